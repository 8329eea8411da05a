# since: 3.13
def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'def f(x=undefined): pass',
    'class A(undefined): pass',
    'class A(1): pass',
    'class A(int, str): pass',
    'class A: x = undefined',
    'class A: pass\nA().x',
    'class A: pass\nA(1)',
    'class A:\n    def f(): pass\nA().f()',
    'class A:\n    def __init__(self, x): pass\nA()',
):
    t(s)
