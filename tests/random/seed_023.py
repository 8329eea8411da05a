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
def f0(a=-0.0, b=9223372036854775809):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b //= 270
    try:
        out[False] = (c / 988)
    finally:
        c |= b''
        log.append((('naïve').replace('-7', '日本') != (3 & 6)))
    return log, out, a, b, c, d
case(0, f0)
case(1, lambda: [min(('Hello World')[:3])].copy())
case(2, lambda: (round(((-0.0 + 1e10) // round(1e-7, 1)), 3) % ((('naïve' if True else '  x '))[:0])[::-1]))
case(3, lambda: (frozenset(list(range(3))) <= set([True for i in range(1)])))
case(4, lambda: (((float('inf') ** 2) if all([]) else (-0.0 % 0.0)) % float('1e%d' % 1)))
case(5, lambda: Derived(1).xyz)
case(6, lambda: abs(int.from_bytes(hex(False).encode()[:8], 'little')))
case(7, lambda: (~([-1 for i in range(3)] + [([]).count('  x ')])[-1]))
case(8, lambda: sorted([795, 10, False]))
def f9(a=False, b=123456.789):
    c = d = 0
    log, out = [], {}
    for d in range(2):
        if {i: True for i in range(2)}:
            log.append(sum([561, True, True]))
            if (bytes(range(5)) * 1e10): break
            if ('%g' % a): break
        else:
            del out[9223372036854775808]
    a = (-int('12', 0 + 3))
    yield from log
    yield a
case(9, lambda: list(f9()))
case(10, lambda: float(len({'a': 1, 'b': [2]})))
def f11(a='x\ny', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    match (None, c, 0.0,):
        case [p, *_]:
            c, d = (100000000000000000001 * True), list(True for j in (c, False,))
            a |= d
            log.append([n for n in count(1)])
        case {1: p}:
            a, *a = [(None and 1e10), {bytearray(b'xyz'), c, 618}, ('ß')[0:], (a, a,)]
            c &= ''
            b = bin((-468 // 6))
        case _:
            del out[bytes(range(5))]
            b = int('12', 4 + 3)
    match (3.0 + -0.0):
        case str():
            b, c = ('ß').strip(), ([1, 2, 3]).count(b)
            a, *b = set()
            if (n := {i: -698 for i in range(2)}): log.append(n)
        case [p, *_]:
            a, *a = [*(-123456.789)]
        case _:
            c, c = (None or a), ('😀z' in '😀z')
            if (n := [(i, True) for i in [-1, 10] if False]): log.append(n)
    for d in 'abc':
        out[4294967294] = format(0.1, '10.3e')
        log.append((sorted([]) - ('ß' or '{} {}')))
    else:
        log.append(format((11 << 2), '#x'))
    return log, out, a, b, c, d
case(11, f11)
def f12(a='12', b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out['a'] = (100000000000000000001 < 112)
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: (('12').upper() // (9223372036854775810 if False else 737)))
def f14(a='ABCabc', b=8):
    c = d = 0
    log, out = [], {}
    out[c] = list(('a,b,,c').encode())
    log.append(ord((oct(-151) + 'x')[0]))
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: ((2147483650 >> 0) + divmod(False, True)[1]))
case(16, lambda: ((repr(-2))[:1] + (('%d %s')[::-1]).lower()))
case(17, lambda: any(list(({1: -986, 'a': 1e-7}).items())))
def f18(a='', b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    b, *d = [f'{(123456.789)!r}', f"<{c:08.3f}>"]
    n2 = 0
    while n2 < 1:
        n2 += 1
        a = float('1e%d' % 4)
        n1 = 0
        while n1 < 3:
            n1 += 1
            if ('日本').center(9, '*'): continue
        del out[d]
    return log, out, a, b, c, d
case(18, f18)
def f19(a=None, b=False):
    c = d = 0
    log, out = [], {}
    del out[a]
    for b in 'x\ny':
        n1 = 0
        while n1 < 0:
            n1 += 1
            del out[866]
        for d in range(1):
            if {i: 753 for i in range(2)}: break
            c -= c
        try:
            a, b = (-853 + -217), int(str(-347))
            if (1.5 >> 31): continue
            c, *a = (list(reversed(d)), *(b + d),)
        finally:
            if (n := ('Hello World').lower()): log.append(n)
            a, *d = [(b).title(), list(range(1, 4 + 5)), ('12').removesuffix('c')]
    return log, out, a, b, c, d
case(19, f19)
def f20(a=False, b=True):
    c = d = 0
    log, out = [], {}
    try:
        try:
            b = str(list(range(2, 4 + 5)))
            c = (lambda *a, **k: (a, k))(*[], x=(b ^ -2.25))
        except LookupError as error:
            log.append(type(error).__name__)
            log.append((Base(d)).discard(1))
            b, b = ord(('  x ' + 'x')[0]), (frozenset([]) <= set([]))
            out[d] = (float('inf')).append(1)
        finally:
            del out['abc']
            del out['a']
            del out['-7']
    except Exception as error:
        log.append(type(error).__name__)
        c %= a
        c, *a = {dict(a=d, b=c), (-0.0 if a else b), Derived(9223372036854775808).double}
        if ('-7')[2:]:
            d, c = (b).conjugate(), ('ß')[3:]
            b, *d = [int(str(18446744073709551617)), f'{(b)!r}', divmod(9, -922)[1], *('ß' in 'naïve')]
    for a in count(2):
        for b in 'abc':
            d -= c
        for b in '  x ':
            log.append((({1: 2}).get('naïve', -1) < abs(11)))
        match list(('  x ').encode()):
            case {1: p}:
                del out[b]
                b, *b = {dict(enumerate(['a', None])), {1: c, 'a': 100000000000000000001}, (True and False), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}}
            case _:
                if {1e10, 51}: break
                a %= b
    else:
        out[b'abc'] = float(-2)
    yield from log
    yield a
case(20, lambda: list(f20()))
def f21(a=None, b=None):
    c = d = 0
    log, out = [], {}
    if (a % 0.1):
        match ('😀z').removesuffix('c'):
            case [p]:
                out[b'abc'] = chr(0 + 65)
                out[b] = round(-2.25, 3)
                c //= a
            case _:
                out[466] = ([3, 1, 2] < [3, 1, 2])
        for d in count(0):
            b, b = set([]).issubset([]), len('日本')
            if (-963 * 99999999999999999999): return a
            if (n := {bytes(range(5)): 4294967298, None: '{} {}'}): log.append(n)
        else:
            if (n := [a for a, *b in [[] + [1]]]): log.append(n)
            d %= 2147483649
        a = ((1.5 | 1e-7) + [a for i in range(4)])
    log.append((('a,b,,c' * 0))[:0])
    return log, out, a, b, c, d
case(21, f21)
case(22, lambda: ('%5.2f;%-5d' % (float('inf'), 4611686018427387905)))
def f23(a=bytearray(b'xyz'), b='{} {}'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b, *b = {(frozenset([-1, 10]) <= set([-1, 10])), ('日本').lower(), str([1, 2, 3]), f'{(1e-7):.3f}'}
    if float('1e%d' % 1):
        match int('12', 2 + 3):
            case 'abc':
                c, *d = set()
            case {1: p}:
                if (n := ('%d %s').is_integer()): log.append(n)
                d %= '😀z'
            case _:
                c += True
                c, b = (-838).bit_length(), (1e10 - b'abc')
        c %= 3
    elif min([] + [2]):
        if ([1.5, 2]).count(-604):
            if (n := int(str(-487))): log.append(n)
            b += 1e-7
        if ({1: 2} == {1: 2}):
            c, c = ['12', c], Derived(105).double
        else:
            del out[None]
            c &= 8
            del out[b]
        if (~99999999999999999999):
            out[d] = dict.fromkeys(['x', '', 'yz'], 11)
            if (n := ('日本').strip()): log.append(n)
        elif (False or False):
            del out[c]
    return log, out, a, b, c, d
case(23, f23)
def f24(a=-619, b=1e10):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d %= a
    b, *a = [('ABCabc' + 'ß'), (-0.0 * False), *(None if False else None)]
    return log, out, a, b, c, d
case(24, f24)
case(25, lambda: dict(enumerate(list(range(4, 2 + 5)))))
case(26, lambda: ([a for a, *b in [[1.5, 2] + [1]]])[::2])
case(27, lambda: {b'\xff\x00': any((([] + ['{} {}'])[0]).splitlines()), None: ascii(('{} {0!r}'.format(2147483648)).capitalize())})
def f28(a=None, b=None):
    c = d = 0
    log, out = [], {}
    match dict(a=d, b=123456.789):
        case []:
            log.append((('日本')[4:]).removesuffix('c'))
            c //= c
            a, b = (2147483648 | b'abc'), (-595 < 878)
        case (p, q):
            c += b'a,b'
        case [p]:
            b -= 521
            a -= d
        case _:
            d %= 'x\ny'
            c, *b = (('  x ').split(','), (lambda **k: k)(x=a),)
    return log, out, a, b, c, d
case(28, f28)
case(29, lambda: ('ß' if '😀z' else 4294967294))
case(30, lambda: (len(list(filter(None, ('x\ny').split(',')))) == max(len(format(True, ',')), ((Base(-1) + True).value << 3))))
case(31, lambda: Derived(bool(0)).double)
case(32, lambda: min([ord(c) for c in ('{0:<6}{1}'.format('{} {}', b'abc')).join(['1', '2', '3'])] + [2]))
case(33, lambda: (('a,b,,c')[::-1] + format(-2, '#x')))
case(34, lambda: callable('a,b,,c'))
case(35, lambda: dict(zip(list((str({1: 2})).replace(('-7').partition('a')[2], f'{(3.0):.3f}')), [(~(599 % 4294967297)), ((436 - 11) + Derived(True).double), (int('12', 4 + 3) >> 2)])))
def f36(a=None, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[d] = (1.5 ** 2)
    if (n := (True <= d < None)): log.append(n)
    return log, out, a, b, c, d
case(36, f36)
case(37, lambda: int(str((-(Base(-1) + False).value))))
case(38, lambda: (hash((lambda a, b=(2147483649 if False else 18446744073709551615): a - b)(([]).count(18446744073709551618))) == (~abs(Derived(99999999999999999999).double))))
case(39, lambda: (-(-float(False))))
def f40(a=0.0, b='naïve'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match sorted([Base(3), Base(c)]):
        case [p, *_]:
            d = Derived(int.from_bytes('a'.encode()[:8], 'little')).double
            b, b = {1e300, b'a,b'}, {c: 'abc', c: c}
            log.append(((a + None) != (b'', b,)))
        case None:
            a -= None
            b, *d = {('%5.2f;%-5d' % (-0.0, 4611686018427387903)), sorted(['x', '', 'yz'], reverse=True)}
        case (p, q):
            b, b = {i: -1 for i in range(1)}, (1.5 if False else 1e-7)
            d -= 1e300
            log.append(len(list(filter(None, []))))
        case _:
            out[bytes(range(5))] = sum([1e300, True])
    return log, out, a, b, c, d
case(40, f40)
case(41, lambda: {1: '-7', 'a': False})
def f42(a=None, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (True >= b):
        if {None: True}:
            if (n := list(enumerate([1.5, 2]))): log.append(n)
        elif set([]).issubset([]):
            d, b = {i: 10 for i in range(2)}, sorted([-1, 10])
        for b in (None, 1e300, d, *c,):
            log.append((float('1e%d' % 3) + float('1e%d' % 3)))
            a //= None
        a %= b
    elif hex(4294967298):
        d, c = ('-7' + 'a'), (False | False)
        match f'{(338):>{3 + 3}}':
            case []:
                d, b = {a: -0.0}, list(b'a,b' for i in range(5) if b'')
                log.append(dict(zip(sorted(['naïve', 'a,b,,c', 'm']), [9, 498, -590])))
            case _:
                if (n := str({})): log.append(n)
    c = all(list(count(3)))
    return log, out, a, b, c, d
case(42, f42)
case(43, lambda: (((-(1e-7 // 0.0)) // ('%d' % ('Hello World').title())) + len(('%5.2f;%-5d' % ((-2.25 // 1.5), ({}).get('x\ny', 9))))))
case(44, lambda: ((list(range(0, 0 + 5))).count((['{} {}', 'Hello World', *-2]).to_bytes(12, 'big', signed=True)) ^ (len((lambda *a: list(a))(*[])) + (format(4, ',')).count(('x\ny').replace('naïve', '12')))))
case(45, lambda: ('x\ny')[::-1])
case(46, lambda: (('abc' or 'abc')).expandtabs(4))
def f47(a=None, b=18446744073709551614):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b &= b
    for a in ():
        c = ((False).replace('a', 'xy')).reverse()
        try:
            if (n := (123456.789 + 1.5)): log.append(n)
            a = hash(len({1: 2}))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a, a = (-94).bit_length(), ('日本').removesuffix('c')
    else:
        c = len(list({'a': 1, 'b': [2]}))
        a &= 1e-7
    for d in '{} {}':
        n1 = 0
        while n1 < 3:
            n1 += 1
            out[None] = ('naïve').split(',')
        if divmod(460, 4611686018427387904)[1]:
            b = list(zip(list(range(4, 0 + 5)), list(count(3))))
            a += b
        try:
            b %= 0
            if (n := {}): log.append(n)
            out[1e-7] = ('日本').expandtabs(4)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if list(enumerate(123456.789)): break
            del out[c]
    return log, out, a, b, c, d
case(47, f47)
case(48, lambda: ((f'{(3.0):.3f}').translate({97: 'A', 98: None}) and (('abc').isdigit() and format('  x ', 'c'))))
case(49, lambda: ('a,b,,c').title())
def f50(a=b'', b=2147483648):
    c = d = 0
    log, out = [], {}
    if ({} | {'a': 1, 'b': [2]}):
        n1 = 0
        while n1 < 3:
            n1 += 1
            a, d = abs(True), ('{} {}' and 4)
        match ('ß').split():
            case (p, q):
                log.append((max(9223372036854775806, -17) / (Base(4611686018427387903) + True).value))
                b += a
            case -1:
                a |= 8
                log.append([each for each in ((18446744073709551618).get(1, 2), ('ß').zfill(4 + 5))])
            case []:
                c &= '%d %s'
                d += '日本'
            case _:
                c, b = len({}), repr(None)
                c, b = f'{('naïve')!r}', [d for k in '{} {}']
                a, a = ('Hello World').join(['1', '2', '3']), (b'a,b').translate({97: None})
    elif divmod(True, 718)[1]:
        if (n := (lambda a, b=374: a - b)(99999999999999999998)): log.append(n)
        for c in []:
            b &= 'ß'
    if (n := (-2 / 4294967295)): log.append(n)
    yield from log
    yield a
case(50, lambda: list(f50()))
case(51, lambda: (Base(list(format(4611686018427387905, ','))) + 'a'))
def f52(a='ß', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    if Derived(False).double:
        for b in range(0):
            c, *d = ((695).to_bytes(12, 'big', signed=True), (~a),)
    else:
        for a in range(3):
            c -= float('inf')
    return log, out, a, b, c, d
case(52, f52)
case(53, lambda: (bin(993)).find('a'))
case(54, lambda: (sorted([*[], False]) + list(range(1, 4 + 5))))
case(55, lambda: (((0.0 * 11) % abs(1.5)) % ((1.5 % -2.25) * round(3.0))))
case(56, lambda: (sorted([('%5.2f;%-5d' % ((1e-7 * True), int('12', 2 + 3))), '{} {0!r}'.format(max(True, 5)), 'm']) + [((repr(4294967296) + ('a').expandtabs(4)))[:2]])[0])
case(57, lambda: [*[-1, 10], 5].index(5))
case(58, lambda: (-594 if None else -106))
case(59, lambda: len({str(k): v for k, v in (({1: 2} | {1: 2})).items()}))
case(60, lambda: {(226 == 9), bytes({'Hello World', '-7', -2}), (-0.0 * 7), *(False and True)})
case(61, lambda: (['😀z', 'ß'] + ['{0:<6}{1}'.format('12', '')])[0])
def f62(a=None, b=1.5):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        match {i: -162 for i in range(4)}:
            case str() if None:
                log.append('{0:<6}{1}'.format(f'{(True):>{0 + 3}}', str([])))
                c %= c
            case None:
                if (n := ('abc')[b'a,b']): log.append(n)
                del out[a]
            case _:
                d, c = ('abc').title(), (1e10 or b)
                if (c > b'\xff\x00' > 2147483646): return a
    c, b = (+d), Derived(1).xyz
    yield from log
    yield a
case(62, lambda: list(f62()))
case(63, lambda: dict(enumerate([a for a, *b in [[1, 2, 3] + [1]]])))
case(64, lambda: isinstance(int.from_bytes('%d %s'.encode()[:8], 'little'), (int, str)))
def f65(a=None, b=False):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        if (n := ({1: 2}).get('ABCabc', 6)): log.append(n)
    log.append(({1: False, 'a': bytes(range(5))}).expandtabs())
    return log, out, a, b, c, d
case(65, f65)
case(66, lambda: (float('1e%d' % 1) * ((repr(float('inf'))).translate({97: 'A', 98: None})).count(f'{((-0.0 * -3)):.3f}')))
def f67(a=2147483648, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    if (n := ({1: 2}).get('ß', True)): log.append(n)
    return log, out, a, b, c, d
case(67, f67)
def f68(a='  x ', b=100000000000000000001):
    c = d = 0
    log, out = [], {}
    log.append(((b if 0.1 else False) > ('Hello World').join(['1', '2', '3']) <= [b].copy()))
    if list(({}).items()):
        c |= b'a,b'
    elif (-750 / True):
        n1 = 0
        while n1 < 3:
            n1 += 1
            b -= 7
        out[0.0] = ('abc')[:0]
        b = Derived.kind
    else:
        for b in count(3):
            b -= d
            c = (('').split(',') + [('x\ny').expandtabs(4)])[0]
            d += True
        if (d).capitalize():
            del out[3.0]
            log.append((format(361, ','))[:3])
            log.append(((['b', 'a'] + ['a,b,,c'])[0] % [*[3, 1, 2], 5].index(5)))
        try:
            a, b = int('12', 0 + 3), '{0:<6}{1}'.format('-7', a)
        finally:
            a &= d
            a &= False
    return log, out, a, b, c, d
case(68, f68)
def f69(a=-618, b=10):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        d = round(float('1e%d' % 0))
    c, *c = ((3.0 * 2), float(-1),)
    return log, out, a, b, c, d
case(69, f69)
def f70(a=None, b=None):
    c = d = 0
    log, out = [], {}
    try:
        a %= '12'
        try:
            c, *d = [sum([-1, 10]), *(1 or -0.0)]
            a = ((lambda a, b=441: a - b)(False) or f"<{a:z}>")
        finally:
            c -= d
            a, b = ('%d %s' in ''), (99999999999999999999 if True else False)
            a //= '-7'
    except Exception as error:
        log.append(type(error).__name__)
        d -= b
        out[True] = sum([0.1, False])
        log.append((('😀z').startswith('-7')).zfill(6))
    else:
        a, c = (-1).bit_length(), (b'\xff\x00' % 'x\ny')
        log.append((('12').encode().decode() in dict(enumerate([1, 2, 3]))))
        out[d] = (-0)
    log.append(min([ord(c) for c in '{} {}'] + [4]))
    yield from log
    yield a
case(70, lambda: list(f70()))
case(71, lambda: (sorted([[*[-1, 10], 5].index(5), (-613 >> 4), 3]) < [ord(c) for c in str([])]))
case(72, lambda: f'{(((-0.1) // (-float('inf')))):.3f}')
def f73(a=3, b=1e-7):
    c = d = 0
    log, out = [], {}
    b &= a
    return log, out, a, b, c, d
case(73, f73)
def f74(a=None, b='ß'):
    c = d = 0
    log, out = [], {}
    match list(count(3)):
        case float():
            log.append({1: dict(a=617, b=9223372036854775809), 'a': (4294967294 != bytes(range(5)))})
            a, *c = set()
            log.append((len([]) // ([] + [1])[-1]))
        case [p]:
            d &= 9223372036854775808
            b, d = (False << 3), (None)[3]
            if (n := format(b'abc', 's')): log.append(n)
        case [p, *_]:
            log.append(((11 ^ -3)).bit_length())
        case _:
            d += c
            c += d
    out[bytearray(b'xyz')] = ascii(d)
    return log, out, a, b, c, d
case(74, f74)
case(75, lambda: ('').split(','))
def f76(a=b'', b=4611686018427387904):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ([-1, 10] + [True])[-1]:
        try:
            d, b = dict(zip(['b', 'a'], [3, 1, 2])), '{} {0!r}'.format(d)
            d, *d = [(-1.5), sorted(['x', '', 'yz'], reverse=True), [None for i in range(4)], ('a,b,,c').lower()]
            c = dict.fromkeys(['%d %s', 'a'], (False ^ 1))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            out[0.0] = ('ß').center(9, '*')
            out['ABCabc'] = (d == 1.5 == 0.0)
        finally:
            d = (format(18446744073709551616, ',')).isalpha()
    else:
        for b in {d, *324}:
            del out[-181]
            out[None] = (-0.1)
            if (-True): break
        n1 = 0
        while n1 < 3:
            n1 += 1
            d = repr((2 or 9223372036854775807))
            c, b = ('Hello World').strip(), (1e300 % -2.25)
            a, a = bool(d), ([] + [])
        del out[1e300]
    log.append(int('12', 4 + 3))
    if (None if -2.25 else a):
        b, d = ('{} {}').strip(), (c == float('inf'))
    elif ('%d %s' % (6, None)):
        if sum([0.0, -549]):
            d -= 1.5
        out[c] = (-1 << 63)
        out[a] = ('%d %s').split()
    return log, out, a, b, c, d
case(76, f76)
def f77(a=None, b=None):
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
        if sorted([], key=len):
            b += -715
            c += 9223372036854775806
            if (n := ('%d %s' % (-221, bytearray(b'xyz')))): log.append(n)
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: [1e10])
case(79, lambda: (-ord(('  x ' + 'x')[0])))
case(80, lambda: frozenset((('😀z').expandtabs(4)).strip()))
case(81, lambda: dict.fromkeys([format(54, ',') for i in range(3)], divmod(abs(2), ord(('  x ' + 'x')[0]))[1]))
case(82, lambda: ('%d %s' % (max((-2 * 562), pow(0, 2, 97)), '{} {0!r}'.format((True in 7)))))
case(83, lambda: len({i: (int(str(1)) & (9223372036854775806 ^ 18446744073709551618)) for i in range(1)}))
case(84, lambda: f'{((int(round(-2.25, 3))).__len__())!r}')
def f85(a=bytes(range(5)), b=-542):
    c = d = 0
    log, out = [], {}
    if (2147483648 / 6):
        n1 = 0
        while n1 < 3:
            n1 += 1
            if (c < b in '{} {}'): return a
            if (n := (1e300)[4]): log.append(n)
            out[None] = ('Hello World').find('a')
        for b in count(2):
            b &= d
            log.append((float('1e%d' % 3) if dict(a=b'', b=c) else (bytearray(b'xyz') if None else 4611686018427387906)))
    elif dict(zip(['b', 'a'], [])):
        d, a = int.from_bytes('Hello World'.encode()[:8], 'little'), (a in [1, 2, 3])
    return log, out, a, b, c, d
case(85, f85)
def f86(a=4294967295, b=None):
    c = d = 0
    log, out = [], {}
    c &= False
    del out['-7']
    try:
        for c in set():
            log.append(((False >> 1) << 2))
            del out[b]
        if format(9223372036854775809, '#x'):
            c, d = ([] == []), dict(a=None, b=2)
    except LookupError as error:
        log.append(type(error).__name__)
        try:
            log.append('{} {0!r}'.format([c, *c]))
            if (n := isinstance(Derived(None), Base)): log.append(n)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            b = f'{(float('1e%d' % 3)):.3f}'
            out[b''] = (-181 % True)
            b, c = dict.fromkeys(['x', '', 'yz'], -966), dict(zip(['b', 'a'], [-1, 10]))
        finally:
            d |= 1e-7
            d, c = (1e10 ** 2), dict(enumerate([1, 2, 3]))
            del out[1e10]
        d -= 838
        n1 = 0
        while n1 < 1:
            n1 += 1
            c, a = (b)[0], (lambda **k: k)(x=c)
            del out['abc']
    finally:
        d -= b
        log.append(dict.fromkeys(('abc').split(','), (8 >> 4)))
    yield from log
    yield a
case(86, lambda: list(f86()))
case(87, lambda: (1e300 % 1e-7))
def f88(a=bytearray(b'xyz'), b=b'abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if getattr(Base(None), 'value', 0):
        try:
            log.append(('%d %s' % ((lambda a, b=-436: a - b)(132), int(1e10))))
            b -= 2147483650
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            b, b = Derived.kind, ({} | {'a': 1, 'b': [2]})
            d += None
        finally:
            if (n := ('-7')[:0]): log.append(n)
            a = int.from_bytes(('{} {}').zfill(1 + 5).encode()[:8], 'little')
            c, d = list(enumerate([1.5, 2])), dict.fromkeys(['b', 'a'], True)
        try:
            out[a] = dict(enumerate([]))
            if (n := [*[], 5].index(5)): log.append(n)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            c //= d
        else:
            b //= c
    else:
        b, b = (-0.0 // float('inf')), (False in b'abc')
        b, c = sum([1e300, -3]), ('{} {}').partition('a')[2]
    if ('' in ''):
        try:
            log.append(type(('' * 4)).__name__)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (n := list(({1: 2}).items())): log.append(n)
            d -= b''
            a = float(hash(2147483646))
        else:
            if (n := {**{}, 'k': 2}): log.append(n)
            c, *d = [format(-0.0, '10.3e'), (b'a,b', 782, '-7',), (False <= 0.0 < 6), *(1.5 * 100000000000000000001)]
        finally:
            a |= c
            log.append([n for n in count(0)])
            c = (float(2147483650) % (1e300 * -492))
        try:
            del out[False]
            b = ((1e10 * -834) ** 2)
            del out[b]
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            out[None] = ('abc').count('Hello World')
        finally:
            a, d = {1: a, 'a': 123456.789}, (-607, d,)
            b |= b'abc'
    return log, out, a, b, c, d
case(88, f88)
case(89, lambda: ((int(abs(1e-7)) ^ (list(range(4)) + [(False << 0)])[-1]) / ((('12' + '{} {}')).lower()).find('a')))
case(90, lambda: (4294967296 == False))
case(91, lambda: (format(sum([(8 / 4294967298), (['a', None]).count(None)]), '10.3e') if (ascii(('日本')[0:]) in format(abs(True), '#x')) else (format((-0.1), '10.3e')).removesuffix('c')))
case(92, lambda: (lambda **k: k)(x=format(520, '#x')))
case(93, lambda: isinstance({None: f'{(1e300):.3f}', 3: ('a' or '😀z')}, (int, str)))
case(94, lambda: (b'')[-1])
case(95, lambda: [(123456.789 + 123456.789), dict(enumerate([1.5, 2])), (84)[1e300], abs(0.1)])
def f96(a=b'', b=-520):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append((lambda **k: k)(x=('x\ny').join(['1', '2', '3'])))
    return log, out, a, b, c, d
case(96, f96)
case(97, lambda: (f'{(({**{'a': 1, 'b': [2]}, 'k': '日本'} == dict(enumerate(['a', None]))))!r}').title())
def f98(a=100000000000000000002, b='Hello World'):
    c = d = 0
    log, out = [], {}
    d |= 'ß'
    match (1e-7 if True else 1.5):
        case [p, *_]:
            d %= None
            out[False] = len('%d %s')
        case -1:
            d %= None
            b -= 'naïve'
            if (n := ('12',)): log.append(n)
        case float():
            c, d = int(1e-7), (-463 // 0)
            d %= 5
            b = (divmod(9223372036854775810, 640)[1] ^ ([]).count(1e300))
        case _:
            if (n := ([] + [1, 2, 3])): log.append(n)
            d, *b = ((False or True),)
    if len([1.5, 2]):
        d = (Derived(2).double < (lambda a, b=-1: a - b)(-2))
        if list(2147483650 for k in range(4)):
            c |= a
            b -= b'\xff\x00'
            a, *c = (float(False), ('naïve' in {}), ({1: 2}).get('ß', -958),)
    yield from log
    yield a
case(98, lambda: list(f98()))
case(99, lambda: ((abs(-0.0) + round(1e300, 1))).to_bytes(12, 'big', signed=True))
