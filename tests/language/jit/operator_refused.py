# The method of an operator that refuses, in hot code: the other operand is named by its type.


class Refuses:
    def __add__(self, other):
        return NotImplemented

    def __iadd__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return NotImplemented if isinstance(other, str) else (self, other)[1]


class Right:
    def __radd__(self, other):
        return "radd"


def plus_small(a, b, c):
    return a + 7


def plus(a, b):
    return a + b


def plus_in_place(a, b, c):
    a += 7
    return a


def times(a, b):
    return a * b


seen = {}
for k in range(1000):
    for f, args in [
        (plus_small, (Refuses(), "x", [])),
        (plus, (Refuses(), 1.5)),
        (plus, (Refuses(), Right())),
        (plus_in_place, (Refuses(), "x", [])),
        (times, (Refuses(), "x")),
        (times, (Refuses(), 3)),
    ]:
        try:
            result = f(*args)
        except TypeError as e:
            result = str(e)
        key = f.__name__, result
        seen[key] = seen.get(key, 0) + 1
for key, count in seen.items():
    print(key, count)
