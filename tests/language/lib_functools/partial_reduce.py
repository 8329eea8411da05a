# since: 3.14
from functools import partial, reduce, partialmethod
import operator
p = partial(int, base=2); print(p("101"), p.func, p.args, p.keywords, partial(pow, 2)(5), partial(p)("11"), partial(print, 1, sep="-")(2, 3), partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4, x=5), repr(partial(max, 5)), partial(partial(pow, 2), 3)(), partial(partial(max, 1), 2).args)
print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, [1, 2, 3, 4], 10), reduce(max, [5]), reduce(operator.add, [], "init"), reduce(lambda a, c: c + a, "abc"), reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}))
class C:
    def m(self, a, b=1): return a, b
    m5 = partialmethod(m, 5); m6 = partialmethod(m, b=6)
print(C().m5(), C().m5(7), C().m6(1)); q = partial(max); q.attr = 1; print(q.attr, q.__dict__)
for f in (lambda: reduce(operator.add, []), lambda: reduce(5, [1, 2]), lambda: reduce(operator.add), lambda: reduce(operator.add, 5), lambda: partial(), lambda: partial(5), lambda: partial(int, base=2)(5), lambda: reduce(operator.add, [1, "a"]), lambda: p.foo):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
