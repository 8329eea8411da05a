# since: 3.14
def t(s):
    shown = " | ".join(s.splitlines())
    ns = {}
    try:
        exec(s, ns)
        print(shown, "=>", {k: v for k, v in ns.items() if k != "__builtins__"})
    except Exception as e: print(shown, "->", type(e).__name__, e)
for s in (
    'try: 1 / 0\nfinally: undefined',
    'yield_ = (x for x in 1)',
    'async def f(): await 1\nf().send(None)',
    'def g(): yield from 1\nnext(g())',
    'def g(): yield\ng().send(1)',
    'g = (x for x in []); next(g)',
    'type X = undefined\nX.__value__',
    "exec('1 +')",
    "eval('x y')",
):
    t(s)
