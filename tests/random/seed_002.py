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
case(0, lambda: dict(zip(['x', '', 'yz'], [-1, 10])))
case(1, lambda: (((None > 'x\ny' < bytes(range(5))) + {str(k): v for k, v in ({1: 2}).items()}) or (('a,b,,c').replace('a,b,,c', '') if ('-7' in {}) else ('x\ny').lower())))
case(2, lambda: sum([(1e300 ** 2), Derived(4611686018427387905).double]))
case(3, lambda: divmod(((oct(100000000000000000001)).isalpha() or (format(False, '#x')).isdigit()), None))
def f4(a=525, b=6):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (748 if b else a):
        c = (str([])).zfill(0 + 5)
        a = max(sum([]), (71 << 0))
        n2 = 0
        while n2 < 4:
            n2 += 1
            log.append((int('12', 4 + 3) + (4611686018427387905 ^ 1)))
        try:
            for c in '😀z':
                c //= ''
                if sum([]): break
            else:
                out[0] = ('  x ' < 'abc')
                del out[None]
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 2:
                n1 += 1
                d = (oct(0)).upper()
            a = (('').join(['1', '2', '3']))[:4]
            try:
                log.append('{0:<6}{1}'.format('{0:<6}{1}'.format('', b''), ('{} {}')[:2]))
                b, *a = [float('1e%d' % 3), ('abc').partition('a')[2], [-0.0, d]]
                d |= 9223372036854775806
            except ArithmeticError as error:
                log.append(type(error).__name__)
                c = ((frozenset([]) <= set([-1, 10])))[-1]
    else:
        if ({'a': 1, 'b': [2]} == {1: 2}):
            if ('{} {}').strip():
                if (n := ('a,b,,c').split()): log.append(n)
                if (n := (b).encode()): log.append(n)
                out[b'\xff\x00'] = ('').isdigit()
            else:
                log.append(((False if False else False)).bit_length())
                if (n := (-2.25 ** 2)): log.append(n)
            if (n := set([]).issubset([])): log.append(n)
            out[None] = (None + '  x ')
            match (4294967297 & 99999999999999999999):
                case {1: p}:
                    log.append([list(zip([1.5, 2], []))])
                    d |= d
                    a //= 1e300
                    d &= b
                case _:
                    del out[2147483647]
                    log.append((['a' for i in range(0)] + [('😀z').upper()])[0])
                    d //= d
                    log.append((min(c) in [n for n in count(3)]))
        else:
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := ({} | {1: 2})): log.append(n)
                a //= b
                del out[c]
            for d in 'abc':
                a, *c = (repr('{} {}'), {}, (None).__contains__(1), ('ABCabc' in {1: 2}),)
                d = (-(a).issubset([1]))
                d |= c
            else:
                a, b = int(str(True)), ('{} {}')[1:]
                a, a = ({1: 2}).get('a,b,,c', -240), (-0)
                out[a] = ('-7' or bytearray(b'xyz'))
        a -= -228
        if (n := int.from_bytes('Hello World'.encode()[:8], 'little')): log.append(n)
    return log, out, a, b, c, d
case(4, f4)
case(5, lambda: ((('ß').startswith('Hello World') and (-566 < -199)) or (('').removesuffix('c') != [b'', None, 224])))
def f6(a=-1, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[-2.25] = ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})
    out[None] = (a | None)
    return log, out, a, b, c, d
case(6, f6)
def f7(a=0.0, b=False):
    c = d = 0
    log, out = [], {}
    match (610 or 0.1):
        case str():
            if (n := ('%-6s|' % b)): log.append(n)
            del out[a]
        case int(p) if b:
            c |= 3.0
        case _:
            log.append(ord((('ß').partition('a')[2] + 'x')[0]))
    try:
        try:
            c -= c
            n1 = 0
            while n1 < 4:
                n1 += 1
                a, c = (d if False else '😀z'), ('a,b,,c').zfill(0 + 5)
                if (Base(-3) + False).value: continue
                del out[a]
                c &= b''
        finally:
            a, *a = {('ß').expandtabs(4), {**{'a': 1, 'b': [2]}, 'k': b}, set()}
            d, b = [(i, 9223372036854775806) for i in [-1, 10] if False], {}
            a &= 123456.789
            d //= b'abc'
    except LookupError as error:
        log.append(type(error).__name__)
        for d in 'abc':
            log.append((str(c)).translate({97: 'A', 98: None}))
            match (True + 18446744073709551615):
                case (p, q):
                    log.append('{0:<6}{1}'.format(('%d %s').lower(), ('ABCabc')[0]))
                    b += b
                    out[None] = ('%d %s').isalpha()
                    out[-2.25] = ([-1, 10] + [3])[-1]
                case _:
                    del out[b'a,b']
                    b %= 'x\ny'
                    if list(reversed(b'abc')): break
            n1 = 0
            while n1 < 3:
                n1 += 1
                out[c] = (123456.789 % 1e10)
                a %= -69
                a = dict(enumerate(list(reversed([1.5, 2]))))
                a, *d = ((2 if c else -3), round(123456.789, 4), callable(517),)
            c //= '{} {}'
    del out[c]
    if (n := oct(-997)): log.append(n)
    yield from log
    yield a
case(7, lambda: list(f7()))
def f8(a='x\ny', b=None):
    c = d = 0
    log, out = [], {}
    d &= b
    log.append((int(123456.789) and (b'' < c >= c)))
    return log, out, a, b, c, d
case(8, f8)
def f9(a='abc', b=1.5):
    c = d = 0
    log, out = [], {}
    match [b, *d]:
        case {1: p}:
            d, *a = [*({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})]
            a, c = (['a', None] + []), format(960, '#x')
        case 'abc':
            a += None
            a = (str(['a', None])).startswith(hex(4611686018427387902))
        case [p]:
            b = f'{((lambda a, b=-818: a - b)(170)):>{1 + 3}}'
        case _:
            d, b = int(str(False)), (7).split(',')
            out[d] = (float('inf') if None else a)
            a, c = ('%d %s').zfill(3 + 5), ('a,b,,c').find('a')
    yield from log
    yield a
case(9, lambda: list(f9()))
case(10, lambda: ((-(1e10 * 18446744073709551615)) + float(([1, 2, 3]).count(-658))))
case(11, lambda: (('12').expandtabs(4))[:3])
case(12, lambda: (-0.0 + 0.0))
case(13, lambda: ('%d %s' % (((('  x ').replace('  x ', '  x ')).title()).find('a'), ([f'{(False):>{3 + 3}}' for i in range(3)] + [f'{(('ABCabc').expandtabs(4))!r}'])[0])))
case(14, lambda: (-sum([float([*[], 5].index(5)), (lambda a, b=(9223372036854775810 + True): a - b)(divmod(False, 977)[1])])))
case(15, lambda: ('{0:<6}{1}'.format(('日本').lower(), (1 / True))).join(['1', '2', '3']))
def f16(a=b'', b=None):
    c = d = 0
    log, out = [], {}
    if (n := (18446744073709551616)[1]): log.append(n)
    a |= 'a'
    yield from log
    yield a
case(16, lambda: list(f16()))
case(17, lambda: ({1: dict(zip(list('a'), [4611686018427387905 for i in range(2)])), 'a': (('').find('a')).is_integer()} | {**dict(zip(list('{} {}'), [False for i in range(0)])), 'k': ([*[-1, 10], 5].index(5) >= (4294967298 - False))}))
case(18, lambda: ('' * 1))
case(19, lambda: (Derived((4611686018427387902 - True)).double - hash((-555 + 850))))
def f20(a=None, b='a'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b, a = str([1, 2, 3]), (b * 0)
    if (n := [b, 123456.789]): log.append(n)
    if sorted([], key=len):
        out[None] = ({'a': 1, 'b': [2]} | {1: 2})
        n2 = 0
        while n2 < 0:
            n2 += 1
            if ('%d %s')[0:]: return a
            d += d
        log.append((lambda **k: k)(x=(not a)))
    else:
        for a in count(0):
            match (b if a else a):
                case float() if bytearray(b'xyz'):
                    a, b = (2147483647 if False else 507), (7 * 0.0)
                case None:
                    a, *b = ((a >> 54), ('  x ' in 'ß'),)
                case _:
                    if bin(True): continue
                    log.append({})
            match ({1: 2}).get('  x ', 4):
                case 'abc':
                    b, a = (None // d), (--3)
                    c = (bin(99999999999999999998)).strip()
                    if (n := (0.0 and d)): log.append(n)
                    log.append(((float('inf') ** 2) + (d).index('b')))
                case None:
                    if ('-7' * 0): return a
                    if float(-863): return a
                case _:
                    del out[None]
                    a -= -260
            d = repr(('%05d' % c))
            b += c
        try:
            log.append(((Base(3) + False).value + int(float('inf'))))
            c -= a
            match (lambda *a: list(a))(*['a', None]):
                case 'abc' if None:
                    c, c = sorted(['x', '', 'yz'], reverse=True), ('😀z').startswith('abc')
                    log.append((f'{(0.1):.3f}')[:3])
                    c, a = (['a', None]).count(None), (1e-7 if False else float('inf'))
                case _:
                    log.append(sum([2147483647 for i in range(0)]))
                    d &= a
                    b = min(list(range(1)) + [2])
                    out[d] = {i: -73 for i in range(1)}
            match round(None, 3):
                case -1:
                    a = [(i, round(1e300)) for i in [ord(c) for c in 'ß'] if (not a)]
                    d %= None
                case -1:
                    b %= False
                    c, d = (c in [1.5, 2]), Derived(593).abc
                    b, *c = [(b'' if d else b), int.from_bytes('-7'.encode()[:8], 'little'), (9223372036854775808 / 192), (bytes(range(5)) - d)]
                case _:
                    d = {**{i: 2147483646 for i in range(2)}, 'k': (445 | True)}
                    if (n := max(-558, 100000000000000000001)): log.append(n)
        except LookupError as error:
            log.append(type(error).__name__)
            try:
                b = (('a,b,,c').center(9, '*')).zfill(3 + 5)
                if (n := (123456.789 ** 2)): log.append(n)
                c, *a = {*(-1e300)}
            except TypeError as error:
                log.append(type(error).__name__)
                log.append((('a').isalpha() - Derived(b).xyz))
                b, a = hash(3), ('-7' in {1: 2})
                a = (-(577 / 4294967294))
                b, b = (c and c), format(5, ',')
            log.append((str({1: 2})).zfill(0 + 5))
        else:
            a, *d = [(-2.25 * False), (lambda *a, **k: (a, k))(*(bytearray(b'xyz'), b, d, float('inf'),), x=-51), sum([-0.0, 2147483648]), (100000000000000000000 / 1)]
            b, a = str(-0.0), callable(9)
        n2 = 0
        while n2 < 2:
            n2 += 1
            d //= c
            if (18446744073709551617 % 7):
                c //= ''
                del out[None]
            c //= b
        out[d] = divmod(9223372036854775808, 4611686018427387905)[1]
    return log, out, a, b, c, d
case(20, f20)
case(21, lambda: list(range(0, 3 + 5)))
case(22, lambda: pow(b'a,b', 8, 49))
case(23, lambda: bool(-978))
case(24, lambda: ((type((lambda a, b=18446744073709551616: a - b)(False)).__name__).swapcase()).capitalize())
case(25, lambda: {**{1: 2}, 'k': 2})
case(26, lambda: (True).numerator)
case(27, lambda: (f'{(((-1e10) if set(['x', '', 'yz']).issubset(['b', 'a']) else (1.5 % 1e-7))):.3f}').encode().decode())
def f28(a='12', b=100000000000000000000):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ('ß')[::-1]:
        case float():
            log.append(sorted(list('12'), key=len))
            if (n := chr(4 + 65)): log.append(n)
            log.append(dict.fromkeys(['' for i in range(4)], ({'a': 1, 'b': [2]}).get('{} {}', -17)))
        case None:
            del out['-7']
            out[None] = ('Hello World').count('a,b,,c')
            c += 2147483648
            d |= 'a,b,,c'
        case _:
            del out[bytes(range(5))]
            d, d = (3 | 9223372036854775808), ('ABCabc').removesuffix('c')
    b = ('{} {0!r}'.format(9) < format(False, '#x'))
    n3 = 0
    while n3 < 2:
        n3 += 1
        if (n := {b'a,b' for j in [d]}): log.append(n)
    a, *a = [(d).reverse()]
    return log, out, a, b, c, d
case(28, f28)
case(29, lambda: ([(i, len([1, 2, 3])) for i in list(range(3)) if ('日本' in {'a': 1, 'b': [2]})] != list(count(3))))
case(30, lambda: max(9223372036854775808, False))
def f31(a=None, b=-2.25):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c %= -0.0
    try:
        for a in range(4):
            a //= -0.0
            out[None] = (None if b else 'a')
        else:
            d, *d = [(d or b), (-2.25 // -0.0), *round(-0.0, 0)]
            log.append((format(123456.789, '10.3e')).title())
            d, *d = {*{0.1: c for k in count(3) if k}}
        match (1.5 if False else 1.5):
            case float():
                c = (('%5.2f;%-5d' % (1e10, -581))).zfill(3 + 5)
            case (p, q):
                d, *c = ()
                c //= 4611686018427387906
                log.append((sum([-0.0, False]) // (1e10 * 18446744073709551614)))
            case 'abc':
                if (n := (['a', None]).count(a)): log.append(n)
            case _:
                log.append(dict.fromkeys(list(map(str, [-1, 10])), pow(867, 2, 97)))
                log.append({**dict(enumerate([])), 'k': (lambda **k: k)(x=123456.789)})
    finally:
        d //= c
        del out[bytes(range(5))]
    log.append(chr((b'a,b', d,)))
    a, d = Derived(-278).double, sum([-1, 10])
    return log, out, a, b, c, d
case(31, f31)
case(32, lambda: format(([ord(c) for c in ('ß').center(9, '*')] + [(('a,b,,c').count('%d %s') << 2)])[-1], ','))
case(33, lambda: {**dict.fromkeys(['x', '', 'yz'], -2), 'k': format(False, '#x')})
case(34, lambda: ((0.1 * 968) in list(count(3))))
case(35, lambda: (lambda f: f(({}).get('{} {}', 4294967297)))(len))
def f36(a=18446744073709551617, b='{} {}'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a -= 0.0
    n3 = 0
    while n3 < 3:
        n3 += 1
        for b in count(3):
            del out[2]
            for c in '12':
                c = (len(['a', None]) & int.from_bytes('  x '.encode()[:8], 'little'))
                out[c] = (6 >> 0)
                if (n := dict.fromkeys(['b', 'a'], -40)): log.append(n)
                if hash(True): break
            try:
                c = dict(zip(list('x\ny'), [2147483650 for i in range(4)]))
                if dict.fromkeys(['b', 'a'], False): continue
            except LookupError as error:
                log.append(type(error).__name__)
                a, *c = (callable(4611686018427387906), (c).replace('a', 'xy'), (-1e300),)
                del out[a]
            else:
                if (b <= None): break
                c, *a = [sum([3, 1, 2]), '{0:<6}{1}'.format('Hello World', -3)]
                if (n := {1: None, 'a': 123456.789}): log.append(n)
            d = bin(round(1e-7))
        a, a = list(map(str, None)), [n for n in count(4)]
        match (18446744073709551614 + 333):
            case str():
                out[True] = [a for a, *b in [[] + [1]]]
                c -= b
            case {1: p} if b:
                del out[None]
                b, d = ('a,b,,c').title(), dict(a=a, b=None)
                c, a = round(3.0, 2), dict(a=d, b=18446744073709551618)
                log.append((any([1, 2, 3]))[-1::])
            case _:
                d = sorted(list(enumerate([1.5, 2])), key=repr, reverse=True)
                del out[d]
                log.append(min([ord(c) for c in '日本'] + [3]))
    return log, out, a, b, c, d
case(36, f36)
case(37, lambda: [*[round((--0.0)) for i in range(2)], 5].index(5))
def f38(a='  x ', b=None):
    c = d = 0
    log, out = [], {}
    a, b = (0.0 // 1e10), [None, -759]
    n3 = 0
    while n3 < 0:
        n3 += 1
        out[a] = (False if True else 4294967296)
    c, d = ('abc' in 'a,b,,c'), abs(3.0)
    yield from log
    yield a
case(38, lambda: list(f38()))
case(39, lambda: ord((Derived(1).xyz + 'x')[0]))
case(40, lambda: sum([round(round((-0.0 // -0.0), 1), 3), max((len([1.5, 2]) + Derived(False).double), (len([]) - [*[-1, 10], 5].index(5)))]))
def f41(a=18446744073709551616, b='naïve'):
    c = d = 0
    log, out = [], {}
    try:
        for a in range(1):
            n1 = 0
            while n1 < 0:
                n1 += 1
                a, *a = (('Hello World' if False else '  x '), (True + '%d %s'), ('😀z' * 1),)
                out[None] = ([1, 2, 3] + ['a', None])
            match (123456.789 * 4611686018427387902):
                case []:
                    a, c = list(range(1, 0 + 5)), ('a,b,,c').zfill(2 + 5)
                    del out[bytearray(b'xyz')]
                case _:
                    b //= d
                    log.append((int(1e300) != (-1).bit_length()))
                    del out[a]
                    out[d] = [a for a, *b in [[] + [1]]]
            if abs(3.0):
                if abs(False): return a
                c += d
            else:
                del out[c]
                if (lambda **k: k)(x=False): continue
        if (-499 & 4):
            c -= None
            a, *b = ((0.0 ** 2),)
        else:
            if (n := oct(9223372036854775810)): log.append(n)
            c //= c
            del out[-855]
        if (n := round(0.0, 0)): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        del out['  x ']
        n2 = 0
        while n2 < 4:
            n2 += 1
            b |= None
            c |= c
        for b in range(2):
            try:
                log.append((type(c).__name__ < ('{} {}' if True else 'a')))
            except TypeError as error:
                log.append(type(error).__name__)
                log.append((('-7').split(',') != float('1e%d' % 2)))
        if (n := bytes({a, -3})): log.append(n)
    for a in '  x ':
        try:
            log.append(callable([*[-1, 10], 5].index(5)))
            try:
                c -= -2.25
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                log.append((round(123456.789) == [*[3, 1, 2], 5].index(5)))
                b, *c = []
            else:
                d = int.from_bytes(ascii('x\ny').encode()[:8], 'little')
                b += c
                a = (sorted(['x', '', 'yz'], reverse=True) == list(range(2, 0 + 5)))
                a += None
            log.append((('a,b,,c').title() in {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}))
            if any(['a', None]): return a
        except Exception as error:
            log.append(type(error).__name__)
            if ('ABCabc').partition(','): continue
            b = len(('%5.2f;%-5d' % (3.0, 4294967297)))
            match (-4611686018427387902):
                case str():
                    d, a = sum([-0.0, 874]), (lambda *a: list(a))(*['a', None])
                    if (n := ('{} {}')[1:1:]): log.append(n)
                    d |= '12'
                case _:
                    log.append(((8 * 4611686018427387902) * (lambda a, b=True: a - b)(1)))
            a, *b = [(2 << 4)]
        c -= None
        del out[None]
        for d in (8, c, b, *None,):
            if ('  x ' - 'ß'):
                out[c] = (1e300 or None)
                if (n := format(62, '#x')): log.append(n)
                c //= None
                d = {str(k): v for k, v in (dict.fromkeys(['x', '', 'yz'], 1)).items()}
            else:
                out[c] = hash(11)
            del out[4611686018427387903]
    for c in 'ABCabc':
        log.append(((99999999999999999999 * True) & ([-1, 10] + [True])[-1]))
        n2 = 0
        while n2 < 1:
            n2 += 1
            log.append([[d for i in range(0)] for k in range(1) if max(None, key=lambda each: (0))])
            n1 = 0
            while n1 < 2:
                n1 += 1
                d &= 2147483647
                if all(['a', None]): break
                a, *a = {('a,b,,c' in {1: 2}), sum([3, 1, 2]), *int('12', 3 + 3)}
            n1 = 0
            while n1 < 4:
                n1 += 1
                a &= 11
                b = dict.fromkeys(list(map(str, [])), (~5))
        if (lambda **k: k)(x='{} {}'):
            a //= 392
            if bool(a):
                c, *a = ((~b),)
                if (b'').ljust(5): break
                a %= -238
            else:
                log.append(((None or 1e-7)).get(1, 2))
                c, *a = {('{} {}').isalpha(), (c, None,)}
    log.append((('naïve').capitalize())[:5])
    yield from log
    yield a
case(41, lambda: list(f41()))
case(42, lambda: {**(lambda **k: k)(x=list(count(3))), 'k': (repr(abs(0.1)) or bin((--2)))})
def f43(a=None, b=-0.0):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 1:
        n3 += 1
        d, *c = {('abc').zfill(0 + 5), str([1.5, 2])}
        a -= 'ß'
        match (354 * 9223372036854775809):
            case str():
                c //= d
                b -= b'abc'
                d %= bytearray(b'xyz')
                if (Base(True) + 10).value: return a
            case _:
                a -= 'ABCabc'
                log.append((('%d %s' * 4)).splitlines())
        n2 = 0
        while n2 < 1:
            n2 += 1
            c, d = abs(0.0), ('%05d' % a)
            c %= b'\xff\x00'
            c, *c = (*dict(enumerate(['a', None])),)
    c, *d = {float(6)}
    if ([])[::-1]:
        for b in range(1):
            for d in range(1):
                if (frozenset([]) <= set([3, 1, 2])): return a
            else:
                out[c] = dict.fromkeys(['b', 'a'], -49)
                b = (sum([3, 1, 2]))[1]
            if (a in ['a', None]): continue
            del out[bytearray(b'xyz')]
            if (n := (c + bytearray(b'xyz'))): log.append(n)
        b, d = (-1e10), dict(enumerate([1, 2, 3]))
        match chr(1 + 65):
            case int(p) if d:
                if (n := set()): log.append(n)
                log.append(dict(enumerate(list(reversed([1, 2, 3])))))
                if (n := (True | 2147483647)): log.append(n)
            case _:
                b, d = list({'a': 1, 'b': [2]}), ('abc').partition('a')[2]
    elif abs(1):
        d &= 4
        for d in 'naïve':
            try:
                log.append(((99999999999999999998 - 18446744073709551617) == (--493)))
                del out[b'\xff\x00']
                out['x\ny'] = {i: -394 for i in range(1)}
                d, *c = [ascii('x\ny'), (True).__len__(), dict(a=c, b=0.0), (['a', None] * 2)]
            except ArithmeticError as error:
                log.append(type(error).__name__)
                out[d] = (7 // 99999999999999999999)
                c = (len({'a': 1, 'b': [2]}) if repr(a) else dict.fromkeys(['x', '', 'yz'], 18446744073709551618))
                del out[0.1]
                a &= c
            if oct(False):
                del out[b'a,b']
                out[d] = ('ABCabc' in {1: 2})
                if ('12' - 3.0): continue
            elif Derived.kind:
                if ('  x ').count('-7'): return a
            else:
                if format(8, '#x'): continue
                if int.from_bytes('日本'.encode()[:8], 'little'): return a
                d = f"<{sorted([]):08.3f}>"
                b, *b = (list('ß'), sorted(['b', 'a'], reverse=True), [(i, 9223372036854775810) for i in [3, 1, 2] if False],)
            a |= c
        else:
            log.append((([3, 1, 2] + [False])[-1] * abs(True)))
        if [b, a]:
            match ('x\ny').split():
                case Base(value=p):
                    a %= c
                case None:
                    d, c = (3.0 + float('inf')), float('1e%d' % 3)
                    out[None] = list(('😀z').encode())
                    c, *b = (Derived(b'\xff\x00').get(),)
                case {1: p} if d:
                    log.append(f'{(round(-0.0, 3)):.3f}')
                    log.append(((0.1 ** 2)).splitlines())
                case _:
                    log.append(str((lambda *a: list(a))(*['a', None])))
                    log.append((ord(('naïve' + 'x')[0]) % int(str(4))))
                    del out[0.0]
            b |= c
            c = (('%5.2f;%-5d' % (1.5, 2147483647)) + ('😀z').translate({97: 'A', 98: None}))
            match frozenset(c):
                case {1: p} if False:
                    log.append((format(-418, '#x') * 0))
                    c, *a = set()
                case 0 | 1 if None:
                    out[11] = ('').center(9, '*')
                    if (n := ('ABCabc').expandtabs(4)): log.append(n)
                    d %= None
                case _:
                    log.append({1: format(2, ','), 'a': ([] * 0)})
        else:
            if (n := abs(1e10)): log.append(n)
    n3 = 0
    while n3 < 2:
        n3 += 1
        out[-221] = {False: b}
        match {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
            case int(p) if a:
                d |= c
                c, *d = {('abc' * 1), ('日本')[4:]}
            case int(p):
                a = ('%5.2f;%-5d' % ((0.0 + 123456.789), hash(True)))
            case {1: p}:
                a = ((648).bit_length() if ({'a': 1, 'b': [2]} == {'a': 1, 'b': [2]}) else ({1: 2}).get('naïve', True))
                a = hash(([3, 1, 2] + [18446744073709551614])[-1])
                if (18446744073709551617 == 294): continue
            case _:
                a |= None
                c = dict.fromkeys(list('x\ny'), ('日本').count('Hello World'))
                a, a = (0.0,), ('x\ny' + 'Hello World')
                if ('12').title(): continue
    return log, out, a, b, c, d
case(43, f43)
case(44, lambda: (bool(4611686018427387906))[-2])
case(45, lambda: (oct(928)).splitlines())
case(46, lambda: dict.fromkeys(['x', '', 'yz'], 202))
case(47, lambda: (abs(([-1, 10] + [4294967296])[-1]) + len(('a').swapcase())))
case(48, lambda: abs(int('12', 3 + 3)))
def f49(a=4611686018427387904, b=0.0):
    c = d = 0
    log, out = [], {}
    c, *a = [pow(217, 1, 97), (-0.0)[24], list(zip([1.5, 2], [1, 2, 3])), (lambda **k: k)(x=-3)]
    del out['ABCabc']
    yield from log
    yield a
case(49, lambda: list(f49()))
case(50, lambda: f"<{1e-7:#x}>")
def f51(a=-3, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    try:
        if (n := ('%d %s' % (874, None))): log.append(n)
        d, d = repr(a), ('ABCabc' * 4)
        n2 = 0
        while n2 < 3:
            n2 += 1
            match int(str(4)):
                case str():
                    c, *d = [f'{(123456.789):.3f}', set(['x', '', 'yz']).issubset([]), *(b'' << 52)]
                    out[b''] = len({1: 2})
                    d, d = ('12').isdigit(), (-423 == True)
                    if bin(100000000000000000000): break
                case {1: p}:
                    if (n := (lambda *a: list(a))(*[1, 2, 3])): log.append(n)
                    if ({1: 2} | {1: 2}): continue
                    if (b if 0.1 else 1e10): break
                    if ('ß').count(''): continue
                case -1:
                    out[783] = ('-7').count('naïve')
                    d %= c
                case _:
                    if {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}: return a
                    b, *d = {float('1e%d' % 4)}
                    d = sorted(sorted([], reverse=True))
            if (n := (['a', None])[1:]): log.append(n)
            c, d = list(map(str, [1, 2, 3])), divmod(4294967297, 3)[1]
            d, d = list(count(3)), ('%5.2f;%-5d' % (-0.0, -620))
        n2 = 0
        while n2 < 2:
            n2 += 1
            out[1e-7] = len([1, 2, 3])
            log.append(list(int(str(True)) for i in '12' if ('ABCabc').count('{} {}')))
            out[5] = (b'')[bytes(range(5))]
    except Exception as error:
        log.append(type(error).__name__)
        if (n := ('%d %s').startswith('naïve')): log.append(n)
        d -= 946
        log.append((-float('1e%d' % 3)))
        n2 = 0
        while n2 < 0:
            n2 += 1
            c = sum([(99999999999999999998 / 18446744073709551615), (lambda a, b=False: a - b)(99999999999999999998)])
            match ('ß').center(9, '*'):
                case -1:
                    b += float('inf')
                case _:
                    d %= c
            if (n := max(9223372036854775809, 99999999999999999998)): log.append(n)
            if ({1: 2} == {}):
                a -= 0.1
                if (n := ord(('abc' + 'x')[0])): log.append(n)
            elif (~1):
                log.append((('Hello World').find('a') << 27))
                log.append(max(int(str(3)), len('日本')))
            else:
                c = abs((-123456.789))
    finally:
        if (n := Derived(c).abc): log.append(n)
        b += c
    yield from log
    yield a
case(51, lambda: list(f51()))
case(52, lambda: (-202 < 18446744073709551617))
def f53(a=4611686018427387904, b='abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n3 = 0
    while n3 < 1:
        n3 += 1
        if f"<{d:.2f}>":
            n1 = 0
            while n1 < 0:
                n1 += 1
                c %= 838
            log.append(max(([3, 1, 2] + [-1])[-1], hash(-460)))
        elif int(str(-802)):
            c, d = {1: b, 'a': 'naïve'}, {1: 7, 'a': True}
            for b in 'ABCabc':
                if (n := ('x\ny').upper()): log.append(n)
                del out[b]
                if (a, a, b, *d,): continue
            a = (('ß').find('a') + int(1e10))
            if (False or True): return a
        if (n := f"<{a:_}>"): log.append(n)
        d, d = ('日本').split(','), float(False)
        a //= '%d %s'
    d, *a = {hex(9223372036854775809), pow(0, 0, 97), (123456.789 % 1e-7)}
    if Derived(2147483648).double:
        n2 = 0
        while n2 < 0:
            n2 += 1
            for b in [d]:
                if max(2147483650, 100000000000000000000): continue
                del out[c]
                del out[True]
        out['%d %s'] = (99999999999999999999 ^ 395)
    return log, out, a, b, c, d
case(53, f53)
def f54(a='😀z', b=18446744073709551615):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := (a - d)): log.append(n)
    c, *d = {('a,b,,c').find('a')}
    return log, out, a, b, c, d
case(54, f54)
def f55(a=bytearray(b'xyz'), b='a'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[b'abc'] = ('%d %s').lower()
    return log, out, a, b, c, d
case(55, f55)
def f56(a=None, b=float('inf')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n3 = 0
    while n3 < 4:
        n3 += 1
        if (4294967294 <= 0.1 < 9): break
    for d in count(1):
        if list(count(3)): break
        n2 = 0
        while n2 < 2:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                if (1e10 // 0.0): break
                d //= -70
                a, *d = {(b'')[3], abs(1e300)}
            try:
                if callable(b'a,b'): return a
            finally:
                b, *d = ((-1e-7), int(False), (2147483647 - 18446744073709551617), (0.0 ** 2),)
                c &= 3
                log.append({i: (-249 | 99999999999999999999) for i in range(0)})
                d, c = (-804 == True), set([]).issubset([])
            del out[d]
            if ('naïve' * 4): break
    if [None for i in range(3)]:
        d, d = (lambda **k: k)(x='a,b,,c'), [a, 'naïve']
    else:
        n2 = 0
        while n2 < 3:
            n2 += 1
            n1 = 0
            while n1 < 4:
                n1 += 1
                log.append(list(map(str, [n for n in count(2)])))
                if pow(-542, 1, 97): break
                if (n := round(0.0, 2)): log.append(n)
                del out[b]
            if (d)[-2:]:
                del out[b]
                b |= False
                del out[0.1]
            log.append(int(round(1e-7, 1)))
        for d in '':
            del out[d]
            if f'{(-8):>{4 + 3}}':
                del out[244]
                a, a = ('日本').lower(), ('x\ny').replace('', '12')
            elif all([]):
                del out[8]
                b = []
                if (n := ({1: 2} | {})): log.append(n)
                a, a = len(['a', None]), int.from_bytes('-7'.encode()[:8], 'little')
            else:
                if (lambda **k: k)(x=None): return a
                b, *a = (('ß' in {'a': 1, 'b': [2]}),)
                c, a = dict(enumerate([1.5, 2])), (-float('inf'))
            c, *b = {([] + ['a', None]), (*'日本',), [None].copy(), ('x\ny').swapcase()}
        c %= b
    n3 = 0
    while n3 < 3:
        n3 += 1
        a //= True
        for c in range(3):
            b, a = divmod(-3, 4294967297)[1], (d ^ True)
            match sorted([3, 1, 2]):
                case 0 | 1:
                    out[c] = (lambda **k: k)(x=d)
                    d = {1: dict(zip(['b', 'a'], [3, 1, 2])), 'a': bytes([b'a,b', True, 0, None])}
                    if any(['a', None]): continue
                    if (100000000000000000001 + False): break
                case None:
                    d, c = ('naïve').isdigit(), ({} | {1: 2})
                    b, d = (bytes(range(5)) // a), float('Hello World')
                    d = {str(k): v for k, v in (dict(a=c, b=9)).items()}
                    if list(map(str, [1, 2, 3])): break
                case float():
                    a %= b'a,b'
                    if format(0.1, '10.3e'): continue
                case _:
                    d = (repr(0)).replace(('Hello World').join(['1', '2', '3']), bin(4294967295))
                    if (lambda **k: k)(x=None): break
                    b, *d = {*set()}
                    if (n := f'{(1e-7):.3f}'): log.append(n)
            if [*[], 5].index(5): break
            try:
                if dict(zip(['x', '', 'yz'], [])): continue
            except TypeError as error:
                log.append(type(error).__name__)
                log.append(type(('%d %s').encode().decode()).__name__)
                del out['Hello World']
                if (n := (False and False)): log.append(n)
        if round(0.1, 4): return a
        if ('%e' % b''):
            match str(['a', None]):
                case (p, q):
                    if sum([3, 1, 2]): break
                    if (n := ([1, 2, 3])[::2]): log.append(n)
                    if ascii('😀z'): return a
                    b, a = (b, '{} {}', *None,), ('12').upper()
                case _:
                    c += b'\xff\x00'
                    if ('%r' % 167): return a
                    del out[d]
            if (n := max(4611686018427387905, False)): log.append(n)
            a = (sorted([3, 1, 2])).count(chr(0 + 65))
        else:
            log.append(([n for n in count(3)] // (b not in b == None)))
            match min([-1, 10] + [0]):
                case 'abc':
                    log.append(((123456.789 ** 2) % (float('inf') + float('inf'))))
                    del out[2147483648]
                    b &= d
                    if abs(0): return a
                case 0 | 1:
                    d, *b = {(False - 6), ['', a], (-False), format('x\ny', '.3')}
                    out[a] = (a in [1.5, 2])
                    b, b = list(zip([], [])), ('%d %s' % (4294967298, d))
                    d -= a
                case int(p):
                    if (n := ('😀z').encode().decode()): log.append(n)
                    if (n := type(a).__name__): log.append(n)
                    c = (-('a,b,,c').encode().decode())
                    c, *a = []
                case _:
                    if (n := (b'abc' % b)): log.append(n)
                    log.append((lambda **k: k)(x=dict(zip(['b', 'a'], [3, 1, 2]))))
            del out[b]
    return log, out, a, b, c, d
case(56, f56)
case(57, lambda: (float(False) % (-2.25 if False else 0.1)))
case(58, lambda: (None)[1])
case(59, lambda: type((7 <= 1e300 < 417)).__name__)
case(60, lambda: (4294967296 != b'a,b'))
case(61, lambda: (str(b'\xff\x00')).upper())
case(62, lambda: ('ABCabc').capitalize())
def f63(a=-0.0, b='日本'):
    c = d = 0
    log, out = [], {}
    log.append(((779 if False else False) << 4))
    return log, out, a, b, c, d
case(63, f63)
def f64(a=-2.25, b=317):
    c = d = 0
    log, out = [], {}
    a, *a = {(6 / 4), ({'a': 1, 'b': [2]}).get('x\ny', -1), int(1e10)}
    yield from log
    yield a
case(64, lambda: list(f64()))
case(65, lambda: (len({}) * int('12', 3 + 3)))
case(66, lambda: ((lambda a, b=([-696 for i in range(4)] + [ord(('ß' + 'x')[0])])[-1]: a - b)(((-100000000000000000000) // hash(4611686018427387905))) & (dict.fromkeys(list('😀z'), int('12', 4 + 3))).get((('abc').center(9, '*')).upper(), ({1: 610, 'a': -957}).get(repr(b'a,b'), sum([-1, 10])))))
def f67(a=-2, b='Hello World'):
    c = d = 0
    log, out = [], {}
    for a in count(1):
        if (982 - 8): break
        n2 = 0
        while n2 < 0:
            n2 += 1
            match oct(2):
                case None:
                    del out[a]
                    c = (format(False, ',')).replace(('%d %s' % (-689, None)), ('a').upper())
                    c = ([each for each in ('日本', 874)] * 2)
                    d //= 18446744073709551616
                case _:
                    c //= 'naïve'
            if bool(b'abc'):
                if (n := (18446744073709551616 / -2)): log.append(n)
                d %= a
                log.append((('a' + 'ß') if ([1, 2, 3] == []) else ('{} {}' if True else 'abc')))
            else:
                if (1e300 // -2.25): break
                a = len(list(reversed([1, 2, 3])))
                out[False] = int(str(675))
        if {d: 0.1, 123456.789: 0.1}:
            if dict(enumerate(['a', None])): continue
            try:
                c %= a
                c += d
            except LookupError as error:
                log.append(type(error).__name__)
                b = ascii(repr(b''))
            if (n := float(-2)): log.append(n)
            b, *b = {dict.fromkeys(['b', 'a'], 216), all(['a', None]), (311)[-2], (Base(18446744073709551614) + 4611686018427387906).value}
    del out[None]
    c, *a = ((d)[c],)
    return log, out, a, b, c, d
case(67, f67)
case(68, lambda: (lambda **k: k)(x=('' in {'a': 1, 'b': [2]})))
case(69, lambda: ('{} {0!r}'.format((str('ABCabc') in ', '.join(['b', 'a'])))).isalpha())
case(70, lambda: (-float(len(dict(zip(['b', 'a'], [-1, 10]))))))
def f71(a=bytearray(b'xyz'), b=825):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        d -= None
        if (n := [b for j in 'x\ny' if d]): log.append(n)
        out[None] = ('-7')[0:]
    finally:
        a |= b''
    match '{0:<6}{1}'.format('abc', None):
        case -1 if b'a,b':
            if (n := abs(-1)): log.append(n)
            a = list(reversed(list(reversed([1.5, 2]))))
        case 'abc':
            out[c] = (1e300 * 18446744073709551615)
            if (n := oct(10)): log.append(n)
        case -1 if b:
            if (n := ('-7').expandtabs(4)): log.append(n)
            out[a] = list(enumerate([1, 2, 3]))
        case _:
            log.append((([1, 2, 3]).count(b) + int('12', 3 + 3)))
            d, *c = ({i: False for i in range(3)}, (2147483649 if False else True),)
            d, d = abs(2147483650), (True // 63)
            out[0.1] = (False % 18446744073709551617)
    return log, out, a, b, c, d
case(71, f71)
def f72(a=-2.25, b='x\ny'):
    c = d = 0
    log, out = [], {}
    if (Base(959) + -60).value:
        c, d = ('{} {}' in {}), ([1, 2, 3]).count(None)
        match (330).as_integer_ratio():
            case -1:
                log.append({1: int(-2.25), 'a': (-2.25 % 0.0)})
            case [p]:
                c -= c
            case []:
                d %= c
                del out[d]
                a &= c
                a //= '-7'
            case _:
                a, *b = set()
                a, *c = []
                log.append(((b << 14) or {i: False for i in range(1)}))
        d, *d = {ord(('12' + 'x')[0]), (1.5 * 95), (Base(771) + 853).value, ('Hello World').lower()}
    elif (1e-7 if c else b):
        for a in '':
            d = min((3.0 * False))
            b &= b'abc'
            n1 = 0
            while n1 < 1:
                n1 += 1
                d, a = {None: a, c: d, a: a}, (5 / -41)
                out[7] = (0.1)[0]
                b -= None
        else:
            log.append((('{} {}').join(['1', '2', '3'])).replace(('{} {}').partition('a')[2], hex(-871)))
        n2 = 0
        while n2 < 4:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                d, *a = {(None & 4611686018427387905), {307, None}, len('abc')}
                log.append((sum([0.1, 66]))[5])
                if dict(enumerate([1, 2, 3])): continue
            a += None
    else:
        match ('a,b,,c').startswith('-7'):
            case (p, q):
                log.append((('').center(9, '*')).format(1, 2))
            case int(p):
                d, *a = {('😀z' in {1: 2}), *('a').capitalize()}
            case Base(value=p):
                a, *d = {{**{'a': 1, 'b': [2]}, 'k': -0.0}, (1 << 3), *(True < -2)}
            case _:
                del out[c]
                out[9223372036854775810] = (b'abc' in [1.5, 2])
                del out[4294967294]
    if hex(2):
        log.append({**{i: 99999999999999999998 for i in range(0)}, 'k': format(903, ',')})
    yield from log
    yield a
case(72, lambda: list(f72()))
case(73, lambda: dict(zip(((('%d %s').replace('12', '😀z') * 3)).split(','), list(range(1)))))
case(74, lambda: [3.0, -2.25, *'日本'])
case(75, lambda: round(((-790 << 2) / (470 // 9223372036854775808)), 0))
case(76, lambda: (('%5.2f' % (4 == 100000000000000000000)))[-2:4])
def f77(a=False, b='日本'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 3:
        n3 += 1
        match abs(14):
            case 'abc':
                d, *c = ((~-459), {str(k): v for k, v in ({1: 2}).items()}, *('😀z')[1:],)
                del out[d]
                c |= a
            case 0 | 1:
                b |= b'a,b'
                if (n := (b'\xff\x00' in [1.5, 2])): log.append(n)
                del out['a']
            case -1:
                b |= 6
            case _:
                if {None, b}: break
                if ([] * 2): break
                if [a, b]: continue
                a, c = (False or False), len(['a', None])
        if ([1.5, 2] == [1.5, 2]): return a
        if (True and False): return a
    match ('%d %s' % (-214, 1e300)):
        case [] if a:
            c &= bytes(range(5))
        case 0 | 1:
            d += a
            if (n := f"<{c:c}>"): log.append(n)
            if (n := hex(910)): log.append(n)
        case _:
            c //= d
            c -= b
            if (n := (2 | 1e10)): log.append(n)
            b -= d
    c, d = f'{(123456.789):.3f}', sum([1.5, 5])
    return log, out, a, b, c, d
case(77, f77)
def f78(a=b'', b=-29):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        try:
            match (False < 581):
                case (p, q):
                    b &= b
                    if (n := [n for n in count(3)]): log.append(n)
                    log.append({1: {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, 'a': f'{(-938):>{0 + 3}}'})
                case _:
                    c = ((True % True) + (849 | 8))
                    if {**{'a': 1, 'b': [2]}, 'k': float('inf')}: return a
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if ord(('ABCabc' + 'x')[0]): return a
            if (--108):
                del out[5]
            else:
                if (n := dict(a='😀z', b='😀z')): log.append(n)
                if (n := (1.5 ** 2)): log.append(n)
                a += 2147483646
                c |= 1e-7
        else:
            c -= -260
            if ('😀z').startswith('%d %s'): return a
            a |= '-7'
            del out[d]
        c, *c = [(2 >> 3)]
        d, d = ('12')[2:], Derived(1.5).double
    return log, out, a, b, c, d
case(78, f78)
def f79(a=None, b=None):
    c = d = 0
    log, out = [], {}
    if all([1.5, 2]):
        b, b = format(2, '#x'), min(b)
        c, *a = {(d not in -3 != None), (True / 1)}
    else:
        log.append({({1: 2} | {}) for k in count(3)})
        log.append(list(range(1, 2 + 5)))
        for a in []:
            del out[4294967298]
        else:
            a, c = float(-133), (lambda **k: k)(x=c)
            a, *b = [(True or True)]
            c -= '-7'
            a = (str(b) < ('x\ny').partition('a')[2])
    del out[d]
    if ('x\ny').join(['1', '2', '3']):
        match (-836 | 4294967296):
            case [] if None:
                if (n := (b'abc' and c)): log.append(n)
            case _:
                del out[b]
                d = ([c for k in range(3)])[2]
                log.append(type((b'').sort()).__name__)
    elif list(zip([1, 2, 3], [1.5, 2])):
        a, *b = (f"<{c:d}>", (-3, 1e10,),)
        try:
            d = (f'{(1e-7):.3f}' < ('%5.2f;%-5d' % (1.5, False)))
            n1 = 0
            while n1 < 3:
                n1 += 1
                del out[-350]
                log.append(((1e-7 * False) * len([1, 2, 3])))
                log.append(bool((lambda a, b=3: a - b)(False)))
                a |= None
            c, *d = (ord(('' + 'x')[0]), (4294967295 * 1e300), list(map(str, [1.5, 2])), isinstance(d, (int, str)),)
        finally:
            c = sorted([8 for i in range(1)])
            b += bytes(range(5))
        match ('😀z' > True):
            case Base(value=p):
                log.append(f"<{(Base(2) == Base(99999999999999999999)):z}>")
            case _:
                del out[c]
                log.append(([each for each in (b'', a)]).count('{} {0!r}'.format(c)))
                b //= None
                log.append((dict(a=a, b=True) in list('')))
        d -= b'abc'
    else:
        out['x\ny'] = ('{} {}').startswith('  x ')
        out[100000000000000000001] = float(9223372036854775806)
        b += c
    return log, out, a, b, c, d
case(79, f79)
def f80(a=4294967294, b=9223372036854775809):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (float('inf') % 1.5):
        n2 = 0
        while n2 < 1:
            n2 += 1
            if (-217 - 4294967294): continue
            del out['ABCabc']
            if (n := {a for k in range(0) if d}): log.append(n)
            for a in count(3):
                if (n := round(0.0)): log.append(n)
        d = (('%d %s' % (100000000000000000002, d)) or ('😀z' + 'x\ny'))
        match ord(('' + 'x')[0]):
            case str() if -2.25:
                if (n := ('%d %s' % (174, None))): log.append(n)
                out[None] = len({})
                b %= b
            case Base(value=p):
                b |= 4294967296
                log.append(oct(min([-1, 10] + [1])))
            case _:
                log.append((('ABCabc')[1:] in ('ABCabc').center(9, '*')))
                a //= 3.0
    elif (b'' != 3.0):
        a, a = (-573 == 4611686018427387904), list(('日本').encode())
        try:
            n1 = 0
            while n1 < 4:
                n1 += 1
                a += a
            if ({} | {'a': 1, 'b': [2]}):
                log.append(list(count(3)))
                d = ({b'\xff\x00': '😀z', -2.25: -2.25} if oct(9223372036854775807) else (lambda **k: k)(x=d))
                d, d = abs(0.1), ('😀z')[2:]
            else:
                log.append(len(', '.join([])))
        finally:
            del out[c]
            b -= bytes(range(5))
        a, *a = {list({'a': 1, 'b': [2]})}
    else:
        try:
            try:
                d %= b'abc'
                c, c = ('{} {}' + 'a,b,,c'), (b >> 53)
                a &= 4611686018427387902
                out[a] = (1e300 ** 2)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                a, d = (b and None), f'{(4611686018427387902):>{3 + 3}}'
                a = (float(-155) if (float('inf') if True else 3.0) else (1e300 * False))
                log.append(Derived(1).xyz)
            else:
                a, d = (not 866), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
                a, *c = set()
                a |= 0.0
            b -= d
            d = abs((7 ^ True))
        finally:
            a &= c
    log.append((('abc' if True else '12')).expandtabs(4))
    return log, out, a, b, c, d
case(80, f80)
case(81, lambda: ([-1, 10] < [-1, 10]))
case(82, lambda: all([1, 2, 3]))
case(83, lambda: (not 'abc'))
case(84, lambda: ('ß')[::-1])
case(85, lambda: ((('%d %s' % (pow(18446744073709551617, 0, 97), float('1e%d' % 4)))).upper()).center(9, '*'))
def f86(a=1.5, b=None):
    c = d = 0
    log, out = [], {}
    try:
        n2 = 0
        while n2 < 1:
            n2 += 1
            d, *d = []
            n1 = 0
            while n1 < 0:
                n1 += 1
                d, c = str(['a', None]), Derived(1).xyz
        n2 = 0
        while n2 < 2:
            n2 += 1
            match (-0.0 ** 2):
                case str():
                    d |= None
                case _:
                    a &= d
                    c, *a = {chr(4 + 65), (0 * True)}
                    log.append(float((True & True)))
            log.append(sorted(sorted(['-7', 'ß', 'm']), key=len))
            try:
                out[-2.25] = dict(enumerate([1, 2, 3]))
                d, d = (float('inf') % 1e300), ord(('%d %s' + 'x')[0])
                c &= None
            finally:
                d = ((-683 ^ 0) / Derived(-3).double)
                c, *b = {(False & None), *(0.0 * 7)}
                if (n := (123456.789 if False else 1.5)): log.append(n)
            match abs(False):
                case [p, *_]:
                    b += a
                case 'abc' if bytearray(b'xyz'):
                    out[bytearray(b'xyz')] = [3.0, b, b]
                    d, *c = (({1: 2} == {}), dict(enumerate([1.5, 2])),)
                    d, *c = [(True or 3.0), dict(zip(['x', '', 'yz'], [-1, 10])), int(1e-7)]
                case 0 | 1:
                    if (n := sorted(['b', 'a'], key=len)): log.append(n)
                    if ('').translate({97: 'A', 98: None}): return a
                    out[bytearray(b'xyz')] = (lambda *a: list(a))(*[])
                    log.append(oct(min([] + [1])))
                case _:
                    out[None] = (Base(bytearray(b'xyz')) + d)
                    if (n := ('  x ').partition('a')[2]): log.append(n)
        n2 = 0
        while n2 < 1:
            n2 += 1
            if round(float('inf')): break
            a = ((c).splitlines() * 1e10)
            if {d: 1e10}: break
            n1 = 0
            while n1 < 2:
                n1 += 1
                del out[None]
    except TypeError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 2:
            n2 += 1
            try:
                del out[a]
                c -= -452
                d -= -3
                if ('a')[::-1]: continue
            except TypeError as error:
                log.append(type(error).__name__)
                if (n := (1e10).zfill(6)): log.append(n)
                if ({1: 2} == {1: 2}): break
                log.append(str(('ß').split(',')))
                log.append(list(('{0:<6}{1}'.format('%d %s', b)).encode()))
            try:
                del out[7]
                b = int.from_bytes(('naïve' + '').encode()[:8], 'little')
                del out[b]
                del out[a]
            finally:
                c, *c = [*sum([3, 1, 2])]
                if (n := list(zip([1.5, 2], [1.5, 2]))): log.append(n)
                a &= a
        del out[None]
    else:
        d &= a
    yield from log
    yield a
case(86, lambda: list(f86()))
case(87, lambda: ((oct(int.from_bytes('a,b,,c'.encode()[:8], 'little')) or bin((False // 4294967294))) in {str(k): v for k, v in ({i: (~80) for i in range(1)}).items()}))
case(88, lambda: str({str(k): v for k, v in ({**dict(a=-519, b=None), 'k': (3 / True)}).items()}))
def f89(a=100000000000000000001, b=0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ('%d %s' % (False, a)):
        case []:
            log.append((([] + ['a', None]) * 2))
            a, d = ['{} {}', *[]], (100000000000000000001).bit_length()
            d, a = Derived(1).xyz, (a / d)
            c = (ascii('a,b,,c')).swapcase()
        case None:
            c &= a
        case str():
            del out[b]
            a, d = {**{1: 2}, 'k': 0.0}, ('-7')[::-1]
        case _:
            out['12'] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
            a, d = [c for k in range(0)], ('😀z' + '-7')
            a, a = min([3, 1, 2] + [1]), '{} {0!r}'.format('abc')
            d %= 'abc'
    if (not 0):
        n2 = 0
        while n2 < 4:
            n2 += 1
            try:
                if (c > a <= 89): break
                b -= True
                if [(i, -3) for i in [3, 1, 2] if False]: return a
            except TypeError as error:
                log.append(type(error).__name__)
                if f'{(-0.0):.3f}': return a
                a, c = (-123456.789), repr(-752)
                if (0.0 or b): break
                out['x\ny'] = (False * False)
            else:
                a = sum([abs(1e10), len([1.5, 2])])
            out['  x '] = {**{1: 2}, 'k': 9223372036854775807}
            try:
                a -= bytes(range(5))
                log.append(([*[3, 1, 2], 5].index(5))[:-2:-2])
                if (True >> 2): return a
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                b = (callable(None) and set([]).issubset(['b', 'a']))
                b //= b
                b %= c
        c, b = list({1: 2}), Derived(1).xyz
        try:
            if ([] + ['-7'])[0]:
                del out[False]
                log.append((list(range(2, 3 + 5))).__contains__(1))
                log.append((float(163) ** 2))
                a //= 'a'
            else:
                log.append(bool({str(k): v for k, v in ({}).items()}))
                del out[d]
            if (n := max(386, 100000000000000000000)): log.append(n)
            b, *d = []
            n1 = 0
            while n1 < 4:
                n1 += 1
                c = int(round(1e300, 0))
                c %= None
        finally:
            out[b] = (5).casefold()
        d, *c = ()
    elif {b: 18446744073709551616, d: 18446744073709551615}:
        log.append([(--0.0) for i in range(0)])
        try:
            a = [(not d), str({})]
            match ('{} {}').split(','):
                case [p]:
                    del out['Hello World']
                case [p, *_]:
                    out[0.0] = ('{} {}')[::-1]
                    d, *b = {{i: 959 for i in range(3)}, (4611686018427387904 >> 1), ascii('x\ny'), float(4)}
                case _:
                    c, c = ({1: 2}).get('日本', True), f"<{d:}>"
                    out[d] = sum([])
                    d, d = (-0.0 + 1e-7), ('%d %s' % (4, c))
            try:
                a, c = ('' and 0.1), list(filter(None, [1, 2, 3]))
                a -= c
                c, d = chr(3 + 65), (-1e300)
            except LookupError as error:
                log.append(type(error).__name__)
                out[a] = pow(18446744073709551617, 1, 97)
            else:
                log.append((list(reversed([1, 2, 3]))).count(set(-0.0)))
                b = (('12').translate({97: 'A', 98: None}) != (lambda a, b=4294967296: a - b)(0))
                d = dict(zip(('😀z').split(','), [-266 for i in range(3)]))
                out['日本'] = [d, *[1.5, 2]]
            finally:
                log.append((('12').encode().decode()).swapcase())
                b, c = ord(('  x ' + 'x')[0]), ('12').isdigit()
                log.append(hash([*[3, 1, 2], 5].index(5)))
                log.append([(None / a)])
            try:
                del out[c]
                b |= b
            except ArithmeticError as error:
                log.append(type(error).__name__)
                del out[b]
        except Exception as error:
            log.append(type(error).__name__)
            a = int(float(2))
            try:
                b = ((4611686018427387902 % True) / (518 * -997))
                del out[b'\xff\x00']
                a, *d = {(-820).bit_length(), (b != c), (4294967296).splitlines()}
                d += 689
            except TypeError as error:
                log.append(type(error).__name__)
                a, *c = [('a').strip(), ('naïve' if False else 'naïve'), (False * 2)]
            else:
                if (n := (18446744073709551616 << 29)): log.append(n)
            out[d] = ('').encode().decode()
        d += bytearray(b'xyz')
        for d in range(2):
            b, *d = set()
            for c in count(1):
                c += 100000000000000000000
                out[bytes(range(5))] = format(11, ',')
    else:
        if (11 ^ 4):
            del out['abc']
        else:
            n1 = 0
            while n1 < 3:
                n1 += 1
                b -= a
                a, b = {1: b, 'a': 'a,b,,c'}, (4611686018427387904).conjugate()
            for c in [b'\xff\x00', c]:
                log.append((type(c).__name__).isalpha())
            else:
                a, *c = ((1).bit_length(), *('12' + 'ß'),)
        n2 = 0
        while n2 < 2:
            n2 += 1
            del out[d]
            a //= bytearray(b'xyz')
            a += c
            if (c < True):
                c, *d = [('{} {}').translate({97: 'A', 98: None}), (False % 733), (True or True)]
                c += 0.1
            elif (lambda *a: list(a))(*['a', None]):
                c = [(d)[5] for i in range(2)]
                b, *d = {(1.5 % 0.0), min([-1, 10] + [3]), ('Hello World').expandtabs(4), (5)[:0]}
                del out['ABCabc']
        n2 = 0
        while n2 < 4:
            n2 += 1
            if (None in [1.5, 2]):
                if (n := dict(zip([], []))): log.append(n)
                del out[None]
    match (1e-7 ** 2):
        case float():
            out[b] = any([])
            c, *c = (abs(-0.0), ({'a': 1, 'b': [2]}).get('😀z', 4611686018427387905), *([1, 2, 3])[::2],)
        case None if None:
            if (n := [(i, 8) for i in [-1, 10] if True]): log.append(n)
            del out[d]
        case [] if 531:
            del out[c]
        case _:
            del out[d]
    return log, out, a, b, c, d
case(89, f89)
def f90(a=9, b=1e-7):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n3 = 0
    while n3 < 0:
        n3 += 1
        c %= '{} {}'
        if '{} {0!r}'.format('%d %s'):
            match ('12').isalpha():
                case 0 | 1:
                    out[a] = (11 * -883)
                    d %= d
                    a -= d
                case float() if None:
                    out[None] = (5 == 4611686018427387902)
                    if (Base(18446744073709551614) + -784).value: continue
                    if list('😀z'): continue
                case (p, q):
                    if (n := (b)[d]): log.append(n)
                    b = (round(-0.0, 1) + (0.0 * 5))
                    del out[None]
                case _:
                    a &= 'ß'
                    if (True & 100000000000000000000): break
        elif ([1.5, 2])[::-1]:
            log.append(dict(zip(['😀z', '日本'], list(range(2)))))
    n3 = 0
    while n3 < 4:
        n3 += 1
        out[b] = ('%d %s')[:0]
        if hex(1e-7): break
    match (a + None):
        case str():
            log.append((format(3.0, '10.3e') if all([]) else ', '.join(['x', '', 'yz'])))
            d = ('%a' % str({1: 2}))
        case [p]:
            if (n := (d * 2)): log.append(n)
            b -= None
            d, d = int('12', 1 + 3), (0.0 if True else -2.25)
        case _:
            a %= bytes(range(5))
            out[b'a,b'] = ('Hello World').split(',')
            del out[0]
            log.append((('-7' or '😀z')).isdigit())
    if (-2.25 ** 2):
        try:
            if (lambda a, b=2147483650: a - b)(9223372036854775806):
                a, c = {}, list(count(3))
                out[None] = ', '.join(['x', '', 'yz'])
            else:
                d, *c = ({1: a, 'a': 0.0}, *[a, 123456.789],)
                if (n := str({})): log.append(n)
                out[a] = (True).bit_length()
                log.append({str(k): v for k, v in ({**{'a': 1, 'b': [2]}, 'k': '{} {}'}).items()})
            b -= b'a,b'
            log.append(bin(len([1.5, 2])))
        finally:
            if (n := pow(5, 3, 97)): log.append(n)
            log.append(((lambda **k: k)(x=18446744073709551615))[3])
            if (n := ord(('ß' + 'x')[0])): log.append(n)
            a, c = float('1e%d' % 2), (False % 3)
        try:
            a, b = (d)[::], (4611686018427387904 % False)
        except TypeError as error:
            log.append(type(error).__name__)
            del out['日本']
            try:
                log.append(((['b', 'a'] + ['Hello World'])[0]).count(('abc').translate({97: 'A', 98: None})))
                d = (repr(None)).strip()
            except Exception as error:
                log.append(type(error).__name__)
                b, *d = []
                del out[9223372036854775808]
                del out[b'\xff\x00']
            c, *c = {(frozenset([]) <= set([-1, 10])), (b | 918), *hex(265)}
            c = (list(filter(None, 'ABCabc'))).__contains__(1)
        else:
            del out[True]
            c += 'abc'
            b -= ''
    else:
        del out[100000000000000000002]
        d = (({} | {'a': 1, 'b': [2]}) | dict(zip([], [])))
        if ('%d %s' % (True, a)):
            for b in (d, None, b'\xff\x00',):
                log.append(bool(abs(-152)))
                if (3.0 + 1e10): return a
                log.append(float(max(-2, False)))
                if (n := f'{(1e-7):.3f}'): log.append(n)
            else:
                a, *b = ((b'' if d else a), ('ß' + '%d %s'),)
                out[None] = ('Hello World').upper()
                b, a = sorted(['b', 'a'], key=len), dict(a=b'a,b', b=d)
        del out[d]
    return log, out, a, b, c, d
case(90, f90)
def f91(a='%d %s', b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (['b', 'a'] + ['  x '])[0]:
        case {1: p} if None:
            c |= None
        case _:
            if (n := (False, None,)): log.append(n)
            b %= d
    log.append(isinstance((None << 48), (int, str)))
    if hex(True):
        n2 = 0
        while n2 < 3:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                d &= a
                log.append(((lambda a, b=False: a - b)(-481) & (True >> 2)))
                log.append(sorted(sorted([False, 668, 3])))
    elif [b]:
        if (n := {i: True for i in range(0)}): log.append(n)
    else:
        log.append(((['b', 'a'] + ['日本'])[0] or ('-7')[0:]))
        for c in count(1):
            if (None if b else b'abc'):
                d -= b
                del out[d]
                if list({}): return a
            b, *c = [('%d %s').encode().decode(), (b).insert(0, 5), (9 << 0)]
        out['-7'] = ('{} {}').split(',')
        match ('%d %s')[:2]:
            case -1:
                if (n := round(3.0)): log.append(n)
                del out[None]
            case [p]:
                log.append((('{} {}').split(',')).__contains__(1))
            case [p, *_]:
                d -= b
                a |= True
            case _:
                b, b = ('a' if True else '日本'), list('%d %s' for j in '😀z' if 8)
                a |= c
                b |= 1e300
    n3 = 0
    while n3 < 4:
        n3 += 1
        if (n := bin('a')): log.append(n)
        try:
            d //= True
            for b in '12':
                if (n := any(b'\xff\x00')): log.append(n)
            if dict(zip([], [-1, 10])): return a
            match str(True):
                case {1: p}:
                    out[d] = ('naïve').translate({97: 'A', 98: None})
                    out[-3] = sum([-0.0, -525])
                    if {1: d, 'a': b}: continue
                    if float(257): continue
                case []:
                    a = dict(a=(lambda a, b=-183: a - b)(3), b=('naïve')[c])
                    c, *b = ((bytearray(b'xyz'), -876, a, d,), abs(-2.25),)
                    if dict(zip([], [3, 1, 2])): break
                case -1:
                    b &= b
                    if oct(-781): continue
                    if (lambda *a, **k: (a, k))(*(None, '  x ', b, False,), x=None): return a
                    c, b = (-307), (b'a,b' if a else d)
                case _:
                    a, *c = ()
                    d //= None
                    if ('😀z' or '  x '): return a
        except Exception as error:
            log.append(type(error).__name__)
            if (d).index(1): continue
            c, *c = set()
        else:
            b &= b
            d, *a = [('a,b,,c' + '-7'), str([]), f"<{b:.2f}>", list(filter(None, [1.5, 2]))]
            d, a = (9223372036854775807)[2::0], f'{(None)!r}'
        try:
            del out[False]
            match (bytes(range(5)) if -76 else c):
                case (p, q):
                    if ('  x ').startswith(''): break
                case []:
                    b, *b = {('a,b,,c').title(), (not 0.1), f"<{d:>7}>", Derived(False).double}
                    a -= None
                    b, *b = {*{b'\xff\x00' for i in '-7' if 0.0}}
                    if [each for each in (123456.789, 1e-7)]: return a
                case _:
                    d, c = dict.fromkeys(['x', '', 'yz'], False), getattr(Base(c), 'value', 0)
                    c, *b = []
                    if (n := (True >= d >= 0.0)): log.append(n)
            if (4611686018427387904 * 4294967297): continue
        except LookupError as error:
            log.append(type(error).__name__)
            if ('-7').expandtabs(4):
                b, c = isinstance(a, (int, str)), {b'' for i in range(1) if b}
                if ('😀z').replace('a', '😀z'): break
                a += -668
            else:
                if (n := (Base(59) + True).value): log.append(n)
                del out[bytearray(b'xyz')]
            if (n := ({1: 2} | {})): log.append(n)
            n1 = 0
            while n1 < 4:
                n1 += 1
                if sorted(['b', 'a'], key=len): break
        else:
            d = ((4 + 4611686018427387904))[4]
            b = ('{} {0!r}'.format(-449))[::-1]
    return log, out, a, b, c, d
case(91, f91)
case(92, lambda: len({i: (lambda a, b=18446744073709551615: a - b)(-1) for i in range(1)}))
case(93, lambda: sum([float((chr(1 + 65)).find('a')), (~max(Derived(8).double, (10 & 4611686018427387902)))]))
def f94(a=-2, b=100000000000000000001):
    c = d = 0
    log, out = [], {}
    log.append(list(map(str, list(reversed([])))))
    return log, out, a, b, c, d
case(94, f94)
case(95, lambda: (None ** 3))
def f96(a=0.0, b=8):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        log.append(Derived((-True)).double)
    b, c = f'{(-0.0)!r}', int('12', 1 + 3)
    out[c] = (4 % 367)
    yield from log
    yield a
case(96, lambda: list(f96()))
case(97, lambda: [(18446744073709551615 / 18446744073709551618), float('1e%d' % 4)])
case(98, lambda: (list(enumerate((['a', None]).count(3.0)))).expandtabs())
case(99, lambda: callable(('%5.2f;%-5d' % (round((1.5 ** 2), 0), Derived((169 | 915)).double))))
