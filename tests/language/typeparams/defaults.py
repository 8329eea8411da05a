# since: 3.13
def f[T = int, *Ts = *tuple[int, str], **P = [int]](): return T, Ts, P
for t in f(): print(t, t.__default__, t.has_default())
class C[T: str = str]: pass
print(C.__type_params__[0].__default__, C.__type_params__[0].__bound__)
type A[T = list] = dict[str, T]
print(A.__type_params__[0].__default__)
def g[T](): return T
import typing
print(g().__default__ is typing.NoDefault, g().has_default(), repr(typing.NoDefault))
for src in ("def f[T = int, U](): pass", "class C[T = 1, *Ts]: pass", "def f[T: int = str](): pass", "def f[*Ts = (int,)](): pass"):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
def lazy[T = undefined](): return T
try: lazy().__default__
except NameError as e: print(e)
