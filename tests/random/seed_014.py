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
case(0, lambda: sorted(list(map(str, [])), reverse=True))
def f1(a='12', b='😀z'):
    c = d = 0
    log, out = [], {}
    if dict(a=c, b=None):
        b &= None
        if (6 % 2147483646):
            out[bytes(range(5))] = (b'\xff\x00' << 46)
            d = (('日本').encode().decode()).swapcase()
        else:
            a += c
            a += d
            del out[False]
        d %= d
    yield from log
    yield a
case(1, lambda: list(f1()))
case(2, lambda: isinstance(False, (int, str)))
case(3, lambda: list(enumerate(list(''))))
def f4(a='ABCabc', b=100000000000000000002):
    c = d = 0
    log, out = [], {}
    if [(i, -913) for i in [-1, 10] if False]:
        out[a] = [c, 1e10]
        b = (('  x ').capitalize() and type(1e10).__name__)
    for d in (None, -250, 'a,b,,c', bytearray(b'xyz'),):
        for d in '  x ':
            if (100000000000000000000 | False): break
        log.append((('').title()).replace(Derived(1).xyz, ('x\ny').center(9, '*')))
    yield from log
    yield a
case(4, lambda: list(f4()))
case(5, lambda: (2147483647 < 'ß'))
case(6, lambda: ord((((('12').zfill(4 + 5)).swapcase())[::-1] + 'x')[0]))
def f7(a=b'', b=b'abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in count(3):
        for d in range(0):
            if (123456.789 % 0.1): break
            out['a,b,,c'] = len({})
        else:
            a, d = (a).casefold(), Derived(None).abc
            log.append(((Base(9223372036854775807) + 4611686018427387905).value or ('%d %s').translate({97: 'A', 98: None})))
        match [None for i in range(2)]:
            case 'abc':
                b = (-Derived(852).double)
            case float():
                log.append((dict(a='Hello World', b=a))[3])
                del out[False]
                if min([] + [3]): return a
            case _:
                if Derived(110).double: return a
        if ('abc' or 'ß'): continue
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: int.from_bytes('a,b,,c'.encode()[:8], 'little'))
case(9, lambda: all([1.5, 2]))
case(10, lambda: max((divmod(int(str(4294967297)), (7).bit_length())[1] ^ int('12', 0 + 3)), [*sorted([('').find('a'), (True // 106), 3]), 5].index(5)))
case(11, lambda: ('{0:<6}{1}'.format(repr(3), {True: bytearray(b'xyz'), None: '12', None: 4294967295})).swapcase())
def f12(a=None, b=4294967298):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := [b, *[1, 2, 3]]): log.append(n)
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: list((('').replace('ABCabc', '  x ')).encode()))
case(14, lambda: (((not ('%x' % 2147483649)) | (dict.fromkeys(['b', 'a'], 18446744073709551616))[5]) if (int(str((-670 % -102))) + sum(sorted([False, True, 3]))) else (f'{(Derived(1).xyz)!r}')[4:]))
case(15, lambda: chr((-round(sum([1e10, False]), 2))))
case(16, lambda: ([] * 2))
case(17, lambda: ('Hello World' * 0))
def f18(a=149, b='ß'):
    c = d = 0
    log, out = [], {}
    for c in range(4):
        b = dict(zip(('12').split(','), list(range(3))))
        n1 = 0
        while n1 < 1:
            n1 += 1
            del out[d]
            d, *b = []
    n2 = 0
    while n2 < 2:
        n2 += 1
        b &= '-7'
        if {1: c, 'a': b}:
            if int(str(5)): break
        else:
            if (n := abs(-2.25)): log.append(n)
            a, *c = ([each for each in (11, b'\xff\x00')], min([] + [3]), {i: 2147483648 for i in range(1)}, ('-7')[:3],)
            c, *c = {(lambda **k: k)(x=1e10), str(d), ([] == [1, 2, 3]), ('%5.2f;%-5d' % (3.0, 11))}
    return log, out, a, b, c, d
case(18, f18)
def f19(a=None, b=1e300):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if sum([0.1, 4611686018427387905]):
        c |= False
        n1 = 0
        while n1 < 4:
            n1 += 1
            log.append(str(([] * 4)))
            del out[d]
            del out[b]
    elif dict(zip([], [-1, 10])):
        n1 = 0
        while n1 < 3:
            n1 += 1
            a, d = type(c).__name__, dict(zip([], [3, 1, 2]))
            d //= False
            c, *a = []
        try:
            a &= a
            if (n := (float('inf') % 1e10)): log.append(n)
            a = (round(-2.25) // (-882 * 9223372036854775807))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a, *c = ((False << 4),)
        else:
            if (n := {}): log.append(n)
            out[b] = '{} {0!r}'.format(a)
        finally:
            b, *b = [(b / 4611686018427387906)]
            a = (('😀z' in '{} {}'))[4]
            if (n := (-4611686018427387902)): log.append(n)
        if (n := divmod(-587, 2147483648)[1]): log.append(n)
    else:
        if (n := isinstance(True, (int, str))): log.append(n)
        d -= b
    try:
        match (8).bit_length():
            case (p, q):
                out[b'a,b'] = dict.fromkeys(['x', '', 'yz'], 106)
            case int(p):
                a, *a = {float('1e%d' % 4), (2147483650 << 3), (c + False), chr(0 + 65)}
                del out[-398]
            case {1: p}:
                log.append((pow(False, 2, 97) << 1))
            case _:
                b = (('Hello World' in {})).zfill(6)
                b, *c = (Derived(-673).double, '{0:<6}{1}'.format('a,b,,c', bytearray(b'xyz')), float(True),)
                d, b = list({'a': 1, 'b': [2]}), (False << 2)
        a = (format(-990, ',') if set(['b', 'a']).issubset([]) else hex(False))
    except ArithmeticError as error:
        log.append(type(error).__name__)
        match (Base(232) + 11).value:
            case 0 | 1 if None:
                del out['日本']
            case str():
                del out[b]
                del out[c]
            case _:
                c, b = ('%5.2f;%-5d' % (1e10, 9223372036854775807)), [1e10, *['a', None]]
                del out[1.5]
                b %= None
        if (n := list(a for k in count(1))): log.append(n)
        del out[c]
    finally:
        a |= '😀z'
        d |= c
    d = list(('x\ny' or 'ABCabc'))
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: format(1e10, '10.3e'))
case(21, lambda: ((format((lambda a, b=4294967294: a - b)(7), ','))[::-1]).expandtabs(4))
case(22, lambda: ((('abc').join(['1', '2', '3']) if any([]) else str('日本')) in (lambda **k: k)(x=('').replace('', 'naïve'))))
case(23, lambda: divmod((~176), (0 // 30))[1])
case(24, lambda: ((364 + None) + (~None)))
case(25, lambda: ord((('x\ny').upper() + 'x')[0]))
case(26, lambda: (int(round(float('1e%d' % 2), 4)) if (dict(a=abs('abc'), b=(-3 + 3.0)) == dict(zip(sorted(['-7', '{} {}', 'm']), [-671 for i in range(3)]))) else ((-([] + [4611686018427387906])[-1]) // sum([*[], 4611686018427387905]))))
def f27(a=8, b=4611686018427387904):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(round(round(0.0, 2), 2))
    return log, out, a, b, c, d
case(27, f27)
case(28, lambda: list(filter(None, (isinstance(Derived(18446744073709551614), Base) % (True * 7)))))
def f29(a='12', b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for a in count(3):
        try:
            del out[c]
        finally:
            a = ((1e-7 if True else float('inf')) * sum([]))
            b %= None
        c += '12'
        try:
            a += a
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            b = ((True << 3)).swapcase()
            if type('%d %s').__name__: return a
            out['日本'] = {i: -767 for i in range(0)}
    for d in '':
        try:
            if (n := (['a', None]).count(bytes(range(5)))): log.append(n)
            if (n := round(-2.25, 1)): log.append(n)
        finally:
            del out[d]
        match {**{}, 'k': b}:
            case int(p) if a:
                d &= d
                b = [(Base(a) + a), (-516 if True else 18446744073709551618)]
            case 'abc':
                c %= a
            case _:
                if (n := round(float('inf'))): log.append(n)
        c, *a = ()
    match dict(enumerate([1, 2, 3])):
        case float():
            log.append(sorted(['%d %s', '12'], key=len))
            log.append(Derived(1).xyz)
            if (n := ('{} {}').encode().decode()): log.append(n)
        case -1:
            d = dict.fromkeys(('日本').split(','), Derived(879).double)
            d, b = {i: 4 for i in range(0)}, round(-2.25, 2)
            del out[None]
        case [p]:
            d %= None
        case _:
            d = (('a').encode().decode()).swapcase()
            if (n := ('  x ').replace('', 'ABCabc')): log.append(n)
            d = list(filter(None, list({'a': 1, 'b': [2]})))
    return log, out, a, b, c, d
case(29, f29)
def f30(a=1e300, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    match [each for each in (a, 'abc')]:
        case (p, q):
            if (n := sum([])): log.append(n)
            log.append((bin(-33)).swapcase())
            d |= 1.5
        case {1: p} if '  x ':
            if (n := Derived(4294967294).double): log.append(n)
            a, *c = []
        case Base(value=p):
            c += None
            log.append(Derived(1).xyz)
            c &= '-7'
        case _:
            d, *b = {(0.0 ** 2), [each for each in (b, c)], ('naïve').join(['1', '2', '3'])}
            d //= c
    for b in 'a':
        for b in set():
            if (n := (1.5 if True else 123456.789)): log.append(n)
            d //= b'a,b'
            c -= c
        else:
            b, a = ('😀z').partition('a')[2], ('ß').translate({97: 'A', 98: None})
        n1 = 0
        while n1 < 0:
            n1 += 1
            d |= 1.5
            a, b = int(str(481)), ('  x ').translate({97: 'A', 98: None})
        a, *d = [list(filter(None, [1, 2, 3])), bool(float('inf')), [a, *[1.5, 2]]]
    return log, out, a, b, c, d
case(30, f30)
case(31, lambda: list(map(str, [])))
def f32(a=6, b=None):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 4:
        n2 += 1
        del out[c]
        c, c = (c in []), dict(enumerate([1.5, 2]))
        for a in (a, d, b,):
            d = divmod(int.from_bytes('a'.encode()[:8], 'little'), ([1.5, 2]).count(-458))[1]
            b, *d = {('{} {}').upper()}
        else:
            d //= d
            out[b] = (4 + -1)
    for c in range(2):
        if (n := format(0.0, '10.3e')): log.append(n)
        log.append(f'{(', '.join([]))!r}')
    return log, out, a, b, c, d
case(32, f32)
case(33, lambda: ((('abc').replace('😀z', '  x ')).center(9, '*')).replace((bin(18446744073709551615))[:3], '{} {0!r}'.format(str(10))))
case(34, lambda: Derived(Derived(bytes(range(5))).double).double)
case(35, lambda: dict(zip(((format(15, ',')).expandtabs(4)).split(','), list(range(0)))))
case(36, lambda: dict.fromkeys([chr(0 + 65) for i in range(1)], ((4611686018427387903).bit_length() % hash(True))))
case(37, lambda: (0).count(1))
def f38(a=1.5, b=-542):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for d in range(1):
        if (n := (None - d)): log.append(n)
    return log, out, a, b, c, d
case(38, f38)
case(39, lambda: sum([((123456.789 % 0.1) + (2147483647 / True)), ((~99999999999999999999) ^ divmod(561, True)[1])]))
def f40(a=0.0, b=None):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        n1 = 0
        while n1 < 4:
            n1 += 1
            out[-1] = ('%5.2f;%-5d' % (-2.25, 9))
            if (n := pow(False, 4, 97)): log.append(n)
    d = (~('日本').count('x\ny'))
    yield from log
    yield a
case(40, lambda: list(f40()))
def f41(a='{} {}', b=-779):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c, *c = (f"<{d:<8}>", (d | a), len('{} {}'), [b'', *['a', None]],)
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: (((~[*[3, 1, 2], 5].index(5)) or ((1e10 // 1.5))[(lambda **k: k)(x=False)]) / ([n for n in count(3)] + list(count(3)))))
case(43, lambda: max(True, 18446744073709551617))
def f44(a=False, b=float('inf')):
    c = d = 0
    log, out = [], {}
    if {i: False for i in range(2)}:
        for b in 'Hello World':
            if (False * -2): return a
            b %= d
        del out[b]
        match ('日本').removesuffix('c'):
            case float():
                out[a] = ({} | {1: 2})
                if (n := (1e10 ** 2)): log.append(n)
            case _:
                del out[bytes(range(5))]
                d = any([a for a, *b in [[1.5, 2] + [1]]])
                a &= 3
    else:
        if list(enumerate([1, 2, 3])):
            c |= d
            b %= b
        if (n := (4611686018427387902 / -655)): log.append(n)
        n1 = 0
        while n1 < 3:
            n1 += 1
            c |= 1e300
            out[d] = ('' + 'a')
            del out[a]
    return log, out, a, b, c, d
case(44, f44)
case(45, lambda: ((((['x', '', 'yz'] + ['%d %s'])[0]).strip()).find('a') // (int('12', 2 + 3) + ({**{1: 2}, 'k': True}).get(format(0.1, '10.3e'), max(125, True)))))
def f46(a='ABCabc', b=-0.0):
    c = d = 0
    log, out = [], {}
    if ('12')[1:]:
        for c in range(2):
            a, *d = []
            a -= d
            c = (('ß').lower()).isalpha()
    elif ('%5.2f;%-5d' % (1e10, 11)):
        log.append(list((b & 1e-7) for i in '  x ' if (6 * 11)))
    else:
        if {'naïve': b}:
            a, b = (lambda **k: k)(x=c), [c for i in range(4)]
            d += 'Hello World'
        try:
            a //= 'ß'
        finally:
            a = (float('1e%d' % 1) + abs(-0.0))
        for c in set():
            a //= c
            c %= 257
    return log, out, a, b, c, d
case(46, f46)
def f47(a=False, b=7):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        for b in range(3):
            c &= None
            if (n := list(('  x ').encode())): log.append(n)
            del out[b]
        if (9 / 4294967298):
            c, *b = [any(a), ('-7').join(['1', '2', '3'])]
        else:
            log.append({i: max(7, 77) for i in range(2)})
            del out[d]
            if (n := f'{(2147483646)!r}'): log.append(n)
        n1 = 0
        while n1 < 0:
            n1 += 1
            b %= 'a,b,,c'
            out[float('inf')] = int(-2.25)
    except LookupError as error:
        log.append(type(error).__name__)
        out[a] = (b'abc' in ['a', None])
        try:
            if (n := ([1, 2, 3])[::2]): log.append(n)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            d, c = ('ß' in {}), list(('ABCabc').encode())
            c, d = pow('日本', 5, 16), ('%d %s' % (True, -271))
        else:
            d, *c = ()
            d, d = (d != None), max(9223372036854775807, 18446744073709551618)
        finally:
            a = {str(k): v for k, v in (({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})).items()}
        match abs(2147483649):
            case Base(value=p) if b'a,b':
                if (n := (Base(4611686018427387902) + True).value): log.append(n)
                if (n := {i: 9 for i in range(3)}): log.append(n)
                out[b'abc'] = dict(enumerate([1.5, 2]))
            case {1: p}:
                b -= 0.0
                log.append(sum([(-float('inf')), (233 & 4)]))
            case _:
                a = (('  x ').removesuffix('c')).capitalize()
                log.append(dict(zip(sorted(['ABCabc', '日本', 'm']), [*[], False])))
    if hex(3):
        try:
            d, c = ('😀z').title(), ({} == {'a': 1, 'b': [2]})
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            d &= None
            d = max(('日本').find('a'), sum([-1, 10]))
            a, *d = ()
        match {str(k): v for k, v in ({}).items()}:
            case str():
                d //= True
                d |= b''
            case int(p) if 1e300:
                c = {1: (d if c else d), 'a': f'{(a)!r}'}
            case Base(value=p):
                c += b'\xff\x00'
                c = abs(int('12', 4 + 3))
            case _:
                if (n := (d if b'' else c)): log.append(n)
    elif {**{1: 2}, 'k': d}:
        c &= a
        a, a = (c | 'a,b,,c'), (True == 10)
        match chr(0 + 65):
            case 'abc':
                b |= None
            case [p] if b:
                out[None] = (1.5 ^ b'abc')
            case _:
                log.append(((b'a,b' * 1.5) / str(a)))
                d -= c
    match float(b'\xff\x00'):
        case []:
            d += a
            del out[3]
        case 'abc' if a:
            c, *c = (any(['a', None]), round(123456.789, 4), (None // a), *hash(-2),)
            del out[None]
            out[None] = ('Hello World').center(9, '*')
        case _:
            if (n := ', '.join([])): log.append(n)
            if (n := pow(True, 3, 97)): log.append(n)
            del out[a]
    return log, out, a, b, c, d
case(47, f47)
case(48, lambda: ('12').count('ABCabc'))
case(49, lambda: {1e300, 605, False})
case(50, lambda: float(round(0.0)))
def f51(a=b'', b=None):
    c = d = 0
    log, out = [], {}
    try:
        for a in '%d %s':
            b //= 'a,b,,c'
            log.append((not dict(a=d, b=2147483646)))
            b |= d
    except TypeError as error:
        log.append(type(error).__name__)
        b &= a
        for d in 'abc':
            if (n := ('%d %s').to_bytes(12, 'big', signed=True)): log.append(n)
        else:
            b, b = int(1e-7), bool(False)
        n1 = 0
        while n1 < 4:
            n1 += 1
            del out[d]
    else:
        log.append((abs(-2.25) + abs(-2.25)))
        a, a = (float('inf') % 123456.789), ({'a': 1, 'b': [2]} | {1: 2})
        c, *d = (list(filter(None, [])), {**{}, 'k': b},)
    yield from log
    yield a
case(51, lambda: list(f51()))
case(52, lambda: (556 // True))
def f53(a=True, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    try:
        match (2).numerator:
            case []:
                a += 'a'
            case _:
                if (n := dict(b)): log.append(n)
                d += 9223372036854775809
        for c in range(2):
            d, *a = ()
            if repr(a): break
            a, a = {c for j in [None, b, 1.5]}, ('abc').translate({97: 'A', 98: None})
        if {i: 2147483646 for i in range(3)}:
            c = sorted([527 for i in range(3)])
            b %= -20
            c, a = bytearray((a, -179, False, *'',)), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
        elif ('Hello World').splitlines():
            log.append((abs(1e10) // (1e300 // 3.0)))
            b = (abs(float('inf')))[f'{(-3):>{3 + 3}}']
    except TypeError as error:
        log.append(type(error).__name__)
        c, a = (-2.25 // 1e300), (3.0 and None)
    finally:
        log.append({i: [*[3, 1, 2], 5].index(5) for i in range(3)})
        d //= d
        b, *a = set()
    try:
        n1 = 0
        while n1 < 3:
            n1 += 1
            d %= 0.0
            if (n := (-0.0 // float('inf'))): log.append(n)
            if dict(a=4294967298, b=None): break
    except Exception as error:
        log.append(type(error).__name__)
        a, *c = [(a & float('inf')), str([]), (-1000 < 9223372036854775809), (-0.0 // 3.0)]
        try:
            del out[4611686018427387904]
        except Exception as error:
            log.append(type(error).__name__)
            log.append((frozenset(sorted([False, 86, 3])) <= set([ord(c) for c in 'naïve'])))
            if (n := ([1.5, 2]).count(bytes(range(5)))): log.append(n)
            out[None] = (1 * 4)
        finally:
            if (n := divmod(True, True)[1]): log.append(n)
            b, *a = ()
    finally:
        b += 421
    return log, out, a, b, c, d
case(53, f53)
case(54, lambda: Derived(1).xyz)
case(55, lambda: f'{(pow(4294967298, 4, 97)):>{0 + 3}}')
case(56, lambda: (f'{(list(('日本').encode()))!r}').title())
case(57, lambda: ({str(k): v for k, v in ({i: 4294967298 for i in range(3)}).items()})[1])
case(58, lambda: ('naïve' or '日本'))
case(59, lambda: (not -930))
case(60, lambda: [each for each in ((chr(4 + 65)).split(','), int.from_bytes(('  x ').lower().encode()[:8], 'little'))])
case(61, lambda: ord((('{} {}').strip() + 'x')[0]))
case(62, lambda: list(filter(None, format(False, ','))))
case(63, lambda: {})
case(64, lambda: f'{((int('12', 3 + 3) >> 0)):>{0 + 3}}')
case(65, lambda: (('{} {}' if False else 'Hello World')).count(('  x ' or 'a')))
case(66, lambda: (((('x\ny').partition('a')[2]).zfill(1 + 5)).encode().decode()).lower())
case(67, lambda: sorted(('日本').split(','), key=len))
def f68(a=bytes(range(5)), b=8):
    c = d = 0
    log, out = [], {}
    match [b for i in count(3)]:
        case Base(value=p):
            a //= d
            del out[a]
        case _:
            del out[b]
            log.append(sum([(-0.1), ([1.5, 2]).count(None)]))
            c += a
    if (n := max(1, True)): log.append(n)
    b, *c = [('%x' % 8), ('ß').capitalize(), ('')[:4], ('%5.2f;%-5d' % (1.5, 5))]
    yield from log
    yield a
case(68, lambda: list(f68()))
case(69, lambda: list(filter(None, list(('12' * 1)))))
def f70(a=-2.25, b=None):
    c = d = 0
    log, out = [], {}
    if dict(zip(['x', '', 'yz'], [-1, 10])):
        del out[d]
        c, *a = [str([1, 2, 3]), ('日本').find('a')]
    elif ('  x ').upper():
        for a in ():
            a |= a
        else:
            if (n := dict(a='12', b=bytearray(b'xyz'))): log.append(n)
            a, *c = set()
            if (n := ('' or 'a')): log.append(n)
        log.append(float(round(1e10)))
    return log, out, a, b, c, d
case(70, f70)
case(71, lambda: dict(enumerate(sorted([9 for i in range(3)]))))
case(72, lambda: ((True, 10, *b'',)).discard(1))
case(73, lambda: {('%05d' % 4294967295), [2147483647, *[]]})
case(74, lambda: {(callable(bytearray(b'xyz'))).expandtabs() for i in count(2) if (1.5 if True else 3.0)})
case(75, lambda: Derived(1).xyz)
case(76, lambda: (('  x ').lower())[float(9223372036854775808)])
def f77(a=True, b='ß'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        n1 = 0
        while n1 < 2:
            n1 += 1
            d //= True
            a, *c = {(a << 55), list(zip(['a', None], ['a', None])), str(c), float(False)}
            a |= c
        for d in count(2):
            if Derived(c).double: return a
            b = list(enumerate([a, *[]]))
            log.append((lambda *a: list(a))(*list(range(2, 3 + 5))))
    yield from log
    yield a
case(77, lambda: list(f77()))
case(78, lambda: (2147483650 * -0.0))
case(79, lambda: (((1e300 ** 2) ** 2) % ((-3.0) + (-2.25 % 0.1))))
case(80, lambda: (hex(max(99999999999999999999, -743))).swapcase())
case(81, lambda: ('日本' in {}))
case(82, lambda: list({1: 2}))
case(83, lambda: oct((int(str(round(1.5))) + len(('a' if True else 'abc')))))
case(84, lambda: ('%s' % 1e300))
def f85(a='a,b,,c', b=None):
    c = d = 0
    log, out = [], {}
    out[None] = (123456.789 ** 2)
    if {i: 996 for i in range(0)}:
        log.append(f"<{(123456.789 + 0.0):c}>")
    elif chr(1 + 65):
        n1 = 0
        while n1 < 3:
            n1 += 1
            del out[b]
            if (False or False): break
        if sorted([3, 1, 2]):
            out[-2] = (True // 100000000000000000001)
            a += True
            log.append({ascii('a'), (not None), ('%5.2f;%-5d' % (1e300, -598))})
    else:
        out[d] = ('').swapcase()
        b &= 'a'
    for c in []:
        d %= -222
        log.append({str(k): v for k, v in (dict(a=b, b=a)).items()})
        if len([1, 2, 3]): break
    else:
        log.append((repr(123456.789) * 0))
        out[bytearray(b'xyz')] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
        d = (lambda **k: k)(x=int('12', 3 + 3))
    return log, out, a, b, c, d
case(85, f85)
def f86(a=6, b='日本'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in [a, a, '  x ', -594]:
        if [a, *[1, 2, 3]]: return a
        b, *d = set()
    return log, out, a, b, c, d
case(86, f86)
case(87, lambda: ((Base((Derived(-940).double * len('a'))) + ((18446744073709551617 << 2) >> 2)).value + int(str(min(list(range(1)) + [3])))))
def f88(a=b'abc', b=-839):
    c = d = 0
    log, out = [], {}
    if max(931, False):
        for d in [d]:
            a, *b = (abs(100000000000000000002), dict(a=a, b=a), [*[-1, 10], 5].index(5), (18446744073709551617 | False),)
            if (1e300 ** 3): continue
            if (False >> 47): break
        else:
            b = (abs(-2.25) + (1e-7 // -0.0))
        b = ((Base(-2) + 4).value << 1)
        try:
            c %= b''
            c += None
            c |= b'\xff\x00'
        except LookupError as error:
            log.append(type(error).__name__)
            c = list(dict.fromkeys(['b', 'a'], True))
            b //= None
            del out[None]
    for d in count(2):
        try:
            out[d] = callable(None)
            if (n := ('naïve' or 'Hello World')): log.append(n)
            if ('ß')[:0]: continue
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (b >> 37): break
            out[b] = (None).reverse()
        finally:
            out[True] = (['a', None] + [1.5, 2])
            log.append(({**{'a': 1, 'b': [2]}, 'k': d}).get(('').swapcase(), (9223372036854775809 << 0)))
        d = ([-674, d])[4:]
        del out[d]
    d |= 2
    yield from log
    yield a
case(88, lambda: list(f88()))
def f89(a=b'\xff\x00', b=False):
    c = d = 0
    log, out = [], {}
    b &= 'a'
    n2 = 0
    while n2 < 2:
        n2 += 1
        n1 = 0
        while n1 < 3:
            n1 += 1
            if '{} {0!r}'.format(9223372036854775807): continue
            a, a = list(({1: 2}).items()), ('%a' % a)
            out[b] = (~b)
    d, *d = (sorted(['b', 'a'], key=len), int(str(4611686018427387904)), (0.0 * 5), (False != 0.0),)
    yield from log
    yield a
case(89, lambda: list(f89()))
case(90, lambda: [each for each in (sum([0.1, 18446744073709551616]), (None)[18446744073709551616])])
case(91, lambda: (('%d %s' % ((('-7').count('a,b,,c')).bit_length(), int(str((4611686018427387904 - -3)))))).replace((format(len({'a': 1, 'b': [2]}), '#x')).encode().decode(), (format(sum([3.0, 515]), '10.3e') * 2)))
case(92, lambda: dict(zip(list('naïve'), [False for i in range(3)])))
def f93(a=None, b='naïve'):
    c = d = 0
    log, out = [], {}
    c, *d = ((-3.0), ('abc').encode().decode(), sorted(['x', '', 'yz'], key=len),)
    match max(True, 4294967295):
        case [p, *_]:
            b -= 1e300
            out[bytearray(b'xyz')] = dict(zip(['b', 'a'], [-1, 10]))
        case -1:
            out['日本'] = (Base(2147483647) + True).value
            d += b
            if (n := round(1e10)): log.append(n)
        case float():
            c = dict(enumerate([each for each in ('😀z', 1e300)]))
            log.append(abs((-547 if True else 2147483648)))
        case _:
            d //= None
    return log, out, a, b, c, d
case(93, f93)
case(94, lambda: (sum([(1e300 % 123456.789), (225 - 497)]) + (round(3.0, 3) % sum([float('inf'), False]))))
def f95(a=b'abc', b='-7'):
    c = d = 0
    log, out = [], {}
    if (~b):
        if (n := (True or True)): log.append(n)
    elif abs(1e-7):
        out[1e-7] = round(float('inf'), 3)
        out[156] = f'{(False):>{4 + 3}}'
    if (True << 2):
        try:
            log.append([a for a, *b in [([] + [1, 2, 3]) + [1]]])
        except Exception as error:
            log.append(type(error).__name__)
            b, d = float(18446744073709551617), list(filter(None, ['a', None]))
            log.append(min(list(range(3)) + [0]))
        else:
            a &= d
            a, d = set(bytearray(b'xyz')), (b, d, True, None,)
        if ('12').replace('{} {}', '日本'):
            out[b'abc'] = dict(a=b'abc', b=b)
        elif list(count(3)):
            log.append((divmod(-127, 7)[1] ^ abs(True)))
            a, d = repr(d), bool(None)
            log.append((bin(True))[:4])
        else:
            log.append(f'{(int.from_bytes('-7'.encode()[:8], 'little')):>{0 + 3}}')
            del out[1.5]
    else:
        match ('12').copy():
            case str():
                a, c = {1: c, 'a': d}, (0.0 // 1.5)
                if (n := ('x\ny').capitalize()): log.append(n)
                c, a = sorted(['x', '', 'yz'], reverse=True), (188 % -435)
            case []:
                out[b] = dict(zip(['b', 'a'], []))
                if (n := ('  x ').partition('a')[2]): log.append(n)
            case _:
                a = float((lambda **k: k)(x=-2))
    yield from log
    yield a
case(95, lambda: list(f95()))
def f96(a=-335, b=-725):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for b in '-7':
        match list(filter(None, [1.5, 2])):
            case 'abc':
                del out[True]
            case [p, *_]:
                if float('1e%d' % 3): break
            case (p, q):
                if (n := (lambda a, b=-1: a - b)(False)): log.append(n)
                if (n := ('日本')[5]): log.append(n)
                log.append(abs(('').count('a')))
            case _:
                if (n := list(({}).items())): log.append(n)
                log.append(f'{(dict(enumerate(['a', None])))!r}')
    return log, out, a, b, c, d
case(96, f96)
case(97, lambda: (((abs(123456.789) // (0.1 * False)) + (-(-0.1))) ** 2))
case(98, lambda: (str(('{0:<6}{1}'.format('', 4611686018427387903) in format(False, '#x')))).upper())
case(99, lambda: sum([((0.1 if False else 3.0) + (1.5 % 123456.789)), (-divmod(False, 7)[1])]))
