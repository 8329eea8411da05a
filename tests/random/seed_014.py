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
case(0, lambda: sorted(list(map(str, [])), reverse=True))
def f1(a='12', b='😀z'):
    c = d = 0
    log, out = [], {}
    if dict(a=c, b=None):
        c -= a
        del out[1]
    elif (-3.0):
        del out[None]
    yield from log
    yield a
case(1, lambda: list(f1()))
case(2, lambda: any(sorted([], key=len)))
case(3, lambda: ([(i, sum([10, 1, 2147483646])) for i in [hash(7) for i in range(4)] if (round(123456.789, 1) != round(1e10, 3))] or (-((3.0 % 0.1) * abs(False)))))
case(4, lambda: list(enumerate(list(''))))
def f5(a='ABCabc', b=100000000000000000002):
    c = d = 0
    log, out = [], {}
    if [(i, -913) for i in [-1, 10] if False]:
        out[a] = [c, 1e10]
        b = (('  x ').capitalize() and type(1e10).__name__)
        for d in (None, -250, 'a,b,,c', bytearray(b'xyz'),):
            for d in '  x ':
                if (100000000000000000000 | False): break
                log.append((~(-965 >> 1)))
            del out[a]
            n1 = 0
            while n1 < 0:
                n1 += 1
                a = []
            n1 = 0
            while n1 < 4:
                n1 += 1
                out[''] = (-423 if True else 484)
                a, *a = ((100000000000000000000 <= 0.0 < 4294967296), [each for each in (d, a)], dict(enumerate([1.5, 2])),)
    n3 = 0
    while n3 < 1:
        n3 += 1
        n2 = 0
        while n2 < 3:
            n2 += 1
            n1 = 0
            while n1 < 4:
                n1 += 1
                b, c = ('%d %s')[::-1], (a).casefold()
            if [7, b, 3.0]: continue
    del out['日本']
    for a in range(2):
        try:
            for d in count(1):
                if format(747, '#x'): return a
                c &= -3
                c -= b
                b = list(map(str, list('Hello World')))
            out[b''] = (a).decode()
            match (1e-7 // -0.0):
                case Base(value=p):
                    a = (('ß')[:3]).center(9, '*')
                    if dict.fromkeys(['x', '', 'yz'], 7): return a
                    a &= 1.5
                    if (n := ([] == [])): log.append(n)
                case _:
                    del out[c]
                    if (540 != d in 3.0): break
        finally:
            b //= b
            b, *a = [('%5.2f;%-5d' % (1e10, 0))]
            a, *c = [format(-530, ','), list(('naïve').encode()), float('1e%d' % 4), ('a,b,,c').isdigit()]
            if (n := callable(False)): log.append(n)
        for d in range(2):
            a, *b = {sum([3.0, 4611686018427387905]), set(['x', '', 'yz']).issubset(['b', 'a']), list({}), f'{(d)!r}'}
            try:
                log.append((-hash(217)))
                c += -2
            finally:
                d, b = dict(a=bytes(range(5)), b=''), (-3).index('b')
        n2 = 0
        while n2 < 1:
            n2 += 1
            a //= 5
    yield from log
    yield a
case(5, lambda: list(f5()))
case(6, lambda: Base((f'{(('日本').startswith('{} {}'))!r}').zfill(1 + 5)))
case(7, lambda: ((((['b', 'a'] + ['-7'])[0]).partition('a')[2]).replace((f'{('-7')!r}').expandtabs(4), (repr(0.0) + ('a,b,,c' or ''))) in (lambda **k: k)(x=int(str((559 % 18446744073709551617))))))
case(8, lambda: format(([(658 ^ False) for i in range(1)] + [(('x\ny').upper()).count(('abc').removesuffix('c'))])[-1], ','))
def f9(a=123456.789, b=b'a,b'):
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
            out[-0.0] = ord(('a,b,,c' + 'x')[0])
            if ('{} {}').find('a'):
                c, *c = {(lambda **k: k)(x=1e10), str(d), ([] == [1, 2, 3]), ('%5.2f;%-5d' % (3.0, 11))}
                c &= 3.0
                log.append((('😀z' or b))[isinstance(c, (int, str))])
                del out[b]
            elif bin(177):
                d = (ascii('ABCabc') * 3)
                a, d = type(c).__name__, dict(zip([], [3, 1, 2]))
            else:
                b %= b
                c &= None
                b = (-(-0.0 % float('inf')))
                del out[d]
            try:
                c = (-('😀z').find('a'))
                c %= -3
            except ArithmeticError as error:
                log.append(type(error).__name__)
                out[a] = repr(3.0)
            else:
                c, a = f'{(b)!r}', [j for j in range(4)]
                if (n := ['日本' for i in 'naïve']): log.append(n)
                out[d] = round(3.0, 2)
            finally:
                del out[b]
                c += True
                b += b
            if (n := (False and True)): log.append(n)
        except Exception as error:
            log.append(type(error).__name__)
            try:
                a += a
            except Exception as error:
                log.append(type(error).__name__)
                out[b'abc'] = ([-1, 10] + [-205])[-1]
            finally:
                out[1e-7] = (8).bit_length()
                a &= d
                c %= 9223372036854775806
            if (a).intersection([1, 2]):
                b = list(range(4, 3 + 5))
                b = Derived(chr(2 + 65)).double
                d, *b = [(False << 3), bin(-223), format(True, '#x')]
                d, d = (-864 << 2), (100000000000000000001).get(1)
            elif (-68).zfill(6):
                del out[False]
                log.append(list((('Hello World').expandtabs(4)).encode()))
                del out[bytes(range(5))]
                a += c
            else:
                c = (('{} {}').encode().decode()).isdigit()
                b = ({1: a, 'a': 3.0} // (0.1 and 990))
                del out[c]
            match f'{(-483):>{1 + 3}}':
                case str():
                    del out[0.0]
                    c //= a
                    b &= b'\xff\x00'
                    b %= None
                case None:
                    a, d = ('x\ny').split(), [(i, 5) for i in [] if True]
                    d //= bytearray(b'xyz')
                    c = (~int(str(99999999999999999998)))
                    log.append({None: ('' != 4611686018427387902) for k in count(2)})
                case _:
                    d = list(('x\ny' or 'ABCabc'))
                    d = (({1: 2} | {}) | (lambda **k: k)(x=a))
                    c -= a
            if oct(True):
                del out[a]
                log.append(len(dict(zip([], []))))
        else:
            d, b = (None + a), Derived(1).xyz
    finally:
        a -= a
        a |= '{} {}'
    a //= 'x\ny'
    match {d: True, c: None, 9223372036854775810: 123456.789}:
        case 'abc':
            a = [{str(k): v for k, v in ({}).items()} for i in range(1)]
        case {1: p}:
            out[c] = [n for n in count(1)]
        case int(p):
            a = ({**{'a': 1, 'b': [2]}, 'k': d} | dict.fromkeys(['b', 'a'], True))
            c //= 18446744073709551618
            c, a = (not 123456.789), [(i, 7) for i in [3, 1, 2] if True]
            out[a] = sorted(b'abc', key=None, reverse=False)
        case _:
            d, c = ('%d %s').title(), {i: True for i in range(0)}
            del out[c]
            b |= a
    return log, out, a, b, c, d
case(9, f9)
case(10, lambda: (((format(float('inf'), '10.3e')).zfill(1 + 5)).capitalize()).partition('a')[2])
case(11, lambda: (~abs((123456.789 if False else 3.0))))
case(12, lambda: [])
case(13, lambda: ('a,b,,c' * 4))
case(14, lambda: ({} == {1: 2}))
case(15, lambda: type(list(len(('a').upper()) for j in range(4))).__name__)
case(16, lambda: {'a,b,,c': ((('%d %s' % (4294967294, 4294967295))).center(9, '*')).startswith(('{0:<6}{1}'.format('x\ny', bytes(range(5))) * 2)) for k in '%d %s'})
def f17(a=3.0, b=100000000000000000000):
    c = d = 0
    log, out = [], {}
    b |= bytes(range(5))
    b &= '12'
    if (n := (a in 5)): log.append(n)
    yield from log
    yield a
case(17, lambda: list(f17()))
case(18, lambda: (divmod(-107, 2)[1] * len([])))
case(19, lambda: (('x\ny')[:2]).count(('{} {}').swapcase()))
def f20(a=True, b=-492):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, *b = ()
    match ('日本')[2:]:
        case 'abc':
            c, b = ('12' % b), ('ß' if False else 'ß')
            if (n := (a // d)): log.append(n)
        case _:
            b |= '{} {}'
            a, *d = {hex(998), *(b & None)}
    try:
        c += False
    finally:
        del out[d]
        log.append((frozenset([ord(c) for c in 'a']) <= set([False, 9223372036854775807, 877])))
    return log, out, a, b, c, d
case(20, f20)
def f21(a=True, b=False):
    c = d = 0
    log, out = [], {}
    log.append({('%d %s').swapcase() for k in count(0) if sum([1e10, 6])})
    out[c] = (False)[::]
    del out[bytearray(b'xyz')]
    return log, out, a, b, c, d
case(21, f21)
def f22(a=None, b=''):
    c = d = 0
    log, out = [], {}
    if ('a,b,,c')[:0]:
        b, *c = (('{} {}').swapcase(), hex(False), len([1, 2, 3]),)
        if (Base(False) + False).value:
            for d in range(3):
                a &= None
            c = ([a for a, *b in [[1.5, 2] + [1]]]).count((lambda **k: k)(x=True))
            a //= d
            for d in set():
                if ([-1, 10] + [4294967298])[-1]: break
                del out[499]
                c, d = ('  x ').partition('a')[2], format(float('inf'), '10.3e')
        try:
            try:
                a = Derived(1).xyz
                out[a] = {1e-7: 'x\ny' for i in range(3)}
                c -= c
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                b, a = ('😀z').partition('a')[2], ('ß').translate({97: 'A', 98: None})
            finally:
                d |= 1.5
                a, b = int(str(481)), ('  x ').translate({97: 'A', 98: None})
                a, *d = [list(filter(None, [1, 2, 3])), bool(float('inf')), [a, *[1.5, 2]]]
        finally:
            c, a = (9 if 'a' else b'abc'), [c, *['a', None]]
            out[b] = min([-1, 10] + [4])
            d |= None
        out[a] = (not b'abc')
    log.append(('{} {0!r}'.format(4)).upper())
    if ([1.5, 2])[::-1]:
        n2 = 0
        while n2 < 1:
            n2 += 1
            try:
                c %= True
            except LookupError as error:
                log.append(type(error).__name__)
                a, a = (b | 1.5), (2147483649 % 2)
                log.append(type(float(1)).__name__)
        match [(i, -590) for i in [] if False]:
            case -1:
                c, b = ('naïve').center(9, '*'), (-0.0 % 3.0)
            case (p, q):
                if (n := (['a', None]).count(d)): log.append(n)
                c, *d = [ascii('%d %s'), [1.5 for i in range(1)], {-0.0: 1e300}, {d: b, d: 1e10, d: 8}]
            case None if c:
                b, b = (a % c), ([] + [-637])[-1]
                log.append((list(count(3)))[4:])
                c |= None
            case _:
                d, *b = ({}, (9 < -256), (+'naïve'), {1: '{} {}', 'a': None},)
                out['ß'] = (-637 + -197)
                d = float((-9223372036854775809))
                a %= None
    return log, out, a, b, c, d
case(22, f22)
def f23(a='', b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c -= 0.1
    return log, out, a, b, c, d
case(23, f23)
case(24, lambda: (repr(1e10) not in (not 'a')))
case(25, lambda: len({i: len(hex(-471)) for i in range(0)}))
def f26(a=b'', b=b'a,b'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := ('😀z' or '😀z')): log.append(n)
    n3 = 0
    while n3 < 2:
        n3 += 1
        match float(-187):
            case str():
                if (n := (18446744073709551617 / 4)): log.append(n)
                b -= a
            case _:
                out[1e-7] = dict.fromkeys([], False)
                b, *c = []
                if (n := (bytes(range(5)) - a)): log.append(n)
        log.append(sorted(list(map(str, [3, 1, 2])), key=len))
        match (None and False):
            case Base(value=p):
                log.append((int(str(2147483648)) + ([3, 1, 2] + [False])[-1]))
            case int(p) if False:
                if (b'abc').startswith('a'): return a
                if (n := set()): log.append(n)
            case _:
                out[123456.789] = (b, None, b'\xff\x00', a,)
    if (n := dict(a=c, b='naïve')): log.append(n)
    return log, out, a, b, c, d
case(26, f26)
case(27, lambda: ('x\ny').strip())
case(28, lambda: [(i, max(sum(list(range(1))), min([False, -969, 7] + [4]))) for i in [([*[], 5].index(5) | (429 + False)), ((4294967298 // True) + int('12', 2 + 3)), ({**{1: 2}, 'k': True}).get(format(0.1, '10.3e'), max(125, True))] if (sorted([hash(2147483646), (4611686018427387903 | 1), 3]) < [(100000000000000000000 * 5) for i in range(1)])])
case(29, lambda: ((str({'a': 1, 'b': [2]}) or ()) << 25))
case(30, lambda: (18446744073709551614 + -696))
case(31, lambda: dict(enumerate([1.5, 2])))
case(32, lambda: [('%5.2f;%-5d' % (1e10, 11)), *[222].copy()])
case(33, lambda: hex(False))
def f34(a='  x ', b=1e300):
    c = d = 0
    log, out = [], {}
    if (n := ('%e' % 2147483649)): log.append(n)
    c -= b''
    n3 = 0
    while n3 < 2:
        n3 += 1
        d %= b
        if (n := (b'abc' >= 9223372036854775806)): log.append(n)
        n2 = 0
        while n2 < 0:
            n2 += 1
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (2147483648 ^ True): return a
                a, a = (123456.789 + -2.25), int(str(-906))
                b, c = {1: 4611686018427387904, 'a': b''}, list(({}).items())
                if (n := repr(d)): log.append(n)
            b = list(map(int, (-123456.789)))
            if ('a' if True else '12'): return a
    n3 = 0
    while n3 < 1:
        n3 += 1
        if ('-7')[2:]:
            if any(a):
                c, c = (['b', 'a'] + ['ß'])[0], max(7, 77)
                d //= a
                if (-69 or b'abc'): continue
                c //= c
            elif [*[-1, 10], 5].index(5):
                c = (Base(max(100000000000000000002, 751)) == Derived(max(100000000000000000002, 751)))
                a &= True
                a %= a
            try:
                d -= d
                if '{} {0!r}'.format(0.1): continue
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                log.append(({4294967295 for i in (True,)}).ljust(5))
                d, *a = ((Base(True) == Base(4611686018427387903)), (0.1 if True else 1.5), format(-9, '#x'), *['  x '].copy(),)
        else:
            n1 = 0
            while n1 < 3:
                n1 += 1
                log.append(str(dict.fromkeys(['b', 'a'], True)))
                a = {str(k): v for k, v in (({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})).items()}
                if abs(2147483649): continue
                del out[123456.789]
            n1 = 0
            while n1 < 1:
                n1 += 1
                d &= 2
                if (None << 1): return a
    return log, out, a, b, c, d
case(34, f34)
def f35(a=1e10, b=True):
    c = d = 0
    log, out = [], {}
    c //= None
    c |= a
    n3 = 0
    while n3 < 4:
        n3 += 1
        d %= 189
        match list(map(bool, float('inf'))):
            case float():
                if ('{} {}' if True else ''): continue
                out[b'abc'] = ([1.5, 2])[0:]
                c = (('  x ').removesuffix('c')).splitlines()
            case _:
                b, *d = (('-7' and d),)
                a = (('naïve').count('{} {}') <= (0.1 + 3.0) < pow(-848, 1, 97))
                out['ß'] = float(True)
                if (lambda *a: list(a))(*[1.5, 2]): return a
        try:
            try:
                c |= c
            finally:
                a %= d
        finally:
            d -= 9223372036854775808
            log.append(((9223372036854775810 / -3) in sorted(['b', 'a'], key=len)))
            log.append(sorted(list(map(str, [3, 1, 2])), reverse=True))
    for b in count(0):
        c = ((5 if 1e10 else b) - (d if b'' else c))
        if all(['a', None]):
            for d in count(3):
                d, *a = {[*[], 5].index(5), ('  x ' < 'naïve'), (123456.789 if -3 else b)}
                out[None] = (1.5 ^ b'abc')
                d |= 500
                c, c = list(zip([1.5, 2], ['a', None])), ascii('ß')
            else:
                a = float('1e%d' % 1)
            if ('x\ny').title():
                del out[None]
                c, *a = ((-618 / 739), (3.0 ^ 123456.789), (-False), *{i: False for i in range(3)},)
                if (2147483650 - 3): break
                a = dict(enumerate([n for n in count(2)]))
        if (None,): return a
        if (None // a): continue
    else:
        a = type(chr(4 + 65)).__name__
        b, a = ('%d %s').startswith('12'), ', '.join([])
        if (n := pow(True, 3, 97)): log.append(n)
        del out[a]
    yield from log
    yield a
case(35, lambda: list(f35()))
case(36, lambda: ('12').count('ABCabc'))
case(37, lambda: {1e300, 605, False})
case(38, lambda: float(round(0.0)))
def f39(a=b'', b=None):
    c = d = 0
    log, out = [], {}
    try:
        for a in '%d %s':
            log.append((abs(0.0) // (-3.0)))
            match {1: -136, 'a': b}:
                case str():
                    b |= d
                    d &= b
                case str():
                    c += '  x '
                case float():
                    if (n := ('abc').capitalize()): log.append(n)
                    if round(1e-7, 4): continue
                    if (n := int(1e-7)): log.append(n)
                    d = (type('Hello World').__name__)[2]
                case _:
                    a, a = (float('inf') % 123456.789), ({'a': 1, 'b': [2]} | {1: 2})
            if (n := ascii('abc')): log.append(n)
    except TypeError as error:
        log.append(type(error).__name__)
        a //= 2147483647
        if int(0.1):
            try:
                log.append((lambda a, b=max(10, -1): a - b)(pow(True, 1, 97)))
                out['%d %s'] = (0.0 if True else -0.0)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                c //= 2
                log.append(dict(a=hex(6), b=('%d %s').find('a')))
                a, b = ('Hello World')[::-1], {c for j in [None, b, 1.5]}
                b &= c
        elif max(11, 4):
            a, *c = [('%5.2f;%-5d' % (1e10, -165)), (+b'abc')]
            match set():
                case int(p):
                    out[d] = (True not in -2.25 in a)
                case [p, *_]:
                    b = ((-0.0 if False else float('inf')) ** 2)
                    if (n := (123456.789 * 990)): log.append(n)
                case _:
                    out[d] = (-2.25 + 0.0)
        else:
            del out[-291]
            log.append({None: (None & d), c: {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, 9: len('  x ')})
            n1 = 0
            while n1 < 0:
                n1 += 1
                del out[10]
                if (n := Derived.kind): log.append(n)
                if dict(a=4294967298, b=None): break
        try:
            if [n for n in count(4)]:
                if (n := str([])): log.append(n)
        except LookupError as error:
            log.append(type(error).__name__)
            d, *d = (('%d %s')[4:],)
            b = (format(1e300, '10.3e')).find('a')
        else:
            d %= '😀z'
            del out[None]
            b, c = '{} {0!r}'.format(b), (4294967297 | 3)
            log.append((list(filter(None, []))).symmetric_difference([1]))
        if (n := ('a,b,,c').find('a')): log.append(n)
    yield from log
    yield a
case(39, lambda: list(f39()))
case(40, lambda: ('12')[4:])
case(41, lambda: (None != 0))
def f42(a='ß', b=-388):
    c = d = 0
    log, out = [], {}
    a += 1e10
    b //= -2.25
    n3 = 0
    while n3 < 2:
        n3 += 1
        b &= 'Hello World'
        for a in (6, b, 18446744073709551614, None,):
            if all(['a', None]): break
            if all([]):
                b &= 4294967297
                d, b = abs(-0.0), ('x\ny').replace('日本', '')
            match hex(True):
                case 0 | 1:
                    if (n := ('ß').expandtabs(4)): log.append(n)
                    d, *c = set()
                    if list(filter(None, a)): return a
                case -1:
                    c = oct(format(-136, ','))
                    del out[d]
                    out[bytes(range(5))] = {a: b'abc' for j in count(2)}
                    d, *b = (list(b), ('😀z').center(9, '*'), [*[3, 1, 2], 5].index(5), (['a', None])[::-1],)
                case _:
                    if ('12').partition('a')[2]: break
            c = dict(zip(sorted(['😀z', 'abc', 'm']), [ord(c) for c in 'ß']))
        c, *a = [str([1, 2, 3]), ('日本').find('a')]
        b = [dict(a=d, b=a)].copy()
    yield from log
    yield a
case(42, lambda: list(f42()))
case(43, lambda: {i: 344 for i in range(0)})
case(44, lambda: (('%5.2f;%-5d' % ((-(1e10 + 1e300)), (f'{(123456.789):.3f}').find('a')))).removesuffix('c'))
case(45, lambda: (((1.5 ** 2) ** 2)).discard(1))
case(46, lambda: (-float((-807 >> 3))))
def f47(a=None, b=None):
    c = d = 0
    log, out = [], {}
    c |= -3
    try:
        n2 = 0
        while n2 < 2:
            n2 += 1
            if list(enumerate(c)):
                log.append(list(reversed(list({'a': 1, 'b': [2]}))))
            if pow(863, 0, 97):
                if min([3, 1, 2] + [2]): return a
            if (1e10 + -2.25):
                a, *b = [(2 << 4), dict.fromkeys([], True), list(filter(None, ['a', None])), list('naïve')]
                if (n := type('😀z').__name__): log.append(n)
            else:
                c -= c
                if (not 2147483649): continue
                d //= 3.0
                b %= a
            for c in range(4):
                log.append((('12').isalpha() or ('a,b,,c' < '-7')))
                b |= a
                if (n := (b'a,b' << 8)): log.append(n)
                log.append(int(str(ord(('-7' + 'x')[0]))))
        b |= a
        match list(map(str, [1.5, 2])):
            case (p, q) if False:
                del out[-2.25]
                if (n := int(1e-7)): log.append(n)
                b, c = f'{(4611686018427387902):>{3 + 3}}', oct(2)
            case _:
                a, a = sum([-1, 10]), (c << 50)
                a, d = min([-1, 10] + [2]), {i: 996 for i in range(0)}
                d, a = list(map(str, c)), sorted([], reverse=True)
                a &= 1e10
        try:
            for d in range(1):
                d //= a
            out[d] = [9, False, False]
            log.append((Base((None).join(['1', '2'])) == Derived((None).join(['1', '2']))))
            for c in []:
                if (n := (d)[::]): log.append(n)
                if (a + b): break
            else:
                if (n := (False << 4)): log.append(n)
                d &= a
                log.append((lambda **k: k)(x=int('12', 3 + 3)))
                d = (~len('日本'))
        except Exception as error:
            log.append(type(error).__name__)
            match ('-7').capitalize():
                case str():
                    b = ({None: -212} - (6 + -940))
                case -1:
                    c, d = dict(a=1.5, b=None), ('日本')[::-1]
                case [p] if b'a,b':
                    b %= b'a,b'
                case _:
                    d, b = {**{1: 2}, 'k': 2147483647}, list(zip([], [1, 2, 3]))
                    d //= 0
                    out[-836] = [(i, False) for i in [3, 1, 2] if True]
                    log.append(((1e300 ** 3)).update({3: 4}))
            match ('x\ny').isdigit():
                case [] if a:
                    out[d] = oct(6)
                    b = ((Base(-2) + 4).value << 1)
                case _:
                    c |= 0.1
                    c, *a = ({None, *b'\xff\x00'}, (c if 1e300 else '  x '),)
                    b, *c = {(None + bytes(range(5))), {}, (1e10 + float('inf')), set(['x', '', 'yz']).issubset(['x', '', 'yz'])}
                    del out[d]
            try:
                log.append(abs(round(123456.789, 3)))
                log.append((sorted([2147483646, True, 3]) + [[*[], 5].index(5)])[-1])
            except ArithmeticError as error:
                log.append(type(error).__name__)
                if (n := ('a,b,,c' < '😀z')): log.append(n)
                a %= d
            finally:
                c, a = round(1.5, 4), type(d).__name__
                a -= 3.0
                log.append(((123456.789 if False else 123456.789) ** 2))
                log.append(([-674, d])[4:])
            try:
                a, *d = {('😀z').strip(), hash(4294967297)}
                if (n := repr(c)): log.append(n)
            finally:
                a = (str({})).replace(f'{(-0.0):.3f}', oct(-971))
                d &= b'a,b'
                d += c
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        match (0.0 * 5):
            case 'abc':
                out[float('inf')] = int('12', 0 + 3)
                c, *a = {sum([0.1, 18446744073709551616]), (None)[c], dict.fromkeys(['x', '', 'yz'], -636), *(a)[c]}
                a //= -0.0
                out[2] = tuple(None)
            case float():
                log.append(sorted([*[-1, 10], 18446744073709551617]))
                b %= b
            case _:
                c &= d
                c -= bytearray(b'xyz')
        log.append(((1e10 // 0.0) ** 2))
    c %= b
    d &= d
    yield from log
    yield a
case(47, lambda: list(f47()))
def f48(a=True, b=b''):
    c = d = 0
    log, out = [], {}
    match dict.fromkeys(['b', 'a'], 998):
        case {1: p}:
            log.append(list({str(k): v for k, v in ({1: 2}).items()}))
            a, *c = {dict(zip(['x', '', 'yz'], [])), list(count(3))}
            if (n := type(9223372036854775809).__name__): log.append(n)
        case _:
            b %= '12'
            b //= b
            d, a = {**{'a': 1, 'b': [2]}, 'k': c}, (b).removeprefix('a')
            log.append((-hash(-2)))
    try:
        n2 = 0
        while n2 < 3:
            n2 += 1
            out[156] = f'{(False):>{4 + 3}}'
            try:
                d, b = list(enumerate([1.5, 2])), ('ß' + a)
            except LookupError as error:
                log.append(type(error).__name__)
                if ([1, 2, 3])[2:]: continue
                b, d = float(18446744073709551617), list(filter(None, ['a', None]))
            for a in ('', c, None,):
                a &= d
                if ('%d %s').upper(): continue
                del out[b'']
                log.append(type(Derived(b).get()).__name__)
            n1 = 0
            while n1 < 3:
                n1 += 1
                a, *b = ()
                a |= 'naïve'
                if (n := (b and b'a,b')): log.append(n)
                a = ((123456.789 * -198)).partition(',')
    finally:
        out[-997] = ('ABCabc' + '日本')
        c = int(float(True))
        d = callable(Derived(9223372036854775806).double)
        if (n := dict.fromkeys(['x', '', 'yz'], 4294967297)): log.append(n)
    if ('abc').title():
        if {1: c, 'a': d}:
            n1 = 0
            while n1 < 1:
                n1 += 1
                out[b] = format('a,b,,c', '')
            if [c, None]:
                c, *a = []
            else:
                c = (int(str(574)) in [a for a, *b in [[1.5, 2] + [1]]])
                out[a] = {**{1: 2}, 'k': c}
                if (n := [100000000000000000001 for i in range(3)]): log.append(n)
            log.append(str([b, *[]]))
            match ({1: 2} | {'a': 1, 'b': [2]}):
                case [p]:
                    del out[123456.789]
                    c %= 108
                    log.append(float('1e%d' % 4))
                    del out['{} {}']
                case _:
                    d |= d
                    del out[d]
        elif ('abc' * 3):
            a, a = (1e300 % 0.1), round(0.1)
            c -= '{} {}'
            if (n := ('{} {}' & a)): log.append(n)
        n2 = 0
        while n2 < 3:
            n2 += 1
            if (n := (True).decode()): log.append(n)
            out['  x '] = f"<{d:b}>"
            a, a = ('ABCabc' in ''), list({})
        for c in '%d %s':
            if (not 0.0): return a
            a -= 'abc'
    else:
        log.append(repr([b for i in {float('inf'), d}]))
    yield from log
    yield a
case(48, lambda: list(f48()))
case(49, lambda: (str({**{str(k): v for k, v in ({}).items()}, 'k': ('%d %s').replace('a,b,,c', '%d %s')}) in type([f'{(0.0):.3f}', ('ABCabc').removesuffix('c')]).__name__))
case(50, lambda: abs(([*[3, 1, 2], -250] + [(False >> 1)])[-1]))
case(51, lambda: len(list(filter(None, [('x\ny' in 'ABCabc')].copy()))))
case(52, lambda: abs(True))
def f53(a='x\ny', b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    out[bytes(range(5))] = {i: False for i in range(4)}
    del out[1e10]
    yield from log
    yield a
case(53, lambda: list(f53()))
case(54, lambda: ((7 ^ -1)).bit_length())
case(55, lambda: ('-7').encode().decode())
case(56, lambda: (list(filter(None, [])))[-1:5:4])
def f57(a=None, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d, a = (123456.789 if True else 1e10), (Base(True) == Base(-185))
    n3 = 0
    while n3 < 2:
        n3 += 1
        try:
            log.append(((lambda *a: list(a))(*['a', None]) & abs(875)))
            if dict(enumerate([1, 2, 3])):
                d //= b''
                if {**{'a': 1, 'b': [2]}, 'k': a}: continue
            elif dict.fromkeys(['x', '', 'yz'], 2147483649):
                b |= c
                c, b = (123456.789 ** 2), (not a)
                log.append(((-765 & True) + {**{1: 2}, 'k': c}))
            for c in count(0):
                if (~-348): continue
                log.append(((True // 100000000000000000002) + [*[], 5].index(5)))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if ('%d %s' % (-3, c)): continue
            if (n := (-3.0)): log.append(n)
            if sorted(c): continue
        for c in range(3):
            b, a = (206 * -67), ('😀z').title()
            if hex(d):
                b %= 123456.789
                del out[-0.0]
                del out[d]
                if dict.fromkeys([], True): continue
            d //= d
            if (False & 7): break
        match ('ß').partition('a')[2]:
            case {1: p}:
                out[c] = (0.1 // 3.0)
                if (n := (Base(18446744073709551618) + 10).value): log.append(n)
                out[-0.0] = type(b).__name__
                c, c = oct(2147483648), (-755 + 7)
            case _:
                c, c = len(['a', None]), ('a' in 2147483648 < b)
    match (True + 2147483650):
        case -1:
            log.append([n for n in count(2)])
            b, b = all([]), ('%d %s').strip()
            out[100000000000000000002] = sorted([3, 1, 2])
        case str():
            c %= a
            out[c] = abs(4)
            c -= -2.25
        case {1: p}:
            log.append(len(dict(a=a, b=None)))
            c, b = ('ABCabc').lower(), ('naïve').startswith('12')
            del out[c]
            out[668] = (4 or d)
        case _:
            del out[d]
            if (n := list(map(str, []))): log.append(n)
            b -= None
            c -= None
    return log, out, a, b, c, d
case(57, f57)
def f58(a=None, b='-7'):
    c = d = 0
    log, out = [], {}
    log.append((('😀z').encode().decode()).removesuffix('c'))
    return log, out, a, b, c, d
case(58, f58)
def f59(a='12', b=None):
    c = d = 0
    log, out = [], {}
    match int('12', 2 + 3):
        case (p, q) if c:
            if (n := type(d).__name__): log.append(n)
        case _:
            a //= bytes(range(5))
            c, *a = ()
            d += b
    n3 = 0
    while n3 < 0:
        n3 += 1
        b &= c
        if (b).find('b'): return a
        for d in '12':
            if (7 | 9):
                if dict(enumerate(['a', None])): return a
                if ('日本' < '日本'): continue
                a, *a = [('  x ').upper(), ('a' in 'x\ny'), {i: 190 for i in range(0)}]
                a, *d = [min([-1, 10] + [2]), str(['a', None])]
            for b in []:
                if list('ABCabc'): continue
                a, *c = {*[each for each in (-122, '12')]}
                a, d = (lambda **k: k)(x=4294967297), abs(0.1)
            else:
                del out[d]
            del out[b'abc']
        c //= c
    yield from log
    yield a
case(59, lambda: list(f59()))
case(60, lambda: dict(a=(178 and 'a,b,,c'), b=oct(824)))
case(61, lambda: ((float('1e%d' % 4) // (-0.0 + 0.1)) // sum([(4611686018427387904 / False), (933 << 4)])))
def f62(a=None, b=238):
    c = d = 0
    log, out = [], {}
    if (n := ('-7').upper()): log.append(n)
    log.append(({4294967298: b for i in {None, '12'} if bytearray(b'xyz')} ^ {str(k): v for k, v in ({1: 2}).items()}))
    try:
        a, c = (~b), ([1, 2, 3]).count(b'a,b')
    except Exception as error:
        log.append(type(error).__name__)
        b, *d = {set(0.0), ('').partition('a')[2], (-1.5)}
        n2 = 0
        while n2 < 3:
            n2 += 1
            b, b = [(i, -607) for i in [] if False], {i: 324 for i in range(1)}
            if len([]): break
            c //= b
            if int(-0.0):
                if ('  x ')[:3]: return a
                d, a = {b''}, (-927 < 2147483649)
                a, a = ('%d %s' % (18446744073709551614, b)), ([1, 2, 3])[2:]
                a, a = ('a').upper(), int.from_bytes(''.encode()[:8], 'little')
            elif int('12', 4 + 3):
                if ('ß').title(): return a
                d, *c = {'{} {0!r}'.format(-2), divmod(10, -2)[1], float('1e%d' % 2)}
                if (1e300 if True else 3.0): break
        d = ((-0.0) % float(-284))
    log.append(ascii(('  x ')[::-1]))
    return log, out, a, b, c, d
case(62, f62)
case(63, lambda: {j: (None - 10) for j in '%d %s'})
case(64, lambda: ((sorted([*[3, 1, 2], 4611686018427387904])).count(ord((type(4611686018427387903).__name__ + 'x')[0]))).bit_length())
case(65, lambda: ('%5.2f;%-5d' % ((abs(abs(390)) / int.from_bytes(format(-495, '#x').encode()[:8], 'little')), (Base(max((733 // 100000000000000000000), divmod(-3, True)[1])) + hash(('abc').find('a'))).value)))
case(66, lambda: (('%a' % (-139)[4]) and (list(({1: 2}).items()) == (lambda *a: list(a))(*[]))))
def f67(a=None, b='ABCabc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b //= '%d %s'
    return log, out, a, b, c, d
case(67, f67)
case(68, lambda: (([1, 2, 3]).count(971) / ([3, 1, 2] + [5])[-1]))
def f69(a=4, b=100000000000000000002):
    c = d = 0
    log, out = [], {}
    match (frozenset([]) <= set([3, 1, 2])):
        case (p, q):
            b, *b = ((9223372036854775810).bit_length(),)
        case _:
            out[1.5] = (9223372036854775807 if '  x ' else 6)
            b, c = oct(2147483646), (1e-7 if True else 1e10)
            d = (hex(False), [d for i in range(2)], (a).upper(), ([] + ['x\ny'])[0],)
    try:
        for c in 'ABCabc':
            if ('%d %s').removesuffix('c'):
                if (n := list(d for j in {1, d, b, *4611686018427387906})): log.append(n)
                out[-976] = f'{(-0.0):.3f}'
                b //= d
        del out[9223372036854775806]
        try:
            b = round(float(4611686018427387902), 2)
            if dict(enumerate([])):
                out[-460] = [123456.789, *[]]
        finally:
            del out[None]
            del out[b]
            if (n := ('%i %s' % c)): log.append(n)
    finally:
        d, *a = {sum([1e300, 100000000000000000000]), dict.fromkeys(['b', 'a'], True), (True and False), ('{} {}')[::-1]}
        if (n := (-2.25 // -0.0)): log.append(n)
        log.append(((3.0 + 0.1) // (-104).isdigit()))
    if ('-7' % 18446744073709551614):
        if (7 + 18446744073709551614):
            del out['-7']
            n1 = 0
            while n1 < 0:
                n1 += 1
                b, *a = []
                a |= c
                if (~-296): return a
                a, d = round(0.0, 4), ('abc')[1:]
            try:
                if (n := '{0:<6}{1}'.format('{} {}', b'\xff\x00')): log.append(n)
                log.append((('-7').find('a') | len('x\ny')))
                c //= None
                out[b'abc'] = int(str(2147483646))
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                out[c] = dict(zip(['x', '', 'yz'], [3, 1, 2]))
                if (n := {**{}, 'k': b}): log.append(n)
                c = dict.fromkeys(['  x ' for i in range(4)], (-137 + 3))
                a, c = dict.fromkeys(['b', 'a'], 932), ('%d %s').removesuffix('c')
            finally:
                a, *d = ((b if a else 5), (lambda **k: k)(x=99999999999999999999), f'{(False):>{1 + 3}}',)
                if (n := '{} {0!r}'.format(None)): log.append(n)
                log.append((~min([3, 1, 2] + [2])))
        a //= 0.1
    yield from log
    yield a
case(69, lambda: list(f69()))
case(70, lambda: '{0:<6}{1}'.format(format((521 + 4611686018427387904), ','), (('abc').encode().decode()).capitalize()))
case(71, lambda: list(({'a': 1, 'b': [2]}).items()))
case(72, lambda: (('{} {}')[::-1]).sort())
case(73, lambda: Derived(1).xyz)
def f74(a=b'\xff\x00', b=-278):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (a)[3:0]:
        case float():
            out[b'a,b'] = [n for n in count(3)]
            c, *d = set()
            c -= 1.5
            b = repr(format(4294967298, ','))
        case []:
            del out[None]
            d += d
        case (p, q):
            log.append((format(-98, '#x')).isalpha())
        case _:
            if (n := list(filter(None, [1.5, 2]))): log.append(n)
            if (n := list(('a').encode())): log.append(n)
            if (n := (False).bit_length()): log.append(n)
            b, d = {1: a, 'a': None}, ('日本')[::-1]
    c //= 'Hello World'
    return log, out, a, b, c, d
case(74, f74)
case(75, lambda: (-(round((-0.0 % -2.25), 0) if all(([1, 2, 3])[2:]) else round((0.1 * 5), 1))))
case(76, lambda: (float('1e%d' % 4) ** 2))
case(77, lambda: int(str((str(['a', None])).count(('{} {}').expandtabs(4)))))
case(78, lambda: f"<{[(abs(0.1) + (-127 / 9223372036854775806))].copy():g}>")
case(79, lambda: (((list(range(4)) < [3, 575, 2]) and (any([]) or (-2.25 in [])))).rsplit(None, 1))
case(80, lambda: (-216 & 8))
case(81, lambda: (dict(enumerate([])) | dict.fromkeys(['b', 'a'], True)))
case(82, lambda: (dict(a=('{0:<6}{1}'.format('日本', b'')).encode(), b=(('%x' % None))[1]))[1:])
case(83, lambda: (((('-7').expandtabs(4)).partition('a')[2] != (f'{(-0.0):.3f}').lower()) and ((('Hello World').strip() in ({1: 2} | {'a': 1, 'b': [2]})) and all(list('12')))))
case(84, lambda: ((list(zip([], [])))[::2] | min([0 for i in range(1)] + [2])))
case(85, lambda: (list(enumerate([])))[1:0])
case(86, lambda: hex((-round(-0.0))))
def f87(a='ABCabc', b=True):
    c = d = 0
    log, out = [], {}
    if {a for i in count(2) if None}:
        try:
            try:
                del out[4611686018427387905]
                c &= True
                c, a = list({}), (18446744073709551618 // True)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                out[8] = [each for each in (c, 100000000000000000000)]
            match dict(a=bytes(range(5)), b=c):
                case Base(value=p):
                    out['-7'] = ('ß' if True else '-7')
                    a, d = (11 % False), dict(enumerate([1.5, 2]))
                    d = (({} == {'a': 1, 'b': [2]}) if round(0.0, 3) else format(4, ','))
                    del out[None]
                case [p]:
                    d %= b'\xff\x00'
                    b, *d = {(False ** -2), list('abc'), list(({1: 2}).items())}
                    a, *c = (('12').find('a'), (-269 < 7), list('12'), ({1: 2}).get('', 2),)
                    d //= a
                case _:
                    a, c = ([])[::-1], list(enumerate(['a', None]))
                    log.append((Derived(1).xyz).upper())
                    b |= b'\xff\x00'
        finally:
            log.append(complex(Derived(b'\xff\x00').get()))
            a |= None
            log.append(('%d %s' % (abs(6), (2147483650 ** 5))))
        c, *a = [{i: -1 for i in range(4)}, *('naïve').title()]
        c = (-abs(True))
        del out[a]
    return log, out, a, b, c, d
case(87, f87)
def f88(a=18446744073709551618, b='日本'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if (n := (None)[1:4:5]): log.append(n)
        if (n := dict(a=4, b=d)): log.append(n)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        d, *d = (int('12', 0 + 3), str(c), (['a', None]).count(None), Derived(False).double,)
        if (n := round(3.0)): log.append(n)
    b -= b
    try:
        match bool(7):
            case int(p):
                d, b = pow(a, 4, 5), {'12': None}
                out[b] = dict(a=c, b=c)
                if (n := list(('a,b,,c').encode())): log.append(n)
            case _:
                b += None
        if {'  x ' for j in range(5) if b}:
            n1 = 0
            while n1 < 2:
                n1 += 1
                out[1e-7] = (not b)
        elif ('ABCabc').expandtabs(4):
            try:
                b, *d = (('%d %s').isalpha(),)
                if (n := (1e300 % 123456.789)): log.append(n)
                log.append((~int.from_bytes('naïve'.encode()[:8], 'little')))
                out[-947] = f'{(a)!r}'
            except Exception as error:
                log.append(type(error).__name__)
                if (n := ({} | {1: 2})): log.append(n)
                out[b] = sorted(['b', 'a'], key=len)
            n1 = 0
            while n1 < 3:
                n1 += 1
                c %= 19
                del out[1e10]
                c %= bytes(range(5))
            if (n := float('1e%d' % 4)): log.append(n)
        else:
            out[c] = int(123456.789)
            log.append(str(list({'a': 1, 'b': [2]})))
            match ('-7' in {'a': 1, 'b': [2]}):
                case 'abc' if b:
                    c -= b'abc'
                    if (n := (b != c)): log.append(n)
                    del out[-119]
                    if (n := round(1e10)): log.append(n)
                case 0 | 1:
                    c, *d = ()
                    a &= a
                    log.append(round((4 / 4294967298), 2))
                    if (n := {**{'a': 1, 'b': [2]}, 'k': c}): log.append(n)
                case _:
                    log.append(max((['a', None])[::2], key=lambda each: (0)))
        try:
            match list({'a': 1, 'b': [2]}):
                case 0 | 1:
                    del out[1e10]
                    del out[0.1]
                    c, b = f"<{1e10:#x}>", (-730 / -778)
                    d //= False
                case [] if a:
                    if (n := {i: 4611686018427387902 for i in range(1)}): log.append(n)
                    out[d] = ([1, 2, 3] * 2)
                    a, *c = ((a)[::5], sum(float('inf')), pow(11, 0, 97), (False | 9223372036854775808),)
                case [p] if b:
                    c, a = (['b', 'a'] + ['日本'])[0], (False - 4294967295)
                case _:
                    if (n := (503 << 45)): log.append(n)
                    out[c] = type(b).__name__
                    d, *b = {dict.fromkeys([], 3), (b).__contains__(1)}
            log.append((f'{(137):>{3 + 3}}' if ({'a': 1, 'b': [2]} == {1: 2}) else format(-2, '#x')))
            n1 = 0
            while n1 < 0:
                n1 += 1
                del out[-517]
                log.append((int.from_bytes('{} {}'.encode()[:8], 'little') / (lambda a, b=-527: a - b)(-3)))
                a //= b'a,b'
                if (lambda *a: list(a))(*[]): return a
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 2:
                n1 += 1
                if ([] * 2): continue
                del out[127]
                out[205] = (d if 11 else c)
            if {d for i in 'ß'}:
                c = (int(1e300) | sum([-1, 10]))
                d += b'\xff\x00'
            elif ('%-6s|' % c):
                out[c] = float('1e%d' % 3)
                c -= d
                d, *b = ((True or c), (18446744073709551614 % -3), list((True).keys()),)
                c = f'{((-0.0 // 3.0)):.3f}'
            if (['a', None])[::2]:
                if (n := (-None)): log.append(n)
                c |= c
                if (n := (Base(9) + 9223372036854775810).value): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 2:
            n2 += 1
            try:
                a, d = divmod(2147483646, 2)[1], (2147483647 + 2147483646)
                if (4294967295 >> 0): break
                d = {i: (False << 2) for i in range(1)}
            except TypeError as error:
                log.append(type(error).__name__)
                b, d = repr(b), ('%d %s').center(9, '*')
                c |= d
        d, c = ('Hello World').center(9, '*'), f"<{True:c}>"
        log.append((Derived(237).double).insert(0, 5))
    log.append([float(4294967295) for i in range(1)])
    return log, out, a, b, c, d
case(88, f88)
def f89(a=3.0, b=b'abc'):
    c = d = 0
    log, out = [], {}
    match ({} | {'a': 1, 'b': [2]}):
        case Base(value=p):
            d = ((1e300 ** 2) if ([3, 1, 2] < [3, 1, 2]) else float(True))
            c %= 3.0
        case _:
            c, c = ([] * 1), (-627 ^ 459)
    try:
        log.append((abs(3.0) if (not c) else (-0.0 % -0.0)))
        for a in 'a':
            d, *b = {{i: 6 for i in range(2)}, int('12', 4 + 3), (9223372036854775808 / False)}
            out[None] = ('12' if True else 'abc')
            b -= d
            n1 = 0
            while n1 < 1:
                n1 += 1
                d = float((4 & -356))
                d += a
                if (n := ord(('a' + 'x')[0])): log.append(n)
        else:
            c |= float('inf')
            b |= b''
            log.append(str(sorted(['b', 'a'], key=len)))
        try:
            for a in 'naïve':
                del out['Hello World']
                log.append(((-9223372036854775809) == (-668 ^ 919)))
                if {1: -742, 'a': a}: break
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if (float('inf') ** 2):
                b, *a = [(a).count(1)]
                b |= 1.5
                log.append([[a for a, *b in [[1, 2, 3] + [1]]], (c + b'abc')])
                c, c = str(d), ('naïve' in {})
            else:
                log.append((lambda **k: k)(x=('%d %s' % (4611686018427387906, b''))))
                b = ([6 for i in range(2)] < sorted([True, 4611686018427387904, 3]))
                del out['ß']
            d //= d
            if int('12', 1 + 3):
                d = {str(k): v for k, v in (dict(zip([], []))).items()}
                del out[b]
                b = [*[True, -540, 9223372036854775809], 5].index(5)
                d = f"<{(-0.0 ** 2):%}>"
            elif (-2)[b'abc']:
                out[d] = (b).expandtabs()
                b, *d = {(lambda *a: list(a))(*['a', None]), dict.fromkeys([], 9223372036854775810), divmod(-2, 415)[1], abs(-33)}
                c |= ''
                b %= b
        finally:
            log.append(((0.1 if True else -0.0) if isinstance(b'', (int, str)) else (1e300 // 3.0)))
            b += a
        del out[1e10]
    finally:
        if (n := ('a,b,,c').partition('a')[2]): log.append(n)
        a |= 'naïve'
        c, *a = ((c // 'Hello World'), max(1, 4294967297), int(-2.25),)
        b //= d
    return log, out, a, b, c, d
case(89, f89)
case(90, lambda: (('%d %s').swapcase()).swapcase())
case(91, lambda: (['a', None])[::2])
case(92, lambda: (((('ABCabc' if False else '😀z')).expandtabs(4)).encode().decode()).capitalize())
case(93, lambda: (b'abc', 0.1, 2147483648,))
case(94, lambda: ({1: (None or False), 'a': set([]).issubset([])} >= (chr(0 + 65))[0:] == (round(1e300) - ([1.5, 2]).count(False))))
case(95, lambda: list((Derived(1).xyz).encode()))
def f96(a=-2.25, b=2147483646):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        try:
            log.append(((1.5 // 123456.789) % float(565)))
            n1 = 0
            while n1 < 3:
                n1 += 1
                b, b = (c)[5:], len(a)
                log.append(((-2.25 + 0.1) >> 61))
            n1 = 0
            while n1 < 0:
                n1 += 1
                del out[123456.789]
                c -= True
            d, *b = ()
        except Exception as error:
            log.append(type(error).__name__)
            for b in 'ABCabc':
                log.append(len([b'a,b', *[]]))
                log.append(chr(1 + 65))
                out[9223372036854775809] = [float('inf'), *d]
                if ([1, 2, 3]).count(None): break
        a -= True
        if ('a')[-1]: continue
        del out[None]
    yield from log
    yield a
case(96, lambda: list(f96()))
case(97, lambda: hex(((-1).bit_length() // pow(10, 2, 97))))
def f98(a=123456.789, b=-586):
    c = d = 0
    log, out = [], {}
    try:
        log.append((([])[1:] ^ float(-3)))
        n2 = 0
        while n2 < 1:
            n2 += 1
            d, a = ascii('a'), {d, b'a,b', -0.0, 1e300}
            if (n := format('😀z', 'x')): log.append(n)
            del out[a]
        try:
            c, a = ('x\ny').partition('a')[2], hash(720)
            del out[0.0]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            del out[1]
            out[d] = (not 123456.789)
            match len('{} {}'):
                case {1: p} if None:
                    a &= c
                    a |= b
                case [p]:
                    c = pow(('ß').count('-7'), 4, 97)
                case _:
                    b &= None
        else:
            c = (('')[::-1] - ('Hello World').popitem())
    finally:
        a &= c
        c //= b
        del out['😀z']
        b &= b
    for b in 'x\ny':
        for c in '  x ':
            del out[0.0]
            a, *a = {(frozenset([]) <= set([-1, 10])), ('naïve').lower(), ('a,b,,c' if False else 'x\ny'), ('Hello World')[4:]}
        if pow(8, 3, 97): break
        c = max((-3 - 4294967298), (Base(4611686018427387906) + -373).value)
        d %= 99999999999999999998
    else:
        log.append((list('x\ny') + [f'{(1e-7):.3f}'])[0])
    match f"<{1e-7:g}>":
        case float():
            out['abc'] = [(i, False) for i in [-1, 10] if False]
            d //= 'abc'
        case _:
            out[a] = (None if b'\xff\x00' else b)
    yield from log
    yield a
case(98, lambda: list(f98()))
case(99, lambda: {i: int(str(int.from_bytes('a,b,,c'.encode()[:8], 'little'))) for i in range(3)})
