"""Behaviours over 10,000 cowns, a million of them, 10,000 at a time: what the process has in memory before and after.

How many of the 10,000 are there at one moment depends on how the threads happen to run, and the allocator keeps what
was once needed. So before the first look there were all of them at once.
"""
import sys

from regions import Cown, quiesce, together, wait, when
from clock import Clock, memory

N, COWNS = int(sys.argv[1]), 10000


def count(c):
    c.value += 1


def rounds(n):
    for k in range(n):
        when(cowns[k % COWNS])(count)
        if k % COWNS == COWNS - 1:
            quiesce()
    quiesce()


cowns = [Cown(0) for _ in range(COWNS)]
with together():
    for c in cowns:
        when(c)(count)
rounds(10 * COWNS)
before = memory()
clock = Clock()
rounds(N)
clock.tell(N, before=before, after=memory())
wait()
