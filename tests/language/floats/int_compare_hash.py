import random
r = random.Random(5)
for _ in range(30):
    n = r.getrandbits(r.randrange(1, 120)) * r.choice((1, -1))
    f = float(n)
    m = int(f)
    assert (n == f) == (n == m) and (n < f) == (n < m) and (n > f) == (n > m) and (n <= f) == (n <= m)
    if m == n:
        assert hash(n) == hash(f)
    print(n, f, m - n, n < f, n == f)
for a in (2 ** 53, 2 ** 53 + 1, 2 ** 63, 2 ** 64, 10 ** 22, 10 ** 23):
    print(a, float(a), a == float(a), int(float(a)) - a)
print(1.0 in {1}, 1 in {1.0}, True in [1.0], {0.0: 1}[-0.0], {1: "x"}.get(1.0))
print(hash(10 ** 23), hash(1e23), hash(float(10 ** 23)))
