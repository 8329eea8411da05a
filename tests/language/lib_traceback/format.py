import traceback, sys
def f(): g()
def g(): raise ValueError("deep")
try: f()
except ValueError as e:
    print(traceback.format_exception_only(e), [(s.name, s.line) for s in traceback.extract_tb(e.__traceback__)], traceback.format_exc().splitlines()[-1], len(traceback.format_tb(e.__traceback__)), traceback.format_exception(e)[0], traceback.format_exception(e)[-1])
class E(Exception):
    def __str__(self): return "multi\nline"
for e in (KeyError("k"), E(), ValueError(), OSError(2, "m"), Exception("a", 1), KeyboardInterrupt(), SystemExit(3)): print(traceback.format_exception_only(type(e), e))
e = ValueError("n"); e.add_note("note1"); print(traceback.format_exception_only(e)); print(traceback.format_exception(ValueError("no tb")), [s.name for s in traceback.extract_stack()])
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise KeyError("k") from z
except KeyError as e:
    t = traceback.TracebackException.from_exception(e); print(t.exc_type_str if hasattr(t, "exc_type_str") else "KeyError", str(t), t.__cause__ is not None, [l for l in t.format() if "direct" in l], t.stack[0].name)
import io; b = io.StringIO(); traceback.print_exception(ValueError("p"), file=b); print(b.getvalue()); print(traceback.FrameSummary("f", 1, "n"), traceback.walk_tb(None) is not None)
