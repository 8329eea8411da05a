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
def f0(a=False, b=-1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for a in '日本':
        if sorted(['x', '', 'yz'], key=len): return a
        out[9223372036854775808] = len('12')
    else:
        d, *b = {max(232, False), (-761 & 4611686018427387903), (True and True), *(b).join(['1', '2'])}
    for b in 'Hello World':
        if bytearray({-2.25, d}): continue
    n3 = 0
    while n3 < 4:
        n3 += 1
        if complex(False):
            if (c).union([1]): continue
        else:
            c &= d
            match (-795).bit_length():
                case [p]:
                    if str(None): break
                    d = (int.from_bytes('ß'.encode()[:8], 'little') - (265 & 100000000000000000001))
                case 'abc':
                    d, d = bytearray({0.0, 671, None}), (0.0 * 1e300)
                case _:
                    d = chr(3 + 65)
        a, c = (-624 >> 2), (not b)
        if (not 4294967298): return a
        del out[9223372036854775810]
    try:
        match ('x\ny').center(9, '*'):
            case [p]:
                d, a = (True * 7), (c).split()
                del out[d]
            case -1:
                out[a] = ('Hello World' in 'naïve')
                d = (lambda *a, **k: (a, k))(*{a}, x=list('a,b,,c'))
                c = {4294967294: {i: True for i in range(3)}, a: (-2.25).zfill(6), d: ('😀z').zfill(4 + 5)}
            case _:
                log.append((sorted([], reverse=True) * 1))
                b += bytearray(b'xyz')
                b = ((~5) / ({1: 2}).get('x\ny', 100000000000000000002))
                log.append(sum([-2 for i in range(4)]))
        b = dict(zip(list(map(str, [])), [-539 for i in range(1)]))
        try:
            d -= 1.5
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a, *a = ()
            try:
                a, *d = (max(705, -242), round(b, 2), Derived(1).xyz, *(bytearray(b'xyz') ^ b),)
            except LookupError as error:
                log.append(type(error).__name__)
                b -= a
                c |= 217
            else:
                b //= d
            if (n := ([]).count(b'abc')): log.append(n)
        finally:
            if (n := (2147483650)[4]): log.append(n)
        match (4 ^ True):
            case str():
                c = [(--0.0), ('  x ' ** 2)]
                del out['ß']
                a, *a = [(False - True), *('naïve').splitlines()]
            case _:
                c, d = type(float('inf')).__name__, (4611686018427387905 * 9223372036854775809)
    except Exception as error:
        log.append(type(error).__name__)
        match (b'').conjugate():
            case [p]:
                d -= d
                d, *d = [('{} {}').startswith(''), (True).bit_length()]
                c -= d
            case []:
                c = ((c).symmetric_difference([1]) if int('12', 3 + 3) else bin(2147483646))
                a = callable(round(1e300, 3))
                c, b = repr(c), format(False, '#x')
                c, *b = [', '.join(['b', 'a']), ([]).count(-2), f"{a!r}", ([1, 2, 3] == [1.5, 2])]
            case int(p):
                b &= a
                a %= 493
            case _:
                if (n := ('12').removesuffix('c')): log.append(n)
                d |= d
                c, b = list(None for j in {None, 'ABCabc'}), ('').removesuffix('c')
                b = list(type(b).__name__)
        match int.from_bytes('a'.encode()[:8], 'little'):
            case []:
                b //= 4294967296
                a |= bytearray(b'xyz')
                a &= -373
            case [p, *_]:
                out[c] = ascii('ABCabc')
                log.append(((72 >> 1) // ord(('naïve' + 'x')[0])))
            case _:
                d, a = int.from_bytes('a'.encode()[:8], 'little'), {str(k): v for k, v in ({1: 2}).items()}
                b %= bytes(range(5))
        for a in {bytearray(b'xyz'), a, *False}:
            b, d = (99999999999999999999 if a else 9223372036854775810), hex(-993)
        else:
            b -= 'ABCabc'
            b, *a = {len(['a', None]), list(('Hello World').encode()), (['a', None])[::2]}
            c //= '-7'
            log.append((('ABCabc').partition('a')[2]).upper())
    else:
        c = ((-975 / 1) + (-545 / 6))
    finally:
        d += c
    return log, out, a, b, c, d
case(0, f0)
def f1(a=None, b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (float('inf') % 3.0):
        if ('日本' + '12'):
            a &= 1e300
        elif (c).conjugate():
            c, a = (1e300 * 99999999999999999999), (-0.0 % 1.5)
            a = {i: round(0.0) for i in range(1)}
            if ([1, 2, 3])[::2]:
                c -= a
                out[d] = isinstance(-1, (int, str))
            else:
                a, *d = {{2: -607}, (True >> 3)}
        else:
            try:
                a, *c = (list(iter(a)), ', '.join(['x', '', 'yz']), callable(a), *{i: 6 for i in range(3)},)
            finally:
                d = type({}).__name__
                out[c] = ({}).get('Hello World', 2147483646)
            n1 = 0
            while n1 < 4:
                n1 += 1
                log.append(f'{(frozenset(b))!r}')
            c %= a
            n1 = 0
            while n1 < 2:
                n1 += 1
                if ('{} {}').center(9, '*'): break
                out[d] = (1e300 ** 2)
    else:
        log.append(((~True) ^ (-False)))
        a, c = [each for each in (234, a)], callable(b)
    try:
        match (False // 100000000000000000000):
            case 'abc':
                del out['a,b,,c']
                log.append(all([bytearray(b'xyz'), *[1.5, 2]]))
            case str():
                out[b'abc'] = int(str(False))
                b -= d
                a = (('naïve' < '12') & (a - None))
            case 0 | 1:
                log.append({1: list(({1: 2}).items()), 'a': ('a,b,,c').translate({97: 'A', 98: None})})
            case _:
                if (n := (0 | 11)): log.append(n)
                a = ('%5.2f;%-5d' % ((3 / 6), (18446744073709551614 // 56)))
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if {i: 100000000000000000001 for i in range(1)}:
            del out[1e300]
            out[False] = (1e-7 + 0.1)
        else:
            a, *b = (('-7').isalpha(), ('abc')[:3], dict(a=d, b=bytes(range(5))), (1e10 // 1.5),)
            n1 = 0
            while n1 < 4:
                n1 += 1
                a, b = ('😀z').title(), sorted([-1, 10])
                a &= b'abc'
                c //= 4294967297
                b, d = (a and d), f'{(False):>{0 + 3}}'
            for a in 'naïve':
                a, d = ('abc').count('-7'), min(-773)
                log.append((list(count(3)) == (['a', None] * 4)))
                a //= 1e300
                a &= False
            if (n := [a for i in range(1)]): log.append(n)
        b = (('')[::-1]).partition('a')[2]
    d //= None
    b, *b = ()
    return log, out, a, b, c, d
case(1, f1)
case(2, lambda: (format(((9223372036854775807 ^ 18446744073709551616) - ([-1, 10] + [4611686018427387906])[-1]), '#x'))[0:])
def f3(a=717, b=123456.789):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match round(1e10, 4):
        case []:
            c |= d
        case _:
            if (n := {b'\xff\x00': None}): log.append(n)
            d, d = ('%5.2f;%-5d' % (1e-7, 99999999999999999998)), (d).setdefault(1, 2)
            a &= False
    c, *c = ((None % a),)
    return log, out, a, b, c, d
case(3, f3)
case(4, lambda: chr(0 + 65))
def f5(a=bytes(range(5)), b=2147483646):
    c = d = 0
    log, out = [], {}
    for d in '-7':
        if (n := ('abc' & 598)): log.append(n)
    b, *c = ()
    yield from log
    yield a
case(5, lambda: list(f5()))
case(6, lambda: (('{0:<6}{1}'.format('12', b'abc')).encode().decode()).removesuffix('c'))
case(7, lambda: ((', '.join(list('12')) if (dict.fromkeys([], False) != ({} == {1: 2})) else (str({'a': 1, 'b': [2]})).capitalize()) % (list(('12' + 'Hello World')) - sorted([Base(3), Base(False)]))))
def f8(a=4611686018427387906, b=4294967296):
    c = d = 0
    log, out = [], {}
    for a in ['ABCabc', a]:
        n2 = 0
        while n2 < 2:
            n2 += 1
            for c in set():
                if (21 >> 1): return a
            if list(zip([1, 2, 3], [1, 2, 3])): continue
        n2 = 0
        while n2 < 2:
            n2 += 1
            if (3.0 if False else -0.0):
                a, c = {}, callable(3.0)
                if ('naïve')[1:]: break
            if (-4611686018427387905):
                del out[a]
                out[d] = ('a,b,,c' * 1)
                a, c = ('a').strip(), ('%d %s').zfill(3 + 5)
    c &= True
    n3 = 0
    while n3 < 0:
        n3 += 1
        a, b = (b'' in [1, 2, 3]), ({} | {})
        n2 = 0
        while n2 < 3:
            n2 += 1
            if ({'a': 1, 'b': [2]} == {}):
                log.append({**{1: 596, 'a': c}, 'k': hash(-241)})
            elif (-0.0 + 0.0):
                d, *a = {int(str(6)), {}, format(4294967297, '#x'), (a).title()}
                d |= '😀z'
            match {i: True for i in range(0)}:
                case []:
                    c, *b = []
                case _:
                    if (-4611686018427387903): return a
        if divmod(True, 514)[1]: break
    c = repr(({} == {'a': 1, 'b': [2]}))
    return log, out, a, b, c, d
case(8, f8)
def f9(a='a', b=6):
    c = d = 0
    log, out = [], {}
    if ('x\ny').find('a'):
        for c in count(0):
            if float(False): break
            n1 = 0
            while n1 < 1:
                n1 += 1
                c = any((lambda a, b=-1: a - b)(569))
            n1 = 0
            while n1 < 0:
                n1 += 1
                log.append(abs((0.1 if False else -2.25)))
                b, *c = [(b'abc' != 1.5), ([] + [153])[-1], ('ß' or 4), (4294967294 or None)]
            n1 = 0
            while n1 < 1:
                n1 += 1
                c |= 655
        a, a = any(['a', None]), bytearray(set())
    match (4 % True):
        case (p, q):
            if (n := '{0:<6}{1}'.format('😀z', None)): log.append(n)
        case (p, q) if d:
            if (n := ('ABCabc').expandtabs(4)): log.append(n)
            a, *c = ()
            log.append(min([4 for i in range(1)] + [1]))
        case 0 | 1:
            out[b] = format(100000000000000000000, '#x')
            d, *d = [*(b'\xff\x00' if b else 100000000000000000002)]
            b -= None
            del out[b]
        case _:
            a, *d = {{**{}, 'k': b}, (c).__len__(), '{0:<6}{1}'.format('12', b'a,b'), float('1e%d' % 2)}
            d &= a
    for b in range(4):
        for a in ():
            a, d = ('😀z' in 'a'), ('ABCabc').swapcase()
        for a in [d, a, b, False]:
            del out[a]
            n1 = 0
            while n1 < 3:
                n1 += 1
                if [*[-1, 10], 5].index(5): continue
            d, c = (223)[3], (a and b'a,b')
            try:
                del out[bytearray(b'xyz')]
                if (n := (1.5 if False else 1e300)): log.append(n)
                if (n := (d).to_bytes(12, 'big', signed=True)): log.append(n)
                log.append(dict(a=dict(a=9, b=a), b=dict.fromkeys(['x', '', 'yz'], False)))
            finally:
                b |= -0.0
                out[c] = ([] + ['a', None])
        else:
            if (n := (c or 6)): log.append(n)
            b &= None
        if ([] + [-839])[-1]:
            d, b = (lambda *a: list(a))(*[1, 2, 3]), (0.1 // False)
            match {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
                case [p, *_]:
                    if (n := set(['b', 'a']).issubset(['x', '', 'yz'])): log.append(n)
                    log.append((sum([0.1, 9223372036854775807]) ** 2))
                case _:
                    a %= 5
                    a &= 183
                    b = [n for n in count(0)]
                    if (n := float('1e%d' % 4)): log.append(n)
            match ('abc').zfill(3 + 5):
                case (p, q) if d:
                    if ('a').capitalize(): continue
                    if (--0.0): break
                case -1:
                    a -= a
                    b, *b = {list(({}).items())}
                    if ['x\ny', 7]: break
                    del out[d]
                case _:
                    if (n := format(8, '#x')): log.append(n)
                    c, *a = ((True).casefold(), int('12', 2 + 3),)
                    a, d = {i: True for i in range(3)}, abs(4294967298)
        else:
            d = bin(pow(2147483647, 3, 97))
            try:
                b, *a = set()
                log.append(((Base(-958) + -748).value).issubset([1]))
                log.append((('abc').replace('abc', '日本')).strip())
                c = (int(0.0) - len(['a', None]))
            except ArithmeticError as error:
                log.append(type(error).__name__)
                a -= False
                if ('Hello World').splitlines(): break
                out[None] = {a, '12', b, None}
        if (-0.0 + 0.0):
            if ('%d %s' % (4611686018427387903, False)): return a
            n1 = 0
            while n1 < 4:
                n1 += 1
                c //= d
                if type(b).__name__: break
                del out[18446744073709551618]
                d %= b'abc'
            n1 = 0
            while n1 < 4:
                n1 += 1
                b %= c
                a, *d = (('{} {}').expandtabs(4), *(b'' + None),)
                if list({1: 2}): return a
                if dict(0.0): break
    yield from log
    yield a
case(9, lambda: list(f9()))
def f10(a=11, b=None):
    c = d = 0
    log, out = [], {}
    if (b'\xff\x00' / bytearray(b'xyz')):
        log.append((isinstance(99999999999999999998, (int, str)) if (b'\xff\x00' if a else '%d %s') else ('  x ' + '-7')))
        n2 = 0
        while n2 < 1:
            n2 += 1
            del out[a]
            n1 = 0
            while n1 < 0:
                n1 += 1
                d &= a
                c = [('-7').removesuffix('c'), *('a,b,,c').split()]
                b, d = {1: '12', 'a': 1e300}, sorted(None)
            try:
                if (None).casefold(): continue
                d %= None
                if f'{(1e300):.3f}': break
                c, d = (18446744073709551614).bit_length(), repr(1e-7)
            except Exception as error:
                log.append(type(error).__name__)
                c = (int(str(7)) / ('ß').find('a'))
        out['Hello World'] = abs(-417)
    yield from log
    yield a
case(10, lambda: list(f10()))
case(11, lambda: (float(4611686018427387906) * Derived(-504).double))
case(12, lambda: (448 <= -0.0 < 4294967296))
def f13(a=True, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := ('Hello World').title()): log.append(n)
    match isinstance(-862, (int, str)):
        case [] if b:
            if (n := (c in 175)): log.append(n)
            log.append(((4 / 4611686018427387902)).is_integer())
            b += b'a,b'
            b, *b = {(99999999999999999999 ^ 309), ('{} {}').find('a'), (not a), ('abc').zfill(1 + 5)}
        case _:
            log.append(((~False) if ('日本').isdigit() else ({1: 2}).get('a', 4294967297)))
            c, *d = [('  x ' * 0)]
            c, *d = [len({}), (lambda a, b=347: a - b)(9)]
    for c in count(0):
        b = repr((True % 99999999999999999999))
        if ('ß' not in b):
            match str([]):
                case (p, q) if False:
                    b, *a = ((d if b'abc' else True), (1.5 % -2.25), (3.0 + 0.1), (not 11),)
                    c //= d
                    if ('日本').isalpha(): break
                case Base(value=p):
                    b, a = (4294967294 % 2147483648), (c)[-1]
                    b += b'abc'
                    a &= 0.1
                case []:
                    out[None] = ('Hello World' if True else 'ABCabc')
                case _:
                    a, c = {**{}, 'k': a}, ('ß').lower()
                    out[d] = (-0.1)
                    if (n := (None)[3]): log.append(n)
        match float('1e%d' % 4):
            case int(p):
                if (n := (~915)): log.append(n)
                b = float(divmod(-776, 4611686018427387905)[1])
                b, *b = ()
                b = (('').translate({97: 'A', 98: None}) in str([]))
            case str() if 'a,b,,c':
                log.append(((363 == -418) or (False and False)))
            case _:
                if (b'a,b').format(1, 2): break
                if {str(k): v for k, v in ({1: 2}).items()}: return a
    else:
        del out[a]
        if (n := int.from_bytes('ß'.encode()[:8], 'little')): log.append(n)
    return log, out, a, b, c, d
case(13, f13)
def f14(a=bytearray(b'xyz'), b=None):
    c = d = 0
    log, out = [], {}
    a %= -986
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: (dict(zip(list(map(str, [True, 2147483648, False])), [int(str(2)), (4294967295 & 10), ('a').count('a')])) / list(filter(None, sorted(['%d %s', 'Hello World'], reverse=True)))))
case(16, lambda: (('%5.2f;%-5d' % (123456.789, -190))).capitalize())
def f17(a='😀z', b='Hello World'):
    c = d = 0
    log, out = [], {}
    log.append(((False and True) and (False or True)))
    d = (sum([0.1, -556]) + (float('inf') % 1.5))
    log.append(int.from_bytes(('ß' + '  x ').encode()[:8], 'little'))
    yield from log
    yield a
case(17, lambda: list(f17()))
def f18(a=-0.0, b='  x '):
    c = d = 0
    log, out = [], {}
    for b in range(4):
        if dict(a=b, b=10):
            n1 = 0
            while n1 < 1:
                n1 += 1
                d, *d = [type(d).__name__, sum([-2.25, 8])]
                out[b] = [a for a, *b in [[1.5, 2] + [1]]]
            match str({1: 2}):
                case {1: p}:
                    a = (dict(a=b'a,b', b=d) | {i: -752 for i in range(4)})
                    a -= c
                    log.append((({'a': 1, 'b': [2]} == {}) or ('日本' in {})))
                    b = f'{(int.from_bytes('ABCabc'.encode()[:8], 'little')):>{3 + 3}}'
                case _:
                    c += b'abc'
        elif ('{} {}').swapcase():
            try:
                if [(i, 2) for i in [-1, 10] if False]: break
                c, c = [], ('{} {}')[4:]
                if (n := (-402 <= float('inf') < 222)): log.append(n)
            except LookupError as error:
                log.append(type(error).__name__)
                if (n := bytes({1e10, 123456.789})): log.append(n)
            else:
                log.append(dict.fromkeys(('{} {}').split(','), (9223372036854775806 | 9)))
                d = [n for n in count(1)]
                if (n := str({1: 2})): log.append(n)
                d %= a
            finally:
                del out[False]
            n1 = 0
            while n1 < 0:
                n1 += 1
                d, d = ('-7')[:3], round(-0.0)
            a += '😀z'
        match (True and True):
            case str() if 0.0:
                a %= 3.0
                b, b = ('日本' in {1: 2}), getattr(Base('a'), 'value', 0)
                a, *b = (format(18446744073709551617, ','), list(({'a': 1, 'b': [2]}).items()),)
            case float():
                b |= a
                b = ord(((['x', '', 'yz'] + ['😀z'])[0] + 'x')[0])
                log.append({d: int.from_bytes('a'.encode()[:8], 'little')})
            case _:
                a %= 18446744073709551615
                del out['😀z']
                b //= 'Hello World'
        log.append(min(sorted([4611686018427387904, 11, 3]) + [4]))
        n2 = 0
        while n2 < 4:
            n2 += 1
            if ([-1, 10] < [3, 1, 2]):
                c -= a
                if ('{} {}')[d]: continue
                if (n := (927 / -634)): log.append(n)
            elif ('日本')[::-1]:
                if (n := ('ABCabc' in 'ABCabc')): log.append(n)
                c, *d = ([n for n in count(2)],)
                b, b = int(123456.789), list(({}).items())
                if max(593, False): break
            else:
                if (lambda **k: k)(x=0): continue
                if (n := {**{'a': 1, 'b': [2]}, 'k': b}): log.append(n)
                d, a = (frozenset([]) <= set([-1, 10])), ('%5.2f' % d)
                c, *d = (sum([]), *hex(False),)
    if ('a,b,,c' in 'naïve'):
        match repr(b''):
            case -1 if 'a':
                d, *b = [[b'\xff\x00', c, d, *'12']]
                if (n := sorted([3, 1, 2])): log.append(n)
                log.append((('a').split() << 8))
            case _:
                log.append((repr(9223372036854775806) if (0.0 != 123456.789) else (True < 9)))
    elif (a)[c]:
        if (n := ('abc').expandtabs(4)): log.append(n)
    c, d = (None - a), (None)[:3]
    return log, out, a, b, c, d
case(18, f18)
def f19(a=None, b='{} {}'):
    c = d = 0
    log, out = [], {}
    match (485 & True):
        case Base(value=p):
            c //= b
            del out[None]
            b = abs((False / False))
        case str() if bytearray(b'xyz'):
            a -= d
            log.append(str((c)[2]))
            out[c] = [*[], 5].index(5)
        case [p]:
            d, *c = ((1e-7 % 0.0), list(enumerate([1.5, 2])),)
            b += 'Hello World'
        case _:
            out[653] = (-171 ** -2)
            c, a = (None).symmetric_difference([1]), (b and c)
            out['x\ny'] = ('a,b,,c').removesuffix('c')
            b -= False
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: ({1: 2}).get('naïve', 9223372036854775809))
case(21, lambda: (format(Derived(-954).double, '#x') in (f'{(0.0):.3f}')[4:]))
case(22, lambda: pow(ord((str([1.5, 2]) + 'x')[0]), 3, 97))
case(23, lambda: {-0.0: int(float('inf')), 'x\ny': max(False, 2147483646), b'abc': (b'a,b').casefold()})
case(24, lambda: ord((format(([-1, 10] + [198])[-1], ',') + 'x')[0]))
case(25, lambda: (f'{(-0.0):.3f}').strip())
def f26(a=b'a,b', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('ABCabc')[::-1]:
        b += '{} {}'
        try:
            c = (({1: 2} == {'a': 1, 'b': [2]}) and ('{} {}').startswith('日本'))
        finally:
            log.append(list(enumerate(list(count(3)))))
    elif len({}):
        for c in range(3):
            b -= 'a'
        d, c = (-1e-7), sum([1.5, False])
        del out['ABCabc']
        d += b'abc'
    else:
        if (n := Derived(9).double): log.append(n)
        n2 = 0
        while n2 < 0:
            n2 += 1
            c |= b
            log.append((('{} {}' * 2)).upper())
    return log, out, a, b, c, d
case(26, f26)
case(27, lambda: [2147483649].copy())
case(28, lambda: Derived(1).xyz)
case(29, lambda: sum([(abs(float('1e%d' % 2)) if callable(set(['x', '', 'yz']).issubset(['b', 'a'])) else float(round(123456.789))), Derived(([ord(c) for c in '12'] + [(4294967295 * 37)])[-1]).double]))
case(30, lambda: (lambda f: f(123456.789))(bool))
case(31, lambda: (('ß')[0:] and list(enumerate(bytearray(b'xyz')))))
case(32, lambda: float('1e%d' % 4))
case(33, lambda: sorted([(('a')[:4] + ('abc' + '%d %s')) for i in range(3)], key=len))
case(34, lambda: ([1.5, 2] + ['a', None]))
case(35, lambda: (', '.join((('naïve' or 'a')).split(',')) and chr(3 + 65)))
case(36, lambda: dict(a=0.1, b=False))
case(37, lambda: list(zip((~-742), ([1, 2, 3] * 4))))
case(38, lambda: ({i: pow(1, 2, 97) for i in range(4)} not in sum([(3.0 + 0.0), sum([3, 1, 2])])))
def f39(a=None, b=b'abc'):
    c = d = 0
    log, out = [], {}
    match {'a,b,,c', 2, True}:
        case 0 | 1:
            log.append(hash(([1, 2, 3]).count(d)))
        case float():
            b, b = hex(True), ('abc')[:0]
            out[1e300] = {c, 1e300}
            d //= b
            d = (len([1, 2, 3]) < (False).bit_length())
        case [p]:
            d &= -688
            log.append(((True | 100000000000000000000)).insert(0, 5))
        case _:
            b %= 0.1
    del out[346]
    yield from log
    yield a
case(39, lambda: list(f39()))
case(40, lambda: isinstance(dict.fromkeys(list('x\ny'), (False << 2)), (int, str)))
case(41, lambda: ('{} {}' in {}))
case(42, lambda: list(enumerate(list(((('%5.2f;%-5d' % (123456.789, 2147483648))).removesuffix('c')).encode()))))
case(43, lambda: oct((dict.fromkeys(['b', 'a'], 493)).get(str(['a', None]), divmod(6, -721)[1])))
case(44, lambda: (hash(True) & ({}).get('日本', 4611686018427387906)))
def f45(a=1e10, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    for c in [-2.25]:
        n2 = 0
        while n2 < 3:
            n2 += 1
            n1 = 0
            while n1 < 1:
                n1 += 1
                a = {str(k): v for k, v in ({str(k): v for k, v in ({}).items()}).items()}
                del out[bytearray(b'xyz')]
            a //= b
            if (143 if False else -616): continue
        n2 = 0
        while n2 < 0:
            n2 += 1
            try:
                if ('12').find('a'): break
                log.append(dict.fromkeys(list('a'), int(str(4294967298))))
                a &= a
                if abs(1.5): return a
            except Exception as error:
                log.append(type(error).__name__)
                b, d = (9223372036854775808 // b), (18446744073709551618 + -2)
                d += c
                d |= 0.1
                b = str(('12').find('a'))
            n1 = 0
            while n1 < 4:
                n1 += 1
                d |= 2147483648
                out[4294967294] = (1e10 if d else c)
                d //= b'abc'
                a, *b = ((float('inf') if d else b'abc'), ('naïve').upper(), {str(k): v for k, v in ({1: 2}).items()}, (not d),)
            log.append({j: f'{(c)!r}' for j in count(2)})
        out[None] = ('').split(',')
        c %= b
    log.append((str({1: 2})).swapcase())
    b //= b
    return log, out, a, b, c, d
case(45, f45)
case(46, lambda: ('').isdigit())
case(47, lambda: (-123456.789))
case(48, lambda: ('%5.2f;%-5d' % (3.0, False)))
def f49(a=1e-7, b=-291):
    c = d = 0
    log, out = [], {}
    a //= 7
    try:
        match list(enumerate(['a', None])):
            case 0 | 1:
                d, *d = [str([])]
                if (n := str(None)): log.append(n)
                d |= d
                b, *c = (([] + [11])[-1], ('Hello World')[::-1],)
            case None if 'x\ny':
                log.append(([a for a, *b in [['a', None] + [1]]]).upper())
                if (n := list(iter(a))): log.append(n)
                out[b'\xff\x00'] = [b, -0.0]
            case -1:
                a += None
                a, *b = {oct(5), bin(False), (4 ^ False), bool(4294967297)}
                log.append(dict(enumerate(list(('Hello World').encode()))))
            case _:
                if (n := list(zip([], ['a', None]))): log.append(n)
                log.append(str(dict.fromkeys([], False)))
                c, *c = {(False / -220), (None and a), dict.fromkeys(['b', 'a'], True)}
        match pow(4, 1, 97):
            case [p]:
                b -= -851
            case float():
                d &= b
            case _:
                if (n := ('a').translate({97: 'A', 98: None})): log.append(n)
        if [*[3, 1, 2], 5].index(5):
            match (False or True):
                case None:
                    d %= c
                    out[float('inf')] = len([1, 2, 3])
                    del out['ß']
                    del out[652]
                case 0 | 1:
                    del out['{} {}']
                case _:
                    b //= '12'
                    d, d = format(False, '#x'), Derived.kind
            c, a = Derived(True).double, ('12' * 1)
            match dict(a=None, b=None):
                case -1:
                    d, *d = {ascii(-0.0), ({1: 2}).get('12', False), (frozenset([-1, 10]) <= set([-1, 10])), '{} {0!r}'.format(c)}
                    b, b = [(i, -114) for i in [] if True], format(117, '#x')
                case float() if b:
                    b = (frozenset(list(range(3))) <= set(list(range(0))))
                    log.append(set(list('12')).issubset(['{} {}' for i in range(1)]))
                    out[None] = (None)[-2:5:-2]
                case _:
                    a, c = (3.0 * 2147483646), (Base(False) == Base(9223372036854775810))
                    out[a] = round(-2.25)
                    c %= c
                    c &= '  x '
        elif dict(enumerate([1.5, 2])):
            b = format(round(0.0), '#x')
            n1 = 0
            while n1 < 3:
                n1 += 1
                d, *a = ((5)[4],)
        del out[None]
    except TypeError as error:
        log.append(type(error).__name__)
        d &= b'a,b'
        match (108 | 4611686018427387902):
            case 'abc' if 10:
                b = (('a' * 1))[0]
                if (n := ('日本')[::-1]): log.append(n)
                if (n := (-True)): log.append(n)
                out['%d %s'] = callable(a)
            case float():
                if (n := (lambda *a, **k: (a, k))(*(d,), x=c)): log.append(n)
                b, *d = ((not 5), ('  x ' * 4), (-0.0 != b), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()},)
            case _:
                if (n := (False if True else -1)): log.append(n)
                if (n := len({'a': 1, 'b': [2]})): log.append(n)
                if (n := f"<{1e10:_}>"): log.append(n)
                out[a] = isinstance('', (int, str))
        n2 = 0
        while n2 < 0:
            n2 += 1
            match (float('inf') ** 2):
                case Base(value=p):
                    if [each for each in (-783, True)]: continue
                    d -= b
                    del out[b]
                case {1: p}:
                    log.append({str(k): v for k, v in (dict(zip(['b', 'a'], [-1, 10]))).items()})
                    out[False] = f'{(d)!r}'
                    out[b'a,b'] = (0.1 % 3.0)
                case 0 | 1:
                    d = (f'{(0.0):.3f}').join(['1', '2', '3'])
                    d, *a = [round(3.0)]
                    del out[a]
                case _:
                    if int(str(False)): break
                    log.append(sorted([-683, True, 6]))
                    if ord(c): continue
                    b = (lambda *a: list(a))(*list(map(str, ['a', None])))
    else:
        out[d] = (4294967295 <= 1e10 < 99999999999999999999)
    yield from log
    yield a
case(49, lambda: list(f49()))
def f50(a=False, b=float('inf')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[0.0]
    return log, out, a, b, c, d
case(50, f50)
def f51(a='日本', b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n3 = 0
    while n3 < 2:
        n3 += 1
        log.append((type(b'a,b').__name__).removesuffix('c'))
    out[18446744073709551616] = (1e10 * 642)
    if sum([]):
        try:
            n1 = 0
            while n1 < 1:
                n1 += 1
                a = ((3.0 if True else -2.25) * Derived(False).double)
        finally:
            d = ([*[3, 1, 2], 5].index(5) ^ [*[3, 1, 2], 5].index(5))
        out[3.0] = sorted([], key=len)
        n2 = 0
        while n2 < 2:
            n2 += 1
            c, b = f'{(a)!r}', (4294967295 <= -2.25 < 3)
            if round(0.0): return a
            if (bytearray(b'xyz') or -2): return a
            if (Base(761) + 3).value: break
    elif ({1: 2} | {'a': 1, 'b': [2]}):
        log.append({str(k): v for k, v in (dict(a=c, b=1.5)).items()})
        d, *a = [{b: 9, a: 4611686018427387906, 968: 9}, str(None)]
        out[9223372036854775806] = (Base(18446744073709551618) == Base(2147483647))
    else:
        try:
            for b in count(3):
                b, d = (0.0 + 1e300), ([3, 1, 2] < [-1, 10])
                a = (dict(enumerate(['a', None])) in list({'a': 1, 'b': [2]}))
            if (n := ('naïve').isalpha()): log.append(n)
            try:
                if (n := (0.1 % 1e-7)): log.append(n)
                out['{} {}'] = (None or c)
                if (n := ({1: 2}).get('  x ', -54)): log.append(n)
                a = round((1e300 % 123456.789), 4)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                a %= d
                if (n := format(0.1, '10.3e')): log.append(n)
                c %= a
            else:
                out[d] = pow(float('inf'), 7, 5)
        except TypeError as error:
            log.append(type(error).__name__)
            if all(a):
                b, *a = {list(({'a': 1, 'b': [2]}).items())}
                c, b = dict(a=b, b=d), (9 / False)
                c, *a = {len('日本'), f"<{a:^9}>"}
                out[c] = ('12').find('a')
            d -= '{} {}'
            del out[626]
            try:
                c %= None
                b &= 'Hello World'
                del out['-7']
                out[b] = (b'\xff\x00' if True else bytes(range(5)))
            finally:
                if (n := ({'a': 1, 'b': [2]} == {1: 2})): log.append(n)
                b, *a = []
    return log, out, a, b, c, d
case(51, f51)
def f52(a=False, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for a in count(0):
        d, *c = {list(enumerate(['a', None])), f'{(a)!r}'}
        d %= c
        n2 = 0
        while n2 < 2:
            n2 += 1
            match dict(zip(['x', '', 'yz'], [])):
                case None:
                    log.append((f'{(1.5):.3f}').splitlines())
                case float():
                    if (n := dict.fromkeys(['x', '', 'yz'], 3)): log.append(n)
                case 'abc' if b:
                    b //= b
                    c = ('%c' % type(b).__name__)
                    if (d).to_bytes(12, 'big', signed=True): return a
                case _:
                    d, c = ('Hello World').join(['1', '2', '3']), (~-560)
                    if set(['b', 'a']).issubset([]): return a
                    del out[2]
                    del out[True]
            a = list(filter(None, [a for a, *b in [[] + [1]]]))
            try:
                c -= d
            finally:
                del out[9223372036854775810]
                c, d = (-0.0 % 123456.789), list(range(1, 3 + 5))
            del out['abc']
    b, *a = [(float('inf')).strip(), (0.1 & 99999999999999999998)]
    for d in 'ß':
        d, d = (float('inf') if True else 1e-7), [10, *['a', None]]
        n2 = 0
        while n2 < 1:
            n2 += 1
            if (lambda **k: k)(x=1e-7):
                a, *b = {[123456.789, c, 'ABCabc', 'a'], dict(a=1e10, b=3.0)}
            elif ('12').isalpha():
                log.append(((b != None) in list({})))
                if (n := (float('inf') ** 2)): log.append(n)
            else:
                d %= 'a,b,,c'
                out[b] = callable(-606)
            del out[3.0]
            try:
                b //= None
                if (lambda *a: list(a))(*[1.5, 2]): continue
                c -= 1.5
            except TypeError as error:
                log.append(type(error).__name__)
                out[a] = bytes([])
            finally:
                out[1e-7] = (False < 2147483649)
                out[123456.789] = int(-2.25)
                out[b'\xff\x00'] = bytearray((None, b,))
                log.append((list(('😀z').encode()) * 3))
    n3 = 0
    while n3 < 0:
        n3 += 1
        out[b''] = f"<{a:_}>"
        try:
            out[a] = ('x\ny').partition('a')[2]
            a, *b = []
        except Exception as error:
            log.append(type(error).__name__)
            if str({1: 2}): continue
            if (n := format(35, ',')): log.append(n)
            del out[bytearray(b'xyz')]
        finally:
            d, a = (b / -1), ('😀z').capitalize()
            if (n := ('12')[0:2]): log.append(n)
            b %= c
    return log, out, a, b, c, d
case(52, f52)
case(53, lambda: (round(round((0.1 if False else 3.0), 2), 0) // abs(float(([-1, 10] + [17])[-1]))))
case(54, lambda: ('%c' % ((0.0 * 4294967294) * (['a', None]).count('a,b,,c'))))
case(55, lambda: (('日本').zfill(1 + 5)).expandtabs(4))
case(56, lambda: repr(Derived(1).xyz))
def f57(a=100000000000000000001, b='abc'):
    c = d = 0
    log, out = [], {}
    for d in count(2):
        match {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
            case [p, *_]:
                b, d = {**{'a': 1, 'b': [2]}, 'k': b}, int(3.0)
                log.append({i: int('12', 2 + 3) for i in range(1)})
                del out[b]
                if (True / 18446744073709551617): return a
            case 0 | 1:
                c += None
            case -1 if 4:
                b |= None
                del out['x\ny']
            case _:
                if {d, d, -2.25, 9223372036854775807}: continue
                c //= b
        d -= c
        try:
            log.append(sum([4611686018427387906 for i in range(2)]))
            match ('abc').strip():
                case float():
                    c |= 1.5
                    d, *c = (('日本').strip(), (3.0 not in -2.25), (not 'ß'), *(lambda a, b=False: a - b)(-293),)
                case int(p) if bytearray(b'xyz'):
                    a, a = (3.0 + 0.1), (False | True)
                    if round(b, 0): return a
                    c, *b = (sum([]), *(2147483649 // c),)
                case _:
                    if (n := (a).discard(1)): log.append(n)
        finally:
            log.append((float(305) // (0.0 // 0.0)))
        a = (dict(enumerate(['a', None])) | dict(zip(['x', '', 'yz'], [])))
    try:
        del out[18446744073709551618]
        b //= 4294967295
        n2 = 0
        while n2 < 2:
            n2 += 1
            if str(-913): return a
    except TypeError as error:
        log.append(type(error).__name__)
        c &= 18446744073709551618
        log.append(repr(('😀z').removesuffix('c')))
    else:
        a, b = dict(zip([], [-1, 10])), (b + c)
    finally:
        a %= b
        out[b] = getattr(Base(None), 'value', 0)
        log.append(('{0:<6}{1}'.format('  x ', None)).translate({97: 'A', 98: None}))
    a |= -208
    try:
        for b in 'abc':
            if (n := (True if True else -71)): log.append(n)
            if (n := (bytes(range(5)) + 6)): log.append(n)
            try:
                a += True
            finally:
                out[a] = round(3.0)
                b = ((-348 * False) == (9223372036854775807 + 692))
                b, *b = [(), float('1e%d' % 3), [each for each in (bytes(range(5)), 'a')]]
            d, *b = {({} | {}), callable(a), (c, a, False,), dict(enumerate([1, 2, 3]))}
        n2 = 0
        while n2 < 0:
            n2 += 1
            try:
                a |= None
                c |= c
                a = {k: type(bytearray(b'xyz')).__name__ for k in range(2) if int.from_bytes('  x '.encode()[:8], 'little')}
                if (n := min([-1, 10] + [4])): log.append(n)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                d |= c
                c, *a = ()
            if (n := f"<{None:5d}>"): log.append(n)
            for b in '  x ':
                if ('😀z').replace('-7', ''): continue
            else:
                a, *b = [(True ^ -439), (lambda a, b=7: a - b)(9223372036854775810), *(~d)]
                if (n := len('%d %s')): log.append(n)
                d, b = ('{} {}').encode().decode(), ('a' - 123456.789)
                if (n := float(1)): log.append(n)
        c //= -308
    except ArithmeticError as error:
        log.append(type(error).__name__)
        for b in '':
            try:
                b += bytearray(b'xyz')
                b, d = ('  x ' + '-7'), min([3, 1, 2] + [0])
                if (n := str(b'\xff\x00')): log.append(n)
                b, a = (123456.789)[-1:2], ('12').partition('a')[2]
            finally:
                del out[d]
                b = (('%g' % b'abc') << 22)
                c = ('{} {0!r}'.format(7)).splitlines()
            if (a & 'Hello World'):
                if ('naïve' if False else '12'): break
                if sum([]): return a
            elif (-float('inf')):
                c, c = len(['a', None]), (-3 == False)
                d //= b
                c, c = ('😀z')[3:], ('%d %s').lower()
                d &= 1.5
            log.append(round((0.1 // float('inf')), 0))
            del out[None]
        else:
            del out[b'a,b']
            d -= d
            del out[bytearray(b'xyz')]
            if (n := (1e300 // c)): log.append(n)
        try:
            if [*[3, 1, 2], 5].index(5):
                d, d = (c)[1:0:], (-854 // -610)
                a = (sorted([3, 1, 2]) - list(b'abc' for k in (c, 2147483646, c, c,) if c))
            else:
                out[b] = type(c).__name__
            c = format((~18446744073709551618), '#x')
            if (n := str([1.5, 2])): log.append(n)
            for d in 'ABCabc':
                out[b] = (False / False)
                a -= True
                d |= 1e10
            else:
                log.append([*list(range(3)), 5].index(5))
                b = (bin(2147483649)).isdigit()
        except Exception as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 2:
                n1 += 1
                d //= 123456.789
                if (n := ([] + [4294967298])[-1]): log.append(n)
                out[b] = (lambda **k: k)(x=b)
                c, *a = [(True ^ True)]
            for c in count(3):
                b, *c = {('abc').partition('a')[2]}
            for c in count(0):
                if (n := (3.0 % 1e10)): log.append(n)
                if Derived(-447).double: break
                if ('  x ').upper(): break
                if ('a,b,,c').center(9, '*'): continue
        finally:
            log.append(([ord(c) for c in 'x\ny'] < [*[], 11]))
            c, *d = ()
            if (n := sum([-2.25, 2147483649])): log.append(n)
            out[d] = ('x\ny')[:2]
        a = set()
    return log, out, a, b, c, d
case(57, f57)
case(58, lambda: [a for a, *b in [((('x\ny').upper())[0:]).split() + [1]]])
case(59, lambda: [*list(range(2)), 5].index(5))
def f60(a='a', b='日本'):
    c = d = 0
    log, out = [], {}
    match Derived(1).xyz:
        case {1: p}:
            out['Hello World'] = ([1.5, 2]).count(100000000000000000002)
            d += True
            del out[a]
            d, *a = ()
        case float():
            d = [(b).ljust(5), (a ^ c)]
            a &= '😀z'
            del out[b'abc']
        case -1:
            b, b = dict(a=b, b=float('inf')), f"<{c:05d}>"
            b //= -2
        case _:
            d, *b = (oct(671), (c != bytes(range(5))), *dict(zip(['b', 'a'], [])),)
            b, *c = {(2147483648 / False), *(99999999999999999998 == 100000000000000000002)}
            b -= False
    yield from log
    yield a
case(60, lambda: list(f60()))
case(61, lambda: (lambda **k: k)(x=('😀z' < '-7')))
def f62(a=False, b='naïve'):
    c = d = 0
    log, out = [], {}
    match (b + c):
        case str():
            log.append(({**{}, 'k': -2.25} | {1: b'\xff\x00', 'a': None}))
            d, *d = {(Base(10) == Base(490)), f'{(3.0):.3f}'}
            out[b] = ('{} {}').upper()
        case 'abc' if c:
            c += a
        case 0 | 1:
            a, *b = [{d, b, False, d}, {b: None, d: b, c: None}]
            a += d
        case _:
            c = (('ABCabc' + 'ß') != all(None))
    for c in 'ABCabc':
        n2 = 0
        while n2 < 0:
            n2 += 1
            try:
                del out[a]
                if ('12').find('a'): break
                if (+b): break
            except ArithmeticError as error:
                log.append(type(error).__name__)
                c = {b: (Base(2147483646) == Base(4611686018427387903))}
                log.append(({**{}, 'k': None} | {**{'a': 1, 'b': [2]}, 'k': None}))
                d, a = ('-7').isdigit(), [-3].copy()
            else:
                if str([]): return a
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (lambda **k: k)(x=a): break
                if (n := f'{(7):>{2 + 3}}'): log.append(n)
                b &= a
                c, *a = {{**{1: 2}, 'k': b'a,b'}, abs(295), (b'\xff\x00').numerator}
            if (n := (lambda f: f(bytearray(b'xyz')))(abs)): log.append(n)
    a |= b'a,b'
    yield from log
    yield a
case(62, lambda: list(f62()))
case(63, lambda: (-len('Hello World')))
def f64(a=567, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    for b in count(2):
        d %= bytes(range(5))
    for c in []:
        for c in ():
            c &= b
            try:
                b = str(dict(a='12', b=630))
                del out[None]
            finally:
                d -= -0.0
                c = list(reversed(sorted([], key=len)))
                out[a] = (['a', None])[::-1]
                out[0.1] = ({'a': 1, 'b': [2]} == {1: 2})
            a += b'abc'
        if (n := any(['a', None])): log.append(n)
    yield from log
    yield a
case(64, lambda: list(f64()))
case(65, lambda: (str((190 < 381))).center(9, '*'))
def f66(a=False, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    if ([] + [-1])[-1]:
        try:
            if (n := (100000000000000000002 ^ -2)): log.append(n)
            log.append(int('12', 1 + 3))
            match ([-1, 10] + [4])[-1]:
                case 0 | 1:
                    del out[False]
                    c, *a = (int('12', 0 + 3), f'{(1e10):.3f}', (c / d),)
                case int(p):
                    a, c = round(1e300, 1), f'{(417):>{4 + 3}}'
                    c += 'ß'
                case -1:
                    d -= 533
                    out[4294967296] = list(filter(None, -2.25))
                    log.append((str([])).strip())
                    del out[None]
                case _:
                    out[-488] = (-0.0 % -2.25)
                    out[d] = '{0:<6}{1}'.format('12', 9)
                    b, a = dict(zip(['b', 'a'], [3, 1, 2])), (None not in 9)
                    log.append((frozenset(list(range(4))) <= set([ord(c) for c in 'a,b,,c'])))
        except TypeError as error:
            log.append(type(error).__name__)
            try:
                c = (([1.5, 2])[::-1] + sorted([]))
                d += 'Hello World'
                b = (lambda a, /, b, *, c=1: [a, b, c])((-491 << 0), b=True)
                b = (lambda **k: k)(x=(True * -3))
            except LookupError as error:
                log.append(type(error).__name__)
                if (n := any(['a', None])): log.append(n)
            out['{} {}'] = ('  x ').expandtabs(4)
            if ('ß').zfill(6):
                log.append((('x\ny').replace('abc', 'a,b,,c'))[:0])
            else:
                c = (('ABCabc').zfill(1 + 5) - abs(7))
                a |= -0.0
                a, *b = ({i: False for i in range(4)}, (None)[d], repr(3.0),)
                b, b = f'{(0.1):.3f}', chr(2 + 65)
            for b in 'a,b,,c':
                if (n := f'{(3.0):.3f}'): log.append(n)
                c //= 1
                b += 1e-7
        out[b'abc'] = sum([1e10, False])
        log.append((format(1e-7, '10.3e')).find('a'))
    n3 = 0
    while n3 < 2:
        n3 += 1
        match f'{(0.1):.3f}':
            case None:
                d -= -0.0
                if str([1.5, 2]): return a
                b, *d = []
                b, *a = []
            case (p, q) if d:
                log.append((-int(float('inf'))))
                del out[a]
                if ('naïve').removesuffix('c'): break
            case _:
                if str([1, 2, 3]): return a
                if (n := (True + 9)): log.append(n)
                a %= b''
                out[c] = (b | 1e-7)
    yield from log
    yield a
case(66, lambda: list(f66()))
case(67, lambda: (not b'\xff\x00'))
def f68(a='😀z', b=None):
    c = d = 0
    log, out = [], {}
    log.append((sorted(['x', '', 'yz'], reverse=True) << 36))
    out[b'a,b'] = format(-1, '#x')
    del out[bytearray(b'xyz')]
    del out[b'a,b']
    return log, out, a, b, c, d
case(68, f68)
case(69, lambda: (('-7').partition('a')[2] == Derived(-3).double <= [n for n in count(2)]))
def f70(a=False, b=123456.789):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n3 = 0
    while n3 < 2:
        n3 += 1
        n2 = 0
        while n2 < 0:
            n2 += 1
            d = bool(([1, 2, 3] == [1.5, 2]))
            try:
                log.append((list(filter(None, ['a', None])),))
                out[None] = ', '.join(['b', 'a'])
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                b = (('a,b,,c')[:1])[::-1]
                if list(enumerate([])): return a
                out['%d %s'] = (True // False)
                if (c).update({3: 4}): break
            out[-805] = ('')[-1]
            if round(1e300): continue
    n3 = 0
    while n3 < 3:
        n3 += 1
        try:
            out[b'abc'] = (880 / 0)
            if (a != a): return a
            if (n := (None & b)): log.append(n)
        except LookupError as error:
            log.append(type(error).__name__)
            for c in range(1):
                c = (str([1, 2, 3])).startswith(('naïve').zfill(2 + 5))
                del out[c]
                if sum([3, 1, 2]): break
        finally:
            a = ('%i %s' % {i: 9223372036854775807 for i in range(1)})
            b &= c
        c = ('%s' % ', '.join(['x', '', 'yz']))
        for c in count(2):
            if str({1: 2}): return a
    if (n := (b'a,b' >> 38)): log.append(n)
    n3 = 0
    while n3 < 2:
        n3 += 1
        del out[b]
        a, *d = [float('1e%d' % 3)]
        for b in (False, None, bytearray(b'xyz'), b,):
            for c in 'x\ny':
                if ('ABCabc').encode().decode(): break
        else:
            c = (f'{(b'')!r}')[:0]
            c += d
        if [*[3, 1, 2], 5].index(5):
            try:
                b %= d
                a &= 123456.789
                d = list(map(str, list(('ABCabc').encode())))
            except LookupError as error:
                log.append(type(error).__name__)
                log.append(sorted(list(range(4))))
                if (n := (lambda **k: k)(x=bytes(range(5)))): log.append(n)
                a %= 18446744073709551617
                if (n := ('{} {}' or 'naïve')): log.append(n)
        else:
            d, c = (lambda a, b=4294967297: a - b)(45), round(1e10)
            d, *d = {sorted(['b', 'a'], key=len), ('abc').center(9, '*'), ('%5.2f;%-5d' % (3.0, 3)), {1: None, 'a': a}}
    return log, out, a, b, c, d
case(70, f70)
case(71, lambda: list(Derived(1).xyz))
def f72(a=910, b=b''):
    c = d = 0
    log, out = [], {}
    try:
        for d in '':
            match format(-2, '#x'):
                case 'abc':
                    b, *d = [(float('inf') // float('inf'))]
                    c, a = ('%i %s' % 9), format('a,b,,c', '08.3f')
                    if (880 ^ False): continue
                    if list(('abc').encode()): continue
                case _:
                    if (b).casefold(): continue
                    if Derived.kind: continue
            if (lambda a, b=4294967297: a - b)(9):
                if set(): break
                c, *b = (list(range(0, 4 + 5)), ('a').upper(), *list(('a').encode()),)
                out[True] = (b < 0 >= b)
                b &= c
            c %= b'\xff\x00'
            if [a for i in range(3)]:
                if (n := ([])[::2]): log.append(n)
                out[c] = (9223372036854775806 if -321 else d)
            else:
                if (d or 9): break
                a %= 1e10
                b += bytes(range(5))
        log.append(dict(a=('%d %s')[5:-2], b=[a for a, *b in [['a', None] + [1]]]))
        try:
            try:
                c, *d = (([])[0:], ([1, 2, 3])[::-1], [*[-1, 10], 5].index(5), min([] + [4]),)
            finally:
                b = f"{([1.5, 2])[::2]!r}"
                d %= b'\xff\x00'
            if ('😀z').expandtabs(4):
                a, d = (True == -520), ('a,b,,c').lower()
            elif {i: True for i in range(2)}:
                del out[4611686018427387902]
                a, *c = {'{} {0!r}'.format(d), len('%d %s')}
                d |= b'abc'
                if (n := ([1.5, 2] == [1.5, 2])): log.append(n)
            del out[b'abc']
            b |= True
        except Exception as error:
            log.append(type(error).__name__)
            if abs(123456.789):
                if (n := bool(b)): log.append(n)
            if (3)[-1:4:]:
                out[a] = pow('a,b,,c', 4, 44)
                del out[1e300]
                a, b = str({1: 2}), list(zip([1.5, 2], []))
            out[a] = ('%5.2f;%-5d' % (3.0, 4294967297))
    except ArithmeticError as error:
        log.append(type(error).__name__)
        out['naïve'] = (d in [])
        n2 = 0
        while n2 < 3:
            n2 += 1
            del out[False]
            for c in 'a':
                if (n := (lambda a, b=True: a - b)(3)): log.append(n)
                out[1e300] = ('ß').isalpha()
                b, *c = [('%r' % a), (-556 / 18446744073709551617), f'{(1.5):.3f}', *f'{(1e-7):.3f}']
                del out[b]
            else:
                b = ((123456.789 if True else -0.0) // abs(1.5))
                b += 'a'
                c = dict(enumerate(sorted([-1, 10])))
                if (n := [a].copy()): log.append(n)
        c = []
        match ('12').center(9, '*'):
            case [p]:
                log.append((('x\ny').zfill(1 + 5)).partition('a')[2])
                b, *a = [(d).setdefault(1, 2)]
                a = (dict.fromkeys(['b', 'a'], 32) | {str(k): v for k, v in ({1: 2}).items()})
                if (n := (a + True)): log.append(n)
            case _:
                out[c] = ('a,b,,c').isdigit()
    try:
        del out[d]
        n2 = 0
        while n2 < 4:
            n2 += 1
            if isinstance(b, (int, str)):
                out[1e300] = ('日本' in {1: 2})
            elif getattr(Base(a), 'value', 0):
                if (n := frozenset(b'\xff\x00')): log.append(n)
                c, d = f'{(0):>{2 + 3}}', ('日本').symmetric_difference([1])
            else:
                b //= 0.1
                log.append((ord(('x\ny' + 'x')[0]) % ord(('abc' + 'x')[0])))
    except TypeError as error:
        log.append(type(error).__name__)
        c, *c = ((1.5 if '  x ' else a), str(b''), float(2147483650),)
        for c in [0.0, c]:
            if (['a', None]).count(b): break
            if f'{(161):>{3 + 3}}':
                d, *d = set()
                d -= True
            for c in 'abc':
                if (n := (9223372036854775806 | -953)): log.append(n)
            for d in 'ABCabc':
                if (n := (False - 579)): log.append(n)
                b //= c
                log.append(list(map(str, (b'\xff\x00')[3])))
                a, *b = [dict(a='日本', b=False)]
            else:
                b, d = round(3.0), round(123456.789, 0)
                b = (lambda a, b=int('12', 3 + 3): a - b)(sum([3, 1, 2]))
                d, *c = [({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})]
                d, *d = {(3.0 if a else 1e10), chr(2 + 65), (True | 6)}
        else:
            d //= False
            a, a = (bytes(range(5)) | 6), pow(True, 1, 97)
        if ('a').find('a'):
            match hash(9223372036854775809):
                case (p, q):
                    c //= b
                    a |= None
                    a, a = list(filter(None, [])), (Base(float('inf')) + d)
                    c -= d
                case (p, q):
                    b, d = (d - b'abc'), repr(False)
                case _:
                    b = (-sum([-2.25, 804]))
    finally:
        d -= c
        log.append((('-7').upper()).removesuffix('c'))
    yield from log
    yield a
case(72, lambda: list(f72()))
def f73(a=None, b=-986):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('{} {}').partition('a')[2]:
        for b in '日本':
            if ('a' in '  x '): return a
        log.append(int(str(int(0.1))))
        del out['a']
    elif all(['a', None]):
        try:
            b, *b = {pow(-260, 1, 97), ('  x ').strip(), ([])[3:], (True & -855)}
            out[b] = ('ABCabc').startswith('日本')
            for a in (b, d,):
                c |= None
                d += -498
                if bool(None): break
            a |= None
        except TypeError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 0:
                n1 += 1
                b //= -93
                b %= b
                d, a = type(b).__name__, int('12', 0 + 3)
                d //= -586
            b &= -326
            out[c] = ('abc').find('a')
            n1 = 0
            while n1 < 2:
                n1 += 1
                log.append((callable(c)).popitem())
        else:
            c, d = ('Hello World').expandtabs(4), (1e300 if True else float('inf'))
            c -= None
            c -= b
        finally:
            log.append(pow('ABCabc', 1, 17))
        del out[a]
    else:
        n2 = 0
        while n2 < 4:
            n2 += 1
            match int(str(174)):
                case {1: p} if -2:
                    c, a = list(range(3, 4 + 5)), dict(a=b'\xff\x00', b=c)
                    if (n := min([3, 1, 2] + [4])): log.append(n)
                case int(p):
                    c = ('%g' % (-442 % 18446744073709551616))
                    a %= b'abc'
                    c, c = (5 & b), chr(3 + 65)
                    del out[bytes(range(5))]
                case _:
                    log.append(format(sum([]), ','))
                    log.append([({1: 2}).get('Hello World', 100000000000000000000)])
            del out[None]
            c |= b
            a, a = max(-2, -480), (1.5 if True else 1e-7)
    return log, out, a, b, c, d
case(73, f73)
def f74(a=b'abc', b=False):
    c = d = 0
    log, out = [], {}
    out[a] = (Base(False) + -42).value
    b //= 'a'
    n3 = 0
    while n3 < 2:
        n3 += 1
        a, *b = {(d).conjugate(), format(7, ',')}
    match (lambda **k: k)(x=99999999999999999998):
        case float():
            a, c = {}, (not b)
        case [p] if 7:
            b, b = ascii('a'), ('%5.2f;%-5d' % (1e10, 9223372036854775808))
            a, c = list('-7'), (0.1 * 1)
        case 'abc':
            log.append(((100000000000000000000 * 4) & {**{1: 2}, 'k': -0.0}))
            del out[b'abc']
            b, d = len([1.5, 2]), (2147483649 >> 0)
            b -= a
        case _:
            a = format((True - 6), '#x')
    yield from log
    yield a
case(74, lambda: list(f74()))
case(75, lambda: {i: True for i in range(0)})
def f76(a=b'\xff\x00', b=661):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for d in range(1):
        if (True and True): return a
    return log, out, a, b, c, d
case(76, f76)
case(77, lambda: f'{(1.5):.3f}')
case(78, lambda: ('x\ny' if True else ''))
def f79(a=7, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    if (n := dict.fromkeys([], 0)): log.append(n)
    return log, out, a, b, c, d
case(79, f79)
case(80, lambda: abs(abs(3.0)))
case(81, lambda: float((hash(False) + (False - False))))
case(82, lambda: type((+Derived(123456.789).double)).__name__)
case(83, lambda: hex((lambda a, b=(-81 * 939): a - b)((Base(9) + False).value)))
case(84, lambda: (({1: 2} | {1: 2})).get(('a').partition('a')[2], ([]).count(10)))
case(85, lambda: (lambda a, /, b, *, c=1: [a, b, c])({1: 'ß', 'a': None}, b=3.0))
case(86, lambda: ((abs(len('%d %s')) + ([*[-1, 10], 325] + [max(4611686018427387903, 3)])[-1]) - [*sorted([[*[-1, 10], 5].index(5), Derived(-848).double, 3]), 5].index(5)))
def f87(a=bytearray(b'xyz'), b=8):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ('{} {}').replace('abc', '日本'):
        case [p, *_]:
            c, *a = ({**{1: 2}, 'k': d}, ({1: 2} | {}), list(map(str, b)), isinstance(bytearray(b'xyz'), (int, str)),)
            out[b] = round(1e10, 1)
            if (n := ('Hello World').zfill(0 + 5)): log.append(n)
            if (n := dict(enumerate([]))): log.append(n)
        case 'abc':
            c, d = ([1, 2, 3] == [1.5, 2]), {0: b, False: c, c: None}
        case Base(value=p) if 0.0:
            a, *a = {Derived(1).xyz, (bytearray(b'xyz') + d), set(True), *('abc').capitalize()}
            c |= d
            log.append(str({i: True for i in range(1)}))
        case _:
            d += c
            c, a = [True].copy(), set()
    a, *a = [('-7')[::-1], (True & 171), list(range(0, 0 + 5)), str(b'\xff\x00')]
    b, b = (--535), type(a).__name__
    return log, out, a, b, c, d
case(87, f87)
def f88(a='a,b,,c', b=882):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d |= 99999999999999999999
    if min([3, 1, 2] + [3]):
        d += b
    else:
        try:
            c %= None
            for a in [1.5, d, bytearray(b'xyz')]:
                c -= True
                c = ([ord(c) for c in 'ABCabc'] < [-713 for i in range(2)])
                log.append((int('12', 3 + 3)).bit_length())
            else:
                a = set(list(map(str, []))).issubset(('Hello World').split(','))
                a //= 2147483649
                c = ((-861 // 2147483648) // (~9223372036854775807))
                if (n := {i: False for i in range(4)}): log.append(n)
            try:
                c |= True
            except ArithmeticError as error:
                log.append(type(error).__name__)
                a = (('😀z').partition('a')[2]).encode().decode()
                b = (('😀z' + '')).zfill(1 + 5)
                a -= None
                c, *c = (('日本').capitalize(), ({'a': 1, 'b': [2]} | {1: 2}), (a != c), *{-2: 3.0, d: b'', a: 9223372036854775808},)
        except LookupError as error:
            log.append(type(error).__name__)
            c //= c
            a |= None
            c %= bytes(range(5))
            a, c = ({'a': 1, 'b': [2]}).get('abc', -265), ('%i %s' % 'a')
        n2 = 0
        while n2 < 0:
            n2 += 1
            if (n := (686)[:5:2]): log.append(n)
            d = dict(bool(c))
            if (+a): return a
            n1 = 0
            while n1 < 4:
                n1 += 1
                log.append((dict(a='', b=b), (float('inf') if True else 1.5),))
        if str(['a', None]):
            try:
                d //= bytearray(b'xyz')
                if (n := ('x\ny').lower()): log.append(n)
            except LookupError as error:
                log.append(type(error).__name__)
                c, *c = [(Base(True) + False).value, *('abc').upper()]
            if (None)[-1]:
                del out[123456.789]
                d, c = {1: '日本', 'a': 'abc'}, ('-7').replace('x\ny', 'ß')
            else:
                out[b] = [c for i in range(2)]
            out['-7'] = (6)[5]
            if (n := f"<{-0.0:d}>"): log.append(n)
        else:
            match oct(609):
                case (p, q):
                    log.append(((['b', 'a'] + ['12'])[0]).isdigit())
                    log.append((not ([] == [1, 2, 3])))
                case int(p):
                    if (n := (b'abc' and d)): log.append(n)
                    log.append(((9223372036854775807 - -63) if ('a' < '-7') else ([1.5, 2]).count(d)))
                    out[d] = [-2.25, 6]
                case str():
                    del out['Hello World']
                    c = round(round(1e300, 1))
                    if (n := (b'\xff\x00' + b'a,b')): log.append(n)
                    d, *d = ((0.1 // 1e10), (-1 // False), Derived(11).double, f"<{c:*^10}>",)
                case _:
                    if (n := (Base(7) == Base(11))): log.append(n)
                    out[b] = [b, *[]]
                    c, c = (True and True), [bytes(range(5)), d, d]
            log.append(((790 if False else -378) << 4))
        c %= d
    return log, out, a, b, c, d
case(88, f88)
def f89(a=9, b=True):
    c = d = 0
    log, out = [], {}
    if (n := f'{(18446744073709551615):>{3 + 3}}'): log.append(n)
    return log, out, a, b, c, d
case(89, f89)
case(90, lambda: sum([float('inf'), 100000000000000000002]))
case(91, lambda: ((frozenset([-1, 10]) <= set([-1, 10])) and any([])))
case(92, lambda: sum([(((505 / 18446744073709551617) if ('Hello World').isdigit() else round(1e-7, 0)) % ((1e300 * 0) ** 2)), Derived((~[*[-1, 10], 5].index(5))).double]))
case(93, lambda: {bytearray(b'xyz') for i in {9223372036854775806, bytearray(b'xyz')}})
def f94(a=1, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in [c, b, b'a,b']:
        n2 = 0
        while n2 < 2:
            n2 += 1
            if {-249, *b}: continue
        c, *a = set()
        n2 = 0
        while n2 < 4:
            n2 += 1
            if (n := (lambda **k: k)(x=None)): log.append(n)
        try:
            n1 = 0
            while n1 < 0:
                n1 += 1
                c, d = [a].copy(), (2 == 1.5 != 1.5)
                log.append([(1e10 // 1e10) for j in range(1) if '{} {0!r}'.format(b)])
            if (n := (not c)): log.append(n)
            try:
                out[0.0] = (-2.25 if False else 1e-7)
                d, *a = [{**{'a': 1, 'b': [2]}, 'k': -178}]
                b -= b'\xff\x00'
            except LookupError as error:
                log.append(type(error).__name__)
                a, c = ('abc' if True else 'Hello World'), ('').expandtabs(4)
                b, *b = ()
                b -= b'abc'
                if '{} {0!r}'.format(b): continue
        except Exception as error:
            log.append(type(error).__name__)
            for b in count(1):
                del out[d]
                if any([1.5, 2]): return a
                b += None
                b -= b
            if str(bytes(range(5))): break
            match list(reversed(['a', None])):
                case float() if 9223372036854775810:
                    b, a = (d - b), ('a').conjugate()
                    a = abs(([1, 2, 3]).count(1e10))
                    out[None] = ('  x ' * 2)
                    if (True ^ True): return a
                case 'abc':
                    if (None | a): continue
                    if (4611686018427387902).count('a'): continue
                    del out[None]
                    del out[99999999999999999999]
                case [p, *_] if 3.0:
                    if sum([]): continue
                    if dict(enumerate([])): continue
                case _:
                    d, a = '{} {0!r}'.format(None), (861 >> 1)
                    if ('12' or ''): break
            for d in count(3):
                b |= 0.0
                if (n := sum([3, 1, 2])): log.append(n)
                d, d = divmod(-157, True)[1], [*[], 5].index(5)
            else:
                d %= d
                if (n := ('%d' % 7)): log.append(n)
                del out[b]
                out[d] = (1e300 + 1e10)
    a, b = type(None).__name__, ('naïve' * 1)
    out[0] = sum([-2.25, -990])
    return log, out, a, b, c, d
case(94, f94)
def f95(a=66, b=''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n3 = 0
    while n3 < 1:
        n3 += 1
        a &= b
        if dict.fromkeys(['x', '', 'yz'], 18446744073709551618):
            try:
                out[float('inf')] = (Base(False) + True).value
                if (n := f"<{None:#x}>"): log.append(n)
            finally:
                c, d = set([]).issubset(['b', 'a']), (123456.789 * 9223372036854775808)
                b %= c
                if (n := (5 / 99999999999999999998)): log.append(n)
            if (float('inf') if False else 123456.789):
                d, *d = [('%5.2f;%-5d' % (123456.789, False)), ({} | {}), (0.1 * 800), *[4611686018427387902, -3]]
                if (9223372036854775806).hex(): break
            elif ('😀z').split(','):
                if (n := (c)[False]): log.append(n)
            if ('%d %s' in {'a': 1, 'b': [2]}):
                d //= b
                if list(range(3, 3 + 5)): continue
            else:
                d //= None
                d, d = (None if c else 0.1), (0.1 + 1.5)
                b = ({str(k): v for k, v in ({1: 2}).items()} | dict(zip([], [-1, 10])))
        log.append((('%d %s' in '  x ') or (frozenset([]) <= set([-1, 10]))))
        c |= 491
    return log, out, a, b, c, d
case(95, f95)
case(96, lambda: ('abc').isalpha())
case(97, lambda: f'{(-2.25):.3f}')
case(98, lambda: (~Derived(4).double))
case(99, lambda: (int.from_bytes('{} {}'.encode()[:8], 'little') + ('a').count('')))
