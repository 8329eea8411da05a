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
            log.append((('naïve' or '')).lower())
        else:
            d &= b
            a -= c
    elif {3.0: c, 7: '😀z', c: 2147483646}:
        b, *d = [(4 == 6), ('%d %s').partition('a')[2], set(), int(str(False))]
        if oct(False):
            log.append(format((4611686018427387905 | True), ','))
            c %= a
            if (n := {*None}): log.append(n)
        else:
            b &= c
    if (n := ('%d %s').isalpha()): log.append(n)
    return log, out, a, b, c, d
case(1, f1)
def f2(a=True, b='  x '):
    c = d = 0
    log, out = [], {}
    if (n := {str(k): v for k, v in ({1: 2}).items()}): log.append(n)
    n2 = 0
    while n2 < 3:
        n2 += 1
        n1 = 0
        while n1 < 4:
            n1 += 1
            d, *d = ((b'').hex(), ('😀z' if True else '😀z'),)
        for d in [c, 99999999999999999999]:
            if hex(7): break
            out[9223372036854775809] = ('%a' % None)
            if (n := (4611686018427387903 >> 1)): log.append(n)
    try:
        try:
            del out[b'\xff\x00']
        finally:
            del out[c]
            a, c = (lambda **k: k)(x=c), dict.fromkeys(['x', '', 'yz'], True)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if (n := min([-1, 10] + [4])): log.append(n)
        for d in range(1):
            a, d = str({}), (b <= '-7' == 'a')
            if (n := (123456.789 // 0.0)): log.append(n)
            if ('日本').replace('Hello World', 'Hello World'): continue
        b -= 0.1
    else:
        if (n := dict(enumerate([1, 2, 3]))): log.append(n)
        out[d] = {False: bytes(range(5))}
        d += c
    yield from log
    yield a
case(2, lambda: list(f2()))
def f3(a=-2, b=-172):
    c = d = 0
    log, out = [], {}
    out[10] = (-825)[4:]
    out[False] = (a).index('b')
    return log, out, a, b, c, d
case(3, f3)
case(4, lambda: bin(ord(('12' + 'x')[0])))
def f5(a=1e300, b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(f'{(min([3, 1, 2] + [4])):>{3 + 3}}')
    a, *c = {[b, -876], f"<{-2.25:_}>", (655 if True else 252), (6 >> 2)}
    if (n := (b'' % a)): log.append(n)
    return log, out, a, b, c, d
case(5, f5)
case(6, lambda: (lambda **k: k)(x=b'abc'))
case(7, lambda: min([-3 for i in range(4)] + [4]))
case(8, lambda: ascii(('日本').expandtabs(4)))
case(9, lambda: (hash(9) // (False >> 0)))
def f10(a=bytes(range(5)), b=False):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        if ('  x ').count('a,b,,c'):
            d //= bytes(range(5))
            if ([3, 1, 2] < []): break
        else:
            if (n := abs(3.0)): log.append(n)
            if any([]): break
            out[None] = (False and False)
        n1 = 0
        while n1 < 1:
            n1 += 1
            b -= b
            del out[b'a,b']
    return log, out, a, b, c, d
case(10, f10)
case(11, lambda: ('{} {}' in '-7'))
def f12(a=None, b=None):
    c = d = 0
    log, out = [], {}
    b = (('naïve').zfill(4 + 5)).split(',')
    if list(map(bool, 693)):
        c = (int.from_bytes('a'.encode()[:8], 'little') - (9223372036854775807 + 731))
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: min([ord(c) for c in 'ß'] + [1]))
case(14, lambda: dict.fromkeys(['Hello World' for i in range(3)], pow(4611686018427387902, 2, 97)))
case(15, lambda: (-179 / -571))
case(16, lambda: (((3.0 + 0.1) ** 2) % ((0.0 % 3.0) // (float('inf') ** 2))))
case(17, lambda: ([3, 1, 2] < []))
case(18, lambda: (('%d %s').encode().decode() * 0.0))
def f19(a='日本', b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    for b in count(3):
        try:
            d = sum(list(range(4)))
        except TypeError as error:
            log.append(type(error).__name__)
            d = '{0:<6}{1}'.format(('x\ny' if True else 'Hello World'), (--2.25))
            out[bytearray(b'xyz')] = len({})
            if (n := dict(enumerate([]))): log.append(n)
        if ('%d %s' % (False, d)): continue
        del out['Hello World']
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: ((lambda **k: k)(x=divmod((4611686018427387906 + True), len('  x '))[1])).get(str(bool(('12' - 554))), len((dict(zip(['b', 'a'], [-1, 10])) | {i: 4611686018427387903 for i in range(1)}))))
case(21, lambda: [(-861).sort(), ([]).count(None)])
case(22, lambda: sorted((format(1, '#x')).center(9, '*')))
case(23, lambda: format(sum([(437 / 1), (526 & 2)]), '10.3e'))
case(24, lambda: list(range(3, 4 + 5)))
def f25(a='{} {}', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b = f'{((False << 1)):>{4 + 3}}'
    try:
        match dict.fromkeys([], 499):
            case -1 if b:
                a = f'{(float(-380)):.3f}'
                b = (('a,b,,c').lower()).join(['1', '2', '3'])
                d = bytearray([d, *4])
            case [] if 1:
                a &= None
                if (n := dict(a=123456.789, b='{} {}')): log.append(n)
            case _:
                out[11] = hex(10)
                b //= bytes(range(5))
                b %= d
        log.append(chr(2 + 65))
    finally:
        a %= b'abc'
        c |= 1e-7
        a, *b = {{**{1: 2}, 'k': True}, [b'abc', True], (False and True), (c - -2.25)}
    if list(reversed([])):
        try:
            b, *b = (([1.5, 2] == [1, 2, 3]), *(-927 // -955),)
            if (n := ([] + [False])[-1]): log.append(n)
            b &= b'a,b'
        except Exception as error:
            log.append(type(error).__name__)
            c, c = f'{(False):>{1 + 3}}', (c if d else c)
        finally:
            c &= a
    else:
        n1 = 0
        while n1 < 4:
            n1 += 1
            d += 1e-7
            a %= b'abc'
        out[d] = ('a,b,,c' in 'x\ny')
    return log, out, a, b, c, d
case(25, f25)
case(26, lambda: ('😀z' or '%d %s'))
case(27, lambda: (~False))
case(28, lambda: {i: (int(0.0) + (-True)) for i in range(3)})
case(29, lambda: ((float('1e%d' % 2) + ((float('inf') ** 2) + float('1e%d' % 2))) % sum([(float('1e%d' % 0) if ('😀z').startswith('x\ny') else (1e300 * -2)), (([3, 1, 2] + [269])[-1] ^ ord(('a' + 'x')[0]))])))
case(30, lambda: ((('%5.2f;%-5d' % (1.5, -1)))[2:]).replace((('Hello World').translate({97: 'A', 98: None})).zfill(3 + 5), Derived(1).xyz))
case(31, lambda: [{i: int(0.1) for i in range(3)} for i in [(float(True) ** 2), f'{(hash(-2)):>{4 + 3}}', ((-441 | True) >> 2), list(map(str, ([1.5, 2] * 3)))] if ('-7').swapcase()])
case(32, lambda: (float('inf') if 'ABCabc' else None))
case(33, lambda: {str(k): v for k, v in (dict(enumerate(([1.5, 2])[::2]))).items()})
case(34, lambda: (b'\xff\x00' == 10 == -2.25))
case(35, lambda: ('%d %s' % (((Base(-131) + False).value | (False & 11)), (abs(0.1) ** 2))))
case(36, lambda: {str(k): v for k, v in ((lambda **k: k)(x=frozenset(None))).items()})
case(37, lambda: '{0:<6}{1}'.format('a,b,,c', 4294967298))
case(38, lambda: ((~-2) >> 0))
case(39, lambda: ((0.1 if True else 123456.789) ** 2))
case(40, lambda: isinstance(abs(-0.0), (int, str)))
case(41, lambda: ('%a' % (~str([n for n in count(1)]))))
def f42(a=True, b=None):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        if (False if b else c): continue
        n1 = 0
        while n1 < 3:
            n1 += 1
            if f'{(b)!r}': return a
        if (1e10 ** 2): return a
    yield from log
    yield a
case(42, lambda: list(f42()))
def f43(a='%d %s', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for d in '':
        for b in count(1):
            if hex(4611686018427387904): return a
            out[4611686018427387906] = (4294967297 + 5)
            if (n := f'{(-0.0)!r}'): log.append(n)
        out[-818] = ('ß').isdigit()
    else:
        del out[3.0]
    log.append((-(-0.0)))
    del out[b]
    return log, out, a, b, c, d
case(43, f43)
case(44, lambda: (((('naïve').replace('-7', 'ß')).center(9, '*')).swapcase()).isalpha())
case(45, lambda: ((('naïve').expandtabs(4)).join(['1', '2', '3'])).center(9, '*'))
case(46, lambda: divmod(divmod(divmod(18446744073709551617, 2147483646)[1], (0 >> 3))[1], (lambda a, b=(True << 2): a - b)(('%d %s').find('a')))[1])
case(47, lambda: {0.0, bytearray(b'xyz'), *None})
def f48(a=None, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    d %= d
    return log, out, a, b, c, d
case(48, f48)
case(49, lambda: type((('naïve')[:1]).split(',')).__name__)
case(50, lambda: ({-451: -324 for i in count(2)} and list('😀z')))
def f51(a=3.0, b=b'abc'):
    c = d = 0
    log, out = [], {}
    if hash(9223372036854775808):
        n1 = 0
        while n1 < 0:
            n1 += 1
            b += a
            c = dict(enumerate(list(enumerate([]))))
        for c in range(1):
            d, b = oct(580), f'{(646)!r}'
        n1 = 0
        while n1 < 0:
            n1 += 1
            if str(-649): return a
            c //= 760
    log.append({1: [b'\xff\x00', 0.0], 'a': ('naïve').title()})
    yield from log
    yield a
case(51, lambda: list(f51()))
def f52(a=4294967297, b=True):
    c = d = 0
    log, out = [], {}
    c, a = abs(1.5), dict(enumerate([1, 2, 3]))
    yield from log
    yield a
case(52, lambda: list(f52()))
case(53, lambda: len({i: (18446744073709551618 >> 1) for i in range(3)}))
case(54, lambda: format(100000000000000000000, ','))
def f55(a=None, b=2):
    c = d = 0
    log, out = [], {}
    d //= b''
    if list(enumerate(['a', None])):
        out[a] = abs(-2.25)
    elif Derived(412).double:
        if (n := dict(zip([], []))): log.append(n)
    yield from log
    yield a
case(55, lambda: list(f55()))
case(56, lambda: (int(abs(-2.25)) >> 1))
def f57(a=7, b='  x '):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (b'' & b):
        if (None not in None >= b'abc'):
            del out['ABCabc']
        elif f"<{c:b}>":
            if (n := ('x\ny' or -0.0)): log.append(n)
            d = {**dict(a=bytearray(b'xyz'), b=b'a,b'), 'k': ('naïve').swapcase()}
        for b in 'a,b,,c':
            b -= 1.5
            log.append(((b'a,b' and -2.25) >> 21))
            del out['-7']
        else:
            c = list(enumerate(['naïve', *[]]))
            b = ((True << 2) & abs(39))
    match ([1, 2, 3])[::2]:
        case None:
            b += a
            c &= False
        case Base(value=p):
            log.append(sorted([*[3, 1, 2], 960]))
            d %= b''
        case 'abc' if 0.1:
            if (n := ('ß').split(',')): log.append(n)
            d -= b
            a, c = Derived(1).xyz, {**{}, 'k': 1.5}
        case _:
            del out[-174]
    return log, out, a, b, c, d
case(57, f57)
case(58, lambda: abs(0.1))
case(59, lambda: '{} {0!r}'.format(3.0))
case(60, lambda: (Base((('%5.2f;%-5d' % ((1.5 % 0.0), (-317 % 4294967295)))).find('a')) + (f'{(max(False, 9223372036854775807)):>{3 + 3}}').find('a')).value)
case(61, lambda: (f'{(len(list(('x\ny').encode())))!r}').expandtabs(4))
case(62, lambda: str(len('naïve')))
case(63, lambda: (-3.0))
case(64, lambda: ((['x', '', 'yz'] + ['a,b,,c'])[0]).title())
case(65, lambda: (lambda a, b=int((-0.0 + -2.25)): a - b)(len(list({1: 2}))))
case(66, lambda: (lambda *a: list(a))(*[('').encode().decode(), *['ß', *[1.5, 2]]]))
case(67, lambda: bin(divmod(False, 564)[1]))
case(68, lambda: divmod(len(('-7').split()), ((True + False) - int.from_bytes('  x '.encode()[:8], 'little')))[1])
def f69(a=1e300, b='😀z'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        for b in count(0):
            b //= b
        if ('%5.2f;%-5d' % (-0.0, -687)):
            b -= d
    except TypeError as error:
        log.append(type(error).__name__)
        log.append((round(-2.25, 4) % (-0.0 % -2.25)))
        c, a = (float('inf') % 0.0), (False).bit_length()
    else:
        b += bytes(range(5))
        d = {**(lambda **k: k)(x=a), 'k': int('12', 3 + 3)}
        d |= '-7'
    return log, out, a, b, c, d
case(69, f69)
def f70(a=-514, b=582):
    c = d = 0
    log, out = [], {}
    for b in {False, b, b, a}:
        b = ((0.1 ** 2) * -2.25)
        if (n := f'{(18446744073709551614):>{3 + 3}}'): log.append(n)
    d = ((3 + '%d %s')).ljust(5)
    return log, out, a, b, c, d
case(70, f70)
case(71, lambda: (5 ^ 2))
case(72, lambda: '{} {0!r}'.format((-True)))
def f73(a=9223372036854775806, b=b'abc'):
    c = d = 0
    log, out = [], {}
    if (None - 3.0):
        for a in 'ß':
            d &= b'abc'
            d |= 4
    else:
        if sum([3, 1, 2]):
            log.append(('%s' % dict(zip(['x', '', 'yz'], [-1, 10]))))
            a &= None
            if (n := (720 if True else -573)): log.append(n)
        else:
            d -= 1e-7
            d, b = round(-2.25), pow(float('inf'), 8, 14)
    if float('1e%d' % 3):
        a, d = (1e300 // -2.25), ('a' < 'abc')
    for d in count(1):
        if dict.fromkeys(['x', '', 'yz'], 128): continue
        match str(['a', None]):
            case float():
                c, *b = []
                d = (('Hello World').title()).startswith('{} {0!r}'.format('x\ny'))
            case str():
                d -= bytearray(b'xyz')
            case _:
                out[b'abc'] = Derived(1).xyz
                if (n := repr(b)): log.append(n)
    else:
        log.append(bytes([a, 1e10]))
        b &= 8
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: ((-(1.5 if True else -0.0)) % ((-587 / 980) if ('a' in [1.5, 2]) else (-0.0 * 4611686018427387904))))
case(75, lambda: dict(enumerate(['a', None])))
case(76, lambda: (str(-2.25)).strip())
case(77, lambda: (float(len({'a': 1, 'b': [2]}))).pop())
case(78, lambda: ((('ß').title()).upper()).removesuffix('c'))
case(79, lambda: (((-(3.0 // float('inf'))) ** 2) * ((abs(4611686018427387904)).bit_length() | int((1e-7 if False else 1.5)))))
def f80(a=18446744073709551618, b=123456.789):
    c = d = 0
    log, out = [], {}
    try:
        del out[563]
        for b in count(0):
            log.append(pow(([3, 1, 2] + [-991])[-1], 2, 97))
            if (None ** 4): return a
            log.append(float('1e%d' % 0))
        match (lambda **k: k)(x=a):
            case [p, *_]:
                b = list(filter(None, list(zip([1.5, 2], [1.5, 2]))))
                c &= -1
            case _:
                c, d = (b'\xff\x00')[None], list(filter(None, b'a,b'))
                c -= '😀z'
    finally:
        if (n := ('{} {}').strip()): log.append(n)
        log.append((('Hello World').capitalize()).center(9, '*'))
        if (n := float(770)): log.append(n)
    match (True ^ 8):
        case [] if False:
            c, b = (-995 if False else False), hex(9)
        case -1:
            if (n := chr(3 + 65)): log.append(n)
        case _:
            b %= -501
            log.append((dict.fromkeys(['x', '', 'yz'], -966) | ({1: 2} | {1: 2})))
    n2 = 0
    while n2 < 4:
        n2 += 1
        b &= c
        out[bytes(range(5))] = [(i, 2147483650) for i in [3, 1, 2] if False]
    yield from log
    yield a
case(80, lambda: list(f80()))
case(81, lambda: {i: (782 << 4) for i in range(0)})
case(82, lambda: [(('%5.2f;%-5d' % ((-0.1), (4294967295).bit_length())) * 1) for i in count(0) if str(i)])
case(83, lambda: (b'' / 4611686018427387906))
case(84, lambda: ([(format(-125, '#x')).zfill(3 + 5), (abs(10) % max(18446744073709551615, -495))]).count({1: (sum([1.5, -916])).is_integer(), 'a': ord((('naïve').replace('', 'x\ny') + 'x')[0])}))
case(85, lambda: ([1, 2, 3] * 4))
def f86(a=100000000000000000000, b='Hello World'):
    c = d = 0
    log, out = [], {}
    c = (sum([123456.789, 18446744073709551614]))[0]
    for d in (b'abc', 'a', c,):
        c -= a
        if list(({1: 2}).items()): return a
        n1 = 0
        while n1 < 2:
            n1 += 1
            c &= b'abc'
            if (b ** 0): break
            if (n := len([1.5, 2])): log.append(n)
    else:
        d = sum([*[], True])
        if (n := ({1: 2} | {'a': 1, 'b': [2]})): log.append(n)
        if (n := (lambda a, b=False: a - b)(False)): log.append(n)
    out[1.5] = ('a' in '  x ')
    return log, out, a, b, c, d
case(86, f86)
case(87, lambda: dict.fromkeys((f'{(1e10)!r}').split(','), max(('a').count('12'), (Base(False) + False).value)))
case(88, lambda: ((Derived(1).xyz or ('{} {}')[:1])).zfill(1 + 5))
def f89(a=11, b=True):
    c = d = 0
    log, out = [], {}
    a = sum([float(4294967296), int.from_bytes('  x '.encode()[:8], 'little')])
    return log, out, a, b, c, d
case(89, f89)
def f90(a=True, b='ABCabc'):
    c = d = 0
    log, out = [], {}
    b, d = Derived(1).xyz, ([1.5, 2])[::-1]
    match (float('inf') ** 2):
        case [p, *_] if -927:
            d, *c = [[None, bytes(range(5))]]
            del out[True]
        case (p, q):
            d += c
        case None:
            del out[123456.789]
        case _:
            d, *b = (('a').partition('a')[2],)
            a |= d
            a, d = (b if a else 'ß'), (18446744073709551616 | 99999999999999999998)
    return log, out, a, b, c, d
case(90, f90)
case(91, lambda: (bytes(range(5)) < b'a,b'))
case(92, lambda: list(filter(None, ('').splitlines())))
case(93, lambda: {'naïve': '-7'})
case(94, lambda: (('%5.2f;%-5d' % ((float('1e%d' % 4) if (-439 != 1.5) else (0.0 ** 2)), abs((~-2))))).title())
case(95, lambda: ([0.1, b'\xff\x00'] / (123456.789 or -2.25)))
case(96, lambda: {i: -3 for i in range(4)})
case(97, lambda: dict(zip(list(map(str, [*[False, 6, 799], (100000000000000000002 << 1)])), list(range(0)))))
def f98(a='', b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    try:
        n1 = 0
        while n1 < 4:
            n1 += 1
            a //= b
            out[99999999999999999998] = (9223372036854775808 * -1)
        for d in [18446744073709551617, 'a']:
            a, a = round(1.5), ('%d %s').upper()
            d, a = (a - d), ('  x ').real
        b |= None
    finally:
        b //= 0.0
    b -= b
    log.append((format(1e-7, '10.3e') or str(b)))
    yield from log
    yield a
case(98, lambda: list(f98()))
case(99, lambda: (-((1e300 ** 2) if all([]) else (2147483647 / 18446744073709551615))))
