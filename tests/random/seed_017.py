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
            log.append({1: dict(enumerate([])), 'a': (b'')[5]})
            a //= c
        case 'abc':
            c //= 2147483650
            c += c
        case str() if None:
            c, c = (-175 < False), ('ß').capitalize()
            a, c = {1: d, 'a': c}, round(-0.0, 4)
            del out[90]
            b //= d
        case _:
            if (n := (frozenset([]) <= set([]))): log.append(n)
            b //= True
            b &= c
            b -= d
    for a in '{} {}':
        if int(1e300):
            if (n := (4 and True)): log.append(n)
            del out[b]
            match list({1: 2}):
                case float():
                    del out[-0.0]
                    c, *c = ()
                    del out[d]
                    d += b
                case Base(value=p) if '12':
                    log.append((oct(606)).join(['1', '2', '3']))
                    del out[3.0]
                case float():
                    if ('a,b,,c').title(): continue
                case _:
                    if callable(c): continue
                    out[d] = ('12')[0:]
                    c %= 522
        else:
            for a in count(3):
                log.append(((2 * False) or {True, b}))
                b &= None
                log.append(((0.1 if True else 123456.789) * 0.1))
            try:
                log.append([('  x ').strip() for i in range(1)])
                c, *c = (list(count(3)), (18446744073709551618 - 8), sorted(['x', '', 'yz'], reverse=True),)
            except Exception as error:
                log.append(type(error).__name__)
                c, *d = [bool(a), (True ** -1), (123456.789 * True)]
            a, *a = []
            try:
                c &= b''
                log.append((float('1e%d' % 3) + (1e300 * 100000000000000000001)))
                a, *b = {(d and d), any([1.5, 2]), list(enumerate([1, 2, 3])), (-1.5)}
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                d, *c = ((bytes(range(5)) >> 26),)
                d &= b
                a, c = [a for a, *b in [['a', None] + [1]]], sum([0.0, -3])
        for b in range(4):
            d &= d
        b = float('1e%d' % 3)
    else:
        b, a = bin(d), (2147483646 * -275)
        b -= 730
        out[d] = float(True)
    a = ((None).split() in (['a', None])[1:] > {False: None, None: 160})
    return log, out, a, b, c, d
case(1, f1)
case(2, lambda: ({0.0: list(count(3))} ^ max(Derived(5).double, len([]))))
def f3(a=1.5, b='{} {}'):
    c = d = 0
    log, out = [], {}
    try:
        if (n := (True).__class__.__name__): log.append(n)
        if format(True, ','):
            if (9223372036854775809).bit_length():
                out[0.0] = (2147483650).bit_length()
            for b in count(0):
                c &= 1
                a |= None
                del out[d]
            else:
                del out[b'a,b']
                c, c = oct(2), sum([-1, 10])
                d &= -387
            del out[False]
        elif (-586 // -242):
            try:
                if (n := [a].copy()): log.append(n)
            except Exception as error:
                log.append(type(error).__name__)
                if (n := (1.5 % -2.25)): log.append(n)
                b //= -302
                c %= '😀z'
                b -= c
            n1 = 0
            while n1 < 2:
                n1 += 1
                d, *a = [*str([1, 2, 3])]
                if {1: b, 'a': 4611686018427387902}: break
            for a in range(3):
                log.append((int(str(True)) + dict(a=a, b=d)))
                if ('a').removesuffix('c'): continue
    except ArithmeticError as error:
        log.append(type(error).__name__)
        for b in count(1):
            match (b'abc' + b):
                case []:
                    b //= c
                case {1: p}:
                    if (d and d): continue
                    log.append((([] + [4611686018427387902])[-1] | (425 // 877)))
                case _:
                    c, *a = [[float('inf'), *[1.5, 2]], (['x', '', 'yz'] + ['a,b,,c'])[0]]
                    del out[b'a,b']
            for a in count(3):
                if ('ABCabc')[::-1]: continue
            c, *d = ((lambda f: f(c))(repr), (b'\xff\x00' and False), ['{} {}'].copy(), *(3.0 % 1e300),)
    else:
        out['  x '] = ('😀z').swapcase()
    finally:
        del out[d]
        b, *b = [(99999999999999999999).bit_length(), [-2.25].copy(), *(False << 2)]
        d %= a
        d //= True
    if {**{}, 'k': float('inf')}:
        if (lambda *a, **k: (a, k))(*set(), x=None):
            try:
                if (n := max(False, 6)): log.append(n)
                d //= bytearray(b'xyz')
                c %= c
            except LookupError as error:
                log.append(type(error).__name__)
                log.append({i: (18446744073709551618 * -1) for i in range(3)})
                c, c = (bytearray(b'xyz')).pop(), float(9223372036854775807)
                a |= False
                c %= False
            finally:
                c, b = list(map(str, [1.5, 2])), f"<{b:%}>"
                if (n := ()): log.append(n)
                if (n := ('ABCabc' + 'ß')): log.append(n)
                d &= '12'
            d = (([])[::2])[::2]
        elif (5 | False):
            n1 = 0
            while n1 < 2:
                n1 += 1
                c, *a = set()
                if (-836 | True): break
                if (n := sorted([Base(3), Base(-2.25)])): log.append(n)
                out[b'\xff\x00'] = ('%5.2f;%-5d' % (-0.0, True))
        else:
            if (n := pow(True, 1, 97)): log.append(n)
            for d in [a, b'', None]:
                d |= a
                b %= c
            match ('ABCabc').startswith('日本'):
                case [p, *_]:
                    d, d = [], (a).union([1])
                    if (n := (0.0 != 'abc' == 4611686018427387906)): log.append(n)
                    d //= True
                case (p, q):
                    out[b] = (-4611686018427387904)
                    if (n := (~11)): log.append(n)
                case Base(value=p):
                    out[b'\xff\x00'] = float(-266)
                case _:
                    a //= -0.0
                    a |= c
                    log.append((('-7').replace('', 'naïve')).join(['1', '2', '3']))
                    a //= c
        try:
            match (True and True):
                case float():
                    c = (~([1, 2, 3]).count(a))
                    c, *a = ((+c), bin(-3),)
                    log.append(abs((-0.0 + 1e-7)))
                case {1: p}:
                    del out[a]
                    c = [(2147483650).isalpha() for i in range(4)]
                    log.append((str({}) if ('{} {}' in {}) else str(['a', None])))
                    del out[2147483647]
                case [] if None:
                    if (n := list(('Hello World').encode())): log.append(n)
                    c |= 'ß'
                case _:
                    a, *d = {*('ABCabc' - c)}
                    if (n := int(1e-7)): log.append(n)
                    c = (('Hello World').lower() + ('a' or 'a,b,,c'))
                    b, a = ('a').find('a'), (4294967295 - True)
            b &= b''
            if str([1.5, 2]):
                if (n := ('{} {}' < '')): log.append(n)
                if (n := ([1.5, 2] == [1.5, 2])): log.append(n)
                a, *d = ((2 / 3), repr(None), format(False, '#x'),)
                log.append(divmod((-44 | -2), ({'a': 1, 'b': [2]}).get('  x ', False))[1])
            else:
                if (n := ({1: 2} == {'a': 1, 'b': [2]})): log.append(n)
                b = [n for n in count(1)]
                d, c = ({} | {'a': 1, 'b': [2]}), [d, 123456.789]
                a, *d = {list(('a').encode()), *(float('inf') not in a)}
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a = (ascii('a,b,,c')).imag
            match (b'' in -286):
                case 0 | 1 if b:
                    log.append(('%d %s' % (len('a'), ('').zfill(4 + 5))))
                    del out[b]
                    if (n := ('ß').center(9, '*')): log.append(n)
                case _:
                    b, *a = []
        else:
            a += None
            c, *c = ()
            b %= c
            b -= d
        finally:
            del out[d]
            c |= 'Hello World'
            d, a = list(({}).items()), (None ^ bytearray(b'xyz'))
        if (n := Derived(b).get()): log.append(n)
        b, *d = (*[*[-1, 10], 5].index(5),)
    elif ('%5.2f;%-5d' % (-0.0, 1)):
        if (469 // False):
            try:
                if (n := list(('😀z').encode())): log.append(n)
                log.append(int(str(({1: 2}).get('ABCabc', False))))
                b |= d
                a %= b
            finally:
                b %= 0.0
                log.append(((123456.789 if False else -2.25) % len('a')))
                d, *a = ((float('inf') % 123456.789), ('a').title(),)
        else:
            try:
                d, *b = [(d,), (3.0 ** 2), *[each for each in (6, bytes(range(5)))]]
                c |= b
            finally:
                b |= a
                del out[2147483650]
            match {'abc': b'a,b', c: None, c: '😀z'}:
                case (p, q):
                    d, c = ({'a': 1, 'b': [2]} | {1: 2}), (4611686018427387906 if True else 9)
                    c, d = Derived(None).get(), {i: 4294967295 for i in range(0)}
                    d, d = (0 / 4611686018427387902), (True & False)
                case _:
                    b |= c
        for c in (b'a,b', 228,):
            for b in ():
                d //= -3
                a = [f"<{-2:<8}>", ('ABCabc')[::-1]]
            if {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}: continue
            for c in range(3):
                d -= 'ABCabc'
                c |= c
                if (6 <= 1e300 < False): continue
                c, d = type(0.1).__name__, min(bytes(range(5)))
            else:
                c = (lambda f: f(sum([3.0, 100000000000000000000])))(len)
                if (n := ({}).get('naïve', 2)): log.append(n)
                c = oct(Derived(-420).double)
                c, *b = {(260 or b)}
    yield from log
    yield a
case(3, lambda: list(f3()))
case(4, lambda: ((ascii(str({1: 2}))).center(9, '*') in (str([a for a, *b in [[1.5, 2] + [1]]]) * 2)))
case(5, lambda: ('Hello World').removesuffix('c'))
case(6, lambda: dict(zip(['b', 'a'], [])))
case(7, lambda: round((float(sum([3, 1, 2])) ** 2), 4))
case(8, lambda: ((f"<{(-2.25 + 1.5):,}>" or (ascii('naïve'))[:1]), sorted([(True << 2) for i in range(2)]),))
case(9, lambda: ({i: (format(9223372036854775806, ',')).count(('  x ').lower()) for i in range(3)} == {**{i: (-10 % 1) for i in range(4)}, 'k': ((-609 + 9223372036854775809) <= float(8) < (620 ^ False))}))
def f10(a=float('inf'), b=-546):
    c = d = 0
    log, out = [], {}
    c, a = ('ABCabc').count('x\ny'), ('ABCabc').center(9, '*')
    log.append(ascii(chr(4 + 65)))
    match any(['a', None]):
        case float():
            a |= 'x\ny'
        case _:
            log.append(bin([*[-1, 10], 5].index(5)))
    for d in 'abc':
        del out[b]
        match (lambda a, /, b, *, c=1: [a, b, c])('{} {}', b=4294967294):
            case {1: p}:
                b //= b'\xff\x00'
                out['abc'] = ([1, 2, 3])[::2]
                del out[b]
            case _:
                if (n := dict(zip([], [3, 1, 2]))): log.append(n)
        match [n for n in count(0)]:
            case 0 | 1:
                out[b'abc'] = (c // b'\xff\x00')
                d += bytearray(b'xyz')
                log.append(f"<{list(enumerate([])):05d}>")
            case _:
                c &= c
                if f'{(1e300):.3f}': break
        b = (-(3.0 // 1e-7))
    else:
        a = (len([1, 2, 3]) < int(str(8)))
        del out[None]
        if (n := ('%d %s' % (3, -407))): log.append(n)
    return log, out, a, b, c, d
case(10, f10)
def f11(a=b'', b='a'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := [a for i in range(0)]): log.append(n)
    c, *b = {([1.5, 2]).count(bytes(range(5)))}
    if ([1, 2, 3])[4:]:
        a = ((3.0 % 1e10) ** 2)
        if (-618 << 4):
            log.append(len(type('a').__name__))
    else:
        c, *a = {int(1.5), (-995 if True else 9223372036854775806)}
        c = list(enumerate((18446744073709551614 % 5)))
        a, *b = {({'a': 1, 'b': [2]}).get('{} {}', 9), set([]).issubset(['b', 'a'])}
        for c in '😀z':
            a = ((1e10 * 4294967296) * Derived(5).double)
            out[556] = ord(('%d %s' + 'x')[0])
            match ('').title():
                case Base(value=p):
                    log.append('{} {0!r}'.format((False or True)))
                    d, d = dict.fromkeys(['b', 'a'], -1), dict(enumerate([1, 2, 3]))
                case (p, q):
                    d, b = (c)[True], (float('inf')).__class__.__name__
                    d //= c
                    out[4294967295] = sum([0.0, True])
                    a, *c = {pow(11, 2, 97), (18446744073709551617 | True), (-1e300), len({})}
                case _:
                    if bytes((None, 4, 0,)): return a
                    b, c = round(0.1), abs(3.0)
            match dict.fromkeys(['x', '', 'yz'], True):
                case []:
                    if (n := ([] + [852])[-1]): log.append(n)
                case {1: p} if a:
                    b //= b
                    c %= c
                case (p, q):
                    out[b'\xff\x00'] = [(i, 804) for i in [] if False]
                    c &= 'a'
                    if (n := (9223372036854775806).imag): log.append(n)
                    if (n := (True == -0.0)): log.append(n)
                case _:
                    c, *a = ['{0:<6}{1}'.format('-7', 1e-7), (None).append(1)]
                    out[c] = (1e-7 if False else 0.1)
                    if f'{(False):>{4 + 3}}': return a
    for d in 'ABCabc':
        if (True or True): continue
        try:
            match ('😀z').replace('Hello World', 'naïve'):
                case {1: p}:
                    a, *a = [('%5.2f;%-5d' % (1.5, False))]
                    if (n := Derived(a).get()): log.append(n)
                case _:
                    if ([] + [0])[-1]: break
                    c = (chr(4 + 65)).translate({97: 'A', 98: None})
                    d += None
            log.append({('😀z').count('{} {}'), list(map(str, [])), divmod(True, 9223372036854775809)[1]})
            try:
                if (n := ('{} {}').isalpha()): log.append(n)
                b, c = oct('-7'), round(123456.789)
                if (n := (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))()): log.append(n)
            except Exception as error:
                log.append(type(error).__name__)
                del out[a]
                log.append((~(9223372036854775810 + -577)))
                log.append((lambda **k: k)(x=(-660 & -426)))
                b, *a = [[d, bytes(range(5))], *({'a': 1, 'b': [2]} == {1: 2})]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            c, d = type(1e300).__name__, (lambda *a: list(a))(*[])
            match format(9223372036854775810, '#x'):
                case [p]:
                    if (-3 if True else 9223372036854775809): continue
                    log.append((('%5.2f;%-5d' % (1.5, 99999999999999999999))).split(','))
                    if {0.0, d}: return a
                    if (n := (-b)): log.append(n)
                case _:
                    out[a] = dict(a=bytes(range(5)), b=a)
                    del out[749]
    return log, out, a, b, c, d
case(11, f11)
def f12(a='%d %s', b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(([-2 for i in range(0)] + [int.from_bytes('日本'.encode()[:8], 'little')])[-1])
    out['Hello World'] = hex(False)
    c, *a = ()
    return log, out, a, b, c, d
case(12, f12)
def f13(a=-0.0, b=False):
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
case(13, f13)
case(14, lambda: (-1 and 4611686018427387906))
case(15, lambda: float('1e%d' % 3))
def f16(a=7, b='-7'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[d] = round(b'', -1)
    return log, out, a, b, c, d
case(16, f16)
case(17, lambda: abs(((1 / 485) * divmod(True, 0)[1])))
case(18, lambda: ((-2.25 * 552) if ('😀z').isalpha() else (1.5 + 0.0)))
case(19, lambda: {1: (chr(1 + 65)).center(9, '*'), 'a': pow(int(1e300), 1, 97)})
case(20, lambda: (('abc').title() + set(['x', '', 'yz']).issubset(['b', 'a'])))
case(21, lambda: (list(('日本').encode()) + (['a', None])[3:]))
case(22, lambda: sorted([Base(3), Base(-692)]))
case(23, lambda: {None, False, *True})
case(24, lambda: [each for each in ([*[], 5].index(5), ('%c' % ''))])
case(25, lambda: ('ß').upper())
case(26, lambda: max(int.from_bytes(f'{(123456.789):.3f}'.encode()[:8], 'little'), int('12', 1 + 3)))
def f27(a=None, b=False):
    c = d = 0
    log, out = [], {}
    match (2147483650 * -588):
        case int(p):
            if (n := [*[], 5].index(5)): log.append(n)
            out['😀z'] = (c != None)
            d, *c = [(4611686018427387905).bit_length(), dict(enumerate([1.5, 2]))]
            a, c = max(574, True), [b'\xff\x00']
        case _:
            b |= d
    d |= None
    yield from log
    yield a
case(27, lambda: list(f27()))
def f28(a=True, b=123456.789):
    c = d = 0
    log, out = [], {}
    out[float('inf')] = (d).union([1])
    yield from log
    yield a
case(28, lambda: list(f28()))
case(29, lambda: (lambda **k: k)(x=(format(sum([]), ',')).removesuffix('c')))
case(30, lambda: Derived((max(True, -171) << 4)).double)
case(31, lambda: (format(sum([(-0.0 % -2.25), Derived(False).double]), '10.3e') + ((('abc').partition('a')[2])[4:]).lower()))
case(32, lambda: [format(123456.789, '10.3e'), float(4611686018427387904), ('').expandtabs(4), (-364).bit_length()])
case(33, lambda: (4294967295 - 100000000000000000000))
case(34, lambda: len('😀z'))
def f35(a=0, b=-235):
    c = d = 0
    log, out = [], {}
    if (n := ({'a': 1, 'b': [2]} == {})): log.append(n)
    yield from log
    yield a
case(35, lambda: list(f35()))
def f36(a=2147483649, b=None):
    c = d = 0
    log, out = [], {}
    d, *d = {str(123456.789)}
    match (-3.0):
        case 'abc':
            if (n := (-2.25 + 0.0)): log.append(n)
        case []:
            out[None] = [0.1].copy()
            del out[bytearray(b'xyz')]
            d, b = [each for each in (17, -553)], (b)[-2]
        case 'abc':
            log.append((('ABCabc').splitlines() == (['a', None])[::2]))
        case _:
            b &= bytes(range(5))
    return log, out, a, b, c, d
case(36, f36)
case(37, lambda: (-(-len({}))))
case(38, lambda: (('12').join(['1', '2', '3'])).lower())
case(39, lambda: Derived((4294967298 & True)).get())
case(40, lambda: str(1e300))
def f41(a=1.5, b=2147483649):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := float('1e%d' % 2)): log.append(n)
    return log, out, a, b, c, d
case(41, f41)
def f42(a=1e300, b='  x '):
    c = d = 0
    log, out = [], {}
    c, *b = [pow(4611686018427387906, 0, 97)]
    if int(float('inf')):
        log.append((f'{(0.0):.3f}').encode().decode())
        try:
            if format(408, '#x'):
                out[True] = (['a', None])[::-1]
                out[d] = {i: 2147483648 for i in range(1)}
                c = list((False).strip())
        except Exception as error:
            log.append(type(error).__name__)
            c &= 1e10
            log.append(({**{'a': 1, 'b': [2]}, 'k': d} | {**{1: 2}, 'k': 'ß'}))
            match dict(a=56, b=d):
                case [p]:
                    b, *b = set()
                    del out['ABCabc']
                    a += None
                    b, c = ('日本').join(['1', '2', '3']), (1e10)[100000000000000000002]
                case []:
                    d = ('%d %s' % (int('12', 1 + 3), ([1.5, 2] * 3)))
                    if (n := (123456.789 if False else 1.5)): log.append(n)
                    d, a = {a for j in count(3) if 18446744073709551617}, Derived(False).xyz
                    log.append((('naïve').split() == [a for i in range(2)]))
                case _:
                    if (n := sum([123456.789, -333])): log.append(n)
                    d |= '  x '
        finally:
            c, *b = (('%s' % b), sum(b), (c + 100000000000000000002),)
            b //= 18446744073709551615
    else:
        match complex(d):
            case [p]:
                log.append(hex((lambda a, b=False: a - b)(-3)))
                out[bytes(range(5))] = sum(None)
                c, *b = {int(str(True))}
            case _:
                if (n := (18446744073709551616 + -507)): log.append(n)
        b &= a
        out[c] = bin(-539)
    match (c, 642, d, a,):
        case 'abc':
            c = (('%d %s')[3:]).partition('a')[2]
            d &= b'a,b'
            d &= 5
            c %= 1.5
        case []:
            a, *c = [(b'abc' != 10), dict(a=True, b='x\ny'), ([3, 1, 2] < [-1, 10])]
            log.append(max(bool(4), key=lambda each: (-each)))
            d, *b = (format(True, ','), (b, 3.0, *'ABCabc',), f"<{8:,}>", pow(-2.25, 0, 26),)
        case -1:
            out['😀z'] = {**{}, 'k': b'abc'}
            c %= 1e10
            if (n := {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}): log.append(n)
        case _:
            del out[b]
            if (n := (123456.789)[-1]): log.append(n)
            del out[False]
            out[c] = callable('x\ny')
    for c in {'a', a, d}:
        match (11 % 99999999999999999999):
            case [p] if b:
                d, c = divmod('-7', None), (--0.0)
                log.append(((lambda **k: k)(x=2))[3:3])
            case _:
                a, d = ('%d %s').isalpha(), (False if False else 100000000000000000002)
                if ({1: 2} | {'a': 1, 'b': [2]}): break
                del out[bytearray(b'xyz')]
                if list({}): return a
        if ('ABCabc').split(): break
        try:
            try:
                d, d = (Base(-3) == Base(False)), {1: b, 'a': b}
            except TypeError as error:
                log.append(type(error).__name__)
                a, *b = [(-0.0 ** 2)]
            else:
                a = sum([False for i in range(0)])
                del out[bytes(range(5))]
                out[bytearray(b'xyz')] = list(b for i in 'ABCabc' if 1e10)
                log.append('{} {0!r}'.format((None and c)))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            for c in 'ß':
                c, c = (-0.0 ** 2), (4294967295 // 4611686018427387904)
                if ([1, 2, 3])[3:]: continue
            a = (len('abc') if list(map(str, [1.5, 2])) else (-2.25 << 56))
        finally:
            log.append((dict.fromkeys(['b', 'a'], -656)).get(('  x ').capitalize(), ord(('  x ' + 'x')[0])))
    yield from log
    yield a
case(42, lambda: list(f42()))
case(43, lambda: dict(zip([(('a,b,,c').partition('a')[2]).lower() for i in range(0)], [*[ord(c) for c in ('ß').expandtabs(4)], int(str(abs(4294967297)))])))
case(44, lambda: (type(callable({1e10: 8, None: 'Hello World', None: b'a,b'})).__name__).partition('a')[2])
case(45, lambda: (f'{((123456.789 if True else -0.0)):.3f}').count((format(1e10, '10.3e')).lower()))
case(46, lambda: ((Base((Base(divmod(True, 4294967295)[1]) + (4294967295 * 4294967298)).value) + len(dict.fromkeys(['x', '', 'yz'], -966))).value > (f'{(([-1, 10] + [100000000000000000001])[-1])!r}').center(9, '*')))
case(47, lambda: '{0:<6}{1}'.format(('' or 'naïve'), (2147483647)[4]))
def f48(a=123456.789, b=1e300):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[b] = (lambda a, b=-553: a - b)(1)
    d //= 1e300
    try:
        for c in range(3):
            n1 = 0
            while n1 < 0:
                n1 += 1
                a = (('').swapcase() * 4)
                c %= c
                out[d] = ', '.join(['b', 'a'])
                a, d = int(str(False)), len({'a': 1, 'b': [2]})
            out[b] = pow(False, 3, 97)
            if (1e10 ** 2): continue
            n1 = 0
            while n1 < 2:
                n1 += 1
                c -= b
                if ('😀z')[5]: continue
                if (n := ('%i %s' % b)): log.append(n)
        for a in count(3):
            match ('naïve').strip():
                case [p] if 9223372036854775810:
                    b, *b = (('%d %s' % (816, None)),)
                    if (c).splitlines(): break
                    log.append(len({1: 1e300, 'a': 'ABCabc'}))
                case int(p):
                    a = str(list(('ß').encode()))
                    b &= 7
                    if (n := f'{(263):>{0 + 3}}'): log.append(n)
                case 0 | 1:
                    if (1e300 if True else float('inf')): return a
                    c -= b
                    if (n := (206 << 0)): log.append(n)
                case _:
                    out[c] = (b'').numerator
                    a += -2
            try:
                if ('😀z').center(9, '*'): break
            except TypeError as error:
                log.append(type(error).__name__)
                b = (('abc').translate({97: 'A', 98: None}) in ('ABCabc').encode().decode())
            finally:
                log.append(float((True // False)))
                b = list((b | b'abc') for k in range(1) if (frozenset([-1, 10]) <= set([-1, 10])))
                d -= float('inf')
                a |= d
    except Exception as error:
        log.append(type(error).__name__)
        match Derived(99999999999999999999).double:
            case 'abc':
                d, c = dict(None), float(266)
            case _:
                out[d] = (1.5 // 1.5)
                d, c = sorted([], key=len), f'{(4294967298):>{0 + 3}}'
    if ('  x ').strip():
        if (b + 'Hello World'):
            for c in 'Hello World':
                d = (list('12') + [('ABCabc').encode().decode()])[0]
            else:
                a = ((False + True)).capitalize()
                del out['']
        else:
            n1 = 0
            while n1 < 2:
                n1 += 1
                del out[a]
                a |= 4611686018427387906
                b += b'\xff\x00'
    return log, out, a, b, c, d
case(48, f48)
case(49, lambda: ((['b', 'a'] + ['a,b,,c'])[0], min('naïve'), (1e-7 + float('inf')),))
def f50(a=9223372036854775810, b=0.1):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        match dict.fromkeys(['b', 'a'], 18446744073709551615):
            case 'abc':
                if (n := callable(d)): log.append(n)
                if str(1e300): break
                out[b'\xff\x00'] = ord(('x\ny' + 'x')[0])
            case None:
                log.append(repr(sorted([Base(3), Base(b)])))
            case _:
                if (n := abs(4)): log.append(n)
                if {**{1: 2}, 'k': a}: break
                if bin(9223372036854775807): continue
                a, *d = {list(a for j in range(4) if a), (bytes(range(5)) - False), ord(('naïve' + 'x')[0])}
        a &= None
        try:
            out[None] = (a).partition(',')
            n1 = 0
            while n1 < 0:
                n1 += 1
                a -= b'\xff\x00'
                if ([3, 1, 2] + [18446744073709551615])[-1]: return a
                a |= a
                out[d] = (not d)
            if ():
                a, *a = []
                del out[a]
                if ([1.5, 2] * 1): return a
            else:
                if ('abc').find('a'): continue
                if list(reversed(c)): return a
                out[b] = list('abc')
                d -= 4611686018427387904
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            match format(False, '#x'):
                case (p, q):
                    a %= a
                    b, *a = (ord(('日本' + 'x')[0]), ({1: 2} == {1: 2}), (-184 <= -2.25 < 18446744073709551615), ({1: 2}).get('😀z', -356),)
                    log.append((lambda *a: list(a))(*[a for a, *b in [[1, 2, 3] + [1]]]))
                case _:
                    d -= b'abc'
            log.append(abs((1.5 * 2)))
            if [a for a, *b in [[1.5, 2] + [1]]]: continue
        else:
            if (True).bit_length(): continue
            log.append(float('1e%d' % 3))
        d |= float('inf')
    b = all((lambda *a: list(a))(*['a', None]))
    match (123456.789 * 4611686018427387904):
        case [p, *_]:
            c += a
            a |= b'\xff\x00'
        case int(p):
            d = float('1e%d' % 4)
            b += False
            b += a
        case _:
            c = (+type(c).__name__)
            del out[None]
    yield from log
    yield a
case(50, lambda: list(f50()))
case(51, lambda: ('{} {}').partition('a')[2])
case(52, lambda: str(dict(a={}, b=('{} {}').isdigit())))
case(53, lambda: ('a').find('a'))
case(54, lambda: (('Hello World' * 4)).translate({97: 'A', 98: None}))
def f55(a='%d %s', b='-7'):
    c = d = 0
    log, out = [], {}
    match (-35).expandtabs():
        case str():
            d -= None
            log.append((Base(len([])) + sum([])).value)
            if (n := (c).update({3: 4})): log.append(n)
            d -= 922
        case float():
            out[False] = ('12').upper()
            del out[a]
        case 0 | 1:
            log.append(((a).decode()).extend([1]))
            a |= d
        case _:
            a, *a = set()
    match (123456.789 + float('inf')):
        case float():
            c, *a = {[n for n in count(2)], sorted([Base(3), Base(c)]), ('  x ')[::-1]}
        case _:
            del out[d]
            out[4] = (Base(0) + False).value
    for d in range(2):
        n2 = 0
        while n2 < 4:
            n2 += 1
            out[b] = ('a').join(['1', '2', '3'])
            del out[d]
            if (n := ('abc')[2:]): log.append(n)
            b, *a = set()
        c &= c
        try:
            match [c for i in range(4)]:
                case float():
                    del out[b'abc']
                    b -= b
                case [p, *_]:
                    c &= 0.1
                case _:
                    log.append(('{} {0!r}'.format(1.5)).isalpha())
                    out['{} {}'] = [*[-1, 10], 5].index(5)
            b = bool(int(3.0))
            if bool(True):
                if (--2): return a
                d = (type(0.0).__name__ or str('ABCabc'))
                log.append((('ß' in {})).numerator)
            else:
                del out[b]
                log.append(float(('%d %s').find('a')))
            log.append('{0:<6}{1}'.format(('%d %s' * 2), (b'a,b' >= b)))
        except LookupError as error:
            log.append(type(error).__name__)
            match ('abc').replace('😀z', '日本'):
                case [p, *_]:
                    log.append((sum([]) // len([1, 2, 3])))
                    a, *b = {*('ABCabc')[::-1]}
                    c, b = (258 < 8), (float('inf') % 1e10)
                    b, *b = [(c).is_integer(), (8 < 8)]
                case 'abc' if None:
                    d = sorted(['{} {}', ''], reverse=True)
                    if (None)[1]: break
                case float():
                    d, *b = (('12').swapcase(), [c].copy(), (5 < 849), ('%e' % b),)
                    out[c] = sorted(None, key=None, reverse=False)
                case _:
                    out[b] = format(1.5, '10.3e')
                    out[None] = (99999999999999999998 // 5)
                    log.append((+('  x ' + '12')))
                    log.append(sum([float(-901), (~4294967297)]))
        c, a = round(-2.25, 4), (d == 10 < b)
    out[b'a,b'] = oct(739)
    yield from log
    yield a
case(55, lambda: list(f55()))
case(56, lambda: [each for each in (6, '%d %s')])
case(57, lambda: (-True))
case(58, lambda: (chr(1 + 65) if dict(a=-661, b=2147483648) else (['b', 'a'] + ['Hello World'])[0]))
def f59(a=-278, b=4611686018427387905):
    c = d = 0
    log, out = [], {}
    match ([] + [1, 2, 3]):
        case str():
            c -= a
        case _:
            del out[b'']
            a, *c = [(123456.789 ** 2)]
            d, *c = {(-115 / -2), (False and False)}
            out[1e10] = ('abc').partition('a')[2]
    try:
        for b in ():
            if (c == '%d %s'):
                if {**{'a': 1, 'b': [2]}, 'k': d}: continue
                del out[None]
            elif (4611686018427387904).count('a'):
                b, a = int('{} {}'), ('日本').count('  x ')
            else:
                del out[123456.789]
                d = (('a').find('a') / (11 << 3))
                log.append(list(filter(None, (1.5 + d))))
                d %= b'\xff\x00'
        d, *d = [(lambda a, b=True: a - b)(9223372036854775806)]
    except ArithmeticError as error:
        log.append(type(error).__name__)
        b &= d
    yield from log
    yield a
case(59, lambda: list(f59()))
case(60, lambda: f'{(sum([1e10, True])):.3f}')
case(61, lambda: (((('%d %s' % (False, -0.0))).strip()).zfill(4 + 5) in ((format(True, '#x')).title() + format(({1: 2}).get('a,b,,c', 3), ','))))
case(62, lambda: ('%r' % -360))
case(63, lambda: ((round(0.0, 3) if bool(None) else (1e300 * True)) // (float(-507) // (True / -814))))
case(64, lambda: (sorted([(('a,b,,c' if True else '😀z'))[::-1], ('{0:<6}{1}'.format('x\ny', None)).strip(), 'm']) + [bin((abs(7) & (lambda a, b=-3: a - b)(11)))])[0])
case(65, lambda: {(float(-569) ** 2)})
def f66(a=602, b=0.0):
    c = d = 0
    log, out = [], {}
    d, *a = ()
    for a in [a, *'ABCabc']:
        log.append((Base((lambda a, b=1: a - b)(True)) + min([3, 1, 2] + [1])).value)
        if (frozenset([-1, 10]) <= set([3, 1, 2])):
            if (123456.789 // 0.1):
                log.append(len(list(('x\ny').encode())))
                d //= 0.1
            else:
                log.append([])
                a = (~([1.5, 2]).count(c))
                d, *b = (dict(enumerate(['a', None])), (-3 - True), all(['a', None]), dict(a=None, b='naïve'),)
                if (58).bit_length(): return a
            if (7 % -2):
                a, *c = (dict(zip([], [-1, 10])),)
            elif ('ß' if 872 else float('inf')):
                del out[a]
            else:
                if list(({'a': 1, 'b': [2]}).items()): break
                a, c = type(a).__name__, ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})
            out[None] = [(i, False) for i in [3, 1, 2] if True]
            if (n := ([] * 1)): log.append(n)
        elif (True | 929):
            try:
                del out[None]
            except Exception as error:
                log.append(type(error).__name__)
                del out[a]
                if ', '.join([]): return a
            d //= c
            match (-b'\xff\x00'):
                case None if d:
                    d &= c
                case []:
                    if (n := (lambda **k: k)(x=d)): log.append(n)
                    a //= d
                case float():
                    c, b = (Base(b) == Derived(b)), ('12').translate({97: 'A', 98: None})
                case _:
                    if (n := int('12', 3 + 3)): log.append(n)
                    out[None] = len('  x ')
        else:
            n1 = 0
            while n1 < 0:
                n1 += 1
                a += False
                if round(1.5, 1): break
                out[b] = {}
                if dict(a=-0.0, b=a): return a
            if (n := (float('inf')).issubset([1])): log.append(n)
            match (True // True):
                case [p, *_]:
                    if (n := int(str(9))): log.append(n)
                    del out[c]
                    if (8 ^ True): continue
                    b += d
                case _:
                    out[b] = sum([])
                    if dict(b): continue
                    c -= -0.0
                    b //= 4294967296
        try:
            try:
                c = (~len('-7'))
                if (4611686018427387903 + 199): return a
                b += '  x '
                out[a] = (-476 < 907)
            finally:
                c, *d = ()
            match list(reversed([1, 2, 3])):
                case None if -898:
                    if Derived.kind: continue
                    log.append(all(('ß').split(',')))
                    if (lambda **k: k)(x=6): return a
                    log.append(list(range(3, 1 + 5)))
                case _:
                    a |= float('inf')
                    d &= d
                    c, a = [-0.0, *[1, 2, 3]], format('a,b,,c', 'b')
        except ArithmeticError as error:
            log.append(type(error).__name__)
            d //= None
            try:
                d, *d = [(d)[4:-2], {1: d, 'a': float('inf')}, *(-0.0 // 1e300)]
            except TypeError as error:
                log.append(type(error).__name__)
                if (n := {str(k): v for k, v in ({1: 2}).items()}): log.append(n)
                d %= '12'
            if hash(False): continue
        finally:
            b //= None
            out[a] = (b >= 123456.789)
            c %= b'a,b'
            c, *b = [{1: b, 'a': -133}]
    n3 = 0
    while n3 < 1:
        n3 += 1
        n2 = 0
        while n2 < 1:
            n2 += 1
            n1 = 0
            while n1 < 1:
                n1 += 1
                a = (({1: 2}).get('😀z', True) if str(False) else callable(123456.789))
                a = ((+6))[4]
                if (n := {**{'a': 1, 'b': [2]}, 'k': c}): log.append(n)
            del out['ß']
            for b in 'a':
                d -= 11
            try:
                a, *a = set()
                a &= c
                if divmod(-3, 863)[1]: return a
                if pow(False, 3, 97): continue
            except LookupError as error:
                log.append(type(error).__name__)
                if (1.5 ** 2): break
                a = (dict(a=b'\xff\x00', b=None) | dict(a=b'', b=c))
                a, b = list(map(str, a)), (123456.789 if True else 1e-7)
                log.append(int.from_bytes(('a').center(9, '*').encode()[:8], 'little'))
        n2 = 0
        while n2 < 0:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                c |= True
                b += 1e300
            n1 = 0
            while n1 < 3:
                n1 += 1
                c, *c = []
                d = (sorted([-251, 2147483646, 3]) + [Derived(166).double])[-1]
                log.append((float(9)).center(9, '*'))
                if [b for i in range(3)]: return a
            if len([]):
                d &= b'abc'
            else:
                if (-479 != c): break
            if [each for each in (-922, d)]:
                d = (([] + ['abc'])[0]).splitlines()
            else:
                del out[a]
    try:
        n2 = 0
        while n2 < 3:
            n2 += 1
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (Base(True) == Derived(True)): return a
                c, a = dict(zip([], [3, 1, 2])), len(['a', None])
                out[1e-7] = (bytearray(b'xyz') <= 'abc')
                if (n := hex(False)): log.append(n)
            log.append(((d if b else b) == int(1e10)))
            if (n := ('{} {}' * 0)): log.append(n)
            if (-262 >> 1): break
        match (-0.0 ** 2):
            case []:
                b, b = (1.5).extend([1]), (float('inf') * 9223372036854775807)
                del out[692]
                b %= a
            case _:
                c &= b
                b -= a
        for a in range(1):
            n1 = 0
            while n1 < 1:
                n1 += 1
                c -= a
                log.append(dict(enumerate(list(reversed([])))))
            if '{0:<6}{1}'.format('Hello World', -0.0): break
            if {k: 0.1 for k in range(0)}:
                d //= None
            else:
                c = type(dict(enumerate(['a', None]))).__name__
                if (n := (-714 == False)): log.append(n)
                d |= b
                if dict(enumerate(['a', None])): continue
        d, *c = [float('1e%d' % 0), ['  x '].copy(), list(map(bool, float('inf'))), ord(('ABCabc' + 'x')[0])]
    finally:
        log.append((lambda **k: k)(x=dict(enumerate([1, 2, 3]))))
    yield from log
    yield a
case(66, lambda: list(f66()))
case(67, lambda: ((('ß' or '{} {}')).upper()).title())
def f68(a=True, b=0):
    c = d = 0
    log, out = [], {}
    if any([]):
        n2 = 0
        while n2 < 2:
            n2 += 1
            if (n := (a and b)): log.append(n)
            b, *c = {int(str(4611686018427387902)), {bytes(range(5)): 'Hello World'}}
            b &= b
        try:
            match ([1.5, 2] + [1.5, 2]):
                case str():
                    if (n := [None].copy()): log.append(n)
                case 0 | 1:
                    a -= a
                    b = (divmod(True, 9223372036854775807)[1] & (-988 % 4611686018427387906))
                case _:
                    a, c = pow(True, 3, 97), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
                    c //= c
                    del out['日本']
                    b, c = (False).__add__(1), '{0:<6}{1}'.format('12', 0.0)
            match (123456.789 if True else float('inf')):
                case [p, *_]:
                    b = (('%d %s' % (True, 7))).center(9, '*')
                    out[False] = list('')
                    if (n := dict(zip([], []))): log.append(n)
                case (p, q):
                    d %= '日本'
                case _:
                    a, d = (9223372036854775806 >> 2), ([] + ['x\ny'])[0]
                    if (n := (-0.0 + -0.0)): log.append(n)
                    if (n := (2147483650 == True)): log.append(n)
            for c in count(2):
                out[b'abc'] = ('{} {}')[2:]
                if (1e10 ** 2): break
                log.append({c: ('a,b,,c')[0:], b: {i: -974 for i in range(4)}})
                if [a for a, *b in [[] + [1]]]: continue
            try:
                d %= c
                del out[123456.789]
                a = sum([(1e300 % 1e300), ('a').find('a')])
            except Exception as error:
                log.append(type(error).__name__)
                log.append(dict(a=({'a': 1, 'b': [2]} == {1: 2}), b=('a').upper()))
                if (n := {1: a, 'a': a}): log.append(n)
                if (n := ('😀z').expandtabs(4)): log.append(n)
                out[-0.0] = isinstance(c, (int, str))
        except Exception as error:
            log.append(type(error).__name__)
            d, *a = {(2147483648 * 4611686018427387902), Derived(1).xyz, ('%d %s').find('a')}
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (a - b): return a
                if (n := {1: a, 'a': d}): log.append(n)
            d, b = (-1.5), float(11)
        else:
            if (n := ord(('-7' + 'x')[0])): log.append(n)
            c = {9223372036854775808: (False or True)}
            a, a = Derived(8).double, (Base(1) == Base(True))
        try:
            del out[d]
            if ('日本' + '-7'):
                a %= 11
                del out[c]
                out[False] = ('{} {}').replace('x\ny', 'ß')
            elif sorted(4, key=str, reverse=True):
                out[None] = f"<{11:10.3e}>"
                c = (('a').join(['1', '2', '3'])).encode().decode()
            else:
                c, *b = {('a' in 'Hello World'), *(-100000000000000000002)}
                if (n := bytearray({b'\xff\x00', 'Hello World'})): log.append(n)
                out[a] = (d != a >= c)
                b |= d
            n1 = 0
            while n1 < 1:
                n1 += 1
                d, *c = (dict(enumerate([1, 2, 3])), dict.fromkeys(['x', '', 'yz'], False), list('abc'),)
                del out[a]
                b, *c = ((b).setdefault(1, 2), (lambda f: f(-900))(str), (lambda a, b=524: a - b)(False), format(True, '#x'),)
        except LookupError as error:
            log.append(type(error).__name__)
            d, b = dict(a=a, b=1.5), {**{'a': 1, 'b': [2]}, 'k': d}
            for b in '日本':
                if (n := dict(enumerate([]))): log.append(n)
                b, b = dict(zip([], [3, 1, 2])), [b, b'']
            try:
                out[d] = (False ^ 336)
                c -= None
                out['12'] = len({})
            except Exception as error:
                log.append(type(error).__name__)
                out[3] = (False % 2147483649)
                a = (list(range(0, 1 + 5))).count(('naïve')[:2])
                a //= None
                log.append({**{str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, 'k': ([-1, 10] + [4294967298])[-1]})
            finally:
                if (n := (-0.0 // -2.25)): log.append(n)
                b, *a = ['{} {0!r}'.format(1), {i: 'a,b,,c' for i in {d, False, False, 1.5}}, ('').zfill(0 + 5), dict(zip([], []))]
                log.append(({i: 4611686018427387904 for i in range(2)})[list(a for k in count(1) if None)])
                b, c = ('12').translate({97: 'A', 98: None}), {1: 0.1, 'a': -29}
        else:
            c &= a
            a //= '{} {}'
            log.append((Derived('abc').abc // (lambda *a: list(a))(*[])))
        finally:
            if (n := ascii('  x ')): log.append(n)
        try:
            match ['abc', *[1.5, 2]]:
                case str() if 1e-7:
                    if (n := (544 == b)): log.append(n)
                    del out[4294967297]
                    a += None
                case (p, q):
                    d = (('😀z').capitalize()).swapcase()
                    if (n := set([]).issubset(['x', '', 'yz'])): log.append(n)
                    out[1e10] = (b)[None]
                case Base(value=p) if b:
                    d |= b'abc'
                    d, *a = ((-601), pow(550, 1, 97),)
                case _:
                    log.append(([a].copy())[4:])
                    log.append(('{} {0!r}'.format(True)).join(['1', '2', '3']))
                    c, b = format(0.0, '10.3e'), (d + d)
            for c in range(3):
                if {123456.789: 'a,b,,c', b: b, d: False}: continue
            else:
                if (n := (None != a)): log.append(n)
                del out['']
                del out[c]
                d //= 'a'
            del out[None]
        except LookupError as error:
            log.append(type(error).__name__)
            for a in count(1):
                if (False and True): break
                a &= 3.0
                del out[c]
                b %= a
            try:
                d, *c = set()
                if (n := f"<{d:x}>"): log.append(n)
                a |= b
            except LookupError as error:
                log.append(type(error).__name__)
                a, *b = set()
                a |= b'abc'
            finally:
                c, *b = [sum([1e-7, True])]
                c, b = list(({1: 2}).items()), isinstance(b, (int, str))
                log.append(([(i, 985) for i in [-1, 10] if False] != (d).symmetric_difference([1]) == (a if None else bytes(range(5)))))
    else:
        if (n := {7 for j in '😀z'}): log.append(n)
        for c in '{} {}':
            n1 = 0
            while n1 < 4:
                n1 += 1
                del out[a]
                if float(True): continue
            if (n := abs(float('inf'))): log.append(n)
            b, *c = [divmod(4611686018427387905, -804)[1], (-954 ^ c), {**{'a': 1, 'b': [2]}, 'k': 'ß'}, *hash(-68)]
            try:
                d //= a
            finally:
                c, d = (99999999999999999999 << 1), repr(b'')
        else:
            del out[None]
            del out['12']
        match int.from_bytes('Hello World'.encode()[:8], 'little'):
            case 'abc':
                del out[d]
                log.append((lambda **k: k)(x=('x\ny').find('a')))
                if (n := ({}).get('ß', 8)): log.append(n)
                a += 0.1
            case {1: p}:
                a, c = chr(2 + 65), (1.5 ** 2)
            case _:
                b &= b
                c |= 'x\ny'
        for c in range(1):
            b, a = len([1.5, 2]), ('naïve').encode().decode()
    del out[c]
    log.append(divmod(sum([]), divmod(True, 4)[1])[1])
    b, d = dict(a=d, b=True), list(filter(None, []))
    return log, out, a, b, c, d
case(68, f68)
def f69(a=b'', b='12'):
    c = d = 0
    log, out = [], {}
    try:
        log.append(abs((1e300 if False else 1e-7)))
        out[d] = (c if b'\xff\x00' else b'a,b')
        a, c = (False + -896), (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))()
        if (n := [c, b]): log.append(n)
    finally:
        log.append(((--2.25) & (float('inf') if True else 1e10)))
        log.append((max(True, 954) == (True | 982)))
    if ('%5.2f;%-5d' % (float('inf'), 5)):
        match f"<{c:o}>":
            case (p, q):
                b, d = [n for n in count(4)], callable(b)
            case _:
                if (n := float(460)): log.append(n)
        a //= 1e-7
        log.append(format((0.0 if True else 123456.789), '10.3e'))
        for a in count(2):
            if (n := [1e300 for j in count(3) if None]): log.append(n)
            if len(None): break
    else:
        for d in {a, 1e10}:
            if (0.1 + -0.0): break
            out[False] = hex(2147483646)
            if sorted([]):
                log.append(((--2.25) * Derived(638).double))
                c, c = [a for a, *b in [[] + [1]]], sorted([], key=len)
                out[d] = [(i, -739) for i in [-1, 10] if False]
                a -= 1e300
            else:
                out[4294967298] = (1e300 ** 2)
                log.append(pow(a, 3, -3))
                a, c = (3.0 if False else float('inf')), sum([0.0, 771])
    return log, out, a, b, c, d
case(69, f69)
def f70(a=bytes(range(5)), b=b'a,b'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        b = (list(enumerate([1.5, 2]))).count(('').swapcase())
        del out[0.1]
    if (b if bytearray(b'xyz') else d):
        try:
            match (5 | 940):
                case [p]:
                    d //= -208
                    b = ('%d %s' % (abs(-384), list(filter(None, []))))
                    b -= None
                    if (n := (3.0 if False else 3.0)): log.append(n)
                case {1: p}:
                    out[b'\xff\x00'] = {d: b, -2.25: True}
                    b, *c = (('a').strip(), ({1: 2} | {}), dict(a=0.1, b=b),)
                case _:
                    d, *c = {{1: b'a,b', 'a': 2147483650}, type(True).__name__, (873 % 0), (3 * 4611686018427387903)}
                    log.append((format(8, '#x') + ('  x ').partition('a')[2]))
                    out[None] = list((3.0).keys())
            if len(['a', None]):
                d = (([]).count(99999999999999999999)).lower()
                a -= b'abc'
            elif ('a').startswith('日本'):
                out[c] = ('naïve')[::-1]
            else:
                d &= bytearray(b'xyz')
            a &= None
            for c in range(3):
                a |= b
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            match (['a', None])[3:]:
                case int(p):
                    log.append((str([]))[:1])
                    log.append(((Base(895) + 18446744073709551617).value).bit_length())
                    del out['Hello World']
                case float():
                    b //= False
                case {1: p} if c:
                    a += b
                    d, *d = {(None,), (False >> 3), list(count(3))}
                    if (n := (lambda **k: k)(x=-953)): log.append(n)
                case _:
                    if (n := (-1 / 0)): log.append(n)
                    del out[c]
            for b in '{} {}':
                if dict(zip([], [])): break
                c, c = (c + 18446744073709551614), dict(a=None, b=-2.25)
            else:
                a |= c
                c, d = int(str(766)), (False)[1]
                b |= a
        finally:
            del out[a]
            log.append((-(False / 669)))
        b %= b''
        try:
            d //= c
        except ArithmeticError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 3:
                n1 += 1
                if (n := list('{} {}')): log.append(n)
                if []: break
                log.append([(i, int(str(9223372036854775808))) for i in [-986 for i in range(4)] if (not '%d %s')])
                a &= 0.1
            d, b = list(range(0, 3 + 5)), ('ABCabc').count('😀z')
            n1 = 0
            while n1 < 0:
                n1 += 1
                out[757] = (lambda a, b=False: a - b)(4294967298)
                a //= -4
                log.append(('%d' % hex(-272)))
            match ('%d %s' < 'abc'):
                case None:
                    log.append(('%5.2f;%-5d' % (float(2147483649), hash(True))))
                case _:
                    out[a] = (900 if True else 4294967296)
                    a, *c = ([each for each in (False, d)],)
        finally:
            if (n := (-344 ^ 0)): log.append(n)
        if (n := format(9, '#x')): log.append(n)
    elif int(str(-273)):
        n2 = 0
        while n2 < 0:
            n2 += 1
            match (713 if bytearray(b'xyz') else a):
                case float() if d:
                    out['a,b,,c'] = '{0:<6}{1}'.format('a', a)
                case 0 | 1:
                    log.append((('😀z')[0:] != (100000000000000000002 if False else False)))
                    a %= b
                    b -= None
                case float():
                    a = (('a')[:2]).splitlines()
                    out[b] = (c and b)
                    if (*d,): continue
                    log.append(set(list(map(str, []))).issubset(['%d %s', '日本']))
                case _:
                    if (-float('inf')): continue
            a = {1: dict.fromkeys(['b', 'a'], -559), 'a': {0.1, *None}}
            if (n := ('ABCabc' >= 1)): log.append(n)
        try:
            match ('%5.2f;%-5d' % (float('inf'), 520)):
                case -1 if d:
                    d += True
                    b |= False
                case {1: p} if b:
                    c, *d = (('a').find('a'),)
                    b, *c = (('').title(), {**{}, 'k': b'\xff\x00'},)
                case _:
                    if (n := (b'abc')[:]): log.append(n)
                    log.append((oct(-991)).join(['1', '2', '3']))
            if str(['a', None]):
                d, *d = []
                a -= False
                log.append(list(({str(k): v for k, v in ({1: 2}).items()}).items()))
                d, c = ord('日本'), '{} {0!r}'.format(a)
            else:
                a, a = sum([3, 1, 2]), ('ABCabc').lower()
                b &= b
            match ('x\ny').upper():
                case str():
                    log.append((-('').find('a')))
                    b = (('a,b,,c').split(',')).__class__.__name__
                    c += b
                case _:
                    if (n := ('-7' if True else 'a,b,,c')): log.append(n)
            if ('ABCabc' + 'abc'):
                a, *c = ((False).join(['1', '2']), (True)[a], (Base(0.0) + bytearray(b'xyz')),)
                d -= None
                b -= -0.0
                log.append(abs((18446744073709551618 if False else 0)))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (float('inf') + 1.5): break
                out[b] = list(reversed(['a', None]))
            a, c = ('-7').split(','), [None, *[1.5, 2]]
            if (n := {b, 1e300, '日本', b}): log.append(n)
        finally:
            c //= 'a,b,,c'
            log.append(dict(a=hash(True), b=('Hello World').translate({97: 'A', 98: None})))
    else:
        if {i: 18446744073709551617 for i in range(2)}:
            d //= '{} {}'
        else:
            a, *c = (list(map(str, [1.5, 2])), ('%r' % c), (8 % 10), ('naïve').rsplit(None, 1),)
            c = (lambda *a: list(a))(*('ß').split())
        a, b = ('abc').expandtabs(4), len({})
        try:
            b |= b
        finally:
            a, *c = [{1: b'abc', 'a': c}, ('a')[::-1], dict.fromkeys([], -292), ('abc').swapcase()]
        try:
            if (b if None else a):
                out[d] = ('日本').startswith('ABCabc')
                c, b = ('😀z' in {1: 2}), ({'a': 1, 'b': [2]} | {})
                out[None] = ({'a': 1, 'b': [2]} | {})
                a, *c = [('%x' % b), ('-7' + 'ABCabc'), ('  x ').count('12')]
            match ([3, 1, 2] + [-838])[-1]:
                case [p]:
                    out[a] = (-1 / 2147483649)
                    log.append(list(zip((4 < False), (a, True,))))
                case _:
                    del out[c]
                    if (n := len([])): log.append(n)
        except Exception as error:
            log.append(type(error).__name__)
            if (n := f"<{a:08.3f}>"): log.append(n)
            match hex(d):
                case None:
                    del out['%d %s']
                    log.append((('12').replace('{} {}', '日本')).count(('%d %s' % (False, c))))
                case int(p):
                    d %= b
                    b, *d = (('%05d' % 3.0),)
                    d, *d = (([1, 2, 3] + []),)
                case float():
                    log.append(callable((c // a)))
                    d, *c = ([(i, 4611686018427387905) for i in [-1, 10] if False], ('abc' in '-7'),)
                    b //= c
                case _:
                    out[d] = ('abc' in '  x ')
                    a %= -133
        finally:
            log.append(abs(hash(False)))
            a |= 2147483647
    if (n := dict.fromkeys([], -348)): log.append(n)
    try:
        n2 = 0
        while n2 < 0:
            n2 += 1
            if {1: 7, 'a': float('inf')}: break
            match [9223372036854775806, b]:
                case float() if d:
                    c %= 100000000000000000002
                case -1 if a:
                    out['12'] = len('naïve')
                    a, a = (Base(4294967296) + 4294967294).value, abs(b'\xff\x00')
                case _:
                    d //= -388
                    out[2] = len('-7')
        if (1, b, 1e10,):
            for c in count(2):
                d //= '😀z'
                b, *c = ({'naïve': a}, (a in []), (['x', '', 'yz'] + ['-7'])[0],)
            n1 = 0
            while n1 < 0:
                n1 += 1
                c |= b''
                b, *c = [oct(True)]
                del out['x\ny']
                if (n := set()): log.append(n)
            n1 = 0
            while n1 < 3:
                n1 += 1
                if (n := (True).difference([1])): log.append(n)
                d, *a = [(-3 | False)]
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if {**{'a': 1, 'b': [2]}, 'k': b'a,b'}:
            out[c] = str(d)
            b = Derived(1).xyz
        match len([1, 2, 3]):
            case None:
                out[None] = all([1.5, 2])
                log.append((('abc').expandtabs(4) < ('Hello World')[3:]))
            case _:
                out[99999999999999999998] = (False << 1)
        c, *b = {type(None).__name__, ('-7').strip(), {d: None, True: b}}
        log.append(Derived((-0.0)).abc)
    else:
        c = [n for n in count(0)]
        del out[False]
    finally:
        c //= 'abc'
        d, a = ('12').split(','), ', '.join(['b', 'a'])
        if (n := ('abc' * 4)): log.append(n)
        log.append(sum(list(range(4))))
    return log, out, a, b, c, d
case(70, f70)
case(71, lambda: int(str(5)))
case(72, lambda: ascii(bin(-628)))
def f73(a=11, b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        n2 = 0
        while n2 < 2:
            n2 += 1
            if (n := ('a').title()): log.append(n)
            for a in range(3):
                if format(False, '#x'): return a
                if (b'' // bytearray(b'xyz')): break
            else:
                d, *b = {(float('inf') * 7), (~1e300)}
        b, a = list(range(0, 4 + 5)), bin(3)
        for c in range(4):
            a -= d
            d, *a = (divmod(99999999999999999998, 5)[1], ('-7').splitlines(), list(b'\xff\x00'),)
            c, c = (True / True), list(('naïve').encode())
        else:
            b -= d
            c //= 18446744073709551614
        b //= a
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        d &= c
        b = (abs(3.0) ** 2)
        if (n := ('😀z').capitalize()): log.append(n)
        del out[-504]
    finally:
        c, d = ('%r' % None), dict(enumerate([1, 2, 3]))
        d = (frozenset(list(range(3))) <= set([-626 for i in range(1)]))
    return log, out, a, b, c, d
case(73, f73)
def f74(a=122, b='{} {}'):
    c = d = 0
    log, out = [], {}
    if (n := (1 == False)): log.append(n)
    n3 = 0
    while n3 < 2:
        n3 += 1
        try:
            try:
                del out[3.0]
                if (n := (float('inf') / b)): log.append(n)
                b = (f'{(0.1):.3f}').startswith(('ABCabc').join(['1', '2', '3']))
            except Exception as error:
                log.append(type(error).__name__)
                b, *d = ({**{'a': 1, 'b': [2]}, 'k': ''}, ([])[::-1], (a | 0.0), ascii('a'),)
                b //= None
                a, a = [-617 for k in count(1)], (not b'a,b')
            else:
                log.append((('%d %s' % (9223372036854775806, c)) >> 21))
                if (True).center(9, '*'): break
            n1 = 0
            while n1 < 2:
                n1 += 1
                b, a = ('-7').find('a'), abs(353)
        except TypeError as error:
            log.append(type(error).__name__)
            log.append((not dict(a=b, b=763)))
            n1 = 0
            while n1 < 0:
                n1 += 1
                a, *a = {pow(4611686018427387904, 0, 97), round(123456.789), (a).decode(), Derived(1).xyz}
                d, d = {**{}, 'k': b}, pow(100000000000000000002, 4, 97)
            out[c] = ('a' * 4)
            n1 = 0
            while n1 < 3:
                n1 += 1
                a &= b''
    yield from log
    yield a
case(74, lambda: list(f74()))
case(75, lambda: (str(dict.fromkeys(sorted(['a,b,,c', 'naïve', 'm']), Derived(-700).double))).isdigit())
def f76(a=1e10, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[c]
    del out['a,b,,c']
    return log, out, a, b, c, d
case(76, f76)
case(77, lambda: dict(a=float('1e%d' % 2), b=min([3, 1, 2] + [4])))
case(78, lambda: ('%-6s|' % format((sorted(['😀z', 'ABCabc', 'm']) + [f'{(b'\xff\x00')!r}'])[0], '')))
def f79(a=-2.25, b=0):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 1:
        n3 += 1
        d -= c
        log.append((getattr(Base(None), 'value', 0), ('%d %s' if False else 'a,b,,c'),))
        n2 = 0
        while n2 < 1:
            n2 += 1
            out['ß'] = len('abc')
            del out[float('inf')]
            for a in (29, None, b'', d,):
                if bytearray(('a,b,,c', d, d, b,)): break
                del out[b'']
                a %= 'abc'
            else:
                a //= False
                c += 2
            if ('😀z').removesuffix('c'):
                c, d = ('ABCabc').partition('a')[2], isinstance(b'a,b', (int, str))
                d, *d = []
                a = (('%5.2f;%-5d' % (1e10, 2147483649)))[(a if d else b)]
        if (n := all(['a', None])): log.append(n)
    return log, out, a, b, c, d
case(79, f79)
case(80, lambda: {**{'a': 1, 'b': [2]}, 'k': b'abc'})
case(81, lambda: ascii(((('%5.2f;%-5d' % (0.1, False)))[::-1]).strip()))
case(82, lambda: ((lambda a, /, b, *, c=1: [a, b, c])((Base((4611686018427387902).bit_length()) == Base((100000000000000000002 << 3))), b=None) ^ list({str(k): v for k, v in (dict(zip([], []))).items()})))
case(83, lambda: (('x\ny').capitalize() * 4))
case(84, lambda: Derived(99999999999999999999).xyz)
case(85, lambda: list('abc'))
case(86, lambda: str((({i: False for i in range(4)} == {i: 11 for i in range(3)}))[-1]))
case(87, lambda: list(range(0, 3 + 5)))
case(88, lambda: ('%5.2f;%-5d' % (float('inf'), 99999999999999999999)))
case(89, lambda: (~(oct(pow(380, 3, 97))).strip()))
case(90, lambda: (frozenset([3, 1, 2]) <= set([-1, 10])))
case(91, lambda: len([n for n in count(1)]))
def f92(a=None, b=665):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        for c in range(0):
            if ', '.join(['b', 'a']):
                if {b: '12', d: True}: continue
            elif (d).decode():
                log.append(divmod((2 + 6), (6 % 11))[1])
                if (n := (lambda a, b=4611686018427387903: a - b)(99999999999999999999)): log.append(n)
            d += b
            d += False
        else:
            log.append({**dict(zip([], [-1, 10])), 'k': str([])})
            log.append(dict.fromkeys(('日本').split(','), (-2 >> 3)))
        a |= bytes(range(5))
    except Exception as error:
        log.append(type(error).__name__)
        b = oct(list(map(str, ['a', None])))
    if len({1: 2}):
        a = abs(float('1e%d' % 1))
    if (True or True):
        match {i: 9223372036854775809 for i in range(0)}:
            case None:
                log.append(', '.join(sorted(['naïve', 'x\ny', 'm'])))
                out[c] = (False or False)
                if (n := {c: c, -378: b'a,b'}): log.append(n)
                if (n := (+c)): log.append(n)
            case [p]:
                if (n := all(['a', None])): log.append(n)
                b, a = int(str(7)), set([]).issubset(['x', '', 'yz'])
            case -1:
                b, *a = (list(reversed(b)), (True >> 4), (c)[None],)
                d &= 99999999999999999999
                del out[c]
                c -= d
            case _:
                if (n := ({} | {})): log.append(n)
                del out[None]
                if (n := (1e10 % 0.0)): log.append(n)
                log.append((list(range(3, 3 + 5))).count({**{1: 2}, 'k': None}))
        b += -2
    elif (a).join(['1', '2']):
        try:
            for c in [True]:
                if (n := ('ß').expandtabs(4)): log.append(n)
                b += 2147483649
                log.append(round((1e10 // -2.25)))
            for d in count(0):
                if list(('%d %s').encode()): return a
                d -= 1.5
            else:
                c &= True
            match ('ß' or 'x\ny'):
                case {1: p}:
                    c, b = [n for n in count(1)], str(None)
                    a = ([a, bytearray(b'xyz'), b, *'日本'])[::]
                    out[1e300] = f'{(1e-7):.3f}'
                case []:
                    c |= d
                    log.append((('  x ').replace('12', '')).replace(f'{(3.0):.3f}', ', '.join([])))
                case [p, *_]:
                    b |= d
                    out['ABCabc'] = divmod(424, True)[1]
                    log.append(((lambda a, b=100000000000000000001: a - b)(True) - len([1, 2, 3])))
                    del out[a]
                case _:
                    if (n := ('😀z').isdigit()): log.append(n)
        except LookupError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (-163 if True else 4611686018427387905): return a
                log.append((lambda f: f((bytes(range(5)) and 1e10)))(str))
            n1 = 0
            while n1 < 2:
                n1 += 1
                b = (-sum([1e10, 10]))
                del out[a]
                if ('12').splitlines(): break
                del out[a]
            out[2147483649] = (0.1).ljust(5)
        b = ((1e-7 if False else 1e-7) + float(False))
        del out[b]
        del out[c]
    n3 = 0
    while n3 < 4:
        n3 += 1
        if ('%5.2f;%-5d' % (1.5, True)):
            try:
                a %= -2.25
                c = int.from_bytes(('ß')[::-1].encode()[:8], 'little')
                c &= None
            finally:
                log.append((('%d %s' % (100000000000000000001, 1.5)) if all([1, 2, 3]) else format(False, '#x')))
                d = (str([])).upper()
                c, *c = [callable(613), ('a').split(',')]
            n1 = 0
            while n1 < 1:
                n1 += 1
                b += False
                out[None] = abs(11)
                b = (list(reversed([1, 2, 3])) * 2)
                del out[b]
            if (not d): continue
        elif sum([0.0, 7]):
            n1 = 0
            while n1 < 0:
                n1 += 1
                if {str(k): v for k, v in ({}).items()}: break
                c, *c = ({str(k): v for k, v in ({}).items()}, *(2147483646).__contains__(1),)
                log.append('{0:<6}{1}'.format(('ABCabc').partition('a')[2], (Base(9223372036854775807) == Base(100000000000000000000))))
                if ('日本' if False else '12'): return a
            b -= 'x\ny'
        n2 = 0
        while n2 < 1:
            n2 += 1
            b = {1: Derived(b'abc').abc, 'a': ('  x ' + '')}
    return log, out, a, b, c, d
case(92, f92)
case(93, lambda: ({{}, (-665 <= -0.0 < True), ('ß').center(9, '*')})[1])
case(94, lambda: list(map(str, ([a for a, *b in [['a', None] + [1]]] * 3))))
case(95, lambda: (len(f'{((~True)):>{4 + 3}}') % int.from_bytes((('Hello World' * 1)).lower().encode()[:8], 'little')))
case(96, lambda: (bytes(range(5)) % None))
def f97(a=bytes(range(5)), b=2):
    c = d = 0
    log, out = [], {}
    log.append((frozenset([2 for i in range(4)]) <= set(list(range(4)))))
    return log, out, a, b, c, d
case(97, f97)
case(98, lambda: {1: format(int('12', 0 + 3), ','), 'a': ((f'{(297):>{2 + 3}}' if ('naïve' in 'x\ny') else f'{(True):>{0 + 3}}')).title()})
case(99, lambda: (([format(float('inf'), '10.3e') for i in range(3)] + [f'{((99999999999999999999 >> 4)):>{3 + 3}}'])[0]).title())
