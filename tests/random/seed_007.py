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
case(0, lambda: ([*[], 5].index(5) % max(11, -924)))
case(1, lambda: abs((int.from_bytes('{0:<6}{1}'.format('a', b'').encode()[:8], 'little') & len(dict(enumerate([]))))))
def f2(a=bytes(range(5)), b=-905):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('Hello World' or '12'):
        a &= None
        if (n := ([-1, 10] < [3, 1, 2])): log.append(n)
        try:
            c -= b
            del out[d]
        except TypeError as error:
            log.append(type(error).__name__)
            log.append((divmod(True, 4294967297)[1] ^ hash(7)))
            d, *a = set()
            d //= 'x\ny'
        else:
            b &= d
            c, b = ('{} {}' if b else '  x '), (1e10 ** 2)
    else:
        n1 = 0
        while n1 < 1:
            n1 += 1
            b, b = (d if 4611686018427387902 else d), dict(enumerate(['a', None]))
        a %= None
        match abs(0.1):
            case Base(value=p):
                a, b = ('-7').upper(), (b - 18446744073709551614)
                d, b = (3.0, a,), (-1 <= -0.0 < 100000000000000000000)
            case _:
                del out[b]
                b |= 99999999999999999998
    return log, out, a, b, c, d
case(2, f2)
def f3(a=1e-7, b=1.5):
    c = d = 0
    log, out = [], {}
    match {**{'a': 1, 'b': [2]}, 'k': 675}:
        case -1:
            del out[0.0]
        case str() if d:
            d |= -0.0
        case _:
            d, b = hex(4), (d)[-1:1]
    yield from log
    yield a
case(3, lambda: list(f3()))
def f4(a=-0.0, b=None):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        b -= b
        if ('{} {}').translate({97: 'A', 98: None}): return a
        for c in count(2):
            log.append(int('12', 3 + 3))
            log.append(((+d) not in (None << 66)))
            del out[b'']
    out[bytearray(b'xyz')] = (c).imag
    yield from log
    yield a
case(4, lambda: list(f4()))
case(5, lambda: str((lambda **k: k)(x=(('ABCabc').lower()).encode().decode())))
case(6, lambda: {i: abs((list(range(1, 2 + 5))).count(('x\ny').expandtabs(4))) for i in range(1)})
case(7, lambda: (('%5.2f;%-5d' % (3.0, 367)))[:1])
case(8, lambda: float(hash(len(format(2147483648, '#x')))))
case(9, lambda: ((('%d %s' % (18446744073709551618, 1e-7)) * 0)).isdigit())
case(10, lambda: sum(list(range(0))))
def f11(a=4294967297, b=None):
    c = d = 0
    log, out = [], {}
    d |= 2147483647
    n2 = 0
    while n2 < 0:
        n2 += 1
        c = (('Hello World').capitalize())[3:]
        d, *c = [({'a': 1, 'b': [2]}).get('a,b,,c', -1), (909 >> 2), {9223372036854775810, 4611686018427387902, a, a}, oct(True)]
    yield from log
    yield a
case(11, lambda: list(f11()))
def f12(a=None, b='{} {}'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ('-7').center(9, '*'):
        case 'abc':
            out[-971] = ('naïve').split(',')
            d = list(map(str, (['a', None])[::2]))
            out[b] = (4611686018427387904 < 4294967294)
        case _:
            b, *a = [(18446744073709551615).bit_length(), (2147483647 & True)]
            c |= a
    match (not 3.0):
        case 'abc':
            d = sorted((['x', '', 'yz'] + [''])[0], key=None, reverse=True)
            del out[8]
            log.append(sum([-528 for i in range(3)]))
        case _:
            c, *c = (('{} {}' + 'a'), sorted([], key=len), ('12' or '%d %s'), *(a >> 60),)
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: (False or True))
case(14, lambda: (~4611686018427387903))
def f15(a=None, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    for c in 'ß':
        for c in count(0):
            log.append(max((['a', None]).count(c), (10 | 99999999999999999999)))
        for a in range(3):
            if (n := float(4611686018427387904)): log.append(n)
            log.append((all([1.5, 2]) if ('naïve').expandtabs(4) else oct(True)))
            if ('naïve')[::-1]: continue
    else:
        c, *b = set()
        log.append(sum([(-2.25 ** 2), min([3, 1, 2] + [2])]))
    if abs(123456.789):
        n1 = 0
        while n1 < 2:
            n1 += 1
            d = type(([-1, 10] + [False])[-1]).__name__
        a = ('%d %s' % (sum([]), (3.0 + c)))
    else:
        match ('ABCabc' * 2):
            case Base(value=p) if d:
                if (n := bin(8)): log.append(n)
                log.append(((1e10 + 1e-7) // (-2.25 * True)))
                c += 'naïve'
            case _:
                log.append((Base((~True)) + len([])).value)
        n1 = 0
        while n1 < 3:
            n1 += 1
            a += c
            d, a = float(9223372036854775807), (2147483648 & True)
            if (1e10 or a): return a
    try:
        match f'{(1e300):.3f}':
            case 0 | 1:
                if (n := ('-7')[2:]): log.append(n)
                a //= None
                c //= a
            case {1: p} if a:
                if (n := divmod(-198, -494)[1]): log.append(n)
                d = dict(zip(list('Hello World'), [18446744073709551614, -803, False]))
                if (n := ord(('12' + 'x')[0])): log.append(n)
            case str():
                c -= -498
                c, b = ([3, 1, 2] + [39])[-1], ('Hello World').expandtabs(4)
            case _:
                log.append(((721).bit_length() + round(1e300)))
                del out[2]
                out[123456.789] = (Base(4294967294) + 4611686018427387903).value
        c, a = ('%5.2f' % c), dict(zip(['x', '', 'yz'], [3, 1, 2]))
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        out['abc'] = ([-1, 10] + [309])[-1]
    finally:
        out[0.1] = ('a').split(',')
        c %= 99999999999999999999
        log.append(('{0:<6}{1}'.format('Hello World', d))[-2])
    return log, out, a, b, c, d
case(15, f15)
case(16, lambda: ('😀z').expandtabs(4))
case(17, lambda: (format(ord(('naïve' + 'x')[0]), '#x')).translate({97: None}))
case(18, lambda: round(-2.25, 2))
case(19, lambda: {1: b'\xff\x00', 'a': 'abc'})
def f20(a=b'\xff\x00', b=271):
    c = d = 0
    log, out = [], {}
    log.append(ascii(('a').join(['1', '2', '3'])))
    match Derived.kind:
        case float():
            d &= -3
            log.append((('%d %s').translate({97: 'A', 98: None})).encode().decode())
            d //= d
        case _:
            b = (lambda **k: k)(x=divmod(True, 10)[1])
            del out[None]
            b, d = str([1, 2, 3]), dict(enumerate(['a', None]))
    c &= d
    yield from log
    yield a
case(20, lambda: list(f20()))
case(21, lambda: (not [f'{(1e300):.3f}', ('😀z').replace('naïve', '  x '), {2147483650: 9223372036854775810, bytearray(b'xyz'): None, 18446744073709551617: None}, ('x\ny').split()]))
case(22, lambda: ((repr(1e-7)).translate({97: 'A', 98: None}) | list(filter(None, [each for each in (b'\xff\x00', 0.0)]))))
def f23(a=-695, b=float('inf')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 4:
        n2 += 1
        d, b = ('%d' % a), ({} | {'a': 1, 'b': [2]})
        for b in 'x\ny':
            b, d = (~9223372036854775808), int.from_bytes('x\ny'.encode()[:8], 'little')
    try:
        try:
            a = ([-674 for i in range(0)] + [(6 | -709)])[-1]
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if (n := ', '.join([])): log.append(n)
        else:
            b %= None
            log.append((([1, 2, 3]).count(-2.25) - ([-1, 10] + [6])[-1]))
        c -= -3
        a |= a
    except TypeError as error:
        log.append(type(error).__name__)
        for a in '12':
            c, c = (0.0 % 1e300), [1e300, *[1.5, 2]]
        out[d] = int('12', 3 + 3)
        del out[6]
    finally:
        del out[c]
        c = pow((False >> 4), 2, 97)
    return log, out, a, b, c, d
case(23, f23)
def f24(a=4294967295, b='naïve'):
    c = d = 0
    log, out = [], {}
    out[b''] = {d: None, d: 4294967296}
    if ('%d %s' % (933, 2)):
        for d in 'naïve':
            b -= 'a,b,,c'
            if sorted(['x', '', 'yz'], reverse=True): return a
            b, c = (-329).casefold(), (0 << 3)
        else:
            c %= b
        c = round((0.0 + 0.1), 3)
        if (n := (None)[1]): log.append(n)
    elif ('%a' % b'abc'):
        a %= 1e10
        out[d] = list(filter(None, 9223372036854775809))
        n1 = 0
        while n1 < 3:
            n1 += 1
            out[99999999999999999998] = ('😀z').split()
    else:
        out[None] = (Base(b'a,b') + b)
    b += True
    return log, out, a, b, c, d
case(24, f24)
case(25, lambda: ('%05d' % (('ß' if False else 'x\ny')).splitlines()))
case(26, lambda: (list(reversed(['ABCabc' for i in range(4)])))[::2])
def f27(a=4294967296, b='a'):
    c = d = 0
    log, out = [], {}
    for c in 'naïve':
        log.append((str({'a': 1, 'b': [2]})).translate({97: 'A', 98: None}))
    out[1] = ('{} {}').lower()
    try:
        try:
            if (n := dict.fromkeys(['b', 'a'], -1)): log.append(n)
        finally:
            a = {}
            if (n := max(9223372036854775810, -419)): log.append(n)
            d //= 4611686018427387904
    except TypeError as error:
        log.append(type(error).__name__)
        for a in [-2.25, 'Hello World']:
            log.append((([3, 1, 2] + [-3])[-1]).split(','))
        else:
            if (n := pow(10, 0, 97)): log.append(n)
        n1 = 0
        while n1 < 3:
            n1 += 1
            out[b'\xff\x00'] = (frozenset([3, 1, 2]) <= set([-1, 10]))
    else:
        if (n := (780 & -1)): log.append(n)
    finally:
        out[None] = max(494, 1)
        log.append((lambda *a: list(a))(*[each for each in (a, a)]))
    return log, out, a, b, c, d
case(27, f27)
case(28, lambda: dict(enumerate([1.5, 2])))
case(29, lambda: max((False << 3), round(1e10)))
def f30(a=b'a,b', b=1e10):
    c = d = 0
    log, out = [], {}
    for d in []:
        n1 = 0
        while n1 < 4:
            n1 += 1
            if (n := ('a').partition('a')[2]): log.append(n)
        b //= None
    try:
        del out['😀z']
        log.append((([3, 1, 2] + [896])[-1] if min([3, 1, 2] + [4]) else {i: -185 for i in range(4)}))
        if (n := ('a').zfill(3 + 5)): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        try:
            a //= a
        except Exception as error:
            log.append(type(error).__name__)
            del out[bytearray(b'xyz')]
        else:
            d += bytearray(b'xyz')
            a, *c = ((0.0 * -3),)
        try:
            if (n := divmod(True, True)[1]): log.append(n)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a, c = int.from_bytes(''.encode()[:8], 'little'), list(count(3))
            log.append((~('').find('a')))
            log.append((dict.fromkeys([], 9223372036854775809) | dict(zip(['b', 'a'], []))))
        else:
            del out[None]
        finally:
            out[a] = dict(a=d, b=c)
            b, *a = (*set(9223372036854775809),)
    a |= b
    return log, out, a, b, c, d
case(30, f30)
def f31(a=False, b=b'abc'):
    c = d = 0
    log, out = [], {}
    match format(0.1, '10.3e'):
        case [p, *_]:
            b, b = (11 not in None), {b}
            del out[b]
        case _:
            del out[None]
    yield from log
    yield a
case(31, lambda: list(f31()))
case(32, lambda: list(((bin(-3)).removesuffix('c')).encode()))
case(33, lambda: ((list(enumerate(list(('x\ny').encode()))))[0:])[::2])
case(34, lambda: int('12', 4 + 3))
case(35, lambda: {**{1: 2}, 'k': None})
case(36, lambda: pow(True, 4, 97))
case(37, lambda: (('naïve').center(9, '*'))[::-1])
case(38, lambda: list(zip([], [])))
case(39, lambda: (Base((lambda a, b=True: a - b)(True)) + int('12', 0 + 3)).value)
def f40(a=1, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (True ^ 763):
        d |= 7
    n2 = 0
    while n2 < 4:
        n2 += 1
        match (1e300 + 1e300):
            case int(p):
                if (n := max(5, -859)): log.append(n)
                log.append(len(dict(zip(['b', 'a'], [3, 1, 2]))))
                log.append(f'{(sorted([]))!r}')
            case float():
                if ('12')[float('inf')]: break
            case _:
                b -= bytes(range(5))
        if int('12', 1 + 3): break
        for d in count(1):
            del out['x\ny']
            del out[b]
            if (n := (99999999999999999999).bit_length()): log.append(n)
        else:
            if (n := format('%d %s', '05d')): log.append(n)
    for c in '😀z':
        match '{0:<6}{1}'.format('😀z', 10):
            case None:
                b %= a
            case str() if d:
                d &= None
                if (n := (a ^ 1e-7)): log.append(n)
                if ', '.join(['b', 'a']): continue
            case _:
                if (n := ('12').upper()): log.append(n)
                if (['b', 'a'] + ['日本'])[0]: return a
    else:
        a = hash((1 + 11))
        d += 0
    return log, out, a, b, c, d
case(40, f40)
case(41, lambda: ([a for a, *b in [list(filter(None, [bytearray(b'xyz')].copy())) + [1]]]).ljust(5))
def f42(a=True, b=61):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a = (('ABCabc').translate({97: 'A', 98: None})).isdigit()
    return log, out, a, b, c, d
case(42, f42)
case(43, lambda: (1.5).copy())
case(44, lambda: ((Derived(2).double | len('%d %s')) if (Base(min([] + [0])) == Base(len({1: 2}))) else Derived((True * -490)).double))
case(45, lambda: f'{(0.0):.3f}')
case(46, lambda: [each for each in (abs(min([-1, 10] + [4])), (abs(3.0) % (-2.25 + -0.0)))])
case(47, lambda: ((9223372036854775810 + 2147483648) / [*[3, 1, 2], 5].index(5)))
case(48, lambda: ((lambda **k: k)(x=(round(1e10, 2) // (0.1 // 0.0))) - int(str((~abs(-811))))))
case(49, lambda: ((chr(1 + 65)).encode().decode() if (format(1e300, '10.3e') in {**{'a': 1, 'b': [2]}, 'k': '😀z'}) else (('日本').partition('a')[2]).removesuffix('c')))
case(50, lambda: ((str((['a', None] * 4))).encode().decode()).center(9, '*'))
case(51, lambda: ('%5.2f;%-5d' % ((-(-2.25 ** 2)), (-(5 ^ 100000000000000000001)))))
case(52, lambda: min([*[], 589] + [1]))
case(53, lambda: ((lambda **k: k)(x=-2.25) << 8))
def f54(a=-0.0, b=4294967297):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        c -= c
        for c in 'a,b,,c':
            c, a = str([]), (Base(-118) + 550).value
            b %= 99999999999999999999
            if set(['x', '', 'yz']).issubset(['b', 'a']): continue
        if (2147483650 ^ 0): return a
    c = {i: hash(True) for i in range(2)}
    yield from log
    yield a
case(54, lambda: list(f54()))
case(55, lambda: round(1e300, 4))
def f56(a=None, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match '{0:<6}{1}'.format('ß', 8):
        case [p]:
            c, b = format(9223372036854775806, '#x'), ([1, 2, 3] * 3)
            if (n := [-317]): log.append(n)
            d, d = ord(('' + 'x')[0]), (not a)
        case str():
            d, *a = [('x\ny').isdigit()]
        case []:
            out['abc'] = list(filter(None, None))
        case _:
            c, *b = (({} | {}), (lambda a, b=True: a - b)(12),)
            a, *b = [*('😀z').encode().decode()]
    try:
        if (n := {j for j in count(1)}): log.append(n)
    finally:
        c = (Base(float(True)) + c)
        if (n := ('日本').replace('Hello World', 'a,b,,c')): log.append(n)
        c, d = (True and True), round(1.5)
    return log, out, a, b, c, d
case(56, f56)
case(57, lambda: (False).join(['1', '2']))
case(58, lambda: (([(2147483646 // -59) for i in range(2)] + [((-True) ^ len('Hello World'))])[-1] * -0.0))
case(59, lambda: {str(k): v for k, v in ({1: (b'a,b')[3], 'a': (None << 31)}).items()})
case(60, lambda: (Derived(round(-0.0)).double < (pow(-2, 2, 97) - (135 >> 2))))
def f61(a=None, b='ß'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match [a, False, *a]:
        case Base(value=p):
            log.append(str({str(k): v for k, v in ({1: 2}).items()}))
            c, d = isinstance(0.0, (int, str)), ([1, 2, 3] == [])
            out[488] = (~-0.0)
        case str():
            a = float('1e%d' % 4)
            c, *b = ((1e300 // None),)
        case 'abc':
            a |= None
            d &= -285
        case _:
            a, d = isinstance(1.5, (int, str)), (c * 1)
    del out[c]
    return log, out, a, b, c, d
case(61, f61)
def f62(a=3.0, b=0.1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if (4294967294 << 1):
            if (n := (-2 * 1)): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        for a in (0.0,):
            c = round((11 < 18446744073709551616), 2)
            log.append(((-b) + ('x\ny').capitalize()))
        try:
            d %= c
            a = float('1e%d' % 2)
            d, d = ('  x ' * 0), (-2.25 // 1e300)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            log.append((ascii('naïve'), [each for each in (4611686018427387902, True)],))
            a %= d
        else:
            b = f'{((~2147483647)):>{3 + 3}}'
            log.append(float(([3, 1, 2] + [6])[-1]))
        finally:
            del out[None]
            a = ((True ^ True) ^ (403 >> 4))
            del out[9223372036854775806]
        for b in range(1):
            out[1e10] = {1: '12', 'a': 0.1}
            d %= bytes(range(5))
            if (n := (11 & 3)): log.append(n)
    return log, out, a, b, c, d
case(62, f62)
def f63(a=None, b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        for d in count(1):
            d &= b
            del out[b'abc']
            if {**{'a': 1, 'b': [2]}, 'k': b}: return a
        a //= 0.1
        out[c] = max(100000000000000000002, 9223372036854775806)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        if round(123456.789):
            del out[a]
            d, *b = {dict.fromkeys(['b', 'a'], 5), (lambda a, b=2147483650: a - b)(-373), (c).count(1), *list(('%d %s').encode())}
        b, d = {1: '😀z', 'a': 9223372036854775809}, f"<{True:g}>"
    finally:
        a |= c
        d = (abs(3.0) ** 2)
        d = abs(round(1.5, 0))
    return log, out, a, b, c, d
case(63, f63)
case(64, lambda: oct((len({**{1: 2}, 'k': b''}) + ord((('-7' if False else '%d %s') + 'x')[0]))))
case(65, lambda: (lambda a, b=-2: a - b)(True))
def f66(a=True, b=None):
    c = d = 0
    log, out = [], {}
    for a in 'ß':
        c //= a
        c &= a
        for d in [1e-7, bytes(range(5))]:
            if ([1, 2, 3])[::-1]: break
            del out[3.0]
    c //= d
    match (a % b'a,b'):
        case [p, *_]:
            b |= d
            if (n := ('a,b,,c').splitlines()): log.append(n)
        case _:
            c, *c = [Derived(1).xyz, (1e300 + 0.1), ([])[::2], *(False in [1.5, 2])]
            a |= a
            d //= d
    return log, out, a, b, c, d
case(66, f66)
case(67, lambda: [a for a, *b in [sorted(['x', '', 'yz'], reverse=True) + [1]]])
def f68(a=b'', b=-37):
    c = d = 0
    log, out = [], {}
    if (4294967295 + 2147483647):
        for b in range(3):
            if (n := int(str(10))): log.append(n)
            b //= a
            b = list(zip(list(zip([], ['a', None])), list('a,b,,c')))
        else:
            del out[c]
            d, *b = (*('')[:0],)
            a, b = ['Hello World', a], ('a,b,,c').center(9, '*')
        match (c / a):
            case -1:
                c, *a = (('ABCabc' != a), ('x\ny').title(), (+b),)
                d = any(('-7').splitlines())
                del out[774]
            case _:
                d, *a = {bin(True), [d].copy()}
                out[None] = [n for n in count(4)]
                c = (('%d %s').partition('a')[2] if bin(3) else (a)[4::3])
    yield from log
    yield a
case(68, lambda: list(f68()))
def f69(a=11, b='ABCabc'):
    c = d = 0
    log, out = [], {}
    if format(-830, ','):
        n1 = 0
        while n1 < 3:
            n1 += 1
            c, *a = (('a,b,,c').startswith('Hello World'), min([] + [3]),)
            b, *b = {(-200)[1e-7], (-788 + -70)}
            c |= d
        c |= 9223372036854775808
    else:
        n1 = 0
        while n1 < 4:
            n1 += 1
            out[0.0] = int.from_bytes('😀z'.encode()[:8], 'little')
            if (n := ([] + ['naïve'])[0]): log.append(n)
            if (lambda *a: list(a))(*[]): return a
        if dict(zip(['b', 'a'], [3, 1, 2])):
            del out['😀z']
            c, *d = ((True or True), callable(None),)
        else:
            del out['Hello World']
            b |= a
            log.append(dict.fromkeys(list('{} {}'), int(str(4294967295))))
    log.append(hash((10 % 183)))
    b |= 11
    yield from log
    yield a
case(69, lambda: list(f69()))
case(70, lambda: ('%05d' % 1.5))
def f71(a=None, b=None):
    c = d = 0
    log, out = [], {}
    if (b'a,b' + -367):
        for c in range(4):
            out[False] = round(float('inf'))
    else:
        match (-398).bit_length():
            case int(p):
                b, c = len({}), ('x\ny').split(',')
                a, *a = ((123456.789 // 0.0), ({} | {'a': 1, 'b': [2]}), '{0:<6}{1}'.format('%d %s', None),)
                b, *a = [('日本').splitlines(), round(-2.25), (-2.25 or -2)]
            case 0 | 1:
                c |= c
                c += b
                d += 'Hello World'
            case []:
                d %= c
            case _:
                if (n := (1e-7 / None)): log.append(n)
                out[b] = len([1.5, 2])
    a = len([b''].copy())
    for b in ('{} {}', None, a, b,):
        try:
            log.append(((d | None) + (None if None else b'abc')))
            out[None] = abs(11)
            a = ([587 for i in range(0)] + [int.from_bytes('ABCabc'.encode()[:8], 'little')])[-1]
        except TypeError as error:
            log.append(type(error).__name__)
            out[d] = (b << 67)
        else:
            if divmod(True, 10)[1]: break
            if (bytearray(b'xyz') ^ b''): return a
            del out[3.0]
        del out[-1]
    yield from log
    yield a
case(71, lambda: list(f71()))
case(72, lambda: Derived(1).xyz)
case(73, lambda: (b'a,b' ^ None))
case(74, lambda: (2 if 1e10 else 1e10))
case(75, lambda: (((('a')[0:])[::-1] + str(list(({'a': 1, 'b': [2]}).items())))).hex())
case(76, lambda: (-(-float('1e%d' % 1))))
def f77(a=None, b=10):
    c = d = 0
    log, out = [], {}
    d, a = list('  x '), (~c)
    d, *a = {('{} {}').expandtabs(4)}
    for c in count(2):
        log.append([*[-3 for i in range(2)], 5].index(5))
    return log, out, a, b, c, d
case(77, f77)
def f78(a=b'abc', b='abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(sum(sorted([-1, True, 3])))
    return log, out, a, b, c, d
case(78, f78)
def f79(a=8, b='12'):
    c = d = 0
    log, out = [], {}
    del out[a]
    return log, out, a, b, c, d
case(79, f79)
case(80, lambda: pow(9223372036854775807, 0, 97))
case(81, lambda: sum([sum([(True / False), ('日本').find('a')]), (min([] + [0]) - len(['a', None]))]))
def f82(a=1e10, b=b''):
    c = d = 0
    log, out = [], {}
    c, c = (~True), (123456.789 % -0.0)
    return log, out, a, b, c, d
case(82, f82)
def f83(a=b'abc', b=1):
    c = d = 0
    log, out = [], {}
    c //= None
    b //= 1e300
    return log, out, a, b, c, d
case(83, f83)
case(84, lambda: abs((9223372036854775806 << 1)))
def f85(a=561, b='x\ny'):
    c = d = 0
    log, out = [], {}
    try:
        d = f'{(('{} {}').isdigit())!r}'
    except LookupError as error:
        log.append(type(error).__name__)
        try:
            if (n := (-861 ^ 4611686018427387905)): log.append(n)
            a, *a = [({} == {'a': 1, 'b': [2]}), (b'')[-2], oct(4294967294), (False or False)]
            out[-0.0] = sorted(['b', 'a'], key=len)
        except TypeError as error:
            log.append(type(error).__name__)
            if (n := (True ^ 1.5)): log.append(n)
    else:
        a, d = (a | d), f'{(18446744073709551615):>{0 + 3}}'
        log.append((format(3.0, '10.3e') + ('abc').center(9, '*')))
    finally:
        d, *c = [{}]
        d |= 4294967295
    c, d = (4294967298 / 1), ('ß').lower()
    for b in count(3):
        if list(None for i in 'abc'):
            log.append((Derived(bytearray(b'xyz')).xyz).copy())
    return log, out, a, b, c, d
case(85, f85)
case(86, lambda: (format((False >> 1), ',')).isalpha())
case(87, lambda: abs(1.5))
def f88(a=100000000000000000000, b='{} {}'):
    c = d = 0
    log, out = [], {}
    log.append(((811 * False) and (['a', None] == ['a', None])))
    yield from log
    yield a
case(88, lambda: list(f88()))
case(89, lambda: (('a,b,,c').replace('naïve', '  x ') + ('').zfill(0 + 5)))
case(90, lambda: ('{} {}').title())
case(91, lambda: dict(a=0.1, b=None))
case(92, lambda: (sum([2147483646 for i in range(4)]) & (sum([]) // int(str(18446744073709551617)))))
case(93, lambda: (str({1: 2})).symmetric_difference([1]))
case(94, lambda: list(count(3)))
case(95, lambda: Derived((~len(('%d %s').encode().decode()))).double)
case(96, lambda: dict(0))
case(97, lambda: sorted(['ß' for i in range(1)], key=len))
case(98, lambda: (dict.fromkeys(['b', 'a'], 2147483650) | dict(a=2147483648, b=b'abc')))
case(99, lambda: (len('-7') if {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()} else (6 | False)))
