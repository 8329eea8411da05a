class LRU:
    class Node:
        __slots__ = "k", "v", "p", "n"
    def __init__(self, cap):
        self.cap, self.d = cap, {}; self.h = self.Node(); self.t = self.Node(); self.h.n, self.t.p = self.t, self.h
    def _rm(self, x): x.p.n, x.n.p = x.n, x.p
    def _add(self, x): x.n, x.p = self.h.n, self.h; self.h.n.p = x; self.h.n = x
    def __getitem__(self, k):
        x = self.d[k]; self._rm(x); self._add(x); return x.v
    def __setitem__(self, k, v):
        if k in self.d: self._rm(self.d[k])
        elif len(self.d) >= self.cap: o = self.t.p; self._rm(o); del self.d[o.k]; print("evict", o.k)
        x = self.d[k] = self.Node(); x.k, x.v = k, v; self._add(x)
    def __iter__(self):
        x = self.h.n
        while x is not self.t: yield x.k, x.v; x = x.n
    def __repr__(self): return "LRU(" + ", ".join(f"{k}={v}" for k, v in self) + ")"
c = LRU(3)
for k in "abc": c[k] = ord(k)
print(c, c["a"], c); c["d"] = 1; c["a"] = 0; c["e"] = 5; print(c, len(c.d))
try: c["zz"]
except KeyError as e: print("miss", e)
