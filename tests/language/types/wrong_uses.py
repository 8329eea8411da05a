# since: 3.14
# env: PYTHONHASHSEED=0
"""Wrong uses of builtin types and functions: each has its text."""
import re
def t(s):
    try: print(s, "->", re.sub("0x[0-9a-f]+", "0x", repr(eval(s))))
    except BaseException as e: print(s, "->", type(e).__name__, e)
class C: pass
class D:
    __slots__ = ("a",)
for s in """
'%d' % 'a'
'%s %s' % 1
'%s' % (1, 2)
'%(a)s' % 1
'%(a)s' % {}
'%z' % 1
'%' % 1
'%c' % 'ab'
'%c' % -1
'%x' % 1.5
'%*d' % ('a', 1)
'%.5s|%-5s|%05d|%+d|% d|%#x' % ('abcdefgh', 'a', 42, 1, 2, 255)
'{' .format()
'}'.format()
'{0.a}'.format(1)
'{0[a]}'.format([1])
'{!x}'.format(1)
'{:d}'.format('a')
'{:s}'.format(1)
'{:,}'.format('a')
'{:.2d}'.format(1)
'{:x}'.format(1.5)
'{:10'.format(1)
'{:=5}'.format('a')
'{0}{}'.format(1)
format(1, 'q')
format('a', 'd')
format(1.5, 'd')
format([], 's')
format(1j, '0')
format(1234567.891, ',.2f')
format(1234567, '_x')
format(True, 'd')
format(None, '5')
format(C, '')
format(10**20, 'n')
format(1.0, '.0e')
format(-0.0, 'z')
int('0x1', 0)
int('1_0', 10)
int('1__0')
int('', 10)
int(b'12')
int(None)
int('5', 37)
int(5, 10)
int.from_bytes([256], 'big')
int.from_bytes(b'a', 'x')
(5).to_bytes(0, 'big')
(-1).to_bytes(1, 'big')
(1).bit_count(1)
float('a')
float('1e')
float([])
float.fromhex('zz')
(1.5).is_integer(1)
complex('1+')
complex(1, 'a')
complex('a', 1)
round(1.5, 'a')
round('a')
divmod(1, 0)
divmod(1.0, 0)
1 % 0
1.5 // 0
0 ** -1
pow(2, -1, 4)
pow(2, 3, 0)
pow(2, 'a')
1 << -1
1 >> -1
1 << 'a'
~1.5
-'a'
+[]
abs('a')
hash([])
hash({})
len(5)
len(C)
iter(5)
next([])
next(iter([]))
reversed({1})
sorted([1, 'a'])
sorted(5)
min()
min([])
max([], default=3)
max(1, 'a')
sum(['a'])
sum([[1]], [])
sum('ab', '')
any(5)
all(None)
chr(-1)
chr('a')
ord('ab')
ord(5)
bin('a')
hex(1.5)
oct(None)
isinstance(1, 5)
isinstance(1, (int, 5))
issubclass(1, int)
issubclass(int, 5)
getattr(1, 'x')
getattr(1, 5)
setattr(1, 'x', 2)
delattr(C(), 'x')
hasattr(1, 5)
vars(5)
dir(5)[:2]
callable()
type(1, 2)
type('X', 5, {})
type(5, (), {})
type('X', (int, str), {})
type('X', (bool,), {})
type('X', (), {'__slots__': 5})
type('X', (), {'__slots__': ['a', 'a']})
type('X', (int,), {'__slots__': ['a']})
object(5)
C(5)
C().x
C.x
D().a
D().b
C()[0]
C()()
C() + 1
C() < C()
-C()
len(C())
iter(C())
C() in C()
1 in C()
[][0]
[]['a']
[1][5:'a']
[].pop()
[1].pop(5)
[].remove(1)
[].index(1)
[1, 2].index(3, 0)
[] + ()
[] * 'a'
[1, 2] * -1
[3, 1].sort(key=5)
[].extend(5)
[].insert('a', 1)
[1].__setitem__(5, 1)
()[0]
(1, 2).index(3)
(1,) + [2]
(1,) < 1
{}['a']
{}.pop('a')
{}.popitem()
{[]: 1}
{1: 2}.update(5)
{}.update([1])
{}.update([(1, 2, 3)])
dict([1])
dict(5)
dict([('a',)])
dict.fromkeys(5)
{1: 2} | []
{1, []}
set(5)
{1}.remove(2)
set().pop()
{1} | [2]
{1}.union(5)
frozenset([[]])
{1} < [1]
{1, 2}.issubset(5)
range(1, 2, 0)
range('a')
range(5)[10]
range(5).index(7)
range(10)[::2]
slice(1, 2).indices('a')
slice(1, 2, 0).indices(5)
'abc'[10]
'abc'['a']
'abc'[0:2:0]
'a' + 1
'a' * 'b'
'a'.join([1])
'a'.join(5)
'abc'.index('z')
'a'.split('')
'a'.split(5)
'a'.replace(1, 2)
'a'.encode('nope')
'é'.encode('ascii')
'a'.center(5, 'ab')
'a'.ljust('x')
'a'.startswith(5)
'a'.startswith((5,))
'a'.find()
'a'.translate(5)
str.maketrans('ab', 'c')
str.maketrans({'ab': 1})
'a'.zfill('x')
'a'.expandtabs('x')
'a'.partition('')
str(b'a', 'nope')
str(5, 'ascii')
str(b'\\xff', 'utf-8')
b'a' + 'a'
b'abc'[5]
bytes('a')
bytes(-1)
bytes([256])
bytes(['a'])
bytes('a', 'nope')
bytes.fromhex('zz')
b'a'.join(['a'])
b'a'.decode('utf-16')
b'a'.split(b'')
bytearray(b'a')[5]
bytearray([300])
bytearray(b'a').append(300)
bytearray(b'').pop()
bytearray(b'a').remove(5)
memoryview('a')
memoryview(b'a')[5]
memoryview(b'abc').cast('i')
memoryview(bytearray(3)).__setitem__(0, 'a')
memoryview(b'a').__setitem__(0, 1)
property().__get__(5)
staticmethod(5)()
classmethod(5).__get__(1)()
super(int, 'a')
eval('1 +')
eval(5)
exec(5)
compile('1', 'f', 'x')
compile('a b', 'f', 'exec')
__import__('nope')
__import__('')
open(5.5)
open('')
print(1, sep=5)
input(1, 2)
zip(5)
list(zip([1], [1, 2], strict=True))
list(map(5, [1]))
map(len)
list(map(len, [1]))
filter(1)
list(filter(5, [1]))
enumerate(5)
enumerate([], 'a')
ascii('é\\n')
repr('\\'"')
iter(5, 1)
iter(len)
breakpoint.__name__
id()
globals(1)
ExceptionGroup('a', [])
ExceptionGroup('a', [1])
ExceptionGroup(1, [ValueError()])
BaseExceptionGroup('a', [KeyboardInterrupt()])
ExceptionGroup('a', [KeyboardInterrupt()])
ValueError(1, 2)
KeyError('a')
str(KeyError('a'))
OSError(2, 'x', 'f')
str(OSError(2, 'x', 'f'))
UnicodeDecodeError('a', b'b', 0, 1)
UnicodeDecodeError('a', b'b', 0, 1, 'r')
StopIteration(5).value
SystemExit(3).code
ImportError('a', name='n', foo=1)
AttributeError('a', obj=1, name='b').name
SyntaxError('m', ('f', 1, 2, 't')).lineno
SyntaxError('m', (1,))
ValueError().with_traceback(5)
ValueError().add_note(5)
int.__new__(str)
object.__new__(int)
int.__add__('a', 1)
list.append((), 1)
str.upper(5)
dict.keys([])
[].append.__self__
''.join.__name__
len.__text_signature__
type.__call__(5)
type.mro(int)
int.mro(5)
NotImplemented + 1
bool(NotImplemented)
... + 1
None.x
None()
None[0]
lambda: (yield)
(lambda x: x)()
(lambda x: x)(1, 2)
(lambda *, x: x)(1)
(lambda x, /: x)(x=1)
(lambda x: x)(y=1)
(lambda x, y=1, *a, z, **k: 0)()
(lambda: 0)(*5)
(lambda: 0)(**5)
(lambda **k: k)(**{1: 2})
(lambda x: x)(1, **{'x': 2})
[*5]
{**5}
{*5}
[x for x in 5]
f'{1:{"x"}}'
f'{1!r:>5}'
f'{5:z}'
int | 5
int | 'a'
list[int][str]
list[int]()
list[5]
int[5]
(int | str)()
isinstance([], list[int])
1 if 5 < 'a' else 2
1 < 2 < 'a'
not C() < 1
""".strip().splitlines(): t(s)
