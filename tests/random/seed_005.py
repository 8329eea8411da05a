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
def f0(a=1e300, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        a //= True
    finally:
        d, c = (-1 / True), (584 + 966)
        c, c = ('日本').replace('😀z', '12'), dict.fromkeys([], -460)
    return log, out, a, b, c, d
case(0, f0)
case(1, lambda: (Base(int(str((4611686018427387904 % False)))) + ((True).bit_length() >> 0)).value)
case(2, lambda: ('')[False])
case(3, lambda: (903 >= 'x\ny'))
case(4, lambda: repr((format(100000000000000000002, ','))[(-2.25 * 18446744073709551618)]))
case(5, lambda: (-2.25 | 291))
case(6, lambda: float(-880))
case(7, lambda: (Base((({1: 2}).get('{} {}', 9223372036854775808) << 2)) == Base((([] + [3])[-1]).bit_length())))
case(8, lambda: chr(pow(18446744073709551618, 4, 97)))
def f9(a=None, b=1e300):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        try:
            match ', '.join(['b', 'a']):
                case 'abc':
                    log.append(((-1e-7) % (123456.789 if False else 0.0)))
                case -1:
                    out[b] = ('-7').upper()
                    out[a] = bool(None)
                case _:
                    if format(0.0, '10.3e'): continue
            n1 = 0
            while n1 < 2:
                n1 += 1
                del out[2147483648]
                if dict(enumerate(['a', None])): continue
                out[b'\xff\x00'] = {str(k): v for k, v in ({}).items()}
                del out[bytes(range(5))]
            if (n := ('ß').find('a')): log.append(n)
        finally:
            if (n := (3.0)[c]): log.append(n)
            log.append(({str(k): v for k, v in ({1: 2}).items()} | dict(zip(['b', 'a'], []))))
            log.append(all(list(zip(['a', None], [1, 2, 3]))))
            c %= 'Hello World'
        c, c = dict(enumerate(['a', None])), (d).add(1)
    for a in {a}:
        n2 = 0
        while n2 < 4:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                d, *a = ((-1e10), *oct(b),)
                log.append(sum([round(0.0, 0), (258 ^ 8)]))
                del out[d]
                b = min([*[], 2147483650] + [4])
            out[3] = dict(enumerate([1.5, 2]))
            try:
                c, b = (lambda *a: list(a))(*[1, 2, 3]), int.from_bytes('a,b,,c'.encode()[:8], 'little')
                c &= b
                d |= 460
            except LookupError as error:
                log.append(type(error).__name__)
                del out[10]
                del out['a,b,,c']
                if (n := ('日本' << 17)): log.append(n)
            if dict.fromkeys(['b', 'a'], 480):
                d //= 515
                out[a] = (-600 >> 0)
                if (n := dict.fromkeys(['b', 'a'], 130)): log.append(n)
            elif f'{(4)!r}':
                c //= a
        try:
            c, *d = ((a in 6),)
            if bool(a):
                b, b = sum([1e10, 4]), (frozenset([-1, 10]) <= set([3, 1, 2]))
                a = {i: (840 % True) for i in range(3)}
                a, d = (9223372036854775809 // 99999999999999999998), ('😀z').replace('日本', 'a,b,,c')
                a, *a = [len([]), {str(k): v for k, v in ({1: 2}).items()}, (123456.789 ** 2), ('%d %s').count('a,b,,c')]
            elif ('  x ' < '😀z'):
                a, d = ([1, 2, 3]).count(a), repr(4611686018427387902)
                out[0.1] = (c).zfill(6)
                if (None in []): return a
            else:
                a %= 2147483648
                c, d = {a: None, -2: b}, (float('inf') % 0.0)
                del out[4294967296]
                a -= b'abc'
        finally:
            b |= False
        n2 = 0
        while n2 < 0:
            n2 += 1
            for d in 'naïve':
                d, a = (-13 * 9223372036854775809), ('日本').swapcase()
            match {**{1: 2}, 'k': 6}:
                case int(p):
                    d, d = (True << 2), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
                    log.append(len(('%d %s' % (-2, bytearray(b'xyz')))))
                case int(p):
                    if sorted([], reverse=True): break
                case _:
                    d //= c
            log.append((('x\ny').count('日本') & (11).bit_length()))
        n2 = 0
        while n2 < 3:
            n2 += 1
            match dict.fromkeys(['b', 'a'], 10):
                case 'abc':
                    b = list(count(3))
                    a -= d
                    a, d = '{0:<6}{1}'.format('{} {}', b'abc'), (-0.0 % float('inf'))
                case [p]:
                    a, c = '{0:<6}{1}'.format('日本', b''), sorted(None, key=abs, reverse=True)
                    b = (dict(zip(['b', 'a'], [-1, 10])) <= pow(1.5, 8, 32))
                    a += b
                    c -= None
                case -1:
                    out['😀z'] = (Base(4294967294) + False).value
                case _:
                    out[None] = []
                    log.append(format(min([] + [2]), ','))
                    if len({1: 2}): break
            if (a * 4):
                out[-3] = (~a)
                d %= 0
            elif (1).bit_length():
                if (False << 4): return a
                if (b).strip(): continue
                if (n := {**{1: 2}, 'k': 4294967297}): log.append(n)
                a |= 552
    else:
        log.append((len('') / pow(18446744073709551617, 1, 97)))
    d, a = ('x\ny').expandtabs(4), ('12').title()
    yield from log
    yield a
case(9, lambda: list(f9()))
case(10, lambda: (False | 4611686018427387905))
def f11(a=bytes(range(5)), b=-462):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 1:
        n3 += 1
        try:
            d, b = f'{(9):>{4 + 3}}', min([3, 1, 2] + [0])
        finally:
            log.append((max(100000000000000000002, False) ^ ('naïve').count('abc')))
            b, *c = {[a for i in range(2)], sum([3, 1, 2])}
            d, *b = {int('12', 4 + 3), int(0.0), f"<{None:^9}>", Derived(True).double}
        match max(None):
            case Base(value=p):
                a %= 1e10
            case str():
                d, *d = (('-7').capitalize(), (-278 and '%d %s'), *('naïve').rsplit(None, 1),)
                del out[b'a,b']
                d, c = any([1, 2, 3]), Derived(1).xyz
            case _:
                if (n := (d >> 45)): log.append(n)
                log.append(list(map(bool, (2147483646 - float('inf')))))
    return log, out, a, b, c, d
case(11, f11)
case(12, lambda: '{} {0!r}'.format(list(filter(None, (sorted(['x', '', 'yz'], key=len) + list(reversed(['a', None])))))))
case(13, lambda: (abs(([*[], 5].index(5) ^ (False & 1))) << 2))
def f14(a='ABCabc', b=806):
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
        for c in 'a':
            match sorted([], reverse=True):
                case str():
                    if (n := ('naïve').zfill(0 + 5)): log.append(n)
                    d |= d
                    c, *c = set()
                    if ('-7' * 4): return a
                case Base(value=p):
                    if [4294967298, 0.1, 99999999999999999999, *None]: continue
                    d, *c = [getattr(Base(1e-7), 'value', 0), bool(b), (8).bit_length()]
                    del out[d]
                    out[None] = (lambda *a: list(a))(*[])
                case Base(value=p):
                    if dict.fromkeys(['x', '', 'yz'], 4294967294): continue
                    if ('a').sort(): return a
                case _:
                    out[d] = ', '.join([])
            d %= '12'
            match int(float('inf')):
                case 'abc':
                    out[8] = ('x\ny')[:0]
                    d, a = (1e10 + -2.25), (None)[a]
                case [p, *_]:
                    if (n := max(-0.0, key=lambda each: (each))): log.append(n)
                    b, *a = ((0.0 * False), (c | a), format('  x ', '#x'), ([1.5, 2] == [1, 2, 3]),)
                case {1: p}:
                    out[a] = [*[3, 1, 2], 5].index(5)
                case _:
                    del out[8]
                    d -= 0.0
            if sorted([Base(3), Base(4)]):
                out[d] = ({}).get('12', 6)
                a %= d
                c, d = {**{1: 2}, 'k': False}, ([] == [1.5, 2])
            else:
                c //= bytearray(b'xyz')
                a &= 'ABCabc'
        log.append((list(count(3)))[('%d %s')[2:]])
    a %= c
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: sorted(11, key=None, reverse=False))
def f16(a='a', b=9223372036854775808):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[c] = min([3, 1, 2] + [3])
    return log, out, a, b, c, d
case(16, f16)
case(17, lambda: bool(('ABCabc').replace('', '😀z')))
case(18, lambda: '{0:<6}{1}'.format(((['b', 'a'] + ['Hello World'])[0]).translate({97: 'A', 98: None}), ((-2.25 // 123456.789) + abs(-2.25))))
def f19(a='', b=2147483648):
    c = d = 0
    log, out = [], {}
    a += d
    d, *b = []
    for c in range(2):
        log.append(Derived(int('12', 2 + 3)).double)
    yield from log
    yield a
case(19, lambda: list(f19()))
case(20, lambda: {8, None, None})
case(21, lambda: ([[('abc').upper(), dict(a=True, b=None)] for i in range(0)]).setdefault(1, 2))
case(22, lambda: ({**dict(enumerate(sorted(['b', 'a'], reverse=True))), 'k': Derived(Derived(-533).double).double} | {1: list(range(1, 1 + 5)), 'a': float('1e%d' % 4)}))
case(23, lambda: (+((b'\xff\x00').__add__(1) <= callable(1e10))))
def f24(a=True, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if type(c).__name__:
            if dict(zip([], [3, 1, 2])):
                del out[d]
                a, *b = ((-0.0 != 1e10 > -958), (True or False),)
            elif all([]):
                c, c = format(0.1, '10.3e'), f"{True!r}"
                b, *d = [chr(3 + 65), callable(-337), (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))()]
                if (n := {**{}, 'k': bytes(range(5))}): log.append(n)
                del out[True]
            else:
                c //= b
                if (n := {i: -514 for i in range(2)}): log.append(n)
            log.append(f'{((True or False))!r}')
            out[b] = f'{(1e300):.3f}'
            a %= '😀z'
        elif list(('😀z').encode()):
            c = (('%r' % b'a,b') in sorted([]))
    except TypeError as error:
        log.append(type(error).__name__)
        try:
            try:
                d, a = ('😀z').expandtabs(4), str([1.5, 2])
                b -= -2
                if (n := (True or True)): log.append(n)
            except Exception as error:
                log.append(type(error).__name__)
                a, *c = ((-897 == -129), ('x\ny').join(['1', '2', '3']), ({1: 2}).get('naïve', -88),)
                out[c] = int(1e10)
                out[None] = ('  x ')[2:]
            match dict(a=-220, b='x\ny'):
                case float():
                    del out[a]
                    a += False
                    out[c] = (float('inf') * 3)
                    b //= d
                case str():
                    log.append((str('-7')).center(9, '*'))
                    d |= d
                    out[123456.789] = (b).count('a')
                case -1:
                    del out[None]
                    a += b'a,b'
                case _:
                    del out[b]
                    c |= d
                    d, c = ('{} {}')[3:3:-2], (None).copy()
                    a += a
            n1 = 0
            while n1 < 4:
                n1 += 1
                b %= False
        except ArithmeticError as error:
            log.append(type(error).__name__)
            del out[None]
            match pow(851, 0, 97):
                case [p]:
                    out[b] = len([1.5, 2])
                    a, *a = [('a,b,,c').partition('a')[2], (float('inf') ** 2), ([1, 2, 3] + [1, 2, 3]), (Base(100000000000000000002) == Base(True))]
                case float():
                    d = (dict(enumerate([1.5, 2])) & type(4611686018427387905).__name__)
                    b = bin((['a', None]).count(4294967295))
                    c, *a = {(b)[3], ('日本').encode().decode(), max(9223372036854775809, True)}
                case _:
                    b &= 7
            del out[4]
        else:
            if (n := (['a', None])[::2]): log.append(n)
            b, b = Derived(False).double, (lambda *a: list(a))(*[1.5, 2])
        finally:
            d = ('%d %s' % (sum([]), ('  x ').find('a')))
    else:
        b %= True
        a -= bytearray(b'xyz')
        c -= d
    finally:
        c, *c = ()
    if (n := (lambda **k: k)(x=b'')): log.append(n)
    try:
        match list(('{} {}').encode()):
            case str():
                c, *d = [([])[::-1], ('ß').capitalize()]
            case _:
                c, a = [n for n in count(4)], [d, d, 'a,b,,c']
                c, b = ('😀z').swapcase(), bool('ß')
        if (d)[3]:
            n1 = 0
            while n1 < 0:
                n1 += 1
                d = (('{} {}').encode().decode() * 0)
                c -= d
                if ([1.5, 2])[0:]: continue
        for d in '  x ':
            log.append(((1.5 + 1.5) ** 2))
            d //= 8
            try:
                del out[True]
                d %= b
            finally:
                a, a = ('%d %s').split(','), str([1.5, 2])
                if (n := dict(enumerate([]))): log.append(n)
                log.append((('{} {}' if True else '-7') < '{0:<6}{1}'.format('😀z', b)))
            try:
                d &= b
            except TypeError as error:
                log.append(type(error).__name__)
                c //= bytearray(b'xyz')
                b |= d
                out[1.5] = dict(a=b, b='a,b,,c')
        if (n := (18446744073709551616 & 781)): log.append(n)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            match (1.5 + 1e10):
                case []:
                    del out[a]
                case None if c:
                    log.append([(i, Derived(9223372036854775809).double) for i in [99999999999999999998, -585, False] if ({} == {})])
                    d |= a
                    log.append(f'{({**{'a': 1, 'b': [2]}, 'k': d})!r}')
                    del out[c]
                case _:
                    d &= a
                    del out[3.0]
            try:
                d //= 8
                b, b = [a for a, *b in [[1, 2, 3] + [1]]], ', '.join(['b', 'a'])
                out[4294967294] = (bytes(range(5)) > d != 4)
            except Exception as error:
                log.append(type(error).__name__)
                b, b = ['Hello World' for i in '  x ' if b'a,b'], ('x\ny' or '{} {}')
            finally:
                out[b] = format(-3, ',')
        except LookupError as error:
            log.append(type(error).__name__)
            c, *d = [(['a', None]).count(a), list({'a': 1, 'b': [2]})]
    return log, out, a, b, c, d
case(24, f24)
case(25, lambda: format(362, '#x'))
case(26, lambda: ((False or False) or f"<{1e10:o}>"))
case(27, lambda: Derived(1).xyz)
case(28, lambda: bin((4611686018427387906 * False)))
def f29(a='😀z', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    match (False, -1,):
        case -1:
            del out[b]
            b, d = (1.5 or -254), ('%i %s' % a)
            log.append({1: (303 < True), 'a': ('%i %s' % 1e300)})
            del out['a']
        case -1:
            a, *a = [hex(3)]
            b |= 4294967295
            out[bytes(range(5))] = isinstance(b'abc', (int, str))
            out[bytearray(b'xyz')] = abs(-0.0)
        case {1: p}:
            log.append(list(reversed(sorted(['x', '', 'yz'], key=len))))
            out[2147483648] = [c, '  x ']
            if (n := [c, 'a', 'naïve', True]): log.append(n)
        case _:
            c, *a = set()
            c, *c = {(1.5 * -410), ('ABCabc')[:1], dict(a=a, b=11), dict(zip([], []))}
            d -= a
            out[a] = tuple(b'')
    log.append(abs(len('12')))
    n3 = 0
    while n3 < 0:
        n3 += 1
        a, d = (1e-7 & 7), ({1: 2}).get('naïve', -552)
        if chr(4 + 65): continue
        try:
            if '{} {0!r}'.format(True): break
            for b in count(2):
                c, *b = [(True // c), ('ABCabc').isdigit(), (not b), ('{} {}').center(9, '*')]
                a %= 8
                a, c = format(6, '#x'), sorted([])
            a, c = (False >> 1), int(str(18446744073709551615))
        except LookupError as error:
            log.append(type(error).__name__)
            del out[145]
            del out[d]
            if isinstance(1.5, (int, str)):
                d, b = oct(a), (b).hex()
                del out[0.1]
                if oct(11): return a
        finally:
            a &= b'\xff\x00'
            c &= 1e300
    try:
        n2 = 0
        while n2 < 2:
            n2 += 1
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (0.0 if False else 0.0): break
        d, *b = {(99999999999999999998 & 100000000000000000001), (-0.0 if False else 1e-7), int(0.0)}
    except TypeError as error:
        log.append(type(error).__name__)
        try:
            try:
                c = Derived(1).xyz
            except Exception as error:
                log.append(type(error).__name__)
                if (n := ('12').removesuffix('c')): log.append(n)
            else:
                log.append((lambda a, b=(99999999999999999999 // 11): a - b)(divmod(True, 4294967294)[1]))
                c += 6
                if (n := (2147483648 * 4294967296)): log.append(n)
                out['  x '] = list(({'a': 1, 'b': [2]}).items())
            finally:
                c //= None
                if (n := [9223372036854775807, b'']): log.append(n)
            if (n := (1.5 * 2147483648)): log.append(n)
            match ('').removesuffix('c'):
                case {1: p} if True:
                    out[b] = (b'').find('b')
                    log.append(((-0.0 + 0.1) // (-float('inf'))))
                    log.append(type((10 / 4611686018427387902)).__name__)
                    out[float('inf')] = divmod(True, 2147483650)[1]
                case _:
                    del out[c]
        finally:
            c |= b''
    finally:
        a, *c = ((d << 4),)
        log.append((('日本').swapcase()).capitalize())
    yield from log
    yield a
case(29, lambda: list(f29()))
def f30(a=None, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[c] = ('' or 'Hello World')
    try:
        n2 = 0
        while n2 < 2:
            n2 += 1
            for c in count(1):
                if (n := int('12', 4 + 3)): log.append(n)
                del out[b'\xff\x00']
            log.append((sum([1e10, 0])).popitem())
        n2 = 0
        while n2 < 1:
            n2 += 1
            match repr('naïve'):
                case int(p):
                    if max(0, -464): continue
                    if format(-2.25, '10.3e'): return a
                    b, *a = {(-268 & 99999999999999999998)}
                    if (n := Derived(1).xyz): log.append(n)
                case _:
                    log.append((Base(len('{} {}')) + max(0, -472)).value)
                    log.append(f'{((['a', None]).count(a))!r}')
                    if (b)[d]: return a
                    b, b = ('😀z')[:4], ('abc' or '-7')
            out['a'] = [c, *[1.5, 2]]
            log.append(list(filter(None, list(count(3)))))
            d = ({1: 123456.789, 'a': b} | dict(enumerate([])))
    finally:
        c |= bytes(range(5))
        del out[None]
    match ('Hello World' if False else 'naïve'):
        case 'abc':
            d, a = Derived(1).xyz, (b'' + b)
            d, *d = (('😀z' or '日本'), list(range(0, 2 + 5)), (c)[:], *(lambda **k: k)(x='ABCabc'),)
        case (p, q) if 'a,b,,c':
            if (n := (Base(11) == Base(0))): log.append(n)
        case -1 if 123456.789:
            b |= b
        case _:
            del out['%d %s']
    a = ('{} {0!r}'.format(d)).join(['1', '2', '3'])
    return log, out, a, b, c, d
case(30, f30)
def f31(a=b'\xff\x00', b=1e300):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        if (n := abs(0.0)): log.append(n)
        if {**{'a': 1, 'b': [2]}, 'k': 'abc'}: return a
    n3 = 0
    while n3 < 4:
        n3 += 1
        if (-0.0 // 1e300): return a
    return log, out, a, b, c, d
case(31, f31)
case(32, lambda: ((str({})).split(',') // float('1e%d' % 4)))
case(33, lambda: ('%5.2f;%-5d' % (1e300, True)))
def f34(a='%d %s', b=9223372036854775810):
    c = d = 0
    log, out = [], {}
    try:
        out[True] = (-0.0 if True else 1e10)
        if (n := ('').zfill(1 + 5)): log.append(n)
        match (bytes(range(5))).real:
            case {1: p}:
                b, b = '{0:<6}{1}'.format('a', c), list(('a').encode())
            case (p, q) if a:
                log.append([n for n in count(3)])
            case _:
                b, a = ('naïve').isalpha(), (None | c)
                a, a = (709 & 3), (-2 % 276)
                if (n := dict(enumerate(['a', None]))): log.append(n)
                log.append((lambda *a: list(a))(*[(i, 0) for i in [-1, 10] if False]))
    except TypeError as error:
        log.append(type(error).__name__)
        match float(-509):
            case None:
                log.append([(-788 if False else -2), ('%d %s').encode().decode(), (--358)])
                c %= b
                if (n := list(({'a': 1, 'b': [2]}).items())): log.append(n)
            case (p, q):
                del out[3.0]
                log.append(sum([float('1e%d' % 2), (lambda a, b=99999999999999999998: a - b)(881)]))
            case _:
                log.append(round(float(True), 0))
                if (n := ('-7').swapcase()): log.append(n)
    if {str(k): v for k, v in ({1: 2}).items()}:
        if (n := (107 & -2)): log.append(n)
    elif sum([1e300, -130]):
        b &= b''
        for a in count(3):
            out[b] = callable(bytes(range(5)))
        else:
            c += d
            log.append((sum([-2.25, True]) * (4294967294 % False)))
            c, c = (True or True), (--2.25)
        b, *a = ([b'\xff\x00', b], format(4294967297, ','), (100000000000000000000 & 787),)
    if ({} == {'a': 1, 'b': [2]}):
        c, *a = ((4611686018427387906 << 3), (3.0 % 123456.789),)
        del out[c]
    else:
        if (24 ^ 608):
            if (float('inf') if 512 else d):
                if (n := [18446744073709551618 for k in count(3)]): log.append(n)
                a = sum([(float('inf') + 1e300), sum([-1, 10])])
                c, b = (float('inf') * 0), ('naïve').isalpha()
                if (n := (1e10 * 18446744073709551614)): log.append(n)
        else:
            for a in '-7':
                c += b
                log.append(max(('{} {}').find('a'), len({})))
                d, *a = (isinstance('ß', (int, str)), sorted([-1, 10]), *(None * 4),)
            log.append((lambda **k: k)(x=dict(enumerate([1.5, 2]))))
            try:
                c, *a = set()
                d &= 0.1
                c = (len([1, 2, 3]) * (637 * 382))
            finally:
                a = round((1e300 + 3.0))
                b %= b
        if repr(b'\xff\x00'):
            n1 = 0
            while n1 < 2:
                n1 += 1
                del out[True]
        else:
            for d in count(2):
                if ('abc')[::-1]: return a
                out[a] = sum([3, 1, 2])
            else:
                b = (repr(99999999999999999999) * 3)
                a, *c = set()
            if (n := Derived(0).double): log.append(n)
            log.append((([-1, 10] + [11])[-1] / {i: False for i in range(2)}))
    return log, out, a, b, c, d
case(34, f34)
def f35(a=bytes(range(5)), b=-3):
    c = d = 0
    log, out = [], {}
    match hash(963):
        case str():
            out[0] = (not b'\xff\x00')
            d -= a
        case float():
            if (n := ([1, 2, 3] * 4)): log.append(n)
        case (p, q):
            b, b = (c == None < 2147483650), {**{'a': 1, 'b': [2]}, 'k': c}
            del out[b]
            if (n := round(1e-7)): log.append(n)
            if (n := ([])[::2]): log.append(n)
        case _:
            if (n := {3.0 for j in count(3)}): log.append(n)
            log.append((({} == {'a': 1, 'b': [2]}) and (frozenset([3, 1, 2]) <= set([]))))
    return log, out, a, b, c, d
case(35, f35)
case(36, lambda: (((9223372036854775809 ^ 98) >> 0)).reverse())
case(37, lambda: min([((10 - False) // (4611686018427387902 | -722)), len(oct(218)), sum([18446744073709551616 for i in range(1)])] + [3]))
case(38, lambda: (('%5.2f;%-5d' % (0.0, 2))).encode().decode())
case(39, lambda: [*[max(abs(8), Derived(4611686018427387904).double) for i in range(0)], 5].index(5))
case(40, lambda: ((0.0 // float('inf')) % abs(1e300)))
def f41(a=-617, b=None):
    c = d = 0
    log, out = [], {}
    b, d = str([]), dict(zip(['b', 'a'], [-1, 10]))
    match (581 // True):
        case float():
            if (n := (-0.0 or True)): log.append(n)
            c &= bytearray(b'xyz')
            if (n := list(count(3))): log.append(n)
        case (p, q):
            log.append((callable(1))[(-493 * True)])
            del out[6]
            d = (Derived(1).xyz << 45)
        case _:
            log.append([list(map(str, bytes(range(5)))), *sorted(['x', '', 'yz'], reverse=True)])
            d, *b = {('abc').split(), dict(enumerate([1.5, 2])), dict.fromkeys(['x', '', 'yz'], True)}
    return log, out, a, b, c, d
case(41, f41)
def f42(a=None, b=None):
    c = d = 0
    log, out = [], {}
    if (n := len({})): log.append(n)
    c, *c = ((Base(683) + 99999999999999999999).value,)
    return log, out, a, b, c, d
case(42, f42)
case(43, lambda: ('%5.2f;%-5d' % (sum([-2.25, -525]), len([1, 2, 3]))))
case(44, lambda: ((-(float('inf') if False else 0.0)) * (sum([3, 1, 2]) >> 4)))
case(45, lambda: (('%5.2f;%-5d' % (float('1e%d' % 0), divmod((Base(18446744073709551617) + -179).value, (4611686018427387906 | 787))[1]))).swapcase())
case(46, lambda: (lambda **k: k)(x=ord(('a' + 'x')[0])))
case(47, lambda: (((('{} {}').partition('a')[2]).expandtabs(4)).strip() < ('{} {0!r}'.format((-952 <= 1.5 < 4611686018427387903))).title()))
case(48, lambda: float('1e%d' % 1))
def f49(a='-7', b=9223372036854775809):
    c = d = 0
    log, out = [], {}
    out[3.0] = (2 if c else 307)
    n3 = 0
    while n3 < 2:
        n3 += 1
        b = ((c if None else 0.0) if [False for k in count(2)] else dict.fromkeys([], -597))
        del out[1e10]
        match (58 or c):
            case str():
                a = isinstance((b'' if c else a), (int, str))
                b //= -0.0
            case Base(value=p) if '日本':
                out[None] = (a).upper()
            case _:
                c %= -259
                if list(zip('abc', b)): break
                out[b] = oct(True)
                log.append((Base((2147483648 | 394)) + pow(-432, 0, 97)).value)
    return log, out, a, b, c, d
case(49, f49)
def f50(a=1e10, b='naïve'):
    c = d = 0
    log, out = [], {}
    log.append((('Hello World').join(['1', '2', '3']) in ('x\ny').expandtabs(4)))
    if (n := Derived(18446744073709551618).double): log.append(n)
    out[False] = min([3, 1, 2] + [2])
    match Derived(1).xyz:
        case int(p):
            a, c = abs(0.1), (2 - 18446744073709551616)
            a, d = f'{(c)!r}', {**{1: 2}, 'k': 9223372036854775807}
            del out[None]
            if (n := (d and True)): log.append(n)
        case _:
            out['12'] = (d + 876)
    yield from log
    yield a
case(50, lambda: list(f50()))
def f51(a=b'', b='日本'):
    c = d = 0
    log, out = [], {}
    b, c = all([1, 2, 3]), ('ABCabc' in '%d %s')
    for d in count(3):
        for a in set():
            a, *b = [(-248), (-6), pow(False, 4, 97), *('%r' % -0.0)]
            a -= b'abc'
            for d in 'ß':
                if sorted([Base(3), Base('12')]): break
            else:
                a += d
        del out[11]
        try:
            try:
                del out[c]
                del out[a]
                out[d] = list(b for i in '-7')
            finally:
                del out[a]
            if int(str(-1)): break
            try:
                if (['a', None])[::-1]: return a
                d, *d = {('%d %s' % (993, '12')), (--2.25), ('ABCabc').partition('a')[2]}
                if (n := (2 ^ d)): log.append(n)
            except Exception as error:
                log.append(type(error).__name__)
                if (-846 % -566): continue
        except LookupError as error:
            log.append(type(error).__name__)
            if (9223372036854775810 * 6): return a
            for a in count(1):
                a, *d = [{i: 4611686018427387902 for i in range(3)}, ord(('a' + 'x')[0]), min(d), ('日本' if True else b'\xff\x00')]
                del out[bytearray(b'xyz')]
                a %= -2
                a, *b = [('x\ny').isalpha(), (-0), callable(d), *max(682, 2147483646)]
            try:
                del out['naïve']
                a |= d
                c = (({} | {})).format(1, 2)
            except LookupError as error:
                log.append(type(error).__name__)
                del out[b]
                b = list(reversed(('12').split(',')))
                d, *d = [['12', None], '{0:<6}{1}'.format('日本', b'abc'), (c >= None), ('  x ').center(9, '*')]
                log.append((round(1e-7, 4) * (~-100)))
            else:
                log.append((('  x ' or '😀z')).count(('ABCabc').strip()))
                del out[1.5]
                d &= 4611686018427387904
                if divmod(31, 279)[1]: return a
            d, a = divmod(True, 18446744073709551614)[1], dict.fromkeys(['b', 'a'], 0)
        finally:
            out[a] = '{0:<6}{1}'.format('naïve', bytearray(b'xyz'))
            del out[-736]
            del out[c]
    else:
        del out[bytes(range(5))]
        log.append((float('1e%d' % 3) + sum([123456.789, 1])))
        del out[bytes(range(5))]
    yield from log
    yield a
case(51, lambda: list(f51()))
case(52, lambda: abs(False))
case(53, lambda: int('12', 1 + 3))
def f54(a=None, b=386):
    c = d = 0
    log, out = [], {}
    b &= None
    n3 = 0
    while n3 < 2:
        n3 += 1
        match (True * True):
            case 0 | 1 if d:
                if (n := (-55 * -964)): log.append(n)
                d += b
            case [p]:
                log.append(int(sum([1e300, 4294967297])))
                out[1e300] = oct(4611686018427387906)
                log.append([])
            case []:
                d = (('日本').title() != ('%5.2f;%-5d' % (-2.25, True)))
            case _:
                log.append([*[each for each in ('ABCabc', b)]])
                b //= None
        del out[861]
        if sum([-1, 10]):
            for a in range(3):
                if ([3, 1, 2] + [2])[-1]: continue
                if (n := bool(None)): log.append(n)
            else:
                if (True and False): continue
                if (4 <= 1.5 < 8): continue
                d = f'{({'ß': None, d: 'a', None: a})!r}'
                d, d = (True and True), (False | -845)
            d %= b
            b &= c
            b, d = [(i, 100000000000000000001) for i in [3, 1, 2] if False], dict(zip(['b', 'a'], [3, 1, 2]))
        else:
            b = (min(49))[2]
            match max(4611686018427387902, True):
                case str():
                    if (lambda **k: k)(x=None): continue
                    log.append((([1.5, 2]).count(c) << 2))
                    if ('x\ny').find('a'): return a
                case 'abc':
                    log.append((len({'a': 1, 'b': [2]}) // int('12', 2 + 3)))
                    if (None >= b != bytearray(b'xyz')): return a
                    a |= b
                    if [b'']: continue
                case _:
                    a %= c
                    if (n := ('{} {}').lower()): log.append(n)
                    if {*c}: return a
            log.append(((-1 if False else 4294967296) / sum([-1, 10])))
    for a in set():
        match round(-2.25, 4):
            case (p, q):
                d += d
            case 'abc':
                d, a = (0.1 if False else 0.1), str({'a': 1, 'b': [2]})
            case [p, *_]:
                a &= 0
                log.append([(i, len('a')) for i in [True, False, -690] if ('Hello World' < '-7')])
                c %= b
            case _:
                b |= None
        if divmod(0, 0)[1]: return a
        a, c = int(str(4294967294)), sum([1e-7, False])
        d, *b = ((-0.0 or c),)
    yield from log
    yield a
case(54, lambda: list(f54()))
def f55(a=None, b=None):
    c = d = 0
    log, out = [], {}
    match (a if 358 else None):
        case [p]:
            if (n := ('').capitalize()): log.append(n)
            b, b = (100000000000000000000 / 4611686018427387905), {c: a, 18446744073709551614: 'a,b,,c'}
        case 'abc':
            d, *d = {[d, *['a', None]], (c if b'\xff\x00' else True)}
            b |= b
            d, a = ('%c' % d), str([1.5, 2])
        case _:
            out[-991] = (None if None else False)
    if ('naïve').lower():
        for c in count(2):
            n1 = 0
            while n1 < 1:
                n1 += 1
                if min([] + [0]): break
                b //= None
        else:
            a, *a = (str({'a': 1, 'b': [2]}), ('naïve').expandtabs(4), ascii('%d %s'), (False % 0),)
        try:
            try:
                d, *c = ((-2 % 1), f'{('-7')!r}', ('%d %s').join(['1', '2', '3']), len('ABCabc'),)
                log.append((sorted(['x', '', 'yz'], reverse=True) / sum(bytearray(b'xyz'))))
                if (n := frozenset(True)): log.append(n)
                del out[1e300]
            finally:
                d -= a
                a //= d
            b |= 0.0
            try:
                a += a
                d %= b
            except Exception as error:
                log.append(type(error).__name__)
                a = (lambda **k: k)(x=('naïve' < '  x '))
                log.append((-round(float('inf'), 4)))
                c, *b = ('{0:<6}{1}'.format('a', True), list(count(3)), sum([]),)
            finally:
                out[a] = (4611686018427387903 not in None == b)
                log.append((-float('1e%d' % 0)))
            if ({1: 2} | {'a': 1, 'b': [2]}):
                d = ('%s' % (1e10 * 4611686018427387904))
            else:
                d %= 994
        finally:
            d += c
            d, b = [9, c, 'abc'], [*[-1, 10], 5].index(5)
            if (n := pow(11, 3, 97)): log.append(n)
        out[d] = len([])
    c %= b
    return log, out, a, b, c, d
case(55, f55)
def f56(a=b'\xff\x00', b=-325):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        c = ascii((+None))
        d //= '  x '
        b &= 315
        n2 = 0
        while n2 < 1:
            n2 += 1
            a, *c = (*{b: b, False: bytes(range(5)), None: 1e10},)
            a, *d = {(lambda **k: k)(x=99999999999999999998), hash(True), set('x\ny'), *{**{}, 'k': -781}}
            match min([3, 1, 2] + [3]):
                case float():
                    del out[c]
                    if (n := [*[], 5].index(5)): log.append(n)
                    b //= 4294967295
                    if (2147483646 | False): return a
                case -1:
                    if pow(-670, 2, 97): break
                    a -= 9223372036854775807
                    log.append((('naïve' * 1) in ({'a': 1, 'b': [2]} | {1: 2})))
                    b %= 18446744073709551615
                case 0 | 1 if a:
                    b, *c = (([3, 1, 2] + [4294967298])[-1], {i: 9223372036854775810 for i in range(3)}, ', '.join([]), (a / bytes(range(5))),)
                    del out[1e300]
                case _:
                    a %= c
                    log.append(((178 ^ 1) if ([1.5, 2] == [1.5, 2]) else (7 * 4294967295)))
                    d &= d
                    if (n := sorted(['x', '', 'yz'], key=len)): log.append(n)
    if Derived('ß').double:
        match ascii('  x '):
            case 0 | 1:
                if (n := list({})): log.append(n)
                d //= b'abc'
            case []:
                a, *d = [set(['b', 'a']).issubset(['b', 'a']), ('%05d' % b), {d for i in 'abc'}, ', '.join(['b', 'a'])]
                del out[d]
            case [p]:
                out[-331] = repr(-0.0)
                d, c = ([-1, 10] + [18446744073709551617])[-1], ('日本').capitalize()
                d |= b'abc'
                d = (hash(-184) % hash(True))
            case _:
                log.append(abs((9223372036854775810).bit_length()))
                log.append(list((oct(0)).encode()))
                out[b] = format(True, '#x')
    n3 = 0
    while n3 < 0:
        n3 += 1
        n2 = 0
        while n2 < 2:
            n2 += 1
            if int(float('inf')): continue
            try:
                c, *a = (pow(-235, 1, 97), f'{(35):>{4 + 3}}', list(filter(None, ['a', None])), ('ABCabc').join(['1', '2', '3']),)
                a |= 927
                del out[d]
            finally:
                b, c = ('x\ny').translate({97: 'A', 98: None}), ([3, 1, 2] < [])
                if (n := ({}).get('', -3)): log.append(n)
                out[c] = list(('a,b,,c').encode())
                del out[a]
            for b in range(2):
                if (n := (a << 59)): log.append(n)
            if f'{(a)!r}':
                del out[11]
                b |= d
            else:
                d, b = (1e300).decode(), (lambda *a, **k: (a, k))(*(b, 'ABCabc', b'\xff\x00', *None,), x='naïve')
        del out[c]
    yield from log
    yield a
case(56, lambda: list(f56()))
case(57, lambda: hex(int.from_bytes(format(float('inf'), '10.3e').encode()[:8], 'little')))
def f58(a=123456.789, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    del out[99999999999999999999]
    yield from log
    yield a
case(58, lambda: list(f58()))
def f59(a=None, b=437):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append((dict(a=b'a,b', b=d)).get(('x\ny').replace('12', '%d %s'), ('x\ny').count('😀z')))
    for d in '%d %s':
        if ([1, 2, 3] == ['a', None]): break
        c, d = Derived(b'a,b').double, (c if bytes(range(5)) else True)
    a = (bin(981)).zfill(2 + 5)
    c |= c
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: {i: 479 for i in range(1)})
case(61, lambda: ((repr(b'a,b')).upper()).swapcase())
case(62, lambda: ('').title())
case(63, lambda: {list(iter([{i: 931 for i in range(3)}, (bytearray(b'xyz') if j else 0.0)])) for j in 'ABCabc'})
case(64, lambda: dict(enumerate([])))
def f65(a=4611686018427387905, b='abc'):
    c = d = 0
    log, out = [], {}
    if ('a').get(1):
        try:
            try:
                b &= 4294967296
                d, *b = (sum([3, 1, 2]), (bytearray(b'xyz') + a),)
            finally:
                out[-426] = ('-7').partition('a')[2]
                log.append((('').find('a') << 5))
                del out['naïve']
                b &= 6
            try:
                del out['a']
                if (n := [a, c, b]): log.append(n)
                out[a] = format(b'a,b', '>7')
            finally:
                c &= d
                if (n := ('naïve').isalpha()): log.append(n)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            c = dict(enumerate(sorted([])))
            if (n := list(filter(None, 1e-7))): log.append(n)
        c = (('-7').lower()).capitalize()
        try:
            try:
                d = round((1e-7 + 0.0), 4)
                del out[554]
                out[c] = ('%d %s').lower()
                c = [a for a, *b in [list(filter(None, [1, 2, 3])) + [1]]]
            finally:
                b, b = list('12'), divmod(18446744073709551615, 5)[1]
                d += a
            del out[d]
            for b in set():
                if f"<{c:g}>": break
                if len('a,b,,c'): return a
                if ('abc' in {1: 2}): return a
            if (99999999999999999999 < True):
                d, *c = (int('12', 3 + 3), ({'a': 1, 'b': [2]}).get('a,b,,c', 0), (None).index('b'), ('😀z').find('a'),)
            else:
                d = ([*[3, 1, 2], 5].index(5) & ('').removesuffix('c'))
                del out[c]
                b = (-([]).count(b))
                b += c
        except Exception as error:
            log.append(type(error).__name__)
            a += c
            n1 = 0
            while n1 < 2:
                n1 += 1
                out[a] = (1e300 ** 2)
                if ({1: 2} | {}): return a
                b |= 2147483647
            log.append({-2: (a)[-1]})
            c = repr(repr('😀z'))
        else:
            out[None] = ('Hello World')[:1]
            b, *d = [('{} {}').isdigit(), ('Hello World').swapcase(), list(map(int, b))]
            d -= b'\xff\x00'
    else:
        d //= a
    n3 = 0
    while n3 < 1:
        n3 += 1
        n2 = 0
        while n2 < 2:
            n2 += 1
            match min([3, 1, 2] + [0]):
                case 'abc':
                    d &= 1e-7
                case Base(value=p):
                    d, a = str(b'abc'), (c)[4:-2:3]
                    c = ((-261 * 100000000000000000002) & abs(99999999999999999998))
                    del out[c]
                    b, *b = {['ß', *['a', None]], (lambda **k: k)(x=d), (+2)}
                case [p, *_]:
                    del out[-29]
                    a |= bytes(range(5))
                    log.append(set())
                case _:
                    if ({} | {'a': 1, 'b': [2]}): break
                    d, b = (4611686018427387904 * 7), chr(0 + 65)
                    if (n := list(enumerate(['a', None]))): log.append(n)
                    b |= 'naïve'
            a, c = dict(a=b, b=True), [*[-1, 10], 5].index(5)
            match (4611686018427387906)['ß']:
                case 'abc':
                    c |= b
                case None if 'Hello World':
                    if oct(11): return a
                case _:
                    b //= b'abc'
                    b &= d
                    if (729 >= d == c): break
            if {False for i in ['  x ', c, b'a,b']}:
                if list(enumerate(d)): continue
            elif ('').strip():
                d |= None
                del out['ß']
                log.append((('').partition('a')[2])[:1])
            else:
                log.append({str(k): v for k, v in ({str(k): v for k, v in ({}).items()}).items()})
                out[None] = bin(80)
                if (n := (not -708)): log.append(n)
        del out[c]
        for d in count(2):
            out[c] = ('a,b,,c').capitalize()
            try:
                del out[573]
                if (n := ('a').partition('a')[2]): log.append(n)
                d |= d
            except TypeError as error:
                log.append(type(error).__name__)
                b &= '  x '
            else:
                d -= c
                b, *d = [(False and False), [a for a, *b in [['a', None] + [1]]]]
    d, *d = []
    a, d = (lambda **k: k)(x=c), {**{1: 2}, 'k': 'abc'}
    yield from log
    yield a
case(65, lambda: list(f65()))
case(66, lambda: (f'{(-859):>{3 + 3}}')[:3])
case(67, lambda: round((abs(0.0) ** 2)))
case(68, lambda: ({str(k): v for k, v in (dict(zip(['Hello World' for i in range(2)], list(range(4))))).items()} == dict(zip((('%d %s').join(['1', '2', '3'])).split(','), list(range(4))))))
case(69, lambda: float(abs(len([1, 2, 3]))))
case(70, lambda: len('a,b,,c'))
case(71, lambda: int((1e10 % float('inf'))))
case(72, lambda: ((('naïve').upper())[1:]).upper())
case(73, lambda: (1e10 ** 2))
def f74(a='abc', b=100000000000000000002):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b, *a = ((lambda **k: k)(x=d),)
    d, c = {**{'a': 1, 'b': [2]}, 'k': c}, list(range(1, 4 + 5))
    if (n := (False // 0)): log.append(n)
    if (n := (d)[:2:]): log.append(n)
    return log, out, a, b, c, d
case(74, f74)
def f75(a='ß', b='ABCabc'):
    c = d = 0
    log, out = [], {}
    match (b if -2 else 9223372036854775806):
        case 'abc':
            c //= 4294967297
            out[b] = ('-7').splitlines()
        case {1: p}:
            out[d] = str({'a': 1, 'b': [2]})
        case str():
            a, c = ('abc').splitlines(), abs(None)
            if (n := int('12', 4 + 3)): log.append(n)
        case _:
            log.append((float('1e%d' % 0) ** 2))
            if (n := (b in ['a', None])): log.append(n)
            del out[None]
    c |= d
    b = (int.from_bytes('12'.encode()[:8], 'little') >> 2)
    d %= b
    return log, out, a, b, c, d
case(75, f75)
def f76(a=None, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    a, a = (lambda *a: list(a))(*[1.5, 2]), (18446744073709551616 if a else d)
    n3 = 0
    while n3 < 3:
        n3 += 1
        for c in set():
            n1 = 0
            while n1 < 0:
                n1 += 1
                log.append(list(zip(list(zip([1, 2, 3], ['a', None])), list({'a': 1, 'b': [2]}))))
            log.append((Base(list(reversed([1.5, 2]))) + None))
            match (d).bit_length():
                case []:
                    if (not c): break
                    a = oct((3 % True))
                case _:
                    if (n := ('ß').partition('a')[2]): log.append(n)
        n2 = 0
        while n2 < 2:
            n2 += 1
            if (n := ({1: 2} | {})): log.append(n)
        a += float('inf')
        n2 = 0
        while n2 < 0:
            n2 += 1
            a = isinstance({**{'a': 1, 'b': [2]}, 'k': b}, (int, str))
    log.append(((-0.0 // 123456.789) // (1.5 ** 2)))
    yield from log
    yield a
case(76, lambda: list(f76()))
case(77, lambda: ('%5.2f;%-5d' % ((1e300 // 0.0), (--488))))
case(78, lambda: (abs(1e10) // abs(-0.0)))
case(79, lambda: (sorted(list(map(str, [-887 for i in range(4)])), reverse=True) * 1))
case(80, lambda: ((format(516, '#x') if (frozenset([]) <= set([-1, 10])) else ('naïve').partition('a')[2])).center(9, '*'))
def f81(a=1e-7, b=True):
    c = d = 0
    log, out = [], {}
    try:
        if (n := (['b', 'a'] + ['x\ny'])[0]): log.append(n)
        b %= b
        n2 = 0
        while n2 < 1:
            n2 += 1
            log.append((('abc')[:3] * 0))
            a, c = list(reversed([1.5, 2])), set()
            b //= b
            del out[c]
        if (n := (226 < -428)): log.append(n)
    except TypeError as error:
        log.append(type(error).__name__)
        b, b = list(count(3)), list(bytes(range(5)) for j in {None, b})
    n3 = 0
    while n3 < 4:
        n3 += 1
        try:
            try:
                c //= d
                del out[c]
                if (n := (b'\xff\x00').rsplit(None, 1)): log.append(n)
            except Exception as error:
                log.append(type(error).__name__)
                c, *c = {(not 4294967298), len([1.5, 2])}
                a, c = Base(a), (9223372036854775809 * 2147483646)
                del out[d]
                if ('naïve')[1:0:]: continue
            b += b
            match dict(zip([], [])):
                case str():
                    if (7 % c): return a
                    log.append((abs(1.5) * round(3.0)))
                case str():
                    del out[1]
                    c //= d
                    out[b] = ('a,b,,c').translate({97: 'A', 98: None})
                case _:
                    b |= 0
        finally:
            log.append(('{} {0!r}'.format(9223372036854775809)).real)
            log.append((('').find('a'))[divmod(746, 75)[1]])
            del out[b'a,b']
            if (n := ('%5.2f;%-5d' % (-2.25, 4611686018427387903))): log.append(n)
        log.append(((False if True else 522) - (~True)))
    match bytearray([c]):
        case int(p):
            d, a = ascii('a'), f"<{4:.2f}>"
            out[None] = list({})
            b //= False
            log.append(list(filter(None, (lambda *a: list(a))(*[1, 2, 3]))))
        case 'abc' if c:
            out[b'\xff\x00'] = (['a', None] == ['a', None])
            c, b = dict(zip(['b', 'a'], [])), ([] == [1.5, 2])
            d = ((~910) / divmod(-624, 2147483649)[1])
            d //= b'abc'
        case (p, q):
            c %= None
        case _:
            a, *c = {(b'').union([1]), (float('inf') * 4294967295), (b'\xff\x00' / bytearray(b'xyz')), (Base(9223372036854775808) + 18446744073709551616).value}
    return log, out, a, b, c, d
case(81, f81)
case(82, lambda: list(round(float('inf'), 3) for j in [('a').splitlines(), format(8, '#x')]))
case(83, lambda: (f'{(True):>{2 + 3}}').encode().decode())
case(84, lambda: {'a,b,,c', True, *None})
def f85(a='ß', b=None):
    c = d = 0
    log, out = [], {}
    if (False + 7):
        b = type((0 / 10)).__name__
        b, *c = {any([]), (100000000000000000002 < 18446744073709551616), (Base(b) == Derived(b)), *(a).casefold()}
        for d in count(1):
            log.append((chr(4 + 65)).title())
    elif ('').find('a'):
        if '{0:<6}{1}'.format('', 0.0):
            match list(filter(None, [1.5, 2])):
                case [p]:
                    d, *c = [(2147483648 / 802), ({1: 2} | {}), (False + True)]
                case _:
                    b &= -0.0
                    out[None] = (-2.25 if False else 1e-7)
                    c %= '%d %s'
                    a &= a
        elif ('a,b,,c' * 1):
            n1 = 0
            while n1 < 3:
                n1 += 1
                if ('%5.2f;%-5d' % (0.1, 2147483646)): return a
                b += a
            for b in {9223372036854775809, d, False}:
                if ('ABCabc')[:3]: break
                out[0.0] = {b, b'\xff\x00', 'abc'}
                d, c = list(zip([], [])), [1]
                del out[a]
            try:
                del out[2147483647]
            except Exception as error:
                log.append(type(error).__name__)
                a = (Base(ord(('a,b,,c' + 'x')[0])) + int(-2.25)).value
        else:
            for d in 'abc':
                c += False
                if ('a,b,,c').upper(): return a
            else:
                del out[b'\xff\x00']
                log.append([])
            if ('Hello World').isdigit():
                d = sum([(-0.1), pow(-538, 1, 97)])
            else:
                del out[a]
    yield from log
    yield a
case(85, lambda: list(f85()))
case(86, lambda: (--2.25))
case(87, lambda: ((len(('-7').zfill(0 + 5)) + int(str((~4611686018427387906)))) ^ (oct(round(3.0))).count(str((float('inf') % -2.25)))))
case(88, lambda: sorted((lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(b'a,b', None)))
case(89, lambda: (int(str(int((1e10 ** 2)))))[:2])
case(90, lambda: '{0:<6}{1}'.format(repr((sum([1e10, 9]) * round(float('inf')))), (divmod(len({1: 2}), (-863 if True else -993))[1] if list((('ß').upper()).encode()) else (('12').replace('Hello World', 'a') * 4))))
case(91, lambda: (1e10 // 1e300))
case(92, lambda: ((None)[3] if (~True) else (None >> 33)))
def f93(a=None, b=False):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        if list(filter(None, [])):
            for b in 'abc':
                b, *a = {(Base(8) == Base(4611686018427387904))}
                a = (abs(1e-7) % abs(0.0))
                c &= bytearray(b'xyz')
            log.append(int(str(round(3.0))))
            try:
                log.append(sorted(['ABCabc', ''], reverse=True))
                del out[123456.789]
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                out[None] = list(range(1, 0 + 5))
            finally:
                a -= None
                c, *b = {len({}), ([1, 2, 3])[0:], dict(zip(['b', 'a'], [-1, 10])), round(1e-7)}
            b, d = ({} | {'a': 1, 'b': [2]}), ([] + ['12'])[0]
        else:
            n1 = 0
            while n1 < 1:
                n1 += 1
                a = dict(a=(d ** -1), b=([] + ['ABCabc'])[0])
                c -= c
            b += -2.25
            for b in 'abc':
                if (-614 / -1): continue
                b = ((False >> 1) % sum([]))
            n1 = 0
            while n1 < 3:
                n1 += 1
                a = dict(a=[a for i in range(1)], b=(a)[2])
                b = sum([150, 346, 10])
                b, d = sorted([-1, 10]), ('😀z').splitlines()
                c -= False
        del out[a]
        b, *d = [len({'a': 1, 'b': [2]}), (-2 < 8), ('x\ny' + 'a,b,,c'), dict(enumerate(['a', None]))]
    for a in count(2):
        try:
            match {bytearray(b'xyz') for i in 'ABCabc' if c}:
                case Base(value=p) if 1e-7:
                    if float('1e%d' % 2): continue
                    log.append({c: int('12', 2 + 3)})
                    out[c] = (1e-7 // 1e300)
                case _:
                    a, c = format(False, '#x'), list(zip(False, c))
                    d, *c = [(lambda **k: k)(x=c), (123456.789)[3], {**{}, 'k': a}]
                    if f'{(True):>{2 + 3}}': return a
                    c &= None
            a += None
        except Exception as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (n := (123456.789 // 123456.789)): log.append(n)
                log.append((list(enumerate([])))[::-1])
                c //= d
                b, a = ([] < [3, 1, 2]), ('😀z').lower()
        if (n := (4294967294 if False else 2)): log.append(n)
        del out[b]
        d %= None
    return log, out, a, b, c, d
case(93, f93)
def f94(a=887, b=10):
    c = d = 0
    log, out = [], {}
    if ', '.join([]):
        if (n := str({'a': 1, 'b': [2]})): log.append(n)
        c, *b = {(-0.0 if c else None), ('a,b,,c' in '%d %s')}
        if (n := (b'\xff\x00')[2]): log.append(n)
    else:
        log.append((ascii('12') or ({}).get('ß', 2)))
        try:
            for b in '😀z':
                del out[c]
                a, b = round(3.0, 2), (float('inf') if False else 123456.789)
                b, c = (1.5).split(), round(-2.25, 2)
                c &= -0.0
            else:
                a, *c = (dict(b'\xff\x00'), [*[], 5].index(5), [each for each in (None, c)],)
                c += 0.1
        except LookupError as error:
            log.append(type(error).__name__)
            if ('%5.2f;%-5d' % (123456.789, False)):
                b -= 100000000000000000002
                out[b''] = list(None for k in count(1))
                d &= a
                out[c] = (-1e300)
            else:
                c, *d = [({'a': 1, 'b': [2]} | {1: 2})]
                d //= 1.5
                d = ((2147483646 * 838)).symmetric_difference([1])
                del out[123456.789]
            try:
                d -= 4611686018427387902
                d, *d = {(not 1.5), (None - c), *([3, 1, 2] < [-1, 10])}
                c -= a
            except LookupError as error:
                log.append(type(error).__name__)
                out[d] = [b, *[1.5, 2]]
                b %= b
                del out[-298]
            match int(str(3)):
                case (p, q):
                    out[None] = (None / b'a,b')
                    d, c = dict(enumerate([1.5, 2])), float('1e%d' % 1)
                case _:
                    c, *d = {{a for k in {'', c, None, None}}}
                    log.append(((lambda a, b=-34: a - b)(-2) << 2))
                    a -= None
                    c += 0
            try:
                d, *a = {len({1: 2}), ('Hello World').upper()}
            except ArithmeticError as error:
                log.append(type(error).__name__)
                a //= 100000000000000000000
                b = (format(0.0, '10.3e')).isdigit()
                del out[751]
            finally:
                if (n := repr(a)): log.append(n)
        finally:
            c &= None
            del out[a]
            a, *c = (('%c' % 1e10), divmod(2147483647, False)[1], bool(d),)
    try:
        c %= 100000000000000000000
        out['a,b,,c'] = sum([3, 1, 2])
        a //= True
        n2 = 0
        while n2 < 4:
            n2 += 1
            n1 = 0
            while n1 < 1:
                n1 += 1
                c |= float('inf')
            a %= -0.0
            match len({'a': 1, 'b': [2]}):
                case int(p):
                    if {c: None}: return a
                    if (not 'Hello World'): return a
                    del out['ß']
                    b = divmod(pow(192, 1, 97), (True << 3))[1]
                case _:
                    c, *d = []
                    a, *d = ((-644 % -657), (-1e10), (d)[d], *[(i, 575) for i in [] if True],)
                    if (2147483648 >> 3): break
                    b &= c
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if (1.5 // -2.25):
            match format(1e300, '10.3e'):
                case (p, q):
                    b -= 1e-7
                case 'abc' if 'x\ny':
                    c, *d = set()
                case []:
                    log.append((('日本' in {}) and ('ABCabc').isdigit()))
                    if (n := ('-7').title()): log.append(n)
                case _:
                    b, *c = ()
                    c -= 798
                    d, *b = {*(bytearray(b'xyz')).rsplit(None, 1)}
            if (n := Derived(None).xyz): log.append(n)
        else:
            d, *a = (frozenset(b), {c: b'a,b'}, f'{(a)!r}',)
            d, a = (not 4294967295), list(count(3))
            a %= b''
            for d in range(3):
                a &= -173
                del out[False]
                a, d = Derived(5).double, Derived(1).xyz
                a %= b''
    else:
        log.append(sorted([Base(3), Base(b)]))
    finally:
        d, *c = {sum([-1, 10]), *dict(enumerate([1, 2, 3]))}
        a //= c
        del out[None]
    yield from log
    yield a
case(94, lambda: list(f94()))
case(95, lambda: ((format(len({'a': 1, 'b': [2]}), ',')).capitalize() in (('%5.2f;%-5d' % (round(0.1, 4), (False).bit_length()))).translate({97: 'A', 98: None})))
case(96, lambda: (False or False))
case(97, lambda: (([*[3, 1, 2], -3] + [(2147483647 - True)])[-1] if any((2 | 2147483649)) else ([True for i in range(3)] + [(9 - True)])[-1]))
case(98, lambda: type(dict(a=None, b=524)).__name__)
case(99, lambda: ('%d %s').encode().decode())
