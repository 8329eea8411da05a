class A:
    def __call__(self, *a, **k): return a, k
    def __format__(self, s): return f"A:{s}"
    def __str__(self): return "strA"
    def __bytes__(self): return b"bytesA"
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __sizeof__(self): return 1000
    def __dir__(self): return ["z", "a"]
    def __length_hint__(self): return 5
    def __int__(self): return 3
    def __complex__(self): return 1j
    def __float__(self): return 2.5
    def __fspath__(self): return "/path"
    def __divmod__(self, o): return ("dm", o)
import math, os, operator
a = A()
print(a(1, x=2), f"{a:>5}", str(a), bytes(a), round(a), round(a, 2), math.trunc(a), math.floor(a), math.ceil(a), dir(a), operator.length_hint(a), int(a), complex(a), float(a), os.fspath(a), divmod(a, 3), callable(a), "%s" % a, "%d" % a, math.sqrt(a))
class Cls:
    def __call__(self): return "inst call"
c = Cls(); c.__call__ = lambda: "attr call"; print(c(), c.__call__())
class S:
    def __str__(self): return "only str"
class R:
    def __repr__(self): return "only repr"
print(str(S()), repr(S())[:18] if False else "", str(R()), [R()], f"{R()}", f"{S()!s}", "%r" % R())
class BadDir:
    def __dir__(self): return 5
for f in (lambda: dir(BadDir()), lambda: bytes(S()) , lambda: round(S()), lambda: math.floor(S()), lambda: S()(), lambda: int(S()), lambda: os.fspath(S()), lambda: math.trunc(S())):
    try:
        print(f())
    except TypeError as e:
        print(e)
