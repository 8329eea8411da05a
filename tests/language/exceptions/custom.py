class AppError(Exception):
    code = 500
    def __init__(self, msg, *, detail=None): super().__init__(msg); self.detail = detail
    def __str__(self): return f"[{self.code}] {super().__str__()}" + (f" ({self.detail})" if self.detail else "")
class NotFound(AppError): code = 404
class NoSuper(Exception):
    def __init__(self, a, b): self.a = a
class NewOnly(Exception):
    def __new__(cls, *a): o = super().__new__(cls, *a); o.n = len(a); return o
class Both(KeyError, AttributeError): pass
class Strange(Exception):
    def __str__(self): return 5
class Repr(Exception):
    def __repr__(self): return "custom repr"
try: raise NotFound("page", detail={"id": 3})
except AppError as e: print(e, repr(e), e.args, e.detail, e.code)
e = NoSuper(1, 2); print(e.args, str(e), repr(e), NewOnly(1, 2, 3).n, Both("x"), repr(Both("x")), isinstance(Both(), LookupError), repr(Repr()), str(Repr("s")))
try: str(Strange())
except TypeError as x: print(x)
try: NotFound()
except TypeError as x: print(x)
try: NotFound("a", "b")
except TypeError as x: print(x)
class ValErr(ValueError):
    def __init__(self, field, value): self.field, self.value = field, value; super().__init__(f"{field}={value!r}")
def validate(**kw):
    errs = []
    for k, v in kw.items():
        try:
            if not isinstance(v, int): raise ValErr(k, v)
        except ValErr as e: errs.append(e)
    return errs
print([(e.field, str(e)) for e in validate(a=1, b="x", c=None)])
e = Exception("a"); e.args = ("b", 1); print(e, e.args); e.args = "xy"; print(e.args); e.extra = 5; print(e.__dict__)
class Slots(Exception): __slots__ = ("v",)
s = Slots("m"); s.v = 1; s.w = 2; print(s.v, s.__dict__, s)
class M(type): pass
try:
    class ME(Exception, metaclass=M): pass
    raise ME("meta")
except ME as x: print(repr(x), type(ME).__name__)
