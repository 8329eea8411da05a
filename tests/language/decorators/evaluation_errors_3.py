def t(s):
    try: exec(s, {"deco": lambda f: f, "none": None, "num": 5}); print("ok")
    except Exception as e: print(s.replace("\n", "; "), "->", type(e).__name__, e)
for s in (
    "@deco # c\ndef f(): pass",
    "@deco\n@deco\nasync def f(): pass",
    "@staticmethod\ndef f(): return 1\nf()",
    "@classmethod\ndef f(c): return 1\nf()",
    "@property\ndef f(s): return 1\nf()",
    "@len\ndef f(): pass",
    "@str\ndef f(): pass\nf.upper()",
    "@not_defined.x\nclass A: pass",
):
    t(s)
