class A:
    x = 1
    def m(self): pass
a = A()
a.y = 2
for code in (
    "del int.real",
    "int.__dict__['a'] = 1",
    "object.x = 1",
    "A.__doc__ = 'new'; print(A.__doc__)",
    "vars(5)",
    "vars([])",
    "A.__qualname__ = 5",
    "A.__module__ = 'mm'; print(A)",
    "A.__name__ = 'Renamed'; A.__qualname__ = 'Q.R'; print(A, a.__class__.__name__, repr(a).split(' object')[0])",
):
    try:
        exec(code)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
