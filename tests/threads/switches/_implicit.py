"""References that the rules of regions forbid: run under each value of -X implicit-freeze."""
from regions import Cown, Region, RegionError, is_frozen, verify


def attempt(name, f):
    try:
        print(name, "->", f())
    except RegionError as e:
        print(name, "-> RegionError:", e)
    verify()


def two():
    a, b = Region(), Region()
    a.items = [1, [2]]
    return a, b


def contained():
    a, b = two()
    b.x = a.items
    return is_frozen(b.x), a.items is b.x, is_frozen(a)


def owned_bridge():
    a, b = two()
    c = Region()
    a.child = c
    b.child = c
    return is_frozen(c), a.child is b.child


def inside_a_graph():
    a, b = two()
    b.x = {"k": [a.items, 1], "j": (a.items,)}
    return is_frozen(b.x["k"][0]), is_frozen(b.x), b.x["j"][0] is a.items


def in_bulk():
    a, b = two()
    b.list = []
    b.list.extend([a.items, [3], a.items])
    return [is_frozen(x) for x in b.list]


def twice_the_same():
    a, b = two()
    c = Region()
    b.x = [c, 1]
    b.y = [c]
    return is_frozen(c)


def of_a_cown():
    b = Region()
    c = Cown(Region())
    with c as r:
        r.items = [1]
        b.x = r.items
        return is_frozen(b.x), is_frozen(r)


def circle():
    a, b = two()
    a.b = b
    b.a = a
    return is_frozen(a)


def ancestor():
    a, b = two()
    a.b = b
    b.x = a.items
    return is_frozen(b.x)


attempt("a member of another region", contained)
attempt("a region that has an owner", owned_bridge)
attempt("inside what moves in", inside_a_graph)
attempt("several at once", in_bulk)
attempt("a region stored twice", twice_the_same)
attempt("what a cown holds", of_a_cown)
attempt("a circle", circle)
attempt("a member of the parent", ancestor)
