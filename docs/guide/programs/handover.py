# only: lfpy
# timeout: 60
import time
from regions import Region, spawn


class Node:
    def __init__(self, value, kids):
        self.value = value
        self.kids = kids


def build(n):
    level = [Node(i, ()) for i in range(n // 2)]
    while len(level) > 1:
        level = [Node(0, pair) for pair in zip(level[::2], level[1::2])]
    return level[0]


def touch(box):
    box.root.value = "seen by the worker"
    return move(box)


box = Region()
with box:
    box.root = build(1 << 20)
before = box.root.kids[0] is not None
start = time.perf_counter()
box = spawn(touch, move(box)).join()
seconds = time.perf_counter() - start
print(box.root.value, "and", before)
print("there and back in less than half a second:", seconds < 0.5)
