# What counts is a value or a clean error.
for repeated in ("-", "not ", "~", "a.", "f(", "lambda:", "1 if 1 else ", "x**", "[", "{1:", "await ", "*", "x[", "'"):
    try:
        eval(repeated * 100_000 + "1")
    except (SyntaxError, MemoryError, RecursionError, NameError):
        pass
print("alive")
