class P:
    def __init__(self, x): self.x = x
    def __format__(self, spec):
        return f"<{spec or 'none'}:{self.x}>"
print(f"{P(1)} {P(2):abc} {P(3):>{5}} {P(4)!r:.3}"[:30], "{:x y}".format(P(5)), format(P(6)), format(P(7), "!"))
class Q: pass
for f in (lambda: format(Q(), "5"), lambda: format([], "5"), lambda: format(None, ">3"), lambda: format({}, "d"), lambda: format((), "s"), lambda: format(print, "x"), lambda: format(Q, "1"), lambda: format(b"a", "3"), lambda: format(1, b""), lambda: format(set(), " ")):
    try:
        print(f())
    except TypeError as e:
        print(e)
class R:
    def __format__(self, spec): return 5
try:
    format(R())
except TypeError as e:
    print(e)
class S(str):
    def __format__(self, spec): return "S:" + super().__format__(spec)
print(f"{S('a'):>4}", "%s" % S("b"), "{}".format(S("c")), format(None), format([1]), format(True, "5"), format(True, "d"), format(False), f"{None!s:>6}")
class N(int):
    def __str__(self): return "N!"
print(f"{N(5)}", f"{N(5):d}", f"{N(5):>4}", "{}".format(N(6)), str(N(7)), format(N(8), ""))
