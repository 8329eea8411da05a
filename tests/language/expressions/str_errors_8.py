def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "hash('a', 'b')",
    "'a'.removeprefix(5)",
    "'a'.maketrans('a', 'bc')",
    "-'a'",
    "~'a'",
    "'a' @ 'b'",
    "'a' ** 2",
    "'a' % ()  % 1",
    "'a' % 1",
):
    t(s)
