import random
random.seed(42); print(random.random(), random.random(), random.randint(1, 100), random.randrange(0, 100, 7), random.choice("abcdef"), random.uniform(1, 10), random.getrandbits(40), random.choices([1, 2, 3], k=5), random.sample(range(100), 5))
l = list(range(10)); random.shuffle(l); print(l, random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(1.5), random.betavariate(2, 3), random.gammavariate(2, 1), random.triangular(0, 10, 3), random.lognormvariate(0, 1), random.vonmisesvariate(0, 4), random.paretovariate(3), random.weibullvariate(1, 2), random.choices("ab", weights=[9, 1], k=8), random.choices("abc", cum_weights=[1, 2, 10], k=4), random.randbytes(5))
for s in (0, 1, -5, 2 ** 100, "str", b"bytes", 1.5, bytearray(b"x")):
    random.seed(s); print(repr(s), random.random(), random.getrandbits(64))
r = random.Random(7); st = r.getstate(); a = [r.random() for _ in range(3)]; r.setstate(st); print(a == [r.random() for _ in range(3)], r.random(), type(st), st[0], len(st[1]))
print([random.Random(i).randrange(10 ** 20) for i in range(3)], random.Random(3).sample("abcdefgh", 3), random.Random(3).sample([1, 2], counts=[3, 2], k=3), random.Random(5).randint(-10 ** 30, 10 ** 30))
