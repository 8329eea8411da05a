
for call in (
    "locals(1)",
    "iter()",
    "next()",
    "zip(1)",
    "slice()",
    "property(1, 2, 3, 4, 5)",
    "classmethod()",
    "staticmethod()",
    "memoryview()",
    "bytes(1, 2, 3, 4)",
):
    try:
        r = eval(call)
        print(call, "ok")
    except Exception as e:
        print(call, "->", type(e).__name__, e)
