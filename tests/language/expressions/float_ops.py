def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '0.1 + 0.2, 0.1 * 3, 1 - 0.9, 1e16 + 1',
    '1.5 // 0.5, 1.5 % 0.4, -1.5 // 0.4, -1.5 % 0.4, divmod(5.5, -2)',
    '1e308 * 10, -1e308 * 10, 1e-320, 5e-324 / 2',
    "float('inf') - float('inf'), float('inf') * 0, float('inf') > 10**400",
    "float('nan') == float('nan'), float('nan') != float('nan'), float('nan') < 1",
    "0.0 == -0.0, str(-0.0), 1 / float('-inf'), -0.0 + 0",
    'round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2)',
    'round(1e20), round(1.23456, 3), round(12345.678, -2), round(0.1, 20)',
    "int(2.99), int(-2.99), float('1e5'), float('  -3.25 '), float('1_0.5')",
):
    t(s)
