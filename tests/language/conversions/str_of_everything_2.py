def f(): pass
class C:
    def m(self): pass
gen = (i for i in [])
for v in (
    {1: 2},
    {3},
    frozenset([4]),
    range(3),
    slice(1),
    ...,
    NotImplemented,
    int,
    C,
    type,
):
    print(str(v), repr(v), sep=" ~ ")
