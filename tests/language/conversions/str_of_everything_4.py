def f(): pass
class C:
    def m(self): pass
gen = (i for i in [])
for v in (
    enumerate,
    zip,
    map,
    memoryview,
    dict.keys,
    type(None),
    type(...),
    type(f),
    type(gen),
    type(len),
):
    print(str(v), repr(v), sep=" ~ ")
