# since: 3.13
class C: x = 1
c = C()
print(getattr(c, "x"), getattr(c, "y", 5), hasattr(c, "x"), hasattr(c, "y"), setattr(c, "z", 3), c.z, delattr(c, "z"), hasattr(c, "z"), getattr([1, 2], "__len__")(), getattr(C, "__name__"))
setattr(c, "not an identifier", 1); print(getattr(c, "not an identifier"), vars(c)); setattr(C, "meth", lambda self: "m"); print(c.meth())
for f in (lambda: getattr(c, "q"), lambda: getattr(c), lambda: getattr(c, 5), lambda: getattr(c, "q", 1, 2), lambda: setattr(c, "q"), lambda: setattr(c, 5, 1), lambda: delattr(c, "q"), lambda: delattr(c), lambda: hasattr(c), lambda: hasattr(c, 5), lambda: setattr(5, "x", 1), lambda: delattr(5, "real")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
