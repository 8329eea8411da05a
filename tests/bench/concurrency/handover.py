"""A list of ints goes to and fro between two workers: two cowns that hand one region on."""
import sys

from clock import Clock
from regions import Cown, Region, wait, when

SIZE, HOPS = int(sys.argv[1]), int(sys.argv[2])


def hop(give, take, left):
    @when(give, take)
    def go(a, b):
        r = a.value
        a.value = None
        r.items[0] += 1
        r.items.append(r.items.pop())
        b.value = move(r)
        if left:
            hop(take, give, left - 1)


def begin():
    r = Region()
    r.items = list(range(SIZE))
    hop(Cown(move(r)), Cown(None), HOPS - 1)


begin()
clock = Clock()
wait()
clock.tell(HOPS)
