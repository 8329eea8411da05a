# since: 3.14
from array import array
a = array("i", [1, 2, 3])
a.append(4)
a.extend([5, 6])
a.insert(0, 0)
a.remove(3)
a.reverse()
a[0] = 100
a[1:2] = array("i", [7, 8])
del a[-1]
b = array("h", [1, 2])
b.frombytes(b"\3\0")
b.byteswap()
b.fromlist([5])
for f in (
    lambda: a.index(77),
    lambda: a.remove(77),
    lambda: array("i").pop(),
    lambda: a + [1],
    lambda: a + array("d"),
    lambda: a.frombytes(b"abc"),
    lambda: array("u", [1]),
    lambda: hash(a),
    lambda: array("i", "abc"),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
