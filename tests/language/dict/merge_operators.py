# since: 3.14
a = {"x": 1, "y": 2}; b = {"y": 3, "z": 4}
print(a | b, b | a, a, b); a |= b; print(a); a |= [("q", 7)]; a |= {}; print(a)
def e1():
    c = {}; c |= 5
def e2():
    c = {}; c |= [1]
for f in (e1, e2, lambda: {} | [("a", 1)], lambda: [] | {}, lambda: {} & {}, lambda: {} - {}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class D(dict):
    def __or__(self, o): return D({**self, **o, "or": 1})
    def __ror__(self, o): return D({**o, **self, "ror": 1})
print(D(a=1) | {"b": 2}, {"b": 2} | D(a=1), type({"b": 2} | D(a=1)), type(D() | {}), {"a": 1}.__or__([]), {"a": 1}.__ror__({"b": 2}))
class E(dict): pass
print(type(E() | {}), type({} | E()), type(E().copy()), type(E.fromkeys("a")), E(a=1) == {"a": 1})
class K:
    def keys(self): return ["k1", "k2"]
    def __getitem__(self, k): return k.upper()
print(dict(K()), {**K()}, {} | dict(K())); d = {"a": 0}; d.update(K()); print(d); d |= K(); print(len(d))
class BadK:
    def keys(self): return 5
class BadK2:
    def keys(self): return ["a"]
for c in (BadK, BadK2):
    try:
        dict(c())
    except TypeError as e:
        print(e)
