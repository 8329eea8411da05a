# since: 3.13
def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'a = undefined',
    'a += 1',
    'del a',
    'a = 1; a()',
    'a = 1; a[0]',
    'a = 1; a[0] = 1',
    'a = 1; del a[0]',
    'a = 1; a.x = 1',
    'a, b = 1',
):
    t(s)
