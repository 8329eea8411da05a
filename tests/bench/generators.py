"""Generators: pipelines, trees walked by yield from, values sent in, early closing."""


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def only(test, source):
    for value in source:
        if test(value):
            yield value


def pairs(source):
    for a in source:
        for b in source:
            yield a, b
            break


class Tree:
    def __init__(self, left, value, right):
        self.left = left
        self.value = value
        self.right = right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Tree(build(low, middle), middle, build(middle + 1, high))


def averager():
    total = 0
    count = 0
    value = yield 0
    while True:
        total += value
        count += 1
        value = yield total // count


def first(source, limit):
    for value in source:
        if value > limit:
            return value
    return None


total = 0
for a, b in pairs(only(lambda v: v % 3, numbers(3_000_000))):
    total += a ^ b
print(total)

tree = build(0, 60_000)
print(sum(sum(tree) for _ in range(8)))

average = averager()
next(average)
print(sum(average.send(i) for i in range(1_100_000)))

print(sum(first((v * v for v in numbers(100)), i) for i in range(0, 6000, 1)))
