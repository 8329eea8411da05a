# since: 3.14
eg = ExceptionGroup("msg", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k"), ValueError(2)])])
print(eg, repr(eg), eg.message, len(eg.exceptions), eg.args)
print(repr(eg.subgroup(ValueError)), repr(eg.subgroup((KeyError, TypeError))), eg.subgroup(OSError), repr(eg.subgroup(lambda e: isinstance(e, KeyError))), eg.subgroup(ExceptionGroup) is eg)
m, r = eg.split(ValueError); print(repr(m), repr(r)); print(eg.split(OSError)[0], eg.split(Exception)[1], repr(eg.derive([OSError(1)])))
for f in (lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", 5), lambda: ExceptionGroup("m", ["x"]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("m"), lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: repr(BaseExceptionGroup("m", [KeyboardInterrupt()])), lambda: type(BaseExceptionGroup("m", [ValueError()])).__name__, lambda: ExceptionGroup("m", [ValueError]), lambda: eg.split(5), lambda: eg.subgroup("x"), lambda: eg.split(), lambda: eg.derive(5), lambda: ExceptionGroup("m", ValueError()), lambda: eg.split((ValueError, 5))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class MyG(ExceptionGroup):
    def __new__(cls, msg, excs, code=0): o = super().__new__(cls, msg, excs); o.code = code; return o
    def derive(self, excs): return MyG(self.message, excs, self.code)
g = MyG("my", [ValueError(1), KeyError(2)], 7); g.add_note("n"); a, b = g.split(ValueError); print(type(a).__name__, a.code, a.__notes__, repr(b), b.exceptions)
class Plain(ExceptionGroup): pass
print(type(Plain("p", [ValueError(), KeyError()]).subgroup(KeyError)).__name__, isinstance(eg, Exception), ExceptionGroup[int], str(ExceptionGroup("one", [ValueError()])))
try: eg.exceptions = ()
except AttributeError as e: print(e)
try: eg.message = "x"
except AttributeError as e: print(e)
