# only: lfpy
from regions import *
class A: pass
@unfreezable
class U(A): pass
r = Region(); q = Region()
r.a = A(); r.a.n = A(); r.b = r.a; r.l = [r.a.n, r.a]; r.a.s = "t" + str(1); r.a.t = freeze([1]); r.a.sub = Region(); r.a.sub.x = 1
a = r.a
verify()
import immutable
u = A(); immutable.set_freezable(u, immutable.FREEZABLE_NO); r.a.u = u; del u
try: freeze(a)
except TypeError as e: print(type(e).__name__)
verify(); print(r.owns(a), r.owns(a.n), r._lrc, a.sub.parent is r, is_local(a))
del r.a.u
freeze(a)
verify(); print(is_frozen(a), is_frozen(a.sub), r.owns(a), r._lrc, r.l[1] is a)
q.a = a; verify()
r.l.clear(); del r.a, r.b; verify()
del a; verify(); q.a = None; verify()
r.m = A(); r.m.up = r
try: freeze(r.m)
except RegionError as e: print(e)
verify(); print(r.owns(r.m), r._lrc)
l = [q, r.m]
with r:
    h = [A() for i in range(3)]
    h.append(r)
r.h = h[:3]; del h
g = r.h
freeze([g]); verify(); print(is_frozen(r.h), r._lrc)
