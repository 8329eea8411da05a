"""Attributes that are deleted, wherever they stand: the others stay, in their order, and can be set again."""
import itertools
import random


class Plain:
    pass


class Member:
    __slots__ = ("m", "n", "__dict__")


def filled(cls, n):
    o = cls()
    for i in range(n):
        setattr(o, "a%d" % i, i)
    return o


for cls in Plain, Member:
    for n in (1, 2, 5, 9, 20):
        for gone in range(n):
            o = filled(cls, n)
            if cls is Member:
                o.m, o.n = "m", "n"
            delattr(o, "a%d" % gone)
            assert not hasattr(o, "a%d" % gone)
            try:
                delattr(o, "a%d" % gone)
            except AttributeError as e:
                said = str(e)
            o.again = "again"
            setattr(o, "a%d" % gone, "back")
            wanted = {"a%d" % i: i for i in range(n) if i != gone} | {"again": "again", "a%d" % gone: "back"}
            assert list(vars(o).items()) == list(wanted.items()), (cls, n, gone, vars(o))
            assert cls is Plain or (o.m, o.n) == ("m", "n")
    print(cls.__name__, said)

# Two members and a dict: deleting a member keeps what is in the dict.
o = filled(Member, 3)
o.m = o.n = 1
del o.m, o.a1
print(vars(o), o.n, hasattr(o, "m"))

# Objects that are used as dicts, in step with a dict.
random.seed(5)
for cls in Plain, Member:
    o, d = cls(), {}
    for step in range(20000):
        name = "k%d" % random.randrange(12)
        if name in d and random.random() < 0.6:
            delattr(o, name)
            del d[name]
        else:
            setattr(o, name, step)
            d[name] = step
        assert getattr(o, name, None) == d.get(name)
    assert list(vars(o).items()) == list(d.items())
    print(cls.__name__, len(d))


# What was deleted dies at once; code that reads attributes sees every change.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


def read(o):
    return [getattr(o, name, None) and getattr(o, name).name for name in ("x", "y", "z")], hasattr(o, "y") and o.y.name


o = Plain()
o.x, o.y, o.z = Noisy("x"), Noisy("y"), Noisy("z")
for _ in range(50):
    seen = read(o)
print(seen)
del o.x
print(read(o))
o.x = Noisy("second x")
del o.y
print(read(o), [n.name for n in vars(o).values()])
del o

# All orders of deleting.
for order in itertools.permutations("pqrst"):
    o = Plain()
    o.p, o.q, o.r, o.s, o.t = "pqrst"
    left = list("pqrst")
    for name in order:
        delattr(o, name)
        left.remove(name)
        assert list(vars(o).values()) == left
print("done")
