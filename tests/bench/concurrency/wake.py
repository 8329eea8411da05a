"""From a thread that has something to do for others to one that begins to do it: a worker that sleeps, a worker that still
looks for work, and for comparison a plain thread that waits for a lock. Microseconds."""
import json
import queue
import sys
import threading
import time

from regions import Cown, spawn, wait, when

N, SLEEP = int(sys.argv[1]), 0.002


def begin(c):
    c.value = time.perf_counter_ns()


def behaviours(n, pause):
    c = Cown(0)
    took = []
    for _ in range(n):
        if pause:
            time.sleep(pause)
        start = time.perf_counter_ns()
        when(c)(begin).wait()
        with c as began:
            took.append(began - start)
    return sorted(took)


go, began = threading.Lock(), queue.SimpleQueue()


def waits_for_lock():
    for _ in range(N):
        go.acquire()
        began.put(time.perf_counter_ns())


def plain_thread(n, pause):
    go.acquire()
    t = spawn(waits_for_lock)
    took = []
    for _ in range(n):
        time.sleep(pause)
        start = time.perf_counter_ns()
        go.release()
        took.append(began.get() - start)
    t.join()
    return sorted(took)


behaviours(1000, 0)
told = {}
for name, took in (
    ("sleeping", behaviours(N, SLEEP)),
    ("looking", behaviours(N, 0)),
    ("thread", plain_thread(N, SLEEP)),
):
    told[name + " best"] = took[0] / 1000
    told[name + " median"] = took[len(took) // 2] / 1000
print(json.dumps(dict(told, n=N, seconds=0, cpu=0)), flush=True)
wait()
