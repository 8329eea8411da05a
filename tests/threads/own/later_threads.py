# only: lfpy
# What belonged to a thread that has ended is no later thread's, which may well have its address.
import queue
import weakref
from regions import Region, RegionError, freeze, move, spawn


class Target:
    pass


freeze(Target)


# An item that could not cross stays with the thread that put it.
def put_own(out):
    own = queue.SimpleQueue()
    own.put([1, 2, 3])
    out.put(own)


def get(q):
    try:
        return q.get()
    except RegionError as e:
        return str(e)


out = queue.SimpleQueue()
spawn(put_own, out).join()
left = out.get()
print({spawn(get, left).join() for _ in range(8)})


# A weak reference that goes with a region belongs to whoever has the region: that thread runs its callback.
def called(ref):
    import threading
    print("called in", threading.current_thread().name, ref() is None)


freeze(called)


def make():
    r = Region()
    r.target = freeze(Target())
    r.ref = weakref.ref(r.target, called)
    return move(r)


def use(r, name):
    import threading
    from regions import dissolve
    threading.current_thread().name = name
    ref = r.ref
    dissolve(r)
    print(ref() is r.target)
    del r.target
    return ref() is None


for i in range(3):
    print(spawn(use, spawn(make).join(), f"user {i}").join())
print(use(spawn(make).join(), "the first"))
