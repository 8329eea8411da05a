# since: 3.14
print(..., Ellipsis is ..., None, True, NotImplemented, __debug__, __name__, (), [], {}, {1}, {1: 2}, (1,), [1,], {1,}, {1: 2,}, -1, +1, ~1, not 1, 1 if 1 else 2, lambda_ if (lambda_ := 0) else 1)
for src in (
    "ur'a'",
    "f'{a' ",
    "'a' 5",
    "'a'b",
    "x'a'",
    "'\\N{nope}'",
    "f'{'",
    "f'}'",
    "f'{}'",
    "f'{a b}'",
):
    try: print(src, "=", eval(src, {"a": 5, "b": 2, "c": 3}))
    except Exception as e: print(src, "->", type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
