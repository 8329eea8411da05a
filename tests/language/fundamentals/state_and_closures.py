def make_account(balance):
    history = []
    def deposit(x):
        nonlocal balance
        balance += x; history.append(+x); return balance
    def withdraw(x):
        nonlocal balance
        if x > balance: raise ValueError("insufficient")
        balance -= x; history.append(-x); return balance
    return {"deposit": deposit, "withdraw": withdraw, "history": lambda: list(history)}
a, b = make_account(100), make_account(5)
print(a["deposit"](50), b["deposit"](1), a["withdraw"](30), a["history"](), b["history"]())
try: b["withdraw"](50)
except ValueError as e: print(e)
def compose(*f):
    def c(x):
        for g in reversed(f): x = g(x)
        return x
    return c
def curry(f, n, *a): return f(*a) if n == len(a) else lambda x: curry(f, n, *a, x)
print(compose(str, abs, int)("-7"), curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3)); adders = {n: (lambda x, n=n: x + n) for n in range(3)}; print([adders[i](10) for i in adders])
def retry(times):
    def deco(f):
        def w(*a):
            for k in range(times):
                try: return f(*a, attempt=k)
                except RuntimeError as e: print("retry", k, e)
            raise RuntimeError("gave up")
        return w
    return deco
@retry(3)
def flaky(x, attempt):
    if attempt < x: raise RuntimeError(f"fail {attempt}")
    return "ok"
print(flaky(1))
try: flaky(5)
except RuntimeError as e: print(e)
