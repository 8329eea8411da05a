"""Two readers of one cown that each compute for about a second: how long one takes alone, and both together."""
import sys
import time

from regions import Cown, Region, read, wait, when
from clock import Clock

SECONDS = float(sys.argv[1])


def compute(c, rounds):
    items, n = c.value.items, 0
    for _ in range(rounds):
        for i in items:
            n = (n * 5 + i) % 65521
    return n


def reader(c, rounds):
    @when(read(c))
    def go(c):
        return compute(c, rounds)

    return go


def seconds(readers, c, rounds):
    start = time.perf_counter()
    results = [reader(c, rounds) for _ in range(readers)]
    for r in results:
        r.wait()
    return time.perf_counter() - start


def made():
    r = Region()
    r.items = list(range(1000))
    return Cown(move(r))


c = made()
seconds(2, c, 200)
rounds = 1000
while (took := seconds(1, c, rounds)) < SECONDS / 4:
    rounds *= 2
rounds = int(rounds * SECONDS / took)
alone = seconds(1, c, rounds)
clock = Clock()
both = seconds(2, c, rounds)
clock.tell(2, alone=alone, both=both)
wait()
