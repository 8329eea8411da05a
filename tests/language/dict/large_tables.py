"""Dicts with so many keys that most look-ups meet other keys on their way: present, missing, removed, added again."""


class Same:
    """Keys of one hash, so that what the index knows of a hash does not tell them apart."""

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 12345

    def __eq__(self, other):
        return isinstance(other, Same) and self.n == other.n


def check(keys, others):
    table = {}
    for i, key in enumerate(keys):
        table[key] = i
    assert len(table) == len(keys)
    assert all(table[key] == i for i, key in enumerate(keys))
    assert not any(key in table for key in others)
    for key in keys[::3]:
        del table[key]
    assert not any(key in table for key in keys[::3])
    assert all(key in table for key in keys[1::3])
    for key in keys[::3] + others:
        table[key] = -1
    assert len(table) == len(keys) + len(others)
    assert all(table[key] == -1 for key in others)
    copy = dict(table)
    assert copy == table and list(copy) == list(table)
    for _ in range(1000):
        copy.popitem()
    assert len(copy) == len(table) - 1000 and all(key in table for key in copy)
    return len(table), sum(v for v in table.values())


N = 70_000
print(check([i * i for i in range(N)], [-i - 2 for i in range(100)]))
print(check([i << 20 for i in range(N)], [(i << 20) + 1 for i in range(100)]))
print(check([i / 3 for i in range(N)], [i / 3 + 0.1 for i in range(100)]))
print(check(["key%d" % i for i in range(N)], ["k%d" % i for i in range(100)]))
print(check([(i % 300, i // 300) for i in range(N)], [(i, -1) for i in range(100)]))
table = {i: i for i in range(N)}
for i in range(30):
    table[Same(i)] = i
print([table[Same(i)] for i in range(30)], Same(30) in table, len(table))
del table[Same(7)]
print(Same(7) in table, Same(8) in table, table[12345])
