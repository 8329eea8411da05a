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
case(0, lambda: (-966 << 0))
def f1(a=4294967294, b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if list({}):
        for a in 'ABCabc':
            if (None != '😀z'): break
            try:
                del out[a]
                d -= a
            except Exception as error:
                log.append(type(error).__name__)
                out[b'a,b'] = ('x\ny').replace('abc', 'a,b,,c')
            c %= 3.0
            d, *b = set()
        n2 = 0
        while n2 < 3:
            n2 += 1
            if (a // 4294967297):
                if (n := (a + None)): log.append(n)
                log.append((type(1e-7).__name__).count(('ABCabc' * 3)))
                b, *d = {{**{'a': 1, 'b': [2]}, 'k': 3.0}, (Base(99999999999999999999) + 2147483647).value, (False).zfill(6), ('-7').find('a')}
                if (d != 9): break
    else:
        match dict(a=5, b='naïve'):
            case -1:
                if (n := max(True, True)): log.append(n)
                del out[d]
                if (n := str(b'')): log.append(n)
            case 0 | 1:
                if (n := (9223372036854775809 << 2)): log.append(n)
                b, b = ('Hello World').bit_length(), {1.5: d, c: None}
                b, *c = [([-1, 10] < []), any([])]
            case float():
                del out[d]
                log.append(('%a' % (frozenset([]) <= set([3, 1, 2]))))
                del out[416]
                c -= d
            case _:
                log.append(bin(max(792, 944)))
                a -= c
                if (n := dict.fromkeys(['x', '', 'yz'], True)): log.append(n)
        if (n := min([-1, 10] + [4])): log.append(n)
    for d in range(1):
        a &= 'a,b,,c'
    b &= 'a,b,,c'
    return log, out, a, b, c, d
case(1, f1)
def f2(a=False, b=None):
    c = d = 0
    log, out = [], {}
    del out[d]
    yield from log
    yield a
case(2, lambda: list(f2()))
def f3(a=1e300, b=None):
    c = d = 0
    log, out = [], {}
    a -= d
    d //= True
    out[1.5] = ('Hello World').upper()
    return log, out, a, b, c, d
case(3, f3)
case(4, lambda: ((('{} {}').lower()).split(',') not in (-({'a': 1, 'b': [2]}).get('a', 9223372036854775806))))
case(5, lambda: (lambda *a, **k: (a, k))(*{'x\ny'}, x=int(0.0)))
case(6, lambda: (1e300 // -0.0))
case(7, lambda: min([*[False for i in range(0)], (lambda a, b=9: a - b)(-1)] + [0]))
case(8, lambda: (list(chr(4 + 65)) + [str(min([-1 for i in range(3)] + [2]))])[0])
case(9, lambda: {str(k): v for k, v in (dict(enumerate([(i, 930) for i in [] if True]))).items()})
case(10, lambda: callable([(i, (('%d %s').count('12') >> 1)) for i in [max(True, False), sum([]), (984 + 2)] if (frozenset([18446744073709551615, 2147483646, 542]) <= set([-876 for i in range(4)]))]))
def f11(a=-2.25, b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a -= b'\xff\x00'
    a, c = '{0:<6}{1}'.format('12', b), ('a').find('a')
    a &= b
    return log, out, a, b, c, d
case(11, f11)
case(12, lambda: ((format(-0.0, '10.3e')).join(['1', '2', '3']) or ('%d %s' % ((-3 << 4), ('  x ').zfill(4 + 5)))))
case(13, lambda: f'{((7 / 3)):.3f}')
case(14, lambda: (('%d %s').partition('a')[2] < ('{} {}').zfill(2 + 5)))
case(15, lambda: f'{(sum([-1, 10])):>{0 + 3}}')
case(16, lambda: ((bytes((26, float('inf'), 'x\ny',)) if format(b'', '<8') else ([3, 1, 2] + [11])[-1])).real)
case(17, lambda: (sorted([len('%d %s'), ('a,b,,c').find('a'), 3]) < [(374 & 270) for i in range(2)]))
def f18(a=0.1, b=46):
    c = d = 0
    log, out = [], {}
    try:
        d += -738
        if type(c).__name__:
            b %= a
        else:
            for d in 'a':
                if (n := list(range(0, 0 + 5))): log.append(n)
                if ('a')[2:]: break
            d, *b = {list(filter(None, [1, 2, 3]))}
            out[-549] = ('  x ' <= None in None)
            try:
                a //= a
                log.append({{b'\xff\x00' for i in range(3)} for i in count(0)})
                log.append((('😀z' * 0))[::-1])
            except TypeError as error:
                log.append(type(error).__name__)
                b %= b'a,b'
                d = (('{} {}').title())[0:5]
                if (n := dict(enumerate([]))): log.append(n)
                if (n := (['a', None] * 0)): log.append(n)
            finally:
                if (n := pow(c, 7, 6)): log.append(n)
                c, a = sorted([], key=len), dict(enumerate([1.5, 2]))
        n2 = 0
        while n2 < 2:
            n2 += 1
            if ('  x ').find('a'):
                del out[918]
    except TypeError as error:
        log.append(type(error).__name__)
        a, *b = ()
        d &= -0.0
    yield from log
    yield a
case(18, lambda: list(f18()))
def f19(a='{} {}', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c, b = ('%d %s' if False else 'naïve'), ord(b'a,b')
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: ('%5.2f' % 1.5))
case(21, lambda: (hex(False))[::-1])
def f22(a=4294967294, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if {1: c, 'a': 'ß'}:
        if ('').splitlines():
            b, c = isinstance(a, (int, str)), (2 & -792)
            if sorted([-1, 10]):
                if (n := (123456.789 % 123456.789)): log.append(n)
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (-37 + 10): continue
                if ('{} {}').capitalize(): return a
                if (n := sorted(['x', '', 'yz'], reverse=True)): log.append(n)
                if (lambda **k: k)(x=b): return a
        for b in count(3):
            if (n := {**{1: 2}, 'k': -2.25}): log.append(n)
            for c in []:
                a, *d = {bin(-3), abs(-3)}
                if (n := ([] + [False])[-1]): log.append(n)
            if (n := (c if d else c)): log.append(n)
            c, c = (4294967297 * False), (d, 1e-7, a,)
        a %= d
        out[b] = (d)[a]
    else:
        if (bytes(range(5)) * -0.0):
            try:
                if (n := (False ^ 269)): log.append(n)
                c = (('😀z')[1:]).replace(('naïve')[::-1], ('  x ').expandtabs(4))
            except Exception as error:
                log.append(type(error).__name__)
                if (n := bin(99999999999999999998)): log.append(n)
        elif ('-7').swapcase():
            n1 = 0
            while n1 < 3:
                n1 += 1
                b = (('12' + 'a,b,,c')).startswith(f'{(3.0):.3f}')
            log.append((Base((True << 0)) + int(str(-634))).value)
            n1 = 0
            while n1 < 3:
                n1 += 1
                if any(['a', None]): break
                out['😀z'] = {**{1: 2}, 'k': b'\xff\x00'}
                log.append(str(({1: 2} | {'a': 1, 'b': [2]})))
                if (1.5 % 0.0): continue
            match (not a):
                case 'abc':
                    out[b] = (-a)
                    b -= bytes(range(5))
                    del out[a]
                    log.append(('{} {0!r}'.format(a)).split())
                case 'abc':
                    out[d] = float('1e%d' % 3)
                    del out[d]
                case _:
                    b += 0.1
                    if (n := (lambda f: f(None))(bool)): log.append(n)
                    d = dict(a=(633 <= 3.0 < True), b=(-324 % 4294967298))
                    out[c] = min([3, 1, 2] + [1])
    for c in 'Hello World':
        if set():
            for d in count(0):
                d &= 3
                if (True >> 0): return a
            else:
                if (n := dict(zip(['x', '', 'yz'], [-1, 10]))): log.append(n)
                b, b = (a >= None in bytearray(b'xyz')), (a)[-2]
            log.append(Base(frozenset(b'abc')))
            c, *b = {sum([-1, 10])}
        if list(('😀z').encode()): continue
    else:
        a -= c
        c, d = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, [a for i in range(0)]
    n3 = 0
    while n3 < 2:
        n3 += 1
        if (a)[5:]:
            b, *c = [('ß').find('a'), (False == False), ascii(c), hash(4294967294)]
            if (n := ('%d %s').lower()): log.append(n)
        else:
            del out[0.0]
            match ({} | {1: 2}):
                case -1 if None:
                    out[bytes(range(5))] = str({'a': 1, 'b': [2]})
                    b |= True
                case _:
                    b = (('ß' - float('inf')), (lambda **k: k)(x=d), ('naïve').upper(), ('%5.2f;%-5d' % (1e-7, -2)),)
                    c &= None
                    c = (min([3, 1, 2] + [3]) / (4611686018427387906 - 18446744073709551616))
                    d = Derived(min([3, 1, 2] + [1])).double
            if (n := (31 if False else 18446744073709551616)): log.append(n)
        log.append((-(['a', None]).count(1e300)))
        for b in '%d %s':
            d = [min([3, 1, 2] + [4]), len({1: 2}), {'x\ny'}]
            try:
                del out['ABCabc']
                del out[4611686018427387905]
            except LookupError as error:
                log.append(type(error).__name__)
                out[b] = ('x\ny' or -0.0)
                a |= d
                c -= '%d %s'
                if ('naïve').swapcase(): continue
        match (1e-7 + -2.25):
            case -1:
                if len({1: 2}): break
                if ('-7').lower(): break
            case _:
                b, c = sum([]), ', '.join([])
                a -= d
                if bin(-2): return a
                c //= False
    return log, out, a, b, c, d
case(22, f22)
def f23(a=b'abc', b=-892):
    c = d = 0
    log, out = [], {}
    b = format(abs(39), '#x')
    return log, out, a, b, c, d
case(23, f23)
def f24(a=bytearray(b'xyz'), b='12'):
    c = d = 0
    log, out = [], {}
    try:
        for c in count(0):
            n1 = 0
            while n1 < 2:
                n1 += 1
                d %= c
                log.append((abs(3.0) * (-897 << 2)))
                del out['{} {}']
            b = (abs(123456.789) % (False / True))
        a |= a
        if Derived(1).xyz:
            for d in [*1.5]:
                d, d = (-0.0 ** 2), '{} {0!r}'.format(3.0)
            n1 = 0
            while n1 < 0:
                n1 += 1
                if {b: a, 4611686018427387903: c, c: bytes(range(5))}: return a
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := len(['a', None])): log.append(n)
                out[a] = len('naïve')
                if (~False): break
            b -= b
    except TypeError as error:
        log.append(type(error).__name__)
        del out['']
    else:
        c, *d = {set(), int(str(-91)), pow(151, 4, 97), oct(19)}
        if (n := (-2.25 % -2.25)): log.append(n)
    finally:
        d, c = ('%5.2f;%-5d' % (-0.0, -687)), ([1, 2, 3])[::2]
        out[None] = (0.1 // 0.1)
        d -= b'a,b'
    a, c = (-10), f'{(0):>{3 + 3}}'
    return log, out, a, b, c, d
case(24, f24)
case(25, lambda: (False).bit_length())
case(26, lambda: ((not abs(1e300)) not in (('abc' + 'x\ny'))[::-1]))
def f27(a=123456.789, b=None):
    c = d = 0
    log, out = [], {}
    for c in '日本':
        if (~-951): return a
        match (1.5 // 0.1):
            case [p] if a:
                if (n := (1e300).is_integer()): log.append(n)
            case _:
                c, *a = [(a, None, *True,), round(1.5, 0), (5 ^ 2)]
    if (n := (not '😀z')): log.append(n)
    n3 = 0
    while n3 < 0:
        n3 += 1
        try:
            for b in [bytearray(b'xyz'), c, None]:
                c = float('1e%d' % 0)
                c -= bytearray(b'xyz')
                a &= 3.0
            else:
                if (n := ('%05d' % a)): log.append(n)
                out[c] = ('日本').lower()
        except TypeError as error:
            log.append(type(error).__name__)
            log.append((('-7').center(9, '*')).split(','))
            d = ([ord(c) for c in '  x '] + [int.from_bytes('12'.encode()[:8], 'little')])[-1]
            if isinstance('Hello World', (int, str)): break
        else:
            if (n := (float('inf') // b)): log.append(n)
        if (69 << 2): continue
    try:
        for b in range(3):
            out[bytes(range(5))] = ('ABCabc').upper()
        n2 = 0
        while n2 < 2:
            n2 += 1
            if dict.fromkeys([], False):
                if (n := int.from_bytes('-7'.encode()[:8], 'little')): log.append(n)
            else:
                c = ((0.1 % 3.0) + sum([1e300, -3]))
                c, *b = []
                if (n := (b'a,b').to_bytes(12, 'big', signed=True)): log.append(n)
            if float(390):
                c |= d
                a, *c = {(9223372036854775809)[-1]}
        b |= b
    finally:
        del out[-91]
        out[a] = list(('12').encode())
    yield from log
    yield a
case(27, lambda: list(f27()))
case(28, lambda: dict(enumerate(['a', None])))
case(29, lambda: (str(-2.25)).strip())
case(30, lambda: (float(len({'a': 1, 'b': [2]}))).pop())
case(31, lambda: ((('ß').title()).upper()).removesuffix('c'))
case(32, lambda: (((-(3.0 // float('inf'))) ** 2) * ((abs(4611686018427387904)).bit_length() | int((1e-7 if False else 1.5)))))
def f33(a=18446744073709551618, b=123456.789):
    c = d = 0
    log, out = [], {}
    if (563 ^ 1e-7):
        out[b] = abs(6)
        if ('{} {}' or '%d %s'):
            try:
                c = (({} | {}) | (lambda **k: k)(x=100000000000000000001))
                log.append(float('1e%d' % 0))
                if (n := (d - d)): log.append(n)
                c &= -1
            except ArithmeticError as error:
                log.append(type(error).__name__)
                del out[None]
                if (n := ({1: 2} | {})): log.append(n)
        if (float('inf') * 2147483646):
            n1 = 0
            while n1 < 1:
                n1 += 1
                log.append(round(float(-549), 2))
                b, *d = [('😀z').startswith('日本'), ({1: 2} == {1: 2}), *(-0.0 ** 2)]
            n1 = 0
            while n1 < 1:
                n1 += 1
                a %= d
            n1 = 0
            while n1 < 0:
                n1 += 1
                if sorted(b'', key=None, reverse=True): return a
        elif (3 | None):
            for c in '😀z':
                out[-501] = int.from_bytes('x\ny'.encode()[:8], 'little')
                d &= a
                d //= None
            else:
                c = (-abs(1.5))
                del out[c]
        else:
            n1 = 0
            while n1 < 4:
                n1 += 1
                c &= a
                if round(float('inf'), 1): break
                a -= a
                d |= -939
            n1 = 0
            while n1 < 0:
                n1 += 1
                a, d = (b)[b], ('a').strip()
                d = ((0 | 9) >> 0)
                if (3.0, a,): break
                b -= False
            if (n := (b or c)): log.append(n)
            b += 'ß'
        b, *b = ()
    elif (b | b):
        if abs(8):
            for d in count(2):
                if (4611686018427387905 % 161): break
                out[4294967295] = getattr(Base(c), 'value', 0)
        else:
            match (a).setdefault(1, 2):
                case None:
                    out['ABCabc'] = ('abc').join(['1', '2', '3'])
                    out[1.5] = (True * 99999999999999999999)
                case _:
                    out[c] = ('日本').lower()
                    c = (sorted([3, 1, 2]) == list(('x\ny').encode()))
                    if (n := (lambda a, b=False: a - b)(False)): log.append(n)
                    out[1.5] = ('a' in '  x ')
            try:
                d -= c
                c |= a
                d //= b'\xff\x00'
            except LookupError as error:
                log.append(type(error).__name__)
                b -= a
                log.append((('a' or ''))[3:])
                d = sum([float(4294967296), int.from_bytes('  x '.encode()[:8], 'little')])
                del out[False]
            else:
                b, d = Derived(1).xyz, ([1.5, 2])[::-1]
                if (n := pow(a, 4, 31)): log.append(n)
                c, b = f"<{c:>7}>", (a, True, a, None,)
            finally:
                out[c] = (18446744073709551616 | 99999999999999999998)
                b = (-(0.0 % -0.0))
            if (n := (Base(4294967297) + 997).value): log.append(n)
        for b in (-176, bytearray(b'xyz'), b,):
            del out[8]
        else:
            a //= '日本'
            d //= d
            del out[123456.789]
            a = ((float('inf') if False else -0.0) ** 2)
        for b in ():
            match (a if '' else b'a,b'):
                case [p, *_]:
                    if {1: a, 'a': None}: break
                    out[99999999999999999998] = (9223372036854775808 * -1)
                    b //= 18446744073709551617
                    log.append(((-113 + 99999999999999999999) + (18446744073709551614 | True)))
                case -1 if 'a':
                    a, c = (float('inf') if False else 3.0), (None > b'')
                case 0 | 1 if c:
                    b, b = (18446744073709551614 / -670), any([])
                    if ('x\ny' ** -1): break
                case _:
                    c, b = repr(d), ('ABCabc').split(',')
                    c %= 9223372036854775807
                    a //= 18446744073709551615
            match (not bytes(range(5))):
                case 0 | 1:
                    b, *c = {(-7), int(-0.0), (886 // False), Derived(1).xyz}
                    del out[c]
                    c += 'ABCabc'
                    d %= a
                case 'abc':
                    d &= 0.0
                case _:
                    a &= bytearray(b'xyz')
                    b, c = {'%d %s', a, -912, c}, (-482 << 2)
                    out[b] = ('%e' % 10)
            for a in 'Hello World':
                if ('%x' % b'a,b'): continue
                d, d = (True >> 2), hash(9)
                if [(i, False) for i in [] if False]: continue
        else:
            a %= False
            out[409] = (c + c)
            a //= c
    else:
        d, c = chr(None), ('%5.2f;%-5d' % (-0.0, 3))
        c, c = (b not in bytearray(b'xyz')), ({}).get('%d %s', True)
        match (746 | 70):
            case []:
                if (n := '{} {0!r}'.format('😀z')): log.append(n)
                log.append((hash(-3) << 2))
                out[-2] = (None in [])
                d += False
            case _:
                log.append((int(0.1) ^ int('12', 4 + 3)))
        n2 = 0
        while n2 < 3:
            n2 += 1
            for d in range(0):
                d |= -395
                if ([] + [False])[-1]: return a
                c = (lambda **k: k)(x=sorted(['b', 'a'], key=len))
                log.append((('ß').strip()).index(1))
            else:
                c, *b = [ord(('{} {}' + 'x')[0]), {c: -692, b: c}, (4294967294).bit_length()]
                if (n := ('a').split(',')): log.append(n)
            c, *b = set()
            try:
                if (n := {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}): log.append(n)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                log.append((('12').splitlines())[::-1])
                c, a = complex(None), dict(a=b, b=None)
            else:
                log.append(((d)[-589] if ('12')[:2] else (lambda *a: list(a))(*['a', None])))
                c, a = (3.0 % 1e10), (lambda a, /, b, *, c=1: [a, b, c])(c, b=237)
                a |= c
            del out[4611686018427387905]
    out[bytes(range(5))] = ('12').startswith('{} {}')
    if f"<{d:_}>":
        del out[c]
        a, d = '{0:<6}{1}'.format('naïve', c), int.from_bytes(''.encode()[:8], 'little')
        n2 = 0
        while n2 < 3:
            n2 += 1
            match f"<{977:o}>":
                case [p, *_]:
                    if (4294967298)[b]: break
                    c, *d = set()
                case [p]:
                    if (-0.0 + 0.0): return a
                    b //= ''
                case [] if b'abc':
                    out[-3] = (9223372036854775806 // True)
                    a, *b = (('12').removesuffix('c'), ('-7').join(['1', '2', '3']), ('日本').get(1, 2), *(lambda f: f(b))(repr),)
                    if (frozenset([3, 1, 2]) <= set([-1, 10])): continue
                case _:
                    if type(d).__name__: return a
                    b, *a = [([1.5, 2])[::-1], chr(4 + 65), f'{(-508):>{1 + 3}}']
                    if (n := ([1.5, 2]).count(b)): log.append(n)
                    a, b = (a >= b'abc'), sorted(b)
    try:
        match f'{(756):>{0 + 3}}':
            case -1:
                b = [*sorted([0, False, 3]), 5].index(5)
                a = [ord(('日本' + 'x')[0]) for i in range(2)]
            case _:
                log.append(list(map(str, [a, *[1.5, 2]])))
                del out[a]
                del out[c]
        b |= d
        if ascii('{} {}'):
            b, b = ([] + [85])[-1], ('😀z')[:2]
            log.append([(float('inf') % 1e-7), min([3, 1, 2] + [2])])
            match [*[-1, 10], 5].index(5):
                case [p, *_]:
                    del out[-0.0]
                    out[100000000000000000000] = {**{1: 2}, 'k': bytearray(b'xyz')}
                case _:
                    d, c = ('日本')[None], ([1, 2, 3])[::2]
                    out[6] = ('ABCabc').zfill(3 + 5)
                    log.append((float(2147483646) * ([1.5, 2]).count('{} {}')))
            for c in {b'', a, d, a}:
                if ('x\ny' + '  x '): return a
                log.append(float(len({1: 2})))
                if (Base(False) + 6).value: return a
        elif list(('abc').encode()):
            match (0.1 if False else 123456.789):
                case Base(value=p):
                    c |= d
                    c = (('-7').expandtabs(4)).encode().decode()
                    out[-69] = ('%d %s' + '-7')
                    out[None] = {i: 5 for i in range(3)}
                case _:
                    b &= c
                    del out[a]
    except ArithmeticError as error:
        log.append(type(error).__name__)
        log.append((int('12', 1 + 3) % ('日本').count('abc')))
        n2 = 0
        while n2 < 3:
            n2 += 1
            d = {i: int.from_bytes('{} {}'.encode()[:8], 'little') for i in range(3)}
        match round(-2.25, 1):
            case {1: p} if bytes(range(5)):
                del out[a]
                if (n := (1e10 + 123456.789)): log.append(n)
                d, *a = []
                if (n := [None, 123456.789, d]): log.append(n)
            case _:
                c, *c = ['{} {0!r}'.format(c), (-123456.789), *(b'').difference([1])]
                b, d = (b'' and -2.25), (None)[5:3]
                a %= d
    yield from log
    yield a
case(33, lambda: list(f33()))
case(34, lambda: min(list(range(2)) + [2]))
case(35, lambda: callable((pow(min([] + [4]), 1, 97) < len(f'{(123456.789):.3f}'))))
case(36, lambda: (f'{((1.5 % 0.1)):.3f}').isdigit())
def f37(a='x\ny', b=None):
    c = d = 0
    log, out = [], {}
    b %= c
    yield from log
    yield a
case(37, lambda: list(f37()))
case(38, lambda: dict(a=round((round(float('inf')) / Derived(False).double)), b={{1: len({1: 2}), 'a': abs(-524)}}))
case(39, lambda: (0.1, 'Hello World',))
case(40, lambda: (10 | 3))
case(41, lambda: (((None % None))[1::5] / (len(['a', None]) % (744 if False else 58))))
case(42, lambda: {None: '日本' for j in (b'', None, None, 2,)})
case(43, lambda: list(type(j).__name__ for j in range(0)))
case(44, lambda: (((None)[9223372036854775808], ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}),) != float(('%d %s' % (4611686018427387906, -302)))))
case(45, lambda: (('a,b,,c').strip())[0:])
def f46(a='naïve', b=1.5):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 3:
        n3 += 1
        for d in count(1):
            b -= 9
            try:
                if ('%d %s' % (True, d)): continue
            finally:
                d, *c = [[100000000000000000002, *['a', None]]]
                b = (f'{(False):>{0 + 3}}').title()
                b = dict.fromkeys(list(''), (~146))
    n3 = 0
    while n3 < 1:
        n3 += 1
        a %= b
        del out[bytes(range(5))]
    log.append((([] + ['x\ny'])[0] * 3))
    log.append((int(1e300) & ('').count('12')))
    return log, out, a, b, c, d
case(46, f46)
case(47, lambda: int(float((Base(max(9223372036854775808, 0)) + (~541)).value)))
case(48, lambda: [len(f'{(18):>{1 + 3}}') for j in 'naïve'])
case(49, lambda: {False: (False)[5:], b'': isinstance(Derived(bytes(range(5))), Base), b'': bool(float('inf'))})
case(50, lambda: (not 0.0))
case(51, lambda: round(-0.0, 3))
case(52, lambda: (len([n for n in count(0)])).bit_length())
def f53(a=None, b=True):
    c = d = 0
    log, out = [], {}
    c -= 1e300
    try:
        match (frozenset([]) <= set([3, 1, 2])):
            case int(p):
                log.append(sum([float('1e%d' % 1), ord(('abc' + 'x')[0])]))
                log.append(round((1e-7 // 1e300), 4))
                c &= d
                b, b = [each for each in (c, 'naïve')], (None).setdefault(1, 2)
            case [p, *_] if None:
                if (n := ('abc').expandtabs(4)): log.append(n)
                b %= 'Hello World'
            case [] if 0.0:
                c |= False
                c &= b'abc'
                a += b'\xff\x00'
                del out[bytes(range(5))]
            case _:
                log.append((str({'a': 1, 'b': [2]})).isdigit())
                log.append(float('1e%d' % 4))
                d, d = sum([0.1, False]), (lambda **k: k)(x=b)
        if (n := {None, c, b'\xff\x00', *4294967295}): log.append(n)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        match (bytearray(b'xyz')).translate({97: None}):
            case 'abc':
                if (n := ({1: 2} | {'a': 1, 'b': [2]})): log.append(n)
            case [p] if b:
                del out[4611686018427387906]
            case _:
                del out[None]
                b //= -41
        if (n := divmod(6, 888)[1]): log.append(n)
    finally:
        c &= 'a,b,,c'
    out[None] = (not d)
    yield from log
    yield a
case(53, lambda: list(f53()))
case(54, lambda: [''].copy())
case(55, lambda: (f'{((round(1e-7, 1) if ('😀z' < 'ß') else sum([3.0, True]))):.3f}' in dict(a=[(i, (True // 929)) for i in sorted([-529, True, 3]) if (not bytearray(b'xyz'))], b=[])))
case(56, lambda: (Derived(1).xyz)[(dict(enumerate(([] * 2))) + chr(2 + 65))])
case(57, lambda: (lambda **k: k)(x=(((1.5 + 1.5) * (7 if True else False)) // (round(0.1, 3) + (-0.0 * -232)))))
case(58, lambda: ((('  x ').center(9, '*')).lower()).encode().decode())
def f59(a=None, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if dict(zip(['x', '', 'yz'], [-1, 10])):
        match (-2.25 * 9):
            case 0 | 1:
                c, d = len([1, 2, 3]), int(str(True))
                log.append((Base(round(1e-7)) == Base((421 >> 4))))
            case _:
                a //= b'a,b'
                del out[True]
                if (n := min([-1, 10] + [0])): log.append(n)
                a, a = (9223372036854775810 / -1), (float('inf') * -539)
    elif format(0, '#x'):
        n2 = 0
        while n2 < 1:
            n2 += 1
            n1 = 0
            while n1 < 4:
                n1 += 1
                out[0] = complex(0.1)
            match ('😀z').count('a,b,,c'):
                case 'abc' if -2:
                    out[a] = dict(zip(['x', '', 'yz'], [-1, 10]))
                case _:
                    del out['a,b,,c']
                    del out[a]
                    if ', '.join([]): break
                    b = ((1e10 ** 2) // (1.5 if True else 0.0))
        c, *a = [int(str(9223372036854775806)), divmod(477, 9)[1]]
    c = (sum([0.0, -2]) if isinstance(b, (int, str)) else (1e-7 + 1e300))
    out[None] = ('a').strip()
    del out[b'abc']
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: list((chr(3 + 65)).items()))
case(61, lambda: int.from_bytes('a'.encode()[:8], 'little'))
def f62(a=0.1, b=None):
    c = d = 0
    log, out = [], {}
    c, *a = set()
    n3 = 0
    while n3 < 4:
        n3 += 1
        n2 = 0
        while n2 < 2:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                log.append(((3.0 * 0) // (1e10 % 3.0)))
            match {-632: True}:
                case -1:
                    c, *a = [float(4611686018427387902)]
                    del out[d]
                    log.append((-(0.1 % 1.5)))
                case _:
                    log.append(('%x' % ('{} {}' & 4)))
                    if ('Hello World').center(9, '*'): break
                    del out[b]
            d, *c = set()
        log.append((-[*[3, 1, 2], 5].index(5)))
        for a in {b'abc', b, b'\xff\x00', *c}:
            if ('a' * 2):
                if (n := ({1: 2} | {'a': 1, 'b': [2]})): log.append(n)
                out[c] = len('-7')
                a //= bytes(range(5))
            else:
                d //= a
                c |= b
                if '{} {0!r}'.format(b): return a
                if (n := {str(k): v for k, v in ({}).items()}): log.append(n)
            for c in range(4):
                c, *a = (sum([-1, 10]),)
            match (b'', '  x ', a, c,):
                case (p, q) if d:
                    del out[b'\xff\x00']
                    if dict(a='naïve', b='a'): return a
                case _:
                    if dict(a=True, b=642): continue
                    if (~True): break
        else:
            del out[None]
            if [0.0 for j in [] if d]: return a
            a, *a = set()
            c -= b
        del out['x\ny']
    n3 = 0
    while n3 < 4:
        n3 += 1
        if abs(0.1): return a
        n2 = 0
        while n2 < 3:
            n2 += 1
            log.append({b: (False + False)})
    yield from log
    yield a
case(62, lambda: list(f62()))
case(63, lambda: (('ABCabc').replace('%d %s', 'x\ny')).upper())
case(64, lambda: (((1.5 + 0.0) if ('').isdigit() else float(False)) and (['abc', 9223372036854775808] == list(({'a': 1, 'b': [2]}).items()))))
def f65(a=None, b=None):
    c = d = 0
    log, out = [], {}
    d, *c = ((8 * 824),)
    return log, out, a, b, c, d
case(65, f65)
case(66, lambda: dict(enumerate(list(Derived(1).xyz))))
case(67, lambda: (Base(-876) == Base(4294967296)))
case(68, lambda: format(-0.0, '10.3e'))
case(69, lambda: (2147483646 * False))
case(70, lambda: list(enumerate(list(reversed(list(zip(list(map(str, ['a', None])), [n for n in count(4)])))))))
case(71, lambda: (oct((sorted([4, -465, 3]) + [ord(('Hello World' + 'x')[0])])[-1])).capitalize())
def f72(a=None, b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[a] = max(-269, 9223372036854775807)
    match {str(k): v for k, v in ({1: 2}).items()}:
        case []:
            d = (+(1e300 // 1e10))
            b, c = ({} | {1: 2}), ('ß').center(9, '*')
        case _:
            log.append(list(map(str, list(range(3, 3 + 5)))))
            a = (('ABCabc').isdigit() and (3 < False))
            c, *d = {*str(['a', None])}
            if (n := ('  x ' in {})): log.append(n)
    return log, out, a, b, c, d
case(72, f72)
def f73(a=None, b=4611686018427387903):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match sorted([]):
        case 'abc' if 'ß':
            if (n := (--0.0)): log.append(n)
        case _:
            d %= b
            if (n := (a ** 5)): log.append(n)
            a %= 18446744073709551615
            del out[None]
    log.append(int.from_bytes(('-7').removesuffix('c').encode()[:8], 'little'))
    n3 = 0
    while n3 < 0:
        n3 += 1
        log.append(round(float(1)))
        if dict(a=0.0, b=b):
            try:
                if (n := set(99999999999999999999)): log.append(n)
                a = list(filter(None, ('Hello World').join(['1', '2', '3'])))
                c, b = len({1: 2}), (0.0 // 123456.789)
            except TypeError as error:
                log.append(type(error).__name__)
                log.append((len([1, 2, 3]) / (-636)))
                a, *b = []
                del out[c]
            finally:
                log.append(max(sum([-1, 10]), (~349)))
            log.append((str(0.1)).pop())
            d, *a = {([])[::-1], (4).bit_length(), (3.0)[::-1], (a or c)}
            if ('naïve').split(): return a
        else:
            match (4294967297 ^ False):
                case []:
                    a, a = (b'abc' >> 11), dict.fromkeys([], 4)
                    log.append(len([(i, -2) for i in [3, 1, 2] if False]))
                case int(p):
                    del out[9]
                case _:
                    b = (([-1, 10] + [2])[-1] << 3)
                    log.append((('ABCabc').encode().decode() * 4))
        b -= c
        n2 = 0
        while n2 < 0:
            n2 += 1
            log.append((f'{(float('inf')):.3f}').title())
            try:
                a, *c = []
                d = (', '.join(['x', '', 'yz']) + ('Hello World').title())
                b, *c = {(123456.789 if a else None), (lambda **k: k)(x=1e300)}
            finally:
                del out[8]
    if (n := abs(10)): log.append(n)
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: int(str(int('12', 4 + 3))))
case(75, lambda: ())
def f76(a=664, b=814):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        a = [{d: 817 for k in 'naïve' if 1e300}, *([1, 2, 3])[3:]]
        del out[c]
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if ('Hello World').find('a'):
            if (n := [n for n in count(1)]): log.append(n)
            c |= d
            n1 = 0
            while n1 < 4:
                n1 += 1
                if list(map(str, ['a', None])): break
                a, *d = (*(d | 1e-7),)
                d |= True
        else:
            d, *a = ((d and a), abs(0.0), *list(enumerate(['a', None])),)
            match sorted([3, 1, 2]):
                case int(p) if -0.0:
                    c = ((0.0 * True) != {str(k): v for k, v in ({}).items()})
                case _:
                    del out[c]
                    out[b] = ('a,b,,c').isdigit()
                    out[a] = (0.0 if False else 0.0)
            d, c = (float('inf') * True), (float('inf') >> 22)
            out[True] = dict(a=-73, b=b'\xff\x00')
        n2 = 0
        while n2 < 4:
            n2 += 1
            if pow(a, 8, 26): break
            a = ('{} {0!r}'.format(d)).title()
            b += 0.0
            c, a = (-911 // 10), sorted(c, key=abs, reverse=True)
    return log, out, a, b, c, d
case(76, f76)
case(77, lambda: str([each for each in (('%a' % 1e10), (None != 18446744073709551614))]))
case(78, lambda: pow(10, 2, 97))
case(79, lambda: [(str(([1, 2, 3] * 0))).swapcase(), *(oct(pow(4294967296, 1, 97))).splitlines()])
case(80, lambda: (2147483649 - 'a'))
def f81(a=None, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if int('12', 4 + 3):
        try:
            if sum([-2.25, 9]):
                c, *b = {str({1: 2}), float(False)}
                d = sum(sorted([10, True, 3]))
                d = chr(0 + 65)
            if {str(k): v for k, v in ({}).items()}:
                log.append((('{} {}').replace('😀z', 'Hello World')).title())
                del out[d]
            if ({} | {1: 2}):
                out[a] = ('12').__class__.__name__
                del out[b]
                if (n := (False == True)): log.append(n)
            else:
                a += None
                if (n := ('abc').strip()): log.append(n)
                if (n := (9223372036854775808 << 10)): log.append(n)
            a //= 308
        finally:
            c %= -120
            log.append({(100000000000000000000 < True), ([-1, 10] + [False])[-1], (True if False else -3), ({'a': 1, 'b': [2]} == {'a': 1, 'b': [2]})})
        c //= 1e10
    elif (0.0 % 1e-7):
        a %= 0.0
    else:
        c += 'ß'
    d //= None
    del out[None]
    return log, out, a, b, c, d
case(81, f81)
case(82, lambda: ())
case(83, lambda: list(zip([1.5, 2], [1.5, 2])))
def f84(a=True, b=False):
    c = d = 0
    log, out = [], {}
    if ('%d %s' or 'ß'):
        n2 = 0
        while n2 < 3:
            n2 += 1
            del out[a]
            match (-1 & 100000000000000000000):
                case [p, *_]:
                    if list(map(str, [1.5, 2])): return a
                    d = (len([1, 2, 3]) - (lambda a, b=False: a - b)(False))
                    c -= 3.0
                    c, *c = (list({'a': 1, 'b': [2]}), (bytes(range(5)))[None], ([]).count(-2.25),)
                case [p, *_]:
                    a, *a = {(lambda **k: k)(x=bytes(range(5))), ('%x' % None), ('-7').capitalize()}
                    log.append(oct(ord(('-7' + 'x')[0])))
                case _:
                    d //= 463
                    log.append(list(filter(None, [None for i in range(2)])))
            match (1e-7 + -2.25):
                case [p, *_]:
                    out[c] = list(count(3))
                case int(p):
                    del out[c]
                case _:
                    del out[None]
                    log.append(format((b'\xff\x00' if c else a), '*^10'))
        match dict.fromkeys(['x', '', 'yz'], 7):
            case float() if d:
                d &= -1
                if (n := repr(b)): log.append(n)
                d |= b
            case _:
                d //= -729
                out[-2] = abs(974)
        match ([1, 2, 3])[::2]:
            case -1:
                del out[a]
                if (n := str([1, 2, 3])): log.append(n)
            case float():
                del out[d]
                b = (list(reversed([])))[3:]
                out[b] = ('😀z').swapcase()
                a += None
            case (p, q):
                c = dict(enumerate(['Hello World', c]))
                if (n := (a - 4611686018427387906)): log.append(n)
                a, *a = [abs(-2.25), (-1e300)]
                del out['a,b,,c']
            case _:
                a, c = f'{(b'abc')!r}', (-2.25 + -0.0)
                d, *c = {([]).count(11), str(['a', None]), (-652 // 2), repr(d)}
                log.append((chr(3 + 65)).upper())
        for d in count(1):
            c, a = (['a', None])[1:], {str(k): v for k, v in ({}).items()}
            if repr(b): break
            out[a] = ('Hello World').count('a,b,,c')
            try:
                if (not d): return a
                b -= 2147483646
                if ('').upper(): continue
            except TypeError as error:
                log.append(type(error).__name__)
                if (Base(-555) + -1).value: break
                a, a = ('😀z').partition('a')[2], abs(1e300)
                b %= None
                d = format(int(str(4294967296)), ',')
    elif (-3 + 4611686018427387906):
        if (n := list(filter(None, [1, 2, 3]))): log.append(n)
    if ({1: 2} | {'a': 1, 'b': [2]}):
        match ([3, 1, 2] + [False])[-1]:
            case str():
                out[a] = (lambda a, b=-2: a - b)(8)
                c, *d = {len(['a', None])}
                b, b = (bytes(range(5)))[None], {1: bytes(range(5)), 'a': b'abc'}
                out[c] = set()
            case str():
                a, *a = {(True % 18446744073709551618), *(float('inf') // 1e300)}
                a = ((3.0 + 1e-7) % (-1e-7))
            case _:
                a = ((not 'ß') == pow(6, 4, 97) <= [each for each in (-0.0, a)])
                log.append((([1, 2, 3] + [1, 2, 3]) % (10 / 6)))
                del out[-229]
                del out[0.0]
        log.append(divmod((-9223372036854775809), ({}).get('12', True))[1])
        for c in range(3):
            if hex(-3): break
            if (None)[0]:
                c, a = (not a), ('Hello World' or '😀z')
                if (b).expandtabs(): continue
                if sorted([], reverse=True): break
            else:
                c &= b
                if f"<{a:5d}>": break
                a //= a
        else:
            a &= None
            if (n := [9, *['a', None]]): log.append(n)
    elif len([1.5, 2]):
        match (b'abc' | None):
            case (p, q):
                c %= '12'
                if (n := ('Hello World' if False else 'abc')): log.append(n)
                d |= float('inf')
            case (p, q):
                b = (('12')[2:]).capitalize()
                a |= 'ß'
                a, c = hex(False), (0 == 2147483646)
                b |= 'a,b,,c'
            case (p, q):
                a += c
                b //= -2
            case _:
                del out[b'abc']
                log.append(repr((4294967295 // True)))
        if (n := max(False, key=lambda each: (str(each)))): log.append(n)
    else:
        n2 = 0
        while n2 < 0:
            n2 += 1
            try:
                a, *c = (pow(False, 3, 29), *list(zip(['a', None], ['a', None])),)
                if (n := ('{} {}')[0:]): log.append(n)
                if (9223372036854775806)[0]: break
                a = (('abc').zfill(1 + 5)).splitlines()
            finally:
                a = (f'{(None)!r}').partition('a')[2]
            if (c).split():
                c += -182
                a //= 99999999999999999998
            elif len('a'):
                c -= None
                if [*[3, 1, 2], 5].index(5): break
            else:
                a, *a = []
                del out['abc']
            b //= False
    c &= 2147483648
    n3 = 0
    while n3 < 0:
        n3 += 1
        log.append((lambda **k: k)(x={True: 'ß'}))
        n2 = 0
        while n2 < 2:
            n2 += 1
            d = list((('')[:4]).keys())
    return log, out, a, b, c, d
case(84, f84)
case(85, lambda: '{0:<6}{1}'.format(f'{(None)!r}', ([] + ['ABCabc'])[0]))
case(86, lambda: (float('1e%d' % 4) * (([ord(c) for c in ''] + [('-7').count('😀z')])[-1] << 1)))
case(87, lambda: ('' in 'abc'))
case(88, lambda: dict.fromkeys(['b', 'a'], 18446744073709551616))
def f89(a=None, b=3.0):
    c = d = 0
    log, out = [], {}
    log.append(((False >> 3) >> 1))
    b |= d
    for b in {18446744073709551618, *d}:
        out[-262] = int.from_bytes('😀z'.encode()[:8], 'little')
        if (n := (29 / 0)): log.append(n)
        match oct(True):
            case []:
                if sum([0.1, 2147483650]): continue
                a, d = float('1e%d' % 2), [*[], 5].index(5)
                d = sorted(list(map(str, [])), reverse=True)
                d = divmod(int.from_bytes('Hello World'.encode()[:8], 'little'), (-908 + 963))[1]
            case 0 | 1 if False:
                c = ((5 // 81) * round(float('inf')))
            case _:
                if (n := pow(b'abc', 2, 43)): log.append(n)
        out[b] = ('😀z').strip()
    return log, out, a, b, c, d
case(89, f89)
case(90, lambda: (-((Base(100000000000000000000) + 11).value | (~False))))
case(91, lambda: bool((float('1e%d' % 3) * (format(4611686018427387904, '#x')).find('a'))))
case(92, lambda: (ord((', '.join(['b', 'a']) + 'x')[0]) in (([1.5, 2] * 0) * 3)))
def f93(a=True, b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n3 = 0
    while n3 < 3:
        n3 += 1
        if (n := list(map(str, a))): log.append(n)
        b, a = callable('a,b,,c'), hex(5)
        b += d
    b, *a = ({str(k): v for k, v in ({1: 2}).items()}, (not None),)
    match {str(k): v for k, v in ({}).items()}:
        case 'abc' if '日本':
            out[a] = format(3.0, '10.3e')
            b &= d
        case 0 | 1:
            d = (len({1: 2}) % (-538 // -602))
            a, d = ('').count('ABCabc'), format('ß', '+')
        case float() if 72:
            c = ((Base(b) == Derived(b)) >> 8)
            if (n := list({1: 2})): log.append(n)
        case _:
            b, *d = []
            log.append(bool(([] == [1, 2, 3])))
            if (n := [a for a, *b in [[] + [1]]]): log.append(n)
    return log, out, a, b, c, d
case(93, f93)
case(94, lambda: dict(a=((('Hello World')[:4]).partition('a')[2]).replace(chr(3 + 65), (list('  x ') + [ascii('  x ')])[0]), b=(list(count(3))).isidentifier()))
case(95, lambda: pow(int((round(0.1, 0) * min([3, 1, 2] + [4]))), 1, 97))
case(96, lambda: f"<{(lambda **k: k)(x=(~bytes(range(5)))):<8}>")
case(97, lambda: ('%a' % (str(['x\ny', *[]]))[::-1]))
case(98, lambda: (dict.fromkeys(['b', 'a'], -177)).get(('abc').zfill(4 + 5), abs(897)))
case(99, lambda: format((f'{(1e-7):.3f}').encode().decode(), '_'))
