# since: 3.14
a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2 == 0:
        a.remove(x)
print(a)
a = [1, 2, 3]
for x in a:
    if len(a) < 8:
        a.append(x * 10)
print(a)
a = [1, 2, 3, 4]
out = []
for x in a:
    out.append(x)
    a.pop()
print(out, a)
it = iter([1, 2]); print(list(it), list(it), next(it, None))
a = [1]; it = iter(a); next(it); print(next(it, "end")); a.append(2); print(next(it, "end"))
it = reversed([1, 2, 3]); print(next(it), list(it), it.__length_hint__())
class E:
    def __init__(self, l): self.l = l
    def __eq__(self, o): self.l.clear(); return False
l = []; l.extend([E(l), E(l), 3]); print(l.count(5), l)
l = []; l.extend([E(l), 1, 2])
try:
    print(l.index(7))
except ValueError as e:
    print(e)
l = [1, 2, 3]
def key(x): l.append(x); return x
try:
    l.sort(key=key)
except ValueError as e:
    print(e)
print(len(l))
