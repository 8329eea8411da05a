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
    lambda: a.__setitem__(slice(0, 1), [1]),
    lambda: a.fromlist((1,)),
    lambda: array(5),
    lambda: array("ii"),
    lambda: a["x"],
    lambda: array("d", ["a"]),
    lambda: a.extend(array("d", [1])),
    lambda: array("Q", [-1]),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
