# since: 3.12
from enum import *
class C(Enum):
    RED = 1; GREEN = 2; BLUE = 3; CRIMSON = 1
    def hi(self): return f"I am {self.name}"
for f in (
    lambda: C.RED + 1,
    lambda: C("RED"),
    lambda: 1 in C,
    lambda: "RED" in C,
    lambda: C.RED.foo,
    lambda: exec("class E(Enum):\n A = 1\n A = 2"),
    lambda: exec("class F(C): pass"),
    lambda: C[1],
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
