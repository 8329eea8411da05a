"""Behaviours with an empty body, on one cown."""
import sys

from bocpy import Cown, wait, whencall
from clock import Clock

N = int(sys.argv[1])


def nothing(c):
    pass


c = Cown(0)
clock = Clock()
for _ in range(N):
    whencall(nothing, [c], [])
wait()
clock.tell(N)
