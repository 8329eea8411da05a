from collections import deque
import heapq
class Sleep:
    def __init__(self, t): self.t = t
    def __await__(self): return (yield self)
class Loop:
    def __init__(self): self.now, self.q, self.n, self.started = 0, [], 0, set()
    def spawn(self, co, delay=0): self.n += 1; heapq.heappush(self.q, (self.now + delay, self.n, co)); return self.n
    def run(self):
        while self.q:
            self.now, n, co = heapq.heappop(self.q)
            try: s = co.send(self.now if n in self.started else None); self.started.add(n); heapq.heappush(self.q, (self.now + s.t, n, co))
            except StopIteration as e: print(f"t={self.now} task {n} -> {e.value}")
            except Exception as e: print(f"t={self.now} task {n} failed {e!r}")
loop = Loop()
async def worker(name, d, k):
    for i in range(k):
        t = await Sleep(d)
        print(name, i, t)
    return name
async def failing(): await Sleep(2); raise ValueError("boom")
async def spawner(): loop.spawn(worker("child", 1, 1)); await Sleep(0); return "spawned"
class Queue:
    def __init__(self): self.d = deque()
    def put(self, x): self.d.append(x)
    async def get(self):
        while not self.d: await Sleep(1)
        return self.d.popleft()
q = Queue()
async def prod():
    for i in range(3): await Sleep(2); q.put(i)
    q.put(None); return "prod"
async def cons():
    out = []
    while (x := await q.get()) is not None: out.append(x)
    return out
for c in (worker("A", 3, 2), worker("B", 2, 3), failing(), spawner(), prod(), cons()): loop.spawn(c)
loop.run(); print("end", loop.now)
