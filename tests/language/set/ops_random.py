import random
r = random.Random(3)
for _ in range(20):
    a = {r.randrange(30) for _ in range(r.randrange(15))}
    b = {r.randrange(30) for _ in range(r.randrange(15))}
    assert a | b == set(list(a) + list(b)) and a & b == {x for x in a if x in b} and a - b == {x for x in a if x not in b}
    assert a ^ b == (a | b) - (a & b) and (a <= b) == all(x in b for x in a) and a.isdisjoint(b) == (not a & b)
    print(len(a), len(b), sorted(a & b), sorted(a - b), len(a | b), sum(a ^ b))
s = set()
for i in range(3000):
    s.add(i * 31 % 4001)
    if i % 2: s.discard(i * 17 % 4001)
print(len(s), sum(s), min(s), max(s))
print([x in {1, 2, 3} for x in (1, 2.0, True, "1")], {1, 1.0, True} == {1}, {0, False, 0.0, -0.0} == {0}, len({"a", b"a"}), {()} == {()}, len({(), frozenset()}), {None, ..., NotImplemented} == {..., None, NotImplemented})
