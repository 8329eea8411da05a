"""Behaviours with an empty body, on one cown."""
import sys

from regions import Cown, wait, when
from clock import Clock

N = int(sys.argv[1])


def nothing(c):
    pass


c = Cown(0)
clock = Clock()
for _ in range(N):
    when(c)(nothing)
wait()
clock.tell(N)
