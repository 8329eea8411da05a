a, *b, c = range(5); print(a, b, c); *a, b = [1]; print(a, b); a, *b = "x"; print(a, b); *a, = {}; print(a); a, (b, *c), *d = 1, "xyz", 4, 5; print(a, b, c, d); [a, *b] = 1, 2, 3; (x, *y), *z = [(1, 2), 3]; print(b, x, y, z)
head, *tail = [1, 2, 3]; print(head, tail, type(tail)); first, *_, last = "python"; print(first, last, _); (*a,), b = "xy", 1; print(a, b)
def rec(l):
    if not l: return 0
    h, *t = l
    return h + rec(t)
print(rec([1, 2, 3])); *p, q = (i * i for i in range(4)); print(p, q); a, b, *c = b"hello"; print(a, b, c); x = *"ab", *[1]; print(x); y = [*"ab", *{3: 4}, *(5,)]; print(y); s, *t = {1: "a", 2: "b"}.items(); print(s, t)
for src in ("a, *b = 5", "*a, b = []", "a, b, *c = [1]", "*a, b, c = 'x'", "a, *b = None", "(a, *b), c = 1, 2", "a, (b, *c) = [1, []]"):
    try: exec(src)
    except Exception as e: print(src, "->", type(e).__name__, e)
