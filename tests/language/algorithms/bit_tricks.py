def pop(n): return bin(n).count("1")
def rev(n, w): return sum((n >> i & 1) << w - 1 - i for i in range(w))
def subsets(m):
    s = m
    while True:
        yield s
        if not s: return
        s = s - 1 & m
def gray(n): return n ^ n >> 1
def ungray(g):
    n = 0
    while g: n ^= g; g >>= 1
    return n
print([n.bit_count() for n in (1, 255, 2 ** 70 - 1)], rev(0b1011, 4), rev(1, 32), list(subsets(0b1010)), [ungray(gray(i)) == i for i in (0, 5, 1000)], [n & -n for n in (12, 40, 2 ** 65)], [(n & (n - 1)) == 0 for n in (1, 6, 64)])
def crc8(b, poly=0x07):
    c = 0
    for x in b:
        c ^= x
        for _ in range(8): c = (c << 1 ^ poly if c & 0x80 else c << 1) & 0xff
    return c
def fnv(b):
    h = 0xcbf29ce484222325
    for x in b: h = (h ^ x) * 0x100000001b3 & 0xffffffffffffffff
    return h
def adler(b): a, s = 1, 0; [(a := (a + x) % 65521, s := (s + a) % 65521) for x in b]; return s << 16 | a
print(crc8(b"123456789"), hex(fnv(b"hello")), hex(adler(b"Wikipedia")), f"{0b1101:08b}", ~5 & 0xff, 5 ^ 3 ^ 5, (1 << 64) - 1 >> 60, -1 & 0xffffffff, (0xdeadbeef << 8 | 0xdeadbeef >> 24) & 0xffffffff)
a, b = 17, 42; a ^= b; b ^= a; a ^= b; print(a, b); sieve = 0
for i in range(2, 60):
    if not sieve >> i & 1:
        print(i, end=" ")
        for j in range(i * i, 60, i): sieve |= 1 << j
print(hex(sieve))
