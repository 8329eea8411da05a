import heapq, random
class Sim:
    def __init__(self, seed): self.t, self.q, self.n, self.r, self.log = 0, [], 0, random.Random(seed), []
    def at(self, dt, f, *a): heapq.heappush(self.q, (self.t + dt, self.n, f, a)); self.n += 1
    def run(self, until):
        while self.q and self.q[0][0] <= until: self.t, _, f, a = heapq.heappop(self.q); f(*a)
class Shop(Sim):
    def __init__(self, seed, clerks): super().__init__(seed); self.free, self.line, self.served, self.wait = clerks, [], 0, 0
    def arrive(self, i):
        self.line.append((self.t, i)); self.serve(); self.at(self.r.randint(1, 4), self.arrive, i + 1)
    def serve(self):
        if self.free and self.line:
            t, i = self.line.pop(0); self.free -= 1; self.wait += self.t - t; d = self.r.randint(3, 9); self.log.append((self.t, i, d)); self.at(d, self.done, i)
    def done(self, i): self.free += 1; self.served += 1; self.serve()
for k in (1, 2, 3):
    s = Shop(7, k); s.at(0, s.arrive, 0); s.run(100); print(k, s.served, len(s.line), s.wait, s.log[:4])
