"""What happens in which order, as a number: threads, locks, queues, sleeps, behaviours, random numbers."""
import queue
import random
import threading
import time
from regions import Cown, spawn, wait, when

cowns = tuple(Cown(i) for i in range(4))
log = queue.SimpleQueue()
lock = threading.Lock()


def chain(i, left):
    @when(cowns[i % 4], cowns[(i + 1) % 4])
    def go(a, b):
        a.value += 1
        log.put((i, left, a.value, b.value))
        for x in range(20):
            pass
        if left:
            chain(i + 1, left - 1)


def worker(name):
    for i in range(5):
        with lock:
            log.put((name, i))
        time.sleep(0.001 * (i + 1))


for i in range(4):
    chain(i, 5)
threads = [spawn(worker, name) for name in "abc"]
for t in threads:
    t.join()
wait()
events = []
while not log.empty():
    events.append(log.get())
print(len(events), hash(tuple(events)), random.random())
