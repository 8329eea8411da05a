# since: 3.14
for s in (
    "1",
    "1j",
    "-1j",
    "+j",
    "1+1j",
    "1-1j",
    "1e2+3e-1j",
    " 1+2j ",
    "(1+2j)",
    "( 1 )",
):
    try: print(repr(s), complex(s))
    except ValueError as e: print(repr(s), e)
print(complex("1"), complex(b"1") if 0 else "", complex(1, 2), complex(1.5), complex(imag=2), complex(real=3), complex(True, False))
for a in ((None,), ("1", "2"), (1, "2"), ([],), (b"1j",), (1, None), ("a", 1)):
    try: print(complex(*a))
    except TypeError as e: print(a, e)
