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
case(0, lambda: ', '.join(list(map(str, [-1, 661, -180]))))
def f1(a=False, b='😀z'):
    c = d = 0
    log, out = [], {}
    if (n := round(0.1, 0)): log.append(n)
    d = (str({}))[-2]
    try:
        a &= d
    finally:
        del out[None]
    yield from log
    yield a
case(1, lambda: list(f1()))
def f2(a='12', b=b'a,b'):
    c = d = 0
    log, out = [], {}
    a &= 1e300
    yield from log
    yield a
case(2, lambda: list(f2()))
def f3(a='日本', b=1.5):
    c = d = 0
    log, out = [], {}
    if divmod(-296, 859)[1]:
        if ('a').swapcase():
            d //= 'naïve'
            log.append(Derived(1).xyz)
        elif (b)[d]:
            log.append(((--0.0) * ord(('Hello World' + 'x')[0])))
            b = float('1e%d' % 4)
        else:
            c //= True
            del out[b]
            d, *d = []
    elif ('ß' if 6 else 'ß'):
        try:
            out['x\ny'] = repr(a)
            if (n := f"<{c:_}>"): log.append(n)
            del out[None]
        finally:
            d, *b = ()
        if dict.fromkeys([], 2147483650):
            c &= c
            a -= 0.1
        else:
            d &= None
        match (d)[::]:
            case float():
                c //= 1e10
            case float():
                b -= None
            case [p, *_]:
                d, *a = ()
            case _:
                del out[-955]
    log.append([])
    c |= c
    yield from log
    yield a
case(3, lambda: list(f3()))
case(4, lambda: {i: 484 for i in range(0)})
def f5(a=-2.25, b=1e300):
    c = d = 0
    log, out = [], {}
    match dict.fromkeys([], -478):
        case -1 if None:
            del out[a]
        case [p]:
            a = (('-7' if False else 'a,b,,c')).strip()
            if (n := (-724 / True)): log.append(n)
        case _:
            d %= None
            d //= b'abc'
            c |= 9223372036854775810
    yield from log
    yield a
case(5, lambda: list(f5()))
case(6, lambda: ((pow(True, 2, 97) / ([] + [10])[-1]) if bool(list({1: 2})) else sum([(float('inf') + 1.5), (10 + -81)])))
def f7(a=True, b=1e-7):
    c = d = 0
    log, out = [], {}
    for b in ():
        for a in range(4):
            if bool(b'abc'): continue
        else:
            a %= float('inf')
            d //= d
            log.append(pow(round(1e300), 1, 97))
        match ('a').title():
            case -1:
                b -= '  x '
                a = set(('-7').split(',')).issubset(['' for i in range(0)])
                c, c = len(['a', None]), hash(866)
            case _:
                del out[False]
    else:
        b = list(map(abs, isinstance(Derived(None), Base)))
        c &= d
    log.append((lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(b'abc', -129, None, 99999999999999999999))
    match {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
        case [p]:
            out[a] = len('a,b,,c')
        case _:
            c = sum([float(True), pow(99999999999999999998, 3, 97)])
            log.append((Derived(1).xyz or str({})))
            del out[b'\xff\x00']
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: ((-(3.0 * -390)), dict(a=([-1, 10] + [2147483647])[-1], b=('12').isdigit()), ((2147483647 % True) and bin(18446744073709551615)), (('%d %s' % (5, 1e10)) and (4 != None)),))
case(9, lambda: bin(False))
case(10, lambda: dict(zip(list('%d %s'), list(range(4)))))
def f11(a='Hello World', b='{} {}'):
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
        b %= c
    match (+4611686018427387902):
        case int(p):
            if (n := ('ß').expandtabs(4)): log.append(n)
            d += None
            a %= 'ABCabc'
        case _:
            log.append((Derived(-3).double if dict.fromkeys([], 100000000000000000000) else ('abc').translate({97: 'A', 98: None})))
            c, *c = []
    if (n := (False ^ 24)): log.append(n)
    return log, out, a, b, c, d
case(11, f11)
case(12, lambda: (lambda **k: k)(x='naïve'))
def f13(a=123456.789, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a |= a
    match list(zip([1, 2, 3], ['a', None])):
        case [p, *_]:
            b = list(Derived(1).xyz)
        case int(p):
            b //= 'a,b,,c'
            a &= a
            c &= c
        case 'abc' if d:
            a = int(str(int(str(584))))
            if (n := round(-0.0, 3)): log.append(n)
        case _:
            if (n := ('naïve').center(9, '*')): log.append(n)
            if (n := abs(1e-7)): log.append(n)
    return log, out, a, b, c, d
case(13, f13)
case(14, lambda: (Base(len(dict(enumerate([1, 2, 3])))) == Base(int('12', 1 + 3))))
def f15(a=-611, b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c //= b
    return log, out, a, b, c, d
case(15, f15)
def f16(a='abc', b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ('Hello World').splitlines():
        case Base(value=p):
            c = (dict(zip(['x', '', 'yz'], [-1, 10])) | {1: None, 'a': True})
        case float() if 'x\ny':
            d, *c = ((9223372036854775806 / 0), (['b', 'a'] + ['a'])[0],)
        case str():
            d += a
            if (n := sorted([], reverse=True)): log.append(n)
        case _:
            c &= d
    match repr(b):
        case 0 | 1:
            if (n := dict.fromkeys(['x', '', 'yz'], 9223372036854775809)): log.append(n)
        case {1: p}:
            out['-7'] = sorted(['b', 'a'], reverse=True)
            log.append((('abc').capitalize())[4:])
            del out[d]
        case _:
            b += c
            d -= 'x\ny'
    if ('%5.2f;%-5d' % (1e10, 8)):
        b = [format(True, '#x') for k in count(0)]
        b, *d = (float(5), hex(499),)
        c %= None
    else:
        for a in count(0):
            if (n := ('日本').removesuffix('c')): log.append(n)
        if [(i, 159) for i in [-1, 10] if False]:
            out[b] = (b + b)
            out[d] = (0.0)[:-2:4]
            log.append({str(k): v for k, v in (({} | {1: 2})).items()})
        else:
            c, c = sorted([Base(3), Base(2)]), ('%d %s' % (659, b'a,b'))
            c, *a = [len([1.5, 2]), (lambda **k: k)(x=b), round(-2.25, 4), Derived(4611686018427387903).get()]
    return log, out, a, b, c, d
case(16, f16)
def f17(a=-203, b=2147483650):
    c = d = 0
    log, out = [], {}
    match (a in []):
        case [p]:
            c %= '-7'
            a &= 9223372036854775809
        case [p]:
            out[None] = (1e300 ** 2)
        case _:
            b = ord((str(-0.0) + 'x')[0])
            del out[2147483650]
            b, c = str({}), int('12', 1 + 3)
    yield from log
    yield a
case(17, lambda: list(f17()))
case(18, lambda: (((-0.1) + (-2.25 * 99999999999999999999)) // float((False << 0))))
case(19, lambda: round(sum([float('1e%d' % 4), abs(91)]), 4))
case(20, lambda: sorted([False, True, 100000000000000000001]))
case(21, lambda: sum([(1e10 + 1.5), len({})]))
def f22(a=-0.0, b=None):
    c = d = 0
    log, out = [], {}
    out[d] = (False / 77)
    n2 = 0
    while n2 < 3:
        n2 += 1
        try:
            c, c = {c, a, b, c}, list(({}).items())
            d, d = ('%5.2f;%-5d' % (-0.0, -863)), (-97 / -440)
            c, *a = (all(None), (b & -259),)
        finally:
            out[None] = (1e10 + -0.0)
        n1 = 0
        while n1 < 0:
            n1 += 1
            log.append(dict(enumerate(sorted(['b', 'a'], reverse=True))))
            del out[c]
            if sum([]): return a
    match {bytes(range(5)) for j in range(3) if j}:
        case None:
            c |= '😀z'
            c |= a
            a, b = divmod(8, -506)[1], ('😀z').title()
        case []:
            a //= None
            del out['Hello World']
            c %= c
        case _:
            log.append([n for n in count(1)])
            if (n := ('%e' % -821)): log.append(n)
    return log, out, a, b, c, d
case(22, f22)
case(23, lambda: (f'{(-317):>{2 + 3}}').join(['1', '2', '3']))
def f24(a='abc', b=-0.0):
    c = d = 0
    log, out = [], {}
    c -= -722
    b = int(str((Base(-2) + False).value))
    yield from log
    yield a
case(24, lambda: list(f24()))
def f25(a=-979, b=4611686018427387904):
    c = d = 0
    log, out = [], {}
    if list(range(0, 2 + 5)):
        log.append({a: ({1: 2} | {}) for i in range(2)})
    else:
        for b in '12':
            if (n := sum([-2.25, -935])): log.append(n)
            if {**{'a': 1, 'b': [2]}, 'k': b}: break
        else:
            log.append((('{} {}')[4:]).strip())
            b //= None
        if [(i, -869) for i in [] if True]:
            if (n := abs(False)): log.append(n)
            c = (('😀z' * 4)).translate({97: 'A', 98: None})
        else:
            a = {str(k): v for k, v in (({} | {})).items()}
        out[c] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
    try:
        d += b
    finally:
        log.append((-ord(('ß' + 'x')[0])))
        d += 4611686018427387906
        c %= None
    try:
        c, a = (2147483650)[:4], [*[], 5].index(5)
    finally:
        b |= True
        log.append([(i, hash(True)) for i in [4, -312, 18446744073709551615] if set(['x', '', 'yz']).issubset(['x', '', 'yz'])])
        c //= ''
    yield from log
    yield a
case(25, lambda: list(f25()))
def f26(a=923, b=2147483647):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if max(23, True):
        c = round(sum([1e10, False]))
    else:
        d = ((0.0 % 1e10) % float(-56))
        try:
            a &= b'a,b'
        except Exception as error:
            log.append(type(error).__name__)
            del out[821]
            del out[None]
        finally:
            out[3.0] = sum(1e-7)
        out[b] = (b != 3.0)
    return log, out, a, b, c, d
case(26, f26)
case(27, lambda: (bytearray(b'xyz') ** 2))
case(28, lambda: (repr(format(max(-1, 873), '#x')) in {i: sum([2 for i in range(3)]) for i in range(0)}))
case(29, lambda: ('%5.2f;%-5d' % (((1.5 ** 2) + (0.0 % 1.5)), (~round(3.0)))))
def f30(a=False, b=True):
    c = d = 0
    log, out = [], {}
    try:
        b += None
        c = str(dict(enumerate([1.5, 2])))
        if sum([0.1, False]):
            if (n := ('a').translate({97: 'A', 98: None})): log.append(n)
            b |= b'abc'
            b, *d = []
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            d -= b
            out[b] = ('x\ny' + '😀z')
        finally:
            c += 10
        for b in '':
            del out[None]
            if format(9223372036854775807, ','): return a
            if ('ß').expandtabs(4): continue
        log.append([each for each in ((1e-7 * 9223372036854775809), Derived(1).xyz)])
    else:
        a = {('-7').zfill(0 + 5), (False or False), (Base(-68) == Base(False)), *len('  x ')}
        b = ({1: d, 'a': c} | dict.fromkeys(['x', '', 'yz'], -1))
    if (n := dict(a=b'abc', b=784)): log.append(n)
    yield from log
    yield a
case(30, lambda: list(f30()))
def f31(a=None, b=True):
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
        try:
            d -= a
        except LookupError as error:
            log.append(type(error).__name__)
            c = format(f'{(1e-7)!r}', 'z')
        else:
            d -= d
            log.append((chr(1 + 65) in ('%d %s' % (554, 4294967298))))
            d = [a for a, *b in [[None, 4611686018427387903] + [1]]]
    return log, out, a, b, c, d
case(31, f31)
case(32, lambda: {1: f'{(float((-18446744073709551617))):.3f}', 'a': ((float(0) % (1.5 if False else 0.1)) if bool(dict(zip(['b', 'a'], []))) else abs((1e10 if True else 0.1)))})
case(33, lambda: ([*[3, 1, 2], 568] + [({1: 2}).get('{} {}', 5)])[-1])
case(34, lambda: list({'a': 1, 'b': [2]}))
case(35, lambda: ((1e300 // float('inf')) // abs(1e-7)))
case(36, lambda: ((list(reversed([n for n in count(2)])))[((-0.1) == Derived(99999999999999999999).double)] and len(dict(a={i: False for i in range(1)}, b=(True ^ -21)))))
case(37, lambda: [n for n in count(3)])
case(38, lambda: [(i, int('12', 0 + 3)) for i in [ord(c) for c in ('{} {0!r}'.format(float('inf'))).join(['1', '2', '3'])] if (((None).zfill(6) != ascii('abc')) and ([1, -908, 4611686018427387904] < [408, False, 959]))])
case(39, lambda: (Derived(1).xyz).title())
def f40(a=2147483649, b=919):
    c = d = 0
    log, out = [], {}
    try:
        b, d = ([-1, 10] + [-529])[-1], ('ß').translate({97: 'A', 98: None})
        try:
            a |= 1.5
            a, b = format(100000000000000000001, '#x'), (['x', '', 'yz'] + ['x\ny'])[0]
            del out[b]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            d |= b''
        finally:
            a, c = {str(k): v for k, v in ({1: 2}).items()}, type(b'').__name__
        out[c] = (lambda **k: k)(x=c)
    finally:
        b, *b = [bytes([10]), *('%5.2f' % True)]
        d &= None
    b |= bytearray(b'xyz')
    n2 = 0
    while n2 < 3:
        n2 += 1
        c += d
        d |= 751
        d -= 1e10
    return log, out, a, b, c, d
case(40, f40)
def f41(a='{} {}', b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('naïve').partition('a')[2]:
        if (n := {4611686018427387903: c, 2147483646: True}): log.append(n)
    else:
        match len([1, 2, 3]):
            case float():
                d -= a
                d = ('%d %s' % (ord(('-7' + 'x')[0]), str({'a': 1, 'b': [2]})))
            case (p, q) if d:
                if (n := ('ABCabc')[0:]): log.append(n)
                d = dict(enumerate(sorted([-1, 10])))
            case 0 | 1:
                log.append((f'{(None)!r}').removesuffix('c'))
            case _:
                out['%d %s'] = (False * False)
                b, *a = (str(['a', None]),)
        a, *d = ((lambda **k: k)(x=a),)
        a %= a
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: callable(([3, 1, 2] < [-1, 10])))
case(43, lambda: (('').find('a') << 3))
def f44(a=False, b=0.0):
    c = d = 0
    log, out = [], {}
    for c in '  x ':
        if (n := list(reversed([1.5, 2]))): log.append(n)
    try:
        if round(1.5):
            d |= True
            a = set()
            b, c = (--0.0), list(zip(b, b'a,b'))
        elif dict(zip(['x', '', 'yz'], [-1, 10])):
            if (n := pow(251, 3, 97)): log.append(n)
        else:
            b, *c = [(d ** 0), abs(0.0), ('😀z' if 956 else b)]
            out[float('inf')] = (False)[4]
            b %= b
        try:
            log.append(max([*[3, 1, 2], 5].index(5), (8 & 6)))
            log.append(((18446744073709551615 + True) // len({'a': 1, 'b': [2]})))
        except TypeError as error:
            log.append(type(error).__name__)
            if (n := ('').removesuffix('c')): log.append(n)
        else:
            d, *a = set()
            c //= bytes(range(5))
            log.append(abs(len({})))
    except TypeError as error:
        log.append(type(error).__name__)
        if str([1.5, 2]):
            c, *c = {('abc').partition('a')[2], ('ß')[-2]}
            out[a] = (c != None)
        a //= 'naïve'
        match ([-1, 10] < []):
            case [p]:
                if (n := ('%d %s').encode().decode()): log.append(n)
                out[a] = (lambda **k: k)(x=None)
                log.append(((-True) * 0.1))
            case int(p):
                a = ', '.join(sorted(['-7', '  x ', 'm']))
            case -1:
                log.append(dict((d | 608)))
                a += 'abc'
                del out[b]
            case _:
                d, a = ('12').center(9, '*'), dict(zip(['x', '', 'yz'], [3, 1, 2]))
                b //= a
    finally:
        d, *b = (hex(True), (-0.1),)
    return log, out, a, b, c, d
case(44, f44)
case(45, lambda: (123456.789 ** 2))
def f46(a=5, b='-7'):
    c = d = 0
    log, out = [], {}
    for b in 'ABCabc':
        if (n := ['%d %s' for i in range(4)]): log.append(n)
        del out[b]
        log.append((format(9223372036854775809, ','))[:4])
    b = (+', '.join(['b', 'a']))
    if list(4294967295 for i in '😀z'):
        del out[None]
    elif {}:
        n1 = 0
        while n1 < 0:
            n1 += 1
            d //= b'a,b'
        a |= 'a,b,,c'
    else:
        a = (float('1e%d' % 0) * min([-1, 10] + [3]))
        d, d = sorted(b''), sorted([-1, 10])
    return log, out, a, b, c, d
case(46, f46)
def f47(a=9, b=1.5):
    c = d = 0
    log, out = [], {}
    log.append((sum([-1, 10]) <= (1e-7 // 1e300) < (752 % 4)))
    return log, out, a, b, c, d
case(47, f47)
case(48, lambda: dict(enumerate(list(zip(list(({**{}, 'k': -871}).items()), [each for each in (('naïve' != True), (4611686018427387905).bit_length())])))))
case(49, lambda: round((sum([(-0.0 ** 2), ('ABCabc').count('-7')]) + round(abs(float('inf')), 3)), 3))
def f50(a=1, b=18446744073709551616):
    c = d = 0
    log, out = [], {}
    log.append(format((7 / -817), '10.3e'))
    yield from log
    yield a
case(50, lambda: list(f50()))
case(51, lambda: (('{} {}')[::-1] or ('ß' + '😀z')))
case(52, lambda: [(4611686018427387902 / True), (['x', '', 'yz'] + ['{} {}'])[0]])
case(53, lambda: ((('ß')[:0]).translate({97: 'A', 98: None})).isalpha())
case(54, lambda: set([('%d %s' % ((5 ^ 748), (9 < True))) for i in range(3)]).issubset([ascii(('%d %s' % (4294967297, b'abc'))), (bin(True)).translate({97: 'A', 98: None})]))
case(55, lambda: (b'' >= False != '-7'))
def f56(a=b'\xff\x00', b=10):
    c = d = 0
    log, out = [], {}
    if int(3.0):
        for d in count(1):
            log.append(list((oct(-2)).encode()))
            b, *b = []
            d = (('a').join(['1', '2', '3'])).capitalize()
        c %= 123456.789
        n1 = 0
        while n1 < 3:
            n1 += 1
            if (['a', None] + []): continue
    yield from log
    yield a
case(56, lambda: list(f56()))
def f57(a=3, b=3.0):
    c = d = 0
    log, out = [], {}
    match (Base(c) == Derived(c)):
        case (p, q):
            b, a = f'{(True):>{1 + 3}}', {1: b, 'a': c}
            out[971] = (-1 if 4611686018427387904 else c)
            if (n := any([1.5, 2])): log.append(n)
        case [p] if a:
            a &= bytearray(b'xyz')
            del out[b'abc']
        case _:
            log.append([*[ord(c) for c in 'x\ny'], 5].index(5))
            del out[d]
            if (n := int(b'\xff\x00')): log.append(n)
    yield from log
    yield a
case(57, lambda: list(f57()))
case(58, lambda: (hash((([]).count(float('inf')) >> 4))).extend([1]))
case(59, lambda: {1: 18446744073709551618, 'a': None})
def f60(a=1e300, b=18446744073709551617):
    c = d = 0
    log, out = [], {}
    d, c = (True ^ -450), (c).setdefault(1, 2)
    out[True] = ('-7').zfill(1 + 5)
    n2 = 0
    while n2 < 3:
        n2 += 1
        if (b << 10):
            c, *a = ((False < -1), f'{(123456.789):.3f}', (b - d),)
            if str({'a': 1, 'b': [2]}): return a
            log.append([*[*[3, 1, 2], False], 5].index(5))
        if (bytearray(b'xyz') ** -1):
            a = (round(0.1, 3) + float('1e%d' % 2))
            del out[0.1]
            if (~'-7'): continue
        if (a / c):
            d |= b
            out[b] = (b'a,b' << 56)
    return log, out, a, b, c, d
case(60, f60)
case(61, lambda: str({'a': 1, 'b': [2]}))
def f62(a=None, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    b, a = type(b).__name__, list(('%d %s').encode())
    out[b'\xff\x00'] = round(1e-7)
    log.append((+(b << 64)))
    yield from log
    yield a
case(62, lambda: list(f62()))
def f63(a=9223372036854775809, b=8):
    c = d = 0
    log, out = [], {}
    a = (lambda a, b=min([] + [2]): a - b)(({1: 2}).get('Hello World', -489))
    yield from log
    yield a
case(63, lambda: list(f63()))
case(64, lambda: ((-2147483650) <= ('abc').join(['1', '2']) not in (-140)['ABCabc']))
def f65(a=4, b=1e-7):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        n1 = 0
        while n1 < 1:
            n1 += 1
            c = ((0.1 * True) + (float('inf') * 303))
            if format(0.1, '10.3e'): return a
        for c in (1.5, False,):
            if (n := {**{'a': 1, 'b': [2]}, 'k': b'a,b'}): log.append(n)
        else:
            a, b = [], len(['a', None])
            c |= 1e-7
            a, *c = [{d: a}]
        for a in count(2):
            b = (ascii('a')).center(9, '*')
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        c, c = (801 >> 3), (1e-7 - 2147483646)
        try:
            log.append(({1: -110, 'a': b}, ('日本').lower(), [*[-1, 10], 5].index(5),))
            d //= b
            a += 'ß'
        except TypeError as error:
            log.append(type(error).__name__)
            b %= None
            a &= b
    a |= 1.5
    return log, out, a, b, c, d
case(65, f65)
case(66, lambda: pow(int('12', 1 + 3), 1, 97))
case(67, lambda: int(str(100000000000000000002)))
def f68(a='😀z', b='naïve'):
    c = d = 0
    log, out = [], {}
    b, *b = {(-2.25 ** 2), (--0.0), {str(k): v for k, v in ({}).items()}}
    yield from log
    yield a
case(68, lambda: list(f68()))
def f69(a=9223372036854775807, b=9223372036854775806):
    c = d = 0
    log, out = [], {}
    try:
        b, c = (None).discard(1), (None)[1]
        c = ord((f'{(d)!r}' + 'x')[0])
    except TypeError as error:
        log.append(type(error).__name__)
        match ([1.5, 2]).count(-538):
            case 0 | 1 if c:
                if (n := ('x\ny' * 4)): log.append(n)
                a &= 2147483648
            case _:
                out[b'a,b'] = chr(2 + 65)
        b, d = min([3, 1, 2] + [3]), all([])
        match (-3.0):
            case float() if 2147483648:
                d, *b = {(1e300 + 3.0)}
            case _:
                d %= -493
                c &= 4294967296
                out[c] = (c).insert(0, 5)
    else:
        b, a = dict.fromkeys(['x', '', 'yz'], True), f"<{c:5d}>"
        b, *d = ()
        c = sum(float('1e%d' % 1))
    if (n := (2).bit_length()): log.append(n)
    yield from log
    yield a
case(69, lambda: list(f69()))
case(70, lambda: (((ascii('😀z') * 0)).replace((('Hello World').encode().decode()).encode().decode(), format((1e-7 // 1e10), '10.3e'))).popitem())
def f71(a=b'abc', b='a'):
    c = d = 0
    log, out = [], {}
    if (n := f'{(d)!r}'): log.append(n)
    b -= False
    if (n := f'{(b)!r}'): log.append(n)
    yield from log
    yield a
case(71, lambda: list(f71()))
case(72, lambda: sum([1.5, 9223372036854775807]))
def f73(a=4611686018427387903, b=True):
    c = d = 0
    log, out = [], {}
    b, b = (1e10)[-2:-2:1], (1e300 if False else 123456.789)
    out[b''] = (Base(778) == Base(True))
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: bin(sum([3, 1, 2])))
def f75(a=-1, b=0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match dict(enumerate([1.5, 2])):
        case int(p):
            del out[d]
            del out[a]
            a, *c = set()
        case 0 | 1:
            d += c
        case _:
            a = ((a in ['a', None]) ^ (not bytes(range(5))))
    if Derived(8).double:
        if ('-7')[0:]:
            c += 18446744073709551616
            a |= b''
    return log, out, a, b, c, d
case(75, f75)
case(76, lambda: repr((8 if False else 11)))
def f77(a='', b=-2.25):
    c = d = 0
    log, out = [], {}
    match [a, d]:
        case [] if 1.5:
            out[d] = ('-7').find('a')
            out[b'a,b'] = ('%5.2f;%-5d' % (1.5, 485))
            log.append(f"<{sorted([], key=len):c}>")
        case None:
            d %= -2.25
            if (n := (b).center(9, '*')): log.append(n)
            b, a = ([1.5, 2])[4:], [*[], 5].index(5)
        case Base(value=p):
            b %= c
            log.append(float((True + 18446744073709551614)))
        case _:
            d += b
            if (n := [*[-1, 10], 5].index(5)): log.append(n)
    try:
        for c in range(0):
            if list((b).items()): return a
            d //= b'a,b'
        try:
            log.append(Derived(divmod(-866, True)[1]).double)
            c &= False
        finally:
            if (n := (0.1 // -2.25)): log.append(n)
        n1 = 0
        while n1 < 0:
            n1 += 1
            if format(False, '#x'): break
            d &= 123456.789
            if dict(enumerate([1, 2, 3])): break
    except ArithmeticError as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 2:
            n1 += 1
            d -= '😀z'
    try:
        try:
            if (n := ('abc').startswith('-7')): log.append(n)
            out[b] = str(None)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            out[b] = ('abc' in 'Hello World')
            a += b''
            if (n := (a).isdigit()): log.append(n)
    finally:
        c, *a = []
        b |= c
    yield from log
    yield a
case(77, lambda: list(f77()))
case(78, lambda: Derived(1).xyz)
def f79(a=bytes(range(5)), b=-289):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[b]
    return log, out, a, b, c, d
case(79, f79)
def f80(a=b'a,b', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    match f'{(float('inf')):.3f}':
        case 0 | 1:
            out[d] = (~-404)
        case int(p) if b'abc':
            c = round(round(float('inf'), 4), 2)
        case _:
            out[1e-7] = (4611686018427387906 ^ 9223372036854775807)
            a, *c = set()
            if (n := (c <= b < '-7')): log.append(n)
    return log, out, a, b, c, d
case(80, f80)
case(81, lambda: (dict(enumerate((list(({}).items()))[::-1])) == ({i: int('12', 2 + 3) for i in range(3)} | {1: [None, 0.0], 'a': ['  x ', -0.0]})))
case(82, lambda: (~pow(([True, -201, 11] + [(8 << 1)])[-1], 3, 97)))
case(83, lambda: (float((-1 if False else 9223372036854775806)) if isinstance(([1.5, 2]).count(None), (int, str)) else float('1e%d' % 2)))
def f84(a=True, b=3.0):
    c = d = 0
    log, out = [], {}
    match list(enumerate([])):
        case {1: p}:
            c &= '日本'
            c &= -2.25
        case _:
            if (n := format('  x ', 's')): log.append(n)
    match ('a,b,,c').zfill(3 + 5):
        case []:
            c, *c = ((lambda a, /, b, *, c=1: [a, b, c])(b, b=a), *sorted([]),)
            if (n := (-'%d %s')): log.append(n)
        case _:
            c = (list(enumerate([1.5, 2])))[(0.0 - 5)]
            out[d] = format(4294967298, ',')
            a += c
    try:
        out[6] = str(-200)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        c |= c
        if (n := (892 in b < c)): log.append(n)
    return log, out, a, b, c, d
case(84, f84)
case(85, lambda: ('%5.2f;%-5d' % ((1e10 * True), int('12', 4 + 3))))
case(86, lambda: ('naïve').center(9, '*'))
case(87, lambda: (int((3.0 if False else 3.0)) >> 2))
case(88, lambda: float('1e%d' % 1))
def f89(a=9223372036854775806, b=5):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        if (Base(a) == Derived(a)): return a
        try:
            d &= float('inf')
        except LookupError as error:
            log.append(type(error).__name__)
            if {i: False for i in range(0)}: return a
            if round(1.5, 4): return a
            a, c = format(0.1, '10.3e'), (c <= b > a)
        else:
            out[a] = (d not in 4294967296 < b)
    try:
        out[0.1] = (~-447)
        a = (len([1, 2, 3]) | (['a', None]).count(False))
        for a in '😀z':
            if dict(zip([], [])): continue
        else:
            if (n := (-988 + 0)): log.append(n)
            del out[b'']
            if (n := str({})): log.append(n)
    except TypeError as error:
        log.append(type(error).__name__)
        log.append(((4611686018427387904 != '日本')).reverse())
    finally:
        if (n := (0.1 // 1e-7)): log.append(n)
        out[a] = divmod(10, 4611686018427387902)[1]
        del out[d]
    if (n := (-0.0 if False else 0.0)): log.append(n)
    yield from log
    yield a
case(89, lambda: list(f89()))
case(90, lambda: len(('12').replace('Hello World', 'x\ny')))
def f91(a=b'\xff\x00', b=5):
    c = d = 0
    log, out = [], {}
    if (n := ('%-6s|' % 4)): log.append(n)
    b %= None
    log.append((('  x ').join(['1', '2', '3']) | list({'a': 1, 'b': [2]})))
    return log, out, a, b, c, d
case(91, f91)
def f92(a='  x ', b='ABCabc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[b]
    for d in '-7':
        if list(zip([1, 2, 3], [])): continue
        c, *c = {*f"<{-409:%}>"}
        if (-0.0 % float('inf')):
            log.append((format(759, ',')).zfill(0 + 5))
            a += a
        else:
            log.append(dict(a=format(True, ','), b=(18446744073709551615 - False)))
            d //= 1
    try:
        match (a).index('b'):
            case -1:
                out[208] = dict(zip(['b', 'a'], [-1, 10]))
                a = (len('Hello World') | (True << 4))
                out['x\ny'] = str({})
            case -1:
                c -= b
                b &= None
                del out[-462]
            case _:
                b = dict.fromkeys(('').split(','), ({'a': 1, 'b': [2]}).get('日本', False))
                if (n := len([1.5, 2])): log.append(n)
                b = bool(([3, 1, 2] + [-2])[-1])
        a, *c = (('-7').join(['1', '2', '3']), ('{} {}').translate({97: 'A', 98: None}), ('😀z').encode().decode(), list(zip([1.5, 2], [1, 2, 3])),)
        for b in '{} {}':
            a //= '日本'
            b, d = (-c), [b'\xff\x00']
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        a += c
        n1 = 0
        while n1 < 0:
            n1 += 1
            log.append('{} {0!r}'.format(('').title()))
            b = format((9223372036854775810 // True), ',')
            if (n := (bytes(range(5))).hex()): log.append(n)
        n1 = 0
        while n1 < 0:
            n1 += 1
            if (lambda **k: k)(x=bytearray(b'xyz')): break
            if ('naïve')[:4]: break
    return log, out, a, b, c, d
case(92, f92)
case(93, lambda: divmod(False, 18446744073709551615)[1])
case(94, lambda: {1: ((f'{(-2.25):.3f}').capitalize() or format(min([-1, 10] + [1]), '#x')), 'a': sorted(list(range(3)))})
case(95, lambda: ([((bytes(range(5)) | 1e300)).join(['1', '2']), (lambda **k: k)(x={i for i in 'abc'})] <= ((('%d %s' % (2, 953))).issubset([1])).lower()))
def f96(a='日本', b='abc'):
    c = d = 0
    log, out = [], {}
    b, c = ([1, 2, 3])[::-1], {i: 4294967294 for i in range(2)}
    if ([1.5, 2])[0:]:
        for b in count(1):
            a = dict.fromkeys(['', 'Hello World'], (-True))
            if (n := (lambda a, b=2: a - b)(1)): log.append(n)
        match (lambda *a, **k: (a, k))(*[], x=c):
            case [p, *_] if c:
                if (n := ('naïve').capitalize()): log.append(n)
            case [p, *_]:
                c, a = hex(True), (a | True)
            case 0 | 1:
                if (n := [b'a,b' for k in range(5)]): log.append(n)
            case _:
                a, *c = []
                log.append((float('1e%d' % 2) + (-float('inf'))))
        c //= c
    elif (lambda **k: k)(x='a,b,,c'):
        try:
            a, d = ([] + ['%d %s'])[0], (['a', None])[::2]
            a %= bytes(range(5))
        except TypeError as error:
            log.append(type(error).__name__)
            log.append(list(map(str, ([1, 2, 3])[::2])))
            log.append({-805: ('')[1]})
            a, d = dict(a=934, b=786), (b - 4)
    else:
        match [a for a, *b in [['a', None] + [1]]]:
            case [p]:
                c %= a
                a, *d = [(1e300 // -2.25)]
            case 0 | 1:
                c, *c = {(0.1 if True else -2.25), [*[-1, 10], 5].index(5)}
                c += b
                del out[d]
            case _:
                out[None] = [a for a, *b in [[1, 2, 3] + [1]]]
                log.append((format(10, '#x') in dict.fromkeys(['b', 'a'], 9)))
                out[''] = ('naïve').title()
    if ('12').find('a'):
        match (-2.25 // -0.0):
            case (p, q):
                log.append(repr((a not in 6 in 1e-7)))
                a, *d = []
                out['-7'] = sorted(['x', '', 'yz'], key=len)
            case -1 if 4294967296:
                c = (('  x ').removesuffix('c') in list(range(3, 1 + 5)))
                d -= d
            case _:
                a, b = (not a), (0.1 + 3.0)
    else:
        log.append(((3.0 // 0.0) + (float('inf') if True else 123456.789)))
    yield from log
    yield a
case(96, lambda: list(f96()))
case(97, lambda: {(format((0.1 ** 2), '10.3e')).partition('a')[2] for k in count(0) if {str(k): v for k, v in ({}).items()}})
case(98, lambda: ((list(format(-3, '#x')) + (('abc').splitlines() * 2)))[::-1])
case(99, lambda: ((str([1.5, 2])).lower()).isalpha())
