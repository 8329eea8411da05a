"""Sorting: numbers, strings, tuples, by key functions, by attributes, by own comparison, stably."""

from functools import cmp_to_key
from operator import attrgetter, itemgetter


class Item:
    def __init__(self, weight, name):
        self.weight = weight
        self.name = name

    def __lt__(self, other):
        return self.weight < other.weight


def sequence(count, seed):
    out = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(seed >> 8)
    return out


def checksum(values):
    total = 0
    for i, value in enumerate(values):
        total = (total + i * value) % 1_000_000_007
    return total


numbers = sequence(150_000, 1)
print(checksum(sorted(numbers)), checksum(sorted(numbers, reverse=True)))
print(checksum(sorted(numbers, key=lambda n: n % 1000)))
print(checksum(sorted(numbers, key=lambda n: (n & 15, -n))))
print(checksum(map(int, sorted(map(str, numbers)))))
pairs = [(n & 63, n) for n in numbers]
pairs.sort(key=itemgetter(0))
print(checksum(n for _, n in pairs))
pairs.sort()
print(checksum(n for _, n in pairs))
items = [Item(n, str(n)[::-1]) for n in numbers[:60_000]]
print(checksum(item.weight for item in sorted(items)))
print(checksum(item.weight for item in sorted(items, key=attrgetter("name"))))
compare = cmp_to_key(lambda a, b: (a % 100 > b % 100) - (a % 100 < b % 100))
print(checksum(sorted(numbers[:40_000], key=compare)))
floats = sorted(n / 3 for n in numbers)
print("%.6f" % floats[len(floats) // 2], min(floats) == floats[0], max(numbers))
