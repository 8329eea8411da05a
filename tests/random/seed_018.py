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
case(0, lambda: chr(949))
def f1(a=b'abc', b=None):
    c = d = 0
    log, out = [], {}
    if int(str(True)):
        n1 = 0
        while n1 < 4:
            n1 += 1
            if list(('  x ').encode()): return a
            a //= bytearray(b'xyz')
        d |= -577
        n1 = 0
        while n1 < 1:
            n1 += 1
            if len('  x '): return a
            d += True
    else:
        del out[True]
    yield from log
    yield a
case(1, lambda: list(f1()))
case(2, lambda: abs(1.5))
case(3, lambda: list((dict.fromkeys(list(map(str, [*[3, 1, 2], -313])), int(str(('ß').count('ABCabc'))))).items()))
def f4(a=b'', b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        match all([]):
            case None:
                log.append((format(123456.789, '10.3e'))[('ß').append(1)])
                a, *b = [(c if c else c), (Base(4611686018427387903) + False).value, sum([1e-7, 1]), (lambda a, b=9223372036854775808: a - b)(0)]
            case _:
                out[a] = {bytes(range(5)): b'', a: 1.5}
                c, d = abs(123456.789), (frozenset([]) <= set([-1, 10]))
        if (n := ('%d %s').center(9, '*')): log.append(n)
        del out[None]
    return log, out, a, b, c, d
case(4, f4)
def f5(a=b'abc', b=0.1):
    c = d = 0
    log, out = [], {}
    log.append({(lambda **k: k)(x=d), list(({'a': 1, 'b': [2]}).items()), Derived(1).xyz})
    if (n := pow(True, 1, 97)): log.append(n)
    return log, out, a, b, c, d
case(5, f5)
case(6, lambda: ((('-7').split())[::-1] * 4))
case(7, lambda: str(('%i %s' % ('%5.2f;%-5d' % (-0.0, 4)))))
case(8, lambda: ((format(1.5, '10.3e'))[2:] < format((False + -925), ',')))
case(9, lambda: (('x\ny').title()).translate({97: 'A', 98: None}))
def f10(a=6, b=148):
    c = d = 0
    log, out = [], {}
    b, c = dict(enumerate(['a', None])), ({1: 2} | {1: 2})
    yield from log
    yield a
case(10, lambda: list(f10()))
case(11, lambda: abs(float([*[9223372036854775807, 4, 4294967297], 5].index(5))))
case(12, lambda: (f'{(False):>{2 + 3}}').capitalize())
case(13, lambda: list(enumerate([(False)[:-1], (b'\xff\x00' & None)])))
case(14, lambda: str((f'{([*[3, 1, 2], 5].index(5)):>{4 + 3}}').split(',')))
case(15, lambda: Derived(False).double)
case(16, lambda: (lambda **k: k)(x=dict(enumerate(sorted(('12').split(','), key=len)))))
case(17, lambda: len('😀z'))
def f18(a=18446744073709551617, b=False):
    c = d = 0
    log, out = [], {}
    b, *c = {{b'abc' for j in 'ABCabc'}}
    yield from log
    yield a
case(18, lambda: list(f18()))
case(19, lambda: ('%d %s' % (6, 963)))
case(20, lambda: dict(zip(list(map(str, [ord(c) for c in ('%d %s' % (True, bytes(range(5))))])), [pow(('%d %s').find('a'), 4, 97) for i in range(3)])))
case(21, lambda: (dict(enumerate(sorted([7 for i in range(2)])))).get(((('-7').expandtabs(4)).lower()).translate({97: 'A', 98: None}), (((-2 // 4611686018427387904) - ('%d %s').count('ß')) ^ int(str(([3, 1, 2] + [-2])[-1])))))
case(22, lambda: (Derived(1).xyz).capitalize())
case(23, lambda: (divmod((Base(True) + False).value, (True % 99999999999999999999))[1] - (('a').find('a') // [*[3, 1, 2], 5].index(5))))
case(24, lambda: (hex(int((-1e-7)))).lower())
case(25, lambda: dict(a=1e-7, b=False))
case(26, lambda: (format(False, ',')).expandtabs(4))
case(27, lambda: (abs(((True / 4294967298) if callable(False) else (0.1 % -2.25))) ** 2))
case(28, lambda: (((123456.789 * False) | [a for a, *b in [[] + [1]]]) + format(abs(7), '#x')))
case(29, lambda: format((False * True), ','))
case(30, lambda: (list(count(3)))[0])
case(31, lambda: (('%d %s').startswith('ABCabc'))[(bytearray(b'xyz'))[:2]])
case(32, lambda: list(zip(callable(1e-7), Derived(1).xyz)))
case(33, lambda: dict(enumerate(['a', None])))
case(34, lambda: sorted([3, 1, 2]))
case(35, lambda: (((True * -324) ^ (-2 << 0)), sum(sorted([True, 10, 3])),))
case(36, lambda: (((([1.5, 2]).count(-2.25) / abs(2147483647)) ** 2) // (((float('inf') ** 2) ** 2) if bool(callable('{} {}')) else float('1e%d' % 1))))
case(37, lambda: ({1: 2} | {}))
case(38, lambda: ((4611686018427387902 ^ 3) + (False | 8)))
case(39, lambda: (None if bytes(range(5)) else -1))
case(40, lambda: dict(zip(list((('😀z').upper() or ('abc').removesuffix('c'))), sorted([min([18446744073709551618 for i in range(3)] + [0]), (Base(len([1, 2, 3])) + len({'a': 1, 'b': [2]})).value, 3]))))
case(41, lambda: ('a').split(','))
case(42, lambda: (len([each for each in (True, bytearray(b'xyz'))]) | (('abc').count('{} {}') - max(True, 100000000000000000002))))
case(43, lambda: [((-0.0 * 2147483648) ** 2), *(sorted(['x', '', 'yz'], reverse=True))[::-1]])
case(44, lambda: (([None, *[1, 2, 3]])[::-1] * 0))
case(45, lambda: (((str({})).capitalize()).replace((('%d %s' % (True, None))).swapcase(), (str(99999999999999999999) + str(False)))).split())
def f46(a=False, b=4611686018427387906):
    c = d = 0
    log, out = [], {}
    del out[True]
    a, *d = {('-7').isdigit()}
    if (lambda **k: k)(x=-2.25):
        for a in count(2):
            if (n := (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(c)): log.append(n)
            log.append(float('1e%d' % 1))
            log.append(((-True) ^ ({'a': 1, 'b': [2]}).get('x\ny', True)))
    else:
        b = f'{((0.0 + 1e-7)):.3f}'
    return log, out, a, b, c, d
case(46, f46)
case(47, lambda: str({}))
def f48(a=None, b=1e10):
    c = d = 0
    log, out = [], {}
    try:
        n1 = 0
        while n1 < 4:
            n1 += 1
            c %= 9223372036854775809
            if ('{} {}' + '日本'): continue
            a |= '-7'
        b = (('12').partition('a')[2]).zfill(3 + 5)
    except LookupError as error:
        log.append(type(error).__name__)
        match round(1e300, 4):
            case []:
                del out[652]
                a |= 1e-7
            case _:
                b //= '%d %s'
                c -= 1e-7
    finally:
        a = (('abc').title())[4::]
        if (n := (lambda a, b=304: a - b)(5)): log.append(n)
    d, c = (2147483647 == 3), ('x\ny').translate({97: 'A', 98: None})
    yield from log
    yield a
case(48, lambda: list(f48()))
case(49, lambda: (('%d %s' % ((ord(('x\ny' + 'x')[0]) + divmod(18446744073709551618, 2)[1]), [*list(range(0)), 5].index(5)))).count(format((lambda a, b=([-1, 10] + [158])[-1]: a - b)(({1: 2}).get('a', 423)), ',')))
case(50, lambda: float((lambda a, b=(('x\ny')[2:]).find('a'): a - b)(([ord(c) for c in '%d %s'] + [(False if True else True)])[-1])))
case(51, lambda: (ascii('  x ')).upper())
def f52(a=-973, b=True):
    c = d = 0
    log, out = [], {}
    c, c = [b''].copy(), (-123456.789)
    log.append((('a').swapcase()).title())
    yield from log
    yield a
case(52, lambda: list(f52()))
def f53(a=None, b=4611686018427387905):
    c = d = 0
    log, out = [], {}
    if Derived(False).double:
        b, d = [], {None for j in 'a'}
    n2 = 0
    while n2 < 3:
        n2 += 1
        d = len(dict(enumerate(['a', None])))
        out[b] = ('ß').translate({97: 'A', 98: None})
        try:
            a &= float('inf')
        finally:
            out[c] = (c).add(1)
            a %= False
            out[a] = ('%c' % d)
    return log, out, a, b, c, d
case(53, f53)
case(54, lambda: ('日本').encode().decode())
case(55, lambda: (abs(([-1, 10] + [9])[-1]) * ([1 for i in range(2)] + [(2).bit_length()])[-1]))
case(56, lambda: list(({-565: None for k in (b'', bytearray(b'xyz'),) if k}).items()))
def f57(a='abc', b=''):
    c = d = 0
    log, out = [], {}
    match ('x\ny' + '😀z'):
        case (p, q):
            if (n := ('日本').partition('a')[2]): log.append(n)
            b, *c = (len([1, 2, 3]), bool(b),)
            a |= None
        case [p]:
            out['  x '] = (1e10 // 0.0)
            del out[c]
            out[a] = len(['a', None])
        case 'abc':
            d, *d = {('%-6s|' % False), (1e300 ** 2), (None or c)}
        case _:
            del out[b]
    a, *d = [(123456.789 + 0.1), ord(('ß' + 'x')[0]), chr(d)]
    match sorted([3, 1, 2]):
        case [p, *_]:
            out[b'a,b'] = float(4294967294)
            b, *a = set()
        case _:
            a |= b'a,b'
            c //= a
            log.append((('{} {}').isalpha() in (1.5 ** 2) >= dict(zip(['b', 'a'], []))))
    return log, out, a, b, c, d
case(57, f57)
def f58(a=-744, b=None):
    c = d = 0
    log, out = [], {}
    for b in (18446744073709551615, '%d %s', b'\xff\x00',):
        log.append({i: len([]) for i in range(0)})
        out[d] = (8 >> 3)
    else:
        a -= 'ß'
        log.append(((lambda **k: k)(x='  x '), ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}),))
        log.append(((7 | 7)).bit_length())
    if bin(5):
        c, *c = [('%d %s' % (7, bytearray(b'xyz')))]
    elif dict.fromkeys([], 4611686018427387904):
        del out[2]
        for d in 'Hello World':
            if bin(99999999999999999999): continue
            c //= 'naïve'
            if (n := (a // a)): log.append(n)
    else:
        log.append({i: hash(9223372036854775807) for i in range(2)})
    n2 = 0
    while n2 < 3:
        n2 += 1
        b = (('abc' if True else '  x ')).expandtabs(4)
    return log, out, a, b, c, d
case(58, f58)
case(59, lambda: (dict.fromkeys(list(map(str, [-1, 10])), (-False)) or (sum([-0.0, 770]) % sum([-0.0, -637]))))
def f60(a=18446744073709551617, b=1e10):
    c = d = 0
    log, out = [], {}
    a &= False
    out[-0.0] = [each for each in (1e10, a)]
    return log, out, a, b, c, d
case(60, f60)
def f61(a=b'a,b', b=None):
    c = d = 0
    log, out = [], {}
    match ('%d %s').replace('a', '12'):
        case 0 | 1:
            c &= 'naïve'
            log.append((-Derived(2147483648).double))
            d, *c = ((True or False), ('😀z' or '  x '), ({'a': 1, 'b': [2]}).get('%d %s', -311), *('12').startswith('{} {}'),)
        case 'abc':
            a += c
            c, *a = ((+None), (d).expandtabs(), ('abc').encode().decode(),)
            if (n := float('1e%d' % 2)): log.append(n)
        case -1:
            log.append((('abc' in {'a': 1, 'b': [2]}) & set([]).issubset([])))
        case _:
            b -= -0.0
    return log, out, a, b, c, d
case(61, f61)
case(62, lambda: (sum(list(range(2))) % abs(int('12', 4 + 3))))
def f63(a=None, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    match (a).is_integer():
        case [p, *_]:
            if (n := (99999999999999999999 == 2147483649)): log.append(n)
            a -= a
        case int(p):
            a -= False
            log.append({**{i: 2147483646 for i in range(1)}, 'k': format(True, '#x')})
        case _:
            b, *b = [('').encode().decode(), hex(False), ('ß').encode().decode(), {d: bytes(range(5))}]
    yield from log
    yield a
case(63, lambda: list(f63()))
case(64, lambda: int('12', 1 + 3))
case(65, lambda: ({} | {1: 2}))
case(66, lambda: (lambda a, /, b, *, c=1: [a, b, c])((True and 'ß'), b=1e-7))
case(67, lambda: dict(zip((str([1, 2, 3])).split(','), [ord(c) for c in format(float('inf'), '10.3e')])))
case(68, lambda: dict.fromkeys(list(map(str, [])), int(1e300)))
case(69, lambda: (lambda *a, **k: (a, k))(*(), x=(list(range(2)) < list(range(3)))))
case(70, lambda: (list(f'{(float('inf')):.3f}') * 1))
case(71, lambda: bin([*sorted([sum([-1, 10]), (45 | 2), 3]), 5].index(5)))
case(72, lambda: (1e300 ** 2))
case(73, lambda: round(123456.789, 4))
case(74, lambda: ('12' ^ True))
case(75, lambda: hash((False - 99999999999999999998)))
case(76, lambda: str([]))
def f77(a='日本', b=3.0):
    c = d = 0
    log, out = [], {}
    try:
        try:
            out[bytearray(b'xyz')] = (a if c else -0.0)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a //= 18446744073709551614
            log.append((min([] + [4]) if (-412 == -702) else int('12', 2 + 3)))
            if (n := (['x', '', 'yz'] + ['😀z'])[0]): log.append(n)
        finally:
            if (n := f'{(1)!r}'): log.append(n)
    finally:
        b, *a = set()
        out[c] = ({'a': 1, 'b': [2]}).get('a', 2147483648)
    c, *a = [('').encode().decode(), (lambda **k: k)(x=b), *('ABCabc').encode().decode()]
    yield from log
    yield a
case(77, lambda: list(f77()))
case(78, lambda: (lambda **k: k)(x=(divmod((-4294967298), (lambda a, b=4294967296: a - b)(3))[1] if (hash(6) < ({}).get('12', 9223372036854775806)) else (('%d %s').capitalize()).find('a'))))
case(79, lambda: ((('Hello World').capitalize()).translate({97: 'A', 98: None}))[::-1])
case(80, lambda: len('Hello World'))
def f81(a=b'', b=False):
    c = d = 0
    log, out = [], {}
    try:
        a = (lambda **k: k)(x=divmod(0, 9223372036854775807)[1])
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        log.append([('ß')[::-1], list(filter(None, [1, 2, 3]))])
        for d in (b, d,):
            d %= None
            del out[None]
            log.append({1: (1 - 99999999999999999998), 'a': min(a)})
    if sum([]):
        match int(str(-261)):
            case None if b:
                c += 'ABCabc'
            case [] if 2147483646:
                b -= a
                b &= 123456.789
            case -1:
                log.append(f'{((lambda a, b=3: a - b)(False)):>{1 + 3}}')
            case _:
                d |= d
                if (n := (c // c)): log.append(n)
                c = dict.fromkeys(['Hello World' for i in range(2)], len({'a': 1, 'b': [2]}))
    else:
        out[c] = (lambda **k: k)(x=0)
        del out[b'\xff\x00']
    match str({1: 2}):
        case None if b:
            d, b = repr(b'abc'), hash(4611686018427387902)
            b %= 5
        case 0 | 1:
            log.append([isinstance(c, (int, str)) for i in range(2)])
            a |= 6
            del out['a,b,,c']
        case [] if a:
            out[9] = ([1.5, 2] + [1.5, 2])
            d &= bytearray(b'xyz')
            c %= '%d %s'
        case _:
            out[None] = ('  x ').translate({97: 'A', 98: None})
            b, c = pow(-488, 4, 97), ('😀z').translate({97: 'A', 98: None})
    yield from log
    yield a
case(81, lambda: list(f81()))
case(82, lambda: {1: (lambda a, b=99999999999999999999: a - b)(4294967297), 'a': (4294967294 - 4)})
def f83(a=-1, b=True):
    c = d = 0
    log, out = [], {}
    match {**{}, 'k': False}:
        case 0 | 1:
            d, d = (11).bit_length(), ('ABCabc' in ['a', None])
            a //= 'ABCabc'
            if (n := dict(enumerate([1, 2, 3]))): log.append(n)
        case {1: p}:
            c //= None
            b += 4294967296
        case _:
            a -= 'ß'
    a = dict.fromkeys(list(map(str, [-1, 10])), min([3, 1, 2] + [0]))
    yield from log
    yield a
case(83, lambda: list(f83()))
def f84(a=752, b=True):
    c = d = 0
    log, out = [], {}
    a -= d
    c -= -0.0
    yield from log
    yield a
case(84, lambda: list(f84()))
def f85(a=0.0, b=1e10):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (c).isdigit():
        case [p]:
            if (n := '{0:<6}{1}'.format('{} {}', None)): log.append(n)
            b -= 4294967297
        case {1: p}:
            out[a] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
            b = (576 ** 5)
            c -= 0.0
        case [p]:
            out[None] = ('ß').join(['1', '2', '3'])
        case _:
            log.append(bin((2147483650 ^ True)))
            del out[None]
    try:
        if (n := (-0.0).__contains__(1)): log.append(n)
        for c in range(3):
            if (n := (9 < 8)): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 0:
            n1 += 1
            a, a = (lambda **k: k)(x=10), type(b).__name__
        try:
            c, *c = set()
            c, *b = ((float('inf') + b), repr('abc'),)
            a %= c
        except LookupError as error:
            log.append(type(error).__name__)
            c &= c
        else:
            d //= d
            d += a
    try:
        d = list(dict.fromkeys(['x', '', 'yz'], False))
        for a in range(2):
            d |= a
            if (n := float('1e%d' % 2)): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        del out[None]
    return log, out, a, b, c, d
case(85, f85)
def f86(a='  x ', b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if {a for j in '%d %s' if j}:
        b, d = chr(3 + 65), ({}).get('a', 9223372036854775810)
        match f"<{1e-7:>7}>":
            case [p]:
                a += b
            case 'abc':
                d |= '日本'
                log.append((ord(('日本' + 'x')[0]))[-2])
            case _:
                out[-0.0] = ('%5.2f;%-5d' % (123456.789, True))
                a, *c = [(lambda **k: k)(x=b'abc'), (-1 if d else d)]
    d = all([each for each in (1.5, True)])
    return log, out, a, b, c, d
case(86, f86)
case(87, lambda: (format((--0.0), '10.3e')).upper())
case(88, lambda: (int(str((0).bit_length())) & [*[*[3, 1, 2], -2], 5].index(5)))
case(89, lambda: ([(1.5 not in 18446744073709551618), *(['a', None])[1:]] or sorted(list('  x '), reverse=True)))
def f90(a=True, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match round(1e-7, 3):
        case [p]:
            out[b] = ['a,b,,c' for i in range(2)]
            if (n := list(range(4, 2 + 5))): log.append(n)
            log.append((~(551 & 18446744073709551614)))
        case str():
            c %= b
            out[18446744073709551616] = (True + b)
            out[bytes(range(5))] = (1e300 % 1e-7)
        case _:
            b -= '12'
            a, *d = (str(a), (c / None), (+None),)
    return log, out, a, b, c, d
case(90, f90)
case(91, lambda: '{} {0!r}'.format(0.1))
case(92, lambda: (((chr(0 + 65)).lower()).strip() * 2))
def f93(a=True, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, *c = [(-214).difference([1]), dict(enumerate([])), ('a,b,,c').title()]
    n2 = 0
    while n2 < 4:
        n2 += 1
        out[b] = (1e10 if False else float('inf'))
        del out[c]
    return log, out, a, b, c, d
case(93, f93)
def f94(a=1e-7, b=3):
    c = d = 0
    log, out = [], {}
    c, d = Derived(1).xyz, (-185 | 8)
    a = dict(a=round(1e300), b=(a).join(['1', '2']))
    return log, out, a, b, c, d
case(94, f94)
case(95, lambda: f"<{list(enumerate([1.5, 2])):.3}>")
def f96(a=None, b='abc'):
    c = d = 0
    log, out = [], {}
    match round(float('inf')):
        case {1: p}:
            del out[b'abc']
        case [p]:
            log.append(((0.1 % 0.1) ** 2))
            log.append({i: round(1e10) for i in range(4)})
            b = {4294967296: f'{(3):>{4 + 3}}' for k in count(0) if hex(100000000000000000002)}
        case 0 | 1:
            log.append((('x\ny').split(',') + [('ABCabc').lower()])[0])
            if (n := (-2 == 9223372036854775809)): log.append(n)
        case _:
            b = ascii(('日本').capitalize())
            out[4611686018427387904] = (Base('a,b,,c') == Derived('a,b,,c'))
            d, *a = (len('日本'), f"<{None:10.3e}>", sum([-1, 10]),)
    del out[3]
    return log, out, a, b, c, d
case(96, f96)
case(97, lambda: list(filter(None, [1.5, 2])))
def f98(a=4, b=1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for b in ():
        match (['a', None])[::-1]:
            case Base(value=p):
                if (n := (b).copy()): log.append(n)
            case _:
                c = (Base((~True)) == Base(Derived(True).double))
                b, *a = set()
        for d in range(2):
            if len('12'): continue
            b += True
            if (n := pow(270, 3, 97)): log.append(n)
        else:
            if (n := ('Hello World' + 'ABCabc')): log.append(n)
    if (n := {str(k): v for k, v in ({}).items()}): log.append(n)
    return log, out, a, b, c, d
case(98, f98)
def f99(a='Hello World', b=7):
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
        n1 = 0
        while n1 < 3:
            n1 += 1
            log.append(type((0.1 if True else 1e10)).__name__)
            c = ([a for a, *b in [[1.5, 2] + [1]]]).count((-438 + 0))
            a, d = f'{(-876):>{3 + 3}}', ('ß')[:1]
        try:
            if {a: d}: return a
        finally:
            if (n := (lambda **k: k)(x=d)): log.append(n)
            b, *d = (('naïve').join(['1', '2', '3']), (-2 <= -0.0 < -850),)
            log.append(hash((-5)))
        log.append('{} {0!r}'.format(format(float('inf'), '10.3e')))
    match all([1, 2, 3]):
        case [p] if 'ABCabc':
            log.append((oct(True) in dict(enumerate([1, 2, 3]))))
            del out[9]
        case Base(value=p):
            del out[c]
            out[d] = {1: '😀z', 'a': c}
            c += None
        case (p, q):
            d -= d
        case _:
            b |= True
    d, c = {a, 509}, ('12' < '😀z')
    return log, out, a, b, c, d
case(99, f99)
