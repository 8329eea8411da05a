# since: 3.12
for n in (0, 1, -1, 2, 7, 8, 255, 256, -256, 2 ** 63, 2 ** 64 - 1, -2 ** 100, 10 ** 30):
    print(n, n.bit_length(), n.bit_count(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.as_integer_ratio(), n.is_integer())
print((5).__add__(3), (5).__add__(3.0), (5).__sub__("a"), (5).__rsub__(10), (7).__divmod__(2), (7).__rdivmod__(20))
print((5).__lt__(6), (5).__eq__(5.0), (5).__ne__(4), (5).__bool__(), (0).__bool__(), (5).__index__(), (5).__int__(), (5).__float__())
print((5).__trunc__(), (5).__floor__(), (5).__ceil__(), (1234).__round__(-2), (1250).__round__(-2), (1350).__round__(-2))
print(round(15, -1), round(25, -1), round(-15, -1), round(5), round(12345, -5), round(67890, -5), round(10 ** 30 + 5, -1), round(7, 3))
for f in (lambda: round(1, 1.5), lambda: (1).bit_length(2), lambda: (1).foo, lambda: int.bit_length("a"), lambda: int.bit_count()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
