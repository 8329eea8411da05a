# Trees back to text.
import ast

for text in [
    "a or (b and c) or d", "(a or b) and c", "not (a and b)", "not a == b", "-(-a)", "-(a ** b)", "(-a) ** b",
    "a ** b ** c", "(a ** b) ** c", "a - (b - c)", "a - b - c", "(a, b)", "(a,)", "()", "[a, *b]", "{*a}", "set()",
    "{**a, b: c}", "lambda: (yield)", "lambda x, /, y=1, *a, z, **k: x", "(lambda: 1)()", "a if b else c if d else e",
    "(a if b else c) if d else e", "[x for x in y if z if w]", "(x for x, in y)", "{x: y for x in y}",
    "a[b, c]", "a[b:c, ::d]", "a[(b := c)]", "a[:]", "a[()]", "3 .real", "3.5.real", "f(*a, **k)", "f(x for x in y)",
    "(yield)", "(yield from a)", "await_", "a < b <= c in d is not e not in f", "(a < b) < c", "~a | b ^ c & d << e",
    "'it''s'", "'\"'", "\"it's \\\"\"", "'\\n\\t\\x00\\u20ac'", "b'\\xff\\''", "u'x'", "f'{a}'", "f'{a!r:>{b}}'", "f'{{}}'",
    "f'{a[\"b\"]}'", "f\"{a['b']}'\"", "f'{a}\\n'", "f'{ {1: 2}[1]}'", "f'{a:\\n}'", "1e400", "-1e400", "1e400j", "...", "None",
    "f'''{a}\"'{b}'''", "f'{x:{y}{z}}'", "a @ b % c // d", "(a := 1)", "f(a := 1)", "f(a=1)", "f(a=(b := 1))",
    "{(a := 1): b}", "[(a := 1), b]", "a.b.c(d)[e]", "(a, b) if c else d", "*a, b",
]:
    tree = ast.parse(text)
    print(f"{text:35} {ast.unparse(tree)}")

STATEMENTS = '''
def f(a: int, /, b=1, *c: str, d, e=2, **g) -> int:
    """Doc
      string \\\\ with 'quotes' and \\t."""
    return
    return a, *b
@d
@e.f(1)
async def g(): 'only'
class A: x: int; y: int = 1; (z): int; a.b: str = 's'
class B(A, *b, m=1, **k):
    def inner(self):
        nonlocal_ = 1
        def deeper():
            nonlocal nonlocal_, other
            global u, v
for x in a, b:
    pass
else:
    break
for (x, y) in z: continue
while a:
    if b: pass
    elif c: pass
    else:
        if d: pass
        else: e
else: f
if a: b
else:
    for c in d: e
with a, b as c, d as (e, f): pass
with (yield): pass
try: a
except: b
try: a
except A: b
except (B, C) as d: e
else: f
finally: g
try: a
except* A as b: c
raise
raise A
raise A from b
import a, b.c as d
from . import e
from ..f.g import h as i, j
from k import *
assert a
assert a, b
del a, b[0], c.d
del (a, b), c
x = y = z
x, y = y, x
x += 1
x **= y, z
type X[T, *Ts, **P] = T
def t[T: (int, str) = int, *Ts = *tuple[int], **P = [int]](): pass
match a:
    case 1: b
    case -1 | 2.5 | 'x' | None | True | a.b: c
    case [x, *y, _] | (x, [*_]): d
    case {'a': 1, **rest}: e
    case {**rest}: e
    case {}: e
    case A(b, c=1 | 2): f
    case A.B(): f
    case (1 | 2) as x if y: g
    case _: h
async def h():
    async with a as b: pass
    async for c in d: await e
    return (await f) ** 2, -await g, [i async for i in j]
a; b; c
print(f"{'a' if b else 'c'}", f'{x=}', f"{x = !s}")
'''
tree = ast.parse(STATEMENTS)
text = ast.unparse(tree)
print(text)
print(ast.dump(ast.parse(text)) == ast.dump(tree), ast.compare(ast.parse(text), tree))
print(ast.unparse(ast.Module([ast.Expr(ast.Name("a"))])), ast.unparse(ast.Set([])),
      ast.unparse(ast.Constant((1, "a"))), ast.unparse([ast.Pass(), ast.Pass()]) if False else "")
