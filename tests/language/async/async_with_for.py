# since: 3.14
def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
class Aw:
    def __await__(self): yield
class CM:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    async def __aenter__(self): await Aw(); print("enter", self.n); return self.n
    async def __aexit__(self, t, v, tb): await Aw(); print("exit", self.n, t and t.__name__); return self.sup
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        await Aw()
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1; return self.n
async def main():
    async with CM(1) as a, CM(2) as b: print(a, b)
    async with (CM(3, True), CM(4) as d,): raise ValueError("x")
    async for i in It(3):
        if i == 1: continue
        print(i)
    else: print("else")
    async for i in It(3): break
    else: print("never")
    print([x async for x in It(3)], {x async for x in It(2)} == {0, 1}, {x: y async for x in It(2) async for y in It(1)}, [x async for x in It(4) if x % 2], [await f(x) for x in range(2)], [y for x in [1] async for y in It(x)])
    g = (x * 2 async for x in It(3)); print(type(g).__name__, [v async for v in g])
    return "ok"
async def f(x): await Aw(); return x * 10
print(run(main()))
async def e1():
    async for x in [1]: pass
async def e2():
    async with open: pass
class NoAexit:
    async def __aenter__(self): pass
async def e3():
    async with NoAexit(): pass
class BadA:
    def __aiter__(self): return 5
async def e4():
    async for x in BadA(): pass
class BadN:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def e5():
    async for x in BadN(): pass
class SyncCM:
    def __enter__(s): pass
    def __exit__(s, *a): pass
async def e6():
    async with SyncCM(): pass
async def e7():
    with CM(1): pass
async def e8():
    for x in It(1): pass
class BadE:
    def __aenter__(s): return 5
    async def __aexit__(s, *a): pass
async def e9():
    async with BadE(): pass
for e in (e1, e2, e3, e4, e5, e6, e7, e8, e9):
    try:
        run(e())
    except Exception as x:
        print(type(x).__name__, x)
