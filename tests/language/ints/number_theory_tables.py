def divs(n): return [d for d in range(1, n + 1) if n % d == 0]
def phi(n): from math import gcd; return sum(gcd(i, n) == 1 for i in range(1, n + 1))
def mob(n):
    r, p = 1, 2
    while n > 1:
        if n % p == 0:
            n //= p
            if n % p == 0: return 0
            r = -r
        p += 1
    return r
for n in (1, 6, 12, 28, 30): print(n, divs(n), phi(n), mob(n), sum(divs(n)) - n == n)
print([n for n in range(1, 1000) if n == sum(int(c) ** len(str(n)) for c in str(n))], [n for n in range(2, 60) if pow(2, n - 1, n) == 1], [pow(3, k, 7) for k in range(8)], [(a, b, c) for c in range(1, 30) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
def crt(rs, ms):
    from math import prod
    M = prod(ms); return sum(r * (M // m) * pow(M // m, -1, m) for r, m in zip(rs, ms)) % M
print(crt([2, 3, 2], [3, 5, 7]), crt([1, 2, 3], [10 ** 9 + 7, 998244353, 10 ** 9 + 9])); cat = [1]
for i in range(15): cat.append(cat[-1] * 2 * (2 * i + 1) // (i + 2))
print(cat); bell = [[1]]
for _ in range(8):
    r = [bell[-1][-1]]
    for v in bell[-1]: r.append(r[-1] + v)
    bell.append(r)
print([b[0] for b in bell]); print([int(str(n)[::-1]) for n in (120, 9, 1000)], [n for n in range(200) if (s := str(n)) == s[::-1] and bin(n)[2:] == bin(n)[:1:-1]], sum(divmod(10 ** 18, 7)), -(-7 // 2), (-7) // 2, int(-7 / 2), -7 % 3, [(-n) % 5 for n in range(6)], 2 ** 10 % 1000, (2 ** 100).bit_length(), [1 << k for k in range(5)], ~0, 0 ** 0)
