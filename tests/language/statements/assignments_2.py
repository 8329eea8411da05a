def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'a = (1,); b = a; a += (2,); c = a is b',
    'a = {1}; a |= {2}; a -= {1}; a ^= {5}',
    "a = {'x': 1}; a |= {'y': 2}; a['z'] = a['x'] + 1; del a['x']",
    'x = y = 0; x += 1',
    'x = 1; del x',
    'x = 1; x = x if x > 0 else -x; y = (x := 5) + x',
    'x, = [1]; [y] = [2]; (z) = 3',
    "*a, b = 'xyz'; c, *d = {1: 2, 3: 4}",
    'a = 1 if 0 else 2 if 0 else 3',
):
    t(s)
