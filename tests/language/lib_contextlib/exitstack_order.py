from contextlib import ExitStack, contextmanager, suppress
log = []
@contextmanager
def r(n, fail=None):
    log.append(f"open {n}")
    try: yield n
    finally:
        log.append(f"close {n}")
        if fail: raise fail
with ExitStack() as s: print([s.enter_context(r(i)) for i in range(3)], log)
print(log); log.clear()
try:
    with ExitStack() as s: s.enter_context(r("a", ValueError("from a"))); s.enter_context(r("b", KeyError("from b"))); 1 / 0
except ValueError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
print(log); log.clear()
with ExitStack() as s:
    s.push(lambda t, v, tb: log.append(t.__name__) or True); s.callback(log.append, "cb"); raise OSError("x")
print(log); log.clear(); s = ExitStack(); s.enter_context(r("keep")); t = s.pop_all(); s.close(); print(log); t.close(); print(log); log.clear()
with suppress(KeyError, IndexError): {}["x"]; print("never")
with suppress(LookupError): [][0]
with ExitStack() as st:
    try: st.enter_context(r("ok")); st.enter_context(object())
    except TypeError as e: print(e)
print(log)
with ExitStack(): pass
@contextmanager
def gen_reraise():
    try: yield
    except Exception as e: raise RuntimeError("wrapped") from e
try:
    with gen_reraise(): raise ValueError("inner")
except RuntimeError as e: print(e, repr(e.__cause__))
