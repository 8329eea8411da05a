# How deep an expression may be is the interpreter's own; what counts is a value or a clean error.
for n in (50, 150, 1_000, 10_000, 100_000):
    for left, right in ("()", "[]", ("{", ":1}"), ("(", ",)"), ("f'{", "}'"), ("-", "")):
        try:
            value = eval(left * n + "1" + right * n)
        except (SyntaxError, MemoryError, RecursionError, TypeError):
            value = None
print(eval("(" * 150 + "1" + ")" * 150), "alive")
