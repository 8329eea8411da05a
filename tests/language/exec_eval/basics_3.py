g = {}
exec("def f(n): return n if n < 2 else f(n-1) + f(n-2)\nr = f(10)", g)
class M(dict):
    def __missing__(self, k): return f"<{k}>"
    def __setitem__(self, k, v): print("set", k); super().__setitem__(k, v)
m = M()
exec("a = b + c\ndel a", {}, m)
for f in (
    lambda: eval(None),
    lambda: exec(),
    lambda: eval(compile("x = 1", "s", "exec")),
    lambda: eval("yield 5"),
    lambda: eval("a b"),
    lambda: eval("(1"),
    lambda: eval("1)"),
    lambda: eval("'abc"),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
