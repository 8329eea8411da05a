def f(): pass
class C:
    def m(self): pass
gen = (i for i in [])
for v in (
    object,
    len,
    [].append.__name__,
    print,
    str.upper,
    int.__add__,
    Exception("e"),
    ValueError,
    KeyError("k"),
    property,
):
    print(str(v), repr(v), sep=" ~ ")
