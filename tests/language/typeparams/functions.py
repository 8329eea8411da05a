# since: 3.13
def ident[T](x: T) -> T: return x
def multi[A, B: int, *Ts, **P](a: A) -> B: return A, B, Ts, P
print(ident(5), ident.__type_params__, [repr(t) for t in multi(1)], multi.__type_params__[1].__bound__, multi.__name__, [type(t).__name__ for t in multi.__type_params__], [t.__name__ for t in multi.__type_params__])
def con[T: (int, str)](x: T): return T
print(con(1).__constraints__, con(1).__bound__, con(1).__variance__ if hasattr(con(1), "__variance__") else "", con(1).__infer_variance__)
class C[T]:
    attr = T
    def m[U](self, x: T, y: U): return T, U
    def n(self): return T
print(C.__type_params__, C().m(1, 2), C().n() is C.attr, C.m.__type_params__, C.__orig_bases__, C.__parameters__, C[int].__args__, C[int].__origin__ is C, C[int]().n())
def lazy[T: undefined_bound](x): return T
t = lazy(1)
try: t.__bound__
except NameError as e: print(e)
def outer[T]():
    def inner(x: T) -> T: return T
    return inner() if False else inner(1) is T
print(outer(), "T" in globals())
try: T
except NameError as e: print(e)
def default_eval[T](x=[1]): return x
print(default_eval(), ident.__code__.co_name, ident.__qualname__, C.m.__qualname__)
for src in ("def f[T, T](): pass", "def f[](): pass", "def f[1](): pass", "class C[T: (yield)]: pass", "def f[T](): nonlocal T", "type X[T, T] = int", "def f[*Ts: int](): pass", "def f[T: (x := 1)](): pass", "lambda[T]: 0", "type X = (yield)", "def f[**P: int](): pass"):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
