# since: 3.14
# Syntax that an older Python does not have.
import ast

SOURCES = [
    "x: int = 1", "x = 1_0 + 2", "0o1_0", "1_0.5j", "async def f(): pass", "async def f(): await x", "a @ b",
    "async def f():\n  async for x in y: pass", "async def f():\n  async with x: pass", "a @= b", "(x := 1)",
    "async def f(): [x async for x in y]", "def f(a, /): pass", "lambda a, /: 1", "x[a:=1]", "f(x := 2)",
    "match x:\n case 1: pass\n", "try: pass\nexcept* E: pass", "def f[T](): pass", "class A[**P, *Ts]: pass",
    "type X = int", "type X[T] = int", "def f[T=int](): pass", "try: pass\nexcept A, B: pass",
    "try: pass\nexcept* A, B: pass", "try: pass\nexcept (A, B): pass", "t'{x}'", "f'{'a'}'", "with (a as b): pass",
]
for source in SOURCES:
    last = None
    for minor in range(15):
        try:
            ast.parse(source, feature_version=(3, minor))
            said = "fine"
        except SyntaxError as e:
            said = (e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
        if said != last:
            print(ascii(source), minor, said)
        last = said
print(ast.dump(ast.parse("t'{1_0}'", feature_version=99)))
for wrong in ((2, 7), 5):
    try:
        print(ast.dump(ast.parse("(x := 1)", feature_version=wrong)))
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__, e)
compile("(x := 1)", "", "exec", _feature_version=5)
