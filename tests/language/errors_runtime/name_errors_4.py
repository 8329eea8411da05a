def t(s):
    try: exec(s, {})
    except Exception as e: print(s.replace("\n", "; "), "->", type(e).__name__, e)
for s in (
    "1 if y else z",
    "match q:\n case 1: pass",
    "match 1:\n case a.b: pass",
    "global g; g",
    "def f():\n  global h; h += 1\nf()",
    "def f():\n  x\n  x = 1\nf()",
    "def f():\n  def g(): return v\n  g()\n  v = 1\nf()",
    "print(self)",
    "__file__",
):
    t(s)
