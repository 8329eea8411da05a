
for s in (
    "del f()",
    "None = 1",
    "async def f(): yield from x",
    "nonlocal x",
    "def f(a, a): pass",
    "break",
    "'a' 'b' c",
    "x = yield = 1",
):
    try: compile(s, "<test>", "exec")
    except SyntaxError as e: print(repr(s), "|", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), e.filename, e.print_file_and_line)
