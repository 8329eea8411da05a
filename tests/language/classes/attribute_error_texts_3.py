class Thing:
    value = 1
    def method(self): pass
    @property
    def pr(self): raise AttributeError("inner")
    __slots__ = ()
t = Thing()
import math, sys
for code in (
    "del math.nope",
    "sys.nopath",
    "(lambda: 0).zz",
    "t.method.zz",
    "type.zz",
    "object.zz",
    "object().zz",
    "range(3).zz",
    "iter([]).zz",
    "(x for x in []).zz",
):
    try:
        exec(code); print(code, "ok")
    except Exception as e:
        print(code, "->", type(e).__name__, e)
