def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
class Aw:
    def __await__(self): yield
async def ag(n):
    try:
        for i in range(n):
            await Aw()
            x = yield i
            if x: print("got", x)
    except ValueError as e: print("caught", e); yield "recovered"
    finally: print("ag fin")
async def main():
    print([x async for x in ag(2)])
    g = ag(3); print(await g.__anext__(), await g.asend("hi"), await g.athrow(ValueError("v")))
    try: await g.__anext__()
    except StopAsyncIteration as e: print("SAI", e.args)
    g = ag(3); await anext(g); await g.aclose(); print(await anext(g, "default"))
    g = ag(1); print(type(g).__name__, aiter(g) is g, g.ag_running, g.__name__)
    try: await g.asend(5)
    except TypeError as e: print(e)
    await g.aclose()
    try: await g.athrow(KeyError)
    except (StopAsyncIteration, KeyError) as e: print(type(e).__name__)
run(main())
async def stop():
    yield 1
    raise StopAsyncIteration("x")
async def stop2():
    yield 1
    raise StopIteration
async def m2():
    for f in (stop, stop2):
        try:
            async for x in f(): print(x)
        except RuntimeError as e: print(e)
    async def bad():
        try: yield 1
        finally: yield 2
    g = bad(); await anext(g)
    try: await g.aclose()
    except RuntimeError as e: print(e)
run(m2())
for f in (lambda: anext(5), lambda: aiter(5), lambda: list(ag(1)), lambda: next(ag(1)), lambda: iter(ag(1))):
    try:
        f()
    except TypeError as e:
        print(e)
async def comp():
    async def sq(x): await Aw(); return x * x
    g = (await sq(i) for i in range(3))
    print(type(g).__name__, [v async for v in g])
run(comp())
for src in ("def f(): await x", "def f(): [x async for x in y]", "async def f(): yield from x", "async def f():\n yield 1\n return 5", "async def f(): return [await x for x in y]", "await x", "def f():\n async with a: pass", "async def f(): lambda: await x", "def f():\n async for x in y: pass", "async x = 1", "async def f():\n def g(): await x"):
    try:
        compile(src, "s", "exec"); print("ok")
    except SyntaxError as e:
        print(e.msg)
