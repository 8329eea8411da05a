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
        a &= -0.0
        if (n := str(['a', None])): log.append(n)
        d -= bytes(range(5))
    except LookupError as error:
        log.append(type(error).__name__)
        b, b = {**{1: 2}, 'k': bytes(range(5))}, ('-7' < 'naïve')
        log.append(str((5 <= -0.0 < -213)))
        out[b] = abs(3.0)
    if ('  x ').upper():
        if ('{} {}').replace('x\ny', '-7'):
            a = {**{i: 9223372036854775809 for i in range(4)}, 'k': round(123456.789, 1)}
            d &= 2
        n1 = 0
        while n1 < 1:
            n1 += 1
            if (lambda **k: k)(x='naïve'): return a
            if (n := ('ß').isalpha()): log.append(n)
    return log, out, a, b, c, d
case(0, f0)
case(1, lambda: [dict((f'{(float('inf')):.3f}').zfill(0 + 5))].copy())
case(2, lambda: (type((len([1.5, 2]) + hash(True))).__name__).swapcase())
case(3, lambda: int('12', 2 + 3))
case(4, lambda: (f'{([(i, pow(9223372036854775809, 2, 97)) for i in list(range(2)) if ('%d %s').isalpha()])!r}').removesuffix('c'))
case(5, lambda: dict.fromkeys((type((Base(2147483650) + 100000000000000000000).value).__name__).split(','), (([ord(c) for c in 'x\ny'] + [ord(('naïve' + 'x')[0])])[-1] % abs((2147483650 << 0)))))
case(6, lambda: ascii('%d %s'))
def f7(a=True, b=float('inf')):
    c = d = 0
    log, out = [], {}
    for c in range(0):
        n1 = 0
        while n1 < 3:
            n1 += 1
            a -= None
            if (n := dict(zip(['b', 'a'], []))): log.append(n)
            if list(i for i in (-170,)): break
    out[None] = list(zip([], ['a', None]))
    match list(reversed(0.0)):
        case -1:
            b, c = ('😀z').zfill(4 + 5), (0.0 ** 2)
        case 0 | 1 if a:
            d = ([n for n in count(1)]).count([d for i in (d,)])
        case [p] if c:
            if (n := [*[], 5].index(5)): log.append(n)
        case _:
            a &= d
            a = (len([1, 2, 3]) - (2 / 4))
            d %= b
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: (not max(((False in [1, 2, 3]) == ([1.5, 2])[::-1] >= dict(enumerate([1.5, 2]))), key=lambda each: (-each))))
case(9, lambda: ((max(int(0.1), ('naïve').count('ß')) % ([ord(c) for c in '日本'] + [abs(716)])[-1]) | min([divmod(False, -861)[1] for i in range(4)] + [1])))
def f10(a=bytearray(b'xyz'), b=7):
    c = d = 0
    log, out = [], {}
    a, d = format(0.1, '10.3e'), (c or 1.5)
    out[1e300] = ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})
    yield from log
    yield a
case(10, lambda: list(f10()))
def f11(a=False, b='naïve'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        try:
            if (n := (False and True)): log.append(n)
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if list(enumerate(b)): return a
            del out[-1]
            if (n := list(iter(0.0))): log.append(n)
    n2 = 0
    while n2 < 2:
        n2 += 1
        if (False | False):
            a -= 4611686018427387903
            del out[None]
        else:
            d, c = min([] + [1]), pow(5, 2, 97)
            if (n := (d).pop()): log.append(n)
            if (n := ({'a': 1, 'b': [2]}).get('naïve', -840)): log.append(n)
        match str({'a': 1, 'b': [2]}):
            case int(p):
                if (d <= 'Hello World' != bytearray(b'xyz')): break
                c = [n for n in count(2)]
            case str():
                b //= b'\xff\x00'
                a = list((-165 << 1))
                if list(filter(None, [1.5, 2])): continue
            case float():
                a, *b = {(0.1 >= b), repr(b), repr(1e300), ({1: 2} | {})}
                a |= b
            case _:
                if (b'a,b' if None else a): return a
                log.append({None: dict(a='12', b=''), float('inf'): ('a,b,,c' in {1: 2}), 123456.789: int(str(-2))})
        match (b'a,b' <= 18446744073709551615):
            case 0 | 1:
                log.append(((Base(True) + 10).value == int.from_bytes('12'.encode()[:8], 'little')))
                if (n := (None).__len__()): log.append(n)
            case _:
                b //= b''
    return log, out, a, b, c, d
case(11, f11)
def f12(a=-974, b=-443):
    c = d = 0
    log, out = [], {}
    out[None] = bool(-638)
    if (n := ('naïve').count('{} {}')): log.append(n)
    if (a | 2):
        n1 = 0
        while n1 < 0:
            n1 += 1
            if (b <= 'a'): continue
        out[1e-7] = f"<{d:_}>"
        if int.from_bytes(''.encode()[:8], 'little'):
            del out[d]
            c |= 2
    else:
        b //= 4294967296
        a, *c = set()
    return log, out, a, b, c, d
case(12, f12)
def f13(a=None, b=0.0):
    c = d = 0
    log, out = [], {}
    b, *c = [list(zip([1.5, 2], [1.5, 2])), bin(-399), ('%d %s' % (-676, a)), {i: 512 for i in range(4)}]
    d = int.from_bytes(Derived(1).xyz.encode()[:8], 'little')
    n2 = 0
    while n2 < 3:
        n2 += 1
        a = min([*[3, 1, 2], 2] + [4])
        b, *b = {([3, 1, 2] < [3, 1, 2]), (0.1 + 1.5), (['a', None] * 1)}
    return log, out, a, b, c, d
case(13, f13)
def f14(a=123456.789, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match bin(True):
        case (p, q) if d:
            b, c = (8 // False), (11).zfill(6)
            log.append(len(dict.fromkeys(['b', 'a'], 9223372036854775810)))
            a = (~{b'a,b': 559, False: '😀z'})
        case {1: p}:
            if (n := pow(True, 0, 97)): log.append(n)
            d = ([*[-1, 10], 5].index(5) != (float('inf') not in 5))
        case _:
            log.append((('a' in 'naïve') - Base(b)))
    a, c = list(reversed([1, 2, 3])), '{0:<6}{1}'.format('日本', '%d %s')
    match (2147483648, -0.0, 'ABCabc',):
        case [p]:
            a = (([])[::2])[2:]
            d %= 100000000000000000000
        case _:
            log.append(ord((('12').center(9, '*') + 'x')[0]))
            c = (format(6, '#x') in Derived(1).xyz)
            log.append({})
    return log, out, a, b, c, d
case(14, f14)
def f15(a=1e300, b=3):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (3.0 * 837):
        case [p] if a:
            c //= b'abc'
            out[-2.25] = ([]).count(d)
            if (n := (1.5, d, a,)): log.append(n)
        case 'abc':
            if (n := (4611686018427387905).bit_length()): log.append(n)
            b, *a = (list(range(2, 4 + 5)), (True, 1e10, 'abc', c,), float('1e%d' % 1), str({}),)
        case _:
            b = {None: ('').startswith('abc'), 0.1: str({1: 2}), 8: format(False, ',')}
    match ([] + ['abc'])[0]:
        case -1 if a:
            if (n := (Base(float('inf')) == Derived(float('inf')))): log.append(n)
        case _:
            if (n := ('12').encode().decode()): log.append(n)
    n2 = 0
    while n2 < 4:
        n2 += 1
        n1 = 0
        while n1 < 0:
            n1 += 1
            a = ((1.5 * True) ** 2)
            if (n := (7).bit_length()): log.append(n)
    return log, out, a, b, c, d
case(15, f15)
case(16, lambda: (str(round((1.5 if True else 3.0)))).isdigit())
case(17, lambda: [(694 <= 1e10 < 3) for i in range(2)])
case(18, lambda: round(((-2.25 if False else -2.25) * [*[], 5].index(5))))
def f19(a=bytes(range(5)), b=4294967298):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c += c
    if (1e10 // 0.0):
        match (d).title():
            case str() if c:
                a = ((0.0 + 0.0) if ('Hello World' < '-7') else (1e10 ** 2))
                if (n := pow(4611686018427387902, 4, 97)): log.append(n)
                c, *a = {(lambda **k: k)(x='')}
            case 'abc':
                out[-2.25] = (['b', 'a'] + ['%d %s'])[0]
            case None if bytes(range(5)):
                log.append(sorted([100000000000000000001, False, False]))
                c = (dict(a=0.1, b=a) / list('12'))
                c %= d
            case _:
                if (n := {d, False}): log.append(n)
                c |= a
        n1 = 0
        while n1 < 3:
            n1 += 1
            if (n := {str(k): v for k, v in ({}).items()}): log.append(n)
            a = Derived(('😀z').swapcase()).double
            if [a for a, *b in [[] + [1]]]: return a
    elif (1e10 % float('inf')):
        for a in count(1):
            if (n := f"<{c:x}>"): log.append(n)
            d = ((d).index('b'))[:0:]
    return log, out, a, b, c, d
case(19, f19)
def f20(a=b'abc', b=float('inf')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (0.0 % 0.1):
        n1 = 0
        while n1 < 4:
            n1 += 1
            a &= 1.5
            b, c = ('x\ny').real, f"<{a:05d}>"
            if ('').expandtabs(4): break
        c %= None
    if ('x\ny' in {}):
        for c in range(3):
            if (n := {None, *b''}): log.append(n)
            if (n := (9 - 9223372036854775810)): log.append(n)
            if ([] + [-375])[-1]: continue
        out[d] = (True << 3)
    elif f"<{-2.25:g}>":
        for d in range(4):
            if ('ABCabc')[::-1]: break
        b, d = repr(bytes(range(5))), ('{} {}')[:1]
    else:
        if (float('inf') >> 45):
            a, b = oct(4294967297), (Base(4294967297) == Base(100000000000000000000))
            b = int.from_bytes(('a,b,,c').translate({97: 'A', 98: None}).encode()[:8], 'little')
            log.append([(i, ([]).count(c)) for i in [True for i in range(1)] if (99999999999999999998 == 10)])
        elif any(['a', None]):
            a, b = min([3, 1, 2] + [3]), list(enumerate([]))
            a, d = (float('inf')).capitalize(), abs(3.0)
        else:
            del out[9]
        try:
            a += 'ABCabc'
            b &= 1
            d += 'a'
        finally:
            d -= b
        log.append('{0:<6}{1}'.format(('x\ny')[:0], (['a', None] == [1, 2, 3])))
    n2 = 0
    while n2 < 2:
        n2 += 1
        match ('naïve').split():
            case int(p):
                b = (('naïve').zfill(1 + 5)).replace(('%d %s')[::-1], f'{(0.1):.3f}')
                d &= 'ß'
                b &= d
            case {1: p}:
                d //= None
                if [n for n in count(4)]: return a
                del out[b]
            case Base(value=p):
                out[a] = list(count(3))
                c, b = (-123456.789), callable(8)
                log.append(format(int(str(4294967295)), '#x'))
            case _:
                c, a = [a for a, *b in [[] + [1]]], len('naïve')
                log.append(dict(zip(list(map(str, [3, 1, 2])), [ord(c) for c in 'a,b,,c'])))
                a //= c
        del out[5]
        for c in '-7':
            del out[d]
            log.append(dict(enumerate([n for n in count(1)])))
        else:
            c, *a = (('a').lower(), format(True, ','), (a and False), ('-7' % 337),)
    return log, out, a, b, c, d
case(20, f20)
case(21, lambda: ([(i, (len({})).bit_length()) for i in sorted([([] + [-2])[-1], ({}).get('12', 0), 3]) if set(sorted(['naïve', '{} {}', 'm'])).issubset(sorted(['a', '-7', 'm']))] != pow(hash(len('')), 2, 97)))
case(22, lambda: (((('日本')[::-1]).center(9, '*')).startswith(type(('😀z' in {})).__name__) and ((([-1, 10] + [2147483648])[-1] % (~4294967295)) < divmod((False >> 3), abs(False))[1])))
def f23(a=-482, b=4611686018427387903):
    c = d = 0
    log, out = [], {}
    match abs(float('inf')):
        case [] if None:
            log.append(dict.fromkeys(list('naïve'), ([-1, 10] + [1])[-1]))
            out[b] = dict(a=c, b=4)
            c, *c = [(None or a), format(1e-7, '10.3e'), dict(zip(['b', 'a'], [])), f'{(10):>{0 + 3}}']
        case 0 | 1:
            if (n := (+bytearray(b'xyz'))): log.append(n)
        case _:
            if (n := ('naïve').removesuffix('c')): log.append(n)
    return log, out, a, b, c, d
case(23, f23)
case(24, lambda: ('{} {0!r}'.format(-3)).lower())
case(25, lambda: type(dict(a={None: (0.1 // '日本'), '日本': f"{None!r}"}, b=f'{(('Hello World' if False else bytearray(b'xyz')))!r}')).__name__)
case(26, lambda: int(1e-7))
case(27, lambda: (pow(((~11) * (lambda a, b=-403: a - b)(-3)), 3, 97) <= ((-(123456.789 // 123456.789)) * int.from_bytes(str({}).encode()[:8], 'little')) < len(([None for i in range(1)] + ['12', *['a', None]]))))
case(28, lambda: list(('{} {0!r}'.format((('ABCabc')[::-1]).replace(('12').capitalize(), ('Hello World')[::-1]))).encode()))
case(29, lambda: (None / bytes(range(5))))
case(30, lambda: int.from_bytes(('Hello World' or 'a').encode()[:8], 'little'))
case(31, lambda: {**dict(enumerate(['a', None])), 'k': oct(481)})
case(32, lambda: dict(zip(sorted(['a', '  x ', 'm']), sorted([True, True, 3]))))
case(33, lambda: list('日本'))
case(34, lambda: ((float('1e%d' % 2) * (('12').capitalize()).count(('{} {}').translate({97: 'A', 98: None}))) * (dict.fromkeys(list('  x '), hash(-10))).get((('ABCabc').lower()).removesuffix('c'), len(dict(enumerate([1.5, 2]))))))
case(35, lambda: '{0:<6}{1}'.format(format((3.0 ** 2), '10.3e'), Derived(pow(True, 2, 97)).xyz))
case(36, lambda: float((type(len([1.5, 2])).__name__).find('a')))
def f37(a=True, b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    for c in range(1):
        match [bytearray(b'xyz') for i in range(4)]:
            case str():
                a -= d
                if (n := dict(zip([], [3, 1, 2]))): log.append(n)
                d, c = ([1, 2, 3] * 4), (801 & True)
            case int(p):
                log.append(isinstance((-123456.789), (int, str)))
                d, b = (float('inf') if True else 3.0), (None == c not in 11)
            case None if a:
                del out[a]
                log.append(dict.fromkeys(list('a'), int(1e-7)))
                d %= d
            case _:
                a = dict(zip(sorted(['ß', '😀z', 'm']), [*[-1, 10], -18]))
                a %= c
        if {i: -46 for i in range(2)}:
            d &= 1e-7
            d %= 100000000000000000001
        log.append((('ß').expandtabs(4))[::-1])
    else:
        log.append((lambda *a: list(a))(*([1, 2, 3])[2:]))
        log.append((lambda a, b=('ABCabc').find('a'): a - b)((-686)))
        log.append([(k).setdefault(1, 2) for k in range(0)])
    if (n := (1e-7 ** 2)): log.append(n)
    for a in []:
        match float('1e%d' % 1):
            case str():
                out[d] = ()
                c |= None
                a //= b
            case str() if b:
                c += a
                a |= c
                b = bin((Base(True) + False).value)
            case [p, *_]:
                b, b = all(['a', None]), format(4, '#x')
                if list(zip([1, 2, 3], ['a', None])): break
            case _:
                d, d = (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(d, None, 0.0), ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})
        if pow(True, 1, 97):
            a, *c = [(['a', None] * 3), ('x\ny').partition('a')[2], Derived(c).xyz, (True or False)]
            a += None
        try:
            if format(4611686018427387902, ','): return a
        except TypeError as error:
            log.append(type(error).__name__)
            c += a
            b, *d = [{str(k): v for k, v in ({}).items()}, (lambda f: f(d))(str)]
            if set(['x', '', 'yz']).issubset(['b', 'a']): return a
    return log, out, a, b, c, d
case(37, f37)
def f38(a='Hello World', b='  x '):
    c = d = 0
    log, out = [], {}
    try:
        if (n := dict(enumerate([]))): log.append(n)
        c, *c = {([] + ['a'])[0], (2147483646 <= -0.0 < False), '{} {0!r}'.format(bytearray(b'xyz'))}
    except TypeError as error:
        log.append(type(error).__name__)
        log.append(((~758) if (113)[4::3] else ('abc').upper()))
        del out['naïve']
    else:
        a %= a
    finally:
        if (n := abs(1e-7)): log.append(n)
        a, *a = set()
        d, c = Derived.kind, (False or False)
    return log, out, a, b, c, d
case(38, f38)
case(39, lambda: float(max(((-158 >> 0)).bit_length(), (dict.fromkeys([], 2147483646)).get(('%d %s' % (-3, '')), len([1, 2, 3])))))
case(40, lambda: (bytes(range(5)) ^ 'ABCabc'))
case(41, lambda: (not list(range(1, 0 + 5))))
case(42, lambda: {None: dict(a=ascii(('-7').lower()), b=hex((True).bit_length())), bytes(range(5)): (Base(max(min([3, 1, 2] + [2]), divmod(4611686018427387906, 9223372036854775809)[1])) + ((['a', None]).count(794) + int('12', 4 + 3))).value, 739: round((round(0.0, 1) * ('Hello World').count('')))})
case(43, lambda: {(lambda a, b=(['a', None]).count(None): a - b)((776 % 18446744073709551618)), int('12', 2 + 3), ('{0:<6}{1}'.format('a,b,,c', True)).swapcase()})
def f44(a=4294967296, b=861):
    c = d = 0
    log, out = [], {}
    match ('x\ny' < 'ABCabc'):
        case {1: p}:
            log.append(list(zip(('%d %s').splitlines(), [a for a, *b in [['a', None] + [1]]])))
        case float():
            b, *b = set()
            a &= 3.0
        case _:
            a, a = {str(k): v for k, v in ({1: 2}).items()}, list(count(3))
    n2 = 0
    while n2 < 3:
        n2 += 1
        if (d)[None]: return a
        b //= 123456.789
    a, *d = ((b >> 41), (c + 'a,b,,c'), (~'-7'), (771 - 100000000000000000000),)
    yield from log
    yield a
case(44, lambda: list(f44()))
case(45, lambda: (123456.789 if True else 123456.789))
case(46, lambda: dict.fromkeys([('%5.2f;%-5d' % (float('inf'), -567)), str('  x ')], len(('日本').split())))
def f47(a=None, b='{} {}'):
    c = d = 0
    log, out = [], {}
    if (float('inf') // 1e10):
        c, *c = {(0.0 * 18446744073709551617), sorted(['x', '', 'yz'], reverse=True)}
        if (Base(2147483649) == Base(18446744073709551617)):
            del out[a]
        elif list(count(3)):
            d, *a = [*{**{}, 'k': c}]
            d, *d = ((1e10 ** 2), ('Hello World').zfill(2 + 5), ('a,b,,c').splitlines(),)
            if (n := round(0.0, 3)): log.append(n)
        else:
            log.append((('Hello World').center(9, '*')).replace(('-7').center(9, '*'), str(18446744073709551616)))
        c %= ''
    b, *d = ('{} {0!r}'.format(-0.0), bool(b), abs(0.1), getattr(Base(b), 'value', 0),)
    if (0.0 % -2.25):
        c, *c = {set(['x', '', 'yz']).issubset(['b', 'a']), (6 - -2)}
    return log, out, a, b, c, d
case(47, f47)
case(48, lambda: (('日本' + 'ABCabc')).replace('a', 'xy'))
case(49, lambda: float('1e%d' % 1))
def f50(a=None, b=None):
    c = d = 0
    log, out = [], {}
    out[b'abc'] = (1 + 9223372036854775809)
    a = dict(enumerate(('abc').split(',')))
    return log, out, a, b, c, d
case(50, f50)
case(51, lambda: ('ß').title())
case(52, lambda: (('x\ny').upper() in ('a,b,,c')[::-1]))
case(53, lambda: sorted((lambda a, /, b, *, c=1: [a, b, c])(hex(1), b='')))
case(54, lambda: (format((lambda a, b=(2147483648 % 100000000000000000000): a - b)(len('ß')), '#x')).replace((format(round(0.0), ',')).swapcase(), (f'{((~2147483646))!r}').upper()))
case(55, lambda: (sorted([[*[3, 1, 2], 5].index(5), abs(True), 3]) + [Derived(divmod(-3, False)[1]).double])[-1])
def f56(a=2147483648, b=None):
    c = d = 0
    log, out = [], {}
    log.append(((0 & -2) / (4294967298 ^ 9223372036854775807)))
    n2 = 0
    while n2 < 4:
        n2 += 1
        match (1.5 ** 2):
            case str() if True:
                if (2147483650 * -960): continue
                d //= '12'
            case {1: p} if -0.0:
                c, d = (-904 | 4294967297), f'{(float('inf')):.3f}'
                if (n := (['b', 'a'] + ['ABCabc'])[0]): log.append(n)
            case _:
                d -= True
                out[c] = (['a', None])[4:]
    if (n := (+'-7')): log.append(n)
    yield from log
    yield a
case(56, lambda: list(f56()))
def f57(a=bytearray(b'xyz'), b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 2:
        n2 += 1
        for d in 'Hello World':
            log.append({c: (2 ^ -3), 1e-7: ('😀z').zfill(3 + 5)})
            c //= d
        c, b = (123456.789).__class__.__name__, ('%d' % d)
    log.append((type(a).__name__ | (9223372036854775809 % 4)))
    b, *c = {(b)[0]}
    yield from log
    yield a
case(57, lambda: list(f57()))
def f58(a=None, b=-1):
    c = d = 0
    log, out = [], {}
    log.append(len(('%d %s').encode().decode()))
    if (1e300 // -0.0):
        match [bytes(range(5))]:
            case float():
                b += c
            case _:
                log.append((([-1, 10] + [4294967297])[-1] & (False * True)))
                c, *c = set()
                c //= b''
        try:
            d, *b = {(-99999999999999999998), divmod(b, None), (4294967294 // -26), format(False, '#x')}
        except LookupError as error:
            log.append(type(error).__name__)
            log.append({(-99999999999999999998), ([1.5, 2])[::-1]})
            del out[317]
        finally:
            out[a] = (b'a,b' - b'\xff\x00')
    elif ('%c' % b'a,b'):
        n1 = 0
        while n1 < 1:
            n1 += 1
            if (n := (False - b)): log.append(n)
            if ('%d' % d): return a
        try:
            c, *c = set()
            c %= b
        finally:
            log.append(format(round(3.0, 3), '10.3e'))
            if (n := ([1.5, 2])[::2]): log.append(n)
            if (n := (123456.789 ** 2)): log.append(n)
        if (n := ('日本').partition('a')[2]): log.append(n)
    yield from log
    yield a
case(58, lambda: list(f58()))
case(59, lambda: divmod(min([18446744073709551618, True, 9223372036854775806] + [4]), (len({'a': 1, 'b': [2]}) - (~True)))[1])
case(60, lambda: (lambda **k: k)(x=chr(True)))
case(61, lambda: all(list(filter(None, []))))
case(62, lambda: (-hash((True >> 2))))
case(63, lambda: ((('12').removesuffix('c')).expandtabs(4))[:0])
case(64, lambda: (sorted([('naïve').capitalize(), ('😀z')[0:], 'm']) + [(('  x ' * 4)).capitalize()])[0])
def f65(a=1e-7, b=''):
    c = d = 0
    log, out = [], {}
    for b in [b, False, d, *a]:
        for a in count(2):
            if ([3, 1, 2] < [3, 1, 2]): return a
            if ('ABCabc').upper(): continue
        c, a = ('-7')[0:], dict(zip(['x', '', 'yz'], [3, 1, 2]))
    else:
        del out[a]
        if (n := ('naïve').count('abc')): log.append(n)
        log.append((('日本').capitalize() < ('%s' % 3.0)))
    d += d
    out[a] = divmod(4294967298, True)[1]
    yield from log
    yield a
case(65, lambda: list(f65()))
case(66, lambda: ([a for a, *b in [[None].copy() + [1]]]).count((lambda *a: list(a))(*[n for n in count(4)])))
case(67, lambda: list(count(3)))
def f68(a='a,b,,c', b=4611686018427387904):
    c = d = 0
    log, out = [], {}
    a |= b
    n2 = 0
    while n2 < 3:
        n2 += 1
        for c in count(0):
            log.append((f'{(-0.0):.3f}').zfill(4 + 5))
            if {1: None, 'a': 1e10}: return a
        else:
            if (['a', None] * 4): continue
            if dict.fromkeys(['x', '', 'yz'], 3): continue
        for d in set():
            if (frozenset([-1, 10]) <= set([3, 1, 2])): continue
            log.append((Base(ord(('naïve' + 'x')[0])) == Base(min([3, 1, 2] + [2]))))
            if float('1e%d' % 1): return a
        else:
            c, c = {a for k in range(0)}, {i: 99999999999999999998 for i in range(2)}
            log.append(('%e' % ascii('%d %s')))
            if list(filter(None, [1.5, 2])): break
    match ', '.join(['x', '', 'yz']):
        case [p]:
            log.append((('%d %s').center(9, '*') or ', '.join([])))
            out[b] = int('12', 2 + 3)
        case 'abc':
            b = abs((2147483649 // -367))
        case _:
            out[None] = (b'abc' == '{} {}')
    yield from log
    yield a
case(68, lambda: list(f68()))
case(69, lambda: float(False))
case(70, lambda: ((-((['a', None] + [1.5, 2]) + sorted([], key=len)))).is_integer())
def f71(a=1.5, b=-0.0):
    c = d = 0
    log, out = [], {}
    for d in count(0):
        try:
            b, a = sorted([3, 1, 2]), sorted(False, key=None, reverse=False)
            if divmod(8, 9223372036854775807)[1]: break
            if (lambda *a, **k: (a, k))(*{'Hello World'}, x=b): break
        finally:
            if (n := f"<{a:.3}>"): log.append(n)
            log.append((pow(c, 1, 19) != int(0.1)))
            d = (('日本' or 'a')).title()
        try:
            c, b = ('😀z').startswith('Hello World'), (1e-7 % -0.0)
            b |= c
        except TypeError as error:
            log.append(type(error).__name__)
            if (9223372036854775808 % True): return a
        else:
            c //= True
        if str({'a': 1, 'b': [2]}):
            if (n := ([-1, 10] < [3, 1, 2])): log.append(n)
        elif dict(enumerate([])):
            d %= b
            d, b = callable(a), dict.fromkeys(['b', 'a'], 4611686018427387904)
            b, *a = [f"<{0.0:,}>", (bytearray(b'xyz')).__add__(1), ({'a': 1, 'b': [2]} | {1: 2}), (4 ^ 280)]
    else:
        b, *b = ([*[-1, 10], 5].index(5), (533 / 98), dict.fromkeys(['b', 'a'], False),)
        if (n := (b'\xff\x00')[1:-2:]): log.append(n)
        log.append('{} {0!r}'.format(len('-7')))
    try:
        log.append([(d * -0.0)].copy())
        d = ((-865 // 18446744073709551615), *('😀z')[::-1],)
    finally:
        if (n := (lambda **k: k)(x=1e-7)): log.append(n)
        b -= a
    match [(i, 11) for i in [-1, 10] if False]:
        case int(p) if '':
            d //= b
            log.append(((123456.789 % float('inf')) ** 2))
        case Base(value=p):
            c &= c
        case (p, q):
            b, *a = {('{} {}' in {})}
        case _:
            log.append(f'{(float(4611686018427387902))!r}')
            d &= '😀z'
            a, *c = set()
    return log, out, a, b, c, d
case(71, f71)
case(72, lambda: {*bytes(range(5))})
def f73(a=0.1, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        c |= bytearray(b'xyz')
        if (n := {i: 381 for i in range(2)}): log.append(n)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        log.append(({i for i in range(1) if d} if list(enumerate([])) else int.from_bytes('日本'.encode()[:8], 'little')))
        if {str(k): v for k, v in ({1: 2}).items()}:
            a -= b
            a = sum([ord(c) for c in '-7'])
        try:
            log.append(dict.fromkeys(list('😀z'), int('12', 4 + 3)))
            b, c = len(['a', None]), round(-2.25, 0)
        except TypeError as error:
            log.append(type(error).__name__)
            c += bytes(range(5))
        finally:
            b = list(float('1e%d' % 4) for i in {list(('%d %s').encode()), dict(zip([], [-1, 10]))})
    else:
        a, *d = {Derived(18446744073709551615).double, (124 <= -0.0 < 18446744073709551614), *(-3 / 9223372036854775810)}
        b, a = ([] == [1, 2, 3]), round(0.0, 3)
    finally:
        a, b = dict.fromkeys(['b', 'a'], -1), (0.1 + 1.5)
    b, a = ('ABCabc').removesuffix('c'), f'{(831):>{0 + 3}}'
    match (True * True):
        case []:
            b = (lambda **k: k)(x=('ß').lower())
            c &= '😀z'
        case _:
            out[d] = (False & True)
            if (n := (None // a)): log.append(n)
            d //= b
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: min([int('12', 3 + 3), (4294967297 & False), (18446744073709551616).bit_length()] + [4]))
case(75, lambda: dict(enumerate(list(('-7').encode()))))
case(76, lambda: sorted(['x', '', 'yz'], key=len))
def f77(a=None, b=18446744073709551617):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if abs(-2.25):
        n1 = 0
        while n1 < 1:
            n1 += 1
            d, a = (b >> 20), {'ABCabc': d}
            log.append((('ß')[0:]).capitalize())
            c &= b
        del out[b'']
        for a in set():
            if {i: -1 for i in range(4)}: return a
            del out[d]
    else:
        try:
            b, *d = {divmod(11, 2)[1], ('12').find('a'), {1: True, 'a': 6}}
            if (n := ascii(True)): log.append(n)
        finally:
            if (n := (551 <= 0.0 < True)): log.append(n)
            log.append(dict(a=(lambda a, b=-275: a - b)(True), b=(b'abc' / d)))
            c += b
        del out[a]
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: int('12', 0 + 3))
case(79, lambda: list(dict.fromkeys(['a,b,,c', 'naïve'], abs(18446744073709551615))))
case(80, lambda: ((True | 964) if ({} == {'a': 1, 'b': [2]}) else ('12').count('日本')))
case(81, lambda: ('{} {}').title())
case(82, lambda: set())
case(83, lambda: (sum([(sum([1e-7, 969]) % round(123456.789, 3)), (-(False // False))]) if ((('😀z').title())[:1]).isalpha() else (float('1e%d' % 2) if (Base((6 if True else False)) == Base((2147483646 // 9223372036854775806))) else round((1e300 // 3.0), 0))))
case(84, lambda: (b'abc' and float('inf')))
case(85, lambda: dict.fromkeys(['a,b,,c', '日本'], round(0.0)))
def f86(a=bytes(range(5)), b=1e300):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 0:
        n2 += 1
        n1 = 0
        while n1 < 0:
            n1 += 1
            d, *d = (Derived(0.1).abc, str({}), '{} {0!r}'.format(d), format(3.0, '10.3e'),)
            log.append(float((-314).bit_length()))
        if (-18446744073709551616): break
    yield from log
    yield a
case(86, lambda: list(f86()))
def f87(a=9, b=18446744073709551614):
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
        try:
            d |= 9223372036854775810
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            c -= 'ß'
            a, d = ('naïve').capitalize(), ('  x ' if False else '-7')
            out[a] = int('12', 2 + 3)
        else:
            del out[b'a,b']
            a, a = ('ß').isdigit(), (lambda f: f(911))(repr)
        c, *b = ()
        b &= d
    n2 = 0
    while n2 < 3:
        n2 += 1
        match ([1, 2, 3]).count(a):
            case 'abc' if None:
                if ('-7').translate({97: 'A', 98: None}): return a
                del out[2147483647]
            case (p, q) if None:
                if (n := '{0:<6}{1}'.format('12', b)): log.append(n)
                if (n := float('1e%d' % 3)): log.append(n)
                a -= d
            case _:
                if (693 | -463): continue
                a += 11
    n2 = 0
    while n2 < 0:
        n2 += 1
        match len('a,b,,c'):
            case float():
                del out[c]
                c, *d = [(False * 5), {**{}, 'k': c}, (1e-7 % 1.5)]
                a, d = abs(123456.789), max(-719, 372)
            case _:
                c = (('😀z' if False else 'Hello World')).title()
                del out[0.1]
                a, *c = [(-0.0).insert(0, 5)]
        for d in (None, d, '%d %s', c,):
            if [a for j in (*d,) if c]: continue
        else:
            d = (sorted([])).count((6 * -3))
            out[bytearray(b'xyz')] = ()
    return log, out, a, b, c, d
case(87, f87)
case(88, lambda: hash(([ord(c) for c in '{0:<6}{1}'.format('x\ny', 488)] + [divmod(int(-2.25), (-381).bit_length())[1]])[-1]))
case(89, lambda: '{} {0!r}'.format({bytes(range(5)): [bytes(range(5)), 'x\ny']}))
def f90(a='a,b,,c', b=''):
    c = d = 0
    log, out = [], {}
    a = round(abs(0.1), 1)
    n2 = 0
    while n2 < 0:
        n2 += 1
        n1 = 0
        while n1 < 0:
            n1 += 1
            out['%d %s'] = ('%d %s').zfill(4 + 5)
            a = dict(a={-2.25: None for j in 'ß'}, b=({} == {'a': 1, 'b': [2]}))
            b, d = (0.1 if True else 123456.789), [a for a, *b in [[1, 2, 3] + [1]]]
        b = (max('ABCabc', key=lambda each: (str(each)))).encode()
        if ('a').upper():
            del out[a]
            d %= b
        else:
            b |= c
            a, b = ('abc').swapcase(), list(filter(None, [1.5, 2]))
            log.append((float(2147483650) % abs(float('inf'))))
    b |= float('inf')
    yield from log
    yield a
case(90, lambda: list(f90()))
def f91(a=1e-7, b=1e10):
    c = d = 0
    log, out = [], {}
    match '{0:<6}{1}'.format('a', False):
        case int(p):
            d //= False
            b, c = f"<{a:x}>", list(reversed([1.5, 2]))
        case [p]:
            a %= d
        case _:
            c %= -953
            if (n := int.from_bytes('ß'.encode()[:8], 'little')): log.append(n)
    n2 = 0
    while n2 < 2:
        n2 += 1
        d -= b
    try:
        b &= b
        for b in count(0):
            b //= None
            if (n := divmod(True, 2147483648)[1]): log.append(n)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        d, b = ('naïve' + '  x '), hex(986)
    else:
        b //= -928
        c, *d = {{1: a, 'a': c}, (0.1 + -0.0), hash(-3), {d, -3, *c}}
        del out[b]
    return log, out, a, b, c, d
case(91, f91)
case(92, lambda: (None)[-1])
case(93, lambda: bool(repr(abs(8))))
case(94, lambda: ('{0:<6}{1}'.format((format(0.1, '10.3e'))[3:], ((0 == True)).title()))[2:])
case(95, lambda: ((1e300 ** 2) // round(1.5, 0)))
case(96, lambda: (str(dict.fromkeys(list('😀z'), int(str(False)))) - (not (-float('1e%d' % 1)))))
def f97(a=b'a,b', b=None):
    c = d = 0
    log, out = [], {}
    if '{} {0!r}'.format(1e10):
        try:
            b %= b
            del out[d]
        except TypeError as error:
            log.append(type(error).__name__)
            c = ({**{}, 'k': False} | (lambda **k: k)(x=False))
            b, *a = ((d + d), ('naïve' if True else '-7'),)
            del out[100000000000000000001]
        match ('abc' in a):
            case [p, *_]:
                c, *a = {sum([3, 1, 2]), len(['a', None])}
            case 'abc':
                c, a = (False and False), (-146 or b'a,b')
                c, d = list(filter(None, float('inf'))), (-294,)
            case 0 | 1:
                b, *d = [('{} {}').removesuffix('c'), (False and False)]
            case _:
                b, c = ([1.5, 2] == [1, 2, 3]), [n for n in count(1)]
                if (n := ('12' if True else 'abc')): log.append(n)
    elif float('1e%d' % 2):
        del out[9]
    else:
        if (n := ('😀z').strip()): log.append(n)
        out[a] = (9 % 1)
    log.append(((1e-7 % 123456.789) // (True / 4294967297)))
    return log, out, a, b, c, d
case(97, f97)
def f98(a=-945, b=-1):
    c = d = 0
    log, out = [], {}
    d -= b'a,b'
    yield from log
    yield a
case(98, lambda: list(f98()))
def f99(a=None, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d, *a = [max(4294967296, -2)]
    return log, out, a, b, c, d
case(99, f99)
