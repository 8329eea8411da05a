def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'raise 1',
    'raise',
    'raise ValueError',
    "raise ValueError('v')",
    "raise ValueError('v') from 1",
    'raise undefined',
    'raise int',
    'assert 0',
    "assert 0, 'msg'",
):
    t(s)
