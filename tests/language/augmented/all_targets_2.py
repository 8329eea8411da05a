# since: 3.14
x = 5
x += 1
x -= 2
x *= 3
x //= 5
x **= 3
x %= 5
x <<= 4
x >>= 1
x |= 3
x &= 14
x ^= 5
x /= 2
l = [1, 2, 3]
l[0] += 10
l[-1] *= 2
l[0:1] += [9]
l += (4,)
l += "x"
l *= 2
d = {"a": 1}
d["a"] += 1
d["b"] = d.get("b", 0) + 1
d |= {"c": 3}
s = {1}
s |= {2}
s -= {1}
s ^= {5}
s &= {5}
class O: n = 0
o = O()
o.n += 1
t = (1,)
u = t
t += (2,)
st = "a"
st += "b"
st *= 3
b = bytearray(b"a")
c = b
b += b"b"
log = []
def f(): log.append("f"); return l
def g(): log.append("g"); return 0
f()[g()] += (log.append("rhs") or 1)
class A:
    def __init__(self): self.v = 1
    def __iadd__(self, x): self.v += x; return self
    def __isub__(self, x): return "replaced"
a = A()
b = a
a += 5
a -= 1
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
    "s |= [1]",
    "d |= 5",
    "t -= 1",
    "x @= 2",
    "None += 1" if 0 else "st -= 'a'",
    "l -= [1]",
    "b'' += b'a'" if 0 else "x //= 0",
    "x <<= 1.5",
):
    try: exec(src)
    except Exception as e: print(src, "->", type(e).__name__, e)
