# only: lfpy
# What threads with regions of their own wait for: events, semaphores, barriers, queues that they share.
import queue
import threading
from regions import Cown, Region, RegionError, spawn
from immutable import freeze

event = threading.Event()
print(repr(event).split(" at ")[0], event.is_set(), event.wait(0.01))


def waits():
    return event.wait(600)


h = spawn(waits)
event.set()
print(h.join(), event.wait())
event.clear()
print(event.is_set())

sem = threading.Semaphore(2)
peak = Cown(Region())
with peak:
    peak.value.now = peak.value.most = 0


def limited():
    import time
    for _ in range(5):
        with sem:
            with peak:
                peak.value.now += 1
                peak.value.most = max(peak.value.most, peak.value.now)
            time.sleep(0.001)
            with peak:
                peak.value.now -= 1


for h in [spawn(limited) for _ in range(4)]:
    h.join()
with peak:
    print(peak.value.now, 1 <= peak.value.most <= 2)
print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False), sem.acquire(timeout=0.01))
sem.release(2)
bounded = threading.BoundedSemaphore(1)
try:
    bounded.release()
except ValueError as e:
    print(e)
for bad in (lambda: threading.Semaphore(-1), lambda: sem.release(0), lambda: sem.acquire(False, timeout=1)):
    try:
        bad()
    except ValueError as e:
        print(e)

barrier = threading.Barrier(3)


def meet():
    return barrier.wait()


print(sorted(h.join() for h in [spawn(meet) for _ in range(3)]), barrier.n_waiting, barrier.parties)


def breaks():
    import threading
    try:
        barrier.wait(0.01)
    except threading.BrokenBarrierError as e:
        return type(e).__name__


print(spawn(breaks).join(), barrier.broken)
barrier.reset()
print(barrier.broken)

q = queue.SimpleQueue()
q.put([1])          # still this thread's own queue: anything goes
print(q.get(), q.empty(), q.qsize())


def producer(n):
    for i in range(n):
        q.put((i, "x" * 20))
    r = Region()
    r.items = list(range(5))
    q.put(move(r))


def consumer():
    total = 0
    while isinstance(x := q.get(), tuple):
        total += x[0]
    return total, len(x.items)


p, c = spawn(producer, 1000), spawn(consumer)
p.join()
print(c.join())
try:
    q.put([1])
except RegionError as e:
    print(e)
try:
    q.get(timeout=0.01)
except queue.Empty:
    print("empty")
try:
    q.get_nowait()
except queue.Empty:
    print("empty")
shared = freeze({"a": [1]})
q.put(shared)
print(q.get() is shared)


def ping(a, b, n):
    for _ in range(n):
        b.put(a.get() + 1)


a, b = queue.SimpleQueue(), queue.SimpleQueue()
h = spawn(ping, a, b, 200)
x = 0
for _ in range(200):
    a.put(x)
    x = b.get()
h.join()
print(x)
