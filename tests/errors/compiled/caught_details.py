for text in ("a b", "x = (1,\n", "  x", "f(a=1, 2)", "'abc", "x = 08", "def f(:\n  pass", "if 1:\npass", "\tx\n  y"):
    try:
        compile(text, "here", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        print(e.args)
