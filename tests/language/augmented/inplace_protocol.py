class V:
    def __init__(s, *v): s.v = list(v)
    def __add__(s, o): return V(*s.v, "add", o)
    def __iadd__(s, o): s.v.append(("iadd", o)); return s
    def __imul__(s, o): return NotImplemented
    def __mul__(s, o): return V("mul", o)
    def __rsub__(s, o): return V("rsub", o)
    def __ior__(s, o): return "or result"
    def __repr__(s): return f"V{s.v}"
a = b = V(1); a += 2; print(a, a is b); a = a + 3; print(a is b, a); c = V(0); c *= 5; print(c); d = 7; d -= V(); print(d); e = V(); e |= 1; print(e)
try: f = V(); f /= 2
except TypeError as x: print(x)
try: f = V(); f -= 2
except TypeError as x: print(x)
class H:
    x = V()
h = H(); h.x += 1; print(h.__dict__, H.x is h.x); l = [V()]; k = l[0]; l[0] += 9; print(l[0] is k, l); d = {"k": 1}; d["k"] <<= 3; print(d)
class L:
    def __getitem__(s, i): print("get", i); return 10
    def __setitem__(s, i, v): print("set", i, v)
L()[1 + 1] += 5; L()["k"] //= 3; L()[1:2] = 0
class A:
    def __getattr__(s, n): print("getattr", n); return [1]
    def __setattr__(s, n, v): print("setattr", n, v)
A().q += [2]; s = frozenset([1]); t = s; s |= {2}; print(t, sorted(s)); n = None
try: n += 1
except TypeError as x: print(x)
def g(): x = 1; x += (yield x); yield x
i = g(); next(i); print(i.send(5)); z = 5; z **= 2; z %= 7; print(z)
