"""Core: a loop over small integers, nothing else."""


def run(count):
    total = 0
    i = 0
    while i < count:
        if i & 3 == 1:
            total += i * 3
        elif i % 7 == 0:
            total -= i
        else:
            total ^= i
        i += 1
    return total


print(run(11_000_000))
