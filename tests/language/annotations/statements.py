# since: 3.14
x: int = 5
y: str
z: list[int] = [1]
(w): float = 2.5
print(x, z, w, "y" in globals())
try: y
except NameError as e: print(e)
class C:
    a: int
    b: "str" = "q"
    c: int = 3
    self_: "C"
print(C.b, C.c, hasattr(C, "a"), C.__annotations__["b"], list(C.__annotations__))
def f():
    v: int = 1
    u: undefined_is_fine
    t: int
    try: t
    except UnboundLocalError as e: print(e)
    return v
print(f()); o = C(); o.attr: int = 5; d = {}; d["k"]: str = "v"; print(o.attr, d); t: tuple = 1, 2; print(t)
def g():
    yield_: int = yield 5
    print(yield_)
print(next(g()), list(f.__annotations__))
for src in (
    "a, b: int",
    "(a, b): int = 1, 2",
    "[a]: int",
    "f(): int = 1",
    "1: int",
    "x: int: str",
    "a + b: int",
    "def f(): \n global q\n q: int = 1",
    "x: (yield)",
    "lambda: x: int",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
