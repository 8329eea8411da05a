def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'a = not 1; b = not 0 and 1; c = 1 or 0 and 0',
    'a = lambda: 0; a = a()',
    'a = [b := 1, b + 1]; c = b',
    'x = 5; x = x.bit_length(); y = 5 .real; z = 1.5.real',
    "a = b'x' * 2; b = 'a' 'b'; c = r'\\n'; d = f'{1 + 1}'",
    'a = 0x1F; b = 0o17; c = 0b11; d = 1_000; e = 1e3; f = 1j',
    'a = None; b = ...; c = True; d = NotImplemented',
    'a = 10 ** 20; b = -7 // 2; c = -7 % 3; d = 2 ** -1',
    'a = [[0] * 2] * 2; a[0][0] = 1',
):
    t(s)
