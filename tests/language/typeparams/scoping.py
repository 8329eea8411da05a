# since: 3.12
T = "outer"
def f[T](x: T = T): return T, x
print(type(f()[0]).__name__, f()[1])
class C[T]:
    a = T
    def m[U](self): return (lambda: (T, U))()
    class Inner: b = T if False else "inner"
    l = [T for _ in range(1)]
print(C.a.__name__, [t.__name__ for t in C().m()], C.Inner.b, C.l[0] is C.a, T)
class D[T](C[T]):
    def n(self): return super().m() is not None, T.__name__
print(D().n(), D.__bases__, D.__orig_bases__)
def outer():
    X = 1
    def g[Y](a: X, b: Y) -> X: return X, Y.__name__
    type A[Z] = dict[Z, X]
    return g(1, 2), A.__value__, g.__annotations__["a"]
print(outer())
def nl():
    v = 0
    def h[Q]():
        nonlocal v
        v += 1
        return v, Q.__name__
    return h(), v
print(nl(), [t.__name__ for t in (lambda: f.__type_params__)()], "Q" in globals())
async def co[K](k: K): return K.__name__
try: co(1).send(None)
except StopIteration as e: print(e.value)
def gen[G](): yield G.__name__
print(list(gen()))
@(lambda f: f)
def deco[W](): return W.__name__
print(deco(), deco.__qualname__, D.__type_params__[0] is not C.__type_params__[0])
