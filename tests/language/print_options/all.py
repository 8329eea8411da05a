# since: 3.13
import io, sys
print(); print(1, 2, sep=""); print(1, 2, sep="-", end="!\n"); print("a", end=""); print("b"); print(*[1, 2], sep=None, end=None); print([], {}, None, sep="\n"); print("x", "y", sep="\t"); print(1, file=None); print("é", "日", "😀", sep="·"); print(sep="x"); print(end="only end\n"); print("", ""); print(1.0, 1j, True, b"x", ...)
b = io.StringIO(); print(1, 2, file=b, sep=","); print("z", file=b, end=""); print(repr(b.getvalue()))
class W:
    def __init__(self): self.l = []
    def write(self, s): self.l.append(s)
    def flush(self): self.l.append("FLUSH")
w = W(); print("a", "b", file=w); print(w.l); w.l.clear(); print("q", file=w, flush=True); print(file=w, end=""); print(w.l)
class NoFlush:
    def write(self, s): pass
for f in (lambda: print(sep=5), lambda: print(end=5), lambda: print(file=5), lambda: print(foo=1), lambda: print(1, file=NoFlush(), flush=True), lambda: print(sep=b"x")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
old = sys.stdout; sys.stdout = w; print("captured"); sys.stdout = old; print(w.l[-2:])
class S:
    def __str__(self): return "S!"
print(S(), [S()].__len__(), str(S()), f"{S()}"); sys.stdout.write("raw\n"); print(sys.stdout.write("12345\n")); p = print; p("alias"); print("a\nb\rc\td".split()); print("%s" % print(1) or 2)
sys.stdout = None; print("nowhere"); sys.stdout = old; print(print.__name__, print.__self__ is not None, (lambda: print("in lambda"))())
