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
    out[-1] = ('日本' != c)
    for c in count(0):
        if (99999999999999999999 - 175):
            c = str(dict(a=None, b=18446744073709551617))
            b %= 596
        for b in '日本':
            c = dict.fromkeys(list('a'), (4 << 4))
            for c in count(0):
                a += b
        a, b = '{} {0!r}'.format(a), len([1, 2, 3])
    else:
        b, *d = (*(-614 | 0.1),)
        c, *b = []
    yield from log
    yield a
case(0, lambda: list(f0()))
case(1, lambda: ({1: 2} | {1: 2}))
case(2, lambda: (not 11))
def f3(a=bytearray(b'xyz'), b=0.0):
    c = d = 0
    log, out = [], {}
    if (b << 26):
        del out[3.0]
        d, d = ['abc', '-7'], f'{(0.1)!r}'
        if (n := str(['a', None])): log.append(n)
        match len({1: 2}):
            case [p, *_]:
                log.append(((None, float('inf'), False, *None,)).copy())
                a, *b = (('12' or '{} {}'), (c == a),)
                a, *b = {(-2147483649), (False).bit_length()}
                c, d = ('{} {}').isdigit(), ', '.join([])
            case []:
                log.append((f'{(9):>{1 + 3}}' < ('12').join(['1', '2', '3'])))
                b |= c
            case [p]:
                d -= b
            case _:
                del out[b'']
    elif (--0.0):
        try:
            b, a = ([1, 2, 3])[2:], (False | 4294967298)
            a %= a
            if ('x\ny').splitlines():
                d |= 2147483646
                b, a = list(enumerate(a)), ('a,b,,c').replace('12', '')
                b = float('1e%d' % 2)
            else:
                a += d
                b, c = f'{(b)!r}', list(('%d %s').encode())
            if (n := (True // 3.0)): log.append(n)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            a = (('%d %s').swapcase()).split(',')
        out[11] = sum([-1, 10])
    else:
        a, *d = {(lambda **k: k)(x=a), (True << 44), ({}).get('abc', 720)}
    try:
        d = (('日本').partition('a')[2]).strip()
        match f"<{b:s}>":
            case 0 | 1:
                d |= '{} {}'
                a, *c = {type(None).__name__}
            case _:
                c, b = divmod(7, 0)[1], ('  x ').isdigit()
                d = list(count(3))
        for d in ['ABCabc']:
            for a in count(0):
                if len({}): return a
            else:
                d, a = {**{1: 2}, 'k': None}, [each for each in (795, 100000000000000000002)]
                if (d ^ '-7'): return a
            for c in set():
                a, b = (a if a else 4), ('%5.2f;%-5d' % (-0.0, False))
                if ('😀z').find('a'): break
            try:
                if ascii('a,b,,c'): continue
                del out[b]
                del out[c]
                out[-690] = [b'a,b' for i in range(0)]
            except ArithmeticError as error:
                log.append(type(error).__name__)
                del out[bytearray(b'xyz')]
            else:
                d, a = round(0.1), (1.5 // -0.0)
                if round(123456.789, 4): return a
                if (lambda a, b=True: a - b)(3): continue
            finally:
                b -= a
            log.append(((-9223372036854775809) | int.from_bytes('  x '.encode()[:8], 'little')))
        else:
            d %= None
        c, *d = []
    finally:
        d = ', '.join(['ABCabc' for i in range(4)])
        c, a = (100000000000000000000).sort(), ('%d %s' % (True, 7))
        if (n := (float('inf')).decode()): log.append(n)
        out[a] = '{0:<6}{1}'.format('😀z', c)
    c |= c
    return log, out, a, b, c, d
case(3, f3)
def f4(a=None, b=False):
    c = d = 0
    log, out = [], {}
    log.append({i: (9223372036854775807 + 9223372036854775807) for i in range(4)})
    for d in count(3):
        n2 = 0
        while n2 < 0:
            n2 += 1
            del out[c]
        a &= c
    a, *c = [bool(None), oct(1), *f"<{-791:*^10}>"]
    yield from log
    yield a
case(4, lambda: list(f4()))
def f5(a=False, b=3):
    c = d = 0
    log, out = [], {}
    b |= c
    for b in range(0):
        c, d = [a, a], ('%d %s').partition('a')[2]
        if (9223372036854775807 & -1):
            if sum([3, 1, 2]):
                if (n := int(3.0)): log.append(n)
                if ('{} {}').isdigit(): continue
            if (2147483646 | False):
                if ('ß').title(): return a
                d = [([1, 2, 3] * 1), *bin(None)]
            else:
                out[5] = ('ABCabc').isalpha()
            c = ((1e-7 * 4294967296) ** 2)
            log.append((str(['a', None])).count(f'{(0.1)!r}'))
        else:
            try:
                del out[0.1]
                c %= '😀z'
                if (True * 18446744073709551614): return a
            finally:
                del out[b]
                out[a] = (lambda **k: k)(x=b)
        del out[d]
    out[d] = '{0:<6}{1}'.format('x\ny', 9)
    for a in range(2):
        match dict.fromkeys(['x', '', 'yz'], 2147483646):
            case -1:
                out[4294967296] = abs(100000000000000000002)
                del out[None]
                del out[None]
                log.append(f"<{abs(0.0):>7}>")
            case _:
                if str({}): return a
                if ('%5.2f;%-5d' % (-0.0, -423)): break
        log.append(list(filter(None, [c for i in range(1)])))
    yield from log
    yield a
case(5, lambda: list(f5()))
def f6(a=None, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in range(1):
        log.append((len({}) - len({'a': 1, 'b': [2]})))
        match dict.fromkeys([], -368):
            case -1:
                if (False)[-1]: continue
            case _:
                del out['  x ']
    match ('naïve').expandtabs(4):
        case 'abc':
            log.append([n for n in count(3)])
            del out[None]
        case _:
            b, d = ([] + [238])[-1], {**{1: 2}, 'k': 4294967295}
    if round(1e300):
        n2 = 0
        while n2 < 4:
            n2 += 1
            if (n := (lambda *a: list(a))(*[1, 2, 3])): log.append(n)
            d -= b
            c //= None
        for b in '😀z':
            if ('😀z').split(','): continue
        match (-273 // 18446744073709551616):
            case Base(value=p):
                del out[2147483650]
                out[a] = abs(123456.789)
                b //= True
                if (n := (671 == 1.5 < a)): log.append(n)
            case _:
                del out['日本']
                b |= 'naïve'
                a -= a
        if ('  x ' * 0):
            a, b = ('ABCabc' or '{} {}'), all([])
            b, b = (True or b), ('Hello World').startswith('x\ny')
            n1 = 0
            while n1 < 1:
                n1 += 1
                if f"<{123456.789:o}>": continue
        else:
            for c in range(3):
                if format(b'', ''): return a
            d, *c = {dict.fromkeys(['b', 'a'], 9223372036854775810), ([] + [1, 2, 3]), bytearray({c, 1e10, a, b'abc'})}
            n1 = 0
            while n1 < 3:
                n1 += 1
                a //= 0
                d, a = [a for i in range(2)], (~219)
                del out[None]
                if (n := (b'\xff\x00' | d)): log.append(n)
            try:
                d, b = f"<{9223372036854775807:<8}>", int('12', 0 + 3)
                log.append(((541 << 0) - ([1, 2, 3]).count(2147483646)))
            except Exception as error:
                log.append(type(error).__name__)
                out[False] = ('')[4:]
                del out[554]
    match (18446744073709551615 & 18446744073709551616):
        case str():
            d, b = {1: False, 'a': c}, (a > c)
            d, c = float('1e%d' % 1), dict.fromkeys([], -1)
        case (p, q) if b:
            a, *a = (round(3.0, 0), list(c for i in range(3)), set(),)
            out[433] = (a)[a]
            if (n := ('12').removesuffix('c')): log.append(n)
            a, *c = {('%d %s').translate({97: 'A', 98: None}), (-763 < 2147483650)}
        case _:
            del out[4294967297]
    return log, out, a, b, c, d
case(6, f6)
def f7(a=-622, b=821):
    c = d = 0
    log, out = [], {}
    try:
        c += True
        for a in range(2):
            for d in (False, c, 'abc',):
                a //= c
            else:
                c, a = int('12', 1 + 3), (b // c)
                out[a] = list('ß')
                c = float('1e%d' % 1)
                log.append((('日本').title()).removesuffix('c'))
            out[d] = (True and True)
        c = {1: [2147483650], 'a': ('  x ').expandtabs(4)}
        for a in range(2):
            if ', '.join([]):
                log.append(str(('Hello World').split()))
            else:
                log.append(sorted(sorted([-227, -222, 3])))
                a, d = [a for a, *b in [[1, 2, 3] + [1]]], [8, d]
            for a in []:
                if (--2.25): return a
                if (4294967297 / False): continue
            if ([1, 2, 3] == []):
                a, *a = set()
                if (float('inf') if False else 1e300): return a
                b //= 'ABCabc'
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if ('').encode().decode():
            if (10 / 18446744073709551618):
                a += None
            elif dict(zip(['x', '', 'yz'], [-1, 10])):
                log.append(dict(a=(9223372036854775809 if False else 10), b=('abc').swapcase()))
                d, *b = ()
            a, *a = {divmod(True, 6)[1], ('a').isdigit()}
        elif (1.5 // 0.0):
            match ('naïve')[::-2]:
                case Base(value=p):
                    log.append(hash(ord(('  x ' + 'x')[0])))
                    out[c] = {1: 5, 'a': d}
                    c = (hex(9223372036854775807)).join(['1', '2', '3'])
                    log.append(len({-1: b'\xff\x00', '%d %s': 327, -897: 'a,b,,c'}))
                case [p, *_] if 4:
                    d = (f'{(-2.25):.3f}').isdigit()
                    log.append((('ß').find('a') if ('  x ' in 'abc') else Derived(4).double))
                case Base(value=p):
                    if (n := list(count(3))): log.append(n)
                    a &= d
                    if (n := (2147483650)[3]): log.append(n)
                    d = round((-2.25 * True), 4)
                case _:
                    if (n := (d).lower()): log.append(n)
                    del out[b]
        else:
            match ('a,b,,c').issubset([1]):
                case float():
                    c &= 'abc'
                case _:
                    del out[c]
                    out[c] = int(3.0)
            n1 = 0
            while n1 < 4:
                n1 += 1
                c, a = dict(a=bytearray(b'xyz'), b=b), set(['x', '', 'yz']).issubset(['b', 'a'])
                if (n := (c >> 7)): log.append(n)
                d, a = (Base(11) == Base(4)), (True or True)
        if float(-3):
            d, *a = {(None).__len__(), (1e10 if False else 3.0), *('%-6s|' % -3)}
        match ('12').strip():
            case float():
                b += d
                c |= a
            case _:
                out['Hello World'] = ('ABCabc').encode().decode()
        a, a = f'{(None)!r}', (4 / 247)
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: (-sum([0.1, 0])))
case(9, lambda: ((-sum([(-3 / -3), (True + 1)]))).to_bytes(12, 'big', signed=True))
case(10, lambda: (((('日本').upper()).join(['1', '2', '3'])).capitalize()).center(9, '*'))
case(11, lambda: (1.5 + -40))
case(12, lambda: {[bytearray(b'xyz')].copy(), (2147483648 % 18446744073709551615), ('Hello World')[1:], [3, False]})
case(13, lambda: abs((False / True)))
def f14(a=False, b=-0.0):
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
    if {**{}, 'k': a}:
        if Base(a):
            a, *d = [list('😀z'), *[c, '{} {}', None]]
        try:
            n1 = 0
            while n1 < 2:
                n1 += 1
                a %= 'x\ny'
                c //= b''
            if {**{}, 'k': 9}:
                del out[c]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            d %= c
            for a in 'x\ny':
                log.append(list(range(2, 3 + 5)))
                c = callable(dict(enumerate(['a', None])))
                a, *d = {('ABCabc').partition('a')[2], int('12', 4 + 3)}
        for a in '😀z':
            d |= False
        for d in [float('inf')]:
            c //= b''
    else:
        out[b''] = {**{'a': 1, 'b': [2]}, 'k': d}
    n3 = 0
    while n3 < 0:
        n3 += 1
        try:
            out[a] = ('  x ').partition('a')[2]
            b = ((-0.0 + float('inf')) % (1e-7 % 0.1))
            if (1.5 * 9): break
        except Exception as error:
            log.append(type(error).__name__)
            out['x\ny'] = len(['a', None])
            out[d] = list(enumerate(['a', None]))
            if (6 == 4294967294): continue
        n2 = 0
        while n2 < 1:
            n2 += 1
            if ('Hello World').lower(): continue
            if (3 ^ 99999999999999999999): return a
        out[c] = dict.fromkeys([], False)
    return log, out, a, b, c, d
case(14, f14)
def f15(a='a,b,,c', b=-509):
    c = d = 0
    log, out = [], {}
    if dict.fromkeys([], 9223372036854775810):
        match bin(0):
            case (p, q):
                c = ((3.0 * 2147483646) + (float('inf') + -2.25))
                out[b'a,b'] = int(123456.789)
                b //= 3
                log.append((bin(-335)).splitlines())
            case _:
                c = frozenset({i: True for i in range(0)})
                del out[bytes(range(5))]
        n2 = 0
        while n2 < 2:
            n2 += 1
            if (n := (2147483647 ^ True)): log.append(n)
            d = (list(enumerate([1.5, 2])) ^ list(enumerate([])))
        b = ((18446744073709551615 >> 3) - pow(True, 3, 97))
        n2 = 0
        while n2 < 4:
            n2 += 1
            for a in count(0):
                c = hash((False // -490))
    else:
        n2 = 0
        while n2 < 0:
            n2 += 1
            log.append(divmod((18446744073709551616 // 46), (447).bit_length())[1])
    b, d = (['a', None]).count(b'\xff\x00'), (None)[3]
    yield from log
    yield a
case(15, lambda: list(f15()))
def f16(a=None, b=8):
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
case(17, lambda: ('').splitlines())
case(18, lambda: (('ß').upper() | type(None).__name__))
case(19, lambda: bool(hash(Derived((-413 >> 2)).double)))
case(20, lambda: (format(([ord(c) for c in '😀z'] + [round(123456.789)])[-1], '#x') in {i: int(str(int(0.0))) for i in range(1)}))
case(21, lambda: {**dict(a=((['x', '', 'yz'] + ['a,b,,c'])[0]).encode().decode(), b=list({i: 4611686018427387903 for i in range(4)})), 'k': [n for n in count(2)]})
case(22, lambda: format(len((('  x ').center(9, '*'))[4:]), '#x'))
def f23(a=-186, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        if abs(float('inf')): break
        match ('x\ny').replace('12', '😀z'):
            case {1: p}:
                b &= d
                if (n := ([3, 1, 2] + [4611686018427387902])[-1]): log.append(n)
            case str():
                d, c = any(c), (not b)
                d -= 5
            case [p]:
                log.append(any(('{} {}').split(',')))
                if (n := f"<{0.1:10.3e}>"): log.append(n)
            case _:
                if ('Hello World' or 'ABCabc'): return a
                c = ('%d %s' % (int.from_bytes('naïve'.encode()[:8], 'little'), {**{}, 'k': b'a,b'}))
                if (735 if False else 0): return a
        c, b = len('ß'), ('x\ny').swapcase()
        try:
            if ('{} {}' + '-7'): break
        finally:
            log.append(format((True & 4294967296), ','))
    log.append((('  x ')[:0]).expandtabs(4))
    match (396 & 892):
        case []:
            d |= a
        case -1 if 4611686018427387902:
            c &= 1.5
            a = int('12', 4 + 3)
            if (n := (float('inf') & d)): log.append(n)
            d &= b'a,b'
        case [p]:
            out[4294967294] = (a // b)
            c, d = int(1e300), (b).capitalize()
            d, a = min([3, 1, 2] + [3]), (lambda a, b=353: a - b)(-123)
        case _:
            out[b] = sorted(['x', '', 'yz'], reverse=True)
            del out[c]
            log.append({{**{'a': 1, 'b': [2]}, 'k': False}, (-True), round(-2.25, 4), [n for n in count(4)]})
    return log, out, a, b, c, d
case(23, f23)
case(24, lambda: ('Hello World' | 'abc'))
case(25, lambda: f'{((-0.0 if False else float('inf'))):.3f}')
def f26(a=688, b=-2):
    c = d = 0
    log, out = [], {}
    del out[-0.0]
    yield from log
    yield a
case(26, lambda: list(f26()))
case(27, lambda: ((('Hello World')[2:]).expandtabs(4))[('%x' % int(str(-3)))])
def f28(a=b'a,b', b=-901):
    c = d = 0
    log, out = [], {}
    try:
        try:
            match list(reversed([1, 2, 3])):
                case float():
                    log.append((('-7' * 0) in (lambda **k: k)(x=2147483648)))
                    a = {1: (4 ^ 369), 'a': dict(zip(['b', 'a'], [3, 1, 2]))}
                case (p, q) if 905:
                    out[b] = ascii('a,b,,c')
                    c //= c
                    d = ([*[], 11] + [sum([3, 1, 2])])[-1]
                case _:
                    d, *d = {(1e300 + 1e300)}
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            d //= b
            out[311] = (-1 * 9223372036854775810)
            try:
                d = (('ABCabc' in {1: 2}) and (9223372036854775806 <= 1e-7 < 390))
                out[b] = (not c)
            except Exception as error:
                log.append(type(error).__name__)
                del out[9223372036854775807]
                d = (dict(zip(['x', '', 'yz'], []))).append(1)
                out['12'] = ({}).get('naïve', False)
                c, *d = ()
        d, d = [b, 2147483648, d], ('-7').split()
    except TypeError as error:
        log.append(type(error).__name__)
        for c in [1e300, 467, bytes(range(5)), c]:
            if int(str(False)):
                c, *b = [divmod(True, False)[1]]
                c = [*list(range(1)), 5].index(5)
            else:
                b %= -2.25
            match {-914: b'a,b', 'Hello World': b'\xff\x00'}:
                case None:
                    b %= bytearray(b'xyz')
                    del out[False]
                    c %= bytes(range(5))
                case _:
                    a += d
                    c, c = {None: d, 'ABCabc': b'\xff\x00'}, list(filter(None, ['a', None]))
                    out[''] = (['a', None]).count(1.5)
            match format(b'', 'g'):
                case int(p):
                    a |= b
                    if str({'a': 1, 'b': [2]}): continue
                    if (c)[-2]: continue
                case _:
                    log.append((f'{(-147)!r}').split())
                    del out[0]
            b, *b = [(3.0 if False else float('inf')), (99999999999999999998 << 3), ({} == {1: 2}), sum([])]
        else:
            a = (not ('ß').strip())
            b = len(dict.fromkeys(['b', 'a'], True))
        b = ((-311 <= -2.25 < 4) != (b'' & None) <= {str(k): v for k, v in ({1: 2}).items()})
    if dict(enumerate([1.5, 2])):
        try:
            for a in [a, c]:
                if sorted(['x', '', 'yz'], reverse=True): return a
            b = '{} {0!r}'.format((~2147483647))
            if bin(9223372036854775810):
                b &= 100000000000000000002
                del out[b]
        except Exception as error:
            log.append(type(error).__name__)
            match [each for each in (float('inf'), d)]:
                case None:
                    a, c = (None and d), ('ß' or '😀z')
                case float():
                    log.append(ascii(('naïve').zfill(2 + 5)))
                    out[3.0] = (a in 0.1)
                    b, *a = []
                case _:
                    a, d = (c).replace('a', 'xy'), ('日本')[::-1]
                    log.append(f"<{(lambda *a: list(a))(*[1.5, 2]):.2f}>")
            n1 = 0
            while n1 < 1:
                n1 += 1
                if [i for i in count(3)]: break
                if (n := sorted(['x', '', 'yz'], reverse=True)): log.append(n)
                if ('ß' + 'abc'): break
            if ('abc').splitlines():
                if (n := ([] + ['a'])[0]): log.append(n)
            elif ([1.5, 2] * 3):
                if (n := Derived(1).xyz): log.append(n)
                del out[18446744073709551615]
                del out[bytes(range(5))]
                a //= d
            if (n := [1.5].copy()): log.append(n)
        n2 = 0
        while n2 < 2:
            n2 += 1
            n1 = 0
            while n1 < 1:
                n1 += 1
                b |= a
                if dict(zip([], [3, 1, 2])): continue
                out[18446744073709551616] = ('naïve').swapcase()
                log.append(('%d %s' % (('😀z').count('{} {}'), ('{} {}').strip())))
        b, *b = (([] * 0),)
    try:
        d, c = (True or True), (float('inf') in ['a', None])
        d, *b = ()
        d //= None
        d //= None
    except Exception as error:
        log.append(type(error).__name__)
        c, *c = ({**{'a': 1, 'b': [2]}, 'k': 18446744073709551617},)
        n2 = 0
        while n2 < 3:
            n2 += 1
            c //= ''
            match max(9223372036854775809, 2):
                case str():
                    log.append(((1e300 if False else 1.5) if ([1, 2, 3] == [1.5, 2]) else (-2.25 // float('inf'))))
                case [p]:
                    a, *b = ((b if c else 0.0), (b'abc' - 'a,b,,c'), (True | 1), [b'' for j in count(2) if c],)
                    c = dict.fromkeys(sorted(['a,b,,c', 'a,b,,c', 'm']), (-464 + -1))
                    log.append((('%d %s').zfill(0 + 5)).encode().decode())
                    d, *b = [(-None), ({}).get('😀z', 4294967297), {1: 427, 'a': None}]
                case _:
                    b //= a
    yield from log
    yield a
case(28, lambda: list(f28()))
case(29, lambda: (+((('  x ' + 'x\ny')).upper()).count((', '.join(['x', '', 'yz']) if any([1.5, 2]) else repr(1e300)))))
case(30, lambda: (-0.0 * -2.25))
case(31, lambda: (((['x\ny', '-7'] + [('-7' + 'a,b,,c')])[0]).replace(str({1: None, 'a': 99999999999999999998}), (sorted(['ABCabc', '😀z', 'm']) + [('ABCabc').title()])[0])).removesuffix('c'))
def f32(a=0.1, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    try:
        b -= None
        try:
            c = float('1e%d' % 1)
            a = list(filter(None, list(filter(None, []))))
            match ([] < [-1, 10]):
                case str():
                    log.append((chr(2 + 65)).title())
                case _:
                    c = len(ascii('ß'))
                    c -= -572
                    log.append((('-7').expandtabs(4) * 3))
                    if (n := (c)[0:4:]): log.append(n)
            del out[None]
        finally:
            b, d = ([])[::2], (1e300 + 1e300)
            d &= '{} {}'
        d = (('').translate({97: 'A', 98: None})).replace('{} {0!r}'.format(b), ascii('abc'))
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if (n := (-0.0 - b)): log.append(n)
        del out[b'']
        try:
            out[b'\xff\x00'] = ('ABCabc').join(['1', '2', '3'])
            c &= a
            try:
                b, *c = [list(count(3))]
                if (n := ('%s' % b)): log.append(n)
                a -= False
                c, a = ('x\ny').center(9, '*'), (b)[:0:0]
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                b |= -311
                a = [repr(9223372036854775809)]
                a = bin(Derived(-933).double)
            log.append((7 ** 0))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            b |= b'a,b'
            b = repr(list(map(str, [1, 2, 3])))
            c |= 9223372036854775806
            if (lambda **k: k)(x=b'a,b'):
                out[c] = (4611686018427387906 / -2)
                c, *c = (list(map(str, [1, 2, 3])),)
                d += 'a'
                out[c] = (a).is_integer()
        finally:
            del out[c]
        b, b = list(filter(None, ['a', None])), {1: c, 'a': 'a'}
    n3 = 0
    while n3 < 0:
        n3 += 1
        b = (ascii('ABCabc')).lower()
        for b in range(4):
            if (-'Hello World'): return a
            out[d] = ('naïve' or '%d %s')
            match isinstance(False, (int, str)):
                case int(p):
                    if (3.0 or a): return a
                    out[a] = dict(zip([], []))
                    log.append(float((9223372036854775806 << 1)))
                case {1: p}:
                    if (n := ('  x ')[:3]): log.append(n)
                    out['{} {}'] = (c >= a)
                    if (None % 'ABCabc'): break
                case int(p):
                    c, d = str(True), '{} {0!r}'.format(1e-7)
                    c, c = f'{(123456.789):.3f}', Derived('ß').double
                case _:
                    a += a
                    if (n := (bytes(range(5))).count(1)): log.append(n)
                    a = (lambda a, b=(18446744073709551618 % 2147483650): a - b)(([3, 1, 2] + [True])[-1])
                    if [each for each in (a, a)]: continue
        log.append({i: ord(('x\ny' + 'x')[0]) for i in range(4)})
        match divmod(4611686018427387906, 94)[1]:
            case -1:
                if ('Hello World').title(): return a
                c |= d
                del out[-889]
            case Base(value=p):
                if (n := (9223372036854775810 * 9223372036854775808)): log.append(n)
            case 0 | 1:
                c &= d
            case _:
                del out[d]
                if abs(11): break
                a, a = ('%-6s|' % -808), ('ß' != b)
    del out[True]
    del out[a]
    return log, out, a, b, c, d
case(32, f32)
case(33, lambda: float(-487))
case(34, lambda: ({} | {}))
case(35, lambda: getattr(Base((ascii(Derived(1).xyz) < type((True * -1)).__name__)), 'value', 0))
def f36(a=9, b=1):
    c = d = 0
    log, out = [], {}
    for d in set():
        for c in 'naïve':
            del out[c]
        else:
            if {-0.0: '日本' for j in 'naïve' if False}: continue
            del out[c]
            c |= a
            b //= bytes(range(5))
        c |= d
    log.append((float('1e%d' % 4), ('12').expandtabs(4), {'😀z': False for i in [True, a, c] if c},))
    try:
        match (0.1 | '  x '):
            case {1: p}:
                if (n := {None: b'\xff\x00' for k in count(0)}): log.append(n)
            case 0 | 1:
                if (n := f"<{4:.2f}>"): log.append(n)
            case int(p):
                b += c
                log.append((str([1, 2, 3])).title())
                log.append((ascii('Hello World') // str([])))
                b &= d
            case _:
                d = Derived(1).xyz
                log.append((sorted([Base(3), Base(b'\xff\x00')]))[-2])
        n2 = 0
        while n2 < 3:
            n2 += 1
            for b in 'a':
                if dict.fromkeys([], 2): return a
        del out[None]
    except Exception as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 1:
            n2 += 1
            for a in range(4):
                del out[d]
            a = (('abc').partition('a')[2]).strip()
            log.append((({1: 2} | {1: 2}))[3])
            match (-2.25 ** 2):
                case [p, *_]:
                    if (n := sum([1e300, True])): log.append(n)
                case -1:
                    a, *b = ((bytearray(b'xyz') in []), (a * float('inf')),)
                    if (n := int(str(100000000000000000001))): log.append(n)
                    d = (float('1e%d' % 4) // sum([-0.0, 9]))
                    if ('%5.2f' % c): return a
                case int(p) if -2:
                    c = {str(k): v for k, v in (dict(zip([], []))).items()}
                    b //= 4294967297
                case _:
                    a = ((Base(18446744073709551614) == Base(244)) and ('ABCabc' in []))
                    log.append(((False and d)).discard(1))
                    log.append(list((('日本')[1:]).encode()))
        a %= d
        a, a = min([] + [1]), f"<{d:x}>"
    finally:
        if (n := format(-642, ',')): log.append(n)
        c -= d
        out[b'a,b'] = isinstance(True, (int, str))
        b = (sum([float('inf'), 18446744073709551616]) if ('naïve' in 'Hello World') else (--0.0))
    return log, out, a, b, c, d
case(36, f36)
case(37, lambda: dict(((lambda a, b=103: a - b)(-2) ^ (b'').setdefault(1, 2))))
case(38, lambda: dict(zip(list(map(str, [ord(c) for c in '{0:<6}{1}'.format('', True)])), [((-2 + False) ^ max(True, 2147483646)) for i in range(0)])))
def f39(a='-7', b=''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := (None ** 2)): log.append(n)
    return log, out, a, b, c, d
case(39, f39)
def f40(a=33, b=None):
    c = d = 0
    log, out = [], {}
    a %= '12'
    if list(reversed(['a', None])):
        b += bytearray(b'xyz')
        d, a = (b | d), (frozenset([3, 1, 2]) <= set([]))
        try:
            a, *c = {int(str(895))}
            try:
                log.append(((-734 - 6) * len([1, 2, 3])))
                a, *b = (*f'{(491):>{0 + 3}}',)
                out[18446744073709551615] = dict(zip([], []))
                log.append((list(range(0, 4 + 5)) + ([] + [])))
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                del out[c]
            if (n := max(6, 5)): log.append(n)
            for b in range(4):
                a, d = (1e10 // 1e300), dict.fromkeys(['x', '', 'yz'], False)
            else:
                d -= c
                b = {repr(a), *('Hello World').join(['1', '2', '3'])}
        finally:
            d, a = (Base(False) + True).value, (False).expandtabs()
            d, *d = set()
            del out[True]
        if (n := (1e10 % 3.0)): log.append(n)
    a &= '%d %s'
    return log, out, a, b, c, d
case(40, f40)
def f41(a='a,b,,c', b=True):
    c = d = 0
    log, out = [], {}
    if (n := ({'a': 1, 'b': [2]}).get('-7', True)): log.append(n)
    out[b'a,b'] = divmod(9223372036854775810, 3)[1]
    if (n := ('Hello World').title()): log.append(n)
    yield from log
    yield a
case(41, lambda: list(f41()))
case(42, lambda: {str(k): v for k, v in ({i: ([]).count(-836) for i in range(1)}).items()})
case(43, lambda: dict(a=Derived(1).xyz, b=int(str(min([*[], 100000000000000000001] + [4])))))
case(44, lambda: ((((--0.0) ** 2) if (('abc').encode().decode()).isalpha() else (-abs(1e300))) if ((f'{(1e10):.3f}' if isinstance(None, (int, str)) else ('x\ny').removesuffix('c')) in ((['x', '', 'yz'] + ['日本'])[0]).zfill(4 + 5)) else (float((['a', None]).count(None)) % (-(0.1 // -2.25)))))
def f45(a=False, b='ß'):
    c = d = 0
    log, out = [], {}
    out[1] = len({})
    return log, out, a, b, c, d
case(45, f45)
case(46, lambda: oct(hash(len(['a', None]))))
case(47, lambda: oct((len(dict(a=1, b=None))).center(9, '*')))
case(48, lambda: (-526 != True))
def f49(a=True, b=4):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b = (-len({'a': 1, 'b': [2]}))
    return log, out, a, b, c, d
case(49, f49)
case(50, lambda: {k: [('日本').count('')] for k in [(format(0, '#x') < ('ABCabc').lower()), [(i, hash(True)) for i in [ord(c) for c in 'a,b,,c'] if (True and True)], (Derived(False).double)[3:]]})
case(51, lambda: [b'', *[]])
def f52(a=None, b=9223372036854775807):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        try:
            b %= a
            if ('-7').isalpha():
                if (n := {b'\xff\x00': b, b: b, d: 'ß'}): log.append(n)
                d %= 100000000000000000002
            else:
                a, a = sorted(['x', '', 'yz'], key=len), (Base(6) + False).value
                d |= 1e10
                b, *a = {dict('a,b,,c'), max(True, 0)}
                out[b'\xff\x00'] = (d in [1, 2, 3])
            try:
                log.append((('Hello World').expandtabs(4)).zfill(1 + 5))
            finally:
                a, *a = ([(i, 11) for i in [3, 1, 2] if False], ('naïve').isalpha(), abs(-0.0),)
                del out[b]
            c, *d = (list(zip([], [1, 2, 3])),)
        except Exception as error:
            log.append(type(error).__name__)
            match dict.fromkeys(['b', 'a'], False):
                case (p, q):
                    out[1e10] = (-2.25 * 100000000000000000002)
                case 'abc':
                    log.append(((b'\xff\x00').removeprefix('a') + (False or True)))
                case []:
                    b, d = '{} {0!r}'.format(None), format(-557, ',')
                    a = (('naïve' + 'a'))[::-1]
                case _:
                    d, *d = {dict(a=b, b=None)}
                    if (n := (-d)): log.append(n)
                    d = ((b'\xff\x00' % 'ß') ^ int.from_bytes('  x '.encode()[:8], 'little'))
                    del out[c]
            match (4611686018427387906 / 2147483649):
                case str() if False:
                    del out[a]
                    b -= 3.0
                case int(p):
                    out[a] = (None > 9223372036854775806 not in b)
                    a += d
                    out[a] = type(-429).__name__
                    c, *c = set()
                case int(p):
                    log.append(repr(('{} {}').split(',')))
                    if (n := bool(1)): log.append(n)
                case _:
                    log.append((f'{(False)!r}' if ('a').title() else (Base(True) + -14).value))
                    if (n := ('x\ny').split(',')): log.append(n)
                    del out[10]
                    a %= 1e-7
            if ({1: 2} | {1: 2}):
                d -= None
                log.append({i: (8 * -1) for i in range(1)})
                b &= 84
                d %= bytes(range(5))
            elif ascii('naïve'):
                log.append(int(str(('%d %s').find('a'))))
                c, a = sorted(b, key=str, reverse=True), (1.5 ** 2)
    finally:
        if (n := len([1.5, 2])): log.append(n)
    if (n := [8, 'a,b,,c', 123456.789]): log.append(n)
    return log, out, a, b, c, d
case(52, f52)
case(53, lambda: (lambda f: f((ascii(hex(False))).partition('a')[2]))(str))
case(54, lambda: dict.fromkeys(['b', 'a'], 11))
case(55, lambda: (((1e10 // 0.0) * len('😀z'))).__contains__(1))
case(56, lambda: (-0.0))
case(57, lambda: f"<{False:*^10}>")
case(58, lambda: (-4294967297))
def f59(a=-2.25, b='naïve'):
    c = d = 0
    log, out = [], {}
    if (-3.0):
        c, *a = [*f'{(-614):>{1 + 3}}']
        if {**{}, 'k': 0.0}:
            match (100000000000000000001 >> 1):
                case str():
                    log.append((d ** 0))
                    log.append((('naïve').upper())[2:])
                    b |= b
                    a, d = int(str(6)), (a if 'naïve' else a)
                case {1: p}:
                    if (n := ({1: 2} | {})): log.append(n)
                case _:
                    out[None] = f'{(1.5):.3f}'
                    c, *c = ()
            b, *b = ((['a', None]).count(a), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, Derived(1).xyz, sum([]),)
        elif min([-1, 10] + [1]):
            match (b)[4]:
                case -1:
                    del out[c]
                    out[b''] = f'{(-2.25):.3f}'
                    d += True
                case int(p):
                    d //= b
                    if (n := list(enumerate([1, 2, 3]))): log.append(n)
                    c += True
                case None:
                    if (n := ([])[3:]): log.append(n)
                case _:
                    b, b = '{} {0!r}'.format(99999999999999999999), (False >> 0)
            for a in range(0):
                if format(100000000000000000000, ','): continue
            match {4611686018427387902: '  x ' for i in '日本' if None}:
                case float():
                    c -= d
                    c %= 0
                    d -= c
                case (p, q):
                    out[d] = int('12', 2 + 3)
                    if (n := (1 < 2147483647)): log.append(n)
                    c, a = ('' in 'abc'), (c == a != 'ß')
                    if (n := ('Hello World' + '%d %s')): log.append(n)
                case _:
                    del out[c]
                    a += d
                    if (n := {1: None, 'a': b}): log.append(n)
            if f'{(float('inf')):.3f}':
                a, *d = (('ABCabc')[::-1],)
                del out[bytes(range(5))]
            else:
                b = Derived(1).xyz
                a = (('  x ').isalpha() and ('😀z').isdigit())
                log.append((int.from_bytes('%d %s'.encode()[:8], 'little') | ord(('Hello World' + 'x')[0])))
                log.append((not [*[], 5].index(5)))
        else:
            match ('%d %s' % (22, d)):
                case -1:
                    a, a = ('日本' if False else 'ß'), (8 % 81)
                    out[2147483648] = (1e10 % 1e300)
                    b -= None
                case -1:
                    c += None
                    del out[b'abc']
                    out[1e10] = (7 << 1)
                case float():
                    d, *b = [sorted(['x', '', 'yz'], reverse=True)]
                    del out[float('inf')]
                    b |= b''
                case _:
                    out[b'a,b'] = (779 - 4294967296)
        n2 = 0
        while n2 < 3:
            n2 += 1
            c = (list(range(0)) + [max(4294967297, -181)])[-1]
            for a in range(2):
                log.append(f"<{Derived(-49).double:d}>")
                if str(None): continue
                log.append(list(count(3)))
            a %= None
            if (n := ('').removesuffix('c')): log.append(n)
        match (0.0 * 316):
            case []:
                log.append(Derived((-False)).double)
                log.append(abs(round(1e300)))
            case None:
                del out[a]
                if (n := ('😀z').startswith('日本')): log.append(n)
            case _:
                c, *d = [(lambda *a: list(a))(*[1.5, 2]), hex(2), ('ß' // bytearray(b'xyz')), (c)[4:3]]
                log.append(len([float('inf'), bytes(range(5))]))
                d %= 3.0
                a, b = Derived(1).xyz, (d).decode()
    n3 = 0
    while n3 < 2:
        n3 += 1
        try:
            log.append(dict(zip(list('😀z'), [*[3, 1, 2], True])))
            match (Base(552) == Base(9223372036854775810)):
                case [p, *_]:
                    if ([1.5, 2] == ['a', None]): continue
                    if (n := ('日本')[::-1]): log.append(n)
                    d, *d = (*round(1e-7),)
                    if chr(4 + 65): continue
                case _:
                    del out[a]
                    if (n := (-0.1)): log.append(n)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            match ('a').strip():
                case Base(value=p):
                    out[d] = ({1: 2} | {1: 2})
                    d |= bytearray(b'xyz')
                    a &= 18446744073709551614
                case 'abc':
                    c, c = divmod(4294967295, 1)[1], (None).decode()
                    out[a] = ('x\ny').split()
                case _:
                    b |= 10
                    c //= -287
            if []: return a
            if ('{} {}').title(): continue
        match (1 << 1):
            case [p, *_]:
                c += d
                if (n := (float('inf') * 10)): log.append(n)
                d = max(hash(False), divmod(2, 476)[1])
                b, *a = [(True if 2 else b), '{} {0!r}'.format(b'\xff\x00')]
            case [p, *_]:
                log.append(dict.fromkeys(['日本' for i in range(3)], sum([])))
                a %= a
            case _:
                a = float((-True))
                log.append((Base((True << 4)) + len({})).value)
    yield from log
    yield a
case(59, lambda: list(f59()))
case(60, lambda: ((lambda *a: list(a))(*(lambda *a: list(a))(*[a for a, *b in [[1.5, 2] + [1]]])) + list(reversed(sorted([*[], -377])))))
case(61, lambda: min([] + [4]))
case(62, lambda: (abs(float(False)) * (-(4 ^ -57))))
case(63, lambda: ((7).bit_length())[(b'a,b' & True)])
case(64, lambda: {**({} | {1: 2}), 'k': ('a' << 61)})
case(65, lambda: ((('naïve').join(['1', '2', '3'])).zfill(3 + 5)).isalpha())
case(66, lambda: {1: 129, 'a': None})
case(67, lambda: (dict(a=dict(a=True, b='ABCabc'), b='{} {0!r}'.format(b'a,b')) | {1: ('😀z').__contains__(1), 'a': ('naïve')[::-1]}))
case(68, lambda: bool(('{} {}').upper()))
case(69, lambda: {i: int.from_bytes(f'{(('-7' << 16))!r}'.encode()[:8], 'little') for i in range(0)})
case(70, lambda: ((((lambda a, b=18446744073709551615: a - b)(167) + (False ^ 571)) & [*[*[3, 1, 2], 0], 5].index(5)) ^ ((('Hello World').strip()).count(('' if True else 'a,b,,c')) >> 2)))
case(71, lambda: divmod(4611686018427387906, True)[1])
case(72, lambda: ((list(('12').encode()))[::2] == ([(i, False) for i in [-1, 10] if False])[2:]))
case(73, lambda: (str(dict.fromkeys(['x', '', 'yz'], 6))).split())
case(74, lambda: {})
def f75(a=False, b='%d %s'):
    c = d = 0
    log, out = [], {}
    d, c = ([] * 4), [(i, 9) for i in [3, 1, 2] if True]
    return log, out, a, b, c, d
case(75, f75)
def f76(a=-514, b=''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if list('a'):
        if ('%x' % None):
            match {**{}, 'k': None}:
                case None:
                    del out[None]
                    d = dict(zip(list(map(str, [])), [True for i in range(1)]))
                    d = len(('abc').removesuffix('c'))
                    out[741] = (lambda f: f(a))(str)
                case _:
                    b -= d
                    c += '{} {}'
                    a |= b
                    c |= None
            n1 = 0
            while n1 < 4:
                n1 += 1
                b &= 'ß'
            n1 = 0
            while n1 < 1:
                n1 += 1
                c -= b
                log.append(sum([(3.0 // 0.1), ('ABCabc').count('%d %s')]))
        else:
            b //= b'abc'
            d %= a
            try:
                out[c] = (~d)
            except LookupError as error:
                log.append(type(error).__name__)
                c, c = callable(None), hex(-3)
                b, a = ('a,b,,c')[::-1], ({} | {'a': 1, 'b': [2]})
            else:
                del out[-0.0]
                log.append(((24)[-1] // {None: None for j in '  x ' if a}))
                b, *d = (('naïve').partition('a')[2], ([-1, 10] < [-1, 10]), float('1e%d' % 3), str('x\ny'),)
                b -= b'abc'
    return log, out, a, b, c, d
case(76, f76)
case(77, lambda: Base(Derived(bin(Derived(False).double)).xyz))
case(78, lambda: ([n for n in count(2)] == ([] + [])))
def f79(a=4611686018427387902, b=-877):
    c = d = 0
    log, out = [], {}
    out[b] = ('%g' % bytearray(b'xyz'))
    if dict(enumerate([1, 2, 3])):
        d %= 2147483646
        if ('%d %s' & None):
            if (n := ('naïve')[::-1]): log.append(n)
            for a in []:
                log.append(((6 - -1)).bit_length())
                a, c = (b).get(1), float(-1)
                c, a = (None | a), chr(0 + 65)
        else:
            c = (('x\ny').strip() in dict(enumerate([1, 2, 3])))
            n1 = 0
            while n1 < 4:
                n1 += 1
                if {**{}, 'k': b'\xff\x00'}: break
                b -= b'a,b'
    elif ('x\ny' in {1: 2}):
        b -= c
        try:
            n1 = 0
            while n1 < 2:
                n1 += 1
                d, *d = ()
                b, *b = []
                out[None] = [4].copy()
        except TypeError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 1:
                n1 += 1
                d //= c
                d += a
            try:
                del out[False]
                c //= b'a,b'
            except TypeError as error:
                log.append(type(error).__name__)
                if (n := callable(1e-7)): log.append(n)
                if (n := set([]).issubset([])): log.append(n)
                b += None
                d |= b
            d = ((--390) + len({'a': 1, 'b': [2]}))
    else:
        n2 = 0
        while n2 < 4:
            n2 += 1
            for d in {3, d}:
                d, *b = ((False and True), dict(zip(['x', '', 'yz'], [])), (['a', None] * 1),)
                out['  x '] = ('a,b,,c')[:3]
        n2 = 0
        while n2 < 0:
            n2 += 1
            d = (', '.join(['b', 'a']) < ('x\ny').replace('😀z', ''))
            d -= -0.0
            d &= -2.25
    try:
        try:
            del out[d]
            if (n := bool(None)): log.append(n)
        except TypeError as error:
            log.append(type(error).__name__)
            a &= -87
        else:
            del out[c]
        c = {b'abc': str(['a', None]) for j in range(0) if str({'a': 1, 'b': [2]})}
    except LookupError as error:
        log.append(type(error).__name__)
        del out[None]
        match ({'a': 1, 'b': [2]} == {}):
            case 0 | 1:
                d %= b
                c %= d
            case None:
                out[b'abc'] = (-True)
                a &= c
                if (n := {**{}, 'k': 11}): log.append(n)
            case {1: p}:
                b, a = (True + -940), dict(zip(['x', '', 'yz'], []))
            case _:
                del out[None]
                c, *a = {*(d if 0.0 else 4611686018427387904)}
                log.append([('ß').partition('a')[2], ('ABCabc').removesuffix('c'), ('abc' in {}), (float('inf') if b else c)])
        try:
            match (~5):
                case 'abc' if 10:
                    a = (format(float('inf'), '10.3e')).isdigit()
                case None:
                    c = (list(count(3))).count(('Hello World').encode().decode())
                    d //= b'\xff\x00'
                case _:
                    log.append(len({1: None, 'a': '😀z'}))
                    a, d = {0.0: b}, (898 & 5)
        finally:
            d %= a
        a = {**{i: True for i in range(1)}, 'k': (2147483650 & 9223372036854775808)}
    log.append(len(dict(zip(['x', '', 'yz'], [3, 1, 2]))))
    return log, out, a, b, c, d
case(79, f79)
case(80, lambda: int.from_bytes(('{} {}' * 0).encode()[:8], 'little'))
def f81(a=False, b=None):
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
        b = dict(zip(['ABCabc' for i in range(4)], sorted([485, 100000000000000000002, 3])))
    b //= None
    try:
        c, *a = set()
        if {}:
            n1 = 0
            while n1 < 4:
                n1 += 1
                a, *c = set()
                if (n := {k for k in count(1)}): log.append(n)
                log.append((-float(-1)))
        elif dict(a=c, b=347):
            if ord(('12' + 'x')[0]):
                del out[a]
                c, *d = (('%i %s' % b), *(2147483647 / 176),)
        else:
            if ('%i %s' % -3):
                log.append((str({})).zfill(2 + 5))
                log.append((([] + ['%d %s'])[0] - ([1, 2, 3])[::2]))
            match (b <= None <= 'a'):
                case 0 | 1 if a:
                    a = (['%d %s', b] * 4)
                    out[b] = (b, 9223372036854775810, 3.0,)
                    a -= -692
                case _:
                    c, a = (False * True), f'{(a)!r}'
                    b = sorted(('日本').split(','), reverse=True)
                    if (n := (lambda **k: k)(x='')): log.append(n)
                    log.append((f'{(True):>{3 + 3}}')[0:])
            if (-2).numerator:
                if (n := (5 if b else 0.0)): log.append(n)
            a |= b
        a -= 'ABCabc'
    finally:
        if (n := (c and -2.25)): log.append(n)
    b = int.from_bytes(format(3.0, '10.3e').encode()[:8], 'little')
    return log, out, a, b, c, d
case(81, f81)
case(82, lambda: (('  x ' ^ -686))[2:])
case(83, lambda: list(str(float('1e%d' % 2)) for i in count(2)))
def f84(a=False, b='abc'):
    c = d = 0
    log, out = [], {}
    match {a: 1.5, None: b'a,b'}:
        case (p, q):
            a, c = (0.1 % 0.0), (0.0 if True else 1e300)
        case -1:
            a, b = sum([123456.789, 3]), (True ^ 18446744073709551618)
        case [p] if b'a,b':
            d |= c
        case _:
            b, *b = {(None ** 0), abs(1), (a + b)}
            a, *b = [list(range(0, 4 + 5)), (c or True), pow(c, 5, 18), len('12')]
            del out[-2.25]
            d = ([ord(c) for c in 'abc'] < [*[], 588])
    yield from log
    yield a
case(84, lambda: list(f84()))
case(85, lambda: (1e300 | b'\xff\x00'))
def f86(a=-0.0, b=None):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        if ('%s' % 764):
            d, b = str({1: 2}), [4611686018427387904]
        match f"<{a:b}>":
            case []:
                c, *b = [('').startswith('😀z'), type(1.5).__name__, (None).reverse(), dict(enumerate([1.5, 2]))]
                if (lambda **k: k)(x=0.1): break
                if ('  x ').strip(): break
            case 'abc' if None:
                log.append((-(1e-7 // 1e300)))
                a, *c = [(1e300 + -2.25), ('' * 4), {1: d, 'a': None}, ('naïve').zfill(1 + 5)]
                c, c = (False and True), ([] < [-1, 10])
            case str() if a:
                c, *a = [abs(163)]
                out[4294967294] = (1e300 if False else -0.0)
                d = {str(k): v for k, v in ({**{'a': 1, 'b': [2]}, 'k': a}).items()}
            case _:
                b -= 5
        if (n := (-229)): log.append(n)
        for b in range(0):
            if (-129 // 811): return a
            d = ([*[], 5].index(5) >> 3)
            try:
                a += 10
                b, *b = {*{}}
                a, a = all(['a', None]), len({1: 2})
            except Exception as error:
                log.append(type(error).__name__)
                log.append({str(k): v for k, v in ({1: '日本', 'a': 0.1}).items()})
                if {**{}, 'k': 1e300}: break
                d, c = (1.5)[1::3], ('{} {}' in '')
            finally:
                a, a = len([1, 2, 3]), [d].copy()
                del out[d]
        else:
            log.append(dict(enumerate(list(({1: 2}).items()))))
    log.append((-round(-0.0, 2)))
    b = int('12', 3 + 3)
    if ('日本').count('{} {}'):
        n2 = 0
        while n2 < 1:
            n2 += 1
            if dict(a=c, b=18446744073709551618):
                d, a = isinstance(Derived(bytes(range(5))), Base), (a ^ b'abc')
                if sum([-2.25, 859]): break
                if (-100000000000000000000): break
                b &= 18446744073709551617
            else:
                if (n := ('Hello World').encode().decode()): log.append(n)
                c = (abs(4) if {**{}, 'k': c} else sorted([3, 1, 2]))
                if (n := (2 <= 1e10 < True)): log.append(n)
        if ('%5.2f;%-5d' % (float('inf'), False)):
            for d in range(1):
                out[b''] = ', '.join(['b', 'a'])
                if list(zip([1.5, 2], [1, 2, 3])): continue
                log.append(set())
                del out[a]
            del out[2147483648]
        else:
            a = [*sorted([57, 4, 3]), 5].index(5)
            n1 = 0
            while n1 < 0:
                n1 += 1
                c, *c = [Derived(c).get(), ascii('日本'), round(-2.25), (c ^ None)]
                if '{} {0!r}'.format('😀z'): break
                c, a = (-26 if a else None), round(1e300, 2)
                if ('abc' or True): break
    yield from log
    yield a
case(86, lambda: list(f86()))
def f87(a=1.5, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    if (True == -439):
        n2 = 0
        while n2 < 0:
            n2 += 1
            if {**{}, 'k': d}: return a
        n2 = 0
        while n2 < 1:
            n2 += 1
            for b in '-7':
                a, b = (a if d else b), ord(('x\ny' + 'x')[0])
            try:
                out[c] = Derived(d).double
                log.append(([(i, 9223372036854775806) for i in [] if True] * 3))
                a, *d = [(-2.25 // 123456.789), list(('{} {}').encode()), (-9223372036854775807)]
                d %= b'a,b'
            finally:
                d, c = (0.1 % float('inf')), (9223372036854775808 if a else '')
    d &= '{} {}'
    a, *d = {(6 - 2147483649), (-3 if d else b'\xff\x00'), (True and True)}
    return log, out, a, b, c, d
case(87, f87)
case(88, lambda: f'{(None)!r}')
case(89, lambda: ((((0.0 // -2.25) // (True / 7)))[5] << 65))
case(90, lambda: len(list(range(1, 0 + 5))))
def f91(a=6, b=9223372036854775807):
    c = d = 0
    log, out = [], {}
    try:
        d = ((1.5 ** 2) if ([1.5, 2] == []) else float(564))
        d //= None
        c += 1e10
    finally:
        del out['{} {}']
        del out[a]
        b, b = (lambda **k: k)(x=b''), any(['a', None])
    if ([] + []):
        a %= False
        if (-2 ^ 18446744073709551615):
            log.append((('😀z').count('naïve') << 0))
        n2 = 0
        while n2 < 3:
            n2 += 1
            try:
                if hash(True): return a
                d, *b = ()
                if (n := (1e10 // a)): log.append(n)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                log.append(((8 ^ 0) % len({1: 2})))
            else:
                log.append((sum([-1, 10]) & (4611686018427387903 & 4294967297)))
                log.append(Derived.kind)
                del out[b]
            if {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}: break
            if (None and 652): return a
    return log, out, a, b, c, d
case(91, f91)
case(92, lambda: (+('%s' % {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()})))
case(93, lambda: (9223372036854775806 | 107))
def f94(a=bytes(range(5)), b=1e300):
    c = d = 0
    log, out = [], {}
    c &= float('inf')
    log.append((oct(4611686018427387906)).strip())
    d = (('12').lower()).swapcase()
    if (n := {i: -990 for i in range(2)}): log.append(n)
    yield from log
    yield a
case(94, lambda: list(f94()))
def f95(a=False, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    for c in range(0):
        if list(k for k in range(0)): continue
        b += d
        b //= True
    try:
        if (n := complex(11)): log.append(n)
        for a in (1e-7, None,):
            c = f'{(float('1e%d' % 3)):.3f}'
            c += 332
            for c in count(3):
                del out[b]
                d, c = int(str(18446744073709551615)), pow(a, 4, 25)
                if (n := Derived(1).xyz): log.append(n)
            del out[c]
        d //= 2147483648
        match (b'\xff\x00').discard(1):
            case -1 if None:
                c //= b
                out[d] = '{} {0!r}'.format('x\ny')
                b = {}
            case 'abc' if '-7':
                out[c] = (None).zfill(6)
                if (n := (1e-7 * False)): log.append(n)
                d, c = dict.fromkeys(['x', '', 'yz'], 4611686018427387904), {None: b, a: b}
            case _:
                a -= True
                a = list(map(int, [a for a, *b in [[1.5, 2] + [1]]]))
    finally:
        del out[True]
    b %= None
    return log, out, a, b, c, d
case(95, f95)
case(96, lambda: (11).replace('a', 'xy'))
case(97, lambda: Derived(1).xyz)
case(98, lambda: (sorted(['x', '', 'yz'], reverse=True))[::2])
case(99, lambda: hex((list(range(0)) + [(('-7')[::-1]).count(chr(1 + 65))])[-1]))
