# only: lfpy
# An error of regions names who is in the way, and where a container was made if its code leaves no doubt.
from regions import *
from collections import deque


class A:
    pass


def show(f):
    try:
        f()
    except RegionError as e:
        print(f.__name__ + ":", e)
        for note in e.__notes__ if hasattr(e, "__notes__") else []:
            print("   ", note)
        assert len(e.holders) <= len(getattr(e, "__notes__", []))
    else:
        print(f.__name__, "raised nothing")


def other_region():
    r = Region()
    s = Region()
    r.x = [1]
    s.y = r.x


def two_parents():
    outer = Region()
    outer.c = Region()
    s = Region()
    s.c = outer.c


def two_parents_deep():
    outer = Region()
    outer.list = [1, {"k": Region()}]
    s = Region()
    box = [outer.list[1]["k"]]
    s.box = box


def circle():
    r = Region()
    r.a = Region()
    r.a.b = Region()
    r.a.b.c = r


def circle_of_two():
    r = Region()
    r.a = Region()
    r.a.b = r


def not_movable():
    r = Region()
    a = A()
    a.work = (i for i in [])
    r.a = a


def in_a_cown():
    r = Region()
    r.l = [1]
    Cown(r.l)


def subregion_in_a_cown():
    r = Region()
    r.sub = Region()
    Cown(r.sub)


def cown_has_it():
    c = Cown(Region())
    c.acquire()
    s = Region()
    try:
        s.x = c.value
    finally:
        c.release()


def release():
    c = Cown(Region())
    c.acquire()
    r = c.value
    r.l = [1]
    table = {"k": r, 2: [r.l]}
    pair = (r.l,)
    many = deque([r.l])
    instance = A()
    instance.attribute = r.l
    copies = [x for x in [r.l]]
    a_set = {r}
    del r
    try:
        c.release()
    finally:
        del table, pair, many, instance, copies, a_set
        c.release()


def no_doubt_only(flag=True):
    c = Cown(Region())
    c.acquire()
    either = [c.value] if flag else {}
    twice = []
    twice = [c.value]
    either_kind = {}
    either_kind = [c.value]
    given = list((c.value,))
    a, b = [c.value], 1
    maybe = given or [c.value]
    try:
        c.release()
    finally:
        del either, twice, either_kind, given, a, b, maybe
        c.release()


def captured():
    c = Cown(Region())
    c.acquire()
    cell = [c.value]

    def look():
        return cell

    changed = [c.value]

    def change():
        nonlocal changed
        changed = []

    try:
        c.release()
    finally:
        cell = changed = None
        c.release()


def in_a_generator():
    c = Cown(Region())
    c.acquire()

    def gen():
        kept = [c.value]
        yield 1
        print(kept)

    g = gen()
    next(g)
    try:
        c.release()
    finally:
        g = None
        c.release()


top = Region()
top.l = [1]
out = [top.l]
again = []


def renew():
    global again
    again = [top.l]


def at_top():
    renew()
    spawn(print, top)


def sent():
    r = Region()
    held = [r]
    spawn(print, r)


def closed():
    r = Region()
    r.l = [1]
    pair = (1, r.l)
    r.close()


def taken():
    r = Region()
    r.l = [1]
    r.m = {"l": r.l}
    r.take(r.l)


def wrapped():
    numbers = [1]
    same = numbers
    Cown.of(numbers)


for f in (other_region, two_parents, two_parents_deep, circle, circle_of_two, not_movable, in_a_cown,
          subregion_in_a_cown, cown_has_it, release, no_doubt_only, captured, in_a_generator, at_top, sent,
          closed, taken, wrapped):
    show(f)

r = Region()
s = Region()
r.c = Region()
try:
    s.c = r.c
except RegionError as e:
    print(e.source is s, e.target is r.c, e.holders[0].name, e.holders[0].made)
verify()
