"""Behaviours over 10,000 cowns, a million of them: what the process has in memory before and after."""
import sys

from bocpy import Cown, quiesce, wait, whencall
from clock import Clock, memory

N, COWNS = int(sys.argv[1]), 10000


def count(c):
    c.value += 1


def rounds(n):
    for k in range(n):
        whencall(count, [cowns[k % COWNS]], [])
        if k % 100000 == 99999:
            quiesce()
    quiesce()


cowns = [Cown(0) for _ in range(COWNS)]
rounds(COWNS)
before = memory()
clock = Clock()
rounds(N)
clock.tell(N, before=before, after=memory())
wait()
