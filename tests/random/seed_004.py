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
case(0, lambda: round(((-3 & False) / (65 // 4611686018427387903)), 0))
case(1, lambda: list(count(3)))
case(2, lambda: sorted(list(map(str, [-1, 10])), reverse=True))
case(3, lambda: {b'abc': -31, -0.0: b'a,b', 18446744073709551616: b'abc'})
case(4, lambda: [(f'{(sum([])):>{0 + 3}}').center(9, '*'), callable(set(['ß' for i in range(1)]).issubset(['ABCabc', '日本'])), ('%-6s|' % format((['a', None]).count(None), '#x'))])
case(5, lambda: ('a,b,,c').swapcase())
case(6, lambda: list((str(-0.0) * 2)))
def f7(a=None, b=0.0):
    c = d = 0
    log, out = [], {}
    for a in count(3):
        out[c] = list(enumerate([]))
        try:
            a = ((Base(242) + 5).value << 3)
            if {1: c, 'a': '日本'}: continue
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if (n := [1.5 for i in (a,)]): log.append(n)
    out[True] = format(100000000000000000001, ',')
    yield from log
    yield a
case(7, lambda: list(f7()))
def f8(a=0.1, b=b'abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if round(-0.0, 2):
        log.append((-(99999999999999999998 / 408)))
        if (False & 612):
            if (n := ('12').removesuffix('c')): log.append(n)
            log.append(format((447 / -332), '10.3e'))
        elif set():
            if (n := (18446744073709551617 not in 1e-7)): log.append(n)
        c &= None
    else:
        del out[b]
        if ascii('x\ny'):
            d = ((a)[c] <= int('12', 0 + 3) <= ('{} {}').partition('a')[2])
            out[None] = [a for a, *b in [[1.5, 2] + [1]]]
            out[4611686018427387903] = {bytes(range(5)): 3.0, b'': b, 'x\ny': ''}
        elif int(123456.789):
            a //= True
            a, c = (False << 0), ('Hello World').strip()
        else:
            a += a
    if ('%i %s' % b):
        n1 = 0
        while n1 < 1:
            n1 += 1
            del out[None]
            del out[d]
            c, d = min([] + [1]), (123456.789 ** 2)
        if dict(zip(['b', 'a'], [])):
            a, *c = [('').upper()]
            out[b'abc'] = float(707)
        log.append((Base(int('12', 2 + 3)) == Base(hash(10))))
    else:
        del out[bytes(range(5))]
        for c in [*True]:
            if (276 % 18446744073709551614): return a
        else:
            if (n := (False >> 0)): log.append(n)
        match (None,):
            case 0 | 1:
                if (n := [(i, -3) for i in [3, 1, 2] if False]): log.append(n)
                del out[-0.0]
            case _:
                c, b = list(0.0), (a or float('inf'))
    for a in '  x ':
        d %= bytes(range(5))
    return log, out, a, b, c, d
case(8, f8)
case(9, lambda: (((1.5 + 1.5) if bool(4294967296) else (--2.25)) + (-float('1e%d' % 2))))
case(10, lambda: len({**dict(a=-957, b=0), 'k': (lambda **k: k)(x='a')}))
case(11, lambda: ('%d %s' % (int(float(int('12', 0 + 3))), (('{} {0!r}'.format(2) * 2)).encode().decode())))
def f12(a=b'', b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b, c = (d - 273), ('12').replace('a,b,,c', 'ABCabc')
    for b in range(4):
        if ('Hello World').isalpha(): break
        if ('ß').title(): return a
    else:
        a |= b
        a, *c = [('{} {}').expandtabs(4), {-411, 2, b'a,b', b}, (0.0 if False else -2.25)]
        a, a = ord(('ABCabc' + 'x')[0]), ({'a': 1, 'b': [2]}).get('-7', 290)
    log.append(((-107 % 825) // (18446744073709551616 | 4294967298)))
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: {None, '12', b'a,b', 18446744073709551617})
case(14, lambda: Derived(int.from_bytes('日本'.encode()[:8], 'little')).double)
case(15, lambda: f'{(((f'{(99999999999999999999):>{4 + 3}}').find('a') << 3)):>{4 + 3}}')
case(16, lambda: f'{(((1e300 // 123456.789) * len('naïve'))):.3f}')
case(17, lambda: ({}).get('a', 11))
def f18(a=None, b=b'abc'):
    c = d = 0
    log, out = [], {}
    for b in '':
        del out[c]
        for b in 'abc':
            if (n := chr(3 + 65)): log.append(n)
    return log, out, a, b, c, d
case(18, f18)
case(19, lambda: {('abc' ** 5), {**dict(enumerate([a for a, *b in [[1, 2, 3] + [1]]])), 'k': (list(reversed([])) + [(i, 257) for i in [] if False])}, dict.fromkeys(list('{} {0!r}'.format(b'\xff\x00')), (pow(10, 3, 97) ^ int('12', 3 + 3)))})
case(20, lambda: dict(a=list(zip([1.5, 2], [1, 2, 3])), b=sum([3.0, 18446744073709551618])))
def f21(a=False, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match int(123456.789):
        case [p]:
            c, b = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, list(count(3))
        case [] if 4:
            d, a = ('日本').replace('', '日本'), ('').center(9, '*')
            if (n := {}): log.append(n)
            a += None
        case [p, *_] if 'abc':
            d = (sum([-0.0, -705]))[(~False)]
            d, d = dict(enumerate([1.5, 2])), sorted([-1, 10])
            d, *c = [(417 >> 49), (b).casefold()]
        case _:
            a, *a = (({}).get('  x ', 4294967295), list(enumerate([1.5, 2])), [d, b'abc'], chr(None),)
            a %= 1e10
            c = callable(list(iter(c)))
    return log, out, a, b, c, d
case(21, f21)
case(22, lambda: ((1.5 if False else 1e-7) % float(18446744073709551614)))
def f23(a=-377, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[None] = (569 if True else False)
    return log, out, a, b, c, d
case(23, f23)
case(24, lambda: ((-hash((True if False else 18446744073709551617))) | ((int(str(4611686018427387904)) - min([3, 1, 2] + [0])) << 4)))
def f25(a=False, b=b''):
    c = d = 0
    log, out = [], {}
    d = {pow('%d %s', 2, 38), f'{(123456.789)!r}', (bytearray(b'xyz') | None)}
    log.append(((3.0 ** 2) % (1e-7 if False else 0.0)))
    log.append(({k for k in range(1) if c})[2:5])
    return log, out, a, b, c, d
case(25, f25)
def f26(a=1e300, b=18446744073709551618):
    c = d = 0
    log, out = [], {}
    try:
        try:
            d -= 3.0
        finally:
            b, d = (1 / 891), type(843).__name__
            d |= a
            c -= 99999999999999999999
        a &= None
        for c in []:
            c, *c = (('-7').upper(), [each for each in (None, a)], [*[3, 1, 2], 5].index(5),)
        else:
            a |= a
            log.append((any([1.5, 2]) | ([] == [1, 2, 3])))
            out[b] = ('naïve' in 'Hello World')
    finally:
        out[d] = len({})
        b, a = ('日本').capitalize(), (lambda a, b=3: a - b)(False)
        d -= d
    try:
        match sorted(['x', '', 'yz'], reverse=True):
            case str():
                if (n := {str(k): v for k, v in ({}).items()}): log.append(n)
            case {1: p}:
                del out[6]
            case _:
                d |= ''
                b -= b
                log.append((('{} {}').upper()).strip())
        for b in range(4):
            d %= None
        log.append({i: sum([-1, 10]) for i in range(4)})
    finally:
        d %= False
        a, d = dict(a=d, b=c), all([1, 2, 3])
    log.append((~int('12', 1 + 3)))
    return log, out, a, b, c, d
case(26, f26)
case(27, lambda: sorted(((divmod(11, True)[1] ^ (-747)) | ('{0:<6}{1}'.format('Hello World', None)).count(('x\ny').lower()))))
case(28, lambda: ((0.1 // 1e10) >= (9223372036854775806 // 9)))
def f29(a='{} {}', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b %= c
    match [each for each in (d, '😀z')]:
        case Base(value=p):
            a, b = format(2147483650, '#x'), ({'a': 1, 'b': [2]}).get('x\ny', True)
            if (n := ('Hello World').lower()): log.append(n)
        case 0 | 1:
            del out[d]
            d &= 8
        case int(p) if b:
            d, a = sorted([], reverse=True), (b'abc' - b'abc')
            b = ascii(str(4294967298))
            out[None] = pow(False, 1, 97)
        case _:
            c |= b
            del out[c]
    return log, out, a, b, c, d
case(29, f29)
case(30, lambda: ((~False) * int('12', 1 + 3)))
def f31(a=bytearray(b'xyz'), b=True):
    c = d = 0
    log, out = [], {}
    for b in count(0):
        a, d = format('  x ', ''), callable(d)
    yield from log
    yield a
case(31, lambda: list(f31()))
def f32(a=b'', b=-2.25):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        match set(['b', 'a']).issubset([]):
            case [p, *_]:
                a //= True
            case (p, q):
                c = (lambda **k: k)(x=list(filter(None, ['a', None])))
                c &= a
                if (-116 - b): return a
            case _:
                out[a] = ('ß').replace('Hello World', '😀z')
                del out[a]
    return log, out, a, b, c, d
case(32, f32)
def f33(a=3, b=1.5):
    c = d = 0
    log, out = [], {}
    for a in count(0):
        if Derived(99999999999999999998).double: return a
        if ('naïve').split(','): break
        if (n := (-0.1)): log.append(n)
    else:
        if (n := (-30)): log.append(n)
    try:
        match dict(enumerate([1, 2, 3])):
            case None:
                if (n := ('a,b,,c').lower()): log.append(n)
            case (p, q) if 100000000000000000000:
                del out[c]
                d &= 531
                b = f"<{divmod(4611686018427387906, -374)[1]:x}>"
            case _:
                log.append((('abc').center(9, '*')).expandtabs(4))
    finally:
        a, *b = []
        d, c = ('ABCabc' or b), [a].copy()
        c //= d
    try:
        log.append((len(['a', None]) < (347).bit_length()))
        del out[False]
        c, c = set(['b', 'a']).issubset(['x', '', 'yz']), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
    except LookupError as error:
        log.append(type(error).__name__)
        out[c] = ([3, 1, 2] + [554])[-1]
        match (b)[None]:
            case [p, *_]:
                c += a
                c = len(('😀z').swapcase())
            case _:
                b, c = (a if -241 else c), (c * 1e-7)
                if (n := callable('{} {}')): log.append(n)
                log.append(({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}).get(', '.join(['b', 'a']), ('ß').find('a')))
    yield from log
    yield a
case(33, lambda: list(f33()))
case(34, lambda: (format((-2 >> 0), ','))[::-1])
def f35(a=bytes(range(5)), b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        a = (type(0.0).__name__).partition('a')[2]
        n1 = 0
        while n1 < 0:
            n1 += 1
            log.append((~(5 | -2)))
    except ArithmeticError as error:
        log.append(type(error).__name__)
        a += a
    return log, out, a, b, c, d
case(35, f35)
case(36, lambda: (['a', None] * 1))
def f37(a=None, b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (True << 4):
        case -1:
            c &= b
            a += b''
            a |= True
        case Base(value=p):
            log.append((('Hello World',) + (['a', None] + [1.5, 2])))
            b, b = (a + 1), list((d).keys())
            c, d = bool('x\ny'), (c << 55)
        case int(p) if False:
            log.append((list(range(2, 3 + 5)) * 1))
            log.append(dict(a=repr(None), b={i: 614 for i in range(0)}))
        case _:
            b |= a
            d += a
            a &= b
    for c in range(0):
        if (['a', None] == [1.5, 2]): return a
        for b in range(1):
            if dict(a=b, b=d): break
        else:
            del out['a']
        for c in count(0):
            d = (len({'a': 1, 'b': [2]}) and ('%5.2f;%-5d' % (123456.789, 361)))
            if (n := (False ^ True)): log.append(n)
            log.append((('%5.2f;%-5d' % (1e300, 2147483649)) // (3 - 2)))
    return log, out, a, b, c, d
case(37, f37)
case(38, lambda: (type(-2).__name__)[-1])
case(39, lambda: chr(3 + 65))
case(40, lambda: list(range(4, 3 + 5)))
case(41, lambda: (list(enumerate((dict(a='{} {}', b=None) == dict(a=b'abc', b=-693)))) != (bytearray((4611686018427387904,)) / (([-1, 10] < [-1, 10]) or ('a,b,,c').isdigit()))))
case(42, lambda: (list(filter(None, list(zip(([1, 2, 3])[::2], [None, -0.0])))) < ((('{} {}').split(',') + [('ß' * 1)])[0]).splitlines() <= pow(bytearray(b'xyz'), 1, 41)))
case(43, lambda: ((((1.5 % 1e300) + (1e10 % float('inf'))) if ((True >> 3) <= (3.0 % 1e300) < int(str(True))) else ((float('inf') // 1e10) ** 2)) + abs((abs(-2.25) // sum([1e10, -754])))))
case(44, lambda: any(['😀z', 9223372036854775810]))
case(45, lambda: ('ß').title())
case(46, lambda: ((hex((Base(99999999999999999998) + 18446744073709551616).value)).swapcase()).join(['1', '2', '3']))
case(47, lambda: list(range(0, 2 + 5)))
case(48, lambda: (((-(float('inf') + 1e-7)) // ((True / 525) % sum([123456.789, 100000000000000000001])))).__class__.__name__)
case(49, lambda: len(dict(enumerate(sorted(['x', '', 'yz'], key=len)))))
def f50(a='ABCabc', b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    try:
        log.append((sorted([10, -1, 3]) < sorted([False, 11, 3])))
        b = hex((-512))
        try:
            d = (round(float('inf'), 2) if ([] == ['a', None]) else float('1e%d' % 2))
        except Exception as error:
            log.append(type(error).__name__)
            log.append({str(k): v for k, v in ({**{1: 2}, 'k': b'\xff\x00'}).items()})
            log.append({a: (-2.25 ** 2)})
        else:
            d &= b'\xff\x00'
            del out[853]
            out[b] = Derived(-64).double
    except ArithmeticError as error:
        log.append(type(error).__name__)
        match [*[3, 1, 2], 5].index(5):
            case 'abc':
                if (n := chr(0 + 65)): log.append(n)
                b += None
            case [p]:
                b //= a
            case _:
                d //= '{} {}'
        a, c = ascii('ABCabc'), ('  x ' or '{} {}')
        del out[3.0]
    for b in range(2):
        log.append((('-7' if True else 'naïve'))[4:])
        match (c >= b'abc' == c):
            case 'abc':
                if (d and -456): continue
            case _:
                out[0.1] = f'{(True):>{0 + 3}}'
                b, b = ascii('  x '), list(reversed([]))
        if {i: 1 for i in range(4)}: continue
    else:
        if (n := (0.0 if True else -0.0)): log.append(n)
        c = (('12').title()).count(str({'a': 1, 'b': [2]}))
    return log, out, a, b, c, d
case(50, f50)
case(51, lambda: sorted(list(('-7').replace('naïve', 'a')), reverse=True))
case(52, lambda: ((f'{(len({})):>{0 + 3}}').center(9, '*')).upper())
def f53(a=4611686018427387903, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    if ('%a' % d):
        n1 = 0
        while n1 < 4:
            n1 += 1
            out[3.0] = ('  x ').replace('%d %s', 'naïve')
            a = (('a').zfill(1 + 5) in ('%d %s' % (-577, d)))
            a = (('a').encode().decode() < ('😀z').removesuffix('c'))
        del out[a]
        del out[bytearray(b'xyz')]
    elif (['b', 'a'] + ['😀z'])[0]:
        d &= -0.0
    log.append((f'{(d)!r}').upper())
    match oct(881):
        case -1:
            b, a = dict(enumerate(['a', None])), ('a').expandtabs(4)
        case [p]:
            d //= a
            if (n := f'{(18446744073709551618):>{2 + 3}}'): log.append(n)
        case _:
            out[None] = round(3.0)
    return log, out, a, b, c, d
case(53, f53)
case(54, lambda: ((f'{((3 % -729)):>{0 + 3}}' or (('Hello World').strip()).capitalize())).zfill(1 + 5))
case(55, lambda: ((((-True) // (True - True))).bit_length() // ((Derived(2147483650).double >> 2) | (dict(a=-211, b=107)).get(('Hello World').zfill(3 + 5), abs(True)))))
case(56, lambda: {str(k): v for k, v in ({1: 2}).items()})
case(57, lambda: format(', '.join([]), 's'))
case(58, lambda: divmod(((576 % 493)).bit_length(), (list(enumerate([1, 2, 3]))).count(len('日本')))[1])
case(59, lambda: ((lambda **k: k)(x=None) | dict(enumerate([1, 2, 3]))))
def f60(a=1, b=1.5):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a = (list(range(3)) + [divmod(True, 99999999999999999999)[1]])[-1]
    if (n := (c if '12' else b'abc')): log.append(n)
    return log, out, a, b, c, d
case(60, f60)
def f61(a=0.0, b=100000000000000000002):
    c = d = 0
    log, out = [], {}
    if ('').replace('abc', 'a,b,,c'):
        n1 = 0
        while n1 < 4:
            n1 += 1
            if ('{} {}')[0:]: return a
            if str([]): return a
    return log, out, a, b, c, d
case(61, f61)
def f62(a=467, b=True):
    c = d = 0
    log, out = [], {}
    try:
        try:
            out[d] = ('a' in 'abc')
            del out[None]
        finally:
            d, c = dict(zip([], [])), abs(-0.0)
            out[2147483646] = ('abc').encode().decode()
        out[d] = all([1.5, 2])
        n1 = 0
        while n1 < 1:
            n1 += 1
            if (n := [a for a, *b in [[1.5, 2] + [1]]]): log.append(n)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 4:
            n1 += 1
            if (n := {1: 'a', 'a': True}): log.append(n)
    return log, out, a, b, c, d
case(62, f62)
case(63, lambda: int.from_bytes('{} {0!r}'.format((2147483650).sort()).encode()[:8], 'little'))
def f64(a=None, b=0.1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if int(str(2147483650)):
        b, *c = [{str(k): v for k, v in ({}).items()}]
    elif ord(('naïve' + 'x')[0]):
        try:
            log.append([*[ord(c) for c in '-7'], 5].index(5))
            c &= 141
            out[c] = (9223372036854775808 or b'')
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (n := (2147483646 & 97)): log.append(n)
            b, *a = (*repr(b''),)
            log.append((format(2147483649, ',')).encode().decode())
        else:
            log.append((oct(672) in type(False).__name__))
    return log, out, a, b, c, d
case(64, f64)
case(65, lambda: (1e-7)[-1:])
case(66, lambda: frozenset(('%5.2f;%-5d' % (float('1e%d' % 0), (int(str(10)) ^ (100000000000000000000 + 0))))))
case(67, lambda: {2147483650: Derived(1).xyz})
case(68, lambda: dict(a=float('1e%d' % 4), b=(True or True)))
def f69(a=b'abc', b='ABCabc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[c]
    b -= None
    return log, out, a, b, c, d
case(69, f69)
case(70, lambda: {})
case(71, lambda: {b'abc': bool(float(2147483647)), None: [list(zip(['a', None], [])), *sorted([3, 1, 2])], 3: (f'{('ABCabc')!r}' * 1)})
case(72, lambda: (bin(max(-851, 99999999999999999999)))[:3])
def f73(a=0, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := format('abc', '5d')): log.append(n)
    try:
        a |= bytearray(b'xyz')
        for d in range(1):
            out['Hello World'] = {}
    except LookupError as error:
        log.append(type(error).__name__)
        if sorted(['b', 'a'], reverse=True):
            b, d = list(('abc').encode()), ', '.join(['b', 'a'])
            b, c = (a << 31), '{0:<6}{1}'.format('Hello World', 10)
            c = sorted(['a', 'ABCabc'], key=len)
        elif (b <= c != b):
            out[True] = ('😀z').swapcase()
            a //= b
            d &= 0.1
        else:
            c, c = [1e-7 for k in '日本' if 4294967296], len('naïve')
        if ('{} {}' + '日本'):
            a &= 1.5
            c = {(-0.0 if True else 1e-7), ('-7')[:1]}
            log.append((hex(4611686018427387903)).find('a'))
        else:
            b, c = ('%d %s').swapcase(), getattr(Base(c), 'value', 0)
            d, *d = {dict(a=a, b=a), ('%d %s' % (True, 4294967296)), bin(5), *(True < 18446744073709551617)}
            c |= c
        out[1e-7] = format(0, '#x')
    else:
        d //= float('inf')
        out[d] = {'Hello World' for i in count(3) if 1e10}
        if (n := (-True)): log.append(n)
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: dict(zip(['naïve' for i in range(0)], sorted([1, -691, 3]))))
case(75, lambda: ((min([-1, 10] + [3]) / abs(113)) * -1))
case(76, lambda: list(({i: int(float('inf')) for i in range(4)} | dict.fromkeys(['x\ny' for i in range(4)], (4611686018427387903 | True)))))
def f77(a='-7', b=1.5):
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
        if (n := ('-7').encode().decode()): log.append(n)
    a = bin(Derived(False).double)
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: {str(k): v for k, v in ((lambda **k: k)(x=all(['a', None]))).items()})
case(79, lambda: ', '.join(['b', 'a']))
case(80, lambda: len(('a')[2:]))
case(81, lambda: (f'{(0):>{3 + 3}}' != abs(402)))
case(82, lambda: {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()})
case(83, lambda: (lambda **k: k)(x=(-3.0)))
def f84(a=None, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    out[bytearray(b'xyz')] = abs(3.0)
    if {str(k): v for k, v in ({}).items()}:
        try:
            d //= float('inf')
        except Exception as error:
            log.append(type(error).__name__)
            c //= a
            c, c = abs(-2.25), ('{} {}').isalpha()
            b, *b = {list(b for k in 'ABCabc'), (--3), (not None)}
        if {9223372036854775810: 1e300}:
            log.append((Base(len({1: 2})) + divmod(18446744073709551615, False)[1]).value)
            if (n := ('Hello World').translate({97: 'A', 98: None})): log.append(n)
            b &= b'\xff\x00'
        c, c = repr('naïve'), Derived(True).double
    elif pow(2, 3, 97):
        n1 = 0
        while n1 < 1:
            n1 += 1
            if (a & a): break
        match (18446744073709551614 == False):
            case (p, q):
                out[bytes(range(5))] = {}
                c = (('%5.2f;%-5d' % (0.0, 4611686018427387904)))[2:]
                d, *d = [(False & None)]
            case []:
                c, *b = [(float('inf') % 1e300), ('x\ny').lower(), {1: bytearray(b'xyz'), 'a': d}]
                a &= 4294967297
            case _:
                del out[4294967298]
                a = [n for n in count(2)]
                a = (any(['a', None]))[:3:]
        del out[-12]
    a |= -2
    return log, out, a, b, c, d
case(84, f84)
case(85, lambda: (list(reversed([n for n in count(4)])) / (', '.join(list(map(str, [3, 1, 2])))).split(',')))
case(86, lambda: len(dict(enumerate((lambda *a: list(a))(*([1, 2, 3])[::2])))))
def f87(a='日本', b='  x '):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c = (('x\ny').swapcase() << 69)
    return log, out, a, b, c, d
case(87, f87)
case(88, lambda: (('%d %s').encode().decode())[::-1])
case(89, lambda: (('  x ').title()).find('b'))
case(90, lambda: abs(((-0.0 + 1e300) if (frozenset([-1, 10]) <= set([])) else sum([1.5, 5]))))
case(91, lambda: ((frozenset([*[3, 1, 2], False]) <= set(sorted([-885, -1, 3]))) if ((lambda a, b=False: a - b)(-763))[('').removesuffix('c')] else hex((-418).bit_length())))
case(92, lambda: (int.from_bytes(Derived(1).xyz.encode()[:8], 'little') ^ ((18446744073709551616 // 9223372036854775807) % (421 ^ -848))))
def f93(a=0.0, b=7):
    c = d = 0
    log, out = [], {}
    for c in 'x\ny':
        n1 = 0
        while n1 < 4:
            n1 += 1
            out[-3] = (0.0 if True else 1e-7)
            if (n := set()): log.append(n)
    n2 = 0
    while n2 < 2:
        n2 += 1
        out[123456.789] = (550 & 9223372036854775806)
    yield from log
    yield a
case(93, lambda: list(f93()))
case(94, lambda: (frozenset([round(-0.0) for i in range(0)]) <= set(list(range(0)))))
def f95(a='abc', b=None):
    c = d = 0
    log, out = [], {}
    c -= None
    if (b << 59):
        b |= d
    yield from log
    yield a
case(95, lambda: list(f95()))
def f96(a=1e300, b=-2):
    c = d = 0
    log, out = [], {}
    match ('%g' % b):
        case None if b'abc':
            d = (('ß').lower() if ([-1, 10] < [3, 1, 2]) else ('12').removesuffix('c'))
        case float():
            del out[a]
        case -1 if a:
            c %= None
        case _:
            del out[a]
            if (n := ('a').find('a')): log.append(n)
            log.append((hex(False))[3:])
    try:
        if (n := dict(zip(['b', 'a'], [3, 1, 2]))): log.append(n)
        try:
            b //= b
        except ArithmeticError as error:
            log.append(type(error).__name__)
            c //= 2147483647
        a //= d
    finally:
        d, *c = []
    return log, out, a, b, c, d
case(96, f96)
case(97, lambda: {**{**(lambda **k: k)(x=('ABCabc').removesuffix('c')), 'k': (Base((~72)) == Base((True << 1)))}, 'k': sorted([('abc').translate({97: 'A', 98: None}), f'{(-3):>{3 + 3}}'], reverse=True)})
def f98(a=-869, b='abc'):
    c = d = 0
    log, out = [], {}
    del out[9223372036854775806]
    if ([]).count(True):
        if ('-7' in 100000000000000000000 != c):
            if (n := (lambda **k: k)(x=True)): log.append(n)
            a = list(filter(None, ('Hello World').count('😀z')))
            d = ('%x' % ({'a': 1, 'b': [2]} | {}))
    yield from log
    yield a
case(98, lambda: list(f98()))
case(99, lambda: repr(False))
