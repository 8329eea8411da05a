"""Big integers: digits of pi by a stream and by Chudnovsky's series, powers, a prime test."""

from math import isqrt


def stream(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    digits = []
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = (q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2)
    return "".join(map(str, digits))


def split(a, b):
    if b - a == 1:
        p = (6 * a - 5) * (2 * a - 1) * (6 * a - 1)
        q = a * a * a * 10939058860032000
        return p, q, p * (13591409 + 545140134 * a) * (-1 if a & 1 else 1)
    m = (a + b) // 2
    p1, q1, t1 = split(a, m)
    p2, q2, t2 = split(m, b)
    return p1 * p2, q1 * q2, t1 * q2 + p1 * t2


def chudnovsky(digits):
    _, q, t = split(1, digits // 14 + 2)
    return q * 426880 * isqrt(10005 * 10 ** (2 * digits)) // (13591409 * q + t)


def is_prime(n):
    for base in (2, 3, 5, 7, 11, 13):
        if pow(base, n - 1, n) != 1:
            return False
    return True


print(stream(3500)[-30:])
value = chudnovsky(9000)
print(value // 10 ** (9000 - 19), value % 10**12, len(bin(value)))
print([e for e in range(2, 1100) if is_prime(2**e - 1)])
factorial = 1
for i in range(1, 3000):
    factorial *= i
print(factorial % (10**9 + 7) == 0, factorial.bit_length(), (factorial >> 9000) & 0xFFFF)
fibonacci = [0, 1]
for _ in range(30_000):
    fibonacci.append(fibonacci[-1] + fibonacci[-2])
print(fibonacci[-1] % 10**15)
