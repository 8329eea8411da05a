# only: lfpy
from regions import *
class P:
    def __init__(self, n): self.n = n; self.l = [n, {n: n}]
def other(): return P(9)
r = Region()
def block():
    with r:
        a = P(1)
        b = [P(i) for i in range(3)]
        c = other()
        d = {"k": (a, 2)}
        e = list(b)
        s = {1, 2}
        try: 1/0
        except ZeroDivisionError as x: pass
        def inner(): return a
        f = (lambda *args: args)(*[a], *b)
    return tuple(map(r.owns, (a, a.l, b, b[0], c, d, d["k"], e, s, inner, f, a.__dict__)))
print(block(), r._lrc)
verify()
x = Region()
def gen():
    with x:
        yield [1]
        yield P(2)
    yield [3]
print([x.owns(v) for v in gen()], x._lrc)
verify()
q = Region(); q.a = [1]
with r:
    l = [q.a]
print(is_local(l), r.owns(l))
with r:
    with x: m = [1]
    n = [2]
print(r.owns(m), x.owns(m), r.owns(n))
verify()
