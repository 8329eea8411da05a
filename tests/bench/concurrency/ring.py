"""Chains of behaviours around rings of cowns: each does some arithmetic on two neighbours and schedules the next."""
import sys

from regions import Cown, wait, when
from clock import Clock

RINGS, CELLS, STEPS, WORK = 4, 8, int(sys.argv[1]), int(sys.argv[2])


def step(ring, at, left):
    @when(ring[at], ring[(at + 1) % CELLS])
    def go(a, b):
        n = a.value
        for i in range(WORK):
            n = (n * 5 + i) % 65521
        b.value = (b.value + n) % 65521
        a.value = n
        if left:
            step(ring, (at + 1) % CELLS, left - 1)


rings = [tuple(Cown(i) for i in range(CELLS)) for _ in range(RINGS)]
clock = Clock()
for ring in rings:
    step(ring, 0, STEPS - 1)
wait()
clock.tell(RINGS * STEPS)
