# since: 3.12
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
    P(0, 0),
    P(0, 9),
    P(9, 0),
    P(1, 2),
    P(P(1, 2), 3),
    S(3, 4),
    Q(1, [2, 3]),
    Q(1, 5),
    Q(1, 2),
    500,
):
    print(f(v), end=" ")
print()
class M1: __match_args__ = ["a"]; a = 1
class M2: __match_args__ = (5,)
class M3: __match_args__ = 5
class M4: __match_args__ = ("nope",)
def t(c, n):
    ns = {"c": c, "v": c()}
    try:
        exec(f"match v:\n case c({', '.join('_' * n)}): r = 'yes'\n case _: r = 'no'", ns); print(ns["r"])
    except TypeError as e: print(e)
for c, n in ((M1, 1), (M2, 1), (M3, 1), (M4, 1), (R, 1), (R, 0), (int, 1), (int, 2), (Q, 3) if False else (M4, 2), (list, 1), (object, 1)): t(c, n)
try:
    match 5:
        case f(): pass
except TypeError as e: print(e)
try:
    match P(1, 2):
        case P(1, x=1): pass
except TypeError as e: print(e)
match R():
    case R(attr=1): print("no")
    case object(__class__=k): print(k.__name__)
match "ab":
    case str() as s: print(s)
match int:
    case type(): print("type")
