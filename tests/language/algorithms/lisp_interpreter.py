import operator as op
def tok(s): return s.replace("(", " ( ").replace(")", " ) ").split()
def parse(t):
    if not t: raise SyntaxError("unexpected EOF")
    x = t.pop(0)
    if x == "(":
        l = []
        while t[0] != ")": l.append(parse(t))
        t.pop(0); return l
    if x == ")": raise SyntaxError("unexpected )")
    for f in (int, float):
        try: return f(x)
        except ValueError: pass
    return x
class Env(dict):
    def __init__(self, p=(), a=(), outer=None): self.update(zip(p, a)); self.outer = outer
    def find(self, k):
        if k in self: return self
        if self.outer is None: raise NameError(f"undefined symbol: {k}")
        return self.outer.find(k)
G = Env(); G.update({"+": lambda *a: sum(a), "-": op.sub, "*": op.mul, "/": op.truediv, "<": op.lt, "=": op.eq, "list": lambda *a: list(a), "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, b: [a] + b, "null?": lambda l: l == [], "map": lambda f, l: [f(x) for x in l]})
def ev(x, e=G):
    while True:
        if isinstance(x, str): return e.find(x)[x]
        if not isinstance(x, list): return x
        match x:
            case ["quote", v]: return v
            case ["if", c, a, b]: x = a if ev(c, e) else b; continue
            case ["define", n, v]: e[n] = ev(v, e); return None
            case ["set!", n, v]: e.find(n)[n] = ev(v, e); return None
            case ["lambda", ps, b]: return lambda *a, ps=ps, b=b, e=e: ev(b, Env(ps, a, e))
            case ["begin", *xs]: return [ev(y, e) for y in xs][-1]
            case [f, *a]: return ev(f, e)(*(ev(y, e) for y in a))
            case []: raise SyntaxError("empty application")
for s in (
    "(define sq (lambda (x) (* x x)))",
    "(sq 12)",
    "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))",
    "(fact 25)",
    "(map sq (list 1 2 3))",
    "(define c ((lambda (n) (lambda () (begin (set! n (+ n 1)) n))) 10))",
    "(c)",
    "(c)",
    "(quote (a b (c)))",
):
    try: print(s, "=>", r if not callable(r := ev(parse(tok(s)))) else "<procedure>")
    except Exception as x: print(s, "!!", type(x).__name__, x)
