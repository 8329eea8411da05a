class Thing:
    value = 1
    def method(self): pass
    @property
    def pr(self): raise AttributeError("inner")
    __slots__ = ()
t = Thing()
import math, sys
for code in (
    "(5).bar",
    "1.5.baz",
    "None.x",
    "True.y",
    "().z",
    "{}.w",
    "len.q",
    "int.qq",
    "math.sqr",
    "math.nope",
):
    try:
        exec(code); print(code, "ok")
    except Exception as e:
        print(code, "->", type(e).__name__, e)
