# options: -W ignore
def show(value, depth=0):
    if isinstance(value, (set, frozenset)):
        return type(value).__name__ + "{" + ", ".join(sorted(show(each) for each in value)) + "}"
    if isinstance(value, dict):
        return "{" + ", ".join(show(key) + ": " + show(each) for key, each in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return type(value).__name__ + "(" + ", ".join(show(each) for each in value) + ")"
    return repr(value)[:400]
def case(number, function):
    try:
        result = function()
        print(number, show(result)[:2000])
    except Exception as error:
        print(number, type(error).__name__, error)
class Base:
    def __init__(self, value): self.value = value
    def get(self): return self.value
    def __eq__(self, other): return isinstance(other, Base) and self.value == other.value
    def __hash__(self): return 7
    def __repr__(self): return f"{type(self).__name__}({self.value!r})"
    def __add__(self, other): return type(self)(self.value + getattr(other, "value", other))
    def __lt__(self, other): return self.value < other.value
class Derived(Base):
    kind = "derived"
    def get(self): return [super().get()]
    @property
    def double(self): return self.value * 2
    def __getattr__(self, name):
        if name.startswith("x"): return name
        raise AttributeError(name)
def count(n):
    for i in range(n):
        got = yield i
        if got: yield got
case(0, lambda: (({str(k): v for k, v in ({1: 2}).items()})[4]).numerator)
def f1(a=b'abc', b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d //= c
    log.append((oct(100000000000000000001))[0:])
    n2 = 0
    while n2 < 1:
        n2 += 1
        for c in count(0):
            log.append(())
            log.append(({1: d, 'a': d}).get(('Hello World').join(['1', '2', '3']), int.from_bytes('a,b,,c'.encode()[:8], 'little')))
        try:
            c %= None
        except LookupError as error:
            log.append(type(error).__name__)
            out[1.5] = type(c).__name__
        b += 267
    return log, out, a, b, c, d
case(1, f1)
case(2, lambda: (f'{((123456.789 if False else 123456.789)):.3f}' * 0))
case(3, lambda: ({str(k): v for k, v in (dict(zip(list('12'), [ord(c) for c in 'a']))).items()} | (dict(a=set([]).issubset(['x', '', 'yz']), b=[None, -1]) | (lambda **k: k)(x=(-590 / False)))))
case(4, lambda: (([4611686018427387905 for i in range(4)] + [(8 << 1)])[-1] & (hash(616) % min([] + [2]))))
case(5, lambda: (Base((len([1.5, 2]) ^ Derived(-854).double)) == Base(hash(int('12', 2 + 3)))))
case(6, lambda: (f'{((False >> 1)):>{0 + 3}}').count((bin(False)).join(['1', '2', '3'])))
case(7, lambda: format('a,b,,c', 'x'))
case(8, lambda: max(4611686018427387903, False))
case(9, lambda: dict(zip(sorted(['%d %s', '😀z', 'm']), [ord(c) for c in 'a,b,,c'])))
case(10, lambda: '{} {0!r}'.format((float('1e%d' % 3) ** 2)))
def f11(a=5, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    d, *c = (hex(640), *('{} {}').capitalize(),)
    for d in '😀z':
        if (0.1 if False else 0.1):
            b, c = [(i, 10) for i in [-1, 10] if False], [b]
            if (-600 + -597): return a
        else:
            a &= c
        try:
            if (n := dict.fromkeys(['b', 'a'], 8)): log.append(n)
        except TypeError as error:
            log.append(type(error).__name__)
            log.append(({1: a, 'a': 10})[4:])
        finally:
            if (n := ([1.5, 2] + [1, 2, 3])): log.append(n)
            b, a = sum([1e300, False]), (3.0 if False else -2.25)
            a -= '  x '
        if ('%d %s' or '  x '): continue
    yield from log
    yield a
case(11, lambda: list(f11()))
case(12, lambda: ('x\ny' in {'a': 1, 'b': [2]}))
case(13, lambda: (dict(a=(lambda **k: k)(x=bytes(range(5))), b=('😀z').translate({97: 'A', 98: None})) | {**dict(a=b'a,b', b=b'a,b'), 'k': list(reversed(['a', None]))}))
def f14(a=None, b='a'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match sum([]):
        case -1 if 1.5:
            a, *b = [list(filter(None, []))]
            out[3.0] = isinstance('😀z', (int, str))
        case str():
            d, c = (1.5 % 0.0), ('12').split()
            if (n := (1.5 + 0.0)): log.append(n)
            del out[b]
        case _:
            d = ((Base(11) + -701).value <= (0.1 // 1e-7) < sum([-1, 10]))
    for d in range(1):
        match (['a', None]).count(d):
            case float():
                del out['😀z']
            case 0 | 1:
                d -= c
                del out[b'a,b']
                b //= 1e-7
            case _:
                log.append((ord(('x\ny' + 'x')[0]) * ord(('x\ny' + 'x')[0])))
                del out[122]
                b %= b
        if set(['b', 'a']).issubset([]):
            d, *d = [int('12', 2 + 3)]
            if dict.fromkeys(['b', 'a'], 2147483650): continue
        if ('-7').count('ß'): break
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: ((False >> 2) % (True * 4611686018427387904)))
case(16, lambda: (lambda a, /, b, *, c=1: [a, b, c])((('abc').translate({97: 'A', 98: None})).center(9, '*'), b='-7'))
case(17, lambda: [{i: None} for i in [('%d %s' % b''), (1.5 // float('inf'))]])
case(18, lambda: ((['x', '', 'yz'] + ['  x '])[0] in sorted([])))
case(19, lambda: (lambda *a: list(a))(*[each for each in (bytearray(b'xyz'), None)]))
case(20, lambda: (', '.join(list(map(str, sorted([376, 7, 3])))) | ([*[False for i in range(4)], 5].index(5) ^ len(list(range(3, 4 + 5))))))
case(21, lambda: (([] + [2147483647])[-1] << 0))
case(22, lambda: ({1: 2} | {'a': 1, 'b': [2]}))
case(23, lambda: (True).to_bytes(12, 'big', signed=True))
case(24, lambda: {i: (('  x ').find('a') | len({'a': 1, 'b': [2]})) for i in range(2)})
case(25, lambda: {1: ([(-103 << 3), [*[3, 1, 2], 5].index(5), min([-1, 10] + [0])] + [((True << 3) & ('12').count('a,b,,c'))])[-1], 'a': len(f'{(round(0.1, 4)):.3f}')})
case(26, lambda: hash((-6)))
case(27, lambda: {str(k): v for k, v in ((dict(a=list(reversed(['a', None])), b=int(str(True))) | ({**{}, 'k': 'ß'} | {**{'a': 1, 'b': [2]}, 'k': b''}))).items()})
def f28(a=2147483646, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a //= 4294967295
    n2 = 0
    while n2 < 4:
        n2 += 1
        c = (('naïve').removesuffix('c')).lower()
    try:
        b, c = (4 // -3), f'{(0.0):.3f}'
        if float('1e%d' % 3):
            a += None
        elif callable(b'a,b'):
            log.append((-(1e-7 // 3.0)))
            if (n := (False << 1)): log.append(n)
            log.append(str([bytes(range(5))].copy()))
    except LookupError as error:
        log.append(type(error).__name__)
        if [-3 for k in {None, 'abc', *b''} if '%d %s']:
            a -= 100000000000000000002
        else:
            out[c] = (486 << 3)
            log.append(((9 >= False) and (-1e-7)))
            d %= c
    finally:
        del out[bytearray(b'xyz')]
    return log, out, a, b, c, d
case(28, f28)
case(29, lambda: (1e-7 + 123456.789))
case(30, lambda: str((frozenset([ord(c) for c in '{} {}']) <= set([2147483646, -432, True]))))
case(31, lambda: (int(float(('😀z').find('a'))) | len(dict(enumerate(('-7').split(','))))))
case(32, lambda: ((None)[None] in [8].copy()))
def f33(a=9, b=573):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, *a = {all([1, 2, 3]), ('日本' if 'naïve' else None)}
    log.append(sorted(list('  x '), reverse=True))
    return log, out, a, b, c, d
case(33, f33)
case(34, lambda: {1: int(3.0), 'a': {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}})
def f35(a=b'\xff\x00', b=None):
    c = d = 0
    log, out = [], {}
    match sum([0.1, False]):
        case int(p):
            if (n := (1.5 // 1e10)): log.append(n)
            log.append(len((lambda **k: k)(x=None)))
        case float():
            d //= None
            del out[c]
        case []:
            if (n := ('ABCabc').isalpha()): log.append(n)
        case _:
            d, c = format('  x ', '08.3f'), ([3, 1, 2] + [99999999999999999998])[-1]
    log.append(sum([55, 854, -3]))
    return log, out, a, b, c, d
case(35, f35)
case(36, lambda: oct((int(str(2147483646)) + int('12', 3 + 3))))
case(37, lambda: ((list(map(str, list(range(3)))) + [(('%d %s' * 4)).title()])[0]).startswith((format(abs(1e-7), '10.3e')).removesuffix('c')))
case(38, lambda: dict(enumerate([None].copy())))
case(39, lambda: max(int.from_bytes('日本'.encode()[:8], 'little'), (18446744073709551616 // -780)))
def f40(a=1.5, b=2147483650):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c %= a
    return log, out, a, b, c, d
case(40, f40)
case(41, lambda: getattr(Base([('%d %s').capitalize()].copy()), 'value', 0))
def f42(a='x\ny', b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        del out['12']
        if int('12', 4 + 3): break
    for a in '12':
        if (d)[2]:
            c = (divmod(True, 99999999999999999999)[1] % int(str(10)))
        else:
            out['😀z'] = {800: None}
            a, c = (9223372036854775809 & 908), list('x\ny')
        if (2147483647 >> 4):
            c |= b
            b &= c
            out[b''] = (~False)
    return log, out, a, b, c, d
case(42, f42)
case(43, lambda: ((list(count(3)) + (lambda *a: list(a))(*[])))[::2])
def f44(a=788, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        a %= False
        n1 = 0
        while n1 < 1:
            n1 += 1
            if ('naïve' in {'a': 1, 'b': [2]}): continue
    if (c << 61):
        a, *a = {*{c: None, -671: -0.0}}
        n1 = 0
        while n1 < 1:
            n1 += 1
            if round(0.1, 1): continue
            c = repr(('%d %s')[2])
            c, *a = [[], ('12')[:4], pow(False, 1, 97), divmod(4611686018427387906, -85)[1]]
        for a in count(0):
            log.append((('{} {}').zfill(1 + 5) <= (True - None)))
    elif dict.fromkeys(['b', 'a'], 569):
        b, d = (~c), ('%d' % None)
    yield from log
    yield a
case(44, lambda: list(f44()))
def f45(a=b'\xff\x00', b=b''):
    c = d = 0
    log, out = [], {}
    match float(None):
        case -1 if '%d %s':
            a = (('😀z').removesuffix('c')).capitalize()
            d //= b''
        case 0 | 1:
            del out[d]
            b, a = dict(a=c, b=None), (4294967297, 1e300, None,)
            log.append(((7 / 599) + sum([float('inf'), -855])))
        case str():
            b += 4294967296
            a, d = (not bytes(range(5))), ()
            b, *a = [{i: 0 for i in range(4)}, {str(k): v for k, v in ({}).items()}, (lambda *a: list(a))(*[1, 2, 3]), sorted(['b', 'a'], key=len)]
        case _:
            d //= 1.5
            out[-2.25] = (b'abc', 0.0, float('inf'),)
    match '{0:<6}{1}'.format('a,b,,c', None):
        case {1: p}:
            out[a] = str(b)
        case (p, q):
            d |= c
            d, a = ('x\ny' + -529), (None)[1:1]
        case (p, q):
            c, b = ('%5.2f;%-5d' % (float('inf'), -617)), ('Hello World' or 'ß')
            log.append((repr(907) in ('12' if True else '日本')))
        case _:
            c |= a
    try:
        match [a, d, False]:
            case None:
                log.append(ord((('a,b,,c').partition('a')[2] + 'x')[0]))
                b = (('%5.2f;%-5d' % (1e300, 9))).expandtabs(4)
            case Base(value=p):
                if (n := ('{} {}').title()): log.append(n)
                del out[d]
            case _:
                b = (list(map(str, [])) * 2)
        n1 = 0
        while n1 < 1:
            n1 += 1
            out['{} {}'] = (-1.5)
            a = (('  x ').count('ABCabc') if round(1e10) else (99999999999999999999 ^ -180))
            c &= -0.0
        del out[b'\xff\x00']
    except ArithmeticError as error:
        log.append(type(error).__name__)
        d, *a = {({} == {'a': 1, 'b': [2]}), (-424).decode()}
        try:
            log.append(('%5.2f;%-5d' % (abs(-0.0), (594 % 4611686018427387904))))
            c, *a = ((-789 / -785), f"<{None:_}>", sorted(['x', '', 'yz'], key=len), ('ß' + '12'),)
        except Exception as error:
            log.append(type(error).__name__)
            out[None] = (b'' or b)
            out[d] = (c | None)
            log.append(float((5 - -1)))
    yield from log
    yield a
case(45, lambda: list(f45()))
def f46(a=True, b=None):
    c = d = 0
    log, out = [], {}
    b %= c
    for a in (d, *False,):
        d = (('').isalpha() / format(-3, ','))
        if ('abc').swapcase():
            a = []
            c += c
            a, b = ('').zfill(1 + 5), {1: c, 'a': b}
        elif sum([-1, 10]):
            if (bytes(range(5)))[1]: return a
            d += b
        else:
            c, b = (a // b'a,b'), (-2.25 ** 2)
        if max(c, key=lambda each: (-each)): break
    n2 = 0
    while n2 < 0:
        n2 += 1
        match dict.fromkeys([], 100000000000000000000):
            case [p, *_] if b'a,b':
                a, *b = (('😀z').center(9, '*'), format(440, ','),)
                if float(2): continue
                c -= -755
            case (p, q) if -2.25:
                c, *d = ()
            case _:
                del out[b]
                if (lambda **k: k)(x=b): continue
    return log, out, a, b, c, d
case(46, f46)
case(47, lambda: (abs(-0.0) not in list(({'a': 1, 'b': [2]}).items())))
case(48, lambda: bin(bytes(range(5))))
case(49, lambda: list(enumerate((('12' if False else '12')).split())))
case(50, lambda: (18446744073709551615, bytearray(b'xyz'), 1,))
case(51, lambda: f'{(dict(zip(list(map(str, [99999999999999999999 for i in range(2)])), list(range(4)))))!r}')
case(52, lambda: (('a,b,,c').expandtabs(4)).isdigit())
case(53, lambda: (list(({1: 2}).items()) // [-635].copy()))
case(54, lambda: ', '.join([]))
case(55, lambda: ((float('inf') * True) + (1e300 // 1e300)))
def f56(a=None, b=None):
    c = d = 0
    log, out = [], {}
    for c in '':
        log.append((({}).get('-7', 100000000000000000001) != (Base(True) + True).value != sum([3, 1, 2])))
        d %= c
        try:
            a &= 1e10
            log.append(min([*[-1, 10], 18446744073709551615] + [0]))
            out[-700] = ('-7' - a)
        except Exception as error:
            log.append(type(error).__name__)
            d = ((--561) >> 1)
    if ('-7').numerator:
        c |= 'a,b,,c'
    if (n := float(True)): log.append(n)
    yield from log
    yield a
case(56, lambda: list(f56()))
def f57(a=18446744073709551616, b=-949):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in {a, 0.1, -866, b}:
        for b in range(2):
            log.append((('-7').center(9, '*')).count(('12').removesuffix('c')))
            if (True if False else -413): return a
        if (n := '{} {0!r}'.format('a')): log.append(n)
    n2 = 0
    while n2 < 1:
        n2 += 1
        try:
            b -= b
            b, *d = []
        except TypeError as error:
            log.append(type(error).__name__)
            a %= 18446744073709551617
            if ('ABCabc').swapcase(): return a
        finally:
            if (n := list(filter(None, [1.5, 2]))): log.append(n)
            out[d] = max(74, 4611686018427387905)
        del out['ABCabc']
        a = (('naïve' + '-7')).removesuffix('c')
    return log, out, a, b, c, d
case(57, f57)
case(58, lambda: chr(4 + 65))
def f59(a=976, b=-42):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 1:
        n2 += 1
        for d in '-7':
            a, d = (4294967297 + -229), dict.fromkeys(['b', 'a'], 396)
            a, c = ('{} {}').replace('naïve', 'abc'), f'{(1e10):.3f}'
    n2 = 0
    while n2 < 2:
        n2 += 1
        c = (pow(True, 3, 97) - [c for i in range(2)])
        if ('ABCabc').find('a'): break
        n1 = 0
        while n1 < 1:
            n1 += 1
            d %= 0.0
            if ('naïve' if False else '12'): return a
            if (n := dict(enumerate([1.5, 2]))): log.append(n)
    d = list(zip(list(reversed([1.5, 2])), [(i, 6) for i in [3, 1, 2] if False]))
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: (True ^ 9223372036854775809))
def f61(a='12', b=1e300):
    c = d = 0
    log, out = [], {}
    if (n := format(4611686018427387902, ',')): log.append(n)
    try:
        if {i: True for i in range(0)}:
            a &= 3
            b, *d = {(390 << 22)}
            a -= '%d %s'
    except TypeError as error:
        log.append(type(error).__name__)
        if max('', key=lambda each: (0)):
            del out[c]
            b, *b = [('%g' % ''), (10 - 2)]
        else:
            b, *a = {(False - -1)}
            d, a = ('%d %s' if False else '-7'), (True // 5)
        d, d = abs(1e10), (a and b)
    else:
        c, c = (True and True), (-c)
        a = ([*[3, 1, 2], 5].index(5) <= float(2147483648) < [*[], 5].index(5))
        d -= 1e-7
    finally:
        if (n := str(1e-7)): log.append(n)
        out['%d %s'] = len('x\ny')
        out[None] = oct(84)
    yield from log
    yield a
case(61, lambda: list(f61()))
case(62, lambda: (', '.join(list(bin(4294967296))))[::-1])
case(63, lambda: (type(([*[3, 1, 2], 5].index(5) - abs(-1))).__name__ < ((('Hello World').replace('-7', '{} {}')).encode().decode()).replace((('x\ny').swapcase()).removesuffix('c'), (('ß').strip())[1:])))
case(64, lambda: ((', '.join(['x', '', 'yz'])).title())[4])
case(65, lambda: (len('a,b,,c'), {i: -182 for i in range(2)},))
case(66, lambda: int(str((1 - True))))
def f67(a=None, b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if float(1):
        if ('  x ' in 'ß'):
            out[b] = ('ABCabc' / b)
            a, *a = [*('%d %s').partition('a')[2]]
            d &= b
        if list(({'a': 1, 'b': [2]}).items()):
            out[d] = [bytearray(b'xyz'), b'abc']
            a, c = (+b), sorted([], key=len)
    elif list(zip(99999999999999999999, c)):
        c, *b = [len('x\ny')]
        d |= ''
    else:
        a %= None
    del out[b]
    return log, out, a, b, c, d
case(67, f67)
def f68(a=2147483649, b='a'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b -= d
    return log, out, a, b, c, d
case(68, f68)
case(69, lambda: ([a for a, *b in [['a', None] + [1]]] + sorted([], key=len)))
def f70(a=b'\xff\x00', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c = (abs(True) if ({'a': 1, 'b': [2]} == {}) else ('').find('a'))
    n2 = 0
    while n2 < 3:
        n2 += 1
        c %= -2.25
        if (n := f'{(1e-7)!r}'): log.append(n)
    return log, out, a, b, c, d
case(70, f70)
case(71, lambda: (str({})).lower())
case(72, lambda: dict.fromkeys(['b', 'a'], 0))
case(73, lambda: (lambda **k: k)(x='{0:<6}{1}'.format('naïve', -227)))
case(74, lambda: f"<{set():05d}>")
def f75(a=7, b=11):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        if ({'a': 1, 'b': [2]}).get('ABCabc', 2):
            c -= a
        else:
            out[d] = format(-402, ',')
            if (b'a,b').setdefault(1, 2): break
            if ord(('😀z' + 'x')[0]): continue
        for a in range(4):
            if ('Hello World')[:5:4]: break
            c, a = {**{'a': 1, 'b': [2]}, 'k': a}, [True, b, None]
            b, b = ('  x ').center(9, '*'), repr(-0.0)
        if (True).__len__():
            log.append((format(-317, '#x') % (2147483646 - 99999999999999999998)))
            if divmod(768, 433)[1]: break
    a, c = (123456.789 % 123456.789), (float('inf') * -528)
    yield from log
    yield a
case(75, lambda: list(f75()))
def f76(a='ß', b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('-7').translate({97: 'A', 98: None}):
        b -= c
        c += d
        try:
            b |= False
            log.append(((-821 | 629) % len('a,b,,c')))
        finally:
            a, *a = [list(range(0, 3 + 5)), set(['b', 'a']).issubset(['x', '', 'yz']), frozenset(None), *(c)[4]]
            c, c = (1.5).split(','), Derived(1).xyz
    else:
        match ({1: 2}).get('', -268):
            case 'abc':
                del out[b]
                log.append(((Base(9) + 411).value).zfill(6))
                del out[True]
            case -1 if b'abc':
                if (n := (c).lower()): log.append(n)
            case _:
                if (n := (1e-7 + 1.5)): log.append(n)
    try:
        match dict.fromkeys(['x', '', 'yz'], 3):
            case float():
                d, c = (9223372036854775806 * 2), ()
                out[a] = bin(9223372036854775807)
            case _:
                log.append((lambda **k: k)(x=round(float('inf'), 3)))
                del out[True]
                del out[b'']
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        for b in {float('inf'), c}:
            if (n := abs(float('inf'))): log.append(n)
            c |= 1
            if f'{(0.0):.3f}': continue
        match ('%i %s' % b):
            case {1: p} if 0.0:
                if (n := (123456.789 + 1.5)): log.append(n)
                c, *a = {*('12' if 646 else 'a')}
                if (n := ('' if True else '日本')): log.append(n)
            case [p, *_]:
                if (n := pow(870, 4, 97)): log.append(n)
                log.append(len(('ABCabc')[0:]))
                a = ({**{'a': 1, 'b': [2]}, 'k': '%d %s'} | {i: 9223372036854775806 for i in range(0)})
            case _:
                d += bytes(range(5))
    return log, out, a, b, c, d
case(76, f76)
def f77(a=True, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 3:
        n2 += 1
        del out[c]
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: format((['abc' for i in range(0)] + [('%d %s').swapcase()])[0], '_'))
case(79, lambda: abs(((9 / True) + (320 / 18446744073709551615))))
case(80, lambda: '{0:<6}{1}'.format(('naïve').partition('a')[2], (3.0 % -2.25)))
case(81, lambda: ('%5.2f;%-5d' % (((float(2147483649) // (-0.0 if False else 1e-7)) + (-(1e10 if True else -2.25))), round(abs((3.0 // 1e-7))))))
case(82, lambda: {1: (list(range(1)) + [(('%d %s').removesuffix('c')).find('a')])[-1], 'a': ((int(str(4)) & ([3, 1, 2] + [4611686018427387902])[-1]) < Derived(('naïve').count('{} {}')).double)})
case(83, lambda: (('-7' or '日本') * 1))
def f84(a=4611686018427387905, b=None):
    c = d = 0
    log, out = [], {}
    d, a = ('naïve').lower(), (4611686018427387906 <= 1e-7 < 3)
    yield from log
    yield a
case(84, lambda: list(f84()))
def f85(a='Hello World', b=-1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := ('ABCabc').startswith('日本')): log.append(n)
    try:
        a &= True
    finally:
        del out[a]
    for c in range(0):
        for d in count(3):
            if (n := any([])): log.append(n)
            a, c = {1: b, 'a': d}, ([]).count(b'')
            b //= 'naïve'
        match float(255):
            case 0 | 1:
                d -= 819
            case _:
                log.append(abs((-1e10)))
                if hash(True): continue
    return log, out, a, b, c, d
case(85, f85)
case(86, lambda: (sorted(['b', 'a'], reverse=True) in ('%d %s').split()))
case(87, lambda: (lambda **k: k)(x=(Base(8) + -194).value))
def f88(a=b'\xff\x00', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match Derived(1).xyz:
        case [p]:
            a, a = (c).copy(), Derived(1).xyz
            a = sorted(list('naïve'), key=len)
            b |= 'a'
        case float():
            d -= 0.0
            out[bytearray(b'xyz')] = (['a', None] + [1, 2, 3])
            del out[d]
        case float():
            c -= b''
            d, *c = [(-2.25 + 1e300), {1: d, 'a': '  x '}]
            b |= 'naïve'
        case _:
            del out[0.1]
    for d in []:
        n1 = 0
        while n1 < 3:
            n1 += 1
            b -= a
            d &= a
            d, a = ('Hello World' * 4), (c and b)
    else:
        del out[d]
        d = (('-7' or '12')).startswith(('日本')[::-1])
        d //= c
    try:
        if ('  x ').capitalize():
            del out[d]
            c, *d = ()
        else:
            b &= bytes(range(5))
            d, *a = []
        log.append((len('{} {}') * int(0.1)))
        match dict(zip([], [-1, 10])):
            case 0 | 1:
                d |= a
            case -1:
                c += c
            case int(p) if 3.0:
                del out['a,b,,c']
                a += 4611686018427387906
                a %= None
            case _:
                c = format((100000000000000000001 ^ 18446744073709551614), '#x')
                b = dict(zip(list(map(str, [3, 1, 2])), list(range(4))))
                log.append(len(sorted(['b', 'a'], key=len)))
    except Exception as error:
        log.append(type(error).__name__)
        try:
            del out[-2.25]
            a += b'a,b'
        except TypeError as error:
            log.append(type(error).__name__)
            c -= bytes(range(5))
            a += c
        finally:
            out[a] = int(1e-7)
            del out[False]
        n1 = 0
        while n1 < 1:
            n1 += 1
            del out[c]
    finally:
        c += b'\xff\x00'
        a, a = int(str(969)), (a // 'a,b,,c')
        b |= 4294967296
    return log, out, a, b, c, d
case(88, f88)
case(89, lambda: all([(i, round((1.5 if True else 0.0))) for i in list(range(1)) if isinstance({-277: 995}, (int, str))]))
case(90, lambda: ('%d %s' % ((round(abs(1e10)) * ord((ascii('abc') + 'x')[0])), ('%05d' % int(abs(0.0))))))
def f91(a=None, b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in '12':
        match ('abc').join(['1', '2', '3']):
            case Base(value=p):
                b |= d
                if float(7): return a
            case (p, q):
                log.append({})
            case _:
                a = ((lambda **k: k)(x=d), (a * -1), *dict(zip([], [])),)
        del out[b'']
    return log, out, a, b, c, d
case(91, f91)
def f92(a=18446744073709551617, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        match ('  x ').title():
            case {1: p} if 'ABCabc':
                c -= bytearray(b'xyz')
            case int(p):
                if len({}): continue
                out[b'abc'] = {1: bytearray(b'xyz'), 'a': bytearray(b'xyz')}
            case [p] if c:
                a, a = dict(a=None, b=b'\xff\x00'), ('').removesuffix('c')
                log.append((f'{(d)!r}' if ([]).count(bytearray(b'xyz')) else (1e300 % 0.0)))
                if ('12').count('a'): continue
            case _:
                c = dict(zip(sorted(['%d %s', '😀z', 'm']), [True, -714, 4611686018427387903]))
                out[b] = (c != True)
                del out[b]
        if (n := (None != True not in 'Hello World')): log.append(n)
    c &= d
    del out[1e10]
    yield from log
    yield a
case(92, lambda: list(f92()))
def f93(a=b'\xff\x00', b=None):
    c = d = 0
    log, out = [], {}
    for c in {-2.25, False, 2147483648, a}:
        c += b'a,b'
    try:
        match (-539 << 32):
            case []:
                d, *c = [f'{(b)!r}']
                c, b = (206 < 99999999999999999999), ('abc' < b'abc')
            case 'abc':
                log.append(round((1.5 + 1.5)))
                d %= c
                c -= d
            case _:
                del out[c]
                b, *d = (callable('12'),)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        match (float('inf') in ['a', None]):
            case None if '12':
                c = callable(('日本')[:0])
                log.append(ascii(f'{(18446744073709551618):>{2 + 3}}'))
                c = min(list(range(2)) + [0])
            case 0 | 1:
                out[18446744073709551617] = (-0.0 if False else 1e10)
                out[b'abc'] = ('x\ny' and 18446744073709551616)
            case _:
                d, d = Derived('😀z').double, repr('😀z')
                d //= b
        del out[18446744073709551618]
    return log, out, a, b, c, d
case(93, f93)
def f94(a=4294967296, b=b'abc'):
    c = d = 0
    log, out = [], {}
    match ('%d %s').count(''):
        case None:
            if (n := (c | b)): log.append(n)
        case [p, *_]:
            c = (int('12', 2 + 3) * ord(('ABCabc' + 'x')[0]))
            b, *c = {(lambda **k: k)(x=1e-7), list(filter(None, [1, 2, 3])), float('1e%d' % 4), (11 * 2)}
            if (n := (None + None)): log.append(n)
        case _:
            a |= d
            out[d] = (224 >> 4)
            if (n := dict.fromkeys([], 4)): log.append(n)
    n2 = 0
    while n2 < 1:
        n2 += 1
        match ('😀z').is_integer():
            case float():
                if (n := {'日本': b'a,b', None: b}): log.append(n)
                c, *a = ([-510, *[1, 2, 3]], Derived(b'').xyz,)
                out[a] = '{} {0!r}'.format(b)
            case 'abc' if None:
                a &= None
            case _:
                d |= 'a,b,,c'
                if (n := type(-3).__name__): log.append(n)
        if ('ß' * 4): break
    return log, out, a, b, c, d
case(94, f94)
case(95, lambda: format((False | 9223372036854775806), '#x'))
def f96(a='Hello World', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    del out[0.1]
    d = (bin(9) < ascii('a'))
    for d in {'%d %s'}:
        n1 = 0
        while n1 < 1:
            n1 += 1
            b |= b
            a %= 0.1
            d %= c
    yield from log
    yield a
case(96, lambda: list(f96()))
case(97, lambda: ({1: hex(Derived(-39).double), 'a': ((4611686018427387905 <= -2.25 < True) and ('Hello World' < 'ß'))} | (lambda **k: k)(x=(int(-0.0) < (--917)))))
def f98(a=0.0, b=1e-7):
    c = d = 0
    log, out = [], {}
    for c in range(2):
        for c in count(3):
            c = (lambda a, b=(True << 3): a - b)(int.from_bytes('-7'.encode()[:8], 'little'))
            d, *c = {([] < [3, 1, 2])}
            if ('日本').format(1, 2): continue
        else:
            if [n for n in count(1)]: return a
            if ('' + '%d %s'): continue
            if {str(k): v for k, v in ({}).items()}: return a
        if (*'  x ',):
            b, a = (b'a,b' > 1e300), (a).translate({97: None})
            d %= b
            log.append({(7 + 7), (+b), float('1e%d' % 4)})
        try:
            d = (ascii('😀z')).find('a')
            log.append((([] + [''])[0])[1])
        except ArithmeticError as error:
            log.append(type(error).__name__)
            del out[b]
            del out[b]
            if (True).upper(): continue
        finally:
            log.append(dict(zip(['12' for i in range(2)], [*[3, 1, 2], 18446744073709551615])))
            del out[d]
    out[99999999999999999998] = ('ABCabc')[1:]
    log.append((sorted(['x', '', 'yz'], key=len) >= (lambda *a: list(a))(*['a', None])))
    yield from log
    yield a
case(98, lambda: list(f98()))
case(99, lambda: ', '.join(list(map(str, [3, 1, 2]))))
