def f(a: int, b: str = "x", *args: float, c: bool, d: bytes = b"", **kw: dict) -> None: pass
print(f.__annotations__, list(f.__annotations__)); f.__annotations__ = {"n": 1}; print(f.__annotations__); del f.__annotations__; print(f.__annotations__)
def g(a, /, b: "forward", *, c: (1 + 1) = 3) -> "ret": return a, b, c
print(g.__annotations__, g(1, 2))
class K:
    def m(self: "K", x: int | None = None, y: list["K"] = ()) -> "K | None": return x
    @property
    def p(self) -> int: return 1
    @staticmethod
    def s(a: str) -> str: return a
    @classmethod
    def c(cls, b: dict[str, int]) -> type: return cls
print(K.m.__annotations__, K.p.fget.__annotations__, K.s.__annotations__, K.c.__func__.__annotations__, K().m(5))
lam = lambda x: x; print(lam.__annotations__); h = lambda: 0
async def co(a: int) -> str: pass
def ge(a: int) -> list: yield
print(co.__annotations__, ge.__annotations__, (lambda *a: 0).__annotations__)
def deco(f): f.__annotations__["added"] = int; return f
@deco
def z(q: str): pass
print(z.__annotations__)
try: f.__annotations__ = [1]
except TypeError as e: print(e)
def rest(a: int = 1, *, b: int) -> int: return a + b
print(rest(b=2), rest.__annotations__["return"], rest.__annotations__ == {"a": int, "b": int, "return": int})
