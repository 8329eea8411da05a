# since: 3.14
from array import array
a = array("i", [1, 2, 3]); a.append(4); a.extend([5, 6]); a.insert(0, 0); print(a, a[1], a[1:3], a.pop(), a.index(3), a.count(2), len(a), a.typecode, a.itemsize, 3 in a, a.tolist(), list(a), a + array("i", [9]), a * 2, a == array("l", [0, 1, 2, 3, 4, 5]), a < array("i", [1])); a.remove(3); a.reverse(); a[0] = 100; a[1:2] = array("i", [7, 8]); del a[-1]; print(a, a.tobytes()[:8], memoryview(a)[0], sum(a), max(a), sorted(a))
print(array("d", [1.5, 2]), array("b", b"ab"), array("B", b"\xff"), array("u", "héy"), array("u", "ab").tounicode(), array("f", [0.1])[0], array("q"), array("i", b"\1\0\0\0"), array("H", range(3)), array("d", (x / 2 for x in range(3))), repr(array("u", "")), bool(array("i"))); b = array("h", [1, 2]); b.frombytes(b"\3\0"); b.byteswap(); print(b); b.fromlist([5]); print(b, b.buffer_info()[1], array("w", "x") if False else "")
for f in (
    lambda: array("z"),
    lambda: array(),
    lambda: array("i", [1.5]),
    lambda: array("i", ["a"]),
    lambda: array("b", [200]),
    lambda: array("B", [-1]),
    lambda: array("i", [2 ** 40]),
    lambda: a.append("x"),
    lambda: a[99],
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
