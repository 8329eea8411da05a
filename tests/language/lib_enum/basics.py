# since: 3.12
from enum import *
class C(Enum):
    RED = 1; GREEN = 2; BLUE = 3; CRIMSON = 1
    def hi(self): return f"I am {self.name}"
print(C.RED, repr(C.RED), C.RED.name, C.RED.value, C(2), C["BLUE"], list(C), len(C), C.CRIMSON is C.RED, C.__members__, C.RED == C.RED, C.RED == 1, C.RED in C, C.RED.hi(), isinstance(C.RED, C), type(C.RED), {C.RED: 1}[C(1)], f"{C.RED}", f"{C.RED!r:>20}", "%s" % C.BLUE, hash(C.RED) == hash(C.RED), C.RED.__class__, list(reversed(C)), C, bool(C.RED), C.RED < 5 if 0 else "")
for f in (
    lambda: C(9),
    lambda: C["X"],
    lambda: C.X,
    lambda: C.RED < C.BLUE,
    lambda: setattr(C, "RED", 5),
    lambda: setattr(C.RED, "value", 5),
    lambda: delattr(C, "RED"),
    lambda: C(),
    lambda: type("D", (C,), {}),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@unique
class U(Enum): A = 1; B = 2
try:
    @unique
    class U2(Enum): A = 1; B = 1
except ValueError as e: print(e)
F = Enum("F", "X Y Z"); print(list(F), F.Y.value); G = Enum("G", {"a": 10, "b": 20}); print(G.b, G(10)); H = Enum("H", ["p", "q"], start=5); print(list(H))
