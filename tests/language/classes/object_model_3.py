# since: 3.13
class A:
    x = 1
    def m(self): pass
a = A()
a.y = 2
for code in (
    "type.foo = 1",
    "None.x = 1",
    "().x = 1",
    "len.__name__ = 'x'",
    "a.m.attr = 1",
    "A.m.attr = 1; print(a.m.attr)",
    "a.__class__.__mro__[0].__init__ = 5; A()",
):
    try:
        exec(code)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
