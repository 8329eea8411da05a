class Str(str):
    def __new__(cls, value="", extra=None):
        self = super().__new__(cls, value)
        self.extra = extra
        return self
    def __len__(self): return 99
    def __getitem__(self, i): return "item" if i == 0 else str.__getitem__(self, i)
    def __eq__(self, o): return str.lower(self) == str(o).lower()
    def __hash__(self): return hash(str.lower(self))
    def __str__(self): return "STR:" + str.__str__(self)[:]
    def __contains__(self, x): return x == "magic"
s = Str("Hello", 5)
print(s, repr(s), s.extra, len(s), s[0], s[1], s == "HELLO", {s: 1}.get("hello"), "magic" in s, "H" in s, s.upper(), type(s.upper()).__name__)
print(f"{s}", "%s" % s, s + "!", "-".join([s, s]), list(s), s.encode(), str.__len__(s), format(s, ">10"))
try:
    print(str(b"x", 5))
except TypeError as e:
    print(e)
class R:
    def __str__(self): return 5
class Q:
    def __repr__(self): return None
for f in (lambda: str(R()), lambda: repr(Q()), lambda: f"{R()}", lambda: "%s" % R(), lambda: print(Q()), lambda: str(Q()), lambda: ascii(Q())):
    try:
        print(f())
    except TypeError as e:
        print(e)
