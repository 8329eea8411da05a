# since: 3.14
for a in (7, -7):
    for b in (2, -2, 3, -3, 7, -7, 10, -10):
        q, r = divmod(a, b)
        print(a, b, a // b, a % b, (q, r), q * b + r == a)
print(0 // 5, 0 % 5, 0 // -5, 0 % -5)
big = 10 ** 30
for a in (big, -big, big + 1, -big - 1):
    for b in (7, -7, big, -big, 10 ** 15, -10 ** 15 - 1):
        q, r = divmod(a, b)
        assert q * b + r == a and (r == 0 or (r < 0) == (b < 0))
        print(q, r)
for op in ("1 // 0", "1 % 0", "divmod(1, 0)", "1 / 0", "10**40 // 0", "10**40 % 0", "0 ** -1", "pow(0, -5)"):
    try:
        print(eval(op))
    except ZeroDivisionError as e:
        print(op, type(e).__name__, e)
