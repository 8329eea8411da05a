from collections import deque
def f(x):
    match x:
        case []: return "empty"
        case [a]: return "one", a
        case (a, b): return "two", a, b
        case [1, *rest]: return "starts 1", rest
        case [a, *_, z] if a == z: return "same ends", a
        case [[a, b], *rest]: return "nested", a, b, rest
        case [*init, 9]: return "ends 9", init
        case [_, _, *_]: return "long", len(x)
        case _: return "no seq"
for v in (
    iter([1]),
    deque([1, 2]),
    memoryview(b"abc"),
    5,
    ([1, 2],),
    [[1, 2], [3]],
    None,
):
    print(f(v), end=" ")
