# since: 3.13
import sys, io
class S(str):
    def __str__(self): return "S.__str__"
    def __repr__(self): return "S.__repr__"
print(S("x"), [S("x")], f"{S('x')}", "%s" % S("x"), S("x") + "y", "a".join([S("1"), S("2")]), sep=S("|"), end=S("<end>\n"))
class Bad:
    def __str__(self): raise ValueError("no str")
class Bad2:
    def __str__(self): return 42
class OnlyRepr:
    def __repr__(self): return "<only repr>"
for o in (Bad(), Bad2(), OnlyRepr()):
    try: print("before", o, "after")
    except Exception as e: print(); print(type(e).__name__, e)
class W:
    def __init__(self): self.parts = []
    def write(self, t): self.parts.append(t)
w = W(); print(1, "a", None, sep="-", end="!", file=w); print(w.parts); print(*range(3), file=w, sep=""); print(w.parts[-4:])
class Bw:
    def write(self, t): raise OSError("disk full")
try: print("x", file=Bw())
except OSError as e: print(e)
b = io.BytesIO()
try: print("text", file=b)
except TypeError as e: print(e)
for kw in ({"sep": 1}, {"end": b""}, {"sep": []}, {"file": object()}, {"flush": True, "sep": ""}, {"nope": 1}):
    try: print("v", **kw)
    except Exception as e: print(type(e).__name__, e)
old, sys.stdout = sys.stdout, io.StringIO()
print("captured", 1); cap = sys.stdout.getvalue(); sys.stdout = old; print(repr(cap), print() is None, str(print)[:18])
