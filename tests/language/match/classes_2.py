from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int
class Q:
    __match_args__ = ("a", "b")
    def __init__(self, a, b): self.a, self.b = a, b
class R: pass
class S(P): pass
def f(v):
    match v:
        case P(0, 0): return "origin"
        case P(x=0): return "x0"
        case P(x, y=0) if x > 5: return "far", x
        case P(P(a, b), c): return "nested", a, b, c
        case P(x, y): return x, y
        case Q(a, [b, *_]): return "Q", a, b
        case Q(b=5): return "b5"
        case int(n) if n > 100: return "bigint", n
        case bool(): return "bool"
        case int(): return "int"
        case str(s): return "str", s
        case float() | complex(): return "num"
        case [int(), str(t)]: return "pair", t
        case dict(d): return "dict", d
        case R(): return "R"
        case _: return "?"
for v in (
    True,
    7,
    "s",
    2.5,
    [1, "x"],
    {"k": 1},
    R(),
    R,
    None,
):
    print(f(v), end=" ")
