import heapq as h
a = [5, 3, 8, 1, 9, 2]; h.heapify(a); print(a); h.heappush(a, 0); print(a, h.heappop(a), a, h.heappushpop(a, 4), h.heappushpop(a, -1), h.heapreplace(a, 7), a)
print([h.heappop(a) for _ in range(len(a))], h.nlargest(2, [1, 5, 3]), h.nsmallest(2, [1, 5, 3]), h.nlargest(5, [1]), h.nsmallest(0, [1]), h.nlargest(2, ["aaa", "b", "cc"], key=len), h.nsmallest(1, []), list(h.merge([1, 4], [2, 3], [0])), list(h.merge(["b", "aaa"], ["cc"], key=len)), list(h.merge([4, 1], [3, 2], reverse=True)), list(h.merge()))
class T:
    def __init__(s, p, n): s.p, s.n = p, n
    def __lt__(s, o): return s.p < o.p
q = []
for p, n in ((3, "c"), (1, "a"), (2, "b"), (1, "a2")): h.heappush(q, T(p, n))
print([h.heappop(q).n for _ in range(4)]); import random; r = random.Random(1); x = [r.randrange(100) for _ in range(50)]; y = x[:]; h.heapify(y); print(y[:10], [h.heappop(y) for _ in range(50)] == sorted(x))
for f in (lambda: h.heappop([]), lambda: h.heapify((1, 2)), lambda: h.heappush(5, 1), lambda: h.heapreplace([], 1), lambda: h.heappush([1, 2], "a"), lambda: h.heapify([1, "a"]), lambda: h.nlargest("a", []), lambda: h.heappush([]), lambda: h.nsmallest(2, [1, "a"]), lambda: h.heappushpop([1], "x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
