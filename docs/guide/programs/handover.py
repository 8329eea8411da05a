# only: lfpy
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
start = time.process_time()             # computing, by all threads
box = spawn(touch, move(box)).join()
seconds = time.process_time() - start
print(box.root.value, "and", before)
print("there and back with less than half a second of work:", seconds < 0.5)
