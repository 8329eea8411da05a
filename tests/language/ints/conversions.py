# since: 3.14
import math
class A:
    def __int__(self): return 7
class B:
    def __index__(self): return 9
class C:
    def __int__(self): return "no"
class D:
    def __index__(self): return 2.5
class E: pass
class F:
    def __float__(self): return 3.5
class H:
    def __float__(self): return 1
for v in (A(), B(), C(), D(), E(), F(), H()):
    for f in (int, float, hex, range, complex, math.trunc, chr, bool):
        try:
            print(type(v).__name__, f.__name__, f(v))
        except Exception as e:
            print(type(v).__name__, f.__name__, type(e).__name__, e)
print([1, 2, 3][B() - 8] if hasattr(B, "__sub__") else [0] * 10 and "abcdefghijk"[B()])
print("abcdefghijklm"[B():], [*range(12)][B()], 2 * int(B()))
