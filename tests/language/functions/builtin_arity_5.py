# since: 3.13

for call in (
    "type(1, 2, 3, 4)",
    "type('a', 1, {})",
    "type(1, (), {})",
    "type('a', (1,), {})",
    "type('a', (), 5)",
    "open()",
    "open('/nonexistent')",
    "int(1, 2, 3)",
    "float(1, 2)",
    "str.join()",
):
    try:
        r = eval(call)
        print(call, "ok")
    except Exception as e:
        print(call, "->", type(e).__name__, e)
