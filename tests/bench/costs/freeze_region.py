# freeze() of a closed region: seconds, for regions of 1, 1,000 and 1,000,000 objects.
import json
import statistics
import time
from immutable import freeze
from regions import Region

SIZES = 1, 1_000, 1_000_000


class Node:
    def __init__(self, next):
        self.next = next


def made(size):
    region = Region()
    with region:
        last = None
        for _ in range(size):
            last = Node(last)
        region.last = last
    return region


times = {size: [] for size in SIZES}
for turn in range(15):
    regions = [made(size) for size in SIZES]  # all made before the first is frozen, and frozen in all orders
    freeze(Region())
    for k in range(3):
        size, region = SIZES[(k + turn) % 3], regions[(k + turn) % 3]
        begin = time.perf_counter()
        freeze(region)
        times[size].append(time.perf_counter() - begin)
print(json.dumps({str(size): statistics.median(times[size]) for size in SIZES}))
