"""Attributes of objects in regions that are deleted: what moves up keeps its owner, what is deleted lets go."""
from regions import Region, verify


class Node:
    pass


r = Region()
with r:
    n = Node()
    r.node = n
    n.first, n.inner, n.second, n.other, n.last = [1], Region(), [2], Region(), [3]
    n.inner.value = 10
    n.other.value = 20
    verify()
    del n.first
    verify()
    print([name for name in ("first", "inner", "second", "other", "last") if hasattr(n, name)])
    lent = n.second
    del n.inner
    verify()
    del n.second
    verify()
    print(lent, n.other.value, n.last)
    free = move(n.other)
    verify()
    print(hasattr(n, "other"), free.value)
    n.other = move(free)
    n.other.value = 30
    verify()
    del lent, n
verify()
print(r.node.other.value, r.node.last)
with r:
    del r.node.last
verify()
print(hasattr(r.node, "last"))
