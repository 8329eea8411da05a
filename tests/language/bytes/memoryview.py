b = bytearray(b"abcdefgh")
m = memoryview(b)
print(len(m), m[0], m[-1], bytes(m[2:5]), m[::2].tobytes(), m.tolist()[:3], m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.obj is b)
m[0] = 65; m[1:3] = b"XY"
print(b, m == b, m[1:3] == b"XY", memoryview(b"a").readonly, m.hex(), bytes(m[::-1]))
c = m.cast("H"); print(c.format, len(c), c.itemsize, c.shape, c.tolist() == [a | b2 << 8 for a, b2 in zip(b[::2], b[1::2])])
s = m.cast("B", shape=[2, 4]); print(s.ndim, s.shape, s.strides, s.tolist(), s[1, 2])
def e1(): m[0] = 300
def e2(): m[0:2] = b"abc"
def e3(): memoryview(b"a")[0] = 1
def e4(): m[100]
def e5(): memoryview("a")
def e6(): b.append(1)
def e7(): m["a"]
def e8(): m[0] = "a"
def e9(): hash(m)
def e10(): m.cast("Z")
def e11(): m[0:3].cast("H")
def e12(): del m[0]
def e13(): memoryview()
def e14(): m[::2].cast("H")
for f in (e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14):
    try:
        print(f())
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
s.release(); c.release(); m.release()
try:
    m[0]
except ValueError as e:
    print(e)
b.append(33); print(b)
with memoryview(b"xyz") as mv:
    print(mv[1], hash(mv) == hash(b"xyz"), 120 in mv, list(mv), mv.toreadonly().readonly, list(reversed(mv)))
try:
    mv.tobytes()
except ValueError as e:
    print(e)
