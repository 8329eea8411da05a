# The comparisons that total_ordering makes: their names, and what they answer.
from functools import total_ordering


@total_ordering
class Low:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


@total_ordering
class High:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __ge__(self, other):
        return self.n >= other.n


for cls in (Low, High):
    for name in ("__lt__", "__gt__", "__le__"):
        method = getattr(cls, name)
        print(cls.__name__, name, method.__name__, method.__qualname__, method.__module__.split(".")[-1], end=" ")
        print([method(cls(a), cls(b)) for a, b in ((1, 2), (2, 2), (3, 2))])
