def t(x):
    out = []
    try:
        try: raise x
        except* ValueError as e: out.append(("V", repr(e)))
        except* (KeyError, TypeError) as e: out.append(("KT", repr(e)))
        else: out.append("else")
        finally: out.append("fin")
    except BaseException as e: out.append(("rest", repr(e)))
    print(out)
t(ExceptionGroup("g", [ValueError(1)])); t(ExceptionGroup("g", [ValueError(1), KeyError(2), OSError(3)])); t(ValueError("naked")); t(OSError("none")); t(ExceptionGroup("g", [ExceptionGroup("h", [ValueError(1), TypeError(2)]), ValueError(3)])); t(KeyboardInterrupt())
try:
    pass
except* ValueError: pass
else: print("else ran")
def reraise():
    try:
        try: raise ExceptionGroup("g", [ValueError(1), KeyError(2), TypeError(3)])
        except* ValueError: raise
        except* KeyError: raise OSError("new")
    except ExceptionGroup as e: return repr(e)
print(reraise())
def newexc():
    try:
        try: raise ValueError("x")
        except* ValueError as e: raise KeyError("y") from e
    except* KeyError as g: r = repr(g), repr(g.exceptions[0].__cause__)
    return r
print(newexc())
def bad(spec):
    try:
        try: raise ValueError("x")
        except* spec: pass
    except Exception as e: print(type(e).__name__, e)
bad(ExceptionGroup); bad(5); bad((ValueError, ExceptionGroup)); bad((5,)); bad(BaseExceptionGroup)
for src in ("try: pass\nexcept*: pass", "def f():\n try: pass\n except* A: return 1", "for i in x:\n try: pass\n except* A: break", "for i in x:\n try: pass\n except* A: continue", "try: pass\nexcept* A: pass\nexcept B: pass"):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(e.msg)
