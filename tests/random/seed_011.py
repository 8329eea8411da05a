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
case(0, lambda: (oct(((4 >> 2)).bit_length())).replace(((('a' or '😀z'))[::-1]).title(), ((('naïve').translate({97: 'A', 98: None})).expandtabs(4)).encode().decode()))
def f1(a=-3, b=801):
    c = d = 0
    log, out = [], {}
    try:
        if (n := [4611686018427387903, 0.0, a]): log.append(n)
        n2 = 0
        while n2 < 0:
            n2 += 1
            b, a = sum([0.1, True]), str(['a', None])
        for d in 'a':
            match any([1, 2, 3]):
                case [p]:
                    log.append(abs((0.0 // 1e10)))
                    log.append(('%g' % (~-96)))
                    b, a = ('ß')['ß'], ('ß').removesuffix('c')
                    b &= b
                case 'abc':
                    if (n := ('%5.2f;%-5d' % (1e10, False))): log.append(n)
                    if (--19): return a
                case None:
                    b -= 1
                case _:
                    log.append(((4611686018427387906 >> 4) * (-2)))
                    if (n := {1: None, 'a': 4611686018427387902}): log.append(n)
                    out[d] = min([3, 1, 2] + [4])
                    del out[a]
            c = dict.fromkeys(list(map(str, [-1, 10])), Derived(False).double)
        match ('abc').count('{} {}'):
            case 'abc':
                log.append(f"{[c].copy()!r}")
            case _:
                log.append(f'{(abs(123456.789)):.3f}')
                out[c] = ('{} {}').lower()
                a |= c
    except LookupError as error:
        log.append(type(error).__name__)
        try:
            if (n := dict(enumerate([1.5, 2]))): log.append(n)
            c = ([123456.789, -171, 9, b] - round(-0.0))
            match ('%c' % b):
                case str():
                    out[None] = ('  x ').center(9, '*')
                    b %= 3
                case _:
                    out[3] = {str(k): v for k, v in ({1: 2}).items()}
                    a = ('%d %s' % ((18446744073709551616 & 99999999999999999998), (False * False)))
                    if (n := (['x', '', 'yz'] + ['%d %s'])[0]): log.append(n)
                    d, c = (4611686018427387905).decode(), ('  x ' or '{} {}')
        except ArithmeticError as error:
            log.append(type(error).__name__)
            match (Base(True) + 5).value:
                case -1:
                    if (n := hex(True)): log.append(n)
                case {1: p}:
                    d, a = str({}), ('a,b,,c').title()
                    c, *c = [*repr(None)]
                    a, c = ([1.5, 2]).count(None), ('%5.2f;%-5d' % (123456.789, -2))
                case _:
                    c += b'\xff\x00'
                    b += -3
            match ('ß').casefold():
                case [p] if b:
                    del out[b]
                    log.append((('%5.2f;%-5d' % (3.0, False))).find('a'))
                    out[1e300] = type(a).__name__
                case _:
                    a |= '日本'
            match ({1: 2} | {}):
                case -1:
                    log.append((lambda **k: k)(x=(9)[True]))
                    c, *c = {*(True)[-1:]}
                case (p, q) if 9223372036854775809:
                    out[a] = sorted([3, 1, 2])
                case (p, q):
                    out[3] = round(1.5, 3)
                    out['12'] = (-1e10)
                    c %= 1e-7
                    c += b
                case _:
                    out[None] = ('😀z').find('a')
            del out[-0.0]
        else:
            log.append(str(int(1.5)))
            b += 'ß'
            log.append(list(filter(None, list(enumerate([1.5, 2])))))
            c //= b
    return log, out, a, b, c, d
case(1, f1)
case(2, lambda: str([None, *[]]))
case(3, lambda: ((-(-0.0 + -2.25)) + ((-0.0 % -0.0) ** 2)))
def f4(a=292, b=3.0):
    c = d = 0
    log, out = [], {}
    if (n := ('ABCabc').encode().decode()): log.append(n)
    n3 = 0
    while n3 < 1:
        n3 += 1
        c //= None
        d |= b''
        try:
            match (-float('inf')):
                case {1: p}:
                    c = (bin(4611686018427387903)).count(('x\ny').center(9, '*'))
                    c += None
                    if (n := ('%5.2f;%-5d' % (1e-7, -828))): log.append(n)
                case 0 | 1:
                    if (n := [*[], 5].index(5)): log.append(n)
                    out[c] = int(str(1))
                    a, *a = {(-2.25 // 3.0)}
                case _:
                    log.append(dict(a=bin(True), b=f"<{None:d}>"))
                    if (False ^ -497): return a
                    out[4294967297] = sorted([])
        except LookupError as error:
            log.append(type(error).__name__)
            b, *b = ()
            del out[2147483647]
            c -= True
        finally:
            log.append(list(filter(None, list(zip([1.5, 2], ['a', None])))))
            if (n := (False and True)): log.append(n)
            b, *c = {[(i, -1) for i in [-1, 10] if True], ('ß').title(), ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}), (True).bit_length()}
    match [d, a]:
        case 0 | 1:
            if (n := list('abc')): log.append(n)
            a, d = list(''), ({1: 2} | {'a': 1, 'b': [2]})
            log.append(('%c' % (-0.0 * 273)))
            out[d] = list(filter(None, a))
        case None:
            log.append((lambda f: f(Derived(1).xyz))(bool))
        case _:
            log.append(sum([float(2147483648), (True if False else -512)]))
            b += c
    yield from log
    yield a
case(4, lambda: list(f4()))
def f5(a=-2.25, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    match (True == -370):
        case float():
            d, d = (['b', 'a'] + ['Hello World'])[0], (18446744073709551615 / 4294967298)
        case 0 | 1:
            out[b''] = dict.fromkeys(['x', '', 'yz'], False)
        case {1: p}:
            log.append((dict(a=bytes(range(5)), b=2147483648)).get(('ABCabc').translate({97: 'A', 98: None}), min([-1, 10] + [2])))
            d -= c
            if (n := (5 % -747)): log.append(n)
            b, *c = ()
        case _:
            out[bytes(range(5))] = dict(enumerate([1, 2, 3]))
            a, *d = {{str(k): v for k, v in ({}).items()}, *min(c)}
    if (n := f'{(366):>{1 + 3}}'): log.append(n)
    return log, out, a, b, c, d
case(5, f5)
case(6, lambda: round(1e-7))
case(7, lambda: list(zip(['a', None], [1.5, 2])))
def f8(a=-417, b=-633):
    c = d = 0
    log, out = [], {}
    b += '😀z'
    yield from log
    yield a
case(8, lambda: list(f8()))
case(9, lambda: (((format(1e300, '10.3e')).expandtabs(4) if (sorted([5, 18446744073709551618, 3]) < [*[-1, 10], 216]) else (('ABCabc').upper()).strip()))[1:])
def f10(a='  x ', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if ('{} {}').partition('a')[2]:
        a, d = dict(zip(['x', '', 'yz'], [])), dict('  x ')
        d, *d = {(2 and d), (-161 + -813)}
        if (0.0 * -395):
            del out[d]
            try:
                c //= -1
                if (n := (0.0 if True else 0.1)): log.append(n)
            except Exception as error:
                log.append(type(error).__name__)
                out[d] = (frozenset([3, 1, 2]) <= set([3, 1, 2]))
                log.append(bin(len([1.5, 2])))
            match ('Hello World').swapcase():
                case [p] if c:
                    c = (('%d %s' % (4611686018427387906, 9223372036854775810)) < ('{} {}').zfill(0 + 5))
                    b, a = ('ABCabc').split(','), (['x', '', 'yz'] + ['  x '])[0]
                case 'abc':
                    log.append((('%d %s' or '😀z')).swapcase())
                    c, *c = (str(d), ('abc').count('日本'), {i: 4294967296 for i in range(0)}, ([3, 1, 2] + [4])[-1],)
                    d |= b
                    out[d] = (None == a not in 0.1)
                case _:
                    a %= c
                    out[a] = (d != 1e10)
                    a = dict(a=sorted([-1, 10]), b=isinstance(1e300, (int, str)))
        elif ('a')[4:]:
            n1 = 0
            while n1 < 0:
                n1 += 1
                out['😀z'] = str(['a', None])
                d //= 239
                b, *c = [*[*[3, 1, 2], 5].index(5)]
            match int.from_bytes('-7'.encode()[:8], 'little'):
                case []:
                    b |= None
                case [p, *_]:
                    d, *c = [list({'a': 1, 'b': [2]}), (-259).setdefault(1, 2)]
                    a = ([a for a, *b in [[1.5, 2] + [1]]] + [(i, True) for i in [] if False])
                case _:
                    c, *d = (list(map(abs, 123456.789)), ('{} {}' + 'ß'), ('  x ').split(','), *getattr(Base('ß'), 'value', 0),)
                    a &= 2147483648
                    log.append([(1.5 if False else 123456.789)])
                    log.append(int.from_bytes(('{} {}').capitalize().encode()[:8], 'little'))
            if (c)[4]:
                a, a = [], {str(k): v for k, v in ({}).items()}
                out[False] = (0.0 ** 2)
                del out[None]
            else:
                b, *d = {(b * 0.0), (a).removeprefix('a'), len([]), ({1: 2}).get('a,b,,c', False)}
                out[None] = [6].copy()
                c, d = (float('inf'))[3:3:], list(reversed([1, 2, 3]))
            b += 99999999999999999999
        else:
            b, c = '{0:<6}{1}'.format('', d), ([] + [18446744073709551615])[-1]
            c, a = (c).to_bytes(12, 'big', signed=True), bin(True)
            if float(592):
                d, a = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, ['a,b,,c' for k in count(3)]
                del out['%d %s']
                a &= c
            elif (['a', None] == ['a', None]):
                log.append(((True / -618) + float('1e%d' % 1)))
                c &= '日本'
    elif bin(99999999999999999999):
        del out['a,b,,c']
    else:
        del out[b]
        for c in ():
            n1 = 0
            while n1 < 1:
                n1 += 1
                del out['abc']
                c, b = abs(0.0), ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})
                b, b = (-431 == 1), ({} | {})
                c, c = ['  x ' for i in '  x '], (lambda **k: k)(x='a,b,,c')
        a, *c = set()
        try:
            n1 = 0
            while n1 < 1:
                n1 += 1
                if callable(c): continue
                c &= None
                c |= -970
                log.append((('😀z').capitalize()).partition('a')[2])
            match pow(a, 5, -4):
                case 'abc' if b'\xff\x00':
                    d, a = chr(4 + 65), ([-1, 10] < [-1, 10])
                    a, d = ('Hello World').expandtabs(4), int(123456.789)
                    log.append((bin(4294967298) or (962 + 100000000000000000001)))
                case -1 if 'Hello World':
                    a += 357
                case _:
                    c //= 209
            n1 = 0
            while n1 < 3:
                n1 += 1
                del out[4]
            a &= b
        finally:
            log.append(f"<{(-2.25 + 1.5):.3}>")
            log.append(min(sorted([2147483647, 18446744073709551614, 3]) + [3]))
    n3 = 0
    while n3 < 2:
        n3 += 1
        if format(-0.0, '10.3e'): continue
        try:
            n1 = 0
            while n1 < 2:
                n1 += 1
                c = (({1: 2}).get('-7', True) << 0)
                a //= 'a,b,,c'
                if (None).lower(): continue
                if (n := (c).expandtabs()): log.append(n)
            del out[0.0]
            c, c = dict.fromkeys([], 18446744073709551614), (1e10 // 1e300)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            b //= 0.0
            try:
                if format(6, ','): return a
                del out[False]
                a -= d
                out['ABCabc'] = ([] == [])
            except Exception as error:
                log.append(type(error).__name__)
                out[a] = hash(18446744073709551615)
            else:
                d %= d
                log.append(('{0:<6}{1}'.format('😀z', 'Hello World')).isalpha())
            finally:
                d, *d = {bool(b'abc'), float(8), ('  x ').removesuffix('c')}
                if (n := (3.0 ** 2)): log.append(n)
                log.append((('Hello World').translate({97: 'A', 98: None})).replace(str(['a', None]), oct(-929)))
            if (n := ('naïve').partition('a')[2]): log.append(n)
        for c in count(0):
            if ('{} {}').capitalize():
                a //= b
            else:
                if ('  x ' or '12'): break
                log.append(((b'a,b' or a))[5:3])
            if (n := (d * -1)): log.append(n)
            if ('ABCabc')[:1]: continue
        else:
            log.append((-('  x ').count('-7')))
    return log, out, a, b, c, d
case(10, f10)
case(11, lambda: (('12').count('') ^ hash(-1)))
case(12, lambda: {i: 997 for i in range(3)})
case(13, lambda: {**dict(a=abs(sum([])), b=(lambda **k: k)(x={'a,b,,c': 'naïve', -567: 3.0})), 'k': format((abs(18446744073709551618) >> 4), ',')})
case(14, lambda: ([])[::2])
case(15, lambda: (((-96 & -909) / format(123456.789, '10.3e')) or min([True for i in range(2)] + [1])))
case(16, lambda: (((True // True) + ([1, 2, 3]).count(0))).bit_length())
case(17, lambda: dict(a=(f'{((-2.25 + -2.25)):.3f}').title(), b=Derived(1).xyz))
case(18, lambda: ((~(485 % 99999999999999999998)) if (f'{(4294967298):>{0 + 3}}' in ('%d %s').swapcase()) else (({} | {})).get(('a,b,,c').expandtabs(4), (11 - 100000000000000000002))))
case(19, lambda: ord((hex(False) + 'x')[0]))
def f20(a='%d %s', b=-699):
    c = d = 0
    log, out = [], {}
    try:
        match ([])[1:]:
            case [p, *_]:
                d, d = ('%s' % -300), f'{(2):>{2 + 3}}'
            case (p, q):
                log.append(dict(zip(['ß' for i in range(4)], [ord(c) for c in 'ABCabc'])))
                out[b'a,b'] = (d < c >= a)
                log.append(pow(divmod(True, False)[1], 2, 97))
            case _:
                d, *a = ()
                d, a = ('Hello World').removesuffix('c'), (lambda **k: k)(x=a)
        try:
            if {**{'a': 1, 'b': [2]}, 'k': d}:
                c, c = (99999999999999999999).bit_length(), divmod(9223372036854775810, True)[1]
                c = ((1.5 % float('inf')) % sum([1e10, 534]))
                out[''] = [each for each in (None, False)]
            elif bin(-528):
                del out[3.0]
            else:
                a, *c = {ord(('12' + 'x')[0]), int(str(1))}
                if (n := {**{1: 2}, 'k': 'abc'}): log.append(n)
            c, *d = (hex(-2),)
        except ArithmeticError as error:
            log.append(type(error).__name__)
            match (d).lower():
                case -1 if b:
                    c, c = (True // True), ('a').capitalize()
                case []:
                    d |= 'ß'
                case {1: p}:
                    log.append((f"<{a:o}>" if (b).capitalize() else isinstance(d, (int, str))))
                    if (n := [d, '日本']): log.append(n)
                case _:
                    d, *b = {list(-394 for i in count(3) if bytearray(b'xyz')), ('12').expandtabs(4)}
            del out[None]
            for a in '日本':
                if ('😀z').expandtabs(4): break
                if sorted(1e300, key=abs, reverse=False): return a
                c, *d = []
                b, *c = {(['a', None] * 4)}
            else:
                log.append((f"<{b:10.3e}>")[2])
                if (n := (float('inf'))[:5:-2]): log.append(n)
                del out[c]
            c %= 874
        d //= None
        for a in range(1):
            del out['😀z']
            d = (('a').swapcase() if ([] < [-1, 10]) else str(['a', None]))
            out[-2.25] = int('12', 1 + 3)
    except TypeError as error:
        log.append(type(error).__name__)
        if [c, d]:
            if (4 << 4):
                d |= b'abc'
                if (n := ord(('12' + 'x')[0])): log.append(n)
            elif (1e-7 + c):
                d += bytearray(b'xyz')
                del out[-2]
                del out[bytes(range(5))]
                a //= -0.0
            b = round((0.1 ** 2))
        match (4 + True):
            case (p, q):
                b = Base(abs(4611686018427387903))
                a, b = ({'a': 1, 'b': [2]} | {}), (10 + 9223372036854775808)
                log.append(('%r' % callable(b)))
            case str():
                if (n := (-1 % -215)): log.append(n)
            case _:
                if (n := (8 / -1)): log.append(n)
                del out[b]
    finally:
        if (n := min([] + [3])): log.append(n)
        del out[b]
    yield from log
    yield a
case(20, lambda: list(f20()))
case(21, lambda: (1e-7 % 1e10))
def f22(a=-215, b=None):
    c = d = 0
    log, out = [], {}
    c, *c = {(False >> 2), hash(18446744073709551618)}
    yield from log
    yield a
case(22, lambda: list(f22()))
def f23(a=-2.25, b='  x '):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if (b != None):
        n2 = 0
        while n2 < 4:
            n2 += 1
            if (n := ('  x ' or '日本')): log.append(n)
            match {}:
                case {1: p} if 100000000000000000000:
                    out[True] = complex('  x ')
                case _:
                    d, c = (-0.0, a, -3, -1,), (Base(2147483648) + 9223372036854775810).value
            if [*[3, 1, 2], 5].index(5): continue
    if {b'abc' for j in count(2)}:
        for c in '😀z':
            d = (~round(1.5))
        n2 = 0
        while n2 < 0:
            n2 += 1
            d |= c
            for b in (11,):
                del out[-319]
        a //= c
    else:
        a = {11: (1e10 == 3 >= d), d: ('12').lower(), b: dict(zip(['x', '', 'yz'], [-1, 10]))}
        if (None if None else True):
            match ('a,b,,c').strip():
                case Base(value=p):
                    b //= b
                    del out[-816]
                    if (n := sum([3, 1, 2])): log.append(n)
                    c |= 9223372036854775806
                case float():
                    c, d = (b'\xff\x00' >> 10), ('{} {}').splitlines()
                    a = (not (1e10 if False else 3.0))
                    c, d = (True ^ 9), f"<{b:*^10}>"
                case _:
                    if (n := {i: 63 for i in range(4)}): log.append(n)
                    if (n := ascii('  x ')): log.append(n)
                    d, *a = {(-2.25 * 2), '{} {0!r}'.format(b'\xff\x00'), *round(0.0, 2)}
                    log.append(type((710 < True)).__name__)
        else:
            d -= a
            try:
                c, c = (False < False), ('a').title()
                if (n := f"<{-785:b}>"): log.append(n)
                out[482] = ', '.join(['b', 'a'])
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                a, *d = ((9).bit_length(), ('-7').count('Hello World'), {**{}, 'k': d},)
                del out[-2.25]
                out[1] = list(count(3))
                log.append((Base(hash(3)) + abs(False)).value)
            if ('12').split():
                out[18446744073709551617] = (-3 if False else 4294967294)
                d = (round(1e-7) + ('ABCabc' * 0))
                if (n := [bytearray(b'xyz'), 6, True]): log.append(n)
            elif list(None):
                c, d = any([1.5, 2]), [each for each in (b, -59)]
                log.append(list(map(str, sorted(['x', '', 'yz'], reverse=True))))
                b, *b = {('-7' << 9)}
            else:
                log.append((Derived(True).double == ('ABCabc').find('a')))
        try:
            a %= b
        except ArithmeticError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 4:
                n1 += 1
                del out[c]
                if {i: 99999999999999999998 for i in range(2)}: return a
            del out[d]
        out[767] = (float('inf'))[a]
    return log, out, a, b, c, d
case(23, f23)
case(24, lambda: (chr(3 + 65) and dict(a=float((8 if True else 100000000000000000001)), b=(('x\ny').split(',') << 43))))
def f25(a=None, b=4294967296):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 2:
        n3 += 1
        try:
            match hash(4611686018427387906):
                case 'abc':
                    b, *b = set()
                    if round(float('inf')): continue
                    out[b'a,b'] = isinstance(a, (int, str))
                    a -= c
                case _:
                    if (lambda **k: k)(x=c): continue
                    del out[True]
                    if (+None): return a
                    if repr(None): continue
            try:
                log.append(set())
            except ArithmeticError as error:
                log.append(type(error).__name__)
                log.append('{} {0!r}'.format([a for a, *b in [['a', None] + [1]]]))
                if (856).bit_length(): break
            for d in '{} {}':
                if list(('日本').encode()): return a
                if (n := ('12').zfill(1 + 5)): log.append(n)
                d, a = ('naïve')[2:], (2147483647 + -803)
        except TypeError as error:
            log.append(type(error).__name__)
            d, a = [b, '  x ', d], set('a,b,,c')
            out[0] = ('x\ny' < '{} {}')
            n1 = 0
            while n1 < 0:
                n1 += 1
                b, *a = [('12').partition('a')[2], ('%5.2f;%-5d' % (3.0, 7)), ('{} {}' in {'a': 1, 'b': [2]}), dict(a=a, b='{} {}')]
        n2 = 0
        while n2 < 2:
            n2 += 1
            if (lambda a, b=136: a - b)(2):
                out[10] = any([1.5, 2])
                d = ({i: -755 for i in range(4)} == {i: True for i in range(1)})
                a = (('a').translate({97: 'A', 98: None})).swapcase()
                c, d = ('abc').partition('a')[2], str(c)
            log.append((('ABCabc' * 0)).join(['1', '2', '3']))
        match sorted([]):
            case -1:
                if ('' if False else 'a'): continue
                b = (len('ß') | int(1e10))
            case int(p):
                del out[192]
            case _:
                out[b'a,b'] = (361 / 0)
                a %= c
                if (b).copy(): continue
    del out[-0.0]
    if (3.0 ** 2):
        a |= c
        if (n := (['x', '', 'yz'] + ['naïve'])[0]): log.append(n)
        try:
            if any([1, 2, 3]):
                del out[c]
                c, *c = {format(32, '#x'), dict(enumerate([1, 2, 3])), ('Hello World' < '')}
                out['x\ny'] = (a).splitlines()
            try:
                c -= b
                b, b = round(0.0), ('abc').encode().decode()
                log.append(dict(a=[a for a, *b in [[] + [1]]], b=(b'').as_integer_ratio()))
                out[3.0] = (True and False)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                c %= None
                if (n := (c and a)): log.append(n)
                d, a = (2147483646 << 3), ('a,b,,c').isalpha()
                b = dict(a=hash(False), b=('{} {}').strip())
        except TypeError as error:
            log.append(type(error).__name__)
            b = format(divmod(True, -978)[1], ',')
            if (d % -486):
                a = [*[828, 18446744073709551617, 4294967297], 5].index(5)
        finally:
            out[9] = ('a,b,,c')[::-1]
            del out[1e10]
            d, *d = {(-0.0 | None), {9223372036854775807: 0.0, 1e-7: d, b'a,b': -346}}
            log.append(Derived((1e300 ** 2)).xyz)
        n2 = 0
        while n2 < 1:
            n2 += 1
            c, c = (5 | 'abc'), ('a,b,,c' * 3)
            match (['x', '', 'yz'] + ['naïve'])[0]:
                case {1: p} if 18446744073709551618:
                    log.append(('%g' % ('%d %s').startswith('x\ny')))
                    b, *b = (dict.fromkeys([], -379), ('-7' * float('inf')), (bytes(range(5)) ^ None), list(reversed([1, 2, 3])),)
                    del out['x\ny']
                    a //= 'ß'
                case _:
                    a, *b = ()
    return log, out, a, b, c, d
case(25, f25)
def f26(a=bytearray(b'xyz'), b=9):
    c = d = 0
    log, out = [], {}
    try:
        d //= False
        n2 = 0
        while n2 < 0:
            n2 += 1
            match (Base(100000000000000000001) + 2).value:
                case [p, *_]:
                    if sorted([-1, 10]): continue
                    out[c] = (4294967294 / True)
                case (p, q):
                    if (n := ('x\ny').split()): log.append(n)
                    c, *c = (('%5.2f;%-5d' % (123456.789, 1)),)
                    out[a] = all('ABCabc')
                    b |= False
                case _:
                    c //= -2.25
                    del out[None]
            d, *a = (('%d %s' % (4294967295, -0.0)), ({}).get('Hello World', True), str([1.5, 2]), ('12').split(','),)
        d = ([(i, 456) for i in [] if False]).count((1.5 ** 2))
    finally:
        out[b] = bytearray(())
        d = [*[*[], False], 5].index(5)
        d, *b = {(1e-7 // 0.0), (None if False else bytearray(b'xyz')), ('naïve')['']}
    a &= None
    yield from log
    yield a
case(26, lambda: list(f26()))
case(27, lambda: ('12' + b''))
case(28, lambda: bin(({}).get('😀z', -31)))
case(29, lambda: chr(1 + 65))
case(30, lambda: ((f'{((123456.789 + 0.0)):.3f}').strip() in {**(dict.fromkeys(['b', 'a'], 899) | {i: False for i in range(0)}), 'k': (Base((-1 // 4294967294)) + (2 >> 4)).value}))
case(31, lambda: (123456.789 * -472))
case(32, lambda: (((('a').find('a') >> 1) < min([*[], False] + [1])) and sum([(lambda a, b=6: a - b)(False), (False + True), int(str(True))])))
case(33, lambda: {1: (Base(int.from_bytes(([] + ['naïve'])[0].encode()[:8], 'little')) == Base(round((1e10 // 1e300)))), 'a': {{1: (-None), 'a': (9223372036854775807 < 2)}, ((0.0 // 123456.789) + (-float('inf'))), (pow(True, 2, 97)).zfill(6), ascii(hex(4611686018427387905))}})
case(34, lambda: {'-7': list({'a': 1, 'b': [2]}) for j in '12' if ('😀z')[:4]})
case(35, lambda: min([3, 1, 2] + [2]))
def f36(a=False, b='日本'):
    c = d = 0
    log, out = [], {}
    if ord(('' + 'x')[0]):
        del out[a]
        out[c] = ('Hello World').splitlines()
        match ('{} {}').removesuffix('c'):
            case None:
                out['12'] = f"<{-2:d}>"
                out[218] = ('%5.2f;%-5d' % (1.5, 4294967298))
            case int(p):
                if (n := ('%5.2f;%-5d' % (1e-7, 12))): log.append(n)
            case 'abc':
                if (n := type(b).__name__): log.append(n)
            case _:
                c &= d
                out[c] = list(enumerate([1.5, 2]))
    elif (~d):
        n2 = 0
        while n2 < 3:
            n2 += 1
            for d in {-17, a}:
                if (n := sum([3, 1, 2])): log.append(n)
                del out[100000000000000000001]
            out[None] = all(['a', None])
            match ', '.join([]):
                case str():
                    d += 268
                    log.append(bool(float(5)))
                case [p] if c:
                    if (n := ('  x ').count('  x ')): log.append(n)
                case str() if c:
                    b += d
                    log.append(divmod((4611686018427387902 * -3), [*[-1, 10], 5].index(5))[1])
                    if (n := (c and a)): log.append(n)
                case _:
                    if (n := format(b'\xff\x00', ',')): log.append(n)
                    del out[-532]
            try:
                if int('12', 0 + 3): continue
            finally:
                b, *d = []
                del out[5]
    yield from log
    yield a
case(36, lambda: list(f36()))
case(37, lambda: any([1.5, 2]))
def f38(a='-7', b=1e-7):
    c = d = 0
    log, out = [], {}
    for d in (b,):
        if round(1e10, 0): return a
        try:
            a, *c = []
            for c in range(4):
                a = int(str((False >> 0)))
                c &= a
                if float(-1): return a
                a //= -2.25
            log.append(f'{(sum([1e300, 6])):.3f}')
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            c, a = {None, *'{} {}'}, (880 & None)
    else:
        out[1] = ()
        if (n := [6 for j in '😀z' if -2.25]): log.append(n)
        c &= 8
        log.append((('ABCabc').lower())[{}])
    for a in 'a':
        for b in range(0):
            d += c
            if oct(-160): continue
            if chr(2 + 65): continue
            out[1e-7] = (99999999999999999999 ** 3)
        if len({1: 2}): break
    return log, out, a, b, c, d
case(38, f38)
case(39, lambda: (list(((('a,b,,c' if True else 'Hello World')).join(['1', '2', '3'])).encode()) & (frozenset(list(range(4))) <= set([ord(c) for c in str({1: 2})]))))
def f40(a='abc', b='x\ny'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a, *b = (('%c' % 123456.789), len([]), dict(zip(['b', 'a'], [-1, 10])), (c < c < None),)
    del out[1e-7]
    out[b'a,b'] = sorted([3, 1, 2])
    return log, out, a, b, c, d
case(40, f40)
case(41, lambda: (oct(pow(518, 3, 97)) in (oct(-3)).join(['1', '2', '3'])))
case(42, lambda: ('a' in 'x\ny'))
def f43(a='abc', b=-3):
    c = d = 0
    log, out = [], {}
    if (n := (0)[-1::4]): log.append(n)
    return log, out, a, b, c, d
case(43, f43)
def f44(a=None, b=None):
    c = d = 0
    log, out = [], {}
    try:
        out[d] = (2 + 4294967295)
        a |= c
    except ArithmeticError as error:
        log.append(type(error).__name__)
        del out['abc']
        for c in set():
            c &= d
            log.append((([1.5, 2]).count(d) ^ hash(895)))
        else:
            d, *d = set()
            log.append({1: ('a,b,,c')[0:], 'a': int('12', 0 + 3)})
            del out['ABCabc']
        d = {dict(zip(['x', '', 'yz'], [3, 1, 2])) for k in count(3)}
        log.append(format((1e10 + float('inf')), '10.3e'))
    else:
        out['abc'] = (3.0 + 3.0)
        log.append((int(str(461)) << 4))
        out[float('inf')] = ({'a': 1, 'b': [2]} == {'a': 1, 'b': [2]})
    for c in range(4):
        match ord(('%d %s' + 'x')[0]):
            case (p, q):
                if (18446744073709551618 < 99999999999999999999): continue
                out[None] = (-1e-7)
            case str():
                out[1e-7] = dict(enumerate([1.5, 2]))
                b |= 1e-7
            case _:
                if (n := Derived(a).xyz): log.append(n)
                d, *c = set()
                if ('abc' <= a != b''): return a
    else:
        c -= c
        del out[None]
        log.append(((2147483649 <= -0.0 < 4)).splitlines())
        c |= 1.5
    for a in range(3):
        match {**{1: 2}, 'k': -2}:
            case [p, *_]:
                c -= None
            case float():
                a %= -284
                if ('%d %s').upper(): break
            case _:
                out[d] = ('12').join(['1', '2', '3'])
                if ('ABCabc')[1:]: break
    try:
        c, *d = [(1e-7 * True), (frozenset([3, 1, 2]) <= set([])), str({'a': 1, 'b': [2]})]
        for d in count(1):
            match (-0.0 ** 2):
                case -1:
                    c -= 9223372036854775808
                    if list(reversed(['a', None])): continue
                case -1:
                    if (Base(True) == Base(False)): break
                case _:
                    a &= a
                    a, *c = {('a,b,,c')[::-1], list(count(3)), (None, None, b'\xff\x00', d,), ({1: 2} | {1: 2})}
                    a, a = (Base(126) + 18446744073709551617).value, (Base(False) == Base(2147483648))
            d, a = {a: c for j in count(3)}, min([] + [4])
            if list(filter(None, ['a', None])):
                d, *a = {str({})}
                a //= b'a,b'
                c = (lambda a, b=len({}): a - b)((True).bit_length())
        match f"<{None:o}>":
            case 0 | 1:
                a, c = ([] + [481])[-1], ('%05d' % b)
                d, *a = ((6 | 4294967294), (-9), dict.fromkeys([], 18446744073709551615),)
                if (n := (lambda **k: k)(x=b'')): log.append(n)
                c, b = ('日本').isdigit(), ('😀z').lower()
            case _:
                d //= '  x '
                b = (('a').split()).count((a | -2.25))
                del out[0.0]
                del out[None]
        d, *d = {('  x ').split(','), (3.0 % 1e10)}
    except Exception as error:
        log.append(type(error).__name__)
        log.append(([None for i in range(0)])[5])
        match {str(k): v for k, v in ({1: 2}).items()}:
            case {1: p} if 'naïve':
                c, *c = {(None).insert(0, 5), (not 7), ('naïve' in {}), ({1: 2}).get('a,b,,c', -2)}
            case _:
                del out[a]
                d, *c = {(9223372036854775807 >> 3), {1: None, 'a': a}, format(9, '#x')}
                a //= d
                if (n := ('日本').zfill(2 + 5)): log.append(n)
        if (n := list(None)): log.append(n)
        try:
            match dict(zip(['x', '', 'yz'], [])):
                case float():
                    c = list(reversed(('abc').split()))
                case None if 1e300:
                    a -= a
                    b %= None
                    c %= b
                    b, a = max(9, True), (a == bytes(range(5)))
                case str():
                    del out[None]
                    b, *a = []
                case _:
                    a, b = list(({}).items()), bool(d)
            b, a = ascii(c), (lambda **k: k)(x=None)
            try:
                b, *b = {*set('Hello World')}
                if (n := ([3, 1, 2] + [-961])[-1]): log.append(n)
            except TypeError as error:
                log.append(type(error).__name__)
                b = len(ascii('ß'))
            else:
                out[-2] = sorted([-1, 10])
        except TypeError as error:
            log.append(type(error).__name__)
            c = (bin(-907)).join(['1', '2', '3'])
        finally:
            c |= a
            if (n := ('ß').startswith('Hello World')): log.append(n)
    else:
        log.append((Derived(1).xyz)[4:])
    yield from log
    yield a
case(44, lambda: list(f44()))
def f45(a=5, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    if divmod(-771, False)[1]:
        del out[b]
        b, *a = ['{} {0!r}'.format(a), (['a', None]).count(c)]
        try:
            for b in range(1):
                if [a for a, *b in [[] + [1]]]: return a
                if (lambda a, b=-3: a - b)(-411): return a
                d -= b
            d |= d
            a, *d = {Derived(a).abc}
        except LookupError as error:
            log.append(type(error).__name__)
            c %= 10
        else:
            out[a] = (True + a)
            c = {i: (508 if True else -773) for i in range(3)}
            del out[c]
        finally:
            out[None] = (9 ^ -274)
            d, *b = (('x\ny' < 'x\ny'), (d or d), (b).as_integer_ratio(), *('a,b,,c').translate({97: 'A', 98: None}),)
            b &= b'\xff\x00'
        try:
            if format(1e300, '10.3e'):
                c, a = list(zip(['a', None], [1.5, 2])), (a)[:0:]
                c, *d = []
                d, a = (False + -724), chr(3 + 65)
                b, d = [*[-1, 10], 5].index(5), [(i, -1) for i in [] if True]
            else:
                d, a = [c, *[1.5, 2]], {str(k): v for k, v in ({}).items()}
                a //= c
                log.append((round(1.5, 0) * [*[], 5].index(5)))
                log.append(sorted(list('ABCabc'), reverse=True))
            try:
                log.append((list({}) * 4))
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                del out[1e10]
                d, b = (-290 & 428), (d).count('a')
                if (n := ([1, 2, 3] == [])): log.append(n)
            finally:
                if (n := (-2 + 2147483647)): log.append(n)
                b &= -282
                c, *d = {list(filter(None, [1, 2, 3])), [each for each in (4611686018427387903, -1)], abs(0), *hex(6)}
        finally:
            a, a = {c, a, c, 126}, int(1e300)
            d, *d = (dict(enumerate([1.5, 2])),)
            if (n := (-2.25 % 0.1)): log.append(n)
    elif any(['a', None]):
        n2 = 0
        while n2 < 3:
            n2 += 1
            out[b'abc'] = sorted(c, key=None, reverse=False)
            a //= d
            match (1e-7 % 1e300):
                case 0 | 1:
                    a = oct((11 if False else True))
                    if (n := (~4611686018427387902)): log.append(n)
                case str():
                    if (n := (False).bit_length()): log.append(n)
                    a %= 3.0
                case []:
                    if int(b): break
                    del out[True]
                case _:
                    c, *b = set()
                    a, c = ([1, 2, 3] == [1, 2, 3]), list(range(2, 0 + 5))
                    out[d] = [b]
            a = float('1e%d' % 2)
    match list(({'a': 1, 'b': [2]}).items()):
        case 'abc':
            del out[8]
            del out['ABCabc']
        case {1: p}:
            log.append((set([]).issubset(['x', '', 'yz']) and all([])))
            b, c = getattr(Base(1e10), 'value', 0), (2147483646 << 1)
            a = format((10).bit_length(), '#x')
            log.append((sum([123456.789, 2]) if ('a,b,,c').startswith('ABCabc') else (252 / 474)))
        case (p, q):
            d, *a = []
            del out[bytes(range(5))]
            c &= a
            del out[a]
        case _:
            d |= a
            log.append((('').lower()).partition('a')[2])
            if (n := sum([123456.789, 100000000000000000002])): log.append(n)
            log.append(dict(('x\ny' in '')))
    return log, out, a, b, c, d
case(45, f45)
case(46, lambda: int((3.0 if True else 0.1)))
def f47(a=-45, b=1e-7):
    c = d = 0
    log, out = [], {}
    log.append(bool(min([-1, 10] + [1])))
    return log, out, a, b, c, d
case(47, f47)
case(48, lambda: (f'{(int(-0.0)):>{2 + 3}}').find('a'))
case(49, lambda: abs(sum([max(3, -756) for i in range(0)])))
case(50, lambda: (frozenset([ord(c) for c in ('%5.2f;%-5d' % (-0.0, True))]) <= set([[*[], 5].index(5) for i in range(1)])))
def f51(a='12', b=b'a,b'):
    c = d = 0
    log, out = [], {}
    try:
        d = divmod(len({'a': 1, 'b': [2]}), sum([3, 1, 2]))[1]
        if (n := (lambda **k: k)(x=None)): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        match '{0:<6}{1}'.format('😀z', a):
            case (p, q):
                b &= 2147483650
                out[a] = list((b).items())
                b //= '-7'
                c, d = ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}), len(['a', None])
            case _:
                b += b''
        d, d = (2147483647 >> 0), len('ABCabc')
        n2 = 0
        while n2 < 0:
            n2 += 1
            a //= d
            try:
                b = (dict(enumerate(['a', None])) == {**{'a': 1, 'b': [2]}, 'k': b})
            except TypeError as error:
                log.append(type(error).__name__)
                log.append((float(9223372036854775809) % round(-0.0, 4)))
            for d in 'a':
                d %= 1.5
            else:
                b = '{} {0!r}'.format(list('abc'))
                log.append((('%d %s' % (True, b'\xff\x00'))).center(9, '*'))
                if (b).imag: break
                c |= ''
    else:
        del out[-555]
    if (n := ('x\ny' and b)): log.append(n)
    try:
        del out[a]
        c, c = ('a' in {'a': 1, 'b': [2]}), ('日本').swapcase()
        match [*[3, 1, 2], 5].index(5):
            case -1:
                out[b] = dict(a=18446744073709551615, b=d)
                log.append({i: hash(2147483649) for i in range(2)})
                d -= -0.0
            case Base(value=p) if a:
                if (n := (d)[0]): log.append(n)
                if (n := dict(zip([], [3, 1, 2]))): log.append(n)
            case _:
                d, c = {-0.0: d for j in (3.0,)}, len(['a', None])
        for b in range(2):
            del out[1.5]
            for b in range(2):
                if ord(('日本' + 'x')[0]): break
                b //= a
                b, b = (18446744073709551616 ^ 786), ('naïve' if True else 'ß')
                c, *b = ()
            for c in 'Hello World':
                out[bytearray(b'xyz')] = (1e300 and 18446744073709551618)
                out[bytearray(b'xyz')] = dict(zip(['b', 'a'], []))
            else:
                if ('日本').zfill(3 + 5): break
                if len({'a': 1, 'b': [2]}): break
            for a in (1.5,):
                if format(1e-7, '10.3e'): break
                if dict(a=1e300, b=d): continue
                if (1e300)[-2]: return a
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        c &= a
        out[-606] = list(filter(None, ['a', None]))
        c += True
    else:
        c |= 'ß'
        if (n := (['b', 'a'] + ['ß'])[0]): log.append(n)
        log.append(('%-6s|' % format(-749, ',')))
    return log, out, a, b, c, d
case(51, f51)
def f52(a=-2.25, b=bytearray(b'xyz')):
    c = d = 0
    log, out = [], {}
    d &= b'abc'
    if (not None):
        for d in {a, None, None, b}:
            if ('日本').strip(): break
            out[c] = bin(-887)
        log.append(list(filter(None, [None, *[]])))
    else:
        b = sum([float(False), (Base(100000000000000000001) + 46).value])
        n2 = 0
        while n2 < 0:
            n2 += 1
            n1 = 0
            while n1 < 3:
                n1 += 1
                c, c = (False / 'a,b,,c'), ([1.5, 2])[4:]
            a &= b
            match ('x\ny').split():
                case Base(value=p) if -3:
                    log.append({**{**{1: 2}, 'k': False}, 'k': ([1, 2, 3]).count(9)})
                    b, a = (--3), f"<{a:_}>"
                    a += -35
                    if (n := (d // '%d %s')): log.append(n)
                case {1: p}:
                    a, a = ('x\ny').isdigit(), str({'a': 1, 'b': [2]})
                    b, *a = {f"<{a:*^10}>", (lambda a, b=4294967298: a - b)(9223372036854775808), list(({}).items()), dict.fromkeys(['x', '', 'yz'], 100000000000000000002)}
                    del out[c]
                    b = ((~14) <= (-2.25 + -0.0) < (4294967298 | False))
                case _:
                    if ('ABCabc' > None): break
                    b, *d = ((-float('inf')), divmod(99999999999999999998, -2)[1], dict(enumerate([1.5, 2])), format(-0.0, '10.3e'),)
                    if list({}): continue
                    if (306 - -567): return a
    yield from log
    yield a
case(52, lambda: list(f52()))
case(53, lambda: dict(enumerate(([1, 2, 3])[4:])))
def f54(a=bytearray(b'xyz'), b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match format(255, '#x'):
        case str() if 'abc':
            out[-2.25] = Derived(c).double
            c, *b = {({1: 2}).get('ß', False), format('{} {}', '5d'), pow(3, 4, 97)}
        case _:
            b &= c
            b -= 4
            c, c = (-810).bit_length(), pow(123456.789, 5, 21)
            del out[b'']
    del out[0.0]
    for c in set():
        d //= None
        if ('Hello World').isdigit():
            n1 = 0
            while n1 < 2:
                n1 += 1
                if len([1, 2, 3]): continue
                d, c = list(('').encode()), (d != c)
                log.append(f"<{(-0.0 ** 2):}>")
                out[18] = round(1.5, 3)
            try:
                log.append(('%5.2f;%-5d' % (abs(1.5), max(True, True))))
            finally:
                b //= None
                out['x\ny'] = ([1.5, 2]).count(b'\xff\x00')
                del out['  x ']
                b, b = (False).isidentifier(), hash(-2)
            match set(['x', '', 'yz']).issubset([]):
                case 0 | 1:
                    out['abc'] = {str(k): v for k, v in ({}).items()}
                    d = dict(enumerate(([1.5, 2] * 3)))
                    b &= b
                case None:
                    b += '-7'
                case -1:
                    c -= 'a,b,,c'
                case _:
                    if [a for a, *b in [[1, 2, 3] + [1]]]: continue
        if ({1: 2}).get('ABCabc', False): continue
        if (['a', None]).count(2147483647):
            if ([3, 1, 2] < [3, 1, 2]):
                if ('naïve').swapcase(): break
                del out[a]
                b %= '  x '
            else:
                if (n := (4294967296 == True)): log.append(n)
            n1 = 0
            while n1 < 3:
                n1 += 1
                del out[b'abc']
                log.append(((c,) if {**{}, 'k': b} else (3.0 ** 2)))
            for b in 'abc':
                b, b = (False % False), pow(5, 1, 97)
                del out[d]
            try:
                if (n := ('  x ')[:4]): log.append(n)
                if len({}): continue
                a //= 435
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                log.append(({bytes(range(5)): bytes(range(5)) for j in {None, b, b'\xff\x00', *100000000000000000002} if -555} - set([]).issubset(['b', 'a'])))
                del out[b]
            else:
                d %= c
                d, d = str(c), ('12').encode().decode()
                log.append(((0.1 ** 2) % sum([1.5, 0])))
                c = (list(reversed(['a', None])))[::-1]
    else:
        c = repr((199 + d))
    d %= None
    return log, out, a, b, c, d
case(54, f54)
case(55, lambda: round(-0.0, 3))
def f56(a=b'a,b', b='Hello World'):
    c = d = 0
    log, out = [], {}
    a = ({i: True for i in range(4)} | dict(zip(['x', '', 'yz'], [])))
    d -= None
    if list(zip(['a', None], [1.5, 2])):
        d -= d
        try:
            log.append(len(ascii('')))
            try:
                b, d = ('abc').isalpha(), (c + b'\xff\x00')
                b, *b = (([1, 2, 3]).count(b), *(b'' // '  x '),)
                log.append(divmod(int('12', 4 + 3), len([1, 2, 3]))[1])
                b = (set(['x', '', 'yz']).issubset(['b', 'a'])).decode()
            except TypeError as error:
                log.append(type(error).__name__)
                del out[a]
                if (n := isinstance(Derived(bytes(range(5))), Base)): log.append(n)
                out[a] = (None // b)
            b &= 802
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            del out[-937]
        else:
            out[b'a,b'] = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
            b += -2.25
            a %= None
        finally:
            d = dict(enumerate(list(count(3))))
            a += -988
        if [c].copy():
            n1 = 0
            while n1 < 0:
                n1 += 1
                d = float(len({'a': 1, 'b': [2]}))
                if {**{}, 'k': 123456.789}: break
            if (n := any([])): log.append(n)
        n2 = 0
        while n2 < 3:
            n2 += 1
            for b in 'abc':
                d += b
                del out[3]
                out[4294967297] = (a + b'abc')
                a %= a
            if chr(4 + 65): continue
            try:
                if ('a,b,,c').zfill(1 + 5): continue
                out[False] = ('Hello World').startswith('Hello World')
                del out[1.5]
            finally:
                d -= 0.0
    elif dict(enumerate([1, 2, 3])):
        log.append({c: (['a', None])[::2], None: ([1, 2, 3] == []), a: ()})
    else:
        b = len(('日本').split())
        b += 1.5
    return log, out, a, b, c, d
case(56, f56)
case(57, lambda: (((format(4294967295, ',')).title()).translate({97: 'A', 98: None})).count(bin(((lambda a, b=3: a - b)(2147483649) % int('12', 1 + 3)))))
case(58, lambda: str([]))
case(59, lambda: ([3, 1, 2] < []))
case(60, lambda: list(({1: 2}).items()))
case(61, lambda: dict(a=('{} {}' in {}), b=(frozenset([3, 1, 2]) <= set([3, 1, 2]))))
case(62, lambda: [n for n in count(0)])
def f63(a='😀z', b=1e300):
    c = d = 0
    log, out = [], {}
    for a in range(4):
        log.append((('%d %s' or 'x\ny')).translate({97: 'A', 98: None}))
    yield from log
    yield a
case(63, lambda: list(f63()))
def f64(a=9, b=1e10):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a += 9
    try:
        d &= d
        n2 = 0
        while n2 < 3:
            n2 += 1
            out[0.0] = ('%d %s' or 'a')
            try:
                c |= 4294967296
            finally:
                log.append(((c in [1.5, 2]) // (~d)))
                a //= 123456.789
                b, *b = set()
                c //= '%d %s'
            for d in 'ß':
                out[1e300] = {b for k in 'abc'}
            n1 = 0
            while n1 < 0:
                n1 += 1
                c //= -0.0
                out['Hello World'] = ([])[::-1]
                d += b
                if (b'\xff\x00' + None): continue
        c -= None
    except ArithmeticError as error:
        log.append(type(error).__name__)
        match (Base(45) + False).value:
            case -1:
                log.append((list(range(4)) < [ord(c) for c in 'ABCabc']))
                a //= 2147483648
            case {1: p} if 9223372036854775810:
                if (n := (-1 * 18446744073709551618)): log.append(n)
            case Base(value=p) if b:
                d -= '  x '
            case _:
                a -= a
                c, *d = [list(enumerate([1, 2, 3])), (d)[-1]]
        n2 = 0
        while n2 < 1:
            n2 += 1
            n1 = 0
            while n1 < 4:
                n1 += 1
                if (n := ('12')[:1]): log.append(n)
                d -= c
        match (False << 4):
            case int(p):
                a |= -837
            case _:
                del out[1e10]
                del out[False]
                if (n := [2147483646 for i in range(4)]): log.append(n)
                c, d = round(1.5, 2), set(bytes(range(5)))
        n2 = 0
        while n2 < 1:
            n2 += 1
            try:
                if (n := (1e300 if True else 1e-7)): log.append(n)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                log.append(float((True).bit_length()))
                if Derived(100000000000000000000).double: break
                if (d ^ c): break
                if (n := oct(8)): log.append(n)
            else:
                if (n := all(1e-7)): log.append(n)
            if (n := ord(('-7' + 'x')[0])): log.append(n)
    d = (('  x ').replace('', 'a,b,,c') if all([1.5, 2]) else ascii('日本'))
    return log, out, a, b, c, d
case(64, f64)
def f65(a=None, b=False):
    c = d = 0
    log, out = [], {}
    if ({} | {'a': 1, 'b': [2]}):
        for c in count(0):
            d = (-(-3 + True))
            if (True >> 2):
                a -= b
                b = dict.fromkeys(list('abc'), abs(-648))
                b &= b
            n1 = 0
            while n1 < 4:
                n1 += 1
                del out[b]
        c = [([]).count(None)].copy()
        for b in range(2):
            n1 = 0
            while n1 < 0:
                n1 += 1
                b %= c
                log.append(f'{((0 >> 4)):>{1 + 3}}')
            for d in '12':
                if {**{}, 'k': -2.25}: continue
                log.append((frozenset([ord(c) for c in '%d %s']) <= set([4294967295, -2, 1])))
    else:
        for c in count(1):
            a, *a = ()
            out[b] = f'{('  x ')!r}'
            if len({1: 2}):
                b, c = list(zip([], [1.5, 2])), {d: a, a: 18446744073709551618, '-7': '日本'}
            d = float('1e%d' % 0)
        try:
            a %= a
            c, *d = [pow(8, 0, 97)]
            if (-2 <= -2.25 < -736):
                b, c = (-0.0 % -0.0), (123456.789 + float('inf'))
                a = (round(1e300, 2) // (9223372036854775809 / 9223372036854775808))
                if (n := dict(a=d, b=a)): log.append(n)
                c, *a = {callable(b''), ('%d %s').zfill(1 + 5)}
            elif ('😀z')[::-1]:
                del out[d]
                a -= b
        except TypeError as error:
            log.append(type(error).__name__)
            match sorted([3, 1, 2]):
                case float():
                    c, *b = set()
                    a += d
                case [p]:
                    c, *a = [(-317)[0:], (a if 'a' else 5), *('a').find('a')]
                    c &= a
                    c, c = int('12', 2 + 3), ('{} {}' or '')
                case _:
                    c, *b = {(a or 5), (-1 / 18446744073709551615)}
                    log.append((('ABCabc').count('ABCabc') in list(filter(None, [1, 2, 3]))))
                    out[c] = (float('inf') // 1e10)
            for d in ():
                c, a = (4 / -917), format(1.5, '10.3e')
                if format(-1, '#x'): continue
            for c in count(3):
                b //= True
                c |= 828
        match ('{} {}' in '😀z'):
            case Base(value=p):
                log.append((('12').lower() in ({1: 2} | {1: 2})))
                b, *a = {round(-0.0, 4)}
                out[4294967295] = Derived(4294967294).xyz
                b //= c
            case _:
                if (n := list(('  x ').encode())): log.append(n)
    if float(984):
        match (3 ^ 4611686018427387906):
            case [p]:
                out[a] = (0.0 * -363)
                if (n := str([1.5, 2])): log.append(n)
                d, *c = ()
            case _:
                c, a = ('a').encode().decode(), dict(a=b, b=-3)
                if (n := list(reversed([]))): log.append(n)
                del out['a']
                out[a] = {d, bytearray(b'xyz'), None, True}
        try:
            if (float('inf') + 1e10):
                b = hash((361 | True))
            else:
                d = repr((False or True))
                log.append(({i: 2 for i in range(2)} | {i: -606 for i in range(4)}))
        except Exception as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 1:
                n1 += 1
                del out[b]
            for b in {b}:
                out[d] = format(0.1, '10.3e')
                if (n := (-1e10)): log.append(n)
            log.append('{} {0!r}'.format(sum([-2.25, False])))
        else:
            b, *a = (('{} {}' * 0), (None, b, 4, b,), (1e10 + 1.5),)
            b = all(('').split(','))
            log.append(((-2 // 99999999999999999999) & abs(True)))
    match [None]:
        case int(p) if '%d %s':
            log.append({**dict(a=a, b=d), 'k': (d)[:-1]})
        case []:
            c, c = [a for a, *b in [[1, 2, 3] + [1]]], '{} {0!r}'.format(d)
            d, d = pow(c, 4, 41), (830 << 8)
            b, *c = {(492 / False)}
            b = ', '.join(('-7').split(','))
        case [p]:
            a, *b = (dict(zip(['b', 'a'], [-1, 10])),)
            c -= 11
        case _:
            a, *b = ([False for j in 'ß'], list(zip([], [])), {**{}, 'k': 732},)
            c |= 8
            a = format((978 if False else 4), ',')
            out[a] = (False and False)
    match (9 >> 0):
        case float() if -738:
            out[bytes(range(5))] = (['a', None] * 1)
            b %= a
        case {1: p} if False:
            if (n := ([] + [99999999999999999999])[-1]): log.append(n)
        case (p, q):
            b = ((True | True) << 1)
        case _:
            del out[-2.25]
    return log, out, a, b, c, d
case(65, f65)
case(66, lambda: ((('{} {0!r}'.format('ABCabc')).translate({97: 'A', 98: None})).center(9, '*') < ((', '.join([])).title()).translate({97: 'A', 98: None})))
case(67, lambda: f'{((type(None).__name__ % ', '.join(['b', 'a'])))!r}')
case(68, lambda: f"<{int(-2.25):o}>")
case(69, lambda: ((str((100000000000000000001 - 99999999999999999999))).find('a'))[-2])
case(70, lambda: int(abs(1e300)))
def f71(a=None, b='ß'):
    c = d = 0
    log, out = [], {}
    match (959 * 2):
        case str():
            a %= '%d %s'
            a, *a = {(1.5 ** 2), *(b'a,b' >= False)}
            b %= bytearray(b'xyz')
        case float():
            c //= '12'
            if (n := ('naïve').lower()): log.append(n)
        case float():
            b -= b
            out[d] = float('1e%d' % 4)
            b, a = (-308 >> 0), (b'a,b').replace('a', 'xy')
            b = ((Base(-879) + -1000).value | int.from_bytes('  x '.encode()[:8], 'little'))
        case _:
            if (n := ([] == ['a', None])): log.append(n)
    yield from log
    yield a
case(71, lambda: list(f71()))
case(72, lambda: (lambda a, /, b, *, c=1: [a, b, c])(str({1: 3, 'a': b'a,b'}), b=float('inf')))
case(73, lambda: (ascii(f'{(4294967295):>{4 + 3}}')).swapcase())
def f74(a=-0.0, b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[b'']
    try:
        if ([-1, 10] < []):
            if dict(zip(['x', '', 'yz'], [-1, 10])):
                if (n := (-646 in [1, 2, 3])): log.append(n)
            if (-0.1):
                if (n := ('').upper()): log.append(n)
            elif divmod(4611686018427387904, 6)[1]:
                out[b'a,b'] = ('ß').removesuffix('c')
                a += b
                a %= 1e300
            n1 = 0
            while n1 < 0:
                n1 += 1
                del out[b'']
                if (n := Derived(1).xyz): log.append(n)
                b, *c = (dict(enumerate([])),)
            if float(-661):
                log.append(dict(enumerate(('12').split())))
            else:
                if (n := (2147483646 * 9)): log.append(n)
        n2 = 0
        while n2 < 0:
            n2 += 1
            if (-2.25 % 1.5): return a
            for d in '😀z':
                c += '  x '
                if (Base(True) + 638).value: break
                d, *c = {format('Hello World', ''), (31 - 8), format(1e10, '10.3e'), ('😀z')[:4]}
                if (n := hash(37)): log.append(n)
            try:
                if float(4294967296): continue
            finally:
                b, *c = [(3.0 if False else -2.25), (10 != bytearray(b'xyz'))]
            n1 = 0
            while n1 < 1:
                n1 += 1
                d, *b = set()
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        out[a] = ('-7').isalpha()
    if (n := ascii('12')): log.append(n)
    out[a] = ('a,b,,c' + 'abc')
    return log, out, a, b, c, d
case(74, f74)
case(75, lambda: (str((lambda *a: list(a))(*list(enumerate([1, 2, 3]))))).center(9, '*'))
case(76, lambda: '{} {0!r}'.format({str(k): v for k, v in ((lambda **k: k)(x=bytearray(b'xyz'))).items()}))
case(77, lambda: ('12' or '{} {}'))
case(78, lambda: (((lambda **k: k)(x=164))[-2])[(bool(-0.0) or (-666 in [1, 2, 3]))])
case(79, lambda: ((repr(('naïve').find('a'))).removesuffix('c'))[set()])
case(80, lambda: (([n for n in count(2)] == [(False | 273) for i in range(4)]) if format({1: round(123456.789, 4), 'a': ([]).count(None)}, '.2f') else int('12', 1 + 3)))
def f81(a='ß', b='naïve'):
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
        for a in set():
            match pow(a, 3, 5):
                case float():
                    c = ((1 << 0) * abs(397))
                    d, *b = [repr(b'')]
                case int(p):
                    d = ({1: 4611686018427387904, 'a': False} >> 2)
                case int(p):
                    d %= 1e-7
                    d, *c = [('' > d), (84 < 10)]
                    if hash(4611686018427387904): continue
                case _:
                    if (b'a,b' << 24): continue
                    if (n := {None, 1.5, bytes(range(5)), d}): log.append(n)
        if len([1.5, 2]): continue
    b, *a = {(-1e300)}
    log.append(round(abs(1e-7), 1))
    return log, out, a, b, c, d
case(81, f81)
case(82, lambda: f'{(([*[*[-1, 10], True], (2147483648 ^ True)] + [(sorted([18446744073709551616, 5, 3]) + [([] + [1])[-1]])[-1]])[-1]):>{0 + 3}}')
case(83, lambda: list(map(str, (((123456.789 % 0.1) & {i: -3 for i in range(4)}) - ((True & 958) % divmod(0, True)[1])))))
def f84(a=True, b=None):
    c = d = 0
    log, out = [], {}
    c = format(({} == {1: 2}), '05d')
    for c in count(0):
        if Derived(2).double: break
    yield from log
    yield a
case(84, lambda: list(f84()))
def f85(a=1e300, b=b'a,b'):
    c = d = 0
    log, out = [], {}
    if pow(9223372036854775807, 0, 97):
        n2 = 0
        while n2 < 1:
            n2 += 1
            out[a] = ('-7').capitalize()
        if (n := repr(a)): log.append(n)
        out[bytearray(b'xyz')] = (lambda f: f(a))(bool)
        try:
            del out['{} {}']
            try:
                c, a = chr(1 + 65), [None, *[1, 2, 3]]
                out[None] = (a - d)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                d, c = ('😀z').center(9, '*'), float('1e%d' % 3)
                c %= c
                a |= c
                del out[2]
            else:
                del out[c]
            try:
                a -= 2147483650
                d, a = [a, 'abc', a, *-0.0], Derived(1).xyz
                c, c = any([1, 2, 3]), ([] < [3, 1, 2])
                c = (dict(a=a, b=float('inf'))).get(('a,b,,c').title(), ('-7').find('a'))
            except Exception as error:
                log.append(type(error).__name__)
                log.append((dict(zip(['b', 'a'], [-1, 10])) | dict(enumerate([1, 2, 3]))))
        except LookupError as error:
            log.append(type(error).__name__)
            match str(['a', None]):
                case [p, *_]:
                    d -= c
                case _:
                    d += b'a,b'
                    b += a
            try:
                a = (('%d' % None)).index('b')
                out[b'a,b'] = ([3, 1, 2] < [-1, 10])
            except ArithmeticError as error:
                log.append(type(error).__name__)
                out[d] = list(enumerate([1.5, 2]))
                del out[a]
                log.append(str([a for i in range(1)]))
        else:
            c &= b
            b = (('%d %s')[::-1]).removesuffix('c')
            del out[b'abc']
            c //= a
    else:
        n2 = 0
        while n2 < 4:
            n2 += 1
            n1 = 0
            while n1 < 2:
                n1 += 1
                b //= a
                a = round(float(4611686018427387902), 4)
                d //= d
        b -= '%d %s'
        for c in [c, b, b, b'a,b']:
            log.append(format(('a,b,,c').find('a'), '#x'))
            n1 = 0
            while n1 < 4:
                n1 += 1
                c %= -848
                d, *d = ()
                a, *c = ()
                d %= True
        else:
            a -= -0.0
    yield from log
    yield a
case(85, lambda: list(f85()))
def f86(a=b'', b=float('inf')):
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
        n2 = 0
        while n2 < 3:
            n2 += 1
            b, *c = ()
            if (-1.5): continue
            if (lambda a, /, b, *, c=1: [a, b, c])(636, b=c):
                if (n := abs(2147483647)): log.append(n)
                del out[b]
        if (18446744073709551616 / 18446744073709551614): return a
        if (['b', 'a'] + ['x\ny'])[0]:
            if {str(k): v for k, v in ({1: 2}).items()}: return a
            d, *a = {(frozenset([3, 1, 2]) <= set([])), dict(enumerate(['a', None])), '{} {0!r}'.format(1)}
            n1 = 0
            while n1 < 4:
                n1 += 1
                d, a = str({'a': 1, 'b': [2]}), round(0.1, 4)
                if (c).conjugate(): continue
                a, *a = (([])[::2], *ord(('😀z' + 'x')[0]),)
                if (Base(934) == Base(4294967296)): break
            for c in count(3):
                log.append((('Hello World').upper()).upper())
                if [*[-1, 10], 5].index(5): continue
    if (n := sum([1e-7, 9223372036854775810])): log.append(n)
    return log, out, a, b, c, d
case(86, f86)
case(87, lambda: type((-2.25 if False else 0.0)).__name__)
case(88, lambda: sum([*[-1, 10], 287]))
case(89, lambda: (str([n for n in count(3)]) if [[getattr(Base(None), 'value', 0) for i in ((9 + 4),)] for i in range(2)] else (int(str((False - -808))) and sorted(['a,b,,c' for i in range(3)], key=len))))
def f90(a=2, b=1e10):
    c = d = 0
    log, out = [], {}
    match (100000000000000000000 | None):
        case 0 | 1:
            a, b = sum([float('inf'), 9]), list(({}).items())
            a -= ''
            d, d = (1e300 + -0.0), (a)[3]
            out[c] = type(1e10).__name__
        case Base(value=p):
            log.append((not (123456.789 + float('inf'))))
            b, a = any([]), (['x', '', 'yz'] + ['  x '])[0]
            log.append(((-688 << 2) * int(1e300)))
            c = f"<{[*[3, 1, 2], 5].index(5):b}>"
        case _:
            c, *a = ([a].copy(), (c and 'a'), ('-7' in {1: 2}),)
            log.append((divmod(-1, True)[1] + len('')))
            c += a
    try:
        out[1] = (['a', None] * 3)
        b = dict(a=(b - -2.25), b=dict.fromkeys(['b', 'a'], 8))
        c, a = sorted(['x', '', 'yz'], key=len), [None]
    except Exception as error:
        log.append(type(error).__name__)
        for b in {True, b, 'ß'}:
            a %= None
    else:
        log.append(float((7 * -949)))
        if (n := [d for j in count(0)]): log.append(n)
        b |= True
        c %= 4611686018427387903
    yield from log
    yield a
case(90, lambda: list(f90()))
case(91, lambda: (0.1 + 1e300))
case(92, lambda: (((-3.0) if ('a,b,,c' in {'a': 1, 'b': [2]}) else round(float('inf'), 4)) + round((1e300 ** 2), 4)))
case(93, lambda: dict(a=float('1e%d' % 2), b=abs(0.0)))
case(94, lambda: {1: ((('a,b,,c').zfill(1 + 5)).removesuffix('c') < str(sorted(['x', '', 'yz'], reverse=True))), 'a': format({i: [*[-1, 10], 5].index(5) for i in range(1)}, '_')})
case(95, lambda: (', '.join(list(map(str, [6 for i in range(1)])))).join(['1', '2', '3']))
def f96(a=755, b='ABCabc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match (b > 1e300):
        case 0 | 1:
            a += None
            del out[9]
            if (n := (4)['Hello World']): log.append(n)
        case str():
            b, a = bool(b), ascii('x\ny')
        case _:
            a &= d
    log.append(list(({str(k): v for k, v in ({1: 2}).items()}).items()))
    try:
        d, *d = [([1, 2, 3])[::-1], hash(False)]
        for d in range(2):
            n1 = 0
            while n1 < 2:
                n1 += 1
                a = (('{} {}')[::-1]).lower()
                b = {}
                b -= '12'
        n2 = 0
        while n2 < 2:
            n2 += 1
            for a in range(3):
                del out[-0.0]
            for c in (b'abc', d,):
                out['a,b,,c'] = dict(zip([], [-1, 10]))
                c, *b = {*('naïve').title()}
    except LookupError as error:
        log.append(type(error).__name__)
        match str([1, 2, 3]):
            case float():
                if (n := tuple(a)): log.append(n)
                log.append(float('1e%d' % 3))
                del out[None]
            case {1: p}:
                log.append((lambda *a, **k: (a, k))(*{18446744073709551615}, x=dict(a=0.1, b=d)))
                del out[None]
            case _:
                del out[False]
                if (n := ('naïve').strip()): log.append(n)
                out[0.0] = (4294967298 + 3)
                c, d = {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, float(4611686018427387904)
        for b in 'naïve':
            if (n := (4611686018427387903 ^ -1)): log.append(n)
    else:
        d |= None
    return log, out, a, b, c, d
case(96, f96)
def f97(a=-418, b=True):
    c = d = 0
    log, out = [], {}
    if Derived(1e300).abc:
        a = f'{((1e-7 % 1e300)):.3f}'
    log.append(len((lambda **k: k)(x=None)))
    d &= -916
    yield from log
    yield a
case(97, lambda: list(f97()))
case(98, lambda: ((((True <= 1e10 < 253) and (False < 18446744073709551618)) if (('').center(9, '*')).isdigit() else ({i: True for i in range(4)} - ([3, 1, 2] + [2147483647])[-1])))[3])
case(99, lambda: all([1, 2, 3]))
