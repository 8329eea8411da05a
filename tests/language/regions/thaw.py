# only: lfpy
# thaw() copies, but for a graph that nobody else refers to: that becomes mutable again itself.
from regions import *
import weakref


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


def ring(n):
    first = last = Node([0])
    for i in range(1, n):
        last.next = Node([i, {"k": (i, [i])}])
        last = last.next
    last.next = first
    return first


def again(o):
    """The thawed graph, and whether it is the one that was frozen."""
    was = id(o)
    o = thaw(move(o))
    return o, id(o) == was


x, same = again(freeze(ring(3)))
print(same, is_frozen(x), is_local(x), x.next.next.next is x)
x.next.value[1]["k"][1].append(5)
x.next.value.append(Node(1))
print(x.next.value[1])
verify()

kept = freeze(ring(3))
y = thaw(kept)
print(y is kept, is_frozen(kept), is_frozen(y), y.next.next.next is y)

# A part keeps the whole.
whole = freeze(ring(4))
part = whole.next.value
z, same = again(move(whole))
print(same, is_frozen(part), is_frozen(z))

# What refers to frozen data that was frozen before is copied with it.
inner = freeze([1])
z, same = again(freeze([move(inner), 2]))
print(same, is_frozen(z), is_frozen(z[0]))

# A class stays frozen, and is shared.
z, same = again(freeze([Node(1), Node]))
print(same, is_frozen(z[0]), is_frozen(Node), z[1] is Node)
z[0].value = 2

# Functions, weak references, regions: copied as ever.
n = Node(1)
z, same = again(freeze([weakref.ref(n), n]))
print(same, is_frozen(z))
r = Region()
r.l = [1]
z, same = again(freeze(move(r)))
print(same, type(z).__name__, z.l, is_frozen(z.l))

# Texts and other atoms lie where they lay.
z, same = again(freeze({"a" * 3 + str(i): (i, 2.5, str(i) * 2) for i in range(5)}))
print(same, z)
z["more"] = 1
del z

# A thawed graph may go into a region, be frozen again, and die.
z, same = again(freeze(ring(3)))
r = Region()
r.z = z
print(same, r.owns(z), r._lrc)
del z, r
z = [again(freeze(ring(50)))[1] for _ in range(100)]
print(all(z))
verify()
