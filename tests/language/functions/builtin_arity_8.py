
for call in (
    "print(file=5)",
    "bool(1, 2)",
    "list(1, 2)",
    "tuple(1, 2)",
    "dict(1, 2)",
    "set(1, 2)",
    "complex(1, 2, 3)",
    "max()",
    "ValueError().foo",
    "[].append()",
):
    try:
        r = eval(call)
        print(call, "ok")
    except Exception as e:
        print(call, "->", type(e).__name__, e)
