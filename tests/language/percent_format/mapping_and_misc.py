class D:
    def __getitem__(self, k): return k * 2
print("%(ab)s-%(c)s" % D())
class K(dict):
    def __missing__(self, k): return len(k)
print("%(hello)d %(x)03d" % K(x=9))
t = "%-10s|%8.2f|%3d%%"
for row in (("apple", 1.239, 50), ("kiwi", 100.5, 7)):
    print(t % row)
class O:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print("%s %r %a %10s|%-6r|" % (O(), O(), O(), O(), O()))
s = "x=%s"
s %= 5
print(s, ("%s " * 3) % (1, 2, 3), "%s" % ((1, 2),), "%r" % ("a",), "%s%s" % ("é", "😀"), "%5s|" % "日本", "%.1s" % "日本")
class Fmt(str):
    def __mod__(self, o): return "mod:" + repr(o)
    def __rmod__(self, o): return "rmod:" + repr(o)
print(Fmt("a") % 5, "x%s" % Fmt("y"), 5 % Fmt("q") if False else "")
print("%s" % type("T", (), {"__mod__": 1}).__name__, "%.3f" % 2.0005, "%.2f" % 2.675, "%.1f" % 0.25, "%.1f" % 0.35, "%.0f" % 0.5, "%.0f" % 1.5)
