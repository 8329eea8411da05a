# since: 3.14
class NoEnter:
    def __exit__(s, *a): pass
class NoExit:
    def __enter__(s): pass
class Neither: pass
class BadArity:
    def __enter__(s): return 1
    def __exit__(s): pass
class Inst: pass
i = Inst(); i.__enter__ = lambda: 1; i.__exit__ = lambda *a: None
class Async:
    async def __aenter__(s): pass
    async def __aexit__(s, *a): pass
for o in (NoEnter(), NoExit(), Neither(), BadArity(), i, 5, None, "s", Async(), [], int):
    try:
        with o: pass
    except Exception as e: print(type(e).__name__, e)
class D:
    class Ent:
        def __get__(s, o, t): print("get enter"); return lambda: "descr"
    __enter__ = Ent()
    def __exit__(s, *a): print("exit")
with D() as d: print(d)
class St:
    @staticmethod
    def __enter__(): return "static"
    @classmethod
    def __exit__(cls, *a): print(cls.__name__, a)
with St() as s: print(s)
import io
with io.StringIO("x") as f: print(f.read())
try: f.read()
except ValueError as e: print(e)
with memoryview(b"abc") as m: print(m[0])
for src in ("with: pass", "with a as 5: pass", "with a as f(): pass", "with (a as b): pass", "with (a, b) as c: pass", "with a as b.c, d as e[0]: pass", "with (yield): pass", "with a as *b: pass", "with a as (b, *c): pass", "with a, : pass", "with (a as b, c as d): pass", "with (a, b as c): pass"):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(e.msg)
