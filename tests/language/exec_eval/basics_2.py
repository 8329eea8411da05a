# since: 3.12
g = {}
exec("def f(n): return n if n < 2 else f(n-1) + f(n-2)\nr = f(10)", g)
class M(dict):
    def __missing__(self, k): return f"<{k}>"
    def __setitem__(self, k, v): print("set", k); super().__setitem__(k, v)
m = M()
exec("a = b + c\ndel a", {}, m)
for f in (
    lambda: eval("pass"),
    lambda: eval("undefined_q"),
    lambda: exec("return 1"),
    lambda: exec("yield 1"),
    lambda: exec("break"),
    lambda: exec("continue"),
    lambda: exec("await x"),
    lambda: eval("1\0"),
    lambda: exec("x = 1\n  y = 2"),
    lambda: eval("1/0"),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
