# A sequence times an object with __index__: the object's own methods are asked first, then the sequence repeats.
import array
import collections


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Unwilling(Index):
    def __mul__(self, other):
        return NotImplemented

    __rmul__ = __add__ = __radd__ = __mul__


class Willing(Index):
    def __mul__(self, other):
        return "mul"

    def __rmul__(self, other):
        return "rmul"


for kind in (Index, Unwilling, Willing):
    for s in ([1], (1,), "a", b"a", bytearray(b"a"), array.array("i", [1]), collections.deque([1]), range(2)):
        for action in (lambda: s * kind(2), lambda: kind(2) * s, lambda: s + kind(1), lambda: s.__mul__(kind(2))):
            try:
                print(kind.__name__, action())
            except (TypeError, AttributeError) as e:
                print(kind.__name__, e)
items = same = [1]
items *= Unwilling(3)
print(items, same is items)
text = "ab"
text *= Unwilling(2)
print(text)
try:
    [1] * Unwilling("x")
except TypeError as e:
    print(e)
