"""Behaviours with an empty body, on one cown: made by the main thread, or by a behaviour, a hundred at a time."""
import sys

from regions import Cown, wait, when
from clock import Clock

N, MAKER = int(sys.argv[1]), sys.argv[2]
BATCH = 100


def nothing(c):
    pass


def make(c, left):
    @when(c)
    def some(c):
        for _ in range(BATCH):
            when(c)(nothing)
        if left > BATCH:
            make(c, left - BATCH)


c = Cown(0)
clock = Clock()
if MAKER == "main":
    for _ in range(N):
        when(c)(nothing)
else:
    make(c, N)
wait()
clock.tell(N)
