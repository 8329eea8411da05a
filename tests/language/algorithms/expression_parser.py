import re
class Parser:
    OPS = {"+": (1, lambda a, b: a + b), "-": (1, lambda a, b: a - b), "*": (2, lambda a, b: a * b), "/": (2, lambda a, b: a / b), "%": (2, lambda a, b: a % b), "^": (4, lambda a, b: a ** b)}
    def __init__(self, s): self.t = re.findall(r"\d+\.?\d*|\w+|[-+*/%^(),]|\S", s) + [None]; self.i = 0
    def next(self): self.i += 1; return self.t[self.i - 1]
    def peek(self): return self.t[self.i]
    def atom(self, env):
        t = self.next()
        if t == "(":
            v = self.expr(env)
            if self.next() != ")": raise SyntaxError("expected )")
            return v
        if t == "-": return -self.expr(env, 3)
        if t is None: raise SyntaxError("unexpected end")
        if t[0].isdigit(): return float(t) if "." in t else int(t)
        if t.isidentifier():
            if self.peek() == "(":
                self.next(); args = []
                while self.peek() != ")":
                    args.append(self.expr(env))
                    if self.peek() == ",": self.next()
                self.next(); return env[t](*args)
            return env[t]
        raise SyntaxError(f"unexpected {t!r}")
    def expr(self, env, p=0):
        v = self.atom(env)
        while (o := self.peek()) in self.OPS and self.OPS[o][0] > p - (o == "^"):
            self.next(); v = self.OPS[o][1](v, self.expr(env, self.OPS[o][0] - (o == "^")))
        return v
env = {"x": 5, "pi": 3.14, "max": max, "sq": lambda v: v * v}
for s in ("1 + 2 * 3", "(1 + 2) * 3", "-2 ^ 2", "2 ^ 3 ^ 2", "10 - 4 - 3", "x * (x - 1) / 2", "max(1, sq(3), x) + 1", "7 % 4 * 2", "1 +", "(1", "1 $ 2", "y + 1", "1 / 0", "2 * -3", "1.5 * 4"):
    try: print(s, "=", Parser(s).expr(env))
    except Exception as e: print(s, "!", type(e).__name__, e)
