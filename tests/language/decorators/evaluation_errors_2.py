def t(s):
    try: exec(s, {"deco": lambda f: f, "none": None, "num": 5}); print("ok")
    except Exception as e: print(s.replace("\n", "; "), "->", type(e).__name__, e)
for s in (
    "@deco if True else none\ndef f(): pass",
    "@1/0\ndef f(): pass",
    "@deco\nx = 1",
    "@\ndef f(): pass",
    "@deco def f(): pass",
    "@x := deco\ndef f(): pass",
    "@(x := deco)\ndef f(): pass",
    "@deco\n\ndef f(): pass",
):
    t(s)
