def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
class Y:
    def __await__(self): return (yield)
async def fail(n): await Y(); raise ValueError(n)
async def a():
    try: await fail(1)
    except ValueError as e: return f"caught {e}"
    finally: await Y(); print("finally awaited")
async def b():
    try:
        try: await fail(2)
        finally: await fail(3)
    except ValueError as e: return repr(e), repr(e.__context__)
async def c():
    async def g():
        try: yield 1; yield 2
        finally: print("gen cleanup")
    it = g()
    async for x in it:
        if x == 1: break
    await it.aclose(); return "c"
async def d():
    class CM:
        async def __aenter__(self): raise OSError("enter")
        async def __aexit__(self, *a): print("never")
    try:
        async with CM(): pass
    except OSError as e: return str(e)
async def e():
    class CM:
        async def __aenter__(self): return self
        async def __aexit__(self, t, v, tb): await Y(); raise KeyError("exit")
    try:
        async with CM(): raise ValueError("body")
    except KeyError as x: return repr(x), repr(x.__context__)
async def f():
    r = []
    for i in range(3):
        try:
            if i == 1: await fail(i)
            r.append(await ok(i))
        except ValueError: r.append("err"); continue
        else: r.append("else")
    return r
async def ok(i): return i
async def g(): return [await ok(i) for i in range(3)], {await ok(1): await ok(2)}, (await ok(5)) + await ok(6), await ok(1) < await ok(2), f"{await ok(7)}", [x async for x in ag() if await ok(x)]
async def ag():
    for i in range(3): yield i
for fn in (a, b, c, d, e, f, g): print(fn.__name__, run(fn()))
