# A class may derive from Cown: methods, no attributes, shared by threads.
# only: lfpy
import regions
from regions import Cown, Region, verify
class C(Cown):
    "doc"
    limit = 3
    def twice(self):
        with self as v:
            return v * 2
    @property
    def free(self):
        return not self.locked()
class Plain:
    def hello(self): return "hello"
class D(C, Plain):
    def __new__(cls, a, b):
        return super().__new__(cls, a + b)
    def __init__(self, a, b):
        self.created = None
class E[T](C): pass
c = C(21)
print(c.twice(), c.free, c.limit, isinstance(c, Cown), type(c).__name__, repr(c).split(" at ")[0])
try: c.x = 1
except AttributeError as e: print(e)
try: D(1, 2)
except AttributeError as e: print(e)
try: print(c.__dict__)
except AttributeError as e: print(e)
class F(Plain, C): pass
f = F(1)
print(f.hello())
try: print(f.__dict__)
except AttributeError as e: print(e)
try: f.__dict__ = {}
except AttributeError as e: print(e)
except TypeError as e: print(e)
try: f.y = 1
except AttributeError as e: print(e)
print(E[int], E(3).twice())
for s in (("a",), ("__dict__",), ("__weakref__",)):
    try:
        type("S", (Cown,), {"__slots__": s})
    except TypeError as e: print(e)
type("S", (Cown,), {"__slots__": ()})(4)
try: C.limit = 5
except TypeError as e: print(e)
o = C.of([1, 2])
print(type(o).__name__, o.locked())
with o as v: v.append(3); del v
r = Region(); r.c = c; r.x = (c, f)
print(r.c is c, regions.is_frozen(c), r.owns(c))
del r
class G(Cown):
    def __del__(self): print("gone", self.locked())
g = G(None); g2 = g; del g; del g2
r = Region(); r.g = G(5); del r
h = regions.spawn(lambda c: c.twice(), c)
print(h.join() if hasattr(h, "join") else h)
def make():
    class L(Cown):
        def v(self): return 7
    return L(1)
for i in range(1000): make().v()
print(regions.spawn(make).join().v())
print(verify())
import weakref
try: weakref.ref(c)
except TypeError as e: print(e)
try: c.__class__ = G
except TypeError as e: print(e)
