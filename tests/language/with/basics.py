class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v, tb is not None); return self.sup
with CM(1) as a: print(a)
with CM(1), CM(2) as b: print(b)
with (CM(3) as x, CM(4) as y,): print(x, y)
with (CM(5)): pass
with (CM(6), CM(7)): pass
with (CM(8)) as z: print(z)
with CM((1, 2)) as (p, q), CM([3]) as [r]: print(p, q, r)
d = {}
with CM("k") as d["v"]: print(d)
with CM(9, True): raise ValueError("suppressed")
try:
    with CM(10), CM(11): raise KeyError("k")
except KeyError as e: print("out", e)
with CM(12, True), CM(13): 1 / 0
def f():
    with CM(14): return "ret"
print(f())
for i in range(3):
    with CM(i):
        if i == 0: continue
        break
try:
    with CM(15) as (m, n): pass
except TypeError as e: print(e)
with CM("t") as t: raise_ = False
print(t, "no scope")
