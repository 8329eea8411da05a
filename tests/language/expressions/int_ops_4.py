def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '(7).conjugate(), (7).numerator, (7).denominator, (7).real, (7).imag, (7).as_integer_ratio()',
    'bool(0), bool(-1), not 0, not 5, 0 or 3, 2 and 3, 0 and 1 / 0, 1 or 1 / 0',
    "5 == 5.0, 5 is not None, 5 != '5', 5 < 5.5, 5 in [5.0], 5 == 5 + 0j",
    '2 ** 0.5, 2 ** -2, (-2) ** 2, -2 ** 2, 0 ** 0, (-8) ** (1/3)',
    '8 / 2, 8 // 2, 8 % 3, 8.0 // 3, -8 // 3.0, 8 % -3.0',
    "'abc' * 3, 3 * [0], 2 * (1, 2), 0 * 'x', -1 * [1]",
    '(lambda x: x & -x)(40), (lambda x: x & (x - 1))(40), 40 ^ 40 >> 1',
    'abs(-10**20), abs(-5), -(-5), +(-5), ~(~5)',
    "oct(511), hex(-255), bin(10), chr(0x41), ord('A')",
):
    t(s)
