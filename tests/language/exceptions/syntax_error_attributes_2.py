# since: 3.12

for s in (
    "f(a=1, 2)",
    "return",
    "class A\n pass",
    "  indent",
    "if 1:\nx",
    "x +",
    "@",
    "lambda x: = 1",
):
    try: compile(s, "<test>", "exec")
    except SyntaxError as e: print(repr(s), "|", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), e.filename, e.print_file_and_line)
