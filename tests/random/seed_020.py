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
def f0(a=None, b=99999999999999999998):
    c = d = 0
    log, out = [], {}
    a %= -1
    for b in range(3):
        log.append((('日本')[::-1])[:2])
        if (4611686018427387903 + 18446744073709551617): break
        if (-169 / 8):
            if {**{}, 'k': -107}: break
        elif ord(('' + 'x')[0]):
            d %= None
            a, d = {1: a, 'a': c}, ('a').count('')
            a, b = f'{(-142):>{2 + 3}}', (-2.25 * -596)
        else:
            b &= 4
    b, c = ord(('日本' + 'x')[0]), ([] * 0)
    yield from log
    yield a
case(0, lambda: list(f0()))
case(1, lambda: ({1: 2} | {1: 2}))
case(2, lambda: (not 11))
def f3(a=bytearray(b'xyz'), b=0.0):
    c = d = 0
    log, out = [], {}
    if (b << 26):
        n1 = 0
        while n1 < 4:
            n1 += 1
            if list('a'): return a
        d &= '  x '
        out[d] = ', '.join(['b', 'a'])
    else:
        if (n := str(['a', None])): log.append(n)
        match len({1: 2}):
            case [p, *_]:
                log.append(((None, float('inf'), False, *None,)).copy())
                a, *b = (('12' or '{} {}'), (c == a),)
            case -1:
                a -= c
                c, a = divmod(4, False)[1], (None).index('b')
                d, *b = {(b in [1, 2, 3]), len('%d %s'), ('12' < 'Hello World')}
            case 'abc':
                del out[d]
                log.append((lambda **k: k)(x=('x\ny' if False else 'ß')))
            case _:
                c = [*[False for i in range(3)], 5].index(5)
    b, a = ([1, 2, 3])[2:], (False | 4294967298)
    return log, out, a, b, c, d
case(3, f3)
def f4(a=4, b=1):
    c = d = 0
    log, out = [], {}
    for a in {'abc', *0.0}:
        try:
            del out[False]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (n := (0 ^ False)): log.append(n)
            if f'{(0.0):.3f}': break
        else:
            if ('ß' in {}): return a
            b -= -0.0
            del out[d]
        finally:
            a, b = ({1: 2} | {'a': 1, 'b': [2]}), list(({}).items())
        try:
            d %= a
            a = (('%d %s').swapcase()).split(',')
        finally:
            out[11] = sum([-1, 10])
            del out[10]
        for c in [18446744073709551614, 11, None]:
            if (720 % 18446744073709551617): continue
            if (n := ('a,b,,c' if True else 'a,b,,c')): log.append(n)
        else:
            d |= '{} {}'
    else:
        b, *c = [*(b'\xff\x00').format(1, 2)]
        b &= a
    a, d = ([])[::2], f'{(1e10)!r}'
    return log, out, a, b, c, d
case(4, f4)
case(5, lambda: float('1e%d' % 0))
case(6, lambda: (('-7').expandtabs(4)).isdigit())
case(7, lambda: (((~(160).bit_length()) - Derived(divmod(4, 2147483646)[1]).double)).removeprefix('a'))
case(8, lambda: (891 - 11))
case(9, lambda: int.from_bytes(format(len(sorted([-1, 10])), ',').encode()[:8], 'little'))
def f10(a=b'a,b', b=-2.25):
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
        match (d ^ '-7'):
            case []:
                if ('  x ' in {}): break
            case [p]:
                a, a = int(str(-909)), ('😀z').lower()
            case [p, *_] if 1e-7:
                d += 'ABCabc'
            case _:
                if ascii('a,b,,c'): continue
                del out[b]
        del out[c]
    return log, out, a, b, c, d
case(10, f10)
case(11, lambda: len(dict(zip([f'{(False):>{0 + 3}}' for i in range(2)], [len({'a': 1, 'b': [2]}), Derived(True).double, ord(('' + 'x')[0])]))))
def f12(a=None, b=True):
    c = d = 0
    log, out = [], {}
    try:
        match ('abc').lower():
            case None if 'a':
                d = (max(-554, -3) & abs(-938))
                c, d = ([1.5, 2])[1:], len('Hello World')
            case int(p):
                if (n := ('abc' in {'a': 1, 'b': [2]})): log.append(n)
                c, d = (None and 997), (b'a,b', b,)
            case 'abc' if 7:
                if (n := (float('inf')).decode()): log.append(n)
                out[a] = '{0:<6}{1}'.format('😀z', c)
                del out[None]
            case _:
                c //= None
                out[123456.789] = ('-7').zfill(0 + 5)
                d, *b = (ascii('x\ny'), (b).update({3: 4}),)
        c, a = bin(8), Derived(d).xyz
    except ArithmeticError as error:
        log.append(type(error).__name__)
        match {1: 123456.789, 'a': c}:
            case {1: p}:
                a, b = Base(a), sorted([], reverse=True)
            case []:
                if (n := (lambda a, /, b, *, c=1: [a, b, c])(3, b=9223372036854775809)): log.append(n)
                c, d = [a, a], ('%d %s').partition('a')[2]
            case _:
                log.append(max((-848).bit_length(), (-False)))
                if (n := int(3.0)): log.append(n)
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: dict(a={Derived(int(str(-2))).double, dict(zip(sorted(['%d %s', 'naïve', 'm']), [193 for i in range(0)])), callable(sorted([-1, 10])), (('{} {}').join(['1', '2', '3'])).lower()}, b=((bin(False))[::-1]).translate({97: 'A', 98: None})))
def f14(a=True, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 4:
        n2 += 1
        match (True & 4):
            case int(p):
                del out[None]
            case [] if c:
                log.append((('a,b,,c' if False else '{} {}') * 3))
            case _:
                if format(600, ','): continue
                c, *c = ((3.0 ** 2), {1: 4, 'a': bytearray(b'xyz')}, ('x\ny').removesuffix('c'),)
                d |= '日本'
        d = [(i, (791 // 5)) for i in [-968 for i in range(3)] if ('' in 'ß')]
        for d in range(4):
            if (n := set([]).issubset(['b', 'a'])): log.append(n)
    if (88 - 2):
        for a in 'naïve':
            c, *a = [[b, '{} {}', bytearray(b'xyz'), *'ABCabc']]
            b, b = (None).copy(), (d > b)
        else:
            c = set('{0:<6}{1}'.format('ß', a))
            a, *c = {[b, *[1, 2, 3]]}
            d -= '-7'
        n1 = 0
        while n1 < 1:
            n1 += 1
            a |= c
    elif min([3, 1, 2] + [2]):
        del out['  x ']
    else:
        b |= b
        log.append(([*[3, 1, 2], False] < [True, True, 5]))
        n1 = 0
        while n1 < 2:
            n1 += 1
            log.append(type({**{1: 2}, 'k': 4294967295}).__name__)
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: dict({**dict(enumerate([1.5, 2])), 'k': float(9)}))
def f16(a=None, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[c]
    return log, out, a, b, c, d
case(16, f16)
case(17, lambda: {i: ((int('12', 2 + 3) << 4) // (('日本').center(9, '*')).find('a')) for i in range(3)})
def f18(a=-382, b=692):
    c = d = 0
    log, out = [], {}
    d = list(zip((['a', None] * 3), [each for each in (d, None)]))
    yield from log
    yield a
case(18, lambda: list(f18()))
case(19, lambda: ((({i: 99999999999999999999 for i in range(2)} == {str(k): v for k, v in ({}).items()}) or all(list(count(3)))) and all((list(('12').encode()))[::-1])))
def f20(a=-3, b=2):
    c = d = 0
    log, out = [], {}
    try:
        d %= c
        a, a = abs(1), ([1, 2, 3] + [])
    finally:
        out[False] = all([])
        b, b = (True or b), ('Hello World').startswith('x\ny')
        if (n := sorted(c, key=str, reverse=False)): log.append(n)
    yield from log
    yield a
case(20, lambda: list(f20()))
case(21, lambda: dict.fromkeys([oct(9223372036854775810) for i in range(1)], ord((('Hello World').upper() + 'x')[0])))
def f22(a=False, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    del out[None]
    yield from log
    yield a
case(22, lambda: list(f22()))
case(23, lambda: list({1: 2}))
case(24, lambda: pow((lambda a, b=(~318): a - b)((False >> 3)), 2, 97))
case(25, lambda: ((('naïve').strip()).__contains__(1) and [('').find('a') for i in range(4)]))
case(26, lambda: ascii(('😀z').encode().decode()))
case(27, lambda: (str([1, 2, 3])).isdigit())
case(28, lambda: (123456.789 ** 2))
case(29, lambda: (((('naïve' if True else 'ß')).removesuffix('c')).upper()).isalpha())
case(30, lambda: format(('a,b,,c' // 2), '<8'))
def f31(a=False, b=7):
    c = d = 0
    log, out = [], {}
    out[186] = (-870 - 4294967296)
    return log, out, a, b, c, d
case(31, f31)
case(32, lambda: (Base(b'') == Derived(b'')))
case(33, lambda: ([*[], 5].index(5) + int.from_bytes('ABCabc'.encode()[:8], 'little')))
case(34, lambda: (dict(enumerate([]))).splitlines())
def f35(a=18446744073709551615, b=float('inf')):
    c = d = 0
    log, out = [], {}
    c |= b
    d -= None
    yield from log
    yield a
case(35, lambda: list(f35()))
def f36(a=b'a,b', b=5):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in count(1):
        log.append(dict.fromkeys(['a', 'ß'], (~18446744073709551615)))
        n1 = 0
        while n1 < 3:
            n1 += 1
            out[d] = {}
            if len('ABCabc'): break
    if (1e10 + 1e10):
        d, *c = set()
        n1 = 0
        while n1 < 2:
            n1 += 1
            if (n := (True - 4294967295)): log.append(n)
        a, *d = {(True or False), ('').swapcase(), dict(a=None, b=b'abc')}
    else:
        try:
            a, *c = [(-355 & 644), len('naïve'), ('').replace('%d %s', 'ß'), str(['a', None])]
        except Exception as error:
            log.append(type(error).__name__)
            if (n := (11 | -335)): log.append(n)
        for c in (None, 123456.789, None,):
            del out[b]
            log.append(list(range(2, 2 + 5)))
            a, *c = [dict(zip([], [3, 1, 2])), str(True), sorted([3, 1, 2]), (2147483649 - -112)]
        b &= 'a'
    return log, out, a, b, c, d
case(36, f36)
def f37(a=bytearray(b'xyz'), b=1e-7):
    c = d = 0
    log, out = [], {}
    b, *c = [('x\ny' * 0)]
    out[d] = (True and True)
    if (-249 if True else 4294967295):
        if ('a,b,,c' in {'a': 1, 'b': [2]}):
            c //= c
            log.append([(1 | 4294967298), ', '.join([])])
            log.append(((1e300 % 1.5) // round(3.0, 2)))
        elif ('ABCabc')[:0]:
            b += a
            a = dict(zip(['', '%d %s'], [ord(c) for c in 'x\ny']))
            b = dict.fromkeys(sorted(['日本', 'ABCabc', 'm']), Derived(True).double)
        else:
            if (n := sum([])): log.append(n)
        a = min([ord(c) for c in '%d %s'] + [2])
        if ('ABCabc' not in b'a,b' > None):
            out[b] = min([] + [0])
        else:
            del out[None]
            a = dict(zip(list(map(str, [-1, 10])), [ord(c) for c in 'naïve']))
            log.append(dict(a=(9223372036854775809 if False else 10), b=('abc').swapcase()))
    else:
        try:
            log.append((a ** 3))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            del out[71]
            if (n := (a / b'a,b')): log.append(n)
        finally:
            log.append(Derived(1).xyz)
            c //= b
            a, d = list('-7'), (True and True)
        try:
            a -= d
        except Exception as error:
            log.append(type(error).__name__)
            out[''] = {-1: b'\xff\x00', '%d %s': 327, -897: 'a,b,,c'}
            a += 4611686018427387904
    yield from log
    yield a
case(37, lambda: list(f37()))
case(38, lambda: ((('naïve' * 3) or hex(-1))).join(['1', '2', '3']))
case(39, lambda: (max(([*[-1, 10], 5].index(5) << 2), (-sum([-1, 10]))) & ((('').find('a') | (True ^ 392)) // (~(True + False)))))
case(40, lambda: all((1.5 ** -1)))
def f41(a=None, b=None):
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
        c = [([1.5, 2] == []) for i in range(4)]
        if (-0.0 % 1.5):
            if (n := (bytearray(b'xyz'))[2]): log.append(n)
            del out[d]
    n2 = 0
    while n2 < 4:
        n2 += 1
        if f'{(c)!r}':
            b //= 2147483650
            a += 'a'
            if round(-0.0, 1): continue
        elif (['b', 'a'] + [''])[0]:
            b, *b = {f'{(float('inf')):.3f}'}
            if (3.0 + 0.0): return a
        else:
            if f"<{c:>7}>": break
            if ('a,b,,c').issubset([1]): break
            if (n := f'{(-2.25):.3f}'): log.append(n)
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: int(round(abs(float('inf')), 2)))
case(43, lambda: int('12', 2 + 3))
case(44, lambda: (lambda a, b=round(1e300): a - b)(([]).count(0)))
case(45, lambda: dict(zip((('%5.2f;%-5d' % (0.0, False))).split(','), [ord(c) for c in repr(False)])))
case(46, lambda: ((('%5.2f;%-5d' % (1e300, -3))).capitalize()).swapcase())
case(47, lambda: (0.1 * False))
case(48, lambda: list(((chr(1 + 65)).removesuffix('c')).removesuffix('c')))
case(49, lambda: (1.5 // 1e10))
case(50, lambda: {**{i: (divmod(False, 99999999999999999998)[1] % ({}).get('Hello World', 837)) for i in range(3)}, 'k': {('%e' % pow(247, 2, 97)) for i in {((0.0 // 0.0) + round(1.5, 2))}}})
case(51, lambda: ((round(round(1e-7, 1), 3) // (-sum([1.5, -3]))) + float('1e%d' % 0)))
case(52, lambda: (18446744073709551617 % 6))
case(53, lambda: (('Hello World').join(['1', '2', '3'])).capitalize())
case(54, lambda: (4294967294 - -40))
case(55, lambda: {[bytearray(b'xyz')].copy(), (2147483648 % 18446744073709551615), ('Hello World')[1:], [3, False]})
case(56, lambda: abs((False / True)))
def f57(a=False, b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[1.5]
    b -= c
    return log, out, a, b, c, d
case(57, f57)
case(58, lambda: (', '.join(['x', '', 'yz'])).title())
def f59(a=False, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b, *d = [(-3 * 2147483649), {c: '😀z', c: d, a: bytearray(b'xyz')}, (False == -1)]
    try:
        if sum(bytes(range(5))):
            if (n := str({1: 2})): log.append(n)
        n1 = 0
        while n1 < 4:
            n1 += 1
            if (False).difference([1]): break
            d, *a = {(-0.0 % 1e10), *bool(a)}
        d, *d = {(c)[2], sum([float('inf'), True])}
    except TypeError as error:
        log.append(type(error).__name__)
        b |= a
        c = ((lambda *a: list(a))(*[1.5, 2]) ^ float(2))
        for d in 'ABCabc':
            d, d = (1e-7 % 1e300), ('12').encode().decode()
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: (815)[5])
def f61(a=1e300, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    match (False % 11):
        case int(p):
            out[9223372036854775806] = {1: 0, 'a': None}
        case None:
            b = ((-0.0 + float('inf')) % (1e-7 % 0.1))
            d += a
        case 0 | 1:
            a %= 'x\ny'
            b = round((123456.789 // 0.1))
            del out[b'a,b']
        case _:
            d += c
            d = abs((1.5 // float('inf')))
            a, c = (-2 // False), (True or c)
    n2 = 0
    while n2 < 1:
        n2 += 1
        try:
            b = {**({} | {1: 2}), 'k': ('%d %s').count('😀z')}
            if bin(0): break
        except TypeError as error:
            log.append(type(error).__name__)
            log.append(int(str((True | 4))))
            if (n := (False + 9223372036854775807)): log.append(n)
            log.append(min((b'' | b)))
        finally:
            log.append((('😀z')[0:] < oct(1)))
        a, a = [(i, -104) for i in [3, 1, 2] if False], abs(1e-7)
    a, *c = {(317 <= 3.0 < 9), ('abc').capitalize()}
    return log, out, a, b, c, d
case(61, f61)
case(62, lambda: (3 ** -2))
case(63, lambda: ({1: (len({'a': 1, 'b': [2]}) & ('-7').count('a,b,,c')), 'a': callable(isinstance(float('inf'), (int, str)))} or all((list(enumerate([])))[::-1])))
def f64(a=-0.0, b=876):
    c = d = 0
    log, out = [], {}
    match (lambda **k: k)(x=-2):
        case [p]:
            out[a] = dict(a=None, b=1.5)
            b += None
            b = {i: (2147483646 ^ 227) for i in range(0)}
        case _:
            if (n := (d).__class__.__name__): log.append(n)
            d += b'abc'
    yield from log
    yield a
case(64, lambda: list(f64()))
case(65, lambda: abs((round(1.5, 2) ** 2)))
case(66, lambda: int(str(int(((-2.25 if True else 3.0) + (99999999999999999999 / 2147483647))))))
case(67, lambda: list({i: 4611686018427387903 for i in range(4)}))
case(68, lambda: (format(len('abc'), '#x'))[4])
case(69, lambda: Derived(1).xyz)
case(70, lambda: [('%c' % pow(Derived(False).double, 3, 97))])
case(71, lambda: format((sum([(0.1 if False else 3.0), (-4294967298)]) % (abs(0.1) // (float('inf') + float('inf')))), '10.3e'))
case(72, lambda: (sum([(123456.789 * False), ('  x ').count('a')]) % abs(sum([1e10, -759]))))
case(73, lambda: {-2.25: {(lambda a, /, b, *, c=1: [a, b, c])((True if True else 250), b=3.0), any(('{} {}').split(',')), isinstance((6 % 3), (int, str)), [(i, ('{} {}').find('a')) for i in sorted([2, 18446744073709551614, 3]) if ('{} {}').isalpha()]}, False: {len({1: None, 'a': -0.0}) for j in range(2)}, -0.0: ((('  x ').find('a') << 2) if (Base(len({'a': 1, 'b': [2]})) == Base((~-360))) else len({i: 2147483649 for i in range(2)}))})
case(74, lambda: (396 & 892))
def f75(a=b'', b=9223372036854775807):
    c = d = 0
    log, out = [], {}
    if (n := (18446744073709551618 ^ False)): log.append(n)
    return log, out, a, b, c, d
case(75, f75)
def f76(a=True, b=None):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        match {i: 18446744073709551614 for i in range(0)}:
            case int(p):
                out[float('inf')] = any(['a', None])
                if (n := ([] * 0)): log.append(n)
                del out[b]
            case 'abc':
                d, *a = [{-1: True}, min([3, 1, 2] + [3]), (lambda a, b=353: a - b)(-123)]
            case _:
                d, c = oct(4611686018427387905), {c, c, d, bytes(range(5))}
                d, a = round(-2.25, 4), [n for n in count(4)]
    for a in 'naïve':
        out[True] = ('naïve').center(9, '*')
        for c in '':
            if dict.fromkeys(['x', '', 'yz'], 4611686018427387902): continue
        c = ((2147483647 if True else 4611686018427387905) | [*[-1, 10], 5].index(5))
    return log, out, a, b, c, d
case(76, f76)
def f77(a=True, b=18446744073709551616):
    c = d = 0
    log, out = [], {}
    for c in {None, d, *'naïve'}:
        for a in range(4):
            a &= a
            out[c] = f'{(True)!r}'
    yield from log
    yield a
case(77, lambda: list(f77()))
case(78, lambda: ('%s' % list(enumerate((['a', None])[::-1]))))
case(79, lambda: (lambda *a: list(a))(*sorted([])))
case(80, lambda: float(9))
case(81, lambda: list(count(3)))
case(82, lambda: list('ABCabc'))
case(83, lambda: (((('😀z' or '12')).lower()).count((', '.join([]) + ('%d %s' % (True, -3)))))[3])
case(84, lambda: list((('%d %s').encode().decode()).encode()))
case(85, lambda: int.from_bytes(chr(3 + 65).encode()[:8], 'little'))
case(86, lambda: ((1e10 % 1e300) if ('abc').startswith('ß') else float('1e%d' % 1)))
case(87, lambda: (not 1e10))
case(88, lambda: max(([(3 % 4294967298) for i in range(0)] + [len({1: '-7', 'a': '12'})])[-1], (-(({}).get('naïve', False) & (4611686018427387905 >> 0)))))
case(89, lambda: sum([(((False).bit_length() / ([]).count(True)) * (('  x ')[:2]).count('{0:<6}{1}'.format('x\ny', 1))), ([ord(c) for c in type(bytearray(b'xyz')).__name__] + [(('ß').strip()).find('a')])[-1]]))
def f90(a=None, b=1e10):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in '12':
        match ('😀z' % -321):
            case [p]:
                del out[bytes(range(5))]
                out['a,b,,c'] = (18446744073709551614 % 4294967295)
            case [p, *_] if None:
                if ('-7' if False else '日本'): break
                c, *d = ()
            case _:
                del out[None]
                b %= bytearray(b'xyz')
                del out[False]
        if ([1.5, 2] == ['a', None]):
            if (4 * 10): break
            c &= 1e300
        else:
            if (float('inf') if True else 1e10): return a
            b %= ''
    out[123456.789] = (b'a,b')[:-2]
    return log, out, a, b, c, d
case(90, f90)
case(91, lambda: Derived.kind)
def f92(a=3.0, b=False):
    c = d = 0
    log, out = [], {}
    if ('ABCabc').center(9, '*'):
        out[c] = (None - a)
        log.append((([1.5, 2])[::-1])[::-1])
    elif ('ß' >> 21):
        a += d
        d, d = (lambda a, b=8: a - b)(0), (d < b in 4)
        del out[1e300]
    for d in count(2):
        if (True or True):
            a += -3
    else:
        c |= 'abc'
        b, b = {i: -387 for i in range(0)}, [each for each in (b, bytearray(b'xyz'))]
        d &= 4294967298
    yield from log
    yield a
case(92, lambda: list(f92()))
case(93, lambda: [n for n in count(4)])
def f94(a=bytearray(b'xyz'), b=-1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if dict(enumerate([])):
            b &= -1
            b, *b = set()
        else:
            del out[d]
            if (n := (['a', None])[::-1]): log.append(n)
            log.append((([1.5, 2]).count(d) & (-2 >> 0)))
        for b in range(1):
            del out[d]
            if (lambda *a: list(a))(*['a', None]): continue
            c, b = f'{(True):>{2 + 3}}', (Base(False) + 5).value
        try:
            del out[-795]
            out[True] = (d).replace('a', 'xy')
        except ArithmeticError as error:
            log.append(type(error).__name__)
            d &= b
            a, b = float('1e%d' % 2), ('-7' + 4611686018427387906)
    except TypeError as error:
        log.append(type(error).__name__)
        del out[d]
        if (n := (-69).join(['1', '2'])): log.append(n)
        log.append((Base((1e-7)[1:]) == Derived((1e-7)[1:])))
    for d in range(4):
        d //= b
        del out[c]
        b //= b
    match list(enumerate(['a', None])):
        case [p]:
            out[False] = ('{} {}').capitalize()
            d, a = (4294967295 // 882), ([] * 0)
        case _:
            if (n := (b'\xff\x00' not in -0.0 == b)): log.append(n)
            c += d
    return log, out, a, b, c, d
case(94, f94)
case(95, lambda: ('x\ny').encode().decode())
def f96(a=None, b=False):
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
        for d in count(2):
            c, c = (1e-7 + 0.0), (lambda f: f(4611686018427387905))(repr)
            if ('%d %s').expandtabs(4): break
    d |= c
    b, b = ('12').capitalize(), (True ^ True)
    return log, out, a, b, c, d
case(96, f96)
case(97, lambda: ('a' in '12'))
def f98(a='x\ny', b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if round(float('inf'), 0):
        if ('a,b,,c' + 'ABCabc'):
            a, *c = (('').center(9, '*'), ([1, 2, 3] + [1.5, 2]), ('a,b,,c').encode().decode(),)
        else:
            c, *c = (*('abc').find('a'),)
            if (n := ('%5.2f;%-5d' % (123456.789, 4294967297))): log.append(n)
            del out[b]
    a //= c
    return log, out, a, b, c, d
case(98, f98)
case(99, lambda: (None,))
