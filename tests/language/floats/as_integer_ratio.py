for v in (0.5, 0.1, -2.75, 1e20, 5e-324, 0.0, -0.0, 3.0):
    n, d = v.as_integer_ratio()
    print(v, n, d, n / d == v)
for v in (float("inf"), float("nan")):
    try:
        v.as_integer_ratio()
    except Exception as e:
        print(type(e).__name__, e)
print((1.5).conjugate(), (1.5).real, (1.5).imag, (1.5).__int__(), (1.5).__trunc__(), (2.5).__bool__(), (0.0).__bool__())
print((1.5).__eq__(1), (1.5).__add__("x"), (1.5).__radd__(1), (1.5).__divmod__(1), (1.5).__pow__(2), (3.0).__floordiv__(2))
print(float.from_number(3) if hasattr(float, "from_number") else 3.0)
print([hash(v) for v in (0.0, -0.0, 1.0, 0.5, 1.5, 1e300, float("inf"), -float("inf"), -1.0, 2.0 ** 61)])
print(hash(0.5) == hash(1 / 2), hash(2 ** 61 - 1), hash(-1), hash(-2), hash(2 ** 61))
