"""Behaviours over 10,000 cowns, a million of them: what the process has in memory before and after."""
import sys

from regions import Cown, quiesce, wait, when
from clock import Clock, memory

N, COWNS = int(sys.argv[1]), 10000


def count(c):
    c.value += 1


def rounds(n):
    for k in range(n):
        when(cowns[k % COWNS])(count)
        if k % 100000 == 99999:
            quiesce()
    quiesce()


cowns = [Cown(0) for _ in range(COWNS)]
rounds(200000)  # as many at once as later: what the process keeps at hand is there
before = memory()
clock = Clock()
rounds(N)
clock.tell(N, before=before, after=memory())
wait()
