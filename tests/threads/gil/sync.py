# options: -X gil=1
# Condition, Semaphore, Event, Barrier, Timer between threads.
import threading
import time

def run(*fs):
    threads = [threading.Thread(target=f) for f in fs]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

cond = threading.Condition()
items = []
got = []
def consume():
    for _ in range(5):
        with cond:
            cond.wait_for(lambda: items)
            got.append(items.pop(0))
def produce():
    for i in range(10):
        with cond:
            items.append(i)
            cond.notify()
run(consume, consume, produce)
print(sorted(got))
with cond:
    print(cond.wait(0.01), cond.wait_for(lambda: False, 0.01))
for f in cond.notify, cond.wait:
    try:
        f()
    except RuntimeError as e:
        print(e)

sem = threading.Semaphore(2)
inside = most = 0
guard = threading.Lock()
def limited():
    global inside, most
    for _ in range(3):
        with sem:
            with guard:
                inside += 1
                most = max(most, inside)
            time.sleep(0.001)
            with guard:
                inside -= 1
run(*[limited] * 5)
print(1 <= most <= 2, inside)
print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False), sem.acquire(timeout=0.01))
bounded = threading.BoundedSemaphore(1)
try:
    bounded.release()
except ValueError as e:
    print(e)

event = threading.Event()
woken = []
def wait():
    woken.append(event.wait(600))
def set_it():
    time.sleep(0.01)
    event.set()
run(wait, wait, set_it)
print(woken, event.is_set(), event.wait(0))
event.clear()
print(event.wait(0.01))

barrier = threading.Barrier(3, action=lambda: order.append("action"))
order = []
def meet():
    order.append("before")
    barrier.wait()
    order.append("after")
run(meet, meet, meet)
print(order)
small = threading.Barrier(2, timeout=0.01)
try:
    small.wait()
except threading.BrokenBarrierError:
    print("broken", small.broken)
small.reset()
print(small.broken, small.parties, small.n_waiting)

fired = []
t = threading.Timer(0.01, fired.append, ["fired"])
t.start()
t.join()
cancelled = threading.Timer(6000, fired.append, ["never"])
cancelled.start()
cancelled.cancel()
cancelled.join()
print(fired)

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01))
t = threading.Thread(target=lock.release)
t.start()
t.join()
print(lock.locked())
rlock = threading.RLock()
rlock.acquire()
refused = []
def steal():
    refused.append(rlock.acquire(blocking=False))
    try:
        rlock.release()
    except RuntimeError as e:
        refused.append(str(e))
run(steal)
print(refused)
