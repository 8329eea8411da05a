for a, b in [(0, 2j), (-3, 2j), (-0.0, 2j), (0.0, -2j), (1, complex("inf")), (-1.0, complex("inf+infj")), (2, 1 + 2j),
             (float("inf"), 1j)]:
    print(a, b, a / b)
for a, b in [(float("inf"), 2j), (2j, float("inf")), (0j, -1)]:
    try:
        print(a ** b)
    except ZeroDivisionError as e:
        print(a, b, e)
