def lcg(s):
    while True: s = (s * 6364136223846793005 + 1442695040888963407) % 2 ** 64; yield s >> 33
def xorshift(x):
    while True: x ^= x << 13 & 0xffffffff; x ^= x >> 17; x ^= x << 5 & 0xffffffff; yield x
def lfsr(s, taps, n):
    for _ in range(n): b = 0; [b := b ^ s >> t for t in taps]; s = s >> 1 | (b & 1) << 15; yield s & 1
def mt(seed):
    m = [seed]
    for i in range(1, 624): m.append(1812433253 * (m[-1] ^ m[-1] >> 30) + i & 0xffffffff)
    while True:
        for i in range(624): y = m[i] & 0x80000000 | m[(i + 1) % 624] & 0x7fffffff; m[i] = m[(i + 397) % 624] ^ y >> 1 ^ (0x9908b0df if y & 1 else 0)
        for y in m: y ^= y >> 11; y ^= y << 7 & 0x9d2c5680; y ^= y << 15 & 0xefc60000; yield y ^ y >> 18
from itertools import islice
print(list(islice(lcg(1), 5)), list(islice(xorshift(2463534242), 5)), "".join(map(str, lfsr(0xACE1, (0, 2, 3, 5), 40))), list(islice(mt(5489), 3)), sum(islice(mt(1), 2000)) % 10 ** 9)
hist = [0] * 10
for v in islice(xorshift(7), 5000): hist[v % 10] += 1
print(hist, sum(hist)); inside = 0; g = xorshift(99)
for _ in range(5000): inside += (next(g) / 2 ** 32) ** 2 + (next(g) / 2 ** 32) ** 2 < 1
print(4 * inside / 5000)
