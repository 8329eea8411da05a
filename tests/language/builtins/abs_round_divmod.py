# since: 3.14
class A:
    def __abs__(self): return "abs!"
    def __round__(self, n=0): return ("r", n)
    def __divmod__(self, o): return "dm"
    def __rdivmod__(self, o): return "rdm"
print(abs(-5), abs(5), abs(-2.5), abs(3 - 4j), abs(True), abs(-10 ** 30), abs(-0.0), abs(A()))
print(round(2.567, 1), round(2.5), round(3.5), round(-2.5), round(1234, -2), round(A()), round(A(), 3), round(True), round(10 ** 25 + 5, -1))
print(divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), divmod(True, 2), divmod(A(), 1), divmod(1, A()))
for f in (lambda: abs("x"), lambda: abs(), lambda: abs(None), lambda: round("x"), lambda: round(1, "a"), lambda: divmod(1), lambda: divmod("a", 2), lambda: divmod(1, 0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
