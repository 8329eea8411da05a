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
case(0, lambda: pow(False, 3, 97))
case(1, lambda: min([3, 1, 2] + [4]))
def f2(a=False, b=None):
    c = d = 0
    log, out = [], {}
    for d in []:
        match ('a,b,,c').isalpha():
            case Base(value=p):
                log.append(hash(int.from_bytes('Hello World'.encode()[:8], 'little')))
                c &= bytes(range(5))
            case 0 | 1:
                out[None] = (lambda **k: k)(x=None)
                a %= b''
                del out[3.0]
                out[c] = format('naïve', 's')
            case _:
                if len('a,b,,c'): continue
                if {str(k): v for k, v in ({1: 2}).items()}: return a
    return log, out, a, b, c, d
case(2, f2)
def f3(a=None, b=True):
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
        for a in count(1):
            d = (sorted([]))[::2]
        c //= b
        c &= c
        if {str(k): v for k, v in ({1: 2}).items()}:
            d, *c = {(['a', None] + [1, 2, 3]), list(None for i in ()), *([-1, 10] + [100000000000000000001])[-1]}
        else:
            a, *a = ('{} {0!r}'.format(1.5), Derived(970).double,)
            a %= c
    d, b = min([3, 1, 2] + [4]), ('😀z').find('a')
    return log, out, a, b, c, d
case(3, f3)
case(4, lambda: f'{(float('inf')):.3f}')
case(5, lambda: (str(([1.5, 2] + ['a', None]))).swapcase())
def f6(a=bytes(range(5)), b=b'abc'):
    c = d = 0
    log, out = [], {}
    b, b = ('-7').swapcase(), (c).popitem()
    return log, out, a, b, c, d
case(6, f6)
case(7, lambda: type(None).__name__)
case(8, lambda: (str('abc')).find('a'))
case(9, lambda: {i: Derived(True).double for i in range(4)})
def f10(a=1, b=1e10):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        a, *a = ()
    except LookupError as error:
        log.append(type(error).__name__)
        if (n := bin(b)): log.append(n)
    else:
        del out[-2.25]
        log.append((('-7').replace('12', 'a,b,,c')).find('a'))
        a, b = (8 if True else 7), ('x\ny').splitlines()
        if (n := ('-7').title()): log.append(n)
    finally:
        b, a = {c: b'abc'}, ('abc').capitalize()
        log.append(list(zip(list('%d %s'), [1.5, d])))
        b &= b
    return log, out, a, b, c, d
case(10, f10)
case(11, lambda: ((len({1: 2}) & (82 + 18446744073709551617)) / len({**{1: 2}, 'k': '{} {}'})))
case(12, lambda: list(filter(None, ([dict(zip(['x', '', 'yz'], [])), *sorted(['b', 'a'], reverse=True)])[::2])))
def f13(a=1e-7, b=1.5):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d = ('{0:<6}{1}'.format('日本', None)).capitalize()
    out['x\ny'] = ('a' or 'abc')
    if (984 ** -1):
        if (n := (-1e-7)): log.append(n)
        c, *b = {(b).real, (710 - 4294967295), ('日本' or '  x ')}
        if frozenset(3.0):
            match dict(enumerate([1.5, 2])):
                case float():
                    del out[c]
                    out[bytes(range(5))] = (lambda *a, **k: (a, k))(*{bytearray(b'xyz'), None, True}, x=b)
                    c, *d = {chr(2 + 65), chr(4 + 65), [(i, 8) for i in [-1, 10] if False], {i: True for i in range(1)}}
                    d = list(map(bool, ([1, 2, 3])[::-1]))
                case _:
                    out['naïve'] = [a for a, *b in [['a', None] + [1]]]
                    b, *a = (dict.fromkeys([], 4294967294), (None == c == b'abc'), bytes(['Hello World', a, a]), (bytes(range(5))).popitem(),)
                    del out[0]
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (n := (3.0 // 1e10)): log.append(n)
                if (n := (lambda *a: list(a))(*[1, 2, 3])): log.append(n)
                a, a = Derived(1).xyz, (lambda a, b=False: a - b)(-838)
                log.append([])
            if (n := ascii(None)): log.append(n)
        elif repr(d):
            d = {i: ('a').find('a') for i in range(1)}
        out[False] = list(range(2, 2 + 5))
    elif min([] + [2]):
        c %= c
        out[b] = (lambda **k: k)(x=bytes(range(5)))
        d, a = ', '.join(['b', 'a']), {i: False for i in range(1)}
    c = ((1e300 % 1e300)).reverse()
    return log, out, a, b, c, d
case(13, f13)
case(14, lambda: (~100000000000000000000))
case(15, lambda: ['x\ny' for i in range(3)])
case(16, lambda: ({1: 2}).get('  x ', 439))
def f17(a=None, b=1e300):
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
        if ('ß' * 2): return a
        log.append((('ABCabc').replace('a', 'Hello World')).upper())
        if (317 % 47):
            del out['12']
            log.append((('%d %s').startswith('x\ny') and all([1, 2, 3])))
            del out['{} {}']
            out[bytearray(b'xyz')] = (1e300 + 3.0)
        elif list(({'a': 1, 'b': [2]}).items()):
            match [(i, 18446744073709551618) for i in [-1, 10] if False]:
                case (p, q):
                    if list((d).items()): break
                    if ('naïve' if False else ''): continue
                    if dict.fromkeys(['b', 'a'], 99999999999999999998): break
                    d = (bool(None) or ('-7').isalpha())
                case {1: p}:
                    if (n := (1e-7 % 1e10)): log.append(n)
                case str():
                    d -= '😀z'
                    log.append((-len([1, 2, 3])))
                    d = (float(7) ^ float('1e%d' % 0))
                    c -= None
                case _:
                    d = (divmod(False, 6)[1] <= round(-0.0, 1) < min([-1, 10] + [1]))
        else:
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := (Base(None) + a)): log.append(n)
                b %= b
                b %= None
            if '{} {0!r}'.format(c): continue
            if (not float('inf')):
                b, *b = [list(zip(a, -355)), len({1: 2}), ('%c' % d), int(str(4294967294))]
                if {i: 8 for i in range(0)}: continue
                b //= 2147483646
                out[None] = (lambda f: f(a))(bool)
            else:
                del out[-508]
                out[a] = [each for each in (3.0, d)]
        a, *c = (('%d %s').count('ß'), Derived(385).double, (frozenset([3, 1, 2]) <= set([3, 1, 2])), ('😀z').title(),)
    del out[c]
    if Derived(b'').xyz:
        n2 = 0
        while n2 < 3:
            n2 += 1
            d = ((lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))() - [112 for j in 'ß'])
            if (not None): break
            n1 = 0
            while n1 < 1:
                n1 += 1
                c, *b = [bytes({d, b, a, *'Hello World'}), float('1e%d' % 4), ('Hello World').title()]
            try:
                if (-299)[1]: return a
                b = (-(1e-7 + -2.25))
            except ArithmeticError as error:
                log.append(type(error).__name__)
                del out[0]
                if (n := max(4294967296, 4611686018427387904)): log.append(n)
        try:
            c -= a
            match ('a,b,,c' and '😀z'):
                case []:
                    a = ((740).difference([1]))[('ß').partition('a')[2]]
                case Base(value=p) if b:
                    b -= b
                    d &= a
                    b |= 18446744073709551618
                    del out['  x ']
                case 0 | 1:
                    b -= 10
                case _:
                    d, a = (None and b'a,b'), (d - 'a,b,,c')
                    a |= b
                    if (n := (+True)): log.append(n)
                    out[b'a,b'] = (10 % False)
        except Exception as error:
            log.append(type(error).__name__)
            match (1e300 ** 2):
                case int(p):
                    a %= b
                case _:
                    d += b''
                    if (n := (False < 4294967298)): log.append(n)
            del out[0.1]
        del out[6]
    else:
        for a in count(0):
            for c in '-7':
                c += 679
                d &= a
                c, d = f'{(None)!r}', {a}
            del out[b]
    return log, out, a, b, c, d
case(17, f17)
case(18, lambda: [a for a, *b in [[(i, (-4)) for i in list(range(0)) if (9223372036854775807 < 8)] + [1]]])
def f19(a=None, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b -= b
    match list('日本'):
        case {1: p}:
            b |= a
            if (n := (a ^ -93)): log.append(n)
            out[1e300] = len('naïve')
        case _:
            d &= 0.0
            if (n := sorted(['x', '', 'yz'], key=len)): log.append(n)
    n3 = 0
    while n3 < 4:
        n3 += 1
        if (Base(9) + False).value:
            if (n := (599 % 9223372036854775810)): log.append(n)
            log.append(oct((lambda a, b=4611686018427387904: a - b)(False)))
            if ('a,b,,c').removesuffix('c'): break
        n2 = 0
        while n2 < 1:
            n2 += 1
            if ('naïve')[2]:
                d, *c = {dict(enumerate([])), list(count(3)), ('').split(','), pow(5, 1, 97)}
                d //= a
            elif (b'abc').zfill(6):
                b = ([n for n in count(0)]).count((5 + 4611686018427387902))
                if hex(-455): continue
                if [b].copy(): break
            d, a = dict.fromkeys([], 6), (-540 >> 1)
        if ('ß').find('a'):
            try:
                c, *a = ((not b), len('a'), (100000000000000000000 << 67), str(-2.25),)
                d |= '😀z'
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                out[0] = (1e-7 % 1e10)
                c %= 1e300
                d %= 4294967296
                b, *b = {*('naïve').lower()}
    for d in {-0.0, *9223372036854775806}:
        c, c = (lambda **k: k)(x=None), {i: 942 for i in range(3)}
    else:
        b = dict(enumerate(('a,b,,c').split()))
        a -= a
        b = (lambda **k: k)(x=('a,b,,c').strip())
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: round((-(3.0 ** 2)), 1))
case(21, lambda: (((-2.25 % -2.25) * (~582)) if (not bin(4294967294)) else (float(6) if (True and True) else round(123456.789, 1))))
def f22(a=1.5, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := dict(zip(['b', 'a'], []))): log.append(n)
    return log, out, a, b, c, d
case(22, f22)
def f23(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    out['abc'] = ('').find('a')
    c -= 1e10
    if (1e10 + 1.5):
        d = (format(False, '#x')).swapcase()
        if (c != d in b'\xff\x00'):
            d |= a
            if (n := ('x\ny' in {})): log.append(n)
            for c in 'abc':
                d, a = dict(zip(['x', '', 'yz'], [3, 1, 2])), (lambda a, b=811: a - b)(4)
                del out[d]
            c, *b = (('12').replace('a,b,,c', 'ABCabc'),)
        if list(enumerate([1, 2, 3])):
            a //= d
            n1 = 0
            while n1 < 4:
                n1 += 1
                if all([1.5, 2]): continue
                a = ((False / -28) << 57)
            match (d + '12'):
                case -1:
                    b += 11
                    out['-7'] = pow(d, 4, 21)
                case int(p):
                    out['{} {}'] = f'{(1.5):.3f}'
                case _:
                    del out[b]
                    out[8] = (3.0 + 1.5)
                    c //= False
    yield from log
    yield a
case(23, lambda: list(f23()))
def f24(a=123456.789, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    a %= d
    d += 4611686018427387905
    match {bytes(range(5)): '😀z', -507: -895}:
        case -1:
            d += 1e300
        case None:
            b, *c = {(a)[-2:], {c: d, c: d, a: None}, dict(zip(['b', 'a'], [3, 1, 2]))}
            b -= b
            a, d = '{0:<6}{1}'.format('ß', b'\xff\x00'), Base(b'abc')
            d, b = dict(zip(['b', 'a'], [-1, 10])), min([3, 1, 2] + [0])
        case _:
            b, a = (lambda f: f(a))(bool), abs(False)
            if (n := divmod(True, 18446744073709551614)[1]): log.append(n)
            a, d = max(-692, 2147483649), (d | d)
            d, d = round(1e300, 3), len(['a', None])
    yield from log
    yield a
case(24, lambda: list(f24()))
case(25, lambda: len('Hello World'))
def f26(a=None, b=b''):
    c = d = 0
    log, out = [], {}
    if (n := f"<{d:}>"): log.append(n)
    if (n := [(i, 526) for i in [-1, 10] if False]): log.append(n)
    if f'{(1e-7):.3f}':
        n2 = 0
        while n2 < 4:
            n2 += 1
            try:
                b = max(sum([3, 1, 2]), [*[3, 1, 2], 5].index(5))
                b = round(round(float('inf'), 2))
                if ('日本' + '  x '): return a
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                a |= a
                if (18446744073709551618 | True): return a
                if (n := repr(-2)): log.append(n)
                b, b = divmod(100000000000000000002, False)[1], (~10)
            d = [(-0.0 if True else -2.25), Base(d), round(1e300)]
            if (3.0 * 4):
                c -= d
                out[b''] = bin(11)
                d -= -0.0
            else:
                if bin(100000000000000000002): return a
                if (0.1 ** 2): break
                if (n := (1e-7 % -0.0)): log.append(n)
                del out[b'a,b']
            del out[None]
        d, *c = ()
        a %= ''
        try:
            match (frozenset([]) <= set([-1, 10])):
                case -1:
                    if (n := (Base(4611686018427387903) == Base(18446744073709551615))): log.append(n)
                case _:
                    c, c = ({'a': 1, 'b': [2]} | {}), any(991)
                    if (n := ('%x' % None)): log.append(n)
            for d in 'Hello World':
                if ('Hello World').startswith('日本'): break
        except TypeError as error:
            log.append(type(error).__name__)
            match [c, *c]:
                case -1:
                    a, c = ([1, 2, 3] + []), len('ß')
                    out[701] = ('' or 'a,b,,c')
                    a = dict(enumerate(list(range(4, 4 + 5))))
                    b %= c
                case _:
                    d %= bytearray(b'xyz')
                    if (n := ({}).get('-7', -552)): log.append(n)
                    if (n := (0.1 ** 2)): log.append(n)
            b, c = (None)[4294967298], ('abc').center(9, '*')
        else:
            d = (~(8 | False))
            d, a = (c)[-1], ('x\ny').isalpha()
            log.append((('😀z').capitalize()).encode().decode())
            del out[-0.0]
        finally:
            if (n := int(str(1))): log.append(n)
            del out[d]
            d |= d
            log.append((sorted(['b', 'a'], reverse=True) + [100000000000000000002, -399]))
    else:
        a, *c = [(Base(2147483649) == Base(4294967295)), (True - True)]
    out[b] = int(1e-7)
    return log, out, a, b, c, d
case(26, f26)
def f27(a=b'abc', b=True):
    c = d = 0
    log, out = [], {}
    log.append(abs(abs(1e-7)))
    out[None] = '{0:<6}{1}'.format('naïve', bytearray(b'xyz'))
    match (None in 1e300 > '😀z'):
        case (p, q):
            a |= c
            log.append((('  x ').partition('a')[2]).splitlines())
        case _:
            if (n := (5 if False else -272)): log.append(n)
    c, *d = {len({'a': 1, 'b': [2]}), dict.fromkeys(['b', 'a'], False), *repr(0.1)}
    yield from log
    yield a
case(27, lambda: list(f27()))
def f28(a=float('inf'), b=564):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match set([]).issubset(['b', 'a']):
        case Base(value=p):
            b, *b = {bool(-3), ('日本').title(), any(['a', None])}
            d //= a
        case [p]:
            a = ((475 if False else False) >> 2)
            if (n := f"<{None:}>"): log.append(n)
            c, *a = [dict(enumerate([])), (None).issubset([1]), ('Hello World' + 'Hello World'), (False + -172)]
            d, *b = {list(enumerate(['a', None])), (Base(d) == Derived(d)), oct(6), f"<{d:b}>"}
        case str() if None:
            d //= c
            a = chr(1 + 65)
        case _:
            a, a = Derived(-3).double, (2147483646 / True)
            del out['naïve']
    return log, out, a, b, c, d
case(28, f28)
case(29, lambda: f'{(((float('1e%d' % 0) * (2147483649 + -3)) ** 2)):.3f}')
def f30(a=18446744073709551616, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        if Derived(2).get():
            if (b'abc' and 449):
                b %= 0.1
                if sum([]): return a
                c -= b
                out[0.0] = '{0:<6}{1}'.format('{} {}', c)
            elif ([1.5, 2]).count(a):
                if (b or None): continue
                c &= 0
                d &= 2147483647
                b, *a = [('-7')[:-2:3], (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(c, True, 'x\ny', 0.0), (724 / False)]
            d -= 1e-7
            c, *b = {(d).center(9, '*'), (lambda **k: k)(x=2147483648)}
        if f'{(c)!r}':
            if ([3, 1, 2] < [-1, 10]):
                log.append(Derived(len(['a', None])).double)
                if sum([-2.25, -3]): continue
            elif abs(c):
                if int(str(True)): break
                if hash(True): continue
                a, *c = []
                if set(['b', 'a']).issubset(['b', 'a']): break
            else:
                log.append(list(zip(([1, 2, 3])[::-1], ['', *['a', None]])))
            if (b or b'\xff\x00'): break
        elif (True + 8):
            n1 = 0
            while n1 < 1:
                n1 += 1
                d = ({**{'a': 1, 'b': [2]}, 'k': 0.1} | {**{'a': 1, 'b': [2]}, 'k': c})
                c, *c = ((-2 if c else c), ('a').expandtabs(4), (1e10 if c else 10), ('12').startswith('x\ny'),)
            if (lambda *a: list(a))(*['a', None]): continue
            try:
                if ('%d %s' % (-2, a)): continue
                out[a] = {1: None, 'a': 'ABCabc'}
            except TypeError as error:
                log.append(type(error).__name__)
                d -= '😀z'
                a += 4611686018427387906
                if (n := str({1: 2})): log.append(n)
                b, a = (None)['naïve'], str(562)
            else:
                a += -2.25
            finally:
                a, b = {bytes(range(5)) for j in [] if True}, ('ß').translate({97: 'A', 98: None})
                a &= 18446744073709551616
                del out['a,b,,c']
            a %= 'x\ny'
        else:
            match dict(enumerate([1, 2, 3])):
                case 0 | 1:
                    if Derived(1).xyz: return a
                    log.append(dict(a=(not '12'), b=(b or a)))
                    c &= d
                case _:
                    if (n := ('x\ny').isalpha()): log.append(n)
            del out['😀z']
            log.append(int.from_bytes(('a').removesuffix('c').encode()[:8], 'little'))
            try:
                d |= a
                out[-2.25] = (3.0 // -2.25)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                del out[123456.789]
                d &= b'abc'
            finally:
                del out[a]
                a &= True
                if (n := ({} == {1: 2})): log.append(n)
    out[4294967298] = {1: d, 'a': '12'}
    c |= 4611686018427387903
    a = ((2147483647 if True else 539) != ({1: 2} | {}) in ('ABCabc').count('a,b,,c'))
    yield from log
    yield a
case(30, lambda: list(f30()))
def f31(a=0.0, b=599):
    c = d = 0
    log, out = [], {}
    for c in range(0):
        for b in count(3):
            n1 = 0
            while n1 < 2:
                n1 += 1
                c %= c
                b, *a = {(True & -729), (-0.0)[1::], ('-7').join(['1', '2', '3'])}
                log.append((lambda *a, **k: (a, k))(*[d, False], x=(-1e300)))
                log.append(len(({1: 2} | {'a': 1, 'b': [2]})))
            if (100000000000000000002 ^ -1): return a
            match chr(3 + 65):
                case str() if 1e-7:
                    del out[-124]
                    if (n := ('ABCabc').zfill(4 + 5)): log.append(n)
                    a, b = (~9), ('  x ' or 'a,b,,c')
                    c |= a
                case _:
                    if (n := ('%c' % c)): log.append(n)
                    d %= a
                    if ('%d' % True): break
            b = len([each for each in (4611686018427387905, None)])
        if (d).difference([1]): break
        c = format(list(('ABCabc').encode()), '<8')
    else:
        if (n := {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}): log.append(n)
        del out[-679]
        b %= d
        log.append((('naïve')[::-1])[3:])
    if (['a', None]).count(None):
        n2 = 0
        while n2 < 4:
            n2 += 1
            a -= 'ABCabc'
        c = {c: int('12', 2 + 3), None: [each for each in (1.5, c)]}
        match (--215):
            case -1:
                a, *c = set()
                out[''] = (10).title()
                if (n := (-False)): log.append(n)
                if (n := ([1, 2, 3]).count(4)): log.append(n)
            case -1 if b'a,b':
                del out[-324]
            case _:
                a, *d = {isinstance(b'\xff\x00', (int, str)), ('ß' in {}), ([1, 2, 3])[1:], (+11)}
    else:
        n2 = 0
        while n2 < 4:
            n2 += 1
            try:
                d, a = ('日本').encode().decode(), round(123456.789, 0)
                b |= c
                if Base('-7'): return a
                b = [float(100000000000000000000), *([1, 2, 3])[::-1]]
            except LookupError as error:
                log.append(type(error).__name__)
                a %= 1e-7
            else:
                d, b = (True << 2), f"<{1.5:%}>"
            c = (('ß' * 2)).find('a')
            c, d = ('ß')[2:], ('naïve').strip()
            log.append(format(len('x\ny'), '<8'))
        if (1e10 if True else 1e10):
            if ('Hello World').count('日本'):
                log.append((callable(c) << 60))
                d, b = (a)[a], (-116 * 100000000000000000001)
                log.append(([ord(c) for c in '%d %s'] < list(range(0))))
                a += None
            elif (1e10 // 1e10):
                b = [(99999999999999999999 + False), len({'a': 1, 'b': [2]})]
                b, b = ('%d %s' % (False, a)), (1e300 != 1e300)
                d = [(0.0).__add__(1), *list(reversed([1.5, 2]))]
            try:
                del out[d]
                b //= a
            finally:
                log.append(list(map(str, [n for n in count(1)])))
                if (n := int(1e-7)): log.append(n)
        out[c] = ('ABCabc' in 'ABCabc')
        a, *c = [(-0), (100000000000000000001 << 4)]
    yield from log
    yield a
case(31, lambda: list(f31()))
case(32, lambda: (list(dict(zip(list('😀z'), [ord(c) for c in '-7'])))).count([(dict(zip([], [-1, 10]))).get(('日本')[::-1], (Base(9223372036854775810) + 574).value), '{0:<6}{1}'.format(str(100000000000000000000), (1e10, '😀z',)), *dict(enumerate(list(({1: 2}).items())))]))
def f33(a='  x ', b=None):
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
        if [(i, False) for i in [3, 1, 2] if True]: continue
        d -= c
        del out[b'a,b']
        d |= 1e10
    if (n := dict(zip([], [-1, 10]))): log.append(n)
    c = callable(any([1, 2, 3]))
    return log, out, a, b, c, d
case(33, f33)
case(34, lambda: ('%5.2f;%-5d' % (float(9223372036854775808), (True * -946))))
def f35(a=0.1, b=-2.25):
    c = d = 0
    log, out = [], {}
    for a in (None, a,):
        c, *a = [list(zip(['a', None], ['a', None])), (3 == False), callable(b)]
        if (n := (123456.789 + '%d %s')): log.append(n)
        for a in (b, 2147483649, None,):
            try:
                d &= d
                if (lambda a, b=827: a - b)(True): return a
                out[d] = (b).upper()
                if f"<{a:05d}>": return a
            except ArithmeticError as error:
                log.append(type(error).__name__)
                if dict.fromkeys(['x', '', 'yz'], True): continue
            if [-137 for j in 'a']:
                b = callable(dict(zip(['b', 'a'], [-1, 10])))
                del out[554]
                del out[b]
                d, d = callable(b''), ('%d %s' % (18446744073709551614, b'a,b'))
            elif '{0:<6}{1}'.format('  x ', d):
                a |= None
                d, *d = (('😀z').isalpha(), *(False // -789),)
                d, a = chr(0 + 65), ('{} {}').splitlines()
            for a in (c,):
                log.append(', '.join(('12').split(',')))
                log.append(int('12', 4 + 3))
                d -= 1e10
            else:
                b, *a = set()
                out[b] = (747 % 937)
        else:
            log.append((f'{(0.0):.3f}').encode().decode())
    out[2147483648] = list(filter(None, [1.5, 2]))
    if (18446744073709551615 + 2):
        a = (f'{(None)!r}' * 4)
        try:
            log.append({i: max(-263, 873) for i in range(3)})
        except LookupError as error:
            log.append(type(error).__name__)
            if (n := (3 in [])): log.append(n)
        else:
            c &= None
            if (n := type(d).__name__): log.append(n)
    elif (+'-7'):
        out[d] = ('  x ').swapcase()
    c += 4611686018427387903
    yield from log
    yield a
case(35, lambda: list(f35()))
def f36(a=True, b='ß'):
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
        d //= bytes(range(5))
        if ({}).get('日本', False): continue
        for d in range(2):
            out[a] = dict.fromkeys(['x', '', 'yz'], 4611686018427387904)
            log.append((str([1.5, 2])).center(9, '*'))
            log.append(divmod(int(str(4611686018427387905)), len({1: 2}))[1])
            try:
                if (n := ('').capitalize()): log.append(n)
                log.append({str(k): v for k, v in (dict(a=b'', b=b)).items()})
                log.append({1: Derived(d).xyz, 'a': (5 // 100000000000000000000)})
                a, *d = [(c).__add__(1), (-2.25 // 3.0), *dict(enumerate([]))]
            except TypeError as error:
                log.append(type(error).__name__)
                if (n := (~True)): log.append(n)
                log.append([(10, bytearray(b'xyz'), 0.0, *b,), format(True, ',')])
        else:
            out['12'] = (~False)
            if ('Hello World' if True else '  x '): return a
        out[None] = set(c)
    return log, out, a, b, c, d
case(36, f36)
def f37(a=-3, b=4294967295):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match repr(c):
        case Base(value=p):
            d //= 6
            log.append(('%d %s' % ((-966 + 4611686018427387903), ('ABCabc').zfill(4 + 5))))
            del out[b]
        case [p] if c:
            b &= None
            b, d = (c | c), ascii('a')
            c, b = (lambda f: f(None))(str), (frozenset([3, 1, 2]) <= set([-1, 10]))
            out[None] = {1.5, None, -847, a}
        case 'abc':
            log.append(())
            b -= c
        case _:
            log.append(list(dict(a=b, b='-7')))
            b, *d = [hash(4294967296), ('%d %s' % (-181, bytearray(b'xyz'))), (not b)]
            log.append((('abc' if a else True)).__contains__(1))
    for b in range(1):
        n2 = 0
        while n2 < 2:
            n2 += 1
            if f'{(627):>{2 + 3}}':
                if str({}): break
                if dict(a='a', b='abc'): break
                if (n := dict(a=b'\xff\x00', b=-506)): log.append(n)
                c, c = ([1.5, 2] == []), (d in [1.5, 2])
            elif (float('inf') // 123456.789):
                d, c = (10 <= 0.0 < 4294967295), {str(k): v for k, v in ({}).items()}
                if sorted(a, key=abs, reverse=False): continue
                a |= 4611686018427387904
                if {1: b, 'a': d}: return a
            match ('%d %s').find('a'):
                case 0 | 1 if 1e10:
                    if dict(a=4, b=668): continue
                    del out[bytes(range(5))]
                case _:
                    a &= False
    return log, out, a, b, c, d
case(37, f37)
case(38, lambda: (bytearray(b'xyz') != -909))
case(39, lambda: (((lambda **k: k)(x=float('inf')) != '{0:<6}{1}'.format('a,b,,c', 'x\ny')) or (list(range(1)) < [4611686018427387906, 1, False])))
def f40(a=7, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[b'a,b']
    if ('naïve').partition('a')[2]:
        n2 = 0
        while n2 < 4:
            n2 += 1
            if (n := ('%d %s' % (8, ''))): log.append(n)
            if (n := isinstance(3, (int, str))): log.append(n)
            if format(-712, ','): continue
        n2 = 0
        while n2 < 2:
            n2 += 1
            for c in count(0):
                b, b = ('%d %s').strip(), float(-363)
    elif (lambda a, b=502: a - b)(-3):
        n2 = 0
        while n2 < 2:
            n2 += 1
            d = [('abc').isdigit(), {i: 4294967294 for i in range(1)}, ('😀z').replace('😀z', 'ß')]
            match (None and None):
                case []:
                    log.append((Base((True).bit_length()) + abs(4294967298)).value)
                    c = ((lambda **k: k)(x=d)).get(chr(4 + 65), (4611686018427387905 - 2))
                    b, a = (float('inf') // 123456.789), bin(2)
                    if repr(bytearray(b'xyz')): continue
                case Base(value=p):
                    a &= d
                    d, a = ('a').capitalize(), [*9223372036854775806]
                    if (n := f"<{b:z}>"): log.append(n)
                case {1: p} if a:
                    d //= b
                case _:
                    if ('%d %s' % (100000000000000000001, c)): break
                    a &= b''
                    if list(zip(a, c)): continue
                    del out['abc']
        try:
            match (True ^ 9223372036854775806):
                case int(p):
                    if (n := ('12' in {})): log.append(n)
                case _:
                    del out[1e10]
                    out[b] = ('%a' % bytes(range(5)))
                    if (n := (10 * -371)): log.append(n)
            try:
                out[bytes(range(5))] = ('Hello World' if False else '😀z')
                del out[c]
                log.append(('{0:<6}{1}'.format('naïve', a)).lower())
                b //= c
            except TypeError as error:
                log.append(type(error).__name__)
                b |= a
                log.append((('12').zfill(0 + 5)).translate({97: 'A', 98: None}))
            try:
                b //= b'\xff\x00'
                a %= c
                b, *a = [(None).get(1), (lambda **k: k)(x=d)]
            except LookupError as error:
                log.append(type(error).__name__)
                out[b] = divmod(-180, -104)[1]
            finally:
                log.append(dict(zip(['ß', 'abc'], [*[3, 1, 2], -627])))
                b = set(('😀z').split(',')).issubset(['ß' for i in range(2)])
                d += b'abc'
            for b in [None, b, c]:
                del out[bytearray(b'xyz')]
                del out[True]
            else:
                log.append(any((lambda *a: list(a))(*[1, 2, 3])))
                c |= b'abc'
        except LookupError as error:
            log.append(type(error).__name__)
            del out[c]
            if ('ABCabc').lower():
                a |= 2
                if (n := ('日本' in 'naïve')): log.append(n)
                a += None
            else:
                c |= True
                log.append((abs(0.1) ** 2))
        finally:
            log.append(int.from_bytes(', '.join([]).encode()[:8], 'little'))
            c, *c = set()
            d &= '{} {}'
            b = (Base(int(0.0)) == Base((3 | False)))
    else:
        for a in range(4):
            for b in count(0):
                if (lambda **k: k)(x=a): continue
                log.append(list(map(str, list(({}).items()))))
            else:
                c, *b = set()
                if (0.1 ** 2): continue
                c, *b = [('%d %s' in {}), ('%d %s' < 'Hello World')]
                c %= c
            log.append(Derived(1).xyz)
        else:
            a |= '  x '
        b = {i: (-608 << 1) for i in range(4)}
        del out[b'\xff\x00']
        match round(123456.789, 0):
            case (p, q):
                d, *b = set()
                log.append({1: dict.fromkeys(['b', 'a'], False), 'a': '{0:<6}{1}'.format('a', None)})
            case [p]:
                out[b'\xff\x00'] = ('a').center(9, '*')
                out[None] = len('a')
                log.append(((409 / False) + (-0.0 // 123456.789)))
                log.append((('ß').strip(), (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(b, 3, c), {str(k): v for k, v in ({}).items()},))
            case float():
                log.append(str(dict(enumerate([1.5, 2]))))
            case _:
                a, c = (None | b), ([] * 1)
                b, d = '{} {0!r}'.format(c), Derived(b).xyz
    return log, out, a, b, c, d
case(40, f40)
case(41, lambda: ([]).count(b''))
case(42, lambda: ({'a': 1, 'b': [2]} == {1: 2}))
def f43(a=9223372036854775807, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match set():
        case 0 | 1:
            a, *a = (divmod(False, -3)[1], list(reversed(['a', None])),)
            if (n := [j for j in {*b'\xff\x00'} if b]): log.append(n)
            c, *a = ((False or True), (None // b),)
        case float():
            del out[None]
        case [p, *_]:
            b = ('%5.2f' % sum([1e300, 479]))
        case _:
            if (n := str(['a', None])): log.append(n)
    if sorted(['b', 'a'], reverse=True):
        if (n := (d)[-2]): log.append(n)
        match f'{(9223372036854775810):>{4 + 3}}':
            case [p]:
                c, d = [(i, 4611686018427387905) for i in [3, 1, 2] if True], (float('inf') + -0.0)
            case None:
                b = bool([a])
                if (n := ([] + [-852])[-1]): log.append(n)
            case _:
                log.append((('😀z').lower()).join(['1', '2', '3']))
        for b in [8, 'ß', None]:
            match ([])[4:]:
                case [p]:
                    del out[c]
                    b, c = ord(None), f"<{4294967298:s}>"
                    if (n := ('naïve' in {1: 2})): log.append(n)
                case _:
                    del out[365]
                    a = (('a').capitalize()).encode().decode()
            n1 = 0
            while n1 < 2:
                n1 += 1
                out[a] = ('').join(['1', '2', '3'])
                out['%d %s'] = str([1, 2, 3])
                if (n := (-429).discard(1)): log.append(n)
                b, d = dict(enumerate([1.5, 2])), int.from_bytes('a'.encode()[:8], 'little')
            log.append({})
        else:
            b, *d = [('abc').count('%d %s'), *('').zfill(4 + 5)]
            a, *d = [float('1e%d' % 4), round(1e10, 4), ('12').lower()]
            if (n := ([-1, 10] + [66])[-1]): log.append(n)
    else:
        d &= b
        for a in range(4):
            d %= 'a,b,,c'
            out[a] = (30 == -574)
            b -= d
            out[1e300] = f'{(1e300):.3f}'
        for d in '日本':
            if (3.0 + -2.25):
                if ('abc').split(','): continue
        del out[1.5]
    log.append((repr(bytes(range(5)))).encode().decode())
    b += 984
    return log, out, a, b, c, d
case(43, f43)
def f44(a=None, b='Hello World'):
    c = d = 0
    log, out = [], {}
    for a in range(1):
        a %= 1e300
        log.append((('ABCabc').zfill(0 + 5)).partition('a')[2])
    del out[bytes(range(5))]
    n3 = 0
    while n3 < 1:
        n3 += 1
        for a in range(2):
            d, *d = {(~False), [n for n in count(3)]}
    yield from log
    yield a
case(44, lambda: list(f44()))
case(45, lambda: round(-0.0))
def f46(a='x\ny', b=-0.0):
    c = d = 0
    log, out = [], {}
    d, a = dict(enumerate([])), (14 | -5)
    for c in {a}:
        a, b = list(map(int, '  x ')), ('').lower()
        n2 = 0
        while n2 < 0:
            n2 += 1
            try:
                c, b = (0.0 // 123456.789), callable(d)
                if (n := (18446744073709551615 == 2)): log.append(n)
                log.append((('%d %s' + '-7') < ascii('x\ny')))
                out[d] = f'{(c)!r}'
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                if (n := (2147483646).copy()): log.append(n)
                c |= b
                if list(d for i in [772, b'a,b', *3] if a): break
                d, *b = {(c)[3.0], (-786 >> 3), ord(('Hello World' + 'x')[0])}
            else:
                a %= c
                if round(float('inf')): continue
            finally:
                log.append(any(('😀z').isalpha()))
            d += a
            match [False for i in range(2)]:
                case str():
                    if (bytearray(b'xyz') and 2147483647): break
                    del out[None]
                case -1:
                    if ('ABCabc').replace('ABCabc', 'naïve'): break
                    a //= None
                    c, b = (d).encode(), ('a,b,,c').removesuffix('c')
                    log.append(list(enumerate(list(filter(None, [1.5, 2])))))
                case _:
                    a = (pow(True, 3, 97) + sorted([-1, 10]))
                    log.append((('😀z').count('ABCabc') & len('a,b,,c')))
                    c -= c
                    b |= 8
    else:
        a = (float(9) // round(3.0, 2))
        c |= b''
        b, a = ('ABCabc').join(['1', '2', '3']), ('😀z')[:4]
    match ('日本')[1:]:
        case -1:
            c, *d = [(not None), ('日本' in ['a', None])]
            log.append(sum([(3.0 + 1e300), (2147483649).bit_length()]))
            log.append((('naïve').expandtabs(4)).count(('日本').encode().decode()))
        case None:
            c, *c = ()
            del out[None]
            d, b = ({1: 2} | {'a': 1, 'b': [2]}), list(({1: 2}).items())
            out['a,b,,c'] = (-3.0)
        case _:
            if (n := (a | 2147483650)): log.append(n)
    log.append(((float('inf') * -477) ** 2))
    yield from log
    yield a
case(46, lambda: list(f46()))
case(47, lambda: (-(0.0 if True else float('inf'))))
case(48, lambda: (True).bit_length())
case(49, lambda: hash(ord((('日本').partition('a')[2] + 'x')[0])))
case(50, lambda: list((f'{(len('Hello World')):>{0 + 3}}').encode()))
case(51, lambda: (', '.join(['b', 'a']) or f'{(0.1):.3f}'))
def f52(a='Hello World', b=-0.0):
    c = d = 0
    log, out = [], {}
    try:
        for a in 'a':
            c, *a = ()
            if (+None):
                log.append(round(sum([0.0, 2]), 3))
                c -= b
    except Exception as error:
        log.append(type(error).__name__)
        match {-148: a, 851: a}:
            case (p, q):
                b, *b = (('' in '{} {}'), ('%c' % None), dict(zip(['x', '', 'yz'], [])),)
            case _:
                d, *b = {set(a), int('12', 1 + 3), (0.1 % 1e10), *(False).split()}
                d, *c = [set(['b', 'a']).issubset([]), float(18446744073709551616), (1e300 + -0.0)]
        log.append(f"<{[False for i in range(2)]:#x}>")
        a, *d = {*('  x ').split(',')}
    else:
        a = (str('-7')).zfill(1 + 5)
        a = {('ABCabc' >> 42), (lambda a, /, b, *, c=1: [a, b, c])(c, b=bytes(range(5)))}
        out[0.1] = ('ABCabc').strip()
        del out[-2.25]
    finally:
        a |= b
        a, *b = {(-1 ^ False), ('{} {}').strip(), type(d).__name__}
    if str(b):
        match str('naïve'):
            case Base(value=p):
                d, b = str(-2.25), set(['b', 'a']).issubset(['x', '', 'yz'])
                a = ord((bin(-2) + 'x')[0])
            case _:
                c -= c
                c, c = {a: b, None: 4}, float(9223372036854775810)
                a, *a = [dict.fromkeys([], 99999999999999999999), f"<{a:5d}>", int(0.0)]
    try:
        if (n := int(0.0)): log.append(n)
    except LookupError as error:
        log.append(type(error).__name__)
        b += bytes(range(5))
    else:
        d, c = len({}), type(c).__name__
    yield from log
    yield a
case(52, lambda: list(f52()))
def f53(a=0.1, b=0.1):
    c = d = 0
    log, out = [], {}
    out[c] = (-2.25 ^ b'\xff\x00')
    if Derived(1).xyz:
        for a in range(4):
            d += b
            for d in count(2):
                d, d = (None + 'Hello World'), sum([1e300, False])
                log.append(pow((985 >> 1), 0, 97))
                if (frozenset([]) <= set([3, 1, 2])): break
            else:
                b, *d = {f'{(d)!r}'}
                a = list(count(3))
                b, *d = ((9223372036854775809 & b'\xff\x00'),)
                d &= d
            n1 = 0
            while n1 < 0:
                n1 += 1
                c //= '{} {}'
        else:
            a, a = bin(4611686018427387904), str({'a': 1, 'b': [2]})
            b, *a = ({float('inf'), 1.5, 'a,b,,c', -2.25}, ('ß' or '😀z'), [], (False & b'a,b'),)
        n2 = 0
        while n2 < 2:
            n2 += 1
            try:
                a, *c = []
            finally:
                b -= 4611686018427387902
                c, d = isinstance(bytes(range(5)), (int, str)), ()
                log.append(sum([(float('inf') if True else float('inf')), max(True, 344)]))
                c = (float(None) - (-0.0))
            c, *d = ()
            n1 = 0
            while n1 < 2:
                n1 += 1
                d, *c = [[None], {i: False for i in range(3)}, (1.5)[3], *({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})]
        c |= -1
    elif min([] + [1]):
        try:
            out[d] = ('  x ')[::-1]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            for d in range(0):
                if f"<{-3:g}>": return a
                b, a = (b)[2], (-649 // True)
            else:
                log.append((~pow(9223372036854775810, 2, 97)))
            try:
                del out[c]
                if (n := ('abc' or '%d %s')): log.append(n)
            finally:
                a &= 363
                c, *b = [(107 and None)]
                log.append({1: ('a,b,,c').lower(), 'a': ('Hello World' in {})})
        else:
            log.append(format(round(123456.789), '#x'))
        n2 = 0
        while n2 < 0:
            n2 += 1
            n1 = 0
            while n1 < 1:
                n1 += 1
                b %= d
                b += b
                if (n := chr(2 + 65)): log.append(n)
            if (n := (18446744073709551616 in [1, 2, 3])): log.append(n)
        try:
            if {str(k): v for k, v in ({}).items()}:
                c = (int.from_bytes('abc'.encode()[:8], 'little') <= (-0.0 // 1.5) < (lambda a, b=2: a - b)(34))
                b = (Derived(1).xyz).title()
            elif ('12').zfill(4 + 5):
                del out[d]
                d, d = Derived(1).xyz, ('日本' or 'naïve')
                log.append((f'{(0.0):.3f}' < bin(-87)))
                b, c = ('abc')[a], {'  x ' for i in [1]}
            else:
                log.append((('12' ^ c) & hex(2)))
                d &= 'ß'
                d, *b = {(None != True), list(True for i in [])}
            log.append((('  x ').find('a') * min([3, 1, 2] + [2])))
            b = dict.fromkeys(list(map(str, [])), round(-0.0))
        finally:
            b %= d
            d, *a = [(None)[None], (a if a else True), str(c)]
            del out[-78]
            a = (('' if False else 'a,b,,c') if ('ß').expandtabs(4) else ({'a': 1, 'b': [2]}).get('x\ny', True))
    else:
        log.append((sum([3.0, 4294967296]) // float('1e%d' % 2)))
    yield from log
    yield a
case(53, lambda: list(f53()))
case(54, lambda: {1: ['abc'], 'a': (~-72)})
case(55, lambda: f'{((--2.25)):.3f}')
def f56(a=4611686018427387902, b=-755):
    c = d = 0
    log, out = [], {}
    b, *a = [*([]).count(b)]
    d, *d = {repr(None), divmod(18446744073709551615, -589)[1]}
    return log, out, a, b, c, d
case(56, f56)
case(57, lambda: {'%d %s': (1e300 == 1e10 == 2147483648)})
case(58, lambda: list(enumerate(([1, 2, 3])[::2])))
def f59(a='日本', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if Derived(1.5).double:
        a = ({1: c, 'a': '  x '} >> 56)
        n2 = 0
        while n2 < 0:
            n2 += 1
            try:
                a, *c = {(['a', None]).count('ABCabc'), ', '.join(['b', 'a']), *(2147483647 and b)}
                if (n := round(-2.25)): log.append(n)
                c += c
                a &= 3.0
            finally:
                del out[a]
                d += bytearray(b'xyz')
                a, d = (a, '%d %s',), {1: b, 'a': 9223372036854775809}
            for b in 'Hello World':
                d = len(dict.fromkeys(['x', '', 'yz'], 65))
                out[b] = {i: -524 for i in range(0)}
                log.append((len('  x ') <= (float('inf') if False else 3.0) < (4611686018427387902 * False)))
            a += d
    else:
        match ():
            case []:
                c, b = (False << 3), (1e10 + 1e10)
                b, *c = {(['a', None])[::-1], (d)[2::], int.from_bytes('Hello World'.encode()[:8], 'little'), *float(374)}
                c, d = {0.0: 1e10, None: bytearray(b'xyz')}, int.from_bytes('  x '.encode()[:8], 'little')
                del out[None]
            case _:
                a |= None
                d, *c = [[*[-1, 10], 5].index(5), (d or d), *int(str(-347))]
        n2 = 0
        while n2 < 3:
            n2 += 1
            try:
                d -= bytearray(b'xyz')
            finally:
                a, *b = []
                b = dict(enumerate(list(count(3))))
                out[0.0] = set('%d %s')
            out[d] = Base(b)
        a = (repr(a)).lower()
    n3 = 0
    while n3 < 2:
        n3 += 1
        match ', '.join(['b', 'a']):
            case {1: p}:
                c = list(({**{1: 2}, 'k': float('inf')}).items())
                if list(map(int, 18446744073709551615)): break
                d &= '  x '
                if ('日本').replace('a,b,,c', '12'): return a
            case [p, *_] if c:
                if ('ß').title(): continue
                log.append((', '.join(['b', 'a'])).join(['1', '2', '3']))
            case _:
                del out[True]
                if (True and True): continue
        if int('12', 4 + 3):
            for a in count(1):
                if ('x\ny').split(','): break
                out[99999999999999999999] = (-3 | False)
            else:
                b //= 0.0
            try:
                if (n := dict.fromkeys(['b', 'a'], -1)): log.append(n)
            except Exception as error:
                log.append(type(error).__name__)
                if (n := (Base(b) == Derived(b))): log.append(n)
                c |= b
        elif {**{}, 'k': -891}:
            n1 = 0
            while n1 < 4:
                n1 += 1
                del out['a,b,,c']
    out['%d %s'] = (b'').real
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: ([*[round(0.1), int(str(6)), round(3.0)], sum([*[3, 1, 2], True])] + [(lambda a, b=Derived((886 & 99999999999999999998)).double: a - b)(([0 for i in range(2)] + [('日本').count('x\ny')])[-1])])[-1])
case(61, lambda: (('  x ').upper()).upper())
case(62, lambda: Derived.kind)
case(63, lambda: (123456.789 if '12' else 743))
def f64(a=-2.25, b=957):
    c = d = 0
    log, out = [], {}
    try:
        for a in '-7':
            for a in 'a':
                b -= c
                log.append(bin(int(str(True))))
                a, *a = [*type(None).__name__]
            match f'{(1.5):.3f}':
                case [p, *_]:
                    if (~False): return a
                    log.append(str(({'a': 1, 'b': [2]} | {})))
                case 'abc':
                    del out[None]
                    a |= None
                    if ([1.5, 2] * 2): continue
                case 0 | 1:
                    if (-1e300): break
                    c -= 5
                    b, *a = [int.from_bytes(''.encode()[:8], 'little'), format(True, '#x')]
                    if int(-2.25): break
                case _:
                    a //= b
            out[c] = sorted(['b', 'a'], key=len)
            del out[b]
    except LookupError as error:
        log.append(type(error).__name__)
        for d in range(4):
            for b in 'a':
                a |= 1e10
                c = f'{((True + True)):>{2 + 3}}'
        n2 = 0
        while n2 < 2:
            n2 += 1
            match ():
                case Base(value=p):
                    a = ((d or c) % (b'' << 47))
                case int(p):
                    out[a] = (0 / False)
                case -1:
                    log.append(list((dict(enumerate([]))).items()))
                    if (n := format(b'', 's')): log.append(n)
                    if ({}).get('ABCabc', False): break
                case _:
                    if (685 + 18446744073709551617): continue
                    a, d = ('ß').center(9, '*'), (-2.25 - c)
                    d, *a = set()
                    del out[313]
            a //= -375
            n1 = 0
            while n1 < 1:
                n1 += 1
                c &= '{} {}'
                c |= 0.0
            c, *b = (round(3.0, 4), ('%d %s').zfill(1 + 5), int(float('inf')),)
        match (Base(123456.789) == Derived(123456.789)):
            case {1: p}:
                del out[0.0]
            case _:
                out[bytes(range(5))] = (-3 / b'\xff\x00')
                c, *a = {(-455 + 5), int.from_bytes('-7'.encode()[:8], 'little')}
                c = [('%d %s' if True else 'naïve') for j in [('naïve').translate({97: 'A', 98: None}), ('日本')[::-1], oct(7)]]
                if (n := ('ß')[::-1]): log.append(n)
        a -= '%d %s'
    else:
        d = dict.fromkeys(list('-7'), int('12', 0 + 3))
        c %= b
        a, b = {**{'a': 1, 'b': [2]}, 'k': 2147483650}, ('abc')[2:]
        d %= None
    finally:
        log.append((sum([1e-7, 2147483648]) // (123456.789 // 0.1)))
        b = dict(a=[each for each in (-997, 1)], b=sum([3, 1, 2]))
        c //= 262
        log.append((('ß').lower()).split())
    n3 = 0
    while n3 < 1:
        n3 += 1
        c, d = ('ABCabc' in {1: 2}), min([] + [2])
        d += b
    for c in count(0):
        d, c = ('%5.2f' % True), (False & False)
        d &= -0.0
    else:
        c, *c = []
        a, *b = {(d)[b'abc'], format(100000000000000000000, '#x'), min([-1, 10] + [2])}
        a, *d = {(float('inf') ** 2)}
    match (-606 / 9):
        case [p]:
            a |= a
            b, *b = {(lambda **k: k)(x=bytes(range(5))), ord(('Hello World' + 'x')[0]), sum([-1, 10]), ('abc').swapcase()}
            a //= 687
        case _:
            out[1e-7] = min([3, 1, 2] + [1])
    return log, out, a, b, c, d
case(64, f64)
case(65, lambda: f'{(False):>{4 + 3}}')
def f66(a=True, b=-3):
    c = d = 0
    log, out = [], {}
    c = len({1: 10, 'a': None})
    log.append((Derived(1).xyz in {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}))
    yield from log
    yield a
case(66, lambda: list(f66()))
case(67, lambda: ((bin(False)).strip() in (list(map(str, [1, 2, 3])))[2:]))
case(68, lambda: list(filter(None, [1, 2, 3])))
case(69, lambda: (774 ** 4))
case(70, lambda: (b'' + 'ABCabc'))
case(71, lambda: (max(-3, -1) + (~1)))
case(72, lambda: ({str(k): v for k, v in ({1: 2}).items()} % ('日本').swapcase()))
def f73(a='a,b,,c', b='日本'):
    c = d = 0
    log, out = [], {}
    d |= c
    match len([1, 2, 3]):
        case None:
            b = list(filter(None, {**{}, 'k': b}))
            log.append((format(9223372036854775807, ',')).expandtabs(4))
            out[b] = ('Hello World').removesuffix('c')
            del out['a,b,,c']
        case float():
            a -= None
            c = list(zip(sorted([], reverse=True), ('{} {}').split(',')))
            d //= '日本'
        case _:
            a |= '12'
            d //= None
            b, *a = ((['x', '', 'yz'] + ['-7'])[0], int('12', 1 + 3),)
            log.append(([1e-7].copy() + f"<{a:08.3f}>"))
    c += c
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: len([a for a, *b in [([n for n in count(0)])[::-1] + [1]]]))
case(75, lambda: f'{(float(pow(6, 1, 97))):.3f}')
case(76, lambda: ((0 - 0.1) if (99999999999999999999 >= 3) else (99999999999999999999 / 4)))
def f77(a=0.1, b='Hello World'):
    c = d = 0
    log, out = [], {}
    for d in count(1):
        if bin(4611686018427387903): continue
    out[d] = dict(enumerate([]))
    for a in [a]:
        match (1e300 // 0.1):
            case [p, *_]:
                d = ((-2 + False) >> 2)
                del out[c]
            case -1:
                b %= a
            case str():
                if oct(9223372036854775807): continue
            case _:
                del out[b]
                d &= c
                log.append(('%5.2f;%-5d' % (abs(3.0), ([-1, 10] + [99999999999999999999])[-1])))
                log.append(([a for a, *b in [[1.5, 2] + [1]]] if list(count(3)) else str({'a': 1, 'b': [2]})))
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: (9223372036854775806 >> 0))
case(79, lambda: (not ', '.join([])))
case(80, lambda: (len({}) % (+655)))
case(81, lambda: {1: ({1: 2} | {}), 'a': (5 < 9)})
case(82, lambda: (((hash(True) * (5 * 6)) - sum([4611686018427387903, 2147483646, 4611686018427387903])) ^ divmod(int.from_bytes('{} {0!r}'.format(18446744073709551618).encode()[:8], 'little'), (round(-0.0) & (8 ^ 11)))[1]))
case(83, lambda: '{} {0!r}'.format(None))
case(84, lambda: ({i: 18446744073709551616 for i in range(3)}).get(bin(9223372036854775809), abs(2)))
case(85, lambda: getattr(Base((lambda *a, **k: (a, k))(*{False, 1e-7, '12', *-3}, x=-72)), 'value', 0))
case(86, lambda: (lambda a, /, b, *, c=1: [a, b, c])('{} {}', b=1e10))
def f87(a=3.0, b='naïve'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        n2 = 0
        while n2 < 4:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                if (d)[1]: return a
                if {**{'a': 1, 'b': [2]}, 'k': 'abc'}: continue
            d = (('%5.2f;%-5d' % (1e-7, False))).translate({97: 'A', 98: None})
            if ('%5.2f;%-5d' % (-0.0, 9223372036854775808)):
                if (n := Derived(0.0).abc): log.append(n)
                c, *b = [round(123456.789, 4), ({1: 2} | {}), {1: '-7', 'a': 2}, list(iter(None))]
                log.append(float(hash(0)))
            else:
                b &= d
                log.append((not list(('12').encode())))
                c -= 'abc'
                b, a = (['a', None] * 4), (240).bit_length()
            a, c = (5).bit_length(), ([1.5, 2]).count(b'a,b')
        try:
            try:
                d = len(('%5.2f;%-5d' % (0.1, 18446744073709551617)))
                b, *b = ((3.0 % float('inf')), (1.5 // 1e300), ('😀z').zfill(0 + 5), ([1, 2, 3] * 2),)
            finally:
                del out[b]
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (b).index(1): break
                if float(8): return a
            del out[bytes(range(5))]
        except LookupError as error:
            log.append(type(error).__name__)
            b %= d
            d, *a = {('😀z').removesuffix('c'), round(float('inf'), 1)}
            d, *d = ()
        finally:
            del out[True]
        match abs(3.0):
            case [p, *_]:
                a = {**({'a': 1, 'b': [2]} | {1: 2}), 'k': format(-605, '#x')}
                out[b] = ('a' or '😀z')
                c %= 1e300
                out['a,b,,c'] = (~-691)
            case None:
                d, *d = [len(''), round(-2.25, 4), float(False)]
                out[False] = ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})
            case _:
                d //= a
                log.append(bool(hex(-0.0)))
        log.append((not (-836).format(1, 2)))
    except LookupError as error:
        log.append(type(error).__name__)
        match (None).get(1):
            case Base(value=p):
                a, *d = [chr(1 + 65), (False > b), [b'a,b' for j in 'ß' if '{} {}']]
                c, b = ('ABCabc').isalpha(), pow('😀z', 5, 14)
            case {1: p}:
                if (n := int(1e300)): log.append(n)
                if (n := min([] + [1])): log.append(n)
                log.append(list({**{}, 'k': True}))
                a &= bytearray(b'xyz')
            case 'abc' if b:
                b, b = callable(None), (-False)
                a //= b
                out[d] = list('ß' for i in {c})
                b = sum(list(range(0)))
            case _:
                c &= 2147483646
                if (n := len('ß')): log.append(n)
                d, *d = {('naïve').replace('%d %s', 'Hello World')}
    finally:
        a //= 9223372036854775808
    return log, out, a, b, c, d
case(87, f87)
def f88(a='ABCabc', b=b'a,b'):
    c = d = 0
    log, out = [], {}
    try:
        log.append(sorted(('😀z').split(','), reverse=True))
        out[b] = {1: c, 'a': float('inf')}
        c, *d = set()
        del out[200]
    finally:
        c, b = ('日本' if False else 'ß'), max(True, 14)
        log.append(int((0.1 ** 2)))
        c |= d
        d |= c
    match [*[], 5].index(5):
        case {1: p}:
            del out[None]
            a, *b = (*({'a': 1, 'b': [2]} | {}),)
        case str():
            log.append(((2147483650 | -447) if callable(a) else (-969).bit_length()))
            log.append((~int('12', 1 + 3)))
            del out[11]
        case [p]:
            out[b'abc'] = ([] + [9223372036854775810])[-1]
        case _:
            c |= b
            c = [each for each in ((Base(4294967295) == Base(9)), (0.1 % 1e-7))]
            c, *a = ((False).bit_length(),)
    match ({'a': 1, 'b': [2]} == {1: 2}):
        case (p, q):
            b, b = {**{}, 'k': None}, (-2.25 - '😀z')
            del out[0.1]
            b -= 3
        case float():
            if (n := ('😀z').strip()): log.append(n)
        case _:
            del out[1e300]
            b += None
    return log, out, a, b, c, d
case(88, f88)
case(89, lambda: (([1, 2, 3] * 1))[4:])
case(90, lambda: list(reversed(list((', '.join(list(map(str, [-1, 10])))).encode()))))
case(91, lambda: ((1e-7 // 123456.789) if (True == 18446744073709551616) else (1e-7 + 1e300)))
def f92(a=-886, b=None):
    c = d = 0
    log, out = [], {}
    out[None] = (123456.789 if False else 1e-7)
    match (d)[2]:
        case [p] if c:
            c &= 123456.789
            d //= bytearray(b'xyz')
            c, c = {b: 1e-7}, (d != True)
            b |= 3.0
        case _:
            c, *b = ()
            c, *d = [(float('inf') // 0.1), (1e-7).startswith('a')]
            if (n := ('😀z' * 2)): log.append(n)
            d = ([*[], -927] + [int.from_bytes('a,b,,c'.encode()[:8], 'little')])[-1]
    a -= 1.5
    yield from log
    yield a
case(92, lambda: list(f92()))
case(93, lambda: {i: 1 for i in range(1)})
case(94, lambda: {**{**dict(zip(['x', '', 'yz'], [3, 1, 2])), 'k': [4611686018427387902, *[1.5, 2]]}, 'k': (frozenset(sorted([-635, 4611686018427387904, 3])) <= set([True for i in range(4)]))})
def f95(a='-7', b=9):
    c = d = 0
    log, out = [], {}
    log.append((('a' if True else 'a') in dict(enumerate(['a', None]))))
    yield from log
    yield a
case(95, lambda: list(f95()))
case(96, lambda: ((oct(0)).lower()).find('a'))
case(97, lambda: int('12', 1 + 3))
case(98, lambda: any([a for a, *b in [[bytearray(b'xyz')].copy() + [1]]]))
def f99(a=0.0, b=9223372036854775809):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b, c = ('%d %s').encode().decode(), (3.0 * False)
    match int('12', 3 + 3):
        case int(p):
            a = (abs(b'abc')).startswith('a')
            b &= d
        case _:
            a, *d = []
            b, *d = [[each for each in (b, c)], (0 * 2147483650), (True and True)]
            a -= 'x\ny'
            c |= d
    match [c, None, 'abc', *-930]:
        case -1:
            b = int(str(len({'a': 1, 'b': [2]})))
            log.append(float((18446744073709551614 // -684)))
            a, *c = [('😀z' in {1: 2}), {str(k): v for k, v in ({}).items()}]
        case {1: p}:
            b //= None
            out[a] = f"<{bytes(range(5)):<8}>"
            c, *d = {([] < [])}
        case _:
            c -= b
            del out[-734]
    return log, out, a, b, c, d
case(99, f99)
