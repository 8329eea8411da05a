for n in (15, 99, 101, 5_000):
    text = "".join(" " * i + "if 1:\n" for i in range(n)) + " " * n + "pass\n"
    try:
        exec(text)
        print(n, "ran")
    except (SyntaxError, MemoryError, RecursionError) as e:
        print(n, type(e).__name__, e)
