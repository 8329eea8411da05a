# only: lfpy
# What a thread's object may take along, where its attributes are while it runs, and what is refused.
import queue
import threading
from regions import Cown, Region, RegionError

go = threading.Event()


class Worker(threading.Thread):
    def __init__(self, **given):
        super().__init__(name="worker")
        self.__dict__.update(given)

    def run(self):
        go.wait()
        self.made = {"items": [*self.items, 3], "me": self.name}
        self.last = 5


def show(e):
    notes = [note for note in e.__notes__ if not note.startswith(("args[2]", "a temporary"))]
    print(type(e).__name__, "/", e, *notes, sep="\n    ")


w = Worker(items=[1, 2], cown=Cown(1), n=4)
w.start()
print(w.n, w.is_alive(), w in threading.enumerate())
for bad in (lambda: w.items, lambda: setattr(w, "n", 5), lambda: w.made):
    try:
        bad()
    except (RegionError, AttributeError) as e:
        print(type(e).__name__, e)
go.set()
w.join()
print(w.items, w.made, w.last, w.n)
w.n = 6
print(w.n, hasattr(w, "nothing"))

# Something else refers to what would move: nothing has changed afterwards.
kept = [1]
w = Worker(items=kept)
try:
    w.start()
except RegionError as e:
    show(e)
print(w.items is kept, w.is_alive())
del kept
w.start()
w.join()
print(w.made)

w = Worker(items=(x for x in ()))
try:
    w.start()
except RegionError as e:
    show(e)

counted = []


class Captures(threading.Thread):
    def run(self):
        counted.append(1)


try:
    Captures().start()
except RegionError as e:
    show(e)


# A region among the attributes moves, and comes back.
class Fills(threading.Thread):
    def run(self):
        self.region.items = ["made there"]


f = Fills()
f.region = Region()
f.start()
f.join()
print(f.region.items, f.region.owns(f.region.items))


class Leaves(threading.Thread):
    def run(self):
        self.lines = iter("ab")
        self.fine = [1]


t = Leaves()
t.start()
t.join()
print(t.fine)
try:
    t.lines
except RegionError as e:
    print(e)


def hook(args):
    counted.append(args)


threading.excepthook = hook
try:
    threading.Thread(target=print).start()
except RegionError as e:
    show(e)
threading.excepthook = threading.__excepthook__

# Subclasses of what is made for sharing stay as they are written, in one thread.
class Loud(queue.Queue):
    def _put(self, item):
        print("put", item)
        super()._put(item)


q = Loud()
q.put([1])
print(q.get(), isinstance(q, queue.Queue), q.qsize())
try:
    threading.Thread(target=q.get).start()
except RegionError as e:
    show(e)

# Items of a queue cross; until the queue is shared, anything goes.
q = queue.LifoQueue()
q.put([1])
print(q.get())
r = Region()
q.put(r)
del r


def take(q):
    return q.qsize()


threading.Thread(target=take, args=(q,)).start()
r = Region()
for item in ([1], r):
    try:
        q.put(item)
    except RegionError as e:
        show(e)
del item
q.put(move(r))
print(q.qsize())
priorities = queue.PriorityQueue()
for n in 3, 1, 2:
    priorities.put((n, "x"))
try:
    priorities.put("text")
except TypeError as e:
    print(e, priorities.qsize())
print([priorities.get()[0] for _ in range(3)])
