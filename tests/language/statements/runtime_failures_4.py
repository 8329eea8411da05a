# since: 3.14
def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'assert undefined',
    'import nope_x',
    'from math import nope_x',
    'from nope_x import y',
    'import math.nope_x',
    'def f(): return x\nf()',
    'def f(): x; x = 1\nf()',
    'def f(a): pass\nf()',
    'def f(): f.x\nf()',
):
    t(s)
