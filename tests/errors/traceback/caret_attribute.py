class Node:
    def __init__(self, next=None):
        self.next = next


chain = Node(Node(Node()))
print(chain.next.next.next.next)
