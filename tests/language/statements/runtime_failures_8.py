# since: 3.14
def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'x = frozenset(); x.add(1)',
    'x = {[]: 1}',
    'x = {1, []}',
    'print(1, sep=1)',
    'global_ = 1; global_.x',
    'match undefined:\n    case 1: pass',
    'match 1:\n    case undefined.x: pass',
    'match 1:\n    case undefined(): pass',
    'try: 1 / 0\nexcept undefined: pass',
):
    t(s)
