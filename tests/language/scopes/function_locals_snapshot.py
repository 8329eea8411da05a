def f(a, *b, c=1, **d):
    e = a
    def g(): return e
    before = sorted(locals()); h = 2
    return before, sorted(locals()), "h" in locals(), locals()["a"], len(locals())
print(f(1, 2, x=3))
def snap():
    x = 1; l = locals(); x = 2; y = 3; m = locals()
    return l["x"], m["x"], m["y"], "y" in l
print(snap()[1:3])
def loop(): return [sorted(k for k in locals() if k != "r") for r in range(1)], {k for k in locals()}
print(loop()[1]); 
class C:
    x = 1; locals()["dyn"] = 5; y = sorted(k for k in locals() if k[:2] != "__")
print(C.y, getattr(C, "dyn", "missing")); 
def free():
    z = 1
    def inner():
        z
        return locals()
    def noref(): return locals()
    return inner(), noref()
print(free()); print(eval("locals()", {}, {"q": 1}), (lambda a, b=2: sorted(locals()))(1)); exec("w = 1; print(sorted(k for k in locals() if k == 'w'))"); globals()["viaglobals"] = 3; print(viaglobals, vars()["viaglobals"], "viaglobals" in dir())
def gen():
    n = 0
    while n < 2: n += 1; yield dict(locals())
print(list(gen()))
