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
case(0, lambda: ([*[], 5].index(5) % max(11, -924)))
case(1, lambda: abs((int.from_bytes('{0:<6}{1}'.format('a', b'').encode()[:8], 'little') & len(dict(enumerate([]))))))
def f2(a=bytes(range(5)), b=-905):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('Hello World' or '12'):
        del out[None]
        if (n := ([-1, 10] < [3, 1, 2])): log.append(n)
    try:
        log.append((ascii('12'))[::-1])
        del out[4294967297]
        n2 = 0
        while n2 < 0:
            n2 += 1
            match dict(a=float('inf'), b=bytes(range(5))):
                case 'abc' if d:
                    d, *c = ((4)[5], f'{(b)!r}', round(-0.0, 1),)
                case _:
                    out[0.1] = (1.5 // -0.0)
                    b, b = (c != a), (1e300 ** 2)
                    if dict(zip(['x', '', 'yz'], [-1, 10])): return a
    finally:
        log.append(sorted([Base(3), Base(b)]))
    return log, out, a, b, c, d
case(2, f2)
def f3(a=2, b=b''):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 1:
        n3 += 1
        for c in range(4):
            try:
                del out[9]
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                c, *b = ((bytearray(b'xyz') if None else b), sum([-2.25, 60]),)
                c = (list(({'a': 1, 'b': [2]}).items()))[::-1]
                d |= -0.0
            else:
                out[c] = (Base(4) == Base(99999999999999999998))
            out[True] = {i: False for i in range(3)}
            b, b = ('%d %s').partition('a')[2], (not 1.5)
        match (5 + -112):
            case 0 | 1:
                b, *c = [(11 / 9223372036854775810), (1.5 ** 2)]
                if round(1.5): return a
                b, b = int.from_bytes('a'.encode()[:8], 'little'), (frozenset([]) <= set([-1, 10]))
            case _:
                c, a = pow(4, 5, 34), str({1: 2})
        try:
            match (lambda *a: list(a))(*[1, 2, 3]):
                case int(p) if False:
                    out[b] = []
                case Base(value=p):
                    b, *d = (pow(-670, 6, 27),)
                    if (n := ('abc')[:2]): log.append(n)
                    c, b = ('ß').split(), set(['b', 'a']).issubset([])
                case _:
                    d, a = (2147483650 & -864), int(0.0)
                    d //= 5
                    b = (len('12') >> 2)
            match (d and c):
                case 0 | 1:
                    del out[True]
                case _:
                    out['😀z'] = list(({}).items())
                    b, *b = ((--2), {a, d, None}, *[-450, *[1.5, 2]],)
                    c &= 11
                    b //= a
            for a in ():
                a -= b''
            c, *b = set()
        except TypeError as error:
            log.append(type(error).__name__)
            if {str(k): v for k, v in ({}).items()}: continue
            if (-b'\xff\x00'): continue
    match Derived(-826).double:
        case [] if c:
            if (n := ('abc' < 'abc')): log.append(n)
            a //= b
            out['abc'] = ('a').splitlines()
            b = list(filter(None, [n for n in count(2)]))
        case _:
            out[d] = len([1.5, 2])
            c %= 'Hello World'
    return log, out, a, b, c, d
case(3, f3)
def f4(a=2147483649, b=9223372036854775806):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('abc').join(['1', '2', '3']):
        c //= c
    elif ('')[5]:
        out['😀z'] = '{} {0!r}'.format('-7')
        a, *c = [len(''), *(False, *9223372036854775808,)]
    if (+d):
        if (n := (-651 == False)): log.append(n)
        if [n for n in count(2)]:
            log.append(all(sorted(['b', 'a'], key=len)))
            log.append(all(([1.5, 2])[::2]))
            c, a = format(1e10, '10.3e'), ('ABCabc' * 3)
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := abs(123456.789)): log.append(n)
                if (n := (3.0 ** 2)): log.append(n)
        else:
            b &= True
            match (b + 4294967296):
                case float():
                    c = ('%d %s' % (sum([]), (3.0 + c)))
                case [p, *_]:
                    del out[a]
                    log.append(('%x' % len('{} {}')))
                    log.append(bin((100000000000000000001 * 100000000000000000001)))
                    log.append((', '.join([])).splitlines())
                case {1: p}:
                    out[None] = ('%5.2f;%-5d' % (0.0, -952))
                    out[a] = round(1e300, 0)
                case _:
                    b, *b = (bool(d), int.from_bytes('日本'.encode()[:8], 'little'), ({1: 2} | {}), (not bytes(range(5))),)
        for a in 'a,b,,c':
            out[a] = ('-7')[2:]
            if sum([-1, 10]):
                c += b'\xff\x00'
                b = set(list('😀z')).issubset(['ABCabc' for i in range(3)])
                out[a] = {4611686018427387905}
            elif ('%5.2f;%-5d' % (1.5, -165)):
                out[b'a,b'] = (-0.0 * 18446744073709551614)
            else:
                if (n := ord(('12' + 'x')[0])): log.append(n)
            if ({'a': 1, 'b': [2]} | {1: 2}): break
            try:
                b, c = f'{(-0.0):.3f}', ([1, 2, 3])[::2]
                out[a] = (False and False)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                a = (format(1e-7, '10.3e'))[1:]
                log.append([])
                c -= b
            finally:
                d, *c = (*[],)
                if (n := (0.1 >= c in 100000000000000000002)): log.append(n)
        else:
            out['日本'] = (True / 3)
            d -= a
            del out[d]
    elif (lambda **k: k)(x=b):
        if ('Hello World')[3:]:
            if (n := (--2.25)): log.append(n)
            b += b'abc'
            n1 = 0
            while n1 < 2:
                n1 += 1
                b, a = ('Hello World').find('a'), all(['a', None])
            n1 = 0
            while n1 < 2:
                n1 += 1
                log.append({str(k): v for k, v in ((lambda **k: k)(x=-3)).items()})
                a, c = (a).isidentifier(), ('abc' * 4)
        b, d = str([1, 2, 3]), dict(enumerate(['a', None]))
        c &= d
    else:
        match ('  x ').partition('a')[2]:
            case [p, *_]:
                a -= d
                c, *d = {({}).get('x\ny', True)}
                if (n := (1e10 // b'\xff\x00')): log.append(n)
            case 0 | 1:
                c, d = {1: d, 'a': a}, (4611686018427387902 + 18446744073709551615)
            case None:
                c, d = ('a,b,,c' + 'ß'), (784 % 9223372036854775808)
                c = ('%g' % (True and True))
                a = (('a').strip()).zfill(0 + 5)
            case _:
                d, b = (-1.5), list(range(2, 0 + 5))
        try:
            n1 = 0
            while n1 < 3:
                n1 += 1
                out[b] = ([])[::2]
                c, *a = [list(('  x ').keys()), (a and b)]
                b, *d = {(None if None else '{} {}'), (True - 4294967297)}
                del out[b]
        except TypeError as error:
            log.append(type(error).__name__)
            b = str({1: a, 'a': a})
        finally:
            del out[-2.25]
        match (b & b):
            case -1 if a:
                if (n := dict.fromkeys(['b', 'a'], 2)): log.append(n)
                a |= 1e300
                log.append(hash((True - 9223372036854775806)))
            case _:
                del out[c]
                c = pow((False >> 4), 2, 97)
                b, *b = ((True & 4611686018427387902), sum([-0.0, True]), f'{(9223372036854775810):>{4 + 3}}',)
                out[a] = (lambda **k: k)(x=d)
    match {'  x ': -316}:
        case 'abc':
            c, *b = [dict(enumerate(['a', None]))]
            b //= 970
        case []:
            log.append(f'{(('ABCabc').count('  x ')):>{1 + 3}}')
            log.append(oct(ord(('%d %s' + 'x')[0])))
        case _:
            log.append((('%05d' % b)).expandtabs())
            if (n := ('%5.2f;%-5d' % (1e-7, 8))): log.append(n)
    c, *d = [(False % 18446744073709551616), f'{(True):>{3 + 3}}', ('ß').strip()]
    return log, out, a, b, c, d
case(4, f4)
def f5(a=True, b=100000000000000000001):
    c = d = 0
    log, out = [], {}
    match (not 100000000000000000001):
        case float():
            log.append(list({**{'a': 1, 'b': [2]}, 'k': c}))
            d += c
        case None if 123456.789:
            a, c = Derived(749).double, ('x\ny').encode().decode()
        case -1 if d:
            del out[-2.25]
            if (n := hex(True)): log.append(n)
        case _:
            out[d] = (9223372036854775810 << 3)
            d //= 'abc'
            a, *a = ({i: False for i in range(1)}, '{} {0!r}'.format(2147483648), (frozenset([-1, 10]) <= set([-1, 10])), *(d or 1e-7),)
            c %= 1e-7
    if {**{'a': 1, 'b': [2]}, 'k': 4294967296}:
        a += None
        match ([3, 1, 2] + [-3])[-1]:
            case {1: p}:
                if (n := (3 == 2)): log.append(n)
            case _:
                b %= c
                out[None] = pow(10, 0, 97)
                log.append(round((0.0 * True), 3))
        d += b
    a //= None
    yield from log
    yield a
case(5, lambda: list(f5()))
def f6(a=None, b=1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        a = min(list(range(2)) + [4])
    except LookupError as error:
        log.append(type(error).__name__)
        c, *d = {(c in False), all(b'a,b'), *(c % 1)}
        c &= 'x\ny'
        match isinstance(b, (int, str)):
            case 0 | 1:
                log.append((min([3, 1, 2] + [4]) and {i: -185 for i in range(4)}))
                b, a = list({'a': 1, 'b': [2]}), dict.fromkeys(['x', '', 'yz'], -496)
                out[100000000000000000001] = f'{(float('inf')):.3f}'
                c, *a = []
            case None:
                c, *d = ()
                a, *c = ((0.0 * -3),)
                log.append((Base(([] + [1])[-1]) + ('a,b,,c').find('a')).value)
                c, *a = (sum([-1, 10]), ('%-6s|' % a), {1: c, 'a': bytes(range(5))}, ('%s' % 1e300),)
            case _:
                d %= d
        if (n := max(593, True)): log.append(n)
    else:
        if (n := all([1, 2, 3])): log.append(n)
    finally:
        log.append((('  x ' * 4)).title())
        d %= b
        d, c = ('日本').splitlines(), (-2.25 % -2.25)
    out[d] = ord(('ß' + 'x')[0])
    out[1e-7] = (4294967296 < True)
    n3 = 0
    while n3 < 1:
        n3 += 1
        if ('a,b,,c').replace('naïve', '日本'): return a
        d = (('日本').translate({97: 'A', 98: None}),)
        if (n := [*c]): log.append(n)
    return log, out, a, b, c, d
case(6, f6)
def f7(a=b'', b=1e-7):
    c = d = 0
    log, out = [], {}
    b, *c = (ord(('Hello World' + 'x')[0]), bytearray((-2, None,)), any([1, 2, 3]),)
    yield from log
    yield a
case(7, lambda: list(f7()))
case(8, lambda: str(int(round(float('inf'), 4))))
def f9(a=-0.0, b=3):
    c = d = 0
    log, out = [], {}
    if (n := max(9223372036854775807, 100000000000000000001)): log.append(n)
    n3 = 0
    while n3 < 4:
        n3 += 1
        for b in range(4):
            for d in 'ABCabc':
                c = f"<{(a).count(1):g}>"
            else:
                if (n := ('a').upper()): log.append(n)
        else:
            if ('Hello World').encode().decode(): return a
            d, *c = {[*[3, 1, 2], 5].index(5), ('😀z').expandtabs(4)}
            d &= d
            log.append(abs(int(str(-614))))
    return log, out, a, b, c, d
case(9, f9)
case(10, lambda: (lambda **k: k)(x=(False or True)))
case(11, lambda: (b'' * 123456.789))
case(12, lambda: {i: ({**dict(zip(['b', 'a'], [3, 1, 2])), 'k': (bytearray(b'xyz'))[1]}).get((([] + ['{} {}'])[0]).swapcase(), ((-True) if (True < False) else (lambda a, b=-145: a - b)(18446744073709551618))) for i in range(0)})
case(13, lambda: hex(({1: ascii('12'), 'a': (18446744073709551618 <= 0.1 < False)})[((float('inf') ** 2) ** 2)]))
case(14, lambda: float('1e%d' % 1))
case(15, lambda: oct(len('{} {0!r}'.format(7))))
def f16(a=b'', b=float('inf')):
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
        if (lambda a, /, b, *, c=1: [a, b, c])(9223372036854775806, b='%d %s'):
            for d in [c]:
                b = round((float('inf') + -2.25))
                a, b = (d <= d != 3.0), (b)[4:4]
                b, c = ('12' + '😀z'), {i: 18446744073709551617 for i in range(2)}
                log.append(((lambda **k: k)(x=d) - (4294967297 <= 0.0 < 99999999999999999998)))
            match ('a,b,,c').isdigit():
                case int(p):
                    log.append(f'{((-535).bit_length()):>{3 + 3}}')
                    if (n := (a)[0]): log.append(n)
                case _:
                    c, b = (1e-7 << 38), ('abc').count('a,b,,c')
        else:
            if round(123456.789, 1):
                c = Derived((d)[d]).xyz
                if (None if d else b): continue
                b, *d = set()
            b &= None
            match float('1e%d' % 4):
                case 0 | 1 if c:
                    a = format((False & -425), '#x')
                case []:
                    log.append((lambda **k: k)(x=(lambda f: f(None))(abs)))
                    if format(5, ','): continue
                    d, d = ord(('' + 'x')[0]), (not a)
                case _:
                    b += 3.0
                    c, d = ({} | {'a': 1, 'b': [2]}), (False + 8)
                    c += 'ABCabc'
            try:
                a, *c = {('%i %s' % b), ('' * 3), list({}), (9).get(1)}
                d -= 1e300
                b, *c = {(6 * True), ('{} {}').startswith('naïve')}
            finally:
                b, b = (0.0 * False), format(0.0, '10.3e')
    return log, out, a, b, c, d
case(16, f16)
case(17, lambda: list(range(0, 4 + 5)))
def f18(a='-7', b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d //= d
    for a in range(4):
        if {'x\ny', None, 4611686018427387906, -545}: continue
        c, d = ascii('%d %s'), ([1, 2, 3] + [1, 2, 3])
        log.append(len(({'a': 1, 'b': [2]} | {})))
    return log, out, a, b, c, d
case(18, f18)
case(19, lambda: divmod(Derived(10).double, hash(9))[1])
case(20, lambda: divmod((False | 982), len('{} {}'))[1])
def f21(a=-236, b=b''):
    c = d = 0
    log, out = [], {}
    a, *a = ((8 <= 1.5 < True), (4294967296 or None), (b // b'\xff\x00'), {str(k): v for k, v in ({}).items()},)
    c, *a = set()
    yield from log
    yield a
case(21, lambda: list(f21()))
case(22, lambda: str({str(k): v for k, v in ({1: bytes(range(5)), 'a': 4}).items()}))
case(23, lambda: ('12').title())
def f24(a=None, b='ß'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match [a, False, *a]:
        case Base(value=p):
            if (n := (c / '-7')): log.append(n)
            if (n := (~-0.0)): log.append(n)
            b |= a
            out[b'\xff\x00'] = ({} | {})
        case []:
            c &= 18446744073709551617
            a |= None
            d &= -285
        case 0 | 1 if b:
            if (n := f'{(4611686018427387906):>{4 + 3}}'): log.append(n)
            a, b = {str(k): v for k, v in ({1: 2}).items()}, (lambda f: f(None))(len)
            b = (dict(zip([], [])) - ('').find('a'))
            c, *a = (dict(zip([], [3, 1, 2])), int(str(False)), *(11 < 18446744073709551616),)
        case _:
            a = (([] + ['x\ny'])[0]).title()
            d //= None
            del out[-2.25]
    if bool(None):
        for b in '%d %s':
            n1 = 0
            while n1 < 3:
                n1 += 1
                a += None
                d = (abs(0.1))[1]
            if (n := hex(4294967296)): log.append(n)
            a, *d = {dict(enumerate([1.5, 2]))}
        else:
            a %= d
            a, *a = [*f'{(29):>{2 + 3}}']
        try:
            n1 = 0
            while n1 < 2:
                n1 += 1
                a &= b
                b = ascii('{0:<6}{1}'.format('Hello World', 11))
                a += d
                del out[-542]
        finally:
            del out['abc']
            b -= 99999999999999999999
        c, *a = []
    else:
        match [None, d]:
            case (p, q):
                if (n := (False).swapcase()): log.append(n)
                c += b'\xff\x00'
                del out[1e10]
            case 'abc':
                log.append((('x\ny')[4:]).title())
                out[a] = float(True)
                if (n := (3.0).find('b')): log.append(n)
            case str():
                out['naïve'] = (a).zfill(6)
                d &= 18446744073709551616
                if (n := [100000000000000000002, *['a', None]]): log.append(n)
                b //= True
            case _:
                out[c] = isinstance(9223372036854775809, (int, str))
                c -= b'abc'
        if (n := isinstance(bytes(range(5)), (int, str))): log.append(n)
        d = abs(round(1.5, 0))
        try:
            a |= b
            n1 = 0
            while n1 < 4:
                n1 += 1
                c %= 'Hello World'
            a, a = ('日本' < '%d %s'), format(True, ',')
            match list(123456.789 for k in '  x ' if 'ABCabc'):
                case str():
                    a, b = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, format(1e300, '10.3e')
                    out[b'\xff\x00'] = {1: False, 'a': c}
                    out[b] = (bytes(range(5)) or '日本')
                case 0 | 1:
                    log.append(((Base(True) + 11).value << 21))
                    b, a = len('abc'), (123456.789 // 1e10)
                case _:
                    log.append((-(712 * False)))
                    log.append(dict.fromkeys(('12').split(','), len({'a': 1, 'b': [2]})))
                    out[None] = (2147483647 * 1)
                    if (n := len('ß')): log.append(n)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (4294967295 + 2147483647):
                d %= c
                b += a
                if (n := hash(-150)): log.append(n)
            elif format(1.5, '10.3e'):
                a |= 1.5
            else:
                a, b = list(zip([], ['a', None])), ('a').strip()
            match {**{1: 2}, 'k': b'abc'}:
                case 'abc':
                    a = set(sorted(['日本', 'a,b,,c', 'm'])).issubset(['naïve', 'ß'])
                    a %= bytearray(b'xyz')
                case _:
                    a += b'abc'
        else:
            a, c = len([1, 2, 3]), {i: True for i in range(0)}
            d %= a
    b -= -595
    return log, out, a, b, c, d
case(24, f24)
case(25, lambda: (pow(({1: 2}).get('abc', 0), 0, 97) + (float('1e%d' % 2) * Derived(645).double)))
case(26, lambda: list((str(({1: None, 'a': 'naïve'} | dict.fromkeys(['b', 'a'], 100000000000000000002)))).encode()))
case(27, lambda: ('a,b,,c').splitlines())
case(28, lambda: list(reversed(([-1, 10] + [False])[-1])))
case(29, lambda: ord((format(((436 if False else True) & (398 ^ 3)), ',') + 'x')[0]))
case(30, lambda: dict(zip([(('x\ny').center(9, '*')).strip() for i in range(4)], sorted([(bin(18446744073709551618)).count(', '.join([])), ([ord(c) for c in ''] + [(-788 + -70)])[-1], 3]))))
def f31(a=None, b=1e300):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ('ß').count(1):
        case []:
            if (n := getattr(Base(b'\xff\x00'), 'value', 0)): log.append(n)
            if (n := ([] + ['naïve'])[0]): log.append(n)
            a, *c = ((3.0)[2:], sum([3, 1, 2]), dict.fromkeys(['b', 'a'], 2147483647),)
        case float():
            a -= d
            if (n := list({'a': 1, 'b': [2]})): log.append(n)
        case [p, *_]:
            del out['Hello World']
        case _:
            a, d = dict.fromkeys(['b', 'a'], False), ('ABCabc').title()
            b -= None
            out[a] = ascii('ABCabc')
    return log, out, a, b, c, d
case(31, f31)
case(32, lambda: list(count(3)))
def f33(a=-545, b=None):
    c = d = 0
    log, out = [], {}
    if (1.5 % 123456.789):
        if (b'a,b' + -367):
            for c in range(4):
                out[False] = round(float('inf'))
                if ('Hello World' + 100000000000000000000): continue
        else:
            match list(('').encode()):
                case [p]:
                    d //= c
                case _:
                    out[bytearray(b'xyz')] = Derived(1).xyz
            c, *c = set()
        try:
            n1 = 0
            while n1 < 3:
                n1 += 1
                b, *a = [('日本').splitlines(), round(-2.25), (-2.25 or -2)]
                if (n := (415 * 9223372036854775806)): log.append(n)
                a, *b = [type(c).__name__, (0.0 + -0.0)]
                del out[4611686018427387906]
            match (frozenset([-1, 10]) <= set([])):
                case [p, *_]:
                    log.append(Derived((--99)).double)
                    log.append(float('1e%d' % 1))
                    log.append((([-1, 10] + [298])[-1])[1])
                case _:
                    out[d] = str([])
        finally:
            a -= True
            b, b = (True).isdigit(), divmod(8, 7)[1]
            d %= -951
            del out[8]
        log.append({(a if 1e10 else c) for i in range(4) if {**{}, 'k': a}})
        a = ((not b) - (b, c, 9223372036854775806,))
    elif ('%-6s|' % b'a,b'):
        log.append(((1e300 + -2.25) ** 2))
        for b in range(3):
            if (None // b):
                if ('a,b,,c' > 0.0 == b): return a
                del out[d]
                a += -2
                a -= False
            a //= d
        d |= d
    else:
        log.append(((-0.0 // -2.25) if bool(1e10) else (-0.0)))
        d, a = (123456.789 % -0.0), repr(c)
        b, *c = [('x\ny').lower(), (10, b,)]
    return log, out, a, b, c, d
case(33, f33)
case(34, lambda: float(abs(False)))
case(35, lambda: float(-423))
case(36, lambda: ((chr(4 + 65)).upper() in bin((([] + [False])[-1] & (-128 >> 3)))))
case(37, lambda: (9223372036854775809 if True else 18446744073709551614))
case(38, lambda: ascii(('😀z').translate({97: 'A', 98: None})))
case(39, lambda: abs(45))
case(40, lambda: (sum([3, 1, 2])).bit_length())
case(41, lambda: callable(len(['a', None])))
def f42(a=-0.0, b=False):
    c = d = 0
    log, out = [], {}
    match (5).bit_length():
        case -1:
            b, *d = [(None % b), ({} == {1: 2})]
            d -= c
            b += -975
            d -= d
        case (p, q):
            del out[b]
            log.append(list(count(3)))
            log.append(dict.fromkeys(list(map(str, [-1, 10])), (4294967295 - -1)))
            a -= d
        case []:
            log.append((('ABCabc').swapcase()).title())
            b -= False
            out[d] = (None).intersection([1, 2])
            out[c] = (99999999999999999999 / False)
        case _:
            d = {1: ([1, 2, 3] == [1.5, 2]), 'a': '{0:<6}{1}'.format('abc', d)}
            log.append(format(sum([1e300, False]), '10.3e'))
            if (n := sum([])): log.append(n)
    a = ({'ß': a, False: a},)
    yield from log
    yield a
case(42, lambda: list(f42()))
case(43, lambda: Derived((~len(('%d %s').encode().decode()))).double)
case(44, lambda: dict(0))
case(45, lambda: sorted(['ß' for i in range(1)], key=len))
case(46, lambda: (dict.fromkeys(['b', 'a'], 2147483650) | dict(a=2147483648, b=b'abc')))
case(47, lambda: (len('-7') if {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()} else (6 | False)))
case(48, lambda: ('-7').encode().decode())
case(49, lambda: (lambda *a, **k: (a, k))(*[], x=(frozenset([*list(range(4)), (9 // True)]) <= set([*list(range(1)), (-871 * True)]))))
case(50, lambda: (abs(-208) / (['a', None]).count(-0.0)))
case(51, lambda: (sum([*[*[3, 1, 2], True], (9223372036854775809 >> 1)]) & (-len(bin(10)))))
case(52, lambda: sum([ord(c) for c in hex(999)]))
def f53(a=1e300, b=99999999999999999999):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b = {1: (a, 4611686018427387904, c, 0.1,), 'a': ('ABCabc' + 'a,b,,c')}
    b, c = dict.fromkeys(['b', 'a'], 4294967295), {1: 4294967298, 'a': False}
    try:
        for c in (*a,):
            if ({} == {}): continue
        n2 = 0
        while n2 < 2:
            n2 += 1
            n1 = 0
            while n1 < 2:
                n1 += 1
                c |= c
                if (False).bit_length(): break
                b, c = {i: 4 for i in range(4)}, (1.5 + 0.1)
                c, c = type(b).__name__, (True / True)
            for b in 'ß':
                del out[2147483646]
                del out[b]
            try:
                d, a = type(float('inf')).__name__, '{} {0!r}'.format(d)
                a = (('  x ' or 'a,b,,c')).zfill(4 + 5)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                if ('Hello World').partition('a')[2]: return a
                log.append(format(list(('ABCabc').encode()), '.3'))
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (n := float(False)): log.append(n)
                d, a = ('-7').partition('a')[2], ([1.5, 2])[3:]
                log.append(((False or True)).__class__.__name__)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        out[c] = [j for j in '😀z']
        c |= float('inf')
        if (n := ('  x ').isalpha()): log.append(n)
        match (lambda **k: k)(x=123456.789):
            case None if 0.1:
                d, *a = [(c).update({3: 4}), *('😀z' in {})]
                b = (([])[::2])[::2]
                log.append(((~9) | (~True)))
            case 'abc':
                a, *a = []
                a = (chr(1 + 65)).upper()
            case _:
                c, b = (['a', None]).count('  x '), hex(7)
    finally:
        c, a = round(1e-7), round(3.0)
        del out[123456.789]
    n3 = 0
    while n3 < 4:
        n3 += 1
        del out[True]
        n2 = 0
        while n2 < 1:
            n2 += 1
            match (c).is_integer():
                case [p, *_]:
                    log.append(((4294967298 > c >= None) != (True or False)))
                    out[a] = list(1e10 for j in range(5))
                    if ('%x' % None): continue
                    if (n := ('a,b,,c').strip()): log.append(n)
                case str():
                    b, c = (bytearray(b'xyz') - 3), {1: 'a,b,,c', 'a': '{} {}'}
                    if ([])[4:]: continue
                    if (n := {i: False for i in range(1)}): log.append(n)
                case [p] if 'Hello World':
                    if dict.fromkeys(['x', '', 'yz'], -358): break
                    b %= c
                    log.append((list(({}).items()))[:0:])
                    if oct(9): break
                case _:
                    a -= b'\xff\x00'
    return log, out, a, b, c, d
case(53, f53)
def f54(a=2147483649, b=4611686018427387906):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match dict(enumerate([1, 2, 3])):
        case [p, *_]:
            b = list(enumerate([b'a,b'].copy()))
            if (n := (100000000000000000000 / -265)): log.append(n)
        case _:
            b, b = Derived(-1).double, int.from_bytes('{} {}'.encode()[:8], 'little')
            if (n := ('{} {}')[::-1]): log.append(n)
            if (n := int(str(3))): log.append(n)
    return log, out, a, b, c, d
case(54, f54)
case(55, lambda: (f'{((list(reversed([]))).count(('naïve').split(','))):>{3 + 3}}').replace(((('a').strip()).expandtabs(4)).upper(), f'{(int(str((5 // 45))))!r}'))
case(56, lambda: '{0:<6}{1}'.format(('%d %s').capitalize(), chr(0 + 65)))
def f57(a=True, b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for a in 'ABCabc':
        a = (('Hello World').removesuffix('c')).capitalize()
        n2 = 0
        while n2 < 4:
            n2 += 1
            if pow(False, 0, 97):
                a, d = Derived(1).xyz, (None * 3)
                b = list(dict(zip(['x', '', 'yz'], [3, 1, 2])))
                if (n := {c: a for i in range(5)}): log.append(n)
                if f'{(-11):>{2 + 3}}': break
            else:
                if oct(3): continue
                if [*[3, 1, 2], 5].index(5): continue
            out[1e-7] = oct(False)
            if sum([3, 1, 2]):
                out[None] = bool(c)
                d, c = (False)[:3], dict(a=-2, b=c)
                d, *a = (*round(1e10, 3),)
            elif (0.0 < 2147483647):
                if (n := list('😀z')): log.append(n)
                out[True] = (6)[3]
                a, b = len('a,b,,c'), (b'a,b' != a)
                if divmod(True, -565)[1]: continue
            else:
                a -= c
                if (n := sorted([3, 1, 2])): log.append(n)
                if (n := (1 / True)): log.append(n)
                if (n := (797)[::3]): log.append(n)
            for b in count(2):
                b, *d = []
                del out[0.1]
                b -= 'naïve'
                a += 100000000000000000001
    else:
        log.append((('naïve').expandtabs(4))[1:])
        c &= True
        c, *c = {Derived(1).xyz}
        b //= 'naïve'
    a = f"<{list(filter(None, None)):d}>"
    c, c = (-3 - 436), sorted(['x', '', 'yz'], reverse=True)
    return log, out, a, b, c, d
case(57, f57)
case(58, lambda: list(zip((lambda *a: list(a))(*[]), list(count(3)))))
case(59, lambda: list(range(4, 3 + 5)))
def f60(a=b'abc', b='%d %s'):
    c = d = 0
    log, out = [], {}
    if (n := (b, b, 3.0,)): log.append(n)
    del out[None]
    for d in {c}:
        try:
            log.append((sum([3, 1, 2]) if (9223372036854775810).bit_length() else f'{(0.1):.3f}'))
            c |= d
        except TypeError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 1:
                n1 += 1
                out[b] = ('ABCabc').expandtabs(4)
            n1 = 0
            while n1 < 2:
                n1 += 1
                b, b = ('{} {}').encode().decode(), len('%d %s')
                del out[d]
            log.append((('x\ny').expandtabs(4), (7).bit_length(), (['a', None] * 4), *(-492 << 26),))
            if (lambda *a: list(a))(*[1.5, 2]):
                b |= 768
                c = pow('', 3, 8)
            else:
                log.append(((0.1 % -0.0) // (-1e-7)))
                d, *a = ()
                log.append((f'{(True):>{1 + 3}}' != (1e-7)[:4]))
        finally:
            b += a
            a |= None
            del out[None]
        match {b'a,b': '  x ' for i in range(0) if d}:
            case (p, q):
                log.append([int.from_bytes(''.encode()[:8], 'little')].copy())
                out[a] = dict(zip(['b', 'a'], []))
            case _:
                b, a = type(-407).__name__, (True or False)
    else:
        log.append(((True | 203) ^ (False if True else True)))
    match {**{1: 2}, 'k': c}:
        case str():
            b %= float('inf')
            out[float('inf')] = ('ß' if True else 'abc')
            b //= b
        case {1: p}:
            a, *b = {('%e' % 'a'), abs(123456.789), format(123456.789, '10.3e')}
            d |= '😀z'
        case float():
            d += b
            del out[c]
        case _:
            log.append((dict(enumerate(['a', None])) | dict(zip(['x', '', 'yz'], [-1, 10]))))
            if (n := (0.1 + -2.25)): log.append(n)
            if (n := pow('abc', 3, 23)): log.append(n)
    yield from log
    yield a
case(60, lambda: list(f60()))
case(61, lambda: (7 ^ True))
case(62, lambda: (bool('naïve') or (not 18446744073709551617)))
case(63, lambda: {1: (lambda **k: k)(x=int(str(100000000000000000000))), 'a': (('%d %s').nope, {i: 656 for i in range(0)}, ('ß').join(['1', '2', '3']),)})
def f64(a=-2.25, b=3.0):
    c = d = 0
    log, out = [], {}
    a -= 4
    yield from log
    yield a
case(64, lambda: list(f64()))
case(65, lambda: (-0.0 ** 2))
case(66, lambda: Derived(hash(-305)).double)
case(67, lambda: (float('1e%d' % 4) + (float((True * -313)) + ((-0.0 + 0.0) + abs(3.0)))))
def f68(a='x\ny', b=False):
    c = d = 0
    log, out = [], {}
    if pow(True, 3, 97):
        n2 = 0
        while n2 < 0:
            n2 += 1
            n1 = 0
            while n1 < 4:
                n1 += 1
                del out[0.0]
            if sorted([], key=len): continue
            log.append(isinstance(list(filter(None, [])), (int, str)))
            n1 = 0
            while n1 < 3:
                n1 += 1
                if oct(b''): break
                b |= 18446744073709551618
    elif (bytes(range(5)) >> 44):
        try:
            for b in range(0):
                a, *a = {bin(0), ([])[::2], ([1, 2, 3] + [1.5, 2])}
                b -= None
                log.append((not list(map(str, [1, 2, 3]))))
                c, a = {i: 100000000000000000001 for i in range(4)}, ('abc' in 'x\ny')
            b -= a
            out[b] = ([] < [3, 1, 2])
        finally:
            d = (('ABCabc').partition('a')[2]).zfill(2 + 5)
            log.append(dict(zip(list('abc'), list(range(3)))))
            if (n := (3.0 % 1e10)): log.append(n)
            b, d = (False).bit_length(), int.from_bytes('abc'.encode()[:8], 'little')
        n2 = 0
        while n2 < 1:
            n2 += 1
            n1 = 0
            while n1 < 4:
                n1 += 1
                c %= float('inf')
                if (n := (False if True else True)): log.append(n)
            n1 = 0
            while n1 < 1:
                n1 += 1
                c, d = float(False), (-2.25 * 1)
            match (frozenset([3, 1, 2]) <= set([-1, 10])):
                case float():
                    del out[bytes(range(5))]
                    c %= '%d %s'
                case [p, *_] if bytearray(b'xyz'):
                    c = len(([1.5, 2])[::2])
                case _:
                    if (n := (True or 133)): log.append(n)
                    log.append(((False & 10) * ([-1, 10] + [4611686018427387905])[-1]))
                    if (n := list(zip([1, 2, 3], []))): log.append(n)
    else:
        for d in count(3):
            if (b if None else bytes(range(5))): return a
            for d in count(0):
                if (n := f"{c!r}"): log.append(n)
                if f'{(False):>{0 + 3}}': break
        if (n := ('ABCabc').splitlines()): log.append(n)
    try:
        if (4294967297 / c):
            if divmod(4294967295, 2147483648)[1]:
                del out[d]
                a &= '12'
                a //= b'a,b'
            else:
                log.append((('Hello World').capitalize()).zfill(1 + 5))
                log.append(bool((None / d)))
                c, *a = (('Hello World').removesuffix('c'), ('%d %s' % (-379, c)), (9223372036854775807).bit_length(),)
                out[117] = int(-2.25)
        b, *a = {dict(a=True, b=b'')}
        n2 = 0
        while n2 < 3:
            n2 += 1
            if list(('').encode()):
                log.append(len([a for a, *b in [['a', None] + [1]]]))
                if ({1: 2}).get('%d %s', 4611686018427387902): continue
            else:
                b %= b
            log.append(Derived((-4 if False else 2147483649)).double)
            try:
                del out[False]
                a -= d
            finally:
                del out[b'abc']
                a, a = f'{(-2.25):.3f}', hash(-930)
                out[None] = ('12' and d)
            try:
                b //= b
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                b, *a = (('a' | c), (0.1 * 148),)
    except LookupError as error:
        log.append(type(error).__name__)
        if list(map(str, [])):
            a, *d = (('Hello World').partition('a')[2], abs(-1), [a for a, *b in [[1.5, 2] + [1]]],)
            b, d = ('😀z').isdigit(), ('x\ny').replace('Hello World', 'x\ny')
            try:
                if (n := Derived(-100).double): log.append(n)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                out[99999999999999999998] = (9223372036854775810 ^ 306)
                a %= c
                c, b = sorted([-1, 10]), {4611686018427387905, b, True}
            finally:
                d %= 2147483649
                b &= None
                out[b] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
                b, c = (a).to_bytes(12, 'big', signed=True), sum([])
            log.append(list(zip([b'abc' for i in range(2)], list(('  x ').encode()))))
        else:
            n1 = 0
            while n1 < 1:
                n1 += 1
                log.append({str(k): v for k, v in ({1: c, 'a': False}).items()})
                if (lambda a, /, b, *, c=1: [a, b, c])(1e10, b=float('inf')): return a
        match ([])[4:]:
            case (p, q) if c:
                del out['%d %s']
                c = (('').title()).find('a')
                b, c = divmod(626, True)[1], list(reversed([1, 2, 3]))
                out[d] = ('12').lower()
            case _:
                del out[b'abc']
                log.append((dict(a='Hello World', b=bytearray(b'xyz'))).get(('Hello World').removesuffix('c'), (lambda a, b=18446744073709551614: a - b)(792)))
                if (n := (c).capitalize()): log.append(n)
                log.append((('a' and 1e-7))[5::])
        log.append(str(list('')))
        d &= 744
    n3 = 0
    while n3 < 3:
        n3 += 1
        c, c = (9223372036854775807 == True), {1: None, 'a': 'ß'}
        d, *d = (pow(11, 0, 97), (False & -466),)
        out[bytes(range(5))] = [(i, 9223372036854775807) for i in [3, 1, 2] if True]
    n3 = 0
    while n3 < 0:
        n3 += 1
        d |= b
        if (n := (123456.789 % 1e-7)): log.append(n)
        if {None, False, 0.1, a}: continue
    return log, out, a, b, c, d
case(68, f68)
case(69, lambda: sorted(4611686018427387906))
case(70, lambda: (max(len([1.5, 2]), [*[3, 1, 2], 5].index(5)) + int(str(sum([-1, 10])))))
case(71, lambda: list(({'a': 1, 'b': [2]}).items()))
def f72(a=-0.0, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (4611686018427387902 % 0):
        del out[4611686018427387902]
        a |= 'a,b,,c'
        c &= None
        try:
            match ('')[::-1]:
                case None:
                    out[False] = {a, -738, d}
                case [p]:
                    del out[0.0]
                case [p, *_] if -2.25:
                    if (n := ('ABCabc').find('a')): log.append(n)
                case _:
                    out[None] = dict.fromkeys(['b', 'a'], 96)
                    d = (('a,b,,c')[2:] in ('abc').lower())
                    log.append(isinstance((not False), (int, str)))
                    out['{} {}'] = ('a,b,,c').join(['1', '2', '3'])
            for b in 'Hello World':
                if (n := (+0.1)): log.append(n)
                b, *c = [(None / 7)]
                if ('ABCabc' << 56): continue
                del out['ß']
            d, c = ('%d %s').splitlines(), list(reversed(['a', None]))
            a = (dict.fromkeys([], True)).get(('  x ').upper(), (True + -190))
        except LookupError as error:
            log.append(type(error).__name__)
            for a in range(4):
                b, c = (1e300 + 0.1), (not c)
                if format(True, ','): return a
        finally:
            d, *b = [(-0.0 * -2), pow(10, 0, 97), *(lambda a, /, b, *, c=1: [a, b, c])(-925, b=4294967298)]
            a, b = ('  x ' + 'x\ny'), hex(10)
            b //= d
    else:
        for b in range(1):
            try:
                log.append(divmod(int(1e-7), (2 ^ 266))[1])
                c, a = (-0.0 >> 25), (-2.25 % 1e10)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                if (n := ('ß').strip()): log.append(n)
            else:
                if (lambda *a, **k: (a, k))(*(False,), x=True): return a
                if (-2.25 - '-7'): continue
        n2 = 0
        while n2 < 4:
            n2 += 1
            match ('%d' % b):
                case None:
                    log.append((round(-2.25, 0) if ('ABCabc').isalpha() else abs(1e10)))
                    if (n := (False << 2)): log.append(n)
                    if dict.fromkeys(['x', '', 'yz'], -61): break
                    if ({} | {1: 2}): continue
                case _:
                    if (n := ('%5.2f;%-5d' % (1e300, True))): log.append(n)
                    if Derived(-316).double: return a
                    a, c = float('1e%d' % 3), (1e300 ** 2)
            log.append((bin(4294967297)).center(9, '*'))
        n2 = 0
        while n2 < 4:
            n2 += 1
            a = (('abc').isalpha() and ('x\ny').isalpha())
            if (b in [1, 2, 3]):
                if hex(9223372036854775806): break
                log.append(oct(ord(('Hello World' + 'x')[0])))
                d, b = (~470), ({1: 2} | {})
                d += d
            c |= b
    log.append((('Hello World').strip()).encode().decode())
    c %= d
    a = (('a,b,,c')[:1]).center(9, '*')
    return log, out, a, b, c, d
case(72, f72)
case(73, lambda: min([ord(c) for c in format(8, '#x')] + [0]))
case(74, lambda: (Derived(False).double).bit_length())
case(75, lambda: (int(str((-461 // 2))) - (abs(True)).bit_length()))
case(76, lambda: (-(--1)))
case(77, lambda: (int(str(abs(-1))) | (Base(len('ABCabc')) + divmod(-2, 0)[1]).value))
case(78, lambda: ord(('  x ' + 'x')[0]))
def f79(a='😀z', b=3.0):
    c = d = 0
    log, out = [], {}
    del out[100000000000000000001]
    try:
        n2 = 0
        while n2 < 1:
            n2 += 1
            if (-959 < 4611686018427387906): return a
        try:
            if ([] * 4):
                if (n := [a for a, *b in [[] + [1]]]): log.append(n)
                if (n := (False == 2)): log.append(n)
            elif divmod(False, 561)[1]:
                out[c] = (-910)[:4]
                a |= b
            else:
                d %= None
        except ArithmeticError as error:
            log.append(type(error).__name__)
            for b in count(3):
                out[852] = (False % True)
                b &= False
                c |= d
            if list(({'a': 1, 'b': [2]}).items()):
                c, d = (1e10 * True), ([] + [])
                if (n := (d, True,)): log.append(n)
            elif max(1, -421):
                c, c = ('').capitalize(), dict(a=9223372036854775809, b=bytes(range(5)))
                c = (repr(None) or ('a,b,,c').capitalize())
                a, *c = ((a).index('b'), *list(range(4, 4 + 5)),)
                c, *a = [len([1.5, 2]), list(map(str, ['a', None])), (lambda **k: k)(x=9), (None).isdigit()]
            else:
                log.append(ascii(('日本').removesuffix('c')))
                b, *c = [callable(b'abc')]
                d |= c
        a = {i: Derived(-266).double for i in range(3)}
        for a in '😀z':
            n1 = 0
            while n1 < 1:
                n1 += 1
                if [(i, True) for i in [3, 1, 2] if False]: return a
    except TypeError as error:
        log.append(type(error).__name__)
        match divmod(441, 599)[1]:
            case [p, *_]:
                c, *b = {f'{(1e-7):.3f}', (False if False else 4294967297)}
                d %= c
                out[c] = Derived(1).xyz
            case int(p):
                b, d = list(range(0, 3 + 5)), ({} == {1: 2})
                log.append(((True & 4611686018427387904) % divmod(2147483647, -868)[1]))
            case 0 | 1:
                c, *c = ((True / False), (False if False else 10), ('ß').expandtabs(4), {1: b, 'a': b'\xff\x00'},)
                del out[b]
            case _:
                b, a = [*[3, 1, 2], 5].index(5), divmod(False, True)[1]
        n2 = 0
        while n2 < 4:
            n2 += 1
            n1 = 0
            while n1 < 4:
                n1 += 1
                b, *d = (('a' or 'ß'), (-545 in b''), ('ABCabc' + '{} {}'), *hex(0),)
                del out['a,b,,c']
                out[d] = str('12')
        try:
            match (-811 * -234):
                case -1:
                    a &= 'naïve'
                case [p]:
                    if (n := list(('{} {}').encode())): log.append(n)
                case {1: p} if 'a,b,,c':
                    if (n := (4294967297, -2, b'', b'',)): log.append(n)
                    del out[True]
                    a, d = list(''), (a).difference([1])
                    d += None
                case _:
                    out[a] = (lambda **k: k)(x=b)
                    a = ([-268, True] * 0)
        except TypeError as error:
            log.append(type(error).__name__)
            log.append((('-7').join(['1', '2', '3'])).strip())
        finally:
            a //= c
            out[None] = ([1, 2, 3] * 2)
            c, a = (True).bit_length(), ('  x ').capitalize()
        try:
            log.append({1: (8, '{} {}',), 'a': ('naïve' < '{} {}')})
            n1 = 0
            while n1 < 0:
                n1 += 1
                b += None
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 2:
                n1 += 1
                if (364)[1::3]: return a
                out[d] = {str(k): v for k, v in ({}).items()}
            c, *d = (list(count(3)),)
            c &= 1e-7
            try:
                a = (('abc')[:1]).split(',')
                a, *a = set()
                b, *b = (sorted(a), (bytearray(b'xyz')).sort(),)
            finally:
                a -= None
                c, *c = []
                log.append(float(int(1.5)))
                c, a = ({1: 2} | {1: 2}), ('').join(['1', '2', '3'])
    return log, out, a, b, c, d
case(79, f79)
def f80(a=5, b=-0.0):
    c = d = 0
    log, out = [], {}
    del out[d]
    return log, out, a, b, c, d
case(80, f80)
case(81, lambda: (round((-0.0 + 1e300), 1) * (-(3 * 537))))
def f82(a=123456.789, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    log.append(repr(('{} {}').partition('a')[2]))
    try:
        match (+b'\xff\x00'):
            case None:
                if (n := list({})): log.append(n)
            case {1: p}:
                c &= b'a,b'
                d, *a = ((not '%d %s'), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()},)
            case -1:
                b, *a = []
                c -= '{} {}'
                out[b] = ('  x ').find('a')
            case _:
                c, *b = [(-895 - 1), ('abc').translate({97: 'A', 98: None}), *(None if b else b)]
        match (b / a):
            case Base(value=p) if b:
                out[-0.0] = list(count(3))
                a += b
            case 'abc':
                if (n := any(a)): log.append(n)
                d, *a = {str([1.5, 2])}
            case _:
                del out[a]
                log.append(type(int('12', 0 + 3)).__name__)
        b -= c
        if list(filter(None, [1.5, 2])):
            if (1e-7 + c):
                a = (('naïve').title()).append(1)
                log.append((lambda **k: k)(x=abs(123456.789)))
                a, c = (lambda **k: k)(x=a), len('日本')
                log.append(Derived((2147483650).bit_length()).double)
        else:
            try:
                d += 'abc'
                log.append(([ord(c) for c in '  x '] + [([-1, 10] + [3])[-1]])[-1])
                c, *a = []
                a, *d = []
            except LookupError as error:
                log.append(type(error).__name__)
                b += a
                log.append((list(-848 for i in count(3))).union([1]))
                b += None
    except Exception as error:
        log.append(type(error).__name__)
        match (1.5 ** 2):
            case int(p):
                log.append((-float(5)))
                d, b = {1: -2.25, 'a': 304}, [*[-1, 10], 5].index(5)
            case []:
                log.append(int('12', 3 + 3))
                d, *c = ((0.0 // 123456.789), int(123456.789), (c)[::-2],)
                c, c = {1: a, 'a': c}, str([1, 2, 3])
                out[-751] = '{} {0!r}'.format(bytearray(b'xyz'))
            case [p] if c:
                log.append((('  x ').join(['1', '2', '3'])).encode().decode())
            case _:
                a += 265
        d += c
    else:
        c += c
        del out[527]
        del out[-839]
        d %= a
    d, *c = [(3.0 % 0.1), dict(a=False, b=None)]
    if (n := ('-7' < 'ß')): log.append(n)
    yield from log
    yield a
case(82, lambda: list(f82()))
case(83, lambda: float('1e%d' % 4))
case(84, lambda: int.from_bytes(str({i: False for i in range(0)}).encode()[:8], 'little'))
case(85, lambda: (('naïve').swapcase() if (False and True) else bin(4)))
def f86(a=False, b=b'abc'):
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
        c, *d = {('a').removesuffix('c'), int(str(9223372036854775808)), list(map(str, c))}
        try:
            c, b = bin(-446), dict(a=18446744073709551614, b=None)
        finally:
            d //= 6
            out[d] = type(-53).__name__
            a = (round(1.5, 1) % abs(-2.25))
            d |= None
    out[None] = (Base(809) == Base(11))
    return log, out, a, b, c, d
case(86, f86)
case(87, lambda: str({1: 2147483646, 'a': None}))
case(88, lambda: ord(((str({'a': 1, 'b': [2]}))[::-1] + 'x')[0]))
case(89, lambda: {'x\ny': '{0:<6}{1}'.format(('%d %s').partition('a')[2], list(count(3)))})
def f90(a=True, b=False):
    c = d = 0
    log, out = [], {}
    for d in count(2):
        d &= d
    for d in count(0):
        match (lambda a, b=-260: a - b)(True):
            case None:
                del out[b]
            case {1: p}:
                if ('ABCabc').isdigit(): continue
                b, a = ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
                b, *a = (len({'a': 1, 'b': [2]}), isinstance('a,b,,c', (int, str)),)
                c //= d
            case _:
                a, c = (not 2147483650), (None).expandtabs()
                c, *b = set()
    else:
        c |= d
        a = float('1e%d' % 4)
        log.append((-(-0.1)))
    n3 = 0
    while n3 < 4:
        n3 += 1
        try:
            log.append(((4611686018427387904 | -74) * ord(('abc' + 'x')[0])))
            if (-3.0):
                c = {}
            else:
                out[None] = int('12', 0 + 3)
            try:
                if isinstance(d, (int, str)): return a
                if dict(a='日本', b=c): return a
                out[c] = ('{} {}').upper()
            finally:
                d, b = (lambda *a: list(a))(*['a', None]), round(-2.25, 3)
                if (n := len('😀z')): log.append(n)
        finally:
            if (n := (-0.0 if 6 else d)): log.append(n)
            log.append({**(lambda **k: k)(x=True), 'k': {0, d, *a}})
            b |= 'a,b,,c'
        b = {str(k): v for k, v in (dict(a=b'', b=1e300)).items()}
    yield from log
    yield a
case(90, lambda: list(f90()))
case(91, lambda: ('%5.2f;%-5d' % (1.5, True)))
case(92, lambda: (((9223372036854775806).removeprefix('a') in [True for i in range(2)]) - sum([922 for i in range(1)])))
case(93, lambda: str({i: True for i in range(2)}))
case(94, lambda: (not list(map(str, [None, *['a', None]]))))
case(95, lambda: ((1e300 * 2147483649) // round(123456.789)))
case(96, lambda: ((((-0.0 ** 2) % float(False)) * len(('ABCabc').splitlines())) > '{0:<6}{1}'.format(type(dict(enumerate(['a', None]))).__name__, (str([])).count(('ß').expandtabs(4)))))
case(97, lambda: ('abc').expandtabs(4))
case(98, lambda: (Base(divmod(int(0.0), ('{} {}').count('12'))[1]) == Base(len(('a' or 'a,b,,c')))))
case(99, lambda: (format((min([] + [3]) << 0), '#x')).expandtabs(4))
