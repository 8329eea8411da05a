"""Core: reading and writing attributes of instances and of their class."""


class Counter:
    step = 3

    def __init__(self):
        self.low = 0
        self.high = 0
        self.turns = 0


class Slotted:
    __slots__ = ("left", "right")

    def __init__(self):
        self.left = 1
        self.right = 2


def run(count):
    c = Counter()
    s = Slotted()
    for _ in range(count):
        c.turns += 1
        c.low = c.high - c.step
        c.high = c.turns + s.left
        s.left, s.right = s.right, s.left
    return c.low, c.high, c.turns, s.left, s.right


print(run(11_000_000))
