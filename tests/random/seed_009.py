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
    n3 = 0
    while n3 < 0:
        n3 += 1
        if (n := ('ABCabc' + 'a')): log.append(n)
        try:
            log.append((Base((9 + 833)) + len('-7')).value)
        finally:
            out[d] = Derived(-647).double
            c = (ascii('a')).swapcase()
            out[b] = (c).translate({97: None})
            a, *c = {(float('inf') // 0.0), {1: -546, 'a': 1e300}, *list(filter(None, ['a', None]))}
        d = (bool(3)).pop()
    out[1e-7] = Derived(1).xyz
    return log, out, a, b, c, d
case(1, f1)
case(2, lambda: [])
case(3, lambda: (Base((~(-3 + True))) + min(list(range(4)) + [0])).value)
case(4, lambda: all(sorted([8 for i in range(4)])))
case(5, lambda: round(1.5, 4))
def f6(a='naïve', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        b, *b = []
    finally:
        b, d = (1.5 * False), (False - 11)
        a |= b
    d = pow((2 // 799), 3, 97)
    log.append(((6 == 7) and ('ABCabc').startswith('abc')))
    return log, out, a, b, c, d
case(6, f6)
case(7, lambda: ((int(str((2147483649 & True))) % min(sorted([-783, 99999999999999999999, 3]) + [3])) < (-len(('Hello World').center(9, '*')))))
case(8, lambda: (2147483646 & True))
case(9, lambda: sum([-1, 10]))
def f10(a=4, b=float('inf')):
    c = d = 0
    log, out = [], {}
    match sum([3, 1, 2]):
        case [p, *_]:
            b //= b
        case -1:
            a, *a = ('{} {0!r}'.format(3.0), dict.fromkeys(['b', 'a'], -840),)
            if (n := len('日本')): log.append(n)
            c = (sum([1e-7, 2147483646]) // float('1e%d' % 4))
            log.append(f'{((1e-7 if True else 3.0)):.3f}')
        case _:
            b, *a = [abs(float('inf')), oct(4611686018427387904), dict.fromkeys(['x', '', 'yz'], 637), (c in 9223372036854775810)]
    return log, out, a, b, c, d
case(10, f10)
case(11, lambda: (str(([1, 2, 3])[::2])).isalpha())
case(12, lambda: Derived([*[3, 1, 2], 5].index(5)).get())
case(13, lambda: (('ABCabc').lower() or ('日本').join(['1', '2', '3'])))
def f14(a=bytes(range(5)), b=11):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        for a in (None, 11, a,):
            log.append((Derived(346).double // int(str(99999999999999999999))))
            n1 = 0
            while n1 < 1:
                n1 += 1
                log.append((ascii('日本') % sorted([Base(3), Base(True)])))
                d = len([a for a, *b in [[] + [1]]])
                out[4611686018427387904] = (False >> 2)
                c &= a
            b += b
        else:
            if (n := sum([-0.0, 11])): log.append(n)
            out[c] = {i: True for i in range(0)}
            d, *d = ()
    except LookupError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 2:
            n2 += 1
            if type(b).__name__: continue
            del out[a]
    else:
        out[1.5] = ([1.5, 2] * 1)
        d, *c = [(123456.789).isidentifier(), int(b'\xff\x00'), ('naïve').splitlines()]
        d &= 1e300
        c, c = ('-7' < '12'), sorted([], reverse=True)
    n3 = 0
    while n3 < 3:
        n3 += 1
        if ('12').encode().decode():
            try:
                a, a = ord(('' + 'x')[0]), ('a').splitlines()
            except TypeError as error:
                log.append(type(error).__name__)
                c = (sum([-1, 10]) << 2)
                b -= None
            log.append('{} {0!r}'.format(Derived(d).double))
            if (1e300 ** 2): break
            log.append(format([*[-1, 10], 5].index(5), '#x'))
    match (123456.789 - 1.5):
        case str() if b:
            if (n := ('ß' > None)): log.append(n)
            out[c] = ('{} {}').title()
        case str():
            a &= None
        case _:
            b = (list(map(str, [3, 1, 2])) + [('日本').swapcase()])[0]
            a, *b = []
            out[True] = Derived(b).get()
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: {1: 'naïve', 'a': None})
def f16(a=None, b=float('inf')):
    c = d = 0
    log, out = [], {}
    match ([] * 0):
        case []:
            a //= -948
            out[c] = (b * 1e-7)
        case int(p):
            if (n := hex(3)): log.append(n)
            d, *a = []
            a, *c = (divmod(9223372036854775809, 936)[1], f'{('-7')!r}', ', '.join([]), int(str(9)),)
            a |= False
        case _:
            d, *b = ()
    yield from log
    yield a
case(16, lambda: list(f16()))
case(17, lambda: (1e300 * 7))
case(18, lambda: ({1: 2}).get('x\ny', -961))
def f19(a='naïve', b='naïve'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 3:
        n3 += 1
        if hash(100000000000000000001):
            for d in count(3):
                d, *b = [ord(('abc' + 'x')[0]), sorted(['b', 'a'], reverse=True), ('%d %s' % (36, 0.1)), (a)[::5]]
                if {**{'a': 1, 'b': [2]}, 'k': b'a,b'}: break
                a, *b = []
                del out[d]
            else:
                a %= c
        else:
            log.append(dict(a=(4611686018427387902 + -2), b=f'{(350):>{4 + 3}}'))
            n1 = 0
            while n1 < 1:
                n1 += 1
                if {1: 7, 'a': b''}: return a
                c = {1: (3 << 4), 'a': (b'a,b' and a)}
            b -= 11
            log.append((('abc').split(',') == [a, a]))
        n2 = 0
        while n2 < 0:
            n2 += 1
            if pow(-2, 2, -1): return a
        log.append(({i: -35 for i in range(4)} and ({1: 2} | {'a': 1, 'b': [2]})))
    for b in count(3):
        d, *a = {*min([] + [3])}
        log.append((len([1.5, 2]) & hash(-3)))
    d = ('%a' % (float('inf') ** 2))
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: ((lambda **k: k)(x=(not sum(True))) | {**dict.fromkeys(sorted(['日本', 'a', 'm']), (0 + 18446744073709551617)), 'k': abs((~1))}))
case(21, lambda: (max((min([] + [1]) & min([] + [2])), (pow(False, 3, 97) ^ int(str(100000000000000000001)))) % int.from_bytes(str((lambda **k: k)(x=4611686018427387903)).encode()[:8], 'little')))
case(22, lambda: (['naïve', *['a', None]] + [0.0].copy()))
case(23, lambda: callable(b''))
case(24, lambda: ((1e-7 if False else 3.0) // (1.5 // 123456.789)))
case(25, lambda: ([((9223372036854775809 << 3) % (Base(False) + False).value) for i in range(4)] < [int.from_bytes(f'{(None)!r}'.encode()[:8], 'little'), divmod(round(1.5), (4 * 806))[1], len('{0:<6}{1}'.format('x\ny', 4294967294))]))
case(26, lambda: int(str((742 * 4))))
def f27(a=None, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    log.append(list(filter(None, [bytes(range(5)), a])))
    if (n := [18446744073709551614, b'\xff\x00', *123456.789]): log.append(n)
    a %= a
    for a in count(3):
        n2 = 0
        while n2 < 4:
            n2 += 1
            for d in 'ABCabc':
                a, c = set(['b', 'a']).issubset(['b', 'a']), (Base(3) + -690).value
            if (True * False): break
        c = str(('' or '12'))
    else:
        log.append(str(('  x ').split()))
        b, *a = [([1, 2, 3])[::2], ('{} {}' ** 4), (-False), {c: None}]
        a = sum([(1.5 % float('inf')), round(-0.0)])
        d, a = (Base(100000000000000000001) + 9223372036854775810).value, ('%5.2f;%-5d' % (-2.25, 18446744073709551615))
    yield from log
    yield a
case(27, lambda: list(f27()))
case(28, lambda: len((list({**{'a': 1, 'b': [2]}, 'k': float('inf')}) + [(b'abc' * 1.5) for i in range(3)])))
def f29(a=1e10, b=b''):
    c = d = 0
    log, out = [], {}
    try:
        for d in count(3):
            del out[None]
        b &= 0.0
        d = (('日本').replace('-7', '-7')).removesuffix('c')
        log.append(abs((True ^ 4294967297)))
    except ArithmeticError as error:
        log.append(type(error).__name__)
        for c in ():
            d, c = ', '.join([]), ({'a': 1, 'b': [2]}).get('-7', 327)
            b += -2
            if (n := max(False, -2)): log.append(n)
            for d in '  x ':
                del out[None]
        n2 = 0
        while n2 < 1:
            n2 += 1
            try:
                a %= float('inf')
            except LookupError as error:
                log.append(type(error).__name__)
                if {d: b'a,b', d: b'\xff\x00'}: break
                if ('abc').center(9, '*'): return a
                a, *b = [Derived(1e-7).double, ('a').zfill(1 + 5), ('  x ' != -431), (False - -3)]
            n1 = 0
            while n1 < 4:
                n1 += 1
                d, d = list(('x\ny').encode()), (bytes(range(5)) if d else 1e300)
                b //= -2.25
                a -= 533
        try:
            if (422 - -275):
                c &= ''
            else:
                log.append(list(iter(sum([1e-7, False]))))
                out[5] = bin(True)
                if (n := {c: '', 123456.789: 4294967295, a: None}): log.append(n)
                del out[-930]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            for d in '😀z':
                log.append(list(map(str, (c if b else 9223372036854775807))))
                if (443 < 367): return a
                a |= '  x '
            try:
                if (n := ('abc')[::-1]): log.append(n)
                d -= -303
                c -= c
                a %= '😀z'
            except TypeError as error:
                log.append(type(error).__name__)
                del out[3.0]
            finally:
                del out[b'a,b']
                d %= '%d %s'
                c &= d
            for c in '12':
                del out['%d %s']
                if (n := (a << 38)): log.append(n)
                c += 1
                b += 8
    del out[c]
    log.append((('日本').removesuffix('c'))[3])
    del out[d]
    yield from log
    yield a
case(29, lambda: list(f29()))
case(30, lambda: ({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()} == {str(k): v for k, v in ({1: 2}).items()}))
case(31, lambda: {str(k): v for k, v in ({1: ('日本').removesuffix('c'), 'a': (frozenset([3, 1, 2]) <= set([3, 1, 2]))}).items()})
case(32, lambda: (None ** -1))
case(33, lambda: ((lambda **k: k)(x=[int(0.0), ('{} {}' in 'ß')]) and (Base(oct(('a,b,,c' or '日本'))) == Derived(oct(('a,b,,c' or '日本'))))))
def f34(a=b'a,b', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    match pow(bytes(range(5)), 0, -2):
        case []:
            del out[False]
            del out[1.5]
        case str():
            log.append(('%5.2f' % ('  x ').count('')))
            b += d
        case _:
            out[1e300] = list(({'a': 1, 'b': [2]}).items())
            d |= b'a,b'
    n3 = 0
    while n3 < 0:
        n3 += 1
        a //= 'abc'
        match (bytearray(b'xyz') % d):
            case float():
                del out[True]
                b = ((False & 31) ^ ord(('abc' + 'x')[0]))
                c += a
            case Base(value=p) if 3.0:
                c, *a = {set(['x', '', 'yz']).issubset(['x', '', 'yz']), (0.1 if False else -2.25)}
                del out[d]
            case int(p):
                b, *c = ()
                d, *b = {('abc')[:0], list(map(str, [1, 2, 3])), abs(3.0), ({'a': 1, 'b': [2]}).get('-7', -2)}
                out['  x '] = isinstance(a, (int, str))
            case _:
                if ([]).count(float('inf')): continue
                if (False and False): break
                if ascii('naïve'): break
                del out[11]
        match ('a,b,,c').isalpha():
            case str():
                log.append((sorted([False, 54, 3]) + [(lambda a, b=99999999999999999998: a - b)(True)])[-1])
            case None:
                log.append((~[*[3, 1, 2], 5].index(5)))
            case _:
                a, *c = [f'{(c)!r}', (not bytearray(b'xyz')), ('日本' < c in c)]
                a, *a = [(0.0 ** 2), *('{} {}').upper()]
                c %= 4611686018427387904
                del out[float('inf')]
    try:
        d, *c = set()
        try:
            try:
                c = sum([(float('inf') if False else float('inf')), (-21 if True else 4)])
            except TypeError as error:
                log.append(type(error).__name__)
                d %= b
                log.append(format(float('1e%d' % 4), '10.3e'))
            try:
                c = (('日本').zfill(2 + 5)).isdigit()
                del out[a]
                if (n := (6 ^ -434)): log.append(n)
            finally:
                a, c = round(1.5), {b'abc': b, a: b, b: b''}
        except ArithmeticError as error:
            log.append(type(error).__name__)
            try:
                c = (f'{(18446744073709551615):>{1 + 3}}')[::-1]
                a, c = (float('inf') if False else 1.5), round(123456.789)
                b //= True
                b, *c = ()
            finally:
                b %= c
            a = (-(Base(True) + 18446744073709551617).value)
        else:
            out[d] = (1 << 7)
            d -= d
            a, d = f'{(False):>{3 + 3}}', (1e-7 % 1e10)
        for c in count(2):
            b %= b'\xff\x00'
            b |= a
            for c in '  x ':
                b %= a
                c &= -2
                if (100000000000000000002 << 2): return a
    finally:
        c += 100000000000000000000
    for a in [c, a, a, d]:
        if (n := list(map(str, []))): log.append(n)
    else:
        log.append(oct(sum([-1, 10])))
        if (n := ('12' < 'ß')): log.append(n)
    yield from log
    yield a
case(34, lambda: list(f34()))
case(35, lambda: (9223372036854775807 << 0))
case(36, lambda: ('' or 'x\ny'))
case(37, lambda: (not {i: (~len({'a': 1, 'b': [2]})) for i in range(4)}))
case(38, lambda: (lambda **k: k)(x=(list(count(3)))[::2]))
case(39, lambda: ((False - 469) ^ ('').count('{} {}')))
case(40, lambda: ())
def f41(a=False, b='  x '):
    c = d = 0
    log, out = [], {}
    b = str({**{}, 'k': c})
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: (True or False))
case(43, lambda: (f"<{18446744073709551617:5d}>", (['a', None])[::-1], int(float('inf')),))
case(44, lambda: abs(float(((41 * 779) >> 1))))
def f45(a='abc', b=123456.789):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 1:
        n3 += 1
        n2 = 0
        while n2 < 4:
            n2 += 1
            c, c = max(4294967296, 9223372036854775808), (2 - 792)
            b, b = ('12').count('日本'), (None if bytes(range(5)) else a)
            del out[-250]
            try:
                del out[False]
            except Exception as error:
                log.append(type(error).__name__)
                b &= 9223372036854775809
                log.append((f"<{b:s}>").issubset([1]))
                if (n := f"<{c:10.3e}>"): log.append(n)
        c -= c
        out[a] = dict(zip(['b', 'a'], []))
        c, *b = {format('abc', '10.3e')}
    yield from log
    yield a
case(45, lambda: list(f45()))
def f46(a=False, b=65):
    c = d = 0
    log, out = [], {}
    d, *c = []
    a += b''
    log.append(list((str([1.5, 2])).encode()))
    yield from log
    yield a
case(46, lambda: list(f46()))
case(47, lambda: float('1e%d' % 2))
case(48, lambda: dict.fromkeys([('%5.2f;%-5d' % (1e10, -876)), '{0:<6}{1}'.format('Hello World', 4)], len([1.5, 283])))
case(49, lambda: f'{(0.1)!r}')
case(50, lambda: [(min([3, 1, 2] + [0]) if ({'a': 1, 'b': [2]} == {'a': 1, 'b': [2]}) else int.from_bytes('naïve'.encode()[:8], 'little')) for i in range(3)])
def f51(a=b'', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        a += a
        a, a = list(count(3)), float('1e%d' % 4)
        d += d
        c = len(dict(zip(['b', 'a'], [-1, 10])))
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        try:
            try:
                d, *b = [(lambda *a: list(a))(*[1.5, 2]), list(-635 for j in 'x\ny'), ([]).count(a)]
                d = dict(zip(list(map(str, [3, 1, 2])), [4611686018427387906, True, -699]))
                if (n := ([1, 2, 3] == ['a', None])): log.append(n)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                b -= d
            finally:
                c, *c = ((['a', None]).count(b'abc'), [a for a, *b in [[] + [1]]], *(0.0 if True else 123456.789),)
                a += 'a'
            del out['%d %s']
        finally:
            if (n := str(['a', None])): log.append(n)
        c, *b = ((Base(100000000000000000002) == Base(True)), (None, 1, b'\xff\x00',), (None)[5], (-21 + 18446744073709551614),)
        match [a, d]:
            case 0 | 1:
                b //= 'abc'
                if (n := len({1: 2})): log.append(n)
            case 0 | 1:
                c = ((123456.789 + 1e10) // float(0))
                c, *b = {*min([-1, 10] + [3])}
                c = (ord(('日本' + 'x')[0]) << 0)
            case _:
                out[True] = ([1, 2, 3]).count(-346)
                d, *b = (*[b, *[]],)
    else:
        log.append(((['a', None])[::2])[2:])
    finally:
        d, *d = [dict(zip(['b', 'a'], [-1, 10])), (not 4294967298), dict(a=1e10, b='x\ny'), any([1.5, 2])]
        b |= -454
        d, b = ('😀z').expandtabs(4), dict(a=b'a,b', b=d)
        a %= -803
    return log, out, a, b, c, d
case(51, f51)
case(52, lambda: ord(('abc' + 'x')[0]))
case(53, lambda: ('%-6s|' % (Base(divmod((-452 + 18446744073709551617), (-18).bit_length())[1]) + (sum([]) if ('x\ny' in {1: 2}) else [*[], 5].index(5))).value))
case(54, lambda: hash(((list(zip([1, 2, 3], [1.5, 2])))[::2]).count(sum([float('1e%d' % 3), (6 - 100000000000000000001)]))))
case(55, lambda: [-0.0].copy())
case(56, lambda: (('%5.2f;%-5d' % ((3.0 // 0.0), int(123456.789)))).partition('a')[2])
case(57, lambda: Derived('Hello World').xyz)
def f58(a=209, b=4):
    c = d = 0
    log, out = [], {}
    try:
        try:
            log.append(dict(enumerate(([])[::2])))
            try:
                del out[c]
                c, a = ('ABCabc').casefold(), (float('inf') if True else 1.5)
                a //= 'a'
                c &= -62
            except ArithmeticError as error:
                log.append(type(error).__name__)
                del out[a]
                b -= d
        finally:
            c += b'a,b'
        try:
            for a in 'a,b,,c':
                if (n := hex(2147483648)): log.append(n)
                log.append(float((350 if False else True)))
                log.append((sum([-1, 10])).startswith('a'))
        finally:
            del out[0.0]
        if list(('a').encode()):
            del out[b'']
            d = (list({'a': 1, 'b': [2]}))[::-1]
            for b in '  x ':
                if hash(2): return a
                b, *d = {(frozenset([3, 1, 2]) <= set([3, 1, 2])), dict(a=b, b=b), float(481)}
                if '{0:<6}{1}'.format('a,b,,c', c): break
                if (n := list(filter(None, [1, 2, 3]))): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        d -= -604
        try:
            n1 = 0
            while n1 < 3:
                n1 += 1
                log.append(str(({} | {'a': 1, 'b': [2]})))
                c, *b = {('{} {}').strip(), (a / d), any(0.1)}
                if (Base(-733) == Base(True)): return a
            for a in ():
                if (n := list(count(3))): log.append(n)
                log.append(divmod((-359 if True else 0), hash(-692))[1])
                b = sorted([ord(c) for c in 'ABCabc'])
            del out[None]
        finally:
            b += b
    match (d, 1.5, d,):
        case float():
            if (n := (False and True)): log.append(n)
            d, *b = {', '.join(['x', '', 'yz']), len(['a', None]), ('a,b,,c').swapcase()}
        case None if bytearray(b'xyz'):
            del out[1.5]
            log.append(bool([b'a,b', *[1, 2, 3]]))
            del out[b'']
        case _:
            c, c = (351).center(9, '*'), {**{1: 2}, 'k': d}
    n3 = 0
    while n3 < 1:
        n3 += 1
        if (n := float('1e%d' % 2)): log.append(n)
        n2 = 0
        while n2 < 1:
            n2 += 1
            out[c] = (c in [1, 2, 3])
    yield from log
    yield a
case(58, lambda: list(f58()))
def f59(a='-7', b=-2.25):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d -= 9
    for b in range(4):
        match ({'a': 1, 'b': [2]} | {1: 2}):
            case float():
                c, c = (False < 520), ('ß').pop()
            case _:
                if (n := (d ** 3)): log.append(n)
        match sum([-1, 10]):
            case -1:
                log.append((+(Base(d) + True)))
                c, *b = [dict(a=b'\xff\x00', b='%d %s'), list({}), (4 >> 3), bin(-40)]
                del out[b]
                b, a = (d if 9223372036854775810 else a), dict.fromkeys(['x', '', 'yz'], 545)
            case (p, q) if d:
                a &= c
                a |= 2147483646
            case _:
                b &= d
        if (a or b'a,b'): break
    else:
        del out[None]
        if (n := max(b, key=lambda each: (0))): log.append(n)
        log.append(Derived(('ß' + '日本')).get())
    b = ((1e10 + float('inf')) in (0.0 % 1e10) in str({}))
    if {1: c, 'a': b'abc'}:
        out[4611686018427387903] = ('{} {}').split()
    else:
        match {**{'a': 1, 'b': [2]}, 'k': False}:
            case Base(value=p):
                out[bytearray(b'xyz')] = (100000000000000000002 & -18)
                a = ('%5.2f;%-5d' % ((1.5 + 0.1), ('12').count('a,b,,c')))
                log.append({i: (-4 % 1) for i in range(2)})
            case Base(value=p):
                d -= None
                a, *a = [*(-0.0 // c)]
                a, a = (['b', 'a'] + [''])[0], Derived(1).xyz
            case _:
                out[c] = list('naïve')
                a &= 'ß'
        if float(-12):
            for c in '😀z':
                log.append((format(-781, '#x')).split(','))
                b, d = float('1e%d' % 3), (a in d)
                if (lambda a, /, b, *, c=1: [a, b, c])(c, b=-381): break
                a, *b = []
            out[b] = [n for n in count(0)]
        elif (Base(9223372036854775809) + 18446744073709551616).value:
            if [18446744073709551615].copy():
                del out[-907]
                d &= c
        for d in count(0):
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (n := [b, *[1.5, 2]]): log.append(n)
                log.append((not ('12').isdigit()))
                c %= '%d %s'
                a -= '-7'
            del out['naïve']
            out[None] = [(i, False) for i in [] if False]
        else:
            log.append(max((-2 * -856), key=lambda each: (str(each))))
            if (n := ('%d %s')[::-1]): log.append(n)
            c &= b'abc'
            d, d = ('-7').capitalize(), ('ABCabc').capitalize()
        if sum([3, 1, 2]):
            if min([] + [2]):
                log.append(type([b]).__name__)
                d %= 'naïve'
            else:
                if (n := ('').center(9, '*')): log.append(n)
                a, a = (False <= float('inf') < True), (True).difference([1])
                a, *b = [(0.1).discard(1), (d + -0.0), (508)[1], round(None, -2)]
                log.append(format((1e10 + float('inf')), 'x'))
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: (Derived(True).double & (lambda a, b=True: a - b)(False)))
def f61(a=4, b=float('inf')):
    c = d = 0
    log, out = [], {}
    match isinstance(bytes(range(5)), (int, str)):
        case int(p) if -0.0:
            d, a = dict(enumerate([1, 2, 3])), (b)[1]
            if (n := int.from_bytes('ß'.encode()[:8], 'little')): log.append(n)
            log.append(((512 | 3) if ([1.5, 2] == [1.5, 2]) else ({1: 2}).get('日本', True)))
        case (p, q):
            log.append(('%x' % (+c)))
            d &= a
        case 0 | 1:
            b, a = (a)[1e-7], list(('%d %s').encode())
            out[float('inf')] = bin(True)
        case _:
            a, *b = [[*[-1, 10], 5].index(5), ('日本').startswith('Hello World'), *isinstance(Derived(4294967296), Base)]
            d, a = ', '.join([]), isinstance(a, (int, str))
            c = (f"<{True:>7}>").discard(1)
            c, *b = []
    return log, out, a, b, c, d
case(61, f61)
case(62, lambda: (chr(1 + 65)).replace(((('日本').zfill(3 + 5)).lower()).swapcase(), ('%d %s' % (int('12', 4 + 3), ((lambda *a: list(a))(*[1, 2, 3]))[::2]))))
case(63, lambda: (('{} {0!r}'.format([])).find('a') - (lambda a, b=max(ord(('12' + 'x')[0]), ('Hello World').count('%d %s')): a - b)(([ord(c) for c in '12'] + [(lambda a, b=9: a - b)(99999999999999999998)])[-1])))
case(64, lambda: callable(''))
case(65, lambda: [a for a, *b in [list(reversed(sorted(['x', '', 'yz'], reverse=True))) + [1]]])
case(66, lambda: ('ABCabc').zfill(1 + 5))
def f67(a=bytes(range(5)), b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a |= -342
    return log, out, a, b, c, d
case(67, f67)
case(68, lambda: (('%d %s' + '  x ')).split(','))
case(69, lambda: ([] + ['日本'])[0])
case(70, lambda: (b'abc' | 4294967298))
def f71(a=b'', b=11):
    c = d = 0
    log, out = [], {}
    try:
        n2 = 0
        while n2 < 4:
            n2 += 1
            log.append((float(18446744073709551616) ** 2))
            c //= b
            if (3.0 % 123456.789):
                b, a = ([]).count(b), {1: bytearray(b'xyz'), 'a': '{} {}'}
                c, d = ('a').partition('a')[2], abs(0.0)
            match ('%d %s').replace('naïve', 'x\ny'):
                case float():
                    a &= 0.1
                    d &= c
                    d &= 4611686018427387906
                case (p, q):
                    if (None)[-2:3:]: continue
                    c -= c
                    log.append((Base((9223372036854775809 | True)) + len([1, 2, 3])).value)
                case _:
                    if (n := sum([-0.0, 8])): log.append(n)
    finally:
        out[a] = []
        c, c = Derived('naïve').double, int('12', 0 + 3)
        a |= a
    n3 = 0
    while n3 < 1:
        n3 += 1
        del out[a]
        for a in range(2):
            log.append(({d for j in '{} {}'} != {1: b'abc', 'a': 478}))
            del out[517]
        else:
            b, *a = (all([1, 2, 3]), ('ß')[::-1], (b'a,b')[4],)
            if ('12').encode().decode(): break
            if ({'a': 1, 'b': [2]} == {'a': 1, 'b': [2]}): continue
            del out[None]
        match {1: 1e-7, 'a': d}:
            case float():
                d |= b
            case -1:
                if [each for each in (a, 1e10)]: return a
                if (n := (2).bit_length()): log.append(n)
                d, d = ('%d %s' if True else '😀z'), repr(a)
                d, *c = [(None < b'a,b' != '😀z'), ('%e' % b), (4294967295)[None], dict(a=1e10, b=c)]
            case _:
                log.append((bin(0)).capitalize())
                if format(99999999999999999999, ','): continue
                d %= c
        match (-2.25 * 1):
            case [p]:
                d -= 'x\ny'
                out[None] = int(bytearray(b'xyz'))
                if (None & b): break
            case -1:
                log.append((dict(a=d, b=0.0)).symmetric_difference([1]))
            case 0 | 1 if 8:
                if (True | True): break
            case _:
                b = (('%d %s' % (7, None))).partition('a')[2]
                if ('%5.2f;%-5d' % (123456.789, 4611686018427387906)): return a
    return log, out, a, b, c, d
case(71, f71)
case(72, lambda: ((bin((-490).bit_length())).split(',') + [((('%d %s').join(['1', '2', '3'])).upper()).capitalize()])[0])
case(73, lambda: hash((-367 if False else -812)))
case(74, lambda: Derived((1 + True)).xyz)
case(75, lambda: (format(len((lambda **k: k)(x='{} {}')), '#x')).find('a'))
case(76, lambda: sorted(['x', '', 'yz'], reverse=True))
case(77, lambda: f'{((~len(format(4294967298, ','))))!r}')
case(78, lambda: ('😀z')[1:])
case(79, lambda: ('ß' in {}))
case(80, lambda: [each for each in ((b'a,b').extend([1]), {1.5: -2, None: None})])
case(81, lambda: ('x\ny').capitalize())
def f82(a='-7', b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        out['12'] = (lambda a, b=True: a - b)(4611686018427387902)
        if ('a,b,,c')[:1]:
            del out[None]
            if [n for n in count(2)]:
                del out[b'\xff\x00']
            else:
                log.append((abs(-0.0) // abs(1e300)))
                del out[True]
                a -= d
                d %= '😀z'
        else:
            out[d] = ('ß').capitalize()
            try:
                if (n := Derived(-482).double): log.append(n)
                b |= None
                if (n := (-3.0)): log.append(n)
            except TypeError as error:
                log.append(type(error).__name__)
                if (n := dict(a=-2.25, b=1e10)): log.append(n)
                d //= 4611686018427387904
                b, a = ([1, 2, 3])[::2], min([-1, 10] + [0])
                b, *a = ()
            else:
                d, c = (d).to_bytes(12, 'big', signed=True), ('😀z' & b'\xff\x00')
                c -= 'ß'
                del out[None]
        d += b
    except LookupError as error:
        log.append(type(error).__name__)
        b, c = sum([1e300, 9]), {**{'a': 1, 'b': [2]}, 'k': 4}
        log.append([(False // 954) for i in () if ('' in '日本')])
    else:
        del out[11]
    c = ({1: None, 'a': c} or (Base(False) + 0).value)
    a = f'{((-1e-7)):.3f}'
    if f"<{d:}>":
        del out[-659]
    elif ('  x ').startswith('12'):
        n2 = 0
        while n2 < 0:
            n2 += 1
            if (False and False): return a
            if [None, True]: continue
        if Derived(None).abc:
            a, a = (b / False), dict(a=bytearray(b'xyz'), b=4611686018427387906)
            log.append(len({1: d, 'a': '😀z'}))
            a, d = ('x\ny').translate({97: 'A', 98: None}), (~9)
        match (b % b''):
            case []:
                c, d = (-662 & 100000000000000000000), int(123456.789)
                del out[b'abc']
                b &= 'a'
                del out[2147483648]
            case _:
                d |= 4611686018427387902
        if ('Hello World' < '😀z'):
            del out['{} {}']
        elif ('日本').removesuffix('c'):
            match {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
                case [p, *_]:
                    if (n := ('x\ny').split()): log.append(n)
                    log.append((dict(a=b'\xff\x00', b=4)).get(('😀z')[0:], len('日本')))
                case 0 | 1:
                    d = (type(c).__name__).center(9, '*')
                case str():
                    b, *a = [callable('  x '), *('ABCabc')[:3]]
                    b &= 203
                    out[c] = ([1.5, 2] == [1.5, 2])
                case _:
                    a, *d = (*repr(None),)
                    out[None] = (-b'abc')
                    a, *a = [int(1e300), [a for a, *b in [[] + [1]]], *len('Hello World')]
                    del out['{} {}']
            match (383).partition(','):
                case [p, *_]:
                    b, *b = ((b in [1.5, 2]), f"<{a:08.3f}>",)
                    a -= a
                    if (n := ([] * 3)): log.append(n)
                    a, d = max(6, 3), ([]).count(-44)
                case {1: p}:
                    b, c = {1: c, 'a': b}, list(filter(None, bytes(range(5))))
                case [p]:
                    c //= c
                case _:
                    if (n := (True and True)): log.append(n)
                    b //= 9
                    log.append(((0.0 + 1e-7) + round(1e300, 3)))
                    d += b'\xff\x00'
            if (n := {a, *'  x '}): log.append(n)
        else:
            a, c = ('ABCabc').upper(), (1e10 not in c)
            if (n := (frozenset([-1, 10]) <= set([3, 1, 2]))): log.append(n)
            try:
                b %= 'a'
                if (n := (703 << 4)): log.append(n)
                c |= a
            except LookupError as error:
                log.append(type(error).__name__)
                b -= d
                if (n := isinstance(a, (int, str))): log.append(n)
                del out[c]
                b -= b
    return log, out, a, b, c, d
case(82, f82)
case(83, lambda: max((('').find('a') & (105 * 5)), ord((('12').title() + 'x')[0])))
def f84(a=2147483647, b=False):
    c = d = 0
    log, out = [], {}
    d &= 1
    try:
        c &= 0
    except Exception as error:
        log.append(type(error).__name__)
        b //= 1e300
        if sum([]):
            match ('abc').split(','):
                case int(p):
                    b, c = abs(float('inf')), ([1, 2, 3])[::-1]
                    del out[d]
                    b, d = (6 == 172), (0 & 4294967295)
                    if (n := (not a)): log.append(n)
                case float():
                    out[635] = ('x\ny' < '日本')
                case [p]:
                    log.append((+(-2.25 % 1.5)))
                    log.append(list(({i: 2147483647 for i in range(1)}).items()))
                case _:
                    c, *c = {'{0:<6}{1}'.format('a,b,,c', a), round('', -1), ([3, 1, 2] < [3, 1, 2]), (3 % False)}
                    b, *d = [float('1e%d' % 3)]
                    if (n := abs(True)): log.append(n)
                    a |= 'ß'
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (n := ('Hello World').replace('a,b,,c', 'a')): log.append(n)
                b = ('{0:<6}{1}'.format('😀z', c))[:1]
                log.append(float('1e%d' % 1))
                if list(filter(None, [1, 2, 3])): break
            match f"<{True:}>":
                case None if a:
                    if (n := (~62)): log.append(n)
                    if (n := (0.1 % 3.0)): log.append(n)
                case {1: p}:
                    del out['日本']
                    d //= 'ß'
                case _:
                    log.append((int(str(11))).bit_length())
                    c %= d
                    c, *d = (('  x ' in {1: 2}), int('12', 1 + 3), ('%05d' % 'ABCabc'),)
                    b, d = dict(a=bytes(range(5)), b=-3), str({1: 2})
        del out[2]
        c //= None
    else:
        log.append((max(18446744073709551617, 65) - (Base(2147483646) == Base(-599))))
        a += 18446744073709551618
        d &= c
        if (n := ('日本').swapcase()): log.append(n)
    a |= c
    try:
        a //= b
        for b in '😀z':
            a = (pow(True, 2, 97)).to_bytes(12, 'big', signed=True)
            match ('').expandtabs(4):
                case (p, q):
                    log.append((frozenset([10 for i in range(0)]) <= set([2 for i in range(0)])))
                case [] if d:
                    if ('x\ny').title(): return a
                    b &= 4294967295
                case {1: p} if a:
                    a //= 7
                    if (not None): continue
                    b, *c = ((c if -74 else b), (1e-7 * 2147483646), (-0.0 or b''),)
                    b, *a = ()
                case _:
                    b, *b = [('naïve').lower(), dict(a=-2.25, b=4), list(filter(None, ['a', None]))]
                    c -= 505
                    if ('{} {}').expandtabs(4): continue
            for b in '  x ':
                b %= c
            if (n := any(b)): log.append(n)
        else:
            del out[3.0]
        d = format((False // 0), ',')
    except LookupError as error:
        log.append(type(error).__name__)
        match (b < 1e-7 not in d):
            case str():
                b &= False
                c = int('12', 2 + 3)
            case 0 | 1 if b'':
                d = any(list(({}).items()))
                c, b = f'{(d)!r}', ('日本').lower()
            case _:
                del out[None]
                c, *b = ((None).isalpha(), (4294967297 if d else -725),)
        for a in count(2):
            a -= b'\xff\x00'
            if (b'abc' // b'a,b'):
                d //= d
            else:
                if type('abc').__name__: return a
            if min([3, 1, 2] + [0]): break
            n1 = 0
            while n1 < 0:
                n1 += 1
                c = (', '.join([])).splitlines()
                c, *c = [{i: True for i in range(4)}]
                c &= 0.1
                if ('%-6s|' % '😀z'): return a
        n2 = 0
        while n2 < 0:
            n2 += 1
            b |= 'a'
            c, b = ([])[::2], (a + a)
            if (c if 2147483648 else 'ABCabc'):
                if (n := (583)[c]): log.append(n)
                if list(count(3)): continue
                log.append([list('%d %s') for i in range(3)])
        del out['a,b,,c']
    yield from log
    yield a
case(84, lambda: list(f84()))
case(85, lambda: ([a for a, *b in [([])[0:] + [1]]] == ((lambda *a: list(a))(*[1, 2, 3]) + ('  x ').splitlines())))
def f86(a=4611686018427387903, b=-663):
    c = d = 0
    log, out = [], {}
    del out[15]
    try:
        if []:
            a -= 'abc'
            if (n := set(['x', '', 'yz']).issubset([])): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        for a in '{} {}':
            b, a = float(False), (lambda *a, **k: (a, k))(*set(), x=None)
            if list(('%d %s').encode()): break
            a |= 18446744073709551618
        else:
            log.append(len((['a', None] + [1, 2, 3])))
            del out[0.0]
            del out[a]
        b &= False
        match ('😀z').isalpha():
            case (p, q):
                a |= float('inf')
                d, c = (lambda **k: k)(x=b), (1e-7 ** 2)
                d, d = min(b'\xff\x00'), (c - a)
            case _:
                d, a = (True or False), ('{} {}').expandtabs(4)
    finally:
        log.append(((-4611686018427387903) * (309).bit_length()))
    if repr(9):
        if hex(4611686018427387906):
            try:
                log.append((len({}) // (-384 - True)))
            except TypeError as error:
                log.append(type(error).__name__)
                out[d] = (2147483650).isidentifier()
                d, a = format(-0.0, '10.3e'), ('abc').replace('ABCabc', 'ABCabc')
                log.append(((True)[None] // (b).upper()))
                d, *c = {(-1 / 9)}
            match len(['a', None]):
                case (p, q):
                    if (n := ('a').lower()): log.append(n)
                    c += b
                    a, *a = (isinstance(1e300, (int, str)), (-15 / False), ('abc').upper(),)
                    del out[c]
                case [p] if b:
                    out[d] = ('a,b,,c').zfill(3 + 5)
                case str() if -536:
                    if (n := ('%5.2f;%-5d' % (123456.789, -1))): log.append(n)
                case _:
                    d -= c
                    c = (f'{(float('inf')):.3f}').upper()
                    a, d = ('ABCabc')[3:], oct(7)
            for d in range(4):
                log.append(({i: False for i in range(3)} << 23))
                d -= b'abc'
        if ('naïve' in {}):
            del out[-96]
            if (n := (-653).capitalize()): log.append(n)
        elif round(0.1, 0):
            match (612 + False):
                case 'abc':
                    c, *d = {(None not in c not in b)}
                    a = (('%5.2f;%-5d' % (1e10, 9223372036854775806)) >> 24)
                case _:
                    log.append((('-7' * 2)).strip())
                    a = (float('1e%d' % 3))[:4:1]
                    d |= 1.5
            match {str(k): v for k, v in ({}).items()}:
                case int(p):
                    if (n := ([] + [5])[-1]): log.append(n)
                    c %= 'ABCabc'
                case []:
                    a |= a
                case Base(value=p):
                    del out[None]
                case _:
                    d = [('  x ').encode().decode(), ('').zfill(1 + 5)]
                    log.append(((2147483650 ^ -2) & (-True)))
                    b -= b'\xff\x00'
            try:
                b = abs(sum([1e-7, False]))
                d = ((-0.1) % abs(0.0))
            finally:
                a += 100000000000000000001
    elif (1e-7 ** 2):
        match (-166 * 2):
            case -1:
                out[-0.0] = (False + 1)
                c += 100000000000000000002
                c = {-3: (Base(False) + 6).value for j in range(2)}
                a |= 1
            case _:
                c -= b
                if (n := list(count(3))): log.append(n)
                c = dict(a=(c)[-2], b=(b + a))
        if bytearray([]):
            try:
                b //= None
                a += d
                b %= 6
                del out[bytearray(b'xyz')]
            except TypeError as error:
                log.append(type(error).__name__)
                del out[a]
            finally:
                del out[d]
        elif dict(zip(['x', '', 'yz'], [-1, 10])):
            b += 'a,b,,c'
        log.append(list(enumerate(sorted(['x', '', 'yz'], key=len))))
    n3 = 0
    while n3 < 1:
        n3 += 1
        c &= b'\xff\x00'
        d = ((~True) ^ abs(-1))
    yield from log
    yield a
case(86, lambda: list(f86()))
def f87(a=-420, b=False):
    c = d = 0
    log, out = [], {}
    match (9223372036854775806 > -2.25 in a):
        case None:
            b = (float('1e%d' % 3) if (9223372036854775807 <= 0.1 < 2147483648) else float(7))
            b, c = {c: None}, int(str(18446744073709551617))
            del out[7]
            a += a
        case float() if None:
            if (n := (not d)): log.append(n)
        case _:
            c |= c
            d, d = (Base(False) + False).value, abs(float('inf'))
    if dict(enumerate([1, 2, 3])):
        if dict(enumerate(['a', None])):
            try:
                b = set(['' for i in range(3)]).issubset(('x\ny').split(','))
                b = (-(0.0 // -2.25))
                if (n := dict(a=c, b=c)): log.append(n)
                a += c
            except TypeError as error:
                log.append(type(error).__name__)
                if (n := f"<{True:5d}>"): log.append(n)
        else:
            n1 = 0
            while n1 < 4:
                n1 += 1
                del out[9223372036854775807]
                del out[4]
                out[a] = complex(-0.0)
            del out[18446744073709551615]
            for a in range(2):
                c //= bytes(range(5))
                d |= bytearray(b'xyz')
                if (n := ('x\ny').replace('abc', 'ß')): log.append(n)
                if (-2.25 if False else 0.0): break
        a = round((1.5 + 1e10))
    else:
        try:
            log.append((('ABCabc').capitalize() < ('  x ' if True else 'a')))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            b //= b
            out[5] = bin(-795)
            n1 = 0
            while n1 < 0:
                n1 += 1
                if ('12').title(): break
                log.append(min(list(range(2)) + [1]))
            d, *b = (format(11, ','),)
        log.append(({i: False for i in range(3)} + [18446744073709551617, 99999999999999999999]))
        n2 = 0
        while n2 < 2:
            n2 += 1
            b, d = (b | b), (7 >> 0)
            match len('😀z'):
                case [p, *_]:
                    if (n := (-745 // 1)): log.append(n)
                    a, d = ({'a': 1, 'b': [2]} == {1: 2}), ('naïve')[3:]
                    log.append(([] == callable(242)))
                    del out[c]
                case str():
                    log.append(round((-0.0 // 1e10), 1))
                case -1:
                    d = (('x\ny').translate({97: 'A', 98: None})).encode().decode()
                    log.append(min([ord(c) for c in 'ABCabc'] + [1]))
                    out['日本'] = (lambda **k: k)(x=bytearray(b'xyz'))
                case _:
                    if list(('日本').keys()): break
                    if (n := int(float('inf'))): log.append(n)
                    if (4294967297 * 2147483646): return a
    match ('%s' % -2.25):
        case 'abc':
            del out[2147483647]
        case str():
            c = (('{} {}').upper()).translate({97: 'A', 98: None})
            if (n := (['x', '', 'yz'] + ['Hello World'])[0]): log.append(n)
            log.append(((float('inf') // 0.0) ** 2))
            a = hash(int('12', 1 + 3))
        case _:
            out[1e10] = bytes((None, None,))
    yield from log
    yield a
case(87, lambda: list(f87()))
def f88(a=-2, b=float('inf')):
    c = d = 0
    log, out = [], {}
    log.append(str((1.5)[:-1]))
    if (n := ('12')[b'abc']): log.append(n)
    log.append((round(0.0) // int(1e-7)))
    return log, out, a, b, c, d
case(88, f88)
def f89(a=0.0, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    match sorted([]):
        case [p]:
            a = ((--0.0) * int(str(4294967298)))
        case [p]:
            d += a
            del out[c]
            if (n := dict(zip(['b', 'a'], []))): log.append(n)
            c, c = int.from_bytes('abc'.encode()[:8], 'little'), min([3, 1, 2] + [0])
        case Base(value=p) if b:
            c //= c
            log.append((Base(max(False, True)) == Base(({}).get('ß', 2147483648))))
            a, c = list(map(bool, None)), dict(enumerate(['a', None]))
            del out[bytes(range(5))]
        case _:
            if (n := ('a').title()): log.append(n)
            b -= None
            del out[1e300]
    out[True] = (True << 4)
    yield from log
    yield a
case(89, lambda: list(f89()))
case(90, lambda: {i: (('').capitalize()).count(('ABCabc').partition('a')[2]) for i in range(1)})
def f91(a=-3, b=5):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        try:
            if (['a', None]).count(d):
                if (n := {870: b''}): log.append(n)
                d, c = dict(enumerate([1, 2, 3])), ('12').split(',')
                if (n := str(a)): log.append(n)
            else:
                d, *b = (dict.fromkeys(['b', 'a'], -2), *('%r' % b'abc'),)
                del out[d]
                b -= d
        except LookupError as error:
            log.append(type(error).__name__)
            del out[None]
        if str([]): break
        if (-529 <= 1.5 < 9223372036854775806):
            match format(1e10, '10.3e'):
                case [p]:
                    if (True)[4]: break
                    if {1: None, 'a': 1e10}: return a
                case str() if None:
                    a += b'abc'
                    c, *b = [dict(a=None, b='  x '), abs(-0.0), all(b''), ('12').removesuffix('c')]
                    if ('日本').isdigit(): continue
                    if {str(k): v for k, v in ({}).items()}: continue
                case None if b'\xff\x00':
                    c //= b
                    b, d = ('').encode().decode(), ('')[5:]
                    if set(['b', 'a']).issubset([]): break
                    log.append(list((Derived(1).xyz).encode()))
                case _:
                    del out[a]
                    out[303] = (c)[:5:]
                    log.append(f"<{hex(True):#x}>")
            a, *b = {format(-2, '#x'), *('Hello World').encode().decode()}
    if (n := (716 << 3)): log.append(n)
    del out['x\ny']
    if ('ß').strip():
        log.append((sum([3, 1, 2]) << 2))
        for d in [0.1, -154, True]:
            if (1e10 * True):
                log.append(((0.1 + 1e300) * (11 * 100000000000000000002)))
            else:
                c, b = format(False, '#x'), pow(None, 0, 4)
            n1 = 0
            while n1 < 2:
                n1 += 1
                del out['a']
                c //= -2.25
                b //= None
                a, *b = {{1: b, 'a': a}, ('😀z').expandtabs(4)}
            if repr(c): break
            for a in count(2):
                del out[-0.0]
                out['12'] = dict(zip([], []))
        else:
            b, *c = [list('-7'), (9 / -1), len({'a': 1, 'b': [2]})]
            d += '-7'
        try:
            a, c = [0.0, -809], ('%d %s' % (-2, 'a'))
            for d in count(0):
                if [9223372036854775810, *[]]: return a
            del out[b]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a %= d
            out[None] = (lambda **k: k)(x=b)
            out['ß'] = ('x\ny').replace('😀z', '日本')
            out[True] = {**{'a': 1, 'b': [2]}, 'k': c}
        finally:
            out[bytearray(b'xyz')] = ('Hello World').partition('a')[2]
        n2 = 0
        while n2 < 2:
            n2 += 1
            for a in count(1):
                del out[b]
                if (2 + 18446744073709551614): return a
                b, *a = set()
                d = (('a').symmetric_difference([1]) in ('{} {}' in 'x\ny'))
    elif pow(None, 0, 47):
        match {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
            case []:
                out[5] = hex(a)
            case _:
                out[b] = ('x\ny').capitalize()
                log.append(([2147483646, '😀z'])[(b'a,b' + a)])
                c %= a
        if ('  x ').count('a,b,,c'):
            if ('a,b,,c').replace('日本', '12'):
                del out[b]
            d |= bytes(range(5))
            for b in {*None}:
                if (n := (None + c)): log.append(n)
                if dict(enumerate(['a', None])): break
                if f'{(0.1):.3f}': break
                if (n := (float('inf') % -2.25)): log.append(n)
            if ('ß')[:1]:
                if (n := (~a)): log.append(n)
                d += d
        elif dict(a=float('inf'), b=d):
            for a in range(2):
                log.append(('%d %s' % ((9 % 7), dict('ABCabc'))))
                if (lambda **k: k)(x=b'\xff\x00'): return a
                b |= c
                b = ({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()} | dict(zip([], [-1, 10])))
            c //= a
            b = ascii(f'{(1e10):.3f}')
            if (n := '{} {0!r}'.format(c)): log.append(n)
        del out[c]
        b &= 'abc'
    return log, out, a, b, c, d
case(91, f91)
case(92, lambda: round(float('inf')))
case(93, lambda: (bytes(range(5))).is_integer())
case(94, lambda: dict(enumerate([str({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}) for i in range(0)])))
case(95, lambda: list({1: ('%5.2f' % 18446744073709551616), 'a': ('%d %s').join(['1', '2', '3'])}))
case(96, lambda: (-0.0 // 3.0))
def f97(a=4294967296, b='  x '):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if hex(False):
            a, *d = {ord(('naïve' + 'x')[0])}
            d, b = (Base(1e-7) + a), str([1.5, 2])
        if (n := (b | d)): log.append(n)
        try:
            d &= c
            if (n := ('ß')[0:]): log.append(n)
            if (n := min([] + [1])): log.append(n)
        except LookupError as error:
            log.append(type(error).__name__)
            for b in count(2):
                if int.from_bytes('{} {}'.encode()[:8], 'little'): return a
            for b in count(1):
                del out[a]
            else:
                if (n := (367 and d)): log.append(n)
                a, *d = [dict(zip([], [])), f'{(b)!r}']
        else:
            out[8] = sum([3.0, -2])
            b, b = ('%i %s' % None), f'{(1e300):.3f}'
        finally:
            del out[8]
        try:
            if int(-0.0):
                if (n := int(str(2147483648))): log.append(n)
                del out[9223372036854775809]
                c &= d
                b -= None
            else:
                if (n := int(str(-235))): log.append(n)
        except Exception as error:
            log.append(type(error).__name__)
            del out[c]
            for d in (b,):
                if [b'abc']: break
                if (n := dict(zip(['b', 'a'], []))): log.append(n)
                a, *d = {('12').upper(), float('1e%d' % 0), list(reversed([1.5, 2]))}
                if list(reversed([])): return a
            match (b).partition(','):
                case 0 | 1:
                    out[False] = dict.fromkeys([], 2147483650)
                    log.append((str(3.0))[4:])
                    c &= b'a,b'
                case (p, q) if d:
                    d //= None
                    a = (({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}))[3]
                    if (n := sorted([], reverse=True)): log.append(n)
                case 'abc':
                    a |= 123456.789
                    a = (~(251 << 3))
                    a = {d: (float('inf') if 'naïve' else a)}
                case _:
                    c += True
            d += c
    except TypeError as error:
        log.append(type(error).__name__)
        b -= d
    finally:
        out[None] = (a in [1, 2, 3])
        a, d = type(d).__name__, (-2 if b'' else None)
    return log, out, a, b, c, d
case(97, f97)
def f98(a=1e300, b=100000000000000000000):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match '{0:<6}{1}'.format('a,b,,c', False):
        case []:
            a &= d
            if (n := ('12')[2:]): log.append(n)
        case _:
            if (n := (False or False)): log.append(n)
            d, b = (0.0 * -875), (-b'a,b')
            c, a = ('x\ny').swapcase(), callable(d)
            a //= a
    log.append(abs(min([3, 1, 2] + [4])))
    return log, out, a, b, c, d
case(98, f98)
case(99, lambda: len([a for a, *b in [([n for n in count(4)])[::2] + [1]]]))
