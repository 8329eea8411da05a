# only: lfpy
# stderr: no
# threading.Thread where threads have a region of their own.
import io
import sys
import threading
from regions import Cown, Region, RegionError
from immutable import freeze

total = Cown(Region())
with total:
    total.value.n = 0


def add(c, k, times=1):
    for _ in range(times):
        with c:
            c.value.n += k


threads = [threading.Thread(target=add, args=(total, i), kwargs={"times": 10}) for i in range(1, 5)]
for t in threads:
    t.start()
print(all(t.ident for t in threads), threads[0].name)
for t in threads:
    t.join()
with total:
    print(total.value.n, threading.active_count(), threads[0].is_alive())

data = []


def append():
    data.append(1)


for make in (lambda: threading.Thread(target=append), lambda: threading.Thread(target=print, args=([],))):
    t = make()
    try:
        t.start()
    except RegionError as e:
        print(e, "/", e.__notes__[-1])
    print(t.is_alive())


def names():
    import threading
    print(threading.current_thread().name, threading.main_thread().name,
          threading.main_thread() is threading.current_thread())


t = threading.Thread(target=names, name="own name")
t.start()
t.join()

lock = threading.Lock()
lock.acquire()


def unlock():
    lock.release()


t = threading.Thread(target=unlock)
t.start()
t.join()
print(lock.locked())

rlock = threading.RLock()


def try_it(c):
    with c:
        c.value.got = rlock.acquire(blocking=False)


with rlock:
    t = threading.Thread(target=try_it, args=(total,))
    t.start()
    t.join()
with total:
    print(total.value.got)


def nested():
    import threading
    t = threading.Thread(target=inner)
    t.start()


def inner():
    import time
    time.sleep(0.02)
    print("inner is waited for", flush=True)


t = threading.Thread(target=nested)
t.start()
t.join()
