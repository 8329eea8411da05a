def ev(e, env):
    match e:
        case int() | float(): return e
        case str(name): return env[name]
        case ["+", a, b]: return ev(a, env) + ev(b, env)
        case ["*", *xs]:
            r = 1
            for x in xs: r *= ev(x, env)
            return r
        case ["let", [[str(n), v], *more], body]:
            return ev(["let", more, body] if more else body, env | {n: ev(v, env)})
        case ["if", c, t, f]: return ev(t if ev(c, env) else f, env)
        case ["fn", [*params], body]: return lambda *a: ev(body, env | dict(zip(params, a)))
        case [f, *args]: return ev(f, env)(*(ev(a, env) for a in args))
        case _: raise SyntaxError(f"bad {e!r}")
print(ev(["+", 1, ["*", 2, 3, 4]], {}), ev(["let", [["x", 5], ["y", 6]], ["*", "x", "y"]], {}), ev([["fn", ["a", "b"], ["+", "a", "b"]], 3, 4], {}), ev(["if", 0, 1, ["max", 2, 9]], {"max": max}))
try: ev(["+", 1, None], {})
except SyntaxError as e: print(e)
def simp(e):
    match e:
        case ("+", 0, x) | ("+", x, 0): return simp(x)
        case ("*", 0, _) | ("*", _, 0): return 0
        case ("*", 1, x) | ("*", x, 1): return simp(x)
        case (op, a, b): 
            s = (op, simp(a), simp(b))
            return simp(s) if s != e else s
        case _: return e
print(simp(("+", 0, ("*", 1, ("+", "x", 0)))), simp(("*", ("+", 0, 0), "y")), simp(("+", ("*", 2, "x"), ("*", 0, "z"))))
def cmd(s):
    match s.split():
        case ["go", ("north" | "south" | "east" | "west") as d]: return f"going {d}"
        case ["go", d]: return f"cannot go {d}"
        case ["get", obj] | ["pick", "up", obj] | ["pick", obj, "up"]: return f"got {obj}"
        case ["drop", *objs] if objs: return f"dropped {', '.join(objs)}"
        case ["quit" | "exit"]: return "bye"
        case []: return "empty"
        case [verb, *_]: return f"unknown {verb}"
for s in ("go north", "go up", "get lamp", "pick up key", "pick it up", "drop a b", "drop", "exit", "", "dance x y"): print(cmd(s))
