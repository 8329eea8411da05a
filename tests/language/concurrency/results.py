# only: lfpy
# What a behaviour returns or raises is the content of its result.
import sys
import threading
from regions import Cown, Region, RegionError, freeze, read, wait, when

c = Cown(Region())
with c: c.value.n = 1


class Trouble(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.extra = "kept"


def show(f, *cowns):
    result = when(*cowns)(f)
    try:
        v = result.wait(timeout=600)
        print("value", v if type(v) is not Region else "a region")
    except Exception as e:
        print(type(e).__name__, str(e).split(", file")[0])
    return result


def ok(c): return c.value.n
def raises(c): raise Trouble(1, 2)
def local(c): return [1]
def borrowed(c): return c.value
def a_cown(c): return c is not None and c
def region(c):
    r = Region()
    r.data = [1, 2]
    return r
def kept(c):
    sys.kept = c.value
def kept_in_cycle(c):
    l = [c.value]
    l.append(l)
def stops(c): raise SystemExit(3)
def fine(c): return hasattr(sys, "kept") and sys.kept

show(ok, c)
show(raises, c)
show(local, c)
show(borrowed, c)
show(region, c)
show(kept, c)
show(kept_in_cycle, c)
show(ok, c)
result = when(c)(stops)
try:
    result.wait()
except SystemExit as e:
    print("SystemExit", e.code)

# The exception comes with its attributes and the place.
failed = when(c)(raises)
for i in range(2):
    try:
        failed.wait()
    except Trouble as e:
        print(e.args, e.extra, "results.py" in e.__notes__[0], "line 28" in e.__notes__[0], "In behaviour raises()" in e.__notes__[0])

# A later behaviour looks at it.
@when(failed)
def look(f):
    return f.exception, type(f.value).__name__
print(look.wait())

@when(failed)
def mend(f):
    f.value = "mended"
    return f.exception
print(mend.wait(), failed.wait())

# A region is taken once.
taken = when(c)(region)
print(taken.wait().data)
try:
    taken.wait()
except RegionError as e:
    print("RegionError", e)

# Not a result; not in time; wrong arguments.
for f in (lambda: Cown(1).wait(), lambda: taken.wait("x"), lambda: taken.wait(float("inf")), lambda: taken.wait(float("nan")),
          lambda: Cown(1).acquire(timeout=float("nan")), lambda: Cown(1).acquire(timeout=-2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
gate = Cown(None)
gate.acquire()
late = when(gate)(lambda g: "late")
gate.release()
print(late.wait(timeout=600))
awake = threading.Event()
sleeper = when()(awake.wait)
try:
    sleeper.wait(timeout=0.01)
except TimeoutError as e:
    print("TimeoutError", e)
try:
    wait(timeout=0.01)
except TimeoutError as e:
    print("TimeoutError", e)
awake.set()
print(sleeper.wait())

# Nobody asks: it is told where the result dies.
def unheard(): raise ValueError("unheard")
when()(unheard)
wait()
del failed
