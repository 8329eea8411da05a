x = 5; x += 1; x -= 2; x *= 3; x //= 5; x **= 3; x %= 5; x <<= 4; x >>= 1; x |= 3; x &= 14; x ^= 5; x /= 2; print(x)
l = [1, 2, 3]; l[0] += 10; l[-1] *= 2; l[0:1] += [9]; print(l); l += (4,); l += "x"; l *= 2; print(l)
d = {"a": 1}; d["a"] += 1; d["b"] = d.get("b", 0) + 1; d |= {"c": 3}; print(d); s = {1}; s |= {2}; s -= {1}; s ^= {5}; s &= {5}; print(s)
class O: n = 0
o = O(); o.n += 1; print(o.n, O.n, o.__dict__); t = (1,); u = t; t += (2,); print(t, u); st = "a"; st += "b"; st *= 3; print(st); b = bytearray(b"a"); c = b; b += b"b"; print(c is b, c)
log = []
def f(): log.append("f"); return l
def g(): log.append("g"); return 0
f()[g()] += (log.append("rhs") or 1); print(log, l[0])
class A:
    def __init__(self): self.v = 1
    def __iadd__(self, x): self.v += x; return self
    def __isub__(self, x): return "replaced"
a = A(); b = a; a += 5; print(a is b, a.v); a -= 1; print(a)
t = ([1], 2)
try: t[0] += [5]
except TypeError as e: print(e, t)
try: t[1] += 1
except TypeError as e: print(e)
def ub():
    y += 1
try: ub()
except UnboundLocalError as e: print(e)
for src in (
    "u2 += 1",
    "5 .x += 1",
    "d['zz'] += 1",
    "l[99] += 1",
    "o.zz += 1",
    "x += 'a'",
    "l += 5",
    "st += 1",
):
    try: exec(src)
    except Exception as e: print(src, "->", type(e).__name__, e)
for src in (
    "(a, b) += 1",
    "f() += 1",
    "1 += 1",
    "[a] += 1",
    "a + b += 1",
    "a += b += c",
    "(a) += 1",
    "a = b += 1",
    "None += 1",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
