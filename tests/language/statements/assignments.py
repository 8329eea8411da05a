def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'a = 1; b = a; a += 1',
    'a = b = c = []; a.append(1)',
    'a, b = 1, 2; a, b = b, a',
    '(a, b), [c, *d] = (1, 2), [3, 4, 5]',
    'a = [1, 2, 3]; a[0], a[-1] = a[-1], a[0]',
    'a = [0] * 3; i = 0; i, a[i] = 1, 5',
    'a = 5; a //= 2; a **= 3; a %= 5; a <<= 2; a |= 1; a ^= 3; a &= 14; a >>= 1',
    "a = 'x'; a += 'y'; a *= 3",
    'a = [1]; b = a; a += [2]; c = a is b',
):
    t(s)
