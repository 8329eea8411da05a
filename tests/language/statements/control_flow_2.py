def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    "l = []\nfor i in range(3):\n    try:\n        if i == 1: continue\n        l.append(i)\n    finally:\n        l.append('f')",
    'def f():\n    for i in range(9):\n        if i > 3: return i\nf = f()',
    'def f():\n    try: return 1\n    finally: pass\nf = f()',
    "def f():\n    while True:\n        try: return 'r'\n        finally: break_ = 1\nf = f()",
    'def g():\n    yield 1\n    return 2\ng = list(g())',
    'def g():\n    x = yield 1\n    yield x\ng = g(); a = next(g); b = g.send(5); del g',
    'class A:\n    x = 1\n    def f(self): return self.x\na = A().f(); del A',
    "with open(__import__('os').devnull) as f: a = f.read()\nb = f.closed; del f",
    "match 5:\n    case 1: a = 1\n    case n if n > 3: a = 'big'",
    'match [1, 2, 3]:\n    case [a, *b]: pass',
):
    t(s)
