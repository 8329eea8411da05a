class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
i = I(2)
print([10, 20, 30][i], "abc"[i], (1, 2, 3)[i], range(5)[i], [0] * i, "ab" * i, i.__index__(), hex(I(255)), bin(I(5)), oct(I(8)), [1, 2, 3, 4][I(1):I(3)], chr(I(65)), round(3.14159, I(2)), bytes(I(2)), list(range(I(3))), int(I(7)), float(I(7)), divmod(7, 2), "%d" % I(3), "%x" % I(255), bytes([I(65)]), int("12", I(8)), pow(2, 3, 5), 10 .to_bytes(I(2), "big"), [1, 2].insert(I(0), 9), "a,b".split(",", I(1)), (5).__lshift__(1), complex(I(3)), slice(I(1)).indices(5), memoryview(b"abc")[I(1)], sum([1], 2), "{:{}}".format(5, 3), math.factorial(I(4)) if (math := __import__("math")) else 0)
for bad in (1.0, "a", None, I, 1j):
    for f in (lambda: [1, 2][bad], lambda: range(bad), lambda: [1] * bad, lambda: hex(bad), lambda: chr(bad), lambda: bytes(3)[bad]):
        try:
            print(f())
        except TypeError as e:
            print(e)
for v in ("x", 1.5, None):
    try:
        [1][I(v)]
    except TypeError as e:
        print(e)
try:
    1 << I(2)
except TypeError as e:
    print(e)
print(I(True).__index__(), [1, 2][I(True)])
