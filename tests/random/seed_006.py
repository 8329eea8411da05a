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
    try:
        d, *b = [len('  x '), f"{d!r}", max(False, True)]
        if Derived(695).double:
            d -= b'\xff\x00'
            b, *d = {(-761 & 4611686018427387903), (True and True)}
            b, a = {'😀z': b, 'a': d}, (a)[5]
    except LookupError as error:
        log.append(type(error).__name__)
        n1 = 0
        while n1 < 0:
            n1 += 1
            if (n := {None, a, a}): log.append(n)
            d, *c = {abs(float('inf')), list(map(str, [1.5, 2])), type(d).__name__, (c).union([1])}
            b, c = ('abc' & 2), str([1, 2, 3])
        for d in range(1):
            b = (('%x' % '{} {}') * 1e-7)
            d |= 4611686018427387904
    else:
        c //= '%d %s'
    b = ('%5.2f' % (4611686018427387902 >> 0))
    log.append({(not b) for j in 'ß'})
    return log, out, a, b, c, d
case(0, f0)
def f1(a='日本', b=0.1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    out[b'\xff\x00'] = ('x\ny').expandtabs(4)
    if (b < -3):
        a = ((-0.0).__class__.__name__)[:]
        del out[b]
    return log, out, a, b, c, d
case(1, f1)
case(2, lambda: (None > False))
case(3, lambda: (('').partition('a')[2]).swapcase())
case(4, lambda: (max(max(0, 2), int(str(True)))).add(1))
case(5, lambda: {i: True for i in range(3)})
case(6, lambda: (b'a,b').pop())
case(7, lambda: (Derived(1).xyz).zfill(3 + 5))
def f8(a='{} {}', b=1e10):
    c = d = 0
    log, out = [], {}
    d, a = (-755 + 213), ('{} {}').isalpha()
    log.append((dict.fromkeys(['b', 'a'], 4294967296))[5])
    return log, out, a, b, c, d
case(8, f8)
case(9, lambda: ((64 / 5) / bool(float('inf'))))
case(10, lambda: Derived(([679, *[]] * 0)).double)
case(11, lambda: (Base((-68 ^ 171)) == Base(max(988, 100000000000000000000))))
case(12, lambda: ((bin(1) | (3).bit_length()) + (('-7').encode().decode() or ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}))))
case(13, lambda: divmod(abs((({1: 2}).get('  x ', 728) + (2147483647 * 4294967295))), (((100000000000000000000 if True else 217) // (10 + 18446744073709551615)) if bool(callable(False)) else int.from_bytes(('x\ny').translate({97: 'A', 98: None}).encode()[:8], 'little')))[1])
case(14, lambda: Derived(247).double)
case(15, lambda: (divmod(({1: 2}).get('  x ', 4611686018427387905), max(9, True))[1]).bit_length())
case(16, lambda: (123456.789).isidentifier())
case(17, lambda: ('ABCabc' << 68))
case(18, lambda: ((4611686018427387905 if False else 8), list(count(3)),))
def f19(a=1e10, b=11):
    c = d = 0
    log, out = [], {}
    match ('12').center(9, '*'):
        case 'abc':
            b, *a = ()
        case {1: p}:
            b, *b = {len(['a', None])}
        case None:
            log.append(dict(enumerate(list('日本'))))
            log.append({str(k): v for k, v in (dict(enumerate(['a', None]))).items()})
            if (n := dict(enumerate([]))): log.append(n)
        case _:
            c, *d = [(c != '%d %s')]
            if (n := ([-1, 10] + [-3])[-1]): log.append(n)
            del out[b'a,b']
    match float(6):
        case str():
            if (n := pow(3.0, 3, 8)): log.append(n)
        case 0 | 1 if b:
            d -= 'x\ny'
        case _:
            c -= b''
    match ('%5.2f;%-5d' % (1e-7, 7)):
        case 0 | 1:
            a = format(({'a': 1, 'b': [2]}).get('{} {}', 99999999999999999999), '!r')
            log.append(len(dict(a=c, b=a)))
            log.append(('{0:<6}{1}'.format('naïve', b) < ('12').removesuffix('c')))
        case [p, *_]:
            b |= 0.0
        case _:
            c |= 'ABCabc'
            d //= c
            del out[b'abc']
    return log, out, a, b, c, d
case(19, f19)
def f20(a=b'', b=0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if (n := Derived(4294967296).double): log.append(n)
    except TypeError as error:
        log.append(type(error).__name__)
        match (c)[-2]:
            case [p, *_]:
                log.append(dict(a=abs(float('inf')), b=(b + 4294967296)))
            case -1:
                if (n := (1e-7 % -2.25)): log.append(n)
                log.append(isinstance(repr(False), (int, str)))
                b, d = (99999999999999999999 if a else 9223372036854775810), hex(-993)
            case Base(value=p) if None:
                b -= 'ABCabc'
                b, *a = {len(['a', None]), list(('Hello World').encode()), (['a', None])[::2]}
                c //= '-7'
            case _:
                b += '  x '
                c, a = (10 << 4), ([]).count(b)
        c = (('日本')[:0]).center(9, '*')
        for b in 'naïve':
            if (n := f'{(-1):>{0 + 3}}'): log.append(n)
            a |= b'abc'
            d //= None
        else:
            a %= 'Hello World'
    if (n := {i: True for i in range(1)}): log.append(n)
    return log, out, a, b, c, d
case(20, f20)
case(21, lambda: (format(({'a': 1, 'b': [2]}).get('  x ', -893), ',')).zfill(0 + 5))
case(22, lambda: (round(abs(float(71)), 0) ** 2))
case(23, lambda: len(dict(a=float(99999999999999999999), b=('-7').upper())))
def f24(a=-607, b=-1):
    c = d = 0
    log, out = [], {}
    if (n := Derived(c).get()): log.append(n)
    n2 = 0
    while n2 < 0:
        n2 += 1
        a %= a
        a = ', '.join(sorted(['日本', '{} {}', 'm']))
    if (n := int.from_bytes('{} {}'.encode()[:8], 'little')): log.append(n)
    yield from log
    yield a
case(24, lambda: list(f24()))
def f25(a=None, b=2147483647):
    c = d = 0
    log, out = [], {}
    for a in count(0):
        n1 = 0
        while n1 < 4:
            n1 += 1
            log.append(f'{(frozenset(b))!r}')
    else:
        if (n := ([1, 2, 3]).count(False)): log.append(n)
        b -= -1
    yield from log
    yield a
case(25, lambda: list(f25()))
case(26, lambda: (callable((list(map(str, [1.5, 2])))[::2]) and len(str((-2.25 % 1.5)))))
def f27(a=-0.0, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    if (5 and a):
        n1 = 0
        while n1 < 2:
            n1 += 1
            b |= 6
            if (n := (b or c)): log.append(n)
            b %= b'abc'
        if (None % 1.5):
            d &= a
        elif (None & 595):
            a |= a
            log.append(((2147483650 <= 1e10 < True) + ('a,b,,c').translate({97: 'A', 98: None})))
            out[c] = (True).bit_length()
        else:
            del out[d]
    elif (True << 23):
        del out[c]
        del out[4294967296]
    else:
        for d in range(0):
            out[True] = float('1e%d' % 0)
            if (n := '{0:<6}{1}'.format('{} {}', '日本')): log.append(n)
        else:
            d |= bytes(range(5))
            a, b = ('😀z').title(), sorted([-1, 10])
            a &= b'abc'
        if {i: 4294967297 for i in range(0)}:
            out[388] = (True - 9223372036854775808)
        elif (5 << 3):
            b, d = (-2.25 // -0.0), (1 / 2)
            if (n := dict(zip(['b', 'a'], [-1, 10]))): log.append(n)
        else:
            a, *c = [('abc').splitlines(), [None for i in {b'abc', 0}]]
            out[-0.0] = (a >> 38)
        b = (('')[::-1]).partition('a')[2]
    d //= None
    b, *b = ()
    yield from log
    yield a
case(27, lambda: list(f27()))
case(28, lambda: (format(((9223372036854775807 ^ 18446744073709551616) - ([-1, 10] + [4611686018427387906])[-1]), '#x'))[0:])
def f29(a=717, b=123456.789):
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
    return log, out, a, b, c, d
case(29, f29)
case(30, lambda: bin(hash((4611686018427387904 % 551))))
case(31, lambda: (max((9223372036854775807 * True), ({1: 2}).get('a,b,,c', 2147483646)) // min([99999999999999999999 for i in range(1)] + [2])))
def f32(a=730, b=9223372036854775810):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d, a = Derived(3).double, (0.1 * 600)
    log.append((dict.fromkeys([], False))[:])
    return log, out, a, b, c, d
case(32, f32)
case(33, lambda: hex(int.from_bytes(f'{(9223372036854775806):>{3 + 3}}'.encode()[:8], 'little')))
case(34, lambda: set(list((str(dict(enumerate([])))).encode())))
case(35, lambda: callable(int('12', 2 + 3)))
def f36(a=4294967296, b=False):
    c = d = 0
    log, out = [], {}
    for c in 'a,b,,c':
        for c in set():
            if (21 >> 1): return a
    del out[b]
    yield from log
    yield a
case(36, lambda: list(f36()))
case(37, lambda: (sorted(list(map(str, list(range(1)))), key=len) * 3))
case(38, lambda: ((repr({1: False, 'a': 3.0})).title()).replace((f'{(('naïve')[1:])!r}').partition('a')[2], (Derived(1).xyz).zfill(2 + 5)))
case(39, lambda: ({1: 2} | {1: 2}))
case(40, lambda: (None - True))
def f41(a=None, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    b, b = sum([-1, 10]), ('a').partition('a')[2]
    return log, out, a, b, c, d
case(41, f41)
case(42, lambda: (('ß').removesuffix('c')).isalpha())
case(43, lambda: (([2147483647, 10, -392] + [(-359).bit_length()])[-1] / (Base((-319 ^ 4611686018427387903)) + (False >> 1)).value))
def f44(a=0.0, b=None):
    c = d = 0
    log, out = [], {}
    match pow(2, 1, 97):
        case 0 | 1:
            c, *b = ()
            d, *c = {(+'a'), len({}), (-0.0 if False else 0.0), (lambda a, b=2147483648: a - b)(727)}
            b %= b'a,b'
        case _:
            c, *d = (abs(1e-7), {i: True for i in range(0)}, ('a').upper(),)
    for b in range(1):
        if ('a,b,,c' or ''):
            if (n := (6 / True)): log.append(n)
            a = (ord(('Hello World' + 'x')[0]))[2:-1:]
            b, *b = {[c, *['a', None]]}
        n1 = 0
        while n1 < 2:
            n1 += 1
            log.append(((-2.25 * 1) // sum([3.0, 4611686018427387902])))
            if ('-7').zfill(2 + 5): return a
        out[b] = (a)[b'']
    else:
        del out[b]
    d, c = (1.5 * False), {'a,b,,c': c for j in '日本'}
    yield from log
    yield a
case(44, lambda: list(f44()))
case(45, lambda: (((lambda a, b=len([1.5, 2]): a - b)((-False)) / len(list(count(3)))) // float('1e%d' % 0)))
case(46, lambda: (('').zfill(3 + 5)).capitalize())
def f47(a=None, b=''):
    c = d = 0
    log, out = [], {}
    c, *b = ((a * 123456.789),)
    yield from log
    yield a
case(47, lambda: list(f47()))
case(48, lambda: (True + None))
case(49, lambda: list(count(3)))
case(50, lambda: (sum([590, 5, True])).replace('a', 'xy'))
case(51, lambda: (-0.0 ** 2))
def f52(a=None, b=b''):
    c = d = 0
    log, out = [], {}
    if (bytearray(b'xyz')).decode():
        n1 = 0
        while n1 < 3:
            n1 += 1
            if (n := (None).add(1)): log.append(n)
            if (n := list(filter(None, []))): log.append(n)
            log.append(min([4 for i in range(1)] + [1]))
        if (0.1 // -0.0):
            c, c = {c, 'ß', 538, 7}, (447 + b'')
        else:
            c, a = list(filter(None, b'abc')), (0.1 if False else -2.25)
    elif (132 < 4):
        if (n := (lambda *a, **k: (a, k))(*(c, '  x ',), x=bytes(range(5)))): log.append(n)
    yield from log
    yield a
case(52, lambda: list(f52()))
def f53(a='{} {}', b=100000000000000000002):
    c = d = 0
    log, out = [], {}
    out[2147483649] = (lambda a, b=6: a - b)(2147483647)
    yield from log
    yield a
case(53, lambda: list(f53()))
case(54, lambda: ((~(Base(-709) + 6).value))[3])
case(55, lambda: list(iter((not (True or False)))))
case(56, lambda: dict.fromkeys(['x', '', 'yz'], False))
case(57, lambda: (True and True))
case(58, lambda: ('%c' % '{0:<6}{1}'.format('a', None)))
def f59(a=None, b=1e10):
    c = d = 0
    log, out = [], {}
    a, *b = {(b'\xff\x00', d, b, None,), round(-0.0), *str(b'')}
    yield from log
    yield a
case(59, lambda: list(f59()))
def f60(a=123456.789, b=123456.789):
    c = d = 0
    log, out = [], {}
    c |= d
    yield from log
    yield a
case(60, lambda: list(f60()))
def f61(a=4611686018427387906, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    for c in 'abc':
        match [d for i in range(1)]:
            case Base(value=p) if -0.0:
                if (n := (3.0 + 1e10)): log.append(n)
            case _:
                if ('a,b,,c').center(9, '*'): continue
                b |= c
    else:
        log.append(list(zip(('ABCabc').startswith('😀z'), round(0.1, 1))))
        b, d = float('1e%d' % 4), any([])
        a, d = (-True), (~2147483649)
    for b in [a, d, 123456.789, -951]:
        b, *d = (['x\ny', 7], divmod(616, False)[1], (True <= 0.1 < 99999999999999999998), *dict(a=-280, b=c),)
    if ('').splitlines():
        a, a = dict(enumerate([1.5, 2])), Derived(1).xyz
        del out[bytes(range(5))]
    elif f"<{d:x}>":
        try:
            b, *d = [(-2).conjugate(), *bin(False)]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            log.append(((-960 <= 123456.789 < 10) and ({1: 2} == {'a': 1, 'b': [2]})))
            d = (frozenset([100000000000000000002 for i in range(0)]) <= set(sorted([-587, 754, 3])))
            a = (('  x ').count('x\ny') and (0.1 - 4))
        else:
            del out[-0.0]
            c &= -131
            out[float('inf')] = ('Hello World').splitlines()
        finally:
            log.append(list(filter(None, {a, '12', b, None})))
    else:
        for c in '😀z':
            log.append({i: int(str(4)) for i in range(2)})
    yield from log
    yield a
case(61, lambda: list(f61()))
def f62(a=b'', b='abc'):
    c = d = 0
    log, out = [], {}
    for a in '12':
        a = isinstance((d and a), (int, str))
    else:
        b |= 4
        if (n := format(5, '#x')): log.append(n)
    out[c] = (--2.25)
    a = (Base([b, *['a', None]]) == Derived([b, *['a', None]]))
    yield from log
    yield a
case(62, lambda: list(f62()))
case(63, lambda: (Derived(1).xyz in {str(k): v for k, v in (dict(enumerate([1.5, 2]))).items()}))
case(64, lambda: (round(abs(float(11)), 2) + (float('1e%d' % 4) * (('  x ').find('a') + len('naïve')))))
case(65, lambda: sorted([Base(3), Base('ABCabc')]))
case(66, lambda: {})
def f67(a=-269, b=None):
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
            b = list(zip([-3 for i in range(2)], ['naïve', 4294967296]))
            out['Hello World'] = abs(-417)
            d += b
        except LookupError as error:
            log.append(type(error).__name__)
            c //= None
        finally:
            log.append((oct(2) ^ {}))
    a = (('%5.2f;%-5d' % (3.0, -558)))[1:]
    match (0 >> 2):
        case 'abc':
            if (n := (2 ^ -643)): log.append(n)
        case {1: p} if 123456.789:
            if (n := len([1.5, 2])): log.append(n)
        case _:
            log.append(((~False) if ('日本').isdigit() else ({1: 2}).get('a', 4294967297)))
            c, *d = [('  x ' * 0)]
            c, *d = [len({}), (lambda a, b=347: a - b)(9)]
    return log, out, a, b, c, d
case(67, f67)
case(68, lambda: {1: (('%d %s' % ((0 - 0), ({} | {})))).isalpha(), 'a': (repr((True % 99999999999999999999))).strip()})
case(69, lambda: (('ß').encode().decode()).partition('a')[2])
case(70, lambda: [*[383 for i in range(4)], 5].index(5))
case(71, lambda: (not '12'))
case(72, lambda: sorted([Base(3), Base(b'')]))
def f73(a=b'', b=False):
    c = d = 0
    log, out = [], {}
    try:
        try:
            if (n := ({'a': 1, 'b': [2]} == {1: 2})): log.append(n)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            out[None] = {}
        finally:
            a = (('Hello World').swapcase())[2:]
    finally:
        b = dict(enumerate(sorted([], key=len)))
        del out[c]
    return log, out, a, b, c, d
case(73, f73)
case(74, lambda: float('1e%d' % 0))
case(75, lambda: float('1e%d' % 1))
case(76, lambda: (1e10 ** 2))
case(77, lambda: ([(i, 99999999999999999999) for i in [] if True])[::-1])
case(78, lambda: ('ß').lower())
case(79, lambda: (type(round((1e-7 ** 2), 2)).__name__ < ('{} {0!r}'.format(('naïve').splitlines())).expandtabs(4)))
case(80, lambda: min([] + [2]))
def f81(a=None, b=1e10):
    c = d = 0
    log, out = [], {}
    if list(enumerate(['a', None])):
        try:
            if (n := (~915)): log.append(n)
        finally:
            del out[b'abc']
        if (lambda **k: k)(x=a):
            c %= c
            del out[a]
            b += d
        elif f"<{7:}>":
            a, *d = [Derived(bytes(range(5))).xyz, ord(a), round(123456.789, 2), (2147483648 < -952)]
            log.append(f"<{(-904 ^ None):_}>")
        else:
            b |= d
            del out[-0.0]
        for c in count(0):
            log.append((divmod(-476, True)[1] / ([-1, 10] + [False])[-1]))
        else:
            c, b = (True and True), ('a').expandtabs(4)
            a = (set(['b', 'a']).issubset([]) or set(['b', 'a']).issubset(['x', '', 'yz']))
    elif list(enumerate([1, 2, 3])):
        n1 = 0
        while n1 < 0:
            n1 += 1
            if ('日本').capitalize(): break
            a, c = (b'\xff\x00' != a), {b'a,b', a}
            log.append({**{1: None, 'a': -231}, 'k': callable(None)})
    d, b = format(False, '#x'), type(d).__name__
    d |= a
    yield from log
    yield a
case(81, lambda: list(f81()))
def f82(a=0.0, b=False):
    c = d = 0
    log, out = [], {}
    if sorted([], key=len):
        try:
            log.append((str(c))[:2])
            log.append(({1: b, 'a': d} >> 47))
        except Exception as error:
            log.append(type(error).__name__)
            del out[True]
        else:
            a, b = abs(1e-7), Derived(c).xyz
        for b in '-7':
            c, *c = []
        else:
            out[bytes(range(5))] = [a, c]
        a, *a = [dict(zip(['x', '', 'yz'], [3, 1, 2])), ('{} {}').center(9, '*'), [c].copy()]
    else:
        out[d] = list(enumerate([1.5, 2]))
    for c in count(0):
        for c in '{} {}':
            out[c] = (797 ^ 11)
            del out[-510]
        else:
            if {None}: return a
            b -= True
        if dict(zip(['x', '', 'yz'], [3, 1, 2])):
            if list('😀z'): break
            a, a = (False).is_integer(), (b << 50)
            if (~6): continue
        else:
            log.append((('{} {}' + '😀z'))[3:])
    return log, out, a, b, c, d
case(82, f82)
def f83(a=True, b='12'):
    c = d = 0
    log, out = [], {}
    if (9223372036854775807).bit_length():
        if (n := list(filter(None, [1, 2, 3]))): log.append(n)
    if int(str(9)):
        for b in count(3):
            if (n := ord(('😀z' + 'x')[0])): log.append(n)
            if ('😀z').title(): continue
    elif (18446744073709551618 // True):
        c //= d
        b, *b = {isinstance(18446744073709551617, (int, str)), format(3, ','), dict(a=a, b=None), (None / -197)}
        c, *d = {list(reversed(['a', None])), ('x\ny')[:3], ([3, 1, 2] < [-1, 10]), ('ABCabc').startswith('  x ')}
    else:
        del out[100000000000000000000]
        try:
            out[d] = ('naïve').replace('日本', '')
            a, d = dict(enumerate(['a', None])), round(0.1)
        except LookupError as error:
            log.append(type(error).__name__)
            c, a = ('日本')[::-1], sum([-0.0, -295])
        finally:
            b, *a = [('%d %s' * 0), sum([float('inf'), 2147483648]), callable(c), {a: b, d: d, b'a,b': 11}]
    return log, out, a, b, c, d
case(83, f83)
def f84(a=None, b=None):
    c = d = 0
    log, out = [], {}
    d //= c
    n2 = 0
    while n2 < 4:
        n2 += 1
        for a in '😀z':
            a, c = (-81 if b else 8), Derived(1).xyz
    log.append(((1e10 % 3.0) * (-2 if False else 83)))
    yield from log
    yield a
case(84, lambda: list(f84()))
case(85, lambda: (round((float('1e%d' % 1) * (5 << 0)), 4) ** 2))
def f86(a=8, b=b''):
    c = d = 0
    log, out = [], {}
    try:
        if dict.fromkeys(['x', '', 'yz'], -738):
            d &= 123456.789
            b %= '12'
            b, b = ', '.join([]), '{} {0!r}'.format(1e10)
        else:
            a = float('1e%d' % 0)
            b = (hex(210))[::-1]
    except ArithmeticError as error:
        log.append(type(error).__name__)
        del out['abc']
    return log, out, a, b, c, d
case(86, f86)
case(87, lambda: ('ABCabc').title())
case(88, lambda: ('' in 'ABCabc'))
case(89, lambda: isinstance((lambda *a: list(a))(*[1, 2, 3]), (int, str)))
def f90(a=779, b=1e300):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if {i: True for i in range(3)}:
        c = ((-909) & divmod(11, 385)[1])
    else:
        if (-877 | False):
            if (n := {1: d, 'a': True}): log.append(n)
        else:
            if (n := sorted(['b', 'a'], key=len)): log.append(n)
            c //= a
            if (n := sorted(['x', '', 'yz'], reverse=True)): log.append(n)
    c, d = ('x\ny' < 'a'), (['a', None])[::2]
    return log, out, a, b, c, d
case(90, f90)
case(91, lambda: ((len({1: False, 'a': 0.1}) <= (float('1e%d' % 1) // sum([-0.0, True])) < ((4611686018427387904 | True) * ('').count('ß'))) + (min([2147483646, 4, -683] + [1]) >> 2)))
case(92, lambda: str(dict.fromkeys(['a' for i in range(1)], ('%d %s').count('日本'))))
case(93, lambda: int.from_bytes(('%5.2f;%-5d' % ((0.1 * 4), max(878, 653))).encode()[:8], 'little'))
def f94(a=18446744073709551614, b=True):
    c = d = 0
    log, out = [], {}
    if (None + None):
        b |= a
    return log, out, a, b, c, d
case(94, f94)
case(95, lambda: (1e300 if True else float('inf')))
case(96, lambda: {**dict(zip(['b', 'a'], [])), 'k': isinstance('a', (int, str))})
case(97, lambda: (1.5).get(1))
case(98, lambda: ((lambda **k: k)(x=int('12', 4 + 3)) | dict(zip([('-7')[0:], oct(False)], list(range(0))))))
case(99, lambda: list(enumerate((format(False, ',')).translate({97: 'A', 98: None}))))
