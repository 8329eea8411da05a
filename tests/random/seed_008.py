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
case(0, lambda: ', '.join(list(map(str, [-1, 661, -180]))))
def f1(a=False, b='😀z'):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        log.append((round(0.1, 0) // []))
        out[b'abc'] = type(a).__name__
        try:
            if (9223372036854775807 <= 1.5 < 5): return a
            for b in count(0):
                c -= a
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if list(b for i in count(1)):
                if list(({}).items()): break
            elif (d ** 0):
                b = float('1e%d' % 4)
            else:
                c //= d
                a = (format(False, ',')).startswith('a')
                b, d = ('%d %s' % (-2, None)), ('abc').encode().decode()
            try:
                d -= b
                out[a] = (Base(7) + 9223372036854775810).value
                del out[None]
                if f'{(1e-7):.3f}': continue
            finally:
                c, *a = (('12').removesuffix('c'), sum([1e300, 18446744073709551616]),)
                a -= 0.1
            if f'{(bytes(range(5)))!r}': return a
            match (d)[::]:
                case float():
                    if sorted([-1, 10]): continue
                case Base(value=p):
                    b, *b = (list(reversed(b)), list(range(0, 3 + 5)), (lambda *a: list(a))(*[]), {i: 2147483646 for i in range(1)},)
                    a, c = [n for n in count(2)], ({}).get('x\ny', True)
                    d, *b = {(1 - c), (a and None), ('-7' if False else 'a,b,,c')}
                    if (n := (-724 / True)): log.append(n)
                case Base(value=p):
                    if (n := f'{(100000000000000000001):>{1 + 3}}'): log.append(n)
                    if (n := (1.5 if False else 123456.789)): log.append(n)
                    d, *a = ()
                case _:
                    d |= b
                    b = '{0:<6}{1}'.format(ascii('Hello World'), (Base(4611686018427387902) + 99999999999999999998).value)
                    log.append(hex(max(4611686018427387905, 99999999999999999998)))
        try:
            match (['a', None] * 0):
                case str():
                    if (n := ([1, 2, 3] == [])): log.append(n)
                    if bytes((-2.25, d, b, *a,)): break
                    del out[c]
                case int(p) if b:
                    out[a] = (None >> 53)
                    out[-1] = list(map(abs, None))
                    c &= d
                case _:
                    a, d = {**{'a': 1, 'b': [2]}, 'k': d}, ('x\ny').isdigit()
                    if hex(0): return a
            for c in {-129}:
                if (n := (1e300 + 0.1)): log.append(n)
            if min([-1, 10] + [3]):
                if ([1, 2, 3] == []): break
                if (3.0).count('a'): return a
                a = list(range(4, 0 + 5))
                a, a = dict.fromkeys(['x', '', 'yz'], 9223372036854775810), ({1: 2} == {'a': 1, 'b': [2]})
            elif (5 != b'\xff\x00'):
                log.append(([6 for i in range(4)] < [ord(c) for c in 'naïve']))
                if (n := []): log.append(n)
                log.append(hex(int.from_bytes('abc'.encode()[:8], 'little')))
                if ('{} {}').replace('-7', 'a,b,,c'): return a
            else:
                out[c] = ({'a': 1, 'b': [2]}).get('{} {}', 6)
                out[1e10] = (785 | False)
                if (-2): break
                log.append((lambda **k: k)(x={None: 4611686018427387902 for k in [None, 'ß', -518] if 1e-7}))
            b, d = (3.0 * 2147483649), ('-7').startswith('{} {}')
        finally:
            a &= 5
            d += 1e300
    a, d = (2 // -489), (lambda **k: k)(x=b'a,b')
    yield from log
    yield a
case(1, lambda: list(f1()))
case(2, lambda: (('Hello World').swapcase() or ('Hello World' * 3)))
case(3, lambda: ([1e300, *[1.5, 2]])[::2])
def f4(a=b'abc', b=b'a,b'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a |= a
    match list(zip([1, 2, 3], ['a', None])):
        case [p, *_]:
            b = list(Derived(1).xyz)
        case int(p):
            d, *d = ((b'\xff\x00' if b'a,b' else c), ord(('-7' + 'x')[0]), (-3 if False else True), (-11),)
            out[b'abc'] = (frozenset([3, 1, 2]) <= set([3, 1, 2]))
            log.append(min([ord(c) for c in '-7'] + [3]))
        case -1:
            del out[d]
            if (n := abs(1e-7)): log.append(n)
        case _:
            a %= -266
            b, b = (-1e-7), (-4611686018427387902)
            out[c] = ('Hello World').splitlines()
            a = list(({} | {'a': 1, 'b': [2]}))
    d, a = ('x\ny').isdigit(), Derived(1).xyz
    return log, out, a, b, c, d
case(4, f4)
case(5, lambda: (Base(((lambda **k: k)(x='ß') | ({1: 2} | {}))) + -325))
case(6, lambda: (((0.1 + 0.0) + float('1e%d' % 1)) + ((-0.0 ** 2) // (-0.0 if False else float('inf')))))
def f7(a=b'abc', b=False):
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
case(7, f7)
case(8, lambda: list((lambda **k: k)(x=all([1, 2, 3]))))
case(9, lambda: ('12').encode().decode())
case(10, lambda: [a for a, *b in [[1.5, 2] + [1]]])
def f11(a=None, b=435):
    c = d = 0
    log, out = [], {}
    for d in '12':
        log.append(list(range(4, 4 + 5)))
    try:
        log.append(list(zip([a for a, *b in [['a', None] + [1]]], sorted(['b', 'a'], reverse=True))))
        n2 = 0
        while n2 < 2:
            n2 += 1
            b = [format(True, '#x') for k in count(0)]
        b, *d = (float(5), hex(499),)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            if dict(enumerate(['a', None])):
                b, d = ('12')[::-1], (False << 4)
                del out['ABCabc']
                d, c = (159 if False else 612), len([])
            elif ('日本').swapcase():
                log.append((list(range(4)) < list(range(3))))
            log.append((('%d %s' < 'Hello World') or (True == 4294967296)))
            c = (dict(enumerate([]))).get(format(-1, '#x'), pow(286, 1, 97))
            n1 = 0
            while n1 < 1:
                n1 += 1
                c, *a = [len([1.5, 2]), (lambda **k: k)(x=b), round(-2.25, 4), Derived(4611686018427387903).get()]
                d, b = (lambda a, b=2147483650: a - b)(9), f'{(4)!r}'
                if (1e10 % 3.0): return a
        except TypeError as error:
            log.append(type(error).__name__)
            for b in range(0):
                if [-0.0, *[1, 2, 3]]: return a
                log.append({1: (791).append(1), 'a': ('%e' % c)})
            n1 = 0
            while n1 < 1:
                n1 += 1
                if len({'a': 1, 'b': [2]}): continue
            c &= False
        else:
            d %= None
        log.append(dict(zip(['12', '  x '], [False, True, 100000000000000000001])))
        if ('12').title():
            del out[d]
    n3 = 0
    while n3 < 1:
        n3 += 1
        for c in count(2):
            log.append((('  x ').split(',') and ('{} {}').translate({97: 'A', 98: None})))
        else:
            if ('%d %s').lower(): break
            a //= a
        for c in [None, c]:
            for d in range(0):
                b, c = {i: 4 for i in range(4)}, (99999999999999999998 + False)
                if all([1, 2, 3]): return a
            b = (('日本').capitalize())[4:]
        n2 = 0
        while n2 < 3:
            n2 += 1
            a += b
            match ('').center(9, '*'):
                case {1: p}:
                    del out[b]
                    if (n := ([] + ['ß'])[0]): log.append(n)
                    log.append((lambda **k: k)(x=list(zip([], [1.5, 2]))))
                case int(p):
                    log.append([n for n in count(1)])
                    if (n := ('%e' % -821)): log.append(n)
                    if {**{'a': 1, 'b': [2]}, 'k': 4294967296}: continue
                case {1: p}:
                    a //= 4294967297
                case _:
                    a, a = f'{(0.0):.3f}', (False | 682)
                    if len({1: 2}): continue
            for b in count(3):
                a = ((1.5 if True else 3.0) // (1e300 if True else -2.25))
                d = f'{((127 & 5)):>{4 + 3}}'
                if (n := {**{}, 'k': False}): log.append(n)
                a += 1e300
            if {}:
                d -= d
                b, a = ('日本').split(), {b'abc' for k in {d} if c}
                out[b''] = ('12')[2:]
                c = (bin(2147483648)).swapcase()
            else:
                del out[d]
        if list(count(3)): return a
    n3 = 0
    while n3 < 0:
        n3 += 1
        a -= b'a,b'
    yield from log
    yield a
case(11, lambda: list(f11()))
case(12, lambda: ('naïve' ** -2))
case(13, lambda: ((lambda a, b=-3: a - b)(100000000000000000001) * (0 if True else True)))
case(14, lambda: ('%-6s|' % int((['x', '', 'yz'] + ['%d %s'])[0])))
case(15, lambda: sorted(sorted([divmod(False, -3)[1], (18446744073709551614 << 3), 3])))
def f16(a=True, b=None):
    c = d = 0
    log, out = [], {}
    match {i: 2147483650 for i in range(0)}:
        case int(p):
            log.append((round(-2.25, 4) // (1e10 ** 2)))
            out[c] = str({'a': 1, 'b': [2]})
        case []:
            b //= c
            d += 923
            del out[a]
        case int(p) if 9223372036854775806:
            log.append(((True if False else 9223372036854775808))[-2])
            if (n := (-2147483650)): log.append(n)
        case _:
            d += 1.5
            del out[True]
            del out[False]
    try:
        if list(enumerate(['a', None])):
            match (['a', None] * 4):
                case (p, q):
                    d += b
                    a //= c
                    out[b] = (b != 3.0)
                case str():
                    c //= bytes(range(5))
                case 0 | 1:
                    c, *a = (*sum([]),)
                    if (n := (d != True)): log.append(n)
                    if (n := dict(enumerate([1, 2, 3]))): log.append(n)
                    a &= 'ABCabc'
                case _:
                    d //= 3
                    d, *a = {format(720, ',')}
                    c, *b = {(True not in d), ('ABCabc').isalpha()}
                    log.append(len(list(range(3, 0 + 5))))
            for b in count(0):
                a, *d = {(c != d == c)}
                c, *a = {int.from_bytes('x\ny'.encode()[:8], 'little'), ('ß' < '{} {}'), ('  x ').title(), (10 * 18446744073709551616)}
                a, *d = (('x\ny').split(','), chr(4 + 65), max(3.0, key=lambda each: (str(each))),)
                if (n := dict(enumerate([1, 2, 3]))): log.append(n)
            else:
                a %= b''
                out[None] = (-2.25 * 2)
            b, a = dict(enumerate([1.5, 2])), list(zip(['a', None], []))
            for b in 'Hello World':
                c, b = int(str(True)), (-0.0 % -2.25)
                out[c] = ('12' < '  x ')
                out[bytes(range(5))] = {1: 4611686018427387903, 'a': d}
                out[1e300] = (d / None)
        else:
            c += 1.5
            n1 = 0
            while n1 < 3:
                n1 += 1
                d = list(('-7' and c) for i in count(3))
                del out[None]
            b += c
        if (-2.25 + 1e300):
            match {i: False for i in range(1)}:
                case 0 | 1:
                    log.append(hex(({'a': 1, 'b': [2]}).get('日本', 371)))
                case str():
                    a &= d
                    b &= b'\xff\x00'
                    b, *a = []
                case _:
                    c = {i: (-False) for i in range(1)}
                    b %= b
                    a, *d = [chr(4 + 65)]
            if (n := (not None)): log.append(n)
        else:
            a -= b''
            log.append(format([*[3, 1, 2], 5].index(5), '#x'))
            log.append((Derived(1).xyz).swapcase())
    except ArithmeticError as error:
        log.append(type(error).__name__)
        for c in [0.1, d]:
            for c in [c]:
                c += 3.0
                c, a = dict(zip(['b', 'a'], [])), (True - 745)
                b %= b
                d, *b = ((lambda a, /, b, *, c=1: [a, b, c])(bytes(range(5)), b=a),)
            match (1e10 and None):
                case -1:
                    c //= c
                    b = ('%5.2f;%-5d' % (round(1e10, 4), int.from_bytes('a,b,,c'.encode()[:8], 'little')))
                case None if b:
                    log.append(((-3 / 9) // round(1e300, 1)))
                    del out['{} {}']
                    if ('%d %s').extend([1]): continue
                    if sum(-204): continue
                case _:
                    del out[1.5]
            if {i: 2147483647 for i in range(2)}:
                log.append((['%d %s' for i in range(0)])[0:])
                d += a
                if format(18446744073709551615, '#x'): break
                b, *a = [(821 - False), (a, *c,), (None & b'a,b')]
            elif dict.fromkeys(['b', 'a'], 10):
                log.append((len({'a': 1, 'b': [2]}) << 2))
                c, *b = [ord(('日本' + 'x')[0])]
                out[a] = ('  x ').title()
            else:
                c %= float('inf')
                b += 18446744073709551618
                log.append(f"<{(674 / 5):5d}>")
                del out[c]
        else:
            out[92] = '{} {0!r}'.format(-0.0)
            d %= None
            b, *c = (*(a).conjugate(),)
            b |= False
    finally:
        b &= None
    match ('12').partition('a')[2]:
        case [p] if False:
            b //= None
        case str() if None:
            if (n := ('😀z' if 956 else b)): log.append(n)
            del out[d]
        case int(p):
            out[False] = {'日本'}
            if (n := ('a' < 'Hello World')): log.append(n)
            d, b = (bytearray(b'xyz') or a), ('%d' % b'')
            b %= b
        case _:
            b &= 800
    b %= a
    yield from log
    yield a
case(16, lambda: list(f16()))
case(17, lambda: list(count(3)))
case(18, lambda: ('').removesuffix('c'))
def f19(a=-0.0, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if all([]):
        for b in 'abc':
            if dict(enumerate([1, 2, 3])): return a
            n1 = 0
            while n1 < 1:
                n1 += 1
                a, b = int(-0.0), (b + 3.0)
                del out[18446744073709551618]
                c -= '-7'
            c //= -2.25
            a &= 2
    elif ([] + [5])[-1]:
        log.append(((None if a else d), int(123456.789), (True + None), *(405 - 2),))
        if (n := (3.0 * -1)): log.append(n)
        if (n := [None].copy()): log.append(n)
        try:
            try:
                c, c = len('😀z'), round(-2.25)
                c, *a = [([])[2:], f'{(c)!r}', *list(count(3))]
                log.append(((c ^ 906) + ({}).get('a,b,,c', 9223372036854775808)))
                c, d = list(enumerate([1, 2, 3])), (971 / False)
            finally:
                out[b'\xff\x00'] = (a).difference([1])
                b |= 0.0
                d, d = ('%5.2f;%-5d' % (1e300, 10)), dict(a=bytes(range(5)), b=d)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            try:
                del out[b]
                b, a = ('😀z').split(), complex('ß')
                d = (('abc')[::-1])[(~705)]
            except TypeError as error:
                log.append(type(error).__name__)
                del out[None]
            else:
                d, *a = [float(4294967298)]
                log.append((('Hello World').capitalize()).title())
                if (n := any([1, 2, 3])): log.append(n)
            finally:
                out[None] = (lambda **k: k)(x=True)
                c |= 9
                b += b
            out[c] = ('-7' or 'abc')
            a %= 598
            try:
                if (n := ('日本')[3:]): log.append(n)
            except Exception as error:
                log.append(type(error).__name__)
                if (n := ('ABCabc').count('-7')): log.append(n)
                log.append(isinstance((b - c), (int, str)))
        else:
            b = list(count(3))
            b += 99999999999999999999
            del out[None]
        finally:
            log.append((f'{(7):>{0 + 3}}').upper())
            if (n := (~4)): log.append(n)
    else:
        if (748 // 5):
            d = pow(d, 8, 15)
            if (n := (True >> 0)): log.append(n)
            b += b
            out[4294967294] = format(False, ',')
        n2 = 0
        while n2 < 3:
            n2 += 1
            if (['a', None] + []): continue
            if ascii('a'):
                d //= b
                d += float('inf')
                d = float((0 << 4))
                d = (('a').removesuffix('c')).split(',')
            else:
                b = [a for a, *b in [[n for n in count(0)] + [1]]]
                if (n := (2147483648 << 2)): log.append(n)
                d, *b = [*['a,b,,c', b, d, *'ABCabc']]
        if (b'a,b').strip():
            d %= c
        c, *a = {pow(False, 4, 97)}
    n3 = 0
    while n3 < 0:
        n3 += 1
        del out[b]
        try:
            a |= 9
            out[d] = isinstance('a', (int, str))
        finally:
            if (n := sorted(c)): log.append(n)
            out[d] = dict(enumerate(['a', None]))
            log.append((('').find('a') >> 1))
        if (n := list(filter(None, [1, 2, 3]))): log.append(n)
    return log, out, a, b, c, d
case(19, f19)
case(20, lambda: [*[3, 1, 2], 5].index(5))
def f21(a=b'\xff\x00', b=b''):
    c = d = 0
    log, out = [], {}
    if (n := ('ß')[::-1]): log.append(n)
    if any([1.5, 2]):
        try:
            d -= None
        finally:
            b, a = (-0.0 ** 2), (0.0 // 1e-7)
    yield from log
    yield a
case(21, lambda: list(f21()))
case(22, lambda: (({bytearray(b'xyz'): (4 * True), 'ABCabc': ('Hello World').splitlines()})[-1:], (oct((Base(-309) + False).value)).split(','),))
def f23(a=0.0, b=-2):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        b, d = ('Hello World').removesuffix('c'), format(b'a,b', '5d')
        try:
            b = (Derived.kind).pop()
        finally:
            del out[b'abc']
        n2 = 0
        while n2 < 0:
            n2 += 1
            if list(range(4, 0 + 5)):
                c, *b = [([]).count(b'\xff\x00'), ('日本').removesuffix('c')]
                b, d = f"<{3.0:*^10}>", sum([-1, 10])
                if (4611686018427387905 & False): continue
            else:
                d, *d = [*('a,b,,c').find('a')]
                out[True] = (lambda **k: k)(x=b)
            log.append(Derived(1).xyz)
            d //= '日本'
            d += 'Hello World'
        out[d] = ('ABCabc').partition('a')[2]
    d += c
    match (-0.0 + 0.1):
        case None:
            del out[-631]
            d |= None
        case int(p):
            b //= d
            b %= c
            a, *d = []
            d, *b = {('abc').split(), (b).swapcase()}
        case str():
            del out[b]
        case _:
            c |= 1e-7
            a, *c = [{d: a}]
            b |= -1
    return log, out, a, b, c, d
case(23, f23)
case(24, lambda: {i: sum([(--828), (True >> 1), (lambda a, b=6: a - b)(1)]) for i in range(0)})
case(25, lambda: ((len([1.5, 2]) / (4611686018427387906 + True)) + ((-0.0 * False) % float('1e%d' % 2))))
case(26, lambda: [*[(Base(len('ABCabc')) + (--722)).value for i in range(1)], 5].index(5))
case(27, lambda: [*[*[-1, 10], False], 5].index(5))
case(28, lambda: ord((oct(([3, 1, 2] + [4294967298])[-1]) + 'x')[0]))
case(29, lambda: (1e300 in ['a', None]))
case(30, lambda: Derived(Derived.kind).abc)
case(31, lambda: {i: pow(int('12', 1 + 3), 1, 97) for i in range(3)})
def f32(a=-2, b=1e300):
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
        try:
            if ('日本').translate({97: 'A', 98: None}):
                d &= d
                if (n := int(str(9223372036854775810))): log.append(n)
                b, c = (None).discard(1), (None)[1]
                c = ord((f'{(d)!r}' + 'x')[0])
            elif f"<{10:s}>":
                if (n := (1.5 * False)): log.append(n)
                a += 123456.789
                if Derived(18446744073709551618).double: continue
                a &= 2147483648
            else:
                if (n := len({})): log.append(n)
                log.append(round(sum([3.0, 4]), 4))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            for a in '  x ':
                if (n := (-336 << 2)): log.append(n)
                b, *c = ()
                c, *c = {('naïve').title(), float(False)}
        else:
            a //= d
            out[2] = sum(d)
            if Derived(1).xyz: break
        b %= False
    if (n := (2).bit_length()): log.append(n)
    for d in {-959, 'a', 'Hello World', -2.25}:
        for c in 'x\ny':
            for b in (b'abc', b,):
                out[b'\xff\x00'] = ('12').lower()
                c -= b
                a &= d
                if (True if False else True): return a
            else:
                b -= 2
                b, b = (1e10)[-2:-2:1], (1e300 if False else 123456.789)
                out[b''] = (Base(778) == Base(True))
            if (n := (lambda a, b=0: a - b)(False)): log.append(n)
            if any(-2.25): continue
        else:
            d += c
            a, a = (d ^ a), (c).to_bytes(12, 'big', signed=True)
    log.append((list(count(3))).swapcase())
    return log, out, a, b, c, d
case(32, f32)
case(33, lambda: int.from_bytes(((['b', 'a'] + ['x\ny'])[0]).strip().encode()[:8], 'little'))
def f34(a=-0.0, b=None):
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
        del out[a]
        log.append(((not a) - ([]).count(b)))
    return log, out, a, b, c, d
case(34, f34)
case(35, lambda: (((list(enumerate([1, 2, 3])) + ('日本').split()))[3:] >> 6))
case(36, lambda: {})
case(37, lambda: ('%5.2f;%-5d' % (((True >> 2) / (4294967295 << 1)), ((9223372036854775809 & 4294967297)).bit_length())))
case(38, lambda: {**{'a': 1, 'b': [2]}, 'k': b''})
case(39, lambda: (~len('Hello World')))
case(40, lambda: ([*[4611686018427387906, -42, 6], 5].index(5) != (abs(1e300) % (3.0 + 0.0))))
case(41, lambda: (True - True))
def f42(a=None, b=False):
    c = d = 0
    log, out = [], {}
    if (n := (c)[3]): log.append(n)
    yield from log
    yield a
case(42, lambda: list(f42()))
case(43, lambda: format({str(k): v for k, v in (dict(enumerate(list(filter(None, [1, 2, 3]))))).items()}, '^9'))
case(44, lambda: [[([3, 1, 2] < [3, 1, 2])].copy(), list(range(4, 4 + 5)), ('%r' % (-866 / 882))])
case(45, lambda: (lambda **k: k)(x=round(0.1)))
def f46(a=True, b=-649):
    c = d = 0
    log, out = [], {}
    match '{} {0!r}'.format(d):
        case [p, *_] if b'abc':
            log.append(sum([ord(c) for c in '%d %s']))
            b = (ascii('12'))[list('ß')]
            d = max(({}).get('%d %s', True))
        case (p, q):
            c = (frozenset(list(range(4))) <= set([ord(c) for c in '日本']))
        case _:
            a += c
            c = ((True / -289) // float('1e%d' % 0))
            del out[b]
    match (True + 100000000000000000002):
        case 0 | 1:
            out[d] = (~-404)
            del out[2147483650]
        case 0 | 1:
            log.append((('  x ').translate({97: 'A', 98: None})).isdigit())
            a, *c = set()
            if (n := (c <= b < '-7')): log.append(n)
        case _:
            log.append((dict(enumerate([1, 2, 3])) == {i: 2147483648 for i in range(2)}))
            a, *d = [sorted([]), bool(b), (0.1 + 0.0), ('%d %s' % (11, a))]
    return log, out, a, b, c, d
case(46, f46)
case(47, lambda: (None)['x\ny'])
case(48, lambda: ({1: 2} | {}))
case(49, lambda: float('1e%d' % 2))
def f50(a=True, b=3.0):
    c = d = 0
    log, out = [], {}
    d = float((lambda a, b=18446744073709551617: a - b)(True))
    if {**{}, 'k': 99999999999999999999}:
        for a in [None, 1e-7, b'a,b', b]:
            c, *c = ((lambda a, /, b, *, c=1: [a, b, c])(b, b=a), *sorted([]),)
            n1 = 0
            while n1 < 2:
                n1 += 1
                out[-1] = {c: None}
                if (n := (2147483647 ^ 5)): log.append(n)
                if hex(22): break
                if (-2.25 if 0.0 else a): continue
            try:
                out[6] = str(-200)
                b, *c = ()
            except ArithmeticError as error:
                log.append(type(error).__name__)
                c, b = (None).title(), oct(-792)
                d += '{} {}'
                a, b = (True if False else 99999999999999999998), ('naïve').center(9, '*')
        else:
            out[3.0] = ('{} {}').encode().decode()
        n2 = 0
        while n2 < 1:
            n2 += 1
            for a in 'x\ny':
                if (Base(a) == Derived(a)): return a
                if (n := {i: False for i in range(0)}): log.append(n)
                log.append((list(map(str, [])) + [('a').center(9, '*')])[0])
            for a in range(0):
                b = all(isinstance(Derived(b), Base))
                a %= c
                log.append(dict(enumerate((['a', None])[::-1])))
                del out[1.5]
            else:
                b |= None
                if bin(False): break
        try:
            a, a = (True == True), (b).removeprefix('a')
        except Exception as error:
            log.append(type(error).__name__)
            match ('a,b,,c').count(''):
                case Base(value=p) if b:
                    log.append(format(int(str(18446744073709551617)), ','))
                case [] if None:
                    d = abs((float('inf') ** 2))
                case _:
                    log.append(sum([sum([1e-7, 2147483649]), (-3 if True else 10)]))
                    log.append((('日本').split() % (-0.0 if False else 0.0)))
            b = [each for each in ((lambda **k: k)(x=5), type(None).__name__)]
            a += bytearray(b'xyz')
            out[False] = int(1e-7)
        finally:
            log.append((('{} {}' * 4)).translate({97: 'A', 98: None}))
            c |= a
        out[b] = str({1: 2})
    else:
        n2 = 0
        while n2 < 4:
            n2 += 1
            if format(3.0, '10.3e'): break
        try:
            try:
                d = dict(a={b'a,b': -409}, b=([1.5, 2])[::2])
                a &= '-7'
                c, b = (-2.25 % 1.5), [a for a, *b in [[] + [1]]]
            except ArithmeticError as error:
                log.append(type(error).__name__)
                c, *d = (dict.fromkeys([], 9223372036854775806), (18446744073709551615 - False), *('ABCabc').zfill(2 + 5),)
                if (n := (4 ^ 18446744073709551614)): log.append(n)
            finally:
                c |= c
                a = (len('Hello World') | (True << 4))
            out['x\ny'] = str({})
            for c in {a, 4294967298}:
                del out[c]
                if dict.fromkeys([], 8): return a
        finally:
            log.append(isinstance({1: 3, 'a': a}, (int, str)))
            d //= a
        n2 = 0
        while n2 < 3:
            n2 += 1
            c = list((('  x ').partition('a')[2]).encode())
        if (n := f'{(3.0):.3f}'): log.append(n)
    n3 = 0
    while n3 < 0:
        n3 += 1
        out['naïve'] = list(range(2, 3 + 5))
    return log, out, a, b, c, d
case(50, f50)
case(51, lambda: (', '.join(['b', 'a']) if (Base(486) == Base(11)) else f'{(4611686018427387903):>{4 + 3}}'))
def f52(a=6, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    c = f"<{(873 / True):o}>"
    return log, out, a, b, c, d
case(52, f52)
case(53, lambda: ascii(bin(True)))
case(54, lambda: bin(-300))
case(55, lambda: callable((dict(enumerate([1.5, 2])) | (None).symmetric_difference([1]))))
def f56(a=100000000000000000001, b=18446744073709551616):
    c = d = 0
    log, out = [], {}
    del out[b]
    a, c = str(False), [a, '  x ', 182, c]
    for c in '日本':
        if ('-7' | False): return a
    n3 = 0
    while n3 < 0:
        n3 += 1
        match len('a'):
            case int(p):
                log.append((('x\ny').center(9, '*') + ('' if True else '😀z')))
                if (n := (bytearray(b'xyz') >> 19)): log.append(n)
                if (n := (None // d)): log.append(n)
                out[c] = ('')[0:]
            case _:
                c %= 'a,b,,c'
                if (-3)[d]: continue
        for b in 'ß':
            if {**{}, 'k': 2147483649}: break
            if (Base(d) == Derived(d)): return a
            del out[c]
            c, *c = {(lambda *a, **k: (a, k))(*[], x=c), (4294967294 | False), abs(1e10), (1e300 | bytearray(b'xyz'))}
        for c in [b]:
            match isinstance(b'\xff\x00', (int, str)):
                case 0 | 1:
                    d = (repr(d) in ({'a': 1, 'b': [2]}).get('x\ny', -460) >= divmod(4, 4611686018427387904)[1])
                    if tuple(True): return a
                    if (True and True): break
                    c, *c = {format(True, '#x'), pow(-0.0, 3, -4)}
                case _:
                    a, d = (['a', None])[::2], {i: False for i in range(0)}
                    if round(1e10, 4): break
                    if (-0): break
                    out[1e-7] = ('Hello World').center(9, '*')
    yield from log
    yield a
case(56, lambda: list(f56()))
case(57, lambda: (len(bytes(range(5))) if (-2.25 // 1e300) else str(None)))
case(58, lambda: (bin(100000000000000000001))[0:])
case(59, lambda: sorted((('x\ny').capitalize()).split(','), reverse=True))
def f60(a=0.1, b=6):
    c = d = 0
    log, out = [], {}
    del out[9223372036854775807]
    for d in {2}:
        b //= d
        if (--880):
            match (-0.0 ** 2):
                case 'abc':
                    b %= d
                    a, *d = {int(3.0), *hex(True)}
                    b, c = ('12').find('a'), ('日本').split(',')
                    c = (('%05d' % 8)).format(1, 2)
                case 0 | 1:
                    if (n := sum([-1, 10])): log.append(n)
                case _:
                    if list(zip([], ['a', None])): break
        elif (b | b):
            del out['a']
            if (n := (['a', None] == [])): log.append(n)
            b, *c = {('x\ny')[:0], f'{(123456.789):.3f}'}
            if (100000000000000000001 / 797):
                log.append(str(([])[::-1]))
            elif (-2.25 + 3.0):
                if list(count(3)): return a
        else:
            for c in '%d %s':
                if (n := type(None).__name__): log.append(n)
                log.append(((9 % False) == int.from_bytes('  x '.encode()[:8], 'little')))
            if type(b).__name__: return a
        if dict.fromkeys([], 100000000000000000001): break
        if {1: a, 'a': '  x '}:
            d = {1: type(None).__name__, 'a': ('%x' % d)}
            c, d = {str(k): v for k, v in ({}).items()}, sum([-2.25, 100000000000000000001])
            for c in range(2):
                a %= True
                if f'{(-2):>{2 + 3}}': continue
            else:
                del out[None]
                b, b = (1 == 6), (~c)
                if (n := (None)[0]): log.append(n)
                c += 0.0
    del out[None]
    return log, out, a, b, c, d
case(60, f60)
case(61, lambda: [n for n in count(2)])
case(62, lambda: ([] + [5])[-1])
case(63, lambda: (('a' in '{} {}') ^ (['a', None] * 4)))
def f64(a=bytearray(b'xyz'), b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[a]
    for a in '  x ':
        a += c
        n2 = 0
        while n2 < 0:
            n2 += 1
            d, a = list(zip(4611686018427387903, c)), ('  x ').partition('a')[2]
            b //= a
            try:
                if f"<{9223372036854775809:.2f}>": continue
                b, *a = ((-198 & 4611686018427387905), ('  x ')[:3],)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                del out[d]
                if (n := (True << 3)): log.append(n)
                b &= b
            else:
                if (n := ([]).count(a)): log.append(n)
                if (float('inf')).get(1, 2): return a
                out[b] = (0.0 or b'\xff\x00')
            if dict.fromkeys(['x', '', 'yz'], 48):
                if (lambda **k: k)(x=c): return a
                a //= a
                del out[b]
        if float(6):
            try:
                out[c] = list(({1: 2}).items())
                out[a] = list((1e-7).keys())
                d |= False
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                log.append((('12').partition('a')[2] < ('12' or '😀z')))
                a //= '😀z'
                log.append((~{i: -3 for i in range(0)}))
                if ('-7' + 'x\ny'): break
            else:
                out[11] = ('a,b,,c').swapcase()
                c += None
            a //= True
            match list('-7' for i in range(3) if -940):
                case (p, q):
                    b = (type(11).__name__).join(['1', '2', '3'])
                    c %= 2147483649
                case _:
                    c, b = (c | c), (8 - a)
                    c, *b = ((4294967298 & -688), ('😀z').translate({97: 'A', 98: None}), ('naïve').removesuffix('c'),)
                    log.append([dict(enumerate([1, 2, 3])) for i in range(2)])
        else:
            if (n := list(count(3))): log.append(n)
    else:
        b += 1e-7
    return log, out, a, b, c, d
case(64, f64)
case(65, lambda: (((Base(99999999999999999999) + 9).value ^ (Base(18446744073709551618) + False).value) in Derived(1).xyz > (', '.join([]) >= ({1: 2} | {'a': 1, 'b': [2]}))))
def f66(a=None, b=960):
    c = d = 0
    log, out = [], {}
    match (c)['naïve']:
        case str():
            log.append(str(dict(zip([], []))))
            del out[b]
            out[bytearray(b'xyz')] = (a).update({3: 4})
            log.append({str(k): v for k, v in ({1: a, 'a': True}).items()})
        case _:
            del out['😀z']
            out[c] = (2147483647 * 2)
    if (Base(4) + -2).value:
        match [None, b, *c]:
            case float():
                if (n := list(map(str, []))): log.append(n)
                b |= d
                a -= d
            case _:
                a %= -803
                if (n := (False >> 3)): log.append(n)
                a, b = Derived(None).get(), (7 << 3)
        d, d = list(filter(None, a)), (1e10 ** 2)
    else:
        try:
            out[d] = (9 / 87)
            n1 = 0
            while n1 < 2:
                n1 += 1
                c += True
            d |= bytearray(b'xyz')
        except TypeError as error:
            log.append(type(error).__name__)
            c -= None
            if [n for n in count(4)]:
                a, a = Derived(True).double, {True, -756, c}
                a, b = (None and c), (d)[b]
                c += b
            else:
                del out[-266]
                out[c] = {str(k): v for k, v in ({1: 2}).items()}
                b &= b'\xff\x00'
                d &= None
            match (Base(18446744073709551614) == Base(False)):
                case []:
                    out[a] = str({})
                case [p]:
                    log.append(set(list(map(str, [-1, 10]))).issubset(['%d %s' for i in range(3)]))
                    b |= 11
                    b //= c
                    del out[b'']
                case [p] if b'':
                    d += False
                    a, d = min([-1, 10] + [2]), dict(enumerate([]))
                    a &= 1e10
                case _:
                    log.append((callable(b)).replace('a', 'xy'))
        finally:
            del out[d]
        try:
            d, a = (1e300 ** 2), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
            b += -0.0
            a, b = ('x\ny' * 1), (-0.0 + 1.5)
        except LookupError as error:
            log.append(type(error).__name__)
            match all([]):
                case 'abc' if b:
                    a &= '-7'
                    c = (bin(False) < ('12' if True else '  x '))
                    if (n := (False if True else 4294967295)): log.append(n)
                    d -= b''
                case _:
                    if (n := ([])[::-1]): log.append(n)
                    a = (('').translate({97: 'A', 98: None})).split()
                    b, *c = [{**{1: 2}, 'k': d}, ([3, 1, 2] < [3, 1, 2])]
            n1 = 0
            while n1 < 3:
                n1 += 1
                if oct(-689): return a
                if (n := ([1, 2, 3])[::2]): log.append(n)
            log.append((any(['a', None])).intersection([1, 2]))
            for d in range(1):
                log.append({i: sum([-1, 10]) for i in range(1)})
            else:
                c, c = (lambda **k: k)(x='{} {}'), min([3, 1, 2] + [1])
                log.append((('12')[::-1]).encode().decode())
                d, *b = [[123456.789, d], (3.0 % -2.25)]
    yield from log
    yield a
case(66, lambda: list(f66()))
def f67(a=-0.0, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (n := str(c)): log.append(n)
    d += -0.0
    return log, out, a, b, c, d
case(67, f67)
def f68(a=b'a,b', b=float('inf')):
    c = d = 0
    log, out = [], {}
    try:
        for a in count(1):
            match (1e-7 // 1.5):
                case 0 | 1:
                    d |= True
                    out[d] = ('12').center(9, '*')
                    d %= c
                    d &= 'ABCabc'
                case (p, q):
                    if (n := (True or False)): log.append(n)
                case int(p):
                    c, a = callable(c), (482 - d)
                    log.append((f'{(0.0):.3f}').upper())
                case _:
                    d, *d = [('%d %s' or 'abc'), ('a,b,,c').title()]
                    d, *c = ((False // False),)
                    b += a
            try:
                if ('naïve')[-1]: return a
                c, c = ('ABCabc').splitlines(), [None for i in range(1)]
            finally:
                out[bytearray(b'xyz')] = f"<{None:<8}>"
                c = list(dict.fromkeys(['b', 'a'], 201))
                d |= None
                b = len({str(k): v for k, v in ({}).items()})
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        for d in '%d %s':
            if Derived(None).get(): break
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (True <= 1e300 < True): continue
                log.append((('a,b,,c').lower()).reverse())
        del out['{} {}']
        a &= 0.1
        d, *a = {(-3.0)}
    else:
        c, b = ord(('日本' + 'x')[0]), {-127, None, b, 'a'}
        c = hash([*[-1, 10], 5].index(5))
        a, *d = {(-396 + 9223372036854775807), ('a').upper(), *(-916 & 7)}
        a |= None
    out[11] = bool(-2.25)
    match ('{} {}')[0]:
        case int(p):
            d %= b
            del out[None]
            b, a = (~bytes(range(5))), (b'').replace('a', 'xy')
            d += a
        case _:
            b = (sum([]),)
            del out[1e-7]
            out[1e-7] = (b'a,b' if 'a,b,,c' else None)
    yield from log
    yield a
case(68, lambda: list(f68()))
case(69, lambda: (bin(0) << 23))
case(70, lambda: float(((-826 | 8) if (1e-7 in []) else ({}).get('-7', 4294967294))))
case(71, lambda: ((-ord((bin(9223372036854775810) + 'x')[0])) == f'{(float(ord(('abc' + 'x')[0]))):.3f}'))
case(72, lambda: ((None if None else None) * 1e10))
case(73, lambda: {i: 1 for i in range(4)})
case(74, lambda: (((('😀z').count('-7') / ([3, 1, 2] + [-2])[-1]) + (round(-0.0, 4) + (1.5 ** 2))) if (abs((-99999999999999999999)) != int('12', 3 + 3)) else float('1e%d' % 0)))
def f75(a=None, b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    log.append(((2147483648 and 3.0) // (None ^ None)))
    for d in [1e300]:
        b %= 'x\ny'
        del out[b]
    else:
        log.append(dict(enumerate([b'' for i in range(2)])))
    for c in count(3):
        try:
            n1 = 0
            while n1 < 2:
                n1 += 1
                if (273 ^ False): return a
        finally:
            if (n := {d: d, -2.25: d}): log.append(n)
            log.append('{} {0!r}'.format(('  x ').expandtabs(4)))
    d = (('日本').replace('', '%d %s')).title()
    return log, out, a, b, c, d
case(75, f75)
def f76(a=7, b=None):
    c = d = 0
    log, out = [], {}
    try:
        try:
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := ('').find('a')): log.append(n)
                if (b).real: return a
                if (10 <= float('inf') < -393): return a
            if (-1 < True):
                b, c = ('ß' or '%d %s'), sorted([-1, 10])
            elif (c)[5]:
                d, b = abs(0.0), (c > c)
                del out[c]
                b, d = '{} {0!r}'.format(a), ('日本').title()
                c = {k: f"<{905:o}>" for k in 'a' if {None: 5}}
            else:
                log.append(sorted(list(range(1))))
                b = (({1: 2} | {1: 2}) if abs(100000000000000000000) else [*[3, 1, 2], 5].index(5))
            d, a = list('  x '), (lambda a, b=True: a - b)(5)
            b //= c
        finally:
            out['a'] = {str(k): v for k, v in ({1: 2}).items()}
            if (n := all(['a', None])): log.append(n)
        match getattr(Base(10), 'value', 0):
            case Base(value=p):
                b &= c
                a = ', '.join(('Hello World').split(','))
                del out[bytes(range(5))]
                a, a = ('a,b,,c' + 'Hello World'), ('ABCabc').strip()
            case _:
                if (n := ({1: 2}).get('', 4611686018427387906)): log.append(n)
        n2 = 0
        while n2 < 3:
            n2 += 1
            match ('%d %s').encode().decode():
                case 'abc':
                    log.append({0.0: (False % d), a: ('12' in {'a': 1, 'b': [2]})})
                    if (n := list(filter(None, [1.5, 2]))): log.append(n)
                    if oct(4294967298): return a
                case None if '-7':
                    b -= c
                case [p] if d:
                    if ('abc' or '%d %s'): break
                    b, *a = [len([1, 2, 3])]
                case _:
                    b = list(iter((frozenset([3, 1, 2]) <= set([-1, 10]))))
            log.append(((9223372036854775809 // 819) if ({'a': 1, 'b': [2]} == {1: 2}) else ({}).get('ABCabc', False)))
            n1 = 0
            while n1 < 4:
                n1 += 1
                c |= 7
                c, *a = [('abc').capitalize(), ascii('12')]
        c //= -1
    finally:
        log.append((('%d %s' % (4611686018427387904, b)) if ('  x ' in 'a,b,,c') else ('Hello World')[3:]))
        d &= b
    return log, out, a, b, c, d
case(76, f76)
case(77, lambda: ('').find('b'))
def f78(a=-2, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ord(('a' + 'x')[0]):
        if {None: None}:
            if (n := ('ß').lower()): log.append(n)
            for d in (d, None, 'ß',):
                if {i: 4294967295 for i in range(2)}: break
                d, *a = [f'{(False):>{3 + 3}}', (d).join(['1', '2']), (False, b, b,), dict(zip(['b', 'a'], []))]
                if (['x', '', 'yz'] + ['{} {}'])[0]: continue
                log.append(sorted(list(map(str, [3, 1, 2])), key=len))
            else:
                out[c] = (--1)
                del out[b'']
                log.append((('日本').swapcase() if (frozenset([-1, 10]) <= set([3, 1, 2])) else ('a,b,,c').capitalize()))
        else:
            try:
                d -= a
                log.append(list(filter(None, ([1, 2, 3] * 1))))
                out[a] = {1: 2147483649, 'a': None}
            except TypeError as error:
                log.append(type(error).__name__)
                b = (('%5.2f;%-5d' % (1.5, 4294967295)) + (1e10 // 123456.789))
            finally:
                c = (+(b + a))
                d %= -139
                b, a = dict(enumerate([])), (0.1 + float('inf'))
                a = (('😀z').expandtabs(4)).isdigit()
            n1 = 0
            while n1 < 4:
                n1 += 1
                c &= c
                d, *d = [bool(c), (False in [1.5, 2]), round(float('inf')), *(18446744073709551615 * 1)]
            if sorted(0, key=repr, reverse=False):
                out[a] = ({} | {'a': 1, 'b': [2]})
                log.append((len([1, 2, 3]) % sum([3, 1, 2])))
            elif ascii('-7'):
                del out[None]
                b = (Base(len('a')) == Base(divmod(900, True)[1]))
                a, *d = [({} | {'a': 1, 'b': [2]}), (0.0 * False), str(-187), *('12' + 'a,b,,c')]
            else:
                if (n := ('abc').isalpha()): log.append(n)
                log.append((([])[::2] == ('日本').splitlines()))
                del out[4611686018427387905]
                a, *d = [round(123456.789, 0), complex(None), (False + -873)]
            b, *b = (({1: 2} == {1: 2}),)
        del out[c]
    else:
        c, *b = {{1: '%d %s', 'a': bytes(range(5))}, ('日本' in '{} {}')}
    return log, out, a, b, c, d
case(78, f78)
case(79, lambda: ((list(range(4)) + [int('12', 2 + 3)])[-1])[:1:4])
case(80, lambda: (3.0 * 9))
case(81, lambda: {b'\xff\x00', 'Hello World', None, 3.0})
def f82(a='-7', b=0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for b in 'naïve':
        match isinstance(False, (int, str)):
            case str():
                log.append(callable(sorted([3, 1, 2])))
                d &= b'abc'
            case _:
                del out['abc']
        try:
            if callable(None):
                c %= d
                a, b = (b'' ^ b), abs(4294967295)
                if ([1, 2, 3]).count(False): return a
            else:
                if (n := ({'a': 1, 'b': [2]}).get('😀z', -3)): log.append(n)
                c = {str(k): v for k, v in (dict(zip([], [-1, 10]))).items()}
                a //= 4611686018427387903
                if (-'ABCabc'): return a
            for b in range(0):
                if (4294967295)[3]: continue
                del out[bytes(range(5))]
            try:
                c //= d
            except Exception as error:
                log.append(type(error).__name__)
                log.append(ord(('a').lower()))
                if (n := ('{} {}').upper()): log.append(n)
                if (0.0 if b else 1.5): continue
                d &= d
            match (1.5 + 1e300):
                case []:
                    d %= a
                    a, a = chr(0 + 65), (0 % True)
                case _:
                    a &= d
                    b //= None
        except TypeError as error:
            log.append(type(error).__name__)
            b, a = (b)[d], all([1, 2, 3])
            c |= d
            if ('').upper(): break
        finally:
            if (n := ('ß').lower()): log.append(n)
            if (n := {-0.0, False, '-7', *a}): log.append(n)
            out[10] = (-2 << 0)
            log.append((('%5.2f;%-5d' % (-2.25, False)))[:0])
        match ('12').title():
            case float():
                if (n := dict.fromkeys([], 7)): log.append(n)
                if (~d): break
                if (n := int('12', 4 + 3)): log.append(n)
            case 0 | 1:
                d = ('%g' % {**{}, 'k': b'\xff\x00'})
                d -= b''
                del out[b]
            case None:
                b, *b = {('a,b,,c' + c)}
                b |= None
            case _:
                if (n := (bytearray(b'xyz') != 3.0)): log.append(n)
                a &= '  x '
                out[a] = {i: 9223372036854775807 for i in range(0)}
                d, d = list(map(str, 1e10)), (None).__contains__(1)
    log.append(str([True for i in range(4)]))
    return log, out, a, b, c, d
case(82, f82)
def f83(a='a', b=0.1):
    c = d = 0
    log, out = [], {}
    b //= d
    d %= False
    return log, out, a, b, c, d
case(83, f83)
def f84(a=-2, b=float('inf')):
    c = d = 0
    log, out = [], {}
    for c in 'a,b,,c':
        try:
            try:
                a, a = type(4).__name__, list(reversed([1.5, 2]))
                c //= 4
            finally:
                out['ABCabc'] = (2147483646).bit_length()
                del out[None]
        except LookupError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 4:
                n1 += 1
                b -= 674
                if dict.fromkeys(['x', '', 'yz'], -764): return a
            for b in 'Hello World':
                out[True] = float(1)
            else:
                log.append(((-2 if False else -716) ^ (591 * False)))
            if (b / 0.1): continue
            if chr(1 + 65):
                if (-c): return a
                if (n := (611 == True)): log.append(n)
                log.append(((3.0 + 1e10) % (1e10 % 123456.789)))
                if (n := (b - c)): log.append(n)
        else:
            del out[a]
            if (n := str(['a', None])): log.append(n)
            d, a = ('abc').upper(), ('%d %s').strip()
        finally:
            out[None] = {1.5: b'a,b'}
            out[-2.25] = (~a)
    a |= b'\xff\x00'
    match (1e300, 100000000000000000001, *bytes(range(5)),):
        case None:
            a %= c
            d, c = list(reversed(123456.789)), (56 <= 1.5 < -129)
            a &= a
            c %= d
        case _:
            d -= b'\xff\x00'
            del out[564]
    return log, out, a, b, c, d
case(84, f84)
case(85, lambda: (str({})).zfill(0 + 5))
def f86(a=10, b=-2.25):
    c = d = 0
    log, out = [], {}
    d &= a
    try:
        log.append((type('a').__name__).upper())
        if float(True):
            try:
                c, c = ('%05d' % b), [*[3, 1, 2], 5].index(5)
                del out[True]
                if (n := {}): log.append(n)
            finally:
                del out[b]
            b = (('x\ny' + 'x\ny')).encode().decode()
            d %= b'\xff\x00'
            try:
                log.append(list(count(3)))
            except LookupError as error:
                log.append(type(error).__name__)
                out[d] = (True + 346)
                d -= None
        if int.from_bytes('Hello World'.encode()[:8], 'little'):
            n1 = 0
            while n1 < 3:
                n1 += 1
                out['ß'] = (b'abc' ** -1)
                a, d = (-0.0 >= -186), pow(False, 0, 1)
                b |= None
                b += b
            match {-2.25: None}:
                case [] if a:
                    c, *b = [(-2 // 6), (-1e300), *abs(1e10)]
                    a = {}
                    d %= b''
                case _:
                    c, *c = ()
                    if (n := list(range(4, 3 + 5))): log.append(n)
            for b in {d, -239}:
                if (n := {1: float('inf'), 'a': a}): log.append(n)
                d |= 9223372036854775806
                if str(False): continue
            out[c] = (lambda a, b=-474: a - b)(-834)
        for b in 'a':
            if (n := (10 + 4611686018427387905)): log.append(n)
            a, b = Derived(11).double, list(filter(None, a))
            try:
                del out[b]
                log.append('{} {0!r}'.format(sorted([Base(3), Base(-518)])))
            except LookupError as error:
                log.append(type(error).__name__)
                out[True] = sum([1.5, 672])
                a //= b
                del out[b'']
    except ArithmeticError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 4:
            n2 += 1
            if ', '.join(['x', '', 'yz']):
                a //= None
            else:
                out[None] = ('%5.2f;%-5d' % (1.5, True))
            try:
                if (n := dict(a=a, b=123456.789)): log.append(n)
                b = '{0:<6}{1}'.format(('x\ny').center(9, '*'), ('a').split(','))
            except Exception as error:
                log.append(type(error).__name__)
                b %= b'abc'
                del out[True]
            finally:
                del out[0.0]
                c //= bytearray(b'xyz')
    finally:
        if (n := {}): log.append(n)
        d, *c = {ord(('-7' + 'x')[0]), ('').startswith('a'), ('x\ny' in {})}
        log.append((list(zip(['a', None], ['a', None]))).count((float('inf') // 1e300)))
        if (n := ('a,b,,c').translate({97: 'A', 98: None})): log.append(n)
    return log, out, a, b, c, d
case(86, f86)
def f87(a='', b=3):
    c = d = 0
    log, out = [], {}
    b, d = any([]), (4611686018427387905 <= -0.0 < True)
    return log, out, a, b, c, d
case(87, f87)
case(88, lambda: {str(k): v for k, v in ({str(k): v for k, v in ({1: -2.25, 'a': 'a,b,,c'}).items()}).items()})
case(89, lambda: (Derived(999).double // (-0.0 // 3.0)))
case(90, lambda: list(('naïve' or '-7')))
case(91, lambda: chr(3 + 65))
def f92(a=None, b=284):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if {str(k): v for k, v in ({1: 2}).items()}:
        if ('%s' % 918):
            log.append((sum([-0.0, True]) ** 2))
            for d in 'ABCabc':
                a -= 1
            d, c = {**{}, 'k': b}, (None - 'Hello World')
            if dict(a=1e-7, b=18446744073709551618):
                log.append(round(abs(1e-7)))
                b %= None
            elif {i: 4294967297 for i in range(2)}:
                del out[None]
                a //= None
                if (n := ('  x ').expandtabs(4)): log.append(n)
            else:
                log.append(list(filter(None, (['a', None])[2:])))
                out[2147483648] = repr(c)
                c, b = repr(a), format(1, ',')
        else:
            if (-None):
                a, b = round(1e-7, 1), str({'a': 1, 'b': [2]})
            else:
                out[None] = ('😀z' in '-7')
                c, *b = {('naïve' + '')}
                b |= 1e-7
                b += d
            for a in '  x ':
                if (0 if False else 2): continue
                b &= a
                out[d] = (True or True)
                if ('x\ny')[1:]: return a
    else:
        try:
            b += 10
            n1 = 0
            while n1 < 3:
                n1 += 1
                a = ((['a', None])[0:] * 0)
            for c in (1e10, d, b'', d,):
                log.append((int.from_bytes('{} {}'.encode()[:8], 'little')).strip())
                b, *d = ()
                if ('%e' % 123456.789): continue
            try:
                a, *b = [(-a)]
            except TypeError as error:
                log.append(type(error).__name__)
                b |= a
                a += -1
        finally:
            b += a
            d = sum([ord(c) for c in '-7'])
            del out[bytes(range(5))]
            if (n := ascii('ABCabc')): log.append(n)
        match (Base(0.0) == Derived(0.0)):
            case [p, *_]:
                log.append({**dict(a=-859, b='12'), 'k': ascii('Hello World')})
                log.append(Derived((False % True)).double)
                d = round(float(False), 3)
                a |= bytearray(b'xyz')
            case [p]:
                del out[-994]
                d, a = (False == -1), divmod(709, -119)[1]
            case None:
                c -= None
                del out[b]
                b, c = ('%d' % True), [None]
                b = all(sorted([3, 1, 2]))
            case _:
                if (n := (True ^ False)): log.append(n)
                out[1e300] = (False + -1)
        if (n := min([3, 1, 2] + [0])): log.append(n)
        try:
            d, *d = [Derived(1).xyz]
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            match ({} | {'a': 1, 'b': [2]}):
                case [p, *_]:
                    d //= 1
                    c, *a = []
                    if (n := abs(a)): log.append(n)
                    out[a] = ('ß')[::-1]
                case _:
                    c, *c = ()
                    del out[1e-7]
            log.append((-(1e300 ** 2)))
            del out[281]
            for d in range(4):
                if (n := divmod(-2, False)[1]): log.append(n)
                d, d = ('{} {}' and b), f"<{c:_}>"
            else:
                out[5] = ('%e' % d)
    if (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(966):
        c -= a
        for d in (-464,):
            try:
                if dict(zip(['b', 'a'], [-1, 10])): continue
                d += -144
                d = ({str(k): v for k, v in ({1: 2}).items()} | (lambda **k: k)(x=None))
                out[b] = ({} | {1: 2})
            finally:
                a //= -2
            del out[3.0]
            match ['😀z', *[1, 2, 3]]:
                case [p]:
                    c, *b = {max(100000000000000000000, 263), (1e-7 if d else b'abc'), len({'a': 1, 'b': [2]}), (1e10 if 11 else c)}
                    if (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(b, a, None): continue
                case _:
                    d, a = ([-1, 10] + [-1])[-1], f'{(-0.0):.3f}'
    return log, out, a, b, c, d
case(92, f92)
case(93, lambda: float('1e%d' % 3))
case(94, lambda: (format(5, ',')).zfill(6))
case(95, lambda: dict(zip(sorted([f'{((float('inf') if True else -2.25)):.3f}', (('abc').join(['1', '2', '3']) if isinstance('-7', (int, str)) else f'{(bytes(range(5)))!r}'), 'm']), [int('12', 3 + 3) for i in range(2)])))
case(96, lambda: min([*[], 18446744073709551614] + [1]))
case(97, lambda: (oct(((0 << 0) + divmod(4611686018427387903, 9223372036854775806)[1]))).capitalize())
case(98, lambda: ((lambda a, b=-240: a - b)(False) % round(-2.25)))
def f99(a=None, b=None):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        c = dict(a={str(k): v for k, v in ({1: 2}).items()}, b=bin(4611686018427387905))
        d |= None
    try:
        c, *d = (float(8),)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 0:
            n2 += 1
            b, d = (+True), ('a,b,,c')[::-1]
        out[bytes(range(5))] = (True and False)
    else:
        log.append(((--654) ^ ([]).count(a)))
        a = ((1e-7 if True else -2.25) % (0.1 + 1e-7))
        if (n := (6 & -389)): log.append(n)
    for b in range(3):
        a, b = (a and 845), ([1.5, 2])[::-1]
        if (n := '{} {0!r}'.format('ABCabc')): log.append(n)
        match ('ß').strip():
            case -1:
                if sum([1e10, 584]): return a
                d -= 11
                if (1e300 if False else 3.0): break
            case float() if d:
                log.append(Derived(1).xyz)
                c, d = Derived.kind, (float('inf') ** 2)
                out['x\ny'] = {}
                if (n := len([1, 2, 3])): log.append(n)
            case _:
                if dict(a=3.0, b=-25): break
                b = ({str(k): v for k, v in ({1: 2}).items()} | {i: -2 for i in range(1)})
                if (18446744073709551615 - -189): break
        n2 = 0
        while n2 < 4:
            n2 += 1
            for b in (1e300, 'Hello World',):
                c, *d = [int.from_bytes('12'.encode()[:8], 'little')]
    return log, out, a, b, c, d
case(99, f99)
