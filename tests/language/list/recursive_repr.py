a = [1]; a.append(a); print(a, a[1][1][0], repr(a), str([a, a]))
d = {}; d["self"] = d; print(d); d["l"] = [d]; print(d)
t = ([],); t[0].append(t); print(t)
b = [[]]; b[0].append(b); print(b, b[0])
class L(list): pass
c = L(); c.append(c); print(c)
s = [{1: [2, (3, {4})]}, ..., None]; print(s)
class R:
    def __repr__(self): return f"R({self.x})"
r = R(); r.x = [1]; print([r, [r]], {r.x[0]: r})
class Bad:
    def __repr__(self): raise ValueError("bad repr")
l = [1, Bad()]
for _ in range(2):
    try:
        print(l)
    except ValueError as e:
        print(e)
try:
    a == [1, a], a < a
    x = [1]; x.append(x); y = [1]; y.append(y)
    x == y
except RecursionError as e:
    print(type(e).__name__)
print(a == a, a in a, a.index(a), a.count(a))
