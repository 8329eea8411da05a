def digits(n, b=10):
    out = []
    while True:
        n, r = divmod(n, b); out.append(r)
        if not n: return out[::-1]
print(digits(0), digits(1234), digits(255, 16), digits(2 ** 70, 1000), sum(digits(2 ** 100)), int("".join(map(str, digits(987))))); 
def hms(s): m, s = divmod(s, 60); h, m = divmod(m, 60); d, h = divmod(h, 24); return f"{d}d {h:02}:{m:02}:{s:02}"
print([hms(s) for s in (0, 59, 3600, 86399, 86400, 10 ** 9)], [-7 // 2, -7 % 2, 7 // -2, 7 % -2, divmod(-1, 60)]); print(sum(n for n in range(1000) if n % 3 == 0 or n % 5 == 0), [n for n in range(1, 50) if int(n ** 0.5) ** 2 == n], max(a * b for a in range(900, 1000) for b in range(a, 1000) if str(a * b) == str(a * b)[::-1]))
def luhn(s): d = [int(c) for c in s][::-1]; return (sum(d[::2]) + sum(sum(divmod(2 * x, 10)) for x in d[1::2])) % 10 == 0
print(luhn("4539578763621486"), luhn("4539578763621487"), [sum(int(c) * (10 - i) for i, c in enumerate("0306406152"[:9])) % 11]); n, seq = 6, [6]
while n != 1: n = n // 2 if n % 2 == 0 else 3 * n + 1; seq.append(n)
print(seq); print([f"{n:>5}{n ** 2:>8}{n ** 3:>10}" for n in (9, 99)]); h = 4
def happy(n):
    seen = set()
    while n != 1 and n not in seen: seen.add(n); n = sum(int(c) ** 2 for c in str(n))
    return n == 1
print([n for n in range(1, 50) if happy(n)], (lambda a, b: (a * b) // __import__("math").gcd(a, b))(21, 6), 0b1010 + 0o17 + 0xff, int("1010", 2) ^ 0b0110, f"{42:08b}", -42 >> 1, -42 // 2, 1 << 10, 0xff & ~0x0f, (5).bit_length(), [x ^ x >> 1 for x in range(8)])
