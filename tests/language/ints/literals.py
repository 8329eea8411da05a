print(0, 00, 0_0, 1_000, 0xFF, 0XfF, 0b1010, 0B_1, 0o17, 0O7_7, 1_0.5_0, 1e3, 1E-3, .5, 5., 1_0e1_0, 0e0, 00.5, 09.5, 1j, 1.5J, 0x_dead_beef)
print(123456789012345678901234567890, -5, --5, -+-5, ~5, ~-5, not 5)
for src in (
    "012",
    "1__0",
    "1_",
    "0x",
    "0b2",
    "0o8",
    "1e",
    "0b",
    "1.0_",
):
    try:
        print(src, eval(src))
    except SyntaxError as e:
        print(src, type(e).__name__, e.msg)
print(1if 1else 2, [1for x in range(2)], 0xfor 1 if False else 7)
print(1 .real, 1..real, 1.0.imag, 5 .bit_length())
