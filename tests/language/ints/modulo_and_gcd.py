# pow() with three arguments, gcd, combinations and bits, against what plain loops give: numbers around words and limbs.
import math
import random


class I(int):
    pass


def inverse(a, m):
    r0, r1, t0, t1 = m, a, 0, 1
    while r1:
        q = r0 // r1
        r0, r1, t0, t1 = r1, r0 - q * r1, t1, t0 - q * t1
    return t0 % m if r0 == 1 else None


def power(a, b, m):
    size = abs(m)
    a %= size
    if b < 0:
        a, b = (0 if size == 1 else inverse(a, size)), -b
        if a is None:
            return None
    r = 1 % size
    while b:
        if b & 1:
            r = r * a % size
        a = a * a % size
        b >>= 1
    return r + m if m < 0 and r else r


random.seed(7)
sizes = [8, 31, 32, 33, 47, 48, 49, 62, 63, 64, 65, 127, 128, 200]


def number():
    return random.choice([
        random.randint(-5, 5), random.getrandbits(random.choice(sizes)) * random.choice([1, -1]), 2**63, 2**64 - 1,
        -(2**63), 2**48, True])  # fmt: skip


wrong = refused = 0
for _ in range(1500):
    a, b, m = number(), number(), number() or 7
    if random.random() < 0.2:
        a, m = I(a), I(m)
    try:
        r = pow(a, b, m)
    except ValueError:
        r = None
        refused += 1
    wrong += r != power(int(a), int(b), int(m))
    g = math.gcd(a, b)
    x, y = abs(int(a)), abs(int(b))
    while y:
        x, y = y, x % y
    wrong += g != x or type(g) is not int
    n = abs(int(number())) % 200
    k = random.randint(0, n)
    f = math.factorial
    wrong += math.comb(n, k) != f(n) // f(k) // f(n - k) or math.perm(n, k) != f(n) // f(n - k)
    wrong += (a & b) + (a | b) != a + b or a ^ b != (a | b) - (a & b)
print(wrong, refused)
print(math.comb(2**70, 3), math.perm(2**64, 2), math.comb(10, 0), math.perm(0, 0), math.comb(2**63 - 1, 2))
print(math.perm(2**63 - 1, 2), math.comb(3, 5), math.factorial(25), math.perm(5), math.comb(300, 150))
for args in [(2, 3, 0), (2, -1, 4), (0, -1, 5), (2, 3, 1.0), (2.0, 3, 5)]:
    try:
        print(pow(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
