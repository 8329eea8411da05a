# since: 3.12
s = 0.0
for i in range(1, 1001): s += 1 / i
print(s); e = t = 1.0
for i in range(1, 20): t /= i; e += t
print(e, sum(0.1 for _ in range(10)), 0.1 * 10, sum([0.1] * 3) == 0.3, abs(sum([0.1] * 3) - 0.3) < 1e-9); p = 0.0
for k in range(2000): p += (-1) ** k / (2 * k + 1)
print(4 * p); x = 2.0
for _ in range(6): x = (x + 2 / x) / 2; print(x)
def kahan(v):
    s = c = 0.0
    for a in v: y = a - c; t = s + y; c = (t - s) - y; s = t
    return s
print(kahan([0.1] * 10), kahan([1e16, 1.0, -1e16]), (1e16 + 1.0) - 1e16); h = 1.0
while 1.0 + h != 1.0: h /= 2
print(h, 1 - h / 2 == 1.0, 2.0 ** -1074, 2.0 ** -1075, 2.0 ** 1023 * 1.9999999999999998, [round(10 * 0.1 * i, 15) for i in range(5)], [i / 10 for i in range(11)], 1e23, 1e22 + 1, 123456.789e-3, 100 * 1.1, 3 * 1.1, 1.1 + 2.2 == 3.3, 0.5 + 0.25, 1e-7 * 1e7, 5 // 0.3, 5 % 0.3, -5 % 0.3, 1e300 * 1e10 == float("inf"), -1e300 * 1e10, 0.1 + 0.2 - 0.3)
r = 3.7; x = 0.5
for i in range(60): x = r * x * (1 - x)
print(x); v, dt, y = 0.0, 0.01, 100.0
while y > 0: v -= 9.81 * dt; y += v * dt
print(y, v); print([f"{2 ** (n / 12) * 440:.2f}" for n in range(13)], sorted([0.1, -0.0, 0.0, float("-inf"), 1e-300]), max(0.1, 1 / 10), [float(f"{v:.3g}") for v in (1234.5, 0.00012345, 9.9999)])
