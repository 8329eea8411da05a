# only: lfpy
# What refers to what in a long chain ends without using up the stack.
from immutable import freeze
from regions import Cown, Region, dissolve


class Node:
    __slots__ = ("next",)

    def __init__(self, next):
        self.next = next


class Noisy(Node):
    __slots__ = ()

    def __del__(self):
        ended[0] += 1


ended = [0]


def chain(make, n=100_000):
    x = None
    for _ in range(n):
        x = make(x)
    return x


def region_of(x):
    r = Region()
    r.x = x
    return r


def cown_of_region(x):
    return Cown(region_of(x))


c = chain(Cown)
del c
c = chain(cown_of_region, 20_000)
del c
c = Cown(freeze(chain(lambda x: (x,))))
del c
r = region_of(chain(Node))
r.x = None
r = region_of(chain(Node))
freeze(r.x)
del r
r = region_of(chain(Node))
dissolve(r)
del r
r = chain(region_of, 5_000)
del r
freeze(chain(region_of, 5_000))


def local():
    kept = chain(Noisy, 1000)
    del kept


local()
print(ended)
