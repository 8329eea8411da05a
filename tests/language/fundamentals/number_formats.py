def to_base(n, b):
    if n == 0: return "0"
    s, neg = "", n < 0; n = abs(n)
    while n: n, r = divmod(n, b); s = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + s
    return "-" * neg + s
for n in (0, 10, -255, 1000): print(n, [to_base(n, b) for b in (2, 3, 8, 16, 36)], bin(n), f"{n:+,}", f"{n:08.2f}", f"{n:x}")
print([f"{v:.{p}e}" for v in (12345.678, 0.00012) for p in (0, 2, 5)], [f"{v:>+12.3f}|" for v in (1.5, -2.25)], f"{0.1 + 0.2!r} {0.1 + 0.2:.1f} {1 / 3:.20f}")
for size in (0, 999, 1024, 1536, 10 ** 7, 5 * 2 ** 40):
    s = float(size)
    for u in ("B", "KiB", "MiB", "GiB", "TiB"):
        if s < 1024 or u == "TiB": break
        s /= 1024
    print(f"{size:>15,} {s:8.2f} {u}")
print(f"{1234.5:,.2f} {0.256:.1%} {255:#06x} {5:03d} {'x':*^5} {True:5} {None!s:>6} {[1]!r:>5} {3 + 4j:.1f}")
