for n in (15, 20, 21, 40):
    text = "".join(" " * i + "for x in (): \n" for i in range(n)) + " " * n + "pass\n"
    try:
        exec(text)
        print(n, "ran")
    except SyntaxError as e:
        print(n, type(e).__name__, e)
