# only: lfpy
# options: -X explain
# exit: 1
# stderr: full
# An uncaught RegionError shows who holds what.
import sys
import threading
from regions import Cown, Region, freeze, spawn


class A: pass


def shown(f, *args):
    print(f"-- {f.__name__}", file=sys.stderr)
    try:
        f(*args)
    except RuntimeError as e:
        e.__traceback__ = None
        sys.excepthook(type(e), e, None)


def contained():
    bank, other = Region("bank"), Region("other")
    bank.accounts = {"ann": A()}
    other.guest = bank.accounts["ann"]


def two_parents():
    a, b, child = Region("a"), Region("b"), Region("child")
    a.child = child
    del child
    b.child = a.child


def circle():
    a = Region("a")
    a.b = Region("b")
    a.b.up = [a]


def deep():
    outer = Region("outer")
    outer.inner = Region("inner")
    outer.inner.box = [[A()]]
    local = {"key": [outer.inner.box[0]]}
    Region("far").x = local["key"][0][0]


def still_open():
    c = Cown(Region("r"))
    c.acquire()
    keep = [c.value]
    try:
        c.release()
    finally:
        keep.clear()
        c.release()


def borrowed():
    r = Region("r")
    r.x = []
    y = r.x
    spawn(len, r)


def without_ends():
    r, c = Region("r"), Cown()
    r.sub = Region("sub")
    import regions
    regions.dissolve(r.sub)


def many():
    r, far = Region("r"), Region("far")
    r.x = []
    keep = [r.x for _ in range(100)]
    more = [[r.x] for _ in range(100)]
    far.x = r.x


for f in (contained, two_parents, circle, deep, still_open, borrowed, without_ends, many):
    shown(f)

print("-- in a thread", file=sys.stderr)


def work():
    a, b = Region("a"), Region("b")
    a.x = []
    b.x = a.x


t = threading.Thread(target=work, name="worker")
t.start()
t.join()
print("-- other errors say nothing more", file=sys.stderr)
sys.excepthook(ValueError, ValueError("x"), None)
print("-- and at the end", file=sys.stderr)
r = Region("r")
r.x = []
Region("s").x = r.x
