s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1, 3), s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(100).indices(3), slice(None, -100, -2).indices(7), slice("a", None, [1]))
class G:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
g = G()
print(g[1], g[1:2], g[::], g[1:2:3], g[1, 2], g[1:2, ::3], g[...], g[..., 1:], g[()], g["a":None], g[:, :], g[-1:], g[*[1, 2]], g[*"ab", 3], g[(1, 2)], g[1:2,])
g[1:2] = 3; del g[::2]; g[1, ..., :] = None; del g[:]; g[*(1, 2)] = 5
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.indices(-1), lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5), lambda: s.indices("x"), lambda: slice(1) < slice("a"), lambda: slice(1.5).indices(3), lambda: [1][slice(1.5)], lambda: slice(x=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def st(): s.start = 5
try:
    st()
except AttributeError as e:
    print(e)
for n in range(0, 5):
    print([slice(a, b, c).indices(n) for a in (None, -2, 3) for b in (None, 1, -1) for c in (None, -1, 2)])
