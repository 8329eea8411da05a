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
case(0, lambda: round(((-3 & False) / (65 // 4611686018427387903)), 0))
case(1, lambda: list(count(3)))
case(2, lambda: sorted(list(map(str, [-1, 10])), reverse=True))
case(3, lambda: {b'abc': -31, -0.0: b'a,b', 18446744073709551616: b'abc'})
case(4, lambda: [(f'{(sum([])):>{0 + 3}}').center(9, '*'), callable(set(['ß' for i in range(1)]).issubset(['ABCabc', '日本'])), ('%-6s|' % format((['a', None]).count(None), '#x'))])
case(5, lambda: ('a,b,,c').swapcase())
case(6, lambda: list((str(-0.0) * 2)))
def f7(a=None, b=0.0):
    c = d = 0
    log, out = [], {}
    for a in count(3):
        out[c] = list(enumerate([]))
        try:
            log.append(((219 // 242) // (True * 2147483646)))
            try:
                if (n := [1.5 for i in (a,)]): log.append(n)
                out[True] = format(100000000000000000001, ',')
            finally:
                log.append((str(['a', None])).expandtabs(4))
                out[99999999999999999998] = (None != '日本')
                b, a = (), (b)[-2]
            if any([1.5, 2]): break
            a = list(map(str, ('ß').splitlines()))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            del out[c]
            for c in set():
                out[-2] = (-239)[4::2]
                b, c = ({'a': 1, 'b': [2]} | {}), (-0.0 <= False)
                if (1e300 % -2.25): break
                c = ((Base(False) == Base(-485)) != f"<{1.5:#x}>")
            del out[b]
        if (n := format(4611686018427387903, ',')): log.append(n)
    else:
        a, *b = [([-1, 10] < [])]
    d |= 100000000000000000001
    log.append(f'{(max(527, 18446744073709551618)):>{3 + 3}}')
    yield from log
    yield a
case(7, lambda: list(f7()))
case(8, lambda: set(sorted(['x\ny', '😀z', 'm'])).issubset(list('')))
case(9, lambda: dict(enumerate(['a', None])))
case(10, lambda: (hex((Base(-1) + -859).value)).removesuffix('c'))
case(11, lambda: ('%5.2f;%-5d' % ((float('inf') if False else 0.0), ({}).get('naïve', 0))))
case(12, lambda: ((ord(('naïve' + 'x')[0]) // (~True)) if set(list(map(str, []))).issubset(sorted(['x\ny', '', 'm'])) else int.from_bytes(('ABCabc').title().encode()[:8], 'little')))
case(13, lambda: any(list(range(3, 1 + 5))))
case(14, lambda: (float('1e%d' % 2) ** 2))
case(15, lambda: (abs((1e10 + 123456.789)) + ((1.5 % -0.0) + (10 / 0))))
case(16, lambda: ('😀z').encode().decode())
case(17, lambda: (hex(4611686018427387905))[:4])
def f18(a=-477, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        log.append(((Base(18446744073709551617) + 2147483647).value * (True * 0)))
    finally:
        a = (format(-2.25, '10.3e')).join(['1', '2', '3'])
        c %= bytes(range(5))
        d, d = list(zip(['a', None], [1, 2, 3])), (lambda a, /, b, *, c=1: [a, b, c])(1.5, b=3)
    c, b = list(0.0), (a or float('inf'))
    for a in '  x ':
        d %= bytes(range(5))
        match dict.fromkeys(['x', '', 'yz'], True):
            case [p]:
                b, *c = (dict.fromkeys(['b', 'a'], 0), dict(zip(['x', '', 'yz'], [])), (-393 ^ 18446744073709551617), list(count(3)),)
                d, d = {1: None, 'a': d}, (-0.0 // 1e300)
                a += -1
            case _:
                if (False - 639): return a
                del out[b]
    else:
        out[1e-7] = (b'\xff\x00')[3]
        c &= b''
        b, *d = ((Base(-675) + 128).value, (--0.0), (b + a),)
    return log, out, a, b, c, d
case(18, f18)
case(19, lambda: hex((-9223372036854775806)))
case(20, lambda: (('')[::-1])[::-1])
case(21, lambda: (((123456.789 ** 2) * int(str(290))) * len(oct(8))))
case(22, lambda: (9 / 18446744073709551616))
def f23(a=1.5, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    a, c = (1e10 if False else 1.5), (lambda **k: k)(x=True)
    return log, out, a, b, c, d
case(23, f23)
case(24, lambda: ('%d %s').capitalize())
case(25, lambda: f'{((1e300 % -2.25)):.3f}')
case(26, lambda: [f'{(((1e300 // 123456.789) * len('naïve'))):.3f}', (str((11 * -544))).count((format(123456.789, '10.3e')).zfill(3 + 5))])
def f27(a='ABCabc', b=1e-7):
    c = d = 0
    log, out = [], {}
    b = (abs(1.5) + abs(123456.789))
    del out[c]
    for b in 'abc':
        try:
            c = (chr(3 + 65)).lower()
            for d in range(3):
                b &= False
                a, *b = {(False and False), (123456.789 ** 2), (False < False), format(4294967296, ',')}
                if tuple('{} {}'): return a
                d = (hex(5)).center(9, '*')
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if (n := (['a', None] == ['a', None])): log.append(n)
            if {i: 4611686018427387902 for i in range(0)}: continue
        finally:
            b, a = float(10), ('%i %s' % b)
            if (n := ('').count('abc')): log.append(n)
            del out[c]
            b -= c
    return log, out, a, b, c, d
case(27, f27)
case(28, lambda: [float((Base(507) + False).value), (('naïve').strip() or (False / 667))])
case(29, lambda: bytes(['  x ', False, *float('inf')]))
def f30(a=4, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (False or -2):
        n2 = 0
        while n2 < 2:
            n2 += 1
            c, *d = (({1: 2} | {1: 2}),)
            del out[False]
            if ascii('Hello World'): break
            try:
                log.append(pow('%d %s', 2, 38))
                if (n := (1e-7 % 3.0)): log.append(n)
                d, *c = [('a,b,,c').center(9, '*'), ('naïve')[2:5], max(False, key=lambda each: (-each)), dict(zip([], [-1, 10]))]
            except TypeError as error:
                log.append(type(error).__name__)
                c, *a = [int.from_bytes('%d %s'.encode()[:8], 'little'), callable(None)]
                if dict(zip(['x', '', 'yz'], [-1, 10])): break
                d |= a
        if ('12' in '日本'):
            del out[None]
            for c in []:
                c, *c = (('-7').upper(), [each for each in (None, a)], [*[3, 1, 2], 5].index(5),)
                del out[100000000000000000002]
            else:
                out['{} {}'] = ([] == [1, 2, 3])
                out[float('inf')] = set([]).issubset(['b', 'a'])
                out[d] = len([1.5, 2])
                b &= bytes(range(5))
        elif (True % True):
            if (n := ('日本').capitalize()): log.append(n)
            del out[False]
    return log, out, a, b, c, d
case(30, f30)
case(31, lambda: round(round(123456.789, 4), 3))
def f32(a=1e10, b=None):
    c = d = 0
    log, out = [], {}
    if (True and False):
        n2 = 0
        while n2 < 1:
            n2 += 1
            try:
                out[b] = ('%5.2f' % b'')
                if (b'a,b')['']: break
                b = (('Hello World').strip()).strip()
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                b = (dict(enumerate([1.5, 2]))).reverse()
                d, *b = {'{0:<6}{1}'.format('naïve', a), ('  x ')[:3], ([1, 2, 3])[::-1]}
                a, *c = {bytes((None, -963, b'a,b', True,)), list(map(str, [1.5, 2])), sorted(a)}
            finally:
                d -= False
                c, c = f"<{-3:^9}>", {**{'a': 1, 'b': [2]}, 'k': b'abc'}
                if (n := (['a', None] + [1, 2, 3])): log.append(n)
                if (n := [each for each in (a, c)]): log.append(n)
            c = type((838).is_integer()).__name__
            try:
                if (lambda *a, **k: (a, k))(*{685, c, a}, x=True): return a
                b, c = ('{} {}').lower(), ('  x ').count('12')
                del out[b]
            finally:
                b = ascii(str(4294967298))
                out[None] = pow(False, 1, 97)
        try:
            b, b = len({}), (None + False)
            for b in count(0):
                a, d = format('  x ', ''), callable(d)
                log.append((([1, 2, 3])[::-1]).zfill(6))
            match ('abc').swapcase():
                case []:
                    del out[2]
                    c &= c
                    c //= 0.0
                    del out[b]
                case [p, *_]:
                    b %= a
                    b -= 11
                case _:
                    del out[a]
                    d = ((['b', 'a'] + ['Hello World'])[0]).capitalize()
                    a -= -0.0
                    if (n := ('x\ny').zfill(3 + 5)): log.append(n)
        except LookupError as error:
            log.append(type(error).__name__)
            log.append(abs((1.5 + 0.1)))
        finally:
            b = Base(list(count(3)))
            if (n := ('a,b,,c').lower()): log.append(n)
            del out[c]
        for d in count(0):
            match (lambda **k: k)(x=c):
                case float():
                    a, a = (lambda **k: k)(x=c), Derived(1).xyz
                case _:
                    a -= 8
                    d, c = ('ABCabc' or b), [a].copy()
    if {i: False for i in range(2)}:
        out[b] = (not 123456.789)
        for c in {1e10, a, b'abc'}:
            try:
                if {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}: continue
                a %= c
                d = ascii(oct(False))
                log.append({int.from_bytes('日本'.encode()[:8], 'little'), ({} | {}), (18446744073709551618 + 0), (--2.25)})
            except ArithmeticError as error:
                log.append(type(error).__name__)
                if (~c): return a
                b, c = ('😀z').splitlines(), (3.0 * 574)
            del out[1e-7]
            if bin(False): return a
    else:
        del out[None]
    yield from log
    yield a
case(32, lambda: list(f32()))
case(33, lambda: {bytearray(b'xyz'): sorted(['a' for i in range(0)], reverse=True)})
case(34, lambda: dict(enumerate([1, 2, 3])))
case(35, lambda: (((Base(True) + False).value // ([]).count(-2)) | len(('%d %s').partition('a')[2])))
case(36, lambda: (False << 0))
def f37(a=8, b=-2):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match [b, *[1.5, 2]]:
        case 0 | 1:
            out[b] = (a + b'abc')
            c, b = str({}), list(632 for i in 'naïve' if 7)
            del out[None]
        case float():
            b, *d = [dict.fromkeys(['b', 'a'], 2147483650), (-0.1), '{0:<6}{1}'.format('a,b,,c', b'abc'), ('').join(['1', '2', '3'])]
        case _:
            c = ((-516 <= float('inf') < 9223372036854775808)).numerator
    for c in '%d %s':
        if [each for each in (1.5, c)]: continue
        log.append(((-3 * 209) ^ pow(4611686018427387906, 1, 97)))
        n2 = 0
        while n2 < 4:
            n2 += 1
            log.append({1: (False % -3), 'a': (lambda *a: list(a))(*[])})
            d += d
            b |= None
            log.append((-('a' in 'abc')))
    for c in range(0):
        try:
            try:
                log.append(chr(2 + 65))
                del out[1e300]
            except LookupError as error:
                log.append(type(error).__name__)
                d += a
                del out['a']
            if (n := ('%5.2f' % -314)): log.append(n)
            if int.from_bytes('{} {}'.encode()[:8], 'little'): return a
        except LookupError as error:
            log.append(type(error).__name__)
            if (n := (0.0 ** 2)): log.append(n)
        finally:
            if (n := ({} | {1: 2})): log.append(n)
        a = int('12', 2 + 3)
        match dict(zip([], [3, 1, 2])):
            case None:
                if (n := chr(3 + 65)): log.append(n)
                c //= d
            case float():
                log.append(set(list('Hello World')).issubset(list('-7')))
            case [p] if 917:
                if (n := f'{(-278):>{2 + 3}}'): log.append(n)
                if ('%d %s').encode().decode(): return a
                b, *a = [bin(9223372036854775808)]
            case _:
                if (n := (8)[4:]): log.append(n)
                del out[1e-7]
                out[b] = (-'Hello World')
                b = ((0.0 if False else 1.5) + sum([1e300, 4611686018427387906]))
    return log, out, a, b, c, d
case(37, f37)
case(38, lambda: pow(3.0, 5, 37))
def f39(a=1e-7, b=''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if '{0:<6}{1}'.format('a,b,,c', 1e-7):
        b, c = int(0.1), ('Hello World').split(',')
        if ('ß').title():
            n1 = 0
            while n1 < 0:
                n1 += 1
                d, *c = set()
                c %= d
            if ('x\ny').count('{} {}'):
                del out[c]
                out[b] = (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))('x\ny', a, d)
                if (n := ('ß').capitalize()): log.append(n)
                del out[d]
        elif (False | False):
            for d in [1.5, bytearray(b'xyz')]:
                if round(123456.789): continue
            if bin(4294967294):
                d &= a
            elif Derived(1).xyz:
                d, *d = [(a >> 61), f'{(b'')!r}', Derived(d).xyz, [None].copy()]
                out[a] = ('日本' if False else '{} {}')
            b = ord((format(-917, ',') + 'x')[0])
    a //= c
    return log, out, a, b, c, d
case(39, f39)
case(40, lambda: list(enumerate([1.5, 2])))
case(41, lambda: callable(repr(ascii('{} {0!r}'.format(90)))))
case(42, lambda: ('{} {}' ** 3))
case(43, lambda: ((('  x ').zfill(4 + 5)).capitalize()).center(9, '*'))
case(44, lambda: ('%d %s' % (-871, b'a,b')))
def f45(a=b'', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    a, b = ('a,b,,c').capitalize(), list(reversed([1, 2, 3]))
    c |= b
    d |= d
    return log, out, a, b, c, d
case(45, f45)
case(46, lambda: ((False | False) <= (1.5 if False else float('inf')) < pow(9, 0, 97)))
case(47, lambda: format(len('  x '), ','))
case(48, lambda: (lambda a, b=len(format(11, '#x')): a - b)((sum([-1, 10]) % max(-96, False))))
case(49, lambda: len('😀z'))
case(50, lambda: abs(((1e-7 + 1e-7) if (2 != None) else (-0.0 + 1e300))))
case(51, lambda: f'{(4611686018427387902):>{2 + 3}}')
case(52, lambda: dict(zip(list(map(str, [abs(True), (-361 ^ -640), (8 + 4611686018427387903)])), [ord(c) for c in repr(('a').splitlines())])))
case(53, lambda: min([ord(c) for c in (bin(4294967295)).swapcase()] + [4]))
case(54, lambda: ((({str(k): v for k, v in ({}).items()}).get(('a').zfill(1 + 5), min([] + [1])) & len(dict.fromkeys([], -2))) + (int((3.0 * 7)) & (dict.fromkeys([], -3)).get(('naïve').upper(), ('a,b,,c').find('a')))))
case(55, lambda: ((-round((-0.0 % 1e-7), 4)))[0])
def f56(a=None, b=-672):
    c = d = 0
    log, out = [], {}
    d -= 1e-7
    del out[5]
    b, c = ('ß').upper(), (a or b'a,b')
    return log, out, a, b, c, d
case(56, f56)
case(57, lambda: (dict(a=None, b=bytes(range(5))) & (False // 9223372036854775810)))
case(58, lambda: (f'{((oct(4611686018427387902)).find('a')):>{0 + 3}}').title())
case(59, lambda: [pow('  x ', 6, 26), (+list((('a')[3:]).encode())), (sum([0 for i in range(3)]) or ((7).bit_length() // (-True))), any([(i, (True % -1)) for i in [ord(c) for c in '  x '] if (18446744073709551616 < -725)])])
def f60(a=-747, b=None):
    c = d = 0
    log, out = [], {}
    try:
        for d in range(2):
            b |= b'abc'
    except Exception as error:
        log.append(type(error).__name__)
        log.append((('x\ny').translate({97: 'A', 98: None}))[:2])
        if Derived(1).xyz:
            a = (list(range(3)) + [divmod(True, 99999999999999999999)[1]])[-1]
            if (n := (c if '12' else b'abc')): log.append(n)
            for b in [*float('inf')]:
                a, d = (b'abc').casefold(), set([]).issubset(['x', '', 'yz'])
            a, c = len({'a': 1, 'b': [2]}), (0.0 ** 2)
        elif (d not in -2.25 <= '日本'):
            del out[a]
            del out[None]
            try:
                if (n := (-2.25 * True)): log.append(n)
                b = (('abc').partition('a')[2] < ('a').encode().decode())
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                log.append(abs((1.5 // 3.0)))
                if (n := (None).is_integer()): log.append(n)
                b = ({**{1: 2}, 'k': 0.0}).symmetric_difference([1])
            finally:
                out[c] = (b'a,b' != b'')
                if (n := type(a).__name__): log.append(n)
                a |= 1
            c -= 3.0
        else:
            b = (hex(False) // [*[-1, 10], 5].index(5))
            for c in 'ABCabc':
                c &= 141
                if (b in []): return a
    if [b'' for i in range(0)]:
        c = (max(8, 10) & (True << 2))
        a -= b
        out[2] = abs(False)
        for a in '  x ':
            if pow('{} {}', 2, 16): continue
            b |= d
    else:
        log.append((len('x\ny') <= (0.0 ** 2) < min([-1, 10] + [3])))
        for b in range(0):
            if (n := float(False)): log.append(n)
            try:
                b, *b = {('😀z').title(), (b'a,b' in 0.0)}
            except TypeError as error:
                log.append(type(error).__name__)
                a += b'abc'
                if (n := {str(k): v for k, v in ({}).items()}): log.append(n)
                c, *c = ((not 'x\ny'), float(2147483647), (d ** 2),)
                c, *a = ()
            finally:
                d |= 4611686018427387905
            if (-2.25 != c): return a
            try:
                b, *d = ((d).format(1, 2), Derived(b'').double, (-float('inf')),)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                if (1e10 ** 2): return a
                del out[None]
                b, *c = {(), ('%d %s').encode().decode(), *int(str(4))}
                c //= c
        log.append((('ABCabc' or '日本')).partition('a')[2])
    yield from log
    yield a
case(60, lambda: list(f60()))
case(61, lambda: (format((123456.789 if True else 0.0), '10.3e')).center(9, '*'))
case(62, lambda: '{0:<6}{1}'.format('Hello World', None))
case(63, lambda: (18446744073709551616 if None else 6))
def f64(a=bytes(range(5)), b=256):
    c = d = 0
    log, out = [], {}
    b &= -2.25
    a -= False
    yield from log
    yield a
case(64, lambda: list(f64()))
case(65, lambda: ([(([3, 1, 2] + [2])[-1] if (True and False) else (['a', None]).count('a')) for i in range(1)] < [abs(sum([-1, 10])) for i in range(2)]))
def f66(a='日本', b=None):
    c = d = 0
    log, out = [], {}
    for c in count(1):
        match [*[-1, 10], 5].index(5):
            case str():
                log.append([])
                if (5 << 3): return a
                a, *c = [(100000000000000000000 & 2147483649), oct(4294967294)]
                log.append((hex(4611686018427387903)).find('a'))
            case float():
                del out[c]
            case _:
                d, *a = ((frozenset([]) <= set([3, 1, 2])), f'{('%d %s')!r}',)
                c = (('%d %s' % (True, 4294967296)) ^ bin(5))
                out[d] = (c).__contains__(1)
        del out[b'a,b']
        a, *d = {list(enumerate([1, 2, 3])), len('ß'), (c, True, *'ABCabc',)}
    out[False] = ('%d %s' % (8, d))
    try:
        c, c = ('日本' in {'a': 1, 'b': [2]}), (True + -289)
        if (n := bin(4)): log.append(n)
        del out[461]
        for c in range(1):
            b //= -615
            n1 = 0
            while n1 < 1:
                n1 += 1
                log.append((('abc').zfill(2 + 5) or ('ß').removesuffix('c')))
                if ['12'].copy(): continue
                a %= bytes(range(5))
                c &= None
        else:
            b &= bytes(range(5))
            out[1.5] = (c)[0]
            c = (dict(enumerate(['a', None]))).get(('-7').translate({97: 'A', 98: None}), hash(True))
    finally:
        if (n := pow(18446744073709551615, 3, 97)): log.append(n)
        a |= a
        del out[False]
        if (n := all(['a', None])): log.append(n)
    b = {i: len('x\ny') for i in range(0)}
    yield from log
    yield a
case(66, lambda: list(f66()))
case(67, lambda: sum([]))
case(68, lambda: ascii([a for a, *b in [list(range(1, 3 + 5)) + [1]]]))
case(69, lambda: sorted(list(range(3))))
case(70, lambda: format(round(float((214 if False else 4611686018427387904)), 0), '10.3e'))
def f71(a=377, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for a in (False, None, 99999999999999999999,):
        out[-3] = ('12').startswith('12')
    else:
        if (n := (Base(c) == Derived(c))): log.append(n)
        d -= -171
    match '{0:<6}{1}'.format('😀z', 'naïve'):
        case float() if None:
            out[c] = (9223372036854775807).bit_length()
            b = (-abs(float('inf')))
        case [p]:
            d -= False
        case (p, q):
            if (n := pow(2, 3, 97)): log.append(n)
            a, d = sum([]), round(0.0, 2)
        case _:
            log.append(round((-0.0 ** 2), 3))
    c = (('%5.2f;%-5d' % (0.0, 4611686018427387904)))[2:]
    return log, out, a, b, c, d
case(71, f71)
case(72, lambda: ((('%d %s' % (4, '{} {}')) * 1) in dict(a=(1e300 // 1e10), b=(1e-7 ** 2))))
case(73, lambda: format((('x\ny' or '{} {}')).lower(), '#x'))
case(74, lambda: ('😀z').splitlines())
case(75, lambda: Derived(4294967296).double)
case(76, lambda: ((type((False % 4294967294)).__name__ and (any(['a', None]))[:3:]) ^ type((not (8).zfill(6))).__name__))
def f77(a=-3, b=''):
    c = d = 0
    log, out = [], {}
    if ('日本').split(','):
        log.append((('a,b,,c').center(9, '*'))[:4])
        c = (('x\ny').swapcase() << 69)
        for d in '%d %s':
            if ('  x ').title(): break
            n1 = 0
            while n1 < 2:
                n1 += 1
                if (0.0 if True else 1e300): return a
                a, b = format(float('inf'), '10.3e'), any('%d %s')
    c = list(zip([n for n in count(2)], ('ß').split(',')))
    b, a = (d)[-1], (lambda **k: k)(x=4611686018427387905)
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: int((sum([1.5, -270]) % (3.0 ** 2))))
case(79, lambda: (not '😀z'))
case(80, lambda: min([] + [0]))
def f81(a=bytes(range(5)), b=1):
    c = d = 0
    log, out = [], {}
    match (a)[None]:
        case float():
            if (n := dict(zip(['x', '', 'yz'], []))): log.append(n)
            d, *a = [(True)[5], list(range(3, 0 + 5)), (c)[c]]
            b, d = ('ß').lower(), (-float('inf'))
        case int(p):
            b = ((False >> 66))[:]
            del out[b]
        case None:
            d %= b
            del out[a]
            b = list(Derived(1).xyz)
            del out[a]
        case _:
            d, *c = (('a').find('a'), (123456.789).numerator, ('{} {}')[4:],)
            log.append(Derived(len({})).double)
            if (n := (Base(-1) == Base(100000000000000000001))): log.append(n)
            a, d = {**{}, 'k': 538}, [d for i in range(3)]
    try:
        if (Base(True) + 9223372036854775806).value:
            for d in count(1):
                if dict(a=c, b=True): break
                log.append({i: (lambda a, b=4611686018427387904: a - b)(868) for i in range(2)})
                a |= a
            if [d].copy():
                c -= a
            elif ('12').count(''):
                log.append((int(123456.789) % ('ß').count('-7')))
                del out[a]
                out[1e-7] = ('ß').expandtabs(4)
                b, d = dict(zip([], [-1, 10])), {str(k): v for k, v in ({1: 2}).items()}
            a = float((5).bit_length())
        else:
            try:
                a //= True
                b |= d
                log.append(len(dict(enumerate(['a', None]))))
                out[False] = set(['x', '', 'yz']).issubset([])
            except Exception as error:
                log.append(type(error).__name__)
                out[None] = (b >> 21)
                a = list(map(int, ('naïve' <= d < b)))
                if (n := bool(None)): log.append(n)
            else:
                out[None] = f"<{0.0:b}>"
            try:
                a &= -2
            finally:
                a, *d = (list((1e10).items()),)
                if (n := (1e300 ** 2)): log.append(n)
                b = ((123456.789 % 3.0) * int(str(4294967295)))
                b //= 'a'
            c, *d = ((-0.0 ** 2), (0.1 if None else -0.0),)
    except TypeError as error:
        log.append(type(error).__name__)
        match isinstance(Derived(b), Base):
            case 0 | 1:
                c += b
                b |= '{} {}'
            case -1:
                a, b = (False & 18446744073709551616), (1e300 if True else 0.1)
            case int(p):
                log.append(((2147483647 / 511) ** 2))
                b, c = list(enumerate(10)), sorted([])
                log.append(list((('12').expandtabs(4)).encode()))
                del out[c]
            case _:
                b %= None
        n2 = 0
        while n2 < 0:
            n2 += 1
            b //= 'ABCabc'
            d, *a = ((1e10 if True else 1e300),)
        for d in [d, *bytes(range(5))]:
            if f'{(False):>{2 + 3}}':
                log.append(([n for n in count(2)]).count(dict(a=None, b=bytearray(b'xyz'))))
            else:
                if (n := (3.0 + 3.0)): log.append(n)
                d, *d = [(+-3), (123456.789 not in 9 != b)]
                if (n := abs('{} {}')): log.append(n)
                if (not ''): return a
            match (4294967296 & True):
                case []:
                    b = bytearray(())
                    if (lambda *a: list(a))(*[]): break
                case _:
                    out[c] = ('abc').split(',')
                    log.append(({2147483647: None, -925: d, 'Hello World': 9223372036854775808}).format(1, 2))
                    out[b] = (frozenset([3, 1, 2]) <= set([-1, 10]))
    yield from log
    yield a
case(81, lambda: list(f81()))
case(82, lambda: (([] + ['ABCabc'])[0]).split())
case(83, lambda: (float('1e%d' % 3) + sum([float(18446744073709551616), (2147483647 if False else True)])))
case(84, lambda: ({1: [(False and False)], 'a': [format(3, ',')].copy()}).get(ascii(type(len({'a': 1, 'b': [2]})).__name__), len([('%5.2f;%-5d' % (1e300, 2)), *[(i, True) for i in [] if False]])))
def f85(a=1e300, b=52):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        try:
            if (n := ([-1, 10] < [-1, 10])): log.append(n)
            a %= 3.0
            n1 = 0
            while n1 < 4:
                n1 += 1
                del out[c]
                a += '12'
                a, d = [9, b], (9223372036854775810 + True)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if ('ABCabc').partition('a')[2]: continue
            match (-659):
                case str() if None:
                    del out[d]
                case [p, *_]:
                    out[a] = dict(zip(['x', '', 'yz'], []))
                case _:
                    c &= -67
                    out[0.0] = ('-7').split(',')
                    if (n := (-613 << 1)): log.append(n)
            for c in ():
                log.append(list(filter(None, list(zip([], [1, 2, 3])))))
                d = ('{} {0!r}'.format(b)).strip()
                log.append(dict(enumerate(sorted([], key=len))))
                b, b = ([1, 2, 3])[2:], {'%d %s': d, 1e10: True}
            try:
                a += False
                if (n := list(zip([], ['a', None]))): log.append(n)
                del out[c]
                if (n := ('a,b,,c').count('')): log.append(n)
            except LookupError as error:
                log.append(type(error).__name__)
                c += d
            else:
                if ('😀z').isdigit(): continue
                c, c = f"<{99999999999999999998:%}>", (123456.789 // 0.0)
        a &= 4294967296
    out[bytes(range(5))] = dict(zip(['x', '', 'yz'], []))
    for b in count(1):
        if (n := {-85: b'\xff\x00' for k in (c, c, *d,) if b''}): log.append(n)
        d, a = ('%g' % None), len('😀z')
        try:
            match (1e-7 // 123456.789):
                case [p]:
                    c |= a
                    if (n := list(False for j in 'naïve' if False)): log.append(n)
                case _:
                    d = ((Base(-3) + True).value + (True * 99999999999999999998))
                    if [a for a, *b in [[] + [1]]]: return a
        finally:
            a, b = (not False), list(enumerate([1, 2, 3]))
            out[d] = (-1.5)
            if (n := str({'a': 1, 'b': [2]})): log.append(n)
            a, b = ([])[::2], int(str(100000000000000000002))
    return log, out, a, b, c, d
case(85, f85)
def f86(a=1e300, b=None):
    c = d = 0
    log, out = [], {}
    out[a] = ('12')[d]
    yield from log
    yield a
case(86, lambda: list(f86()))
case(87, lambda: ((sum([0.0, 4611686018427387902]) * ('abc').find('a')) ** 2))
case(88, lambda: (int(str(((Base(4611686018427387902) + 18446744073709551615).value if (-468 in [1.5, 2]) else (472 << 1)))) ^ int('12', 1 + 3)))
case(89, lambda: (('naïve').partition('a')[2]).isdigit())
case(90, lambda: bool((Derived((Base(-429) + -3).value).double % (sorted([], reverse=True)).count(('日本' or '%d %s')))))
case(91, lambda: (round((3.0 % 1e300), 4) % dict.fromkeys(('x\ny').split(','), ({}).get('  x ', False))))
def f92(a=7, b='12'):
    c = d = 0
    log, out = [], {}
    b, *d = ([a for a, *b in [['a', None] + [1]]], (a).expandtabs(), (b - '日本'), (lambda a, /, b, *, c=1: [a, b, c])(c, b=True),)
    n3 = 0
    while n3 < 1:
        n3 += 1
        match (lambda **k: k)(x=c):
            case 'abc':
                c, *d = []
                if (lambda a, b=9223372036854775808: a - b)(100000000000000000002): return a
            case None:
                out['%d %s'] = round(0.1, 0)
                d, *a = [('' + False), ('%d %s' % (-546, bytes(range(5)))), list('Hello World'), (Base(True) + -880).value]
            case _:
                c, *c = [('%g' % 4611686018427387902), (a)[4], (b if 123456.789 else b), *(3.0 ** 5)]
                a, *d = (('naïve')[4:], {-2.25: d, a: a},)
                d, d = (None + False), format(1e300, '10.3e')
                if (-True): continue
        try:
            for a in 'abc':
                if Derived('naïve').get(): continue
                d = (('ABCabc')[4:]).expandtabs(4)
                d &= d
            match int(0.1):
                case 0 | 1:
                    if {}: break
                    a |= c
                    c, c = hex(-3), {i: -413 for i in range(0)}
                    del out[b]
                case _:
                    del out[a]
                    if list(map(abs, a)): continue
                    out[b''] = (215 ^ 18446744073709551617)
            try:
                log.append(list(enumerate(list(reversed([1.5, 2])))))
            finally:
                log.append(('{0:<6}{1}'.format('x\ny', True) + (lambda **k: k)(x=c)))
        except LookupError as error:
            log.append(type(error).__name__)
            log.append((dict(a=18446744073709551616, b=-730) | {i: 11 for i in range(3)}))
            match (lambda *a: list(a))(*[1, 2, 3]):
                case int(p):
                    c &= 1e10
                    c //= True
                case (p, q):
                    d, a = (True or False), (1e300 % c)
                    if (n := ('😀z' != b'a,b')): log.append(n)
                    b, *a = [(True if 1 else 9223372036854775809), str({1: 2}), format(99999999999999999998, '#x'), ([] + [-2])[-1]]
                    a = (f'{(b)!r}').title()
                case [p]:
                    c %= True
                    del out[c]
                    b, a = {}, list(('naïve').encode())
                    if (2147483650 / 2147483650): break
                case _:
                    b, *c = set()
                    if (n := len({'a': 1, 'b': [2]})): log.append(n)
            match hash(False):
                case []:
                    d //= False
                case -1:
                    if ('ß' or 'ABCabc'): break
                case float() if 123456.789:
                    a %= b
                case _:
                    b, *d = [pow(995, 3, 97)]
        else:
            if (n := ({1: 2} | {'a': 1, 'b': [2]})): log.append(n)
            d += '😀z'
        match list(('a,b,,c').encode()):
            case str() if None:
                if int('12', 1 + 3): break
            case Base(value=p) if d:
                log.append((([1, 2, 3])[::-1] + [d].copy()))
                b, a = ('-7').encode().decode(), {float('inf'), '12', *None}
                del out[-210]
                d += None
            case _:
                if (-925 >> 0): continue
                del out[None]
        try:
            if sum([3, 1, 2]):
                del out[4]
                if (n := ('{} {}' * 4)): log.append(n)
                c %= None
            log.append((lambda **k: k)(x=dict(enumerate([]))))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 1:
                n1 += 1
                out[-141] = (9223372036854775809 == 8 in b)
        finally:
            if (n := ('%d %s').title()): log.append(n)
            a, b = (['a', None]).count(None), abs(-665)
    for d in range(4):
        match max(False, 4):
            case {1: p}:
                c += None
                c -= True
            case _:
                b, b = [n for n in count(0)], (lambda *a, **k: (a, k))(*{b, b, False, 'x\ny'}, x=d)
        a, d = (6 % 4294967298), [c, False]
    n3 = 0
    while n3 < 4:
        n3 += 1
        if (n := (b)[3]): log.append(n)
        for a in ():
            c, *d = [('ß' in 'naïve')]
            del out[False]
        else:
            del out[b]
            b -= 11
    yield from log
    yield a
case(92, lambda: list(f92()))
case(93, lambda: {k: -0.0 for k in count(3)})
case(94, lambda: (2147483648 * 4))
case(95, lambda: ((('naïve').title()).find('a') / (lambda a, b=(150 + False): a - b)((False).bit_length())))
def f96(a=None, b='{} {}'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        out[None] = (Base(1) == Base(99999999999999999999))
        if (-3.0):
            del out[-2.25]
        if ascii('ABCabc'):
            match ([1, 2, 3])[::-1]:
                case (p, q):
                    del out[1e10]
                    log.append((repr(-355)).swapcase())
                    a, a = (b * -2), dict(enumerate(['a', None]))
                    out[d] = ('').strip()
                case float():
                    b -= bytes(range(5))
                    c = (dict(a=b, b=-2.25) != (-3.0))
                case _:
                    del out[a]
        elif (-741 - 1e300):
            match dict.fromkeys(['x', '', 'yz'], 0):
                case {1: p}:
                    a, b = len({}), format(3.0, '10.3e')
                    if (n := format(float('inf'), '10.3e')): log.append(n)
                case _:
                    a, c = set(bytearray(b'xyz')), f"<{296:o}>"
                    a, b = (d != d), ('abc' < '')
            log.append(float('1e%d' % 2))
        else:
            a, *a = ()
            match list(enumerate([1, 2, 3])):
                case None:
                    log.append((([3, 1, 2] + [True])[-1] >> 36))
                case 'abc':
                    b = round(round(123456.789, 0), 3)
                    if (n := ('-7').find('a')): log.append(n)
                case None:
                    d, *d = ([d, 123456.789], str(-41), *f"<{True:^9}>",)
                    del out[b]
                    d -= c
                    del out[None]
                case _:
                    b &= b
                    if (n := all([1, 2, 3])): log.append(n)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        if (True < a == '%d %s'):
            for b in {d, True}:
                if ({1: 2} == {'a': 1, 'b': [2]}): return a
                del out[1.5]
                c |= 3.0
            n1 = 0
            while n1 < 0:
                n1 += 1
                b |= '{} {}'
                d = str(list('日本'))
                del out[b]
                log.append(int((553 / 995)))
    else:
        log.append({d: (2147483647 % -449)})
    finally:
        del out[2147483650]
        if (n := {**{1: 2}, 'k': d}): log.append(n)
        a, a = dict(zip(['b', 'a'], [])), (0.1 // 1e-7)
    match (a | b):
        case Base(value=p) if b'':
            c %= 4
            if (n := ('').count('  x ')): log.append(n)
            if (n := {**{'a': 1, 'b': [2]}, 'k': 1e10}): log.append(n)
            b = {*oct(bytearray(b'xyz'))}
        case _:
            del out[d]
            c = abs((d // 1))
            d //= c
            if (n := (18446744073709551618 == float('inf'))): log.append(n)
    n3 = 0
    while n3 < 1:
        n3 += 1
        match {i: 3 for i in range(0)}:
            case int(p):
                out[d] = list(range(3, 0 + 5))
                if (245)[4]: return a
                b, d = ([]).count('{} {}'), (841 * True)
            case None:
                a, d = (2147483649 * 9), dict(enumerate([]))
                if (7 <= -2.25 < 0): return a
            case _:
                if ('x\ny')[3:]: break
                del out[b'abc']
        n2 = 0
        while n2 < 0:
            n2 += 1
            a %= d
            for d in 'a':
                a //= b
    if ([-1, 10] < [3, 1, 2]):
        b |= None
        n2 = 0
        while n2 < 1:
            n2 += 1
            b %= None
            try:
                del out[None]
                log.append((('').swapcase()).translate({97: 'A', 98: None}))
                d += 181
                del out[0.1]
            except Exception as error:
                log.append(type(error).__name__)
                if (n := format(bytearray(b'xyz'), '5d')): log.append(n)
                b = Derived.kind
            finally:
                b, *d = {bool(-2.25), max(True, True), callable(-405)}
                b, *b = [('  x ').center(9, '*'), (-8), *dict(a='ABCabc', b=b)]
            log.append((f'{(-1):>{2 + 3}}')[3])
        d, c = {str(k): v for k, v in ({}).items()}, (3.0 * False)
        n2 = 0
        while n2 < 1:
            n2 += 1
            for d in 'a':
                c = ((True * -3) % (4294967297 % -129))
                out[9] = dict(zip([], [3, 1, 2]))
                if int(str(9223372036854775806)): continue
                if {**{'a': 1, 'b': [2]}, 'k': 'naïve'}: continue
            c, *b = {(lambda *a, **k: (a, k))(*[a, '-7', c, None], x=bytes(range(5))), ({1: 2} == {})}
            match ('%d %s' % (18446744073709551617, b'\xff\x00')):
                case None if None:
                    b %= d
                    b, *d = (isinstance(a, (int, str)),)
                case 'abc' if b'a,b':
                    d += b
                case [p, *_]:
                    b |= d
                    if (n := ('日本' in 'ß')): log.append(n)
                case _:
                    if (False or True): break
                    b //= False
                    d = format((1e10 if False else 1e300), '10.3e')
            a |= 3.0
    return log, out, a, b, c, d
case(96, f96)
case(97, lambda: (False | 65))
def f98(a=-0.0, b=3.0):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        match list({}):
            case int(p):
                if (n := [(i, False) for i in [3, 1, 2] if False]): log.append(n)
                a = (lambda *a: list(a))(*[b'\xff\x00'].copy())
                if (n := {str(k): v for k, v in ({1: 2}).items()}): log.append(n)
                a &= None
            case int(p) if bytes(range(5)):
                c &= a
                c = str(round(-2.25, 4))
            case _:
                if ('a,b,,c').swapcase(): break
                b %= 2147483647
        for d in '12':
            for c in '日本':
                a, *d = [(9 << 1), (True % False), oct(0), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}]
                if (n := (810 if True else False)): log.append(n)
            else:
                if (n := (1e10 + float('inf'))): log.append(n)
                d += 395
                if (3.0 / a): continue
            out['ABCabc'] = (lambda a, b=-28: a - b)(4294967298)
        c, *b = (*'{0:<6}{1}'.format('{} {}', c),)
        if ('%d %s' if True else '12'): break
    try:
        match (c).hex():
            case Base(value=p) if bytearray(b'xyz'):
                c |= 2
                b -= c
            case Base(value=p):
                if (n := ('').swapcase()): log.append(n)
                d, *c = (('日本').count('ß'), (None, bytearray(b'xyz'), d,),)
                del out[None]
                a, *b = [(bytes(range(5))).zfill(6), ord(('-7' + 'x')[0])]
            case _:
                a -= d
        match ['' for i in range(0)]:
            case Base(value=p):
                if (n := dict.fromkeys([], 18446744073709551614)): log.append(n)
            case 0 | 1:
                b = list(zip(list(range(4, 2 + 5)), ([1, 2, 3] * 1)))
                out[b'a,b'] = ('  x ').lower()
                a -= b'abc'
            case int(p):
                a = (f'{(1e300):.3f}').strip()
            case _:
                d, a = pow(0, 4, 97), (+b)
                if (n := (c - b)): log.append(n)
        n2 = 0
        while n2 < 4:
            n2 += 1
            for c in {'ß', *c}:
                if (False if False else 4294967295): break
                out[c] = abs(bytearray(b'xyz'))
                if (-123456.789): break
                a -= b
            for d in range(1):
                if (bytearray(b'xyz') // a): break
                log.append(abs(round(1.5, 2)))
                d //= c
                del out[1e-7]
            del out[b]
            if ('' in {}): continue
        if (-788 << 4):
            try:
                log.append((~(3 % -703)))
                if (n := {i: False for i in range(3)}): log.append(n)
                if (n := (+d)): log.append(n)
            except Exception as error:
                log.append(type(error).__name__)
                d = (('  x ').join(['1', '2', '3'])).startswith(format(-363, '#x'))
                c += 477
                out[b''] = ('%5.2f;%-5d' % (1.5, -490))
                d &= b'a,b'
        elif f'{(float('inf')):.3f}':
            if (None)[:2:]:
                del out[11]
                if (n := (~None)): log.append(n)
                d -= a
            elif (b'a,b' << 38):
                a, c = (2 if c else c), list({})
                del out[7]
                b -= False
                d, a = {1: None, 'a': a}, sum([3.0, 82])
        else:
            log.append(ascii(f'{(d)!r}'))
    except Exception as error:
        log.append(type(error).__name__)
        c, d = (0.1 % 0.0), ('').center(9, '*')
        try:
            match ('Hello World').startswith('a'):
                case [p, *_]:
                    a, d = (c)[:-2], ([3, 1, 2] + [False])[-1]
                    log.append(dict(a=('ABCabc').partition('a')[2], b=(lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(2, a, b'a,b')))
                case None:
                    b += None
                    log.append((abs(4611686018427387906) ^ abs(False)))
                case Base(value=p):
                    del out[a]
                case _:
                    if (n := {str(k): v for k, v in ({}).items()}): log.append(n)
            for b in (2147483649, 'ß', 4611686018427387905,):
                a %= '12'
                c = callable(all(['a', None]))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            out[False] = abs(100000000000000000002)
            match ('12').split(','):
                case None if c:
                    a, *b = (repr(b'abc'),)
                    d = (chr(3 + 65)).join(['1', '2', '3'])
                    if (n := list(count(3))): log.append(n)
                case 'abc':
                    a = (list(count(3))).count(({1: 2} | {'a': 1, 'b': [2]}))
                    c |= bytearray(b'xyz')
                    out[-0.0] = (True % True)
                case _:
                    c = [(i, [*[3, 1, 2], 5].index(5)) for i in [*[], 4] if ({} == {1: 2})]
        else:
            log.append(((221 // 2147483646)).add(1))
            out[b] = list(filter(None, [1.5, 2]))
    d, *c = (list((d).keys()), list(False), ('ABCabc').capitalize(), (4611686018427387904 % 18446744073709551615),)
    return log, out, a, b, c, d
case(98, f98)
def f99(a='x\ny', b=None):
    c = d = 0
    log, out = [], {}
    del out[d]
    return log, out, a, b, c, d
case(99, f99)
