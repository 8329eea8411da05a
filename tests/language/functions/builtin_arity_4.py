# since: 3.13

for call in (
    "hex('a')",
    "bin(1.5)",
    "oct([])",
    "repr()",
    "input(1, 2)",
    "print(sep=1)",
    "print(end=5)",
    "print(foo=1)",
    "vars(1)",
    "dir(1, 2)",
):
    try:
        r = eval(call)
        print(call, "ok")
    except Exception as e:
        print(call, "->", type(e).__name__, e)
