# only: lfpy
# The error of a write says where the object was frozen, that of a freeze how it came to what is in the way.
from immutable import *
from regions import Region, Cown
import immutable
class A: pass
def note(f):
    try: f()
    except Exception as e:
        notes = [n.replace(__file__, "FILE") for n in getattr(e, "__notes__", [])]
        print(f.__name__, type(e).__name__, e, *notes, sep=" | ")
    else: print(f.__name__, "nothing")
d = freeze({"k": [1, {2}], "a": A(), "b": bytearray(b"x")})
d["a"]
def w1(): d["z"] = 1
def w2(): d["k"].append(1)
def w3(): d["k"][1].add(1)
def w4(): d["a"].x = 1
def w5(): d["b"][0] = 1
def w6(): d.update(a=1)
def w7(): del d["k"]
def w8(): d["k"] += [1]
def w9(): d["a"].__dict__["x"] = 1
def w10(): d["a"].__class__ = A
def w11(): A.x = 1
def w12(): memoryview(d["b"])[0] = 1
def w13(): d["k"].sort()
def w14(): setattr(d["a"], "y", 1)
def w15(): object.__setattr__(d["a"], "y", 1)
def w16(): list.__init__(d["k"])
r = Region(); r.l = [1]
freeze(r)
def w17(): r.l.append(2)
def w18(): r.x = 1
import math
def f(): return gl
gl = [1]
freeze(f)
def w19(): gl.append(1)
def w20(): f.x = 1
t = (1, [2])
freeze(t)
def w21(): t[1].append(1)
def cl():
    x = [1]
    def g():
        nonlocal x
        x = 2
    return g
g = freeze(cl())
def w22(): g()
import collections
dq = freeze(collections.deque([1]))
def w23(): dq.append(2)
od = freeze(collections.OrderedDict(a=1))
def w24(): od["b"] = 1
import array
ar = freeze(array.array("i", [1]))
def w25(): ar.append(1)
e = freeze(ValueError(1))
def w26(): e.args = ()
c = Cown(freeze([1])); c.acquire()
def w27(): c.value.append(1)
class P:
    @property
    def y(self): return 1
    @y.setter
    def y(self, v): pass
p = freeze(P())
def w28(): p.y = 1
import threading
def f1(): freeze(A2())
class A2:
    def __init__(self): self.lock = [threading.Lock()]
def f2(): freeze([A2()])
def f3(): freeze({"x": (i for i in [])})
def f4(): freeze((1, [open("/dev/null")]))
def f5():
    z = (i for i in [])
    def h(): return z
    freeze(h)
def f6():
    class B:
        z = (i for i in [])
    freeze(B())
def f7():
    @unfreezable
    class N: pass
    class M(N): pass
    freeze([M()])
def f8():
    r = Region(); r.x = A2x()
    freeze(r)
class A2x: pass
unfreezable(A2x)
def f9():
    freeze({(1, 2): {3: iter([])}})
def f10():
    freeze(collections.deque([iter([])]))
def f12():
    import functools
    freeze(functools.partial(print, iter([])))
def f13():
    class S:
        __slots__ = ("q",)
    s = S(); s.q = iter([])
    freeze(s)
def f14():
    class L(list): pass
    l = L([iter([])])
    freeze(l)
def f15():
    class L(dict): pass
    l = L(a=iter([])); 
    freeze(l)
def f16():
    def h(x=iter([])): pass
    freeze(h)
def f17():
    freeze(f18)
gg = iter([])
def f18(): return gg
def f11():
    r = Region(); r.a = A(); r.a.b = [1, memoryview(bytearray(1))]
    freeze(r)
for n, v in list(globals().items()):
    if n[0] in "wf" and n[1:].isdigit(): note(v)
counter = 1
def assigns_global():
    global counter
    counter += 1
def deletes_global():
    global counter
    del counter
freeze(assigns_global, deletes_global)
note(assigns_global)
note(deletes_global)
