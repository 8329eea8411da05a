import weakref, gc
log = []
class D:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
a = D(1); del a; gc.collect(); print(log)
b = D(2); b = None; gc.collect(); print(log); l = [D(3), D(4)]; l.clear(); gc.collect(); print(log)
def f(): d = D(5); return 1
f(); gc.collect(); print(log)
c = D(6); c.self = c; del c; gc.collect(); print(log)
class W: pass
w = W(); r = weakref.ref(w); r2 = weakref.ref(w, lambda x: log.append("cb")); print(r() is w, r == r2, weakref.getweakrefcount(w)); del w; gc.collect(); print(r(), log[-1])
w = W(); wd = weakref.WeakValueDictionary(); wd["k"] = w; wk = weakref.WeakKeyDictionary(); wk[w] = 1; ws = weakref.WeakSet([w]); print(len(wd), len(wk), len(ws)); del w; gc.collect(); print(len(wd), len(wk), len(ws), "k" in wd)
w = W(); w.x = 5; p = weakref.proxy(w); print(p.x); p.x = 6; print(w.x); del w; gc.collect()
try:
    p.x
except ReferenceError as e:
    print(e)
for o in (5, "a", (), None, [], {}):
    try:
        weakref.ref(o)
    except TypeError as e:
        print(e)
w = W(); fin = weakref.finalize(w, log.append, "fin"); print(fin.alive); del w; gc.collect(); print(fin.alive, log[-1])
class M:
    def m(self): return "m"
m = M(); wm = weakref.WeakMethod(m.m); print(wm()()); del m; gc.collect(); print(wm())
