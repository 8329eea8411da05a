# a NaN is one object wherever it is passed on; its bytes are those of every NaN
import array, copy, struct

nan = float("nan")
print(float(nan) is nan, +nan is nan, -nan is nan, min(nan, 1) is nan, nan.real is nan, nan.conjugate() is nan, hash(nan) == hash(nan))
print(copy.copy(nan) is nan, copy.deepcopy(nan) is nan, float.fromhex("nan") != float.fromhex("nan"))
print(struct.pack("<d", nan), struct.pack(">f", nan), struct.pack("<e", nan), struct.pack("<d", float("-nan")))
print(array.array("d", [nan]).tobytes(), array.array("f", [nan, 1.5]).tobytes())
m = memoryview(bytearray(8)).cast("d"); m[0] = nan; print(m.tobytes(), repr(m[0]))
print(len({float("nan") for _ in range(100)}), len([nan, nan, float("nan")]), repr(nan), repr(-nan), f"{nan:.3f}", nan.hex(), str(complex(nan, 1)))
print(sorted([3, 1, 2], key=lambda x: nan), {nan: 1} == {nan: 1}, {nan: 1} == {float("nan"): 1}, (nan, 1) == (nan, 1), [nan] < [nan], nan != nan)
print(nan in {nan}, nan in {float("nan")}, nan in (1, nan), [1, nan].index(nan), [nan].count(float("nan")))
