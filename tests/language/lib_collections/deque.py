# since: 3.14
from collections import deque
d = deque([1, 2, 3]); d.append(4); d.appendleft(0); d.extend([5, 6]); d.extendleft([-1, -2]); print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], d[3], 3 in d)
d.rotate(2); print(d); d.rotate(-1); print(d); d.insert(2, 9); d.remove(3); d.reverse(); print(d, d.index(9), d.count(1)); d[1] = 7; del d[0]; print(d, list(reversed(d)))
m = deque(maxlen=3)
for i in range(5): m.append(i)
print(m, m.maxlen); m.appendleft(9); print(m, deque("abc", 2), deque([1]) + deque([2]), deque([1]) * 3, deque([1, 2]) < deque([1, 3]), deque([1]) == [1], deque(), bool(deque()), d.copy(), repr(deque([deque()])))
r = deque([1]); r.append(r); print(r); d += [1]; d *= 2; print(len(d)); d.clear()
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(5), lambda: m.insert(0, 1), lambda: deque(5), lambda: deque([], -1), lambda: hash(deque()), lambda: deque([1]) + [2], lambda: deque([1])[0:1], lambda: deque([], "a"), lambda: deque() < 5, lambda: deque().rotate("a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try:
    for x in (q := deque([1, 2, 3])): q.append(x)
except RuntimeError as e: print(e)
