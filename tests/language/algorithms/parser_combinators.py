class P:
    def __init__(self, f): self.f = f
    def __call__(self, s, i=0): return self.f(s, i)
    def __or__(self, o): return P(lambda s, i: self(s, i) or o(s, i))
    def __add__(self, o):
        def f(s, i):
            if (a := self(s, i)) and (b := o(s, a[1])): return a[0] + b[0], b[1]
        return P(f)
    def __rshift__(self, g): return P(lambda s, i: (r := self(s, i)) and ([g(*r[0])], r[1]))
    def many(self):
        def f(s, i):
            out = []
            while r := self(s, i): out += r[0]; i = r[1]
            return out, i
        return P(f)
    def skip(self): return P(lambda s, i: (r := self(s, i)) and ([], r[1]))
def ch(cs): return P(lambda s, i: ([s[i]], i + 1) if i < len(s) and s[i] in cs else None)
ws = ch(" ").many().skip()
def lit(c): return ws + ch(c).skip() + ws
num = (ws + ch("0123456789") + ch("0123456789").many() + ws) >> (lambda *d: int("".join(d)))
expr = P(lambda s, i: _expr(s, i)); atom = num | lit("(") + expr + lit(")")
def left(x, *r):
    for o, y in zip(r[::2], r[1::2]): x = {"+": x + y, "-": x - y, "*": x * y, "/": x // (y or 1)}[o]
    return x
term = (atom + (ws + ch("*/") + ws + atom).many()) >> left; _expr = (term + (ws + ch("+-") + ws + term).many()) >> left
lst = P(lambda s, i: _lst(s, i)); _lst = (lit("[") + ((num | lst) + (lit(",") + (num | lst)).many()) + lit("]")) >> (lambda *x: list(x))
for s in ("1+2*3", "(1+2)*3", " 10 - 4 - 3 ", "2*(3+(4-1))/3", "1+", "x"): r = expr(s); print(repr(s), r and (r[0][0], len(s) - r[1]))
for s in ("[1,2,[3,[4]],5]", "[1", "[ 7 ]"): print(s, lst(s))
