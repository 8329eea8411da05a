x: int = 5
y: str
z: list[int] = [1]
(w): float = 2.5
try: y
except NameError as e: print(e)
class C:
    a: int
    b: "str" = "q"
    c: int = 3
    self_: "C"
def f():
    v: int = 1
    u: undefined_is_fine
    t: int
    try: t
    except UnboundLocalError as e: print(e)
    return v
o = C()
o.attr: int = 5
d = {}
d["k"]: str = "v"
t: tuple = 1, 2
def g():
    yield_: int = yield 5
    print(yield_)
for src in (
    "for i: int in x: pass",
    "with a as b: int: pass",
    "*a: int",
    "x: int = y: int = 1",
    "def f(a: int, *, b: str = 1) -> None: pass",
    "nonlocal_: int",
    "x: y := 1",
    "(x := 1): int",
    "'s': int",
    "None: int",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
