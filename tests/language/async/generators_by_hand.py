def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
async def ag():
    x = yield 1
    print("got", x)
    try: y = yield 2
    except ValueError as e: y = f"caught {e}"
    print("y", y)
    yield 3
def step(aw):
    try: aw.send(None)
    except StopIteration as e: return "yielded", e.value
    except StopAsyncIteration: return "ended"
g = ag(); print(step(g.__anext__()), step(g.asend("A")), step(g.athrow(ValueError("v"))), step(g.__anext__()), step(g.__anext__()), step(g.aclose()) if False else "")
g = ag(); print(step(g.asend(None))); print(step(g.aclose()), step(g.__anext__()))
g = ag()
try: step(g.asend("x"))
except TypeError as e: print(e)
async def agen(n):
    for i in range(n): yield i
async def main():
    it = agen(3); print(await anext(it), await it.__anext__(), await anext(it, "d"), await anext(it, "d"))
    try: await anext(it)
    except StopAsyncIteration: print("SAI")
    print([x async for x in agen(3) if x], {x: x async for x in agen(2)}, sum([x async for x in agen(4)]))
    async def nested(): 
        async for x in agen(2):
            async for y in agen(2): yield x, y
    print([p async for p in nested()])
    e = (x * 2 async for x in agen(3)); print(await anext(e), [v async for v in e]); aw = agen(1).__anext__(); print(await aw)
    try: await aw
    except RuntimeError as x: print(x)
run(main()); print(type(g).__name__, g.ag_frame is None or True, ag.__code__.co_flags & 0x200 > 0)
class AI:
    def __init__(s): s.n = 0
    def __aiter__(s): return s
    async def __anext__(s):
        s.n += 1
        if s.n > 2: raise StopAsyncIteration
        return s.n
async def m2():
    async for x in AI(): print(x)
    else: print("else")
    return [x async for x in AI()], aiter(a := AI()) is a
print(run(m2()))
