# only: lfpy
# Who may wait for whom.
import threading
from regions import Cown, Region, RegionError, quiesce, read, spawn, together, wait, when

a, b = Cown(Region("a")), Cown(Region("b"))
for c in (a, b):
    with c: c.value.log = []
other = Cown(0)
result = when(other)(lambda o: 5)
result.wait() # and other is free again

# Inside a behaviour nothing waits.
def attempt(f):
    def body(a):
        try:
            return f(a)
        except RegionError as e:
            return "RegionError " + str(e)
    print(str(when(a)(body).wait(timeout=600)).replace(__file__, "FILE"))
def with_other(a):
    with other: pass
def with_own(a):
    with a: pass
for f in (lambda a: wait(), lambda a: quiesce(), lambda a: result.wait(), lambda a: other.acquire(),
          lambda a: a.acquire(), lambda a: a.release(), with_other, with_own, lambda a: other.acquire(timeout=1)):
    attempt(f)
def tries(a):
    got = other.acquire(blocking=False)
    if got: other.release()
    return got
attempt(tries)

# A thread that holds a cown waits for no behaviour.
with a:
    for f in (wait, quiesce, lambda: wait(1), result.wait):
        try:
            f()
        except RegionError as e:
            print("RegionError", e)
r = Region()
pending = Cown(r)
try:
    wait()
except RegionError as e:
    print("RegionError", e, e.__notes__[0].split(",")[0])
del r
wait()

# acquire stands in the same queue as behaviours.
a.acquire()
first = when(a)(lambda a: a.value.log.append("first"))
def thread(a):
    with a: a.value.log.append("thread")
a.value.log.append("main")
a.release()
spawn(thread, a).join()
second = when(a)(lambda a: a.value.log.append("second"))
second.wait()
with a: print(a.value.log)

# It gives up after a while, and those behind it go on.
a.acquire()
def gives_up(a): return a.acquire(timeout=0.05), a.acquire(blocking=False)
t = spawn(gives_up, a)
print(t.join())
behind = when(a)(lambda a: "behind")
a.release()
print(behind.wait(timeout=600))

# A circle through a behaviour: it has b and waits for a, which main holds.
a.acquire()
both = when(a, b)(lambda a, b: "both")
try:
    b.acquire()
except RegionError as e:
    print("RegionError", str(e).replace(str(a.id), "A").replace(str(b.id), "B"))
a.release()
print(both.wait(timeout=600))

# A circle through a result.
a.acquire()
waits = when(a)(lambda a: 1)
try:
    waits.acquire()
except RegionError as e:
    print("RegionError", str(e).split(":")[0])
a.release()
print(waits.wait(timeout=600))

# A circle through two threads and a third cown.
cowns = [Cown(None) for i in range(3)]
gate = threading.Barrier(3)
def take(x, y):
    with x:
        gate.wait(600)
        try:
            with y: return "both"
        except RegionError as e:
            return str(e).count(" -> ")
threads = [spawn(take, cowns[i], cowns[(i + 1) % 3]) for i in range(3)]
print(sorted((t.join() for t in threads), key=str))
