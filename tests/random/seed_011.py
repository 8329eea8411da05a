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
case(0, lambda: (oct(((4 >> 2)).bit_length())).replace(((('a' or '😀z'))[::-1]).title(), ((('naïve').translate({97: 'A', 98: None})).expandtabs(4)).encode().decode()))
def f1(a=-3, b=801):
    c = d = 0
    log, out = [], {}
    out['日本'] = ('12').removesuffix('c')
    try:
        out[0.1] = sum([3, 1, 2])
        log.append([([] + [9223372036854775806])[-1], len([1, 2, 3])])
        log.append(isinstance(Derived('naïve'), Base))
    except Exception as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 0:
            n1 += 1
            log.append((Derived(2147483647).double if ('😀z' in {'a': 1, 'b': [2]}) else (lambda a, b=-3: a - b)(-564)))
            b = (type(float('inf')).__name__ + chr(1 + 65))
        try:
            if (n := (b or b'')): log.append(n)
        except TypeError as error:
            log.append(type(error).__name__)
            c = (abs(float('inf')) % round(1e10, 4))
        else:
            b, d = (878 if True else -2), round(-2.25, 0)
            c, c = ('x\ny')[::-1], ([1, 2, 3] == [])
            out[None] = (4 - 8)
        for b in range(1):
            a |= True
            if (n := (None ** 3)): log.append(n)
    try:
        match ('abc').count('{} {}'):
            case 'abc':
                log.append(f"{[c].copy()!r}")
            case _:
                log.append(f'{(abs(123456.789)):.3f}')
                out[c] = ('{} {}').lower()
        for d in 'Hello World':
            out[None] = ([3, 1, 2] < [-1, 10])
            if {i: 1 for i in range(4)}: break
    finally:
        c |= -171
        if (n := (d)[1]): log.append(n)
    return log, out, a, b, c, d
case(1, f1)
case(2, lambda: list(zip(None, 1e300)))
def f3(a=b'\xff\x00', b=b'a,b'):
    c = d = 0
    log, out = [], {}
    log.append(len(([1.5, 2])[::2]))
    for c in '-7':
        a, d = ('-7' or 'ß'), (['x', '', 'yz'] + ['%d %s'])[0]
        try:
            d, c = (4611686018427387905).decode(), ('  x ' or '{} {}')
            out[6] = [*[], 5].index(5)
            if pow(8, 1, 97): break
        except TypeError as error:
            log.append(type(error).__name__)
            log.append(([9223372036854775809 for i in range(4)])[::2])
            b |= 0
        else:
            c, *c = [*repr(None)]
    else:
        d, *a = [', '.join(['b', 'a']), Derived(a).get(), *int.from_bytes('{} {}'.encode()[:8], 'little')]
        b = f'{((d << 9))!r}'
        d, *d = [dict.fromkeys([], 2147483646), '{} {0!r}'.format(1e300), type(a).__name__]
    yield from log
    yield a
case(3, lambda: list(f3()))
case(4, lambda: ('%05d' % bytearray(b'xyz')))
case(5, lambda: (('%5.2f;%-5d' % ((18446744073709551616 / True), ([] + [-856])[-1])), [int('12', 4 + 3) for i in range(0)],))
def f6(a=1e300, b=True):
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
        log.append(pow(6, 1, 42))
        log.append((sorted([3, 1, 2]))[-1])
    return log, out, a, b, c, d
case(6, f6)
def f7(a='abc', b=bytearray(b'xyz')):
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
        try:
            if format('ABCabc', 'd'): continue
            if list({'a': 1, 'b': [2]}): continue
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            c |= None
            a += 7
            out[None] = ('😀z').find('a')
        else:
            a -= None
            log.append(str(int(1.5)))
            b += 'ß'
        n1 = 0
        while n1 < 3:
            n1 += 1
            d //= None
            if [n for n in count(1)]: break
            log.append(list(count(3)))
    return log, out, a, b, c, d
case(7, f7)
def f8(a=-2.25, b=28):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a = (('a' * 0)).split(',')
    return log, out, a, b, c, d
case(8, f8)
case(9, lambda: (int.from_bytes(('x\ny').zfill(3 + 5).encode()[:8], 'little') << 3))
case(10, lambda: {str(k): v for k, v in (dict(zip([], []))).items()})
case(11, lambda: sum([(0.1 % 1.5), max(338, 4611686018427387906)]))
def f12(a=None, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        match (-float('inf')):
            case {1: p}:
                c = (bin(4611686018427387903)).count(('x\ny').center(9, '*'))
                c += None
            case None:
                d &= d
                b %= b'abc'
                c, *a = {(d)[1::], *len({'a': 1, 'b': [2]})}
            case _:
                a |= 18446744073709551614
    except LookupError as error:
        log.append(type(error).__name__)
        if (a ** 0):
            log.append(bin(({1: 2}).get('%d %s', False)))
    else:
        a %= d
        del out[None]
    finally:
        if (n := ('%d %s' % (False, a))): log.append(n)
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: ('a').replace('%d %s', ''))
def f14(a='a', b=-0.0):
    c = d = 0
    log, out = [], {}
    for d in '  x ':
        match (d | b):
            case (p, q):
                a |= a
                if (n := {b: None}): log.append(n)
                if (~-998): break
            case _:
                c = (int(-0.0)).bit_length()
        if [d, a]: continue
    else:
        log.append((f'{(4611686018427387905):>{0 + 3}}' in (lambda **k: k)(x=d)))
    return log, out, a, b, c, d
case(14, f14)
def f15(a=-406, b=None):
    c = d = 0
    log, out = [], {}
    if (123456.789 ** 2):
        if ('%d %s' % (2, c)):
            log.append(('%c' % (-0.0 * 273)))
            out[d] = list(filter(None, a))
            log.append((list(filter(None, 1)) & (911).translate({97: None})))
    else:
        for c in [b'']:
            log.append(((d * -0.0)).bit_length())
            if (-175 * True): continue
            d &= bytes(range(5))
        if set(['b', 'a']).issubset(['b', 'a']):
            del out[bytearray(b'xyz')]
        a, *c = ((-1e300), [b, d, d, d], ('12' or '😀z'), max(True, 330),)
    a = (('%d %s' or '')).upper()
    if [4, bytes(range(5))]:
        for d in count(2):
            log.append(f'{((3.0 / b))!r}')
        else:
            c, b = (None if c else None), Derived(-384).double
            c, b = getattr(Base(d), 'value', 0), (float('inf') if True else 1.5)
    yield from log
    yield a
case(15, lambda: list(f15()))
case(16, lambda: [n for n in count(4)])
case(17, lambda: int((float('inf') if False else 0.0)))
case(18, lambda: int.from_bytes('x\ny'.encode()[:8], 'little'))
case(19, lambda: [(i, ((lambda **k: k)(x=('ABCabc').upper())).get((Derived(1).xyz).zfill(3 + 5), int.from_bytes(('a,b,,c').capitalize().encode()[:8], 'little'))) for i in list(range(3)) if all(([a for a, *b in [[1.5, 2] + [1]]])[::2])])
case(20, lambda: (lambda a, b=True: a - b)(4294967298))
case(21, lambda: (({1: (276 >> 1), 'a': ('a').split(',')} | dict(a=(float('inf')).__contains__(1), b=('%d %s' % (4294967295, '%d %s')))) == {1: round(float(441), 0), 'a': (frozenset([ord(c) for c in 'ß']) <= set([True for i in range(0)]))}))
case(22, lambda: (('%5.2f;%-5d' % (((3.0 % 0.1) ** 2), ((-395 * 2147483650) % abs(False)))))[::-1])
case(23, lambda: list(reversed([each for each in (b'abc', -175)])))
def f24(a=None, b=18446744073709551618):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        n1 = 0
        while n1 < 0:
            n1 += 1
            log.append((('naïve' if False else '日本')).replace(('%5.2f;%-5d' % (-2.25, False)), hex(False)))
        match [(i, True) for i in [3, 1, 2] if True]:
            case [p] if c:
                c = (('%d %s' % (4611686018427387906, 9223372036854775810)) < ('{} {}').zfill(0 + 5))
            case [p]:
                if len(['a', None]): continue
                if (n := ascii(b)): log.append(n)
                if sorted(['x', '', 'yz'], key=len): break
            case _:
                if (False)[:]: break
    try:
        if ([1, 2, 3])[::2]:
            out[99999999999999999999] = int(str(True))
            log.append(list(((lambda **k: k)(x=a)).items()))
        if ({} | {}):
            c //= 1e10
        else:
            if (n := list(range(3, 3 + 5))): log.append(n)
            log.append(str([(i, 4611686018427387905) for i in [3, 1, 2] if False]))
            b -= True
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            c //= a
        except TypeError as error:
            log.append(type(error).__name__)
            out[688] = format(False, ',')
            d //= None
            if (n := ('abc')[0:]): log.append(n)
        else:
            if (n := (123456.789 % 1e10)): log.append(n)
            b //= 162
        c -= b
        n1 = 0
        while n1 < 4:
            n1 += 1
            b |= a
            if (n := list(filter(None, [1.5, 2]))): log.append(n)
            b = (list({'a': 1, 'b': [2]}) << 68)
    else:
        a &= 2147483648
        log.append([(1.5 if False else 123456.789)])
    return log, out, a, b, c, d
case(24, f24)
case(25, lambda: ['ABCabc'].copy())
case(26, lambda: ((lambda a, b=-440: a - b)(False) if ([1, 2, 3] == []) else (-251).bit_length()))
def f27(a=1e-7, b=-869):
    c = d = 0
    log, out = [], {}
    b = (round(0.0, 3) in list({'a': 1, 'b': [2]}))
    n2 = 0
    while n2 < 4:
        n2 += 1
        if (n := (b * 0.0)): log.append(n)
    return log, out, a, b, c, d
case(27, f27)
case(28, lambda: (format(((1e-7 if False else -2.25) + (3.0 if False else 1e10)), '10.3e'))[4:])
def f29(a=False, b=None):
    c = d = 0
    log, out = [], {}
    b = dict.fromkeys(list(map(str, [3, 1, 2])), divmod(4611686018427387905, 4611686018427387904)[1])
    a, *c = [('a').join(['1', '2', '3']), *(~-289)]
    yield from log
    yield a
case(29, lambda: list(f29()))
case(30, lambda: '{0:<6}{1}'.format((('😀z' + 'a') * 3), (lambda **k: k)(x=(-343 and b''))))
def f31(a=0.1, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    c += '-7'
    c &= b
    yield from log
    yield a
case(31, lambda: list(f31()))
def f32(a=None, b=None):
    c = d = 0
    log, out = [], {}
    c, d = ('%05d' % b''), ('%d %s').startswith('ABCabc')
    n2 = 0
    while n2 < 4:
        n2 += 1
        n1 = 0
        while n1 < 4:
            n1 += 1
            if ({'a': 1, 'b': [2]}).get('%d %s', False): return a
            del out[c]
            del out[1e10]
    for c in range(1):
        a, c = {str(k): v for k, v in ({}).items()}, ([1, 2, 3]).count(123456.789)
        log.append(int.from_bytes(('{} {}').encode().decode().encode()[:8], 'little'))
    else:
        c = {**({} | {1: 2}), 'k': (123456.789 + float('inf'))}
        log.append((len(['a', None]) & len('ABCabc')))
    yield from log
    yield a
case(32, lambda: list(f32()))
def f33(a=569, b=420):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c, a = dict(enumerate(['a', None])), ('abc' + '日本')
    for a in range(2):
        match {9223372036854775808 for i in count(1) if '  x '}:
            case int(p):
                if abs(1e10): continue
            case _:
                if int(-2.25): break
        for c in 'naïve':
            if ('😀z' * 3): break
            if (d << 51): return a
        else:
            if bool(d): break
            b = (lambda f: f((False, a, *0.0,)))(str)
            if (206 == True): return a
    else:
        b = '{} {0!r}'.format(f"<{d:.3}>")
        b, a = (lambda *a, **k: (a, k))(*[d, a, *'12'], x=18446744073709551618), sorted([-1, 10])
    return log, out, a, b, c, d
case(33, f33)
def f34(a=-2.25, b=-0.0):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 2:
        n2 += 1
        n1 = 0
        while n1 < 2:
            n1 += 1
            c = (({1: 2}).get('-7', True) << 0)
            a //= 'a,b,,c'
        match (None).lower():
            case None:
                del out[18446744073709551616]
            case [p, *_]:
                if dict(zip(['b', 'a'], [])): return a
                a += c
                if float('1e%d' % 2): continue
            case _:
                a += 4611686018427387902
        for b in range(1):
            del out[10]
            if (n := dict(d)): log.append(n)
    if (n := (-0.0)): log.append(n)
    yield from log
    yield a
case(34, lambda: list(f34()))
case(35, lambda: ('{0:<6}{1}'.format(('abc').translate({97: 'A', 98: None}), '{} {0!r}'.format(bytes(range(5))))).join(['1', '2', '3']))
case(36, lambda: (((str(['a', None]))[:4]).translate({97: 'A', 98: None})).replace((str(('x\ny')[5:])).title(), f'{((abs(-553) | len('x\ny'))):>{0 + 3}}'))
case(37, lambda: format(sum([1e300, 2147483648]), '10.3e'))
def f38(a=None, b=-0.0):
    c = d = 0
    log, out = [], {}
    c, c = list(zip([1, 2, 3], ['a', None])), (1 if False else 789)
    n2 = 0
    while n2 < 1:
        n2 += 1
        a &= 4611686018427387902
        n1 = 0
        while n1 < 2:
            n1 += 1
            if ('x\ny').isdigit(): continue
            del out[c]
            a = (('Hello World' + 'Hello World')).count(', '.join(['b', 'a']))
        if repr(None):
            d = str([a for a, *b in [[] + [1]]])
    return log, out, a, b, c, d
case(38, f38)
def f39(a=5, b=None):
    c = d = 0
    log, out = [], {}
    try:
        out[d] = pow(5, 4, 97)
        c, c = str({1: 2}), '{0:<6}{1}'.format('', '-7')
        a &= a
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if hash(-1):
            c = ('%5.2f;%-5d' % ((0.1 // 1e300), int(str(-290))))
        else:
            a &= b'\xff\x00'
    for c in (-693,):
        if (n := ([])[::2]): log.append(n)
    for d in []:
        out[100000000000000000000] = min([] + [3])
    yield from log
    yield a
case(39, lambda: list(f39()))
case(40, lambda: (((--0.0) ** 2) % round((0.0 + 3.0), 0)))
case(41, lambda: ('abc').title())
case(42, lambda: f'{(float(906)):.3f}')
case(43, lambda: {})
case(44, lambda: Derived(1).xyz)
case(45, lambda: ((~(485 % 99999999999999999998)) if (f'{(4294967298):>{0 + 3}}' in ('%d %s').swapcase()) else (({} | {})).get(('a,b,,c').expandtabs(4), (11 - 100000000000000000002))))
case(46, lambda: ord((hex(False) + 'x')[0]))
def f47(a='%d %s', b=-699):
    c = d = 0
    log, out = [], {}
    out[bytes(range(5))] = ord(('naïve' + 'x')[0])
    d, b = len({1: 2}), int(0.0)
    c += c
    yield from log
    yield a
case(47, lambda: list(f47()))
case(48, lambda: {str(k): v for k, v in ((dict(enumerate(['a', None])) | dict(zip(['b', 'a'], [])))).items()})
def f49(a=bytearray(b'xyz'), b='ABCabc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        try:
            out[b'a,b'] = (d < c >= a)
            log.append(pow(divmod(True, False)[1], 2, 97))
            c = ((2147483647 & True) == sum([]))
        finally:
            out[b''] = ('ß').isalpha()
            c |= b'a,b'
            d, c = (+None), list(count(3))
        a %= b
    except LookupError as error:
        log.append(type(error).__name__)
        match {b'\xff\x00': None, b: c, d: c}:
            case 'abc':
                d = ((0.0 if False else 3.0) if callable(False) else (0.0 + 1.5))
                log.append((('Hello World').translate({97: 'A', 98: None})).expandtabs(4))
            case _:
                a //= 1
    if int(str(1)):
        match (10 * 4):
            case [p, *_]:
                del out[False]
                if (n := ('%e' % b'a,b')): log.append(n)
            case -1 if -628:
                c, c = (True // True), ('a').capitalize()
            case []:
                d |= 'ß'
            case _:
                if (n := (b).capitalize()): log.append(n)
                log.append((sum([0.1, True]) * len([1, 2, 3])))
    else:
        if ('%d %s' | '😀z'):
            c, b = f"<{None:_}>", (123456.789 // 1e10)
            del out[18446744073709551617]
            out['  x '] = (0.1 // 1e10)
        elif [-1 for i in count(2)]:
            d //= d
            if (n := int(3.0)): log.append(n)
        c, *d = []
    b, *c = {(['a', None] * 4)}
    return log, out, a, b, c, d
case(49, f49)
case(50, lambda: ((('a,b,,c').removesuffix('c')).count(('naïve').join(['1', '2', '3'])) / ((7 ^ 8) - len('  x '))))
case(51, lambda: ord((format(len(list(map(str, ['a', None]))), ',') + 'x')[0]))
def f52(a=1e300, b=False):
    c = d = 0
    log, out = [], {}
    if (232).get(1, 2):
        for b in count(2):
            a -= None
            a = {1: (a)[bytes(range(5))], 'a': (2147483647 >> 2)}
        else:
            b &= c
            a, *b = {[c, d], (a != a > None)}
    match abs(1e300):
        case {1: p}:
            a, *c = [(False * -248), set(['b', 'a']).issubset(['x', '', 'yz'])]
            if (n := abs(18446744073709551617)): log.append(n)
        case [] if c:
            b = round((0.1 ** 2))
            del out[4]
            out[d] = (b'\xff\x00').title()
        case None if b:
            c, *b = ((4294967295 >> 1), {1: None, 'a': b}, (None * 123456.789), (9223372036854775808 * True),)
        case _:
            c, c = (4294967295 % False), max(d, key=lambda each: (str(each)))
            del out[b'abc']
            del out[d]
    return log, out, a, b, c, d
case(52, f52)
def f53(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    if (n := '{0:<6}{1}'.format('😀z', 99999999999999999998)): log.append(n)
    c, b = (d + a), (b'' * 1)
    return log, out, a, b, c, d
case(53, f53)
case(54, lambda: ('naïve')[0:])
case(55, lambda: ('%d %s' % ((lambda a, b=divmod((True | False), (0 * 2147483649))[1]: a - b)(Derived(([3, 1, 2] + [99999999999999999999])[-1]).double), (sum([float(11), (4611686018427387904 * 4294967294)]) if set(list(map(str, [-1, 10]))).issubset(('😀z').split(',')) else float(sum([]))))))
def f56(a=False, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if callable(b):
        n1 = 0
        while n1 < 3:
            n1 += 1
            a, d = (b).setdefault(1, 2), (None)[2]
            b, *c = [f"<{-2.25:.2f}>", {1: a, 'a': 100000000000000000000}, (True % True), *complex('  x ')]
            out[123456.789] = bool(a)
        out[a] = ('naïve')[4:]
    else:
        for c in count(1):
            d %= a
            log.append([(c).capitalize() for i in range(4)])
    if (Base(False) == Base(False)):
        try:
            d = (~round(1.5))
        finally:
            del out[b]
            log.append({(0.0 // 0.0), *(b in [1, 2, 3])})
        for c in '{} {}':
            if (n := (0.0 if True else 1.5)): log.append(n)
            c, b = {None}, (5 if b else b)
    try:
        for c in [*b]:
            a |= c
            if (n := Derived(c).xyz): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        a &= d
        if (n := (lambda *a: list(a))(*[1.5, 2])): log.append(n)
        if abs(c):
            a -= None
        elif (True >> 2):
            c += 'a'
            if (n := (-0.0 * 123456.789)): log.append(n)
        else:
            log.append(all(('abc').split()))
            log.append('{0:<6}{1}'.format(chr(0 + 65), int(-0.0)))
    else:
        log.append((sorted('日本') >= (float('inf'))[None] < (+d)))
        a //= a
        if (n := {str(k): v for k, v in ({}).items()}): log.append(n)
    finally:
        if (n := {**{}, 'k': d}): log.append(n)
        if (n := (float('inf') * True)): log.append(n)
    return log, out, a, b, c, d
case(56, f56)
case(57, lambda: f"<{bin(((9223372036854775808 // 9223372036854775810) % [*[3, 1, 2], 5].index(5))):x}>")
case(58, lambda: int(str(False)))
case(59, lambda: ((([1, 2, 3] + []))[3:] + (round(1e-7) + ('ABCabc' * 0))))
case(60, lambda: dict.fromkeys([oct(min([-1, 10] + [1])) for i in range(2)], int(((-1e-7) ** 2))))
case(61, lambda: format(bytearray(b'xyz'), '*^10'))
case(62, lambda: ((-((lambda a, b=4294967297: a - b)(8) / ('ABCabc').count(''))) + float(len(dict.fromkeys(['x', '', 'yz'], 2147483649)))))
def f63(a='a', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[4294967294] = round(-0.0, 3)
    return log, out, a, b, c, d
case(63, f63)
case(64, lambda: (int(str(min([3, 1, 2] + [4]))) >> 3))
case(65, lambda: [each for each in ((', '.join(list('{} {}'))).zfill(4 + 5), ((('abc').upper() if round(1e10) else ('ß').add(1)))[::])])
def f66(a=b'a,b', b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in 'a':
        a = divmod(pow(11, 4, 97), round(123456.789))[1]
        if (n := (c, c, 99999999999999999998, b'',)): log.append(n)
        out[767] = (float('inf'))[a]
    try:
        del out[d]
    finally:
        del out[0.0]
        if (n := sum([-0.0, 6])): log.append(n)
    for c in '12':
        try:
            c += 1e10
            if [n for n in count(3)]: break
            b -= 691
        finally:
            log.append(tuple((lambda **k: k)(x=a)))
        n1 = 0
        while n1 < 2:
            n1 += 1
            if (1e-7 ** 2): continue
            c //= d
            b -= a
    else:
        log.append((repr(b'a,b') in dict(enumerate([1.5, 2]))))
        a, b = abs(1e300), ({} | {'a': 1, 'b': [2]})
        if (n := ('12').zfill(1 + 5)): log.append(n)
    return log, out, a, b, c, d
case(66, f66)
case(67, lambda: (max(-863, -396) == (11 * 2147483648)))
case(68, lambda: (Derived(1).xyz).translate({97: 'A', 98: None}))
case(69, lambda: [True, *['a', None]])
case(70, lambda: (1e10 if True else 1e-7))
def f71(a='a,b,,c', b=None):
    c = d = 0
    log, out = [], {}
    try:
        out[b] = divmod(9223372036854775806, -3)[1]
    finally:
        if (n := hex(2)): log.append(n)
        if (n := list(filter(None, [1, 2, 3]))): log.append(n)
    yield from log
    yield a
case(71, lambda: list(f71()))
case(72, lambda: any([None, True]))
case(73, lambda: {**{1: '%d %s', 'a': '%d %s'}, 'k': sorted([3, 1, 2])})
def f74(a=-2.25, b=1e10):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[b'abc']
    match max(True, False):
        case []:
            log.append(((True ^ True) == (-5)))
            out[None] = (lambda *a: list(a))(*[])
        case _:
            d, *a = {(a // c)}
    log.append((('ABCabc' * 0)).join(['1', '2', '3']))
    return log, out, a, b, c, d
case(74, f74)
def f75(a=b'a,b', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('日本').capitalize():
        for b in count(1):
            b, b = {i: False for i in range(1)}, (-249)[1]
            out[c] = (-401 << 0)
        try:
            a &= bytes(range(5))
        except LookupError as error:
            log.append(type(error).__name__)
            c, b = Derived(1).xyz, (['x', '', 'yz'] + ['naïve'])[0]
        try:
            d, *b = {(1e-7 ** 1), list({1: 2})}
            b, *d = {('%d %s' % (True, a)), '{0:<6}{1}'.format('{} {}', None), (None).reverse(), ([1.5, 2]).count('naïve')}
            c -= b
        except ArithmeticError as error:
            log.append(type(error).__name__)
            b, c = (860 < True), frozenset(3.0)
            out[3.0] = (True and False)
            out[b'a,b'] = callable(b)
    for d in '😀z':
        n1 = 0
        while n1 < 4:
            n1 += 1
            if (-2.25 ** 2): break
        log.append({i: (10 + 2147483647) for i in range(3)})
    for d in range(3):
        try:
            out['  x '] = (-888 & -323)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            a, c = (d % -486), (-2 * 5)
            c, d = chr(4 + 65), (None if True else a)
        else:
            if ('  x ').translate({97: 'A', 98: None}): continue
        finally:
            if (n := dict.fromkeys([], 2147483649)): log.append(n)
            out[b'a,b'] = abs(18446744073709551618)
        n1 = 0
        while n1 < 4:
            n1 += 1
            if pow(False, 2, 97): continue
            if int('12', 1 + 3): return a
    return log, out, a, b, c, d
case(75, f75)
case(76, lambda: (((f'{(99999999999999999998):>{3 + 3}}' if ([] < []) else ('%d %s' if True else '%d %s'))).lower() * 1))
case(77, lambda: (lambda a, b=(Base(75) + -542).value: a - b)((-412 % False)))
case(78, lambda: all(list({**{i: 199 for i in range(0)}, 'k': ([1, 2, 3])[::2]})))
def f79(a='x\ny', b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    c, d = ('ABCabc' < ''), (bytes(range(5))).imag
    try:
        if ('ABCabc').swapcase():
            if (n := oct(9)): log.append(n)
        elif ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}):
            if (n := (['b', 'a'] + ['abc'])[0]): log.append(n)
        try:
            if (n := (False and True)): log.append(n)
            log.append((([1.5, 2] + []))[::-1])
        finally:
            c |= None
            d, d = (-383 ^ False), format(4611686018427387903, ',')
        b %= 4611686018427387904
    finally:
        log.append(pow((False if False else 214), 3, 97))
    return log, out, a, b, c, d
case(79, f79)
case(80, lambda: (914 & 4294967298))
case(81, lambda: ((any(sorted(['b', 'a'], reverse=True)) or bool(repr(b'\xff\x00'))) and ([*[100000000000000000001, 6, 7], (False >> 1)] < [hash(99999999999999999998) for i in range(2)])))
case(82, lambda: pow(384, 7, 5))
case(83, lambda: list(({1: (7 & 'ß'), 'a': (0.1 | b'abc')} | (dict(enumerate([1, 2, 3])) | {str(k): v for k, v in ({}).items()}))))
case(84, lambda: (ord((ascii(('😀z').upper()) + 'x')[0]) + ((f'{(18446744073709551616)!r}').find('a')).bit_length()))
case(85, lambda: max(((min([3, 1, 2] + [4]) * (6 // False)) // (int(str(True)) | pow(False, 1, 97))), ({1: (None if None else b'abc'), 'a': (lambda **k: k)(x=b'\xff\x00')}).get(('%d %s' % (min([3, 1, 2] + [3]), ('  x ' in {'a': 1, 'b': [2]}))), (~(True & 11)))))
def f86(a='12', b=b''):
    c = d = 0
    log, out = [], {}
    for b in (True, 768, True,):
        b = round((7 / False), 0)
        if (-1 - 1.5):
            if max(7, 3): continue
        elif ('%i %s' % c):
            log.append(((919 < 2147483647) or ('  x ' if a else 2147483650)))
    yield from log
    yield a
case(86, lambda: list(f86()))
case(87, lambda: {9223372036854775809: ('%d %s').count('a,b,,c'), True: ({'a': 1, 'b': [2]} | {}), 0.0: (-None)})
case(88, lambda: [int('12', 3 + 3) for i in range(3)])
case(89, lambda: pow(int.from_bytes('%d %s'.encode()[:8], 'little'), 4, 97))
case(90, lambda: ((ascii('{} {}')).title() if (bool('  x ') or (not bytes(range(5)))) else (format(-2.25, '10.3e')).capitalize()))
def f91(a=b'\xff\x00', b='12'):
    c = d = 0
    log, out = [], {}
    c, *b = (min([-1, 10] + [4]),)
    for c in count(0):
        out[d] = ('abc').encode().decode()
        if ord(('' + 'x')[0]):
            del out[a]
            out[c] = ('Hello World').splitlines()
        else:
            log.append(type(([3, 1, 2] + [False])[-1]).__name__)
        try:
            del out[b'abc']
        except ArithmeticError as error:
            log.append(type(error).__name__)
            b &= 0.0
    yield from log
    yield a
case(91, lambda: list(f91()))
case(92, lambda: {1: bytearray(b'xyz'), 'a': '日本'})
case(93, lambda: divmod(int('12', 0 + 3), ((('%5.2f;%-5d' % (1e-7, 12))).lower()).find('a'))[1])
def f94(a=0.1, b=None):
    c = d = 0
    log, out = [], {}
    try:
        n1 = 0
        while n1 < 2:
            n1 += 1
            d = (float('1e%d' % 3) * (-11 >> 1))
            if ascii('a,b,,c'): break
            if type(b).__name__: continue
    finally:
        c &= d
    if (n := ('').encode().decode()): log.append(n)
    return log, out, a, b, c, d
case(94, f94)
case(95, lambda: f'{((abs((-3).bit_length()) % round((-3.0)))):>{2 + 3}}')
case(96, lambda: (format(int(str((4294967295 ^ 4294967297))), '#x')).isdigit())
case(97, lambda: sum([3, 1, 2]))
case(98, lambda: (100000000000000000001).lower())
def f99(a='%d %s', b=b'a,b'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := round(123456.789, 3)): log.append(n)
    out[True] = list(({1: 2}).items())
    return log, out, a, b, c, d
case(99, f99)
