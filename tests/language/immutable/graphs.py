# only: lfpy
from immutable import *
import sys
# errors and paths
class Conn: 
    def __init__(self): self.lock=(x for x in [])
for make in (lambda: [0,Conn()], lambda: {"k": Conn()}, lambda: Conn()):
    try: freeze(make())
    except NotFreezableError as e: print(e, e.__notes__)
g=(x for x in [])
def f(): return g
def outer():
    v=g
    def inner(): return v
    return inner
class K:
    attr=g
    def m(self): return f()
for o in (f, outer(), K, K()):
    try: freeze(o)
    except TypeError as e: print(e, [n.split("/")[-1] for n in e.__notes__])
print(is_frozen(f), f() is g)
# NO status
class N: pass
n=N(); set_freezable(n, FREEZABLE_NO)
try: freeze({"a":[n]})
except TypeError as e: print(type(e).__name__, e, e.__notes__)
x=freeze([1])
def w(): x.append(1)
try: w()
except TypeError as e: print(e, [n.split("/")[-1] for n in e.__notes__])
# slots via inheritance, exec globals
d={}
exec("def h():\n  def k(): return [z for z in range(3)]\n  return k()\nq=[1]", d)
h=d['h']; del d
freeze(h); print(h())
# generator suspended across freeze
def gen():
    yield 1
    yield len([2])
it=gen(); print(next(it)); freeze(gen); print(next(it))
# function freezing itself while running
cnt=[1]
def me():
    freeze(me)
    return cnt
print(me(), is_frozen(cnt))
# eval / exec in frozen function
def ev(): return eval("1+len([1])")
freeze(ev); print(ev())
def im():
    from os import path
    import collections.abc as c
    return path.sep, c.Sized.__name__
freeze(im); print(im())
def cl():
    class Z:
        a: int = 3
        def m(self): return super().__repr__()[:3], __class__.__name__
    return Z().m(), Z.__module__
freeze(cl); print(cl())
@frozen
class S:
    def __init__(self): self.a=1
s=S(); s.b=2; print(vars(s))
fz=freeze(S()); print(fz.__dict__, vars(fz))
import weakref
class W: pass
a=W(); wr=weakref.ref(a, lambda r: print("cb")); freeze(a); del a; print(wr())
print(is_frozen(frozenset([(1,2)])))
import copy
c=copy.deepcopy(freeze({"a":[1,{2}]})); c["a"].append(1); print(c, is_frozen(c))
import dataclasses
@dataclasses.dataclass
class D:
    a:int; b:list=dataclasses.field(default_factory=list)
d1=freeze(D(1)); print(dataclasses.replace(d1,a=3), d1==D(1))
