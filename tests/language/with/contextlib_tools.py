import contextlib as c, io
@c.contextmanager
def cm(n):
    print("in", n)
    try: yield n * 2
    except ValueError as e: print("handled", e)
    finally: print("out", n)
with cm(1) as v: print(v)
with cm(2): raise ValueError("v")
try:
    with cm(3): raise KeyError("k")
except KeyError as e: print(repr(e))
@cm(4)
def f(x): print("body", x); return x
print(f(5), f(6))
with c.suppress(ValueError, KeyError): raise KeyError
with c.ExitStack() as st:
    for i in range(3): st.enter_context(cm(i))
    st.callback(print, "cb", end="!\n"); st.push(lambda *a: print("push", a[0]))
with c.nullcontext(5) as n: print(n)
class Cl:
    def close(self): print("closed")
with c.closing(Cl()): print("using")
b = io.StringIO()
with c.redirect_stdout(b): print("hidden")
print(repr(b.getvalue()))
@c.contextmanager
def noyield():
    if False: yield
@c.contextmanager
def twice(): yield 1; yield 2
@c.contextmanager
def ignores():
    try: yield
    except Exception: yield
for g in (noyield, twice):
    try:
        with g(): pass
    except RuntimeError as e: print(e)
try:
    with ignores(): raise ValueError
except RuntimeError as e: print(e)
class Dec(c.ContextDecorator):
    def __enter__(s): print("dec in"); return s
    def __exit__(s, *a): print("dec out")
@Dec()
def h(): return "h"
print(h()); st = c.ExitStack(); st.callback(print, "popped"); s2 = st.pop_all(); st.close(); s2.close()
