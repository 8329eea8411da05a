def show(f):
    a = list(range(8))
    f(a)
    print(a)
def sa(*sl):
    def do(v):
        def g(a): a[slice(*sl)] = v
        return g
    return do
show(sa(2, 4)("xyz")); show(sa(2, 4)([])); show(sa(0, 0)([9, 9])); show(sa(8, 8)((1,))); show(sa(None)([1])); show(sa(5, 2)("ab")); show(sa(None, None, 2)("abcd")); show(sa(None, None, -1)(range(8))); show(sa(-2, None)(iter("q"))); show(sa(100, 200)([1])); show(sa(-100, 1)({5: 6}))
def d(*sl):
    def g(a): del a[slice(*sl)]
    return g
for sl in ((2, 4), (None,), (None, None, 2), (None, None, -1), (1, None, 3), (-3, None), (5, 2), (6, 1, -2), (0, 100, 50)):
    show(d(*sl))
a = [1, 2, 3]; a[1:1] = a; print(a); a[:] = a[::-1]; print(a); a[1:3] = (x * 2 for x in a); print(a); a[len(a):] = [0]; print(a)
a += a; print(a); a += "ab"; a *= 2; print(len(a)); b = a; b += [1]; print(a is b, len(a)); a = a + [1]; print(a is b)
a = [0] * 3; a[0], a[1], a[2] = a[1], 5, a[0]; print(a)
i, b = 0, [0, 0]; i, b[i] = 1, 9; print(i, b)
