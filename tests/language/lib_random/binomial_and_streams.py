# since: 3.12
import random
r = random.Random(99); print([r.binomialvariate(10, 0.3) for _ in range(10)], r.binomialvariate(1000, 0.5), r.expovariate())
class My(random.Random):
    def random(self): return 0.25
m = My(); print(m.randrange(100), m.choice("abcd"), m.uniform(0, 8), m.getrandbits is not None)
r = random.Random(0); print([r.randrange(n) for n in (1, 2, 3, 10, 1000, 10 ** 9, 2 ** 31, 2 ** 32, 2 ** 33, 2 ** 64, 2 ** 64 + 1)]); r.seed(0, version=1); print(r.random()); r.seed("abc", version=1); print(r.random())
print([round(random.Random(i).gauss(10, 3), 6) for i in range(5)], sum(random.Random(8).random() for _ in range(1000)))
