def f(): pass
class C:
    def m(self): pass
gen = (i for i in [])
for v in (
    type(iter([])),
    type({}.keys()),
    super,
    BaseException,
    __name__,
):
    print(str(v), repr(v), sep=" ~ ")
