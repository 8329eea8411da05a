print(eval("1 + 2"), eval(" \t3"), eval("4\n"), eval("[i for i in range(3)]"), eval(b"5 + 5"), eval(compile("6", "f", "eval")), exec("q = 7"), q, eval("q * 2", {"q": 1}), eval("a + b", {"a": 1}, {"b": 2}), eval("(lambda x: x + 1)(1)"), eval("x", {}, {"x": "l"}))
g = {}; exec("def f(n): return n if n < 2 else f(n-1) + f(n-2)\nr = f(10)", g); print(g["r"])
class M(dict):
    def __missing__(self, k): return f"<{k}>"
    def __setitem__(self, k, v): print("set", k); super().__setitem__(k, v)
m = M(); exec("a = b + c\ndel a", {}, m); print(dict(m), eval("zz + yy", {}, M()))
for f in (
    lambda: eval("1 +"),
    lambda: eval("x = 1"),
    lambda: eval(""),
    lambda: eval("  "),
    lambda: eval("1; 2"),
    lambda: exec("if"),
    lambda: eval(5),
    lambda: eval("1", 5),
    lambda: eval("1", {}, 5),
    lambda: exec("1", []),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(x):
    exec("x = 100"); exec("y = x", globals(), d := {"x": 5})
    return x, d, eval("x + 1"), [eval("z") for z in [3]]
print(f(1)); exec("import math as mm\nclass K:\n  def m(self): return mm.floor(2.5)"); print(K().m()); exec(compile("print('compiled', __name__)", "<f>", "exec")); exec("") or exec("\n\n# c\n")
exec("for i in range(2):\n  print(i)\nelse:\n  print('else')"); print(eval("__builtins__", {"__builtins__": {"len": 5}}), eval("len", {"__builtins__": {"len": 9}}))
try: eval("print", {"__builtins__": {}})
except NameError as e: print(e)
