# since: 3.12
class A:
    x = 1
    def m(self): pass
a = A(); a.y = 2
print(vars(a), sorted(k for k in vars(A) if not k.startswith("__")), type(vars(A)).__name__, [n for n in dir(a) if not n.startswith("__")], "__init__" in dir(a), object().__class__, type(object()), A.__dict__["x"], a.__class__.__class__, type.__name__, A.__flags__ > 0, A.__basicsize__ > 0, A.__itemsize__, A.__dictoffset__ != 0)
for code in (
    "A.__dict__['x'] = 5",
    "del A.__dict__['x']",
    "A.__name__ = 5",
    "A.__name__ = 'B\\0'",
    "del A.__name__",
    "A.__mro__ = ()",
    "del A.__bases__",
    "A.__class__ = int",
    "int.foo = 1",
):
    try:
        exec(code)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
print(type(A.__dict__.get("m")).__name__, object.__doc__ is not None, object.__repr__(5)[:11], object.__str__(5), object.__format__(5, ""), object.__ne__(1, 2), object.__lt__(1, 2), object.__reduce__ is not None, object.__dir__(a) is not None, object.__init_subclass__() is None, object.__subclasshook__(5), object.__sizeof__(a) > 0, type.__instancecheck__(int, 5), type.__subclasscheck__(int, bool), int.__class__, int.__base__, int.__module__, int.__qualname__)
