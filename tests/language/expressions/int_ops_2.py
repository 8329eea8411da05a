def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "int('-0b1010', 2) if False else int('-1010', 2)",
    '5 .__add__(6), (5).__radd__(6), (5).__rsub__(6), (5).__rpow__(2)',
    "(5).__pow__(2, 7), (5).__pow__('a'), (5).__truediv__(2), (5).__floordiv__(0.0) if False else 0",
    'True + True, True * 5, True / 2, ~True if False else -True',
    "(255).to_bytes(2, 'little'), int.from_bytes(b'\\xff\\x00', 'little')",
    '1_000_000 == 10**6, 0xff_ff, 0b1111_0000, 0o7_7',
    '6 & 3, 6 | 3, 6 ^ 3, ~6, -6 & 3, -6 | 3, -6 ^ 3',
    '1 << 100 >> 98, -1 >> 1000, -1 << 3, (-5) >> 1',
    '(10**30).bit_length(), (-1).bit_length(), (0).bit_length(), (7).bit_count(), (-7).bit_count()',
):
    t(s)
