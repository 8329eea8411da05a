# since: 3.12
class A:
    a = 1
    def m(self): pass
class B(A): b = 2
o = B(); o.c = 3
print([n for n in dir(o) if n[0] != "_"], [n for n in dir(B) if n[0] != "_"], vars(o), "b" in vars(B), "a" in vars(B), dir() == sorted(dir()), "A" in globals(), "A" in dir())
def f(p):
    q = 1
    return dir(), vars(), locals()
print(f(0))
class D:
    def __dir__(self): return ["zeta", "alpha"]
print(dir(D()), "__len__" in dir([]), "append" in dir(list), [n for n in dir(5) if n[0] != "_"])
for g in (lambda: vars(5), lambda: vars(1, 2), lambda: dir(1, 2), lambda: vars("a")):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
