# since: 3.12
def g():
    a = b = c = d = e = f = 7
    return [a + 1, b + 2, c + 3, d + 4, e + 5, f + 6, (a, b, c, d, e, f)][0]


def h():
    return [x for i in [1] for j in [x] for x in [3]]


def h2():
    r = [i for i in [1]]
    print(sorted(locals()))
    return [(x, locals()) for i in [1] for x in [3]]


def h3():
    def k():
        return zz

    print("zz" in locals())
    if 0:
        zz = 1
    return k()


for fn in (h, h2, h3):
    g()
    try:
        print(fn() if fn is not h2 else sorted(fn()[0][1]))
    except NameError as e:
        print(e)
