# since: 3.13

for call in (
    "delattr(1, 'x')",
    "id()",
    "hash()",
    "callable()",
    "divmod(1)",
    "divmod('a', 1)",
    "pow(1)",
    "pow('a', 1)",
    "round()",
    "sum()",
):
    try:
        r = eval(call)
        print(call, "ok")
    except Exception as e:
        print(call, "->", type(e).__name__, e)
