def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "b''.index(b'a')",
    "'a'.rindex('z')",
    "round(float('nan'))",
    "int(float('nan'))",
    "slice(1, 2, 0).indices(3)",
    "compile('1', 'f', 'x')",
    "open('f', 'q')",
    "open('f', 'rw')",
    "open('f', 'rb', encoding='x')",
    "'a'.encode('ascii', 'x').foo",
):
    t(s)
