import random
r = random.Random(2024)
l = list("abcdefgh"); r.shuffle(l); print(l, r.choice(l), r.choices(l, k=4), r.sample(l, 3), [r.randint(1, 6) for _ in range(12)], [r.randrange(0, 100, 5) for _ in range(5)], [round(r.random(), 6) for _ in range(3)], r.getrandbits(1), r.getrandbits(100), r.uniform(-1, 1), r.sample(range(10 ** 12), 3), r.choice(range(5, 50, 5)), r.choice("é日😀"), r.randbytes(3).hex())
c = {}
for _ in range(1000): k = r.choices("abc", weights=(5, 3, 2))[0]; c[k] = c.get(k, 0) + 1
print(sorted(c.items())); d = [0] * 6
for _ in range(600): d[r.randrange(6)] += 1
print(d, sum(d)); deck = [f"{v}{s}" for s in "SHDC" for v in "A23456789TJQK"]; r.shuffle(deck); hands = [sorted(deck[i::4][:5]) for i in range(4)]; print(*hands, sep="\n"); random.seed(5); a = random.random(); random.seed(5); print(a == random.random(), random.Random(1).random() == random.Random(1).random(), random.Random("s").random(), random.Random(b"s").random(), random.Random(-3).random() == random.Random(3).random(), random.Random(1.0).random(), random.Random(10 ** 50).random())
def walk(n, seed):
    g = random.Random(seed); x = y = 0
    for _ in range(n): dx, dy = g.choice([(0, 1), (1, 0), (0, -1), (-1, 0)]); x += dx; y += dy
    return x, y
print([walk(100, s) for s in range(4)], [round(random.Random(7).gauss(0, 1), 8) for _ in range(2)], [random.Random(i).randint(0, 10 ** 6) for i in range(5)])
