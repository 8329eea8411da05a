a = "key"; b = "".join(["k", "e", "y"]); d = {a: 1}; print(d[b], hash(a) == hash(b), a == b, {a, b} == {"key"}, hash("") == hash(b"") == 0, hash(("a", 1)) == hash((b[0:0] + "a", 1.0)), hash(1.0) == hash(1) == hash(True), hash(0.0) == hash(-0.0) == hash(False) == 0, hash(2 ** 61 - 1), hash(-1) == hash(-2) == -2, hash(float("inf")), hash(float("-inf")), hash(1.5), hash(-1.5), hash(1e-10), hash(3.14), hash(1 + 1j), hash(1j), hash(-1j))
print([hash(n) for n in (2 ** 61, 2 ** 62, 2 ** 64, -(2 ** 64), 10 ** 30, -(10 ** 30), 3 ** 50)], hash((1, 2)) == hash((1, 2)), hash((1, 2)) != hash((2, 1)), hash(((),)), hash((0,)), hash((None,)) == hash((None,)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(range(3)) == hash(range(0, 3)), hash(bytes(3)) == hash(b"\0\0\0"), hash(memoryview(b"ab")) == hash(b"ab"))
for v in ([], {}, set(), bytearray(), [1], ({},), memoryview(bytearray(b"a"))):
    try: print(hash(v))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
