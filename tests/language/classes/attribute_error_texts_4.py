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
    "Exception().zz",
    "...zz",
    "NotImplemented.zz",
    "b''.zz",
    "{1}.zz",
    "{}.keys().zz",
    "print.zz = 1",
    "del (5).x",
    "del [].append",
    "'a'.upper = 1",
):
    try:
        exec(code); print(code, "ok")
    except Exception as e:
        print(code, "->", type(e).__name__, e)
