import random
r = random.Random(11); a = []; log = 0
for i in range(4000):
    op = r.randrange(10); n = len(a)
    if op < 3: a.append(i)
    elif op == 3: a.insert(r.randint(-3, n + 3), i)
    elif op == 4 and n: log += a.pop(r.randrange(n))
    elif op == 5 and n: a[r.randrange(n)] = -i
    elif op == 6: s, e = r.randint(0, n), r.randint(0, n); a[s:e] = range(r.randrange(4))
    elif op == 7 and n > 50: del a[::3]
    elif op == 8: a.reverse() if i % 2 else a.sort()
    elif op == 9 and n > 3: a[1:3] = a[::-1][:2]; log ^= a.index(a[-1])
print(len(a), sum(a), log, a[:8], a[-5:], sorted(set(a))[:5], a.count(0))
b = a[:]; b.extend(b); print(len(b) == 2 * len(a), b[len(a):] == a, (a + a) == b, a * 2 == b); m = [[0] * 4 for _ in range(3)]; m[1][2] = 5; print(m); s = [[0] * 2] * 2; s[0][0] = 1; print(s)
