class S:
    def __getitem__(s, k):
        if isinstance(k, slice): return ("slice", k.start, k.stop, k.step)
        if isinstance(k, tuple): return tuple(s[x] for x in k)
        if k is Ellipsis: return "..."
        return k
s = S(); print(s[1], s[1:2], s[1:2:3], s[:], s[::], s[:2], s[1:], s[::2], s[1:2, 3], s[..., 1:], s[()], s[(1, 2)], s[1,], s["a":"b"], s[None:None], s[-1:-2:-3], s[[1]], s[{1: 2}], s[lambda: 0] is None, s[1 if True else 2], s[not 1], s[x := 5], x, s[1:(y := 2)], y, s[*[1, 2]], s[*"a", 1:2], s[True], s[1.5:2.5])
class M:
    def __init__(s, n): s.d = list(range(n))
    def __getitem__(s, k): return [s.d[i] for i in range(*k.indices(len(s.d)))] if isinstance(k, slice) else s.d[k]
    def __setitem__(s, k, v):
        if isinstance(k, slice):
            for i, x in zip(range(*k.indices(len(s.d))), v, strict=True): s.d[i] = x
        else: s.d[k] = v
    def __delitem__(s, k): del s.d[k]
m = M(6); m[0] = 9; m[1:3] = "ab"; m[::-2] = [7, 8, 9]; print(m[:], m[-1], m[10:], m[::-1]); del m[0], m[1:3]; print(m.d)
for f in (lambda: m[99], lambda: m["a"], lambda: m.__setitem__(slice(0, 2), [1]), lambda: m[::0], lambda: m["a":]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
