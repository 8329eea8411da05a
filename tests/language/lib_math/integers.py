import math
print(math.factorial(0), math.factorial(25), math.gcd(), math.gcd(12, 18), math.gcd(0, 0), math.gcd(-12, 18, 27), math.lcm(), math.lcm(4, 6), math.lcm(0, 5), math.lcm(3, -7, 14), math.comb(10, 3), math.comb(5, 9), math.perm(5), math.perm(10, 3), math.perm(3, 5), math.isqrt(0), math.isqrt(99), math.isqrt(10 ** 40 + 1), math.gcd(10 ** 30, 6 ** 40), math.comb(100, 50))
for f in (lambda: math.factorial(-1), lambda: math.factorial(1.0), lambda: math.factorial("a"), lambda: math.isqrt(-1), lambda: math.isqrt(2.5), lambda: math.comb(-1, 2), lambda: math.comb(2, -1), lambda: math.comb(1.5, 1), lambda: math.gcd(1.5), lambda: math.lcm("a"), lambda: math.perm(-1), lambda: math.perm(3, -1), lambda: math.perm(5, 1.0), lambda: math.comb(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
