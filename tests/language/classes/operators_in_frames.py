# Operators whose methods are written in Python, in every order in which operands are asked.
class Left:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print(self.name, "add")
        return NotImplemented if other is None or isinstance(other, (Right, str)) else (self.name, other)

    def __sub__(self, other):
        return self.name + "-"

    def __mod__(self, other):
        raise ValueError("no remainder")

    def __mul__(self, n):
        return self if n == 0 else (self * (n - 1)) + n if n == 1 else self * (n - 1)


class Right:
    def __radd__(self, other):
        print("radd")
        return "right"


class Same(Left):
    def __radd__(self, other):
        return "below"


class Counter:
    def __init__(self):
        self.n = 0

    def __iadd__(self, by):
        self.n += by
        return self

    def __add__(self, by):
        return self.n + by


def run():
    a, b = Left("a"), Left("b")
    print(a + 1, a + b == ("a", b), a + Right(), a + Same("c"))
    for wrong in (None, "text"):
        try:
            a + wrong
        except TypeError as error:
            print(error)
    try:
        a += None
    except TypeError as error:
        print(error)
    try:
        a % 2
    except ValueError as error:
        print(error, error.__traceback__.tb_next.tb_frame.f_code.co_name)
    c = a
    c += 5
    print(c, a - b, (a - b) + (b - a), Left("x" + "y") - 1)
    count = Counter()
    for i in range(5):
        count += i
    print(count.n, count + 1)
    print(Left("m") * 3)
    print([x + 1 for x in (Left("p"), Left("q"))])


run()
for turn in range(3):
    run()


class Deep:
    def __add__(self, n):
        return n if n == 0 else (self + (n - 1)) + 1


print(Deep() + 200)


class Endless:
    def __add__(self, n):
        return self + n


try:
    Endless() + 1
except RecursionError as error:
    print(error)


def generator():
    got = yield Left("g") + 1
    print(got - Left("h") if isinstance(got, Left) else got)


steps = generator()
print(next(steps))
try:
    steps.send(Left("sent"))
except StopIteration:
    pass
