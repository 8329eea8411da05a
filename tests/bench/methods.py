"""Methods: inheritance, super(), properties, class and static methods, operators, dispatch by name."""


class Shape:
    made = 0

    def __init__(self, name):
        self.name = name
        Shape.made += 1

    def area(self):
        return 0

    def describe(self):
        return len(self.name) + self.area()

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def twice(value):
        return value * 2


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self._side = side

    @property
    def side(self):
        return self._side

    @side.setter
    def side(self, value):
        self._side = value & 1023

    def area(self):
        return self.side * self.side

    def __add__(self, other):
        return Square(self._side + other._side)

    def __eq__(self, other):
        return self._side == other._side

    def __len__(self):
        return self._side

    def __getitem__(self, index):
        return self._side + index


class Cube(Square):
    def area(self):
        return 6 * super().area()

    def describe(self):
        return super().describe() + 1


class Lazy:
    def __init__(self):
        self.asked = 0

    def __getattr__(self, name):
        self.asked += 1
        return len(name)

    def __call__(self, value):
        return value + 1


def run(count):
    shapes = [Shape("plain"), Square(3), Cube(2), Square.unit()]
    lazy = Lazy()
    total = 0
    for i in range(count):
        shape = shapes[i & 3]
        total += shape.describe() + Shape.twice(i & 7)
        square = shapes[1]
        square.side = square.side + 1
        if square == shapes[3]:
            total += len(square) + square[i & 7]
        total += lazy.missing + lazy(i & 3)
        total += getattr(shape, "area")() & 3
        if i % 8 == 0:
            total += len(square + Cube.unit())
    return total, Shape.made, lazy.asked


print(run(560_000))
