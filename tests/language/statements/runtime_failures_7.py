def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    "x = {}['k']",
    "x = 1 + 'a'",
    "x = 'a' + 1",
    "x = int('z')",
    'x = 1 / 0',
    'x = None + 1',
    'x = (1, 2); x[0] = 5',
    "x = 'abc'; x[0] = 'z'",
    'x = range(3); x[0] = 1',
):
    t(s)
