# The end of 1,000,000 plain objects: in a region of their own that was made by `with r:`, and local.
import json
import statistics
import time
from regions import Region

COUNT = 1_000_000


class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next


def in_region():
    region = Region()
    with region:
        last = None
        for i in range(COUNT):
            last = Node(i, last)
        region.last = last
    last = None
    begin = time.perf_counter()
    region = None
    return time.perf_counter() - begin


def local():
    last = None
    for i in range(COUNT):
        last = Node(i, last)
    begin = time.perf_counter()
    last = None
    return time.perf_counter() - begin


pairs = [(in_region(), local()) for _ in range(7)]
print(json.dumps({"region": statistics.median(a for a, _ in pairs), "local": statistics.median(b for _, b in pairs)}))
