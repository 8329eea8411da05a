def t(s):
    try: exec(s, {"deco": lambda f: f, "none": None, "num": 5}); print("ok")
    except Exception as e: print(s.replace("\n", "; "), "->", type(e).__name__, e)
for s in (
    "@deco\ndef f(): pass",
    "@none\ndef f(): pass",
    "@num\nclass C: pass",
    "@missing\ndef f(): pass",
    "@deco(1)\ndef f(): pass\nf()",
    "@deco.attr\ndef f(): pass",
    "@[deco][0]\ndef f(): pass",
    "@(lambda f: 5)\ndef f(): pass\nf()",
):
    t(s)
