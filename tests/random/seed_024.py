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
def f0(a='naïve', b=-603):
    c = d = 0
    log, out = [], {}
    c, a = ({'a': 1, 'b': [2]} == {}), bin(False)
    try:
        if (a < None != None):
            a //= b
            out[c] = (lambda *a: list(a))(*[1, 2, 3])
        elif (9223372036854775807 in [1, 2, 3]):
            b &= a
            c, *b = (('abc').split(), dict(a=b, b=bytes(range(5))), *format(0.0, '10.3e'),)
        for c in {-2, None, '{} {}'}:
            c -= None
            del out[18446744073709551614]
        n1 = 0
        while n1 < 3:
            n1 += 1
            log.append(list(('%d %s' % (4611686018427387902, False))))
            if (n := int(c)): log.append(n)
            del out[b]
    except Exception as error:
        log.append(type(error).__name__)
        log.append((', '.join([]) < ('%d %s' % (False, 'ß'))))
        c, c = format(4294967296, ','), [each for each in (b, None)]
    if {**{'a': 1, 'b': [2]}, 'k': -0.0}:
        for c in range(3):
            if dict(zip([], [-1, 10])): return a
        else:
            c -= d
            b //= True
            d, a = (frozenset([3, 1, 2]) <= set([])), type(2).__name__
    return log, out, a, b, c, d
case(0, f0)
case(1, lambda: format((True >> 2), ','))
case(2, lambda: int((float(('日本').count('{} {}')) ** 2)))
def f3(a=None, b=None):
    c = d = 0
    log, out = [], {}
    a //= 5
    match ('-7').encode().decode():
        case [p]:
            d &= b
        case [p]:
            d -= -111
            b %= b
        case float():
            del out[c]
        case _:
            c, d = int('12', 1 + 3), sorted([], key=len)
    if ('ABCabc')[:2]:
        for d in count(0):
            if ord(('x\ny' + 'x')[0]): return a
            if {2147483647: None for j in range(3)}: continue
        else:
            del out[b'a,b']
            c, *c = [(None).update({3: 4}), ('ß').lower(), ('ABCabc' if False else 9223372036854775807), *(-610 if False else 4294967298)]
    else:
        for b in 'x\ny':
            log.append((sorted(['x', '', 'yz'], key=len) if (0.0 + 123456.789) else ('日本').lower()))
            c %= c
            c, a = any([1.5, 2]), dict(zip(['x', '', 'yz'], []))
        if (0.1 * False):
            a, c = ('ß')[:0], [a, b'']
        else:
            if (n := (b << 47)): log.append(n)
            out[None] = max(2147483648, -455)
            d -= '😀z'
        a, *a = [set([]).issubset(['x', '', 'yz']), *len({'a': 1, 'b': [2]})]
    return log, out, a, b, c, d
case(3, f3)
case(4, lambda: Derived(100000000000000000002).double)
case(5, lambda: ((-3 % False) + max(2, 722)))
case(6, lambda: '{0:<6}{1}'.format('', 4611686018427387906))
def f7(a=1e-7, b=11):
    c = d = 0
    log, out = [], {}
    log.append((('12').split() and ('%5.2f;%-5d' % (float('inf'), False))))
    for a in count(0):
        match dict(zip(['b', 'a'], [])):
            case None:
                a, *d = [{c: 'ABCabc' for j in range(1) if 916}, ('a').strip(), ('12').find('a'), frozenset(c)]
                c, *c = (pow(9223372036854775807, 1, 2), ([-1, 10] + [4294967295])[-1], len({1: 2}), (a).zfill(6),)
            case None:
                log.append({str(k): v for k, v in ((lambda **k: k)(x=-0.0)).items()})
                b //= None
                c //= 9223372036854775806
            case float() if b:
                b = ((-0.0) in ['{} {}', *['a', None]])
                d = max(hash(False), (~True))
                a = chr(('Hello World').splitlines())
            case _:
                d //= d
                if ('ABCabc' in {1: 2}): continue
        out[a] = dict(enumerate(['a', None]))
        match (3.0)[1e-7]:
            case None:
                d -= 'ABCabc'
                b += d
            case _:
                d = list(dict.fromkeys(['x', '', 'yz'], 1))
                a |= c
    else:
        out[c] = list(filter(None, 734))
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: list(count(3)))
def f9(a='日本', b='x\ny'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    b, a = ([1, 2, 3])[::2], frozenset(9223372036854775810)
    c, *a = []
    n2 = 0
    while n2 < 0:
        n2 += 1
        for d in 'ABCabc':
            b -= None
            a |= d
            if (172 < 9): break
        if dict(a=c, b=b'\xff\x00'): continue
        match {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
            case (p, q) if b:
                d = ('{} {0!r}'.format(c)).expandtabs(4)
                d -= b
            case _:
                b = ([d, *[1, 2, 3]] == ('%d %s').splitlines())
                if '{0:<6}{1}'.format('', c): continue
    return log, out, a, b, c, d
case(9, f9)
case(10, lambda: abs((float(7) * ord(('' + 'x')[0]))))
case(11, lambda: ((sum([1e10, 2147483650]) ** 2) % sum([(-0.0 + 1e10), (True >> 0)])))
case(12, lambda: list(zip(('{} {0!r}'.format(ord(('x\ny' + 'x')[0])) < f'{(divmod(False, -197)[1]):>{1 + 3}}'), (dict(zip(['  x ', '{} {}'], [ord(c) for c in 'a,b,,c'])), ((-0.0) * (-658 | 6)), round(round(1e300, 0)), (('ABCabc').center(9, '*')).startswith(str({})),))))
case(13, lambda: (True * 123456.789))
def f14(a=True, b=None):
    c = d = 0
    log, out = [], {}
    if ('Hello World').expandtabs(4):
        log.append((('ß' if False else '%d %s')).title())
        if (n := (c | 'ß')): log.append(n)
    if list(count(3)):
        match (a).is_integer():
            case 0 | 1 if 0.1:
                a, *b = [oct(728)]
                if (n := ('naïve' & float('inf'))): log.append(n)
            case _:
                log.append(dict(enumerate(list(('a,b,,c').encode()))))
                c = (len({'a': 1, 'b': [2]}))[4]
                a %= None
        match ascii('ABCabc'):
            case 0 | 1 if b:
                log.append(((frozenset([]) <= set([3, 1, 2])) and (not b)))
                b, *b = []
                log.append(str(['x\ny', d]))
            case _:
                b &= d
                if (n := ('x\ny' in {1: 2})): log.append(n)
                d %= d
        log.append((sum([3, 1, 2]) - Derived(5).double))
    else:
        if (3.0).strip():
            out['a'] = dict(a='12', b=11)
        else:
            a %= None
            b -= None
            del out[-575]
        n1 = 0
        while n1 < 2:
            n1 += 1
            d = ((1e300 * 9223372036854775810)).__len__()
            if (n := [-525, *[1, 2, 3]]): log.append(n)
            if chr(3 + 65): break
        match (d).get(1):
            case int(p) if True:
                out['%d %s'] = (lambda **k: k)(x=b)
                if (n := ', '.join(['b', 'a'])): log.append(n)
            case [p] if a:
                b, *d = (('{} {}' & 1e300),)
            case [p, *_]:
                out[c] = {str(k): v for k, v in ({}).items()}
                log.append(float('1e%d' % 1))
                a = divmod((False % 259), False)
            case _:
                out[False] = ('%d %s' % (280, -195))
                d |= 9223372036854775808
    a |= bytearray(b'xyz')
    yield from log
    yield a
case(14, lambda: list(f14()))
def f15(a=float('inf'), b=8):
    c = d = 0
    log, out = [], {}
    match (2147483649 >> 2):
        case (p, q):
            d = (dict.fromkeys(['b', 'a'], 6) << 55)
            b -= '%d %s'
        case str():
            log.append(isinstance(sorted(['b', 'a'], reverse=True), (int, str)))
        case Base(value=p):
            c %= '-7'
            a &= '-7'
        case _:
            c, a = bin(3), ({1: 2}).get('-7', 8)
    return log, out, a, b, c, d
case(15, f15)
case(16, lambda: round((Derived(abs(False)).double / (('x\ny').removesuffix('c')).find('a')), 1))
case(17, lambda: pow(476, 4, 97))
case(18, lambda: {**{i: 99999999999999999999 for i in range(4)}, 'k': (18446744073709551616 / None)})
case(19, lambda: (b'a,b')[b''])
def f20(a=False, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[b]
    a %= True
    return log, out, a, b, c, d
case(20, f20)
def f21(a='%d %s', b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 2:
        n2 += 1
        n1 = 0
        while n1 < 2:
            n1 += 1
            d += '{} {}'
            if all([]): break
    return log, out, a, b, c, d
case(21, f21)
def f22(a=2147483650, b=False):
    c = d = 0
    log, out = [], {}
    a &= 'abc'
    yield from log
    yield a
case(22, lambda: list(f22()))
def f23(a='a,b,,c', b=True):
    c = d = 0
    log, out = [], {}
    match [a for i in range(2)]:
        case Base(value=p):
            out[a] = {str(k): v for k, v in ({1: 2}).items()}
            log.append((dict(a=b, b=bytes(range(5))))[3])
        case -1:
            b //= None
            a //= c
            del out[None]
        case _:
            out['a,b,,c'] = ('x\ny').partition('a')[2]
            d, d = ('abc').startswith('12'), list(b'\xff\x00' for j in range(5))
            b %= 100000000000000000002
    match (18446744073709551615)[2::]:
        case Base(value=p):
            if (n := (bytearray(b'xyz') in [1.5, 2])): log.append(n)
            d, b = int(1e-7), ('{} {}').partition('a')[2]
        case {1: p}:
            log.append(((Base(4611686018427387903) + 4294967298).value - int(0.0)))
        case _:
            del out['  x ']
            c -= 9223372036854775810
            d, *d = ((a).copy(), dict(a=c, b=c),)
    out[a] = pow(True, 0, 8)
    return log, out, a, b, c, d
case(23, f23)
def f24(a=None, b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := ('  x ').find('a')): log.append(n)
    n2 = 0
    while n2 < 1:
        n2 += 1
        n1 = 0
        while n1 < 1:
            n1 += 1
            out[0.0] = dict.fromkeys(['b', 'a'], -3)
        if list('{} {}'): break
        match (lambda *a, **k: (a, k))(*(1e-7, 18446744073709551615, d, b'a,b',), x=b'\xff\x00'):
            case []:
                c //= True
                if (False & 0): break
            case 'abc':
                out[d] = (1e-7 % 1e10)
                c = (('-7').upper(), (None in b), (['b', 'a'] + ['a,b,,c'])[0], *int('12', 2 + 3),)
            case _:
                if (False + a): break
                c += a
                log.append((list({})).count(([-1, 10] + [100000000000000000000])[-1]))
    c = (list(range(3, 1 + 5)))[4:]
    return log, out, a, b, c, d
case(24, f24)
case(25, lambda: (Base(divmod((8 % True), (-True))[1]) + pow(([3, 1, 2] + [False])[-1], 4, 97)).value)
def f26(a='Hello World', b='a,b,,c'):
    c = d = 0
    log, out = [], {}
    if ('%d %s' if a else 4294967294):
        d, a = ([]).count(b''), (lambda a, /, b, *, c=1: [a, b, c])(c, b=3.0)
    else:
        for b in {'{} {}', None, *-2.25}:
            out[1e-7] = (not bytearray(b'xyz'))
            a, *d = [(d // 1e10), ('Hello World').count('😀z'), (Base(5) + -596).value]
            log.append([each for each in (('12').__len__(), ('a,b,,c')[::-1])])
    yield from log
    yield a
case(26, lambda: list(f26()))
case(27, lambda: (format(9223372036854775809, ','))[:2])
case(28, lambda: (True < -1))
def f29(a=None, b=b'abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (a >> 18):
        case -1:
            d &= 9223372036854775807
            del out[d]
            d //= c
        case float() if b'abc':
            log.append(((False & -928) in [a for a, *b in [[1.5, 2] + [1]]]))
        case _:
            a, d = dict(enumerate([])), ('{} {}' if True else 'a')
            if (n := ('%05d' % 'x\ny')): log.append(n)
    if (n := list(enumerate([1, 2, 3]))): log.append(n)
    return log, out, a, b, c, d
case(29, f29)
case(30, lambda: len({**{}, 'k': 'a,b,,c'}))
def f31(a=None, b=3.0):
    c = d = 0
    log, out = [], {}
    out[-0.0] = format(-2, '#x')
    del out[1e10]
    d, *d = {list(('abc').encode()), {b for k in count(1) if a}, (1e300 % 3.0), ('%5.2f;%-5d' % (1e-7, 9223372036854775808))}
    yield from log
    yield a
case(31, lambda: list(f31()))
case(32, lambda: dict(a=([*[3, 1, 2], 5].index(5) < (-479 // 18446744073709551618)), b=type('{} {0!r}'.format(None)).__name__))
case(33, lambda: (float('inf') + 3.0))
def f34(a=48, b=None):
    c = d = 0
    log, out = [], {}
    match (-88 < 2):
        case {1: p}:
            if (n := (b).intersection([1, 2])): log.append(n)
            log.append(((-3 / -208) * hash(4294967294)))
            c, c = ('  x ').count('12'), (b).replace('a', 'xy')
        case _:
            c, c = f'{(d)!r}', ('Hello World').swapcase()
            if (n := {1: 5, 'a': None}): log.append(n)
    n2 = 0
    while n2 < 1:
        n2 += 1
        n1 = 0
        while n1 < 4:
            n1 += 1
            if {-2.25, -0.0, *None}: continue
            out[b''] = sorted(['x', '', 'yz'], reverse=True)
        if {b'\xff\x00' for j in ()}:
            b -= a
        if ('-7' ** -2): continue
    c -= 'ABCabc'
    yield from log
    yield a
case(34, lambda: list(f34()))
def f35(a=b'a,b', b=-1):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 3:
        n2 += 1
        c, *d = ()
    for b in [b'abc', '{} {}', bytes(range(5)), False]:
        match hash(True):
            case str():
                d += 100000000000000000002
            case None:
                if sum([1e10, 4294967297]): break
                if '{} {0!r}'.format(float('inf')): continue
                if (n := round(1.5)): log.append(n)
            case int(p):
                c, a = (True + True), ('12').swapcase()
                b //= 11
            case _:
                b, *a = [float(6), (3.0 and 18446744073709551615), int('12', 3 + 3)]
                a %= a
                log.append(dict.fromkeys(list('naïve'), hash(False)))
        if f"<{b:.2f}>":
            log.append(sum([round(1e-7, 2), (6 - 132)]))
            c, *d = ((-56).removeprefix('a'),)
        elif list(reversed([1.5, 2])):
            b, b = dict(a=-2, b=9223372036854775810), sorted(['x', '', 'yz'], key=len)
            if (False or False): return a
            if (n := isinstance(66, (int, str))): log.append(n)
        else:
            c, *b = [dict(enumerate([]))]
            if ('ß').split(','): continue
            out[None] = (--250)
    yield from log
    yield a
case(35, lambda: list(f35()))
case(36, lambda: (('').count('{} {}') - len({})))
case(37, lambda: (repr(4611686018427387902)).lower())
def f38(a=None, b=1.5):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 2:
        n2 += 1
        try:
            if (True or True): break
        except TypeError as error:
            log.append(type(error).__name__)
            c %= d
            if (n := hash(99999999999999999999)): log.append(n)
            if ('%r' % a): continue
    return log, out, a, b, c, d
case(38, f38)
def f39(a='abc', b=0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(())
    try:
        for b in 'Hello World':
            d, *d = ([d, *[]], (--2.25),)
            c, b = ([-1, 10] + [False])[-1], list(-408 for j in (c, 123456.789, bytearray(b'xyz'), c,) if True)
            if (b)[::]: continue
        b &= float('inf')
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        d &= b'a,b'
        try:
            a %= None
            log.append('{0:<6}{1}'.format(('%5.2f;%-5d' % (1e300, 18446744073709551615)), hash(4611686018427387904)))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            a = ([-376, True, 18446744073709551617] < [-2, True, 4611686018427387905])
            log.append((-{6: a, b: d}))
        else:
            d = abs((-2.25 * 721))
            del out[b]
        finally:
            out[a] = sorted([Base(3), Base(4)])
            log.append(((1e-7 // 1.5) if ('{} {}' < '  x ') else (1e300 // 123456.789)))
    return log, out, a, b, c, d
case(39, f39)
def f40(a='Hello World', b=519):
    c = d = 0
    log, out = [], {}
    match {1: 4611686018427387904, 'a': None}:
        case [p]:
            del out['x\ny']
            a //= b
            c, b = dict(zip(['b', 'a'], [])), (18446744073709551616 + 4294967298)
        case 0 | 1:
            del out[c]
            del out[b]
        case _:
            out[d] = (True / 4294967294)
    match ('a').partition('a')[2]:
        case None:
            a %= a
            d -= None
            del out[bytearray(b'xyz')]
        case Base(value=p):
            d |= None
            b -= d
            c, *b = ((b - b), oct(18446744073709551616), ('%d %s' % (9223372036854775808, None)),)
        case str():
            b, *c = ((-669 or d), ('{} {}').translate({97: 'A', 98: None}), *('Hello World').removeprefix('a'),)
            del out[123456.789]
            c //= 1
        case _:
            a, a = max(7), f"<{bytes(range(5)):c}>"
            out[b''] = ('naïve' - b)
    return log, out, a, b, c, d
case(40, f40)
case(41, lambda: pow(None, 3, 4))
case(42, lambda: dict(zip(['12', '%d %s'], list(range(0)))))
def f43(a='-7', b=648):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        for a in range(4):
            log.append(ascii(format(1e10, '10.3e')))
            out[None] = (a if c else c)
            log.append(list(filter(None, ([] + []))))
    except TypeError as error:
        log.append(type(error).__name__)
        log.append(Derived(1).xyz)
        try:
            log.append((len('日本')).removeprefix('a'))
        except Exception as error:
            log.append(type(error).__name__)
            d += c
            b |= b
    else:
        d = (('x\ny').zfill(0 + 5)).upper()
        if (n := list(enumerate(['a', None]))): log.append(n)
    b, *a = []
    match [c, *[]]:
        case [] if '%d %s':
            log.append(format(int('12', 2 + 3), ','))
            log.append(str(dict(zip(['x', '', 'yz'], [3, 1, 2]))))
        case None if None:
            a, a = len({1: 2}), abs(-2.25)
            out[1] = '{0:<6}{1}'.format('12', None)
            b = (abs(3.0) * int(1e10))
        case int(p):
            a = {(a if False else b), abs(0.1), ('12')[1:], dict.fromkeys([], -2)}
            a = (str({})).partition('a')[2]
        case _:
            log.append({})
    return log, out, a, b, c, d
case(43, f43)
case(44, lambda: int.from_bytes('naïve'.encode()[:8], 'little'))
case(45, lambda: (({'a': 1, 'b': [2]}).get('naïve', -919) // len('a,b,,c')))
def f46(a='ABCabc', b=2147483650):
    c = d = 0
    log, out = [], {}
    a, d = ('%d %s').isalpha(), type(bytearray(b'xyz')).__name__
    n2 = 0
    while n2 < 3:
        n2 += 1
        match (b - 5):
            case float() if 1e10:
                d //= c
            case -1:
                c //= d
            case int(p) if d:
                b, *a = (('%-6s|' % b), *format(4611686018427387906, ','),)
            case _:
                c, c = '{} {0!r}'.format(4294967297), (-3 << 3)
        out[123456.789] = round(0.1)
    log.append(((d ** 4))[:])
    return log, out, a, b, c, d
case(46, f46)
def f47(a='ABCabc', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ('naïve').replace('-7', 'x\ny'):
        case 'abc':
            log.append(int(str(abs(330))))
            log.append(list((dict.fromkeys([], True)).items()))
            if (n := (b | c)): log.append(n)
        case _:
            a = ('%-6s|' % isinstance(Derived(-0.0), Base))
            out[None] = (--0.0)
    n2 = 0
    while n2 < 0:
        n2 += 1
        if (False <= 1e300 < -390):
            if ('%5.2f;%-5d' % (1e300, 100000000000000000001)): return a
            out[b''] = (1e-7 // 1e10)
        else:
            out[bytes(range(5))] = (lambda **k: k)(x='{} {}')
            c += b'\xff\x00'
        if (d >> 9): return a
    return log, out, a, b, c, d
case(47, f47)
case(48, lambda: (lambda **k: k)(x=('-7').update({3: 4})))
def f49(a=bytes(range(5)), b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    n2 = 0
    while n2 < 4:
        n2 += 1
        del out[-1000]
        if ('{} {}' if 'a' else 1.5): return a
    return log, out, a, b, c, d
case(49, f49)
def f50(a='ß', b=99999999999999999999):
    c = d = 0
    log, out = [], {}
    out[b'a,b'] = dict(a=d, b=c)
    c //= b
    yield from log
    yield a
case(50, lambda: list(f50()))
case(51, lambda: callable('ß'))
case(52, lambda: int(-2.25))
case(53, lambda: ('%d %s' % (False, 983)))
def f54(a=1e300, b=-685):
    c = d = 0
    log, out = [], {}
    a %= 154
    return log, out, a, b, c, d
case(54, f54)
def f55(a=-150, b=2):
    c = d = 0
    log, out = [], {}
    match (lambda **k: k)(x=a):
        case (p, q):
            b &= None
            d |= c
            d %= None
        case _:
            d = [(i, min([] + [1])) for i in [*[3, 1, 2], -2] if ('naïve').isdigit()]
            del out[b]
            log.append((Base((lambda a, b=-256: a - b)(514)) == Base(hash(4294967298))))
    for a in count(1):
        for d in {None, b'a,b', d, None}:
            b += d
            log.append((Derived(1).xyz).center(9, '*'))
        d, a = (False not in -2 != c), (1).lower()
        if (n := (4611686018427387903 & 4294967295)): log.append(n)
    for c in range(3):
        a, *a = (all([1, 2, 3]), bin(True),)
        if (False and False): continue
    else:
        d, *b = {(Base(-594) + 1).value, (['a', None])[4:], ('-7').removesuffix('c')}
        log.append((int(str(2147483649)) | [a, a, a, None]))
    yield from log
    yield a
case(55, lambda: list(f55()))
def f56(a='{} {}', b=1e300):
    c = d = 0
    log, out = [], {}
    try:
        d = (lambda **k: k)(x=(lambda **k: k)(x=0.0))
    finally:
        a = (dict(a=None, b=d)).get(('abc').center(9, '*'), (383 << 0))
        b //= d
    try:
        n1 = 0
        while n1 < 1:
            n1 += 1
            out[0.1] = ([1.5, 2] * 4)
            if (n := Derived(1).xyz): log.append(n)
        match ({} | {}):
            case {1: p} if False:
                d //= bytearray(b'xyz')
                del out[4294967294]
            case str():
                a |= b
            case _:
                b, *d = []
                log.append((dict.fromkeys(['b', 'a'], 4611686018427387903) != list(zip([], [1.5, 2]))))
                b = (Base(min([-1, 10] + [1])) + (2147483649 & 622)).value
    except ArithmeticError as error:
        log.append(type(error).__name__)
        c //= d
    finally:
        del out[b'abc']
    if (n := (-b)): log.append(n)
    return log, out, a, b, c, d
case(56, f56)
case(57, lambda: dict(zip(list(map(str, [*list(range(0)), ({}).get('  x ', 2)])), [max(len([1.5, 2]), ({}).get('日本', 1)), sum(list(range(1))), abs(round(float('inf')))])))
def f58(a=9223372036854775808, b=546):
    c = d = 0
    log, out = [], {}
    try:
        if max(2, 0):
            d |= 'ABCabc'
        else:
            out[b] = dict.fromkeys(['b', 'a'], -1)
            c = int('12', 1 + 3)
            a &= b
    except ArithmeticError as error:
        log.append(type(error).__name__)
        match (9 / -103):
            case [p]:
                del out[d]
            case [p, *_]:
                b |= c
                b, *c = [[each for each in (0.0, b)], Derived(1).xyz]
                del out[None]
            case _:
                c, b = (d)[3], (1e300 if True else 123456.789)
                c += 18446744073709551615
        d, *b = [{1.5, bytes(range(5))}]
    else:
        del out[c]
        d, *c = ((False ^ 703), (2147483648 and a), *format(0.1, '10.3e'),)
    del out[None]
    for a in {b'', '😀z', '-7', *d}:
        if (lambda *a: list(a))(*['a', None]):
            if (n := (False != None)): log.append(n)
        else:
            if (n := {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}): log.append(n)
            if (n := ('{} {}').title()): log.append(n)
            d //= b''
        if (n := (lambda a, /, b, *, c=1: [a, b, c])(-2, b=0.1)): log.append(n)
    return log, out, a, b, c, d
case(58, f58)
case(59, lambda: [*list(range(3)), 5].index(5))
case(60, lambda: dict(enumerate(list(map(str, ('a,b,,c').split(','))))))
case(61, lambda: min([min([3, 1, 2] + [3]), (6 if True else False), min([-1, 10] + [1])] + [0]))
case(62, lambda: {1: 8, 'a': b'abc'})
def f63(a=1e300, b=None):
    c = d = 0
    log, out = [], {}
    b = hash(int(0.0))
    if {str(k): v for k, v in ({}).items()}:
        try:
            d &= 18446744073709551616
            if (n := ([] < [])): log.append(n)
            log.append((('Hello World').center(9, '*'))[::-1])
        finally:
            log.append((-(1e300 * 0)))
        n1 = 0
        while n1 < 0:
            n1 += 1
            c, *a = {dict.fromkeys(['b', 'a'], 4294967297)}
    else:
        out[c] = int(str(2))
    yield from log
    yield a
case(63, lambda: list(f63()))
case(64, lambda: isinstance('ABCabc', (int, str)))
case(65, lambda: (('%5.2f;%-5d' % ((abs(1e300) if (not 18446744073709551617) else (1e300 * 14)), pow(abs(2), 0, 97))))[4:])
def f66(a='😀z', b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c, b = ('%-6s|' % 9223372036854775809), (Base(-257) + 1).value
    if (True + False):
        try:
            a %= '{} {}'
            a -= c
        except TypeError as error:
            log.append(type(error).__name__)
            out['ß'] = ('12').title()
        finally:
            c, *c = ()
            out[b'\xff\x00'] = (True + 7)
            out[1e10] = ('  x ').swapcase()
        log.append((lambda a, b=('{} {}').find('a'): a - b)((Base(1) + 0).value))
        b += None
    elif (1e300 // 0.1):
        n1 = 0
        while n1 < 4:
            n1 += 1
            if (-826 if True else 8): continue
            del out[1e10]
        if (n := ('日本').join(['1', '2', '3'])): log.append(n)
        if (-d):
            log.append(list(map(str, ([1, 2, 3])[::2])))
            if (n := abs(1e300)): log.append(n)
        else:
            out[c] = (lambda **k: k)(x=b'abc')
            c, d = list(range(1, 4 + 5)), (c)[b'abc']
            c, *d = [bin('ABCabc'), (c)[0:]]
    else:
        d &= None
        out[c] = sum([3.0, False])
        if (n := (Base(-625) == Base(4))): log.append(n)
    return log, out, a, b, c, d
case(66, f66)
case(67, lambda: max(6, -387))
def f68(a=None, b=9223372036854775807):
    c = d = 0
    log, out = [], {}
    a -= '{} {}'
    return log, out, a, b, c, d
case(68, f68)
def f69(a='x\ny', b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    match ('%5.2f;%-5d' % (1e300, 2147483646)):
        case None:
            a = sum(list(range(2)))
            log.append((([1.5, 2]).count(c) <= (643 / 18446744073709551616) < (120 - -597)))
            out[18446744073709551616] = (b'' * 2)
        case _:
            if (n := (1e-7 % 1.5)): log.append(n)
    for c in '-7':
        n1 = 0
        while n1 < 0:
            n1 += 1
            c %= 1
            b = (hash(4294967294) | sum([3, 1, 2]))
    if all([1, 2, 3]):
        b -= b''
        c &= -260
        log.append(dict.fromkeys(['日本' for i in range(2)], ({1: 2}).get('-7', 797)))
    elif all([1.5, 2]):
        out[1] = (3.0 // 123456.789)
        try:
            d -= b'abc'
            out[10] = ascii('abc')
            a, b = sum([]), ('a,b,,c' < 'naïve')
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            b, a = sum([-2.25, -606]), ('naïve').expandtabs(4)
            c //= '12'
        c |= c
    return log, out, a, b, c, d
case(69, f69)
case(70, lambda: (-((1e300 + float('inf')) if all([1, 2, 3]) else (--0.0))))
case(71, lambda: (-((min([] + [1]) * ([-1, 10] + [6])[-1]) << 0)))
def f72(a=bytearray(b'xyz'), b='Hello World'):
    c = d = 0
    log, out = [], {}
    n2 = 0
    while n2 < 2:
        n2 += 1
        d -= a
    for b in count(1):
        del out[a]
        del out[d]
        if ('-7').split(','): continue
    else:
        out[-2.25] = ([-1, 10] + [2])[-1]
        out[c] = ({1: 2}).get('{} {}', 9223372036854775807)
    return log, out, a, b, c, d
case(72, f72)
case(73, lambda: pow(-0.0, 5, 26))
case(74, lambda: hex((sorted([False, True, 3]) + [([3, 1, 2] + [9223372036854775806])[-1]])[-1]))
case(75, lambda: (~511))
def f76(a=4611686018427387904, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if dict(enumerate([1, 2, 3])):
        for b in ('a',):
            a -= 3.0
        else:
            c, c = f'{(-3):>{1 + 3}}', oct(True)
        if ({1: 2} == {}):
            out[None] = list(zip([1, 2, 3], [1, 2, 3]))
            out[b] = repr(False)
            del out[None]
        elif (lambda a, b=-1: a - b)(899):
            d |= None
            c //= None
            a, *b = (format(1e-7, '10.3e'), {b'\xff\x00': 9223372036854775809, c: b''}, (8 ^ 10), *(123456.789 % 0.0),)
        else:
            log.append(((lambda a, b=False: a - b)(False) - (~-540)))
            out[b'abc'] = (b'\xff\x00').reverse()
    elif ('%d %s').title():
        for a in '  x ':
            if (6 + False): break
            a, b = ([1, 2, 3] * 1), (100000000000000000001).__class__.__name__
    else:
        b, d = ('%d %s' if False else 'Hello World'), ('-7').swapcase()
    c, *d = {{**{}, 'k': a}, set(['x', '', 'yz']).issubset(['x', '', 'yz'])}
    try:
        for c in 'Hello World':
            d, d = (-0.0), callable(None)
        else:
            a = (('Hello World').zfill(0 + 5) if (100000000000000000000 != b) else ('ß')[:0])
        n1 = 0
        while n1 < 4:
            n1 += 1
            b, *b = {({'a': 1, 'b': [2]}).get('', 1), ([] + [2147483649])[-1], isinstance(c, (int, str)), *type(b'').__name__}
            c |= None
        c &= 10
    except Exception as error:
        log.append(type(error).__name__)
        del out['a,b,,c']
        c |= '{} {}'
        if (d != None != 4):
            b, *d = [list(map(str, 2147483649))]
    else:
        if (n := (5 // 18446744073709551617)): log.append(n)
        b += bytes(range(5))
        a = (-abs(822))
    finally:
        b &= c
    return log, out, a, b, c, d
case(76, f76)
def f77(a='%d %s', b=2147483649):
    c = d = 0
    log, out = [], {}
    a //= d
    return log, out, a, b, c, d
case(77, f77)
case(78, lambda: [bin('abc'), sum([0.1, True])])
case(79, lambda: ((pow(-2, 2, 97) % (True).split(',')))[:])
case(80, lambda: {i: 4611686018427387906 for i in range(0)})
case(81, lambda: (str(sorted(['b', 'a'], reverse=True))).lower())
def f82(a=2147483648, b=449):
    c = d = 0
    log, out = [], {}
    for b in range(3):
        d = ((False - -356) if (-3 <= 1e10 < 10) else (False | 4294967297))
        c, *a = (sum([-1, 10]), {1: True, 'a': -70}, (['a', None] == [1, 2, 3]), (None and 123456.789),)
        c += True
    else:
        log.append(((1e10 ** 2) and ['😀z', *[1.5, 2]]))
        out['{} {}'] = dict(enumerate([]))
        d, c = ('  x ' * 3), Derived(a).double
    yield from log
    yield a
case(82, lambda: list(f82()))
case(83, lambda: all([{'%d %s', b'', None}, *list(({}).items())]))
case(84, lambda: {720: bytearray(b'xyz'), 1.5: 9})
case(85, lambda: ((oct(4294967298)).join(['1', '2', '3']) in {1: (lambda f: f(0.1))(str), 'a': (True ^ False)}))
def f86(a='ß', b=1.5):
    c = d = 0
    log, out = [], {}
    b, d = ('a,b,,c').removesuffix('c'), bool(d)
    if [c for j in range(4)]:
        try:
            if (n := list({1: 2})): log.append(n)
            out[a] = abs(1e10)
        finally:
            a, *b = {(18446744073709551614 << 4)}
            log.append([(i, (-908 * 4294967295)) for i in [542, False, 7] if ('-7').isdigit()])
    return log, out, a, b, c, d
case(86, f86)
case(87, lambda: (len({'a': 1, 'b': [2]}) / max(False, False)))
case(88, lambda: (('a').lower()).capitalize())
case(89, lambda: ((-1e10) * [*[], 5].index(5)))
case(90, lambda: {**{str(k): v for k, v in ({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}).items()}, 'k': len(format(782, '#x'))})
def f91(a=0.0, b='a'):
    c = d = 0
    log, out = [], {}
    del out[None]
    yield from log
    yield a
case(91, lambda: list(f91()))
def f92(a=None, b=1e10):
    c = d = 0
    log, out = [], {}
    a, c = ({1: 2} | {1: 2}), list(range(0, 1 + 5))
    a &= True
    yield from log
    yield a
case(92, lambda: list(f92()))
def f93(a=b'a,b', b='Hello World'):
    c = d = 0
    log, out = [], {}
    try:
        b -= d
        for a in count(1):
            out[-2.25] = str({})
            del out[b'a,b']
    finally:
        b, d = (float('inf') % 1e10), (3)[1]
        d //= 123456.789
        log.append(list(zip([a for a, *b in [['a', None] + [1]]], (lambda *a: list(a))(*[]))))
    b //= True
    d &= None
    return log, out, a, b, c, d
case(93, f93)
def f94(a='ABCabc', b=True):
    c = d = 0
    log, out = [], {}
    c |= 'abc'
    c &= -1
    yield from log
    yield a
case(94, lambda: list(f94()))
case(95, lambda: (9223372036854775810 in b'abc'))
case(96, lambda: sum([round((1.5 // 1e-7), 3), max(len([1, 2, 3]), len({}))]))
def f97(a=b'\xff\x00', b=None):
    c = d = 0
    log, out = [], {}
    d -= True
    yield from log
    yield a
case(97, lambda: list(f97()))
case(98, lambda: Derived(Derived(1).xyz).double)
case(99, lambda: (list(enumerate([])))[2])
