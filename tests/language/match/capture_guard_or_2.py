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
    [5, 5],
    [6, 7],
    [1, 0],
    -3,
    -0.5,
    ("a", 1),
    (1, "a"),
    None,
):
    print(f(v))
