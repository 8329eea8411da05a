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
case(0, lambda: {((abs(9)).bit_length() in (([])[::-1])[::-1]) for k in '%d %s' if all([1.5, 2])})
case(1, lambda: {str(k): v for k, v in ((lambda **k: k)(x={str(k): v for k, v in (dict.fromkeys(['b', 'a'], 10)).items()})).items()})
case(2, lambda: list(filter(None, pow(5, 4, 97))))
case(3, lambda: (((('ABCabc').encode().decode())[3:] if (ord(('a' + 'x')[0]) == sum([-1, 10])) else f'{((1.5 // 0.1))!r}') if dict(zip((hex(1)).split(','), [({'a': 1, 'b': [2]}).get('{} {}', 0) for i in range(2)])) else dict(enumerate(('{0:<6}{1}'.format('{} {}', bytes(range(5)))).splitlines()))))
case(4, lambda: (('').splitlines() * 3))
def f5(a=1, b=b'a,b'):
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
        n1 = 0
        while n1 < 1:
            n1 += 1
            d = (('%d %s').expandtabs(4) * 1)
        c = list(zip([each for each in ('{} {}', b)], ([1, 2, 3])[3:]))
        if (n := (float('inf') if True else -2.25)): log.append(n)
    return log, out, a, b, c, d
case(5, f5)
def f6(a=b'a,b', b=None):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 1:
        n2 += 1
        if (a != b'\xff\x00'):
            if list(({'a': 1, 'b': [2]}).items()): return a
            if ('日本').find('a'): continue
        elif (-0.0 * 7):
            if (None - '😀z'): continue
            a, a = list(a for i in count(2) if False), ('%g' % None)
        if ('😀z').isalpha():
            if (4294967296 << 3): return a
            b = list(map(str, [each for each in (None, 'Hello World')]))
        elif {224: 1.5 for i in 'abc'}:
            if (n := Derived(b).abc): log.append(n)
            a = set(list('a,b,,c')).issubset(['ß', 'Hello World'])
            b %= 4294967295
    return log, out, a, b, c, d
case(6, f6)
case(7, lambda: '{} {0!r}'.format('a,b,,c'))
case(8, lambda: (([Derived(-878).xyz].copy()).count(((48 % 7) % len('x\ny'))) & (int('12', 0 + 3) if (str(bytes(range(5))) in ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})) else ([-2 for i in range(1)] + [int('12', 4 + 3)])[-1])))
case(9, lambda: (list((f'{(-2.25):.3f}')[::-1]) + [(oct((18446744073709551618 * -957))).join(['1', '2', '3'])])[0])
def f10(a=3.0, b='naïve'):
    c = d = 0
    log, out = [], {}
    if (None / bytearray(b'xyz')):
        if chr(2 + 65):
            b &= a
        else:
            d, b = ('%d %s').splitlines(), (b'abc')[1]
            c &= a
            log.append(len([n for n in count(0)]))
    yield from log
    yield a
case(10, lambda: list(f10()))
case(11, lambda: sum(('{0:<6}{1}'.format(('%d %s' % (2, '  x ')), (not 18446744073709551617)) or (+(True / 9)))))
case(12, lambda: {str(k): v for k, v in (dict(a='%d %s', b=b'\xff\x00')).items()})
def f13(a=2147483648, b=None):
    c = d = 0
    log, out = [], {}
    try:
        for b in {b, *c}:
            log.append(int(str(({1: 2}).get('', 726))))
            if (b).real: continue
    except Exception as error:
        log.append(type(error).__name__)
        for d in count(2):
            if (n := (a in ['a', None])): log.append(n)
            c -= d
        else:
            b = (('naïve').upper() if all([]) else ('😀z').removesuffix('c'))
        b = max((-551 & 0), key=lambda each: (-each))
        try:
            d, *c = {list(reversed(['a', None])), any(0.0), (139).bit_length(), str(None)}
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            d = (str(b)).strip()
            a, *b = {(lambda **k: k)(x=100000000000000000002), {str(k): v for k, v in ({}).items()}, dict(zip(['b', 'a'], [-1, 10]))}
    else:
        c, *d = {(b)[2]}
    finally:
        d, b = ('ABCabc').strip(), ('ß').splitlines()
    match (-9):
        case {1: p}:
            if (n := list(filter(None, [1.5, 2]))): log.append(n)
        case _:
            if (n := callable(None)): log.append(n)
            b &= None
    for c in [c]:
        log.append(((-335 - 739) * (-18446744073709551615)))
        n1 = 0
        while n1 < 3:
            n1 += 1
            c, c = list(('ABCabc').encode()), (d or None)
            d, a = ('{} {}' < 'naïve'), (1 + 478)
        d = float((Base(False) + False).value)
    else:
        b //= b
        out[1e-7] = dict.fromkeys(['x', '', 'yz'], 2)
        b = ([b for i in range(4)] == [b for i in range(4)])
    yield from log
    yield a
case(13, lambda: list(f13()))
case(14, lambda: (list(zip(('  x ').removesuffix('c'), ('naïve')[:2]))).swapcase())
case(15, lambda: ((b'\xff\x00').copy() ^ list(k for k in count(3))))
case(16, lambda: ((dict(a=1e-7, b='a') | ({'a': 1, 'b': [2]} | {})) if (format(-650, ','))[:4] else dict(enumerate([(i, -3) for i in [] if False]))))
def f17(a=b'abc', b=False):
    c = d = 0
    log, out = [], {}
    b, b = (b'abc')[0:4:], int(str(-2))
    n2 = 0
    while n2 < 2:
        n2 += 1
        n1 = 0
        while n1 < 3:
            n1 += 1
            out[c] = (lambda **k: k)(x=2147483649)
            if (n := (b + 1e10)): log.append(n)
        if (n := ('abc').replace('日本', 'x\ny')): log.append(n)
        match round(-0.0, 4):
            case [p, *_] if '{} {}':
                c, b = ('日本').expandtabs(4), dict(enumerate([1.5, 2]))
                if (False and 0.0): return a
            case _:
                if (n := str(bytearray(b'xyz'))): log.append(n)
    yield from log
    yield a
case(17, lambda: list(f17()))
case(18, lambda: (sum([*list(range(2)), (-1 >> 4)]) + sum([ord(c) for c in ('😀z').strip()])))
def f19(a=b'abc', b=1):
    c = d = 0
    log, out = [], {}
    del out['{} {}']
    try:
        try:
            b += d
        finally:
            log.append((([] + ['{} {}'])[0] + ('abc').capitalize()))
            out[None] = format(3.0, '10.3e')
            a -= c
    except LookupError as error:
        log.append(type(error).__name__)
        if dict.fromkeys(['b', 'a'], 778):
            a, *c = {list(filter(None, [1.5, 2]))}
            c -= 6
            out[d] = {'-7': 'Hello World' for j in range(4)}
        else:
            b, *c = [(3.0 >= None), '{0:<6}{1}'.format('x\ny', 'a,b,,c'), (b).__add__(1)]
            if (n := list(zip([1.5, 2], [1.5, 2]))): log.append(n)
        d, c = ([] + ['-7'])[0], sorted(['x', '', 'yz'], key=len)
    a, d = ('naïve' in 'abc'), ('ABCabc').zfill(0 + 5)
    yield from log
    yield a
case(19, lambda: list(f19()))
def f20(a=None, b='naïve'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[a] = list(enumerate(-12))
    return log, out, a, b, c, d
case(20, f20)
case(21, lambda: [each for each in (((-('{} {}').count('%d %s')) & list(filter(None, list(({'a': 1, 'b': [2]}).items())))), sum([float('1e%d' % 4), ((Base(1) + -17).value & sum([3, 1, 2]))]))])
case(22, lambda: format(int.from_bytes('{0:<6}{1}'.format('', None).encode()[:8], 'little'), ','))
def f23(a=None, b=4611686018427387902):
    c = d = 0
    log, out = [], {}
    c, a = ('ß').replace('%d %s', '%d %s'), sum([3, 1, 2])
    b += True
    yield from log
    yield a
case(23, lambda: list(f23()))
case(24, lambda: [])
case(25, lambda: (dict(zip(['b', 'a'], [3, 1, 2]))).swapcase())
case(26, lambda: '{0:<6}{1}'.format(type('').__name__, {-2.25, '😀z', bytes(range(5)), None}))
case(27, lambda: bool(None))
case(28, lambda: list(map(str, [])))
case(29, lambda: (len({}) % int(str(11))))
case(30, lambda: (lambda **k: k)(x=bytearray(b'xyz')))
case(31, lambda: list(count(3)))
def f32(a='', b=float('inf')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d += d
    if (n := ('12').title()): log.append(n)
    return log, out, a, b, c, d
case(32, f32)
def f33(a=False, b=10):
    c = d = 0
    log, out = [], {}
    out[c] = {str(k): v for k, v in ({}).items()}
    match ('Hello World' in {1: 2}):
        case 0 | 1:
            del out[a]
            c, *c = {(648).extend([1]), *sum([1e-7, 2])}
        case _:
            log.append({i: (Base(2147483648) + 2147483650).value for i in range(3)})
            a, a = (False * 9223372036854775809), float('1e%d' % 1)
            del out[b]
    return log, out, a, b, c, d
case(33, f33)
case(34, lambda: ('x\ny' if 462 else 8))
case(35, lambda: abs(((float(True) // (4 / True)) + ((1.5 ** 2) + (-0.0 * False)))))
case(36, lambda: int(''))
case(37, lambda: str([a for a, *b in [list(filter(None, [a for a, *b in [['a', None] + [1]]])) + [1]]]))
def f38(a=1e10, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    match (~215):
        case []:
            b %= a
            del out[9223372036854775809]
        case None:
            a, b = min([] + [0]), ord('ABCabc')
            if (n := (True // 8)): log.append(n)
            d, b = (0.0 % 0.0), (False // True)
        case _:
            d = (frozenset([18446744073709551617 for i in range(2)]) <= set([*[], 382]))
            if (n := int.from_bytes('  x '.encode()[:8], 'little')): log.append(n)
    b = dict(zip(('-7').split(','), [11, 304, 2147483650]))
    a |= c
    yield from log
    yield a
case(38, lambda: list(f38()))
def f39(a=b'a,b', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 3:
        n2 += 1
        if ('').swapcase():
            b = dict.fromkeys(('%d %s').split(','), (99999999999999999999 >> 3))
            if (n := int('12', 2 + 3)): log.append(n)
            if ([1, 2, 3] == [1, 2, 3]): return a
        log.append({**{i: False for i in range(1)}, 'k': (d and b'\xff\x00')})
        n1 = 0
        while n1 < 3:
            n1 += 1
            d += a
    return log, out, a, b, c, d
case(39, f39)
def f40(a=123456.789, b='  x '):
    c = d = 0
    log, out = [], {}
    if (n := dict(zip(['b', 'a'], [-1, 10]))): log.append(n)
    b = list((dict(zip(['b', 'a'], [3, 1, 2]))).items())
    if {**{1: 2}, 'k': b'\xff\x00'}:
        match (b'a,b' / a):
            case 0 | 1:
                a = list(filter(None, list(zip(d, 0.0))))
                a, *d = (int(str(9223372036854775809)), (None)[c],)
                b, b = ('abc' * 3), [a, '日本', -2.25, *b'abc']
            case int(p):
                d %= b
            case _:
                out[b] = {a for k in count(1) if None}
        try:
            d, c = format(4294967295, ','), min([] + [3])
            out[True] = (bytearray(b'xyz') // c)
        except TypeError as error:
            log.append(type(error).__name__)
            c //= -2
            c += d
        finally:
            del out[-533]
        n1 = 0
        while n1 < 2:
            n1 += 1
            d, c = ('x\ny').swapcase(), ({1: 2}).get('x\ny', 99999999999999999999)
            if [a for a, *b in [[1.5, 2] + [1]]]: continue
    elif ('-7')[2:]:
        n1 = 0
        while n1 < 4:
            n1 += 1
            log.append(({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()} | dict.fromkeys(['b', 'a'], 578)))
        b, c = int(str(True)), [100000000000000000002].copy()
    yield from log
    yield a
case(40, lambda: list(f40()))
def f41(a=False, b=5):
    c = d = 0
    log, out = [], {}
    try:
        n1 = 0
        while n1 < 1:
            n1 += 1
            log.append(((123456.789 * 391) | (100000000000000000001 & 8)))
    except Exception as error:
        log.append(type(error).__name__)
        out[b] = len({})
    else:
        log.append((hash(100000000000000000001) - abs(4611686018427387902)))
    n2 = 0
    while n2 < 4:
        n2 += 1
        n1 = 0
        while n1 < 0:
            n1 += 1
            if ('  x ')[:4]: continue
        if (n := divmod(-406, 853)[1]): log.append(n)
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: ({True: k for k in range(3)} % ('%d %s' // '日本')))
def f43(a=None, b=691):
    c = d = 0
    log, out = [], {}
    try:
        log.append((('%d %s' % (99999999999999999999, a))).replace(('😀z').zfill(3 + 5), ('').translate({97: 'A', 98: None})))
        out[b'abc'] = dict(zip(['b', 'a'], [-1, 10]))
    finally:
        if (n := list(reversed(['a', None]))): log.append(n)
        b %= c
        log.append((('{} {}').swapcase())[::-1])
    n2 = 0
    while n2 < 2:
        n2 += 1
        match ('12').splitlines():
            case []:
                a = (all([]))[-1]
                d |= c
                out[a] = {**{}, 'k': bytearray(b'xyz')}
            case Base(value=p):
                if set([]).issubset(['b', 'a']): return a
            case [p]:
                del out[100000000000000000000]
            case _:
                a = (('a,b,,c').zfill(1 + 5)).removesuffix('c')
        b |= d
        d, b = [each for each in (4611686018427387905, b'a,b')], int('12', 2 + 3)
    if (n := abs(1.5)): log.append(n)
    return log, out, a, b, c, d
case(43, f43)
case(44, lambda: ({1: 2}).get('Hello World', 2147483649))
def f45(a=7, b='😀z'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d |= b'a,b'
    return log, out, a, b, c, d
case(45, f45)
case(46, lambda: dict(enumerate((format((18446744073709551618 ^ -238), '#x')).splitlines())))
case(47, lambda: (pow((9223372036854775807 >> 2), 1, 97) % min(sorted([694, False, 3]) + [4])))
def f48(a=0.1, b=18446744073709551616):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a += None
    try:
        a %= -2.25
        match (--3):
            case {1: p}:
                c = f"<{[*[-1, 10], 5].index(5):d}>"
            case {1: p}:
                if (n := ('abc')[::-1]): log.append(n)
            case {1: p}:
                d += b''
                d &= None
                del out[b]
            case _:
                d -= b
                d //= b
                b, a = (True or 9), (1e-7 + 123456.789)
        a, c = int(float('inf')), ([1.5, 2]).count(bytes(range(5)))
    finally:
        if (n := sorted([Base(3), Base(a)])): log.append(n)
        c = (('%d %s' * 4)).swapcase()
    if bin(a):
        log.append((int('12', 3 + 3) >> 51))
        if Derived(1).xyz:
            d = (('%d %s').upper() | ('😀z').capitalize())
            d = ((b).symmetric_difference([1])).extend([1])
            if (n := divmod(-1, -291)[1]): log.append(n)
        for d in range(1):
            if (-123456.789): break
            if {str(k): v for k, v in ({}).items()}: break
    elif dict(enumerate(['a', None])):
        n1 = 0
        while n1 < 3:
            n1 += 1
            a += None
            b = ord((oct(4611686018427387906) + 'x')[0])
        for a in (d,):
            d //= b
            if any([1.5, 2]): return a
        else:
            out[False] = ('%5.2f;%-5d' % (-2.25, 760))
            b = (round(-2.25, 2) // (-2.25 + 3.0))
            del out[b'']
    return log, out, a, b, c, d
case(48, f48)
def f49(a=6, b=None):
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
        try:
            del out[123456.789]
        except LookupError as error:
            log.append(type(error).__name__)
            log.append(float((4611686018427387902).bit_length()))
            a |= a
            c |= d
        finally:
            log.append((str({'a': 1, 'b': [2]}) or hex(4611686018427387903)))
            log.append(('%a' % (lambda *a: list(a))(*[])))
        b = ((Base(True) + -1).value < (-7))
    for a in ():
        d //= None
        out[2147483650] = (3.0 % 1e10)
    else:
        log.append({str(k): v for k, v in (dict(zip([], [-1, 10]))).items()})
        a, a = dict(enumerate(['a', None])), (d if 'naïve' else None)
        del out[a]
    out[b] = chr(True)
    return log, out, a, b, c, d
case(49, f49)
case(50, lambda: (((9223372036854775806 * 8) | int.from_bytes('a'.encode()[:8], 'little')) != [(i, min([3, 1, 2] + [1])) for i in sorted([5, -1, 3]) if ({} == {1: 2})]))
def f51(a=None, b=-46):
    c = d = 0
    log, out = [], {}
    match ('12').partition('a')[2]:
        case [p]:
            a, *b = []
        case None:
            c, *c = [list(range(0, 0 + 5))]
        case _:
            d, *d = [list(iter('ß')), {True: None for k in count(3)}]
    if (n := abs(float('inf'))): log.append(n)
    try:
        for d in count(1):
            out[324] = {1: d, 'a': False}
            del out[-2.25]
    except TypeError as error:
        log.append(type(error).__name__)
        b, a = ('12').capitalize(), (lambda **k: k)(x=5)
        try:
            a |= -587
        finally:
            d = (Derived(734).double).bit_length()
            a = (format(0.1, '10.3e')).upper()
            c, b = [], (99999999999999999998 | 104)
    return log, out, a, b, c, d
case(51, f51)
case(52, lambda: format(0.0, '10.3e'))
case(53, lambda: ({1: 2} | {1: 2}))
case(54, lambda: dict.fromkeys([', '.join(['x', '', 'yz']), format(3, ',')], pow(abs(False), 3, 97)))
case(55, lambda: (((('a,b,,c')[:4]).encode().decode()).swapcase() or format((pow(5, 3, 97) | Derived(10).double), ',')))
def f56(a=9, b=2147483647):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (None ** -2):
        c = ((6 / 99999999999999999999) ** 2)
        match (b'\xff\x00').update({3: 4}):
            case int(p) if b:
                log.append(list(filter(None, (-744 + False))))
                if (n := (-0.0 // -0.0)): log.append(n)
            case _:
                a, a = pow(b'a,b', 0, 45), ('').join(['1', '2', '3'])
        match (9223372036854775810 ^ 2147483650):
            case 0 | 1 if a:
                b, c = dict(enumerate([])), dict.fromkeys(['x', '', 'yz'], 962)
                if (n := (False and False)): log.append(n)
                del out[b]
            case 0 | 1 if -0.0:
                c -= b
                c = divmod(hash(-2), (6 // 9))[1]
                d -= 9223372036854775810
            case _:
                a, b = {b'': b'abc'}, ('  x ').find('a')
    try:
        if list(map(str, ['a', None])):
            c |= '  x '
            del out[b]
        else:
            a -= '%d %s'
            if (n := {1: 1e300, 'a': d}): log.append(n)
            c, *d = set()
        if ', '.join(['b', 'a']):
            log.append(len(list(count(3))))
        else:
            out[True] = (None).title()
            b |= c
    except ArithmeticError as error:
        log.append(type(error).__name__)
        for c in count(2):
            if (n := (1e300 if True else 3.0)): log.append(n)
    d, *b = ({1: 123456.789, 'a': 714}, callable(d),)
    return log, out, a, b, c, d
case(56, f56)
case(57, lambda: (('  x ' ** 4) % type(b'').__name__))
def f58(a=9223372036854775806, b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b = (('').find('a') // max(647, 9))
    return log, out, a, b, c, d
case(58, f58)
case(59, lambda: (abs(float('inf')) * (268).bit_length()))
case(60, lambda: (not (abs((~100000000000000000001)) >> 3)))
case(61, lambda: list((({} | {})).items()))
def f62(a=123456.789, b=876):
    c = d = 0
    log, out = [], {}
    match (False + 714):
        case Base(value=p):
            d %= None
            out[a] = list(count(3))
        case (p, q):
            out[False] = ('12')[:3]
        case _:
            c |= 'Hello World'
            if (n := f"<{18446744073709551616:*^10}>"): log.append(n)
    match ('%d %s' in '12'):
        case (p, q):
            b, c = ([1, 2, 3] == [1, 2, 3]), (11 + 2147483646)
            a, *a = (f"{bytes(range(5))!r}", {**{1: 2}, 'k': 100000000000000000002}, *[9 for j in range(1) if 0.0],)
            out[d] = str(a)
        case None:
            c, d = (18446744073709551614 & False), dict(zip(['b', 'a'], [-1, 10]))
            a += None
            c += c
        case _:
            if (n := [a for a, *b in [['a', None] + [1]]]): log.append(n)
            a, *c = ((c).symmetric_difference([1]), (d)['a'], [c, a], divmod(False, True)[1],)
    yield from log
    yield a
case(62, lambda: list(f62()))
case(63, lambda: (ascii('ABCabc')).swapcase())
case(64, lambda: abs(((-178 if False else 4294967297) / (7 ^ 8))))
def f65(a=b'a,b', b=None):
    c = d = 0
    log, out = [], {}
    if repr(a):
        out[d] = ([] + [5])[-1]
    else:
        for c in count(2):
            b, a = ascii('Hello World'), (d == -2 in b)
            b |= -2
            log.append((('😀z' + '12')).zfill(0 + 5))
    try:
        if (123456.789)[c]:
            out[a] = oct(b)
            out[a] = sum([-0.0, True])
            if (n := dict.fromkeys(['b', 'a'], 211)): log.append(n)
        elif abs(0.1):
            d, *c = [dict.fromkeys(['x', '', 'yz'], 670), (False).bit_length(), ('Hello World').title()]
            d += -0.0
            a += d
    finally:
        c += b'\xff\x00'
        if (n := bin(1)): log.append(n)
        if (n := {1: -832, 'a': -2.25}): log.append(n)
    n2 = 0
    while n2 < 2:
        n2 += 1
        b -= b
        try:
            if str(['a', None]): break
            log.append(([n for n in count(1)])[::-1])
            c &= -0.0
        except ArithmeticError as error:
            log.append(type(error).__name__)
            out[d] = {i: 4611686018427387905 for i in range(0)}
            c &= 1e10
        else:
            if {d: d, 0.0: False}: return a
            log.append((('ABCabc' + 'ABCabc'))[::-1])
            out[0.1] = ([] == [])
    yield from log
    yield a
case(65, lambda: list(f65()))
case(66, lambda: ('Hello World' / None))
case(67, lambda: int('12', 3 + 3))
case(68, lambda: dict.fromkeys([], True))
case(69, lambda: ('-7').count('abc'))
case(70, lambda: (-(1e10 // -0.0)))
def f71(a=0.1, b=2147483650):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if {**{}, 'k': a}:
            d, *c = ((-2.25 ** 2), float(889), *dict(a=b, b=-1),)
    except Exception as error:
        log.append(type(error).__name__)
        match bin(1):
            case {1: p}:
                b, b = (a)[b'abc'], (lambda a, b=-147: a - b)(False)
                log.append((type(d).__name__)[:2])
            case _:
                del out[c]
        for c in (None,):
            b, *a = (({'a': 1, 'b': [2]} | {}), str(-0.0),)
            b = [n for n in count(0)]
            if (9 < 7): continue
    try:
        n1 = 0
        while n1 < 3:
            n1 += 1
            if (None).swapcase(): continue
            if isinstance(c, (int, str)): continue
        if (n := ('a,b,,c').removesuffix('c')): log.append(n)
    finally:
        d -= c
        a = len({i: 0 for i in range(3)})
    return log, out, a, b, c, d
case(71, f71)
def f72(a='a', b=None):
    c = d = 0
    log, out = [], {}
    if (n := int.from_bytes('a'.encode()[:8], 'little')): log.append(n)
    return log, out, a, b, c, d
case(72, f72)
def f73(a=False, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    if ([])[2:]:
        out[a] = ('ß').title()
        n1 = 0
        while n1 < 1:
            n1 += 1
            d %= d
            a += 'abc'
            b &= 0.0
        match repr(b):
            case [p]:
                a -= a
                d %= -0.0
                del out['Hello World']
            case [p]:
                b -= bytes(range(5))
            case _:
                a += b
                log.append((format(0.0, '10.3e') in format(11, ',')))
                if (n := (a)[2:-1:3]): log.append(n)
    c = dict(zip(['naïve', 'ß'], [ord(c) for c in '12']))
    if (b'abc').startswith('a'):
        match f'{(0.0):.3f}':
            case 'abc' if 4:
                d |= None
            case {1: p} if a:
                c = Derived((Base(4) + 9223372036854775809).value).double
                del out[a]
            case str():
                d, *a = ('{0:<6}{1}'.format('-7', c),)
            case _:
                log.append((('-7' if True else 'naïve') * 2))
                a |= b
        try:
            d, *b = {dict(enumerate([1, 2, 3]))}
            if (n := (4294967296 / 100000000000000000002)): log.append(n)
            c -= '😀z'
        except TypeError as error:
            log.append(type(error).__name__)
            log.append(f'{(('%d' % b''))!r}')
            if (n := ('-7').replace('-7', '{} {}')): log.append(n)
            b, *a = (*(10 | 3),)
        for b in 'Hello World':
            a, *b = [[each for each in ('a,b,,c', bytes(range(5)))], ([] + ['-7'])[0], ('-7').expandtabs(4)]
            if len({1: 2}): return a
    elif {1: a, 'a': True}:
        a, *c = []
    yield from log
    yield a
case(73, lambda: list(f73()))
def f74(a=True, b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if sorted([]):
        c = '{} {0!r}'.format([n for n in count(4)])
    elif (None ** 2):
        del out[1e10]
        d, *a = ([d for i in '%d %s'],)
        del out[1e10]
    try:
        c, *a = (round(0.0),)
    finally:
        out[428] = ('12').isalpha()
        b |= a
        d = (('%d %s').capitalize() < repr(9223372036854775808))
    return log, out, a, b, c, d
case(74, f74)
def f75(a='Hello World', b='-7'):
    c = d = 0
    log, out = [], {}
    a, *b = set()
    c, *a = []
    yield from log
    yield a
case(75, lambda: list(f75()))
case(76, lambda: (sorted([], reverse=True)).ljust(5))
def f77(a=0.0, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 3:
        n2 += 1
        b, a = (+None), (10).count(1)
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: (lambda f: f(('ß')[-546]))(len))
case(79, lambda: (len('%d %s') % (9223372036854775807 % True)))
case(80, lambda: (chr(0 + 65) in {i: (4294967297 ^ False) for i in range(3)}))
case(81, lambda: min([*[], 18446744073709551618] + [0]))
def f82(a='日本', b=''):
    c = d = 0
    log, out = [], {}
    out[b'a,b'] = (1e-7 * 461)
    if (-10):
        for a in 'ABCabc':
            if (n := (d)[True]): log.append(n)
            d, a = dict(a=b, b=-710), ('ß').join(['1', '2', '3'])
    return log, out, a, b, c, d
case(82, f82)
case(83, lambda: (min([3, 1, 2] + [4]) < int(str(18446744073709551617))))
case(84, lambda: min([6, 2147483649, False] + [2]))
case(85, lambda: abs(1.5))
case(86, lambda: {str(k): v for k, v in (dict(enumerate([1.5, 2]))).items()})
def f87(a='12', b='x\ny'):
    c = d = 0
    log, out = [], {}
    a, d = ('12').find('a'), (1.5 if 715 else b)
    a %= ''
    yield from log
    yield a
case(87, lambda: list(f87()))
case(88, lambda: '{} {0!r}'.format((('😀z')[:2])[:1]))
def f89(a='ß', b=598):
    c = d = 0
    log, out = [], {}
    del out[2147483649]
    match (a & b'a,b'):
        case (p, q):
            del out[bytes(range(5))]
            del out[bytearray(b'xyz')]
            c, *a = [dict(zip(['b', 'a'], [3, 1, 2]))]
        case _:
            log.append({-0.0: dict(zip(['x', '', 'yz'], [3, 1, 2])), d: ({1: 2} | {1: 2})})
    del out[d]
    yield from log
    yield a
case(89, lambda: list(f89()))
def f90(a=None, b=9223372036854775806):
    c = d = 0
    log, out = [], {}
    c, b = (None)[-665], dict(enumerate([1, 2, 3]))
    return log, out, a, b, c, d
case(90, f90)
case(91, lambda: ((-(-0.0 // float('inf'))) + (abs(1e300) if (not '%d %s') else (0.1 // 1e300))))
case(92, lambda: divmod(-2, 4)[1])
case(93, lambda: ('{0:<6}{1}'.format(('%5.2f;%-5d' % ((-2.25 * 18446744073709551614), len([]))), (Derived(2147483649).double % (-3 >> 4)))).copy())
case(94, lambda: (-2.25 in []))
def f95(a='a,b,,c', b=4):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 2:
        n2 += 1
        try:
            d -= 1e-7
            a |= False
            if Derived(False).double: break
        except Exception as error:
            log.append(type(error).__name__)
            c //= a
            if (d if c else c): break
            if (n := str({'a': 1, 'b': [2]})): log.append(n)
        else:
            d, *a = [(lambda **k: k)(x=c), ('{} {}').removesuffix('c'), (None in [1.5, 2]), min([-1, 10] + [2])]
            log.append(((1e10 ** 2) if ('12').isdigit() else (-0.0 % 1e-7)))
            log.append((any([]) // ('a,b,,c' if True else '日本')))
        finally:
            if (n := set(c)): log.append(n)
            out[5] = ('ß' or 'abc')
        for b in (c, b'a,b',):
            c, *d = [(float('inf') if False else 1e300), float(True), ('%e' % b)]
            c, c = hash(True), (167 >> 4)
            out[b] = (False / True)
        else:
            log.append((dict(enumerate(['a', None]))).get('{} {0!r}'.format(False), ord(('abc' + 'x')[0])))
            d += '12'
            d += b'a,b'
        b %= bytes(range(5))
    a, d = ('ABCabc').partition('a')[2], hash(True)
    if repr(c):
        log.append((set(['b', 'a']).issubset(['x', '', 'yz']) or all(['a', None])))
    else:
        c = '{0:<6}{1}'.format('{0:<6}{1}'.format('12', c), (-423 - True))
        c, c = str([1.5, 2]), ('a,b,,c').isdigit()
    return log, out, a, b, c, d
case(95, f95)
def f96(a=2147483650, b=b'abc'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        for b in 'ABCabc':
            if ('a').removesuffix('c'): continue
            if (n := {str(k): v for k, v in ({}).items()}): log.append(n)
        else:
            d //= c
            if (n := (True >> 2)): log.append(n)
            c, d = format(885, ','), (lambda *a, **k: (a, k))(*(), x=d)
    return log, out, a, b, c, d
case(96, f96)
case(97, lambda: ('ABCabc' and 334))
case(98, lambda: max(int('12', 0 + 3), len([])))
def f99(a=875, b=1e-7):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c %= d
    if (['a', None])[0:]:
        log.append((dict(enumerate([]))).get(('abc').upper(), (11 << 4)))
    match ('abc').strip():
        case -1:
            c |= 1.5
        case {1: p}:
            if (n := ('abc').removesuffix('c')): log.append(n)
            if (n := max(None, key=lambda each: (each))): log.append(n)
        case _:
            out[9] = pow(581, 3, 97)
            if (n := {str(k): v for k, v in ({1: 2}).items()}): log.append(n)
    return log, out, a, b, c, d
case(99, f99)
