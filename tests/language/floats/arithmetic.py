# since: 3.14
print(7.5 // 2, 7.5 % 2, -7.5 // 2, -7.5 % 2, 7.5 // -2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2.5), divmod(7, -2.5))
print(0.1 * 3, 0.1 + 0.7, 1.1 + 2.2, 1e16 + 1, 1e308 * 10, -1e308 * 10, 1e-308 / 1e10, 5e-324 / 2)
print(2.0 ** 3, 2.0 ** -2, 4 ** 0.5, (-8.0) ** 3, 0.0 ** 0, 0.0 ** 1, float("nan") ** 0, 1.0 ** float("nan"), 1 ** float("inf"))
print((-8.0) ** (1 / 3), (-1) ** 0.5)
for f in (
    lambda: 1.0 / 0,
    lambda: 1 / 0.0,
    lambda: 1.0 // 0,
    lambda: 1.0 % 0,
    lambda: divmod(1.0, 0),
    lambda: 0.0 ** -1,
    lambda: 10.0 ** 400,
    lambda: 1.5 & 1,
    lambda: 1.5 << 1,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s = 0.0
for i in range(10):
    s += 0.1
print(s, s == 1.0, sum([0.1] * 10), sum([0.1] * 10) == 1.0)
print(-0.0 % 5, 0.0 % -5, -1e-20 % 5, 1e-20 % -5, 3 % -1e300, -3.0 // 1e300)
x = 10.0
x += 1; x -= 2; x *= 3; x /= 4; x //= 2; x **= 2; x %= 5
print(x)
