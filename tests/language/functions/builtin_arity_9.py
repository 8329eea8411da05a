
for call in (
    "{}.get()",
    "''.join(1, 2)",
    "().index()",
    "'a'.upper(x=1)",
    "[].append(x=1)",
    "{}.update(1, 2)",
    "callable(1, 2)",
    "hash(1, 2)",
    "chr(1, 2)",
    "abs(x=1)",
):
    try:
        r = eval(call)
        print(call, "ok")
    except Exception as e:
        print(call, "->", type(e).__name__, e)
