def f(): pass
class C:
    def m(self): pass
gen = (i for i in [])
for v in (
    None,
    True,
    5,
    -1.5,
    2j,
    "s",
    b"b",
    bytearray(b"x"),
    [1],
    (1,),
):
    print(str(v), repr(v), sep=" ~ ")
print(repr(f)[:12], repr(C())[:17], repr(gen)[:27], repr(C().m)[:22], repr(C.m)[:16], repr(lambda: 0)[:21], repr(iter([]))[:22], repr([].append)[:36], repr(object())[:15])
