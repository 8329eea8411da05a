# since: 3.14
def f(a: undefined_name, b: int = 5, *c: "str", d: 1 / 0 = 2) -> list[int]: return b
print(f(1))
try: f.__annotations__
except NameError as e: print(e)
undefined_name = float
try: f.__annotations__
except ZeroDivisionError as e: print(e)
class A:
    x: int = 1
    y: A
    z: later_name
    def m(self, o: A) -> A: pass
print(A.x, hasattr(A, "y"), A.m.__annotations__)
try: A.__annotations__
except NameError as e: print(e)
later_name = str
print({k: getattr(v, "__name__", v) for k, v in A.__annotations__.items()}, A.__annotations__ is A.__annotations__, f.__annotate__ is not None, A.__annotate__(1)["x"])
def g(): pass
print(g.__annotations__, g.__annotate__); g.__annotations__["k"] = 1; print(g.__annotations__)
