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
case(0, lambda: getattr(Base(Derived(1).xyz), 'value', 0))
case(1, lambda: ((Base((4294967294 + 9223372036854775809)) + (-4611686018427387903)).value / pow(int.from_bytes('ABCabc'.encode()[:8], 'little'), 2, 97)))
case(2, lambda: (b'\xff\x00' ** 2))
def f3(a='ß', b='%d %s'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (['b', 'a'] + ['  x '])[0]:
        try:
            n1 = 0
            while n1 < 1:
                n1 += 1
                if ', '.join(['x', '', 'yz']): continue
                d = ('%-6s|' % ([]).count(b))
                log.append(any(sum([1e10, 4294967296])))
                if (n := (b ^ a)): log.append(n)
            if (2147483646).bit_length():
                b %= bytearray(b'xyz')
                log.append(f'{((1.5 ** 2))!r}')
                d &= c
            else:
                if (n := (Base(7) + 4294967297).value): log.append(n)
                if (n := (4294967295 ^ 4611686018427387906)): log.append(n)
                a //= a
            for b in range(3):
                out[4611686018427387903] = Derived(1).xyz
                del out['日本']
        except LookupError as error:
            log.append(type(error).__name__)
            match (-18446744073709551617):
                case [] if 1e10:
                    b = ([a for a, *b in [[] + [1]]] - (2147483646 / 1))
                    log.append(isinstance(('%d %s').title(), (int, str)))
                    d -= 'ABCabc'
                case [p]:
                    log.append(sum([round(-2.25, 0), (lambda a, b=4: a - b)(-744)]))
                    log.append(len(list(({'a': 1, 'b': [2]}).items())))
                    log.append({True: (4294967297 | 4294967296)})
                    b = (bool(bytearray(b'xyz'))).__contains__(1)
                case _:
                    out[1e300] = len(['a', None])
                    log.append((hash(2147483649)).bit_length())
                    b += c
                    b %= 0.0
        else:
            a, d = (-1 and a), (-1.5)
        n2 = 0
        while n2 < 0:
            n2 += 1
            match (18446744073709551614 // -813):
                case float():
                    log.append((f'{(None)!r}').capitalize())
                    a, a = [*c], (Base(-3) == Base(True))
                    log.append((list(('x\ny').encode()) == ([] + [1.5, 2])))
                case (p, q):
                    b, *d = (dict(a=-2.25, b=b), ('a' not in 'Hello World'), *('😀z').title(),)
                    log.append(abs((-0.0 % 1e-7)))
                case -1:
                    del out[b]
                    d, a = [4294967297].copy(), ('日本').encode().decode()
                    log.append((([3, 1, 2] + [644])[-1]).casefold())
                    log.append(abs((1.5 ** 2)))
                case _:
                    log.append(((None << 26) not in (True == -433)))
            a //= d
            log.append(len((lambda *a, **k: (a, k))(*(), x=a)))
            n1 = 0
            while n1 < 2:
                n1 += 1
                if (n := (2147483650 ^ 528)): log.append(n)
                if int(1e-7): return a
        del out[b'\xff\x00']
    else:
        n2 = 0
        while n2 < 0:
            n2 += 1
            for c in 'abc':
                d -= 6
                if [c, *[1.5, 2]]: break
                if (n := (c in None < True)): log.append(n)
                c, d = [a for a, *b in [[1.5, 2] + [1]]], (4294967294 | -550)
            for a in (None, a, b,):
                log.append(list(reversed(list(zip(['a', None], [])))))
                del out[-0.0]
                d, *d = {(1e300 * True), list(count(3)), (c)[862]}
                if dict(a=bytes(range(5)), b=bytes(range(5))): break
            else:
                if (n := ('%5.2f;%-5d' % (float('inf'), 10))): log.append(n)
                if (n := (b)[5]): log.append(n)
        try:
            n1 = 0
            while n1 < 0:
                n1 += 1
                b -= a
            d = (chr(1 + 65)).join(['1', '2', '3'])
            for a in [b'', d, bytes(range(5)), d]:
                if (100000000000000000001 == -252): continue
                del out[d]
                if ({1: 2} | {}): continue
                if pow(686, 3, 97): return a
        except ArithmeticError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 4:
                n1 += 1
                log.append((hash(9)).bit_length())
                del out[-55]
            try:
                b = f'{(Derived(False).double)!r}'
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                log.append((pow(100000000000000000001, 4, 97) + (-624 >> 0)))
                c |= bytes(range(5))
                b -= b
            out[a] = Derived(1).xyz
        try:
            a = (callable(b'a,b'), (b != b'a,b'), ('  x ').split(),)
        except LookupError as error:
            log.append(type(error).__name__)
            b += d
            log.append(((~2) / (~2147483650)))
            n1 = 0
            while n1 < 4:
                n1 += 1
                del out[None]
                d = set(list(map(str, []))).issubset(list('  x '))
                if Derived(1).xyz: continue
            out[None] = int('12', 2 + 3)
        try:
            c |= 4294967296
            n1 = 0
            while n1 < 1:
                n1 += 1
                if callable(d): continue
                d &= d
                a = (('a').center(9, '*') in ('%d %s')[::-1])
            out[b'a,b'] = int.from_bytes('日本'.encode()[:8], 'little')
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            del out[c]
            del out[b]
            d -= b
            c &= bytearray(b'xyz')
        finally:
            d &= c
            a, *b = [Derived(2).double, ({'a': 1, 'b': [2]}).get('', 2147483646)]
            out[c] = (False ^ 9223372036854775807)
    match list({'a': 1, 'b': [2]}):
        case 0 | 1:
            out[a] = (['a', None])[::-1]
        case _:
            log.append(format(divmod(565, 18446744073709551614)[1], ','))
            a %= '  x '
            c, a = ('12').isdigit(), [(i, 1) for i in [3, 1, 2] if True]
            c &= a
    return log, out, a, b, c, d
case(3, f3)
case(4, lambda: str((lambda **k: k)(x=1)))
def f5(a=b'abc', b=None):
    c = d = 0
    log, out = [], {}
    if ['😀z']:
        for c in [b, 'Hello World']:
            a %= d
            for d in [b, c]:
                log.append((('ß').capitalize()).encode().decode())
                b, c = [each for each in (1e-7, '😀z')], max(4, 9223372036854775807)
                c %= bytearray(b'xyz')
    else:
        if ('%g' % None):
            log.append(((Base(1) + 521).value >> 1))
            if (n := (-2.25 + 0.1)): log.append(n)
            d //= -829
            for a in range(3):
                if (Base(192) + True).value: return a
                if (n := ('%c' % 'Hello World')): log.append(n)
        match (-1e300):
            case -1 if -2.25:
                b %= 18446744073709551615
                c, d = (c in [1.5, 2]), (['x', '', 'yz'] + ['日本'])[0]
                a |= 'a'
            case Base(value=p):
                d &= '{} {}'
                a //= a
            case (p, q):
                log.append({str(k): v for k, v in ((lambda **k: k)(x=b)).items()})
                b &= c
            case _:
                d, *d = [(b and a), ('%c' % -449), (None)[0]]
                out[b] = ('  x ').center(9, '*')
                if (n := ['{} {}', b]): log.append(n)
        del out[b]
        try:
            b |= c
            for b in range(2):
                a, *a = {(151 ^ 4611686018427387905)}
                a %= False
            for d in (-3, 0.1,):
                a, *d = {{1: 1e300, 'a': '{} {}'}}
            else:
                d = (hash(False) + (592 | 428))
                b, c = dict(a=d, b=4), [n for n in count(3)]
        except LookupError as error:
            log.append(type(error).__name__)
            a |= 1e-7
            try:
                del out[b'']
                b //= c
                a &= bytearray(b'xyz')
            except TypeError as error:
                log.append(type(error).__name__)
                log.append((('ABCabc').swapcase() < ('%d %s' % (24, '日本'))))
                d, b = list(reversed([1, 2, 3])), (float('inf') ** 2)
            d, c = ('').splitlines(), (c)[2]
            out[3.0] = abs(1e10)
        else:
            a &= b
            d, b = ('a').center(9, '*'), ('ß').zfill(3 + 5)
            d &= 1e-7
    a += None
    log.append(dict.fromkeys(('ABCabc').split(','), round(1e10)))
    try:
        c, a = {i: -405 for i in range(0)}, (True if c else c)
    except LookupError as error:
        log.append(type(error).__name__)
        for c in 'ABCabc':
            if (n := str([])): log.append(n)
            match dict(enumerate([1, 2, 3])):
                case str():
                    if ('😀z').removesuffix('c'): break
                    if {str(k): v for k, v in ({}).items()}: continue
                case str():
                    if (n := (1e300 * 4611686018427387903)): log.append(n)
                    out[a] = int(str(100000000000000000000))
                case _:
                    if (n := (18446744073709551616 | 646)): log.append(n)
                    d %= 0.0
            match (lambda *a: list(a))(*[1, 2, 3]):
                case [p, *_]:
                    out[6] = divmod(100000000000000000001, 'naïve')
                    del out['naïve']
                case [] if b:
                    b = abs((1.5 * -146))
                case _:
                    log.append(round((-586).bit_length(), 3))
                    if max(1e300, key=lambda each: (each)): return a
                    if ('😀z' * 4): break
        else:
            del out[b]
        try:
            if float('1e%d' % 4):
                log.append({**{i: -737 for i in range(1)}, 'k': list(reversed(['a', None]))})
            else:
                del out[8]
                c = dict.fromkeys(sorted(['日本', '%d %s', 'm']), (773 * False))
                a, a = (None // d), ('ABCabc')[::-1]
                c //= bytes(range(5))
            match (False if a else a):
                case None:
                    log.append(all([(i, -235) for i in [3, 1, 2] if True]))
                case -1:
                    out[d] = ('12').strip()
                case [p, *_]:
                    if (n := ('a' if True else 'abc')): log.append(n)
                    out[b] = ('12' in '{} {}')
                case _:
                    b = bytes(['Hello World', c])
                    c |= None
            d, *b = {{c, None, None}, {str(k): v for k, v in ({}).items()}, ('ABCabc').splitlines(), (-389 ^ False)}
        finally:
            a = (pow(7, 2, 44) + '{} {0!r}'.format('😀z'))
    finally:
        log.append((divmod(4294967295, 403)[1])[4])
    return log, out, a, b, c, d
case(5, f5)
case(6, lambda: (('a,b,,c').strip()).removesuffix('c'))
case(7, lambda: abs(len(list(map(str, ['a', None])))))
case(8, lambda: (924 in []))
case(9, lambda: {1: b'abc', 'a': '12'})
case(10, lambda: [(i, (11 << 0)) for i in [False for i in range(1)] if (Base(True) == Base(True))])
case(11, lambda: ('%d' % -168))
def f12(a=5, b=None):
    c = d = 0
    log, out = [], {}
    a += c
    yield from log
    yield a
case(12, lambda: list(f12()))
case(13, lambda: list(reversed((([] + [1, 2, 3]))[1:])))
case(14, lambda: round(((2147483649 % 8) / (0 if True else -1)), 1))
case(15, lambda: format((ord(('naïve' + 'x')[0]) and round(0.1, 4)), '_'))
def f16(a=True, b=915):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, *b = (('日本' or a),)
    return log, out, a, b, c, d
case(16, f16)
case(17, lambda: (list(map(str, list(({1: True, 'a': 1e-7}).items()))) != ((('a,b,,c').count('ABCabc') < (4 >> 3)) or (('12')[:2]).isalpha())))
def f18(a=1e-7, b=123456.789):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d = dict.fromkeys(sorted(['  x ', 'abc', 'm']), (~4611686018427387903))
    match {str(k): v for k, v in ({}).items()}:
        case (p, q):
            if (n := ('').capitalize()): log.append(n)
        case _:
            b, b = (-1.5), (b'\xff\x00').translate({97: None})
            d += c
            d, c = ('%s' % float('inf')), dict(enumerate([1.5, 2]))
            b, *b = []
    return log, out, a, b, c, d
case(18, f18)
case(19, lambda: [f'{(ascii(''))!r}'])
case(20, lambda: ((max(('%d %s').count('a'), int(1.5)) + (('Hello World' + '日本')).find('a')) if f"<{(int(-0.0) <= (0.1 if True else 0.1) < (229 // -326)):*^10}>" else (oct(min([-1, 10] + [4]))).splitlines()))
case(21, lambda: (lambda **k: k)(x=b''))
case(22, lambda: list((oct(971)).encode()))
case(23, lambda: (0.0 + 0.1))
def f24(a=1e-7, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append((-(['a', None])[::2]))
    for c in 'abc':
        match dict.fromkeys(['x', '', 'yz'], False):
            case [p, *_]:
                log.append(sum(sorted([-775, 6, 3])))
                if (n := tuple('abc')): log.append(n)
            case {1: p}:
                if ({'a': 1, 'b': [2]} == {1: 2}): continue
                d %= 100000000000000000001
                log.append((oct(False)).join(['1', '2', '3']))
                c |= 591
            case _:
                if (n := ({1: 2} == {})): log.append(n)
                c -= d
    try:
        if (lambda *a: list(a))(*[]):
            try:
                b, *b = {('%d %s').find('a')}
                b, *a = (list(11 for j in '' if bytearray(b'xyz')), *(not None),)
                a, b = (not bytes(range(5))), dict.fromkeys([], 4)
                del out[b]
            except LookupError as error:
                log.append(type(error).__name__)
                log.append((round(-0.0, 3) if (b'' - -0.0) else ('%d %s').encode().decode()))
                if (n := (0.0 ** 2)): log.append(n)
                a |= -1
            for d in range(0):
                a %= -19
            else:
                b, *b = ((d).find('b'), ('%d %s').split(), ('%d %s' % (-283, 100000000000000000002)), (~99999999999999999999),)
                a -= c
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (n := (-699).bit_length()): log.append(n)
                d, *a = []
                d &= b
                d %= -2.25
    finally:
        log.append(isinstance(('ß').count('%d %s'), (int, str)))
        out[b] = (False // True)
        log.append([(not b), *[b].copy()])
        c = ((1e300 + 1e10) in list(zip([1, 2, 3], [])))
    return log, out, a, b, c, d
case(24, f24)
case(25, lambda: ascii(f'{((({} | {'a': 1, 'b': [2]})).get(('12')[:0], int('12', 4 + 3))):>{2 + 3}}'))
def f26(a=123456.789, b=1):
    c = d = 0
    log, out = [], {}
    c %= a
    for a in (9, c, False,):
        c += b'\xff\x00'
        try:
            match (d == a):
                case {1: p}:
                    c = format(float('1e%d' % 1), '10.3e')
                    log.append((float('1e%d' % 2) // sum([1e10, 0])))
                    d = list(('%d %s').expandtabs(4))
                    if ('abc').lower(): continue
                case _:
                    if (n := (-3 < False < d)): log.append(n)
            log.append((abs(1e-7) ** 2))
            try:
                b -= 18446744073709551618
                out[b'\xff\x00'] = Derived(1).xyz
            except TypeError as error:
                log.append(type(error).__name__)
                if (3.0 // 123456.789): return a
            else:
                d |= 1e300
                out[c] = ('-7' < 'x\ny')
                b, d = dict(a='a,b,,c', b=bytearray(b'xyz')), (c if -2.25 else a)
            if (['a', None])[1:]: continue
        except TypeError as error:
            log.append(type(error).__name__)
            if (9 ^ 4611686018427387906): continue
            for c in count(0):
                out[d] = sum([-1, 10])
        else:
            a //= a
        finally:
            a, *a = (str('Hello World'), ('a').capitalize(),)
            d, *d = []
            b //= b
    yield from log
    yield a
case(26, lambda: list(f26()))
case(27, lambda: (int(123456.789) ^ len([1.5, 2])))
case(28, lambda: chr(1 + 65))
case(29, lambda: ('{} {0!r}'.format(dict(a=bytearray(b'xyz'), b=3.0))).replace((repr(bytearray(b'xyz'))).upper(), (('ß' * 1) or format(4611686018427387906, ','))))
case(30, lambda: {i: ((lambda **k: k)(x=('Hello World').join(['1', '2', '3']))).get((repr(160)).capitalize(), ({**{1: 2}, 'k': 1.5}).get(', '.join(['b', 'a']), divmod(-496, True)[1])) for i in range(3)})
case(31, lambda: (([] + [18446744073709551618])[-1] // (~4294967297)))
def f32(a='-7', b=None):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        log.append((lambda **k: k)(x=('Hello World').replace('a,b,,c', 'Hello World')))
        b |= 815
        d -= b
        if (0.1 ** 2): return a
    match isinstance(c, (int, str)):
        case float():
            b = ((962 // 768) + {True})
        case None:
            del out[d]
            d %= d
            if (n := format(-950, ',')): log.append(n)
            del out[1e300]
        case 'abc' if bytearray(b'xyz'):
            del out[b]
            b, c = format(3.0, '10.3e'), f"<{b:,}>"
        case _:
            c, c = list(zip(bytes(range(5)), None)), {1: 3, 'a': None}
    yield from log
    yield a
case(32, lambda: list(f32()))
def f33(a=False, b=False):
    c = d = 0
    log, out = [], {}
    del out[a]
    log.append('{0:<6}{1}'.format(('%d %s' % (11, b'\xff\x00')), (Base(-61) == Base(False))))
    out[None] = hash(2)
    return log, out, a, b, c, d
case(33, f33)
case(34, lambda: len(((lambda *a: list(a))(*list(reversed(['a', None]))))[::-1]))
case(35, lambda: (99999999999999999999).bit_length())
def f36(a=4294967298, b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (1.5 + 1e-7):
        if (n := list('%d %s')): log.append(n)
        n2 = 0
        while n2 < 2:
            n2 += 1
            if all([]):
                if (n := {**{1: 2}, 'k': False}): log.append(n)
        c += False
    elif (None not in '{} {}' >= -314):
        a |= d
        match {i: -3 for i in range(0)}:
            case [p, *_]:
                a += d
                out[b''] = dict(enumerate([1, 2, 3]))
            case (p, q):
                a = repr((a if None else 0.1))
                b = (~round(1e300))
                del out[-2]
            case _:
                if (n := ('')[:1]): log.append(n)
                log.append('{0:<6}{1}'.format(repr(1e-7), ('abc')[::-1]))
                a, c = int(-2.25), chr(0 + 65)
                b |= c
    match ({} | {}):
        case str():
            a += d
            a %= b
        case -1:
            a = (f'{(6):>{4 + 3}}').lower()
        case None:
            del out[2147483649]
            c |= d
        case _:
            if (n := ({1: 2}).get('', 9223372036854775810)): log.append(n)
            c %= bytes(range(5))
            del out[a]
    return log, out, a, b, c, d
case(36, f36)
def f37(a=bytearray(b'xyz'), b=4294967297):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if ([])[::-1]:
            if (n := (374)[a]): log.append(n)
            match (None & 4294967294):
                case float():
                    d, *a = (({} | {}), list(d for i in count(2)), (lambda **k: k)(x=bytes(range(5))), (-1.5),)
                case Base(value=p) if '{} {}':
                    if (n := [b'\xff\x00' for i in range(3)]): log.append(n)
                case Base(value=p):
                    log.append((-(3.0 if False else 0.0)))
                case _:
                    a, a = len('  x '), (9223372036854775808 * 9223372036854775807)
        elif ('  x ').isalpha():
            if (+a):
                d |= d
                log.append(((0.1 // 0.0) % sum([0.0, 4611686018427387902])))
                a, *a = [(lambda a, b=False: a - b)(True), round(float('inf'), 0), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, *(707 // 4294967294)]
                b |= 4294967296
            else:
                if (n := float(369)): log.append(n)
                b, *d = [([1, 2, 3] == []), list(range(3, 0 + 5))]
                c = f'{(bool(d))!r}'
            n1 = 0
            while n1 < 0:
                n1 += 1
                b &= 132
            out[b'a,b'] = (2147483648 / True)
        b &= c
        for c in 'naïve':
            match dict.fromkeys(['x', '', 'yz'], False):
                case int(p):
                    a, a = (~5), ('12').encode().decode()
                    c, c = abs(344), ('a').translate({97: 'A', 98: None})
                    c, *a = [(a).isdigit()]
                case None:
                    c, *d = ((a).copy(), (-1 | 4294967296), ([1, 2, 3] == [1.5, 2]), *(d)[2],)
                    if {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}: continue
                    d = (dict(a=d, b=0.1)).sort()
                case 0 | 1:
                    c, *d = ((132 < False), ('a' if -0.0 else 'a,b,,c'), *pow(990, 4, 97),)
                    if (n := f"<{d:5d}>"): log.append(n)
                    b, *a = ([b'\xff\x00', *['a', None]], list(filter(None, [1.5, 2])),)
                case _:
                    d = ('%5.2f;%-5d' % ((-0.0 % -2.25), [*[-1, 10], 5].index(5)))
                    b -= b
                    b &= b'\xff\x00'
                    b |= a
        c = type([0.0 for i in range(3)]).__name__
    except Exception as error:
        log.append(type(error).__name__)
        if (n := ('%d %s').join(['1', '2', '3'])): log.append(n)
        c = [*list(range(2)), 5].index(5)
    else:
        out[18446744073709551615] = ('Hello World' or '  x ')
        del out[d]
        if (n := ('x\ny').title()): log.append(n)
    finally:
        b += d
        c, c = ('ABCabc' < 'naïve'), [(i, False) for i in [3, 1, 2] if True]
    return log, out, a, b, c, d
case(37, f37)
def f38(a=1.5, b=158):
    c = d = 0
    log, out = [], {}
    try:
        match ('😀z').partition('a')[2]:
            case 'abc':
                c |= b
            case _:
                d, *c = ({1: bytearray(b'xyz'), 'a': None}, {i: 9223372036854775806 for i in range(2)}, (float('inf') % 123456.789),)
                c &= 949
                log.append([n for n in count(0)])
                out[b'\xff\x00'] = (-2.25 ** 2)
        try:
            log.append((('a').removesuffix('c')).join(['1', '2', '3']))
            for c in count(3):
                log.append(float((1 if True else 2147483646)))
            log.append(list(reversed(list(enumerate(['a', None])))))
            del out[c]
        finally:
            out[float('inf')] = (18446744073709551616).bit_length()
            b += 0.1
            b = ((False < 4611686018427387904), ('abc').isdigit(), list({'a': 1, 'b': [2]}), ('日本').isdigit(),)
        c = {}
        a &= 4294967297
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        b = ascii(('a' * 2))
        match (True | c):
            case str():
                out[c] = list(({}).items())
                c &= None
                d %= 4611686018427387903
            case str():
                out[False] = ('naïve').removesuffix('c')
                b, *b = [(c < True > '{} {}'), ', '.join([]), (3.0 + '-7')]
                out[b] = ({1: 2} | {'a': 1, 'b': [2]})
                c = float('1e%d' % 4)
            case [p]:
                b = ((1.5 if True else 1e10) * ('abc').count(''))
            case _:
                if (n := ('x\ny').capitalize()): log.append(n)
                d = ({i: -405 for i in range(0)}).pop()
    c, b = sorted(['x', '', 'yz'], reverse=True), dict(zip(['b', 'a'], []))
    a |= 0.0
    c = (pow(11, 2, 97) + (frozenset([-1, 10]) <= set([-1, 10])))
    return log, out, a, b, c, d
case(38, f38)
case(39, lambda: {i: len(('%d %s' % (18446744073709551618, 1e10))) for i in range(1)})
case(40, lambda: (float(807)).imag)
case(41, lambda: ((format(6, ',') + ('%5.2f;%-5d' % (1.5, 662))) and all(list(('{} {}').encode()))))
def f42(a=123456.789, b=3):
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
        try:
            match (11 | 4):
                case -1:
                    if (n := (d + None)): log.append(n)
                    d, a = len(['a', None]), ()
                    c = ((b / c)).insert(0, 5)
                    out['ß'] = ('%d %s' % (0, c))
                case -1 if '':
                    a += bytearray(b'xyz')
                    if ('%d %s').encode().decode(): return a
                    d, b = (b - a), Derived(480).double
                    c, *b = [(['a', None]).count(None)]
                case _:
                    del out[11]
            d %= True
            a = (format(1.5, '10.3e')).zfill(2 + 5)
        except Exception as error:
            log.append(type(error).__name__)
            a += 1e10
            for a in range(1):
                out[b] = (c and b'\xff\x00')
                log.append((('😀z' | 1e10) or ('日本').count('日本')))
            a, d = (1e300 % float('inf')), bin(4294967295)
            for a in '12':
                c &= b
                if ascii('%d %s'): break
        for b in count(0):
            b, c = ('{} {}' + '%d %s'), round(1e10)
            d, *d = []
            match Derived(-1).double:
                case -1:
                    log.append((not ('%g' % 2)))
                    b, *d = []
                case float():
                    d, a = {i: True for i in range(0)}, any(['a', None])
                    del out[None]
                    log.append(f'{((3.0 ** 2)):.3f}')
                    d, a = dict(a=d, b=2147483650), ('  x ' + '😀z')
                case _:
                    c, a = (c >> 60), ord(b)
                    d, *c = (([] + [-3])[-1], ('').split(','), len({}),)
                    if ('a' if True else '%d %s'): continue
                    c //= ''
            try:
                b = list(zip(('😀z').splitlines(), ([1, 2, 3] + [1, 2, 3])))
                del out[b'']
            finally:
                b, *b = {('😀z').decode(), {i: 249 for i in range(3)}}
        else:
            c, c = list(4611686018427387903 for k in count(3)), (b'abc', c, 2,)
            b = (lambda **k: k)(x=(1.5, d, *0.0,))
    log.append((divmod(9223372036854775806, 4611686018427387903)[1]).split(','))
    return log, out, a, b, c, d
case(42, f42)
case(43, lambda: ((~round(0.0)) ^ (pow(882, 1, 97) // round(123456.789))))
case(44, lambda: ((484 % 4611686018427387904) << 2))
case(45, lambda: (str(-3)).startswith(hex(9223372036854775808)))
case(46, lambda: float(711))
case(47, lambda: ((--926) < ({}).get('{} {}', 2147483646)))
case(48, lambda: (5 % True))
def f49(a=None, b=b'abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (-72 if True else 4611686018427387902):
        case str() if '':
            d %= a
            out[None] = {str(k): v for k, v in ({1: 2}).items()}
        case (p, q):
            log.append(dict(enumerate([c, 'ß'])))
        case _:
            out[d] = bytes((a, False, c, '  x ',))
            c = ('%-6s|' % (3 and 4))
    if (n := ([1, 2, 3] + [1, 2, 3])): log.append(n)
    c, d = ([1.5, 2])[::2], Derived(None).xyz
    return log, out, a, b, c, d
case(49, f49)
case(50, lambda: format(len(list(reversed(list('  x ')))), ','))
def f51(a=0.1, b='abc'):
    c = d = 0
    log, out = [], {}
    try:
        n2 = 0
        while n2 < 3:
            n2 += 1
            del out[a]
            if (b if c else d):
                del out[d]
            if ('12' < '日本'): return a
        b %= '  x '
    finally:
        b |= c
    if (3.0 + 1.5):
        log.append((oct(-1)).swapcase())
        try:
            a, c = ord(('%d %s' + 'x')[0]), (-2.25 ** 2)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if (b)[::3]:
                a, d = (b % a), (a)[3]
                if (n := {}): log.append(n)
            out[None] = Derived(1).xyz
        n2 = 0
        while n2 < 3:
            n2 += 1
            if (['a', None]).count(18446744073709551617): continue
            for d in '12':
                log.append(all(list(count(3))))
                a = [*list(range(4)), 5].index(5)
                a %= 1e-7
            for a in range(1):
                if int(3.0): continue
                out[c] = (Base(-269) == Derived(-269))
            if ('{} {}' or '😀z'): continue
    else:
        match dict(a=None, b=9223372036854775806):
            case [p] if c:
                if (n := '{} {0!r}'.format(None)): log.append(n)
            case [p] if a:
                d += b
                c &= a
            case {1: p}:
                a, d = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, ('-7').removesuffix('c')
                a &= bytes(range(5))
                log.append((('日本').splitlines() or dict(a=a, b=bytes(range(5)))))
            case _:
                del out[True]
                out[b] = ('%c' % d)
                d, *b = {format(18446744073709551618, ','), Base(834), (4611686018427387904).translate({97: None}), *ascii('-7')}
                out[None] = (not c)
        out[None] = (b'\xff\x00' % b)
        n2 = 0
        while n2 < 1:
            n2 += 1
            match f"<{4611686018427387905:.3}>":
                case int(p):
                    if (n := (--0.0)): log.append(n)
                    d += True
                    if list(zip([], [])): break
                    if dict(zip(['b', 'a'], [-1, 10])): continue
                case -1 if None:
                    if (0.0 + float('inf')): break
                    if (n := all(b)): log.append(n)
                case None:
                    a, b = ('abc').encode().decode(), dict(a=2, b=None)
                case _:
                    if int(str(18446744073709551614)): break
                    b = '{} {0!r}'.format((b'a,b' * -2.25))
                    del out[100000000000000000000]
            for b in [b, 8, 3.0, a]:
                a = (format(123456.789, '10.3e'))[3:]
                d = (-(123456.789 * 9))
            a &= c
    d, *d = {(-2 if False else 100000000000000000002), ('a' - a), (b)[float('inf')], (--2.25)}
    return log, out, a, b, c, d
case(51, f51)
case(52, lambda: (str({'a': 1, 'b': [2]})).split())
case(53, lambda: (0.1 % 123456.789))
def f54(a=1e-7, b=b''):
    c = d = 0
    log, out = [], {}
    try:
        match (9223372036854775807 != 'a'):
            case int(p):
                if (n := (True ^ 1)): log.append(n)
            case 'abc' if a:
                log.append((not (a + 99999999999999999998)))
                out['  x '] = [b'abc', 123456.789]
                a += c
                d = (('x\ny').split(',') == sorted(['b', 'a'], key=len))
            case float():
                a %= 3
                out[b] = dict(a=bytearray(b'xyz'), b=b)
                out[d] = Derived(d).abc
                a %= a
            case _:
                a //= b
                log.append((not ('%d %s' % (False, c))))
                a, *a = ((None * 0.1), ('ABCabc' + 'abc'), round(123456.789, 1), (False).bit_length(),)
    except TypeError as error:
        log.append(type(error).__name__)
        for b in 'ß':
            match (lambda **k: k)(x=4294967298):
                case -1:
                    if dict(a=None, b=d): continue
                    if (n := list((a).keys())): log.append(n)
                case _:
                    if ({}).get('日本', 8): continue
                    if abs(3.0): return a
                    log.append((str([1, 2, 3])).partition('a')[2])
            n1 = 0
            while n1 < 2:
                n1 += 1
                if [*[], 5].index(5): continue
                del out['日本']
                b |= False
            match pow(-254, 0, 97):
                case Base(value=p):
                    if (b'abc' << 15): return a
                    if ('a,b,,c')[2]: break
                    a, *d = [([]).count('a'), [18446744073709551616, *[1, 2, 3]], {1: b, 'a': float('inf')}, ', '.join(['b', 'a'])]
                    b, *b = (hash(False), list(count(3)), *max('a'),)
                case 0 | 1:
                    c += 4294967297
                    del out[d]
                case _:
                    d += -2.25
                    c, *d = {[a, c, 100000000000000000001, c]}
                    a &= '  x '
                    if (n := {1: b'', 'a': 1e300}): log.append(n)
        log.append(((b, *b,) and (d or 692)))
        c, d = ('')[::-1], {23: a, c: b}
        for d in '{} {}':
            for b in count(0):
                if {i: 7 for i in range(1)}: break
                d %= '😀z'
            d //= b'\xff\x00'
    else:
        log.append(list(dict(enumerate(['a', None]))))
    finally:
        a, a = (9 | -375), len('日本')
        b = ({i: False for i in range(4)} | (lambda **k: k)(x=False))
    log.append(('%e' % abs(1.5)))
    return log, out, a, b, c, d
case(54, f54)
case(55, lambda: (lambda **k: k)(x=('naïve').title()))
case(56, lambda: (hash(2) / (Base(4611686018427387904) + 794).value))
case(57, lambda: list(reversed(list(reversed(['ß'].copy())))))
case(58, lambda: (-sum([(0.0 ** 2), max(False, 10)])))
case(59, lambda: len(('Hello World').expandtabs(4)))
def f60(a=None, b=2):
    c = d = 0
    log, out = [], {}
    b -= 739
    yield from log
    yield a
case(60, lambda: list(f60()))
case(61, lambda: ([((-0.0) != (99999999999999999998 >> 29) <= {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}), sorted([Base(3), Base(None)])]).count(all((list(range(2, 4 + 5)) + sorted([], reverse=True)))))
def f62(a=float('inf'), b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (1e300 ** 2):
        case float():
            del out[None]
            log.append((('').center(9, '*'))[::-1])
            log.append(({str(k): v for k, v in ({1: 2}).items()} | {**{}, 'k': b}))
        case _:
            a %= 'a,b,,c'
            d, a = (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1e10, None), list(reversed([1, 2, 3]))
    log.append(format(len([1, 2, 3]), '#x'))
    for c in {c}:
        match dict.fromkeys(['x', '', 'yz'], False):
            case float():
                a &= b
                b, *a = [int(str(100000000000000000001)), *('  x ').title()]
            case 0 | 1 if '{} {}':
                out[None] = ascii(None)
                a &= d
                a %= 9
            case [p] if None:
                c, *c = [({'a': 1, 'b': [2]} | {1: 2}), float(5), (18446744073709551618 - -342)]
                del out[None]
                d //= False
                if ('  x ').title(): break
            case _:
                a |= None
                d = (lambda *a: list(a))(*([])[::-1])
        match (a | None):
            case -1:
                log.append(divmod(('abc').count('a'), int.from_bytes('ABCabc'.encode()[:8], 'little'))[1])
                del out[a]
            case _:
                a = len(('a,b,,c')[::-1])
                if (a and b): break
        try:
            match ('' or '%d %s'):
                case [p]:
                    if [b, b'\xff\x00', a, a]: break
                    if (n := set(['b', 'a']).issubset(['b', 'a'])): log.append(n)
                    out[b] = (d, b,)
                    c, c = str([1, 2, 3]), (frozenset([3, 1, 2]) <= set([3, 1, 2]))
                case Base(value=p):
                    b, c = format(1.5, '10.3e'), (~False)
                case _:
                    log.append(dict.fromkeys(list('a'), (False | 7)))
            out[1] = ('x\ny' in 'a,b,,c')
            for a in {b}:
                del out[1]
            else:
                log.append((round(123456.789, 2) if (not b'') else float('1e%d' % 4)))
                c //= d
        except Exception as error:
            log.append(type(error).__name__)
            d //= -2
            if ('a').capitalize(): continue
            match (--0.0):
                case (p, q) if b'a,b':
                    del out[a]
                    d, b = ['a,b,,c'].copy(), ([] + [True])[-1]
                    if ('  x ')[::-1]: break
                case _:
                    b -= None
            if dict(zip(['b', 'a'], [3, 1, 2])):
                if {1: None, 'a': a}: continue
                log.append(list(map(str, ('a').split(','))))
                if (n := divmod(70, 11)[1]): log.append(n)
            elif ('12').isalpha():
                out[a] = {str(k): v for k, v in ({1: 2}).items()}
                if max(9223372036854775807, 18446744073709551616): break
                if (n := ({} == {1: 2})): log.append(n)
                a, *c = []
            else:
                d += c
                if sum([1e10, 929]): continue
                d = len(dict(zip(['x', '', 'yz'], [])))
                c //= a
        else:
            d += None
            b |= 'naïve'
            if list(c): continue
        finally:
            d //= b
            d = type(list(map(str, ['a', None]))).__name__
            d, b = ([1.5, 2] * 4), (lambda **k: k)(x=c)
            if (n := format(1e10, '10.3e')): log.append(n)
    if (8 / 4294967295):
        del out[8]
        try:
            match abs(3.0):
                case None:
                    a = {str(k): v for k, v in (dict.fromkeys(['b', 'a'], -104)).items()}
                    c = dict(zip(list('  x '), [-949, 0, -629]))
                case str():
                    d -= d
                    out[b''] = str([1.5, 2])
                case _:
                    del out[-0.0]
            a, b = ('  x ').count('-7'), (4294967296 % 1)
            c |= 1e300
        except TypeError as error:
            log.append(type(error).__name__)
            for d in set():
                b &= a
                log.append(((['x', '', 'yz'] + ['Hello World'])[0]).isalpha())
            a, c = (99999999999999999999 % True), (c + b)
            for b in count(2):
                out[1e-7] = (lambda *a, **k: (a, k))(*[99999999999999999999], x=b)
                a |= 18446744073709551615
                a |= None
                c, a = (True | 4611686018427387904), all(['a', None])
            else:
                del out[c]
            b, c = (1e-7 + -0.0), (lambda **k: k)(x=b'\xff\x00')
    elif (-776).union([1]):
        n2 = 0
        while n2 < 0:
            n2 += 1
            c, b = ('abc').find('a'), (True < True)
            if (n := (2).__len__()): log.append(n)
            if (b'' ^ None):
                del out[-3]
            else:
                c = (('ß').title()).isdigit()
                a, *a = {callable(d), float(6), (d or None), oct(0)}
                del out[c]
        if str({1: 2}):
            log.append(f"<{(3.0 // 0.0):b}>")
        else:
            a, d = ({}).get('abc', 4611686018427387903), type(None).__name__
            d, b = (4294967297).bit_length(), (966 ^ False)
            if dict(enumerate([1, 2, 3])):
                del out[False]
                c = {**dict(a=d, b=False), 'k': [False].copy()}
                c &= c
                if (n := list(('日本').encode())): log.append(n)
            elif getattr(Base(-734), 'value', 0):
                b, d = (1 ^ 2), (d)[3:5:]
                a = (('12').encode().decode())[(False <= 1e300 < False)]
            match [*[3, 1, 2], 5].index(5):
                case str():
                    del out[d]
                    d -= b''
                    out[bytearray(b'xyz')] = ([1, 2, 3])[::-1]
                case []:
                    log.append(Derived({i: -3 for i in range(2)}).double)
                    b %= None
                    b, c = ('a' or '日本'), (lambda a, b=False: a - b)(False)
                case [p, *_]:
                    d %= bytes(range(5))
                    d &= d
                case _:
                    log.append((('-7').startswith('{} {}') and set([]).issubset(['b', 'a'])))
                    log.append(ord((b'a,b' if b'a,b' else 1e300)))
                    if (n := list(enumerate([1.5, 2]))): log.append(n)
                    c += b'a,b'
    else:
        d = list((('abc').title()).encode())
        match (lambda a, b=-4: a - b)(103):
            case int(p):
                c, a = (lambda **k: k)(x='a'), ('%5.2f;%-5d' % (0.0, False))
                c //= 'a,b,,c'
            case _:
                out['ß'] = sum([3, 1, 2])
    return log, out, a, b, c, d
case(62, f62)
case(63, lambda: (lambda a, b=((['ß' for i in range(2)] + [('a,b,,c').translate({97: 'A', 98: None})])[0]).find('a'): a - b)((((True & 18446744073709551616) + (False + -59)) // len(([] + ['a,b,,c'])[0]))))
case(64, lambda: str({i: 2147483647 for i in range(0)}))
case(65, lambda: (float('inf') % 1e300))
case(66, lambda: ({**dict.fromkeys(('12').split(','), len({'a': 1, 'b': [2]})), 'k': sorted(sorted(['a', 'naïve', 'm']), key=len)}).swapcase())
case(67, lambda: ascii(([ord(c) for c in ('%d %s').replace('naïve', 'ß')] < list(range(3)))))
def f68(a=9223372036854775810, b=1e-7):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[None]
    return log, out, a, b, c, d
case(68, f68)
case(69, lambda: str({1: 2}))
case(70, lambda: dict(a=len((['a', None])[::-1]), b=(dict(zip(['b', 'a'], [3, 1, 2]))).issubset([1])))
case(71, lambda: (2147483647)[285])
case(72, lambda: (123456.789 * 0))
case(73, lambda: type((Base(int(str(4294967298))) + (True >> 3)).value).__name__)
def f74(a=bytes(range(5)), b=0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[d]
    c, d = f'{(b'\xff\x00')!r}', (1e-7 * 634)
    return log, out, a, b, c, d
case(74, f74)
case(75, lambda: ((None // 'ß') or bin(False)))
def f76(a='a', b=0):
    c = d = 0
    log, out = [], {}
    c, b = (174 >> 0), str([])
    log.append(Derived((1e-7 ** 2)).abc)
    match ('12').split():
        case Base(value=p):
            c %= True
            del out[-76]
        case _:
            d, *c = []
            if (n := ('a,b,,c')[:3]): log.append(n)
            d, a = (11 == 7), format(bytearray(b'xyz'), 'z')
    match chr(4 + 65):
        case Base(value=p) if 0:
            if (n := Derived(1).xyz): log.append(n)
            if (n := dict(enumerate(['a', None]))): log.append(n)
            out[4611686018427387906] = hash(False)
        case 'abc':
            a //= d
            a &= b
            a &= None
        case {1: p} if None:
            log.append(type((b % d)).__name__)
            if (n := ('naïve' if False else '-7')): log.append(n)
            c, a = set(), ('-7')[::-1]
            out['naïve'] = callable(716)
        case _:
            log.append(round(sum([0.1, False]), 0))
    return log, out, a, b, c, d
case(76, f76)
case(77, lambda: (hash(3) & [None for i in range(0)]))
case(78, lambda: abs(-287))
case(79, lambda: ('abc')[False])
case(80, lambda: list(filter(None, list(count(3)))))
case(81, lambda: ((('{0:<6}{1}'.format('{} {}', False)).upper()).join(['1', '2', '3'])).swapcase())
def f82(a=3, b=9223372036854775806):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d, c = any([1, 2, 3]), ([1.5, 2] + [])
    n3 = 0
    while n3 < 2:
        n3 += 1
        try:
            try:
                if (n := (-2.25 % -0.0)): log.append(n)
            except LookupError as error:
                log.append(type(error).__name__)
                a |= b
                log.append(float((10 | 2147483647)))
            match ('12' or '{} {}'):
                case 0 | 1:
                    c %= c
                    if (n := ', '.join(['x', '', 'yz'])): log.append(n)
                    log.append({1: (+d), 'a': max(a)})
                case str():
                    out[b] = list(zip(4611686018427387902, d))
                case _:
                    if (n := ('a,b,,c').swapcase()): log.append(n)
            b = (('abc').join(['1', '2', '3'])).lower()
            b, *d = [('ABCabc')[:3]]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 4:
                n1 += 1
                if float('1e%d' % 4): break
                if ('😀z' + 'ABCabc'): break
                a, b = int.from_bytes(''.encode()[:8], 'little'), [True for j in count(1) if bytearray(b'xyz')]
            if ('' < '12'):
                b, *a = ((4294967294 + True), dict(zip([], [-1, 10])),)
                if (n := ('abc').join(['1', '2', '3'])): log.append(n)
                log.append(round((0.0 * 4611686018427387904), 3))
                log.append(sorted(list(range(1))))
            elif bool(18446744073709551615):
                b //= 'a,b,,c'
                if divmod(2147483650, 4)[1]: return a
            c, b = (0.1).isidentifier(), (d if 'x\ny' else c)
        else:
            if (n := len({})): log.append(n)
        log.append(round((-2.25 % -2.25), 3))
        n2 = 0
        while n2 < 4:
            n2 += 1
            if (n := (None)[float('inf')]): log.append(n)
            match (-1 if False else -908):
                case {1: p}:
                    log.append(min(list(range(4)) + [3]))
                    log.append((([1, 2, 3] + [1.5, 2])).count((0 == 100000000000000000001)))
                    if (None).isalpha(): return a
                    out[None] = (b'a,b' << 55)
                case None:
                    if format(True, ','): continue
                    if {}: break
                    a, *a = [sum([1e-7, -198]), f'{(98):>{0 + 3}}', format('{} {}', 'o'), list(reversed(['a', None]))]
                    if ({1: 2} | {1: 2}): continue
                case (p, q):
                    c, c = bin(9), format(1e10, '10.3e')
                case _:
                    del out[False]
                    a //= a
            if (n := dict(zip(['x', '', 'yz'], [-1, 10]))): log.append(n)
            if (n := (4 % False)): log.append(n)
        out[b] = ('12').capitalize()
    return log, out, a, b, c, d
case(82, f82)
def f83(a=False, b=b'abc'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        c = (Base((8 << 3)) == Base(([] + [1])[-1]))
        for a in range(1):
            b = ((float('inf') or 123456.789) if ('😀z').capitalize() else round(123456.789, 3))
        log.append(any(sorted([], reverse=True)))
        if (not d):
            match (lambda **k: k)(x=a):
                case [p]:
                    log.append(((-796).bit_length(),))
                    log.append(((lambda a, b=18446744073709551617: a - b)(-886))[5])
                    del out[0.0]
                case _:
                    d -= 0.0
                    if max(True, 18446744073709551616): return a
                    if ('').split(','): return a
            if (123456.789 + 1.5): continue
            del out['{} {}']
    d //= False
    del out[2]
    if (n := (-1.5)): log.append(n)
    yield from log
    yield a
case(83, lambda: list(f83()))
case(84, lambda: dict(zip(((('{} {}' * 0)).zfill(1 + 5)).split(','), [*[({'a': 1, 'b': [2]}).get('%d %s', 4611686018427387903) for i in range(3)], [*[684, 100000000000000000000, 970], 5].index(5)])))
case(85, lambda: (list(range(2)) + [abs(round((1e10 % -2.25)))])[-1])
case(86, lambda: [each for each in (None, 3.0)])
def f87(a=-490, b=None):
    c = d = 0
    log, out = [], {}
    a += bytearray(b'xyz')
    yield from log
    yield a
case(87, lambda: list(f87()))
def f88(a=4, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match f"<{None:+}>":
        case 0 | 1:
            log.append(sum([float(2147483649), (True ^ 4611686018427387902)]))
            b //= c
            b = ((0.1 ** 2) * (False + 9))
            del out[769]
        case 0 | 1:
            log.append(Derived(1).xyz)
        case _:
            del out[d]
    if (n := ('%d %s').replace('-7', '  x ')): log.append(n)
    try:
        a = (('naïve').replace('ABCabc', 'Hello World'))[::-1]
        match any([1, 2, 3]):
            case (p, q):
                a |= 0.1
                b, *b = {str(float('inf'))}
            case {1: p}:
                if (n := ([1.5, 2])[4:]): log.append(n)
                out[355] = ({1: 2} | {})
                b, d = format(2, ','), format(True, '#x')
                out[c] = ('  x ').split(',')
            case _:
                del out['ABCabc']
                b, a = dict.fromkeys(['b', 'a'], 8), round(123456.789, 2)
                c = list(count(3))
        if {99999999999999999998: 100000000000000000000, False: b'', 0.1: a}:
            del out[None]
            match ({'a': 1, 'b': [2]} | {1: 2}):
                case [p]:
                    c |= a
                    d = len(dict(a=c, b=283))
                    out[b] = (529)[3::1]
                case _:
                    log.append(hex(Derived(6).double))
            d %= b
    except LookupError as error:
        log.append(type(error).__name__)
        match (True * True):
            case (p, q):
                d, *c = {('ABCabc').isidentifier()}
                a, *a = (list(({}).items()), {**{}, 'k': 8}, list(enumerate([1, 2, 3])),)
                if (n := f"<{-3:%}>"): log.append(n)
            case None:
                del out[0.1]
                log.append((('a')[2:]).expandtabs(4))
                c, b = sorted([-1, 10]), (-True)
            case float():
                c, d = f'{(None)!r}', len({})
                a, *c = ((Base(6) + 3).value, (True or False), set([]).issubset(['x', '', 'yz']), (100000000000000000002 == False),)
            case _:
                out[None] = (['a', None] + [1, 2, 3])
                del out[True]
                a %= b'\xff\x00'
    return log, out, a, b, c, d
case(88, f88)
def f89(a=True, b=-369):
    c = d = 0
    log, out = [], {}
    match (100000000000000000001 ^ 18446744073709551615):
        case {1: p}:
            if (n := int(str(9223372036854775807))): log.append(n)
            a, b = (['x', '', 'yz'] + ['a'])[0], bool(d)
        case {1: p}:
            a %= '12'
            b -= 3.0
            b = len((1.5 if b'' else b))
            log.append((('a,b,,c').encode().decode()).upper())
        case float():
            a = ((3.0 ** 2) if isinstance(279, (int, str)) else round(0.0, 4))
            log.append((sum([-1, 10]) < (lambda a, b=5: a - b)(7)))
        case _:
            b |= 5
            log.append(({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}).get(1))
    del out[False]
    for c in range(1):
        a = (list(enumerate([1.5, 2]))).is_integer()
    else:
        log.append((('x\ny').expandtabs(4)).isalpha())
        log.append(({**{}, 'k': b} <= ([] < [-1, 10]) > (lambda **k: k)(x=d)))
        c, *a = ({**{'a': 1, 'b': [2]}, 'k': c}, abs(-952), list(map(int, a)), [n for n in count(3)],)
        del out['{} {}']
    return log, out, a, b, c, d
case(89, f89)
case(90, lambda: {str(k): v for k, v in (dict(enumerate(list(('%d %s' % (11, 4294967297)))))).items()})
case(91, lambda: (([*[True, 9223372036854775806, 2147483648], [*[], 5].index(5)] + [(round(0.0) + ord(('naïve' + 'x')[0]))])[-1] - (round((1.5 // -2.25)) >> 2)))
def f92(a='ABCabc', b=11):
    c = d = 0
    log, out = [], {}
    match (~True):
        case str():
            d //= 9223372036854775807
            out[d] = (lambda a, b=175: a - b)(5)
        case _:
            log.append((divmod(-513, 6)[1] % (18446744073709551615 & 9)))
    return log, out, a, b, c, d
case(92, f92)
case(93, lambda: (lambda *a, **k: (a, k))(*(b'\xff\x00', 4611686018427387903,), x=int(str(divmod(False, -2)[1]))))
case(94, lambda: (callable(((lambda **k: k)(x=5) * 0.0)) != dict(a=(('{} {}')[:0]).find('a'), b=float((18446744073709551616).bit_length()))))
def f95(a=0.0, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d, *b = [set(['b', 'a']).issubset(['x', '', 'yz']), ('%d %s').strip(), f'{(1e300):.3f}', *(5 / b)]
    return log, out, a, b, c, d
case(95, f95)
case(96, lambda: ('{0:<6}{1}'.format(Derived(1).xyz, ascii(', '.join(['b', 'a'])))).splitlines())
def f97(a=True, b=0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in set():
        for b in {bytes(range(5)), None, 2}:
            for c in count(3):
                log.append(str({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}))
                out[b'abc'] = list(range(0, 2 + 5))
            n1 = 0
            while n1 < 1:
                n1 += 1
                b = Derived(sum([])).double
        n2 = 0
        while n2 < 2:
            n2 += 1
            if (n := list(range(1, 1 + 5))): log.append(n)
            c, c = float('1e%d' % 2), (-338 + c)
            try:
                del out[b'abc']
            finally:
                del out[True]
                if (n := sum(b'a,b')): log.append(n)
            log.append((abs(156) - (False & 477)))
        match (d)[c]:
            case None:
                if (n := (d > -0.0 < b)): log.append(n)
                a = [list(enumerate([1, 2, 3]))].copy()
            case Base(value=p):
                a = ((-678 % False) - hash(True))
                if len('ß'): continue
            case _:
                if format(1e10, '10.3e'): continue
                if (lambda **k: k)(x=None): continue
                b, *a = (('%e' % c), ('naïve' if False else 'ß'), Derived(0).double, *Derived.kind,)
    for a in '日本':
        if dict(zip([], [-1, 10])):
            if (n := dict(a=True, b=9223372036854775807)): log.append(n)
            match [each for each in (b'abc', 'a,b,,c')]:
                case int(p) if 99999999999999999999:
                    out['%d %s'] = (d % 100000000000000000001)
                    if (n := ('%d %s' < 'ß')): log.append(n)
                    c, *d = (sum([-1, 10]), ('a,b,,c' if False else 'Hello World'), hash(-308), *dict(enumerate(['a', None])),)
                case _:
                    d = (('a,b,,c')[:0]).join(['1', '2', '3'])
                    if (lambda **k: k)(x=d): continue
        else:
            for d in ():
                b, c = ('x\ny').isalpha(), ('').zfill(3 + 5)
                out[18446744073709551617] = dict(None)
            if (n := (not 1e10)): log.append(n)
        match round(1e-7):
            case [p, *_]:
                del out['']
            case None:
                log.append((dict.fromkeys(['x', '', 'yz'], False) if (c).casefold() else {1: c, 'a': c}))
            case _:
                log.append('{} {0!r}'.format((-'a,b,,c')))
                d, b = (2147483650 // -2), bin(-684)
                b //= a
                if set([]).issubset(['x', '', 'yz']): continue
        d, *b = [(18446744073709551615)[0:-2:], *(True if 123456.789 else c)]
    return log, out, a, b, c, d
case(97, f97)
case(98, lambda: list(reversed([(False / False)].copy())))
case(99, lambda: [each for each in (None, 'Hello World')])
