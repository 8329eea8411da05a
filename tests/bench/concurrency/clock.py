"""What one benchmark program tells run.py: wall time and processor time of a part of it, as a line of JSON."""
import json
import os
import time


def processor_time():
    children = os.times()
    return time.process_time() + children[2] + children[3]


class Clock:
    def __init__(self):
        self.wall = time.perf_counter()
        self.cpu = processor_time()

    def tell(self, n, **more):
        seconds = time.perf_counter() - self.wall
        print(json.dumps(dict(more, n=n, began=self.wall, seconds=seconds, cpu=processor_time() - self.cpu)), flush=True)


def memory():
    """What the process has in memory now, in KiB."""
    with open("/proc/self/statm") as f:
        return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
