class Thing:
    value = 1
    def method(self): pass
    @property
    def pr(self): raise AttributeError("inner")
    __slots__ = ()
t = Thing()
import math, sys
for code in (
    "int.from_bytes = 1",
    "del Thing.nope",
    "t.__dict__",
    "t.method.__self__ = 5",
    "super(Thing, t).zz",
    "property().zz",
    "slice(1).zz",
    "slice(1).start = 2",
    "(1).real = 5",
    "1j.real = 3",
):
    try:
        exec(code); print(code, "ok")
    except Exception as e:
        print(code, "->", type(e).__name__, e)
