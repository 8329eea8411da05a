# since: 3.12
def g(n):
    for i in range(n): yield i
def f(*a): return a
print(f(*g(3)), f(g(2).__next__()), sum(g(4)), max(g(3)), list(map(lambda x: x * 2, g(3))), dict(zip("ab", g(2))), [*g(2), *g(2)], {*g(3)} == {0, 1, 2}, ",".join(map(str, g(3))), sorted(g(3), reverse=True), tuple(g(2)), any(x > 1 for x in g(3)), list(zip(g(2), g(3))), list(enumerate(g(2))), 2 in g(3), 5 in g(3), list(filter(None, g(3))))
a, b, *c = g(5); print(a, b, c); (x, y), z = g(2), 1; print(x, y); print(*g(3), sep="|"); l = [1]; l.extend(g(2)); l += g(1); l[0:1] = g(2); print(l); s = set(); s.update(g(2), g(3)); print(len(s)); d = {}; d.update((i, i) for i in g(2)); print(d, bytes(g(3)), bytearray(g(2)), "".join(chr(97 + i) for i in g(3)), f(*(i for i in g(2)), *g(1)))
def kw(**k): return k
print(kw(**{f"k{i}": i for i in g(2)})); import itertools, functools
print(functools.reduce(lambda a, b: a + b, g(5)), list(itertools.chain(g(1), g(2))), list(itertools.islice(g(10), 2, 5)), min(g(3), key=lambda v: -v), list(reversed(list(g(3)))))
for bad in ("a, b = g(3)", "a, b, c = g(2)", "f(**g(2))", "len(g(2))", "g(2)[0]", "g(2) + g(2)", "sum(g('a'))", "reversed(g(2))", "max(g(0))"):
    try: exec(bad)
    except Exception as e: print(bad, "->", type(e).__name__, e)
