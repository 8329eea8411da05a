print([1 << i for i in (0, 1, 29, 30, 31, 32, 62, 63, 64, 65, 100)])
print([-1 << i for i in (0, 1, 29, 30, 31, 32, 62, 63, 64, 65, 100)])
n = 0x123456789ABCDEF0123456789
for s in (0, 1, 4, 30, 31, 60, 63, 64, 65, 90, 200):
    print(s, hex(n >> s), hex(-n >> s), hex(n << s))
print(0 << 1000, 0 >> 1000, 5 >> 10 ** 20, -5 >> 10 ** 20, 0 << 10 ** 20)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << -10 ** 30, lambda: n >> -1,
          lambda: 1 << 1.0, lambda: 1.0 >> 1, lambda: "a" << 1, lambda: 1 >> None):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
x = 5
x <<= 70
x >>= 68
print(x, True << 3, True >> 1, False << 5)
