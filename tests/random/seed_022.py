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
case(0, lambda: (str({}) in dict(a=-449, b=18446744073709551615)))
def f1(a=None, b=None):
    c = d = 0
    log, out = [], {}
    del out[c]
    if ('Hello World').replace('a', '-7'):
        for d in [123456.789]:
            a %= c
        n1 = 0
        while n1 < 3:
            n1 += 1
            c, *d = (list(enumerate([1.5, 2])), getattr(Base('abc'), 'value', 0), (-0.0 + 3.0), ('😀z' * 2),)
            b %= a
            if ('Hello World').expandtabs(4): break
        if (n := set(['x', '', 'yz']).issubset([])): log.append(n)
    try:
        a, *c = []
        c |= c
        d, c = (-279 % 0), [b for i in range(0)]
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            log.append((dict(zip([], []))).get(('%d %s' % (0, d)), min([] + [3])))
        except TypeError as error:
            log.append(type(error).__name__)
            c, a = ('  x ' in {}), (0 if False else -93)
    else:
        c |= d
        c, c = (['a', None])[::-1], format(False, '#x')
    finally:
        out[-0.0] = ('abc').strip()
        out[5] = ', '.join(['x', '', 'yz'])
        a &= 5
    yield from log
    yield a
case(1, lambda: list(f1()))
def f2(a=-2, b=b''):
    c = d = 0
    log, out = [], {}
    match dict.fromkeys(['x', '', 'yz'], 4611686018427387902):
        case Base(value=p):
            a -= a
            c, *a = [round(1e300), hex(9223372036854775809)]
        case _:
            b &= c
            out[b] = ('12').zfill(4 + 5)
    d += b
    return log, out, a, b, c, d
case(2, f2)
case(3, lambda: ([1, 2, 3] == [1.5, 2]))
case(4, lambda: (Derived(int(0.1)).double / [*[False, False, -415], 5].index(5)))
def f5(a=-2, b=True):
    c = d = 0
    log, out = [], {}
    try:
        a -= 1e-7
        if (n := max(2147483646, -96)): log.append(n)
        d -= b'abc'
    finally:
        c += 463
    del out[123456.789]
    try:
        for a in range(4):
            if dict.fromkeys(['x', '', 'yz'], 0): continue
            a &= bytearray(b'xyz')
            b |= 'Hello World'
        else:
            a -= False
            log.append(dict(enumerate(['日本', a])))
            if (n := len('  x ')): log.append(n)
        try:
            c //= a
            log.append(', '.join(list('😀z')))
        except LookupError as error:
            log.append(type(error).__name__)
            a += 4294967294
        finally:
            if (n := ([3, 1, 2] < [])): log.append(n)
            b, *a = {dict(a=float('inf'), b=c), *(1.5)[:]}
    except TypeError as error:
        log.append(type(error).__name__)
        try:
            d = (pow(False, 4, 97) - (--643))
            c += -3
        finally:
            if (n := abs(-0.0)): log.append(n)
            if (n := (Base(False) + 4611686018427387902).value): log.append(n)
            c //= c
    return log, out, a, b, c, d
case(5, f5)
case(6, lambda: (bin((599 << 1)))[:1])
def f7(a='abc', b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        d, *a = ((lambda *a: list(a))(*[1, 2, 3]), all(['a', None]), abs(0.1),)
        for c in range(3):
            a %= 0.1
        else:
            log.append((not (-269 / -894)))
    finally:
        del out[2147483649]
    for b in set():
        match list(filter(None, a)):
            case 'abc':
                if (Base(True) + True).value: continue
                a, a = ('abc').capitalize(), (c & 688)
            case None:
                log.append(int(str((~99999999999999999998))))
                if ({'a': 1, 'b': [2]} == {}): return a
            case -1:
                b |= 588
                if ('%g' % d): break
                if (n := len({1: 2})): log.append(n)
            case _:
                if ('12').removesuffix('c'): return a
                if (True if None else 'a,b,,c'): continue
        try:
            if (-1e-7): break
        except TypeError as error:
            log.append(type(error).__name__)
            d, *d = [[b for k in (100000000000000000002, True,)]]
        out[None] = dict(enumerate([1.5, 2]))
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: ((oct(sum([-1, 10]))).replace((['x\ny' for i in range(1)] + [Derived(1).xyz])[0], (('').encode().decode()).expandtabs(4))).removesuffix('c'))
case(9, lambda: ('%05d' % (', '.join(sorted(['{} {}', '日本', 'm'])) in repr((+bytearray(b'xyz'))))))
case(10, lambda: {1: 0.0, 'a': 123456.789})
case(11, lambda: (not b'\xff\x00'))
case(12, lambda: ('Hello World').splitlines())
case(13, lambda: (887 << 51))
def f14(a=261, b=9223372036854775806):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (4 - 4294967294):
        case -1:
            a, *c = [set(['x', '', 'yz']).issubset([]), (d / '-7')]
            log.append((f'{(10):>{2 + 3}}' - ('{} {}').isalpha()))
            out[a] = list(count(3))
        case _:
            b = ((float('inf') % 0.0) ** 2)
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: ((((2147483648 / False) if (frozenset([3, 1, 2]) <= set([])) else sum([-0.0, 7])) * (('ABCabc').find('a') // (-495 if True else 8))) if set((([] + ['x\ny'])[0]).split(',')).issubset(sorted([f'{(123456.789)!r}', ('  x ').translate({97: 'A', 98: None}), 'm'])) else ((lambda a, b=({'a': 1, 'b': [2]}).get('abc', 5): a - b)((-302 - 442)) / ((-1 & 5) + pow(True, 4, 97)))))
case(16, lambda: type((bin(99999999999999999998) in dict(zip([], [])))).__name__)
case(17, lambda: [])
def f18(a=b'abc', b='-7'):
    c = d = 0
    log, out = [], {}
    d += 0.0
    try:
        log.append(sum([round(1e300, 0), (False ^ True)]))
        c = (('')[1:] if ('%d %s').startswith('%d %s') else str([1, 2, 3]))
        for a in range(1):
            out[True] = (-True)
            a, c = dict.fromkeys(['x', '', 'yz'], 4611686018427387902), isinstance('-7', (int, str))
        else:
            out[True] = [None].copy()
            if (n := len('  x ')): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        b -= 9223372036854775807
        if ({} | {1: 2}):
            a, *a = (('ABCabc').partition('a')[2], *(b,),)
    else:
        log.append(bool(Derived(1).xyz))
        if (n := Derived(-165).double): log.append(n)
        out[bytearray(b'xyz')] = sorted([3, 1, 2])
    return log, out, a, b, c, d
case(18, f18)
case(19, lambda: {(('abc').isalpha()).discard(1)})
def f20(a=7, b=1e-7):
    c = d = 0
    log, out = [], {}
    if {i: 6 for i in range(3)}:
        del out[False]
        if Derived(d).abc:
            if (n := dict(zip([], [-1, 10]))): log.append(n)
        else:
            if (n := f"<{None:10.3e}>"): log.append(n)
        b, *c = ()
    else:
        log.append((not len('a,b,,c')))
        match ('a' in 'Hello World'):
            case 0 | 1:
                out[float('inf')] = (Base(a) == Derived(a))
            case [p] if True:
                c = (dict(zip(['b', 'a'], [-1, 10])) ^ (-0.0 * 5))
            case _:
                c = list(((lambda **k: k)(x='abc')).items())
                out[None] = (3.0 * False)
    return log, out, a, b, c, d
case(20, f20)
case(21, lambda: ([*sorted([4611686018427387906, 11, 3]), 5].index(5) / (pow(False, 2, 97) - (True ^ 11))))
case(22, lambda: (~(hash(abs(-832)) % ((-3) * (False * False)))))
case(23, lambda: (set(), (abs(1e300), sum('日本'),),))
def f24(a=None, b=-2.25):
    c = d = 0
    log, out = [], {}
    if bin(True):
        a += d
        c |= c
    yield from log
    yield a
case(24, lambda: list(f24()))
case(25, lambda: {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()})
case(26, lambda: list(map(str, [([3, 1, 2] < [-1, 10]) for i in range(2)])))
def f27(a=-3, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c, a = (123456.789 < d), ({'a': 1, 'b': [2]}).get('a', -2)
    return log, out, a, b, c, d
case(27, f27)
case(28, lambda: ((chr(0 + 65)).partition('a')[2]).title())
case(29, lambda: dict(a=('  x ').splitlines(), b=str({'a': 1, 'b': [2]})))
def f30(a='Hello World', b=None):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        if {str(k): v for k, v in ({}).items()}: return a
        if (-1.5): break
    if (n := divmod(11, 8)[1]): log.append(n)
    yield from log
    yield a
case(30, lambda: list(f30()))
def f31(a='abc', b=126):
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
        d = (('x\ny').upper() or ('  x ').translate({97: 'A', 98: None}))
        d -= b
        if (n := ([] + ['a', None])): log.append(n)
    if ([] < []):
        c, *b = {f"<{265:5d}>", (-b), ([1, 2, 3] == [1, 2, 3])}
    elif hex(2147483649):
        a = ((0).bit_length() << 4)
        n1 = 0
        while n1 < 4:
            n1 += 1
            out[b] = ('日本').isdigit()
        if ('a' ^ '😀z'):
            b = abs(({'a': 1, 'b': [2]} | {}))
            if (n := oct(None)): log.append(n)
            del out[1e300]
        elif ('a').removesuffix('c'):
            b &= b
        else:
            del out[True]
            log.append(sum([ord(c) for c in '日本']))
            log.append(f'{(pow(4294967294, 0, 97))!r}')
    else:
        n1 = 0
        while n1 < 4:
            n1 += 1
            if float(0): continue
            if f"<{False:%}>": continue
            log.append((('' < 'ß') << 44))
    if {1e-7: None for j in [c, b'\xff\x00', '', a]}:
        c |= -597
        a = (('Hello World').swapcase()).center(9, '*')
    else:
        n1 = 0
        while n1 < 0:
            n1 += 1
            out[a] = (-2.25 if False else 1e300)
            a |= b'abc'
        b |= b'abc'
        try:
            c, *d = set()
            b //= c
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            b = int((1e-7 // 1e300))
        finally:
            out[-3] = hash(9223372036854775806)
    return log, out, a, b, c, d
case(31, f31)
case(32, lambda: format((dict(zip(('日本').split(','), [*[-1, 10], 9223372036854775809]))).get((f'{(b'')!r}').partition('a')[2], (-len([1.5, 2]))), ','))
case(33, lambda: ({1: f"<{4611686018427387903:}>", 'a': (0.0 % 1.5)} == (lambda **k: k)(x=('ABCabc' != True != float('inf')))))
def f34(a=1e300, b=b''):
    c = d = 0
    log, out = [], {}
    for d in [4, b, 100000000000000000001]:
        out[-412] = list(filter(None, ['a', None]))
    n2 = 0
    while n2 < 3:
        n2 += 1
        if [each for each in (c, 0.1)]: continue
        if (None & d): break
        n1 = 0
        while n1 < 1:
            n1 += 1
            out[c] = tuple(a)
            d |= 'Hello World'
            b &= None
    return log, out, a, b, c, d
case(34, f34)
case(35, lambda: (str(([a for a, *b in [['a', None] + [1]]])[::-1])).partition('a')[2])
case(36, lambda: (('12' + True) if bin(False) else (9 <= 0.0 < -1)))
case(37, lambda: (dict(a=sum([float('1e%d' % 3), (lambda a, b=9223372036854775807: a - b)(False)]), b=(format(0.0, '10.3e') in f'{(946):>{1 + 3}}')) > format((lambda a, b=len([1.5, 2]): a - b)((Base(True) + 4).value), ',') >= ((('ß' + 'x\ny')).removesuffix('c')).capitalize()))
case(38, lambda: list(zip(sorted(['x', '', 'yz'], reverse=True), [n for n in count(3)])))
case(39, lambda: (list(dict.fromkeys(['x', '', 'yz'], False))).numerator)
def f40(a=-2.25, b='naïve'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d, a = dict(a=True, b=b), ({1: 2} | {})
    out[None] = pow(4611686018427387904, 3, 97)
    c, *c = ((None >> 37), max(-105, 4611686018427387903),)
    return log, out, a, b, c, d
case(40, f40)
case(41, lambda: format(False, ','))
def f42(a=bytes(range(5)), b='-7'):
    c = d = 0
    log, out = [], {}
    if (n := (None and c)): log.append(n)
    d %= 266
    out[11] = [b, None]
    yield from log
    yield a
case(42, lambda: list(f42()))
case(43, lambda: round(abs(123456.789), 2))
def f44(a='a,b,,c', b=-252):
    c = d = 0
    log, out = [], {}
    if (n := (4611686018427387903 | -120)): log.append(n)
    try:
        if (n := sorted([], reverse=True)): log.append(n)
        try:
            b, d = oct(b), '{} {0!r}'.format(b)
        finally:
            d, c = sorted(1e10, key=str, reverse=False), (--2.25)
        n1 = 0
        while n1 < 2:
            n1 += 1
            if (0.1 // 3.0): continue
            if hash(2147483647): return a
            a -= a
    except Exception as error:
        log.append(type(error).__name__)
        out[None] = (4611686018427387902 + True)
        for a in (a, '{} {}',):
            if (False + False): break
            del out[-517]
        n1 = 0
        while n1 < 4:
            n1 += 1
            del out[True]
            if ({} | {}): break
    else:
        if (n := (True ^ 4294967297)): log.append(n)
        c, *c = [isinstance(Derived(-2.25), Base), round(1e300, 0)]
    finally:
        if (n := list(enumerate(['a', None]))): log.append(n)
        d, *c = {[c for i in [b, False, b] if c], (b).issubset([1]), *{str(k): v for k, v in ({}).items()}}
    try:
        for a in '':
            a &= None
            if (n := ('%s' % -885)): log.append(n)
        del out[c]
        match abs(-0.0):
            case 0 | 1 if '  x ':
                if (n := {i: 4294967297 for i in range(0)}): log.append(n)
            case (p, q):
                log.append(([a for i in range(4)])[::-1])
            case _:
                a -= a
    except TypeError as error:
        log.append(type(error).__name__)
        for d in range(1):
            a, b = (False / 990), sum([-1, 10])
    return log, out, a, b, c, d
case(44, f44)
case(45, lambda: (f'{(-2.25):.3f}').count(('{} {}' if False else '{} {}')))
def f46(a=True, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[b'abc'] = callable(c)
    try:
        out['-7'] = (1.5 * 99999999999999999999)
        match {1: b, 'a': a}:
            case str():
                if (n := (True + True)): log.append(n)
            case _:
                b |= c
                log.append(max((123456.789 * 9223372036854775809)))
        n1 = 0
        while n1 < 4:
            n1 += 1
            log.append((sum([1e10, -1]) + (-0.0 + 0.1)))
    finally:
        out['ß'] = (-906)
    return log, out, a, b, c, d
case(46, f46)
case(47, lambda: (', '.join(('12').split(',')))[3:])
case(48, lambda: ('%5.2f;%-5d' % (0.0, 0)))
case(49, lambda: float('1e%d' % 0))
case(50, lambda: isinstance(float(list(map(int, b'abc'))), (int, str)))
def f51(a=None, b=None):
    c = d = 0
    log, out = [], {}
    try:
        for a in '{} {}':
            out[0.1] = min([-1, 10] + [0])
        match ('naïve').expandtabs(4):
            case -1:
                a &= True
            case 0 | 1:
                d %= None
                b, *a = ()
                log.append(((-688 // 18446744073709551616) ^ (18446744073709551618 * -893)))
            case _:
                c %= 1.5
    finally:
        a //= c
        log.append((('😀z').lower()).removesuffix('c'))
        a //= '%d %s'
    try:
        for a in (b'\xff\x00', *'  x ',):
            if list(({'a': 1, 'b': [2]}).items()): break
            log.append((('😀z').zfill(1 + 5) in {**{1: 2}, 'k': a}))
            if (n := dict(enumerate(['a', None]))): log.append(n)
        else:
            out[4294967298] = {b: None, True: d, 18446744073709551616: -82}
    except Exception as error:
        log.append(type(error).__name__)
        try:
            b %= c
            d -= c
            if (n := dict(a=None, b=b)): log.append(n)
        except Exception as error:
            log.append(type(error).__name__)
            del out[d]
            out[b] = (123456.789 + 0.0)
            d, *a = set()
        else:
            if (n := int('12', 1 + 3)): log.append(n)
            b = {i: min([-1, 10] + [3]) for i in range(0)}
        if (n := list(count(3))): log.append(n)
    finally:
        del out[c]
    for a in (d, '-7',):
        n1 = 0
        while n1 < 3:
            n1 += 1
            c, b = ({} | {}), sorted([Base(3), Base(-654)])
        n1 = 0
        while n1 < 3:
            n1 += 1
            b += -708
            if (123456.789 % -0.0): break
            if {c: b}: return a
    else:
        a //= b
    return log, out, a, b, c, d
case(51, f51)
def f52(a='{} {}', b='  x '):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d += 1.5
    return log, out, a, b, c, d
case(52, f52)
case(53, lambda: sorted([-132, 2147483648, True]))
case(54, lambda: (~((True >> 1) >> 3)))
case(55, lambda: ([((-1e300) ** 2) for i in 'abc']).real)
def f56(a=3.0, b=None):
    c = d = 0
    log, out = [], {}
    match (Base(False) + False).value:
        case 'abc' if bytes(range(5)):
            del out[d]
            a = sum([(0.0 if True else 1e-7), ord(('-7' + 'x')[0])])
            d |= bytes(range(5))
        case {1: p}:
            del out[d]
            c //= b
        case [p, *_] if -3:
            log.append((('12')[4:]).capitalize())
            if (n := ('%-6s|' % '12')): log.append(n)
        case _:
            d, *c = {f"<{False:08.3f}>", (lambda a, b=True: a - b)(18446744073709551617)}
    del out[d]
    yield from log
    yield a
case(56, lambda: list(f56()))
case(57, lambda: [(('%5.2f;%-5d' % (-0.0, 4294967295))).translate({97: 'A', 98: None}) for i in '😀z'])
case(58, lambda: ((lambda **k: k)(x=sorted([3, 1, 2])) | {1: set(['b', 'a']).issubset(['x', '', 'yz']), 'a': [*[], 5].index(5)}))
def f59(a=2147483646, b=1e300):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(int((1e300 * 4294967296)))
    for c in 'a,b,,c':
        b = list((j ** 2) for j in count(0))
    else:
        if (n := f"<{None:^9}>"): log.append(n)
        d, *a = {any([1, 2, 3]), list(enumerate(['a', None])), ', '.join([]), ('ß').lower()}
    for d in count(0):
        log.append({**({} | {'a': 1, 'b': [2]}), 'k': (b'a,b').insert(0, 5)})
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: set(sorted(['%d %s', 'Hello World', 'm'])).issubset(sorted(['ABCabc', '12', 'm'])))
case(61, lambda: dict(zip([(('%5.2f;%-5d' % (-2.25, -506))).replace(('{} {}').partition('a')[2], '{0:<6}{1}'.format('a,b,,c', b'\xff\x00')), str(('  x ' in '  x '))], [(~hash(True)) for i in range(2)])))
case(62, lambda: (6 and False))
case(63, lambda: list(filter(None, list(range(0, 4 + 5)))))
case(64, lambda: {i: -216 for i in range(1)})
case(65, lambda: (list(({i: Derived(False).double for i in range(1)}).items()) == [n for n in count(4)]))
case(66, lambda: {1: '{0:<6}{1}'.format('naïve', False), 'a': (bytes(range(5)))[3]})
case(67, lambda: ((0 << 0) >> 4))
case(68, lambda: ((('ß').lower() + ('Hello World').encode().decode())).partition('a')[2])
case(69, lambda: {str(k): v for k, v in (dict(enumerate([(i, len({'a': 1, 'b': [2]})) for i in sorted([7, True, 3]) if any([1.5, 2])]))).items()})
case(70, lambda: (-list(({str(k): v for k, v in ((lambda **k: k)(x=11)).items()}).items())))
def f71(a=None, b=9223372036854775810):
    c = d = 0
    log, out = [], {}
    if (n := divmod(-814, True)[1]): log.append(n)
    return log, out, a, b, c, d
case(71, f71)
case(72, lambda: (-166 ^ 18446744073709551618))
case(73, lambda: (('  x ' if False else 'ß') | ('naïve' + 'ß')))
case(74, lambda: (float(len([1.5, 2])) // (sum([123456.789, -2]) + round(1e-7, 3))))
case(75, lambda: (-True))
def f76(a=b'a,b', b=-2):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        n1 = 0
        while n1 < 4:
            n1 += 1
            out['ABCabc'] = ('x\ny')[0]
        log.append(type(int(str(-420))).__name__)
        if ({1: 2} | {'a': 1, 'b': [2]}): return a
    for d in range(1):
        for b in {c, 'x\ny'}:
            if list(map(str, b)): break
    if ([] + [''])[0]:
        for b in range(1):
            b |= None
            del out[None]
            c -= None
        else:
            d, b = (458 ^ 52), ascii('😀z')
            del out[None]
    elif any([1, 2, 3]):
        try:
            d, c = type(1.5).__name__, sorted([-1, 10])
            d = ('{} {0!r}'.format(False)).encode().decode()
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            a = {**{**{}, 'k': d}, 'k': {85: c for i in range(5)}}
            del out[b]
            a = list(f'{(71):>{0 + 3}}')
        finally:
            c %= 9223372036854775810
            del out['{} {}']
            c = round((0.0 ** 2))
        try:
            d -= a
            log.append(', '.join(['12', '-7']))
            if (n := ('  x ').count('a')): log.append(n)
        except TypeError as error:
            log.append(type(error).__name__)
            log.append((not (--0.0)))
            out[None] = ([-1, 10] < [3, 1, 2])
            a |= bytes(range(5))
        else:
            out[501] = ('').lower()
            if (n := ('a').upper()): log.append(n)
    else:
        match {b, c, d, c}:
            case str() if b:
                a = format(len([]), '#x')
                del out[c]
            case 'abc':
                log.append({(123456.789 + 0.1) for j in 'a,b,,c' if repr(b)})
                log.append(', '.join(list(map(str, []))))
            case _:
                c //= b
        b, *b = (str([1.5, 2]), *(2147483648 | 690),)
    yield from log
    yield a
case(76, lambda: list(f76()))
case(77, lambda: list(reversed(list(map(str, list(dict(a=123456.789, b=None)))))))
case(78, lambda: ('%e' % (99999999999999999998 // 10)))
case(79, lambda: (bytes(range(5)) and b'abc'))
def f80(a=float('inf'), b=5):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d -= 4611686018427387905
    return log, out, a, b, c, d
case(80, f80)
case(81, lambda: ((frozenset([-1, 10]) <= set([-1, 10])) or ('{} {}' in '%d %s')))
case(82, lambda: ((('-7').swapcase() if all([1, 2, 3]) else '{} {0!r}'.format(-0.0)) * 1))
case(83, lambda: ((6 >> 2)).bit_length())
case(84, lambda: (format(True, '#x')).capitalize())
case(85, lambda: (('abc').center(9, '*')).expandtabs(4))
case(86, lambda: ('%5.2f;%-5d' % ((3.0 if True else 1e-7), (99999999999999999999 << 3))))
case(87, lambda: (ord((f'{(int.from_bytes('日本'.encode()[:8], 'little'))!r}' + 'x')[0]) == (min(sorted([2147483648, 5, 3]) + [2]) if ([b'a,b', *[]] == (['a', None] + [1.5, 2])) else sum([ord(c) for c in '😀z']))))
case(88, lambda: (('12' * 1) | (lambda **k: k)(x=-714)))
def f89(a=None, b=-2):
    c = d = 0
    log, out = [], {}
    match (123456.789 * -899):
        case float():
            b, *c = {('%d %s' < 'abc'), *('%d %s' in b'' not in '12')}
        case Base(value=p):
            c += '%d %s'
        case _:
            del out[b'']
            c, *b = ()
            del out[-0.0]
    out[d] = round(123456.789, 3)
    yield from log
    yield a
case(89, lambda: list(f89()))
def f90(a=True, b=1e10):
    c = d = 0
    log, out = [], {}
    if (lambda a, b=-3: a - b)(False):
        match int('12', 3 + 3):
            case [p, *_]:
                a = f'{(sum([1e10, 8])):.3f}'
            case _:
                b, a = (Base(31) == Base(True)), chr(0 + 65)
                if (n := pow(d, 3, 6)): log.append(n)
                c, b = (d or None), '{} {0!r}'.format(d)
        a, a = list(('x\ny').encode()), ('ß' < 'a')
    else:
        del out[d]
    match ('%s' % 4294967295):
        case int(p):
            a %= c
            del out[a]
            log.append((['  x ', '12'] + [('ß' if False else 'abc')])[0])
        case []:
            del out[a]
            if (n := sorted(a)): log.append(n)
        case _:
            if (n := (-113 ^ a)): log.append(n)
            if (n := (c in True)): log.append(n)
    return log, out, a, b, c, d
case(90, f90)
case(91, lambda: ('  x ').expandtabs(4))
case(92, lambda: ('%5.2f;%-5d' % ((sum([1e300, -622]) // (6 / 134)), (list(({1: 2}).items())).count([j for j in range(5) if j]))))
case(93, lambda: {1: (1e10 // -0.0), 'a': ('abc').split()})
case(94, lambda: (((str([1, 2, 3])).lower() in str(({} | {'a': 1, 'b': [2]}))) and callable((-hash(4611686018427387902)))))
case(95, lambda: (('naïve').partition('a')[2]).removesuffix('c'))
case(96, lambda: ([880].copy())[4:])
case(97, lambda: (((sum([3, 1, 2]) - int.from_bytes('a'.encode()[:8], 'little')) * (int('12', 0 + 3) << 3))).bit_length())
case(98, lambda: ('{} {}')[3:])
case(99, lambda: [*[3, 1, 2], 5].index(5))
