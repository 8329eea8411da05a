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
case(0, lambda: callable((Base(11) + False).value))
def f1(a=468, b='{} {}'):
    c = d = 0
    log, out = [], {}
    b |= d
    b = (('').splitlines()).reverse()
    try:
        n1 = 0
        while n1 < 3:
            n1 += 1
            if format(-0.0, '10.3e'): break
            out[c] = [None for k in range(2) if b'a,b']
        try:
            a %= a
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (n := len('ABCabc')): log.append(n)
            b |= c
        d %= bytes(range(5))
    finally:
        del out[0.1]
        d, *c = [{1: b'a,b', 'a': d}, (7).update({3: 4}), dict(a=None, b=d), (4611686018427387905 - 18446744073709551618)]
        b //= float('inf')
    yield from log
    yield a
case(1, lambda: list(f1()))
case(2, lambda: ((lambda a, b=(-18446744073709551615): a - b)((-329 if True else True)) - ((Base(4611686018427387903) + True).value | (99999999999999999999 & False))))
case(3, lambda: f'{(float('inf')):.3f}')
case(4, lambda: int('12', 4 + 3))
case(5, lambda: list(format(hash(ord(('ABCabc' + 'x')[0])), '#x')))
def f6(a='a', b='ß'):
    c = d = 0
    log, out = [], {}
    try:
        n1 = 0
        while n1 < 4:
            n1 += 1
            d = getattr(Base((c).pop()), 'value', 0)
            out[4] = (-2.25 >> 2)
            if (float('inf') + -0.0): continue
        c &= 4294967295
        del out[b]
    except TypeError as error:
        log.append(type(error).__name__)
        a %= bytes(range(5))
        b, *c = ((3.0 + 1e300), (-2 + a), (False & -356), dict.fromkeys(['x', '', 'yz'], False),)
    else:
        if (n := [11 for i in (None, 'ABCabc', -553,)]): log.append(n)
        del out[None]
    finally:
        a &= True
        out[a] = min([] + [0])
        a += d
    return log, out, a, b, c, d
case(6, f6)
def f7(a=float('inf'), b=-0.0):
    c = d = 0
    log, out = [], {}
    match ('Hello World')[:4]:
        case int(p):
            b = chr(4 + 65)
            if (n := (0.1 * 992)): log.append(n)
            out[bytearray(b'xyz')] = ('ß').bit_length()
        case _:
            d = divmod(('  x ').lower(), 199)
    try:
        try:
            out[True] = ('abc').zfill(1 + 5)
            b -= 1.5
            del out[None]
        except TypeError as error:
            log.append(type(error).__name__)
            c = (sum([-0.0, -2]) * sum([3, 1, 2]))
            d, *c = []
    except TypeError as error:
        log.append(type(error).__name__)
        try:
            log.append((f'{(-0.0):.3f}' or ('abc').swapcase()))
        finally:
            b, c = list(b), float(1)
            d += a
        try:
            del out[0.1]
            log.append(int('12', 3 + 3))
        finally:
            b, d = (778)[0:], ({} | {1: 2})
            log.append((lambda **k: k)(x=list(filter(None, [1.5, 2]))))
            b = (list(map(str, [3, 1, 2])) + [', '.join([])])[0]
    finally:
        log.append([each for each in ((+-3), oct(4))])
    del out[8]
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: '{0:<6}{1}'.format(str({}), {i: 3 for i in range(0)}))
case(9, lambda: (str({})).isalpha())
case(10, lambda: ((int(round(0.1, 3)) - (int(0.0) >> 2)) <= float(max(round(1e-7), max(True, 9))) < len(sorted(list(range(1))))))
case(11, lambda: (('😀z').strip() * 4))
case(12, lambda: (Base(-94) + True).value)
case(13, lambda: ([1.5, 2] == []))
def f14(a=None, b=-175):
    c = d = 0
    log, out = [], {}
    try:
        if (n := {i: 9 for i in range(2)}): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        try:
            a //= 1e300
            d = ((-3 - 30) | (True * 340))
            b %= 'x\ny'
        finally:
            if (n := (None)[0:4:1]): log.append(n)
        for b in range(2):
            out[a] = type(4).__name__
    for c in range(2):
        if ('日本' < 'a,b,,c'):
            b, a = f'{(b)!r}', (float('inf') ** 2)
            b %= a
            a = (('Hello World')[::-1]).capitalize()
        log.append(format(ord(b'\xff\x00'), '05d'))
        for d in '{} {}':
            a, *b = []
            a, *d = []
            d, *d = ()
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: round((abs(3.0) % (-2.25 * -2))))
def f16(a=None, b=0.1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d //= 'a,b,,c'
    for b in [d, 1e10]:
        a, a = bool(b''), ('').zfill(2 + 5)
        n1 = 0
        while n1 < 2:
            n1 += 1
            if round(1e10): continue
        log.append(list(enumerate({a, 868})))
    return log, out, a, b, c, d
case(16, f16)
def f17(a=bytearray(b'xyz'), b=True):
    c = d = 0
    log, out = [], {}
    if float('1e%d' % 0):
        del out[None]
        try:
            b |= '-7'
            b, *a = ((1e10 ** 2), *'{} {0!r}'.format(d),)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            del out[a]
        finally:
            out[d] = sorted(['x', '', 'yz'], reverse=True)
            b, d = ('naïve').title(), round(-198, -1)
    elif ('%d %s' % (18446744073709551614, a)):
        d -= c
        match ('{} {}').find('a'):
            case int(p):
                log.append(round((1e-7 ** 2), 2))
                b //= c
                b -= a
            case _:
                a = ([ord(c) for c in 'x\ny'] + [({'a': 1, 'b': [2]}).get('  x ', 4)])[-1]
                if (n := dict(a=float('inf'), b=None)): log.append(n)
    for c in '12':
        d //= True
        out[bytearray(b'xyz')] = []
    n2 = 0
    while n2 < 1:
        n2 += 1
        for c in range(4):
            if round(1e300, 0): return a
            if (n := (lambda **k: k)(x=None)): log.append(n)
    yield from log
    yield a
case(17, lambda: list(f17()))
case(18, lambda: divmod(min([(823).bit_length() for i in range(2)] + [2]), int.from_bytes(', '.join(['naïve', 'abc']).encode()[:8], 'little'))[1])
case(19, lambda: (3.0 + 1.5))
case(20, lambda: ((float('1e%d' % 3) ** 2) // (-float('1e%d' % 2))))
case(21, lambda: (round((1e300 if True else 0.0)) % (hex(True)).find('a')))
def f22(a=123456.789, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        match ascii('abc'):
            case {1: p}:
                if (n := list(reversed([1, 2, 3]))): log.append(n)
                if dict(a=b'\xff\x00', b=b'abc'): continue
                out[b] = ('Hello World').replace('%d %s', 'Hello World')
            case _:
                if (n := dict.fromkeys([], -417)): log.append(n)
                c += -0.0
                c, d = ('{} {}').zfill(1 + 5), dict(enumerate([1, 2, 3]))
    yield from log
    yield a
case(22, lambda: list(f22()))
case(23, lambda: ((f'{(round(1e300)):>{0 + 3}}').removesuffix('c')).isalpha())
case(24, lambda: Derived(((({1: 2}).get('{} {}', -204) if any([1.5, 2]) else int('12', 3 + 3)) >> 4)).double)
case(25, lambda: float((~2147483648)))
case(26, lambda: callable(('x\ny').encode().decode()))
case(27, lambda: {**{'a': 1, 'b': [2]}, 'k': 18446744073709551616})
case(28, lambda: (lambda *a: list(a))(*[dict.fromkeys(['b', 'a'], 18446744073709551615), list(({}).items())]))
def f29(a='Hello World', b=1e-7):
    c = d = 0
    log, out = [], {}
    try:
        n1 = 0
        while n1 < 3:
            n1 += 1
            if (n := int.from_bytes('Hello World'.encode()[:8], 'little')): log.append(n)
        match dict.fromkeys(['b', 'a'], 4):
            case int(p):
                a -= d
            case float():
                c |= c
            case _:
                b, c = {i: 10 for i in range(1)}, (-0.0 / -913)
                if (n := (0.1 if False else 1e10)): log.append(n)
                if (n := ('%c' % a)): log.append(n)
        log.append((('{} {}')[3:]).join(['1', '2', '3']))
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        del out[b]
    else:
        del out[None]
    match f"<{b:<8}>":
        case Base(value=p) if c:
            log.append((int(str(4611686018427387902)) * (-205 * 9)))
            log.append((format(-530, '#x') + ('ABCabc').strip()))
            a += 4294967295
        case None:
            d |= False
            d, a = ('ß').encode().decode(), ('x\ny').center(9, '*')
            a += True
        case -1:
            a = (divmod(True, 2)[1] // ord(('12' + 'x')[0]))
            log.append((f'{(-368):>{4 + 3}}').splitlines())
        case _:
            a, b = (100000000000000000001)[:], float('1e%d' % 2)
            if (n := list(count(3))): log.append(n)
            b //= c
    return log, out, a, b, c, d
case(29, f29)
def f30(a='ABCabc', b='日本'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, d = (2147483647 / False), (-float('inf'))
    for a in [c, 'x\ny', '  x ']:
        n1 = 0
        while n1 < 0:
            n1 += 1
            log.append(isinstance((--2.25), (int, str)))
            a, b = (6 ^ 939), '{0:<6}{1}'.format('ABCabc', b)
            out[123456.789] = sum([-1, 10])
        del out[1e-7]
        n1 = 0
        while n1 < 1:
            n1 += 1
            b += d
    return log, out, a, b, c, d
case(30, f30)
case(31, lambda: int(str(int.from_bytes(f'{(706):>{4 + 3}}'.encode()[:8], 'little'))))
case(32, lambda: list((((('abc').swapcase()).title()).zfill(2 + 5)).encode()))
case(33, lambda: format(len([1, 2, 3]), '#x'))
def f34(a=b'', b='ABCabc'):
    c = d = 0
    log, out = [], {}
    match list(enumerate(['a', None])):
        case {1: p}:
            c |= a
        case -1:
            b //= -3
            c, *b = {(18446744073709551618 ^ 3)}
        case 0 | 1:
            log.append((lambda a, /, b, *, c=1: [a, b, c])(hex(-2), b=True))
            log.append(divmod(round(1e300), pow(4, 3, 97))[1])
        case _:
            a, *c = []
    yield from log
    yield a
case(34, lambda: list(f34()))
case(35, lambda: divmod(len(list(reversed(list(({1: 2}).items())))), (f'{(sum([0.0, 437])):.3f}').count((('').expandtabs(4) or ('ABCabc').join(['1', '2', '3']))))[1])
case(36, lambda: float('1e%d' % 3))
case(37, lambda: [])
def f38(a=9223372036854775809, b=4611686018427387904):
    c = d = 0
    log, out = [], {}
    if (False >> 4):
        n1 = 0
        while n1 < 4:
            n1 += 1
            c = {str(k): v for k, v in ({1: None, 'a': b'\xff\x00'}).items()}
            if all([1.5, 2]): return a
        log.append((pow(False, 1, 97) % len('  x ')))
    else:
        c, *b = (('12' << 62), (1.5 - '{} {}'), ([1, 2, 3] == []), *max(2, -1),)
        c += c
    yield from log
    yield a
case(38, lambda: list(f38()))
def f39(a=True, b=390):
    c = d = 0
    log, out = [], {}
    if format(18446744073709551617, '#x'):
        try:
            if (n := hash(3)): log.append(n)
            d = [each for each in ('{0:<6}{1}'.format('x\ny', None), str({'a': 1, 'b': [2]}))]
            b |= 1e300
        except ArithmeticError as error:
            log.append(type(error).__name__)
            c, a = bin(4294967295), (frozenset([-1, 10]) <= set([-1, 10]))
            log.append((abs(float('inf')) % abs(-0.0)))
            c //= d
    yield from log
    yield a
case(39, lambda: list(f39()))
case(40, lambda: ord((f'{((-1e10)):.3f}' + 'x')[0]))
def f41(a=497, b=None):
    c = d = 0
    log, out = [], {}
    if (n := (bytes(range(5)) << 4)): log.append(n)
    if (b)[0]:
        n1 = 0
        while n1 < 2:
            n1 += 1
            d, a = {1: None, 'a': False}, float(False)
            d += 7
            d |= c
        match ('x\ny').partition('a')[2]:
            case Base(value=p):
                d += a
            case Base(value=p) if b:
                b, *a = [(10 < 4294967297)]
            case _:
                a = sorted(('naïve').split(','), key=len)
    else:
        for b in range(0):
            c += 283
            if ('a,b,,c' in 'Hello World'): break
            del out[None]
        else:
            log.append(list(range(3, 1 + 5)))
            del out[a]
            out[True] = sum([1.5, -2])
    try:
        log.append({str(k): v for k, v in ({str(k): v for k, v in ({1: 2}).items()}).items()})
    except Exception as error:
        log.append(type(error).__name__)
        for c in range(0):
            if hash(True): continue
            b &= 2
            if (False / 8): return a
        else:
            out[a] = (123456.789).index(1)
            d, d = ('%x' % 440), ('%a' % -647)
        match dict.fromkeys(['x', '', 'yz'], False):
            case str():
                if (n := len({1: 2})): log.append(n)
                d = min(oct(c))
            case str():
                a -= None
                a, *a = (*('{} {}' < '😀z'),)
            case (p, q) if d:
                log.append('{0:<6}{1}'.format(oct(-2), abs(0)))
            case _:
                b, *c = ({i: -94 for i in range(0)}, *format(-809, '#x'),)
                d &= a
    finally:
        b = {**dict(zip([], [-1, 10])), 'k': (-598).popitem()}
    yield from log
    yield a
case(41, lambda: list(f41()))
def f42(a=-2.25, b=-181):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := int(str(429))): log.append(n)
    return log, out, a, b, c, d
case(42, f42)
def f43(a='a,b,,c', b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    if (n := (-2147483647)): log.append(n)
    for c in count(2):
        out[a] = (-4)
        try:
            b //= None
            a = {min([-1, 10] + [4]) for i in count(0) if (['a', None])[0:]}
        except LookupError as error:
            log.append(type(error).__name__)
            if (3.0 + 0.1): return a
    if (n := {i: 2147483648 for i in range(3)}): log.append(n)
    yield from log
    yield a
case(43, lambda: list(f43()))
case(44, lambda: ((('Hello World').splitlines() * 2) << 56))
case(45, lambda: divmod((ord((repr(0.1) + 'x')[0]) if ((False and True) or (False and True)) else int.from_bytes(format(-0.0, '10.3e').encode()[:8], 'little')), ((int.from_bytes('{} {}'.encode()[:8], 'little') - (Base(False) + False).value) + (max(True, True) if ('a,b,,c' in {}) else ('x\ny').find('a'))))[1])
case(46, lambda: (float(99999999999999999999) % (1e-7 + 0.0)))
def f47(a='abc', b=float('inf')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 0:
        n2 += 1
        if (b ** 0): return a
    if (n := Derived(1).xyz): log.append(n)
    return log, out, a, b, c, d
case(47, f47)
def f48(a=1e300, b=None):
    c = d = 0
    log, out = [], {}
    match (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(-2.25, b'a,b'):
        case [p]:
            a = {str(k): v for k, v in ((lambda **k: k)(x=b'\xff\x00')).items()}
        case int(p):
            c, d = (float('inf') // 1e300), {**{'a': 1, 'b': [2]}, 'k': 'a,b,,c'}
        case (p, q):
            c = oct((not d))
        case _:
            c = (sum([-1, 10])).bit_length()
            out[None] = (4611686018427387904 + 9223372036854775810)
    c //= b
    match (~18446744073709551615):
        case []:
            b //= -953
            del out[None]
            if (n := {18446744073709551616: 4611686018427387902 for j in range(1) if None}): log.append(n)
        case float():
            if (n := (10 | 9223372036854775808)): log.append(n)
            del out[d]
            if (n := len('a,b,,c')): log.append(n)
        case _:
            if (n := ['abc', b]): log.append(n)
            b |= 1
    yield from log
    yield a
case(48, lambda: list(f48()))
def f49(a=None, b=6):
    c = d = 0
    log, out = [], {}
    match ord(('-7' + 'x')[0]):
        case Base(value=p):
            if (n := (123456.789 * -3)): log.append(n)
        case _:
            d, *b = {(d)[3:2:4]}
            del out[1]
    log.append(sum([*[], True]))
    match [True for i in range(3)]:
        case str():
            out[1e300] = format(-0.0, '10.3e')
            a = len([each for each in (bytes(range(5)), b)])
        case None:
            del out[c]
            c, c = bool(a), dict(enumerate([1.5, 2]))
            c %= 2
        case 0 | 1:
            log.append((('ß').removesuffix('c')).strip())
            out[d] = (558 if False else 18446744073709551618)
        case _:
            c, d = f'{(1e-7):.3f}', type(True).__name__
            if (n := str(-172)): log.append(n)
            c //= a
    yield from log
    yield a
case(49, lambda: list(f49()))
case(50, lambda: (lambda **k: k)(x=('😀z').get(1, 2)))
def f51(a=False, b=None):
    c = d = 0
    log, out = [], {}
    c += -0.0
    if (-711 ^ 4294967295):
        c, *b = ()
        a |= c
        for c in count(1):
            if (n := str('12')): log.append(n)
            if ('a' * -2.25): break
            b //= c
    return log, out, a, b, c, d
case(51, f51)
case(52, lambda: '{0:<6}{1}'.format('-7', None))
def f53(a=b'a,b', b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        a, d = callable(-0.0), [*[-1, 10], 5].index(5)
        log.append({})
        del out[3.0]
    except LookupError as error:
        log.append(type(error).__name__)
        try:
            del out[b]
            out[4611686018427387904] = {1: b, 'a': d}
        except TypeError as error:
            log.append(type(error).__name__)
            del out[18446744073709551618]
            if (n := (Base(a) + b)): log.append(n)
        else:
            b -= b'abc'
            d = (lambda a, /, b, *, c=1: [a, b, c])(pow(478, 1, 97), b=False)
    out[513] = (['a', None])[::2]
    try:
        for d in (None, False, bytes(range(5)), bytearray(b'xyz'),):
            out[float('inf')] = any(['a', None])
        n1 = 0
        while n1 < 0:
            n1 += 1
            c, d = [*[], 5].index(5), ('Hello World').removesuffix('c')
        log.append((bin(369) * 0))
    finally:
        c += None
        c = ((1e10 ** 2) if (d in ['a', None]) else abs(123456.789))
        log.append('{0:<6}{1}'.format(('naïve' * 0), (not 5)))
    return log, out, a, b, c, d
case(53, f53)
case(54, lambda: (732 == 'x\ny' <= None))
case(55, lambda: dict(enumerate(list(enumerate(list({**{'a': 1, 'b': [2]}, 'k': 1e300}))))))
case(56, lambda: ((([1, 2, 3]).count('%d %s') >> 0) + ([18446744073709551614 for i in range(3)] + [max(False, 1)])[-1]))
def f57(a=b'a,b', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if {i: True for i in range(3)}:
        out[2147483648] = (9223372036854775808 and b'abc')
    if int('12', 1 + 3):
        b, *b = {sum([0.0, 2])}
        a = list(({str(k): v for k, v in ({1: 2}).items()}).items())
    elif [9223372036854775810 for i in range(1)]:
        n1 = 0
        while n1 < 3:
            n1 += 1
            if list(('{} {}').encode()): continue
            log.append((('ABCabc' if False else 'x\ny') if ('x\ny').isdigit() else format(1e10, '10.3e')))
            a -= a
    else:
        for d in [4611686018427387905, *None]:
            a |= '%d %s'
            a %= 'naïve'
            out[d] = ([] == [1, 2, 3])
        for c in {d, a}:
            a += a
            log.append((divmod(255, -120)[1] if (1e300 ** 2) else (878 ^ 4294967294)))
    return log, out, a, b, c, d
case(57, f57)
case(58, lambda: abs(-2))
case(59, lambda: hash(pow(2, 0, 97)))
def f60(a='abc', b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for d in [None, *c]:
        for b in range(2):
            c, a = ('naïve').removesuffix('c'), float('1e%d' % 0)
        try:
            a %= c
            d, a = f"<{a:>7}>", float(True)
        finally:
            b = list((('abc').title()).encode())
    return log, out, a, b, c, d
case(60, f60)
def f61(a=18446744073709551617, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    for a in range(4):
        if ('x\ny').replace('-7', '12'):
            d //= True
    d, *b = {chr(1 + 65), [(i, True) for i in [-1, 10] if True]}
    d, a = (2 + -883), dict.fromkeys(['b', 'a'], True)
    yield from log
    yield a
case(61, lambda: list(f61()))
case(62, lambda: sum([123456.789, 4294967297]))
case(63, lambda: format((-3 >> 1), ','))
case(64, lambda: (float(18446744073709551614) // float(4294967294)))
case(65, lambda: (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(b'', True))
def f66(a=1e-7, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c -= d
    match sum([]):
        case Base(value=p):
            d //= 0.1
            log.append(f"<{dict.fromkeys([], 7):o}>")
        case [p, *_]:
            if (n := hex(737)): log.append(n)
        case int(p):
            b += b'a,b'
        case _:
            c, c = (True and True), list(reversed([]))
            del out['{} {}']
    out['a,b,,c'] = ('x\ny').partition('a')[2]
    return log, out, a, b, c, d
case(66, f66)
case(67, lambda: Derived(1).xyz)
case(68, lambda: (((4611686018427387903 if True else 10) + ('-7').find('a')),))
case(69, lambda: {1: ('12').count(''), 'a': (1e300 % float('inf'))})
def f70(a=True, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    log.append(list(((lambda **k: k)(x='12')).items()))
    try:
        match ('12').center(9, '*'):
            case []:
                b //= a
                del out['a,b,,c']
            case _:
                out['%d %s'] = (0.0 if b else b'')
                b, *b = {(1e-7 // -0.0), [each for each in (a, 'a')], ('  x ').partition('a')[2], ('%d %s' % (2147483648, None))}
        if ', '.join(['b', 'a']):
            if (n := dict(zip([], []))): log.append(n)
            c, a = f"<{None:c}>", (a >= d)
            log.append(('%-6s|' % round(1e10, 2)))
        try:
            log.append(([] // hex(4611686018427387902)))
            if (n := (None if 4611686018427387906 else 606)): log.append(n)
            out[bytearray(b'xyz')] = (c)[:]
        except LookupError as error:
            log.append(type(error).__name__)
            c += a
            a %= None
            d, *c = [(-2 >> 2), f'{(0.1):.3f}', {b'' for i in ''}, list(iter(a))]
        finally:
            b, *c = {dict(zip([], []))}
    except LookupError as error:
        log.append(type(error).__name__)
        match len('  x '):
            case str():
                b = (str('日本')).startswith(format(9, '#x'))
            case _:
                d //= c
        match set(['b', 'a']).issubset([]):
            case 'abc' if 123456.789:
                a %= b
            case _:
                b, *c = [('日本').translate({97: 'A', 98: None}), (lambda a, b=5: a - b)(18446744073709551618)]
    finally:
        del out[b]
    n2 = 0
    while n2 < 0:
        n2 += 1
        a, *b = ()
        if (-2.25 // 3.0): break
    return log, out, a, b, c, d
case(70, f70)
case(71, lambda: (not (float(([]).count(1e300)) & (float(8) + (False / False)))))
case(72, lambda: (hash((True).bit_length()) % [*list(range(3)), 5].index(5)))
case(73, lambda: ((abs((0.1 * 4)) + float('1e%d' % 2)) // (((0.0 if False else float('inf')) // (0.1 * False)) % ((True / True) + (-2.25 % 1.5)))))
def f74(a='x\ny', b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append((abs(123456.789) if (18446744073709551615 < True) else (3.0 + 0.1)))
    match ({'a': 1, 'b': [2]} | {}):
        case 'abc':
            a, *c = [int(str(583)), sum([-2.25, -477])]
        case [p] if 10:
            b += b'a,b'
            c &= d
            a %= bytearray(b'xyz')
        case _:
            a, d = round(-2.25, 4), divmod(-3, 18446744073709551617)[1]
            if (n := [a for i in range(1)]): log.append(n)
    a, a = (False >> 3), (9223372036854775808).bit_length()
    return log, out, a, b, c, d
case(74, f74)
case(75, lambda: {str(k): v for k, v in ({1: isinstance(9223372036854775810, (int, str)), 'a': ('abc').find('a')}).items()})
case(76, lambda: (round(1.5, 2) ** 2))
case(77, lambda: {1e-7: {i: 2147483650 for i in range(4)}})
case(78, lambda: (list(zip(['a', None], ['a', None])))[(18446744073709551616 and 11)])
case(79, lambda: sum([len('%d %s'), Derived(100000000000000000001).double, (~-2)]))
case(80, lambda: ((round((-0.0 if True else -0.0), 2) * (sum([3, 1, 2]) - max(2147483647, False)))).removeprefix('a'))
case(81, lambda: ((ascii('12')).join(['1', '2', '3'])).insert(0, 5))
def f82(a=-704, b=True):
    c = d = 0
    log, out = [], {}
    try:
        if {**{}, 'k': '  x '}:
            c = (('').center(9, '*')).center(9, '*')
            a = (('  x ' or b)).index(1)
            log.append(((a if d else d))[5:3:])
        match (18446744073709551615).update({3: 4}):
            case {1: p}:
                log.append(((-0.0))[-1])
                if (n := {**{}, 'k': 0.0}): log.append(n)
            case _:
                a, *a = ()
                log.append((('-7' * 0)).isalpha())
        for c in count(3):
            log.append(', '.join(['ABCabc', '日本']))
            a, *a = (('x\ny').replace('ABCabc', 'ß'), float(True), (None << 16), ('naïve' or 'ß'),)
            if (n := ('Hello World').title()): log.append(n)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        a //= c
    b, a = [n for n in count(0)], all([])
    yield from log
    yield a
case(82, lambda: list(f82()))
case(83, lambda: repr(ascii(', '.join(list('a,b,,c')))))
case(84, lambda: ord(('  x ' + 'x')[0]))
case(85, lambda: all(sorted([*sorted([9223372036854775808, 9223372036854775809, 3]), max(-92, 4611686018427387903)])))
def f86(a=-190, b=None):
    c = d = 0
    log, out = [], {}
    for a in 'ABCabc':
        match (-2.25 ** 2):
            case str():
                d, *c = ()
                d, c = ({1: 2} | {}), [n for n in count(4)]
                log.append((dict(zip(['x', '', 'yz'], [])) if ({} | {'a': 1, 'b': [2]}) else ('a,b,,c').find('a')))
            case _:
                log.append({str(k): v for k, v in ({1: 4, 'a': '  x '}).items()})
    b = str({i: 2147483650 for i in range(1)})
    del out[None]
    return log, out, a, b, c, d
case(86, f86)
def f87(a=2147483649, b=2147483649):
    c = d = 0
    log, out = [], {}
    c, *d = {(4294967297 | False), '{0:<6}{1}'.format('ABCabc', b), ('a')[::-1]}
    yield from log
    yield a
case(87, lambda: list(f87()))
case(88, lambda: (len(dict(enumerate(['a', None]))) << 1))
def f89(a=None, b=None):
    c = d = 0
    log, out = [], {}
    if (-None):
        n1 = 0
        while n1 < 2:
            n1 += 1
            if (n := bin(4611686018427387902)): log.append(n)
        log.append({i: (False).bit_length() for i in range(0)})
        log.append(((-2.25 * 4294967297))[0:2:])
    elif dict(zip(['x', '', 'yz'], [3, 1, 2])):
        b, *a = {chr(4 + 65), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, (True and False), (False or True)}
        n1 = 0
        while n1 < 4:
            n1 += 1
            a |= -599
            d, *a = set()
    else:
        c %= -507
        del out[a]
    b -= None
    return log, out, a, b, c, d
case(89, f89)
case(90, lambda: (Base((9 << 0)) == Base((4611686018427387905 + False))))
case(91, lambda: {**(lambda **k: k)(x=sorted([], key=len)), 'k': {1: ('ABCabc' if False else '%d %s'), 'a': float(9223372036854775810)}})
case(92, lambda: (('%5.2f;%-5d' % ((sum([1e300, 4611686018427387905]) // (0.1 ** 2)), (('-7').lower()).find('a')))).center(9, '*'))
case(93, lambda: dict(enumerate([1.5, 2])))
case(94, lambda: ([*(382 - '%d %s')] if (('ABCabc').lower()).count(str({'a': 1, 'b': [2]})) else (str({'a': 1, 'b': [2]})).replace('a', 'xy')))
def f95(a=-803, b=0.0):
    c = d = 0
    log, out = [], {}
    for d in count(1):
        if round('naïve', 2):
            b |= b
            if (1.5 // float('inf')): break
        elif ('a').upper():
            out[7] = abs(1e10)
            log.append((('x\ny').expandtabs(4) + repr(b'\xff\x00')))
            if bool(b'a,b'): continue
        else:
            b, *a = []
            b, c = [b'a,b' for j in [True]], [(i, 9) for i in [3, 1, 2] if False]
            a %= 7
        try:
            d, *a = (dict(zip(['x', '', 'yz'], [3, 1, 2])),)
            del out[2147483646]
        finally:
            del out[b]
            if (n := (d != False)): log.append(n)
            if (n := dict(a=True, b='a,b,,c')): log.append(n)
    if hex(a):
        match callable(bytes(range(5))):
            case Base(value=p):
                d, c = ('%d %s' % (-1, False)), (False >> 0)
            case _:
                log.append(sorted(['Hello World', 'ß'], key=len))
                d //= None
                if (n := (frozenset([3, 1, 2]) <= set([3, 1, 2]))): log.append(n)
    n2 = 0
    while n2 < 4:
        n2 += 1
        n1 = 0
        while n1 < 3:
            n1 += 1
            log.append(hash((2147483646 + True)))
            if sorted([3, 1, 2]): break
            if (n := (844 in [1, 2, 3])): log.append(n)
        c += a
        for c in {b'\xff\x00', a}:
            if list(filter(None, None)): break
            del out[b]
    yield from log
    yield a
case(95, lambda: list(f95()))
case(96, lambda: (('a').translate({97: 'A', 98: None})).lower())
case(97, lambda: dict(a=None, b=213))
case(98, lambda: (str(({1: None, 'a': None} | ({} | {})))).strip())
def f99(a=None, b=False):
    c = d = 0
    log, out = [], {}
    if (b'\xff\x00' and c):
        for c in set():
            d = bytes({'naïve'})
            d, a = ([])[::2], dict(a='a', b=c)
        else:
            b += -2.25
            del out[b]
            b, a = [a, *[1, 2, 3]], (4611686018427387902 & 'naïve')
        if (n := (--2.25)): log.append(n)
    else:
        try:
            d %= a
        finally:
            a &= c
        try:
            b, b = {**{}, 'k': d}, round(1.5, 0)
        except LookupError as error:
            log.append(type(error).__name__)
            a, *c = {({} | {'a': 1, 'b': [2]}), (['x', '', 'yz'] + ['{} {}'])[0], *hex(False)}
            del out[bytes(range(5))]
            a += True
    a, *c = (f'{(-298):>{4 + 3}}', str([1, 2, 3]), int(str(False)), (a, a, float('inf'),),)
    yield from log
    yield a
case(99, lambda: list(f99()))
