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
def f0(a=5, b=False):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c += d
    for a in ():
        del out['abc']
        out[a] = (0.1 if False else 123456.789)
    match (1e-7 // float('inf')):
        case [p, *_] if d:
            out[d] = ('Hello World').isalpha()
            if (n := isinstance(4294967297, (int, str))): log.append(n)
        case float():
            out[1e10] = (c - 'Hello World')
            log.append(any(list('')))
            b, d = ('日本' in '{} {}'), (None & a)
        case None:
            del out[b'a,b']
            b //= 0.0
            b, *a = {(frozenset([-1, 10]) <= set([]))}
        case _:
            c |= bytes(range(5))
            if (n := ascii(1e300)): log.append(n)
            d &= 0.0
    return log, out, a, b, c, d
case(0, f0)
case(1, lambda: len(dict.fromkeys(['naïve', 'naïve'], (8).bit_length())))
def f2(a=b'', b=True):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for c in 'abc':
        if {i: -471 for i in range(1)}: continue
        try:
            match ['Hello World', *[1, 2, 3]]:
                case {1: p} if False:
                    log.append(((--2.25) + float('1e%d' % 2)))
                    if chr(1 + 65): return a
                    if (False if True else 8): break
                case {1: p} if b:
                    if [each for each in ('', a)]: break
                    if (n := {**{1: 2}, 'k': a}): log.append(n)
                case 0 | 1 if a:
                    if (10 * False): continue
                case _:
                    c -= a
                    b, *a = [({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]}), [*[-1, 10], 5].index(5)]
                    del out[c]
            if {1: d, 'a': a}: return a
        except TypeError as error:
            log.append(type(error).__name__)
            if ('😀z').strip(): break
            match ('Hello World').capitalize():
                case {1: p}:
                    del out[d]
                    b //= 859
                    c = round((8 / True), 4)
                    if Derived(b'a,b').get(): continue
                case _:
                    if (8 / True): break
                    c = (not {i: True for i in range(1)})
        finally:
            d, *d = (f'{(1e-7)!r}',)
            d %= 128
            b, *b = []
            a, *c = ({1e-7: '%d %s', 9: 1e300, b: b}, [(i, False) for i in [3, 1, 2] if True], dict(enumerate([])), *(True or False),)
        try:
            if format(1.5, '10.3e'): return a
            if (False or True): return a
        finally:
            if (n := ('a,b,,c').isdigit()): log.append(n)
            if (n := f"<{c:,}>"): log.append(n)
        n2 = 0
        while n2 < 3:
            n2 += 1
            c = format(({}).get('ß', False), ',')
            if str([1, 2, 3]):
                if (n := (b ^ bytearray(b'xyz'))): log.append(n)
                if '{0:<6}{1}'.format('a,b,,c', b): continue
                if ('{} {}').translate({97: 'A', 98: None}): continue
                out['a,b,,c'] = repr(True)
    match dict(a=b'abc', b=None):
        case {1: p}:
            log.append(((lambda a, b=990: a - b)(9) << 3))
            b, *d = {('日本').count('-7'), round(1e10), (100000000000000000000 | -821)}
        case _:
            a &= d
            a &= True
    return log, out, a, b, c, d
case(2, f2)
case(3, lambda: Derived(1).xyz)
def f4(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    try:
        log.append((type(c).__name__ or f'{(123456.789)!r}'))
    except Exception as error:
        log.append(type(error).__name__)
        try:
            d, b = ('x\ny' in ''), (-1.5)
            if ('ß').find('a'):
                if (n := {str(k): v for k, v in ({1: 2}).items()}): log.append(n)
                b |= None
                out[-317] = dict(a='ABCabc', b=a)
            else:
                c //= b
                del out[b]
        except ArithmeticError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 4:
                n1 += 1
                if {}: return a
                c, *c = {('ß' in {1: 2}), (False and True)}
            if (b'\xff\x00')[0:4:-2]:
                a = [*[ord(c) for c in '%d %s'], 5].index(5)
                d |= -285
                c, d = ('%a' % c), abs(-3)
            if (n := (b'abc').to_bytes(12, 'big', signed=True)): log.append(n)
            if (n := hex(2147483647)): log.append(n)
        match any([1, 2, 3]):
            case (p, q):
                del out[None]
                if (n := ('ß').swapcase()): log.append(n)
            case str():
                d %= b
            case 'abc':
                d = (('😀z').zfill(0 + 5) or ('abc' + '{} {}'))
                d, *c = []
                d += d
            case _:
                c &= a
                log.append((('x\ny').zfill(2 + 5)).swapcase())
                b = (('Hello World').split(','))[::-1]
                out['%d %s'] = (18446744073709551615 % True)
        try:
            if format(187, ','):
                a, c = ('%r' % 1.5), ('12').isdigit()
                d &= b
                if (n := round(1.5, 1)): log.append(n)
                del out[10]
            else:
                a //= a
            if ('x\ny').isalpha():
                d %= b'a,b'
                c, *b = {(lambda **k: k)(x=b), (lambda **k: k)(x=False), ['x\ny', -171]}
            else:
                a = (int(123456.789) < (Base(9) + 2).value)
                a, *d = {('Hello World' if -421 else b), f"<{b:.2f}>", sum([3, 1, 2]), '{} {0!r}'.format(b'abc')}
                log.append(list(('naïve').title()))
            d //= 53
        except Exception as error:
            log.append(type(error).__name__)
            for a in '':
                c, b = int(1e300), list(map(bool, a))
            if (123456.789 if False else -2.25):
                log.append(list((dict(enumerate([1.5, 2]))).items()))
                a %= d
                a, c = [c], divmod(False, 4294967296)[1]
            match ('ß').split(','):
                case []:
                    out[True] = round(123456.789, 1)
                    del out[None]
                    a, *d = [('Hello World').center(9, '*'), (False < 493)]
                    d |= 123456.789
                case [p, *_]:
                    d &= None
                    log.append(((lambda a, b=100000000000000000001: a - b)(342) + abs(-771)))
                case _:
                    log.append({('').splitlines() for i in count(3)})
                    b, *c = ()
                    d, c = f'{(2):>{4 + 3}}', [d, *[1.5, 2]]
                    del out[a]
            if (123456.789 if False else 3.0):
                del out[c]
                log.append((dict(enumerate([1, 2, 3])) | ({} | {1: 2})))
                out[c] = (d).conjugate()
            else:
                if (n := round(3.0)): log.append(n)
                c = ([ord(c) for c in 'a'] + [(-924 >> 2)])[-1]
                c, *d = ()
                if (n := ('%d' % None)): log.append(n)
        d = {i: divmod(100000000000000000001, 3)[1] for i in range(0)}
    try:
        out[722] = ('abc' ** 5)
    except ArithmeticError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 4:
            n2 += 1
            try:
                c, b = f"<{True:s}>", bin(-381)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                out[b''] = (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(None, 99999999999999999999, 9223372036854775807, b'\xff\x00')
                c = isinstance(len('%d %s'), (int, str))
            a, *a = {(5).__class__.__name__, ([] + ['ABCabc'])[0], ('Hello World' if True else 'a,b,,c'), *(5 % -3)}
            if ('ß').lower():
                log.append((str(b) if ('abc' in {}) else ('ß').join(['1', '2', '3'])))
                d %= d
                del out[b'abc']
            else:
                log.append(len(('😀z')[::-1]))
                log.append(list((('ABCabc' if True else 'naïve')).encode()))
                d, a = divmod(4611686018427387903, 10)[1], ('naïve').isalpha()
            match int.from_bytes('-7'.encode()[:8], 'little'):
                case 'abc':
                    c = (('a,b,,c').strip() or ('-7').encode().decode())
                case {1: p} if -2.25:
                    a, *b = {sorted([Base(3), Base('ABCabc')]), round(float('inf'), 2)}
                    b -= d
                case _:
                    a |= b
        match all(c):
            case [p, *_]:
                if (n := ('%a' % d)): log.append(n)
                c //= c
                del out[d]
                b %= 123456.789
            case [p, *_]:
                b = (('x\ny').strip()).isdigit()
                a |= -2
                del out[None]
            case _:
                b, d = (d).update({3: 4}), {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}
        match oct(False):
            case str():
                b, c = ', '.join([]), format(1.5, '10.3e')
                a, c = (729).bit_length(), sum([-1, 10])
                b = f'{(len('naïve')):>{2 + 3}}'
            case _:
                d &= c
                c, b = int('12', 3 + 3), len(['a', None])
                a %= c
        for d in [c, b, c]:
            try:
                del out[bytearray(b'xyz')]
                d %= 2147483649
                d &= a
            except LookupError as error:
                log.append(type(error).__name__)
                d, c = ('日本' in {'a': 1, 'b': [2]}), ('{} {}' if True else '{} {}')
                if {'日本': 4611686018427387905 for i in ['abc', 2] if a}: continue
                if int.from_bytes('ABCabc'.encode()[:8], 'little'): return a
                log.append((lambda a, b=ord(('x\ny' + 'x')[0]): a - b)((Base(-2) + 4294967295).value))
            log.append((hex('12')).center(9, '*'))
            d -= 8
    else:
        c = (lambda **k: k)(x=(-0.0 if True else 3.0))
        if (n := (True / 1)): log.append(n)
    c |= '%d %s'
    a = float('1e%d' % 2)
    yield from log
    yield a
case(4, lambda: list(f4()))
def f5(a=3.0, b=False):
    c = d = 0
    log, out = [], {}
    d //= d
    yield from log
    yield a
case(5, lambda: list(f5()))
def f6(a='ß', b='12'):
    c = d = 0
    log, out = [], {}
    if (n := (lambda **k: k)(x=None)): log.append(n)
    n3 = 0
    while n3 < 1:
        n3 += 1
        b &= None
        if dict.fromkeys(['b', 'a'], -257):
            n1 = 0
            while n1 < 4:
                n1 += 1
                a &= a
            c, c = divmod(b, d), (--442)
            d, c = dict(a=c, b=b), bool(None)
            if (n := list(enumerate([1.5, 2]))): log.append(n)
        elif (123456.789).count('a'):
            for a in {b, bytes(range(5)), 1.5}:
                b //= c
                if (672 <= 1.5 < 18446744073709551616): continue
            n1 = 0
            while n1 < 2:
                n1 += 1
                a, *d = ({i: False for i in range(2)}, (-678 % 562), (['a', None] == ['a', None]),)
            if (n := {i: 180 for i in range(1)}): log.append(n)
        match (0.1 - None):
            case int(p):
                d %= True
            case _:
                if ('日本').strip(): break
                if ('Hello World' < 'a,b,,c'): continue
                if (False << 3): continue
                d += 183
    return log, out, a, b, c, d
case(6, f6)
def f7(a=1e10, b=3):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    match ([]).count(d):
        case [p]:
            out[a] = f'{(a)!r}'
            d //= True
            log.append((dict.fromkeys([], 8)).get('{} {0!r}'.format(a), (7 - 645)))
            c -= c
        case {1: p}:
            out[a] = set([]).issubset([])
            if (n := ('  x ').capitalize()): log.append(n)
        case []:
            if (n := (True or True)): log.append(n)
            del out[a]
        case _:
            a = list(reversed([a, *['a', None]]))
            if (n := (b // -2.25)): log.append(n)
    return log, out, a, b, c, d
case(7, f7)
case(8, lambda: (4611686018427387903 * 18446744073709551614))
case(9, lambda: Derived((Base(((['a', None] * 2)).count(abs(4))) + int((-0.0 + 1e10))).value).double)
def f10(a=None, b=None):
    c = d = 0
    log, out = [], {}
    for d in count(2):
        if (False < 6): break
        del out['']
        try:
            a %= 5
            b = (f'{(3.0):.3f}').replace(('  x ').translate({97: 'A', 98: None}), ('{} {}' * 0))
        except Exception as error:
            log.append(type(error).__name__)
            for d in range(3):
                c += b'a,b'
    else:
        c, *c = [isinstance('ß', (int, str)), round(0.1)]
        b = (str({'a': 1, 'b': [2]})).isdigit()
    a -= None
    n3 = 0
    while n3 < 4:
        n3 += 1
        b //= 18446744073709551616
    return log, out, a, b, c, d
case(10, f10)
case(11, lambda: set())
case(12, lambda: f'{(sum(list(range(4)))):>{4 + 3}}')
def f13(a=b'\xff\x00', b=1.5):
    c = d = 0
    log, out = [], {}
    try:
        if ('%c' % None):
            b, *a = (format(b'a,b', '_'), ('%d %s' % (2147483649, b'')), *('naïve')[:0],)
            if (n := repr(None)): log.append(n)
            log.append(((True % 2147483649) | sorted(c)))
        c &= 'x\ny'
        try:
            if (['a', None]).count(None):
                c &= 100000000000000000000
                if (n := (18446744073709551616 - True)): log.append(n)
                out[d] = list(enumerate([1.5, 2]))
                log.append(('%5.2f;%-5d' % ((False / 9), (448 * -969))))
            elif ('ABCabc').join(['1', '2', '3']):
                out[2147483649] = dict(a=None, b=b)
            else:
                if (n := (Base(1) + 100000000000000000000).value): log.append(n)
                c -= d
                if (n := dict(zip(['x', '', 'yz'], [-1, 10]))): log.append(n)
            n1 = 0
            while n1 < 1:
                n1 += 1
                if (n := (1e10).splitlines()): log.append(n)
                a = (Derived(1).xyz)[('ABCabc').partition('a')[2]]
                d //= 1.5
            if (b'a,b' if bytes(range(5)) else False):
                a += a
            for d in {a, b, 10, *a}:
                log.append(((123456.789 * 11) ** 2))
        except LookupError as error:
            log.append(type(error).__name__)
            out[None] = f"<{d:*^10}>"
    except ArithmeticError as error:
        log.append(type(error).__name__)
        out[a] = (4611686018427387902 + c)
    yield from log
    yield a
case(13, lambda: list(f13()))
def f14(a=b'a,b', b='naïve'):
    c = d = 0
    log, out = [], {}
    if (n := {1: c, 'a': a}): log.append(n)
    n3 = 0
    while n3 < 3:
        n3 += 1
        out[a] = (~2147483649)
        d = (({1: 2}).get('%d %s', 4611686018427387905) & len([1, 2, 3]))
        a = {str(k): v for k, v in (dict(enumerate(['a', None]))).items()}
    c &= 18446744073709551616
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: int('12', 2 + 3))
def f16(a=-0.0, b='naïve'):
    c = d = 0
    log, out = [], {}
    out[1e-7] = dict(enumerate([1, 2, 3]))
    n3 = 0
    while n3 < 2:
        n3 += 1
        d |= bytes(range(5))
        c = {10: list((b).items())}
    match ('Hello World').isalpha():
        case [p, *_]:
            a = abs((True / 535))
            a += None
            d, b = ('%d %s').join(['1', '2', '3']), ('ß').zfill(0 + 5)
        case float() if b'':
            b |= d
            if (n := (4294967296 == -3)): log.append(n)
            del out[bytearray(b'xyz')]
            b, b = {**{'a': 1, 'b': [2]}, 'k': b}, sum([3.0, True])
        case _:
            b //= True
    return log, out, a, b, c, d
case(16, f16)
case(17, lambda: dict(zip(list('naïve'), list(range(1)))))
def f18(a=None, b=1e300):
    c = d = 0
    log, out = [], {}
    for d in range(3):
        if (1e10 * 2147483647):
            n1 = 0
            while n1 < 2:
                n1 += 1
                del out[b'abc']
                b //= 123456.789
                if ('-7').swapcase(): return a
    log.append(abs((1e300 + 3.0)))
    return log, out, a, b, c, d
case(18, f18)
case(19, lambda: ', '.join(sorted(['Hello World', 'a', 'm'])))
case(20, lambda: dict(a=None, b=4294967296))
def f21(a=99999999999999999999, b=10):
    c = d = 0
    log, out = [], {}
    c &= a
    del out[c]
    return log, out, a, b, c, d
case(21, f21)
case(22, lambda: (((('12').title() + f'{('')!r}')).count(str({str(k): v for k, v in ({1: 2}).items()}))).bit_length())
case(23, lambda: (not (str(('a').splitlines()) if (max(False, False) <= float('1e%d' % 1) < [*[], 5].index(5)) else (('Hello World').capitalize()).swapcase())))
case(24, lambda: ([1.5, 2] + []))
case(25, lambda: (('%5.2f;%-5d' % ((float('inf') * 2), (~4294967294)))).removesuffix('c'))
def f26(a=None, b=0.1):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        if abs(1e300): break
    n3 = 0
    while n3 < 0:
        n3 += 1
        out['-7'] = list(zip([1.5, 2], [1.5, 2]))
        for b in count(0):
            if (0).bit_length():
                if (n := ('%d %s').replace('-7', '{} {}')): log.append(n)
                del out[b]
            elif (True and False):
                a |= 0.0
        else:
            del out[None]
            if (n := (not a)): log.append(n)
            d //= 18446744073709551617
        match dict.fromkeys(['b', 'a'], False):
            case {1: p}:
                b, *d = [chr(4 + 65)]
            case _:
                a = (('a')[4:]).imag
        for b in count(0):
            log.append((('abc').capitalize()).join(['1', '2', '3']))
            n1 = 0
            while n1 < 0:
                n1 += 1
                c = dict(enumerate(sorted([])))
                if (n := (lambda a, b=4294967297: a - b)(99999999999999999998)): log.append(n)
                d, b = oct(18), bool(1e-7)
                del out['ABCabc']
    del out[a]
    return log, out, a, b, c, d
case(26, f26)
def f27(a=None, b=None):
    c = d = 0
    log, out = [], {}
    log.append(([each for each in (-2, b)])[::-1])
    b, *a = (('%05d' % b), dict(a=None, b=b),)
    return log, out, a, b, c, d
case(27, f27)
def f28(a=None, b='%d %s'):
    c = d = 0
    log, out = [], {}
    try:
        a, *d = ([n for n in count(4)], ('x\ny').title(), float(141), *[1.5, 'ABCabc', 'abc', 'a'],)
        log.append([each for each in ((['a', None])[4:], oct(-2))])
        out[a] = pow('{} {}', 2, 32)
    except (TypeError, ValueError) as error:
        log.append(type(error).__name__)
        log.append(float('1e%d' % 0))
    else:
        d, a = ([])[1:], ('-7',)
        if (n := (0.0)[2::2]): log.append(n)
    yield from log
    yield a
case(28, lambda: list(f28()))
case(29, lambda: {**{}, 'k': bytearray(b'xyz')})
case(30, lambda: (((('{} {}' if True else '😀z')).expandtabs(4))[::-1]).upper())
def f31(a=123456.789, b=2147483649):
    c = d = 0
    log, out = [], {}
    del out[c]
    try:
        n2 = 0
        while n2 < 1:
            n2 += 1
            if (6 - True): return a
            c = (('ß').count('12') / ({1: 2}).get('abc', 862))
            match float(8):
                case [p, *_] if b:
                    out[False] = type('naïve').__name__
                case []:
                    a += None
                    if [each for each in (-2.25, c)]: return a
                case _:
                    a &= b
                    if ('{} {}').expandtabs(4): return a
                    b += d
        try:
            a, *d = ((c > c >= b),)
            match (885 ^ 2):
                case str():
                    log.append(oct(({1: 2}).get('😀z', 5)))
                    b -= b
                case _:
                    log.append(round((0.0 ** 2)))
                    a = (dict.fromkeys([], -205) if (True and True) else (0.1 // 1e10))
                    b, *c = ()
        except LookupError as error:
            log.append(type(error).__name__)
            try:
                b //= 0.0
                out[None] = ('%-6s|' % True)
                del out[c]
                log.append(hex((Base(1) + -3).value))
            except Exception as error:
                log.append(type(error).__name__)
                if (n := (b'' - float('inf'))): log.append(n)
    except TypeError as error:
        log.append(type(error).__name__)
        try:
            d = (repr('Hello World')).count(('ß').capitalize())
            if (n := ('Hello World').split(',')): log.append(n)
            a |= '-7'
            if ('{} {}')[:2]:
                c = (('Hello World').removesuffix('c') or ('日本')[2:])
                b, *a = [list(zip([1, 2, 3], [1, 2, 3])), (d != c)]
            elif (11 & -1):
                d &= c
                if (n := (-3.0)): log.append(n)
                b -= 829
            else:
                if (n := ('  x ').split(',')): log.append(n)
                a %= 1e10
        except ArithmeticError as error:
            log.append(type(error).__name__)
            b |= 'a'
            n1 = 0
            while n1 < 4:
                n1 += 1
                del out[b'abc']
            match (d != a):
                case str():
                    if (n := (c).issubset([1])): log.append(n)
                case [p]:
                    log.append(min([18446744073709551614 for i in range(1)] + [3]))
                    out[b] = oct(855)
                    del out[4611686018427387905]
                case _:
                    if (n := [2147483647, *['a', None]]): log.append(n)
                    a, c = dict(enumerate([1.5, 2])), (d)[0::4]
                    a |= b
                    log.append(all(list({1: 2})))
            try:
                if (n := divmod(-3, False)[1]): log.append(n)
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                out[a] = ([1.5, 2] + [])
                log.append((f'{(1e10):.3f}').encode().decode())
                if (n := abs(4611686018427387904)): log.append(n)
                c, *c = (('Hello World').capitalize(), *(b).difference([1]),)
            else:
                del out[a]
        out[b'a,b'] = (lambda **k: k)(x=False)
        match dict(zip(['b', 'a'], [-1, 10])):
            case [p]:
                log.append(ascii(pow(99999999999999999998, 1, 97)))
            case _:
                c &= '  x '
                log.append((sorted(['b', 'a'], key=len) == list(reversed([]))))
                b -= bytes(range(5))
    yield from log
    yield a
case(31, lambda: list(f31()))
case(32, lambda: (-2.25 + 0.0))
case(33, lambda: ((float('1e%d' % 1) % ((float('inf') * -2) + sum([1e-7, 6]))) ** 2))
def f34(a=None, b=1.5):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    c -= 0.0
    n3 = 0
    while n3 < 3:
        n3 += 1
        c += a
        if []: return a
    c, *d = set()
    return log, out, a, b, c, d
case(34, f34)
case(35, lambda: format({str(k): v for k, v in ({**{}, 'k': 99999999999999999998}).items()}, 'g'))
case(36, lambda: (abs([*sorted([6, True, 3]), 5].index(5))).bit_length())
case(37, lambda: {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()})
def f38(a='abc', b=508):
    c = d = 0
    log, out = [], {}
    log.append((dict.fromkeys([], 7) | dict.fromkeys(['b', 'a'], -2)))
    n3 = 0
    while n3 < 1:
        n3 += 1
        b, d = (False).__class__.__name__, ('naïve' * 3)
        n2 = 0
        while n2 < 0:
            n2 += 1
            if (not c): return a
            if (--2.25):
                if (n := (6 and a)): log.append(n)
                d %= 'a,b,,c'
                if (n := ('a,b,,c' if a else a)): log.append(n)
                d, a = (1e-7 % 1e10), hash(3)
            else:
                if (n := f'{(False):>{0 + 3}}'): log.append(n)
                if ('ß' or '日本'): break
        match {b: '  x '}:
            case []:
                c += a
                del out[4]
            case _:
                del out[4294967298]
    d += c
    return log, out, a, b, c, d
case(38, f38)
case(39, lambda: {**{str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, 'k': (8 / 853)})
case(40, lambda: len(sorted(['b', 'a'], reverse=True)))
case(41, lambda: dict.fromkeys(sorted([('naïve').title(), str({'a': 1, 'b': [2]}), 'm']), (({1: 2} | {})).get((['b', 'a'] + ['%d %s'])[0], divmod(0, 567)[1])))
case(42, lambda: (b'\xff\x00' or -349))
def f43(a='a,b,,c', b=None):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for b in count(2):
        d, c = list(filter(None, '😀z')), pow(11, 1, 97)
        if (3.0 if b'\xff\x00' else c):
            c, *c = set()
            b, *c = []
        d, c = format(199, '#x'), {6: c for k in count(2)}
    return log, out, a, b, c, d
case(43, f43)
case(44, lambda: (lambda **k: k)(x=(-('a').join(['1', '2', '3']))))
def f45(a=4611686018427387902, b=100000000000000000001):
    c = d = 0
    log, out = [], {}
    log.append((('{} {}' + 'a,b,,c') < ('  x ').join(['1', '2', '3'])))
    return log, out, a, b, c, d
case(45, f45)
case(46, lambda: list({1: 2}))
case(47, lambda: isinstance(None, (int, str)))
case(48, lambda: (1e300 ** 1))
case(49, lambda: ('{} {}' | '12'))
case(50, lambda: [(i, (max(([1.5, 2]).count(1e10), ord(('{} {}' + 'x')[0])) & [*sorted([False, True, 3]), 5].index(5))) for i in list(range(0)) if ((list('%d %s') + [format(float('inf'), '10.3e')])[0]).isdigit()])
case(51, lambda: divmod(8, 0.1))
def f52(a=b'abc', b=0.1):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    a -= a
    return log, out, a, b, c, d
case(52, f52)
case(53, lambda: sum([((sum([1.5, 9223372036854775810]) ** 2) % round(float('1e%d' % 4), 4)), min([ord(c) for c in f'{(0.1):.3f}'] + [3])]))
def f54(a=-314, b=0.0):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    d, *b = []
    if (n := Derived(1).xyz): log.append(n)
    log.append((('  x ' or 3.0)).translate({97: None}))
    out[580] = (c ** -2)
    return log, out, a, b, c, d
case(54, f54)
case(55, lambda: list(reversed([('%d %s' % (364, False)), dict(zip(['b', 'a'], [3, 1, 2]))])))
case(56, lambda: (('  x ').capitalize())[2:])
def f57(a=None, b=7):
    c = d = 0
    log, out = [], {}
    match ord(('x\ny' + 'x')[0]):
        case [p] if 99999999999999999998:
            c, *a = {(3.0 % 3.0)}
            c += d
            c = (round(123456.789, 3)).popitem()
        case [p]:
            b, *c = ['{0:<6}{1}'.format('x\ny', a), complex(None), (-True)]
            b, *b = {('ABCabc')[::]}
            a += bytearray(b'xyz')
            b, *d = (pow(18446744073709551614, 1, 97), (+1.5), *list('%d %s'),)
        case _:
            b |= b
            a, *d = {all(['a', None]), (not None), ('日本' if True else ''), *['ß' for k in (c,) if 123456.789]}
            a, b = dict.fromkeys(['x', '', 'yz'], False), (-2 < 795)
    for b in 'abc':
        out[-2.25] = ('12').swapcase()
        try:
            try:
                a, b = (False or 10), (b'' / '日本')
                if (n := dict.fromkeys(['b', 'a'], -399)): log.append(n)
                log.append((~(-427 <= 1e-7 < True)))
                out[None] = dict(enumerate(['a', None]))
            finally:
                a |= False
                del out[d]
                b, b = (1e10 ** 2), hex(-542)
            c = ([ord(c) for c in '-7'] + [({}).get('x\ny', True)])[-1]
            out['abc'] = list({})
        except Exception as error:
            log.append(type(error).__name__)
            if (1e-7 + -0.0):
                del out[True]
                if (n := (~d)): log.append(n)
                d, *c = ((False * -163), sorted(['x', '', 'yz'], reverse=True), {i: True for i in range(2)}, ([-1, 10] + [4611686018427387906])[-1],)
            else:
                b += d
                a, *d = {(6 << 1), (lambda a, /, b, *, c=1: [a, b, c])(123456.789, b=b)}
        finally:
            out[-633] = tuple(b'a,b')
            d = {str(k): v for k, v in ({i: -66 for i in range(4)}).items()}
            b -= None
            log.append((Base((100000000000000000001 >> 4)) + (True).bit_length()).value)
    log.append(((0.0 % 1e10) + (1.5 * 18446744073709551618)))
    for d in count(0):
        del out[c]
    else:
        out[d] = min([-1, 10] + [3])
        a //= -0.0
        d, *a = {list(filter(None, [])), format(-163, ','), list(range(0, 0 + 5)), ('日本').partition('a')[2]}
    yield from log
    yield a
case(57, lambda: list(f57()))
def f58(a=bytearray(b'xyz'), b=100000000000000000002):
    c = d = 0
    log, out = [], {}
    if float(4294967294):
        d, *c = (([1.5, 2])[::2], (['a', None] == ['a', None]), (-3).replace('a', 'xy'), *(18446744073709551618 <= 0.1 < False),)
        match hash(True):
            case -1:
                log.append({str(k): v for k, v in (dict(enumerate([]))).items()})
                del out[0.1]
                d |= b
            case int(p):
                if (n := {**{}, 'k': c}): log.append(n)
                d |= b
                a &= c
                c, c = ('ß').title(), ('😀z').removesuffix('c')
            case _:
                a &= -485
                del out[d]
    out[a] = ({} | {})
    return log, out, a, b, c, d
case(58, f58)
case(59, lambda: format(min(sorted([(True ^ False), [*[], 5].index(5), 3]) + [2]), ','))
case(60, lambda: (pow(2147483648, 4, 97) // ('a,b,,c').count('a,b,,c')))
def f61(a=b'\xff\x00', b='ABCabc'):
    c = d = 0
    log, out = [], {}
    if (n := ('%d %s').center(9, '*')): log.append(n)
    n3 = 0
    while n3 < 1:
        n3 += 1
        try:
            try:
                del out[2147483648]
                del out[-821]
                log.append(pow(({'a': 1, 'b': [2]}).get('12', 100000000000000000002), 3, 97))
                if (n := ('Hello World')[:3]): log.append(n)
            except TypeError as error:
                log.append(type(error).__name__)
                if bytearray({bytes(range(5)), *a}): return a
                b = (f'{(-2.25)!r}' * 2)
                c //= '12'
            if [a, 1.5]:
                b, d = ('12' + 'x\ny'), (-1).split()
                log.append(list(str(['a', None])))
                a, *b = {['naïve', a, '  x ', *11], (b'a,b')[c]}
                log.append((('%d %s' % (False, b'a,b'))).split(','))
            n1 = 0
            while n1 < 0:
                n1 += 1
                log.append((divmod(18446744073709551617, False)[1] >> 1))
                if f'{(float('inf')):.3f}': return a
                if (lambda **k: k)(x=c): continue
        finally:
            d = repr(('ABCabc').split(','))
        match (d, *None,):
            case {1: p} if bytearray(b'xyz'):
                del out[-0.0]
                a, *b = [*dict(a=b, b=b'')]
                log.append((('%5.2f;%-5d' % (0.0, 4294967298))).join(['1', '2', '3']))
                c |= 0.0
            case _:
                b, a = (-2.25 + 0.1), (1e300 + 'naïve')
                a, d = (), (b >> 37)
                b, *a = ((c or 620), (lambda a, b=-985: a - b)(366), str(['a', None]), (-0.0 ** 2),)
        if ('ß' if False else '  x '): continue
        n2 = 0
        while n2 < 1:
            n2 += 1
            for a in range(1):
                if ([1.5, 2]).count(3): break
            a = ((True and c) & len({'a': 1, 'b': [2]}))
            out[bytes(range(5))] = (['a', None] * 4)
    match list(enumerate([])):
        case [p, *_] if None:
            d, b = dict(zip([], [])), (False and True)
            out[794] = ('-7').zfill(4 + 5)
            d = (lambda *a, **k: (a, k))(*{a, 18446744073709551614, c}, x=sorted([Base(3), Base(None)]))
            d = ({**{'a': 1, 'b': [2]}, 'k': True} | (lambda **k: k)(x=123456.789))
        case Base(value=p):
            a |= c
            del out[d]
            out[4611686018427387902] = list(zip([1, 2, 3], []))
        case _:
            a, *d = {('日本').expandtabs(4), {**{}, 'k': d}, [*[3, 1, 2], 5].index(5), (-3.0)}
            log.append(((False)[b])[format(False, '#x')])
            out[123456.789] = (d, d, '', 4,)
    try:
        try:
            for a in '😀z':
                if (n := list({})): log.append(n)
                c = (len('x\ny') / (False - -676))
                if (n := ('%g' % None)): log.append(n)
                c, *d = [(b)[2:4], (+5), round(0.1)]
            else:
                a, *a = (float(18446744073709551615), abs(3.0),)
                if (n := repr(10)): log.append(n)
            for c in 'naïve':
                out[None] = (True | 18446744073709551616)
                b, *d = [(32 ^ -121), (float('inf') if False else float('inf')), (6 | -647), str(['a', None])]
                out[float('inf')] = (False or False)
            else:
                a &= None
                d |= a
                c, *b = set()
        finally:
            d, *a = {(4 >> 2), (11 ^ -935), list({1: 2})}
            if (n := ({1: 2} == {})): log.append(n)
            d, d = len({'a': 1, 'b': [2]}), (a if b'' else 'Hello World')
            log.append((a ** 5))
        a -= 100000000000000000000
        log.append('{0:<6}{1}'.format(format(4611686018427387902, ','), {i: 8 for i in range(1)}))
    except Exception as error:
        log.append(type(error).__name__)
        out[0.0] = int(3.0)
        a, d = ('{} {}').split(','), int('12', 1 + 3)
    finally:
        if (n := (7 - 7)): log.append(n)
    return log, out, a, b, c, d
case(61, f61)
def f62(a=8, b=10):
    c = d = 0
    log, out = [], {}
    if (n := (-212 << 1)): log.append(n)
    yield from log
    yield a
case(62, lambda: list(f62()))
case(63, lambda: (hex(-1))[5])
def f64(a=None, b=-3):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 4:
        n3 += 1
        del out[b'\xff\x00']
        try:
            if Base(None): break
            n1 = 0
            while n1 < 0:
                n1 += 1
                log.append(callable((123456.789)[3]))
                if (True ^ True): break
                b |= False
                if dict(enumerate([])): continue
        except Exception as error:
            log.append(type(error).__name__)
            b, *a = [float('1e%d' % 2), ('abc')[::-1], list(enumerate([1.5, 2]))]
        del out[4611686018427387902]
    n3 = 0
    while n3 < 1:
        n3 += 1
        b //= b
    c |= a
    yield from log
    yield a
case(64, lambda: list(f64()))
def f65(a=b'', b=None):
    c = d = 0
    log, out = [], {}
    try:
        try:
            del out[bytearray(b'xyz')]
            a |= bytes(range(5))
        except (TypeError, ValueError) as error:
            log.append(type(error).__name__)
            log.append({str(k): v for k, v in ({**{1: 2}, 'k': bytearray(b'xyz')}).items()})
            for c in '{} {}':
                c, a = max(-483, False), (3.0 & d)
            else:
                if (n := round(1e-7, 0)): log.append(n)
        else:
            b += None
            out[d] = list(reversed([1, 2, 3]))
            b //= a
    except TypeError as error:
        log.append(type(error).__name__)
        if getattr(Base(b), 'value', 0):
            match ([])[::-1]:
                case int(p):
                    del out[bytearray(b'xyz')]
                case Base(value=p):
                    b = list(float('1e%d' % 3) for k in (str(6), ({}).get('😀z', 9),) if (Base(b'a,b') + 0.1))
                case _:
                    b = format([*[3, 1, 2], 5].index(5), ',')
                    del out[d]
                    d %= 9223372036854775809
                    log.append(((2 ^ -2) - Derived(228).double))
            if list(c for k in [d, a, *None]):
                d += a
                if (n := ('Hello World' != b)): log.append(n)
                if (n := (0.1)[:1:2]): log.append(n)
                b, a = ('%5.2f;%-5d' % (0.1, 4294967296)), (d or a)
            elif ('%d %s').splitlines():
                out[c] = ('ß').expandtabs(4)
                a += d
                d, b = (True / -1), list({'a': 1, 'b': [2]})
            if getattr(Base(b'abc'), 'value', 0):
                log.append(int('12', 1 + 3))
                del out[d]
        else:
            c -= b
            match float('1e%d' % 3):
                case str():
                    a, *d = {abs(123456.789), (1.5 // 1e-7), set(), *(c).replace('a', 'xy')}
                    del out[255]
                case []:
                    b, *a = [bool(b), {str(k): v for k, v in ({}).items()}]
                    if (n := [(i, 18446744073709551618) for i in [-1, 10] if False]): log.append(n)
                case None:
                    out[0.1] = ('%d %s').zfill(1 + 5)
                    c, c = len(['a', None]), ('😀z').partition('a')[2]
                case _:
                    a = ([n for n in count(1)] >= (b'a,b').capitalize() != (8).bit_length())
                    d |= c
                    c, *c = (('abc').translate({97: 'A', 98: None}), pow(0.0, 1, 27), (frozenset([-1, 10]) <= set([-1, 10])), format(3, '#x'),)
                    log.append(ord((not None)))
            out[a] = float('1e%d' % 3)
            out[d] = dict(zip([], []))
    finally:
        c = (ascii('x\ny')).swapcase()
        d = int('12', 4 + 3)
    try:
        d += -661
        n2 = 0
        while n2 < 2:
            n2 += 1
            del out['a']
            if {i: 18446744073709551615 for i in range(1)}: return a
        del out[None]
        match {**{}, 'k': a}:
            case [p] if None:
                a //= b'\xff\x00'
                if (n := (a ** -2)): log.append(n)
            case [p]:
                log.append(((~4611686018427387904) >> 2))
            case Base(value=p):
                d %= c
                b = {**{1: b, 'a': c}, 'k': ('%d %s' % (-248, 1e300))}
            case _:
                del out[d]
                c |= False
                out[None] = ('12').isdigit()
    except LookupError as error:
        log.append(type(error).__name__)
        for d in {'a,b,,c', *9}:
            match (7 >> 4):
                case 0 | 1:
                    if (True - -586): break
                case _:
                    log.append((list(filter(None, ['a', None])) + [(i, True) for i in [3, 1, 2] if True]))
                    if (a)[0]: return a
            if ('%x' % b):
                if (n := (b or d)): log.append(n)
                a %= True
                b -= bytearray(b'xyz')
            if (n := format(-556, '#x')): log.append(n)
            if (d != '12'): break
        else:
            log.append(([-767 for i in range(2)] * 1))
            b, *a = ()
    if (1e10 << 62):
        del out[None]
    elif ('a,b,,c').zfill(2 + 5):
        log.append([each for each in (('-7')[::-1], (-b))])
        if (frozenset([]) <= set([])):
            c, a = ('a,b,,c').zfill(1 + 5), (b).strip()
            if ([1.5, 2])[::-1]:
                del out[d]
                c = ((9223372036854775807 // 18446744073709551614) ^ int(0.0))
                if (n := {d: 4294967298}): log.append(n)
            else:
                del out[2147483649]
                out[d] = list(zip([1.5, 2], [1, 2, 3]))
                c = dict.fromkeys(['12' for i in range(4)], sum([-1, 10]))
            match [b'\xff\x00', None]:
                case 0 | 1:
                    a, *d = (('naïve' or 'ß'), {str(k): v for k, v in ({}).items()}, hash(False),)
                case _:
                    d, *a = set()
                    if (n := (a).isdigit()): log.append(n)
                    c -= '{} {}'
                    del out[a]
        else:
            n1 = 0
            while n1 < 2:
                n1 += 1
                b, *d = {ord(('-7' + 'x')[0]), ([] + []), ('a,b,,c' <= None), (lambda a, /, b, *, c=1: [a, b, c])(-0.0, b=a)}
                b, d = (1.5 ** 2), ('naïve')[3:]
                del out[a]
                out[a] = oct(False)
    yield from log
    yield a
case(65, lambda: list(f65()))
def f66(a=-1, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    if (n := Derived(1).xyz): log.append(n)
    yield from log
    yield a
case(66, lambda: list(f66()))
case(67, lambda: (', '.join(sorted(['abc', 'a,b,,c', 'm'])))[0:])
case(68, lambda: ('12').replace('ABCabc', '😀z'))
def f69(a=4611686018427387904, b=3.0):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        try:
            n1 = 0
            while n1 < 3:
                n1 += 1
                out[a] = '{0:<6}{1}'.format('a,b,,c', b'')
                a, *b = {', '.join([])}
                del out[a]
            for c in '😀z':
                log.append((~(None).ljust(5)))
                c, c = (-0.1), ({'a': 1, 'b': [2]}).get('a,b,,c', 3)
                b //= '12'
                b %= 1.5
            del out[c]
            del out[bytearray(b'xyz')]
        except TypeError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 4:
                n1 += 1
                d //= b''
                if (n := (0.0).copy()): log.append(n)
            n1 = 0
            while n1 < 0:
                n1 += 1
                if float(100000000000000000000): break
            if str({'a': 1, 'b': [2]}):
                del out[b'abc']
                if ('').strip(): continue
                del out[a]
            if {None, 1e10, c, 11}:
                if ('日本')[2:]: break
                if (n := set(['x', '', 'yz']).issubset(['b', 'a'])): log.append(n)
            else:
                if {i: 18446744073709551614 for i in range(2)}: return a
                if (n := (0.1 ** 2)): log.append(n)
                a, *d = ()
                b &= 671
        try:
            if (n := {2147483648 for k in {'{} {}', '12'}}): log.append(n)
            c, *d = ({None: b}, {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()},)
            if [1]:
                del out[1e10]
            elif (3.0 ** 2):
                c |= d
            else:
                a, b = (100000000000000000002 - False), (['a', None])[::-1]
                d = int((False / 2147483648))
        except LookupError as error:
            log.append(type(error).__name__)
            match list(('abc').encode()):
                case str() if c:
                    out[-274] = ('%i %s' % 4611686018427387902)
                    b //= b
                    a -= 689
                case _:
                    log.append((min([-1, 10] + [3]) << 0))
            if (+b):
                d, *a = (*int(str(2147483650)),)
                del out[a]
            elif ([1.5, 2])[4:]:
                out['Hello World'] = (1e10 * 8)
                if (n := ('Hello World').split(',')): log.append(n)
                if min([-1, 10] + [0]): return a
            else:
                if ('  x ').center(9, '*'): return a
                del out[9]
                if (1.5 // 123456.789): return a
                a -= bytes(range(5))
        if (b, 3.0, 'naïve',): continue
    if (n := list({})): log.append(n)
    match (['a', None] == ['a', None]):
        case {1: p}:
            log.append((pow(100000000000000000000, 4, 97) in list(filter(None, ['a', None]))))
            b %= d
        case {1: p}:
            a += 100000000000000000002
            a %= 'naïve'
        case _:
            b = (list(({}).items()))[::-1]
            c = (pow(False, 3, 97) << 1)
    return log, out, a, b, c, d
case(69, f69)
def f70(a='naïve', b=None):
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
        del out[b'\xff\x00']
        n2 = 0
        while n2 < 3:
            n2 += 1
            if format(940, ','):
                a &= a
                log.append(len(dict(zip(['b', 'a'], [-1, 10]))))
                b &= 100000000000000000001
            if (n := ('{} {}').count('Hello World')): log.append(n)
            a, *d = []
            for b in count(3):
                d %= a
                a //= 4294967296
        a = round((0.0 // 1e10), 4)
        n2 = 0
        while n2 < 1:
            n2 += 1
            if ({'a': 1, 'b': [2]} | {}):
                a -= -339
            else:
                out['  x '] = (-2.25 % 1.5)
                a //= 100000000000000000000
                out[c] = ('日本').isalpha()
                if (n := (~4611686018427387902)): log.append(n)
            a //= b
    return log, out, a, b, c, d
case(70, f70)
case(71, lambda: len({**{1: 2}, 'k': 1e300}))
case(72, lambda: ord(set()))
case(73, lambda: (~(('ABCabc').count('naïve') | (-9223372036854775808))))
def f74(a='abc', b=None):
    c = d = 0
    log, out = [], {}
    for d in 'abc':
        if (Base(8) == Base(-474)): break
        match max(850, 214):
            case None:
                del out['%d %s']
                if (n := [*[-1, 10], 5].index(5)): log.append(n)
                d -= 'abc'
                c += a
            case 0 | 1:
                del out[c]
                b, *a = {('ß').title(), list('😀z'), f"<{b:o}>", (165 ^ True)}
            case float():
                c %= 'ABCabc'
                d &= -2.25
                c %= c
                if (4294967294 + 4294967296): continue
            case _:
                d //= 0.0
                c, *c = {len({}), [each for each in (a, None)], {i: 3 for i in range(2)}}
                b &= b
        n2 = 0
        while n2 < 3:
            n2 += 1
            for b in range(1):
                if (-2.25 % 123456.789): continue
                if Derived(1).xyz: return a
                if (7).bit_length(): continue
                del out[d]
            n1 = 0
            while n1 < 4:
                n1 += 1
                c //= a
            c, *c = (oct(True), *sorted(['x', '', 'yz'], reverse=True),)
            match (lambda **k: k)(x=None):
                case [p, *_]:
                    if ('x\ny').center(9, '*'): return a
                    d %= 'naïve'
                    a = abs(float('1e%d' % 4))
                case (p, q) if '日本':
                    b &= 'ß'
                case Base(value=p):
                    d, *b = [{d: 18446744073709551618}, getattr(Base(True), 'value', 0), (bytearray(b'xyz') * 2), {c for j in [b]}]
                    d &= b
                    if max(-1, True): continue
                case _:
                    d, *b = [max(False, 794), dict.fromkeys([], 4)]
                    del out[a]
        d //= c
    d &= ''
    n3 = 0
    while n3 < 4:
        n3 += 1
        if (bytearray(b'xyz')).add(1): break
        if (n := f"<{1e300:s}>"): log.append(n)
        try:
            if ('12').center(9, '*'): continue
        except LookupError as error:
            log.append(type(error).__name__)
            b %= c
        finally:
            a |= b'abc'
            a, a = (b)[4:3:0], bytearray([*-3])
    yield from log
    yield a
case(74, lambda: list(f74()))
case(75, lambda: format((--0.0), '10.3e'))
case(76, lambda: len(dict(a=sum([0.1, 100000000000000000002]), b=('%d %s' % (6, 0.0)))))
case(77, lambda: divmod(8, True)[1])
case(78, lambda: {**dict(a=list(map(str, [1.5, 2])), b=round(float('inf'))), 'k': {}})
case(79, lambda: len(('{} {}').splitlines()))
case(80, lambda: pow(pow(int('12', 1 + 3), 1, 97), 1, 97))
case(81, lambda: (frozenset([11, 2147483646, -449]) <= set([ord(c) for c in ''])))
def f82(a=bytes(range(5)), b=1e300):
    c = d = 0
    log, out = [], {}
    match f'{(-240):>{0 + 3}}':
        case int(p):
            out[b] = ('a,b,,c').title()
            b, b = (430 - 99999999999999999998), (0.0 ** 2)
        case _:
            c -= 1.5
    yield from log
    yield a
case(82, lambda: list(f82()))
case(83, lambda: Derived((list((6).items()) | str(None))).get())
case(84, lambda: ((format(9, ',')).strip() if dict.fromkeys(sorted(['x\ny', 'a,b,,c', 'm']), ('😀z').count('abc')) else ((float('inf'))[-1:-2] and pow(2147483649, 4, 97))))
case(85, lambda: round(abs(0.0), 2))
def f86(a=b'\xff\x00', b=76):
    c = d = 0
    log, out = [], {}
    try:
        match (0.1 if True else float('inf')):
            case [p]:
                out[319] = (None)[::0]
            case -1:
                log.append((bytes(range(5)) ** -2))
            case _:
                a = sum([(-0.0 + -0.0), (False // True)])
                b += None
                b %= '12'
    except LookupError as error:
        log.append(type(error).__name__)
        d += None
        match (frozenset([]) <= set([3, 1, 2])):
            case None:
                if (n := (b).intersection([1, 2])): log.append(n)
                a %= None
                if (n := (Base(False) + 5).value): log.append(n)
                log.append([each for each in (('日本' + c), int(1.5))])
            case _:
                del out[123456.789]
    n3 = 0
    while n3 < 1:
        n3 += 1
        n2 = 0
        while n2 < 0:
            n2 += 1
            c, *d = set()
            try:
                a = (round(1.5, 3) * min([3, 1, 2] + [1]))
            finally:
                out[bytes(range(5))] = ({} | {'a': 1, 'b': [2]})
                if (n := (True / 10)): log.append(n)
                a, b = (-1e10), (4294967296).bit_length()
                c &= 1e-7
            n1 = 0
            while n1 < 2:
                n1 += 1
                c //= -2.25
                if [d for i in range(1)]: break
                a, a = float('1e%d' % 4), (True or True)
        n2 = 0
        while n2 < 1:
            n2 += 1
            match list(filter(None, [1, 2, 3])):
                case None:
                    out[0.1] = int('12', 0 + 3)
                    a, a = ('a,b,,c').isdigit(), (3.0 * 2147483649)
                case _:
                    log.append(ord((('%5.2f;%-5d' % (1e10, True)) + 'x')[0]))
            a |= bytes(range(5))
    return log, out, a, b, c, d
case(86, f86)
def f87(a=0.1, b=100000000000000000000):
    c = d = 0
    log, out = [], {}
    a %= d
    d |= '-7'
    return log, out, a, b, c, d
case(87, f87)
def f88(a=None, b=b'abc'):
    c = d = 0
    log, out = [], {}
    d %= 0
    n3 = 0
    while n3 < 2:
        n3 += 1
        out[a] = (1e-7 * True)
        a %= d
        if oct(True): break
        n2 = 0
        while n2 < 2:
            n2 += 1
            a |= d
    return log, out, a, b, c, d
case(88, f88)
case(89, lambda: int(str(pow(hash(False), 3, 97))))
case(90, lambda: ({} | {1: 2}))
case(91, lambda: int(abs((float('1e%d' % 3) * [*[3, 1, 2], 5].index(5)))))
case(92, lambda: (((Derived(-566).double)[5]).add(1))[((('%d %s' % (18446744073709551617, 255))).replace(f'{(-2.25):.3f}', chr(2 + 65))).title()])
case(93, lambda: ('x\ny').removesuffix('c'))
case(94, lambda: {4294967295 for i in ['a,b,,c', 'a', None]})
case(95, lambda: ('abc').removesuffix('c'))
case(96, lambda: Derived(1).xyz)
case(97, lambda: (str((False <= 1e-7 < True))).split(','))
def f98(a=None, b=b'\xff\x00'):
    c = d = 0
    log, out = [], {}
    del out['-7']
    try:
        c = (('-7').strip()).swapcase()
        a, d = (1e10 + 123456.789), (6 | 2147483649)
        for a in set():
            for d in count(3):
                out[bytearray(b'xyz')] = dict(a=9223372036854775806, b=False)
                c, b = ('-7').encode().decode(), divmod(765, 99999999999999999999)[1]
                del out['a']
            log.append(('{0:<6}{1}'.format('a', None)).partition('a')[2])
        else:
            if (n := dict(zip(['x', '', 'yz'], [-1, 10]))): log.append(n)
            del out[-2.25]
            del out[-311]
            b, *a = {(b ^ -2.25), list(('%d %s').encode()), ('a').center(9, '*'), (-145)[-1]}
    finally:
        c, b = (b // -2.25), Derived(1e300).get()
        if (n := ('  x ').numerator): log.append(n)
        a -= b
        if (n := {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}): log.append(n)
    n3 = 0
    while n3 < 2:
        n3 += 1
        for a in count(3):
            a &= 2147483647
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (a)[4::2]: return a
                if (3.0 if True else float('inf')): continue
                if sorted(['x', '', 'yz'], key=len): continue
        else:
            b, d = sum([0.0, 11]), {9223372036854775809: b}
            if repr(d): break
            if ({}).get('{} {}', 100000000000000000000): continue
            d = (('Hello World' if False else '  x ')).removesuffix('c')
        b //= b'a,b'
        c, *b = [f'{(9223372036854775806):>{2 + 3}}', ('abc' or 'ß')]
        try:
            try:
                del out['12']
                log.append((ord(('abc' + 'x')[0]) & ('-7').find('a')))
            except TypeError as error:
                log.append(type(error).__name__)
                out[18446744073709551616] = sorted([], reverse=True)
                if ('😀z').encode().decode(): return a
                d += None
                b = (ord(('abc' + 'x')[0])).bit_length()
            out['日本'] = (b'abc' != a)
            if hex(True): break
            if (True / True):
                if ('{} {}').title(): return a
                b &= 581
            else:
                b %= None
        finally:
            c, *c = [f'{(c)!r}']
            c &= c
            a = Derived(1).xyz
            del out[4294967296]
    for a in (a, 1e-7,):
        out[float('inf')] = (-2.25)[-1]
        c, *c = [('ß' in '  x '), (b'\xff\x00')[3], (2147483646 << 4)]
    yield from log
    yield a
case(98, lambda: list(f98()))
case(99, lambda: (-0.0 < None >= None))
