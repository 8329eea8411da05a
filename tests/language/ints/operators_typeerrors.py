ops = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "&": lambda a, b: a & b,
    "|": lambda a, b: a | b, "^": lambda a, b: a ^ b, "<<": lambda a, b: a << b, ">>": lambda a, b: a >> b, "@": lambda a, b: a @ b,
    "<": lambda a, b: a < b, "divmod": divmod,
}
for name, f in ops.items():
    for a, b in ((1, "s"), ("s", 1), (1, None), (None, 1), (1, [2]), (2.5, 1), (1, {}), (1j, 2)):
        try:
            print(name, repr(a), repr(b), f(a, b))
        except Exception as e:
            print(name, repr(a), repr(b), type(e).__name__, e)
def inplace(op, a, b):
    ns = {"a": a, "b": b}
    try:
        exec(f"a {op}= b", ns)
        print(ns["a"])
    except TypeError as e:
        print(e)
for op in "+ - * / // % ** & | ^ << >> @".split():
    inplace(op, 1, "x")
    inplace(op, 6, 2)
