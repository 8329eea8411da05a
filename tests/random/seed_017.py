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
case(0, lambda: (dict(zip(list(map(str, [*[-1, 10], 2147483646])), [min([-1, 10] + [3]) for i in range(2)])) | (lambda **k: k)(x=(int.from_bytes('a'.encode()[:8], 'little') / (--691)))))
def f1(a=bytearray(b'xyz'), b=None):
    c = d = 0
    log, out = [], {}
    match ('ABCabc').count('abc'):
        case Base(value=p):
            out[0.0] = dict(enumerate([]))
            a %= b''
            log.append(int.from_bytes(('a,b,,c').join(['1', '2', '3']).encode()[:8], 'little'))
        case Base(value=p):
            c -= 4611686018427387902
            a, *d = {len('12'), pow(6, 4, 97)}
        case [p] if '😀z':
            b |= b
        case _:
            c //= b
    n2 = 0
    while n2 < 0:
        n2 += 1
        if round(-0.0, 4):
            if (c if 2147483649 else '{} {}'): break
        match float(-11):
            case (p, q):
                log.append(any(([1.5, 2] * 3)))
            case int(p):
                c = ((False ^ 597) - (4 | 776))
                out[d] = len('  x ')
            case int(p):
                if abs(0.0): return a
                a |= c
            case _:
                a //= b
                if (n := (1.5 and b'abc')): log.append(n)
        out[bytes(range(5))] = (-664).get(1, 2)
    return log, out, a, b, c, d
case(1, f1)
case(2, lambda: abs(((~-126) << 4)))
case(3, lambda: ([each for each in ((any([1, 2, 3]) or bool(2)), (list(range(4, 3 + 5))).count(('12')[0:]))]).insert(0, 5))
case(4, lambda: ((f'{(min([3, 1, 2] + [4])):>{4 + 3}}').swapcase()).title())
def f5(a=True, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := {1: a, 'a': None}): log.append(n)
    n2 = 0
    while n2 < 3:
        n2 += 1
        if [True, b, None]:
            if (n := str(b)): log.append(n)
        elif (9223372036854775807 < -679):
            a = ((18446744073709551616 & 100000000000000000001) == ({1: 2}).get('a', 8))
            if (4611686018427387906 // 9223372036854775807): return a
        else:
            c %= 3.0
        for d in set():
            if (True * True): return a
        else:
            if (n := ([]).count(True)): log.append(n)
            if {True: None, float('inf'): b, 99999999999999999998: b}: continue
            log.append(min([False, False, 152] + [4]))
        log.append((('ABCabc').encode().decode()).union([1]))
    return log, out, a, b, c, d
case(5, f5)
case(6, lambda: [a for a, *b in [list((dict(a='😀z', b=None)).items()) + [1]]])
case(7, lambda: dict(enumerate(['a', None])))
def f8(a=18446744073709551618, b=None):
    c = d = 0
    log, out = [], {}
    log.append((('ß').upper()).isdigit())
    try:
        d, d = (lambda f: f(4294967295))(str), sum([-1, 10])
    finally:
        c %= d
        out[b] = ('Hello World').join(['1', '2', '3'])
        a, *a = {{**{}, 'k': 730}}
    out[d] = float(True)
    yield from log
    yield a
case(8, lambda: list(f8()))
case(9, lambda: f'{(bytes(range(5)))!r}')
def f10(a=687, b=1.5):
    c = d = 0
    log, out = [], {}
    c //= False
    n2 = 0
    while n2 < 1:
        n2 += 1
        if {1.5 for j in range(3)}: continue
    try:
        if (n := (True).__class__.__name__): log.append(n)
        if format(True, ','):
            c //= d
            d %= -168
            a -= None
        elif (['a', None] + ['a', None]):
            c |= a
            d = (abs(123456.789) + sum([1e300, 542]))
            c &= a
        else:
            a |= None
            del out[d]
        a, *c = []
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if oct(2):
            c, *d = [('ß').translate({97: 'A', 98: None}), (lambda a, b=-65: a - b)(2147483647), len('日本'), *(lambda **k: k)(x=d)]
            if (n := [a].copy()): log.append(n)
        match float(837):
            case [p, *_]:
                c %= b
            case None:
                b //= -302
                c %= '😀z'
            case Base(value=p):
                c = float(abs(-332))
            case _:
                log.append((', '.join(['x', '', 'yz'])).replace(('Hello World').join(['1', '2', '3']), ('ABCabc').upper()))
                c += c
                log.append(sum(list(range(0))))
        d, a = int(str(True)), dict(a=a, b=d)
    yield from log
    yield a
case(10, lambda: list(f10()))
def f11(a=11, b=None):
    c = d = 0
    log, out = [], {}
    a -= b''
    yield from log
    yield a
case(11, lambda: list(f11()))
case(12, lambda: ({i: len({1: 11, 'a': b'abc'}) for i in range(4)} if {**dict(a=(True // 743), b=(-0.0 if True else 123456.789)), 'k': f'{((1e10 // float('inf'))):.3f}'} else ((('%d %s').zfill(1 + 5)).join(['1', '2', '3']) if (('😀z').isalpha() in ([] + [1.5, 2])) else (('  x ').expandtabs(4)).strip())))
case(13, lambda: (None / 10))
case(14, lambda: (format(1e300, '10.3e')).strip())
def f15(a=9223372036854775808, b=18446744073709551617):
    c = d = 0
    log, out = [], {}
    b &= a
    match {str(k): v for k, v in ({1: 2}).items()}:
        case 0 | 1:
            if (n := (not False)): log.append(n)
        case Base(value=p) if 3.0:
            d, *d = {(100000000000000000002 << 1), (1e300 ** 2), f'{(-0.0):.3f}', dict(zip(['x', '', 'yz'], []))}
            d &= -217
            out[d] = ['{} {}'].copy()
        case _:
            log.append(((lambda *a: list(a))(*[]) == (lambda *a: list(a))(*['a', None])))
    n2 = 0
    while n2 < 3:
        n2 += 1
        if ('😀z').swapcase():
            if (n := {d: a}): log.append(n)
        else:
            c, *c = [*(False << 2)]
            if ('日本').startswith(''): continue
            log.append(())
        del out[d]
    yield from log
    yield a
case(15, lambda: list(f15()))
case(16, lambda: abs((123456.789 + 1e10)))
case(17, lambda: Derived((-int(-0.0))).double)
case(18, lambda: list(enumerate([(Derived(1).xyz in ('naïve')[0:]) for i in range(0)])))
case(19, lambda: ((('%5.2f;%-5d' % (1e10, False))).partition('a')[2] < (type(b'a,b').__name__).translate({97: 'A', 98: None})))
case(20, lambda: (dict.fromkeys(list(('-7').capitalize()), ((18446744073709551618 * -1) | int(3.0))) | (lambda **k: k)(x=round((123456.789 + 1.5), 4))))
case(21, lambda: sorted(sorted(['x\ny', 'a,b,,c', 'm']), key=len))
case(22, lambda: dict.fromkeys((f'{(hash(False))!r}').split(','), (round(float('1e%d' % 1)) if isinstance({i: True for i in range(1)}, (int, str)) else int(str([*[], 5].index(5))))))
case(23, lambda: ([('%5.2f;%-5d' % (0.0, True))].copy()).translate({97: None}))
def f24(a=None, b=True):
    c = d = 0
    log, out = [], {}
    try:
        c, a = ('a').startswith('{} {}'), float('1e%d' % 3)
    finally:
        b |= a
    n2 = 0
    while n2 < 1:
        n2 += 1
        match dict.fromkeys(['x', '', 'yz'], False):
            case 0 | 1 if bytes(range(5)):
                a, a = (5 | False), (1e10 if False else 1.5)
                c |= a
            case _:
                if (-836 | True): break
                if (n := sorted([Base(3), Base(-2.25)])): log.append(n)
                out[b'\xff\x00'] = ('%5.2f;%-5d' % (-0.0, True))
        c -= c
        if (a).__contains__(1):
            log.append(f'{(isinstance(a, (int, str)))!r}')
            d, b = callable(a), chr(1 + 65)
            c %= None
    match format(0, '#x'):
        case Base(value=p):
            a -= b'abc'
            d, *d = (chr(2 + 65),)
        case [p]:
            c += 'abc'
            c, *b = ((False or False), (-698 or b), (-4611686018427387904), [a for j in count(2) if 18446744073709551614],)
        case _:
            d, *c = ()
            a //= b
            d //= b
    yield from log
    yield a
case(24, lambda: list(f24()))
case(25, lambda: ({2147483648: {1: -2.25, 'a': b'a,b'}} * -1))
case(26, lambda: (1e10 // 0.0))
def f27(a=b'\xff\x00', b=4611686018427387902):
    c = d = 0
    log, out = [], {}
    a //= b
    yield from log
    yield a
case(27, lambda: list(f27()))
case(28, lambda: {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()})
case(29, lambda: int.from_bytes(f'{(type((b'\xff\x00').isdigit()).__name__)!r}'.encode()[:8], 'little'))
def f30(a='{} {}', b=None):
    c = d = 0
    log, out = [], {}
    a = (3.0 ** 4)
    c += bytearray(b'xyz')
    del out['{} {}']
    return log, out, a, b, c, d
case(30, f30)
case(31, lambda: ('-7' < 'x\ny'))
def f32(a='', b=6):
    c = d = 0
    log, out = [], {}
    a, a = (None != b), f'{(None)!r}'
    c, *c = {(['b', 'a'] + [''])[0], (375).bit_length(), ([1.5, 2]).count(2147483650)}
    return log, out, a, b, c, d
case(32, f32)
case(33, lambda: ('{0:<6}{1}'.format('ß', True)).strip())
case(34, lambda: (float('1e%d' % 3) + (sum([(1.5 % 0.0), sum([3, 1, 2])]) ** 2)))
def f35(a=b'abc', b=-748):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, b = (-3 if -747 else 4294967295), ('日本').strip()
    match ord(('a,b,,c' + 'x')[0]):
        case {1: p}:
            if (n := ('{} {}' < '')): log.append(n)
            if (n := ([1.5, 2] == [1.5, 2])): log.append(n)
        case _:
            a, *d = ((2 / 3), repr(None), format(False, '#x'),)
            log.append(divmod((-44 | -2), ({'a': 1, 'b': [2]}).get('  x ', False))[1])
            b &= bytes(range(5))
    match ('-7').replace('naïve', '日本'):
        case str():
            c -= 932
            c |= a
        case _:
            log.append(bool((Base(100000000000000000000) + 9223372036854775808).value))
    return log, out, a, b, c, d
case(35, f35)
def f36(a=235, b=float('inf')):
    c = d = 0
    log, out = [], {}
    try:
        a, a = (985 >> 3), (7).swapcase()
        try:
            d += a
        finally:
            d, *b = [(728 >> 1), round(1e-7, 2), (c - d)]
        d, *c = set()
    except Exception as error:
        log.append(type(error).__name__)
        b, *b = [*(4294967294 * 9)]
    return log, out, a, b, c, d
case(36, f36)
case(37, lambda: ({'a': 1, 'b': [2]} == {}))
case(38, lambda: (max(len([1.5, 2]), ('x\ny').count('x\ny')) if ((True and False) and (18446744073709551614 < 125)) else pow(('x\ny').count('ABCabc'), 4, 97)))
case(39, lambda: float('1e%d' % 0))
case(40, lambda: ((('😀z').removesuffix('c') + ', '.join(['b', 'a'])) << 59))
def f41(a=4294967294, b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(((~7) * int(str(1))))
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: ('%5.2f;%-5d' % (-0.0, 1)))
def f43(a=bytearray(b'xyz'), b=b'abc'):
    c = d = 0
    log, out = [], {}
    b = (lambda a, /, b, *, c=1: [a, b, c])(all(False), b=892)
    yield from log
    yield a
case(43, lambda: list(f43()))
def f44(a=1e10, b=False):
    c = d = 0
    log, out = [], {}
    try:
        log.append((list(zip([], [1, 2, 3])))[::2])
        for d in count(1):
            out[-249] = ('%-6s|' % False)
            d, c = ('{} {}').startswith('  x '), (True if c else 123456.789)
        else:
            c, b = (-444 << 6), (lambda **k: k)(x='x\ny')
            if (n := (d or c)): log.append(n)
            d &= 18446744073709551618
    except Exception as error:
        log.append(type(error).__name__)
        if ('a')[::-1]:
            d |= b'\xff\x00'
        elif ('-7').upper():
            del out[b]
            c = (str(b) % (0.1 * 258))
            c, c = (4 + 299), Derived('{} {}').xyz
        for c in count(1):
            out[d] = (b if d else 1.5)
            a = (list(filter(None, ['a', None]))).count(({} == {}))
        else:
            d = {str(k): v for k, v in ({str(k): v for k, v in ({1: 2}).items()}).items()}
            if (n := (None).intersection([1, 2])): log.append(n)
    else:
        if (n := (['b', 'a'] + ['ABCabc'])[0]): log.append(n)
        b //= False
    finally:
        d %= 988
        d |= '-7'
        d |= 1.5
    del out[3]
    d //= b'abc'
    return log, out, a, b, c, d
case(44, f44)
case(45, lambda: (min(isinstance((3.0 % 1e10), (int, str))) * 5))
case(46, lambda: (isinstance(Derived(491), Base) & (100000000000000000002).discard(1)))
case(47, lambda: (Base(24) + -420).value)
case(48, lambda: (', '.join(list(map(str, [])))).center(9, '*'))
case(49, lambda: ((f'{(bytes(range(5)))!r}').expandtabs(4)).partition('a')[2])
case(50, lambda: len(dict(enumerate(['a', None]))))
case(51, lambda: (int.from_bytes((('Hello World').removesuffix('c')).title().encode()[:8], 'little') // int(str(((4294967296 // -2) // ([] + [False])[-1])))))
case(52, lambda: (lambda **k: k)(x=set(['-7' for i in range(1)]).issubset(sorted(['ß', '  x ', 'm']))))
def f53(a='', b=-3):
    c = d = 0
    log, out = [], {}
    del out[-17]
    yield from log
    yield a
case(53, lambda: list(f53()))
case(54, lambda: ('{} {0!r}'.format(({'a': 1, 'b': [2]} | {1: 2}))).strip())
case(55, lambda: ({i: (format(9223372036854775806, ',')).count(('  x ').lower()) for i in range(3)} == {**{i: (-10 % 1) for i in range(4)}, 'k': ((-609 + 9223372036854775809) <= float(8) < (620 ^ False))}))
def f56(a=float('inf'), b=-546):
    c = d = 0
    log, out = [], {}
    c, a = ('ABCabc').count('x\ny'), ('ABCabc').center(9, '*')
    log.append(ascii(chr(4 + 65)))
    return log, out, a, b, c, d
case(56, f56)
def f57(a=False, b=-204):
    c = d = 0
    log, out = [], {}
    if {str(k): v for k, v in ({1: 2}).items()}:
        out[b] = ('12').split(',')
        try:
            log.append((sum([float('inf'), 10]) * int(str(-340))))
            a, *d = (([-1, 10] < []), (b).bit_length(), float(a),)
        finally:
            d = (dict(enumerate([1, 2, 3])), any([]),)
            a, c = (-62), ([-1, 10] + [-79])[-1]
            if (n := (1 | -194)): log.append(n)
        log.append((list(count(3)) // ('abc').split()))
    if Derived(18446744073709551614).xyz:
        for d in [100000000000000000000, *a]:
            del out[a]
            d = len(list(({}).items()))
            a |= b''
        try:
            b &= True
            log.append((ord(('%d %s' + 'x')[0]) << 4))
            b //= bytearray(b'xyz')
        except TypeError as error:
            log.append(type(error).__name__)
            if (n := round(1e300, 4)): log.append(n)
            c += b
        finally:
            del out[a]
            d, c = oct(b), min([] + [2])
            a //= a
        try:
            b, *a = {(1.5 * -3)}
            if (n := (9223372036854775810).bit_length()): log.append(n)
            del out[c]
        finally:
            d -= False
    a = ((1e10 * 4294967296) * Derived(5).double)
    return log, out, a, b, c, d
case(57, f57)
case(58, lambda: (~((ord(('%d %s' + 'x')[0]) ^ [*[], 5].index(5)) if ((99999999999999999999 in [1.5, 2]) and (bytearray(b'xyz') in [1, 2, 3])) else hash((-False)))))
case(59, lambda: hex(bytes(range(5))))
case(60, lambda: (True and True))
def f61(a='ABCabc', b=1e300):
    c = d = 0
    log, out = [], {}
    b, c = (b).imag, chr(1 + 65)
    for b in count(2):
        if (c != b):
            if (n := (lambda **k: k)(x=bytearray(b'xyz'))): log.append(n)
            if ('😀z').expandtabs(4): return a
        else:
            if ('ß')[::-1]: return a
            log.append(int((-666 / 62)))
            d, b = dict(b), (False & 4)
        n1 = 0
        while n1 < 1:
            n1 += 1
            out[b] = len([])
            if (n := (9223372036854775806).imag): log.append(n)
        n1 = 0
        while n1 < 0:
            n1 += 1
            log.append(ascii(('a,b,,c').center(9, '*')))
            if format(2147483647, ','): continue
            a |= 1e10
    else:
        b %= b'a,b'
        b //= b
    yield from log
    yield a
case(61, lambda: list(f61()))
case(62, lambda: list(count(3)))
case(63, lambda: list((max(b'\xff\x00')).center(9, '*') for k in count(3)))
case(64, lambda: round(0.1, 4))
case(65, lambda: (('%5.2f;%-5d' % ((-float(9)), int(str(len([])))))).upper())
def f66(a=None, b=1e10):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[a] = str({})
    a, *b = {any(704), {'{} {}' for j in range(0)}, f"{None!r}", [(i, False) for i in [3, 1, 2] if True]}
    return log, out, a, b, c, d
case(66, f66)
case(67, lambda: list(reversed(([1.5, 2])[::-1])))
def f68(a=-2, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (lambda a, b=4: a - b)(22):
        case Base(value=p):
            out[None] = ('%5.2f;%-5d' % (123456.789, 5))
            a, b = (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(), [bytearray(b'xyz')]
        case _:
            d = (~(9223372036854775810 + -577))
            d %= '12'
            out[None] = ('ABCabc').removesuffix('c')
    try:
        n1 = 0
        while n1 < 0:
            n1 += 1
            b, c = sum([3, 1, 2]), (928 if True else 100000000000000000000)
        if abs(1e-7):
            d, *c = []
            del out[a]
        else:
            d %= 4611686018427387904
            del out[a]
            c, *d = [chr(4 + 65), (-3 if True else 9223372036854775809), (1e10 + 0.1), (127)[3]]
        try:
            out[c] = float(-3)
            if (n := format(18446744073709551616, ',')): log.append(n)
            log.append((str([])).lower())
        finally:
            b = dict(enumerate(('Hello World').split()))
            b, b = Derived(1).xyz, bytearray((11, d, 0.0,))
    except LookupError as error:
        log.append(type(error).__name__)
        c, *a = ()
        if (-False):
            b = (~(-270 * 18446744073709551618))
            b &= None
            log.append(set(([] == [])))
        a, c = (float('inf') if True else -0.0), dict(zip(['x', '', 'yz'], [3, 1, 2]))
    finally:
        out[''] = (c < c)
    return log, out, a, b, c, d
case(68, f68)
case(69, lambda: ('{0:<6}{1}'.format('a', '%d %s') in dict(a=True, b=None)))
case(70, lambda: (('%d %s' % ([*[*[3, 1, 2], True], 5].index(5), (([1, 2, 3] + [1, 2, 3]) or (-123456.789)))))[::-1])
case(71, lambda: dict(zip((format(False, ',')).split(','), sorted([(~-692), len([1, 2, 3]), 3]))))
def f72(a=None, b='%d %s'):
    c = d = 0
    log, out = [], {}
    try:
        n1 = 0
        while n1 < 4:
            n1 += 1
            a %= 7
            b &= b'a,b'
            if ('x\ny').removesuffix('c'): continue
        out[a] = (b and '')
        for a in count(2):
            a, *b = {dict.fromkeys(['b', 'a'], -602)}
            if (n := abs(1e-7)): log.append(n)
            if dict(enumerate([])): continue
    except Exception as error:
        log.append(type(error).__name__)
        d = (dict(enumerate([1.5, 2])), ('ß' + 'abc'),)
        b, *d = [[b'\xff\x00']]
    b %= d
    return log, out, a, b, c, d
case(72, f72)
def f73(a=None, b=None):
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
        while n1 < 0:
            n1 += 1
            log.append({(d).union([1]), (1e300 + 1e-7), ('-7').removesuffix('c'), (['a', None]).count(a)})
        n1 = 0
        while n1 < 4:
            n1 += 1
            log.append((format(1e10, '10.3e') + ('a,b,,c').upper()))
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: {i: (-325 * -696) for i in range(1)})
def f75(a=None, b=1e10):
    c = d = 0
    log, out = [], {}
    b = divmod((-843 % -235), ([]).count(a))[1]
    return log, out, a, b, c, d
case(75, f75)
def f76(a=True, b=18446744073709551618):
    c = d = 0
    log, out = [], {}
    try:
        match (not 2147483649):
            case [p] if b'\xff\x00':
                d |= 4294967294
            case int(p):
                if (n := sorted([], reverse=True)): log.append(n)
                out[None] = [0.1].copy()
                del out[bytearray(b'xyz')]
            case [p, *_] if d:
                c += d
            case _:
                b, d = (231 + 4), ([1.5, 2] == [1, 2, 3])
                b |= b
        c &= a
        for b in [bytes(range(5)), 1e300, None, -742]:
            c, a = ({}).get('abc', 4294967298), ('naïve').upper()
            del out[b'\xff\x00']
            if (not 2): return a
    finally:
        a, c = [a].copy(), min([-1, 10] + [0])
    yield from log
    yield a
case(76, lambda: list(f76()))
def f77(a=-1, b=3.0):
    c = d = 0
    log, out = [], {}
    for a in '{} {}':
        if '{} {0!r}'.format(d):
            c &= c
            d, *a = (('ABCabc').join(['1', '2', '3']), ([] == []), int.from_bytes('Hello World'.encode()[:8], 'little'),)
            c = format((18446744073709551618 << 4), '#x')
        else:
            if (n := f'{(True)!r}'): log.append(n)
            c += a
            b += c
        try:
            if max(b'a,b'): continue
        finally:
            c -= c
            b &= d
            out['ß'] = (bytearray(b'xyz'))['日本']
    else:
        c //= 56
        out['naïve'] = ('a,b,,c').capitalize()
        a = {-0.0: (~-261), 378: (c).insert(0, 5), 100000000000000000002: ({1: 2} | {})}
    try:
        try:
            log.append((('ß').capitalize()).encode().decode())
        finally:
            b = {('{} {}').upper(), (2147483647 / True), {a for j in count(3) if 18446744073709551617}}
    finally:
        if (n := ('%d' % '12')): log.append(n)
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: Derived(1).xyz)
case(79, lambda: ('%5.2f' % (format(pow(False, 4, 97), ',')).splitlines()))
def f80(a=1e10, b=856):
    c = d = 0
    log, out = [], {}
    if float('1e%d' % 0):
        if (n := (c + 100000000000000000002)): log.append(n)
    match ('').swapcase():
        case Base(value=p):
            b &= b'a,b'
        case (p, q):
            log.append(isinstance([c, *d], (int, str)))
            a, c = (9223372036854775810 << 4), f"<{False:z}>"
        case _:
            if (n := (9 // False)): log.append(n)
            if (n := (99999999999999999998 - False)): log.append(n)
            out['a,b,,c'] = (lambda *a: list(a))(*[])
    return log, out, a, b, c, d
case(80, f80)
case(81, lambda: str(list(range(2, 2 + 5))))
case(82, lambda: int(str((Base(True) + True).value)))
case(83, lambda: ((True or True) ^ ([1, 2, 3])[::-1]))
case(84, lambda: str((2147483647 < True)))
case(85, lambda: format(((~4) << 0), '#x'))
case(86, lambda: ('{0:<6}{1}'.format((str([]))[::-1], (lambda **k: k)(x=round(0.1)))).removesuffix('c'))
case(87, lambda: ([(i, max(False, -839)) for i in [ord(c) for c in 'x\ny'] if (frozenset([-1, 10]) <= set([-1, 10]))]).discard(1))
case(88, lambda: (format((1.5 if False else 123456.789), '10.3e'))[::-1])
case(89, lambda: sorted((str(4611686018427387904) + ('😀z').center(9, '*'))))
case(90, lambda: ((916 << 2) in ([1.5, 2] * 0)))
case(91, lambda: (-(0.1 * -792)))
def f92(a=None, b=2147483649):
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
        del out[d]
        if (n := ('%5.2f;%-5d' % (1e300, False))): log.append(n)
    out[b'abc'] = (-b'')
    return log, out, a, b, c, d
case(92, f92)
def f93(a='😀z', b=-2.25):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if (-3.0):
            b += b'abc'
            c %= 1e10
        else:
            del out[-159]
            log.append(int('12', 3 + 3))
        match ('%d %s' % (836, d)):
            case int(p):
                d, c = (123456.789 <= b'a,b'), (False).decode()
                log.append(sorted(list('{} {}'), reverse=True))
                del out[None]
            case -1:
                if (n := (8).append(1)): log.append(n)
                b += b
            case -1:
                b, b = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, (None).conjugate()
            case _:
                if (n := {str(k): v for k, v in ({}).items()}): log.append(n)
                a = (hash(3) if ([3, 1, 2] < [-1, 10]) else len('x\ny'))
        try:
            del out[None]
            c = (min([3, 1, 2] + [3]) / hash(-668))
        except LookupError as error:
            log.append(type(error).__name__)
            if (n := (False if False else 100000000000000000002)): log.append(n)
            c //= 11
            log.append(sorted(dict(zip(['x', '', 'yz'], [-1, 10])), key=repr, reverse=True))
        else:
            log.append(getattr(Base(list(reversed(['a', None]))), 'value', 0))
            out[4294967294] = (-2).is_integer()
            b, *d = (('{} {}' if True else 'ABCabc'), format('a,b,,c', 's'), int(0.0),)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            c -= a
            if (n := all([1, 2, 3])): log.append(n)
        finally:
            out[10] = ('ß' if False else '  x ')
            a += True
            a += bytearray(b'xyz')
    return log, out, a, b, c, d
case(93, f93)
case(94, lambda: [(k ** 4) for k in 'x\ny'])
def f95(a=7, b=None):
    c = d = 0
    log, out = [], {}
    c = ((4294967297 | 4294967294)).nope
    return log, out, a, b, c, d
case(95, f95)
case(96, lambda: ('x\ny').rsplit(None, 1))
case(97, lambda: ((list({'a': 1, 'b': [2]}))[::2], (', '.join(['b', 'a'])).removesuffix('c'),))
case(98, lambda: (sum([float((~4294967298)), abs((-307 % 691))]) ** 2))
case(99, lambda: [max(i, key=lambda each: (each)) for i in count(1) if (~100000000000000000000)])
