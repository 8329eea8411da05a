"""One of everything that a trace shows."""
from immutable import freeze
from regions import Cown, Region, spawn, wait, when

freeze([1, 2])


def use(r):
    return r.x


def region():
    r = Region()
    r.x = 1
    return r


spawn(use, region()).join()
c = Cown(0)
with c as v:
    pass
for i in range(3):

    @when(c)
    def work(c):
        c.value += 1


wait()
