class S:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"S{self.v}"
print(sorted([S(3), S(1), S(2)]), sorted([S(1), S(2)], reverse=True), sorted({"b": 1, "a": 2}), sorted("hello"), sorted([3, 1, 2], key=lambda x: -x), sorted(range(5), key=lambda x: (x % 2, x)), sorted([[2, 1], [1, 5]]), sorted(["a", "B"]), sorted([1.5, True, 0]), min(S(2), S(1)), max([S(1), S(5)]))
class Rev:
    def __reversed__(self): yield from (3, 2, 1)
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i): return "abc"[i]
print(list(reversed(Rev())), list(reversed(Seq())), list(reversed([])), list(reversed(range(0, 10, 3))), "".join(reversed("abc")), list(reversed({"x": 1, "y": 2}.items())))
r = reversed([1, 2, 3]); print(next(r), next(r), list(r), list(r), next(r, "end"))
