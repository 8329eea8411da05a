import random
def merge(a):
    if len(a) < 2: return a
    m = len(a) // 2
    l, r, o = merge(a[:m]), merge(a[m:]), []
    while l and r: o.append((l if l[0] <= r[0] else r).pop(0))
    return o + l + r
def quick(a): return a if not a else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])
def heap(a):
    a = a[:]
    def sift(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and a[c + 1] > a[c]: c += 1
            if a[i] >= a[c]: return
            a[i], a[c] = a[c], a[i]; i = c
    for i in range(len(a) // 2, -1, -1): sift(i, len(a))
    for n in range(len(a) - 1, 0, -1):
        a[0], a[n] = a[n], a[0]; sift(0, n)
    return a
def insertion(a):
    a = a[:]
    for i in range(1, len(a)):
        while i and a[i - 1] > a[i]: a[i - 1], a[i] = a[i], a[i - 1]; i -= 1
    return a
def shell(a):
    a, g = a[:], len(a) // 2
    while g:
        for i in range(g, len(a)):
            t, j = a[i], i
            while j >= g and a[j - g] > t: a[j] = a[j - g]; j -= g
            a[j] = t
        g //= 2
    return a
def radix(a):
    for s in range(0, 16, 4):
        b = [[] for _ in range(16)]
        for x in a: b[x >> s & 15].append(x)
        a = [x for q in b for x in q]
    return a
r = random.Random(1)
for n in (0, 1, 2, 10, 100):
    a = [r.randrange(1000) for _ in range(n)]
    print(n, [f(a) == sorted(a) for f in (merge, quick, heap, insertion, shell, radix)], sorted(a)[:8], sum(a))
