def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'str(1e5), str(100000.0), repr(1e-5), str(1.10), str(123e-2)',
    '1.0.real, 1.5.imag, 1.5.conjugate(), 1.5.__trunc__(), 1.5.__ceil__(), 1.5.__floor__()',
    '1.5 < 2, 1.5 < 2 < 2.5, 1.5 >= 1.5, 1.5 != 1.5, 1 < 1.5 > 1',
    "bool(0.0), bool(-0.0), bool(float('nan')), not 0.1, 0.0 or 'x'",
    '1.5 + 1, 1 + 1.5, 1.5 + True, 1.5 * 2, 3 - 0.5, 7 // 2.0, 7 % 2.5',
    "float(True), float(10**15), float('infinity'), float('-Inf'), float('nan')",
    '(1e16 + 2.9) - 1e16, 0.1 + 0.7, 4.35 * 100, 1.1 + 2.2, 3 * 1.1',
    '[x / 4 for x in range(5)], [round(x * 0.1, 1) for x in range(5)], [2.0 ** -x for x in range(4)]',
    '9007199254740993 == 9007199254740992.0, 9007199254740993.0, 2**53 + 1 == float(2**53 + 1)',
):
    t(s)
