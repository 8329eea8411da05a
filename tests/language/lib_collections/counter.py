from collections import Counter
c = Counter("abracadabra"); print(c, c["a"], c["zz"], c.most_common(2), sum(c.values()), c.total(), sorted(c.elements()), len(c), "zz" in c)
c.update("aaz"); c.subtract({"a": 3, "q": 2}); print(c); del c["q"]; print(+c, -Counter(a=-2, b=1), Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=5), Counter(a=3, b=1) & Counter(a=1, b=2), Counter(a=3) | Counter(a=1, b=2))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(), Counter({"x": 5}), Counter(x=1, y=2), Counter([1, 1, 2]).most_common(), Counter(a=1).copy(), dict(Counter("ab")), Counter("hello").items(), Counter(a=2) < Counter(a=2), Counter(["x"]) != Counter())
d = Counter(); d["k"] += 5; d |= Counter(k=7); d &= Counter(k=6); d += Counter(z=1); d -= Counter(z=1); print(d)
for f in (lambda: Counter.fromkeys("ab"), lambda: Counter(5), lambda: Counter(1, 2), lambda: Counter("a") + {"a": 1}, lambda: Counter([[]]), lambda: Counter(a="x").total(), lambda: Counter("a") < 5):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
