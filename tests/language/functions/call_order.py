# since: 3.14
log = []
def t(x): log.append(x); return x
def f(*a, **k): return a, k
t(f)(t(1), *t([2]), t(3), k=t(4), **t({"z": 5}), j=t(6)); print(log[1:]); log.clear()
class A:
    def __getattr__(self, n): log.append(n); return lambda *a: log.append(a)
a = A(); a.foo(t(1), t(2)); print(log); log.clear()
d = {}; d[t("k")] = t("v"); print(log); log.clear()
t(d)[t("a")] = t(1) + t(2) * t(3); print(log[1:]); log.clear()
l = [0] * 5; l[t(1)], l[t(2)] = t(3), t(4); print(log, l); log.clear()
(t(1), t(2))[t(0)]; t(1) if t(0) else t(2); t(1) < t(2) < t(3); [t(1), *t([2]), t(3)]; {t(1): t(2), **t({3: 4})}; print(log); log.clear()
x = t(5); x += t(6); l[t(0)] += t(1); print(log, x, l); log.clear()
def deco(n): log.append(("eval", n)); return lambda f: log.append(("apply", n)) or f
@deco(1)
@deco(2)
def g(a=t("default")) -> t("ann"): pass
print(log); log.clear()
class B(t(object), metaclass=t(type)): t("body")
print(log[2:]); log.clear()
assert t(1), t("msg")
print(f"{t(1)}{t(2):>{t(3)}}", log); log.clear()
def gen(): yield t("y")
print([t(i) for i in t([1, 2]) if t(i)], list(gen()), log); log.clear()
print(t(2) ** t(3) ** t(2), -t(1) ** t(2), t(1) in t([1]), t(1) is not t(2), not t(0), log)
