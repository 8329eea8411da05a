def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '1 if True else 2, 1 if 0 else 2, (1 if [] else 2 if {} else 3), [1 if x else 0 for x in (0, 1)]',
    '(lambda: 1)(), (lambda x: x + 1)(1), (lambda x, y=2: x * y)(3), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda x: lambda y: x + y)(1)(2)',
    "0 or 1 or 2, 0 and 1, '' or None, None or '', 1 and 2 and 3, not 1 or 2, not (1 or 2)",
    '(lambda: (yield))().__class__.__name__, (lambda a, b: a if a else b)(0, 5), (lambda x=5: x)(), (lambda *, k: k)(k=1)',
    "[f(2) for f in [lambda x: x, lambda x: x * x]], {k: (lambda: k)() for k in 'ab'}, sorted([3, 1], key=lambda x: -x), list(map(lambda x, y: x + y, [1], [2]))",
    '(x := 5) + x, [y := 1, y + 1], (z := 0) or (z := 7), [w for v in range(4) if (w := v * 2) > 2]',
    "(1, 2)[0 if True else 1], 'yes' if 'a' in 'abc' else 'no', (lambda n: 'even' if n % 2 == 0 else 'odd')(3), ('a' if 0 else 'b') + 'c'",
    "1 < 2 and 2 < 3 or 1 / 0, False and 1 / 0, True or 1 / 0, [] and [][0], {} or {'a': 1}",
    "(lambda f, n: f(f, n))(lambda f, n: 1 if n == 0 else n * f(f, n - 1), 6), (lambda s: s == s[::-1])('level'), (lambda a: (a.sort(), a)[1])([2, 1])",
    "any(x > 2 for x in [1, 3]), all(x for x in [1, 0]), next((x for x in [1, 2] if x > 1), None), sum(1 for c in 'banana' if c == 'a'), max((len(w), w) for w in ['a', 'bb'])",
):
    t(s)
