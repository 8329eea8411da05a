def t(s):
    try: exec(s, {})
    except Exception as e: print(s.replace("\n", "; "), "->", type(e).__name__, e)
for s in (
    "import x_y_z",
    "for i in j: pass",
    "with k: pass",
    "@deco\ndef f(): pass",
    "class A(Base): pass",
    "def f(a=dd): pass",
    "f'{m}'",
    "try: pass\nexcept: n",
    "try: 1/0\nexcept n: pass",
):
    t(s)
