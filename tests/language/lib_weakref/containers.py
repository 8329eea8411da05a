import weakref, gc
class K:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"K{self.n}"
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return self.n == o.n
a, b = K(1), K(2); d = weakref.WeakValueDictionary(a=a); d["b"] = b; print(sorted(d), d["a"], d.get("z"), len(d), list(d.values()), d.pop("b"), "b" in d); w = weakref.WeakKeyDictionary({a: 1}); w[b] = 2; print(w[K(1)], sorted(w.values()), len(w), K(2) in w, w.get(K(5), "none"), sorted(k.n for k in w.keys())); s = weakref.WeakSet([a, b]); s.add(K(3)); gc.collect(); print(len(s), K(1) in s, sorted(x.n for x in s), len(s | weakref.WeakSet([a])))
r = weakref.ref(a); r2 = weakref.ref(a); print(r is r2, r() is a, r == weakref.ref(K(1)), hash(r) == hash(a), weakref.getweakrefcount(a) > 0, type(r).__name__, callable(r)); del a; gc.collect(); print(r(), len(d), len(w), len(s), r == r2)
cbs = []; c = K(9); rr = weakref.ref(c, lambda x: cbs.append(x is rr)); del c; gc.collect(); print(cbs)
p = weakref.proxy(b); print(p.n, p == b, type(p).__name__, str(p), isinstance(p, K)); p.x = 5; print(b.x)
def f(): pass
print(weakref.ref(f)() is f, weakref.ref(K)() is K, weakref.ref({1}) is not None, weakref.ref(len)() is len)
for g in (lambda: weakref.ref(5), lambda: weakref.ref("s"), lambda: weakref.ref([]), lambda: weakref.ref(), lambda: d["zz"], lambda: hash(p), lambda: weakref.ref(b, 1, 2), lambda: w[5]):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
class Obj: pass
o = Obj(); f = weakref.finalize(o, print, "finalized", 1); print(f.alive, f.peek() is not None); f(); print(f.alive, f()); o2 = Obj(); g = weakref.finalize(o2, print, "gone"); print(g.detach() is not None); del o2; gc.collect(); print("end")
