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
def f0(a=1e300, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (frozenset([]) <= set([-1, 10])):
        case []:
            log.append(((float('inf') * -974) ** 2))
            log.append((('日本' + '日本') + ('naïve').strip()))
        case _:
            out[a] = (-460 / 2)
    if (c).swapcase():
        for d in range(2):
            if (n := abs(False)): log.append(n)
            if ('x\ny' in '12'): break
        c, c = ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}), sorted(['b', 'a'], key=len)
    else:
        c %= a
    del out['a']
    return log, out, a, b, c, d
case(0, f0)
case(1, lambda: callable(repr((-2.25 | 291))))
case(2, lambda: float(-880))
case(3, lambda: (Base((({1: 2}).get('{} {}', 9223372036854775808) << 2)) == Base((([] + [3])[-1]).bit_length())))
case(4, lambda: chr(pow(18446744073709551618, 4, 97)))
def f5(a=None, b=1e300):
    c = d = 0
    log, out = [], {}
    for d in count(1):
        out[d] = [n for n in count(0)]
        if (n := ('naïve').find('a')): log.append(n)
    else:
        out[0.1] = f"<{470:5d}>"
        a //= 0.1
        del out[2147483648]
    match dict(enumerate(['a', None])):
        case {1: p} if 'x\ny':
            del out[bytes(range(5))]
        case [p]:
            a, *d = ()
            d, *d = {(False <= 0.1 < 220), (0.1, c,), hex(-2)}
            log.append([(3.0 + 1e-7), *list(zip(['a', None], [1, 2, 3]))])
        case _:
            c %= 'Hello World'
            c, c = dict(enumerate(['a', None])), (d).add(1)
            b += c
    match [*[], 5].index(5):
        case -1:
            if (n := [b for k in range(2) if a]): log.append(n)
            log.append((len({'a': 1, 'b': [2]}) ^ (-401 ^ True)))
        case _:
            out[2147483650] = ([-1, 10] + [-980])[-1]
    yield from log
    yield a
case(5, lambda: list(f5()))
case(6, lambda: ('x\ny').isalpha())
def f7(a=0.0, b=4294967298):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ('abc').capitalize():
        case str():
            c, d = (2147483650)[0], (d - d)
            if (n := ('abc').upper()): log.append(n)
        case [p]:
            if (n := list(count(3))): log.append(n)
            a &= -190
            a = ', '.join(('a').split(','))
        case {1: p}:
            a %= float('inf')
            if (n := ('{} {}' <= c)): log.append(n)
            b, *a = [dict(a=7, b='ß'), ({1: 2} | {'a': 1, 'b': [2]}), str(a)]
        case _:
            del out[None]
            c -= 1e10
            out[b] = str(bytes(range(5)))
    if (False == -908):
        match {i: 0 for i in range(3)}:
            case 0 | 1:
                d = (sum([3, 1, 2]) // round(1e10))
                b = ((-2.25 ** 2) // (1e300 * -2))
                del out[b]
            case _:
                out[3.0] = (123456.789 ** 2)
                c = max((-9223372036854775806))
                log.append((list(filter(None, [1, 2, 3]))).strip())
    else:
        n1 = 0
        while n1 < 2:
            n1 += 1
            log.append(f'{((1e10 * -719)):.3f}')
        del out[None]
        match (-1 ^ 9223372036854775808):
            case [p] if d:
                c, *a = [('  x ')[:4]]
                out['ABCabc'] = dict(a=False, b=d)
            case [p] if None:
                log.append(((-True) | len([])))
                b, *c = ({**{1: 2}, 'k': 6}, float(-708), isinstance(a, (int, str)), (1e10 * 631),)
                log.append(list(zip((None / a), (c not in 18446744073709551617 < '😀z'))))
            case str():
                out[0] = abs(0.0)
                if (n := {i: 4294967294 for i in range(1)}): log.append(n)
            case _:
                a -= d
                a, d = '{0:<6}{1}'.format('{} {}', b'abc'), (-0.0 % float('inf'))
    for a in count(3):
        for b in count(1):
            log.append((('日本' + 'naïve') in ('abc').upper()))
            if bin(2): break
        for d in range(1):
            a += -2.25
            d -= d
            del out[c]
        for d in [-139, c, None, b]:
            out[-3] = (~a)
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: (len((list(count(3)))[::-1]) // round((round(1e-7, 0) + (float('inf') % 123456.789)))))
case(9, lambda: ('%5.2f;%-5d' % (1e-7, True)))
case(10, lambda: (0.1 if False else 0.0))
def f11(a=4294967296, b=True):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        if bool(a):
            d, a = (0.1 + 1.5), pow(18446744073709551617, 1, 97)
            log.append(max((-1 - True), (543 if False else 4294967295)))
            log.append(list({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}))
        else:
            log.append(hex((-3 // -143)))
            out[9223372036854775809] = max(100000000000000000002, False)
            b &= True
    yield from log
    yield a
case(11, lambda: list(f11()))
def f12(a=True, b=b'a,b'):
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
        for c in count(1):
            if (n := {b, float('inf'), *158}): log.append(n)
            if int(0.0): return a
        try:
            if hash(True): return a
        finally:
            del out[a]
    out[a] = getattr(Base(a), 'value', 0)
    return log, out, a, b, c, d
case(12, f12)
def f13(a='%d %s', b='ß'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if chr(0 + 65):
        for b in range(0):
            d &= 356
            out[1e300] = len('  x ')
    return log, out, a, b, c, d
case(13, f13)
case(14, lambda: (lambda *a, **k: (a, k))(*(-0.0, -0.0, 1e300,), x=((10 ** 2) - ([*[3, 1, 2], 5].index(5)).format(1, 2))))
case(15, lambda: '{} {0!r}'.format(list(filter(None, (sorted(['x', '', 'yz'], key=len) + list(reversed(['a', None])))))))
case(16, lambda: (abs(([*[], 5].index(5) ^ (False & 1))) << 2))
def f17(a='ABCabc', b=806):
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
        for c in 'a':
            if sorted([], reverse=True): return a
            d %= None
    return log, out, a, b, c, d
case(17, f17)
case(18, lambda: (round(-2.25) and ('abc').expandtabs(4)))
def f19(a='  x ', b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if (bytes(range(5)))[:-2]:
            if (n := (['b', 'a'] + ['12'])[0]): log.append(n)
            b //= -3
            if (n := callable(d)): log.append(n)
        else:
            out[b] = oct(363)
        n1 = 0
        while n1 < 0:
            n1 += 1
            if (n := (~True)): log.append(n)
            b, a = ('{} {}').isdigit(), [(i, -3) for i in [-1, 10] if False]
    finally:
        d = (str({1: 2}))[1:]
        del out[-550]
        if (n := (b or True)): log.append(n)
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: (lambda a, /, b, *, c=1: [a, b, c])([], b=bytes(range(5))))
def f21(a='Hello World', b=None):
    c = d = 0
    log, out = [], {}
    match {i: True for i in range(2)}:
        case -1 if b'a,b':
            d //= bytes(range(5))
            out[bytes(range(5))] = hex(2147483650)
        case _:
            if (n := ({}).get('abc', 4)): log.append(n)
    if (n := ({}).get('12', 6)): log.append(n)
    out[d] = format(True, '#x')
    return log, out, a, b, c, d
case(21, f21)
case(22, lambda: int(float(10)))
case(23, lambda: set([type(4611686018427387904).__name__, chr(4 + 65)]).issubset(sorted([format(10, '#x'), oct(False), 'm'])))
def f24(a=False, b=-871):
    c = d = 0
    log, out = [], {}
    c, *d = {(d >> 18), set(), (1 % 4611686018427387905), (d if 1.5 else 1e-7)}
    n2 = 0
    while n2 < 3:
        n2 += 1
        try:
            d //= 4
        except Exception as error:
            log.append(type(error).__name__)
            a %= '  x '
            d, c = ('ABCabc').replace('', '😀z'), ([1, 2, 3])[::-1]
        match ord(('😀z' + 'x')[0]):
            case [p, *_]:
                log.append(((a).get(1) != dict(a=1.5, b=a)))
                c -= ''
                b = (([])[::2] + list(filter(None, [])))
            case _:
                if ({1: 2} | {}): continue
                a %= b
                log.append([int.from_bytes('日本'.encode()[:8], 'little') for i in range(3)])
        if (a in [1, 2, 3]):
            b &= 6
            d //= 123456.789
        elif list('ß'):
            del out[863]
            del out[a]
            b, d = ('%g' % c), (+6)
    yield from log
    yield a
case(24, lambda: list(f24()))
def f25(a=None, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := all([])): log.append(n)
    try:
        if type(c).__name__:
            d &= None
            b -= bytearray(b'xyz')
        else:
            del out[d]
            a, *b = ((-0.0 != 1e10 > -958), (True or False),)
            out[None] = ([-1, 10] + [0])[-1]
    except TypeError as error:
        log.append(type(error).__name__)
        if format(0.1, '10.3e'):
            out[None] = (bytearray(b'xyz') if 4294967297 else 'naïve')
            if (n := {**{}, 'k': a}): log.append(n)
            log.append((~(True + 9)))
        n1 = 0
        while n1 < 4:
            n1 += 1
            if {d: '-7'}: break
            if pow(0, 1, 97): return a
            c //= b
        try:
            log.append(format(hash(4294967296), ','))
            c, *b = ((a if bytes(range(5)) else a), [a, *[]],)
            del out[c]
        except Exception as error:
            log.append(type(error).__name__)
            out['😀z'] = sum([-1, 10])
    finally:
        c, *d = [('%r' % b'a,b')]
    return log, out, a, b, c, d
case(25, f25)
case(26, lambda: int(round((sum([3.0, 1]) % (-0.0 ** 2)), 1)))
case(27, lambda: ('😀z').expandtabs(4))
case(28, lambda: getattr(Base(divmod(b'a,b', 455)), 'value', 0))
case(29, lambda: (((len({1: 2}) // ({'a': 1, 'b': [2]}).get('ß', -281)) >> 1) == ((dict.fromkeys([], -88)).get(('{} {}').expandtabs(4), (lambda a, b=-90: a - b)(772)) % max((11).bit_length(), int(1e10)))))
case(30, lambda: dict(enumerate((lambda *a: list(a))(*[n for n in count(1)]))))
case(31, lambda: ('%c' % int('12', 2 + 3)))
case(32, lambda: (abs(1e300) ** 2))
def f33(a=0.1, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, *a = [list(4294967297 for k in count(0))]
    return log, out, a, b, c, d
case(33, f33)
case(34, lambda: bin(7))
def f35(a=b'', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[8] = (None).count(1)
    return log, out, a, b, c, d
case(35, f35)
def f36(a=10, b=None):
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
        match str({'a': 1, 'b': [2]}):
            case str():
                del out[None]
                d, c = ('{} {}')[3:3:-2], (None).copy()
                a += a
            case float():
                if dict(zip(['b', 'a'], [3, 1, 2])): break
                log.append((('x\ny')[2:])[Derived(-0.0).get()])
                out[99999999999999999998] = ('a,b,,c').partition('a')[2]
            case 'abc':
                if (0 <= 1.5 < False): return a
                if (-False): break
            case _:
                out[True] = callable('ABCabc')
                c, *d = [[*[-1, 10], 5].index(5), (None / 'ß'), *dict.fromkeys([], 4611686018427387905)]
                a = (len('{} {}')).to_bytes(12, 'big', signed=True)
        for d in range(3):
            if (n := ({1: 2} | {1: 2})): log.append(n)
            out[4294967298] = (lambda a, b=7: a - b)(6)
            a += 247
        d, c = (-37 ^ 4611686018427387903), (b != b)
    log.append(float('1e%d' % 3))
    return log, out, a, b, c, d
case(36, f36)
case(37, lambda: ((~False) / (18446744073709551614 >> 2)))
case(38, lambda: dict(zip(list('naïve'), sorted([650, 2147483647, 3]))))
def f39(a=bytearray(b'xyz'), b=1e10):
    c = d = 0
    log, out = [], {}
    try:
        match [n for n in count(2)]:
            case {1: p} if True:
                c, *b = {(9223372036854775807 if False else 6), ({'a': 1, 'b': [2]} == {1: 2}), (b'').popitem()}
            case float():
                del out[123456.789]
                if (n := ([])[::-1]): log.append(n)
                b, *a = [*format(float('inf'), '10.3e')]
            case _:
                c |= False
                log.append(((123456.789 if True else 1.5) // (float('inf') // 1e300)))
                if (n := {i: 4294967297 for i in range(0)}): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        match ('{} {}' * 4):
            case Base(value=p) if 'abc':
                b -= ''
                b %= d
            case _:
                c &= c
                b, b = Derived(c).abc, (c and '')
                out[b] = ([1, 2, 3] == [])
        match ('日本' or 'abc'):
            case -1 if -0.0:
                a = {('{} {}').center(9, '*'), ('😀z' < '%d %s'), *{**{1: 2}, 'k': b}}
            case int(p):
                out[bytes(range(5))] = ('{} {}' < 'a,b,,c')
                d %= b
                c &= b
            case (p, q):
                d, *c = {[each for each in (None, 1e300)]}
                b |= d
                out[1.5] = dict(a=b, b='a,b,,c')
            case _:
                log.append(ascii(f'{(True):>{4 + 3}}'))
                d |= a
        if (True).title():
            log.append({0.1: f'{(d)!r}'})
            d %= None
            c %= 99999999999999999998
        elif (1e-7 if False else 0.0):
            del out[b]
        else:
            d |= a
    finally:
        b //= b
    return log, out, a, b, c, d
case(39, f39)
def f40(a='naïve', b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b -= 18446744073709551618
    log.append(((11 / 216) ** 2))
    log.append(((not b) or (not False)))
    return log, out, a, b, c, d
case(40, f40)
def f41(a=None, b=float('inf')):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        if int(1e10): break
        n1 = 0
        while n1 < 0:
            n1 += 1
            del out[None]
        match ('ABCabc').removesuffix('c'):
            case float():
                d, c = sorted([-1, 10]), (b'', c, c, -1,)
                if (n := (-2 - 2)): log.append(n)
            case _:
                a += bytearray(b'xyz')
                a &= None
    yield from log
    yield a
case(41, lambda: list(f41()))
case(42, lambda: dict(zip(['b', 'a'], [3, 1, 2])))
def f43(a=1e300, b=659):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        if (n := Derived(1).xyz): log.append(n)
        log.append(bin((4611686018427387906 * False)))
        for d in range(2):
            a &= 303
            if (n := (None ^ b'abc')): log.append(n)
        else:
            b = (sorted([2, 400, 3]) + [len('  x ')])[-1]
    yield from log
    yield a
case(43, lambda: list(f43()))
case(44, lambda: (-(0.1 ** 2)))
case(45, lambda: ((Derived(1).xyz)[3:]).expandtabs(4))
def f46(a=bytearray(b'xyz'), b=False):
    c = d = 0
    log, out = [], {}
    try:
        n1 = 0
        while n1 < 2:
            n1 += 1
            c |= None
            if float(a): return a
            log.append((-(lambda a, b=True: a - b)(4294967296)))
        match ('%d %s' % (4, 3)):
            case []:
                a |= a
                c //= bytes(range(5))
            case str() if b:
                d = int(str(max(-3, 2147483646)))
                b, *a = [list('a,b,,c')]
            case _:
                if (n := (b ^ -387)): log.append(n)
    finally:
        if (n := abs(121)): log.append(n)
    return log, out, a, b, c, d
case(46, f46)
case(47, lambda: ([1, 2, 3])[4:])
case(48, lambda: (([hash(18446744073709551618), hash(9)])[::-1] + [(i, ord((oct(387) + 'x')[0])) for i in [*[ord(c) for c in 'naïve'], len({'a': 1, 'b': [2]})] if ((not 'x\ny') or ('-7').isalpha())]))
def f49(a=float('inf'), b=b'abc'):
    c = d = 0
    log, out = [], {}
    log.append(', '.join(['Hello World' for i in range(1)]))
    for a in count(1):
        a //= None
        try:
            if (True and True): break
            del out[bytes(range(5))]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a %= 8
        else:
            a, *b = [(c + a), (2147483646 / d)]
    else:
        c &= d
        a &= 145
        del out[d]
    if isinstance(1.5, (int, str)):
        for a in 'a':
            a %= None
            a = (lambda *a: list(a))(*[n for n in count(2)])
            d = pow(b'abc', 3, 8)
        del out[0.1]
        match oct(11):
            case (p, q):
                del out[2147483650]
                c &= 1e300
            case (p, q):
                log.append(([6, True, True] + [(-2)])[-1])
            case int(p) if -0.0:
                if (n := ('  x ' in {'a': 1, 'b': [2]})): log.append(n)
                del out[b]
                del out[1.5]
            case _:
                a, d = [each for each in (10, None)], (False ^ -619)
                del out[d]
                out['😀z'] = int(str(491))
    elif ('x\ny' in '日本'):
        match (6)[1:]:
            case None:
                if (n := ()): log.append(n)
                c, *a = {(1e10 if True else float('inf')), ('-7').replace('-7', '-7'), (-0.0 ** 2)}
                d //= b
            case 0 | 1 if c:
                d, *b = [pow(631, 2, 97), (c).copy()]
                d = str(({} | {1: 2}))
                c -= None
            case _:
                a, a = ('%d %s').encode().decode(), (123456.789 + -2.25)
                log.append((pow(-136, 1, 97)).capitalize())
                if (n := sum([])): log.append(n)
    yield from log
    yield a
case(49, lambda: list(f49()))
def f50(a=6, b='ß'):
    c = d = 0
    log, out = [], {}
    if ([1, 2, 3] + [1, 2, 3]):
        if {k for k in {2147483650, b, 99999999999999999998, 123456.789} if k}:
            b = max((Base(True) + -485).value, (-216 if False else False))
            del out[b'\xff\x00']
            if (n := f'{(float('inf')):.3f}'): log.append(n)
        else:
            out[a] = len(['a', None])
        for c in count(3):
            if f"{9223372036854775808!r}": break
    else:
        if (n := (float('inf') ** 2)): log.append(n)
        match (lambda **k: k)(x=331):
            case str():
                del out[c]
            case (p, q) if a:
                log.append(f"<{(18446744073709551614).hex():<8}>")
                del out[a]
            case _:
                c, *a = ((False < -3), (4294967296 ** 4),)
                del out[d]
                a -= c
        log.append((len([]) > int.from_bytes('naïve'.encode()[:8], 'little')))
    c, a = ('x\ny' in {1: 2}), (1e-7 // 1.5)
    return log, out, a, b, c, d
case(50, f50)
def f51(a=157, b=-702):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 4:
        n2 += 1
        log.append(int(str((False | True))))
        del out[c]
    return log, out, a, b, c, d
case(51, f51)
case(52, lambda: ', '.join([repr(({} | {'a': 1, 'b': [2]})), format(ord(('naïve' + 'x')[0]), ',')]))
def f53(a=95, b=1e300):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ('naïve' or 'naïve'):
        case Base(value=p) if b'abc':
            del out[b]
        case None:
            a, a = ('  x ').zfill(3 + 5), (a)[0:]
        case (p, q) if d:
            a = Derived(('-7')[:3]).xyz
            out[3] = (lambda a, /, b, *, c=1: [a, b, c])(True, b=123456.789)
            del out[c]
        case _:
            log.append((len({'a': 1, 'b': [2]}) < (1 if True else 5) <= (-9223372036854775809)))
            log.append(format({1: d, 'a': b}, 'c'))
    try:
        out[b] = min([3, 1, 2] + [0])
        if {**{'a': 1, 'b': [2]}, 'k': 'abc'}:
            log.append((lambda a, b=('😀z').count('日本'): a - b)((18446744073709551618 | 99999999999999999998)))
            out[b'a,b'] = (False - bytes(range(5)))
            del out['a,b,,c']
        match ['-7'].copy():
            case (p, q):
                log.append((('%d %s' % (0, b))).removesuffix('c'))
            case _:
                d += -503
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        log.append(callable(float(True)))
    else:
        c = list((('a').expandtabs(4)).encode())
        a, *a = {[n for n in count(3)], set(['b', 'a']).issubset(['b', 'a']), ('%d' % 'a')}
    a //= '{} {}'
    return log, out, a, b, c, d
case(53, f53)
case(54, lambda: ord(None))
def f55(a=3, b='Hello World'):
    c = d = 0
    log, out = [], {}
    b = any(('a')[2:])
    c %= c
    c |= None
    return log, out, a, b, c, d
case(55, f55)
def f56(a=-0.0, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    log.append({str(k): v for k, v in (({'a': 1, 'b': [2]} | {})).items()})
    c &= c
    return log, out, a, b, c, d
case(56, f56)
case(57, lambda: f'{((3.0 % -2.25)):.3f}')
case(58, lambda: (list(zip((lambda *a: list(a))(*list(('Hello World').encode())), (('-7').splitlines() * 2))) == (lambda *a: list(a))(*list(map(str, sorted([-1, 10]))))))
def f59(a=1e300, b=b'abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[3.0]
    try:
        if (None).isdigit():
            c |= a
        else:
            log.append(round(float(True), 0))
        try:
            c, c = (b or float('inf')), (1e10 ** 2)
            del out[None]
            log.append(len(list('naïve')))
        except LookupError as error:
            log.append(type(error).__name__)
            del out['ß']
    finally:
        out[279] = ('a,b,,c').find('a')
        del out['a,b,,c']
    match ord(('abc' + 'x')[0]):
        case (p, q) if -2.25:
            d -= 1e300
            d, d = (-2.25 * True), [each for each in (a, bytes(range(5)))]
        case _:
            if (n := list(reversed([]))): log.append(n)
            b |= False
            c = ((['a', None]).count(b)).bit_length()
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: (dict(zip(['b', 'a'], [-1, 10])) | {i: 9 for i in range(2)}))
def f61(a=float('inf'), b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(list(zip(list('%d %s'), [n for n in count(2)])))
    c &= a
    b |= c
    return log, out, a, b, c, d
case(61, f61)
def f62(a=False, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    out[None] = (False and True)
    return log, out, a, b, c, d
case(62, f62)
def f63(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    if float('1e%d' % 1):
        if {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
            if (n := list('naïve' for k in range(0))): log.append(n)
            log.append((lambda *a: list(a))(*[a for a, *b in [['a', None] + [1]]]))
        else:
            c %= c
        if len('ß'):
            c = ((not b) and (False < -3))
            d += b'\xff\x00'
        else:
            log.append(sorted([ord(c) for c in 'a']))
            if (n := dict(enumerate([1.5, 2]))): log.append(n)
    else:
        if (False // 4294967296):
            c = callable([9, '', b])
            log.append(('%5.2f;%-5d' % ((-421 / -1), (True // False))))
        else:
            c //= c
            log.append((lambda a, /, b, *, c=1: [a, b, c])(({1: 2} | {}), b=4294967294))
            c -= a
        if (n := ('Hello World').lower()): log.append(n)
        match int(str(3)):
            case int(p):
                d = (str({'a': 1, 'b': [2]}) or str(d))
                a = (Base(int.from_bytes('Hello World'.encode()[:8], 'little')) + Derived(3).double).value
            case -1 if 1e10:
                out[0] = (not b'\xff\x00')
            case _:
                if (n := isinstance(True, (int, str))): log.append(n)
                out['-7'] = ('😀z').strip()
    if {str(k): v for k, v in ({1: 2}).items()}:
        n1 = 0
        while n1 < 0:
            n1 += 1
            if (lambda *a: list(a))(*[]): return a
            b &= True
    b, b = (c == None < 2147483650), {**{'a': 1, 'b': [2]}, 'k': c}
    return log, out, a, b, c, d
case(63, f63)
def f64(a=80, b=b'abc'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        del out[True]
        try:
            if (not c): return a
            log.append((list(map(str, [])))[::2])
            c &= 0.1
        except TypeError as error:
            log.append(type(error).__name__)
            if {i: 0 for i in range(1)}: break
            c %= 1e300
            if (n := (-123456.789)): log.append(n)
    c -= 1
    yield from log
    yield a
case(64, lambda: list(f64()))
case(65, lambda: (int((1e-7 % 0.1)) ^ [*[ord(c) for c in 'Hello World'], 5].index(5)))
case(66, lambda: (3.0 if True else 1e-7))
case(67, lambda: abs(((-0.0) ** 2)))
case(68, lambda: (False - 1))
def f69(a=0.0, b=b'abc'):
    c = d = 0
    log, out = [], {}
    if (n := f"<{d:%}>"): log.append(n)
    c &= False
    c = float((567 ^ 99999999999999999999))
    return log, out, a, b, c, d
case(69, f69)
def f70(a=b'', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match sorted(['b', 'a'], key=len):
        case [p, *_]:
            log.append(repr({b'\xff\x00' for j in [b]}))
            if (n := {i: 18446744073709551618 for i in range(1)}): log.append(n)
            a, *d = (dict(a=1e-7, b='naïve'),)
        case _:
            del out[d]
            if (n := (['b', 'a'] + ['ABCabc'])[0]): log.append(n)
            log.append((abs(28) * (-64).bit_length()))
    n2 = 0
    while n2 < 4:
        n2 += 1
        n1 = 0
        while n1 < 2:
            n1 += 1
            if (n := Derived(1).xyz): log.append(n)
        if (n := ('%d %s').upper()): log.append(n)
    match {**{'a': 1, 'b': [2]}, 'k': 11}:
        case None:
            a, *d = [sorted(['x', '', 'yz'], reverse=True), (lambda *a: list(a))(*[1, 2, 3]), str(['a', None])]
        case float():
            d += c
        case _:
            log.append(dict.fromkeys(sorted(['{} {}', '日本', 'm']), ord(('a' + 'x')[0])))
            log.append([Derived(1).xyz, *[each for each in (None, c)]])
            del out[b]
    return log, out, a, b, c, d
case(70, f70)
def f71(a=123456.789, b=False):
    c = d = 0
    log, out = [], {}
    log.append((('日本').center(9, '*')).title())
    c //= 123456.789
    return log, out, a, b, c, d
case(71, f71)
def f72(a=None, b='{} {}'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        match {None, d, 4611686018427387906, 4294967294}:
            case int(p) if a:
                out[b] = (False).real
                b += c
            case [p, *_]:
                if (n := (d)[-2:5:]): log.append(n)
            case _:
                a = max((307 ^ False), sum([]))
                b, b = dict(a='x\ny', b=d), Derived('x\ny').xyz
        match ('%c' % b'abc'):
            case int(p):
                d += c
                log.append(', '.join(['😀z', 'x\ny']))
            case int(p):
                c |= b
            case _:
                d = float('1e%d' % 1)
        n1 = 0
        while n1 < 4:
            n1 += 1
            a, *a = [list(zip(['a', None], [])), {str(k): v for k, v in ({}).items()}]
    out[None] = (a).upper()
    return log, out, a, b, c, d
case(72, f72)
case(73, lambda: round((len('x\ny') / [*[-1, 10], 5].index(5)), 3))
case(74, lambda: int('12', 1 + 3))
case(75, lambda: f'{(max((int.from_bytes('x\ny'.encode()[:8], 'little') // (940 * 2147483647)), ((--2) if ('日本' in '{} {}') else ('ß').count('12')))):>{1 + 3}}')
case(76, lambda: (((str([])).upper()).encode().decode()).index('b'))
def f77(a=-0.0, b=1e-7):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(tuple((lambda a, b=2: a - b)(False)))
    if (None).capitalize():
        match isinstance(a, (int, str)):
            case int(p):
                if (n := divmod(9223372036854775810, False)[1]): log.append(n)
                a = (dict(enumerate(['a', None])) | {i: -750 for i in range(3)})
                b, *c = {format(-348, ','), Derived(1).xyz, *any([])}
            case Base(value=p) if b:
                d, b = (None - True), f"<{None:}>"
            case _:
                a &= d
                a, d = bin(577), ('12').join(['1', '2', '3'])
        del out['ß']
    out['x\ny'] = pow(4611686018427387904, 1, 97)
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: dict(zip(list(type('a,b,,c').__name__), [ord(c) for c in str({1: 2})])))
def f79(a='  x ', b=1e300):
    c = d = 0
    log, out = [], {}
    b, a = (88)[3], (-248)
    for c in (*d,):
        b, a = format(6, '#x'), ('abc').expandtabs(4)
    try:
        for b in [b, 'Hello World', b'\xff\x00']:
            if (n := isinstance(10, (int, str))): log.append(n)
            del out[a]
        else:
            if (n := ('%d %s').join(['1', '2', '3'])): log.append(n)
            c &= c
            b |= None
    except Exception as error:
        log.append(type(error).__name__)
        a = (('-7' * 0)).removesuffix('c')
        b %= c
        try:
            del out[None]
            d, *d = {('%d %s' % (993, '12')), (--2.25), ('ABCabc').partition('a')[2]}
        except TypeError as error:
            log.append(type(error).__name__)
            d //= b
            c |= a
        finally:
            d //= 413
            b = (('{} {}').capitalize()).join(['1', '2', '3'])
    return log, out, a, b, c, d
case(79, f79)
def f80(a=None, b='日本'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[None]
    return log, out, a, b, c, d
case(80, f80)
case(81, lambda: max((int('12', 2 + 3) ^ Derived(('12').count('ABCabc')).double), int.from_bytes(', '.join(list('x\ny')).encode()[:8], 'little')))
case(82, lambda: [(str(dict(a=4611686018427387902, b='日本'))).removesuffix('c'), [min(callable('Hello World')), *([a for a, *b in [[1.5, 2] + [1]]])[::-1]]])
case(83, lambda: (('😀z').partition('a')[2]).intersection([1, 2]))
def f84(a=-485, b='日本'):
    c = d = 0
    log, out = [], {}
    for b in 'Hello World':
        if {'x\ny' for i in (bytearray(b'xyz'), a, b'', *a,) if b}: return a
        try:
            if (4294967298 * 2147483646): break
            out[1e10] = ('naïve').isdigit()
            a |= d
        finally:
            del out[None]
    return log, out, a, b, c, d
case(84, f84)
case(85, lambda: (((True * -1) >> 1) * (len(['a', None]) % sum([3, 1, 2]))))
case(86, lambda: {str(k): v for k, v in ({str(k): v for k, v in ((lambda **k: k)(x='  x ')).items()}).items()})
case(87, lambda: format((-(([1, 2, 3])[::-1]).count((18446744073709551616 != b'abc'))), '%'))
case(88, lambda: ('abc').split())
case(89, lambda: set(['%d %s' for i in range(4)]).issubset(list('-7')))
case(90, lambda: (None / '%d %s'))
case(91, lambda: ('naïve').split())
case(92, lambda: int('12', 2 + 3))
case(93, lambda: (f'{(0.1):.3f}').split())
case(94, lambda: (oct(abs(279))).upper())
case(95, lambda: (True < True))
case(96, lambda: dict.fromkeys(['b', 'a'], 0))
def f97(a=18446744073709551615, b='  x '):
    c = d = 0
    log, out = [], {}
    d -= bytearray(b'xyz')
    return log, out, a, b, c, d
case(97, f97)
case(98, lambda: ('日本').expandtabs(4))
def f99(a=2147483648, b=False):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        n1 = 0
        while n1 < 4:
            n1 += 1
            c //= d
        d = [*[*[], -180], 5].index(5)
        for a in ():
            c -= c
    n2 = 0
    while n2 < 2:
        n2 += 1
        match (True * True):
            case 0 | 1 if d:
                if (n := (-55 * -964)): log.append(n)
            case int(p):
                b, b = all([]), (lambda **k: k)(x=b)
                log.append((('ß').title()).swapcase())
            case (p, q):
                c &= b'a,b'
                d = ((False & True))[sum([])]
                del out[True]
            case _:
                out[b] = list(filter(None, [1, 2, 3]))
                if ['ABCabc', *b]: continue
        if (329 | 4294967296): return a
    del out[861]
    yield from log
    yield a
case(99, lambda: list(f99()))
