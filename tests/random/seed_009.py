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
case(0, lambda: (str([1e-7, 'abc'])).replace(format(int.from_bytes('a'.encode()[:8], 'little'), ','), ('%d %s' % ((False << 1), repr(36)))))
def f1(a=True, b=-2.25):
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
        if (n := ('ABCabc' + 'a')): log.append(n)
        try:
            out[-2] = (b).update({3: 4})
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            del out[a]
    return log, out, a, b, c, d
case(1, f1)
case(2, lambda: ([8 for i in range(4)] + [(~924)])[-1])
def f3(a=None, b=1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c |= 10
    n2 = 0
    while n2 < 1:
        n2 += 1
        if max(10, 2147483650): continue
    try:
        if (n := len([1, 2, 3])): log.append(n)
        if ('12').count('Hello World'):
            d = (bool(3)).pop()
            out[1e-7] = Derived(1).xyz
            b |= a
        elif [each for each in (a, -3)]:
            if (n := ([] * 4)): log.append(n)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 3:
            n1 += 1
            if (c)[2:]: return a
    else:
        b, a = hex(False), ('{} {}' if False else 'abc')
    return log, out, a, b, c, d
case(3, f3)
case(4, lambda: [(i, ((lambda **k: k)(x=(bytearray(b'xyz') - -0.0))).get((('Hello World').lower()).center(9, '*'), (pow(True, 3, 97) | (2 // 799)))) for i in sorted([len(dict(a=None, b=bytearray(b'xyz'))), pow(abs(6), 4, 97), 3]) if ((repr(None)).translate({97: 'A', 98: None}) < '{} {0!r}'.format((-931 & -828)))])
case(5, lambda: all([1.5, 2]))
case(6, lambda: ('').find('a'))
case(7, lambda: (not (format(len({1: 2}), '#x'))[:1]))
case(8, lambda: ((7 ^ 2) // (4 | -244)))
def f9(a=-989, b=1e-7):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[a] = (1e10 + 3.0)
    return log, out, a, b, c, d
case(9, f9)
case(10, lambda: (f'{(9):>{1 + 3}}' - (1e10 + -0.0)))
case(11, lambda: '{} {0!r}'.format({b'a,b': (-0.0 // 1e10), 3.0: ('😀z').isdigit(), 9223372036854775806: (18446744073709551614 << 1)}))
case(12, lambda: (-(Base((Base(True) + 2147483646).value) == Base(int.from_bytes('ABCabc'.encode()[:8], 'little')))))
case(13, lambda: {})
case(14, lambda: ('a,b,,c')[0:])
case(15, lambda: format(420, ','))
case(16, lambda: (sorted([('{} {}').swapcase(), (['x', '', 'yz'] + ['ABCabc'])[0]], key=len))[(dict(a=f'{(0.1):.3f}', b=('naïve').translate({97: 'A', 98: None}))).join(['1', '2'])])
def f17(a=4611686018427387903, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    log.append(dict(zip(list(map(str, [-1, 10])), list(range(4)))))
    a %= c
    if (n := int('12', 3 + 3)): log.append(n)
    yield from log
    yield a
case(17, lambda: list(f17()))
case(18, lambda: ((', '.join(['x', '', 'yz'])).removesuffix('c')).startswith((('abc').strip())[:2]))
case(19, lambda: divmod([*[3, 1, 2], 5].index(5), None))
case(20, lambda: (set([f'{(1.5):.3f}', ('日本').title()]).issubset(list(map(str, [*[-1, 10], True]))) if ([ord(('ABCabc' + 'x')[0]) for i in range(3)] + [((False | 4611686018427387906) >> 2)])[-1] else len(repr(('12').count('a')))))
case(21, lambda: ({} == {1: 2}))
case(22, lambda: (hash((100000000000000000000 if False else 132)) >> 0))
case(23, lambda: len([3.0, 1e300]))
def f24(a=None, b=8):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        if (n := (d)[:3:5]): log.append(n)
    c = (Base((1e300 if -0.0 else b'\xff\x00')) == Derived((1e300 if -0.0 else b'\xff\x00')))
    out[b] = ('' in {})
    yield from log
    yield a
case(24, lambda: list(f24()))
case(25, lambda: Derived(0).double)
case(26, lambda: list(({}).items()))
case(27, lambda: (len(f'{(False):>{3 + 3}}') / divmod(('%d %s').find('a'), (True // 3))[1]))
def f28(a=None, b=-0.0):
    c = d = 0
    log, out = [], {}
    match (not '{} {}'):
        case (p, q):
            d |= 18446744073709551615
        case _:
            d, *c = ((1e300 >= 'abc'), set(),)
            del out['abc']
    yield from log
    yield a
case(28, lambda: list(f28()))
case(29, lambda: (min(sorted([divmod(0, 703)[1], (-2 ^ 9), 3]) + [2]) <= (round((0.0 % 3.0), 1) + ((2147483646 & -487) / max(4294967295, 9))) < (lambda a, b=[*[False for i in range(3)], 5].index(5): a - b)(abs(([-1, 10] + [1])[-1]))))
case(30, lambda: (f"<{False:b}>" >= min([3, 1, 2] + [4])))
case(31, lambda: format([*[-1, 10], 5].index(5), '#x'))
case(32, lambda: max(False, 388))
case(33, lambda: any(None))
def f34(a=None, b=float('inf')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[c] = ('{} {}').title()
    match max(6, 99999999999999999998):
        case -1:
            del out[1e10]
            c, a = (b if d else True), Derived(b).get()
        case _:
            c, a = ascii('  x '), (None)[2]
    return log, out, a, b, c, d
case(34, f34)
case(35, lambda: max((567 & 99999999999999999998), sum([-1, 10])))
case(36, lambda: ([None, None]).count((--709)))
def f37(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    try:
        try:
            d, c = (-710).bit_length(), hex(3)
            b //= b''
        finally:
            c = [(i, sum([])) for i in [ord(c) for c in '  x '] if ('ABCabc').isdigit()]
        log.append(f'{((None)[::])!r}')
        for c in range(1):
            log.append((-(1e-7 * 4611686018427387903)))
    except LookupError as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 2:
            n1 += 1
            if hash(100000000000000000001): break
            b -= d
        for b in '12':
            del out[0.1]
            if dict(zip([], [])): break
    finally:
        del out[c]
    if (n := (Base('a,b,,c') + c)): log.append(n)
    log.append(dict(a=(4611686018427387902 + -2), b=f'{(350):>{4 + 3}}'))
    yield from log
    yield a
case(37, lambda: list(f37()))
case(38, lambda: {1: Derived(7).double, 'a': (9 // 2147483648)})
case(39, lambda: str([]))
case(40, lambda: f"<{sorted([Base(3), Base(-889)]):g}>")
case(41, lambda: ([1.5, 2] == []))
case(42, lambda: ((sum([3, 1, 2]) & int.from_bytes('😀z'.encode()[:8], 'little')) + abs(min([-1, 10] + [0]))))
case(43, lambda: ('Hello World').upper())
def f44(a=b'abc', b=276):
    c = d = 0
    log, out = [], {}
    for d in count(2):
        for d in {c, 1.5}:
            if ('abc').title(): continue
            if (n := len([1.5, 2])): log.append(n)
        else:
            if dict(enumerate([1, 2, 3])): break
        d = ('%a' % (float('inf') ** 2))
    return log, out, a, b, c, d
case(44, f44)
def f45(a=None, b='x\ny'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (not '日本'):
        case (p, q):
            log.append(((~11) << 3))
            log.append('{0:<6}{1}'.format(('ABCabc').zfill(4 + 5), (a).lower()))
            b, a = ([3, 1, 2] + [7])[-1], {i: True for i in range(1)}
        case _:
            a, *d = (float(100000000000000000001), (b'abc').update({3: 4}), '{} {0!r}'.format(None),)
            a += b'abc'
    for a in 'ß':
        log.append(((1e-7 if False else 3.0) // (1.5 // 123456.789)))
        c, d = (Base(False) == Base(False)), ('%g' % c)
    return log, out, a, b, c, d
case(45, f45)
case(46, lambda: (pow((len('ABCabc') << 4), 4, 97) % [*list(range(0)), 5].index(5)))
case(47, lambda: (-(1e10 // float('inf'))))
case(48, lambda: ((Derived(1).xyz).encode().decode())[:4])
case(49, lambda: {{((None | 123456.789) % ([1, 2, 3]).count(k)), (ascii('ABCabc')).find('a'), (('%5.2f;%-5d' % (0.1, 11))).zfill(3 + 5)} for k in [list(filter(None, [('abc').replace('a', 'xy'), ('x\ny' in {1: 2})]))]})
def f50(a=None, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := (0.1 ** 2)): log.append(n)
    b, a = round(3.0, 3), (Base(3) + -690).value
    return log, out, a, b, c, d
case(50, f50)
case(51, lambda: (0.1 + 3.0))
case(52, lambda: [each for each in (-2.25, 601)])
case(53, lambda: ())
case(54, lambda: (() <= int.from_bytes('ß'.encode()[:8], 'little') >= [False]))
def f55(a='{} {}', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b = dict(a=(c or 'Hello World'), b=(False % 4294967298))
    try:
        d += 100000000000000000001
    except Exception as error:
        log.append(type(error).__name__)
        match ('%5.2f;%-5d' % (-2.25, 18446744073709551615)):
            case {1: p}:
                a, c = dict(enumerate([1.5, 2])), (False * 1e-7)
                out['😀z'] = {**{'a': 1, 'b': [2]}, 'k': d}
            case _:
                d |= a
                if (n := (-326)[1]): log.append(n)
        log.append(abs((True ^ 4294967297)))
    return log, out, a, b, c, d
case(55, f55)
def f56(a=float('inf'), b=9223372036854775810):
    c = d = 0
    log, out = [], {}
    c |= 448
    try:
        match ', '.join([]):
            case None if b'\xff\x00':
                b, a = int.from_bytes('a'.encode()[:8], 'little'), ('Hello World').join(['1', '2', '3'])
                b, *d = (('').count('x\ny'), {i: 6 for i in range(4)},)
            case -1:
                d -= True
                a |= None
            case _:
                if (n := {14: 2147483649, float('inf'): c, None: -0.0}): log.append(n)
                a |= None
        match (b ^ a):
            case str():
                c, c = ('ABCabc').strip(), hex(True)
                a, b = ('  x ' != -431), (False - -3)
                del out['  x ']
            case int(p) if False:
                b |= 'a'
                if (n := ('%d %s').removesuffix('c')): log.append(n)
            case [] if d:
                del out[b]
                a //= c
                log.append(int((0.1 + 3.0)))
            case _:
                log.append(list(map(str, ([1, 2, 3])[1:])))
                del out[b]
        try:
            if (n := {c: '', 123456.789: 4294967295, a: None}): log.append(n)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a, c = {i: 6 for i in range(3)}, abs(1e10)
            log.append(list(map(str, (c if b else 9223372036854775807))))
            if (n := divmod(100000000000000000000, True)[1]): log.append(n)
        else:
            c //= b
    except LookupError as error:
        log.append(type(error).__name__)
        try:
            a = ({str(k): v for k, v in ({1: 2}).items()} | {1: b, 'a': 1e-7})
            c %= None
        except ArithmeticError as error:
            log.append(type(error).__name__)
            c &= d
            a |= 'a,b,,c'
        else:
            del out[b]
    try:
        n1 = 0
        while n1 < 4:
            n1 += 1
            d |= False
            if ('ABCabc').isalpha(): break
            del out[9]
        for a in (1, c,):
            b += 8
            a, *a = [(None if 18446744073709551615 else 100000000000000000001), (lambda a, b=783: a - b)(True)]
        try:
            c, *c = {(lambda **k: k)(x=b), (frozenset([3, 1, 2]) <= set([3, 1, 2])), (99999999999999999998 ^ 7)}
            c, *b = ((True // False), (b'abc' != d),)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            b, a = float(1e-7), (Base(False) + True).value
            out[406] = (False == 795)
            b -= b
    finally:
        c = ([*[3, 1, 2], 5].index(5) - (818 << 0))
    yield from log
    yield a
case(56, lambda: list(f56()))
case(57, lambda: (f'{(bytes(range(5)))!r}' + ('日本').expandtabs(4)))
case(58, lambda: list(dict(zip([str({'a': 1, 'b': [2]}) for i in range(4)], list(range(4))))))
def f59(a=bytes(range(5)), b=None):
    c = d = 0
    log, out = [], {}
    if int('12', 1 + 3):
        for b in 'Hello World':
            b, a = ([1.5, 2]).count(c), sorted([])
        else:
            out[d] = (a).count(1)
    d, *d = {{'-7', d, None, b}, (['a', None])[1:], int('12', 1 + 3), (-1.5)}
    match (-3 & 18446744073709551615):
        case float():
            c = hash(len({1: 2}))
            if (n := (-2 not in b'')): log.append(n)
        case _:
            c += 'a'
    yield from log
    yield a
case(59, lambda: list(f59()))
case(60, lambda: (oct((lambda a, b=(lambda a, b=99999999999999999998: a - b)(True): a - b)(ord(('-7' + 'x')[0]))) in dict(enumerate([(i, (True % False)) for i in [3 for i in range(3)] if (92 < 18446744073709551617)]))))
case(61, lambda: ord((((str(None) or chr(2 + 65))).capitalize() + 'x')[0]))
case(62, lambda: ((((True / 2147483648) + abs(1e10)) ** 2) % (ord((('-7').lower() + 'x')[0]) / (-round(3.0)))))
case(63, lambda: (('abc').join(['1', '2', '3'])).isdigit())
def f64(a=1.5, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    out[b] = [bytearray(b'xyz'), c]
    if (n := (4611686018427387905 ^ -419)): log.append(n)
    for a in 'ß':
        log.append((('{} {}').split())[::2])
        out[9223372036854775809] = str({1: 2})
        b //= None
    yield from log
    yield a
case(64, lambda: list(f64()))
case(65, lambda: (lambda **k: k)(x=abs(-0.0)))
def f66(a=bytes(range(5)), b=None):
    c = d = 0
    log, out = [], {}
    a //= bytes(range(5))
    try:
        log.append(int.from_bytes(('Hello World' * 4).encode()[:8], 'little'))
        if (n := (992 + 8)): log.append(n)
        match (3.0 in ['a', None]):
            case [p]:
                a += a
            case 'abc':
                b, *d = (('x\ny')[2:], ('  x ').count('naïve'), ('a').strip(), *(['a', None]).count(d),)
                b //= True
                b, *c = ()
            case Base(value=p):
                b %= c
            case _:
                b = f"<{(18446744073709551617 / 120):5d}>"
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        try:
            a = [(not d), *[(i, -1) for i in [] if False]]
            b //= '😀z'
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            c &= float('inf')
            a |= b'a,b'
        else:
            c &= c
    finally:
        log.append(ascii(('12').replace('Hello World', '-7')))
    yield from log
    yield a
case(66, lambda: list(f66()))
def f67(a=b'abc', b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if bool(c):
        n1 = 0
        while n1 < 2:
            n1 += 1
            c &= -2
    else:
        c, c = (None).title(), (c).split(',')
        n1 = 0
        while n1 < 0:
            n1 += 1
            c |= b'a,b'
            b &= a
        d = ([*[], 5].index(5) and ('ABCabc').center(9, '*'))
    c, *a = [list(map(str, []))]
    return log, out, a, b, c, d
case(67, f67)
case(68, lambda: oct(sum([ord(c) for c in ('abc').swapcase()])))
case(69, lambda: ((1.5 % 3.0) ** 2))
case(70, lambda: (Derived(1).xyz < f'{(-355):>{3 + 3}}'))
case(71, lambda: (format(0.1, '10.3e')).expandtabs(4))
case(72, lambda: ([] + [2])[-1])
case(73, lambda: (not {i: (~len({'a': 1, 'b': [2]})) for i in range(4)}))
case(74, lambda: (lambda **k: k)(x=(list(count(3)))[::2]))
case(75, lambda: ((False - 469) ^ ('').count('{} {}')))
case(76, lambda: ())
def f77(a=False, b='  x '):
    c = d = 0
    log, out = [], {}
    a = (-len([1, 2, 3]))
    c &= a
    try:
        match (bytes(range(5)))[2:]:
            case [p, *_]:
                log.append((('ABCabc').isalpha() | abs(1e300)))
                if (n := list(reversed([1.5, 2]))): log.append(n)
            case [] if 5:
                b = ('%5.2f;%-5d' % ((1e10 * 18446744073709551615), len({1: 2})))
                if (n := ('%d %s' % (9223372036854775808, None))): log.append(n)
            case _:
                del out['😀z']
    except LookupError as error:
        log.append(type(error).__name__)
        match f"<{b:s}>":
            case {1: p}:
                c += 'ß'
                if (n := f"<{c:10.3e}>"): log.append(n)
                del out[559]
            case 'abc':
                a |= -1
                b %= 2
                b -= b'abc'
            case _:
                log.append(sorted(['%d %s', '12'], key=len))
                d //= b
                a = (('12').capitalize()).conjugate()
        n1 = 0
        while n1 < 4:
            n1 += 1
            d, a = {i: False for i in range(2)}, float(True)
            if (n := ('a,b,,c').center(9, '*')): log.append(n)
            out[b'abc'] = dict.fromkeys([], 4294967296)
        try:
            d //= b
        finally:
            del out[d]
            out[-3] = (955 + 9)
    else:
        c %= b'abc'
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: (9223372036854775810 * 0))
case(79, lambda: (bin(abs(9223372036854775809)))[(dict(zip(['x', '', 'yz'], [3, 1, 2]))).get(chr(2 + 65), len('  x '))])
case(80, lambda: (callable(bytearray(b'xyz')) or bool(1e10)))
case(81, lambda: (all(bytes(range(5))) <= ([-1, 10] < [-1, 10])))
case(82, lambda: round((1.5 ** 2), 1))
case(83, lambda: round(float(248), 4))
case(84, lambda: int('12', 1 + 3))
case(85, lambda: (('-7').replace('x\ny', '-7')).replace(hex(989), ('a').removesuffix('c')))
case(86, lambda: (({1: bytes(range(5)), 'a': 7} | {i: 100000000000000000000 for i in range(4)})).replace('a', 'xy'))
case(87, lambda: ((lambda a, b=([each for each in (b'\xff\x00', 'a')]).count(([1.5, 2] * 2)): a - b)((('12').removesuffix('c')).find('a')) // ({**({'a': 1, 'b': [2]} | {1: 2}), 'k': sorted(['x', '', 'yz'], reverse=True)}).get((ascii('%d %s')).strip(), round((-123456.789)))))
case(88, lambda: (((any([]) and (False <= -2.25 < False)), (('ß').translate({97: 'A', 98: None}) + ('a').count('😀z')), *list((({1: 2} | {})).items()),) - f'{(float('1e%d' % 0)):.3f}'))
case(89, lambda: {str(k): v for k, v in ({i: (-755).bit_length() for i in range(3)}).items()})
case(90, lambda: len({}))
case(91, lambda: ('😀z' if 1 else 1))
case(92, lambda: sum(list(range(0))))
case(93, lambda: {**dict(zip(['x', '', 'yz'], [])), 'k': (4294967294)[:-1:]})
case(94, lambda: ('{} {}' in {}))
case(95, lambda: ('Hello World').partition('a')[2])
case(96, lambda: {str(k): v for k, v in ({**{**{}, 'k': 0.0}, 'k': ('abc')[3:]}).items()})
case(97, lambda: ('  x ' if True else 'a,b,,c'))
case(98, lambda: {1: (([] + ['😀z'])[0] or ('x\ny').partition('a')[2]), 'a': (ascii('{} {}') + ('a,b,,c').expandtabs(4))})
def f99(a=0.1, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    match {bytearray(b'xyz'): 4294967296}:
        case [p, *_]:
            c &= c
            log.append(list(oct(True)))
            b, *b = {bin(321), (1e300 % 1e300), ['12', *[]]}
        case _:
            a = ord((('abc').expandtabs(4) + 'x')[0])
    out[None] = ('')[1:]
    if ('{} {}', d, c, b,):
        if (n := sorted(bytearray(b'xyz'), key=abs, reverse=True)): log.append(n)
        out[a] = (Base(759) + -1).value
        n1 = 0
        while n1 < 4:
            n1 += 1
            b |= b
            if ('-7').startswith('%d %s'): break
    yield from log
    yield a
case(99, lambda: list(f99()))
