# since: 3.12
print(..., Ellipsis is ..., None, True, NotImplemented, __debug__, __name__, (), [], {}, {1}, {1: 2}, (1,), [1,], {1,}, {1: 2,}, -1, +1, ~1, not 1, 1 if 1 else 2, lambda_ if (lambda_ := 0) else 1)
for src in (
    "f'{a $ b}'",
    "f'{)}'",
    "f'{(}'",
    "f\"{a[\"b\"]}\"",
    "f'{None!r:^5}'",
    "f'{1:.{'2'}f}'",
    "f'''{\n1\n}'''",
    "rf'\\{1}'",
    "f'{{}'",
    "f'{a.}'",
):
    try: print(src, "=", eval(src, {"a": 5, "b": 2, "c": 3}))
    except Exception as e: print(src, "->", type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
