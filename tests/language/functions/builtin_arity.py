for call in (
    "len()",
    "len(1, 2)",
    "len(5)",
    "abs()",
    "abs('a')",
    "chr()",
    "ord(5)",
    "ord('ab')",
    "isinstance(1)",
    "isinstance(1, 5)",
):
    try:
        r = eval(call)
        print(call, "ok")
    except Exception as e:
        print(call, "->", type(e).__name__, e)
