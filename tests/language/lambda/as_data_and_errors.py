# since: 3.12
ops = {"+": lambda a, b: a + b, "/": lambda a, b: a / b, "max": max, "id": lambda x, *_: x}
for o, a, b in (("+", 1, 2), ("/", 1, 0), ("max", 3, 4), ("id", 5, 6), ("+", "a", 1), ("?", 1, 1)):
    try: print(o, ops[o](a, b))
    except Exception as e: print(o, type(e).__name__, e)
fs = [(lambda x, n=n: x ** n) for n in range(4)]; print([f(3) for f in fs], sorted([(1, "b"), (1, "a")], key=lambda t: (t[0], t[1])), (lambda: [lambda: 1, lambda: 2])()[1](), list(map(lambda p: p[0] + p[1], [(1, 2)])), (lambda x: x if x < 2 else (lambda y: y * 2)(x))(5), (lambda *, a=(lambda: 3)(): a)())
for s in ("(lambda x: x)()", "(lambda x, y: x)(1)", "(lambda: 0)(1)", "(lambda **k: k)(1)", "(lambda *, k: k)()", "(lambda x: y)(1)", "(lambda x: x.foo)(1)", "(lambda x: x())(1)"):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in ("lambda: return 1", "lambda x: y = 1", "lambda (x): x", "lambda x=1, y: 0", "lambda x, x: 0", "lambda: pass", "lambda *: 0", "lambda **k, a: 0", "lambda x: (yield)", "lambda: (x := 1)", "lambda x:", "lambda", "lambda x y: 0", "lambda 1: 0", "lambda: await x"):
    try: compile(s, "s", "eval"); print("ok")
    except SyntaxError as e: print(s, "->", e.msg)
