# What counts is a value or a clean error.
print(eval("+".join(["1"] * 1_000)))
for operator in ("+", " and ", "<", ",", " if 1 else ", ".", "=", ";", "\n"):
    try:
        exec(operator.join(["1"] * 100_000))
    except (SyntaxError, MemoryError, RecursionError):
        pass
print("alive")
