def t(s):
    try: exec(s, {})
    except Exception as e: print(s.replace("\n", "; "), "->", type(e).__name__, e)
for s in (
    "async def f(): await x\nf().send(None)",
    "exit_",
    "Print('x')",
    "lst",
    "none",
    "true",
    "self.x",
    "this",
):
    t(s)
