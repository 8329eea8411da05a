# Types that are known in a straight line are forgotten where ways meet.
class F(float): pass
def a(x, y):
    z = x + y
    z = z + x
    if y: z = z * 2.0
    for i in range(3):
        z = z + i
        i = "s" + str(i)
    return z, i
def b(n):
    i = 0
    s = 0
    while i < n:
        s = s + i
        i = i + 1
        if i == 3: s = s + 0.5
        if i == 5: s = str(s)
        if i == 5: s = float(s)
    return s
def c(x):
    y = x + 1
    z = y - 1
    w = -z
    y = [w]
    y = y[0] + z
    return y, w, z, x * x, x // 3, x % 3
def d(xs):
    out = []
    for x in xs:
        y = x + x
        y += x
        out.append(y)
        y = x = None
    return out
def e(x, y):
    if y: y = x - y
    z = x + y
    return x, y, z, y + 1
def h(x, y):
    try:
        z = x + 1
        w = y + 1
    except TypeError:
        z = x
        x = y
    return x, z
def k(x):
    t = (x + 1, x + 2, x - 1)
    p, q, r = t
    p, q = q, p
    r, p, q = p, q, r
    return p + q + r
def m(x, y):
    return x < y, x == y, x != y, (x < y) + (x > y), not x, not (x < y), x in (1, 2.5), y not in [1]
big = 2 ** 48 - 1
def n(x):
    return x + 1, x * x, x - -1, -x, x << 1, x >> 60 if x > 0 else 0, x * 65536, ~x, x ^ 5, x & 7, x | 8, -x // -1, x // -1
values = [1, 2.5, True, F(1.5), big, -big - 1, 2 ** 60, -0.0, float("nan")]
for _ in range(2):
    for x in values:
        for y in values:
            print(a(x, y), m(x, y), e(x, y), h(x, y))
        print(c(x), k(x))
        print(d([x, x, 2, 2.0]))
    for x in values: 
        if type(x) is int: print(n(x))
    print(b(10), d(["a", 1, [1], (2,), 2.5]), h("a", 1), h(1, "a"))
    print(d([complex(1, 2), 3]))
# NaNs
import struct
for bits in (0xffffffffffffffff, 0x7fffffffffffffff, 0xfff8000000000000, 0xfffe000000000001, 0x7ff0000000000001):
    v = struct.unpack("<d", struct.pack("<Q", bits))[0]
    print(-v, v + 1, v * v, v == v, v < 1, type(-v), type(v), type(v - 1.5), type(-(-v)))
