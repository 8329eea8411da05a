def numbers():
    n = 0
    while True: yield n; n += 1
def take(n, it):
    for _ in range(n):
        try: yield next(it)
        except StopIteration: return
def sieve():
    D, q = {}, 2
    while True:
        p = D.pop(q, None)
        if p is None: yield q; D[q * q] = [q]
        else:
            for x in p: D.setdefault(x + q, []).append(x)
        q += 1
def window(it, n):
    w = []
    for x in it:
        w.append(x)
        if len(w) == n: yield tuple(w); w.pop(0)
def average():
    total = n = 0; avg = None
    while True: total += yield avg; n += 1; avg = total / n
def coroutine(f):
    def w(*a): g = f(*a); next(g); return g
    return w
@coroutine
def grep(p, out):
    while True:
        l = yield
        if p in l: out.append(l)
print(list(take(5, numbers())), list(take(10, sieve())), list(window("abcde", 3)), list(take(5, iter("ab"))))
a = average(); next(a); print([a.send(v) for v in (10, 20, 60)])
out = []; g = grep("py", out)
for l in ("python", "java", "pypy"): g.send(l)
print(out)
def perms(s):
    if len(s) <= 1: yield s
    else:
        for i, c in enumerate(s):
            for p in perms(s[:i] + s[i + 1:]): yield c + p
def fibs():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
def rr(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try: yield next(it)
            except StopIteration: its.remove(it)
print(list(perms("abc")), list(take(10, fibs())), "".join(rr("abc", "12", "XYZW")))
lazy = (print("eval", i) or i for i in range(3)); print("before"); print(next(lazy))
src = [1, 2]; ge = (x for x in src); src = [9]; print(list(ge))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
