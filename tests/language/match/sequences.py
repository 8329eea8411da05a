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
    [],
    [5],
    (1, 2),
    [1, 2, 3],
    [7, 0, 7],
    [[1, 2], 3, 4],
    [5, 6, 9],
):
    print(f(v), end=" ")
print()
match [1, [2, [3, 4]]]:
    case [a, [b, [c, *d]]]: print(a, b, c, d)
match 1, 2, 3:
    case a, *b: print(a, b)
match [1]:
    case a,: print(a)
match (1, 2):
    case (1, x) | (x, 1): print(x)
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i
print(f(Seq()))
from collections.abc import Sequence
class Seq2(Sequence):
    def __len__(self): print("len"); return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        print("get", i); return i
print(f(Seq2()))
match [1, 2, 3, 4, 5]:
    case [a, b, *_, z]: print(a, b, z)
match [[]]:
    case [[*x]]: print(x)
