# Making data immutable so that others may have it: freeze() here, pickle.dumps and loads in CPython.
import json
import statistics
import time

try:
    from immutable import freeze
except ImportError:
    freeze = None
    import pickle

COUNT = 1_000_000


class Item:
    def __init__(self, number):
        self.number = number


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def tree(count):
    if not count:
        return None
    below = (count - 1) // 2
    return Tree(tree(below), tree(count - 1 - below))


MAKERS = {
    "dict str->int": lambda: {"key %d" % i: i for i in range(COUNT)},
    "dict str->instance": lambda: {"key %d" % i: Item(i) for i in range(COUNT)},
    "tuple of str": lambda: tuple("text %d" % i for i in range(COUNT)),
    "binary tree": lambda: tree(COUNT),
}


def share(data):
    if freeze:
        freeze(data)
    else:
        pickle.loads(pickle.dumps(data))


def once(make):
    data = make()
    begin = time.perf_counter()
    share(data)
    return time.perf_counter() - begin


print(json.dumps({name: statistics.median(once(make) for _ in range(3)) for name, make in MAKERS.items()}))
