def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    "x = 0\nwhile x < 5:\n    x += 1\nelse:\n    y = 'else'",
    "x = 0\nwhile True:\n    x += 1\n    if x == 3: break\nelse:\n    y = 'else'",
    "l = []\nfor i in range(5):\n    if i % 2: continue\n    l.append(i)\nelse:\n    l.append('e')",
    'l = []\nfor i in range(3):\n    for j in range(3):\n        if j == i: break\n        l.append((i, j))',
    'if 0:\n    a = 1\nelif 1:\n    a = 2\nelse:\n    a = 3',
    'if []: a = 1\nelif {}: a = 2\nelse: a = 3',
    'try:\n    a = 1 / 0\nexcept ZeroDivisionError as e:\n    a = str(e)',
    'try:\n    a = 1\nexcept Exception:\n    a = 2\nelse:\n    b = 3\nfinally:\n    c = 4',
    'try:\n    try:\n        1 / 0\n    finally:\n        a = 1\nexcept ArithmeticError:\n    b = 2',
    "a = []\nfor i in (1, 0, 'x'):\n    try: a.append(1 / i)\n    except ZeroDivisionError: a.append('z')\n    except TypeError: a.append('t')",
):
    t(s)
