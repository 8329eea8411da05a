# since: 3.14
class K:
    def __init__(self, v, h): self.v, self.h = v, h
    def __hash__(self): return self.h
    def __eq__(self, o): print("eq", self.v, o.v if isinstance(o, K) else o); return isinstance(o, K) and self.v == o.v
a, b, c = K("a", 1), K("b", 1), K("a", 1)
d = {a: 1}
print("--"); d[b] = 2
print("--"); d[c] = 3
print("--"); print(len(d), d[a], d[b], d[c])
print(a in d, 1 in d)
nan = float("nan"); d = {nan: 1}; print(d[nan], nan in d)
d = {1: "int"}; d[1.0] = "float"; d[True] = "bool"; print(d); d[0] = "z"; print(d[-0.0], d[False], d[0j])
class NoHash:
    def __eq__(self, o): return True
class Err:
    def __hash__(self): raise RuntimeError("no hash today")
class BadH:
    def __hash__(self): return "x"
class BigH:
    def __hash__(self): return 2 ** 100
print(hash(BigH()) == hash(2 ** 100))
for o in (NoHash(), Err(), BadH()):
    for f in (lambda: {o: 1}, lambda: {}.get(o), lambda: hash(o), lambda: o in {}, lambda: {o}):
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__, e)
class EqErr:
    def __hash__(self): return 5
    def __eq__(self, o): raise ValueError("eq failed")
try:
    {EqErr(): 1, 5: 2}
except ValueError as e:
    print(e)
