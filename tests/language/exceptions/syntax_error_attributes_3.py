# since: 3.14

for s in (
    "import a.b as c.d",
    "a = b = 1 = c",
    "print 'x'",
    "while True print(1)",
    "x = [1, 2",
    "}",
    "else:",
    "f(**a, *b)",
):
    try: compile(s, "<test>", "exec")
    except SyntaxError as e: print(repr(s), "|", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), e.filename, e.print_file_and_line)
