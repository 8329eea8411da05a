import sys
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e.args)
def f(a, b=2):
    c = 3
    fr = sys._getframe(); p = fr.f_locals; del fr
    q = p
    del q
    t(lambda: type(p)); t(lambda: p == p); t(lambda: p == {}); t(lambda: dict(p).keys())
    t(lambda: p["a"]); t(lambda: p["zz"]); t(lambda: p["q"]); t(lambda: "q" in p); t(lambda: 5 in p); t(lambda: p[5]); t(lambda: p[[]]); t(lambda: [] in p)
    t(lambda: len(p)); t(lambda: list(p)); t(lambda: list(reversed(p))); t(lambda: type(p.keys()).__name__); t(lambda: type(p.values()).__name__);  t(lambda: type(p.items()).__name__)
    t(lambda: p.get("a")); t(lambda: p.get("zz")); t(lambda: p.get("zz", 7)); t(lambda: p.get()); t(lambda: p.get("a", 1, 2))
    t(lambda: p.pop("a")); t(lambda: p.pop("zz")); t(lambda: p.pop("zz", 1)); t(lambda: p.__delitem__("a")); t(lambda: p.__delitem__("zz"))
    t(lambda: p.setdefault("a", 9)); t(lambda: p.setdefault("e1", 9)); t(lambda: p.setdefault("e2")); t(lambda: len(p))
    t(lambda: p.pop("e1")); t(lambda: p.__delitem__("e2")); t(lambda: list(p))
    t(lambda: p.update({"a": 10, "n": 1})); t(lambda: p.update([("b", 20)])); t(lambda: p.update(5)); t(lambda: p.update()); t(lambda: (a, b, p["n"]))
    t(lambda: p.__ior__({"c": 30})); t(lambda: c); t(lambda: p | {"u": 1}); t(lambda: {"u": 1} | p); t(lambda: p | 5); t(lambda: p.copy().__class__)
    t(lambda: hash(p)); t(lambda: p.clear()); t(lambda: p.popitem()); t(lambda: p < p); t(lambda: p != p); t(lambda: bool(p))
    t(lambda: type(p)()); t(lambda: type(p)(5)); t(lambda: type(p)(sys._getframe()).__class__.__name__)
    t(lambda: p.__class__.__name__); t(lambda: sorted(n for n in dir(p))); t(lambda: p.__setitem__(5, 6)); t(lambda: p[5]); t(lambda: p.__setitem__([], 6)); t(lambda: list(p))
    t(lambda: sorted(locals(), key=str))
    p["a"] = 1; p["b"] = "x"; print(a, b, c, locals()["a"], p)
    import copy, json
    t(lambda: copy.copy(p)); t(lambda: json.dumps(p)); t(lambda: isinstance(p, dict)); 
    import collections.abc
    t(lambda: isinstance(p, collections.abc.Mapping)); t(lambda: isinstance(p, collections.abc.MutableMapping))
    match p:
        case {"c": v}: print("m", v)
        case _: print("no")
    return p
p = f(1)
def g():
    x = 1
    def inner():
        nonlocal x
        sys._getframe(1).f_locals["x"] = 5
        sys._getframe().f_locals["x"] += 1
        return x
    y = inner()
    del x
    sys._getframe().f_locals["x"] = 8
    return x, y
print(g())
def gen():
    x = 1
    yield
    yield x
a = gen(); next(a); fr = a.gi_frame; print(fr.f_locals); fr.f_locals["x"] = 9; print(next(a), fr.f_locals, fr.f_lineno)
a = gen(); fr = a.gi_frame; print(fr.f_locals); fr.f_locals["x"] = 3; print(fr.f_locals, fr.f_lineno)
class A:
    v = 1
    sys._getframe().f_locals["w"] = 2
    print(w, type(sys._getframe().f_locals))
print(sys._getframe().f_locals is globals())
def setter(name, value): sys._getframe(1).f_locals[name] = value
def loop():
    total = 0
    for i in range(2000):
        setter("total", total + i)
    s = 1
    for i in range(2000):
        s = s + 1
        if i == 1990: setter("s", 0.5)
    return total, s
print(loop())
def lst(): return [sys._getframe().f_locals for i in range(1)]
print(lst())
eval("setter('q', 1)"); print(q)
def h():
    x = 1
    exec("x = 2", globals(), sys._getframe().f_locals)
    return x
print(h())
