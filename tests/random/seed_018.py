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
case(0, lambda: chr(949))
def f1(a=b'abc', b=None):
    c = d = 0
    log, out = [], {}
    if int(str(True)):
        match list(('  x ').encode()):
            case str():
                d &= True
            case [p, *_]:
                out['Hello World'] = (1e-7 or bytes(range(5)))
                out[d] = ('a,b,,c' < 'abc')
                b |= bytearray(b'xyz')
                a, d = (False / -446), (b'')[0:3:0]
            case float():
                del out[None]
                if (n := round(float('inf'), 4)): log.append(n)
            case _:
                b, b = [a for i in range(2)], (904).hex()
                a -= None
                c, a = (4611686018427387903)[3], (0.1 ** 2)
                d, *a = [(-0.0 % -2.25), format(1.5, '10.3e'), (Base('abc') + c), *(1.5 | None)]
        for a in range(4):
            for d in count(3):
                log.append(([c, False, *float('inf')] if ('%e' % -1) else ', '.join(['b', 'a'])))
                if (n := bin(0.1)): log.append(n)
            else:
                if (n := float(-925)): log.append(n)
            log.append((('x\ny').title()).translate({97: 'A', 98: None}))
            if (n := str([1, 2, 3])): log.append(n)
            for d in range(1):
                log.append(int('12', 0 + 3))
                if (n := Derived(False).double): log.append(n)
        for c in [float('inf'), 4294967294]:
            out[c] = ('a,b,,c').count('  x ')
            log.append({('abc' * 4) for j in 'ABCabc'})
            match ('a,b,,c' or d):
                case {1: p} if '日本':
                    if (n := (c, 7, a, c,)): log.append(n)
                    if (n := (1.5 * 100000000000000000002)): log.append(n)
                    del out[a]
                case -1:
                    out[True] = str([])
                    a &= b
                    log.append((hex(True)).lower())
                    b |= bytes(range(5))
                case _:
                    d -= bytes(range(5))
                    out[c] = bin(False)
                    log.append((('a' + 'abc')).count(hex(257)))
                    if (): break
            for b in count(3):
                d, *b = (list(map(str, [1.5, 2])), (b).isdigit(), all(['a', None]), list(enumerate('ABCabc')),)
                a = Derived(1).xyz
        log.append(len(f'{(True):>{0 + 3}}'))
    else:
        a = list(chr(0 + 65))
    d, a = list(j for j in range(3)), list(-3 for k in range(5) if 0.0)
    yield from log
    yield a
case(1, lambda: list(f1()))
case(2, lambda: (None - True))
def f3(a=-872, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for d in 'abc':
        for a in range(4):
            out[a] = pow(9223372036854775807, 2, 97)
            if list(reversed(['a', None])): break
        n2 = 0
        while n2 < 4:
            n2 += 1
            del out[a]
    if (n := (d if 9223372036854775807 else b)): log.append(n)
    n3 = 0
    while n3 < 3:
        n3 += 1
        a = ((4611686018427387906 & a))[:5]
        match chr(4 + 65):
            case 'abc' if a:
                d, d = ('%c' % c), (lambda **k: k)(x=-2.25)
                c, *b = {dict(enumerate([1, 2, 3])), ('abc').splitlines(), ('%05d' % d), {**{}, 'k': float('inf')}}
                c, *d = set()
                d %= c
            case _:
                if chr(2 + 65): break
                c += None
    del out[d]
    return log, out, a, b, c, d
case(3, f3)
case(4, lambda: getattr(Base(((('Hello World').join(['1', '2', '3'])).partition('a')[2])[::-1]), 'value', 0))
def f5(a=123456.789, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        try:
            c, d = ('Hello World').upper(), len(['a', None])
            c = (f'{(d)!r}' ^ (9223372036854775809)[2:4:2])
        except TypeError as error:
            log.append(type(error).__name__)
            a %= c
        finally:
            a += -1
            del out[0.1]
            c, d = dict(enumerate([1, 2, 3])), ([]).count(652)
            a |= 1e-7
    yield from log
    yield a
case(5, lambda: list(f5()))
case(6, lambda: {str(k): v for k, v in ({str(k): v for k, v in ({str(k): v for k, v in ({1: 2}).items()}).items()}).items()})
case(7, lambda: {'Hello World': int('12', 4 + 3)})
case(8, lambda: (((('')[1:]).upper() * 1)).removesuffix('c'))
case(9, lambda: (((('ABCabc').center(9, '*')).count(f'{('')!r}') if ((-472 * 8) <= sum([float('inf'), 304]) < (True // 413)) else pow(max(9223372036854775806, 2147483647), 4, 97)) // (min([252 for i in range(4)] + [2]) ^ (('😀z').expandtabs(4)).count(([] + ['12'])[0]))))
case(10, lambda: (lambda **k: k)(x=1e-7))
case(11, lambda: [*[3, 1, 2], 5].index(5))
case(12, lambda: float('1e%d' % 1))
def f13(a=None, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d %= float('inf')
    return log, out, a, b, c, d
case(13, f13)
def f14(a=-0.0, b=1e300):
    c = d = 0
    log, out = [], {}
    if list(range(3, 1 + 5)):
        match len({}):
            case str():
                b = f'{(abs(-0.0)):.3f}'
                c, *c = [(a).symmetric_difference([1]), str(b)]
            case None if False:
                del out[4611686018427387905]
            case 'abc' if 3.0:
                if (n := ('%d %s' % (2147483647, '{} {}'))): log.append(n)
            case _:
                d, a = {None, -2.25}, (lambda a, /, b, *, c=1: [a, b, c])(None, b=b)
                a &= float('inf')
                out[c] = (c).add(1)
                a %= False
        if (n := ([] + [True])[-1]): log.append(n)
    else:
        b = ([1 for i in range(2)] + [(2).bit_length()])[-1]
        try:
            a, *d = ((-99999999999999999998), list(enumerate([1, 2, 3])), (b).get(1),)
            n1 = 0
            while n1 < 4:
                n1 += 1
                log.append((divmod(4294967294, 100000000000000000001)[1] + ({1: 2}).get('😀z', 2147483646)))
            n1 = 0
            while n1 < 3:
                n1 += 1
                if bin(b): return a
            n1 = 0
            while n1 < 1:
                n1 += 1
                log.append(((0.1 // -2.25) % (0.0 % 123456.789)))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            c, b = [bytes(range(5))].copy(), dict(None)
            match ('x\ny' + 'a'):
                case {1: p}:
                    out[a] = [False, d, True, *'  x ']
                    d = (sorted([3, 1, 2]) ^ format(-5, '#x'))
                    if (n := (a).__contains__(1)): log.append(n)
                    c //= a
                case Base(value=p):
                    d &= '{} {}'
                    if (n := Derived(1).xyz): log.append(n)
                case int(p) if b'':
                    d %= b'\xff\x00'
                    c += -210
                case _:
                    log.append(((b - a))[1])
                    del out[True]
            for c in count(2):
                if format(1e10, '10.3e'): return a
                if (n := (7 % -157)): log.append(n)
                out[b] = {**{1: 2}, 'k': a}
                c, *c = [('%d %s' % (7, bytearray(b'xyz')))]
            else:
                if (n := ('%5.2f' % c)): log.append(n)
                log.append((list(filter(None, [1.5, 2])) * 1e300))
                b |= 'ABCabc'
        n2 = 0
        while n2 < 1:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                b = (('abc' if True else '  x ')).expandtabs(4)
            c -= c
    n3 = 0
    while n3 < 4:
        n3 += 1
        match (frozenset([3, 1, 2]) <= set([-1, 10])):
            case 'abc':
                b = max(round(1e300), ('Hello World').count('ABCabc'))
            case 0 | 1:
                out[False] = len({1: 2})
                c += c
                a, b = (100000000000000000001 == 11), (0.0)[::]
            case _:
                b = (lambda *a: list(a))(*([] * 2))
                if (n := ([])[4:]): log.append(n)
                if (1e-7 if '12' else bytes(range(5))): break
        if (b'\xff\x00').intersection([1, 2]):
            c, b = [b'abc', *[1, 2, 3]], (d).expandtabs()
    if (n := (False ^ True)): log.append(n)
    out['naïve'] = ord(('{} {}' + 'x')[0])
    yield from log
    yield a
case(14, lambda: list(f14()))
def f15(a=-790, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n3 = 0
    while n3 < 4:
        n3 += 1
        if (4294967295 >> 4):
            out['%d %s'] = sum([3, 1, 2])
            for a in (None, None,):
                log.append((bin(True)).encode().decode())
                a, c = [(i, 0) for i in [-1, 10] if True], [(i, False) for i in [] if True]
                a += c
                d, *b = [len('{} {}'), int.from_bytes('a'.encode()[:8], 'little'), ('a,b,,c').removesuffix('c'), divmod(581, True)[1]]
            n1 = 0
            while n1 < 3:
                n1 += 1
                if (n := ({} | {1: 2})): log.append(n)
                del out[a]
        d, b = Base(4611686018427387903), (lambda **k: k)(x=bytes(range(5)))
        log.append((str({})).splitlines())
    c &= 4611686018427387905
    out[False] = (9223372036854775808)[d]
    return log, out, a, b, c, d
case(15, f15)
case(16, lambda: f"<{False:>7}>")
case(17, lambda: ([hash(int('12', 2 + 3)), (Base((Base(4294967297) + 18446744073709551615).value) + (True ^ 18)).value, [*sorted([18446744073709551614, 45, 3]), 5].index(5)] + [(max([*[-1, 10], 5].index(5), (Base(5) + False).value) + ((133 & False) + [*[3, 1, 2], 5].index(5)))])[-1])
case(18, lambda: (-2.25 % 123456.789))
def f19(a='a,b,,c', b=-879):
    c = d = 0
    log, out = [], {}
    out['-7'] = (8 + 8)
    n3 = 0
    while n3 < 4:
        n3 += 1
        for b in 'Hello World':
            if (1e10 * -0.0): continue
            a, *d = [('😀z').splitlines(), (4294967295 << 2), set(['b', 'a']).issubset([])]
            d = (round(1e-7, 0) % round(0.1, 4))
        else:
            if (-245)[:-1:-2]: break
            b //= 1
        for d in {b}:
            if ({'a': 1, 'b': [2]}).get('a', 2147483648):
                c |= b''
            else:
                log.append(('%d' % (lambda **k: k)(x=b)))
                out['x\ny'] = sum([-0.0, 18446744073709551618])
        else:
            del out[None]
            b //= d
            out[b] = dict.fromkeys([], 4611686018427387905)
    if (n := str({})): log.append(n)
    match str({'a': 1, 'b': [2]}):
        case None:
            out[float('inf')] = ('').zfill(0 + 5)
        case _:
            c &= a
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: ('日本').split())
case(21, lambda: sorted(sorted([(-5), (-99999999999999999999), 3])))
case(22, lambda: dict(zip([], [3, 1, 2])))
case(23, lambda: dict(zip(sorted([('a,b,,c').join(['1', '2', '3']), bin(100000000000000000001), 'm']), [*[843, False, False], ('').find('a')])))
case(24, lambda: {1: ((sum([-1, 10]) | [*[3, 1, 2], 5].index(5)) - (round(123456.789) % len([1, 2, 3]))), 'a': (abs((-False)) <= (-(123456.789 + 1e10)) < (~(99999999999999999999 if False else 2)))})
case(25, lambda: max((lambda a, b=4: a - b)(901), ord(('Hello World' + 'x')[0])))
case(26, lambda: divmod((~(4294967296 | 910)), len({**{'a': 1, 'b': [2]}, 'k': 18446744073709551616}))[1])
case(27, lambda: (((1e10 // 0.0) ** 2) * ((4611686018427387903 ^ -733) // (4294967298 % False))))
def f28(a=4, b=b'abc'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 3:
        n3 += 1
        d //= b
        for c in range(3):
            if dict(a=a, b=b'a,b'):
                d //= c
                del out[d]
                out[c] = (lambda **k: k)(x=0)
                del out[b'\xff\x00']
            else:
                a //= c
                d, b = repr(b'abc'), hash(4611686018427387902)
        log.append((('' if False else 'Hello World')).upper())
        if ', '.join([]):
            if (n := max(d, key=lambda each: (str(each)))): log.append(n)
            try:
                log.append({1.5: (c and d)})
                if {**{'a': 1, 'b': [2]}, 'k': True}: return a
            finally:
                b, *d = set()
                c = (Base((True ^ -1)) + (True // False)).value
                b += False
    yield from log
    yield a
case(28, lambda: list(f28()))
case(29, lambda: round((-0.0 + 3.0), 0))
case(30, lambda: round(abs(((float('inf') if False else 0.0) % (1e10 if False else 3.0))), 4))
case(31, lambda: str(dict(a={str(k): v for k, v in ((lambda **k: k)(x=b'a,b')).items()}, b='{} {0!r}'.format(('-7').isalpha()))))
case(32, lambda: dict(zip([('%5.2f;%-5d' % (-0.0, 4294967296)), ('  x ' * 0)], [Derived(True).double for i in range(0)])))
case(33, lambda: dict.fromkeys(['x', '', 'yz'], False))
case(34, lambda: ([1, 2, 3]).count('12'))
def f35(a=-1, b=0.1):
    c = d = 0
    log, out = [], {}
    c += 0.0
    if int('12', 0 + 3):
        n2 = 0
        while n2 < 3:
            n2 += 1
            if ('').find('a'):
                out[None] = {-2.25, d, c, True}
                out[a] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
                b = (576 ** 5)
            else:
                del out[-989]
                out[None] = ('ß').join(['1', '2', '3'])
                d %= d
        del out[True]
    for b in count(3):
        match ():
            case int(p):
                if max(100000000000000000002, -192): break
                a //= d
                if dict(a=-46, b=a): break
                if (n := (lambda **k: k)(x=10)): log.append(n)
            case None:
                out[None] = sorted(['b', 'a'], key=len)
                a |= c
                b //= 18446744073709551615
            case _:
                del out[a]
                if (n := f'{(123456.789):.3f}'): log.append(n)
        match [3.0, *['a', None]]:
            case None:
                if (10 == 8): return a
                if (n := isinstance(b'\xff\x00', (int, str))): log.append(n)
                a |= False
                b += d
            case _:
                if list(zip([], [1.5, 2])): return a
                d //= 'abc'
                a, b = int.from_bytes('%d %s'.encode()[:8], 'little'), {**{}, 'k': c}
                if ('12').zfill(0 + 5): break
    return log, out, a, b, c, d
case(35, f35)
case(36, lambda: set(['x', '', 'yz']).issubset(['b', 'a']))
case(37, lambda: (9223372036854775810 // False))
case(38, lambda: (((-169 + 4611686018427387905) - ([3, 1, 2] + [560])[-1]) > round((-9), -2)))
case(39, lambda: ((float('1e%d' % 1) // round(-2.25, 0)) ** 2))
case(40, lambda: (228)[5])
def f41(a=4, b='%d %s'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b %= c
    if ('x\ny').upper():
        for a in range(2):
            for c in [a, -481]:
                if (n := ([] + [5])[-1]): log.append(n)
                if (n := {'a,b,,c', d, d}): log.append(n)
    elif list(range(4, 2 + 5)):
        n2 = 0
        while n2 < 3:
            n2 += 1
            a -= b'a,b'
        out[d] = f"<{123456.789:10.3e}>"
        match {-505: -0.0, b'a,b': 6}:
            case []:
                d = round(float('1e%d' % 3), 2)
                c //= 192
            case None:
                a, *d = (str(a), (c / None), (+None),)
                b = (abs(0.0) % (float('inf') if False else 3.0))
                b = ((8 if False else 9) < int(-0.0))
            case []:
                log.append(((b'abc' if '日本' else float('inf'))).count('a'))
                log.append(bool(('ß' or '%d %s')))
                c = (round(1e300) == divmod(-973, 630)[1])
            case _:
                del out[1e10]
    n3 = 0
    while n3 < 3:
        n3 += 1
        d, *a = (('%-6s|' % a), (True).nope, (1e10 ** 2),)
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: {1: format((round(1e10) & Derived(False).double), '#x'), 'a': (float((9223372036854775807 * 11)) + (abs(1e-7) % float(935)))})
def f43(a=18446744073709551615, b=2147483647):
    c = d = 0
    log, out = [], {}
    log.append({4294967296: f'{(3):>{4 + 3}}' for k in count(0) if hex(100000000000000000002)})
    return log, out, a, b, c, d
case(43, f43)
case(44, lambda: ((0.1)[-2])[4])
case(45, lambda: ([((Base(10) + 4611686018427387905).value & int(0.0)) for i in range(0)] < [int('12', 3 + 3), ((-2).bit_length()).bit_length(), (-(153 << 2))]))
case(46, lambda: int('12', 2 + 3))
case(47, lambda: Derived({1: (hash(100000000000000000001) <= sum([0.1, 2]) < pow(3, 3, 97)), 'a': (Derived(1).xyz).join(['1', '2', '3'])}).get())
case(48, lambda: ((hash(sum([])) + [*[ord(c) for c in '  x '], 5].index(5)) ^ list({9223372036854775809: f'{(1e-7):.3f}', None: format(-0.0, '10.3e')} for k in 'naïve')))
case(49, lambda: (18446744073709551616).translate({97: None}))
case(50, lambda: sum([(9 / 2147483649), (Base(398) + True).value]))
def f51(a=bytes(range(5)), b=7):
    c = d = 0
    log, out = [], {}
    c = (('-7').encode().decode()).partition('a')[2]
    if f"<{True:#x}>":
        try:
            c, c = (True)[-2], Derived(1).xyz
            n1 = 0
            while n1 < 1:
                n1 += 1
                out[False] = round(0.1)
                d = Derived(1).xyz
                b %= b'abc'
            d = (('  x ').splitlines())[::-1]
            b &= 4
        except TypeError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 4:
                n1 += 1
                d += None
                if (n := type(None).__name__): log.append(n)
                log.append(((Base(108) + -246).value if bool(-2) else [*[3, 1, 2], 5].index(5)))
            c += a
            a %= b
    elif any([1, 2, 3]):
        b %= 18446744073709551615
    else:
        log.append(([*[3, 1, 2], 18446744073709551617] < sorted([-2, 4611686018427387906, 3])))
    yield from log
    yield a
case(51, lambda: list(f51()))
def f52(a=b'abc', b=False):
    c = d = 0
    log, out = [], {}
    a, d = (9 == True), ('a,b,,c').capitalize()
    return log, out, a, b, c, d
case(52, f52)
def f53(a=-533, b=-161):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for b in 'Hello World':
        n2 = 0
        while n2 < 3:
            n2 += 1
            c %= d
            d |= b
            del out[True]
            d = pow((lambda a, b=5: a - b)(4611686018427387903), 3, 97)
    else:
        a, *d = {({'a': 1, 'b': [2]} | {1: 2}), (1.5 ** 2), (True and False)}
        b |= True
        d, c = {a, 509}, ('12' < '😀z')
        d = (Base(Derived(-94).double) + len([])).value
    if hex(300):
        c, *d = [list(map(abs, bytes(range(5)))), min([] + [0]), type(3).__name__]
        for d in range(4):
            c, a = ('12').split(), Derived(False).double
            a, d = pow(d, 5, 44), ([1.5, 2])[::-1]
            del out[None]
            match ('' < 'Hello World'):
                case {1: p}:
                    c, a = list(({}).items()), len({1: 2})
                    out[-926] = (403).bit_length()
                case 'abc':
                    if len({}): continue
                    d |= False
                    log.append(((-476).bit_length() * (4294967296 + 11)))
                    a, b = {0.1 for j in range(4)}, ('Hello World' * 4)
                case _:
                    del out[b'']
                    if int.from_bytes('naïve'.encode()[:8], 'little'): continue
                    if (n := [(i, False) for i in [] if False]): log.append(n)
        else:
            if (n := (d ** 1)): log.append(n)
            a, b = sorted([], key=len), ', '.join(['x', '', 'yz'])
    elif (b).__contains__(1):
        a = ((True % 2147483646) < [*[3, 1, 2], 5].index(5))
        match ('naïve')[:0]:
            case {1: p}:
                if (n := type('naïve').__name__): log.append(n)
                if (n := (a >= b'\xff\x00')): log.append(n)
                d |= 1e10
                log.append(format(pow(2, 0, 97), ','))
            case Base(value=p):
                if (n := format(4611686018427387903, ',')): log.append(n)
            case _:
                b, a = list('  x '), (True + 1e300)
                if (n := (None in ['a', None])): log.append(n)
                if (n := (-531 % True)): log.append(n)
                d, d = sorted([-1, 10]), (False).as_integer_ratio()
    return log, out, a, b, c, d
case(53, f53)
case(54, lambda: (9223372036854775806 / 2147483647))
case(55, lambda: (list(filter(None, [])) or callable('abc')))
case(56, lambda: (0 // -2))
case(57, lambda: (((('ß').find('a') & len('12')) * (dict(a=float('inf'), b=None)).get(('Hello World').lower(), ('abc').count('a'))) << 3))
case(58, lambda: (-(-float((99999999999999999999 + -272)))))
case(59, lambda: f"<{(str(99999999999999999998)).splitlines():o}>")
def f60(a=4611686018427387902, b=4294967298):
    c = d = 0
    log, out = [], {}
    try:
        n2 = 0
        while n2 < 3:
            n2 += 1
            n1 = 0
            while n1 < 1:
                n1 += 1
                log.append((lambda *a, **k: (a, k))(*{3.0, None, 0.1, None}, x=(a if '😀z' else True)))
                log.append(((True).bit_length() // (407 ^ 100000000000000000002)))
            n1 = 0
            while n1 < 2:
                n1 += 1
                d |= '12'
                del out[18446744073709551614]
            c = sorted((3.0 if True else 1e-7))
            match str(a):
                case None:
                    c //= None
                    d += a
                case -1:
                    log.append((-({1: 2} | {1: 2})))
                    log.append((f'{(-3)!r}' < ('%5.2f;%-5d' % (3.0, False))))
                case {1: p}:
                    a &= b'a,b'
                    d -= 3.0
                    log.append((str({'a': 1, 'b': [2]})).zfill(2 + 5))
                    if list(range(1, 4 + 5)): break
                case _:
                    d, *c = [list(map(abs, c)), (-179 if True else 582)]
        d //= c
        a -= '%d %s'
    except Exception as error:
        log.append(type(error).__name__)
        if ():
            for b in range(2):
                del out[d]
            else:
                c %= None
                if (n := abs(True)): log.append(n)
                if (n := [(i, True) for i in [] if False]): log.append(n)
            if (n := int('12', 3 + 3)): log.append(n)
            n1 = 0
            while n1 < 4:
                n1 += 1
                a, *a = [int(1e10), max(757, key=lambda each: (-each)), ([]).count(-2.25), *{str(k): v for k, v in ({}).items()}]
                d &= None
                if Derived(1).xyz: break
            b |= a
        for d in [0, -822]:
            if (Base(2147483650) == Base(-113)):
                if (n := type(a).__name__): log.append(n)
                a, *c = [str(-135), list(reversed([])), chr(0 + 65), list(filter(None, [1.5, 2]))]
                b, c = (True or True), len('😀z')
                log.append(sorted(('x\ny').split(','), key=len))
            out[bytes(range(5))] = {1: d, 'a': 'a,b,,c'}
        try:
            b += 4611686018427387906
            del out[c]
            try:
                out[543] = sorted([], reverse=True)
                a = Derived(1).xyz
                del out['']
            except TypeError as error:
                log.append(type(error).__name__)
                log.append((-('abc').swapcase()))
            else:
                del out['  x ']
            for d in range(4):
                del out[a]
                a += b'\xff\x00'
                if ('12').removesuffix('c'): break
                out[a] = dict(enumerate([1, 2, 3]))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := repr(b'\xff\x00')): log.append(n)
                out[b] = max(None, key=lambda each: (0))
            n1 = 0
            while n1 < 3:
                n1 += 1
                if list(d): break
                b, b = dict.fromkeys([], True), list(filter(None, ['a', None]))
            if (-0.0 if True else -0.0):
                log.append(bool(ord(('a,b,,c' + 'x')[0])))
                d |= c
            else:
                c = (('{} {}').lower()).title()
        else:
            out[570] = abs(7)
        finally:
            b &= a
            a = [(None != -569)].copy()
    else:
        if (n := round(1.5)): log.append(n)
        b, *c = ()
    finally:
        del out[1e-7]
        c, c = (False if False else 1), bool(c)
        c |= b
    yield from log
    yield a
case(60, lambda: list(f60()))
def f61(a=4294967298, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match {d: b'a,b' for i in count(0)}:
        case 0 | 1:
            a, *a = (bytes([]),)
            del out['a,b,,c']
            del out[4]
        case _:
            if (n := ('abc').join(['1', '2', '3'])): log.append(n)
            c = (dict(a=b, b=c)).find('b')
    return log, out, a, b, c, d
case(61, f61)
case(62, lambda: (-2 ^ 11))
case(63, lambda: float((('%d %s' % (False, b'\xff\x00')) << 61)))
case(64, lambda: (format(float(int('12', 1 + 3)), '10.3e')).title())
case(65, lambda: (((('  x ' * 0)).capitalize()).count(str({i: 100000000000000000000 for i in range(2)})) + (lambda **k: k)(x=[n for n in count(0)])))
case(66, lambda: ((10 not in bytearray(b'xyz') == 4) > {bytearray(b'xyz'): True}))
case(67, lambda: (str([])).isdigit())
case(68, lambda: hash((['a', None]).count(bytes(range(5)))))
case(69, lambda: {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()})
def f70(a=1, b=0.1):
    c = d = 0
    log, out = [], {}
    b = (list(filter(None, [1, 2, 3])))[({'a': 1, 'b': [2]} | {1: 2})]
    return log, out, a, b, c, d
case(70, f70)
case(71, lambda: repr(format((123456.789 // 1.5), '10.3e')))
case(72, lambda: oct(((18446744073709551614 & -1) ^ (False - 738))))
def f73(a=None, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        d, *b = [{1: bytearray(b'xyz'), 'a': None}, (lambda *a: list(a))(*[1.5, 2]), oct(100000000000000000000)]
        b |= d
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: bin(1))
def f75(a=2147483648, b=True):
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
        if [3.0 for i in count(3)]: continue
    return log, out, a, b, c, d
case(75, f75)
case(76, lambda: sum([-0.0, True]))
def f77(a=False, b=9223372036854775810):
    c = d = 0
    log, out = [], {}
    try:
        for b in (b, a, *a,):
            match abs(False):
                case []:
                    if (b if None else None): break
                    d = (('').split(',') or pow(c, 5, 13))
                    a = (('%-6s|' % -3) or {a, None})
                case None:
                    b, d = (False * 9), dict.fromkeys([], 9223372036854775810)
                    d, *b = {(a or b'\xff\x00'), ('a').capitalize(), min([3, 1, 2] + [2]), (Base(c) + a)}
                    if (lambda **k: k)(x='{} {}'): continue
                    a = []
                case _:
                    b, c = dict(zip(['b', 'a'], [3, 1, 2])), {i: 2 for i in range(0)}
                    a //= 101
            n1 = 0
            while n1 < 4:
                n1 += 1
                d //= a
                log.append((callable(c) and ('x\ny' < 'a,b,,c')))
                if [*[], 5].index(5): continue
            match ([1.5, 2]).count(9):
                case []:
                    b += 8
                case Base(value=p):
                    b %= 1e-7
                    a, *b = ((a in []), ('').split(), ('😀z').translate({97: 'A', 98: None}),)
                    a |= 0.1
                    if ('%d %s').center(9, '*'): continue
                case []:
                    del out[c]
                case _:
                    b += bytes(range(5))
                    c, b = (4294967296 if True else -319), pow(100000000000000000001, 3, 97)
        if ('x\ny').expandtabs(4):
            a -= b
            a = (({}).get('{} {}', 11) / len({}))
            d |= True
            if (True ^ True):
                log.append((lambda *a, **k: (a, k))(*(), x=(-2.25 + float('inf'))))
                if (n := oct(2)): log.append(n)
                a, *b = {(+d), (1.5 if True else 0.0)}
            else:
                d, *d = ((True)[4:2:0], (--528), (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(b, b'a,b', bytearray(b'xyz'), d), *{1: a, 'a': c},)
        c, a = dict(zip(['x', '', 'yz'], [-1, 10])), all(['a', None])
    finally:
        b, *d = set()
        a %= d
    try:
        log.append(((-414).find('b'))[2:4])
        n2 = 0
        while n2 < 3:
            n2 += 1
            if round(709, 0): return a
            if (b'\xff\x00').removeprefix('a'): continue
            if (b'' ** 1): continue
            a, *c = {(3.0 + 0.1)}
        b -= b
        for a in count(0):
            if (-4): continue
            if list({1: 2}): break
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if str([1, 2, 3]):
            if (b + 2):
                log.append((lambda **k: k)(x=(1e10 ** 2)))
            else:
                a += b'abc'
                c |= b
                a %= b
                b, *d = set()
    finally:
        b += 0.1
        a += None
    try:
        if (n := list(zip([], [1, 2, 3]))): log.append(n)
        if (n := set([]).issubset(['b', 'a'])): log.append(n)
        n2 = 0
        while n2 < 3:
            n2 += 1
            match (0.0 ** 2):
                case str():
                    if (n := (True < 18446744073709551615)): log.append(n)
                case _:
                    d %= 420
                    d = (pow(False, 2, 97) % (lambda a, b=-770: a - b)(-728))
                    d += 123456.789
                    c = (('Hello World').capitalize()).lower()
            for b in '{} {}':
                log.append((('12' * 2)).title())
                c, *a = [('%5.2f;%-5d' % (float('inf'), 9)), ({'a': 1, 'b': [2]}).get('a,b,,c', -530), *('naïve').zfill(3 + 5)]
                if (c, d, *b,): return a
                a, *b = [str('abc'), (-722 and bytearray(b'xyz'))]
            out[-3] = list(map(abs, 4611686018427387906))
        c -= a
    except LookupError as error:
        log.append(type(error).__name__)
        del out[1e-7]
        for b in range(3):
            if chr(c):
                log.append((('😀z').capitalize()).encode().decode())
                if (c)[2]: break
                if (n := (2147483650 ^ -1)): log.append(n)
                log.append((list(filter(None, [1, 2, 3]))).count((None).get(1, 2)))
            else:
                del out[d]
                c, c = {5: None}, (False < 0)
                b, *d = [(a ** 3), sum([-1, 10])]
    else:
        c, *b = (([1.5, 2])[::-1],)
        log.append(float('1e%d' % 1))
        if (n := abs(float('inf'))): log.append(n)
    yield from log
    yield a
case(77, lambda: list(f77()))
case(78, lambda: (Base([*[abs(11), (767 // -659), (['a', None]).count(123456.789)], 5].index(5)) + len(({**{'a': 1, 'b': [2]}, 'k': 4611686018427387904} | {**{'a': 1, 'b': [2]}, 'k': None}))).value)
case(79, lambda: (Base(int(sum([float('1e%d' % 1), max(18446744073709551615, False)]))) + ((('a,b,,c').removesuffix('c') + ('{} {}').strip())).find('a')).value)
case(80, lambda: ((0.1 // -2.25) % (123456.789 + 123456.789)))
case(81, lambda: format(float(4294967296), '10.3e'))
case(82, lambda: ((str((-209 <= float('inf') < 2147483646))).encode().decode() or str({str(k): v for k, v in ({**{}, 'k': 211}).items()})))
case(83, lambda: f'{(len({'a': 1, 'b': [2]})):>{0 + 3}}')
case(84, lambda: (lambda **k: k)(x=((('naïve').splitlines())[::2] if (lambda **k: k)(x=dict(enumerate([]))) else ([11, *[]])[4:])))
case(85, lambda: (sum([round(1e10, 4), (False % -955)])).ljust(5))
case(86, lambda: (float('1e%d' % 0))[3:0])
case(87, lambda: (('{0:<6}{1}'.format(Derived(1).xyz, ('-7').strip()))[4:] or ((('日本' + 'abc')).partition('a')[2] + (('a').title()).upper())))
case(88, lambda: int('12', 0 + 3))
case(89, lambda: list(count(3)))
case(90, lambda: {b'abc'})
case(91, lambda: float('1e%d' % 4))
case(92, lambda: oct(min([] + [4])))
def f93(a=bytearray(b'xyz'), b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b += c
    log.append((f'{(537):>{2 + 3}}').removesuffix('c'))
    return log, out, a, b, c, d
case(93, f93)
case(94, lambda: (-float('1e%d' % 1)))
case(95, lambda: callable(([each for each in ('12', None)])[1:]))
case(96, lambda: (sorted([format(-987, '#x'), str([1, 2, 3]), 'm']) + [('%5.2f;%-5d' % ((123456.789 * True), pow(4294967296, 1, 97)))])[0])
case(97, lambda: chr(0 + 65))
case(98, lambda: list(enumerate((sorted([], key=len))[::-1])))
def f99(a=2147483650, b=-1):
    c = d = 0
    log, out = [], {}
    match min(None):
        case int(p):
            b //= None
            del out['ß']
            a &= b
            del out[770]
        case _:
            del out[2147483648]
            del out[b'a,b']
            b += b'\xff\x00'
            del out[c]
    yield from log
    yield a
case(99, lambda: list(f99()))
