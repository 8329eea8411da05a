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
case(0, lambda: (({str(k): v for k, v in ({1: 2}).items()})[4]).numerator)
def f1(a=b'abc', b=b''):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    try:
        for d in count(1):
            b = round((123456.789 * True), 4)
        match int.from_bytes('naïve'.encode()[:8], 'little'):
            case Base(value=p) if bytes(range(5)):
                if (n := (['a', None])[::2]): log.append(n)
                b += 'a'
                d, a = type(b).__name__, (3 if False else False)
                del out[-2.25]
            case str():
                if (n := ('x\ny').isalpha()): log.append(n)
                log.append(((18446744073709551617 if True else 18446744073709551616) < (142 - 9223372036854775807) in '{0:<6}{1}'.format('{} {}', c)))
                a, a = (-2.25 ** 2), int('12', 1 + 3)
                c |= bytes(range(5))
            case None:
                del out[None]
            case _:
                d = {i: int(str(406)) for i in range(0)}
                c |= d
                b += d
                log.append(repr(f"<{2147483647:x}>"))
    except LookupError as error:
        log.append(type(error).__name__)
        match {'😀z': b'\xff\x00'}:
            case {1: p}:
                out[None] = ('x\ny')[:2:-2]
            case _:
                d, b = ('{} {}').capitalize(), (1e300 if False else 0.1)
                d &= -469
                del out['ABCabc']
        if (0.1 if False else 0.1):
            b -= a
            if int('12', 2 + 3):
                b |= c
                b = ', '.join(list(map(str, [3, 1, 2])))
            elif list(zip([], [])):
                if (n := callable(d)): log.append(n)
                if (n := len({})): log.append(n)
                a = ((lambda a, b=6: a - b)(202) ^ (-57).bit_length())
            for b in range(3):
                out[None] = (1e300 if False else float('inf'))
                if (n := f'{(float('inf')):.3f}'): log.append(n)
            for b in count(0):
                b, *d = (len({}),)
                b, d = [d, '%d %s', 1e10], any(['a', None])
                d //= a
                d, *c = [(-1e300), ('ABCabc').split(','), repr(4294967295)]
        else:
            if (b / b'a,b'):
                b, a = [bytes(range(5)), *[]], ascii('a')
                log.append(pow(min([3, 1, 2] + [3]), 0, 97))
                d -= c
            elif sorted([], reverse=True):
                log.append(((123456.789 * 10) ** 2))
                b = (oct(-638)).lower()
                b %= b
            else:
                if (n := dict(a=a, b='x\ny')): log.append(n)
                c += 1e-7
                c, *b = ()
                del out[None]
            log.append(((False >> 2) % (True * 4611686018427387904)))
            d = oct(len('%d %s'))
            match (b)[:0:]:
                case [p, *_]:
                    a //= None
                    if (n := (a).join(['1', '2'])): log.append(n)
                case None:
                    d, d = (+d), (lambda *a, **k: (a, k))(*{c, a, 18446744073709551618, True}, x=b'abc')
                    out[b] = callable(b'')
                case [p]:
                    d, a = (~-2), ('x\ny').splitlines()
                    c |= -102
                    out[1e10] = (4611686018427387903 | 4611686018427387905)
                case _:
                    a += d
                    b, d = sum([123456.789, True]), type(False).__name__
                    b += b
                    d %= 1.5
    else:
        if (n := list({})): log.append(n)
    for b in count(3):
        n2 = 0
        while n2 < 1:
            n2 += 1
            if f'{(a)!r}': return a
            a //= 4294967295
    return log, out, a, b, c, d
case(1, f1)
def f2(a=10, b=9223372036854775807):
    c = d = 0
    log, out = [], {}
    try:
        b, c = (4 // -3), f'{(0.0):.3f}'
        if float('1e%d' % 3):
            for d in 'a':
                if ('a,b,,c').startswith('{} {}'): continue
                a, d = {False: b'\xff\x00'}, (b / 9)
                if {d: 615 for i in range(4)}: continue
        n2 = 0
        while n2 < 0:
            n2 += 1
            del out[a]
        b &= a
    except LookupError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 3:
            n2 += 1
            if (1.5 + 1e300): break
        if (n := ('{} {}').join(['1', '2', '3'])): log.append(n)
        if (n := getattr(Base(-704), 'value', 0)): log.append(n)
        a += 4611686018427387903
    else:
        del out['{} {}']
    finally:
        b = (('{} {}').lower() in dict(a=b'', b=d))
        c %= d
        a -= d
    d //= None
    return log, out, a, b, c, d
case(2, f2)
case(3, lambda: (527 if True else -0.0))
def f4(a=b'', b=0.1):
    c = d = 0
    log, out = [], {}
    if (n := ('12').capitalize()): log.append(n)
    try:
        c -= -596
        for b in '%d %s':
            try:
                b &= None
            finally:
                if (n := ascii('  x ')): log.append(n)
                b, *d = [('-7').title(), (1.5 // 1e10), (d).upper(), ('ABCabc' if False else '  x ')]
                out[3.0] = ([] + ['-7'])[0]
                d, a = all([]), hex(False)
            if (d)[1]: continue
            if isinstance(Derived('-7'), Base): break
        log.append(sum([55, 854, -3]))
        n2 = 0
        while n2 < 2:
            n2 += 1
            match (lambda **k: k)(x=2):
                case {1: p}:
                    del out['  x ']
                    log.append(({str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}).get(('x\ny').removesuffix('c'), ([-1, 10] + [True])[-1]))
                    b += c
                    c = (repr(bytearray(b'xyz'))).find('a')
                case float() if c:
                    out[None] = (None).count(1)
                case (p, q) if 100000000000000000002:
                    if float(927): continue
                    if (n := dict(enumerate([]))): log.append(n)
                    c |= 99999999999999999999
                    if {False: -0.0, a: bytes(range(5))}: break
                case _:
                    d, *a = set()
            try:
                a, *b = [([1.5, 2] == [1.5, 2]), {800: None}, ('x\ny')[3:]]
                d, *d = (list('x\ny'),)
                c, a = (b'a,b' or 373), ascii('a,b,,c')
            except Exception as error:
                log.append(type(error).__name__)
                if (n := [a for a, *b in [[1, 2, 3] + [1]]]): log.append(n)
            finally:
                del out[c]
    except LookupError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 0:
            n2 += 1
            a %= False
            n1 = 0
            while n1 < 1:
                n1 += 1
                if ('naïve' in {'a': 1, 'b': [2]}): continue
                a += c
            if int('12', 0 + 3): return a
            c, c = list(('日本').encode()), '{0:<6}{1}'.format('12', b)
        n2 = 0
        while n2 < 1:
            n2 += 1
            match isinstance(d, (int, str)):
                case Base(value=p) if -898:
                    d, *d = [[(i, 7) for i in [-1, 10] if False]]
                    b, *a = [pow(False, 1, 97), divmod(4611686018427387906, -85)[1]]
                    a |= b
                case _:
                    b, *a = [(float('inf')).startswith('a'), (1.5 if True else 0.0), ('{} {}').zfill(1 + 5)]
                    out[d] = ('%d %s' % (-1, 4611686018427387903))
                    b = dict.fromkeys(['naïve' for i in range(1)], (-533 - True))
                    a //= None
            del out[None]
        match (c).isidentifier():
            case []:
                c = {str(k): v for k, v in ({i: 4294967294 for i in range(2)}).items()}
                d -= c
                a, d = (6 / 11), ('😀z').capitalize()
                d //= b''
            case 0 | 1:
                d += b
            case []:
                c //= None
                d %= c
                out[1e300] = ('%5.2f' % None)
            case _:
                out[b] = str({'a': 1, 'b': [2]})
                a = (float(2) + f'{(4294967294):>{2 + 3}}')
                del out[b]
                b -= False
    yield from log
    yield a
case(4, lambda: list(f4()))
case(5, lambda: (Base(ord(((format(1.5, '10.3e') + f'{(-915):>{4 + 3}}') + 'x')[0])) == Base(abs(int(str((0 % 4611686018427387905)))))))
case(6, lambda: '{0:<6}{1}'.format(('12').capitalize(), (1e-7 or None)))
case(7, lambda: [n for n in count(1)])
def f8(a=None, b=b''):
    c = d = 0
    log, out = [], {}
    if (n := [*[], 5].index(5)): log.append(n)
    del out[True]
    b += 1e10
    yield from log
    yield a
case(8, lambda: list(f8()))
case(9, lambda: type(4).__name__)
case(10, lambda: ({str(k): v for k, v in (dict(zip(['b', 'a'], []))).items()} | {**dict.fromkeys([], 6), 'k': bool(-2.25)}))
def f11(a=499, b=''):
    c = d = 0
    log, out = [], {}
    log.append((frozenset([*[-1, 10], True]) <= set([4294967295 for i in range(1)])))
    try:
        c = ((['b', 'a'] + ['a'])[0] if (Base(-604) == Base(-442)) else str(b))
        for c in '{} {}':
            if (True - False):
                out[bytes(range(5))] = isinstance(c, (int, str))
                if ('  x ' or 'Hello World'): break
                if ('Hello World' * 0): return a
                del out[None]
            n1 = 0
            while n1 < 2:
                n1 += 1
                d, *a = []
            match bin(True):
                case -1:
                    out[b] = (-107 / 11)
                case _:
                    a, c = ('😀z').count('日本'), hex(False)
                    log.append((-(-749 / 7)))
            try:
                b, *b = {{'-7': a, bytearray(b'xyz'): 1e300}, {str(k): v for k, v in ({}).items()}, ('a,b,,c').encode().decode()}
            except LookupError as error:
                log.append(type(error).__name__)
                b, *c = [('😀z').count('Hello World'), format('Hello World', '+'), ('-7').swapcase(), ('-7').isalpha()]
            else:
                c |= c
                if (n := sorted(100000000000000000002, key=abs, reverse=True)): log.append(n)
        if ('%i %s' % bytes(range(5))):
            del out[-1]
            b, *d = ((7 // False), (10).bit_length(), (d >> 32), dict(a=-2.25, b=None),)
            d //= d
        else:
            del out[a]
            try:
                out[4294967296] = ('').count('ß')
                a &= a
            finally:
                a += c
        c = repr(len('a,b,,c'))
    finally:
        c, *a = [([1, 2, 3])[::2]]
    if round(b, 1):
        a //= a
        n2 = 0
        while n2 < 4:
            n2 += 1
            d &= b
            if (b // None):
                del out[3.0]
                a = (pow(True, 0, 97) / ({1: 2}).get('-7', True))
            if min([-1, 10] + [2]):
                a, *b = (('😀z').center(9, '*'), format(440, ','),)
                if float(2): continue
        if [*[-1, 10], 5].index(5):
            c = (-sum([3, 1, 2]))
            try:
                b |= b''
                del out[c]
                b %= bytearray(b'xyz')
                a, a = (float('inf') * 100000000000000000001), pow(18446744073709551617, 2, 97)
            except Exception as error:
                log.append(type(error).__name__)
                c = (repr(1e300)).title()
                d, *c = {{c, 'abc'}, (c in 3.0)}
                c, *b = ({c: -412},)
    else:
        if (n := {1: b, 'a': b}): log.append(n)
    return log, out, a, b, c, d
case(11, f11)
case(12, lambda: ((Base(hash((lambda a, b=10: a - b)(-278))) + int('12', 4 + 3)).value ^ int('12', 4 + 3)))
case(13, lambda: ord(((('a,b,,c').swapcase() if ('').isdigit() else ('').translate({97: 'A', 98: None})) + 'x')[0]))
def f14(a='12', b=b'abc'):
    c = d = 0
    log, out = [], {}
    if ({}).get('-7', 100000000000000000001):
        del out['a']
        try:
            c, *b = [*(2147483647 << 57)]
            n1 = 0
            while n1 < 3:
                n1 += 1
                d += None
                a &= 1e10
            try:
                log.append((lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(b))
            except Exception as error:
                log.append(type(error).__name__)
                d = ((--561) >> 1)
            if ('-7').numerator:
                d, *b = ((9 <= -2.25 < 11), [c, *[]], list(reversed([1.5, 2])), (b'').discard(1),)
                c, c = dict(0.1), ('  x ').join(['1', '2', '3'])
            else:
                b, *c = []
                if (n := dict(enumerate([1, 2, 3]))): log.append(n)
                if (n := (d)[2:]): log.append(n)
        except Exception as error:
            log.append(type(error).__name__)
            try:
                log.append((({1: 2}).get('abc', False) - (-50 << 4)))
                c &= 'a,b,,c'
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                b = (('日本')[:3]).startswith(('Hello World')[:1])
            else:
                log.append(((True * 100000000000000000001) < ord(('a' + 'x')[0])))
            c //= False
            a = (('naïve' + '-7')).removesuffix('c')
            if (True / 976):
                out[None] = (None)[-1]
        finally:
            if (n := len([])): log.append(n)
            c = (('%d %s' % (2, float('inf'))) in dict(zip(['x', '', 'yz'], [-1, 10])))
            a, c = ('{} {}').replace('naïve', 'abc'), f'{(1e10):.3f}'
        n2 = 0
        while n2 < 2:
            n2 += 1
            del out[123456.789]
    else:
        try:
            try:
                if (n := dict.fromkeys([], True)): log.append(n)
                if (n := (552, a, True, 'x\ny',)): log.append(n)
                d = list(zip(list(reversed([1.5, 2])), [(i, 6) for i in [3, 1, 2] if False]))
            except ArithmeticError as error:
                log.append(type(error).__name__)
                a = tuple((None, '12', c,))
            finally:
                del out[-3]
                if (n := [c, None]): log.append(n)
                log.append((('%x' % None) // (-2.25 + 0.0)))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            try:
                out[True] = (float('inf') % 123456.789)
            except Exception as error:
                log.append(type(error).__name__)
                b //= b
            try:
                a = int('12', 4 + 3)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                out[c] = ('ß' + '12')
                d = (([1, 2, 3]).count(d) >> 0)
                d, d = {1: True, 'a': b''}, len('ABCabc')
                log.append(abs((1e10 if True else -2.25)))
        else:
            d %= b
            a, c = [], (4611686018427387906 <= float('inf') < 2147483648)
            d, *b = {('ABCabc' if False else ''), (Base(0) == Base(5)), (c / d), list(range(0, 0 + 5))}
        finally:
            b //= a
    for d in '-7':
        c, *d = []
        for a in count(1):
            for b in range(3):
                if (n := isinstance(None, (int, str))): log.append(n)
                del out[a]
                del out[b]
                b, d = ('  x ' != -691), list(enumerate(['a', None]))
            else:
                b, b = set([]).issubset(['x', '', 'yz']), dict(zip([], [-1, 10]))
                b, c = ('%5.2f;%-5d' % (1e10, 9223372036854775810)), ({'a': 1, 'b': [2]}).get('Hello World', 2147483646)
                d -= None
                a |= 0.0
            if {d: 4294967298 for j in '12'}: break
            d, d = ('  x ').join(['1', '2', '3']), (863 // 0)
            if ('12').lower(): return a
        match f'{(None)!r}':
            case 'abc':
                if '{0:<6}{1}'.format('ß', None): continue
                d &= 1e-7
                out[a] = sum([])
            case -1:
                if ({'a': 1, 'b': [2]} | {}): return a
                if (frozenset([-1, 10]) <= set([-1, 10])): continue
            case _:
                if ('a,b,,c' or '12'): return a
                a |= 'naïve'
    out['😀z'] = format(123456.789, '10.3e')
    return log, out, a, b, c, d
case(14, f14)
case(15, lambda: ((format(99999999999999999998, '#x')).replace(repr(None), hex(2)))[::-1])
case(16, lambda: Derived((-279 - True)).double)
case(17, lambda: complex(((('ABCabc')[3:] if callable(4294967295) else ('abc').swapcase()) / ([-1, 854, -477] < sorted([4294967296, 2147483650, 3])))))
case(18, lambda: [(i, (-1).bit_length()) for i in [-727 for i in range(1)] if ('Hello World').isalpha()])
case(19, lambda: (Base((len({'a': 1, 'b': [2]}) * len('ß'))) == Base(int(str(int.from_bytes('a,b,,c'.encode()[:8], 'little'))))))
case(20, lambda: (((('%d %s' % (False, None))).zfill(4 + 5) or (('  x ').expandtabs(4))[:0])).removesuffix('c'))
def f21(a=b'abc', b=11):
    c = d = 0
    log, out = [], {}
    for b in count(3):
        if (Base(9) + 99999999999999999999).value:
            if (n := dict(a=c, b=c)): log.append(n)
            try:
                b = int(str(sum([3, 1, 2])))
                d = format(('Hello World')[5:4], '#x')
                b, c = bool(2147483648), {b for j in 'naïve' if -0.0}
                log.append(isinstance(int(str(4294967296)), (int, str)))
            except LookupError as error:
                log.append(type(error).__name__)
                out[c] = pow(b, 1, 33)
            else:
                if str({}): return a
            a, c = (123456.789 % 123456.789), (float('inf') * -528)
            n1 = 0
            while n1 < 1:
                n1 += 1
                out[a] = dict(enumerate([1, 2, 3]))
                a, c = ([] + [1.5, 2]), divmod(c, d)
                if (+None): return a
                d, d = ascii('a,b,,c'), {i: 18446744073709551614 for i in range(0)}
        if pow(False, 3, 97):
            if float(18446744073709551617): return a
            out[d] = ('%5.2f;%-5d' % (0.0, 4611686018427387903))
            if (lambda a, /, b, *, c=1: [a, b, c])(c, b=None):
                if ({1: 2}).get('', -268): continue
                log.append(('%s' % ('%d %s').title()))
            else:
                log.append(bin(min([3, 1, 2] + [1])))
                log.append(divmod(len([1, 2, 3]), (lambda a, b=False: a - b)(False))[1])
            n1 = 0
            while n1 < 0:
                n1 += 1
                if (n := (9223372036854775806 - 73)): log.append(n)
                if (n := max(False, -591)): log.append(n)
                c &= a
                d += 100000000000000000000
        elif ('ß').encode().decode():
            try:
                if {d: c, bytes(range(5)): b'\xff\x00', None: 'naïve'}: return a
                a, *d = (bin(26), (['x', '', 'yz'] + ['  x '])[0],)
                a = min((d).startswith('a'))
                a += 123456.789
            finally:
                if (n := {}): log.append(n)
                a &= 2147483648
                out['  x '] = abs(1.5)
        else:
            a, b = ('😀z').split(','), type('a').__name__
            for b in count(1):
                if (-True): return a
                a, d = {b: a, None: b, None: d}, bool(a)
            match ('  x ').upper():
                case -1 if None:
                    del out[b'\xff\x00']
                    log.append(len(('ABCabc')[0:]))
                    a = ({**{'a': 1, 'b': [2]}, 'k': '%d %s'} | {i: 9223372036854775806 for i in range(0)})
                    del out[b'\xff\x00']
                case _:
                    if (n := (6 / 1)): log.append(n)
                    b &= 1
                    log.append({str(k): v for k, v in (dict.fromkeys(['b', 'a'], -1)).items()})
        c &= a
    b %= bytearray(b'xyz')
    a %= d
    return log, out, a, b, c, d
case(21, f21)
case(22, lambda: ('%5.2f;%-5d' % (((float(2147483649) // (-0.0 if False else 1e-7)) + (-(1e10 if True else -2.25))), round(abs((3.0 // 1e-7))))))
case(23, lambda: {1: (list(range(1)) + [(('%d %s').removesuffix('c')).find('a')])[-1], 'a': ((int(str(4)) & ([3, 1, 2] + [4611686018427387902])[-1]) < Derived(('naïve').count('{} {}')).double)})
case(24, lambda: (('-7' or '日本') * 1))
def f25(a=4611686018427387905, b=None):
    c = d = 0
    log, out = [], {}
    d, a = ('naïve').lower(), (4611686018427387906 <= 1e-7 < 3)
    try:
        if (n := (6).bit_length()): log.append(n)
    except TypeError as error:
        log.append(type(error).__name__)
        n2 = 0
        while n2 < 4:
            n2 += 1
            if ('a' != b): break
            match (not bytearray(b'xyz')):
                case []:
                    if max(10, -564): break
                    a, c = {1: None, 'a': 0.0}, list('%d %s')
                case _:
                    del out[bytes(range(5))]
                    d, *d = ()
                    b //= 464
                    if (Base(-639) == Base(True)): continue
            if (n := str(d)): log.append(n)
            c, *c = {(bytearray(b'xyz') * 1.5), {str(k): v for k, v in ({}).items()}, (c in ['a', None]), round(3.0, 1)}
        for b in range(4):
            if (b).discard(1): break
        b += b
        if frozenset(b):
            match dict(a=d, b=9):
                case str():
                    out[b] = ('  x ')[-11]
                    b, *d = [(Base(False) + False).value]
                    del out['naïve']
                case (p, q) if False:
                    a, a = all([]), ('ABCabc').replace('Hello World', '😀z')
                    a = (format(1.5, '10.3e')).capitalize()
                    a, a = int(-2.25), (3.0 * False)
                case _:
                    del out[9223372036854775808]
                    d, *a = [list(enumerate([1, 2, 3])), ('ABCabc').splitlines(), str({'a': 1, 'b': [2]}), ('-7').capitalize()]
                    log.append(dict.fromkeys(list(map(str, [3, 1, 2])), len('{} {}')))
            if (556 * -765):
                d, d = round(float('inf')), ({1: 2}).get('-7', -578)
            n1 = 0
            while n1 < 0:
                n1 += 1
                if callable(a): return a
                c, *a = ()
            d, *c = set()
    finally:
        a = [n for n in count(4)]
        a %= None
        c = format((100000000000000000001 ^ 18446744073709551614), '#x')
    yield from log
    yield a
case(25, lambda: list(f25()))
case(26, lambda: hex(divmod(4294967297, 18446744073709551617)[1]))
case(27, lambda: sorted(['b', 'a'], key=len))
case(28, lambda: list('x\ny'))
case(29, lambda: [dict(enumerate([a for a, *b in [['a', None] + [1]]])), float((723 if False else False))])
def f30(a=11, b=18446744073709551615):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 0:
        n3 += 1
        try:
            match (not None):
                case [p, *_]:
                    del out[c]
                    del out[c]
                case (p, q) if b'\xff\x00':
                    a = int(str((lambda a, b=969: a - b)(1)))
                case _:
                    if (False and True): return a
                    if dict(zip(['b', 'a'], [])): continue
            for d in '日本':
                out[d] = sorted(['x', '', 'yz'], reverse=True)
                out[False] = hex(11)
                if (None % b): continue
            else:
                if (~'x\ny'): continue
                if ('abc').join(['1', '2', '3']): continue
            try:
                d, d = (None)[a], int('12', 2 + 3)
                del out[None]
                a, *b = []
            except LookupError as error:
                log.append(type(error).__name__)
                if (n := f"<{a:*^10}>"): log.append(n)
                b -= a
                a &= b''
            d, *d = [(0.1 ** 2), (Base(b) + a), dict(a=-0.0, b=b)]
        except Exception as error:
            log.append(type(error).__name__)
            if int(str(9)): return a
            if ('  x ').lower(): break
            match ('Hello World' + '%d %s'):
                case int(p):
                    if (a).issubset([1]): return a
                    b, c = ('abc' < 'ABCabc'), ([3, 1, 2] + [99999999999999999998])[-1]
                    if (n := ('12').count('a')): log.append(n)
                case [p]:
                    b //= d
                case []:
                    b, c = ('%d %s').strip(), ('{} {}').lower()
                    if {1: 162, 'a': b}: break
                    b %= None
                    log.append(hex((Base(2147483649) + 57).value))
                case _:
                    if (4611686018427387906 == 791): continue
                    a &= -2.25
                    out['日本'] = ord(('ß' + 'x')[0])
        else:
            if (n := len('a,b,,c')): log.append(n)
    for b in count(0):
        try:
            if Derived(1).xyz: break
            c %= b''
        except Exception as error:
            log.append(type(error).__name__)
            del out[bytearray(b'xyz')]
            try:
                log.append((('{} {}').capitalize()).strip())
            except TypeError as error:
                log.append(type(error).__name__)
                log.append([n for n in count(2)])
                if (['a', None])[::-1]: break
                if (n := (float('inf') % 123456.789)): log.append(n)
                a |= float('inf')
        else:
            b %= b'\xff\x00'
        if (n := list(({1: 2}).items())): log.append(n)
        for c in range(4):
            out[c] = (2147483649 == 2147483648)
            match ('%5.2f;%-5d' % (-0.0, False)):
                case int(p):
                    del out[None]
                    a %= c
                case _:
                    b -= bytes(range(5))
                    if (3.0 ** 2): continue
                    if ('a').replace('日本', 'a'): return a
            n1 = 0
            while n1 < 3:
                n1 += 1
                if ({} | {'a': 1, 'b': [2]}): return a
                del out[18446744073709551618]
                a //= c
    else:
        log.append((f'{(True):>{3 + 3}}' * 4))
    yield from log
    yield a
case(30, lambda: list(f30()))
case(31, lambda: ((('a').join(['1', '2', '3'])).translate({97: 'A', 98: None})).isdigit())
case(32, lambda: ascii('ß'))
case(33, lambda: (((type(None).__name__).swapcase()).swapcase())[:4])
case(34, lambda: dict(enumerate(['a', None])))
case(35, lambda: (['b', 'a'] + ['12'])[0])
case(36, lambda: sum([((1e10 if True else 0.1) if ('ABCabc').startswith('Hello World') else (-0.0 + -0.0)), ('{0:<6}{1}'.format('😀z', 123456.789)).find('a')]))
def f37(a=18446744073709551616, b=None):
    c = d = 0
    log, out = [], {}
    for c in range(3):
        if ('Hello World' % True): return a
        c, d = (9223372036854775807).bit_length(), dict.fromkeys(['x', '', 'yz'], False)
        n2 = 0
        while n2 < 4:
            n2 += 1
            match f'{(0.1):.3f}':
                case []:
                    a |= 0.1
                case {1: p}:
                    c |= 4294967296
                    a //= 0.0
                    b, b = Derived(b'').xyz, [*123456.789]
                case 'abc' if 'naïve':
                    del out[None]
                    a, *d = {([3, 1, 2] < [3, 1, 2]), (False if '  x ' else c)}
                case _:
                    a, *b = []
            match (['a', None])[::-1]:
                case []:
                    c %= d
                    if ([] < [-1, 10]): return a
                    d += False
                    log.append(({1: 99999999999999999999, 'a': d} == {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}))
                case _:
                    a, *d = {(float('inf') % 3.0), type(0.1).__name__, abs(0.0), *(True < -494)}
            if [(i, 18446744073709551616) for i in [-1, 10] if False]:
                d = (not (True / 123456.789))
                c //= d
                if (lambda **k: k)(x=-2.25): continue
                if dict(a=10, b=11): return a
            else:
                if f"<{False:z}>": break
                d |= None
                d, *a = {(bytearray(b'xyz')).bit_length(), '{0:<6}{1}'.format('', b'a,b')}
                del out[None]
            log.append(round(float(100000000000000000000)))
    match (c >> 38):
        case int(p):
            c = (len([1.5, 2]) / ord(('{} {}' + 'x')[0]))
            c = [*[7 for i in range(4)], 5].index(5)
            del out[c]
        case 'abc':
            out[bytes(range(5))] = ('x\ny' if False else '%d %s')
            b |= d
        case None if c:
            log.append((([] + [''])[0])[1])
            a, b = (~496), (b)[-2]
            log.append((float('1e%d' % 2) % (4611686018427387904 / 4611686018427387906)))
            if (n := (lambda a, b=99999999999999999998: a - b)(4611686018427387906)): log.append(n)
        case _:
            a = (ascii('a,b,,c')).replace(', '.join(['x', '', 'yz']), hex(10))
            d &= None
    match (-992 << 1):
        case 'abc' if a:
            b -= b
            c &= None
            if (n := all([1, 2, 3])): log.append(n)
        case [p, *_] if 2147483650:
            log.append(len(dict(enumerate([]))))
            if (n := ({'a': 1, 'b': [2]}).get('a', 375)): log.append(n)
            c, c = (8 <= 3.0 < False), (d or a)
            a, *a = []
        case -1:
            d &= 1.5
            log.append(format(({} | {1: 2}), 'c'))
        case _:
            log.append({str(k): v for k, v in ({1: d, 'a': False}).items()})
            d -= 'ABCabc'
            if (n := (b'abc' if d else d)): log.append(n)
    b, *d = set()
    return log, out, a, b, c, d
case(37, f37)
def f38(a=bytearray(b'xyz'), b=None):
    c = d = 0
    log, out = [], {}
    a = (max(True, -835) * (False << 1))
    c |= 4611686018427387902
    if (n := max(8, -14)): log.append(n)
    if ('😀z').translate({97: 'A', 98: None}):
        log.append(((1e300 ** 2) // abs(float('inf'))))
    yield from log
    yield a
case(38, lambda: list(f38()))
case(39, lambda: (', '.join((f'{(-0.0)!r}').split(','))).split())
def f40(a=None, b=5):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for d in range(4):
        d, *b = [Derived(1).xyz]
        match [a, d]:
            case -1:
                log.append(repr(dict.fromkeys(['x', '', 'yz'], -54)))
            case _:
                a &= -0.0
                d //= b'a,b'
    c &= c
    match len('-7'):
        case (p, q) if c:
            b &= b
        case []:
            if (n := (['x', '', 'yz'] + ['abc'])[0]): log.append(n)
            del out[bytes(range(5))]
        case [p] if '{} {}':
            out['x\ny'] = (d)[4]
            b, *b = (*([-1, 10] < [3, 1, 2]),)
            del out['{} {}']
        case _:
            d += '{} {}'
            a, c = (-1)[-2], ('12')[1:]
            c, d = {b: b for i in range(0) if b'a,b'}, (+c)
            a &= c
    return log, out, a, b, c, d
case(40, f40)
case(41, lambda: (format(986, ',')).encode().decode())
case(42, lambda: str((chr(3 + 65))[4:]))
case(43, lambda: ('%g' % 4611686018427387903))
def f44(a=9223372036854775809, b='日本'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for d in '  x ':
        if round(1e300, 4): continue
        if dict.fromkeys(['x', '', 'yz'], 6): return a
        try:
            if (n := (3.0 ** 2)): log.append(n)
            if ('日本').lower():
                if ([1.5, 2])[4:]: continue
                a //= 0.1
                d -= 0.0
            else:
                if (False)[1]: continue
                b -= 11
                if (n := ('日本').swapcase()): log.append(n)
            for b in range(4):
                log.append((list(count(3)))[::-1])
        except Exception as error:
            log.append(type(error).__name__)
            if ('a,b,,c').partition('a')[2]: continue
            b -= b'a,b'
            try:
                out[bytearray(b'xyz')] = (0.1 % 0.0)
            finally:
                b = list(iter(({1: 2} | {1: 2})))
                c += None
                a //= None
            out[c] = (-705 < False)
        else:
            b, *d = [(1.5 if True else 1.5), int(str(-915))]
            if (n := (float('inf') % 3.0)): log.append(n)
            if (-1e-7): continue
        finally:
            if (n := (9 % -43)): log.append(n)
            c |= a
            a //= 1
    else:
        out[None] = ('{} {}').translate({97: 'A', 98: None})
        out[d] = ('Hello World').find('a')
        log.append(str({1: 0.0, 'a': d}))
    if (n := (2147483646 / 9)): log.append(n)
    try:
        b &= b
    except Exception as error:
        log.append(type(error).__name__)
        b %= c
        n2 = 0
        while n2 < 1:
            n2 += 1
            match ([] + []):
                case float():
                    if (n := (None < 123456.789)): log.append(n)
                    if hash(False): break
                    log.append(((-1.5) // (-0.0 // 1e10)))
                    log.append(((-157 if True else 100000000000000000000) * (100000000000000000002 + 4)))
                case [p]:
                    out[c] = (None)[0:-1:-1]
                case {1: p}:
                    a, a = (1e10 % 3.0), str({'a': 1, 'b': [2]})
                case _:
                    c = (lambda **k: k)(x=('x\ny').upper())
                    c = int('12', 1 + 3)
                    c %= 1e10
                    c |= d
            try:
                if ('{} {}').startswith('a'): break
                c, *b = []
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                a %= b
                if (n := ('日本' + '😀z')): log.append(n)
            a -= 'a,b,,c'
            for c in '':
                c = (lambda a, /, b, *, c=1: [a, b, c])(('a,b,,c').swapcase(), b='a,b,,c')
                if sum([3, 1, 2]): return a
                if ('  x ').capitalize(): return a
    finally:
        del out[c]
    try:
        d = ', '.join(('a,b,,c').split(','))
        try:
            try:
                c -= 4611686018427387902
                log.append(dict.fromkeys(sorted(['日本', '', 'm']), (True * False)))
                c, *b = ()
            finally:
                out[b''] = f'{(0.1):.3f}'
                d, b = float(186), (float('inf') % 3.0)
                d &= -106
            try:
                out['ABCabc'] = type(c).__name__
                b = ({str(k): v for k, v in ({}).items()}).get(('日本').center(9, '*'), int(str(100000000000000000002)))
                b, b = repr(a), divmod(c, a)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                b |= c
                a -= -0.0
                log.append(float(len({})))
            b = divmod(abs(18446744073709551615), ([1.5, 2]).count(0))[1]
            for b in range(3):
                log.append(pow(d, 2, 5))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            b = int('12', 0 + 3)
            d, *b = [('x\ny').count('abc')]
            if (n := ([])[::-1]): log.append(n)
            for b in 'a':
                b = (str(a) in ('ABCabc').upper())
                if (n := (Base(11) == Base(False))): log.append(n)
                if (n := ('x\ny').strip()): log.append(n)
                b &= 0.0
        n2 = 0
        while n2 < 2:
            n2 += 1
            for d in range(4):
                b %= True
                c |= d
                a //= b'a,b'
            c, b = list({}), (False / 4294967294)
            n1 = 0
            while n1 < 0:
                n1 += 1
                b, *d = ['{0:<6}{1}'.format('abc', None), ('😀z').encode().decode(), dict(enumerate(['a', None]))]
            out[bytes(range(5))] = {str(k): v for k, v in ({1: 2}).items()}
        del out[1e-7]
    except TypeError as error:
        log.append(type(error).__name__)
        a &= b'a,b'
        d &= 1e300
    else:
        c -= 'naïve'
        log.append((lambda *a, **k: (a, k))(*(), x=(False % 4611686018427387906)))
        c, *c = [(1).title(), ('a,b,,c')[:2], list(reversed(['a', None]))]
        b, *a = {{float('inf'): a, a: 10, d: a}, ({} | {'a': 1, 'b': [2]}), *abs(True)}
    return log, out, a, b, c, d
case(44, f44)
case(45, lambda: ((list(({'a': 1, 'b': [2]}).items()) * 0) | ((1).bit_length() - Derived(2147483649).double)))
case(46, lambda: pow(hash((-2 ^ 315)), 1, 97))
case(47, lambda: {0.1: 'abc'})
def f48(a=4611686018427387904, b=-1):
    c = d = 0
    log, out = [], {}
    match ('abc' if False else '  x '):
        case -1 if d:
            b -= b
            a -= True
            a = (repr(b)).center(9, '*')
        case (p, q):
            if (n := ('a').swapcase()): log.append(n)
            b |= d
            d += b'a,b'
            log.append((dict(a=d, b=b) >= int(float('inf'))))
        case _:
            del out[4]
            b %= b
            d, *c = {(289 & 9), list(True for k in (None,) if 'abc'), *('%a' % a)}
            del out[d]
    return log, out, a, b, c, d
case(48, f48)
case(49, lambda: (list(range(3)) < [ord(c) for c in 'ABCabc']))
case(50, lambda: sum([((1e10 // 1e300) if ('{} {}' in '') else (1.5 % 123456.789)), ({1: 10, 'a': -904}).get(('a').removesuffix('c'), ([] + [414])[-1])]))
case(51, lambda: format((lambda **k: k)(x=(float('inf') if '' else b'')), '%'))
case(52, lambda: (((bin(18446744073709551618)).lower()).strip()).startswith((format(float(8), '10.3e')).zfill(0 + 5)))
def f53(a='a', b=None):
    c = d = 0
    log, out = [], {}
    for d in 'naïve':
        if bin(-435):
            for c in {-2.25, a, 'a,b,,c', 8}:
                a += d
                d, *b = {*list(('ß').encode())}
                b, *b = {(--2.25), (c // ''), dict(a=100000000000000000000, b=True), *{str(k): v for k, v in ({1: 2}).items()}}
            else:
                del out[-720]
                out[None] = (b != d <= float('inf'))
                d, d = ('naïve' in {}), ({} | {})
                if dict(a=-3, b=d): break
            c = list(count(3))
        else:
            if (False and False):
                if (b'a,b' in [1.5, 2]): return a
                if sum([]): return a
                del out[d]
                if bool(bytearray(b'xyz')): continue
            d, d = (1e10 ** 2), list(map(str, 'x\ny'))
            try:
                if ('%d %s' in {'a': 1, 'b': [2]}): return a
                d &= 'ABCabc'
                a &= 11
                a, a = {None, *-2.25}, ('12')[3:]
            except (TypeError, ValueError) as error:
                log.append(type(error).__name__)
                a, c = ({} | {}), {**{1: 2}, 'k': 649}
                c = ((2147483647).bit_length() ^ min([3, 1, 2] + [3]))
                d += c
                c &= 123456.789
        del out[1e-7]
        for d in range(4):
            c, *b = [{**{'a': 1, 'b': [2]}, 'k': 'naïve'}, *('Hello World').isalpha()]
            if (-1e-7): break
    else:
        c = ((False / -394) ** 2)
        a %= 713
        b, a = ({1: 2} == {}), ord(('Hello World' + 'x')[0])
    return log, out, a, b, c, d
case(53, f53)
case(54, lambda: dict(zip(list(('{} {0!r}'.format(b'abc'))[:2]), [(([] + ['12'])[0]).find('a') for i in range(3)])))
def f55(a=False, b='a'):
    c = d = 0
    log, out = [], {}
    del out[a]
    return log, out, a, b, c, d
case(55, f55)
case(56, lambda: ((-3 < 4611686018427387903) // tuple(b'abc')))
def f57(a=0, b=bytes(range(5))):
    c = d = 0
    log, out = [], {}
    a = (int('12', 0 + 3) | dict(zip(['x', '', 'yz'], [3, 1, 2])))
    match {str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}:
        case 0 | 1:
            a += b'a,b'
        case 0 | 1:
            a, *c = [('%r' % a), set(['b', 'a']).issubset(['x', '', 'yz']), *type(c).__name__]
            del out[100000000000000000001]
            out[751] = list(reversed(['a', None]))
        case [p, *_]:
            d, *a = {('  x ').find('a'), ('{} {}').zfill(4 + 5), (2147483648 <= 0.0 < True)}
            log.append((float('1e%d' % 0) * (2147483650 >> 2)))
            c, d = (-2.25 * 1), {True, None, b'abc', d}
        case _:
            log.append((dict(a=d, b=b'\xff\x00') == (lambda **k: k)(x=a)))
            del out[b'\xff\x00']
    d += '  x '
    return log, out, a, b, c, d
case(57, f57)
def f58(a=False, b=None):
    c = d = 0
    log, out = [], {}
    log.append((([1.5, 2] + []))[::-1])
    if ('abc').find('a'):
        if (n := ('日本').center(9, '*')): log.append(n)
        try:
            log.append({})
            d = int((1e-7 ** 2))
            if (453 < 100000000000000000001):
                a %= b
                out[c] = {b'\xff\x00', a}
                out[b] = sum([1e-7, 100000000000000000000])
            elif f'{(18446744073709551614):>{2 + 3}}':
                a, c = dict.fromkeys(['x', '', 'yz'], False), ('😀z' in {})
                log.append({(b and c)})
        finally:
            a &= -948
            log.append((('Hello World').strip() or ('a,b,,c').capitalize()))
            del out[d]
            c &= a
        n2 = 0
        while n2 < 4:
            n2 += 1
            match int('12', 0 + 3):
                case -1 if d:
                    if (b).get(1): return a
                    del out[b]
                    if (18446744073709551617 * True): return a
                    if ('naïve').splitlines(): continue
                case 'abc':
                    c = (sum([-0.0, 0]) // (-2.25 * 99999999999999999998))
                    if (False < 11): continue
                case {1: p} if 2147483647:
                    if ('a')[:4]: continue
                    c = list(count(3))
                    if (n := (1.5 * True)): log.append(n)
                    b = Derived.kind
                case _:
                    del out[True]
            log.append(f'{(divmod(-2, -126)[1]):>{3 + 3}}')
            n1 = 0
            while n1 < 3:
                n1 += 1
                c -= c
                if ('Hello World' or '  x '): continue
                del out[None]
            a &= 1e300
        if list({}):
            match all('😀z'):
                case int(p):
                    out[d] = ({1: 2} | {})
                    b = '{} {0!r}'.format(('{} {}').join(['1', '2', '3']))
                    b, d = sum([-0.0, 2147483647]), ('%d %s' % (9, bytes(range(5))))
                    b, *d = [{**{1: 2}, 'k': b}]
                case 0 | 1 if 4294967297:
                    del out[b'\xff\x00']
                case []:
                    a += a
                case _:
                    if (n := (a)[::3]): log.append(n)
                    if (n := [each for each in (1, a)]): log.append(n)
    else:
        match [a for j in '{} {}' if b'']:
            case None:
                del out[d]
                if (n := f"<{-193:z}>"): log.append(n)
            case str():
                d %= 4294967297
            case []:
                out[bytearray(b'xyz')] = ('  x ').swapcase()
                c &= None
                if (n := ('').isalpha()): log.append(n)
            case _:
                a, a = (True <= float('inf') < 2147483646), ('x\ny')[:3]
        c &= 9223372036854775808
        match {1: a, 'a': c}:
            case Base(value=p):
                if (n := Derived(1).xyz): log.append(n)
            case int(p):
                d = list(map(str, list(enumerate([]))))
            case str() if bytearray(b'xyz'):
                del out[None]
            case _:
                c = (([] + ['a'])[0]).hex()
    a, b = (b'abc').symmetric_difference([1]), sorted([], key=len)
    yield from log
    yield a
case(58, lambda: list(f58()))
case(59, lambda: (((3.0 if True else 1.5) + (123456.789 % 1e-7)) ^ list(((bytes(range(5)))[4:2]).keys())))
def f60(a=b'a,b', b=9):
    c = d = 0
    log, out = [], {}
    for d in count(0):
        del out[c]
        n2 = 0
        while n2 < 1:
            n2 += 1
            match (5 - 935):
                case [p, *_]:
                    del out['a,b,,c']
                    c |= '😀z'
                    out[c] = (123456.789 % 1e-7)
                case -1:
                    a, *a = ({1: -959, 'a': 99999999999999999999}, ('Hello World').title(), *(lambda a, b=121: a - b)(-58),)
                    a, *a = [len([1.5, 2])]
                    d |= a
                    del out[4294967298]
                case _:
                    if (-3 % 2147483650): return a
                    b, d = (1.5 ** 2), [123456.789 for j in {*9223372036854775807} if 0.1]
            out[1] = ('a').swapcase()
            c %= d
            n1 = 0
            while n1 < 2:
                n1 += 1
                c -= b
                a += None
    c &= a
    for b in count(3):
        a %= None
        match (123456.789 if False else 0.1):
            case None:
                log.append(list(zip(list(enumerate(['a', None])), list(range(1, 3 + 5)))))
            case (p, q):
                if ('{} {}').strip(): break
                c //= 3
                if (b ^ '日本'): continue
            case _:
                if ('😀z').capitalize(): break
                b, c = list(iter(18446744073709551615)), (1e300 % 0.1)
                c %= c
        try:
            out['%d %s'] = dict(a='a', b=2147483647)
        except TypeError as error:
            log.append(type(error).__name__)
            n1 = 0
            while n1 < 1:
                n1 += 1
                log.append((lambda **k: k)(x=([1.5, 2])[::2]))
                b, *c = [('-7' in {'a': 1, 'b': [2]}), abs(4294967298)]
                b += b
                d = (lambda a, b=len([1, 2, 3]): a - b)(ord(('😀z' + 'x')[0]))
    out[a] = (0.0 * 662)
    yield from log
    yield a
case(60, lambda: list(f60()))
case(61, lambda: (100000000000000000002 % True))
def f62(a=-809, b=1e300):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    del out[d]
    for a in {0.0, a, d, *True}:
        c, *b = ((Base(671) == Base(False)), (0.1 + 3.0), (1e10 % 1.5), (~8),)
    out[-741] = dict.fromkeys([], 18446744073709551618)
    if ('%d %s' % (True, d)):
        if [d, *[1, 2, 3]]:
            b %= c
            match round(-0.0):
                case 'abc':
                    c, c = float('1e%d' % 3), list(d)
                    if (n := (True // True)): log.append(n)
                    d, *d = {f"<{99999999999999999998:05d}>", (9223372036854775807 & -674), ('ß').count('{} {}')}
                    out[a] = Derived(8).double
                case []:
                    a += -0.0
                    log.append((sorted(['a,b,,c', '-7', 'm']) + [('x\ny')[::-1]])[0])
                    log.append(float('1e%d' % 0))
                case 'abc':
                    d = round((0.1 // 3.0))
                case _:
                    b, d = (9223372036854775807, c, c,), list(reversed([1, 2, 3]))
            if ('%g' % None):
                c = list(map(str, abs(123456.789)))
            a = (('Hello World').translate({97: 'A', 98: None}))[3:]
        else:
            if ('naïve').partition('a')[2]:
                out[True] = (7 / 3)
                log.append((str(c)).isalpha())
                log.append([each for each in ((852 >> 41), (lambda **k: k)(x=4))])
                a %= b
        try:
            del out[-3]
        finally:
            c -= True
            del out[5]
            log.append(abs((True << 1)))
        for b in '😀z':
            c %= '-7'
        else:
            del out[c]
            b, *d = [*('%5.2f;%-5d' % (-2.25, 2147483650))]
            out[b'\xff\x00'] = sum([3, 1, 2])
    return log, out, a, b, c, d
case(62, f62)
def f63(a=None, b='12'):
    c = d = 0
    log, out = [], {}
    match set(['b', 'a']).issubset(['x', '', 'yz']):
        case {1: p}:
            if (n := ('%d %s' % (18446744073709551618, 2147483648))): log.append(n)
            b %= ''
            a = (('ABCabc').lower()).strip()
        case []:
            del out[c]
            del out[d]
            if (n := [n for n in count(3)]): log.append(n)
            a, d = (4294967297 <= 3.0 < -21), pow(c, 1, 17)
        case _:
            d, d = ('%5.2f;%-5d' % (1.5, 4294967298)), any([1.5, 2])
    try:
        match (+a):
            case float():
                b -= None
                c -= a
            case _:
                a &= 2147483648
                out[0] = ('a,b,,c' in {'a': 1, 'b': [2]})
                log.append((-([3, 1, 2] + [-779])[-1]))
        for b in 'ß':
            if (946 / True):
                if dict(zip(['b', 'a'], [3, 1, 2])): continue
                a, *d = set()
                if (n := ([1, 2, 3])[::2]): log.append(n)
            else:
                a = (({}).get('-7', 347) if f'{(1e300):.3f}' else ('a,b,,c').title())
                d, *d = {list('a,b,,c'), pow(-2, 3, 97)}
            out[bytearray(b'xyz')] = ('ABCabc').join(['1', '2', '3'])
            d, c = ('Hello World').zfill(2 + 5), ('😀z')[-1:5:]
            match ('%a' % 123456.789):
                case Base(value=p):
                    if float('1e%d' % 1): break
                    del out[b'abc']
                case _:
                    if (-2.25 if False else float('inf')): break
                    if (n := list(a for i in ['%d %s', float('inf'), *0])): log.append(n)
                    log.append(int.from_bytes(format(False, ',').encode()[:8], 'little'))
                    c //= d
        else:
            out[float('inf')] = ascii('ß')
            del out[b]
            del out[False]
        b, *b = (len('ABCabc'), (123456.789 if True else 1.5), (b'a,b')[c],)
        match float(3):
            case int(p):
                c, *d = [{i: 18446744073709551614 for i in range(1)}, ('Hello World').capitalize(), *dict(enumerate([]))]
                log.append((Base(('{} {}' or '日本')) + 1e-7))
                if (n := getattr(Base(5), 'value', 0)): log.append(n)
                b, d = (False / -53), (-2.25 * False)
            case {1: p}:
                del out[None]
                if (n := list(enumerate([]))): log.append(n)
                a = (dict(enumerate(['a', None]))).popitem()
            case []:
                out[100000000000000000002] = '{} {0!r}'.format(float('inf'))
                if (n := ', '.join(['b', 'a'])): log.append(n)
                d = {**{**{}, 'k': None}, 'k': ({'a': 1, 'b': [2]} | {'a': 1, 'b': [2]})}
            case _:
                c = list(enumerate(list(filter(None, []))))
                log.append(min([-1, 9223372036854775807, 9223372036854775810] + [1]))
    except Exception as error:
        log.append(type(error).__name__)
        match Derived(True).double:
            case int(p):
                d = ((-2.25 + 3.0)).numerator
                a -= b
            case _:
                b, *b = {f"<{1.5:g}>", *([1, 2, 3]).count(None)}
                log.append((list(filter(None, -3)) & str({'a': 1, 'b': [2]})))
                b = list(('abc' or ''))
                del out[3.0]
        try:
            a, a = ('naïve').count('  x '), (a | c)
            b &= d
        except Exception as error:
            log.append(type(error).__name__)
            d = {d: list(None for i in 'x\ny'), c: round(float('inf'), 2)}
            try:
                del out[b]
                a += 18446744073709551616
                d += c
            finally:
                b //= 'a,b,,c'
                log.append((chr(3 + 65) < ('a,b,,c').translate({97: 'A', 98: None})))
                a &= '日本'
                log.append((([] + [100000000000000000002])[-1]).bit_length())
            d &= b
            d += 18446744073709551615
    else:
        del out[b'\xff\x00']
        a += a
        a = float('1e%d' % 0)
    yield from log
    yield a
case(63, lambda: list(f63()))
case(64, lambda: ('%5.2f;%-5d' % (1e10, -361)))
case(65, lambda: (list(((['x', '', 'yz'] + [''])[0]).items()) - isinstance(hex(8), (int, str))))
case(66, lambda: (list(reversed([1.5, 2])) << 68))
case(67, lambda: set())
def f68(a=b'', b=5):
    c = d = 0
    log, out = [], {}
    if [18446744073709551616]:
        try:
            b = [(-184), (0.1 * 4611686018427387905)]
            try:
                c, b = [n for n in count(3)], float('1e%d' % 0)
                del out[b'\xff\x00']
            except TypeError as error:
                log.append(type(error).__name__)
                log.append(('%e' % dict(zip(['x', '', 'yz'], []))))
                a = float(('😀z').count('日本'))
                log.append((max(True, True) if (True and False) else ('%x' % 3.0)))
                del out[0.0]
            else:
                b, *a = set()
                a, *d = {([1.5, 2]).count(c), round(-2.25, 2), ([3, 1, 2] < [-1, 10])}
                log.append(sum(dict(a=1e-7, b='😀z')))
            del out[a]
        except LookupError as error:
            log.append(type(error).__name__)
            out[-2] = ([-1, 10] < [-1, 10])
            if (n := sorted([], reverse=True)): log.append(n)
        else:
            del out[b'']
        a &= a
    else:
        match (6 / 4294967295):
            case None if bytes(range(5)):
                a = list(filter(None, list('日本')))
                a, b = ('x\ny' if False else 'ABCabc'), (None)[:0:]
                b = ((100000000000000000000 + False) < ord(('-7' + 'x')[0]))
            case Base(value=p):
                b, a = (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(), (True ^ 3)
                d, c = ord(('  x ' + 'x')[0]), ([3, 1, 2] + [3])[-1]
            case str() if c:
                a = (('-7')[:0]).replace(ascii('12'), ('abc' * 1))
                del out[c]
                if (n := ('{} {}' or 'ABCabc')): log.append(n)
                del out[b]
            case _:
                b = list(count(3))
                if (n := ('  x ').swapcase()): log.append(n)
        try:
            match (-154 or b):
                case (p, q) if -2.25:
                    del out[c]
                    a, a = ('')[:4], ({1: 2}).get('a', 7)
                    out[9223372036854775807] = (0.0 >> 60)
                case None:
                    b, *c = [('ß' & 1e10)]
                    del out[None]
                    d //= -2.25
                    del out[d]
                case Base(value=p) if b'abc':
                    if (n := (-2.25).partition(',')): log.append(n)
                    log.append((format(1, ',')).zfill(1 + 5))
                    a, d = ([-1, 10] < [3, 1, 2]), dict(enumerate([]))
                case _:
                    c += 6
                    b += None
                    b = list((('-7').count('  x ')).keys())
                    log.append({max(False, key=lambda each: (0)) for i in range(5)})
        except Exception as error:
            log.append(type(error).__name__)
            if (1e-7 << 6):
                a = f"<{(d - a):5d}>"
                c &= '12'
                c, c = int(float('inf')), (b'a,b', *b,)
                if (n := (d)[c]): log.append(n)
            else:
                b = (('  x ').isdigit())[5]
                if (n := (b ^ None)): log.append(n)
                log.append(list(filter(None, (b)[:1])))
        else:
            log.append(((1e10 + 1e-7) or ([1.5, 2])[0:]))
            b, *a = [list(enumerate([1, 2, 3]))]
    yield from log
    yield a
case(68, lambda: list(f68()))
def f69(a='ABCabc', b=0.0):
    c = d = 0
    log, out = [], {}
    n3 = 0
    while n3 < 1:
        n3 += 1
        if (3.0 % 1e-7): return a
        try:
            a %= a
            if divmod(False, 11)[1]:
                b, b = [*[], 5].index(5), format(True, ',')
                c -= 18446744073709551614
                d |= 956
                del out[c]
            if [*[-1, 10], 5].index(5):
                d, *a = {dict(a=d, b=4611686018427387903), ('ß').find('a'), abs(0.0)}
            else:
                del out[-2.25]
                d %= 4294967297
                if (n := list(reversed([]))): log.append(n)
                a |= a
            c = str(dict(a=d, b=a))
        except ArithmeticError as error:
            log.append(type(error).__name__)
            if [*[], 5].index(5):
                if (None and 'x\ny'): continue
            else:
                d, *d = [f"<{None:>7}>", (not d), Derived(1).xyz]
                if list(range(2, 4 + 5)): continue
                log.append({**{str(k): v for k, v in ({'a': 1, 'b': [2]}).items()}, 'k': {4294967297: c}})
            for a in count(0):
                if (n := (8 + True)): log.append(n)
        else:
            if (n := (d if a else 4294967294)): log.append(n)
            if (n := round(float('inf'), 4)): log.append(n)
            d, *c = {('' >> 46), int.from_bytes('%d %s'.encode()[:8], 'little'), {1: 1e-7, 'a': None}}
        finally:
            if (n := float('1e%d' % 3)): log.append(n)
            log.append(('%e' % int.from_bytes('abc'.encode()[:8], 'little')))
            log.append((lambda **k: k)(x=('%d %s' % (False, 3))))
            out[-3] = ('12')[1:]
        if (n := list(('%d %s').encode())): log.append(n)
        for d in {b''}:
            d, c = (b).isalpha(), (d).to_bytes(12, 'big', signed=True)
    if (n := format(1e10, '10.3e')): log.append(n)
    for c in (d,):
        if (c >> 41): return a
        if list(d for j in count(3)): continue
        for a in [b]:
            c, c = (1e10 + 1.5), dict.fromkeys(['b', 'a'], 1)
        else:
            if ('ABCabc')[::-1]: continue
            log.append(((None ** 1) and round(float('inf'), 4)))
            d = ((['a', None])[0:] == ('Hello World').splitlines())
    yield from log
    yield a
case(69, lambda: list(f69()))
case(70, lambda: ((Derived(-2).double in sorted(['b', 'a'], reverse=True)))[0])
case(71, lambda: ('naïve').replace('{} {}', ''))
def f72(a='  x ', b=None):
    c = d = 0
    log, out = [], {}
    try:
        try:
            try:
                b -= d
                if (n := ('abc').split(',')): log.append(n)
                out[b''] = (0.1 ** 2)
            except ArithmeticError as error:
                log.append(type(error).__name__)
                b += 'abc'
            match ({'a': 1, 'b': [2]}).get('{} {}', 2147483647):
                case int(p):
                    if (n := ('-7').strip()): log.append(n)
                    del out[a]
                    c = {d: (1e-7 ** 2), None: [None, *[]], 'x\ny': ('ß').translate({97: 'A', 98: None})}
                case 'abc':
                    del out[b]
                    c, *a = (*('').isdigit(),)
                    b, d = ('').center(9, '*'), set(['b', 'a']).issubset(['b', 'a'])
                    if (n := (1e-7 ** 2)): log.append(n)
                case []:
                    d %= -935
                    c = (lambda **k: k)(x={i: False for i in range(0)})
                    d = (int(0.1) << 4)
                    d, *b = [f'{(b)!r}', repr(a)]
                case _:
                    b %= '12'
                    c = max(int(str(True)), len('  x '))
                    a -= a
                    if (n := list(enumerate([1.5, 2]))): log.append(n)
            log.append(('{} {0!r}'.format(100000000000000000002)).splitlines())
            if (d).reverse():
                log.append(((-2 ^ False) / sum([3, 1, 2])))
                d += '日本'
                c += b'\xff\x00'
            else:
                if (n := sorted([3, 1, 2])): log.append(n)
                c -= True
                a, *c = []
                d, a = (not b), format(100000000000000000000, ',')
        except LookupError as error:
            log.append(type(error).__name__)
            b, d = dict(zip([], [])), {1: 'abc', 'a': c}
    except ArithmeticError as error:
        log.append(type(error).__name__)
        try:
            if (n := (853 + True)): log.append(n)
            try:
                if (n := (380 if False else True)): log.append(n)
                c //= bytes(range(5))
                out[b'\xff\x00'] = str(['a', None])
            except Exception as error:
                log.append(type(error).__name__)
                out[-2.25] = ('-7' < '')
                out[b] = ('').removesuffix('c')
                del out[float('inf')]
                a %= None
            else:
                if (n := '{} {0!r}'.format(True)): log.append(n)
                b, *a = set()
                c += 8
            finally:
                a, d = int('12', 2 + 3), len('-7')
                log.append((([1, 2, 3] + []) == [n for n in count(2)]))
            for c in range(4):
                d, *d = set()
                if (n := (8 ^ 18446744073709551618)): log.append(n)
                if int(str(2)): break
                if (n := list(range(3, 4 + 5))): log.append(n)
        except Exception as error:
            log.append(type(error).__name__)
            try:
                a, b = hex(1), round(123456.789, 1)
                out[8] = ()
            except LookupError as error:
                log.append(type(error).__name__)
                d &= None
                a //= 123456.789
                b -= 'ß'
            finally:
                d &= None
            if (-2.25)[123456.789]:
                del out[a]
                b, *c = ()
                b, b = dict.fromkeys(['x', '', 'yz'], 2147483649), dict(zip(['b', 'a'], [-1, 10]))
                del out[b]
            elif any(['a', None]):
                b = ((Base(8) + 9).value >> 0)
            if dict(zip(['b', 'a'], [])):
                log.append({i: ([] + [4611686018427387904])[-1] for i in range(4)})
            elif (False / False):
                d, *a = ((0.0 + 0.1), {},)
        b //= c
        del out[614]
        match ('😀z').expandtabs(4):
            case [p, *_]:
                b &= a
                if (n := ('Hello World').encode().decode()): log.append(n)
                d, d = (b / d), ('naïve').split()
            case 0 | 1:
                a //= b''
                c, *b = set()
                d = [(a in ['a', None]) for i in '12']
            case {1: p}:
                out[b''] = (float('inf') % 0.0)
            case _:
                log.append(((-759 & 6) & dict(enumerate([1, 2, 3]))))
                a = list((('').strip()).encode())
    else:
        c %= 6
        a |= c
    return log, out, a, b, c, d
case(72, f72)
case(73, lambda: ({'a': 1, 'b': [2]}).get('{} {}', True))
case(74, lambda: ((~({1: 2}).get('  x ', -725)) != (str({}) or [(i, False) for i in [-1, 10] if True])))
case(75, lambda: bool(len(([1.5, 2])[::2])))
def f76(a=None, b=None):
    c = d = 0
    log, out = [], {}
    b = (lambda a, b=ord(('  x ' + 'x')[0]): a - b)((['a', None]).count(b'abc'))
    d &= None
    for b in count(0):
        if ({'a': 1, 'b': [2]}).get('😀z', 10):
            out[123456.789] = (False if float('inf') else 99999999999999999999)
        out[c] = ('12').partition('a')[2]
        if f"<{a:+}>":
            d &= 1e-7
            n1 = 0
            while n1 < 0:
                n1 += 1
                out[a] = dict(a='Hello World', b=d)
                c = (('naïve' & None)).swapcase()
                out[float('inf')] = ([-1, 10] < [3, 1, 2])
                if ({} | {1: 2}): continue
            log.append(len(('%d %s')[:0]))
        elif (b).real:
            del out[None]
            del out[b]
        del out[float('inf')]
    yield from log
    yield a
case(76, lambda: list(f76()))
case(77, lambda: (dict(6)).join(['1', '2']))
case(78, lambda: [a for a, *b in [[] + [1]]])
def f79(a='Hello World', b=-2.25):
    c = d = 0
    log, out = [], {}
    b, *a = {{str(k): v for k, v in ({1: 2}).items()}, (lambda *a, **k: (a, k))(*set(), x=c)}
    if (n := '{} {0!r}'.format(d)): log.append(n)
    for a in count(2):
        if (a - None): continue
    else:
        if (n := set([]).issubset(['x', '', 'yz'])): log.append(n)
    n3 = 0
    while n3 < 2:
        n3 += 1
        d %= a
    yield from log
    yield a
case(79, lambda: list(f79()))
case(80, lambda: '{} {0!r}'.format((('x\ny').find('a') - (None if 8 else 2))))
case(81, lambda: list(reversed(sorted(['x', '', 'yz'], key=len))))
case(82, lambda: ((('%d %s').capitalize()).lower() < {i: (False << 0) for i in range(0)}))
def f83(a=None, b=-563):
    c = d = 0
    log, out = [], {}
    try:
        if ('a').title():
            match ('  x ').splitlines():
                case int(p) if 827:
                    log.append(format((Base(18446744073709551617) + False).value, '#x'))
                    d //= True
                    if (n := {a for k in '  x ' if False}): log.append(n)
                    d, *d = [('a' < '-7'), (-2)[::], dict.fromkeys(['b', 'a'], -348), *format(3.0, '10.3e')]
                case int(p):
                    c %= 'a,b,,c'
                    out[bytearray(b'xyz')] = dict(zip(['x', '', 'yz'], [3, 1, 2]))
                    del out[2147483649]
                case _:
                    a, *c = ((c).rsplit(None, 1), f'{(-0.0):.3f}', abs(123456.789), float(6),)
                    a = (~(-9))
                    b -= c
                    a &= b
            d = ascii(('ABCabc').upper())
            c %= d
        elif [c]:
            if (n := str({'a': 1, 'b': [2]})): log.append(n)
        d, b = ([1, 2, 3])[1:], (d)[1]
    finally:
        d, *d = ()
        if (n := oct(-3)): log.append(n)
        d, *b = ()
    if (b or a):
        for c in {b'', a, '-7'}:
            a, *d = ((-9223372036854775806), hex(False), (d and 0.0), ('  x ')[3:],)
        if ('%5.2f;%-5d' % (0.0, 371)):
            try:
                del out[b'\xff\x00']
                d |= b
                a = ((False ^ 0) + hash(False))
                if (n := min([3, 1, 2] + [2])): log.append(n)
            finally:
                out['-7'] = ('x\ny').capitalize()
                out[None] = (4611686018427387905 * 3)
                b, *b = ()
                b //= d
        else:
            d, d = ([]).count(-341), (lambda a, /, b, *, c=1: [a, b, c])('x\ny', b=b'\xff\x00')
        if ([] * 4):
            a = (({'a': 1, 'b': [2]} | {1: 2}) == dict(a='%d %s', b=bytearray(b'xyz')))
        elif [(i, -2) for i in [] if True]:
            d, d = {1: bytes(range(5)), 'a': b}, pow(c, 5, 4)
            for b in 'ß':
                log.append((dict.fromkeys(['b', 'a'], -743), *('  x ' // c),))
        log.append((list(b for j in 'ABCabc')).imag)
    else:
        n2 = 0
        while n2 < 4:
            n2 += 1
            n1 = 0
            while n1 < 0:
                n1 += 1
                d = ((Base(9223372036854775808) + False).value / ([] + [9223372036854775809])[-1])
            d, *d = {{i: True for i in range(1)}}
            c, b = (), list(({'a': 1, 'b': [2]}).items())
        if (d != 1e300):
            c //= a
            if (d).isalpha():
                d += None
                if (n := ([3, 1, 2] + [-1])[-1]): log.append(n)
            else:
                a, *d = {(-150 >> 42), ([])[1:], (b'\xff\x00')[0:0:4], (None & 3.0)}
        else:
            for a in count(0):
                if (495 < d == 9223372036854775807): return a
                del out[d]
                a, d = ('a').zfill(4 + 5), (False and b'abc')
            else:
                out['  x '] = ('abc')[::-1]
                a -= None
            d += 2147483647
        try:
            d, *b = (dict(enumerate(['a', None])), str([1.5, 2]),)
            if float(True):
                c &= d
                b = (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(b'a,b', None, a)
            elif round(1e10):
                d, *c = [all(['a', None]), [], format(False, '#x'), *f'{(1.5):.3f}']
                c %= -3
            b |= b
            match '{0:<6}{1}'.format('日本', d):
                case float():
                    d &= b
                    if (n := (1e10 ** 2)): log.append(n)
                case []:
                    d -= a
                case 0 | 1 if None:
                    out[a] = (b'a,b').numerator
                    b = ({i: 590 for i in range(2)} >> 42)
                    c |= None
                    a &= b'a,b'
                case _:
                    out[d] = ([1, 2, 3] + [1, 2, 3])
        except Exception as error:
            log.append(type(error).__name__)
            if (0.1 // 3.0):
                d = (('日本').upper() or oct(True))
                out[None] = (['a', None]).count(a)
                if (n := ('naïve').__add__(1)): log.append(n)
                d %= 'a'
            try:
                del out[4611686018427387903]
                d |= None
                del out[1.5]
                del out[4611686018427387904]
            finally:
                del out[c]
            if (n := (lambda **k: k)(x=False)): log.append(n)
            d &= None
        else:
            d //= None
    out[11] = (-1e300)
    return log, out, a, b, c, d
case(83, f83)
case(84, lambda: (f'{(round((3.0 ** 2))):>{2 + 3}}').intersection([1, 2]))
def f85(a=None, b=4):
    c = d = 0
    log, out = [], {}
    a %= '{} {}'
    for b in '12':
        b |= '12'
        for c in '%d %s':
            if (18446744073709551614 if 4294967298 else 2147483650): break
            match pow(100000000000000000002, 1, 97):
                case (p, q):
                    a %= c
                case 'abc':
                    log.append((Derived(False).double - (-2 * 2147483647)))
                    b = (float('1e%d' % 3) if (a != c) else sum([-0.0, -2]))
                    d += c
                case None:
                    b, *b = (('  x ' * -0.0), ('%d %s').title(), dict.fromkeys([], True), (1e300 * 3.0),)
                    c += b''
                    c, *c = {('-7').swapcase(), (False,)}
                case _:
                    a, c = {a}, ('naïve' < '😀z')
                    if (n := ('naïve').isdigit()): log.append(n)
                    log.append(('%x' % (123456.789 + 0.1)))
                    c, b = sum([-2.25, 670]), (1e10 % 0.1)
            try:
                d, *d = ()
            except TypeError as error:
                log.append(type(error).__name__)
                b, d = (9223372036854775806 - 2147483649), (a).expandtabs()
                if getattr(Base(c), 'value', 0): return a
                if (1e10 + 1e300): continue
        match abs(False):
            case [p]:
                out[c] = ord(('ABCabc' + 'x')[0])
                a = pow(b, 1, -2)
                d, c = (lambda **k: k)(x=307), list(range(2, 4 + 5))
                if ([] + ['ß'])[0]: break
            case None:
                if ('12').title(): break
                del out[123456.789]
                if ('{} {}').swapcase(): continue
                if (b)[4]: continue
            case []:
                log.append(len({**{}, 'k': 104}))
            case _:
                log.append(({1: 'Hello World', 'a': a}).get(str(None), ({'a': 1, 'b': [2]}).get('  x ', -3)))
                log.append(([a for a, *b in [['a', None] + [1]]]).count((100000000000000000001 % bytes(range(5)))))
                a = {str(k): v for k, v in (({1: 2} | {1: 2})).items()}
                if (1e-7).zfill(6): continue
    else:
        a |= 50
        del out[c]
        b -= '12'
    try:
        n2 = 0
        while n2 < 3:
            n2 += 1
            match (1e10 ** 2):
                case [p, *_]:
                    c, *b = [all([1, 2, 3]), (+2), (0.1 % 1e300), tuple(None)]
                    if (-1.5): return a
                case _:
                    if ('x\ny').split(): return a
                    log.append(dict(zip(('  x ').split(','), [ord(c) for c in 'x\ny'])))
                    d, *b = ()
            try:
                d |= False
                d &= c
                del out[c]
                b += 'a,b,,c'
            except ArithmeticError as error:
                log.append(type(error).__name__)
                d -= False
                d = ', '.join(['a' for i in range(3)])
    except LookupError as error:
        log.append(type(error).__name__)
        log.append((dict(a=bytes(range(5)), b=5) | dict.fromkeys(['b', 'a'], 4611686018427387905)))
    else:
        d += 204
        a = (repr(None) + ('abc').translate({97: 'A', 98: None}))
        d //= a
    match min([] + [0]):
        case int(p):
            d, *c = {hex(10), dict(a=False, b='Hello World'), dict(enumerate([])), [8, 2147483646]}
        case str():
            if (n := (False)[2147483648]): log.append(n)
            d, a = ('ABCabc').zfill(4 + 5), (1e300 // 1.5)
        case _:
            d -= a
            d, b = ([1.5, 2])[::2], abs(False)
            a = (([])[1:]).count((lambda **k: k)(x=-2.25))
            b, *c = [*([1.5, 2])[2:]]
    return log, out, a, b, c, d
case(85, f85)
def f86(a=5, b='abc'):
    c = d = 0
    log, out = [], {}
    def inner():
        nonlocal a, c
        c = a
        a = 1
        return b, c
    log.append(inner())
    for a in '%d %s':
        d = {1: list(enumerate(d)), 'a': ('日本')[:2]}
        n2 = 0
        while n2 < 3:
            n2 += 1
            if (not None):
                d, *b = (format(-2.25, '10.3e'), min([-1, 10] + [4]), (c or a), type(1e300).__name__,)
                if (n := sum([-2.25, -423])): log.append(n)
            else:
                log.append(str(float('1e%d' % 4)))
                if (n := int.from_bytes('a'.encode()[:8], 'little')): log.append(n)
                d //= a
                a, b = ('%5.2f;%-5d' % (1.5, -2)), list(range(4, 2 + 5))
            try:
                if divmod(2147483646, 265)[1]: continue
            except ArithmeticError as error:
                log.append(type(error).__name__)
                out[11] = (-a)
                d, b = repr(False), (-4294967297)
                out[False] = int.from_bytes('日本'.encode()[:8], 'little')
            else:
                log.append(((Base(True) + 4294967296).value < (b % None) >= list('')))
            log.append(((11 / -578) if (3 == 1) else (3.0 ** 2)))
    try:
        a += 2147483647
        try:
            try:
                c -= c
                a, a = dict.fromkeys(['x', '', 'yz'], False), str({'a': 1, 'b': [2]})
                a = str(['%d %s' for i in range(1)])
            except ArithmeticError as error:
                log.append(type(error).__name__)
                d -= c
                d = (f'{(9223372036854775809)!r}')[:]
                log.append(format(max(11, 99999999999999999998), ','))
                c, d = ('ß' < '-7'), round(1e10, 3)
            finally:
                if (n := float('1e%d' % 0)): log.append(n)
                log.append((('  x ' * 0)).removesuffix('c'))
        finally:
            a &= 11
            del out[a]
            d, a = pow(0.0, 0, 48), (True >> 1)
        if (n := (None if d else a)): log.append(n)
    except Exception as error:
        log.append(type(error).__name__)
        match (+a):
            case float():
                if (n := (-1e-7)): log.append(n)
                b, *a = []
                if (n := ('ABCabc' in {})): log.append(n)
                log.append((-(4 - 100000000000000000002)))
            case _:
                d = int(str(max(30, 2147483646)))
                b = ({**{'a': 1, 'b': [2]}, 'k': b} | {1: 'ABCabc', 'a': b''})
                del out[a]
                d, b = chr(2 + 65), (2147483647 << 4)
        match (~False):
            case str():
                log.append(list(zip(sorted([-1, 10]), [b'' for i in range(0)])))
                log.append(complex(list(zip([1, 2, 3], []))))
                d, b = (+a), (-2.25 if False else 0.0)
            case float():
                out['{} {}'] = bin(True)
                d = set(['a,b,,c' for i in range(3)]).issubset(('Hello World').split(','))
                a = float((-363 % 510))
                del out[6]
            case 0 | 1:
                b, *c = [ascii('😀z')]
                if (n := (2147483647 | 748)): log.append(n)
                b -= bytes(range(5))
                c |= False
            case _:
                if (n := ('' < '{} {}')): log.append(n)
                if (n := (True and True)): log.append(n)
    else:
        out[-252] = [n for n in count(0)]
        c, d = ', '.join(['b', 'a']), set()
        a, *c = [(--2.25), list(({'a': 1, 'b': [2]}).items()), any(['a', None])]
    for b in count(3):
        c, *c = []
        c |= b
    return log, out, a, b, c, d
case(86, f86)
case(87, lambda: list(zip(('ABCabc' in 'ß'), format(875, ','))))
case(88, lambda: ('{0:<6}{1}'.format('😀z', None)).is_integer())
def f89(a=755, b=1e10):
    c = d = 0
    log, out = [], {}
    try:
        log.append(([(i, 2) for i in [] if False] + list(({}).items())))
    except Exception as error:
        log.append(type(error).__name__)
        a |= c
        for d in '12':
            for a in count(2):
                log.append(type([n for n in count(1)]).__name__)
        for c in count(0):
            if ('a,b,,c').startswith('Hello World'):
                d //= b
                if (n := ('%d %s' % (6, -2))): log.append(n)
            else:
                c //= 4611686018427387902
            if (10 / True):
                d = ascii(('{} {}').encode().decode())
                if (n := type(774).__name__): log.append(n)
            for d in 'ABCabc':
                c, *b = {(False and False), *list(bytearray(b'xyz'))}
                b, *c = [('😀z').upper(), (1e10 if False else 123456.789), {**{}, 'k': d}]
                a, b = ('a').title(), {str(k): v for k, v in ({1: 2}).items()}
            for c in 'a,b,,c':
                if format('Hello World', '.2f'): return a
                out[9223372036854775808] = ('x\ny').join(['1', '2', '3'])
                c = (('%d %s').isdigit() and (not 9223372036854775810))
                if [-684 for i in range(0)]: return a
            else:
                del out[c]
                b, d = [*[], 5].index(5), format(497, '#x')
                c = (lambda f: f(int.from_bytes('x\ny'.encode()[:8], 'little')))(bool)
        out[b] = (252 and None)
    a, *a = [format(1e10, '10.3e'), (+a), Derived(2147483650).double]
    d = max(('a' + ''), key=lambda each: (each))
    c //= 8
    yield from log
    yield a
case(89, lambda: list(f89()))
case(90, lambda: (type((-1e10)).__name__ >= list(range(3, 1 + 5)) >= len(oct(-387))))
case(91, lambda: dict(zip([], [])))
case(92, lambda: repr(bytes(range(5))))
case(93, lambda: ('naïve' in {}))
case(94, lambda: list(((('Hello World' * 0)).join(['1', '2', '3'])).join(['1', '2', '3'])))
case(95, lambda: ('{0:<6}{1}'.format('12', 1.5) - divmod(True, 4294967295)[1]))
case(96, lambda: int('12', 3 + 3))
case(97, lambda: (~((('naïve').count('%d %s') - divmod(6, 4)[1]) % (-(9223372036854775808 % 4611686018427387904)))))
case(98, lambda: int(str(hash((True % False)))))
case(99, lambda: int(((-(float('inf') + 3.0)) ** 2)))
