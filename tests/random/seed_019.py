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
def f0(a=5, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c += d
    for a in ():
        del out['abc']
    else:
        d = (int.from_bytes('%d %s'.encode()[:8], 'little'))[{True, bytearray(b'xyz'), -201, *b}]
        out[b''] = any([1.5, 2])
    return log, out, a, b, c, d
case(0, f0)
case(1, lambda: (((('%d %s' * 3))[::-1]).zfill(3 + 5) + (str(list(({'a': 1, 'b': [2]}).items()))).upper()))
case(2, lambda: list(('%5.2f;%-5d' % (1e10, -56))))
case(3, lambda: (len(sorted(['x', '', 'yz'], reverse=True)) % hash((True | False))))
def f4(a=-106, b=None):
    c = d = 0
    log, out = [], {}
    b, d = ('日本' in '{} {}'), (None & a)
    yield from log
    yield a
case(4, lambda: list(f4()))
case(5, lambda: (({**{1: 2}, 'k': b'a,b'} | {1: 99999999999999999999, 'a': -399}) + (frozenset([ord(c) for c in 'ß']) <= set(list(range(4))))))
case(6, lambda: sorted([Base(3), Base(1)]))
def f7(a='-7', b=1e300):
    c = d = 0
    log, out = [], {}
    for b in ['a', 9223372036854775808, b'\xff\x00', *4611686018427387904]:
        match (True * 255):
            case (p, q):
                if ([1, 2, 3])[::-1]: break
                a &= 8
                log.append((-(1e300 // -0.0)))
            case -1:
                a, d = (1e10 ** 2), {str(k): v for k, v in ({}).items()}
                if (lambda a, b=354: a - b)(18446744073709551615): break
            case _:
                log.append((+('{} {}' in {})))
                c = ((['b', 'a'] + ['  x '])[0] in {str(k): v for k, v in ({1: 2}).items()})
        a, b = (False if True else 4294967294), [a, a]
    try:
        out['12'] = ({} | {})
    finally:
        b, *a = [({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}), [*[-1, 10], 5].index(5)]
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: float((101 - True)))
case(9, lambda: (((('%d %s' % (466, b''))).removesuffix('c')).strip()).replace(', '.join([('naïve')[:3] for i in range(4)]), oct(hash(len([])))))
def f10(a=bytes(range(5)), b=float('inf')):
    c = d = 0
    log, out = [], {}
    match ('a' + '  x '):
        case float():
            del out[d]
            del out[None]
        case {1: p}:
            c %= b'a,b'
            out[d] = ([-1, 10] + [-515])[-1]
            c = (not {i: True for i in range(1)})
        case _:
            out[c] = (b in ['a', None])
            c &= '12'
            log.append(len((lambda **k: k)(x=4294967295)))
    if (lambda **k: k)(x=3.0):
        for c in count(2):
            log.append(dict(zip(['x\ny' for i in range(4)], [ord(c) for c in 'a'])))
            d += -251
            del out['%d %s']
        for c in count(1):
            d -= b'abc'
        a %= 4611686018427387904
    else:
        if ('abc' if False else 'x\ny'):
            if (n := (5 <= -2.25 < 2147483648)): log.append(n)
        elif ('ß' if c else '😀z'):
            if (n := {**{'a': 1, 'b': [2]}, 'k': d}): log.append(n)
            log.append(('{} {0!r}'.format('a') ^ divmod(5, 913)[1]))
            log.append(Derived(1).xyz)
        try:
            if (n := Derived(1).xyz): log.append(n)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            out[b] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
            a, *b = (float(4611686018427387906), (-15).bit_length(), (990 << 0),)
        finally:
            a = (bin(False)).partition('a')[2]
            b, *c = set()
        out[c] = ('12').find('a')
    return log, out, a, b, c, d
case(10, f10)
case(11, lambda: f'{(5):>{0 + 3}}')
def f12(a='12', b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match pow(-3, 4, 97):
        case float() if c:
            log.append(((b and c) << 56))
            out['ß'] = type(None).__name__
            out[2147483649] = ('12').partition('a')[2]
        case []:
            del out[d]
            b, b = ([1.5, 2] == ['a', None]), {**{'a': 1, 'b': [2]}, 'k': None}
        case _:
            if (n := (b'\xff\x00' or a)): log.append(n)
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: ([format(8, '#x') for i in range(3)])[::-1])
case(14, lambda: ('%r' % [n for n in count(3)]))
def f15(a=123456.789, b=b'abc'):
    c = d = 0
    log, out = [], {}
    if list(zip(['a', None], [])):
        a, d = dict.fromkeys(['x', '', 'yz'], -563), ('  x ').replace('ABCabc', 'Hello World')
    a, a = (Base(1) == Base(-83)), any([1, 2, 3])
    yield from log
    yield a
case(15, lambda: list(f15()))
def f16(a=bytes(range(5)), b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match round(-2.25, 1):
        case [p]:
            log.append([(i, (-False)) for i in [-402, False, True] if all([1.5, 2])])
            b, b = ('ß').swapcase(), list(range(4, 2 + 5))
        case {1: p}:
            del out[b]
        case [p, *_] if 107:
            if (n := '{} {0!r}'.format(123456.789)): log.append(n)
            d = (('x\ny').zfill(2 + 5)).swapcase()
            log.append((chr(1 + 65) in ('naïve').removesuffix('c')))
        case _:
            if (n := dict(enumerate(['a', None]))): log.append(n)
    n2 = 0
    while n2 < 3:
        n2 += 1
        d += 'abc'
    return log, out, a, b, c, d
case(16, f16)
case(17, lambda: [1e-7, b''])
case(18, lambda: list(reversed([1.5, 2])))
case(19, lambda: list(chr(4 + 65)))
case(20, lambda: dict(zip(list(map(str, [3, 1, 2])), [18446744073709551616, 936, 2])))
case(21, lambda: (2147483649 == False))
def f22(a=-171, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    for a in range(4):
        a, *d = {('Hello World' if -421 else b), f"<{b:.2f}>", sum([3, 1, 2]), '{} {0!r}'.format(b'abc')}
        try:
            if (n := ('ABCabc').expandtabs(4)): log.append(n)
            b, d = (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(123456.789, False), ({} == {1: 2})
        finally:
            out[c] = dict(enumerate(['a', None]))
            a %= None
            a, *c = ((123456.789 if False else -2.25), ('  x ').split(','),)
    n2 = 0
    while n2 < 3:
        n2 += 1
        a = f'{((3.0 * 4)):.3f}'
    return log, out, a, b, c, d
case(22, f22)
case(23, lambda: ([*9223372036854775806] % (False or True)))
def f24(a=0.1, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('%5.2f;%-5d' % (1e10, 8)):
        match hex(9):
            case None:
                if (n := format(5, ',')): log.append(n)
            case str():
                a, d = all(['a', None]), ('12' * 4)
            case _:
                b -= c
                log.append(float('1e%d' % 3))
        a |= None
        if (n := ('a').partition('a')[2]): log.append(n)
    elif sorted([-1, 10]):
        match (d or 'ß'):
            case {1: p}:
                if (n := (lambda *a, **k: (a, k))(*[9223372036854775810, b'abc', *a], x=1e10)): log.append(n)
                d, c = f'{(2):>{4 + 3}}', [d, *[1.5, 2]]
                del out[a]
            case _:
                out[None] = ([1, 2, 3] == [])
                d += float('inf')
        c -= 0.0
        for d in '日本':
            d &= None
            log.append(complex(round(3.0)))
        else:
            del out[None]
            d, *a = ()
    else:
        del out[None]
        n1 = 0
        while n1 < 0:
            n1 += 1
            c, *d = [int(0.1), ('12')[:3], ('{} {}' in [1.5, 2])]
            c, b = f"<{True:s}>", bin(-381)
    b += 'Hello World'
    return log, out, a, b, c, d
case(24, f24)
def f25(a=None, b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := len([1, 2, 3])): log.append(n)
    if (n := len('%d %s')): log.append(n)
    return log, out, a, b, c, d
case(25, f25)
case(26, lambda: divmod(Derived((~5)).double, ((57 ^ 3)).bit_length())[1])
case(27, lambda: (len({}) << 0))
case(28, lambda: (183 * 9223372036854775807))
case(29, lambda: float(abs(0)))
case(30, lambda: (-len([1, 2, 3])))
case(31, lambda: dict(enumerate([1, 2, 3])))
case(32, lambda: (chr(0 + 65)).removesuffix('c'))
def f33(a=bytearray(b'xyz'), b=515):
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
        a, d = format('naïve', 'z'), (bytearray(b'xyz')).split(',')
        try:
            if ('%d %s').strip(): return a
            if abs(0): break
        finally:
            if (n := ('abc' if True else '-7')): log.append(n)
        if (c * 1):
            a &= b
            if (n := list(map(str, [1.5, 2]))): log.append(n)
    try:
        try:
            b -= d
            a, *a = [(True or False), (Base(False) + 622).value, (None and 238), round(1e300)]
        except TypeError as error:
            log.append(type(error).__name__)
            if (n := ('%a' % d)): log.append(n)
            c //= c
            del out[d]
        if (Base(99999999999999999999) == Base(2147483646)):
            del out['naïve']
            c += 'a,b,,c'
            a = [format(1.5, '10.3e') for k in ((~721), ascii('😀z'), format(False, ','), (b == c != 0.0),)]
        else:
            if (n := ('  x ').replace('  x ', '  x ')): log.append(n)
    finally:
        c |= 725
        b -= c
        if (n := (False or False)): log.append(n)
    return log, out, a, b, c, d
case(33, f33)
case(34, lambda: {101: ([1, 2, 3] * 2)})
case(35, lambda: {str(k): v for k, v in (dict(a=type(list(map(str, [1.5, 2]))).__name__, b=((1e300 if True else 3.0) + (3.0 % 1e-7)))).items()})
case(36, lambda: (1.5 * False))
case(37, lambda: ([(('{} {}' if True else '{} {}')).replace(ascii('ABCabc'), ('  x ').upper()), format(float(True), '10.3e')] + [(', '.join(['-7', '{} {}'])).partition('a')[2]])[0])
case(38, lambda: (('-7').strip()).translate({97: 'A', 98: None}))
case(39, lambda: (f'{(abs((1e10 // 3.0))):.3f}')[4:])
case(40, lambda: sum([123456.789, True]))
def f41(a=4611686018427387906, b=1):
    c = d = 0
    log, out = [], {}
    out[2147483649] = (3.0 * 506)
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: abs(((sum([-0.0, 513]) % (-2.25 ** 2)) % (round(3.0, 4) % (-float('inf'))))))
case(43, lambda: (dict.fromkeys(['x', '', 'yz'], False) == ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})))
case(44, lambda: ((not ('%x' % bin(710)))).split(','))
def f45(a=True, b=-3):
    c = d = 0
    log, out = [], {}
    for d in 'ß':
        a -= b
        d = (chr(3 + 65) or ('{} {}').replace('naïve', 'a'))
        if (100000000000000000002 / False):
            del out[d]
    for d in [d, -0.0, d]:
        match list(map(abs, b)):
            case int(p):
                if (n := (0.0 ** 2)): log.append(n)
                del out[a]
                c, c = divmod(b, d), (--442)
            case _:
                del out[0.1]
        if dict(a=c, b=b): break
        try:
            b, b = abs(-430), (-0.1)
            del out[123456.789]
            c, *a = (('😀z' if False else '12'), ({} | {}), format(-310, '#x'),)
        finally:
            if (n := (1e10 if True else -2.25)): log.append(n)
            out[2147483650] = callable(b)
            b = format(round(1e300), ',')
    yield from log
    yield a
case(45, lambda: list(f45()))
case(46, lambda: (', '.join(['x', '', 'yz'])).swapcase())
def f47(a=None, b=None):
    c = d = 0
    log, out = [], {}
    if (n := ('😀z').find('a')): log.append(n)
    d //= c
    return log, out, a, b, c, d
case(47, f47)
case(48, lambda: (not (-((154 / -761) * Derived(13).double))))
case(49, lambda: (lambda **k: k)(x=-1))
def f50(a='😀z', b='%d %s'):
    c = d = 0
    log, out = [], {}
    b = [a for a, *b in [sorted([]) + [1]]]
    out[5] = (1.5 + 0.1)
    yield from log
    yield a
case(50, lambda: list(f50()))
def f51(a=None, b=True):
    c = d = 0
    log, out = [], {}
    b, *c = {(-0.0 // 'Hello World')}
    yield from log
    yield a
case(51, lambda: list(f51()))
case(52, lambda: (0.0 * False))
case(53, lambda: ('Hello World').lower())
case(54, lambda: Derived(1).xyz)
def f55(a=1e300, b=-462):
    c = d = 0
    log, out = [], {}
    d += d
    yield from log
    yield a
case(55, lambda: list(f55()))
case(56, lambda: (dict.fromkeys([f'{('a')!r}', str({1: 2})], (int(str(-1)) & sum([3, 1, 2]))) >> 41))
def f57(a=429, b=None):
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
        try:
            out[d] = (Base(4) + 173).value
            b = (-(1e300 / a))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (n := (b // -2.25)): log.append(n)
            del out[a]
        else:
            c -= 1e-7
        d = Derived((Base(True) + 4611686018427387902).value).double
        a, d = (18446744073709551614 & 4611686018427387906), ('').isalpha()
    if sum([1e10, False]):
        out[d] = (c)[-1]
        try:
            b, a = (-0.0 + 1e-7), (b'abc' << 28)
            c, d = (), ('-7')[3:]
        except Exception as error:
            log.append(type(error).__name__)
            log.append(dict(zip(list(map(str, [3, 1, 2])), [True for i in range(0)])))
            c, *c = [isinstance('ß', (int, str)), round(0.1)]
        finally:
            del out[b]
        a, b = {d: '  x ' for k in [c]}, f'{(4611686018427387906):>{4 + 3}}'
    if {i: False for i in range(2)}:
        for a in count(1):
            if {**{}, 'k': a}: break
            if (n := repr(None)): log.append(n)
        else:
            out[a] = (c != d)
            log.append((repr(8)).capitalize())
            d %= ''
        b = (ascii('ß')).title()
    return log, out, a, b, c, d
case(57, f57)
def f58(a='x\ny', b='-7'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (['a', None]).count(None):
        for a in count(2):
            c, *d = {bin(-62)}
        try:
            out[d] = (448 * -969)
            a, *b = []
        except ArithmeticError as error:
            log.append(type(error).__name__)
            d, a = (--0.0), int(-2.25)
    log.append(ascii(str(['a', None])))
    return log, out, a, b, c, d
case(58, f58)
def f59(a=False, b=None):
    c = d = 0
    log, out = [], {}
    match (c << 32):
        case str():
            b += '%d %s'
            log.append((Derived.kind >= sum([1.5, False])))
        case [p, *_]:
            c -= b'a,b'
        case Base(value=p):
            d |= '日本'
        case _:
            log.append((+(4611686018427387902 - -2)))
    yield from log
    yield a
case(59, lambda: list(f59()))
def f60(a=None, b=3.0):
    c = d = 0
    log, out = [], {}
    for a in range(1):
        if ('naïve')[:1]: break
        a = ((~True) + ([3, 1, 2] + [True])[-1])
    d = ([b, *[1.5, 2]])[1:]
    for d in range(0):
        for a in set():
            c, c = f'{(9223372036854775807)!r}', {**{}, 'k': False}
        match (c if 9 else None):
            case 0 | 1:
                b &= 9223372036854775809
            case int(p):
                if (n := [a for a, *b in [[] + [1]]]): log.append(n)
            case 0 | 1 if True:
                del out['  x ']
                d |= b
                a = {str(k): v for k, v in (dict(enumerate(['a', None]))).items()}
            case _:
                d, *a = ([each for each in (b, a)], *sorted(['b', 'a'], key=len),)
                c = callable([bytearray(b'xyz')].copy())
                out[b] = ({1: 2} == {'a': 1, 'b': [2]})
        n1 = 0
        while n1 < 0:
            n1 += 1
            c -= 10
    yield from log
    yield a
case(60, lambda: list(f60()))
def f61(a=-385, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    b, *c = []
    d, *d = [*('  x ').center(9, '*')]
    yield from log
    yield a
case(61, lambda: list(f61()))
case(62, lambda: (-float('1e%d' % 1)))
case(63, lambda: (('a,b,,c').center(9, '*') in ('ß' if True else 'abc')))
case(64, lambda: float(397))
case(65, lambda: ((sum([7 for i in range(3)]) - (Base((-10)) + (True & 4294967296)).value) - ((pow(252, 4, 97) // ({}).get('ß', -683)) - (format(-2.25, '10.3e')).find('a'))))
def f66(a=-101, b='%d %s'):
    c = d = 0
    log, out = [], {}
    b, *c = [('a' in '日本'), dict(zip(['b', 'a'], [])), Derived(1).xyz, {b: None, b'\xff\x00': -355}]
    yield from log
    yield a
case(66, lambda: list(f66()))
def f67(a=497, b='😀z'):
    c = d = 0
    log, out = [], {}
    try:
        if (1e10 * 2147483647):
            log.append([a for a, *b in [('abc').splitlines() + [1]]])
        else:
            log.append(dict.fromkeys(list(''), int(str(True))))
            log.append(oct((-3 ^ 11)))
            b = (lambda **k: k)(x=(795 - 2147483649))
        for b in count(0):
            out[a] = (None if 4611686018427387905 else d)
            if ('' or '  x '): continue
        else:
            del out[a]
        try:
            c -= None
        except Exception as error:
            log.append(type(error).__name__)
            b, *c = (('naïve').split(','),)
        finally:
            out[-2.25] = (d)[5]
            if (n := (frozenset([3, 1, 2]) <= set([]))): log.append(n)
            log.append(list(count(3)))
    except Exception as error:
        log.append(type(error).__name__)
        if ord(('12' + 'x')[0]):
            log.append(len(('ABCabc').lower()))
        elif list(enumerate([1, 2, 3])):
            log.append((([])[::2] == ([])[1:]))
        else:
            a %= c
        del out[None]
        try:
            out[None] = (b'').symmetric_difference([1])
            d, a = (None // 'x\ny'), format(False, ',')
            d //= None
        finally:
            log.append((('12').replace('a,b,,c', '😀z') < ', '.join([])))
            a = divmod([*[], 5].index(5), divmod(False, 4611686018427387905)[1])[1]
    else:
        b, *c = set()
        out[-2.25] = ('naïve').encode().decode()
        a, *c = (('{} {}' + '日本'), (1e-7 * True), list('x\ny'),)
    finally:
        log.append(int.from_bytes(('  x ').capitalize().encode()[:8], 'little'))
        b %= 123456.789
    yield from log
    yield a
case(67, lambda: list(f67()))
case(68, lambda: ('%5.2f;%-5d' % ((len({}) / divmod(18, True)[1]), (list(range(4)) + [min([3, 1, 2] + [3])])[-1])))
case(69, lambda: bin((10 * True)))
case(70, lambda: ([ord(c) for c in type('-7').__name__] + [(divmod(-855, 0)[1] + abs(-473))])[-1])
case(71, lambda: f"<{51:}>")
case(72, lambda: (((99999999999999999998 / 10) if ({1: 2} == {'a': 1, 'b': [2]}) else (9 / 100000000000000000001)) + ((1e300 // 1e-7) % float(18446744073709551614))))
def f73(a=-442, b=None):
    c = d = 0
    log, out = [], {}
    for c in count(3):
        c -= '-7'
    if (n := oct(False)): log.append(n)
    yield from log
    yield a
case(73, lambda: list(f73()))
case(74, lambda: (1.5 + 0.0))
case(75, lambda: [each for each in ((['a', None])[4:], oct(-2))])
def f76(a=b'\xff\x00', b=2147483646):
    c = d = 0
    log, out = [], {}
    a = (round(1.5, 4) ** 2)
    b = float('1e%d' % 0)
    return log, out, a, b, c, d
case(76, f76)
case(77, lambda: (((lambda a, b=-678: a - b)(-202) % (-436 % 851)) + (len(['a', None]) | len({1: 2}))))
case(78, lambda: ((('a,b,,c').capitalize()).removesuffix('c')).isalpha())
case(79, lambda: (not (-(123456.789 ** 2))))
case(80, lambda: (lambda *a: list(a))(*[n for n in count(2)]))
def f81(a=576, b=0.1):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 2:
        n2 += 1
        c, *b = set()
        match (1.5 % -0.0):
            case [p, *_] if bytes(range(5)):
                a //= d
                b += 9223372036854775810
            case float():
                b |= a
            case Base(value=p) if None:
                del out[a]
                b %= c
            case _:
                c += c
        n1 = 0
        while n1 < 2:
            n1 += 1
            a //= b
    yield from log
    yield a
case(81, lambda: list(f81()))
def f82(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        n1 = 0
        while n1 < 1:
            n1 += 1
            del out['naïve']
            c, a = callable(18446744073709551616), ('x\ny').swapcase()
            a &= b
        match ('{} {}').expandtabs(4):
            case 'abc':
                a = ((Base(-970) == Base(99999999999999999998)) or ('a,b,,c').isdigit())
                out[c] = dict(zip([], [3, 1, 2]))
            case None:
                if ('abc' or 'Hello World'): break
                b, *c = [*(False / 5)]
            case [p, *_]:
                del out[c]
            case _:
                b = (abs(123456.789) if all([]) else round(1e-7, 0))
    return log, out, a, b, c, d
case(82, f82)
def f83(a=-253, b=True):
    c = d = 0
    log, out = [], {}
    for a in '-7':
        n1 = 0
        while n1 < 3:
            n1 += 1
            if (n := '{} {0!r}'.format(b)): log.append(n)
            a, *c = [f"<{None:5d}>", int.from_bytes('%d %s'.encode()[:8], 'little')]
            c += d
    try:
        match [*[], 5].index(5):
            case float():
                out[18446744073709551618] = divmod(False, -376)[1]
                a, d = callable(4294967298), (a).imag
                d, *c = {(a)[bytes(range(5))], {j for j in range(0) if a}}
            case float():
                b += '{} {}'
            case _:
                c -= d
                b -= c
        try:
            b = (('a,b,,c' or 'abc')).count(format(1, '#x'))
            d, d = int.from_bytes('ABCabc'.encode()[:8], 'little'), list(filter(None, [1, 2, 3]))
            out[a] = Derived.kind
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            d &= float('inf')
            d |= -2.25
            out['ABCabc'] = ('Hello World').zfill(1 + 5)
        else:
            if (n := ('  x ').split(',')): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        try:
            del out[469]
            log.append((-(0.0 ** 2)))
        except LookupError as error:
            log.append(type(error).__name__)
            if (n := [a].copy()): log.append(n)
        if (None != 7):
            log.append((format(True, '#x')).strip())
            c &= 'Hello World'
        elif [c].copy():
            a, c = ('{} {}').startswith('😀z'), ([1, 2, 3] + [])
    finally:
        b, *c = ()
    log.append(len(('{} {}').capitalize()))
    yield from log
    yield a
case(83, lambda: list(f83()))
def f84(a='x\ny', b='naïve'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ascii(a):
        for d in range(4):
            out[None] = (['a', None] == [1, 2, 3])
            del out[a]
            a, d = format(18446744073709551614, '#x'), dict(enumerate([]))
        if (n := sorted(-0.0, key=abs, reverse=True)): log.append(n)
        c, b = hex(2), (lambda *a: list(a))(*[1, 2, 3])
    return log, out, a, b, c, d
case(84, f84)
def f85(a=None, b=False):
    c = d = 0
    log, out = [], {}
    if (--0.0):
        try:
            b %= '😀z'
            c = {len([1, 2, 3]), dict(zip(['b', 'a'], [-1, 10]))}
        finally:
            c &= '  x '
            log.append((sorted(['b', 'a'], key=len) == list(reversed([]))))
            b -= bytes(range(5))
        if (lambda *a: list(a))(*[]):
            if (n := (a if b'' else a)): log.append(n)
        elif (d)[:4]:
            log.append((f'{(b)!r}').strip())
            c %= b
            c //= '日本'
        else:
            a += ''
        try:
            log.append(callable((b - 3.0)))
            b &= 0.1
            del out[d]
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            a, d = ('a').strip(), (1e10 // -0.0)
        else:
            log.append(((1e-7 if b'abc' else b)).bit_length())
    elif (c in None):
        n1 = 0
        while n1 < 1:
            n1 += 1
            out[b'a,b'] = ('a,b,,c' if a else a)
            b -= -133
        if (a).is_integer():
            log.append({**dict.fromkeys([], -2), 'k': (d)[:]})
        elif {**{1: 2}, 'k': b'abc'}:
            b |= b
            c += a
        else:
            d, a = ('12' in 'naïve'), hex(-3)
            d -= c
            out[None] = (8 / 853)
    else:
        a -= d
    yield from log
    yield a
case(85, lambda: list(f85()))
case(86, lambda: dict.fromkeys(sorted([('naïve').title(), str({'a': 1, 'b': [2]}), 'm']), (({1: 2} | {})).get((['b', 'a'] + ['%d %s'])[0], divmod(0, 567)[1])))
case(87, lambda: (b'\xff\x00' or -349))
def f88(a='a,b,,c', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for b in count(2):
        d, c = list(filter(None, '😀z')), pow(11, 1, 97)
        if (3.0 if b'\xff\x00' else c):
            c, *c = set()
        else:
            a, *a = [('-7' >> 36), {**{'a': 1, 'b': [2]}, 'k': 'a,b,,c'}, list(zip(b'a,b', d)), len('  x ')]
            d, *a = set()
    else:
        log.append((abs(-482)).bit_length())
        b = ({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()} | (lambda **k: k)(x=False))
        b |= c
    return log, out, a, b, c, d
case(88, f88)
case(89, lambda: (pow(hash(False), 4, 97) % ord((('😀z')[:4] + 'x')[0])))
def f90(a=None, b=1e-7):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        if all([1.5, 2]):
            log.append(tuple(()))
            c |= d
        d, *b = []
    if (n := Derived(1).xyz): log.append(n)
    return log, out, a, b, c, d
case(90, f90)
case(91, lambda: sum([(3.0 % 3.0), ord(('{} {}' + 'x')[0])]))
case(92, lambda: list(dict(a={**({'a': 1, 'b': [2]} | {}), 'k': (['a', None])[::2]}, b=len(('ABCabc').split())) for j in range(0) if (Base(4611686018427387902) == Base(4))))
case(93, lambda: chr(('%5.2f;%-5d' % (((-313 if False else True) / (['a', None]).count(9)), ((False).bit_length()).bit_length()))))
case(94, lambda: ((format(18446744073709551617, '#x')).removesuffix('c')).zfill(4 + 5))
case(95, lambda: (9 * False))
case(96, lambda: (lambda a, b=((lambda **k: k)(x=b'abc')).get(f'{(False)!r}', pow(10, 3, 97)): a - b)(max(Derived(-1).double, (~17))))
case(97, lambda: list(('Hello World').encode().decode()))
case(98, lambda: str(((lambda **k: k)(x=-269) | (lambda **k: k)(x=b''))))
case(99, lambda: sorted((bin(Derived(0).double)).split(','), key=len))
