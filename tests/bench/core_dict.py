"""Core: storing in, reading from and walking over dictionaries."""


def run(count):
    table = {}
    for i in range(count):
        table[i & 4095] = table.get(i & 1023, 0) + 1
    names = {}
    keys = ["key%d" % i for i in range(500)]
    for turn in range(count // 1500):
        for key in keys:
            if key in names:
                names[key] += turn
            else:
                names[key] = turn
    total = 0
    for _ in range(count // 20_000):
        for key, value in table.items():
            total += key ^ value
    return len(table), sum(table.values()), len(names), sum(names.values()), total


print(run(9_500_000))
