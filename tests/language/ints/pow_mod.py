# since: 3.14
print(pow(2, 10), pow(2, 10, 1000), pow(2, -1, 7), pow(3, -2, 11), pow(-3, 5, 7), pow(3, 5, -7))
print(pow(0, 0), pow(0, 0, 1), pow(5, 0, 3), pow(5, 3, 1), pow(7, 10 ** 20, 13), pow(10 ** 30, 10 ** 5, 10 ** 9 + 7))
print(2 ** -1, (-2) ** -3, 2 ** 0.5, (-8) ** 2, -8 ** 2, 2 ** 3 ** 2)
print(pow(38, -1, 97), 38 * pow(38, -1, 97) % 97)
print(pow(2, 1000, 10 ** 40), pow(-2, 1001, 10 ** 40), pow(2, 1001, -10 ** 40))
for args in ((2, -1, 4), (2, 3, 0), (2, 3.0, 5), (2.0, 3, 5), ("a", 2), (2, 2, "a"), (0, -1), (0.0, -1), (2, -1, 0)):
    try:
        print(args, pow(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
print(pow(base=3, exp=4), pow(exp=3, base=2, mod=5), pow(2, 3, None))
x = 3
x **= 5
print(x)
print((-1) ** 0.5 == 1j ** 1 or type((-1) ** 0.5).__name__)
