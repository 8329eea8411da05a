# What an inline cache reads from the object itself, a member of __slots__ or a named tuple's field, may be replaced.
from collections import namedtuple

P = namedtuple("P", "x y")


def get(p):
    return p.x


def gy(p):
    return p.y


for i in range(300):
    get(P(1, 2))
    gy(P(1, 2))
print(get(P(3, 4)))
try:
    print(gy(tuple.__new__(P, (1,))))
except IndexError as e:
    print(e)
P.x = property(lambda s: "prop")
print(get(P(3, 4)))
del P.x
try:
    print(get(P(3, 4)))
except AttributeError as e:
    print(e)
P.y = 5
print(gy(P(3, 4)))


class Q(P):
    z = 1


q = Q(7, 8)
q.w = 3
for i in range(300):
    gy(q)
print(gy(q), q.w, q.z)


class S:
    __slots__ = ("a", "b")

    def __init__(s):
        s.a = 1
        s.b = 2


def get_a(o):
    return o.a


def put(o):
    o.b = 5


s = S()
for i in range(300):
    get_a(s)
    put(s)
print(get_a(s))
S.a = property(lambda s: "prop")
print(get_a(s))
S.b = property(lambda s: "prop", lambda s, v: print("set"))
put(s)
del S.a
try:
    print(get_a(s))
except AttributeError as e:
    print(e)
