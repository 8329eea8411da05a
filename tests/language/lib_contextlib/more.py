from contextlib import *
import io
class R(AbstractContextManager):
    def __exit__(self, *a): print("R exit"); return None
with R() as r: print(type(r).__name__)
with ExitStack() as s:
    s.enter_context(R()); s.callback(lambda x, k=0: print("cb", x, k), 1, k=2)
    @s.push
    def ex(t, v, tb): print("pushed", t.__name__ if t else None); return True
    raise ValueError("swallowed")
try:
    with ExitStack() as s: s.enter_context(5)
except TypeError as e: print(e)
def run(co):
    try: co.send(None)
    except StopIteration as e: return e.value
@asynccontextmanager
async def acm(n):
    print("aenter", n)
    try: yield n
    finally: print("aexit", n)
async def main():
    async with acm(1) as a, AsyncExitStack() as st:
        print(a); await st.enter_async_context(acm(2)); st.push_async_callback(cb, 3)
    async with aclosing(ag()) as g:
        async for x in g: print(x); break
    async with nullcontext(7) as n: return n
async def cb(x): print("async cb", x)
async def ag():
    try: yield 1; yield 2
    finally: print("ag closed")
print(run(main()))
with suppress(ZeroDivisionError): 1 / 0
with suppress(): pass
try:
    with suppress(KeyError): raise ValueError("not suppressed")
except ValueError as e: print(e)
b = io.StringIO()
with redirect_stdout(b), redirect_stderr(b):
    print("a"); import sys; print("b", file=sys.stderr)
print(b.getvalue().split(), issubclass(R, AbstractContextManager), isinstance(open, AbstractContextManager))
class CD(ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *e): print("out", e[0]); return True
@CD()
def bad(): raise ValueError
print(bad())
try:
    with closing(5): pass
except AttributeError as e: print(e)
