# options: -X gil=1
# concurrent.futures with threads.
import concurrent.futures as cf
import threading
import time

with cf.ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(pow, i, 2) for i in range(10)]
    print([f.result() for f in futures])
    print(list(pool.map(lambda a, b: a + b, range(5), range(10, 15))))
    bad = pool.submit(int, "x")
    print(type(bad.exception()).__name__, bad.done(), bad.cancelled())
    try:
        bad.result()
    except ValueError as e:
        print(e)
    seen = []
    f = pool.submit(lambda: 5)
    f.add_done_callback(lambda f: seen.append(f.result()))
    cf.wait([f])
    while not seen:
        time.sleep(0.001)
    print(seen)
    shared = []
    names = {pool.submit(lambda i=i: (shared.append(i), threading.current_thread().name)[1]).result() for i in range(6)}
    print(sorted(shared), 1 <= len(names) <= 3)

try:
    pool.submit(print)
except RuntimeError as e:
    print(e)

gate = threading.Event()
with cf.ThreadPoolExecutor(1, thread_name_prefix="P") as pool:
    first = pool.submit(gate.wait)
    second = pool.submit(lambda: threading.current_thread().name)
    while not first.running():
        time.sleep(0.001)
    print(second.running(), second.done())
    third = pool.submit(print, "never")
    print(third.cancel(), third.cancelled(), first.cancel())
    try:
        second.result(timeout=0.01)
    except TimeoutError:
        print("timeout")
    done, pending = cf.wait([first, second], timeout=0.01)
    print(len(done), len(pending))
    gate.set()
    print(second.result(), first.result())
    try:
        third.result()
    except cf.CancelledError:
        print("cancelled")
    done, pending = cf.wait([first, second, third])
    print(len(done), len(pending))

with cf.ThreadPoolExecutor(4) as pool:
    gates = [threading.Event() for _ in range(4)]
    def gated(n):
        gates[n].wait()
        return n
    completed = []
    gates[0].set()
    for f in cf.as_completed([pool.submit(gated, n) for n in (2, 0, 1)]):
        completed.append(f.result())
        gates[f.result() + 1].set()
    print(completed)
    gates[1].clear()
    one, other = pool.submit(gated, 0), pool.submit(gated, 1)
    done, pending = cf.wait([one, other], return_when=cf.FIRST_COMPLETED)
    print(done == {one}, pending == {other})
    gates[1].set()

for n in 0, -1:
    try:
        cf.ThreadPoolExecutor(n)
    except ValueError as e:
        print(e)
f = cf.Future()
f.set_result(1)
try:
    f.set_result(2)
except cf.InvalidStateError as e:
    print(str(e).split(":")[0])
