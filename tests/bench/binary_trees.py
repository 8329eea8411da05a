"""Binary trees: many small objects made, walked and thrown away."""


class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def make(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make(depth - 1), make(depth - 1))


def run(deepest):
    print("stretch", make(deepest + 1).count())
    lasting = make(deepest)
    for depth in range(4, deepest + 1, 4):
        rounds = 1 << (deepest - depth + 4)
        print(rounds, depth, sum(make(depth).count() for _ in range(rounds)))
    print("lasting", lasting.count())


run(15)
