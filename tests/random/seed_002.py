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
    return log, out, a, b, c, d
case(4, f4)
case(5, lambda: (int('12', 4 + 3) + (4611686018427387905 ^ 1)))
case(6, lambda: (-1.5))
case(7, lambda: {i: (True - False) for i in range(4)})
case(8, lambda: sorted([ord(c) for c in 'ABCabc']))
def f9(a=373, b=2147483647):
    c = d = 0
    log, out = [], {}
    out[0] = ('  x ' < 'abc')
    return log, out, a, b, c, d
case(9, f9)
def f10(a=4611686018427387905, b=1e-7):
    c = d = 0
    log, out = [], {}
    out[5] = (a / b)
    return log, out, a, b, c, d
case(10, f10)
def f11(a=0, b=False):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        if (n := round(0.0)): log.append(n)
        try:
            if (a + -0.0): break
        finally:
            c = ((a)[c] in list(range(4, 2 + 5)))
            if (n := ['ABCabc' for i in range(3)]): log.append(n)
        n1 = 0
        while n1 < 1:
            n1 += 1
            if (n := (b).encode()): log.append(n)
    if (n := ({} == {'a': 1, 'b': [2]})): log.append(n)
    d &= d
    yield from log
    yield a
case(11, lambda: list(f11()))
case(12, lambda: sum([float('1e%d' % 3), max(int.from_bytes(format(9, ',').encode()[:8], 'little'), len((lambda **k: k)(x=b'abc')))]))
case(13, lambda: (callable((([] + [True])[-1] - (True | 100000000000000000002))) % bin((-(False + 18446744073709551618)))))
case(14, lambda: ((all(list(('abc').encode())) % ({str(k): v for k, v in ({1: 2}).items()}).isidentifier()) or int('12', 1 + 3)))
def f15(a='  x ', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a -= '%d %s'
    if ord(('%d %s' + 'x')[0]):
        for c in count(2):
            c |= 'abc'
            if (bytearray(b'xyz') and None): break
    elif all([1, 2, 3]):
        if (False ^ -348):
            d, *c = ((True <= 3.0 < 903),)
            b = str([a for a, *b in [['a', None] + [1]]])
        elif ('a,b,,c').lower():
            log.append((dict(enumerate(['a', None])) | dict.fromkeys(['x', '', 'yz'], 18446744073709551618)))
            c = {i: ([]).count(-2.25) for i in range(4)}
        else:
            d |= c
            b %= b
            c, *b = [list(range(2, 1 + 5)), ('a').translate({97: 'A', 98: None}), *dict(enumerate([]))]
        out[1.5] = int(str(True))
        out['{} {}'] = {}
    match isinstance('naïve', (int, str)):
        case (p, q):
            d = (-(a).issubset([1]))
            d |= c
        case [p] if -2.25:
            out[100000000000000000001] = (True and False)
        case _:
            a, a = ({1: 2}).get('a,b,,c', -240), (-0)
    return log, out, a, b, c, d
case(15, f15)
case(16, lambda: len(list(filter(None, (format(True, ',')).split()))))
case(17, lambda: ('😀z').replace('日本', '12'))
case(18, lambda: ((list(range(2)) + [(int.from_bytes('Hello World'.encode()[:8], 'little') | (4611686018427387906).bit_length())])[-1] / pow((len({1: 2}) if set([]).issubset(['x', '', 'yz']) else int.from_bytes('Hello World'.encode()[:8], 'little')), 0, 97)))
def f19(a=b'abc', b=-199):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a |= d
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: (2147483647 if 302 else None))
case(21, lambda: ([each for each in (687, 1e10)] - hash(True)))
case(22, lambda: (-143 ** 3))
case(23, lambda: ((str(dict(zip(['b', 'a'], [3, 1, 2]))) or (Base(sum([-1, 10])) == Base(len('{} {}'))))).real)
case(24, lambda: ({i: (max(True, 397) << 2) for i in range(1)} | (lambda **k: k)(x=((-359 - 2) + [*[3, 1, 2], 5].index(5)))))
def f25(a=None, b=3.0):
    c = d = 0
    log, out = [], {}
    try:
        b -= d
        del out[123456.789]
    except Exception as error:
        log.append(type(error).__name__)
        try:
            b -= None
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if (n := ('😀z').lower()): log.append(n)
            out['{} {}'] = ([1, 2, 3])[::-1]
            a = ((None + 'a,b,,c')).removeprefix('a')
        finally:
            d &= d
            a, *a = {('ß').expandtabs(4), {**{'a': 1, 'b': [2]}, 'k': b}, set()}
        d, b = [(i, 9223372036854775806) for i in [-1, 10] if False], {}
    del out[123456.789]
    return log, out, a, b, c, d
case(25, f25)
case(26, lambda: (str(float('1e%d' % 0)) * 2))
def f27(a=b'\xff\x00', b=8):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 3:
        n2 += 1
        log.append((str(c)).translate({97: 'A', 98: None}))
        match (True + 18446744073709551615):
            case (p, q):
                if (n := (lambda a, b=57: a - b)(False)): log.append(n)
                out[4294967294] = ('ABCabc').title()
                if {'日本', '  x ', 99999999999999999998}: break
            case _:
                a &= b'a,b'
                b %= 'x\ny'
    match list(reversed(b'abc')):
        case {1: p}:
            out[c] = (123456.789 % 1e10)
            a %= -69
        case _:
            c = dict.fromkeys(('-7').split(','), (False & -90))
    del out[c]
    return log, out, a, b, c, d
case(27, f27)
case(28, lambda: repr(dict.fromkeys(list(''), (-544).bit_length())))
def f29(a=b'a,b', b=4611686018427387905):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        del out[c]
        if (n := oct(-997)): log.append(n)
    finally:
        b |= b
        if (n := ('a').count('x\ny')): log.append(n)
    n2 = 0
    while n2 < 0:
        n2 += 1
        try:
            log.append((all([]) // sorted([], reverse=True)))
        finally:
            if (n := ('x\ny').translate({97: 'A', 98: None})): log.append(n)
            b, b = {i: 2147483648 for i in range(0)}, format(960, '#x')
    n2 = 0
    while n2 < 1:
        n2 += 1
        match (None + a):
            case 0 | 1:
                log.append({str(k): v for k, v in (({1: 2} | {})).items()})
            case 'abc':
                b += b
            case []:
                if (n := round(123456.789, 4)): log.append(n)
            case _:
                if (-True): continue
        if (n := dict(zip([], [3, 1, 2]))): log.append(n)
    return log, out, a, b, c, d
case(29, f29)
case(30, lambda: sorted(sorted(['ABCabc', '{} {}', 'm']), reverse=True))
case(31, lambda: {(((-3.0) if any([1.5, 2]) else (-1e300)) % ((float('inf') * 1) ** 2)), ({i: divmod(False, 977)[1] for i in range(1)} == dict(a=('ABCabc').join(['1', '2', '3']), b=oct(True))), list((chr(1 + 65)).encode())})
case(32, lambda: ((list(zip([], [1.5, 2]))).count(([1, 2, 3])[::2]) > (oct(18446744073709551616))[1]))
case(33, lambda: format(b'\xff\x00', 'b'))
case(34, lambda: ('-7' if False else 'a'))
case(35, lambda: (len(list({1: 2})) == round((123456.789 % 1e-7))))
case(36, lambda: {})
case(37, lambda: sum([float('1e%d' % 3), (-False)]))
case(38, lambda: (('' * 2) & ('-7').startswith('Hello World')))
case(39, lambda: ({'a': 1, 'b': [2]}).get('', -942))
case(40, lambda: Derived((int('12', 2 + 3) - (True | True))).double)
case(41, lambda: ((float('inf') + 1e10) ** 2))
case(42, lambda: repr(str([1, 2, 3])))
def f43(a=957, b=321):
    c = d = 0
    log, out = [], {}
    for d in (-784,):
        b = list(filter(None, list({1: 2})))
        match ():
            case (p, q):
                del out[1e10]
                if float('1e%d' % 0): return a
                del out[b]
            case _:
                if (n := '{0:<6}{1}'.format('日本', c)): log.append(n)
    n2 = 0
    while n2 < 1:
        n2 += 1
        if ([] == []): break
    return log, out, a, b, c, d
case(43, f43)
case(44, lambda: round((-2.25 ** 2)))
case(45, lambda: ((True ^ False) - divmod(9, -1)[1]))
case(46, lambda: (({'a': 1, 'b': [2]}).get('  x ', 9) if ('12' in {}) else (Base(-1) + 11).value))
case(47, lambda: list(iter(10)))
case(48, lambda: ', '.join(list((('{} {}').upper()).encode().decode())))
case(49, lambda: (round(sum([123456.789, 657]), 4) | (dict.fromkeys(['b', 'a'], 4)).get(f'{(0.1)!r}', abs(803))))
def f50(a=9, b=18446744073709551615):
    c = d = 0
    log, out = [], {}
    a, a = sum([-1, 10]), (123456.789 == d)
    out[b] = ('a').swapcase()
    yield from log
    yield a
case(50, lambda: list(f50()))
case(51, lambda: divmod(bytearray(set()), 2))
case(52, lambda: Derived('😀z').abc)
case(53, lambda: list((('-7').capitalize()).encode()))
case(54, lambda: format(int.from_bytes(('' + 'Hello World').encode()[:8], 'little'), ','))
case(55, lambda: ((((0.0 % 0.0) + (4294967295 / 11)) if all(list({1: 2})) else float((2 // 4294967295))) != [sorted(sorted(['-7', '%d %s', 'm']), reverse=True) for i in range(3)]))
case(56, lambda: ({}).get('Hello World', 9223372036854775809))
def f57(a=None, b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 3:
        n2 += 1
        if int.from_bytes('{} {}'.encode()[:8], 'little'):
            d |= a
            c, a = (['a', None]).count(None), (1e-7 if False else float('inf'))
            if (n := Derived(0.1).get()): log.append(n)
        else:
            out[d] = {i: -73 for i in range(1)}
            if round(None, 3): continue
        if ('日本').expandtabs(4):
            c = ([(i, 749) for i in [] if True] == (['a', None] + [1.5, 2]))
            if (n := {d: c, None: None, None: b}): log.append(n)
            if ('ABCabc').partition('a')[2]: continue
        else:
            b, *a = set()
            if len(-2): continue
        log.append([('Hello World').split(','), *[each for each in (445, True)]])
    for c in 'naïve':
        if ({'a': 1, 'b': [2]}).get('ß', 18446744073709551615): break
        log.append(sum([abs(1e10), (-99999999999999999998)]))
        match sorted([Base(3), Base('abc')]):
            case 0 | 1:
                c, d = dict(enumerate(['a', None])), Derived(None).double
                if (+-787): break
                out[d] = ('-7' in {1: 2})
            case float() if 3:
                c, b = (-562 >> 1), {1: c, 'a': b}
                a &= -2.25
                del out[b]
            case _:
                log.append((sum([3.0, -1]) % (--2.25)))
                if (n := ('{} {}' * 3)): log.append(n)
                if ('12').isdigit(): break
    return log, out, a, b, c, d
case(57, f57)
def f58(a=float('inf'), b='12'):
    c = d = 0
    log, out = [], {}
    out[2147483648] = (100000000000000000000 / 1)
    return log, out, a, b, c, d
case(58, f58)
def f59(a=-1, b=b'abc'):
    c = d = 0
    log, out = [], {}
    a %= 9223372036854775809
    a -= None
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: (list(range(2, 2 + 5)) == (lambda *a: list(a))(*[-2].copy())))
case(61, lambda: (-max(max(ord(('{} {}' + 'x')[0]), divmod(-1, 100000000000000000002)[1]), Derived((4611686018427387904 << 1)).double)))
def f62(a=True, b='😀z'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (9223372036854775808)[1e300]:
        case 'abc' if None:
            a, d = [each for each in ('', 'a')], ('ß' + '%d %s')
            if (n := ('%d %s' or '日本')): log.append(n)
        case _:
            d, a = sorted([-1, 10]), (lambda a, b=18446744073709551616: a - b)(False)
            c, *b = {int('12', 3 + 3), ('Hello World').encode().decode()}
    return log, out, a, b, c, d
case(62, f62)
case(63, lambda: ('-7').encode())
case(64, lambda: format(format(('😀z' or '12'), 'x'), '%'))
case(65, lambda: {b'a,b': ((~bytes(range(5))) > ('  x ' < '%d %s')), 4611686018427387902: (f"<{bytes(range(5)):05d}>").split(','), True: chr(4 + 65)})
case(66, lambda: dict.fromkeys([(('{} {}' if True else '{} {}') + ', '.join(['x', '', 'yz'])) for i in range(4)], round(float('1e%d' % 4))))
def f67(a=None, b=b'abc'):
    c = d = 0
    log, out = [], {}
    match (-0.1):
        case Base(value=p):
            a %= None
            a //= b
        case _:
            c += 2147483648
            d |= 'a,b,,c'
            del out[d]
    try:
        n1 = 0
        while n1 < 3:
            n1 += 1
            if (False % False): continue
            if (123456.789 * 7): break
            out[d] = (0.1 > '😀z')
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if (n := {b'a,b' for j in [d]}): log.append(n)
        a, *a = [(d).reverse()]
        del out[False]
    return log, out, a, b, c, d
case(67, f67)
case(68, lambda: (lambda *a: list(a))(*list('naïve')))
case(69, lambda: {(f"<{max(9223372036854775808, False):d}>").reverse(), (ord((('x\ny').encode().decode() + 'x')[0]) / (int(0.1) ^ (-100000000000000000002))), len(f'{((6 + -812))!r}'), len((oct(2)).replace(('x\ny' if True else 'abc'), hex(718)))})
case(70, lambda: [round(-0.0, 0) for i in (('😀z').split(','), ('😀z').replace('{} {}', '  x '),) if ('a,b,,c' in {})])
case(71, lambda: [each for each in (706, 1.5)])
case(72, lambda: ([([1, 2, 3]).count(0) for i in range(3)] < sorted([(4294967294 & 9223372036854775808), (~10), 3])))
case(73, lambda: (dict.fromkeys(sorted([('naïve')[::-1], ('  x ').upper(), 'm']), round((float('inf') if True else -2.25))) > ((list(('😀z').encode()))[::-1])[4:] not in {}))
def f74(a=0.0, b='12'):
    c = d = 0
    log, out = [], {}
    c, *d = set()
    n2 = 0
    while n2 < 1:
        n2 += 1
        del out[-0.0]
        if (lambda **k: k)(x=c):
            a, a = ('ß').strip(), (b'' != '-7')
            del out[d]
        elif str({'a': 1, 'b': [2]}):
            if (n := repr(None)): log.append(n)
            if {1: -0.0, 'a': 'naïve'}: break
        else:
            b, d = {**{'a': 1, 'b': [2]}, 'k': b}, {None: float('inf'), -379: -2.25}
            if (['b', 'a'] + ['%d %s'])[0]: return a
            out[b'a,b'] = (b'a,b', d,)
        for d in 'x\ny':
            log.append((('-7').zfill(0 + 5)).hex())
            if (True * 1e300): return a
            if list(map(str, [1, 2, 3])): return a
    yield from log
    yield a
case(74, lambda: list(f74()))
def f75(a='a,b,,c', b=9223372036854775810):
    c = d = 0
    log, out = [], {}
    b |= b
    try:
        if (n := ('%d %s' + 'ß')): log.append(n)
        n1 = 0
        while n1 < 0:
            n1 += 1
            if ([])[::2]: break
            if (True or False): return a
    except LookupError as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 3:
            n1 += 1
            d = (dict.fromkeys([], False) | dict(zip([], [3, 1, 2])))
        log.append('{} {0!r}'.format(('日本').zfill(4 + 5)))
    else:
        a, *d = [{**{1: 2}, 'k': '-7'}, ('😀z').encode().decode(), round(1e10)]
    del out[2]
    return log, out, a, b, c, d
case(75, f75)
case(76, lambda: (list(zip([format(-388, ',')].copy(), list((f'{(bytes(range(5)))!r}').encode()))))[4:])
def f77(a=3.0, b=5):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in count(0):
        out[c] = (6 >> 0)
        try:
            d, *c = ()
            d, *d = (*list(enumerate([1.5, 2])),)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            out[b] = ('naïve').count('-7')
        else:
            b &= a
            if (1e300).as_integer_ratio(): continue
        if abs(11):
            if list(filter(None, [1.5, 2])): continue
            if (n := Derived(b).xyz): log.append(n)
        else:
            a, a = hex(9223372036854775809), (0.0 >> 44)
            d |= a
    d, d = (-2.25 + 0.0), (frozenset([-1, 10]) <= set([-1, 10]))
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: all(((123456.789 // -2.25) * [*[-1, 10], 5].index(5))))
case(79, lambda: [a for a, *b in [[] + [1]]])
case(80, lambda: (str(chr(4 + 65))).strip())
def f81(a='ß', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := f'{(1e300):.3f}'): log.append(n)
    return log, out, a, b, c, d
case(81, f81)
case(82, lambda: (-2147483648))
case(83, lambda: list(range(2, 2 + 5)))
case(84, lambda: (bytearray(b'xyz') ** 5))
def f85(a='😀z', b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if bin(-737):
        for d in count(3):
            c &= 3.0
            log.append((('-7').upper() < ('a')[4:]))
        else:
            d, a = oct(False), min([-1, 10] + [1])
        try:
            if (n := [*[], 5].index(5)): log.append(n)
            d, *c = {(--1), (0.0 // 1e10)}
            a |= b'abc'
        except TypeError as error:
            log.append(type(error).__name__)
            if (n := ('ß').capitalize()): log.append(n)
        else:
            d += 'Hello World'
        finally:
            out['  x '] = (100000000000000000002 ^ False)
    else:
        try:
            b = {1: sum([float('inf'), False]), 'a': ('ß')[::-1]}
        except ArithmeticError as error:
            log.append(type(error).__name__)
            d -= '{} {}'
            c &= 1.5
            log.append(list(count(3)))
        finally:
            d |= b
            a, *a = (('Hello World' if False else '  x '), (True + '%d %s'), ('😀z' * 1),)
            out[None] = ([1, 2, 3] + ['a', None])
        match (123456.789 * 4611686018427387902):
            case []:
                a, c = list(range(1, 0 + 5)), ('a,b,,c').zfill(2 + 5)
            case _:
                log.append(f'{(sum([3, 1, 2])):>{3 + 3}}')
        try:
            del out[c]
        finally:
            del out[a]
    return log, out, a, b, c, d
case(85, f85)
def f86(a=False, b='%d %s'):
    c = d = 0
    log, out = [], {}
    b, *d = [('naïve' or ''), abs(1e10), ord(('{} {}' + 'x')[0])]
    b &= c
    match (lambda **k: k)(x=False):
        case str():
            b = ((--286)).bit_length()
            a, *c = []
        case float() if bytearray(b'xyz'):
            out[b'a,b'] = (3)[2]
            del out[a]
            c, d = type(b).__name__, oct(9223372036854775810)
        case _:
            del out[b'a,b']
            b //= -1
    yield from log
    yield a
case(86, lambda: list(f86()))
case(87, lambda: list(map(str, list(count(3)))))
case(88, lambda: (int(float((6).bit_length())) & (pow((True if True else 326), 1, 97)).bit_length()))
def f89(a=-0.0, b=None):
    c = d = 0
    log, out = [], {}
    for d in count(0):
        if ['abc'].copy(): break
    log.append(((7 - False)).nope)
    yield from log
    yield a
case(89, lambda: list(f89()))
case(90, lambda: ((('a')[:3]).expandtabs(4)).upper())
def f91(a=9223372036854775810, b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if int(0.1):
        try:
            a %= a
            out[0.0] = ('').upper()
            log.append(('{} {0!r}'.format(18446744073709551616) in (lambda **k: k)(x=False)))
        finally:
            out[b] = (0.1 + 3.0)
    elif ascii('{} {}'):
        for a in range(4):
            c = (repr(d))[4]
            del out['a']
        match {str(k): v for k, v in ({1: 2}).items()}:
            case [p, *_] if -0.0:
                a, *a = ((-0.0 // 123456.789),)
                a |= None
            case None:
                b += c
                a = (sorted(['x', '', 'yz'], reverse=True) == list(range(2, 0 + 5)))
            case []:
                log.append((('a,b,,c').title() in {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}))
            case _:
                d &= a
                log.append(('%e' % dict(c)))
                log.append((('%d %s' % (10, b))).splitlines())
        for d in '日本':
            b %= False
    try:
        try:
            out[a] = (4611686018427387902 & True)
            d, *a = {abs(2), (None)[:0:], (lambda **k: k)(x='  x ')}
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (n := [d, d, c]): log.append(n)
            d |= 'naïve'
            c = hash(int(3.0))
        else:
            a = (list(('x\ny').encode()))[1:]
        if sorted(['b', 'a'], reverse=True):
            d = {str(k): v for k, v in (dict.fromkeys(['x', '', 'yz'], 1)).items()}
            if (n := int(str(4294967298))): log.append(n)
            c //= b
        elif (False ^ 18446744073709551616):
            log.append(((99999999999999999999 * True) & ([-1, 10] + [True])[-1]))
        c -= 'naïve'
    finally:
        if (n := ('-7').title()): log.append(n)
        log.append((('  x ').count('{} {}') ^ (True + 18446744073709551617)))
        a &= bytearray(b'xyz')
    return log, out, a, b, c, d
case(91, f91)
case(92, lambda: (([dict.fromkeys(['b', 'a'], False)].copy()).count((pow(-9, 3, 97) & len('ABCabc'))) % (Base((min([3, 1, 2] + [2]) ^ int(str(True)))) + ((140 // False) if all(['a', None]) else abs(10))).value))
case(93, lambda: (not 'naïve'))
case(94, lambda: sum(list(range(2))))
case(95, lambda: min([ord(c) for c in ', '.join(['b', 'a'])] + [4]))
case(96, lambda: (~((-587) & ('😀z').find('a'))))
def f97(a=461, b=4611686018427387904):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 3:
        n2 += 1
        b += c
        if (n := ({}).get('x\ny', 902)): log.append(n)
        if (None >> 19):
            a -= ''
            c = bool(format(1.5, '10.3e'))
            out[b'abc'] = float('1e%d' % 2)
    for d in 'a':
        if sorted([-1, 10]):
            if (-3.0): return a
            if {1: 4, 'a': b'abc'}: continue
            if ('%5.2f;%-5d' % (1e300, -837)): return a
        d, b = {b'': -2.25}, isinstance(Derived(7), Base)
    return log, out, a, b, c, d
case(97, f97)
case(98, lambda: (True / 100000000000000000001))
case(99, lambda: (type(abs(386)).__name__).zfill(3 + 5))
