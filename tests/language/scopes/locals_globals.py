# since: 3.13
g1 = 1
def f(a, b=2):
    c = 3
    d = locals()
    e = 4
    return d, locals().keys() - {"d"}
d, k = f(1); print(d["a"], d["b"], d["c"], sorted(k))
def h():
    x = 1
    def i(): return x, locals()
    return i()
print(h())
class C:
    a = 1
    names = sorted(n for n in locals() if not n.startswith("__"))
print(C.names)
globals()["made"] = 10; print(made, "g1" in globals(), globals() is globals(), __name__)
def ex():
    x = 1
    exec("x = 2; y = 3")
    return x, "y" in locals(), eval("x + 1"), eval("x", {"x": 10}), eval("x + z", {"z": 5}, {"x": 1})
print(ex())
print(eval("[q for q in range(3)]"), eval("a + b", {"a": 1, "b": 2}), eval("(lambda: w)()", {"w": 7}), vars() is globals(), locals() is globals())
ns = {}; exec("def f(): return x\nx = 5", ns); print(ns["f"](), sorted(k for k in ns if k != "__builtins__"), "__builtins__" in ns)
l = {}; exec("a = 1\nclass B: pass\nimport math\ndel a", {}, l); print(sorted(l))
try:
    exec("x = 1\ndef f(): return x\nf()", {}, {})
except NameError as e:
    print(e)
