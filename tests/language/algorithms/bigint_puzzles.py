from math import comb, factorial
print(sum(map(int, str(2 ** 1000))), sum(map(int, str(factorial(100)))), str(2 ** 7830457 % 10 ** 10) if 0 else pow(2, 7830457, 10 ** 10), comb(40, 20), sum(pow(i, i, 10 ** 10) for i in range(1, 1001)) % 10 ** 10)
a, b, i = 1, 1, 2
while len(str(b)) < 200: a, b = b, a + b; i += 1
print(i, b % 10 ** 10)
def cycle(d):
    seen, r, k = {}, 1, 0
    while r and r not in seen: seen[r] = k; r = r * 10 % d; k += 1
    return k - seen[r] if r else 0
print(max(range(2, 300), key=cycle), len({a ** b for a in range(2, 40) for b in range(2, 40)}))
n = 89; steps = 0
while str(n) != str(n)[::-1]: n += int(str(n)[::-1]); steps += 1
print(n, steps)
def e_digits(n):
    k, t, s = 1, 10 ** (n + 10), 10 ** (n + 10)
    while t: t //= k; s += t; k += 1
    return str(s // 10 ** 10)
print(e_digits(100)); n, d = 3, 2; c = 0
for _ in range(500): n, d = n + 2 * d, n + d; c += len(str(n)) > len(str(d))
print(c, (10 ** 50 - 1) // 9, 7 ** 77 // 3 ** 33, -(10 ** 30) // 7, divmod(-(10 ** 30), 10 ** 15 + 1))
def collatz(n): return 0 if n == 1 else 1 + collatz(3 * n + 1 if n & 1 else n // 2)
print(max(range(1, 3000), key=collatz), collatz(27))
