# since: 3.13

for call in (
    "isinstance(1, [int])",
    "issubclass(1, int)",
    "issubclass(int, 5)",
    "getattr(1)",
    "getattr(1, 2)",
    "getattr(1, 'zz')",
    "hasattr(1, 2)",
    "setattr(1, 'a')",
    "setattr(1, 'a', 2)",
    "setattr(1, 2, 3)",
):
    try:
        r = eval(call)
        print(call, "ok")
    except Exception as e:
        print(call, "->", type(e).__name__, e)
