class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), issubclass(B, A), issubclass(A, A), isinstance(5, (str, int)), issubclass(bool, (float, (int,))), isinstance(A, type), isinstance(None, type(None)), isinstance(5, object), isinstance(len, type(len)), isinstance(1, float | int), issubclass(B, A | int))
for f in (lambda: isinstance(1, "int"), lambda: isinstance(1), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1, (int, "a")), lambda: isinstance("a", (int, "a")), lambda: issubclass(int, "a"), lambda: issubclass("a", int), lambda: isinstance(1, [int])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
