ops = "add sub mul matmul truediv floordiv mod pow lshift rshift and xor or".split()
ns = {}
ns["__divmod__"] = lambda s, x: f"divmod({x})"
ns["__rdivmod__"] = lambda s, x: f"rdivmod({x})"
ns["__pow__"] = lambda s, x, m=None: f"pow({x},{m})"
X = type("X", (), ns)
x = X()
class Y: __add__ = None
class Z:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
class W:
    def __radd__(self, o): return "W.radd"
for f in (
    lambda: ~Z(),
    lambda: W() + W(),
    lambda: W() + 1,
    lambda: pow(Z(), 1, 2),
    lambda: Z() @ 1,
    lambda: divmod(Z(), 1),
    lambda: pow(2, Z(), 5),
    lambda: [] @ [],
):
    try:
        print(f())
    except TypeError as e:
        print(e)
