# only: lfpy
# Threads with a region of their own: what they are given, what they give back, what is refused.
import sys
from regions import Cown, Region, RegionError, spawn
from immutable import freeze, is_frozen


def double(n):
    return n * 2


def fails():
    raise ValueError("no", 1)


print(spawn(double, 21).join(), spawn(double, "ab").join(), spawn(len, (1, 2)).join())
try:
    spawn(fails).join()
except ValueError as e:
    print(type(e).__name__, e.args, "in fails" in e.__notes__[0])


class Custom(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


def fails_with_more():
    raise Custom("a", (1, 2))


try:
    spawn(fails_with_more).join()
except Custom as e:
    print(e, e.b, type(e) is Custom)

# Frozen objects are the same objects everywhere.
shared = freeze({"a": [1, 2], "b": (3, "x" * 100)})
print(spawn(lambda d: id(d), shared).join() == id(shared), spawn(lambda: shared["b"]).join() is shared["b"])


# Modules are each thread's own.
def work():
    import sys
    sys.flag = 1
    return hasattr(sys, "flag"), __name__


print(spawn(work).join(), hasattr(sys, "flag"))


# A region that is returned is moved.
def make():
    r = Region()
    r.items = [1, 2]
    return r


h = spawn(make)
r = h.join()
print(r.items, r.owns(r.items), h.done())
try:
    h.join()
except RegionError as e:
    print(e)

# What cannot cross is refused before the thread starts.
data = []


def inner():
    data.append(1)


def outer():
    inner()


def closure():
    local = {}
    return lambda: local


for f, args in [(outer, ()), (closure(), ()), (print, ([],)), ([], ()), (lambda x=[]: x, ()),
                (data.append, (1,)), (lambda r: r, (r,))]:
    try:
        spawn(f, *args)
    except (RegionError, TypeError) as e:
        print(type(e).__name__, str(e).replace("<lambda>", "lambda"), getattr(e, "__notes__", [""])[-1])
print(is_frozen(data), is_frozen(inner))


# A result that cannot cross is an error of the join.
def gives_list():
    return [1]


try:
    spawn(gives_list).join()
except RegionError as e:
    print(e)

# The handle itself crosses.
first = spawn(double, 4)
print(spawn(lambda h: h.join() + 1, first).join())

c = Cown(Region())
with c:
    c.value.n = 0


def count(c):
    for _ in range(500):
        with c:
            c.value.n += 1


threads = [spawn(count, c) for _ in range(4)]
for t in threads:
    t.join()
with c:
    print(c.value.n)

gate = __import__("threading").Event()
waiting = spawn(gate.wait)
try:
    waiting.join(timeout=0.01)
except TimeoutError as e:
    print(e)
gate.set()
waiting.join()


def prints(*words):
    print(*words)


print("before")
spawn(prints, "in", "a", "thread").join()
print("after")
