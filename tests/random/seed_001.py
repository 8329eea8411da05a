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
case(0, lambda: pow(False, 3, 97))
case(1, lambda: min([3, 1, 2] + [4]))
def f2(a=False, b=None):
    c = d = 0
    log, out = [], {}
    a, *a = set()
    match float('1e%d' % 1):
        case 0 | 1:
            out[b'abc'] = str([1, 2, 3])
            log.append(hash(int.from_bytes('Hello World'.encode()[:8], 'little')))
            c &= bytes(range(5))
        case 0 | 1:
            out[None] = (lambda **k: k)(x=None)
            a %= b''
        case _:
            if (n := len('a,b,,c')): log.append(n)
    match {str(k): v for k, v in ({1: 2}).items()}:
        case None:
            out[b'abc'] = '{0:<6}{1}'.format('a', float('inf'))
            del out['x\ny']
            log.append([*[ord(c) for c in '-7'], 5].index(5))
        case None:
            del out[a]
        case []:
            out[c] = ([1, 2, 3] + ['a', None])
        case _:
            b, c = Derived(1).xyz, list('-7')
            if (n := [b'abc'].copy()): log.append(n)
    return log, out, a, b, c, d
case(2, f2)
case(3, lambda: ((-88 * True) / ({1: 2}).get('a,b,,c', 3)))
def f4(a=b'a,b', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b, *b = ()
    c = '{} {0!r}'.format(([] * 4))
    return log, out, a, b, c, d
case(4, f4)
case(5, lambda: (('a').translate({97: 'A', 98: None}) in dict.fromkeys([], 2147483647)))
def f6(a=None, b='日本'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 2:
        n2 += 1
        try:
            if [b, b'abc']: continue
            log.append(sorted(['😀z', 'x\ny'], key=len))
        except Exception as error:
            log.append(type(error).__name__)
            b, c = {1e300: c, d: a}, hash(3)
        else:
            a &= 'abc'
        match (4611686018427387906 if True else False):
            case None if a:
                d = len(('ABCabc').zfill(1 + 5))
                out[b] = ([1.5, 2]).count(1e-7)
                d //= b
            case _:
                a += c
                if isinstance('abc', (int, str)): break
                d += b
        if ('x\ny').sort(): break
    yield from log
    yield a
case(6, lambda: list(f6()))
case(7, lambda: (format(-0.0, '10.3e')).zfill(2 + 5))
case(8, lambda: {**dict.fromkeys([str(1.5) for i in range(2)], Derived(('a,b,,c').count('-7')).double), 'k': abs(len({1: True, 'a': 1e-7}))})
case(9, lambda: ord(('x\ny' + 'x')[0]))
case(10, lambda: divmod(((oct(-633))[1:]).find('a'), (~(f'{(8):>{4 + 3}}').find('a')))[1])
def f11(a=1.5, b=117):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for d in 'abc':
        if all([1.5, 2]):
            log.append((bin(9)).capitalize())
        else:
            if ([-1, 10] < [-1, 10]): break
        if (n := (a if b'\xff\x00' else -362)): log.append(n)
        if dict(zip(['x', '', 'yz'], [-1, 10])):
            log.append((('naïve').partition(',') - (float('inf') // 0.0)))
            if (c ^ 99999999999999999998): break
            if Derived(True).get(): continue
    return log, out, a, b, c, d
case(11, f11)
case(12, lambda: ('%d %s' % (int.from_bytes(('日本' + '%d %s').encode()[:8], 'little'), ((Base(710) + 4294967295).value - ord(('ß' + 'x')[0])))))
case(13, lambda: list(enumerate(('  x ').splitlines())))
def f14(a='naïve', b=b'a,b'):
    c = d = 0
    log, out = [], {}
    d, b = (6 - 5), ('x\ny')[4:]
    if (lambda **k: k)(x=4):
        try:
            log.append((('😀z').expandtabs(4) in ('%d %s' % (140, c))))
            if (n := Derived(18446744073709551614).get()): log.append(n)
        finally:
            a %= None
        d //= a
        c, *d = {chr(2 + 65), chr(4 + 65), [(i, 8) for i in [-1, 10] if False], {i: True for i in range(1)}}
    elif (None & c):
        match format(2147483646, ','):
            case Base(value=p):
                log.append((('  x ').count('x\ny') << 4))
                b |= d
            case float():
                b += None
            case None:
                del out[d]
                b, d = ('😀z').splitlines(), len(['a', None])
            case _:
                d, c = (-3 >> 4), str([])
    yield from log
    yield a
case(14, lambda: list(f14()))
def f15(a=b'\xff\x00', b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    if ('a,b,,c')[:3]:
        try:
            b, c = (3.0 // 1e10), (b != a)
            d = (-(-2.25 % 0.1))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a = Derived(1).xyz
            del out[1.5]
            out[0.0] = ({}).get('a', 2147483649)
        else:
            out[99999999999999999999] = ascii(None)
    elif repr(d):
        d = {i: ('a').find('a') for i in range(1)}
    out[False] = list(range(2, 2 + 5))
    a, *d = set()
    yield from log
    yield a
case(15, lambda: list(f15()))
case(16, lambda: (~(('ABCabc')[:1]).count(oct(-324))))
case(17, lambda: (((('').encode().decode()).expandtabs(4)).lower() in f'{(((1e300 ** 2) <= float(177)))!r}'))
case(18, lambda: ((float(4611686018427387904) % sum([1e-7, 5]))).startswith('a'))
case(19, lambda: {b'': [dict.fromkeys([], -1) for i in range(0)], bytes(range(5)): list(count(3))})
case(20, lambda: dict.fromkeys([chr(4 + 65) for i in range(2)], [*[ord(c) for c in 'naïve'], 5].index(5)))
case(21, lambda: ascii(('Hello World').lower()))
case(22, lambda: format(list(({i: len(['a', None]) for i in range(0)}).items()), 'd'))
def f23(a=bytearray(b'xyz'), b=None):
    c = d = 0
    log, out = [], {}
    log.append(({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()} != ', '.join(['x', '', 'yz']) not in '{0:<6}{1}'.format('%d %s', 1e-7)))
    return log, out, a, b, c, d
case(23, f23)
case(24, lambda: {str(k): v for k, v in ({1: list(({1: b'', 'a': 1e-7}).items()), 'a': {bytes(range(5)): (-123456.789), b'a,b': ([1.5, 2] * 4)}}).items()})
case(25, lambda: ([n for n in count(4)]).count(dict.fromkeys(['b', 'a'], 99999999999999999998)))
case(26, lambda: (3.0 % 1e10))
case(27, lambda: {'Hello World': dict(zip(list(('').title()), [sum([3, 1, 2]) for i in range(1)])), b'a,b': [each for each in ([n for n in count(3)], [(not None), sum([0.1, -2]), ('a,b,,c').title()])], 4294967297: pow(None, 2, 48)})
case(28, lambda: int.from_bytes('日本'.encode()[:8], 'little'))
case(29, lambda: (int.from_bytes(str(('Hello World').split(',')).encode()[:8], 'little') | sum([*list(range(1)), (9).bit_length()])))
case(30, lambda: round(1e10))
def f31(a=bytes(range(5)), b='Hello World'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d, b = ('12').split(','), ('-7').translate({97: 'A', 98: None})
    try:
        for b in range(2):
            c |= d
            c, b = [*[-1, 10], 5].index(5), '{} {0!r}'.format(c)
            log.append({bin(18446744073709551617), dict(zip(['x', '', 'yz'], []))})
        else:
            c, *c = {(2).add(1), sum([]), (c).isdigit(), ('-7').count('a,b,,c')}
            a, *a = {*{**{}, 'k': 1e10}}
            a //= None
    except Exception as error:
        log.append(type(error).__name__)
        if (lambda a, b=False: a - b)(False):
            b += b''
        elif '{0:<6}{1}'.format('  x ', 18446744073709551616):
            d -= None
            a, *c = (('%d %s').count('ß'), Derived(385).double, (frozenset([3, 1, 2]) <= set([3, 1, 2])), ('😀z').title(),)
            del out[c]
        else:
            del out[b]
            if (n := int(d)): log.append(n)
            c |= False
        n1 = 0
        while n1 < 2:
            n1 += 1
            d |= b
            a, *b = (('%-6s|' % None), (-216).bit_length(), (0 not in 123456.789 >= d), '{0:<6}{1}'.format('%d %s', b''),)
        if ('😀z' + 'ABCabc'):
            b = float('1e%d' % 4)
        else:
            a, *d = ((lambda *a, **k: (a, k))(*{-231, -125, a, None}, x=True), min([] + [4]), (592 == -3),)
    return log, out, a, b, c, d
case(31, f31)
case(32, lambda: (~(None).imag))
case(33, lambda: str(dict.fromkeys(list(map(str, sorted([14, 4611686018427387903, 3]))), sum([ord(c) for c in '  x ']))))
case(34, lambda: (0.1)[4611686018427387904])
case(35, lambda: (((', '.join([])).center(9, '*')).capitalize()).lower())
def f36(a=bytearray(b'xyz'), b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match sum([-2.25, 7]):
        case float() if 8:
            if (n := ([1.5, 2])[::-1]): log.append(n)
            c, b = all(['a', None]), ([1.5, 2])[::-1]
        case _:
            a &= '  x '
    return log, out, a, b, c, d
case(36, f36)
def f37(a=10, b=1.5):
    c = d = 0
    log, out = [], {}
    d = (oct(True)).hex()
    n2 = 0
    while n2 < 4:
        n2 += 1
        if (563 ^ False): return a
    if (n := abs(1e10)): log.append(n)
    return log, out, a, b, c, d
case(37, f37)
case(38, lambda: int((0.0 if False else -2.25)))
case(39, lambda: ((([1.5, 2]).count(219) * divmod(735, False)[1]) % len(('x\ny').center(9, '*'))))
def f40(a=b'', b=0.0):
    c = d = 0
    log, out = [], {}
    b //= 10
    yield from log
    yield a
case(40, lambda: list(f40()))
def f41(a='abc', b='12'):
    c = d = 0
    log, out = [], {}
    for c in '':
        for c in count(0):
            if dict(enumerate([])): continue
            del out[1e-7]
        c, c = ('ß').partition('a')[2], pow(bytes(range(5)), 5, 16)
        if (None)[-1]:
            d &= a
        elif (-422 != None <= -2.25):
            if (n := int.from_bytes('-7'.encode()[:8], 'little')): log.append(n)
            b += 0.0
        else:
            log.append(((None).as_integer_ratio() == ('Hello World').center(9, '*')))
            d, *c = [(d)[-2], ('a').capitalize(), ('naïve')[::-1], ('%d %s').join(['1', '2', '3'])]
    match dict.fromkeys(['x', '', 'yz'], 0):
        case [p, *_]:
            d &= 0.0
            if (n := sorted(['x', '', 'yz'], key=len)): log.append(n)
            log.append((sorted([], reverse=True)).split(','))
        case {1: p}:
            out[2] = ('a').splitlines()
            d += 1e10
        case -1:
            c = (-ord(('ABCabc' + 'x')[0]))
        case _:
            b += None
            del out[b'\xff\x00']
            c //= '%d %s'
    yield from log
    yield a
case(41, lambda: list(f41()))
case(42, lambda: type(('a,b,,c').removesuffix('c')).__name__)
case(43, lambda: ((f'{(max(8, 9223372036854775809)):>{1 + 3}}').title()).translate({97: 'A', 98: None}))
def f44(a=2, b='-7'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for a in '  x ':
        out[b] = ('%i %s' % d)
        for a in count(1):
            a = ((-3 // 4611686018427387902) % (-40 + -455))
    match [b].copy():
        case 0 | 1:
            if (n := (99999999999999999999 // 10)): log.append(n)
        case _:
            c = Derived((True & 361)).double
    return log, out, a, b, c, d
case(44, f44)
case(45, lambda: repr(None))
def f46(a=9, b=None):
    c = d = 0
    log, out = [], {}
    if (0.0 // 1e10):
        for b in count(1):
            a, d = (lambda *a: list(a))(*['a', None]), ('{} {}')[1e300]
            if dict(zip(['b', 'a'], [])): continue
            if ('%d %s').strip(): return a
    elif ('  x ')[::-1]:
        for d in count(3):
            a, *b = ((330 * 100000000000000000000), (lambda **k: k)(x=None), *{i: 942 for i in range(3)},)
    log.append(f'{(('😀z').find('a')):>{1 + 3}}')
    return log, out, a, b, c, d
case(46, f46)
case(47, lambda: format(1e-7, '10.3e'))
case(48, lambda: (f'{(False):>{4 + 3}}')[4:])
case(49, lambda: {**dict.fromkeys([], 4294967295), 'k': (+-1)})
case(50, lambda: max((abs(-822) & round(123456.789)), len(type(1.5).__name__)))
def f51(a=None, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := dict(zip(['b', 'a'], []))): log.append(n)
    return log, out, a, b, c, d
case(51, f51)
def f52(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    for c in range(4):
        for b in count(3):
            a += '日本'
            c |= bytes(range(5))
            if sorted([], key=len): continue
        else:
            out[b'\xff\x00'] = ('%5.2f;%-5d' % (3.0, 705))
            if (n := ('x\ny' in {})): log.append(n)
    try:
        match round(1e300):
            case [p]:
                c, *b = {(811 < 4), ('Hello World' == 1.5), ('12').replace('a,b,,c', 'ABCabc'), any(['a', None])}
                b //= 10
            case _:
                out[None] = (False).real
                b += a
        del out[False]
        d %= b''
    finally:
        log.append((float(724) % (-1e10)))
    match ([1.5, 2] == ['a', None]):
        case float() if False:
            a -= bytes(range(5))
            log.append(f'{((4294967298 / -540)):.3f}')
        case 0 | 1:
            c, *c = [round(3.0, 2), sorted(d, key=abs, reverse=False), (c)[:]]
            d += 1e300
        case None:
            log.append((lambda *a: list(a))(*(['a', None])[::2]))
            log.append((([1.5, 2] + []))[:3])
            b %= 1e-7
        case _:
            b -= b
            a, d = '{0:<6}{1}'.format('ß', b'\xff\x00'), Base(b'abc')
            d, b = dict(zip(['b', 'a'], [-1, 10])), min([3, 1, 2] + [0])
    yield from log
    yield a
case(52, lambda: list(f52()))
case(53, lambda: (str({1: list(filter(None, 0.0)), 'a': (1e-7)['ABCabc']})).join(['1', '2', '3']))
case(54, lambda: (('').zfill(1 + 5)).zfill(3 + 5))
case(55, lambda: ((({1: False, 'a': 'ß'}).get(('x\ny').zfill(3 + 5), int(str(5))) >> 3) // (-(dict(a=b'', b=-0.0)).get(('Hello World').zfill(3 + 5), (~2)))))
case(56, lambda: ((True - True)).bit_length())
case(57, lambda: float('1e%d' % 4))
case(58, lambda: round(sum([float(round(-0.0)), (len(['a', None]) % (2 | 11))]), 1))
case(59, lambda: (-0.0 // 1e10))
case(60, lambda: (1e10 ** 2))
case(61, lambda: format(float('inf'), ''))
case(62, lambda: (lambda *a: list(a))(*[a for a, *b in [list(reversed(('{} {}').splitlines())) + [1]]]))
case(63, lambda: ('%d %s').encode().decode())
case(64, lambda: (float('1e%d' % 3) if ([-1, 10] < [-1, 10]) else abs(3.0)))
def f65(a=None, b=2147483646):
    c = d = 0
    log, out = [], {}
    c, *c = (('ß')[:3], ('-7').isalpha(), dict(zip(['x', '', 'yz'], [])), ('abc').swapcase(),)
    a, *d = []
    return log, out, a, b, c, d
case(65, f65)
def f66(a=float('inf'), b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        try:
            b, a = (c << 25), ('日本').center(9, '*')
            del out[None]
        finally:
            b //= 10
            a += b'a,b'
        try:
            b, a = list(b for j in 'abc' if j), ('12').splitlines()
            d, a = (None)[-526], list(({'a': 1, 'b': [2]}).items())
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a -= d
        finally:
            if (n := (True - c)): log.append(n)
        n1 = 0
        while n1 < 0:
            n1 += 1
            if (Base(False) == Base(2)): break
    finally:
        a &= None
        d, *c = ()
        d = (('😀z' if False else 'a,b,,c'))[5]
    match (0.0 if False else float('inf')):
        case Base(value=p):
            log.append(list(map(str, [-2, *[]])))
        case _:
            if (n := ('  x ')[::-1]): log.append(n)
            b, a = sum([-2.25, -921]), ('%5.2f;%-5d' % (-0.0, 4294967296))
            if (n := abs(4294967298)): log.append(n)
    if ({1: 2} | {}):
        out[b] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
    else:
        a, b = (-None), hex(715)
    return log, out, a, b, c, d
case(66, f66)
case(67, lambda: ('')[1:])
case(68, lambda: ([1.5, 2])[::-1])
case(69, lambda: list(zip((('%5.2f;%-5d' % (1e-7, False))).split(), list(range(1, 3 + 5)))))
def f70(a='ß', b=b'abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match dict(zip([], [3, 1, 2])):
        case None if None:
            b = (abs(1e-7) ** 2)
            a -= c
        case float():
            del out[b]
            a, b = repr('12'), ('a')[:4]
        case _:
            if (n := (c)[-1]): log.append(n)
            log.append(dict.fromkeys(sorted(['a,b,,c', '%d %s', 'm']), sum([3, 1, 2])))
    return log, out, a, b, c, d
case(70, f70)
case(71, lambda: hash(Derived(pow(9, 3, 97)).double))
case(72, lambda: (lambda **k: k)(x={1: float('inf'), 'a': bytearray(b'xyz')}))
case(73, lambda: '{0:<6}{1}'.format(str(['a', None]), list(reversed('😀z'))))
def f74(a='{} {}', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        a = (('naïve').count('{} {}') if (Base(2147483649) == Base(4294967295)) else int('12', 0 + 3))
    except TypeError as error:
        log.append(type(error).__name__)
        match (-525 / 3):
            case int(p):
                if (n := (Base(False) + False).value): log.append(n)
            case _:
                a += None
                if (n := {str(k): v for k, v in ({1: 2}).items()}): log.append(n)
        if (lambda **k: k)(x=None):
            a, *a = [(b'a,b')[2], *(True << 1)]
            if (n := (5 if False else -272)): log.append(n)
            c, *d = {len({'a': 1, 'b': [2]}), dict.fromkeys(['b', 'a'], False), *repr(0.1)}
        else:
            a, b = format(583, '#x'), ([1, 2, 3])[3:]
            log.append({1: (4294967295 - 862), 'a': any(['a', None])})
            d, b = (-1 % 4294967297), list(({'a': 1, 'b': [2]}).items())
    return log, out, a, b, c, d
case(74, f74)
case(75, lambda: (None)[8])
case(76, lambda: format((lambda a, /, b, *, c=1: [a, b, c])('a', b=None), ''))
case(77, lambda: [(i, True) for i in [-1, 10] if False])
def f78(a=float('inf'), b=b'a,b'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[bytes(range(5))] = dict(zip(['b', 'a'], [3, 1, 2]))
    match (-bytearray(b'xyz')):
        case float():
            b, *c = [sum([]), int(1.5), *('a').zfill(1 + 5)]
            a = (('x\ny').title()).split(',')
        case -1 if d:
            d, b = (float('inf') ** 2), (-3 < -0.0 > 10)
            c %= -374
            del out[None]
        case _:
            d += None
    c += -2.25
    return log, out, a, b, c, d
case(78, f78)
case(79, lambda: (('a,b,,c' + '{} {}')).translate({97: 'A', 98: None}))
case(80, lambda: dict.fromkeys(sorted(['%d %s', 'Hello World', 'm']), sum([])))
case(81, lambda: ((('a,b,,c').center(9, '*')).join(['1', '2', '3'])).difference([1]))
case(82, lambda: (frozenset([ord(c) for c in ('ABCabc').lower()]) <= set(sorted([(2147483647 & 3), ([] + [7])[-1], 3]))))
case(83, lambda: (format(1e300, '10.3e')).swapcase())
case(84, lambda: ((('{} {}').capitalize()).center(9, '*') * 4))
case(85, lambda: (-469 >> 1))
case(86, lambda: (list((('😀z').split(',')).upper() for j in {(format(11, '#x')).splitlines(), *(hex(4611686018427387902)).translate({97: 'A', 98: None})} if ('日本').partition('a')[2]))[:-2:3])
case(87, lambda: Derived(1).xyz)
case(88, lambda: ((1.5 // 123456.789), [False for i in range(4)], ('a').swapcase(), [1e10 for i in range(1)],))
case(89, lambda: float('1e%d' % 3))
def f90(a='naïve', b='a'):
    c = d = 0
    log, out = [], {}
    if (n := (2 if d else b)): log.append(n)
    log.append(list(filter(None, ([])[0:])))
    n2 = 0
    while n2 < 2:
        n2 += 1
        c, d = (b'abc').removeprefix('a'), ('naïve' % True)
        n1 = 0
        while n1 < 3:
            n1 += 1
            a //= c
    return log, out, a, b, c, d
case(90, f90)
def f91(a=267, b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if list(count(3)):
        try:
            a, d = (lambda a, b=2147483649: a - b)(2147483648), ('naïve')[4:]
            if (n := (float('inf') if True else 0.0)): log.append(n)
        finally:
            b, a = list(zip(123456.789, b'a,b')), [(i, 582) for i in [] if True]
            c, b = {a: False}, ('  x ').removesuffix('c')
    else:
        d %= c
    n2 = 0
    while n2 < 2:
        n2 += 1
        log.append(list(count(3)))
        a, *d = {[c, *[]]}
        if abs(0.1): continue
    return log, out, a, b, c, d
case(91, f91)
def f92(a=None, b='日本'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 2:
        n2 += 1
        c, c = sum([0.1, 10]), ([1, 2, 3]).count(b)
    try:
        b &= c
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            log.append(str(str([1, 2, 3])))
            c -= c
        finally:
            a, b = {bytes(range(5)) for j in [] if True}, ('ß').translate({97: 'A', 98: None})
            a &= 18446744073709551616
            del out['a,b,,c']
        a %= 'x\ny'
        log.append(float((lambda a, b=-893: a - b)(2)))
    return log, out, a, b, c, d
case(92, f92)
case(93, lambda: (divmod((min([] + [0]) // divmod(False, 18446744073709551617)[1]), ((Base(False) + 60).value - (10 + 325)))[1] << 2))
case(94, lambda: (('ß').title()).encode().decode())
case(95, lambda: (min(sorted([max(-923, True), (-655).bit_length(), 3]) + [1]) ^ ({str(k): v for k, v in (dict(enumerate([1, 2, 3]))).items()} | {**({} | {'a': 1, 'b': [2]}), 'k': ('abc').find('a')})))
case(96, lambda: hash((-9)))
def f97(a=100000000000000000000, b='日本'):
    c = d = 0
    log, out = [], {}
    out[4294967298] = {1: d, 'a': '12'}
    c |= 4611686018427387903
    yield from log
    yield a
case(97, lambda: list(f97()))
case(98, lambda: type('-7').__name__)
def f99(a=18446744073709551618, b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := min([] + [2])): log.append(n)
    log.append((-(0.0 % 0.0)))
    if (n := (-6)): log.append(n)
    return log, out, a, b, c, d
case(99, f99)
