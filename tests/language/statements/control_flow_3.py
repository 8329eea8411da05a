def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    "match {'k': 1}:\n    case {'k': v, **r}: pass",
    'x = 10\ndef f():\n    global x\n    x += 1\nf(); del f',
    'def f():\n    x = 1\n    def g():\n        nonlocal x\n        x += 1\n    g()\n    return x\nf = f()',
    "a = [x for x in range(5) if x % 2]; b = {x: x for x in 'ab'}; c = sum(x for x in range(4))",
    'for i in []: pass\nelse: a = 1',
    'for i in range(2): pass\na = i',
    'import math as m; a = m.floor(1.5); del m',
    'from math import gcd as g; a = g(4, 6); del g',
    'assert 1; a = 1',
    'pass; a = 1; pass',
):
    t(s)
