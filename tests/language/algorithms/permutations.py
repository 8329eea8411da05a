def perms(a):
    a = sorted(a); yield tuple(a)
    while True:
        i = len(a) - 2
        while i >= 0 and a[i] >= a[i + 1]: i -= 1
        if i < 0: return
        j = len(a) - 1
        while a[j] <= a[i]: j -= 1
        a[i], a[j] = a[j], a[i]; a[i + 1:] = reversed(a[i + 1:]); yield tuple(a)
def combos(l, k): return [[]] if k == 0 else [] if not l else [[l[0], *c] for c in combos(l[1:], k - 1)] + combos(l[1:], k)
def subsets(l): return [[x for i, x in enumerate(l) if m >> i & 1] for m in range(1 << len(l))]
def partitions(n, m=None):
    m = m or n
    if n == 0: yield []; return
    for k in range(min(n, m), 0, -1):
        for p in partitions(n - k, k): yield [k] + p
def gray(n): return [i ^ i >> 1 for i in range(1 << n)]
import itertools
print(list(perms([1, 2, 3])), len(list(perms("aabb"))), "".join(list(perms("abcde"))[100]), combos("abcd", 2), subsets([1, 2, 3]), list(partitions(5)), [f"{g:03b}" for g in gray(3)])
assert list(perms(range(5))) == list(itertools.permutations(range(5))) and combos(range(6), 3) == [list(c) for c in itertools.combinations(range(6), 3)]
def kth(l, k):
    from math import factorial
    l, out = list(l), []
    while l: i, k = divmod(k, factorial(len(l) - 1)); out.append(l.pop(i))
    return out
print(kth("abcde", 100), kth(range(10), 999999), sum(1 for p in perms(range(6)) if all(p[i] != i for i in range(6))))
