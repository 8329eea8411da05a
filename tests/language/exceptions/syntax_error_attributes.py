# since: 3.12
for s in (
    "x = (",
    "if x\n  y",
    "def f(:\n pass",
    "a b",
    "1 = x",
    "'abc",
    "for i in",
    "x = 5 5",
):
    try: compile(s, "<test>", "exec")
    except SyntaxError as e: print(repr(s), "|", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), e.filename, e.print_file_and_line)
