g = {"x": 1}; l = {"y": 2}; exec("z = x + y; x = 5", g, l); print(g["x"], l, eval("x + y + z", g, l))
exec("def f(): return x\nclass C: v = x", g); print(g["f"](), g["C"].v); 
try: exec("def h(): return loc\nloc = 1\nh()", {}, {})
except NameError as e: print(e)
def scope():
    a = 1; exec("a = 2"); exec("b = 3"); r = a
    try: b
    except NameError as e: return r, str(e), eval("a * 10")
print(scope()); ns = {}; exec("import math; from math import pi as p; r = math.floor(p)", ns); print(ns["r"], sorted(k for k in ns if k[0] != "_"))
exec("global q; q = 5"); print(q); exec("def deep():\n def inner(): return w\n w = 7\n return inner()", ns); print(ns["deep"]())
code = compile("n = n + 1", "<inc>", "exec"); e = {"n": 0}; [exec(code, e) for _ in range(5)]; print(e["n"]); f = eval("lambda k: k * m", {"m": 3}); print(f(4), f.__globals__["m"])
class Log(dict):
    def __getitem__(s, k): print("get", k); return super().__getitem__(k)
    def __setitem__(s, k, v): print("set", k, v); super().__setitem__(k, v)
    def __delitem__(s, k): print("del", k); super().__delitem__(k)
exec("a = 1\nb = a\ndel a", {}, Log()); print(eval("a", {}, Log(a=9)))
for a in (("x", 5), ("x", {}, 5), ("x", None, {"x": 1}), ("x", {"x": 2}, None)):
    try: print(eval(*a))
    except (TypeError, NameError) as e: print(type(e).__name__, e)
print(eval("__name__"), eval("len([1])", {}), "__builtins__" in ns, eval("(a, b)", globals=None, locals={"a": 1, "b": 2}) if __import__("sys").version_info >= (3, 13) else (1, 2))
