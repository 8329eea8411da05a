# only: lfpy
# A frozen object dies in one thread; callbacks of weak references are called by the threads that made them.
import queue
import threading
import weakref
from immutable import freeze


class Thing:
    pass


ready, died, told = queue.SimpleQueue(), threading.Event(), queue.SimpleQueue()


def watch(box):
    import time
    called = []
    thing = box.get()
    r = weakref.ref(thing, called.append)
    unheard = weakref.ref(thing, called.append)
    values = weakref.WeakValueDictionary({1: thing})
    keys = weakref.WeakKeyDictionary({thing: 1})
    del thing, unheard
    ready.put(len(values))
    died.wait()
    while not called or values or keys:
        time.sleep(0.001)
    told.put((called == [r], r() is None, len(values), len(keys)))


boxes = [queue.SimpleQueue() for _ in range(3)]
threads = [threading.Thread(target=watch, args=(box,)) for box in boxes]
thing = freeze(Thing())
mine = []
r = weakref.ref(thing, mine.append)
early = Thing()
before = weakref.ref(early, mine.append)
freeze(early)
for t, box in zip(threads, boxes):
    t.start()
    box.put(thing)
print([ready.get() for t in threads])
del thing, early
died.set()
for t in threads:
    t.join()
print([told.get() for t in threads])
while len(mine) < 2:
    pass
print(r() is None, before() is None, len(mine))
