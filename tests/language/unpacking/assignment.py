# since: 3.14
a, b = 1, 2; [c, d] = 3, 4; (e, (f, *g), h) = 5, (6, 7, 8), 9; *i, j = "xyz"; k, *l = [1]; *m, = range(3); (n), = [7]; o = p = [1]
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o is p)
a, b = b, a; x = y, z = (1, 2); print(a, b, x, y, z); a, a = 1, 2; print(a)
class O: pass
q = O(); q.a, q.b = 1, 2; w = [0, 0, 0]; w[0], w[1:], q.c = 5, [6, 7, 8], "c"; print(q.__dict__, w)
first, *_, last = {1: 2, 3: 4, 5: 6}; print(first, last)
def t(src):
    try: exec(src, {})
    except (ValueError, TypeError) as e: print(src, "->", type(e).__name__, e)
for s in (
    "a, b = 1",
    "a, b = [1]",
    "a, b = 1, 2, 3",
    "a, *b, c = [1]",
    "a, b = {}",
    "(a, b), c = [1], 2",
    "a, b = 'x'",
    "a, b = iter([1, 2, 3, 4])",
):
    t(s)
[] = (); () = []; [*a] = {}; print(a)
def gen():
    print("g1"); yield 1; print("g2"); yield 2; print("g3"); yield 3
try: a, b = gen()
except ValueError as e: print(e)
for src in (
    "*a = [1]",
    "*a, *b = [1]",
    "a, b += 1",
    "(a, b): int = 1, 2",
    "f() = 1",
    "a + b = 1",
    "1 = a",
    "[a, 1] = x",
    "x = *a",
    "del *a",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
