a, b = 1, 2
[c, d] = 3, 4
(e, (f, *g), h) = 5, (6, 7, 8), 9
*i, j = "xyz"
k, *l = [1]
*m, = range(3)
(n), = [7]
o = p = [1]
a, b = b, a
x = y, z = (1, 2)
a, a = 1, 2
class O: pass
q = O()
q.a, q.b = 1, 2
w = [0, 0, 0]
w[0], w[1:], q.c = 5, [6, 7, 8], "c"
first, *_, last = {1: 2, 3: 4, 5: 6}
def t(src):
    try: exec(src, {})
    except (ValueError, TypeError) as e: print(src, "->", type(e).__name__, e)
[] = ()
() = []
[*a] = {}
def gen():
    print("g1"); yield 1; print("g2"); yield 2; print("g3"); yield 3
try: a, b = gen()
except ValueError as e: print(e)
for src in (
    "*a",
    "print(*a) = 1",
    "'s' = 1",
    "(a for b in c) = 1",
    "a if b else c = 1",
    "None = 1",
    "f'{x}' = 1",
    "{} = 1",
    "a.b() = 1",
    "-a = 1",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
