# A closed region goes to another thread and back: seconds a trip, for regions of 1, 1,000 and 1,000,000 objects.
import json
import statistics
import time
from queue import SimpleQueue
from regions import Region, move, spawn

SIZES = 1, 1_000, 1_000_000
TRIPS = 41


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


def echo(there, back):
    while (region := there.get()) is not None:
        back.put(move(region))


there, back = SimpleQueue(), SimpleQueue()
thread = spawn(echo, there, back)
places = {size: Region() for size in SIZES}
for size in SIZES:
    places[size].region = made(size)
times = {size: [] for size in SIZES}
for trip in range(TRIPS):
    for size in SIZES:
        place = places[size]
        region = move(place.region)
        begin = time.perf_counter()
        there.put(move(region))
        region = back.get()
        times[size].append(time.perf_counter() - begin)
        place.region = region
        del region, place
there.put(None)
thread.join()
print(json.dumps({str(size): statistics.median(times[size]) for size in SIZES}))
