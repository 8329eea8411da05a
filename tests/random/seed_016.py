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
case(0, lambda: (((('ABCabc' + '  x ')).encode().decode()).center(9, '*')).split(','))
case(1, lambda: sorted(['ß' for i in range(4)], reverse=True))
case(2, lambda: [4, '12'])
case(3, lambda: ((format(False, '#x'))[::-1]).split(','))
case(4, lambda: list(enumerate([-0.0, *[]])))
case(5, lambda: (list(reversed(list('%d %s'))) in list(range(1, 3 + 5))))
def f6(a=False, b=True):
    c = d = 0
    log, out = [], {}
    out[448] = float(5)
    out[3.0] = len({1: 2})
    a = ([*[], 8] + [(True // 4294967295)])[-1]
    yield from log
    yield a
case(6, lambda: list(f6()))
def f7(a=76, b=-2):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (0.1 + 3.0):
        try:
            a = ((lambda *a: list(a))(*[1.5, 2]) and hash(1))
            out[True] = ('%5.2f;%-5d' % (0.1, -190))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (n := ([] + ['a', None])): log.append(n)
            del out['日本']
        match all([]):
            case []:
                a %= d
                del out[b'abc']
                d, *c = {', '.join(['b', 'a']), (-318 + True), *[True].copy()}
            case 'abc':
                del out[b'\xff\x00']
            case 'abc':
                a &= b'abc'
                if (n := ('abc' * 2)): log.append(n)
                a, b = (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(), (-0.0)[4]
            case _:
                if (n := Base(0.0)): log.append(n)
                out[None] = (~-1)
                del out[d]
        a = (-('abc').find('a'))
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: ((-(-(0.1 if True else 1.5))) % (-((1e10 % 1e10) + float('1e%d' % 3)))))
def f9(a=-0.0, b=None):
    c = d = 0
    log, out = [], {}
    if (-2).update({3: 4}):
        if list(('日本').encode()):
            out[787] = (900 / 9223372036854775810)
            a, *c = [(-1e10)]
        elif (b'' and a):
            del out[c]
            a = bool((100000000000000000001 % 2))
            if (n := round(1e-7)): log.append(n)
        n1 = 0
        while n1 < 4:
            n1 += 1
            if ('a,b,,c' or ''): break
    elif (['a', None])[::2]:
        out[b] = ('x\ny').startswith('-7')
        log.append(float('1e%d' % 0))
    else:
        a &= b
    log.append([('12').find('a'), {**{}, 'k': c}])
    yield from log
    yield a
case(9, lambda: list(f9()))
case(10, lambda: ('a,b,,c').count('  x '))
case(11, lambda: {dict.fromkeys([], -278), dict(a=0.1, b=b'a,b'), len('abc'), (not b'abc')})
def f12(a=242, b=434):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        log.append((-(0.0 % -0.0)))
    finally:
        a = str(float(4294967298))
    b //= 123456.789
    n2 = 0
    while n2 < 4:
        n2 += 1
        match ('ß').split(','):
            case []:
                log.append(dict(zip(list('a,b,,c'), sorted([True, -109, 3]))))
                if (n := ([1.5, 2]).count(c)): log.append(n)
            case (p, q):
                if (n := (4294967296 <= 123456.789 < 9)): log.append(n)
                d -= a
            case _:
                if list(map(str, [1, 2, 3])): break
                c &= b
        for c in count(0):
            if (n := (9223372036854775806 % 2147483649)): log.append(n)
            d -= 123456.789
            if (n := (True // b)): log.append(n)
        else:
            if (n := Derived(9).get()): log.append(n)
            a -= '日本'
            out[a] = (-1 << 4)
    return log, out, a, b, c, d
case(12, f12)
case(13, lambda: (max(10, -829) / (-3 + -3)))
case(14, lambda: bool((not int.from_bytes(Derived(1).xyz.encode()[:8], 'little'))))
case(15, lambda: (100000000000000000000)[162])
case(16, lambda: (Base(({1: b'abc', 'a': 352}).get(('a,b,,c').translate({97: 'A', 98: None}), ([1.5, 2]).count(1e-7))) + round((0.1 if False else 3.0))).value)
case(17, lambda: (['b', 'a'] + ['%d %s'])[0])
def f18(a=123456.789, b=123456.789):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d &= a
    try:
        n1 = 0
        while n1 < 1:
            n1 += 1
            if (1 / 4294967297): continue
            c, *b = [('a').isdigit(), (4611686018427387904 if d else 99999999999999999998), bool(c)]
        del out[11]
        try:
            a -= 2147483649
        finally:
            d, *c = [{i: 4294967294 for i in range(1)}]
            del out['  x ']
    finally:
        b, c = {str(k): v for k, v in ({}).items()}, (b'abc' if 100000000000000000000 else b)
        del out[None]
        d //= b'a,b'
    n2 = 0
    while n2 < 2:
        n2 += 1
        for b in {False}:
            if [n for n in count(1)]: break
            log.append(abs((18446744073709551617 + -963)))
            if (~c): break
        del out[bytearray(b'xyz')]
        b, *d = {list(c for j in {123456.789, None, 'naïve'}), (c & d)}
    return log, out, a, b, c, d
case(18, f18)
case(19, lambda: {str(k): v for k, v in ({1: list((chr(3 + 65)).encode()), 'a': (float('1e%d' % 4) * (True >> 0))}).items()})
case(20, lambda: list(reversed((-1).expandtabs())))
case(21, lambda: abs(((3.0 if True else 1e10) ** 2)))
case(22, lambda: set(list((('%d %s' % (True, -1)) * 0))).issubset(sorted([('%d %s' % (({}).get('a,b,,c', 4), ({} | {}))), (bin(True)).expandtabs(4), 'm'])))
def f23(a=2, b='ABCabc'):
    c = d = 0
    log, out = [], {}
    a = (('a').expandtabs(4)).splitlines()
    for a in '{} {}':
        n1 = 0
        while n1 < 2:
            n1 += 1
            a -= 6
            if hash(137): continue
    else:
        b, *c = []
    yield from log
    yield a
case(23, lambda: list(f23()))
def f24(a=-891, b=1e10):
    c = d = 0
    log, out = [], {}
    if (n := ('{} {}' in b >= 'a')): log.append(n)
    yield from log
    yield a
case(24, lambda: list(f24()))
def f25(a=-94, b=-720):
    c = d = 0
    log, out = [], {}
    d |= c
    a %= d
    yield from log
    yield a
case(25, lambda: list(f25()))
case(26, lambda: ascii((hex(2)).replace(Derived(1).xyz, '{} {0!r}'.format(bytearray(b'xyz')))))
case(27, lambda: float(((int(str(False)) * round(-2.25)) and {i: sum([-1, 10]) for i in range(1)})))
def f28(a='😀z', b=b'abc'):
    c = d = 0
    log, out = [], {}
    del out[c]
    return log, out, a, b, c, d
case(28, f28)
case(29, lambda: str(dict.fromkeys([f'{(1e-7):.3f}' for i in range(1)], ord((str([1.5, 2]) + 'x')[0]))))
def f30(a=-0.0, b=float('inf')):
    c = d = 0
    log, out = [], {}
    log.append(list(filter(None, ([1.5, 2] + []))))
    out[d] = sorted([-1, 10])
    if (n := int(str(4))): log.append(n)
    return log, out, a, b, c, d
case(30, f30)
def f31(a=None, b='a'):
    c = d = 0
    log, out = [], {}
    match ('' if False else 'ABCabc'):
        case 'abc':
            log.append({1: [*[3, 1, 2], 5].index(5), 'a': dict(a=8, b=d)})
            if (n := (a << 56)): log.append(n)
            out[c] = dict(a='日本', b=d)
        case None if a:
            c, *a = ()
        case (p, q):
            d &= 18446744073709551617
            del out[4294967298]
        case _:
            log.append(ord((str([1, 2, 3]) + 'x')[0]))
            log.append(('%i %s' % ('%c' % a)))
            d, a = ('a').isdigit(), (Base(18446744073709551616) + 3).value
    d, *b = [str({1: 2})]
    yield from log
    yield a
case(31, lambda: list(f31()))
case(32, lambda: {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()})
def f33(a='abc', b=-2.25):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[a]
    try:
        a = callable([a for a, *b in [[1, 2, 3] + [1]]])
        d, *a = {(d - a), (2147483647 * True), abs(1e10), (a >> 49)}
        c &= None
    except Exception as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 3:
            n1 += 1
            log.append(abs(round(-0.0)))
            if (n := len('  x ')): log.append(n)
            d -= c
    else:
        if (n := (-2.25 * 2147483646)): log.append(n)
    match (Base(-997) + 99999999999999999999).value:
        case float():
            log.append((('日本' < 'ABCabc') + (308 if False else d)))
        case {1: p}:
            d, *a = set()
            d, *c = (({'a': 1, 'b': [2]}).get('%d %s', False), int(str(True)), (c != None), dict(a=a, b=d),)
        case {1: p}:
            a, *a = []
        case _:
            a, *d = {dict.fromkeys(['x', '', 'yz'], 4294967295)}
    return log, out, a, b, c, d
case(33, f33)
def f34(a=b'abc', b=float('inf')):
    c = d = 0
    log, out = [], {}
    c, b = (-943).symmetric_difference([1]), ascii(b)
    c, c = dict(enumerate([1, 2, 3])), ('').capitalize()
    return log, out, a, b, c, d
case(34, f34)
def f35(a=None, b=1e-7):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for a in range(0):
        a += 11
        match dict.fromkeys(['b', 'a'], 4294967297):
            case str():
                d = (([] + ['😀z'])[0] * 2)
            case str():
                if (n := min('Hello World')): log.append(n)
                if (n := max(1.5)): log.append(n)
            case _:
                if (bytearray(b'xyz') // None): continue
    for b in range(4):
        out[c] = (778 / 2147483649)
    else:
        if (n := (-10 / True)): log.append(n)
        b, b = format(123456.789, '10.3e'), [*[3, 1, 2], 5].index(5)
        d, c = len([1.5, 2]), len({})
    if (False // 0):
        try:
            d //= c
        finally:
            b = len((lambda **k: k)(x=None))
            c |= c
            del out[a]
        a %= b
        for d in range(3):
            log.append((list(range(2, 3 + 5)))[::2])
            if sum([-1, 10]): break
        else:
            out['x\ny'] = ('%x' % d)
            c %= 1e300
    else:
        if dict(zip([], [3, 1, 2])):
            a = int('12', 4 + 3)
            log.append((lambda a, b=[*[], 5].index(5): a - b)((True ^ 99999999999999999998)))
            out[c] = sorted([Base(3), Base(a)])
        else:
            del out[d]
    return log, out, a, b, c, d
case(35, f35)
def f36(a=375, b=b'abc'):
    c = d = 0
    log, out = [], {}
    if ('12').upper():
        a //= bytes(range(5))
        n1 = 0
        while n1 < 2:
            n1 += 1
            del out['日本']
        n1 = 0
        while n1 < 0:
            n1 += 1
            del out['{} {}']
    yield from log
    yield a
case(36, lambda: list(f36()))
case(37, lambda: dict(enumerate(sorted(['x', '', 'yz'], reverse=True))))
def f38(a=b'a,b', b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := round(1e300)): log.append(n)
    out[b] = f'{(bytes(range(5)))!r}'
    try:
        for a in ():
            b |= 100000000000000000002
            if (n := list(reversed(d))): log.append(n)
        d %= bytearray(b'xyz')
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 1:
            n1 += 1
            del out[a]
        try:
            d, c = ('  x ').replace('-7', '  x '), [a for a, *b in [[] + [1]]]
            if (n := ('12' in 'Hello World')): log.append(n)
            del out[a]
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            del out[b'abc']
            d |= None
            out[a] = {str(k): v for k, v in ({}).items()}
        else:
            a, a = pow(8, 4, 97), hex(2)
        c, d = (False - False), ({'a': 1, 'b': [2]} | {})
    return log, out, a, b, c, d
case(38, f38)
def f39(a=2147483647, b='a'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a -= b'\xff\x00'
    if (n := (1.5 * 398)): log.append(n)
    return log, out, a, b, c, d
case(39, f39)
case(40, lambda: round(sum([(-0.0 ** 2), (4294967294 ^ True)]), 4))
def f41(a=True, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[d]
    n2 = 0
    while n2 < 2:
        n2 += 1
        n1 = 0
        while n1 < 3:
            n1 += 1
            a %= False
            if {1: b, 'a': b'abc'}: return a
            out[b''] = all([1, 2, 3])
        d -= 0.0
    return log, out, a, b, c, d
case(41, f41)
def f42(a=99999999999999999999, b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for a in range(1):
        match f"<{-0.0:g}>":
            case float():
                b |= None
                if ('-7').count('a'): break
            case 0 | 1:
                d = ((-0.0) ** 2)
            case _:
                b = round(float('1e%d' % 2), 3)
                c, *c = (pow(2147483647, 4, 97), list(count(3)), (['a', None])[::-1], *([] + ['😀z'])[0],)
        a, b = [1e-7], bin(-942)
        del out[1.5]
    return log, out, a, b, c, d
case(42, f42)
def f43(a=-881, b=657):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := ('😀z').splitlines()): log.append(n)
    if (c / 18446744073709551615):
        try:
            d = ((a + d) if ('12').count('😀z') else (1e-7 and a))
            if (n := (lambda **k: k)(x=False)): log.append(n)
            del out[2147483647]
        except TypeError as error:
            log.append(type(error).__name__)
            out[c] = ([1.5, 2])[::-1]
            if (n := (a & b)): log.append(n)
        out[d] = (1e300 * True)
    elif {-0.0: False for j in range(5) if b}:
        try:
            a, *a = [(-991).numerator, ('a').removesuffix('c'), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, *({} == {1: 2})]
        except Exception as error:
            log.append(type(error).__name__)
            if (n := (9223372036854775806 ^ False)): log.append(n)
        else:
            c = float((8 ^ True))
            log.append((('ABCabc').encode().decode()).removesuffix('c'))
            d, c = ('naïve').isalpha(), ([] + ['a,b,,c'])[0]
    d |= a
    return log, out, a, b, c, d
case(43, f43)
case(44, lambda: ', '.join(['x', '', 'yz']))
case(45, lambda: list(filter(None, [1.5, 2])))
case(46, lambda: ('Hello World')[:0])
case(47, lambda: ('a')[::-1])
case(48, lambda: {11: round(float(11)), True: (-int(-0.0))})
case(49, lambda: list(map(bool, (-0.0 and 2147483650))))
case(50, lambda: {i: ((('  x ').upper()).find('a') ^ [*[True for i in range(4)], 5].index(5)) for i in range(2)})
def f51(a=True, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d, *a = [f'{(523):>{4 + 3}}', *([1, 2, 3] == [])]
    d //= a
    return log, out, a, b, c, d
case(51, f51)
case(52, lambda: (isinstance((str('abc') in dict.fromkeys([], False)), (int, str)) and (format(float(1), '10.3e')).isdigit()))
def f53(a=1e-7, b=-2):
    c = d = 0
    log, out = [], {}
    try:
        c &= c
        out[d] = chr(a)
        if (not 'ABCabc'):
            if (n := (True & False)): log.append(n)
            a %= None
        else:
            b = [', '.join([])]
            out['naïve'] = {i: 9 for i in range(3)}
            b |= b'\xff\x00'
    except LookupError as error:
        log.append(type(error).__name__)
        a //= None
        if ('x\ny')[::-1]:
            a &= None
            c &= 'Hello World'
            d += None
    finally:
        b -= d
    b = bool((+a))
    return log, out, a, b, c, d
case(53, f53)
case(54, lambda: ({'a': 1, 'b': [2]} | {}))
case(55, lambda: {str(k): v for k, v in ({i: ord((oct(704) + 'x')[0]) for i in range(2)}).items()})
case(56, lambda: ((b'abc' and 4) != list({'a': 1, 'b': [2]})))
case(57, lambda: ('{} {}').isdigit())
def f58(a=1.5, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    a -= b
    return log, out, a, b, c, d
case(58, f58)
case(59, lambda: (chr(4 + 65)).find('a'))
case(60, lambda: dict(zip(['ABCabc' for i in range(3)], sorted([False, 9223372036854775807, 3]))))
case(61, lambda: isinstance(ascii(str([-524, 1e300])), (int, str)))
def f62(a=True, b=11):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, c = [0.1].copy(), divmod(False, 18446744073709551618)[1]
    return log, out, a, b, c, d
case(62, f62)
case(63, lambda: {None: list(range(4, 4 + 5)) for k in '  x '})
case(64, lambda: (dict.fromkeys(list(bin(1)), int(float(-504)))).get(repr(list((9).join(['1', '2']))), min(sorted([abs(4), ('abc').find('a'), 3]) + [1])))
case(65, lambda: (-b''))
case(66, lambda: ('{0:<6}{1}'.format('日本', False) * 1))
case(67, lambda: (lambda *a: list(a))(*('ß').splitlines()))
case(68, lambda: (((type(None).__name__ + format(123456.789, '10.3e')) or ('%5.2f;%-5d' % (float(18446744073709551614), (-546 if False else True)))) if (Base(((18446744073709551618 | 771) << 4)) == Base(((Base(953) + 574).value).bit_length())) else int('12', 0 + 3)))
case(69, lambda: [*sorted([('{} {0!r}'.format(bytearray(b'xyz'))).find('a'), sum([*[3, 1, 2], 4611686018427387906]), 3]), 5].index(5))
case(70, lambda: (format((100000000000000000002 / -716), '10.3e') + (format(4, '#x')).partition('a')[2]))
case(71, lambda: (f'{(max(False, 450)):>{1 + 3}}').split(','))
def f72(a=None, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    del out[-533]
    if dict(zip([], [])):
        c, c = hex(-122), format(1e10, '10.3e')
    else:
        c += b
    return log, out, a, b, c, d
case(72, f72)
case(73, lambda: (chr(3 + 65)).center(9, '*'))
case(74, lambda: ({None: (10)[4]})[{1e300: ('日本' or 1e-7), 'x\ny': ('-7').zfill(1 + 5), 1e300: f"<{2:c}>"}])
case(75, lambda: ((bin(min([] + [4]))).encode().decode() or ((('abc').join(['1', '2', '3'])).translate({97: 'A', 98: None})).lower()))
def f76(a=False, b='12'):
    c = d = 0
    log, out = [], {}
    b = f'{(('  x ').isdigit())!r}'
    match {'😀z', c, b, *-2.25}:
        case Base(value=p):
            d += None
            del out[a]
        case _:
            b = abs(sum([3, 1, 2]))
            if (n := dict(zip(['x', '', 'yz'], [-1, 10]))): log.append(n)
            out[b] = (370 + True)
    return log, out, a, b, c, d
case(76, f76)
case(77, lambda: ((int('12', 1 + 3) if ('日本' or 'a') else dict(a=-2, b=1)) and abs(sum([-0.0, 970]))))
def f78(a=0.1, b=False):
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
case(78, f78)
def f79(a=0.0, b=None):
    c = d = 0
    log, out = [], {}
    if (n := list(reversed([]))): log.append(n)
    c = ((-0.0) + float('1e%d' % 2))
    c //= True
    yield from log
    yield a
case(79, lambda: list(f79()))
def f80(a=b'a,b', b=704):
    c = d = 0
    log, out = [], {}
    if (n := ('')[:2]): log.append(n)
    return log, out, a, b, c, d
case(80, f80)
case(81, lambda: (('  x ').replace('  x ', 'abc')).pop())
case(82, lambda: (list(map(str, list(range(0)))) + [(('  x ').removesuffix('c'))[0:]])[0])
case(83, lambda: ('').removesuffix('c'))
case(84, lambda: {-569 for j in [] if b'abc'})
case(85, lambda: ((-832 & 11) // (446 << 4)))
case(86, lambda: round(round(float(2147483649), 1), 0))
case(87, lambda: ([n for n in count(0)] == list((dict(a=chr(4 + 65), b=isinstance(None, (int, str)))).items())))
case(88, lambda: ((ascii('Hello World')).strip()).split())
case(89, lambda: {i: len('12') for i in range(3)})
case(90, lambda: (((4611686018427387903 / True) // (-1.5)) * ((100000000000000000002 << 0) if ('a' < '{} {}') else ord(('日本' + 'x')[0]))))
case(91, lambda: (list(reversed(list({1: 2}))), (Base((46 / 0)) == Derived((46 / 0))), *(-(0.0 // float('inf'))),))
def f92(a=8, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    try:
        n1 = 0
        while n1 < 0:
            n1 += 1
            if ('😀z').isdigit(): continue
        n1 = 0
        while n1 < 4:
            n1 += 1
            if ([])[::2]: break
    except ArithmeticError as error:
        log.append(type(error).__name__)
        b -= '%d %s'
        log.append((f'{(True):>{2 + 3}}')[::-1])
    finally:
        a %= float('inf')
        d -= 4611686018427387903
    log.append(((a)[-2] // [*bytes(range(5))]))
    return log, out, a, b, c, d
case(92, f92)
case(93, lambda: '{} {0!r}'.format(({('a').center(9, '*'), *[None for i in range(1)]}).intersection([1, 2])))
def f94(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c, a = round(3.0, 2), ('-7').count('Hello World')
    return log, out, a, b, c, d
case(94, f94)
case(95, lambda: ((lambda a, b=round(1.5): a - b)((8 if True else 9)) / round((--2.25))))
case(96, lambda: isinstance(Derived(False), Base))
case(97, lambda: ((('x\ny').join(['1', '2', '3']) if ('-7' in 'a,b,,c') else ', '.join(['x', '', 'yz'])) in f'{(dict(enumerate([1, 2, 3])))!r}'))
case(98, lambda: (('%d %s' % (True, 123456.789))).count(('Hello World').upper()))
def f99(a=4294967294, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := ('%d %s').lower()): log.append(n)
    if bin(99999999999999999999):
        if (lambda *a: list(a))(*['a', None]):
            d -= None
        elif ('{} {}').center(9, '*'):
            b |= None
            c, c = {i: -1 for i in range(0)}, ('').upper()
        else:
            c |= 4294967297
    else:
        try:
            a, *c = (([] + ['x\ny'])[0], dict.fromkeys([], 18446744073709551618), float('1e%d' % 4),)
            out['a,b,,c'] = hex(5)
            if (n := ([3, 1, 2] + [426])[-1]): log.append(n)
        except TypeError as error:
            log.append(type(error).__name__)
            b += a
    return log, out, a, b, c, d
case(99, f99)
