class Node:
    def __init__(self, next):
        self.next = next


node = None
for _ in range(500_000):
    node = Node(node)
del node
x = None
for _ in range(500_000):
    x = (x, [x], {1: x})[:1]
del x
print("freed")
