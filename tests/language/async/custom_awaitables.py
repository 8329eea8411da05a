def run(co, vals=()):
    out, v = [], None; vals = iter(vals)
    try:
        while True: out.append(co.send(v)); v = next(vals, None)
    except StopIteration as e: return out, e.value
class Fut:
    def __init__(self): self.done, self.v, self.cbs = False, None, []
    def set(self, v): self.done, self.v = True, v; [c(self) for c in self.cbs]
    def __await__(self):
        while not self.done: yield self
        return self.v
class Ask:
    def __init__(self, q): self.q = q
    def __await__(self): r = yield self.q; return r.upper() if r else r
async def talk(): n = await Ask("name?"); a = await Ask(f"{n}, age?"); return n, a
print(run(talk(), ["bob", "42"])); f = Fut()
async def waiter(n): v = await f; return n, v
w1, w2 = waiter(1), waiter(2); print(w1.send(None) is f, w2.send(None) is f); f.set("ready"); print(run(w1), run(w2))
class Iter:
    def __await__(self): return iter([1, 2, 3])
async def it(): return await Iter()
print(run(it())); import types
@types.coroutine
def old(x): r = yield x; return r * 2
async def new(): return await old(1) + await old(2)
print(run(new(), [10, 20])); 
async def gather(*cs):
    res, todo = [None] * len(cs), list(enumerate(cs))
    while todo:
        nxt = []
        for i, c in todo:
            try: c.send(None); nxt.append((i, c))
            except StopIteration as e: res[i] = e.value
        todo = nxt; await Ask("tick") if todo else None
    return res
async def steps(n): [await Ask(i) for i in range(n)]; return n
print(run(gather(steps(2), steps(0), steps(3)))); print(type(steps(0).__await__()).__name__ if False else "w", hasattr(talk, "__await__"), talk.__code__.co_flags & 0x80 > 0); c = talk(); c.close(); aw = it().__await__(); print(next(aw), iter(aw) is aw); aw.close()
