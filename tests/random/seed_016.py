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
    try:
        log.append({1: ([-1, 10] + [9223372036854775810])[-1], 'a': Base(-345)})
        if (n := (0.1 + 3.0)): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        a = ((lambda *a: list(a))(*[1.5, 2]) and hash(1))
        out[True] = ('%5.2f;%-5d' % (0.1, -190))
        c |= True
    yield from log
    yield a
case(6, lambda: list(f6()))
case(7, lambda: ([a for a, *b in [list(range(2, 3 + 5)) + [1]]] + (list(zip(list(filter(None, [1.5, 2])), ([1.5, 2])[::-1])))[::2]))
case(8, lambda: (('a').find('a') | int(-0.0)))
case(9, lambda: (lambda **k: k)(x=8))
case(10, lambda: (((round(-2.25, 0) // float('1e%d' % 0)) // (float(True) // (1e10 + 123456.789))) * (min([*[], 364] + [4]) - len({**{'a': 1, 'b': [2]}, 'k': None}))))
case(11, lambda: divmod(len([bytes(range(5)) for i in range(2)]), (-int(1.5)))[1])
case(12, lambda: max(ord(('Hello World' + 'x')[0]), (~-1)))
def f13(a=None, b=None):
    c = d = 0
    log, out = [], {}
    for c in range(1):
        n2 = 0
        while n2 < 3:
            n2 += 1
            del out[b'abc']
            for a in count(1):
                a |= d
                b, *d = ()
                out[None] = (~-1)
                del out[d]
            else:
                del out[-358]
            if (3.0 + d): continue
    n3 = 0
    while n3 < 4:
        n3 += 1
        a //= c
    return log, out, a, b, c, d
case(13, f13)
def f14(a=None, b='-7'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        a = (round(1e10, 1) % (0.0 % 3.0))
        a, d = format(True, ','), ()
        c %= 1e300
        if (n := (a,)): log.append(n)
    a = {dict.fromkeys(['x', '', 'yz'], False), f'{(-544):>{1 + 3}}', *sum([1e300, -1])}
    if (n := (1e300 // -2.25)): log.append(n)
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: round(1e-7))
case(16, lambda: (((('naïve' * 0)).zfill(1 + 5) or (('x\ny').center(9, '*')).capitalize()) ^ pow((-abs(9223372036854775809)), 2, 97)))
def f17(a=-2.25, b=0.1):
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
        n2 = 0
        while n2 < 1:
            n2 += 1
            if (n := ('a,b,,c').translate({97: 'A', 98: None})): log.append(n)
        if (100000000000000000000 == 100000000000000000000):
            log.append((list(({1: 2}).items()) * 2))
            if (d if 18446744073709551614 else ''):
                a |= 1e300
                if (n := Derived(784).double): log.append(n)
            else:
                del out[b]
                if ('ß').join(['1', '2', '3']): continue
        else:
            c, c = (lambda a, b=-3: a - b)(7), (a >> 49)
    return log, out, a, b, c, d
case(17, f17)
case(18, lambda: ((('-7').replace('x\ny', '😀z')).strip() if (frozenset([*[-1, 10], True]) <= set([ord(c) for c in '12'])) else '{} {0!r}'.format((~None))))
case(19, lambda: bool((abs((-0.1)) // (-(123456.789 if True else -2.25)))))
case(20, lambda: f"<{bytes(range(5)):b}>")
case(21, lambda: chr(2 + 65))
case(22, lambda: f'{(max(int(str(divmod(18446744073709551614, -108)[1])), ((True if False else 10) | ([1.5, 2]).count(4611686018427387904))))!r}')
case(23, lambda: abs(int(str((-822 + False)))))
case(24, lambda: dict(enumerate(list(filter(None, ('abc').splitlines())))))
def f25(a='-7', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b |= c
    match list(map(str, [1, 2, 3])):
        case str():
            c, *c = {abs(0.0)}
            c |= 3.0
            c //= 0.0
        case _:
            out[0.1] = (9223372036854775806 % 2147483649)
            if (n := ('日本')[2:]): log.append(n)
            a = {(0.0 if True else 1e-7) for j in count(1)}
            if (n := (-1 << 3)): log.append(n)
    c += b'abc'
    a = (int(0.1) + (False + 4))
    return log, out, a, b, c, d
case(25, f25)
case(26, lambda: str(bytes(range(5))))
case(27, lambda: ('  x ').count('abc'))
def f28(a=0.0, b=6):
    c = d = 0
    log, out = [], {}
    b %= 1e-7
    try:
        try:
            b &= '  x '
        finally:
            out[4] = (18446744073709551615 / True)
            c, *b = (('x\ny').count('naïve'), {str(k): v for k, v in ({1: 2}).items()}, *Derived(1).xyz,)
            c -= None
        del out[None]
        for b in range(0):
            if ([3, 1, 2] < []):
                if (n := {**{}, 'k': -960}): log.append(n)
                b -= 18446744073709551616
                if (n := [None].copy()): log.append(n)
            elif f"<{False:.2f}>":
                c %= None
                b %= d
                log.append(Base(('日本').splitlines()))
                out[1] = (0.0 % float('inf'))
        else:
            a, *c = set()
            if (n := callable('x\ny')): log.append(n)
            if (n := ', '.join(['b', 'a'])): log.append(n)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            log.append([n for n in count(4)])
            match isinstance('abc', (int, str)):
                case [p]:
                    c = ((frozenset([-1, 10]) <= set([])) and any([]))
                    b, d = sorted([]), (-3 * 99999999999999999999)
                    out[d] = (~a)
                    del out[1e10]
                case str():
                    log.append((f'{(11):>{3 + 3}}' < ('{} {}').replace('{} {}', '')))
                    a, d = (b).isdigit(), max(4294967294, False)
                    del out[a]
                    d &= 'x\ny'
                case Base(value=p) if 3:
                    b, *a = ()
                    b, c = {**{1: 2}, 'k': b'\xff\x00'}, (-3.0)
                    if (n := ('abc')[::-1]): log.append(n)
                case _:
                    b -= c
                    a, *b = [repr(c)]
            if (n := ('{} {}' in b >= 'a')): log.append(n)
            b %= b
        except Exception as error:
            log.append(type(error).__name__)
            try:
                b, *a = [(4611686018427387903 == 810), bin(True), *('日本' < '{} {}')]
                d //= 'a,b,,c'
                del out[99999999999999999999]
                log.append(Derived(int.from_bytes('12'.encode()[:8], 'little')).double)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                d, *b = [(Base(False) + -577).value]
                del out[c]
                out[b] = (lambda *a, **k: (a, k))(*(-659, a,), x='12')
                a = (sorted([4611686018427387906, 496, 3]) + [int('12', 4 + 3)])[-1]
            finally:
                del out[c]
            if (n := {}): log.append(n)
            for a in count(3):
                del out[1e300]
        finally:
            d %= b''
        d = (bin(306)).isalpha()
        for a in 'abc':
            for c in [bytes(range(5))]:
                a, *d = (('ß').encode().decode(), ('%x' % bytearray(b'xyz')),)
            try:
                out[b] = (4611686018427387902 * 3)
                if dict(enumerate(['a', None])): return a
            except ArithmeticError as error:
                log.append(type(error).__name__)
                d |= b
                b &= bytes(range(5))
            match f"<{100000000000000000002:>7}>":
                case 'abc':
                    c &= d
                    a += 7
                    if list((a).keys()): break
                    del out[b]
                case _:
                    if ('a' | 18446744073709551616): break
                    log.append(('日本' ** 0))
                    if ('%d %s' + c): break
                    if len([]): continue
            a = callable([a for a, *b in [[1, 2, 3] + [1]]])
        else:
            if (n := (True >> 4)): log.append(n)
            if (n := dict(zip([], [-1, 10]))): log.append(n)
            log.append(float((-83 // 11)))
        n2 = 0
        while n2 < 0:
            n2 += 1
            b &= b'abc'
            b = [a for a, *b in [list({'a': 1, 'b': [2]}) + [1]]]
            n1 = 0
            while n1 < 1:
                n1 += 1
                a -= 'naïve'
                log.append(int('12', 1 + 3))
    finally:
        if (n := str({'a': 1, 'b': [2]})): log.append(n)
    return log, out, a, b, c, d
case(28, f28)
def f29(a=4, b='abc'):
    c = d = 0
    log, out = [], {}
    if (n := hex(True)): log.append(n)
    try:
        c %= bytes(range(5))
    except Exception as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 4:
            n2 += 1
            for a in count(1):
                out[123456.789] = ('  x ')[::-1]
            else:
                a, b = (Base(True) + 7).value, (1e10 ** 2)
            b |= None
            if dict(enumerate([])): continue
        c, b = (-943).symmetric_difference([1]), ascii(b)
        c, c = dict(enumerate([1, 2, 3])), ('').capitalize()
        if (None).union([1]):
            a //= -928
        elif (-875 if True else 11):
            match dict.fromkeys(['b', 'a'], 4294967297):
                case str():
                    d = (([] + ['😀z'])[0] * 2)
                    c, *d = (dict(a=b, b=True),)
                case []:
                    out[a] = dict.fromkeys(['b', 'a'], 18446744073709551618)
                    a %= -0.0
                    del out[d]
                    del out[False]
                case _:
                    d, *b = {list(filter(None, d)), ('a').removesuffix('c')}
                    a = (round(-0.0) + sum([]))
    else:
        a %= d
        d |= 2
    finally:
        log.append(('%5.2f;%-5d' % ((-10 / True), ord(('abc' + 'x')[0]))))
    del out[b]
    if (n := (a).sort()): log.append(n)
    return log, out, a, b, c, d
case(29, f29)
case(30, lambda: (({i: (302 - False) for i in range(0)} == (dict.fromkeys(['b', 'a'], 4611686018427387906) | {i: -1 for i in range(0)}))).startswith('a'))
case(31, lambda: list({i: divmod(980, 8)[1] for i in range(1)}))
case(32, lambda: format(round(((-2.25 * False) // round(-2.25, 0)), 4), '10.3e'))
def f33(a=None, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (a)[2]:
        n2 = 0
        while n2 < 2:
            n2 += 1
            out[a] = ascii('abc')
            if (a >> 49):
                log.append((dict.fromkeys(['b', 'a'], 923))[2:3:5])
                b = dict(enumerate(('{} {}').splitlines()))
                del out[b]
            elif (Base(2) == Base(7)):
                if (n := (a % d)): log.append(n)
                b, d = {**{'a': 1, 'b': [2]}, 'k': c}, (a).splitlines()
                del out[False]
            else:
                del out[d]
            match Derived(1).xyz:
                case float():
                    c -= c
                    if (1e-7 > 'ABCabc'): break
                case 0 | 1:
                    out[a] = ('{} {}' ^ 'a')
                    out[b'a,b'] = f"<{False:*^10}>"
                    if (1e300 or d): break
                    b = {c: {1: 123456.789, 'a': a}}
                case 0 | 1:
                    c, d = tuple(1e300), ('').isalpha()
                    if list(zip([], [1.5, 2])): return a
                case _:
                    d = ('%d %s' % ((-378 if True else 4294967298), chr(0 + 65)))
                    d, *c = [list(map(abs, b'abc')), ('  x ').replace('-7', '  x '), [a for a, *b in [[] + [1]]], ('abc').zfill(4 + 5)]
                    out[True] = int(str(6))
                    c = (str({'a': 1, 'b': [2]}) ^ sum([123456.789, 2]))
            if float(True):
                b, a = (None << 63), (lambda **k: k)(x=d)
            elif [c, *[1.5, 2]]:
                d = float('1e%d' % 4)
            else:
                c &= d
                a, *b = {(11 / 199), str({1: 2}), (9 + -247)}
        if (n := {str(k): v for k, v in ({1: 2}).items()}): log.append(n)
        try:
            b, *a = (list(filter(None, a)), (+float('inf')), ('naïve').isdigit(),)
        except TypeError as error:
            log.append(type(error).__name__)
            del out[c]
            log.append((({} == {1: 2}) and (b'abc' in [])))
            c = (list('ABCabc') + list({1: 2}))
    match list(zip(b'', b)):
        case 0 | 1:
            b = round(float('1e%d' % 2), 3)
            c, *c = (pow(2147483647, 4, 97), list(count(3)), (['a', None])[::-1], *([] + ['😀z'])[0],)
            a, b = [1e-7], bin(-942)
        case str() if b'\xff\x00':
            if (n := ('😀z').splitlines()): log.append(n)
            a -= c
        case []:
            d, *a = set()
            if (n := set('😀z')): log.append(n)
            d, *c = [*('%d %s').strip()]
        case _:
            c, a = ('Hello World').expandtabs(4), f'{(None)!r}'
            out[d] = (1e300 * True)
    del out['a,b,,c']
    try:
        match list(map(str, [1.5, 2])):
            case 0 | 1:
                if (n := [925, *[]]): log.append(n)
                a = int((float('inf') * 302))
                c = (('{} {}').zfill(0 + 5)).isdigit()
                b = ('%e' % ('ß').startswith('x\ny'))
            case _:
                if (n := sorted([-1, 10])): log.append(n)
                a += '日本'
                log.append((('ABCabc').encode().decode()).removesuffix('c'))
    except ArithmeticError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 2:
            n2 += 1
            try:
                log.append((len({'a': 1, 'b': [2]}) if (0 == b <= b) else list(filter(None, [1.5, 2]))))
                a = (repr(c))[::-1]
            finally:
                a += False
                d, b = (-True), Derived(1).xyz
                a, *b = [*divmod(9, False)[1]]
            del out[b]
            for c in range(3):
                if list(zip(-0.0, c)): continue
                if (0.0 ** 2): return a
                a //= None
        c, *b = (int(1e300), (-3 if False else a),)
    return log, out, a, b, c, d
case(33, f33)
case(34, lambda: (str(hash((False << 3))) in dict(a=ord((type(1e-7).__name__ + 'x')[0]), b=((False // 18446744073709551615) % int.from_bytes('  x '.encode()[:8], 'little')))))
case(35, lambda: {i: round(-0.0) for i in range(3)})
def f36(a='-7', b=123456.789):
    c = d = 0
    log, out = [], {}
    match divmod(99999999999999999998, 4294967294)[1]:
        case str() if b'\xff\x00':
            if (n := (None - d)): log.append(n)
            if (n := int.from_bytes('-7'.encode()[:8], 'little')): log.append(n)
            d = float((Base(False) + 3).value)
        case -1:
            b = [', '.join([])]
            out['naïve'] = {i: 9 for i in range(3)}
        case 'abc':
            out[a] = sum([1e10, -815])
            c += '12'
        case _:
            d |= 18446744073709551617
            del out[b'\xff\x00']
            c, b = '{} {0!r}'.format(10), pow(18446744073709551615, 1, 97)
    a = (dict(zip([], [3, 1, 2])) | dict(a='Hello World', b=1e-7))
    if (n := (-3 and 1e10)): log.append(n)
    if (n := (a < -554)): log.append(n)
    return log, out, a, b, c, d
case(36, f36)
case(37, lambda: (lambda **k: k)(x=('{} {0!r}'.format(('😀z').startswith('12'))).swapcase()))
case(38, lambda: (round(0.1, 4) // (-1 / -524)))
case(39, lambda: ((('ß' * 0)).title() if (dict(enumerate(['a', None]))).get(format(18446744073709551616, '#x'), ([] + [7])[-1]) else abs(float(846))))
def f40(a=None, b=None):
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
        a //= 4611686018427387904
        match format(False, ','):
            case None:
                d %= False
                log.append(list(format(-504, ',')))
                b = (oct(2)).upper()
                c, d = Derived(1e-7).abc, f'{(None)!r}'
            case _:
                if Derived(2).double: break
    for c in 'abc':
        b &= b
        if (n := ('%c' % None)): log.append(n)
    for d in count(1):
        if (Base(-795) == Base(18446744073709551618)):
            if ', '.join(['x', '', 'yz']): break
            for c in count(3):
                if ([1, 2, 3])[0:]: continue
                b, *b = [(760).bit_length(), (lambda **k: k)(x=d), dict.fromkeys(['b', 'a'], 450), (1e10 * 5)]
                c, a = ', '.join([]), len(['a', None])
        elif ({} == {1: 2}):
            if (n := sorted(['x', '', 'yz'], reverse=True)): log.append(n)
            for b in {c, True, 1e-7}:
                c, *b = ()
                b |= 'naïve'
                if list((10).items()): continue
            if (n := Derived(False).double): log.append(n)
            if (frozenset([]) <= set([])):
                c, c = (False or False), (b)[2]
                log.append((oct(-221))[3:])
            elif (-476 ^ False):
                b, *b = (f'{(123456.789):.3f}', {1: 'a', 'a': a}, (-True),)
                a, a = ('naïve').capitalize(), str(c)
                b += b
                a, *a = [(9223372036854775807 >> 4), list(enumerate([])), sorted(['x', '', 'yz'], reverse=True)]
    return log, out, a, b, c, d
case(40, f40)
def f41(a=4611686018427387904, b='-7'):
    c = d = 0
    log, out = [], {}
    match ('%d %s').upper():
        case 'abc':
            a //= a
            c &= 7
            b //= None
        case (p, q):
            del out[1.5]
            b, b = ord(('Hello World' + 'x')[0]), dict(zip([], [-1, 10]))
            d, *a = [(362).reverse()]
            out[-0.0] = {1: c, 'a': b}
        case 0 | 1 if 4:
            log.append((int(str(99999999999999999999)) % (-1).bit_length()))
            b = ((-832 & 11) // (446 << 4))
            a, *d = (dict(a=d, b=10), (123456.789 * False), (False % '日本'),)
            d -= 7
        case _:
            a, *b = {(1e10 + 1e10), len('naïve'), ([1.5, 2])[::2], (366).extend([1])}
            a += False
    log.append((dict.fromkeys([], 4611686018427387904) | dict(a=None, b=918)))
    n3 = 0
    while n3 < 3:
        n3 += 1
        n2 = 0
        while n2 < 4:
            n2 += 1
            if (lambda a, b=3: a - b)(11): break
            if ('x\ny' // 47): continue
            try:
                log.append(max(('abc').translate({97: 'A', 98: None}), key=lambda each: (str(each))))
                if (n := ('日本').encode().decode()): log.append(n)
                b -= 100000000000000000000
                c = (('%d %s').split(','))[::-1]
            except ArithmeticError as error:
                log.append(type(error).__name__)
                if (n := (0.1 // float('inf'))): log.append(n)
                b -= 1
            a &= float('inf')
        match f"<{b:.2f}>":
            case None:
                out['  x '] = ('-7').count('Hello World')
            case (p, q):
                out[d] = sorted(['x', '', 'yz'], key=len)
                del out[a]
                if (n := callable(None)): log.append(n)
            case float():
                del out[c]
                del out[80]
                b |= bytearray(b'xyz')
                if oct(74): return a
            case _:
                d %= c
        b = {d: (9 if True else None)}
        b &= -138
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: ([ord(c) for c in 'ABCabc'] < list(range(0))))
def f43(a=False, b=None):
    c = d = 0
    log, out = [], {}
    if (lambda *a: list(a))(*['a', None]):
        for c in (a, b, d,):
            match (a)[:]:
                case [p, *_] if 4611686018427387905:
                    out[-2.25] = format(1, '#x')
                    if (n := ('{} {}' in {1: 2})): log.append(n)
                    b, d = (True / -165), (False and True)
                case int(p):
                    if (n := ('  x ').find('a')): log.append(n)
                    d = (-len({1: 2}))
                case int(p):
                    c, *a = [dict.fromkeys([], 5), (['a', None] * 0), sum([-1, 10]), ('😀z')[::-1]]
                    if (n := (-960,)): log.append(n)
                case _:
                    a += None
                    if (n := (-0.0 + 0.1)): log.append(n)
                    c, *d = (({'a': 1, 'b': [2]}).get('12', True), list(enumerate([1.5, 2])), ('-7').zfill(2 + 5),)
                    log.append(((0.0 ** 2) + (-1e-7)))
            if ('%c' % a):
                out[None] = pow(18446744073709551615, 4, 97)
                d += d
            else:
                c = str(isinstance(123456.789, (int, str)))
                d, *d = [any('x\ny'), f"<{b:#x}>", chr(913), ascii('12')]
            try:
                if (n := float('1e%d' % 0)): log.append(n)
                b = (int(str(True)) and ('Hello World' < 'a,b,,c'))
                b &= 360
                if dict(a=False, b=123456.789): continue
            except LookupError as error:
                log.append(type(error).__name__)
                if (n := list(range(3, 2 + 5))): log.append(n)
                log.append(Derived(1).xyz)
                c, *d = ((-2.25 - None),)
            else:
                log.append((('%d %s').swapcase()).zfill(3 + 5))
            finally:
                if (n := ('12' or '  x ')): log.append(n)
                if (n := format(2147483649, ',')): log.append(n)
                a %= True
                a, d = (4 ^ 9223372036854775809), ['x\ny' for i in 'a' if 4611686018427387906]
        else:
            d, *b = []
            d += 6
            b -= None
        a &= b
    else:
        n2 = 0
        while n2 < 4:
            n2 += 1
            try:
                del out['Hello World']
                d = dict.fromkeys(['', '-7'], int(0.0))
                c = f'{((7 ^ 3)):>{1 + 3}}'
            except LookupError as error:
                log.append(type(error).__name__)
                out[a] = ord(('-7' + 'x')[0])
                c = f"<{(True).get(1, 2):10.3e}>"
            else:
                b -= b
                if (n := dict(a='-7', b=b'abc')): log.append(n)
                del out[1e300]
                c, *a = [(b).symmetric_difference([1]), type(b).__name__, set()]
            log.append((str(['a', None])).count(('-7')[3:]))
        if (n := format(-0.0, '10.3e')): log.append(n)
    del out[-3]
    return log, out, a, b, c, d
case(43, f43)
case(44, lambda: (dict(zip([('😀z').capitalize(), ('Hello World').swapcase()], [ord(c) for c in str(9223372036854775810)])) or (oct((-7)) % float('1e%d' % 0))))
def f45(a=None, b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('😀z').zfill(3 + 5):
        d, a = (lambda a, /, b, *, c=1: [a, b, c])(b'', b='x\ny'), ord(('😀z' + 'x')[0])
        if len(123456.789):
            try:
                b += b
                c %= 'ABCabc'
                a, *b = (('ß').split(), ([] + [-216])[-1], ([1, 2, 3])[0:], (-284 + -1),)
                c, *b = (tuple(c), str([]), '{0:<6}{1}'.format('  x ', 'ß'),)
            except TypeError as error:
                log.append(type(error).__name__)
                b, d = ('日本').translate({97: 'A', 98: None}), ('%5.2f;%-5d' % (-2.25, -3))
                a |= c
        log.append(dict(enumerate(list({}))))
    try:
        match list(enumerate([])):
            case float():
                if (n := (-0.0 * False)): log.append(n)
                b, *b = set()
                d += 1.5
            case 'abc' if a:
                del out[b]
            case _:
                del out[bytearray(b'xyz')]
                b |= '  x '
                a = ord((0.1 <= 123456.789 > c))
                if (n := f'{(3):>{0 + 3}}'): log.append(n)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        out[a] = (-1 ^ 554)
        n2 = 0
        while n2 < 0:
            n2 += 1
            if (1 // 100000000000000000002): continue
            c, *d = []
            c, d = (not None), list(filter(None, []))
            if (n := (-2.25 if False else -0.0)): log.append(n)
    match {str(k): v for k, v in ({}).items()}:
        case Base(value=p):
            log.append(', '.join(sorted(['', 'x\ny', 'm'])))
        case [] if a:
            if (n := ascii('12')): log.append(n)
            log.append(getattr(Base((c)[:3:]), 'value', 0))
            b, *a = {(Base(0.1) == Derived(0.1))}
        case _:
            out['a'] = [each for each in (c, '-7')]
            del out[d]
    return log, out, a, b, c, d
case(45, f45)
case(46, lambda: (0).bit_length())
def f47(a=0.0, b=0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b &= None
    out[None] = {99 for j in range(5)}
    match ['', d]:
        case int(p):
            log.append(((True - 6) >> 2))
            c = ascii((['x', '', 'yz'] + ['%d %s'])[0])
            out[None] = list(map(str, ['a', None]))
            c = (~int('12', 4 + 3))
        case _:
            c -= -911
            a, *b = {[a for a, *b in [[1, 2, 3] + [1]]], isinstance(b, (int, str)), *(521 != 605)}
            log.append((str('abc')).count(('日本').replace('12', '12')))
            c //= c
    b %= 0.0
    return log, out, a, b, c, d
case(47, f47)
case(48, lambda: ({None: (dict(enumerate(['a', None])) if ('%d %s' % (2, -600)) else ([] * 2)), 869: ('{} {0!r}'.format(1e10))[::-1], b'\xff\x00': (lambda *a, **k: (a, k))(*(-711, None, b'abc',), x=(603 and -350))} != ({False: ('x\ny').title() for j in range(1)} != {**dict(zip([], [])), 'k': type(9).__name__} > f"<{list(map(bool, bytes(range(5)))):s}>")))
case(49, lambda: [n for n in count(0)])
case(50, lambda: str((('').capitalize() or ('12').swapcase())))
case(51, lambda: ('naïve').upper())
case(52, lambda: ((Base(4611686018427387906) + 18446744073709551617).value & divmod(True, False)[1]))
case(53, lambda: float('1e%d' % 1))
case(54, lambda: ascii(f'{({(-240 >> 0) for j in 'ß' if '{} {0!r}'.format(j)})!r}'))
case(55, lambda: sum([*[-1, 10], 4294967297]))
case(56, lambda: (('%5.2f;%-5d' % (0.0, 18446744073709551616))).split())
case(57, lambda: ((None).as_integer_ratio()).get(1, 2))
case(58, lambda: list(('{0:<6}{1}'.format(format((735 ^ 18446744073709551616), ','), ascii(('%d %s').translate({97: 'A', 98: None})))).encode()))
def f59(a=b'', b=18446744073709551616):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        if ('日本').isdigit():
            if {**{}, 'k': True}:
                if oct(-522): return a
                d += 4294967297
                b += None
    yield from log
    yield a
case(59, lambda: list(f59()))
case(60, lambda: (((848 | -3) % (~1)) if ((9223372036854775808 / 100000000000000000002) // (1e10 + 1e-7)) else [*[*[3, 1, 2], -21], 5].index(5)))
def f61(a=b'', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if hex(-1):
        out[b] = dict(zip(['x', '', 'yz'], []))
    elif list(None for i in '日本'):
        match oct(6):
            case 0 | 1:
                del out[a]
                c &= b'a,b'
                log.append([a for a, *b in [list(enumerate(['a', None])) + [1]]])
                out[b'abc'] = (c)[None]
            case Base(value=p) if d:
                out['-7'] = type(4294967298).__name__
            case _:
                b += 'abc'
                log.append(((123456.789 + 1e10)).numerator)
                c, c = ([1, 2, 3] * 2), abs(1e300)
                a -= b'abc'
        n2 = 0
        while n2 < 0:
            n2 += 1
            for a in count(0):
                if (n := (c - 630)): log.append(n)
                if (n := ('Hello World').strip()): log.append(n)
                out[b'\xff\x00'] = dict(enumerate([]))
                if (d if bytearray(b'xyz') else float('inf')): return a
            d //= None
            b %= b
        for b in range(4):
            for d in 'ABCabc':
                log.append((chr(1 + 65))[2:])
                a -= c
        a += b
    try:
        c, b = int(1e10), (d)[0]
        b, b = ('').count('ABCabc'), abs(99999999999999999999)
        try:
            try:
                log.append(int.from_bytes(format(1.5, '10.3e').encode()[:8], 'little'))
            except TypeError as error:
                log.append(type(error).__name__)
                a //= False
                log.append(int(str((Base(True) + True).value)))
                d = (-hash(9223372036854775810))
            else:
                del out[d]
                a -= 6
            try:
                if (n := ('naïve').replace('-7', '日本')): log.append(n)
                d, *d = ({1: a, 'a': b'abc'}, (b'abc' - d), f'{(1.5):.3f}',)
                d, *c = set()
                d = ((True / -2) if ([] < [-1, 10]) else abs(-2.25))
            except Exception as error:
                log.append(type(error).__name__)
                log.append((oct(199)).swapcase())
            finally:
                a = len(('%d %s' % (False, b'abc')))
                d &= b
                b = chr(0 + 65)
                del out[a]
            b, c = ('Hello World').title(), float('1e%d' % 1)
            for a in (d, a, 0.0, b'abc',):
                a, *d = {('😀z').encode()}
                if (2147483650).bit_length(): continue
            else:
                b |= 0.1
                if (n := ('%e' % b'')): log.append(n)
                b = (str('  x ')).join(['1', '2', '3'])
        finally:
            a -= d
            d = ((-0.0 if True else 1e300) + float('1e%d' % 4))
            out[a] = ('{} {}').center(9, '*')
    finally:
        b -= False
    return log, out, a, b, c, d
case(61, f61)
case(62, lambda: set(sorted(['-7', 'abc', 'm'])).issubset(('naïve').split(',')))
case(63, lambda: round((float('inf') * True), 2))
case(64, lambda: (((bin(541)).zfill(3 + 5)).find('a')).reverse())
case(65, lambda: (float((18446744073709551614 * 7)) // abs(sum([0.0, 6]))))
case(66, lambda: (f"<{-696:<8}>" < dict.fromkeys([], False) not in ('12',)))
def f67(a=b'', b=1.5):
    c = d = 0
    log, out = [], {}
    for c in ():
        del out['12']
    if max(4611686018427387903, -3):
        for a in 'Hello World':
            del out[d]
            if list('abc'):
                b %= 9223372036854775807
                a = ('%a' % ('%-6s|' % d))
        else:
            d, d = (lambda *a: list(a))(*[1.5, 2]), len([1.5, 2])
            if (n := float(18446744073709551615)): log.append(n)
            a, b = pow(False, 2, 97), (False // 9223372036854775806)
            log.append((lambda a, b=int('12', 4 + 3): a - b)(len([1.5, 2])))
        b -= 1e300
        out[None] = (True and False)
    elif complex('ß'):
        del out[None]
        n2 = 0
        while n2 < 3:
            n2 += 1
            match Derived.kind:
                case int(p):
                    c, *a = [(0.0)[5]]
                    if ('12').translate({97: 'A', 98: None}): return a
                    log.append({i: ([1, 2, 3]).count(-589) for i in range(3)})
                    log.append(set())
                case {1: p}:
                    a, c = (float('inf') % 1e300), round(float('inf'), 3)
                    del out[d]
                    a &= c
                case [p] if b'a,b':
                    b, b = ('').center(9, '*'), round(-0.0, 2)
                case _:
                    c |= d
                    b //= b
                    if (n := ('a' if bytes(range(5)) else b)): log.append(n)
            if (n := repr(b'\xff\x00')): log.append(n)
            if (~a):
                b &= c
                out[c] = (~18446744073709551618)
            else:
                log.append(hash(round(123456.789)))
                if (n := (lambda a, b=4611686018427387902: a - b)(False)): log.append(n)
                c += 130
            for c in '-7':
                d -= ''
        log.append(list(('  x ')[:4]))
        log.append(round(sum([123456.789, False])))
    return log, out, a, b, c, d
case(67, f67)
case(68, lambda: ((format(4294967297, '#x')).upper() + {i: (100000000000000000000 >> 1) for i in range(0)}))
case(69, lambda: (None)[2])
def f70(a=2147483650, b='ABCabc'):
    c = d = 0
    log, out = [], {}
    if (0 + True):
        c -= 0.0
        b, *c = [('-7')[5]]
        for a in '日本':
            log.append((str({1: 2}) ^ int(float('inf'))))
            if [(i, -225) for i in [-1, 10] if True]:
                if ('%d %s').partition('a')[2]: break
            for a in count(3):
                d %= d
    b %= b
    yield from log
    yield a
case(70, lambda: list(f70()))
case(71, lambda: ((False << 3)).bit_length())
case(72, lambda: (int((3.0 * 4294967295)) ^ (~(True & 2147483647))))
def f73(a='-7', b=-1):
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
        match ('%d %s' in {}):
            case [p]:
                if float('1e%d' % 1): return a
                del out[False]
            case _:
                c %= b''
                log.append((abs(4294967297) | ('a').split(',')))
                c //= c
                del out[b'abc']
        for c in count(0):
            n1 = 0
            while n1 < 3:
                n1 += 1
                a, *b = {{str(k): v for k, v in ({}).items()}, (True / d)}
                if (n := callable(None)): log.append(n)
        else:
            log.append((hex(-919)).isdigit())
            if (n := (0.1 ** 2)): log.append(n)
            if ('naïve')[::-1]: continue
        b &= b'\xff\x00'
    log.append(list(filter(None, [(i, True) for i in [3, 1, 2] if False])))
    log.append(abs(('Hello World').count('Hello World')))
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: bin(str(list(count(3)))))
case(75, lambda: {**dict(zip(list(str({'a': 1, 'b': [2]})), sorted([(True << 1), divmod(True, 9223372036854775809)[1], 3]))), 'k': (str(sorted([])) in dict(enumerate(([1, 2, 3])[::-1])))})
def f76(a=None, b=True):
    c = d = 0
    log, out = [], {}
    for b in 'a':
        if (18446744073709551617 == -226):
            match (lambda **k: k)(x=2):
                case 'abc':
                    log.append(sorted([Base(3), Base(123456.789)]))
                    a //= a
                    b %= d
                case 'abc':
                    d |= '  x '
                    d -= False
                    if ('%5.2f;%-5d' % (-2.25, 3)): return a
                    out[a] = Derived(1).xyz
                case _:
                    log.append(([ord(c) for c in '{} {}'] + [pow(-952, 0, 97)])[-1])
                    if {None, *b}: continue
                    log.append(((1e300 + 0.1) ** 2))
                    a = (Derived(False).double if (False == False) else (lambda a, b=5: a - b)(9223372036854775808))
            if (lambda **k: k)(x=b): return a
            n1 = 0
            while n1 < 3:
                n1 += 1
                b |= b'abc'
            c, b = ('-7').splitlines(), type(a).__name__
        elif ('%d %s').removesuffix('c'):
            c = len(('%d %s' % (9223372036854775806, c)))
            if (n := ('Hello World').encode().decode()): log.append(n)
            del out[-519]
        for c in range(0):
            log.append((list(filter(None, [1, 2, 3])) != {bytes(range(5)): c, a: d, None: 1}))
            log.append(((-3 >> 0) - ('abc').find('a')))
            out[1] = {None: c}
            if list(zip([1.5, 2], ['a', None])): continue
        d = ('{0:<6}{1}'.format('ABCabc', bytearray(b'xyz')) + ('  x ').count('😀z'))
        try:
            d, d = ascii('-7'), (['a', None]).count(a)
        except Exception as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 3:
                n1 += 1
                del out[a]
            match ('-7' if True else '😀z'):
                case [p]:
                    if (18446744073709551618 ^ True): return a
                case _:
                    b, *a = []
                    c = str([b'abc' for i in range(0)])
                    b, *c = set()
                    del out[None]
            for b in [a, d, b, 4611686018427387903]:
                c &= b
                c, *a = [*(5 % 18446744073709551618)]
                c |= d
                if list(count(3)): return a
            else:
                log.append({i: (422 if True else False) for i in range(1)})
                if (n := round(1e-7)): log.append(n)
            n1 = 0
            while n1 < 1:
                n1 += 1
                c |= d
                if ('日本').title(): return a
                out[c] = ascii('-7')
        else:
            if (n := [9223372036854775807, None]): log.append(n)
            c, c = (c + bytes(range(5))), (1e300).reverse()
    d = (('a,b,,c').title()).swapcase()
    log.append(dict(zip(['x\ny', '😀z'], sorted([99999999999999999998, -335, 3]))))
    yield from log
    yield a
case(76, lambda: list(f76()))
case(77, lambda: (max(len({'a': 1, 'b': [2]}), (lambda a, b=True: a - b)(10)) if ((False < 11) and (None in [])) else (int(str(True)) ^ int('12', 0 + 3))))
case(78, lambda: all(([] + [1, 2, 3])))
case(79, lambda: divmod(min([ord(('-7' + 'x')[0]) for i in range(4)] + [2]), (max(Derived(4294967295).double, (13 % 9223372036854775809)) * ([*[3, 1, 2], 5].index(5) | (True % 4611686018427387902))))[1])
case(80, lambda: str(bool((('😀z').find('a') % ord(('Hello World' + 'x')[0])))))
def f81(a=0.1, b=-800):
    c = d = 0
    log, out = [], {}
    if ('%e' % -0.0):
        n2 = 0
        while n2 < 4:
            n2 += 1
            b += b''
            match any([1, 2, 3]):
                case int(p):
                    out[d] = (-9)
                    if (n := ascii(b)): log.append(n)
                case -1:
                    if [n for n in count(1)]: continue
                    d &= c
                    del out[b'abc']
                    d |= a
                case _:
                    if ([-1, 10] + [-2])[-1]: continue
                    del out[False]
                    b -= a
            d -= d
            a, d = ({} | {'a': 1, 'b': [2]}), round(1e10, 1)
        if ('-7').strip():
            if (3.0 * False):
                a -= b'a,b'
                log.append((max(False, -173) if (18446744073709551618 <= 1e-7 < True) else sum([3, 1, 2])))
            elif max(2, 4294967295):
                d = max(str({1: 2}), key=lambda each: (-each))
                a = ((1.5 + 1e-7) if (-557 < False) else (1e300 + 1.5))
                d = ((6 >> 4) | ord(('😀z' + 'x')[0]))
                d |= a
            else:
                del out[9223372036854775806]
                out['x\ny'] = (6 ^ 4611686018427387906)
            b &= d
            for c in '%d %s':
                del out[c]
                del out[3]
                b, *c = {bin(c), ('  x ').lower()}
        d, a = ('ABCabc' * 0), (~4611686018427387906)
    else:
        b, *d = [('{} {}').join(['1', '2', '3']), dict(zip([], []))]
        b, d = format(-1, ','), ord(('日本' + 'x')[0])
        n2 = 0
        while n2 < 1:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                c = format((['a', None]).count(None), '#x')
                if ([1, 2, 3]).count(False): return a
                d, *c = {(d << 62), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, f'{(None)!r}'}
                out['ABCabc'] = round(123456.789, 3)
        if ('%d %s')[::-1]:
            n1 = 0
            while n1 < 2:
                n1 += 1
                if (n := hash(6)): log.append(n)
    return log, out, a, b, c, d
case(81, f81)
case(82, lambda: (list(map(str, [each for each in (bytes(range(5)), 2147483648)])) | (-Derived(4611686018427387905).double)))
case(83, lambda: ((f'{(float(-2)):.3f}' in dict(zip(sorted(['a', '😀z', 'm']), [6, 4611686018427387904, False]))) and all((list(count(3)))[3:])))
case(84, lambda: int(round(float(([] + [9223372036854775809])[-1]), 4)))
def f85(a='%d %s', b=b''):
    c = d = 0
    log, out = [], {}
    try:
        match dict.fromkeys([], False):
            case -1:
                b %= bytes(range(5))
            case [p, *_]:
                a //= b
            case _:
                del out[d]
                b = (list({'a': 1, 'b': [2]}) == [n for n in count(2)])
                if (n := ('-7')[:1]): log.append(n)
    except TypeError as error:
        log.append(type(error).__name__)
        match (1e-7 % 1e-7):
            case {1: p} if None:
                del out[a]
                c &= False
                b //= d
            case (p, q) if d:
                c, c = any(b'abc'), ('a').capitalize()
            case _:
                c, *d = set()
                d, b = sum([1e300, 18446744073709551617]), (c and -392)
    else:
        c = set(round('naïve', 0))
    log.append(((-254).bit_length() / {d: 1e10, b: d}))
    c, *b = (ord(('a,b,,c' + 'x')[0]), '{} {0!r}'.format(a),)
    return log, out, a, b, c, d
case(85, f85)
case(86, lambda: abs((4611686018427387903 / 18446744073709551614)))
def f87(a=None, b='%d %s'):
    c = d = 0
    log, out = [], {}
    d += 1.5
    d, *a = (('%c' % -394),)
    return log, out, a, b, c, d
case(87, f87)
def f88(a=9223372036854775806, b=100000000000000000000):
    c = d = 0
    log, out = [], {}
    try:
        d += -956
        if (n := f"<{None:d}>"): log.append(n)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        c, a = ('12')[1:], (-1 << 0)
        if (d,):
            try:
                a, c = hash(-895), sum([])
                log.append((list(filter(None, ['a', None])))[1:])
                a &= a
                a = {}
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                d, *a = {format(-3, ','), f'{(d)!r}', *('ABCabc').strip()}
                c = format(float('1e%d' % 2), '10.3e')
    else:
        d %= b
        if (n := (123456.789 * 5)): log.append(n)
        log.append([('naïve').removesuffix('c'), float('1e%d' % 4)])
        d, *d = (list({1: 2}), ({'a': 1, 'b': [2]} | {1: 2}), *(~4294967297),)
    return log, out, a, b, c, d
case(88, f88)
def f89(a=1e10, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    try:
        if (n := ('%d %s').replace('ABCabc', '日本')): log.append(n)
        b -= b
        try:
            if (b).__len__():
                a, a = ([1, 2, 3] * 1), (-3 << 0)
                if (n := (4611686018427387904 - True)): log.append(n)
                out[None] = (c << 19)
            else:
                b //= -2
            for b in (bytearray(b'xyz'),):
                if repr(c): continue
        finally:
            c = [chr(4 + 65)].copy()
            if (n := (1 >> 0)): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        b //= 4611686018427387902
        n2 = 0
        while n2 < 3:
            n2 += 1
            if ('a' < '%d %s'): continue
            log.append(((1e10 + -0.0) + (-1e10)))
            match (True ^ True):
                case float():
                    if [n for n in count(0)]: return a
                    if ('  x ').strip(): continue
                    c %= c
                case []:
                    b, *b = [int('12', 0 + 3), *chr(2 + 65)]
                case _:
                    del out[18446744073709551615]
                    b //= None
                    c -= 230
                    if sum([1.5, True]): break
    else:
        if (n := (-18446744073709551618)): log.append(n)
        d %= d
        out[False] = (2147483647 / -482)
        out[None] = abs(-2.25)
    a, *c = {callable(c), (False ^ 9223372036854775810), ({1: 2} == {'a': 1, 'b': [2]})}
    n3 = 0
    while n3 < 4:
        n3 += 1
        n2 = 0
        while n2 < 2:
            n2 += 1
            try:
                if sum([0.1, True]): continue
            finally:
                a, a = set(), (-3, c, d, a,)
                del out[b]
                c &= b
            match (1 / 11):
                case -1:
                    c = (('%r' % a) != min([] + [0]))
                    d, *b = []
                case _:
                    log.append(chr((2147483650 == 9223372036854775810)))
                    b = (('ß').partition('a')[2]).removesuffix('c')
                    c = chr(2 + 65)
            if ([-1, 10] < [3, 1, 2]):
                if (377 - -661): continue
                if format(3.0, '10.3e'): return a
                b = (('日本' if True else '12') + (b)[2])
                del out['日本']
            n1 = 0
            while n1 < 0:
                n1 += 1
                c, *b = [('%d %s').split(), (4611686018427387906 / 675)]
                a |= d
    return log, out, a, b, c, d
case(89, f89)
def f90(a='日本', b=3.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n3 = 0
    while n3 < 3:
        n3 += 1
        n2 = 0
        while n2 < 0:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                log.append(((False << 4) // [*[], 5].index(5)))
            b //= a
            c, *c = {sum([3, 1, 2]), ('12').removesuffix('c'), ([] + ['a', None])}
        del out[0.1]
        c //= a
    try:
        a -= -2.25
        for c in '-7':
            del out[9223372036854775810]
        else:
            d, d = ('%d %s' if True else 'a'), (None < b'abc' in 8)
        log.append(Derived(('-7').partition('a')[2]).double)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        b |= True
        match (1.5 - a):
            case {1: p}:
                log.append(list(enumerate(list(({}).items()))))
            case Base(value=p) if 'Hello World':
                a = dict.fromkeys(list('  x '), (4294967295 % 99999999999999999998))
                c, *c = (('a,b,,c').capitalize(), ('😀z').split(), ('x\ny').join(['1', '2', '3']),)
                del out[c]
                if (n := (b).upper()): log.append(n)
            case _:
                c %= float('inf')
                if (n := (b > a >= b)): log.append(n)
                c = Derived(round(-0.0, 2)).double
    else:
        out[None] = {b: j for j in count(3)}
        a = (float(-392) ** 2)
        b += None
        if (n := len({1: 2})): log.append(n)
    n3 = 0
    while n3 < 0:
        n3 += 1
        try:
            d |= None
            match (1e300)[:2:]:
                case 'abc':
                    if (n := ([1, 2, 3] * 0)): log.append(n)
                    a |= 8
                    d, d = ('%d %s' % (4611686018427387904, a)), (-325 * 4611686018427387903)
                    if (True <= -0.0 < 18446744073709551614): break
                case _:
                    if {i: 2147483650 for i in range(0)}: continue
                    b, *a = ((a)[-2:], str(d), ('%05d' % None),)
                    if ([1, 2, 3] + ['a', None]): break
                    a = (('abc').count('  x '))[:]
            if list(1e10 for j in count(0) if b): return a
            b |= 123
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            try:
                if ([] * 1): return a
                c, a = (b)[1:1:-2], (False >> 0)
                out[b] = ([1, 2, 3] + [])
            except ArithmeticError as error:
                log.append(type(error).__name__)
                out[741] = [b for i in range(0)]
                a, a = ([])[::2], (True << 0)
                d, b = {**{}, 'k': 0.1}, min([3, 1, 2] + [3])
                if (n := list(('ABCabc').encode())): log.append(n)
            else:
                if ('😀z').capitalize(): continue
            if ({} | {}): continue
            match ('Hello World' if b'a,b' else c):
                case float():
                    d &= 'ABCabc'
                    log.append(([*[-1, 10], True] + [int(str(100000000000000000000))])[-1])
                    d, c = ('%d %s').startswith('a'), (None)['x\ny']
                case _:
                    if (n := {3.0: False}): log.append(n)
                    if (-577 and False): break
        finally:
            del out[d]
        match ('日本').count('😀z'):
            case None:
                if dict(zip(['b', 'a'], [3, 1, 2])): return a
            case float():
                d |= b'a,b'
                if dict(a=a, b=None): break
                b, *a = [', '.join([])]
            case -1:
                d, a = ('ß').expandtabs(4), bool(b)
            case _:
                if (n := (lambda *a, **k: (a, k))(*(), x=a)): log.append(n)
                c = len(type(18446744073709551617).__name__)
        if repr(b):
            del out[c]
            c, d = ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}), [*[-1, 10], 5].index(5)
        elif f'{(18446744073709551614):>{1 + 3}}':
            if set(['b', 'a']).issubset(['b', 'a']): break
            if bin(2): continue
            log.append(((False << 2) * 1e10))
        else:
            a = abs(abs(-0.0))
            try:
                a, d = (147).insert(0, 5), (lambda a, b=-3: a - b)(True)
                c, d = float('1e%d' % 0), (frozenset([3, 1, 2]) <= set([3, 1, 2]))
                if set([]).issubset(['x', '', 'yz']): return a
                c += c
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                if (a ** 0): break
                if int(str(9223372036854775807)): continue
            finally:
                out[-3] = Derived(2147483650).xyz
                b, c = ('').count('a'), (3.0 * 639)
            b %= 0.1
        c, d = (lambda a, b=778: a - b)(False), ('{} {}' < '  x ')
    n3 = 0
    while n3 < 0:
        n3 += 1
        a, *d = {str(b), (5 - 0)}
        try:
            try:
                c, a = [c for j in {c, bytearray(b'xyz'), *123456.789}], {i: -1 for i in range(3)}
                b //= '  x '
                a, *d = {(lambda a, b=-749: a - b)(False), list(({}).items()), (None - d), (-0.0 if False else -0.0)}
                if ('日本' * 1): return a
            finally:
                d |= '12'
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 0:
                n1 += 1
                d = chr(3 + 65)
                d = any((lambda *a: list(a))(*['a', None]))
    return log, out, a, b, c, d
case(90, f90)
def f91(a=6, b=1.5):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if Derived(d).abc:
        for c in count(1):
            match (1e10 ** 2):
                case -1 if 1.5:
                    b += a
                    if (n := ('a').encode().decode()): log.append(n)
                case float():
                    b &= b'\xff\x00'
                case Base(value=p):
                    del out[b]
                    if [bytearray(b'xyz')]: continue
                    c |= 'a,b,,c'
                case _:
                    b -= b
                    b |= 63
            if ('{} {}')[:0]:
                if (n := ('ABCabc').splitlines()): log.append(n)
            else:
                if ord(('naïve' + 'x')[0]): break
                out[-2.25] = (841 % True)
                a //= b'\xff\x00'
            if bool(a): break
        c, *c = {(a if c else a), (False >> 0), ('naïve')[:4]}
        log.append(abs((6 if True else -243)))
    else:
        del out[None]
        if format(1e10, '10.3e'):
            n1 = 0
            while n1 < 2:
                n1 += 1
                a |= None
                c, d = float(10), [c, None]
                if [a for a, *b in [[1.5, 2] + [1]]]: break
                c %= c
        else:
            for b in '%d %s':
                if (n := ('12').isalpha()): log.append(n)
                b, *d = ([each for each in (None, b'a,b')],)
                if {b: 3.0, d: bytearray(b'xyz'), None: a}: return a
            match ('{} {}' >> 60):
                case []:
                    b, d = Derived(-538).double, [a, b]
                    log.append(min((Base(False) + 868).value))
                    a += a
                case 'abc':
                    out[None] = (d & c)
                    log.append(('{0:<6}{1}'.format('a,b,,c', bytearray(b'xyz'))).center(9, '*'))
                case [p, *_]:
                    a, d = ('ABCabc')[:3], len('ß')
                    out[True] = str(d)
                case _:
                    a, d = (b)['-7'], Derived(100000000000000000001).double
                    if (n := (d and 'a,b,,c')): log.append(n)
                    d = (('ABCabc').lower()).symmetric_difference([1])
            d, d = (d or c), ('x\ny').translate({97: 'A', 98: None})
        d |= 0.0
    b = '{} {0!r}'.format(('a,b,,c').encode().decode())
    return log, out, a, b, c, d
case(91, f91)
case(92, lambda: (not list(enumerate((list(count(3)))[::2]))))
def f93(a=None, b=11):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        try:
            if {i: -431 for i in range(0)}:
                log.append(((8 * 4294967298) ^ (False >> 3)))
                b -= 'Hello World'
                log.append(str([None, *['a', None]]))
                b = ((0.0 if False else 123456.789) % (float('inf') % -0.0))
            elif list(('a').encode()):
                out[b'a,b'] = [*[], 5].index(5)
                d, d = dict(enumerate([1, 2, 3])), (True ^ 5)
                a -= d
                if (n := (--698)): log.append(n)
            else:
                out[None] = (3 | 1)
                if (n := (Base(99999999999999999999) + 4611686018427387906).value): log.append(n)
                log.append((('naïve').splitlines() in sorted(['b', 'a'], key=len)))
        except Exception as error:
            log.append(type(error).__name__)
            c += b
            n1 = 0
            while n1 < 2:
                n1 += 1
                log.append((~(Base(4611686018427387903) + 683).value))
                if (b << 55): break
            n1 = 0
            while n1 < 2:
                n1 += 1
                c //= False
            try:
                d, c = (frozenset([]) <= set([])), ('😀z').removesuffix('c')
                log.append((str(['a', None])).partition('a')[2])
                out[123456.789] = str({1: 2})
                if (n := ({} | {'a': 1, 'b': [2]})): log.append(n)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                out[6] = ('%d %s')[3:]
                if abs(1e-7): break
            else:
                d, *b = ()
                d //= float('inf')
                if ('%d %s' * 1): break
                if {True: k for k in 'ß'}: continue
        del out[b]
        match ('ß').isalpha():
            case (p, q):
                a, a = len({1: 2}), sum([123456.789, False])
                a |= a
            case _:
                b |= b
                b = divmod(Derived(False).double, (5 - 3))[1]
        log.append(((1e-7 + 3.0) % (float('inf') * False)))
    yield from log
    yield a
case(93, lambda: list(f93()))
case(94, lambda: abs(divmod(((5 & -668) ^ (459 // 7)), (Base(sum([3, 1, 2])) + (18446744073709551618 | False)).value)[1]))
case(95, lambda: max((Derived(True).double - (float('inf') * True))))
case(96, lambda: (('%d %s' % (hash((True >> 0)), ((-1e-7) + (0.1 if True else 0.0)))) >> 37))
def f97(a=False, b='a'):
    c = d = 0
    log, out = [], {}
    for a in range(4):
        if ('ß').lower(): continue
        try:
            if sum([3.0, False]): return a
            match ('x\ny').center(9, '*'):
                case 'abc':
                    if (n := (0.1 * 3.0)): log.append(n)
                    del out[None]
                case Base(value=p):
                    del out[None]
                    a //= None
                case [p, *_]:
                    d //= None
                    out['a,b,,c'] = (2147483648)[5]
                    if (-992 << 3): continue
                    d, b = (False or True), (0.1 + float('inf'))
                case _:
                    if (n := ('').removesuffix('c')): log.append(n)
                    if ('😀z').translate({97: 'A', 98: None}): continue
                    del out[d]
                    b %= c
            d = all(sorted([], reverse=True))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            a %= a
            a, *d = {(float('inf') + 0.0), dict(a=True, b=2147483647), Derived(d).xyz}
            if '{0:<6}{1}'.format('Hello World', None): break
            match (989 + '日本'):
                case float():
                    d -= b'abc'
                    out[c] = (427 <= 123456.789 < 9223372036854775809)
                case _:
                    del out[bytes(range(5))]
                    log.append(max([*[3, 1, 2], 5].index(5), (-10)))
                    if (c or bytearray(b'xyz')): return a
        else:
            d //= 2147483646
            if hash(4611686018427387904): continue
            if (n := ('😀z').zfill(1 + 5)): log.append(n)
        finally:
            d += None
            a |= b'abc'
            log.append((len({}) - (7 ^ False)))
        try:
            if chr(-3): break
            d |= b
        finally:
            out[a] = [None for i in range(3)]
            if (n := ('12').lower()): log.append(n)
            a |= a
        c, *d = []
    for b in range(0):
        try:
            for a in '-7':
                c |= 18446744073709551614
                out[a] = (None << 4)
            match ('%5.2f;%-5d' % (-2.25, 4611686018427387906)):
                case float():
                    a -= 2147483647
                case _:
                    b //= 'naïve'
                    if (n := (b)[c]): log.append(n)
                    a, *c = ((a).__contains__(1),)
                    del out[-415]
            if (lambda **k: k)(x=None): return a
        except Exception as error:
            log.append(type(error).__name__)
            del out[bytearray(b'xyz')]
            log.append((dict(zip(['x', '', 'yz'], [-1, 10])) | dict(zip(['b', 'a'], [3, 1, 2]))))
        finally:
            d, *c = ()
        a //= c
        n2 = 0
        while n2 < 2:
            n2 += 1
            n1 = 0
            while n1 < 4:
                n1 += 1
                b, *d = [(560 >> 4), '{0:<6}{1}'.format('%d %s', True), *('-7')[:2]]
                out[a] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
    c = (str([]))[1:-1]
    log.append(dict(enumerate(list(enumerate([1, 2, 3])))))
    return log, out, a, b, c, d
case(97, f97)
case(98, lambda: Derived(('{0:<6}{1}'.format('{0:<6}{1}'.format('日本', bytes(range(5))), (-681).bit_length())).find('a')).double)
case(99, lambda: len(([('日本').removesuffix('c') for i in range(0)] + [oct(({1: 2}).get('ABCabc', -727))])[0]))
