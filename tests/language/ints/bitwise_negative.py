vals = [0, 1, -1, 5, -5, 255, -256, 2 ** 31, -2 ** 31, 2 ** 64 + 7, -(2 ** 64) - 7, 2 ** 100, -2 ** 100]
for a in vals:
    print(a, [a & b for b in vals])
for a in vals:
    print(a, [a | b for b in vals])
for a in vals:
    print(a, [a ^ b for b in vals])
print([~a for a in vals])
for a in vals:
    for b in vals:
        assert (a & b) + (a | b) == a + b
        assert a ^ b == (a | b) - (a & b)
for f in (lambda: 1 & 1.0, lambda: 1 | "x", lambda: [] ^ 1, lambda: ~1.5, lambda: ~"s", lambda: -"s", lambda: +[]):
    try:
        f()
    except TypeError as e:
        print(e)
