def sieve(n):
    s = bytearray([1]) * (n + 1); s[:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if s[i]: s[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, v in enumerate(s) if v]
p = sieve(1000); print(len(p), p[:10], p[-5:], sum(p))
def factor(n):
    out = {}; d = 2
    while d * d <= n:
        while n % d == 0: out[d] = out.get(d, 0) + 1; n //= d
        d += 1 + (d > 2)
    if n > 1: out[n] = 1
    return out
for n in (12, 97, 360, 1001, 2 ** 20, 600851475143): print(n, factor(n), " * ".join(f"{a}^{b}" if b > 1 else str(a) for a, b in factor(n).items()))
print([n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n], [(a, b) for a, b in zip(p, p[1:]) if b - a == 2][:8])
