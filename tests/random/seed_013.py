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
case(0, lambda: getattr(Base(Derived(1).xyz), 'value', 0))
case(1, lambda: ((Base((4294967294 + 9223372036854775809)) + (-4611686018427387903)).value / pow(int.from_bytes('ABCabc'.encode()[:8], 'little'), 2, 97)))
case(2, lambda: (b'\xff\x00' ** 2))
def f3(a='ß', b='%d %s'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (['b', 'a'] + ['  x '])[0]:
        try:
            d -= 'a,b,,c'
            c, b = float('1e%d' % 3), ([]).count(b)
            log.append(any(sum([1e10, 4294967296])))
        except LookupError as error:
            log.append(type(error).__name__)
            out[None] = (-2147483649)
            c &= None
            out[0.0] = dict(a=d, b=bytearray(b'xyz'))
        finally:
            a, *d = [(d != 9223372036854775810), ('12').partition('a')[2], ('x\ny').expandtabs(4), ('😀z').find('a')]
            a = [all([1.5, 2])]
            d -= a
        b, *b = {(0.0 % 1e300), max(False, True)}
    else:
        for b in 'a,b,,c':
            if (n := {1: b, 'a': 5}): log.append(n)
            d, *b = [list(map(int, 0.0)), [*[3, 1, 2], 5].index(5), {**{}, 'k': 'naïve'}, list(enumerate(b))]
            a = (~(None != b))
    return log, out, a, b, c, d
case(3, f3)
def f4(a=None, b=None):
    c = d = 0
    log, out = [], {}
    match f'{(331):>{0 + 3}}':
        case float():
            out[a] = (lambda **k: k)(x=False)
            del out[d]
        case (p, q):
            c = bool({**{'a': 1, 'b': [2]}, 'k': a})
            b -= -3
            del out[b'']
        case {1: p}:
            log.append(((3.0 * 4611686018427387905) != (0.1 >> 9)))
            a, d = (-1 and a), (-1.5)
        case _:
            log.append((('a').upper() | ({'a': 1, 'b': [2]}).get('naïve', 8)))
            out[b''] = (True / False)
            a += 'abc'
    yield from log
    yield a
case(4, lambda: list(f4()))
def f5(a=9223372036854775806, b='ß'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match format(-123, '#x'):
        case -1 if 1e300:
            b = (list(True for i in range(4)) not in [*[-1, 10], 5].index(5))
            del out[b]
        case 0 | 1 if d:
            d += -2.25
            log.append((('ABCabc').join(['1', '2', '3'])).encode().decode())
        case _:
            log.append(((False - True) * int(-0.0)))
            out[481] = hash(-47)
            log.append(((1e10 // 3.0) + (1.5 ** 2)))
    return log, out, a, b, c, d
case(5, f5)
case(6, lambda: sum(len(b'\xff\x00')))
case(7, lambda: Derived(1).xyz)
case(8, lambda: (not list(map(str, list(zip([], [1, 2, 3]))))))
case(9, lambda: ((list(range(0)) + [(-11)])[-1] < int(str(round(0.0)))))
case(10, lambda: {i: 528 for i in range(4)})
case(11, lambda: int((sum([(float('inf') + 1e300), int.from_bytes('x\ny'.encode()[:8], 'little')]) ** 2)))
case(12, lambda: {i: sorted([Base(3), Base(i)]) for i in '12' if (True // False)})
case(13, lambda: ((dict(a=100000000000000000001, b=True)).get(str([1.5, 2]), (4294967295 // 100000000000000000001)) << 1))
case(14, lambda: (((repr(-424)).strip()).find('a') | int('12', 4 + 3)))
case(15, lambda: len((('a,b,,c')[1:]).capitalize()))
case(16, lambda: (((('abc').capitalize() if set(['b', 'a']).issubset(['b', 'a']) else ('a,b,,c').expandtabs(4))).find('a') <= abs((round(-2.25, 0) * (-761 % 4294967295))) < (int('12', 3 + 3) & abs(len('-7')))))
case(17, lambda: {'ABCabc': '😀z', 18446744073709551617: b'abc', 1e10: None})
case(18, lambda: [*[(int('12', 4 + 3) % (4611686018427387905 + False)) for i in range(1)], 5].index(5))
case(19, lambda: (('%5.2f;%-5d' % (float('inf'), 10)))[:4])
case(20, lambda: len(f'{([each for each in (({'a': 1, 'b': [2]} | {1: 2}), {2147483647})])!r}'))
case(21, lambda: (chr(1 + 65)).join(['1', '2', '3']))
def f22(a=-0.0, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[bytes(range(5))] = (11 <= 123456.789 < 4611686018427387903)
    return log, out, a, b, c, d
case(22, f22)
case(23, lambda: ([n for n in count(3)] | {str(k): v for k, v in ({**dict(enumerate(['a', None])), 'k': sum([1e300, 9223372036854775807])}).items()}))
case(24, lambda: (not '12'))
case(25, lambda: ((hash(divmod(9, 4611686018427387904)[1])).bit_length() and list(((-False) < len([])) for i in range(4) if str(4611686018427387902))))
def f26(a='Hello World', b=0.1):
    c = d = 0
    log, out = [], {}
    out[d] = ('naïve').title()
    return log, out, a, b, c, d
case(26, f26)
case(27, lambda: {})
case(28, lambda: list(reversed(list(filter(None, list(filter(None, [1.5, 2])))))))
case(29, lambda: list(zip((['a', None])[::2], list(reversed([])))))
case(30, lambda: (', '.join(['x', '', 'yz']) or ('%d %s').translate({97: 'A', 98: None})))
case(31, lambda: (((True if False else 4611686018427387905) % Derived(9).double) // Derived((-18446744073709551616)).double))
case(32, lambda: list(dict.fromkeys(list('😀z'), (-871 << 1))))
def f33(a='a,b,,c', b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    a //= c
    del out[None]
    match (lambda **k: k)(x=0.0):
        case float() if b'\xff\x00':
            d -= a
            del out[None]
            b, *a = []
        case _:
            if (n := all(b'a,b')): log.append(n)
            d, *b = {{str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, isinstance(None, (int, str))}
            del out[-2]
    return log, out, a, b, c, d
case(33, f33)
case(34, lambda: str((chr(3 + 65) < (('Hello World').swapcase() or ('日本' * 2)))))
case(35, lambda: list(({1: 2}).items()))
case(36, lambda: ((('%5.2f;%-5d' % (-2.25, -639)) if (None != None) else ('  x ').replace('{} {}', '日本')) or f'{((3.0 % float('inf'))):.3f}'))
case(37, lambda: {1: {**{1: None, 'a': b''}, 'k': ('' * 2)}, 'a': abs((10 >> 3))})
case(38, lambda: ((dict(enumerate([1, 2, 3])) - dict.fromkeys([], 1)) ^ bin((-1 + True))))
def f39(a=1, b=100000000000000000001):
    c = d = 0
    log, out = [], {}
    c |= 18446744073709551614
    try:
        a, *d = ([n for n in count(4)], (a / None), set(['b', 'a']).issubset([]), *ord(('%d %s' + 'x')[0]),)
        for a in range(4):
            if ('{} {}')[::-1]: continue
            if '{} {0!r}'.format(b'\xff\x00'): continue
    except Exception as error:
        log.append(type(error).__name__)
        for c in [b, 'Hello World']:
            d = float(pow(4294967298, 1, 97))
        else:
            b = (-float('1e%d' % 2))
            log.append((('ß').capitalize()).encode().decode())
    else:
        del out[c]
    yield from log
    yield a
case(39, lambda: list(f39()))
case(40, lambda: (callable(repr(b'a,b'))).partition(','))
case(41, lambda: (([-1, 10] + [False])[-1] + (-2.25 + 0.1)))
case(42, lambda: ((9)[:4])[(100000000000000000001 >> 54)])
case(43, lambda: (255 % 2147483650))
case(44, lambda: oct(min(sorted([max(9223372036854775806, True), Derived(-2).double, 3]) + [0])))
case(45, lambda: int(str((sorted([Derived(11).double, ord(('%d %s' + 'x')[0]), 3]) + [int(str(divmod(False, 18446744073709551614)[1]))])[-1])))
def f46(a=-2.25, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    match ('').startswith('-7'):
        case [p, *_]:
            d += 100000000000000000000
        case (p, q):
            a, *d = {(True).reverse(), complex(-0.0), (9223372036854775809).bit_length(), (b and a)}
        case 'abc':
            c, *a = {('{} {}').lower()}
        case _:
            b, b = (0.0 // float('inf')), float(2147483649)
            if (n := (+None)): log.append(n)
            c -= b
    if sorted([-1, 10]):
        log.append((format(11, ',') + ('ß' if True else '12')))
        c, c = [0.0, *[1.5, 2]], dict(enumerate(['a', None]))
        n1 = 0
        while n1 < 1:
            n1 += 1
            del out['-7']
    else:
        d += c
        out[8] = ('12').find('a')
    for d in range(3):
        try:
            a, b = (~c), ('%5.2f;%-5d' % (0.1, -795))
            if (n := (None in [])): log.append(n)
            if dict(zip(['x', '', 'yz'], [-1, 10])): return a
        except Exception as error:
            log.append(type(error).__name__)
            c, *c = ((float('inf') ** 2), str([1.5, 2]),)
            d, *d = [*{str(k): v for k, v in ({}).items()}]
        a -= 'ß'
    else:
        c -= None
        if (n := float('1e%d' % 2)): log.append(n)
        out[-0.0] = [-613].copy()
    yield from log
    yield a
case(46, lambda: list(f46()))
def f47(a=507, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    if (n := (1e-7 % 3.0)): log.append(n)
    match (d == 4611686018427387905):
        case {1: p}:
            a, b = (lambda **k: k)(x=None), (2147483649 >> 4)
            a |= c
        case [p] if 4294967297:
            a //= b
        case int(p):
            log.append(chr(3 + 65))
        case _:
            if (n := (float('inf') // 123456.789)): log.append(n)
            if (n := dict(a=b'abc', b=None)): log.append(n)
    a &= b'abc'
    return log, out, a, b, c, d
case(47, f47)
def f48(a='naïve', b=b''):
    c = d = 0
    log, out = [], {}
    try:
        if (not b''):
            d = (float(4611686018427387903) * int(str(433)))
        else:
            a //= None
        for c in {b'a,b', -105, *a}:
            log.append([('  x ').removesuffix('c'), f"<{None:,}>"])
            del out['a']
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 3:
            n1 += 1
            if round(123456.789, 3): continue
            d &= 11
            log.append(chr(1 + 65))
        match ('日本')[3:]:
            case float():
                del out[bytearray(b'xyz')]
            case None if 0.1:
                if (n := (None - 0.0)): log.append(n)
                a += '{} {}'
            case str():
                log.append(frozenset((a).as_integer_ratio()))
            case _:
                b, b = (Base(4611686018427387904) == Base(True)), (lambda **k: k)(x=123456.789)
                b = (f'{(1e-7)!r}').lower()
                log.append(', '.join(list('  x ')))
        if dict.fromkeys(['x', '', 'yz'], -63):
            out[-906] = (3.0 << 38)
        else:
            out[c] = all([1, 2, 3])
    finally:
        a += a
        out['ß'] = sum([float('inf'), 5])
    if (d).removeprefix('a'):
        match (d | 574):
            case [p, *_]:
                if (n := ('a' if True else 'abc')): log.append(n)
            case {1: p} if 77:
                d -= a
            case _:
                out[8] = ('-7').conjugate()
                if (n := (-1).conjugate()): log.append(n)
                if (n := (18446744073709551616 // 2)): log.append(n)
    elif ('%d %s').splitlines():
        if format(True, ','):
            d %= 0
    match dict(enumerate([])):
        case 0 | 1 if a:
            out[7] = '{} {0!r}'.format('😀z')
            b += b'a,b'
            out[a] = {**{}, 'k': True}
        case _:
            a, a = (+-926), ('a,b,,c' * 1)
            a |= 9223372036854775807
            a, b = {1: False, 'a': b}, [(i, -943) for i in [] if True]
    yield from log
    yield a
case(48, lambda: list(f48()))
case(49, lambda: (sum([abs(-2.25), (8 >> 0)]) * ((True << 4) % Derived(5).double)))
def f50(a='', b=b'abc'):
    c = d = 0
    log, out = [], {}
    if ([1.5, 2] == ['a', None]):
        a += b
        if (n := bin(False)): log.append(n)
    return log, out, a, b, c, d
case(50, f50)
case(51, lambda: (ascii((('x\ny' * 0))[:1])).zfill(1 + 5))
def f52(a=False, b=True):
    c = d = 0
    log, out = [], {}
    for c in '{} {}':
        if ('naïve' if d else 'Hello World'):
            c |= c
            if (True + 9223372036854775810): continue
            if ('x\ny').swapcase(): return a
        elif f'{(3.0):.3f}':
            del out[d]
        else:
            if (n := [*[3, 1, 2], 5].index(5)): log.append(n)
    else:
        a, d = (4611686018427387903 <= None > False), f"<{None:,}>"
    try:
        b += b
        if (b,):
            out[c] = (d)[:-2]
        elif f'{(0.0):.3f}':
            del out[bytes(range(5))]
        else:
            out[d] = type(c).__name__
            del out[d]
    finally:
        log.append(pow(int('12', 4 + 3), 4, 97))
        del out[c]
        log.append(hash((True if False else 387)))
    del out[b]
    return log, out, a, b, c, d
case(52, f52)
case(53, lambda: (round(((1e-7 + 1e10) % float(False)), 3) * (ascii(('日本').zfill(3 + 5))).find('a')))
case(54, lambda: (-2.25 ** 2))
case(55, lambda: format('a', 'b'))
case(56, lambda: round(float(round((0.0 + 0.1)))))
case(57, lambda: {**{str(k): v for k, v in ({}).items()}, 'k': (0.1 * -961)})
def f58(a=0.1, b='abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in range(3):
        n1 = 0
        while n1 < 3:
            n1 += 1
            d, c = oct(-1), dict(a=None, b=b)
        if (n := [each for each in ('x\ny', a)]): log.append(n)
        n1 = 0
        while n1 < 1:
            n1 += 1
            out[d] = list(filter(None, b))
    return log, out, a, b, c, d
case(58, f58)
case(59, lambda: {4: (~(18446744073709551617).bit_length()), None: abs(round(-0.0, 3)), None: hash((lambda a, b=2: a - b)(2147483647))})
case(60, lambda: ((chr(3 + 65) + f'{((-1e300)):.3f}'))[0:])
case(61, lambda: hex(divmod(18446744073709551618, False)[1]))
def f62(a=False, b=2147483646):
    c = d = 0
    log, out = [], {}
    for d in range(0):
        for a in '日本':
            d %= True
    del out[d]
    return log, out, a, b, c, d
case(62, f62)
def f63(a=747, b=-2.25):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('12').replace('ABCabc', '日本'):
        try:
            out[18446744073709551614] = (123456.789 ** 2)
            if (n := (-699).bit_length()): log.append(n)
            d, *a = []
        except ArithmeticError as error:
            log.append(type(error).__name__)
            c, d = {**{'a': 1, 'b': [2]}, 'k': '日本'}, float(1)
            out[c] = (True // 147)
        finally:
            log.append((abs(3.0) * Derived(2147483650).double))
        c, b = int.from_bytes('abc'.encode()[:8], 'little'), sum([-1, 10])
        try:
            if (n := [2147483648, *['a', None]]): log.append(n)
            c = (format(True, '#x')).strip()
        finally:
            c %= 9
    for c in '  x ':
        b, c = (Base(False) == Base(677)), hex(9)
    return log, out, a, b, c, d
case(63, f63)
case(64, lambda: {str(k): v for k, v in ({str(k): v for k, v in ({}).items()}).items()})
case(65, lambda: format(float('1e%d' % 1), '10.3e'))
case(66, lambda: str(list(((lambda **k: k)(x=-955) | dict(zip(['b', 'a'], []))))))
case(67, lambda: (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(None, 'naïve', -843))
case(68, lambda: ('%d %s').title())
case(69, lambda: ((True + bytes(range(5))) in (bytes(range(5))).get(1) in divmod(1, -88)[1]))
def f70(a=None, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    for d in range(1):
        if (None and 0.0): return a
        if (True).sort():
            d |= 1e300
            out[c] = ('-7' < 'x\ny')
            b, d = dict(a='a,b,,c', b=bytearray(b'xyz')), (c if -2.25 else a)
        b, *c = [*('日本').center(9, '*')]
    else:
        c &= c
        out[a] = (b)[c]
        c, c = hex(3), sum([-1, 10])
    match ('abc').count('x\ny'):
        case 0 | 1:
            a //= a
        case _:
            a, d = ', '.join(['b', 'a']), {**{1: 2}, 'k': 'a'}
            b, *c = [(+b)]
    out[None] = (1e10 // 1e300)
    return log, out, a, b, c, d
case(70, f70)
def f71(a=True, b='-7'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d %= None
    return log, out, a, b, c, d
case(71, f71)
case(72, lambda: (((lambda **k: k)(x=b'')).get(('ß' if True else '-7'), sum([3, 1, 2])) // (Base(min([-1, 10] + [4])) + (2147483650).bit_length()).value))
def f73(a=b'', b=748):
    c = d = 0
    log, out = [], {}
    b = bin((-613 if False else -496))
    match min([-1, 10] + [1]):
        case -1:
            out[c] = Derived(1).xyz
        case _:
            out['-7'] = {123456.789: 18446744073709551615}
            a, b = (1.5 if False else 0.1), [b, *[]]
    return log, out, a, b, c, d
case(73, f73)
def f74(a=-127, b=0):
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
        match ('%e' % d):
            case 'abc':
                if {b: b'' for k in range(4) if None}: break
                out[d] = ('%g' % 4)
            case float():
                del out['ABCabc']
                b, *b = (*(c).index(1),)
            case _:
                if list({}): return a
        if ', '.join(['x', '', 'yz']): continue
    a -= c
    return log, out, a, b, c, d
case(74, f74)
case(75, lambda: ((~0) != sorted(['x', '', 'yz'], reverse=True)))
case(76, lambda: ('%5.2f;%-5d' % (((('😀z').find('a') / (-99999999999999999999)) ** 2), ((lambda a, b=min([] + [0]): a - b)(len({'a': 1, 'b': [2]})) & ((False + False) << 2)))))
def f77(a=0.0, b='abc'):
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
        if set(['b', 'a']).issubset([]): continue
        for a in 'ABCabc':
            if ['a,b,,c', None, 'Hello World', b]: continue
            if ('abc' << 41): continue
        if (-580).popitem(): continue
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: (99999999999999999999).bit_length())
def f79(a=4294967298, b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (1.5 + 1e-7):
        if (n := list('%d %s')): log.append(n)
        n1 = 0
        while n1 < 2:
            n1 += 1
            a %= 10
    return log, out, a, b, c, d
case(79, f79)
case(80, lambda: ({i: ((lambda a, b=6: a - b)(9223372036854775807) // (2147483647 ^ 99999999999999999999)) for i in range(3)}).get((repr(sum([1e-7, 9223372036854775807]))).partition('a')[2], (dict(a=('{} {}').encode().decode(), b=('12').expandtabs(4))).get(format(([1.5, 2]).count('%d %s'), ','), (~(~18446744073709551617)))))
case(81, lambda: (int(123456.789) if any(['a', None]) else (-3 | 1)))
def f82(a=936, b=0.0):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        for c in count(2):
            del out[-561]
        else:
            a = (dict.fromkeys([], 5) | {**{1: 2}, 'k': b})
            if (n := abs(-145)): log.append(n)
            if ('')[:1]: continue
        n1 = 0
        while n1 < 0:
            n1 += 1
            log.append(float(int.from_bytes('😀z'.encode()[:8], 'little')))
    return log, out, a, b, c, d
case(82, f82)
case(83, lambda: (list(enumerate([])) + list('a,b,,c')))
case(84, lambda: sum([4611686018427387905 for i in range(4)]))
case(85, lambda: (round((-2.25 % 1e300)) >> 0))
case(86, lambda: {i: True for i in range(1)})
case(87, lambda: (b'' > -729))
case(88, lambda: (('%s' % ((99999999999999999999 if False else 9223372036854775809)).bit_length()) != len(format(len({}), ','))))
case(89, lambda: (b'\xff\x00' ** 5))
case(90, lambda: (('😀z').count('ABCabc') ^ dict.fromkeys(['x', '', 'yz'], True)))
case(91, lambda: sum([True for i in range(4)]))
case(92, lambda: list({1: 2}))
case(93, lambda: ('  x ').join(['1', '2', '3']))
case(94, lambda: (((sum([1e300, False]) + (3.0 + 0.0)) // (-(123456.789 // 123456.789))) % (-float(divmod(3, True)[1]))))
def f95(a=-2.25, b=-108):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c %= 11
    return log, out, a, b, c, d
case(95, f95)
case(96, lambda: str((('').lower()).split(',')))
case(97, lambda: {str(k): v for k, v in ({i: False for i in range(0)}).items()})
def f98(a=None, b=False):
    c = d = 0
    log, out = [], {}
    for d in {d, 4294967297, bytes(range(5))}:
        if [b'\xff\x00' for i in range(3)]:
            a |= '😀z'
            if list(iter(c)): break
        elif ('%d %s').swapcase():
            d, *c = {{a, '{} {}', c}, ('abc' * 4), ('ABCabc')['12'], *([1.5, 2])[::-1]}
        else:
            a //= True
            log.append(sum([6, -902, False]))
        for c in {0, -1, c}:
            c %= d
        if len(c): return a
    for d in count(1):
        if {c for j in 'ABCabc'}:
            c, *d = [(-d), (True & 137), ord(a)]
            c //= 589
            del out[a]
        elif [b, *[]]:
            a //= 123456.789
        else:
            d |= None
            if abs(7): return a
        a = list(count(3))
    for d in 'x\ny':
        out[bytes(range(5))] = {i: False for i in range(2)}
    yield from log
    yield a
case(98, lambda: list(f98()))
case(99, lambda: sorted([Base(3), Base(b'a,b')]))
