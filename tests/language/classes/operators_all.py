ops = "add sub mul matmul truediv floordiv mod pow lshift rshift and xor or".split()
ns = {}
for o in ops:
    ns[f"__{o}__"] = lambda s, x, o=o: f"{o}({x})"
    ns[f"__r{o}__"] = lambda s, x, o=o: f"r{o}({x})"
    ns[f"__i{o}__"] = lambda s, x, o=o: f"i{o}({x})"
ns["__divmod__"] = lambda s, x: f"divmod({x})"; ns["__rdivmod__"] = lambda s, x: f"rdivmod({x})"
for u in "neg pos invert abs".split(): ns[f"__{u}__"] = lambda s, u=u: u
ns["__pow__"] = lambda s, x, m=None: f"pow({x},{m})"
X = type("X", (), ns); x = X()
print(x + 1, x - 1, x * 1, x @ 1, x / 1, x // 1, x % 1, x ** 1, x << 1, x >> 1, x & 1, x ^ 1, x | 1, divmod(x, 1), pow(x, 2, 3), pow(x, 2))
print(1 + x, 1 - x, 1 * x, 1 @ x, 1 / x, 1 // x, 1 % x, 1 ** x, 1 << x, 1 >> x, 1 & x, 1 ^ x, 1 | x, divmod(1, x), "s" + x, [1] + x, "q%s" % x if 0 else 1.5 * x)
print(-x, +x, ~x, abs(x))
for op in "+ - * @ / // % ** << >> & ^ |".split():
    d = {"x": X()}; exec(f"x {op}= 7", d); print(d["x"], end=" ")
print()
class Y: __add__ = None
class Z:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
class W:
    def __radd__(self, o): return "W.radd"
for f in (
    lambda: Y() + 1,
    lambda: Y() + W(),
    lambda: Z() + 1,
    lambda: 1 + Z(),
    lambda: Z() + Z(),
    lambda: Z() + W(),
    lambda: -Z(),
    lambda: abs(Z()),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
z = Z()
try:
    z += 1
except TypeError as e:
    print(e)
