# 100,000 live regions of 10 objects: the process's peak memory in KiB.
import json
from regions import Region


class Item:
    __slots__ = "number",

    def __init__(self, number):
        self.number = number


def made():
    region = Region()
    region.items = [Item(i) for i in range(9)]
    return region


regions = [made() for _ in range(100_000)]
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
print(json.dumps({"KiB": peak}))
