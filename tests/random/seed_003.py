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
case(0, lambda: callable((Base(11) + False).value))
def f1(a=468, b='{} {}'):
    c = d = 0
    log, out = [], {}
    log.append((not (552 - 2147483648)))
    for d in count(3):
        n2 = 0
        while n2 < 4:
            n2 += 1
            if (--2.25): continue
            b, *c = [len(['a', None]), (False % 2), (1 / False), (Base(3) + 18446744073709551616).value]
            a, *a = set()
            match '{} {0!r}'.format(c):
                case 0 | 1:
                    c -= '%d %s'
                    if divmod(9223372036854775807, 9223372036854775808)[1]: return a
                    c += b'a,b'
                case _:
                    log.append(((-None)).update({3: 4}))
        if max(100000000000000000001, 18446744073709551618): continue
        c -= float('inf')
    yield from log
    yield a
case(1, lambda: list(f1()))
case(2, lambda: (lambda a, b=(-(oct(338)).count(('a,b,,c').swapcase())): a - b)(((str([1.5, 2])).replace(('Hello World').expandtabs(4), ('-7')[:2])).find('a')))
def f3(a=True, b=99999999999999999999):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (-355 * 768):
        for d in range(0):
            log.append((Base(divmod(True, 8)[1]) == Base(int(123456.789))))
            if abs(-3): return a
        log.append(((-1).bit_length() + divmod(4294967294, True)[1]))
        for d in range(1):
            b, *c = ((3.0 + 1e300), (-2 + a), (False & -356), dict.fromkeys(['x', '', 'yz'], False),)
            if (n := (None).split(',')): log.append(n)
            d, *c = ([11 for j in {c}], ({1: 2}).get('Hello World', 18446744073709551618), (-517).bit_length(),)
            del out[a]
    else:
        for a in count(3):
            if ('Hello World')[:4]: break
    for c in '%d %s':
        if (lambda **k: k)(x=True): continue
        d |= b'\xff\x00'
        match set('ß'):
            case None:
                d, *b = {min(b'\xff\x00'), Derived(c).xyz, int('12', 3 + 3)}
                a += 0.1
                if (n := ('-7' or 'Hello World')): log.append(n)
            case _:
                if (n := dict(a='12', b=None)): log.append(n)
    else:
        out[0.0] = {-634, None, 11, 100000000000000000002}
        b %= 1.5
        b = (float(1)).reverse()
    n3 = 0
    while n3 < 0:
        n3 += 1
        out[-2.25] = (0.1).imag
        match (-447 % 6):
            case None if b:
                log.append((+('naïve' or 'naïve')))
                log.append(float(int.from_bytes('12'.encode()[:8], 'little')))
                del out['Hello World']
                if ('%d %s').lower(): break
            case 0 | 1:
                b &= d
            case 0 | 1:
                c //= None
                a = (len('ABCabc') % (-0.0 if d else b))
                out['abc'] = (123456.789 // 3.0)
            case _:
                out[None] = ('%d %s' in {})
                c //= b'a,b'
                if ('日本' + '  x '): continue
    d &= b
    return log, out, a, b, c, d
case(3, f3)
case(4, lambda: (1.5 ** 2))
def f5(a=-775, b=b'abc'):
    c = d = 0
    log, out = [], {}
    a += '-7'
    n3 = 0
    while n3 < 0:
        n3 += 1
        log.append((sorted([11, -506, 3]) + [(False | -663)])[-1])
    if (True <= 1e-7 < 2147483648):
        for a in range(0):
            b = ((340 // 4294967297)).bit_length()
        try:
            n1 = 0
            while n1 < 2:
                n1 += 1
                b, *d = set()
                if (n := round(-2.25, 3)): log.append(n)
                c -= None
                if list(map(abs, 'a')): break
        except LookupError as error:
            log.append(type(error).__name__)
            if (n := [each for each in (b, bytes(range(5)))]): log.append(n)
        finally:
            del out[a]
            del out[a]
            a, *a = (str([]), ord(b'\xff\x00'), round(-0.0, 2),)
            b, d = (-2.25).conjugate(), round(float('inf'), 0)
        if ('')[:1]:
            match (0).bit_length():
                case str():
                    if (n := (False <= -0.0 < -687)): log.append(n)
                    d |= False
                    log.append(format((1e10 % 0.0), '10.3e'))
                    a, a = bool(b''), ('').zfill(2 + 5)
                case int(p):
                    out[c] = ('  x ').startswith('-7')
                case 0 | 1 if d:
                    d, c = ('').swapcase(), (True - False)
                    log.append(f'{((-3))!r}')
                case _:
                    del out[d]
                    if (n := float('1e%d' % 0)): log.append(n)
                    del out[None]
            try:
                b |= '-7'
                b, *a = ((1e10 ** 2), *'{} {0!r}'.format(d),)
                a, a = ('%s' % 99999999999999999998), [1e10 for i in range(4)]
            finally:
                d, b = ('%d %s').replace('😀z', ''), (1.5 + 123456.789)
            c -= -901
        else:
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (n := hex(-869)): log.append(n)
                if ('{} {}').find('a'): break
                d &= '12'
                log.append(isinstance((lambda *a: list(a))(*[1, 2, 3]), (int, str)))
            a &= d
    else:
        a, d = (lambda **k: k)(x=-0.0), ([1, 2, 3] == [1, 2, 3])
    for a in (123456.789, b'a,b', b'\xff\x00', None,):
        for a in range(1):
            n1 = 0
            while n1 < 4:
                n1 += 1
                d, d = max(-887, True), sum([1e-7, 2147483648])
                c %= 123456.789
                del out[4294967294]
            for b in count(2):
                a &= True
                c &= a
                del out[d]
                d, *a = [(True or False), (-123456.789), {a, None, 4}]
            else:
                log.append(int(str(hash(810))))
                del out[b]
                if ('{} {}').center(9, '*'): return a
            n1 = 0
            while n1 < 2:
                n1 += 1
                if (n := (~b'a,b')): log.append(n)
                if (d).capitalize(): return a
                if (n := ('😀z' in '日本')): log.append(n)
            a //= True
        n2 = 0
        while n2 < 2:
            n2 += 1
            if (n := {i: -549 for i in range(2)}): log.append(n)
            b -= None
            log.append(dict(enumerate(([1, 2, 3])[::2])))
            if {1: d, 'a': -451}:
                if (n := sorted(d)): log.append(n)
                del out[c]
                if ('12', d, b'\xff\x00', 0.1,): return a
                c, b = sum([-0.0, 18446744073709551615]), ('😀z' in {1: 2})
            elif {i: 6 for i in range(3)}:
                del out[-2]
                if min([-1, 10] + [4]): continue
    yield from log
    yield a
case(5, lambda: list(f5()))
case(6, lambda: {**({i: len([]) for i in range(3)} | dict(a=('x\ny').capitalize(), b=(bytearray(b'xyz') >= -495 <= 1e300))), 'k': ((chr(2 + 65)).center(9, '*'))[::-1]})
case(7, lambda: (+(any([1, 2, 3]) or bool('ABCabc'))))
case(8, lambda: sorted(sorted([(('😀z').partition('a')[2]).swapcase(), (str(-117)).title(), 'm']), reverse=True))
def f9(a=619, b=736):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if {**{}, 'k': b}:
        try:
            a &= None
            c -= a
            a += False
        finally:
            b |= a
            d -= a
            c //= a
            out[d] = {'a,b,,c': c}
    elif '{} {0!r}'.format(False):
        match f"<{a:10.3e}>":
            case 0 | 1:
                d, c = f"<{None:b}>", float('1e%d' % 2)
                d, a = ('ß').encode().decode(), ('x\ny').center(9, '*')
                a += True
            case _:
                a = (divmod(True, 2)[1] // ord(('12' + 'x')[0]))
                log.append((f'{(-368):>{4 + 3}}').splitlines())
                a, b = (100000000000000000001)[:], float('1e%d' % 2)
                if (n := list(count(3))): log.append(n)
    if {i: 100000000000000000001 for i in range(3)}:
        if (n := (True if 2147483647 else '  x ')): log.append(n)
        n2 = 0
        while n2 < 4:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                d //= '  x '
            match ('日本').center(9, '*'):
                case None if 'Hello World':
                    log.append(((1e-7 ** 2) ** 2))
                    a, b = (6 ^ 939), '{0:<6}{1}'.format('ABCabc', b)
                    out[123456.789] = sum([-1, 10])
                    del out[1e-7]
                case [p, *_]:
                    b += d
                case [p, *_]:
                    c = (('日本').join(['1', '2', '3'])).splitlines()
                    if (b)[2]: continue
                    if list({}): continue
                case _:
                    b -= b''
                    if (n := f'{(99999999999999999998):>{0 + 3}}'): log.append(n)
            n1 = 0
            while n1 < 2:
                n1 += 1
                a &= -1
                c &= b
        for c in count(0):
            try:
                out[a] = {str(k): v for k, v in ({1: 2}).items()}
                log.append(chr(3 + 65))
                if (n := list(reversed([]))): log.append(n)
                if format(6, ','): break
            except ArithmeticError as error:
                log.append(type(error).__name__)
                del out[3.0]
                out['abc'] = (700 & 1)
            else:
                a, d = divmod(-332, False)[1], {}
                del out[545]
                if str({1: 2}): continue
        n2 = 0
        while n2 < 3:
            n2 += 1
            if {b, 9223372036854775809}: return a
            match list(reversed(['a', None])):
                case int(p):
                    out[float('inf')] = (0.1 ** 2)
                case _:
                    a, *c = {any(['a', None]), list(zip(None, c)), (280 >> 1)}
                    if list({'a': 1, 'b': [2]}): break
    c = [(1.5 - '{} {}') for i in range(2)]
    return log, out, a, b, c, d
case(9, f9)
case(10, lambda: (', '.join(sorted([str(1e-7), ('x\ny')[0:], 'm'])))[1:])
case(11, lambda: {i: (max(Derived(-25).double, divmod(-3, 390)[1]) << 2) for i in range(1)})
def f12(a=1e-7, b=4611686018427387906):
    c = d = 0
    log, out = [], {}
    try:
        out[11] = (1e300 % -0.0)
        a, d = ('a,b,,c' & True), dict(zip(['b', 'a'], [-1, 10]))
        for c in 'a,b,,c':
            if (None == b):
                b -= '%d %s'
                out[d] = (-227).count('a')
                del out[1e10]
                d |= 'ß'
            else:
                c &= -2.25
            if (n := (False == 6)): log.append(n)
            for a in '  x ':
                if ('x\ny').partition('a')[2]: continue
                del out[None]
                d += a
            else:
                if len('x\ny'): break
                if (bytes(range(5)) * -2.25): continue
        log.append(((99999999999999999999 % -90) & (8 >> 2)))
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            c, c = ('').strip(), abs(10)
            b &= None
            if (n := ([-1, 10] + [-537])[-1]): log.append(n)
            d, d = (-2.25 * True), (9).bit_length()
        except LookupError as error:
            log.append(type(error).__name__)
            for c in count(0):
                c, a = sorted(['x', '', 'yz'], key=len), len(None)
            out[a] = (123456.789).index(1)
        else:
            log.append(list(count(3)))
            d, c = sorted(bytes(range(5)), key=str, reverse=False), (8 <= float('inf') < 100000000000000000000)
        finally:
            a = (abs(float('inf')) ** 2)
            log.append((~(False + True)))
        for c in '  x ':
            if (n := (c)[4]): log.append(n)
    else:
        d, a = (758 ^ 0), {b'': 2, d: None}
        out[c] = dict(a=-0.0, b=d)
        b, *c = (hex(18446744073709551617),)
        out[b] = (lambda a, b=-485: a - b)(99999999999999999999)
    finally:
        b, c = {b: None}, ('12').swapcase()
        d, *c = (list(reversed([1.5, 2])), int(str(429)),)
    try:
        if (-0.0 or d):
            for b in range(1):
                c -= 'ß'
                c, *b = [sum([-0.0, True]), sum([-1, 10])]
                del out[d]
            if (['a', None])[::-1]:
                a = {min([-1, 10] + [4]) for i in count(0) if (['a', None])[0:]}
                a, d = ('{} {}').startswith('a,b,,c'), (lambda **k: k)(x=1e-7)
                a -= False
                out[None] = format(2, ',')
            elif (3.0 ** 2):
                a += b'a,b'
                del out[c]
                if (n := int('12', 3 + 3)): log.append(n)
            else:
                d, b = {i: -3 for i in range(4)}, (123456.789 % float('inf'))
                log.append(format({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, 'b'))
                del out[b]
        else:
            log.append((float(99999999999999999999) % (1e-7 + 0.0)))
        if (n := Derived(1).xyz): log.append(n)
        if dict(enumerate([1, 2, 3])):
            for a in range(1):
                if (n := (-3 // 4611686018427387905)): log.append(n)
                if {}: break
                d, *c = {type('x\ny').__name__, ('a,b,,c' and 588), [n for n in count(3)], oct(True)}
                if (n := str([])): log.append(n)
            out[a] = ([] < [])
            if dict(a=b'\xff\x00', b=c):
                b |= 'Hello World'
                del out[b'abc']
                a &= -2.25
        else:
            d = (Base((138 // False)) + (Base(4611686018427387903) + True).value).value
            n1 = 0
            while n1 < 3:
                n1 += 1
                out[2] = (-0.0)[-2]
                del out['日本']
        if (lambda **k: k)(x=0.1):
            match f"<{d:b}>":
                case 'abc':
                    if (n := (10 | 9223372036854775808)): log.append(n)
                    del out[d]
                    if (n := len('a,b,,c')): log.append(n)
                    d |= 18446744073709551616
                case int(p):
                    a, *d = []
                    out[-2.25] = (b)[-2]
                case _:
                    a += c
            if (n := (123456.789 * -3)): log.append(n)
            try:
                if (n := {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}): log.append(n)
                d |= False
                del out[1]
            finally:
                c = (not ([1, 2, 3] + ['a', None]))
                del out[c]
            try:
                if (n := round(0.1)): log.append(n)
                d &= c
            except TypeError as error:
                log.append(type(error).__name__)
                a = ((-2.25 // float('inf')) * (-364 >> 0))
                c, *b = ((837 * 18446744073709551617), ('a').split(), int('12', 0 + 3),)
            else:
                b, c = (-70 | 201), (4294967297 * 18446744073709551618)
                c, d = f'{(1e-7):.3f}', type(True).__name__
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        b -= b'abc'
        del out[b]
        n2 = 0
        while n2 < 2:
            n2 += 1
            if ('12' * 1):
                if abs(1e-7): return a
                b |= '日本'
                b //= c
            elif ('Hello World' in '日本'):
                if ('').join(['1', '2', '3']): return a
                c &= a
            else:
                c, *c = (bytes({b'\xff\x00', None}),)
                if (n := f'{(4294967298)!r}'): log.append(n)
            for c in count(1):
                if (n := type(False).__name__): log.append(n)
            else:
                del out[3.0]
                if all(['a', None]): break
            match ('ABCabc')[::-1]:
                case 'abc' if None:
                    c -= 123456.789
                    b, b = (1e-7 + 123456.789), dict(enumerate([1.5, 2]))
                    out[True] = list(({'a': 1, 'b': [2]}).items())
                case (p, q):
                    c, a = {str(k): v for k, v in ({}).items()}, ('12').zfill(1 + 5)
                case str():
                    del out[10]
                    out[None] = pow(478, 1, 97)
                case _:
                    c = ((lambda a, b=-3: a - b)(-235) - (2147483650 - 10))
                    if (n := dict(enumerate([1, 2, 3]))): log.append(n)
                    d, c = list('x\ny'), (0.0 + -0.0)
                    d, *b = set()
    finally:
        c, b = ([-1, 10] < []), (-667 << 22)
        c += None
    yield from log
    yield a
case(12, lambda: list(f12()))
def f13(a=1, b=False):
    c = d = 0
    log, out = [], {}
    match bin(None):
        case int(p):
            out[18446744073709551618] = ('-7' or '-7')
            if (n := (False)[3]): log.append(n)
        case _:
            c, *c = [{i: True for i in range(3)}, hash(4294967298)]
            b %= c
            if (n := int('12', 1 + 3)): log.append(n)
    b, *b = {sum([0.0, 2])}
    a = list(({str(k): v for k, v in ({1: 2}).items()}).items())
    return log, out, a, b, c, d
case(13, f13)
case(14, lambda: ('%x' % ('12' in {1: 2})))
def f15(a=b'\xff\x00', b=-189):
    c = d = 0
    log, out = [], {}
    if ('Hello World').isdigit():
        match round(1e300, 3):
            case int(p):
                b, *b = [len(1e-7)]
                log.append(set())
                del out[-2.25]
            case [p, *_]:
                log.append((abs(8) + ([] + [260])[-1]))
                b = (repr(b'abc'),)
                log.append((abs(-2) % pow(655, 2, 97)))
            case {1: p}:
                a, *c = set()
            case _:
                c, c = float(4611686018427387906), ('ß').upper()
                if (n := isinstance(None, (int, str))): log.append(n)
                out[c] = '{0:<6}{1}'.format('abc', bytearray(b'xyz'))
        c = {str(k): v for k, v in ({**{'a': 1, 'b': [2]}, 'k': a}).items()}
    elif (lambda a, b=4294967294: a - b)(True):
        match {-254 for k in 'a'}:
            case float():
                del out[None]
                a, *c = (('a,b,,c').split(','), ('12')[:4], *Derived(1).xyz,)
                d, a = (2 + -883), dict.fromkeys(['b', 'a'], True)
            case float() if b:
                out[b] = format(-876, ',')
                a, b = (1e300 // float('inf')), int('12', 2 + 3)
                d = sum([round(1e-7, 0), ('😀z').count('-7')])
            case _:
                out[2147483649] = (1e10, 'abc',)
        if ('-7').count('ß'):
            if (n := list(({1: 2}).items())): log.append(n)
            n1 = 0
            while n1 < 4:
                n1 += 1
                log.append(((123456.789 * True) // (3.0 ** 2)))
                if (n := hex(737)): log.append(n)
                c -= b
                del out[c]
            c, c = (True and True), list(reversed([]))
        elif ('abc').isalpha():
            n1 = 0
            while n1 < 3:
                n1 += 1
                c, b = dict(zip(['x', '', 'yz'], [])), ([1, 2, 3])[0:]
                c, *c = (('-7').find('a'),)
            if max(11, 1):
                out[1e300] = (d).copy()
                if (n := sum([-0.0, 193])): log.append(n)
                out[bytearray(b'xyz')] = ('12').center(9, '*')
            elif (4294967296).bit_length():
                d, b = min([3, 1, 2] + [3]), max(0.0)
                b += 'a'
            else:
                c -= -0.0
                c -= b
            try:
                if (n := len({'a': 1, 'b': [2]})): log.append(n)
                c, a = f"<{None:c}>", (a >= d)
                log.append(('%-6s|' % round(1e10, 2)))
                log.append([n for n in count(3)])
            except TypeError as error:
                log.append(type(error).__name__)
                a &= b
                out[b] = {1: b, 'a': None}
                c, *b = [(99999999999999999999).bit_length()]
            c, *b = ({}, int('12', 0 + 3),)
        c %= b
    else:
        c = f'{((0.1 if False else -2.25)):.3f}'
        d, *b = ()
    yield from log
    yield a
case(15, lambda: list(f15()))
case(16, lambda: bool(''))
def f17(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    try:
        b = ({**{1: 2}, 'k': b'a,b'} | dict(enumerate(['a', None])))
    finally:
        del out[b]
        out[a] = f'{(b)!r}'
        a %= a
        b, *c = {dict(zip([], []))}
    if [n for n in count(0)]:
        if ({} | {'a': 1, 'b': [2]}):
            d, d = ({1: 2}).get('日本', 2147483647), (1e10 if False else 1e-7)
            if (b'\xff\x00').__contains__(1):
                b = {**dict(a=True, b=b), 'k': (['a', None])[::2]}
                c -= 6
                del out[1e-7]
        else:
            n1 = 0
            while n1 < 1:
                n1 += 1
                if list(({'a': 1, 'b': [2]}).items()): return a
        d += None
    else:
        match ('😀z' + 'a'):
            case [p, *_]:
                out['a'] = ('😀z')[::-1]
                out['a'] = {**{1: 2}, 'k': c}
                d, d = (a)[c], round(123456.789, 3)
                del out['ß']
            case float():
                d = (round(123456.789, 2) * ord(('日本' + 'x')[0]))
                del out[b'']
                if (n := ('日本' if b else d)): log.append(n)
                d, *d = ()
            case _:
                if (n := ('Hello World' if b'' else bytearray(b'xyz'))): log.append(n)
                a %= None
        log.append(dict(enumerate([float('inf'), *[]])))
        if (b and c):
            del out[1e-7]
            if '{0:<6}{1}'.format('x\ny', d):
                a -= d
                out[18446744073709551614] = (18446744073709551617 + False)
                c, c = ('ß' + '%d %s'), (b'' / b)
                d, c = callable(d), float(False)
            elif {str(k): v for k, v in ({}).items()}:
                if (n := min([] + [1])): log.append(n)
        else:
            try:
                b, *c = ()
                del out[b'abc']
                if (n := repr(b)): log.append(n)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                c //= c
                d, c = (a)[-2], sum([1e-7, False])
                out[b] = {1: d, 'a': -0.0}
            finally:
                if (n := ('日本').title()): log.append(n)
                out[None] = (['b', 'a'] + ['-7'])[0]
                d, c = (-b), (b and a)
                del out[False]
            for b in count(2):
                b = (max(-421, 1)).bit_length()
                if list(enumerate(['a', None])): break
            for a in count(2):
                if divmod(-1, 1)[1]: continue
            else:
                del out[122]
                out[-2.25] = (True or False)
                log.append([a for a, *b in [[each for each in (-3, '{} {}')] + [1]]])
                a, *d = []
    for c in count(3):
        b -= d
        if (n := ('naïve').title()): log.append(n)
        match (['b', 'a'] + ['x\ny'])[0]:
            case 0 | 1:
                out[True] = (-163).get(1, 2)
            case Base(value=p):
                if (n := (False | 6)): log.append(n)
                log.append(', '.join(list('a,b,,c')))
            case _:
                a = max([*[3, 1, 2], 5].index(5), (0 * 649))
                log.append(int(([1, 2, 3] == ['a', None])))
                out[a] = round(0.0, 1)
        match (-2.25 ** 2):
            case str():
                d //= c
                d, c = ({1: 2} | {}), [n for n in count(4)]
            case _:
                out[None] = ('x\ny').strip()
                b &= a
                b |= b
                a, *b = [(-217 + 532), (10 < 4), (False or False), ('').join(['1', '2', '3'])]
    else:
        if (n := ('abc').expandtabs(4)): log.append(n)
        d %= 10
    if abs(1e300):
        d &= -288
    elif pow(815, 2, 97):
        b, c = chr(4 + 65), Derived(1).xyz
        out[False] = ('12' + '-7')
        c, a = ('  x ').title(), (6 / 7)
        try:
            match str(d):
                case -1:
                    c = ([False for i in range(2)] < [4294967298, 2147483649, False])
                    del out[None]
                case None:
                    out[123456.789] = ({1: 2} | {1: 2})
                    d, a = ([1.5, 2])[::-1], {1: False, 'a': d}
                case (p, q) if c:
                    del out[d]
                    b, *a = {chr(4 + 65), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, (True and False), (False or True)}
                    log.append((lambda *a: list(a))(*('-7').splitlines()))
                case _:
                    log.append((([1, 2, 3]).count(b'a,b') - pow(True, 1, 97)))
                    del out[103]
                    log.append(((1e300 << 57) != list(reversed(['a', None]))))
        except TypeError as error:
            log.append(type(error).__name__)
            b, *d = [(float('inf') in ['a', None]), round(float('inf'))]
            n1 = 0
            while n1 < 1:
                n1 += 1
                c %= '-7'
                a, *a = [dict(enumerate([1.5, 2])), [None].copy(), list(filter(None, [1, 2, 3])), *(b - '%d %s')]
                a |= b
            n1 = 0
            while n1 < 4:
                n1 += 1
                b = ((100000000000000000000 + 500) if set(['b', 'a']).issubset([]) else (730 >> 0))
                d //= d
                if dict.fromkeys(['x', '', 'yz'], -434): break
        finally:
            del out[d]
            b += False
    else:
        c, d = ('日本').translate({97: 'A', 98: None}), ('a').upper()
        out[7] = abs(1e10)
    return log, out, a, b, c, d
case(17, f17)
case(18, lambda: divmod(max(8, 18446744073709551616), ('').count('%d %s'))[1])
case(19, lambda: repr(list(reversed(sorted([-1, 10])))))
case(20, lambda: ascii((('  x ').expandtabs(4)).join(['1', '2', '3'])))
def f21(a=-2.25, b=-847):
    c = d = 0
    log, out = [], {}
    c, b = (a + b), abs(123456.789)
    d += -869
    c, b = (~18446744073709551614), ([] == [1.5, 2])
    match ('{} {}' << 55):
        case str():
            a, c = (1e300 % 123456.789), (8 in [])
            d, d = int.from_bytes('12'.encode()[:8], 'little'), repr(d)
            out[3.0] = ([3, 1, 2] + [9223372036854775810])[-1]
            d -= 1e300
        case _:
            if (n := list(filter(None, [1.5, 2]))): log.append(n)
    return log, out, a, b, c, d
case(21, f21)
case(22, lambda: ('-7' if False else 'naïve'))
case(23, lambda: int(str((len('  x ') << 3))))
def f24(a='a', b=-0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if (n := format(5, ',')): log.append(n)
        for d in range(2):
            if (d - d):
                del out[d]
                d %= None
            elif len('日本'):
                if (n := float(True)): log.append(n)
            else:
                log.append((frozenset([7, -192, True]) <= set([-436 for i in range(1)])))
                if (n := ('  x ').expandtabs(4)): log.append(n)
                if list(filter(None, None)): break
            del out[b]
            match str(250):
                case None if b'\xff\x00':
                    log.append({**{**{'a': 1, 'b': [2]}, 'k': d}, 'k': ('12').strip()})
                case str():
                    c &= b
                    c, *c = []
                    b = [('x\ny' << 17), dict(a='{} {}', b=18446744073709551616)]
                    if ('{} {}').expandtabs(4): break
                case -1:
                    log.append(())
                    out[d] = (a,)
                case _:
                    log.append(int(str((4294967294 * 4294967298))))
                    a = ((316 ^ 3) + (4611686018427387902 // False))
                    a, a = {str(k): v for k, v in ({}).items()}, ascii('12')
            try:
                if (n := {b'abc'}): log.append(n)
                d, d = ('Hello World').removesuffix('c'), (bytes(range(5))).union([1])
                a = hex(('Hello World').count('-7'))
            finally:
                b //= c
        b, b = ('12' % 'a'), sum([-1, 10])
        d, *c = {('{} {}').partition('a')[2], (9223372036854775806).rsplit(None, 1), (-283).setdefault(1, 2)}
    except ArithmeticError as error:
        log.append(type(error).__name__)
        if (['b', 'a'] + ['{} {}'])[0]:
            try:
                b, *c = [divmod(c, 1e300), ('naïve')[3:]]
                a %= 18446744073709551615
                b, *b = {{**{}, 'k': d}, (1.5 % 0.1), f'{(a)!r}'}
                b = ((b + 'x\ny'))[:]
            except Exception as error:
                log.append(type(error).__name__)
                log.append(hex(('-7').find('a')))
                b &= b''
                a, d = bool(c), format(-854, ',')
                c = [(a & c), (c - float('inf'))]
            c += False
    return log, out, a, b, c, d
case(24, f24)
def f25(a=None, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        for d in range(4):
            match ord(('x\ny' + 'x')[0]):
                case str():
                    if '{0:<6}{1}'.format('x\ny', False): return a
                    del out[a]
                    d -= b
                case Base(value=p) if 4:
                    a, c = list(b for j in count(0) if None), int.from_bytes('%d %s'.encode()[:8], 'little')
                    if round(1e-7, 2): return a
                    c, *c = {(18446744073709551618 // False), (c)[-0.0], isinstance(b, (int, str)), *([3, 1, 2] < [3, 1, 2])}
                case _:
                    if list(zip([], [1.5, 2])): return a
                    if (n := f'{(364):>{4 + 3}}'): log.append(n)
                    if (n := (2147483648 // 1.5)): log.append(n)
                    log.append(isinstance({d: d for k in range(1)}, (int, str)))
            del out[b'a,b']
        else:
            d += 4294967295
            del out['']
            a = dict.fromkeys(sorted(['x\ny', '', 'm']), (lambda a, b=False: a - b)(True))
            c = ((18446744073709551614 / -2) // float('1e%d' % 3))
        c -= -0.0
        a, *d = []
        a &= c
    except TypeError as error:
        log.append(type(error).__name__)
        match (3.0 if False else 3.0):
            case Base(value=p) if d:
                if (n := ['-7', b'a,b']): log.append(n)
                d, b = (1e300 if False else 0.0), round(1e300, 3)
            case {1: p}:
                log.append(((None or b) < '{0:<6}{1}'.format('', None)))
            case str():
                d += -0.0
                out[c] = hash(-380)
                if (n := (18446744073709551616 % -839)): log.append(n)
                b, *a = ((float('inf') * -994), int(1e300), {1: c, 'a': 'ß'},)
            case _:
                out[False] = [a for i in range(1)]
                b %= 'abc'
                log.append(abs(int(str(False))))
        try:
            if {**{1: 2}, 'k': '  x '}:
                del out[0.1]
            else:
                b = ('%d %s' % ((True >> 0), hash(True)))
                a, b = (1.5 + 123456.789), (True | bytes(range(5)))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if (n := (a ^ b'abc')): log.append(n)
        b, *a = ((-123456.789), (Base(9223372036854775807) + 5).value,)
    finally:
        d //= '%d %s'
        if (n := ('a').removesuffix('c')): log.append(n)
    log.append(hash((False | 35)))
    del out['12']
    match dict.fromkeys([], False):
        case [p]:
            d &= 100000000000000000002
            d += b''
            b, *d = (int.from_bytes('Hello World'.encode()[:8], 'little'),)
        case int(p):
            del out[-2.25]
            b = (round(1e-7, 0) // (-2.25 ** 2))
            d |= 1e300
            if (n := ('%5.2f;%-5d' % (123456.789, 2147483650))): log.append(n)
        case {1: p} if False:
            b |= d
            del out[None]
            c, c = (1.5 % 1.5), (frozenset([-1, 10]) <= set([3, 1, 2]))
        case _:
            del out[-2.25]
            c, b = dict(zip([], [-1, 10])), {a: d, None: None}
    return log, out, a, b, c, d
case(25, f25)
case(26, lambda: (chr(1 + 65)).join(['1', '2', '3']))
case(27, lambda: float('1e%d' % 0))
case(28, lambda: (Base((False - 18446744073709551617)) + (-4611686018427387906)).value)
def f29(a=0.1, b='a'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        if (True | -3):
            for b in 'abc':
                if (n := {1: 2, 'a': 10}): log.append(n)
                if (None, a,): return a
            else:
                b = float('1e%d' % 3)
                if (n := dict(zip(['b', 'a'], []))): log.append(n)
                log.append(int('12', 0 + 3))
                d = format(ord(('日本' + 'x')[0]), 'o')
        d += c
        match (True >> 2):
            case Base(value=p) if d:
                c //= 'Hello World'
                a, a = abs(5), (-0.0 ** 2)
                b, *d = (('x\ny')[:0], ('a,b,,c').removesuffix('c'),)
            case _:
                out[bytearray(b'xyz')] = f'{(a)!r}'
                del out[c]
                d, *d = {(3.0 // 1e300), list('12')}
    except Exception as error:
        log.append(type(error).__name__)
        d |= d
    finally:
        log.append(int((-2.25 if False else 3.0)))
        d, *b = [('ß').join(['1', '2', '3'])]
    return log, out, a, b, c, d
case(29, f29)
case(30, lambda: '{} {0!r}'.format(((lambda **k: k)(x='a,b,,c'))[(8 == False)]))
def f31(a=-2.25, b=5):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 3:
        n3 += 1
        d //= 100000000000000000002
        a -= bytes(range(5))
    log.append(([8, b] + list('😀z')))
    return log, out, a, b, c, d
case(31, f31)
case(32, lambda: any(list(repr(({'a': 1, 'b': [2]} == {'a': 1, 'b': [2]})))))
case(33, lambda: abs(Derived(ord(('naïve' + 'x')[0])).double))
case(34, lambda: ({**{}, 'k': bytearray(b'xyz')}).conjugate())
def f35(a=None, b=8):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[bytes(range(5))]
    return log, out, a, b, c, d
case(35, f35)
case(36, lambda: (['a', None] + [1, 2, 3]))
case(37, lambda: ((('abc')[:4] * 1)).center(9, '*'))
case(38, lambda: (((list('a') + [('12').expandtabs(4)])[0])[::-1]).splitlines())
def f39(a=2147483648, b='ABCabc'):
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
        for a in range(4):
            d &= False
            if (n := sum([123456.789, False])): log.append(n)
        del out[c]
    return log, out, a, b, c, d
case(39, f39)
case(40, lambda: {True: ((None & 'a,b,,c'))[3], None: int((None or 3.0))})
case(41, lambda: (-oct(len(chr(0 + 65)))))
def f42(a=0, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (a if 3.0 else d):
        case []:
            b -= 'Hello World'
        case _:
            d %= '-7'
            a, a = {}, ({1: 2}).get('x\ny', True)
            b, c = list(('ß').encode()), '{0:<6}{1}'.format('-7', bytearray(b'xyz'))
            out[None] = (b'\xff\x00' / 'Hello World')
    del out[a]
    n3 = 0
    while n3 < 3:
        n3 += 1
        if (n := (-513 // 2147483647)): log.append(n)
        n2 = 0
        while n2 < 0:
            n2 += 1
            if round(float('inf')): break
            if ('a,b,,c').count('{} {}'):
                log.append((Base(len({1: 2})) + int('12', 2 + 3)).value)
                if (n := (lambda a, b=-987: a - b)(434)): log.append(n)
            else:
                b, d = (a ^ b), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
    c %= b'\xff\x00'
    return log, out, a, b, c, d
case(42, f42)
case(43, lambda: ('%d %s' % (abs((Base(True) + 18446744073709551617).value), (('12')[2:]).startswith(('ß').center(9, '*')))))
case(44, lambda: {str(k): v for k, v in ({**dict(a=100000000000000000001, b=None), 'k': [5 for i in range(4)]}).items()})
case(45, lambda: oct(((True & -3) ^ sum([]))))
case(46, lambda: (0.1)[b'abc'])
def f47(a=1e10, b=-210):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match {*bytes(range(5))}:
        case None:
            if (n := f'{(d)!r}'): log.append(n)
            c = (list('ABCabc') <= ('a,b,,c').translate({97: 'A', 98: None}))
            log.append(((1e300 // float('inf')) if any([]) else (1.5 // float('inf'))))
        case 'abc':
            log.append('{} {0!r}'.format((2 / 99999999999999999999)))
        case _:
            out[153] = f'{(257)!r}'
            c |= 691
    return log, out, a, b, c, d
case(47, f47)
def f48(a=-0.0, b='%d %s'):
    c = d = 0
    log, out = [], {}
    try:
        if list({}):
            b, d = set(['b', 'a']).issubset(['x', '', 'yz']), (7 if False else -953)
            for c in (True, '-7', 18446744073709551615,):
                if abs(3): continue
                if (lambda f: f('a'))(bool): break
                b = (format(331, '#x') or ('a' * 1))
            for b in range(2):
                if (b'').setdefault(1, 2): break
                if (4294967298 / 9223372036854775807): return a
                if ('a')[::-1]: break
                d, *c = ()
            else:
                d, *b = (divmod(11, False)[1], *', '.join([]),)
        else:
            c //= b
            n1 = 0
            while n1 < 4:
                n1 += 1
                c, *a = set()
                if dict(zip([], [-1, 10])): return a
                d, c = round(float('inf')), [1e300]
                if (n := (d / d)): log.append(n)
        b -= 'x\ny'
    finally:
        log.append(callable(('').find('a')))
        c //= '  x '
        log.append((~max(None, key=lambda each: (-each))))
    for a in count(3):
        try:
            b |= d
            n1 = 0
            while n1 < 0:
                n1 += 1
                c, b = list(map(bool, 9)), dict.fromkeys(['x', '', 'yz'], 219)
                a = ((False | 709) >> 0)
                out[None] = float(False)
            if [c, 856]: continue
        except TypeError as error:
            log.append(type(error).__name__)
            try:
                if (n := (b'\xff\x00' if 'a' else 0)): log.append(n)
                if Derived(d).get(): return a
            except LookupError as error:
                log.append(type(error).__name__)
                d, c = dict(a=0.1, b='Hello World'), all(['a', None])
                if (None)[::-1]: break
                b, *a = [(lambda f: f(3))(str), [a for a, *b in [[1.5, 2] + [1]]], (b)[0], isinstance(Derived(-914), Base)]
                if (n := ('naïve').swapcase()): log.append(n)
            else:
                if (1e300 // 0.0): return a
                out[4294967297] = (d).conjugate()
                d //= None
            b |= b''
            c = (('%d %s')[::-1]).isdigit()
        finally:
            log.append((('😀z').lower()).isdigit())
    yield from log
    yield a
case(48, lambda: list(f48()))
def f49(a=None, b=None):
    c = d = 0
    log, out = [], {}
    match len('abc'):
        case None:
            out[c] = (None and d)
            a -= b''
        case []:
            b -= c
            out[c] = {**{}, 'k': c}
            del out[156]
            b, d = (~a), (d in ['a', None])
        case -1:
            out[648] = ({1: 2} | {})
            log.append(list(filter(None, sorted(['x', '', 'yz'], reverse=True))))
            a, b = int.from_bytes('naïve'.encode()[:8], 'little'), {k: '%d %s' for k in [18446744073709551616, c]}
            c //= '12'
        case _:
            b = sum([round(-2.25, 1), divmod(2147483648, -220)[1]])
    match [b].copy():
        case int(p):
            log.append({-1: ascii('abc') for i in []})
            out[a] = round(1e10)
            d &= True
            b, *a = [f'{(-0.0):.3f}', list(count(3)), ('%5.2f;%-5d' % (1e300, 2))]
        case _:
            del out[False]
            a %= 3.0
    match (-1 if -246 else b):
        case float():
            c -= c
            log.append(len(('Hello World').lower()))
            if (n := ('a').center(9, '*')): log.append(n)
            a, *b = {dict(zip([], [-1, 10])), {b'\xff\x00' for i in 'Hello World'}, (True & True), *all(['a', None])}
        case _:
            if (n := [None for i in range(3)]): log.append(n)
    d %= a
    return log, out, a, b, c, d
case(49, f49)
def f50(a=None, b=None):
    c = d = 0
    log, out = [], {}
    out[b''] = (9223372036854775810 <= 1e10 < False)
    n3 = 0
    while n3 < 0:
        n3 += 1
        try:
            if (-0.0 * -2):
                a //= c
            elif ('%5.2f;%-5d' % (3.0, 993)):
                log.append(((Base(True) + 3).value % (-401)))
                c, *b = [({} | {1: 2}), (~False), ('ß').swapcase()]
                log.append((('😀z')[0:]).find('a'))
            del out[2]
            match list(c):
                case Base(value=p):
                    if (n := (frozenset([-1, 10]) <= set([]))): log.append(n)
                    if ([1, 2, 3] == ['a', None]): continue
                    out[a] = [None].copy()
                case _:
                    d %= b
                    a //= b
                    a &= 1e300
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            match ('  x ').isdigit():
                case []:
                    del out[c]
                    log.append((-(Base(True) + -60).value))
                case -1:
                    log.append((format(2, ',')).isalpha())
                    if (n := repr(b'')): log.append(n)
                    d, *d = {('a,b,,c').swapcase()}
                    a -= a
                case _:
                    log.append(f'{((18446744073709551615 + -711)):>{1 + 3}}')
                    if (-865 if c else 'ABCabc'): break
                    if list(zip([1, 2, 3], [1, 2, 3])): break
            for d in count(0):
                del out[d]
                log.append(list(map(str, list(({1: 2}).items()))))
                d = list(reversed((['a', None] * 2)))
                if abs(1e-7): return a
            else:
                b &= True
                del out[c]
        else:
            if {i: 8 for i in range(3)}: return a
            c = dict(enumerate(('12').split()))
            b, *d = [(4611686018427387905 if False else True)]
            if float(-82): return a
        finally:
            out[None] = pow(-937, 2, 97)
            b, a = {1e-7: 963}, dict(a=4611686018427387906, b='%d %s')
            c &= b
        del out['-7']
    if (n := [a for k in count(1) if float('inf')]): log.append(n)
    yield from log
    yield a
case(50, lambda: list(f50()))
case(51, lambda: dict(zip(['x', '', 'yz'], [])))
case(52, lambda: dict(zip(['x', '', 'yz'], [-1, 10])))
case(53, lambda: (('{} {}').upper() if ('%d %s' % (True, 1e-7)) else str(['a', None])))
case(54, lambda: repr({str(k): v for k, v in ({1: None, 'a': b''}).items()}))
case(55, lambda: (format((int.from_bytes(''.encode()[:8], 'little') << 4), ',')).find('a'))
case(56, lambda: ('{0:<6}{1}'.format(bin(('ß').find('a')), round((-2.25 // 3.0), 2))).title())
def f57(a=852, b=8):
    c = d = 0
    log, out = [], {}
    if ([1, 2, 3])[0:]:
        if dict.fromkeys(['b', 'a'], 18446744073709551614):
            n1 = 0
            while n1 < 4:
                n1 += 1
                out[b'abc'] = ('ABCabc').isalpha()
                c, c = ('  x ')[3:], (True * True)
            match isinstance(c, (int, str)):
                case float() if a:
                    b, *b = [*len('abc')]
                    d, *c = ()
                    log.append((dict(a=1e10, b=d)).expandtabs())
                case _:
                    b = dict(a={a: c for j in '日本' if b'\xff\x00'}, b=('%5.2f;%-5d' % (1e-7, -3)))
                    c = ', '.join(['-7', '12'])
        else:
            for c in '%d %s':
                d //= None
            else:
                b //= c
                del out[b]
                a = ((581 * -251) % (True % -284))
                log.append(format(min([3, 1, 2] + [0]), ','))
        del out['x\ny']
        n2 = 0
        while n2 < 0:
            n2 += 1
            out[c] = (False << 2)
    for c in []:
        if (d >= 1.5 != bytes(range(5))): break
    else:
        b, b = len('a'), ('  x ').translate({97: 'A', 98: None})
        log.append([(+1e-7) for i in range(3)])
        b += False
    for b in count(1):
        try:
            n1 = 0
            while n1 < 3:
                n1 += 1
                log.append((('ABCabc').zfill(3 + 5)).center(9, '*'))
            b += None
            if (0.0 % -0.0): return a
            try:
                b, c = chr(3 + 65), format(4611686018427387902, '#x')
                if str('a,b,,c'): return a
                if list(filter(None, [])): break
            except Exception as error:
                log.append(type(error).__name__)
                d = Derived(1).xyz
                log.append(abs(abs(float('inf'))))
                log.append((ascii('{} {}')).swapcase())
                b &= '{} {}'
            else:
                log.append(((-738 <= 3.0 < 0) & list(filter(None, float('inf')))))
                if (7 == False): continue
                if (n := (b)[-1]): log.append(n)
            finally:
                del out[b]
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            if str([]): continue
            c += c
        else:
            b, *b = ((not c), ({} | {1: 2}), sorted([Base(3), Base(None)]), (1e300 ** 2),)
            if (c if 9223372036854775806 else 0.1): continue
        finally:
            a, c = ([-1, 10] < [-1, 10]), ('%d %s' % (True, b'\xff\x00'))
            c, d = dict.fromkeys(['x', '', 'yz'], 8), ('x\ny').isdigit()
            d %= b'a,b'
            out['ABCabc'] = ({1: 2} | {1: 2})
    else:
        c -= b
        if (n := bin(None)): log.append(n)
        d = ('%x' % ('-7').center(9, '*'))
    return log, out, a, b, c, d
case(57, f57)
case(58, lambda: ((len(({1: 2} | {1: 2})) | min([-964, -2, 4294967298] + [1])) / (getattr(Base((None).capitalize()), 'value', 0))[format(repr('  x '), 'b')]))
def f59(a=None, b=b'abc'):
    c = d = 0
    log, out = [], {}
    out[a] = abs(0.0)
    if (1e-7 + float('inf')):
        if (n := round(0.0)): log.append(n)
        for c in 'x\ny':
            for d in set():
                if (7 & 2147483649): break
                c += b'a,b'
            if (1e-7 if True else 123456.789):
                b, *a = (({} | {'a': 1, 'b': [2]}),)
                b, b = (lambda **k: k)(x=None), (1e300 + 3.0)
                if ('naïve').capitalize(): break
        else:
            b, *c = {('-7').center(9, '*')}
            d //= float('inf')
            d, a = ('').splitlines(), (a).__contains__(1)
            log.append(int.from_bytes(('%d %s').strip().encode()[:8], 'little'))
        if {str(k): v for k, v in ({1: 2}).items()}:
            for c in ('x\ny',):
                if ('a').partition('a')[2]: break
                a |= c
                a = ('{0:<6}{1}'.format('x\ny', None))[::-1]
                b = (str({})).upper()
            if (n := ('%5.2f;%-5d' % (-2.25, -765))): log.append(n)
            del out[3.0]
            c = Derived(1).xyz
        if (n := (lambda **k: k)(x=b)): log.append(n)
    c -= bytearray(b'xyz')
    d, *c = [('😀z').startswith('x\ny'), ('naïve').lower(), dict(enumerate([1, 2, 3]))]
    return log, out, a, b, c, d
case(59, f59)
case(60, lambda: (('😀z' + ''))[:0])
case(61, lambda: list({}))
case(62, lambda: (-round((1.5 + float('inf')), 3)))
case(63, lambda: [isinstance(list(enumerate([1.5, 2])), (int, str)), *[each for each in ((~True), (628 if True else True))]])
case(64, lambda: Derived((True >> 4)).double)
case(65, lambda: hash(sum(list(range(3)))))
def f66(a=-153, b=1e10):
    c = d = 0
    log, out = [], {}
    b //= 1e-7
    b %= c
    d |= 0.1
    try:
        c, b = ('a' if True else 'abc'), (False and True)
        if bin(4611686018427387902):
            c |= 1e-7
    finally:
        log.append((lambda **k: k)(x=len({1: 2})))
        c %= b
        out[-0.0] = round(0.0, 1)
        del out[11]
    return log, out, a, b, c, d
case(66, f66)
case(67, lambda: (+float(-953)))
case(68, lambda: list((('abc').replace('日本', '%d %s')).encode()))
case(69, lambda: list(enumerate([])))
case(70, lambda: bool((['a', None] == [1.5, 2])))
def f71(a='naïve', b=1e10):
    c = d = 0
    log, out = [], {}
    for d in range(3):
        match ('naïve').expandtabs(4):
            case Base(value=p):
                c |= c
                d = bin(({}).get('ABCabc', 7))
            case 'abc':
                b, *a = {(None).union([1]), {i: False for i in range(3)}}
            case _:
                out[1e-7] = (0.0 if c else False)
                b = (isinstance(b, (int, str)) >> 69)
        if ('').find('a'): return a
        if float(8): break
    else:
        d, c = (False & False), '{} {0!r}'.format(a)
        if (n := ('abc')[:4]): log.append(n)
    return log, out, a, b, c, d
case(71, f71)
case(72, lambda: max(Derived(max(pow(-289, 3, 97), ([3, 1, 2] + [18446744073709551615])[-1])).double, abs((Base([*[-1, 10], 5].index(5)) + (-3 ^ 8)).value)))
def f73(a=False, b=1e10):
    c = d = 0
    log, out = [], {}
    a += a
    for a in range(1):
        out[bytes(range(5))] = (-0.0 % 123456.789)
        c = (abs(0.1) * ([]).count('naïve'))
        log.append(list(map(str, ([1, 2, 3] * 4))))
    return log, out, a, b, c, d
case(73, f73)
def f74(a=b'\xff\x00', b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    try:
        b, a = complex(d), int.from_bytes('x\ny'.encode()[:8], 'little')
        c |= -429
    except TypeError as error:
        log.append(type(error).__name__)
        out[d] = max(9, False)
        match ascii('{} {}'):
            case int(p):
                del out[b]
                b = (sorted(['x', '', 'yz'], key=len))[1]
            case _:
                out[9] = ('%d %s')[0:]
                del out[9223372036854775806]
                a, *a = [('a,b,,c').split()]
                d %= 788
    c //= 'abc'
    return log, out, a, b, c, d
case(74, f74)
case(75, lambda: float((-divmod(pow(9223372036854775808, 2, 97), (lambda a, b=True: a - b)(True))[1])))
case(76, lambda: (lambda **k: k)(x=list(zip([1.5, 2], []))))
case(77, lambda: list(reversed([a for a, *b in [[] + [1]]])))
case(78, lambda: str(dict(enumerate(list(f'{(b'a,b')!r}')))))
case(79, lambda: ('{} {0!r}'.format(None) * 2))
case(80, lambda: ([-1, 10] < []))
case(81, lambda: '{0:<6}{1}'.format(('').zfill(4 + 5), pow(False, 1, 97)))
case(82, lambda: (('  x ')[:3] in ('%d %s')[:0]))
case(83, lambda: round((0.1 ** 2)))
def f84(a=-265, b=-241):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[a]
    return log, out, a, b, c, d
case(84, f84)
case(85, lambda: (Base((sum(sorted([9223372036854775807, 1, 3])) if (('Hello World').capitalize()).isalpha() else ((645 & -3) | hash(-327)))) == Base((lambda a, b=(-sum([-1, 10])): a - b)(hash(Derived(-528).double)))))
def f86(a=-3, b=6):
    c = d = 0
    log, out = [], {}
    a, b = Derived(9).xyz, (frozenset([-1, 10]) <= set([]))
    match float(99999999999999999998):
        case [p]:
            d, *c = ()
            d += b
            a &= d
            del out['-7']
        case _:
            del out[b]
            d, d = {**{'a': 1, 'b': [2]}, 'k': 'a'}, abs('')
    b |= False
    yield from log
    yield a
case(86, lambda: list(f86()))
case(87, lambda: sum(sorted([({str(k): v for k, v in ({1: 2}).items()}).get(('a')[4:], (9 ^ -996)), (sum([]) * len('a')), 3])))
case(88, lambda: Derived(4294967294).double)
case(89, lambda: (repr(('Hello World')[::-1]) * 2))
case(90, lambda: ((False / 2147483648) if (True or True) else float('1e%d' % 0)))
def f91(a=1.5, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a |= None
    return log, out, a, b, c, d
case(91, f91)
def f92(a=1.5, b=812):
    c = d = 0
    log, out = [], {}
    del out[c]
    return log, out, a, b, c, d
case(92, f92)
def f93(a=-750, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    for c in (None,):
        try:
            for b in 'a,b,,c':
                if ('-7').translate({97: 'A', 98: None}): break
                d = (format(1e-7, '10.3e')).replace(('-7' * 0), bin(392))
                if any(False): continue
                a, b = list('a'), (frozenset([3, 1, 2]) <= set([-1, 10]))
            if (n := (Base(18446744073709551616) == Base(True))): log.append(n)
        except LookupError as error:
            log.append(type(error).__name__)
            d, *d = (len({1: 2}),)
        else:
            if list((99999999999999999999).items()): break
        finally:
            if (n := {**{1: 2}, 'k': -2.25}): log.append(n)
            log.append((~(Base(100000000000000000001) + 18446744073709551617).value))
            c, *a = (('abc')[:0], (d)[-2:], (['x', '', 'yz'] + ['  x '])[0], sorted(float('inf'), key=str, reverse=False),)
            a //= 3
        try:
            if (n := (lambda *a: list(a))(*['a', None])): log.append(n)
            a = ('%05d' % '{0:<6}{1}'.format('a', b))
            d, *a = (len({}), bool(b''), (Base(d) == Derived(d)), [a, *[]],)
            a = (('a' + '-7')).isalpha()
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if list('a,b,,c' for i in range(0) if 1e300): break
            c = (('😀z').encode().decode()).encode().decode()
        for c in range(3):
            if (4611686018427387905 + -3):
                if pow(0, 2, 97): break
                c -= 99999999999999999998
            else:
                a, c = (a).union([1]), [*[3, 1, 2], 5].index(5)
            if (c)[a]:
                log.append({str(k): v for k, v in ({**{1: 2}, 'k': c}).items()})
                if (n := []): log.append(n)
                out['😀z'] = (Base(True) == Base(228))
                a += d
            elif type(b).__name__:
                a &= 'naïve'
                if (n := list(('日本').encode())): log.append(n)
                if ('%5.2f;%-5d' % (1e10, -987)): break
                c //= 'ß'
            else:
                out['日本'] = (-45 * 9223372036854775806)
                out[a] = (True if False else -2)
            c, c = {i: False for i in range(2)}, f"<{d:^9}>"
        else:
            if format(1, ','): continue
    else:
        log.append(((99999999999999999999 / True) + (-0.0 * False)))
        out[bytearray(b'xyz')] = any([1, 2, 3])
        if (n := ({} | {'a': 1, 'b': [2]})): log.append(n)
    return log, out, a, b, c, d
case(93, f93)
case(94, lambda: (hex(len([1.5, 2])) or repr((2147483646 * -1))))
def f95(a=4, b=9223372036854775806):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a %= None
    try:
        d |= 1e300
        try:
            log.append((('%5.2f;%-5d' % (0.1, 8))).zfill(3 + 5))
            n1 = 0
            while n1 < 1:
                n1 += 1
                a, d = (0 % 283), ('日本').translate({97: 'A', 98: None})
                d += None
        except TypeError as error:
            log.append(type(error).__name__)
            del out[c]
    finally:
        c -= b
        log.append(dict.fromkeys(sorted(['%d %s', '', 'm']), (5 << 4)))
        if (n := (d or c)): log.append(n)
        b -= 2147483646
    return log, out, a, b, c, d
case(95, f95)
def f96(a=None, b=1.5):
    c = d = 0
    log, out = [], {}
    del out[b]
    try:
        del out[None]
        b = ((403 >> 4) != sorted(['b', 'a'], reverse=True))
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        if (n := (lambda a, b=False: a - b)(-1)): log.append(n)
        if (n := (100000000000000000002 ^ 0)): log.append(n)
        n2 = 0
        while n2 < 4:
            n2 += 1
            try:
                del out[False]
                out[bytearray(b'xyz')] = (b'\xff\x00' == True)
                d, *b = {sorted([]), (float('inf') // -0.0), list(9223372036854775810)}
                if (n := (True <= 123456.789 < True)): log.append(n)
            except TypeError as error:
                log.append(type(error).__name__)
                if (n := (False // True)): log.append(n)
                if (c, b'abc',): continue
                if (n := ('a,b,,c' + '')): log.append(n)
    if (n := {**{1: 2}, 'k': bytearray(b'xyz')}): log.append(n)
    if ord(('12' + 'x')[0]):
        del out[a]
        b &= c
        n2 = 0
        while n2 < 3:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                a, *a = [len([1.5, 2]), *min(b)]
                if {1: a, 'a': 123456.789}: break
            if len('a,b,,c'):
                if list('ß'): return a
            else:
                if (n := {i: 889 for i in range(0)}): log.append(n)
                b, *b = ({str(k): v for k, v in ({}).items()}, oct(9223372036854775808),)
                del out[-461]
        del out[d]
    yield from log
    yield a
case(96, lambda: list(f96()))
def f97(a='', b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    if (n := (4611686018427387904 < 2147483650)): log.append(n)
    try:
        d, *b = {(-0.1)}
    finally:
        b //= b
        b, *d = (round(-0.0, 0), ('日本' in '日本'),)
        log.append(((False | -3) or ('  x ').swapcase()))
        d &= d
    return log, out, a, b, c, d
case(97, f97)
def f98(a=None, b='ß'):
    c = d = 0
    log, out = [], {}
    try:
        match [*[-1, 10], 5].index(5):
            case [p]:
                b, d = list(map(str, [1.5, 2])), str({})
                out[d] = format(-0.0, '10.3e')
                b &= b
            case [p]:
                a = (('abc').isalpha() and (793 <= 1e-7 < 483))
                b, *a = [('ß' or 'ß'), ('a,b,,c').startswith('%d %s'), float('1e%d' % 2)]
            case int(p):
                b &= bytearray(b'xyz')
                out[b'\xff\x00'] = sorted(['x', '', 'yz'], key=len)
                out[False] = max(4294967296, True)
            case _:
                a //= -0.0
        try:
            out['12'] = pow(-267, 1, 1)
            try:
                del out[bytearray(b'xyz')]
                log.append((list({'a': 1, 'b': [2]}))[::-1])
                if (n := {False: b'abc' for j in 'x\ny'}): log.append(n)
                if (n := (4 if None else b)): log.append(n)
            finally:
                if (n := (a).format(1, 2)): log.append(n)
        finally:
            b &= 'Hello World'
            a %= '  x '
            del out[None]
        try:
            if (n := f"<{None:g}>"): log.append(n)
            out[b] = (123456.789).__add__(1)
            for a in range(4):
                d, b = (False and True), any(0.1)
                d, *d = [(False + 983), ['%d %s', b, 1e-7, 313]]
                b //= d
            log.append(list(map(str, sorted(['b', 'a'], reverse=True))))
        finally:
            a, c = (b)[False], ('-7').isalpha()
            d += c
    except TypeError as error:
        log.append(type(error).__name__)
        del out[c]
        log.append('{0:<6}{1}'.format((['b', 'a'] + ['ß'])[0], {**{1: 2}, 'k': b}))
    c, a = dict(enumerate([1.5, 2])), ([] < [-1, 10])
    b, *d = [(d).isidentifier(), Derived(4294967296).double, dict.fromkeys(['x', '', 'yz'], True), (11 % -400)]
    n3 = 0
    while n3 < 2:
        n3 += 1
        for a in count(1):
            a -= b
        else:
            log.append({str(k): v for k, v in (dict(zip([], [-1, 10]))).items()})
            if ('%s' % b''): continue
        d //= a
        match Derived(None).xyz:
            case [p, *_]:
                a -= d
                if dict(a=7, b=a): return a
                d |= c
            case _:
                d, b = any(['a', None]), (True + 8)
    return log, out, a, b, c, d
case(98, f98)
case(99, lambda: {str(k): v for k, v in ({1: None, 'a': 99999999999999999998}).items()})
