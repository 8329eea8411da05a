# since: 3.13
class Thing:
    value = 1
    def method(self): pass
    @property
    def pr(self): raise AttributeError("inner")
    __slots__ = ()
t = Thing()
import math, sys
for code in (
    "t.valu",
    "t.methd",
    "Thing.valu",
    "t.value = 2",
    "del t.value",
    "t.new = 1",
    "t.pr",
    "t.pr = 1",
    "[].appendd",
    "''.foo",
):
    try:
        exec(code); print(code, "ok")
    except Exception as e:
        print(code, "->", type(e).__name__, e)
