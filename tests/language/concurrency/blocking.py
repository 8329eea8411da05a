# only: lfpy
# options: -X workers=1
# A behaviour that waits lets others run: with one worker all of these would wait for ever otherwise.
import os
import queue
import threading
import time
from regions import Cown, spawn, wait, when

# Sleeping. One after the other they would take 10 times as long; a machine that is busy gets more tries, and longer ones.
def sleep_together(seconds):
    start = time.monotonic()
    sleepers = [when()(lambda: time.sleep(seconds)) for i in range(10)]
    for s in sleepers: s.wait(timeout=600)
    return time.monotonic() - start < 6 * seconds
print("slept together", any(sleep_together(seconds) for seconds in (0.4, 1, 3)))

# Meeting at a barrier.
gate = threading.Barrier(4)
meet = [when()(lambda: gate.wait(600) >= 0) for i in range(4)]
print([m.wait(timeout=600) for m in meet])

# A queue.
q = queue.SimpleQueue()
got = when()(lambda: q.get())
when()(lambda: q.put("item"))
print(got.wait(timeout=600))

# A pipe.
r, w = os.pipe()
text = when()(lambda: os.read(r, 100))
when()(lambda: os.write(w, b"through a pipe"))
print(text.wait(timeout=600))
os.close(r)
os.close(w)

# An event, a lock, a thread.
event, lock = threading.Event(), threading.Lock()
woken = when()(lambda: event.wait(600))
when()(event.set)
print(woken.wait(timeout=600))

lock.acquire()
def takes():
    with lock: return "locked"
locked = when()(takes)
when()(lock.release)
print(locked.wait(timeout=600))

event = threading.Event()
def joins():
    return spawn(lambda: event.wait(600)).join()
joined = when()(joins)
when()(event.set)
print(joined.wait(timeout=600))

# A process.
def runs():
    pid = os.fork()
    if pid == 0:
        time.sleep(0.3)
        os._exit(7)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
process = when()(runs)
other = when()(lambda: "meanwhile")
print(other.wait(timeout=600), process.wait(timeout=600))

# They go on with one at a time: what is computed is not more than one worker can.
c = Cown(0)
def add(c): c.value += 1
for i in range(1000): when(c)(add)
@when(c)
def total(c): return c.value
print(total.wait(timeout=600))
wait()
