# since: 3.14
class Thing:
    value = 1
    def method(self): pass
    @property
    def pr(self): raise AttributeError("inner")
    __slots__ = ()
t = Thing()
import math, sys
for code in (
    "range(1).start = 2",
    "classmethod(len).zz",
    "memoryview(b'').zz",
    "ValueError.zz",
    "type(None).zz",
    "(int | str).zz",
    "list[int].zz",
    "'{}'.format.zz",
):
    try:
        exec(code); print(code, "ok")
    except Exception as e:
        print(code, "->", type(e).__name__, e)
