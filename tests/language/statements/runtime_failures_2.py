# since: 3.14
def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'a, b = 1, 2, 3',
    'a, *b = 1',
    'for i in 1: pass',
    'for i, j in [1]: pass',
    'for i in undefined: pass',
    'while undefined: pass',
    'if undefined: pass',
    'with 1: pass',
    'with undefined as x: pass',
):
    t(s)
