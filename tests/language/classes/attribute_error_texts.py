# since: 3.14
class Thing:
    value = 1
    def method(self): pass
    @property
    def pr(self): raise AttributeError("inner")
    __slots__ = ()
t = Thing()
import math, sys
for code in ("t.valu", "t.methd", "Thing.valu", "t.value = 2", "del t.value", "t.new = 1", "t.pr", "t.pr = 1", "[].appendd", "''.foo", "(5).bar", "1.5.baz", "None.x", "True.y", "().z", "{}.w", "len.q", "int.qq", "math.sqr", "math.nope", "del math.nope", "sys.nopath", "(lambda: 0).zz", "t.method.zz", "type.zz", "object.zz", "object().zz", "range(3).zz", "iter([]).zz", "(x for x in []).zz", "Exception().zz", "...zz", "NotImplemented.zz", "b''.zz", "{1}.zz", "{}.keys().zz", "print.zz = 1", "del (5).x", "del [].append", "'a'.upper = 1", "int.from_bytes = 1", "del Thing.nope", "t.__dict__", "t.method.__self__ = 5", "super(Thing, t).zz", "property().zz", "slice(1).zz", "slice(1).start = 2", "(1).real = 5", "1j.real = 3", "range(1).start = 2", "classmethod(len).zz", "memoryview(b'').zz", "ValueError.zz", "type(None).zz", "(int | str).zz", "list[int].zz", "'{}'.format.zz"):
    try:
        exec(code); print(code, "ok")
    except Exception as e:
        print(code, "->", type(e).__name__, e)
