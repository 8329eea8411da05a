def f(x):
    match x:
        case (1 | 2) as n: return "n", n
        case [1 | 2 as a, (3 | 4) as b]: return a, b
        case {"op": ("+" | "-") as op, "v": v}: return op, v
        case str(s) if s.isdigit() or s == "": return "digits", s
        case [x, y] if x == y: return "eq", x
        case [int(x), int(y)] if (z := x + y) > 10: return "sum", z
        case int() | float() as num if num < 0: return "neg", num
        case ("a", v) | (v, "a"): return "has a", v
        case whole: return "whole", whole
for v in (
    1,
    2,
    3,
    [1, 3],
    [2, 4],
    {"op": "+", "v": 9},
    "12",
    "x",
):
    print(f(v))
x = 10
match 5:
    case y if y > x: print("gt")
    case y if y < x: print("lt", y)
match [1, 2]:
    case [a, 3]: print("no")
    case [b, 2]: print("b", b)
log = []
def g(v, r): log.append(v); return r
match 3:
    case n if g("first", False): pass
    case 4 if g("never", True): pass
    case n if g("third", True): print(log, n)
class C: RED = 1; GREEN = 2
match 2:
    case C.RED: print("red")
    case C.GREEN: print("green")
import math
match 3.141592653589793:
    case math.pi: print("pi")
for src in (
    "match x:\n case a: pass\n case b: pass",
    "match x:\n case a | 1: pass",
    "match x:\n case a | b: pass",
    "match x:\n case [a, a]: pass",
    "match x:\n case (1 | 2 as b) | b: pass",
    "match x:\n case [a] | [b]: pass",
    "match x:\n case _ as _: pass",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(e.msg)
