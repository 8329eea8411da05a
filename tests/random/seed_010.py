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
def f0(a=False, b=b''):
    c = d = 0
    log, out = [], {}
    try:
        del out[-0.0]
        if (n := str(['a', None])): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        if (n := {**{1: 2}, 'k': bytes(range(5))}): log.append(n)
        try:
            match '{} {0!r}'.format(a):
                case str():
                    d, c = (-True), dict.fromkeys(['b', 'a'], True)
                case _:
                    del out[1]
                    if (n := (1e300 < 5)): log.append(n)
                    b += d
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := isinstance(d, (int, str))): log.append(n)
                if set([]).issubset(['x', '', 'yz']): continue
            out[a] = (2147483647 // 6)
        except Exception as error:
            log.append(type(error).__name__)
            d %= bytes(range(5))
            for c in range(2):
                a, *a = (ord(('naïve' + 'x')[0]), set(bytes(range(5))), {3.0: '日本' for j in 'x\ny'}, any(['a', None]),)
                c |= d
                if (n := sum([float('inf'), 6])): log.append(n)
                del out[None]
            out[1e10] = (c != a)
            out[d] = (c & 2147483650)
        else:
            d //= None
        finally:
            del out[8]
            a %= b'a,b'
        d, d = bytearray(('x\ny',)), (4294967294 << 4)
        a |= 1.5
    finally:
        log.append({**{str(k): v for k, v in ({}).items()}, 'k': (3.0 if False else 0.0)})
        if (n := (Base(90) == Base(2147483647))): log.append(n)
        d = (-(1e10 // 1e300))
        a, a = (False - 488), dict(a='naïve', b=b)
    c -= b
    n3 = 0
    while n3 < 4:
        n3 += 1
        match (a * -1):
            case []:
                log.append(isinstance(Derived(3), Base))
            case [p] if c:
                if (n := [*[], 5].index(5)): log.append(n)
            case None:
                del out[d]
                if (7 // 96): break
                c, d = max(4, 9223372036854775809), ('😀z' * 4)
            case _:
                log.append((lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(b'a,b'))
                d, *d = [('😀z').removesuffix('c'), str([1, 2, 3])]
        n2 = 0
        while n2 < 1:
            n2 += 1
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (+d): continue
            a, d = format(0.1, '10.3e'), (c or 1.5)
            out[1e300] = ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})
            if sum([1e10, True]): break
        n2 = 0
        while n2 < 3:
            n2 += 1
            out[a] = (18446744073709551617 + 3)
        out[True] = callable(None)
    try:
        match (not b):
            case None:
                if (n := (b'' in b)): log.append(n)
                a, b = {1: -3, 'a': d}, {1: None, 'a': 1e10}
                c, a = ('{} {}').upper(), {bytes(range(5)), None}
                d += d
            case 'abc':
                log.append(list(Derived(True).double for j in '日本'))
                out[c] = (771 & -653)
                if (n := (-2.25 // 1e300)): log.append(n)
            case _:
                del out[None]
                del out[-840]
        n2 = 0
        while n2 < 4:
            n2 += 1
            if str({'a': 1, 'b': [2]}): return a
        for b in range(2):
            c = [n for n in count(2)]
    except ArithmeticError as error:
        log.append(type(error).__name__)
        c &= 11
        out[True] = '{} {0!r}'.format(d)
        try:
            c, *b = ()
            match (False * 100000000000000000002):
                case int(p):
                    out[1e300] = list(({1: 2}).items())
                    a //= '-7'
                    log.append(((-1 if True else 4) / max(False, -358)))
                case {1: p} if 1e300:
                    c += c
                    b = ascii(('  x ').translate({97: 'A', 98: None}))
                    a &= None
                case int(p):
                    c, *d = [(4611686018427387906 < True), abs(1e300), *()]
                    d, *b = {('12' + 'naïve')}
                    del out[None]
                    c, a = (not True), [(i, 890) for i in [-1, 10] if True]
                case _:
                    if (n := (None).__len__()): log.append(n)
                    b, *c = {(lambda a, b=9: a - b)(-974), ('a,b,,c').swapcase(), (None | d), len([1, 2, 3])}
        except Exception as error:
            log.append(type(error).__name__)
            b, *d = {hex(1), (None >= 0.0 <= 0.0), (lambda **k: k)(x=10)}
            b += d
            c = float(int(str(9223372036854775808)))
        finally:
            if (n := (a).setdefault(1, 2)): log.append(n)
    return log, out, a, b, c, d
case(0, f0)
case(1, lambda: (format(-2.25, '10.3e') in f'{(0.0):.3f}'))
def f2(a=0.0, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    a, c = (lambda **k: k)(x=c), float('1e%d' % 4)
    n3 = 0
    while n3 < 4:
        n3 += 1
        for d in range(0):
            log.append(({**{'a': 1, 'b': [2]}, 'k': ''} | {i: -223 for i in range(1)}))
            d = int.from_bytes(Derived(1).xyz.encode()[:8], 'little')
        try:
            del out[b]
        finally:
            if (n := (-81 ** 0)): log.append(n)
        for c in (True,):
            log.append(sum([(1e10 * -1), ([-1, 10] + [-1])[-1]]))
            d = ((-False) | (833 // False))
            if (float('inf') + -2.25):
                a = (~{b'a,b': 559, False: '😀z'})
                if (n := (0.0 + 3.0)): log.append(n)
            elif (frozenset([]) <= set([])):
                if abs(5): return a
                del out[c]
                if ('a,b,,c' <= d): return a
                out[a] = ('a,b,,c').lower()
            else:
                a = ((True).bit_length() | (Base(535) + 0).value)
                del out[None]
                b &= c
                del out[True]
            match (None != d):
                case 0 | 1:
                    if hash(False): continue
                    b, *c = [min([-1, 10] + [2])]
                    c, *d = (sum([-1, 10]), Base(None), *', '.join([]),)
                case _:
                    log.append({i: Derived(False).double for i in range(0)})
                    c += b''
                    if (n := str({'a': 1, 'b': [2]})): log.append(n)
        if (a).to_bytes(12, 'big', signed=True):
            for c in '':
                b -= 0.0
                if all(['a', None]): continue
                del out[b]
                if [-850]: continue
            for c in count(2):
                out[c] = {5, '%d %s', 'naïve'}
                b = (lambda a, b=(8 | 879): a - b)(Derived(9223372036854775809).double)
                out[9] = (-2.25 + 0.1)
            a |= 9223372036854775809
            match ([] + ['abc'])[0]:
                case -1 if a:
                    if (n := (Base(float('inf')) == Derived(float('inf')))): log.append(n)
                case _:
                    if (n := ('12').encode().decode()): log.append(n)
                    if (n := (False - -1)): log.append(n)
        elif (True)[:3]:
            for c in {'a', a, -39, 4611686018427387905}:
                log.append(('{} {0!r}'.format(d)).count(('a,b,,c').upper()))
            for d in (1.5, -0.0, c, d,):
                if format(18446744073709551614, ','): break
            out[-3] = int(str(9223372036854775810))
            if (False if True else -731): return a
    b &= True
    return log, out, a, b, c, d
case(2, f2)
case(3, lambda: (lambda a, b=(Base(min([-1, 10] + [1])) + max(100000000000000000002, 0)).value: a - b)(((lambda a, b=18446744073709551617: a - b)(7) ^ pow(371, 4, 97))))
case(4, lambda: ((round((123456.789 + 1e-7), 3)).nope)[4])
def f5(a=None, b=1e10):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 3:
        n3 += 1
        try:
            c, b = (False if None else 'a'), ([] + [18446744073709551615])[-1]
            try:
                a, c = (1e300 / 0.1), ('  x ').find('a')
                log.append(((0.1 + 1e300), (4611686018427387905 << 0),))
                log.append((float(-3) % abs(3.0)))
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                if (False and True): break
                if (not d): continue
            else:
                out[1e300] = ({} | {'a': 1, 'b': [2]})
                del out[1e10]
            if {**{}, 'k': True}: return a
            match ({} | {1: 2}):
                case Base(value=p):
                    c -= a
                    c = [{}].copy()
                    out[float('inf')] = ([1, 2, 3])[2:]
                    b &= 3.0
                case None if None:
                    c %= 0.0
                    if (n := str([1, 2, 3])): log.append(n)
                case _:
                    log.append((frozenset([ord(c) for c in 'Hello World']) <= set([9, 99999999999999999999, -1])))
                    if (n := (lambda **k: k)(x=a)): log.append(n)
                    if (c < 'ABCabc'): continue
        except ArithmeticError as error:
            log.append(type(error).__name__)
            match (lambda **k: k)(x=-2.25):
                case (p, q):
                    a, b = all([]), list('%d %s')
                case (p, q):
                    b = Derived(([-1, 10] + [100000000000000000002])[-1]).double
                case _:
                    b, *a = (chr(3 + 65), (4611686018427387906 // -2),)
            n1 = 0
            while n1 < 3:
                n1 += 1
                d &= 'abc'
                a, *a = set()
            d, *d = (([] + [-375])[-1], pow(7, 3, 97), (True << 3), list('  x '),)
            for d in range(4):
                if ('ABCabc')[::-1]: break
                if (n := divmod(True, -790)[1]): log.append(n)
            else:
                if (18446744073709551618 >> 2): return a
                a, b = oct(4294967297), (Base(4294967297) == Base(100000000000000000000))
        else:
            if (797 * False): continue
        n2 = 0
        while n2 < 0:
            n2 += 1
            for a in (b, c, 10,):
                out[None] = sorted([])
        a, a = (a)['-7'], ('😀z').upper()
        match (b)[3:4]:
            case 'abc':
                if (['a', None] == []): break
                if (n := ('a' if True else '12')): log.append(n)
            case _:
                out[9] = (-1 / -363)
                out[c] = (['a', None] == [1, 2, 3])
                out['naïve'] = [a for a, *b in [[1.5, 2] + [1]]]
                d -= 1e300
    b = (('naïve').zfill(1 + 5)).replace(('%d %s')[::-1], f'{(0.1):.3f}')
    if ('ß').isdigit():
        a %= '  x '
        n2 = 0
        while n2 < 2:
            n2 += 1
            if (None).split():
                a, *d = (('日本').count('日本'),)
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := (bytearray(b'xyz') <= 4294967296 in b)): log.append(n)
                d |= 1e-7
        log.append(([n for n in count(0)])[-2])
    elif ('ABCabc').expandtabs(4):
        for c in (bytearray(b'xyz'), b,):
            if {1: 'Hello World', 'a': 9223372036854775807}:
                b += '  x '
                log.append(hex(([3, 1, 2] + [100000000000000000002])[-1]))
                c, *a = (('a').lower(), format(True, ','), (a and False), ('-7' % 337),)
    return log, out, a, b, c, d
case(5, f5)
def f6(a=812, b=18446744073709551617):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d %= a
    del out[c]
    return log, out, a, b, c, d
case(6, f6)
case(7, lambda: ((b'' < 3.0 not in None)).is_integer())
case(8, lambda: ('{} {}').swapcase())
case(9, lambda: ((((-1.5) // (-float('inf'))) * (lambda a, b=(-177).bit_length(): a - b)((-2 * False))) // (((4294967295 / 871) % (float('inf') ** 2)) * [*sorted([False, -202, 3]), 5].index(5))))
case(10, lambda: (['a', None])[::2])
case(11, lambda: ({i: False for i in range(4)}).get(format(3, '#x'), (True % 9223372036854775809)))
def f12(a=True, b=-2.25):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        match (not 18446744073709551616):
            case int(p):
                out[c] = (lambda **k: k)(x=False)
            case [p] if b:
                if dict(zip(['b', 'a'], [])): break
                a, *a = {(8 == False), (b != b), *(b'\xff\x00').add(1)}
                if (n := ('naïve').removesuffix('c')): log.append(n)
            case _:
                out[-138] = (7 - False)
                log.append(dict(a={4611686018427387905: True, b'\xff\x00': 963}, b=chr(0 + 65)))
                d = max((368 % 827), (624 ^ 10))
    out[False] = list(iter('12'))
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: (dict(zip([], [3, 1, 2])) == ({1: 2} | {'a': 1, 'b': [2]})))
case(14, lambda: (((1.5 // -0.0) % (float('inf') if False else 1e10)) if ((True | 0) != ('a').decode()) else float((7 * 1))))
def f15(a=4294967298, b=1e10):
    c = d = 0
    log, out = [], {}
    b //= 1
    try:
        n2 = 0
        while n2 < 4:
            n2 += 1
            a += 3.0
        log.append((abs(-0.0) * (4611686018427387904 & 18446744073709551618)))
    except ArithmeticError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 1:
            n2 += 1
            try:
                if (1e-7 or None): return a
                if (n := sum([123456.789, 4611686018427387906])): log.append(n)
                out[d] = dict(enumerate([]))
                d, b = pow(751, 1, 97), dict(zip([], []))
            except LookupError as error:
                log.append(type(error).__name__)
                del out[b'']
            match [bytearray(b'xyz') for i in range(4)]:
                case str():
                    c, d = Derived(3).double, float(7)
                    b += 0.0
                    del out[-2.25]
                case [p]:
                    if (801 & True): continue
                    c %= d
                case {1: p}:
                    if (Base(None) + 734): continue
                    log.append(((b'abc' or None)).isalpha())
                    a = (chr(2 + 65))[::-1]
                    d %= d
                case _:
                    a, a = format(False, ','), isinstance(a, (int, str))
                    c, *b = (sum([1e-7, -18]), min([3, 1, 2] + [2]), format(-1, ','), dict.fromkeys(['x', '', 'yz'], 9223372036854775810),)
            match abs(123456.789):
                case 'abc':
                    if (n := (-1).__len__()): log.append(n)
                    b &= c
                    if round(1.5, 4): break
                    log.append(((a).conjugate() & (lambda a, b=9223372036854775807: a - b)(686)))
                case _:
                    log.append((len({}) ^ {**{}, 'k': None}))
                    if list(reversed([])): break
                    del out[-0.0]
                    if (lambda **k: k)(x=a): continue
            d -= b
        b -= 10
    return log, out, a, b, c, d
case(15, f15)
case(16, lambda: round((1e10 ** 2), 1))
def f17(a=0.0, b=822):
    c = d = 0
    log, out = [], {}
    for b in '{} {}':
        if dict(enumerate([1, 2, 3])):
            match (2147483648 << 3):
                case []:
                    if (n := (-0.0 // 123456.789)): log.append(n)
                case Base(value=p):
                    if list(map(str, [])): continue
                    del out[b'a,b']
                case 'abc' if 1e300:
                    b, *b = []
                    if (c if 0.0 else a): return a
                    a |= c
                case _:
                    b, d = {None for i in (2147483647, *b,) if b'abc'}, (-724 // False)
                    a %= d
    if sorted([-1, 10]):
        if Derived(1).xyz:
            try:
                if (n := (c).isidentifier()): log.append(n)
                del out[0.1]
                del out[None]
            finally:
                a //= '%d %s'
                log.append([(i, (2147483648).bit_length()) for i in [583 for i in range(2)] if ('a' in '12')])
                c //= 475
            for b in count(0):
                b &= 'a'
                if ('a' if 0.0 else 1e300): break
                d, d = sorted([], reverse=True), list(1.5 for i in count(0) if bytes(range(5)))
                log.append(((4611686018427387904 + False) < Derived(2).double))
            a += None
            for b in '12':
                out[float('inf')] = (4 % True)
                if '{} {0!r}'.format(bytearray(b'xyz')): return a
        else:
            if (n := (113)[4::3]): log.append(n)
            match (a and 18446744073709551618):
                case {1: p}:
                    del out['naïve']
                    c, a = ('日本').upper(), (-0.0 // 3.0)
                case [p]:
                    if (n := ('a').splitlines()): log.append(n)
                    c //= None
                    out[a] = (float('inf')).translate({97: None})
                    c %= 'ABCabc'
                case _:
                    c %= b
                    log.append((list(437 for i in range(2) if a) ^ ([1.5, 2])[::2]))
                    out[float('inf')] = ({1: 2} == {1: 2})
                    c -= 9223372036854775807
        try:
            del out['']
            for a in count(0):
                b -= None
                if ('%d %s' in 'a'): break
            if (c << 38):
                d = {i: (~18446744073709551618) for i in range(3)}
                c, *a = (('a,b,,c').split(','), ('a,b,,c' in 'Hello World'), (['a', None])[1:], (lambda **k: k)(x=True),)
                log.append((int(1e-7) in list({1: 2})))
                c, d = ('  x ' or '😀z'), (Base(4611686018427387905) == Base(-38))
            b //= 123456.789
        except ArithmeticError as error:
            log.append(type(error).__name__)
            out[bytearray(b'xyz')] = str(c)
            a = (sum([1.5, 4611686018427387905]) // float(35))
            b = (('%d %s' % (99999999999999999998, None))).split(',')
        out[c] = (None)[d]
    else:
        out[b] = ascii('{} {}')
        try:
            try:
                a //= 1e10
                d %= a
            except ArithmeticError as error:
                log.append(type(error).__name__)
                if (n := (-0.0).nope): log.append(n)
                log.append((({}).get('a,b,,c', False) | divmod(2, True)[1]))
                d, *d = ((1e10 ** 2), ('Hello World').zfill(2 + 5), ('a,b,,c').splitlines(),)
            finally:
                b, *b = []
            try:
                log.append(((True and False) or isinstance(-525, (int, str))))
                del out[b'a,b']
                c, *b = (*{'', d, c},)
                b %= -0.0
            finally:
                a |= a
                log.append((float('1e%d' % 1) if (Base(380) == Base(99999999999999999998)) else (1.5 if False else 1e10)))
                c, *c = {set(['x', '', 'yz']).issubset(['b', 'a']), (6 - -2)}
                b |= -985
            if (n := {i: -707 for i in range(2)}): log.append(n)
        except Exception as error:
            log.append(type(error).__name__)
            match (2147483648 == -3):
                case (p, q):
                    c, a = (~-2), ({}).get('a,b,,c', 100000000000000000000)
                    out[9] = pow(-14, 4, 97)
                    d, *b = [chr(None), (a >> 2), [None, d], (float('inf') // 0.1)]
                    d = int('12', 0 + 3)
                case 'abc':
                    d, b = len('abc'), (272 if False else True)
                    if (n := {**{1: 2}, 'k': 43}): log.append(n)
                    out[a] = ('x\ny').swapcase()
                    log.append(sum([-960, 100000000000000000000, False]))
                case 'abc':
                    b, *d = []
                    d |= None
                case _:
                    del out['  x ']
                    if (n := list(count(3))): log.append(n)
                    c %= 'ABCabc'
            try:
                c &= 263
                a, *a = (float(9223372036854775807), ('{} {}').split(','), list('ß'), (4 if c else c),)
            except TypeError as error:
                log.append(type(error).__name__)
                if (n := dict(a=c, b=d)): log.append(n)
                d |= None
            if dict(a=-2, b=4):
                b -= '12'
                c %= c
                c += 'a'
            elif ('a')[3]:
                log.append(((bytearray(b'xyz') | a) if f"<{a:05d}>" else dict.fromkeys(['b', 'a'], 4)))
                b, *c = {(b)[0]}
            a -= -2.25
        finally:
            log.append((sorted([])).symmetric_difference([1]))
            c %= c
    out[bytearray(b'xyz')] = [bytes(range(5))]
    log.append(((-float('inf')) * ord(('naïve' + 'x')[0])))
    return log, out, a, b, c, d
case(17, f17)
case(18, lambda: ((str(round(123456.789, 4))).split())[::-1])
case(19, lambda: ((-680 >> 0) >> 2))
case(20, lambda: list(zip(['a', None], [])))
def f21(a=1e10, b=1e300):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        d, *b = {(-99999999999999999998), divmod(b, None), (4294967294 // -26), format(False, '#x')}
        try:
            if str(c):
                log.append(chr(2 + 65))
            elif (11 not in a):
                del out[a]
                a &= 1e300
                d -= 3.0
            a &= a
            d, d = ('a').capitalize(), all([1.5, 2])
            d += 1e10
        except LookupError as error:
            log.append(type(error).__name__)
            match {str(k): v for k, v in ({}).items()}:
                case 'abc':
                    log.append(format(round(3.0, 3), '10.3e'))
                    if (n := ([1.5, 2])[::2]): log.append(n)
                case Base(value=p):
                    b = ('%5.2f;%-5d' % ((-0.0), min([-1, 10] + [1])))
                case 'abc':
                    if (n := (123456.789 ** 2)): log.append(n)
                    out[a] = (a | b)
                case _:
                    d = list(zip((lambda **k: k)(x=b), (True & 18446744073709551618)))
                    c, d = (-212).bit_length(), (b >> 54)
                    c //= False
        else:
            a = sorted(list('日本'), key=len)
            log.append((f'{(18446744073709551614):>{1 + 3}}').count('{} {0!r}'.format(d)))
            a, *b = ((['x', '', 'yz'] + ['  x '])[0], (2147483648 > bytearray(b'xyz')),)
    except LookupError as error:
        log.append(type(error).__name__)
        for b in [b, False, d, *a]:
            for a in count(2):
                if ([3, 1, 2] < [3, 1, 2]): return a
                if ('ABCabc').upper(): continue
                if format(-2, ','): return a
            del out[False]
            d += None
            del out[a]
        if (1e300 if False else 0.0):
            a %= c
        if ('Hello World').splitlines():
            a |= '😀z'
            b -= c
            match ord(('{} {}' + 'x')[0]):
                case 0 | 1 if '  x ':
                    log.append(list(iter(f"<{4294967296:g}>")))
                case None:
                    log.append(round((-1e-7)))
                case float():
                    log.append((('😀z').upper() or {-221 for k in range(1)}))
                case _:
                    c %= -344
                    del out[c]
                    a, *d = set()
        elif (a)[3]:
            match (['a', None] * 4):
                case (p, q):
                    log.append((lambda a, /, b, *, c=1: [a, b, c])(pow(-2.25, 1, 29), b=bytearray(b'xyz')))
                    c, *d = set()
                    del out['ß']
                case None:
                    a = ((not None) and ('x\ny' < 'abc'))
                case _:
                    log.append(('%e' % ascii('%d %s')))
                    d += 564
                    c, *b = ((lambda **k: k)(x=b), ('{} {}').join(['1', '2', '3']),)
            if f"<{d:5d}>":
                a, *c = [str({}), ('a').center(9, '*')]
            for a in count(3):
                d //= 'ß'
                c, *a = set()
                d |= d
                b //= a
        else:
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (~b''): return a
            match {'abc': b for j in count(0)}:
                case float():
                    c &= ''
                case _:
                    d, *b = {*f"<{-748:08.3f}>"}
            n1 = 0
            while n1 < 0:
                n1 += 1
                if list(count(3)): continue
                out[bytearray(b'xyz')] = (b + None)
                if (n := f"<{a:.3}>"): log.append(n)
                log.append((pow(c, 1, 19) != int(0.1)))
            d = (('日本' or 'a')).title()
    return log, out, a, b, c, d
case(21, f21)
case(22, lambda: dict(zip(list('{} {}'), sorted([True, 11, 3]))))
def f23(a='  x ', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in range(1):
        if max(1):
            n1 = 0
            while n1 < 1:
                n1 += 1
                a |= d
                log.append(repr(({'a': 1, 'b': [2]} == {})))
            for c in {1e10, 1.5}:
                if ('').discard(1): continue
            for b in []:
                log.append(f'{(sum([123456.789, 764])):.3f}')
                if ('  x ' or '-7'): continue
        else:
            for d in range(4):
                out[None] = (-2.25 ** 2)
                log.append(len(('-7').expandtabs(4)))
                if (n := (None + None)): log.append(n)
                if list(reversed([])): break
            else:
                c -= a
                c = (~divmod(True, 18446744073709551616)[1])
                if (n := (lambda **k: k)(x=1e-7)): log.append(n)
                b -= a
            match [(i, 11) for i in [-1, 10] if False]:
                case int(p) if '':
                    d //= b
                    log.append(((123456.789 % float('inf')) ** 2))
                    if (~b): continue
                    if ('  x ').replace('ß', 'abc'): break
                case Base(value=p):
                    out[d] = f'{('x\ny')!r}'
                    c += None
                    if (n := (10 + True)): log.append(n)
                    log.append(isinstance([(i, 1) for i in [] if True], (int, str)))
                case Base(value=p):
                    log.append(f"<{(100000000000000000000 and d):^9}>")
                    out[d] = (100000000000000000002 << 4)
                    if set([]).issubset(['x', '', 'yz']): break
                case _:
                    d, a = (None)[0], dict(zip(['b', 'a'], []))
                    del out[a]
                    if (n := [each for each in (b, 100000000000000000000)]): log.append(n)
                    a &= bytes(range(5))
            c = list(count(3))
            if list(range(4, 2 + 5)):
                c |= 123456.789
                b, b = (2147483648 & 18446744073709551618), [c for i in range(3)]
                if (n := len('日本')): log.append(n)
                a -= a
        log.append(repr({1: bytes(range(5)), 'a': a}))
        if list(('%d %s').encode()):
            for d in '12':
                out[d] = ('Hello World').swapcase()
                if (n := (124 <= -0.0 < 18446744073709551614)): log.append(n)
                if (n := [*[3, 1, 2], 5].index(5)): log.append(n)
            else:
                out[None] = ('日本' in {})
                b = dict.fromkeys(list('Hello World'), (3 >> 0))
            n1 = 0
            while n1 < 1:
                n1 += 1
                a, a = (1.5 + 1e10), (Base(6) + 11).value
            out[b''] = ('12').join(['1', '2', '3'])
        elif ('a,b,,c' + '😀z'):
            match ('ß').lower():
                case (p, q):
                    log.append(((-2 < False) | (lambda a, b=True: a - b)(-3)))
                    d, *a = ()
                    d //= b
                    if (n := round(1e10, 4)): log.append(n)
                case str():
                    if (n := ('naïve' or 'a,b,,c')): log.append(n)
                    b = (('-7').removesuffix('c')).strip()
                case _:
                    log.append((('{} {}').expandtabs(4)).expandtabs(4))
                    c = list((('a').strip()).encode())
            if ('ß' or 'Hello World'):
                a |= -2.25
            elif {i: -1 for i in range(4)}:
                if (float('inf') ** 2): continue
            try:
                b, *d = {divmod(11, 2)[1], ('12').find('a'), {1: True, 'a': 6}}
                if ('ß').splitlines(): continue
                if dict(a=2147483648, b='😀z'): continue
            except LookupError as error:
                log.append(type(error).__name__)
                if [n for n in count(1)]: break
                del out[2147483650]
                b &= 9223372036854775810
                if (n := (551 <= 0.0 < True)): log.append(n)
            finally:
                c += None
                d, *b = []
                d = ((18446744073709551616).split())[3]
        else:
            del out[a]
            match hash(10):
                case 0 | 1:
                    b |= c
                case float():
                    del out[b]
                case _:
                    if (99999999999999999998 if a else 964): return a
                    c, *b = {([1, 2, 3])[::2], bool(c), dict.fromkeys([], False)}
                    if ({'a': 1, 'b': [2]} == {1: 2}): return a
        a %= '😀z'
    return log, out, a, b, c, d
case(23, f23)
case(24, lambda: (123456.789 // 1e300))
def f25(a=-0.0, b=b''):
    c = d = 0
    log, out = [], {}
    del out[-0.0]
    del out[d]
    out[c] = float(776)
    try:
        for a in count(2):
            if list(count(3)): continue
        b -= True
        try:
            for a in count(3):
                c, b = float('1e%d' % 0), (lambda **k: k)(x=7)
                if (b'' * 3.0): return a
                if (n := ('').title()): log.append(n)
            c -= 9223372036854775808
        except LookupError as error:
            log.append(type(error).__name__)
            del out[a]
            for d in count(0):
                if (-c): continue
                if (n := {i: -298 for i in range(1)}): log.append(n)
                c, *b = ()
                b, d = (7 == True), ([] + [100000000000000000001])[-1]
            c, a = (2147483647).startswith('a'), ('%e' % 'Hello World')
            if (n := list(count(3))): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        b, c = dict(enumerate([])), (True * True)
    else:
        d, b = ('-7').partition('a')[2], dict(a='x\ny', b=3)
        a &= c
    yield from log
    yield a
case(25, lambda: list(f25()))
case(26, lambda: (lambda **k: k)(x=('naïve').splitlines()))
case(27, lambda: (('12').encode().decode())[::-1])
def f28(a='ABCabc', b=None):
    c = d = 0
    log, out = [], {}
    for d in (*b,):
        c, c = f'{(c)!r}', {i: 99999999999999999999 for i in range(2)}
        match ({1: 2} | {'a': 1, 'b': [2]}):
            case 0 | 1:
                c |= None
                b, *d = set()
                if [a for j in (*d,) if c]: continue
            case {1: p} if 11:
                out[a] = (6 * -3)
                out[bytearray(b'xyz')] = ()
            case _:
                if ('a').startswith('ABCabc'): continue
        match {1: d, 'a': True}:
            case int(p):
                out[-2.25] = ({1: 2} == {1: 2})
            case {1: p}:
                if (123456.789 // 0.1): break
                log.append(([*[], 9] + [(44 // False)])[-1])
                log.append((round(-0.0, 1) if (False and True) else sum([-0.0, -1])))
                c, c = (lambda *a: list(a))(*[1, 2, 3]), list(count(3))
            case _:
                c -= 1.5
                if set(582): return a
                if max('ABCabc', key=lambda each: (str(each))): return a
    else:
        a, a = ascii('a'), list('ABCabc')
        a, c = int('12', 0 + 3), (0 >> 2)
        c = list(iter((1e300 % 1e10)))
    yield from log
    yield a
case(28, lambda: list(f28()))
case(29, lambda: (dict(zip([f'{(1e10):.3f}' for i in range(3)], list(range(0)))) | dict.fromkeys(sorted([f'{(bytearray(b'xyz'))!r}', ('ß').replace('naïve', '  x '), 'm']), (Base(('a').find('a')) + (4611686018427387904 // True)).value)))
case(30, lambda: int((False / 100000000000000000000)))
case(31, lambda: (list(range(3)) + [ord(('ß' + 'x')[0])])[-1])
def f32(a=bytes(range(5)), b=None):
    c = d = 0
    log, out = [], {}
    match int.from_bytes('ß'.encode()[:8], 'little'):
        case int(p):
            del out['a,b,,c']
        case None:
            if (n := format(-2, '#x')): log.append(n)
            c, b = (lambda *a: list(a))(*[1, 2, 3]), (-3.0)
        case _:
            d %= None
    yield from log
    yield a
case(32, lambda: list(f32()))
case(33, lambda: {True: (9223372036854775806 ^ True), -0.0: ('x\ny').split()})
case(34, lambda: (0 / -1))
case(35, lambda: (type(None).__name__).replace(f'{(953):>{2 + 3}}', ('%d %s' % (5, -3))))
case(36, lambda: int('12', 0 + 3))
case(37, lambda: (lambda *a: list(a))(*[1.5, 2]))
def f38(a='', b='Hello World'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        d, *c = [(a if c else c), (None).isdigit(), f"<{d:5d}>"]
    yield from log
    yield a
case(38, lambda: list(f38()))
def f39(a=-0.0, b=4294967297):
    c = d = 0
    log, out = [], {}
    out[b] = ('abc' < '-7')
    d, *c = [[]]
    if (None != None not in None):
        log.append(sum([(1e300 * False), divmod(9223372036854775806, 0)[1]]))
        match (8 in [1.5, 2]):
            case 0 | 1 if 'a,b,,c':
                d %= 1e-7
                log.append('{} {0!r}'.format((-123456.789)))
                log.append((dict.fromkeys(['x', '', 'yz'], False) | dict(a=True, b=a)))
                d //= b
            case 'abc' if False:
                out[None] = {**{}, 'k': float('inf')}
                b = int.from_bytes(hex(4294967298).encode()[:8], 'little')
                c, d = (123456.789 * 100000000000000000001), [False for k in (*None,) if a]
                a //= a
            case int(p) if c:
                c, a = (False and False), (-146 or b'a,b')
                c, d = list(filter(None, float('inf'))), (-294,)
                log.append((('ß').swapcase())[::-1])
                log.append((('ß').count('x\ny') <= (-2.25 + float('inf')) < (~18446744073709551617)))
            case _:
                d -= 1e-7
                del out[a]
                b, *b = ((b'\xff\x00')[-2], (4294967296 & 6), (b == None != True),)
                log.append((ascii('a') < repr(a)))
    c -= -211
    yield from log
    yield a
case(39, lambda: list(f39()))
case(40, lambda: dict(zip(list(map(str, [])), [0 for i in range(0)])))
case(41, lambda: ((format((1e300 ** 2), '10.3e')).replace((Derived(1).xyz).partition('a')[2], (hex(-2) if (True <= -2.25 < 100000000000000000002) else str([])))).encode().decode())
case(42, lambda: [n for n in count(0)])
case(43, lambda: ({1: (round(0.0, 0) ** 2), 'a': (abs(1e10))[0:]} == {i: (list({'a': 1, 'b': [2]})).count({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}) for i in range(1)}))
def f44(a=-2.25, b=None):
    c = d = 0
    log, out = [], {}
    match int(-0.0):
        case [p] if b:
            d |= b
        case None:
            del out[None]
            b -= 1e10
            c = ((bytearray(b'xyz') // d) if ('  x ')[0:] else f'{(928)!r}')
        case _:
            c %= 2147483648
            c, *c = (*int(1e300),)
    yield from log
    yield a
case(44, lambda: list(f44()))
def f45(a=bytearray(b'xyz'), b=4):
    c = d = 0
    log, out = [], {}
    a, *b = [bool(99999999999999999999)]
    n3 = 0
    while n3 < 3:
        n3 += 1
        b, a = (18446744073709551618 & 1), (d).get(1)
    yield from log
    yield a
case(45, lambda: list(f45()))
case(46, lambda: (lambda **k: k)(x=(8 if 'a,b,,c' else 'a')))
case(47, lambda: round((((0.1 if False else 1.5) if set([]).issubset([]) else (-0.0 // 1e-7)) if callable((lambda **k: k)(x=1e300)) else abs(float(True))), 2))
case(48, lambda: list({}))
case(49, lambda: list((list(range(4, 4 + 5))).count((0.1 ** 2)) for k in range(3)))
def f50(a=1.5, b='-7'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        if ([] < [-1, 10]): return a
        if sorted([]): break
    for a in range(3):
        match ('Hello World').isalpha():
            case (p, q):
                if dict(enumerate([])): break
                a = set(list(map(str, [3, 1, 2]))).issubset(list(map(str, [])))
                c = (float('1e%d' % 2) * (4 + 445))
            case (p, q):
                log.append((list(count(3)) == list(({'a': 1, 'b': [2]}).items())))
                del out[b]
                if (n := int(3.0)): log.append(n)
                c &= None
            case (p, q):
                d //= -2.25
                log.append(float('1e%d' % 3))
                if (None % 1e10): return a
            case _:
                if ('a').upper(): continue
        for a in {c, 1e10, d, a}:
            if Derived(6).double: continue
            match ('12')[::-1]:
                case str():
                    c |= 18446744073709551616
                    if (4611686018427387902 // 4611686018427387903): break
                case 0 | 1:
                    c %= d
                    del out[9]
                    c, *c = set()
                case float():
                    a //= b
                    a = (dict(zip(['x', '', 'yz'], [-1, 10])) | dict.fromkeys(['x', '', 'yz'], True))
                case _:
                    if dict(zip([], [])): break
                    a %= b
                    if (n := all([1.5, 2])): log.append(n)
                    log.append((([] + [18446744073709551616])[-1], (0.0 // 3.0),))
            try:
                c, d = sum([3, 1, 2]), (lambda *a: list(a))(*[])
                log.append(({str(k): v for k, v in ({1: 2}).items()} == {i: 100000000000000000001 for i in range(4)}))
                a %= b''
            except TypeError as error:
                log.append(type(error).__name__)
                if (True).bit_length(): continue
                d, *d = {len([1, 2, 3])}
                d = (round(1e10, 2) if [2].copy() else sum([0.1, -977]))
                log.append(len(f'{(1.5)!r}'))
            if list((None).items()):
                log.append((not abs(0.0)))
            else:
                if (n := (124 >> 52)): log.append(n)
                a = len(list(map(str, [])))
                out[910] = ('%a' % a)
                if (c + 'x\ny'): break
        if ([1.5, 2] == [1.5, 2]): break
    else:
        c, *a = (dict(enumerate(['a', None])),)
        c, *d = {(True + 2147483649)}
        a %= b'a,b'
    return log, out, a, b, c, d
case(50, f50)
def f51(a=-922, b=18446744073709551618):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 3:
        n3 += 1
        for b in range(1):
            for a in '日本':
                if ('Hello World').capitalize(): break
                c &= c
                if (n := ('日本').join(['1', '2', '3'])): log.append(n)
                if int(123456.789): continue
            a = abs((float('inf') if False else 0.1))
    try:
        out[None] = list(reversed([]))
        if ', '.join([]):
            match str(['a', None]):
                case []:
                    log.append(bin((True + True)))
                    a = ((-459 // 531) / bin(False))
                    del out[b'']
                    b = ((8 & -851) if (True and True) else int(str(False)))
                case _:
                    a %= d
            a = (repr(a)).find('a')
            for c in count(0):
                del out[b'\xff\x00']
                log.append(callable((not float('inf'))))
                if (-False): continue
                if (n := int(1.5)): log.append(n)
        for d in 'ß':
            if sum([1e-7, 2]):
                c -= c
                if (n := ('%d %s').expandtabs(4)): log.append(n)
            else:
                if (n := {**{'a': 1, 'b': [2]}, 'k': a}): log.append(n)
                b &= 1e10
        match (-0.0):
            case [p]:
                c, d = f'{(b)!r}', (c * 1e-7)
                b = ((1.5 if True else float('inf')) // (1e10 + -2.25))
                b, a = isinstance(Derived(d), Base), ([1.5, 2]).count(None)
            case _:
                a &= b'abc'
                if (n := (['a', None] == [1, 2, 3])): log.append(n)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        d &= c
        if list(filter(None, False)):
            if (n := list(map(str, ['a', None]))): log.append(n)
            try:
                a //= c
                d //= 3
                c += b
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                if (n := float('1e%d' % 1)): log.append(n)
                log.append((('abc').split(',') + sorted([], key=len)))
                if (n := (9223372036854775808 == False)): log.append(n)
                if (n := list(count(3))): log.append(n)
            c, a = ('ß' < '12'), ('x\ny').join(['1', '2', '3'])
        else:
            for d in count(1):
                if str(['a', None]): return a
                b &= b
                log.append(len(({'a': 1, 'b': [2]} | {1: 2})))
                if ('')[3]: return a
        a &= b
    return log, out, a, b, c, d
case(51, f51)
case(52, lambda: ([]).count(-0.0))
case(53, lambda: (('ß').expandtabs(4), (-1, bytearray(b'xyz'), None, False,), *[(i, 18446744073709551614) for i in [] if True],))
case(54, lambda: (lambda a, b=(False if True else 6): a - b)((Base(True) + True).value))
case(55, lambda: (f'{(99999999999999999999)!r}').zfill(4 + 5))
case(56, lambda: list(range(4, 0 + 5)))
case(57, lambda: round(0.1))
case(58, lambda: (f'{(-2.25):.3f}').center(9, '*'))
def f59(a=True, b=4611686018427387904):
    c = d = 0
    log, out = [], {}
    log.append(max((8 ^ 18446744073709551617), int(-0.0)))
    d, b = (lambda a, b=8: a - b)(74), (-2.25 % 1.5)
    b |= b
    return log, out, a, b, c, d
case(59, f59)
def f60(a='a,b,,c', b='  x '):
    c = d = 0
    log, out = [], {}
    if (n := ('%d %s').startswith('x\ny')): log.append(n)
    try:
        try:
            d, b = ('%c' % None), ('%a' % '日本')
            a += a
        except TypeError as error:
            log.append(type(error).__name__)
            del out[c]
            match f'{(4294967294)!r}':
                case float():
                    a, *c = ()
                    b -= None
                case int(p) if c:
                    a //= a
                case _:
                    out[c] = callable(18446744073709551618)
                    del out[d]
                    if (n := ([-1, 10] < [])): log.append(n)
                    del out[701]
        else:
            out[1e-7] = (float('inf') if False else 1e300)
            b, c = float('1e%d' % 3), {b'\xff\x00'}
            b &= d
            c = {str(k): v for k, v in ({1: b'a,b', 'a': -2.25}).items()}
        log.append({-2.25: float(100000000000000000002) for i in range(5)})
        for c in count(0):
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := (d).intersection([1, 2])): log.append(n)
                if ([1, 2, 3]).count(True): return a
                log.append(())
            if (n := complex(c)): log.append(n)
        else:
            del out[2147483649]
            out[a] = list({})
            if (n := sum([1e10, 8])): log.append(n)
        b, d = {i: 1 for i in range(2)}, type(c).__name__
    except TypeError as error:
        log.append(type(error).__name__)
        match list(filter(None, ['a', None])):
            case float():
                c, d = Derived(4294967298).double, ('日本').encode().decode()
                del out[False]
            case Base(value=p):
                a //= 1e300
                del out[d]
            case {1: p}:
                a, *a = ()
                d, *a = [(-704 & 38), pow(18446744073709551618, 1, 31)]
                if (n := {d, b'abc'}): log.append(n)
            case _:
                a |= None
                c -= False
                out['日本'] = str({1: 2})
    log.append((('😀z').count('{} {}') % max(389, 4)))
    for c in set():
        try:
            out[bytes(range(5))] = [-496, -229]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (2 % 122): return a
            for a in count(0):
                b -= None
                log.append(({1: b, 'a': True} | dict(a=2147483646, b=-2.25)))
                a = [*[5 for i in range(4)], 5].index(5)
                if (n := ('a,b,,c').partition('a')[2]): log.append(n)
            if [each for each in (d, float('inf'))]: break
        finally:
            d = ((1.5 * 4294967295) if (-981 < True) else {i: 4611686018427387905 for i in range(3)})
        if (n := ('{} {}').find('a')): log.append(n)
        match ('%x' % b):
            case 0 | 1 if None:
                if (lambda a, b=2: a - b)(False): continue
                d %= c
                c %= 1e300
            case int(p):
                c = f'{((lambda a, b=-423: a - b)(False)):>{2 + 3}}'
            case str():
                b //= 'naïve'
            case _:
                if (n := (a % c)): log.append(n)
        n2 = 0
        while n2 < 0:
            n2 += 1
            try:
                if (n := (True or True)): log.append(n)
                d |= b'abc'
                out[2] = len(['a', None])
            except ArithmeticError as error:
                log.append(type(error).__name__)
                d, *a = [any([1, 2, 3]), (not a), [b'abc', None], (1e300 ** 2)]
                b -= 9223372036854775808
            b %= d
            match [*[3, 1, 2], 5].index(5):
                case int(p):
                    if (n := (lambda a, b=2: a - b)(99999999999999999999)): log.append(n)
                    b = dict(enumerate(list(enumerate([1, 2, 3]))))
                    d += -1
                case (p, q):
                    if ({1: 2}).get('日本', 4294967294): break
                    b -= -2.25
                case (p, q):
                    d, b = (1e-7 * True), Derived(True).double
                case _:
                    if (n := round(1e10, 0)): log.append(n)
                    a = ([(i, True) for i in [3, 1, 2] if False] != list(map(str, b'')))
                    if list(count(3)): continue
            match ('a,b,,c').partition(','):
                case -1:
                    if (Base(3) + -1).value: break
                    if dict(enumerate([1, 2, 3])): continue
                case _:
                    c, *c = {list('{} {}'), (d)[-1]}
    else:
        d //= b
        b &= b
    return log, out, a, b, c, d
case(60, f60)
case(61, lambda: (9223372036854775806 ^ -69))
def f62(a=b'\xff\x00', b=None):
    c = d = 0
    log, out = [], {}
    match ('abc').partition('a')[2]:
        case -1 if None:
            if (n := (1e300 + 0.1)): log.append(n)
            d %= b'\xff\x00'
        case {1: p}:
            out[d] = str('a')
            d, *b = {ascii('a'), ('%d %s' % (9, b'a,b'))}
            d //= d
            del out[None]
        case _:
            a, *b = ((a).replace('a', 'xy'), (False << 0), sum([float('inf'), 18446744073709551618]), [1.5].copy(),)
    for c in range(3):
        if (n := list(({1: 2}).items())): log.append(n)
        n2 = 0
        while n2 < 0:
            n2 += 1
            try:
                c &= 'x\ny'
                out[100000000000000000002] = (-0.0 // 0.0)
            finally:
                c, *a = (('12').startswith('{} {}'), (100000000000000000001 if d else None), ('12' if True else 'ABCabc'),)
                del out[d]
                b += bytearray(b'xyz')
            out[b] = (8 | 4)
        if list(({'a': 1, 'b': [2]}).items()):
            c %= d
        for b in [*b]:
            a &= a
            del out[d]
            if list(('abc').encode()): return a
    else:
        if (n := ([1.5, 2] == [1, 2, 3])): log.append(n)
        c |= 2147483647
        log.append((Base((-False)) + abs(2147483649)).value)
        c = sum([(1e10 + 1e10), max(False, 6)])
    d &= b''
    out[4] = (True - 566)
    return log, out, a, b, c, d
case(62, f62)
case(63, lambda: {**(lambda **k: k)(x=18446744073709551615), 'k': ('naïve' or '{} {}')})
case(64, lambda: (dict(enumerate([])) | {str(k): v for k, v in ({}).items()}))
case(65, lambda: {str(k): v for k, v in ({str(k): v for k, v in ({i: (1 * 247) for i in range(2)}).items()}).items()})
case(66, lambda: format(Derived((([]).count(1e300) if isinstance('ABCabc', (int, str)) else (4294967297 >> 2))).double, '#x'))
case(67, lambda: ('%c' % bin(int('12', 2 + 3))))
case(68, lambda: (-(len('naïve') * hash(8))))
case(69, lambda: ((0.0 // -0.0) ** 2))
case(70, lambda: ((99999999999999999998 | False)).bit_length())
case(71, lambda: dict(a=f"{3.0!r}", b=dict.fromkeys([], 2)))
case(72, lambda: round(round(1.5, 2)))
case(73, lambda: (-1e300))
def f74(a=0.0, b=False):
    c = d = 0
    log, out = [], {}
    match {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
        case 0 | 1 if b:
            a = {i: sum([3, 1, 2]) for i in range(2)}
            d %= None
            out[b] = f"<{b:b}>"
            c, *a = [('😀z').partition('a')[2], list(({1: 2}).items()), (d)[None], ('ABCabc' * 3)]
        case [] if c:
            del out[b'']
            b, d = ([] * 3), dict(enumerate([]))
        case [p, *_]:
            a = repr((c if d else b''))
            out[-3] = list(count(3))
        case _:
            if (n := (11 < 18446744073709551615)): log.append(n)
            c //= None
            del out[a]
            log.append(dict(enumerate(sorted([], reverse=True))))
    a = list(enumerate([each for each in (a, b'abc')]))
    if (n := (b'\xff\x00')[d]): log.append(n)
    yield from log
    yield a
case(74, lambda: list(f74()))
case(75, lambda: ascii(('a,b,,c')[:2]))
case(76, lambda: ('%5.2f;%-5d' % (abs(float('inf')), (lambda a, b=100000000000000000001: a - b)(8))))
def f77(a=None, b=0.1):
    c = d = 0
    log, out = [], {}
    c += None
    log.append(([*[], 5].index(5) / (-148 % 4)))
    yield from log
    yield a
case(77, lambda: list(f77()))
case(78, lambda: round(float('inf'), 2))
case(79, lambda: repr(b'abc'))
def f80(a=None, b=False):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        if ('a')[::-1]:
            log.append(format('{} {0!r}'.format('Hello World'), '!r'))
        n2 = 0
        while n2 < 0:
            n2 += 1
            n1 = 0
            while n1 < 1:
                n1 += 1
                a &= 18446744073709551616
            if (--2.25):
                b = len({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()})
                b = (abs(-0.0) if ('').startswith('  x ') else float(7))
                if (n := sum([3.0, -172])): log.append(n)
                del out[123456.789]
            elif oct(False):
                out[False] = Derived(1.5).get()
                log.append(format(('😀z').find('a'), '#x'))
            else:
                if (n := (bytearray(b'xyz') in '' not in b)): log.append(n)
                log.append((float('1e%d' % 1) // (1e-7 // 1.5)))
        n2 = 0
        while n2 < 3:
            n2 += 1
            if [each for each in (b'a,b', b)]: break
            if (-1 >> 2):
                a += b'\xff\x00'
            elif (False | False):
                if ('日本').strip(): continue
                c = float('1e%d' % 0)
                b = (([1.5, 2]).count(-1) & (627 + 2))
    a, d = (1e300 * -537), (4294967296 if 4294967294 else c)
    d = [{1: 4294967298, 'a': 1}, [(i, False) for i in [3, 1, 2] if True], *Derived(True).xyz]
    if (n := list(zip([1.5, 2], [1.5, 2]))): log.append(n)
    yield from log
    yield a
case(80, lambda: list(f80()))
case(81, lambda: [n for n in count(2)])
case(82, lambda: hex(1))
case(83, lambda: (~(', '.join(('日本').split(','))).startswith('{0:<6}{1}'.format(format(False, ','), dict.fromkeys([], True)))))
case(84, lambda: ([(max(99999999999999999999, False),)].copy())[3:-2])
case(85, lambda: [n for n in count(0)])
def f86(a='%d %s', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := (None | True)): log.append(n)
    n3 = 0
    while n3 < 1:
        n3 += 1
        del out[b'']
    try:
        match float(10):
            case [p]:
                d |= 18446744073709551614
                b, *b = {set(), complex(b'a,b')}
                out[bytearray(b'xyz')] = (False and False)
                b, a = divmod(4294967296, -639)[1], format(True, '#x')
            case str():
                a = (list(reversed(['a', None])) < (18446744073709551617 >> 2) == isinstance(Derived(2), Base))
                out[5] = {1: False, 'a': b'abc'}
            case _:
                b, b = {1: bytes(range(5)), 'a': c}, list(d for j in count(0))
                if (n := chr(3 + 65)): log.append(n)
                b = [a for a, *b in [(lambda *a: list(a))(*[1.5, 2]) + [1]]]
        match list(reversed([1.5, 2])):
            case (p, q):
                c //= None
                d, a = (False).reverse(), (['x', '', 'yz'] + ['-7'])[0]
                log.append((([-1, 10] + [4294967295])[-1] - (-1e10)))
            case {1: p} if 173:
                b, d = (-2.25 / None), min([3, 1, 2] + [4])
            case _:
                del out[bytes(range(5))]
        for b in 'ß':
            n1 = 0
            while n1 < 4:
                n1 += 1
                d //= a
                a = (Base((4 % 341)) + (0 | False)).value
                a = dict(enumerate([n for n in count(1)]))
                if ('a,b,,c').center(9, '*'): break
            match (False).bit_length():
                case {1: p} if None:
                    if dict.fromkeys(['b', 'a'], 4): continue
                    log.append((format(True, ',')).center(9, '*'))
                case Base(value=p):
                    del out[a]
                    if ('abc').partition('a')[2]: return a
                    del out[-0.0]
                    if (b)[5:]: break
                case str():
                    log.append(list((dict(zip([], [3, 1, 2]))).items()))
                    if format(4611686018427387905, '#x'): return a
                    d, *b = {list(({1: 2}).items()), (d if None else a), type(False).__name__, {**{1: 2}, 'k': True}}
                case _:
                    log.append((format(-3, '#x')).strip())
                    if (n := ('').capitalize()): log.append(n)
        else:
            del out[None]
            d &= '%d %s'
            d, c = format(3.0, '10.3e'), ([3, 1, 2] + [3])[-1]
            a %= 18446744073709551614
    finally:
        d &= ''
        if (n := ('{} {}' in '12')): log.append(n)
        c //= None
    return log, out, a, b, c, d
case(86, f86)
case(87, lambda: (({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()} | dict(zip(['b', 'a'], [3, 1, 2])))).get(str(['日本', -999]), ((False * 5) & len([1, 2, 3]))))
def f88(a=b'', b=b'abc'):
    c = d = 0
    log, out = [], {}
    for b in count(2):
        if ('{} {}' * 0): continue
        out[d] = (--0.0)
        a += b'a,b'
    yield from log
    yield a
case(88, lambda: list(f88()))
case(89, lambda: ('12').center(9, '*'))
case(90, lambda: pow('-7', 7, 4))
def f91(a='日本', b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, *d = {float('1e%d' % 3), (None != b), ('  x ' + 'ABCabc')}
    return log, out, a, b, c, d
case(91, f91)
case(92, lambda: ', '.join(list((str(['a', None])).translate({97: 'A', 98: None}))))
case(93, lambda: float('1e%d' % 0))
case(94, lambda: list(filter(None, ascii('{} {0!r}'.format(None)))))
case(95, lambda: (lambda *a: list(a))(*sorted([True, -3, 850])))
case(96, lambda: (('%d %s').split(',') + [('%d %s').lower()])[0])
def f97(a=False, b=9):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b = (callable(b)).splitlines()
    d %= 6
    if (n := (True if False else -761)): log.append(n)
    try:
        try:
            d -= None
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            for c in '  x ':
                del out[False]
                c, d = {b: -2.25}, ([1.5, 2])[::-1]
                d, a = ('ABCabc' * 3), '{} {0!r}'.format(None)
        finally:
            d, *d = ()
            a |= d
            a = dict(enumerate(([1, 2, 3] * 3)))
            if (n := (None & -768)): log.append(n)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        out[c] = (8 == -806)
        d -= c
    return log, out, a, b, c, d
case(97, f97)
case(98, lambda: {i: (-362 >> 4) for i in range(2)})
case(99, lambda: (type(5).__name__).count(format(379, '#x')))
