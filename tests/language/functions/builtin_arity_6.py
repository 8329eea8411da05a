# since: 3.13

for call in (
    "super()",
    "object(5)",
    "range()",
    "sorted(1, 2, 3)",
    "format()",
    "ascii()",
    "eval()",
    "exec()",
    "compile()",
    "globals(1)",
):
    try:
        r = eval(call)
        print(call, "ok")
    except Exception as e:
        print(call, "->", type(e).__name__, e)
