# since: 3.12
type A = int | str
type L[T] = list[T] | None
type R = list[R] | int
type P[*Ts, **Q] = tuple[*Ts]
print(A, A.__value__, A.__name__, type(A).__name__, L, L.__type_params__, L[int], L[int].__origin__ is L, L[int].__args__, R.__value__, P.__type_params__, A.__module__, A.__parameters__)
type Lazy = undefined_x
try: Lazy.__value__
except NameError as e: print(e)
undefined_x = 5; print(Lazy.__value__, Lazy.__value__ is Lazy.__value__)
class K:
    type In = K
    x: In
    type In2[T] = dict[T, K]
print(K.In.__value__, K.In2.__type_params__, K.In.__name__)
def f():
    y = 3
    type Loc = list[y]
    return Loc
print(f().__value__, A | None, None | A, list[A])
type = 5; print(type); type type = int; print(type, type.__value__)
for g in (lambda: A(), lambda: isinstance(1, A), lambda: A[int], lambda: A.foo, lambda: setattr(A, "__value__", 1), lambda: A + 1, lambda: L[1][2]):
    try: print(g())
    except Exception as e: print(e.__class__.__name__, e)
