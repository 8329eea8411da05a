# stderr: no
# ThreadPoolExecutor: calls are made by a few threads, which stay.
import concurrent.futures as cf
import threading
import time

both = threading.Barrier(2)
go = threading.Event()


def square(n):
    return n * n


def who():
    both.wait()  # for one in the other thread, so that both take part
    return threading.current_thread().name


def fails(text):
    raise KeyError(text)


def named(a, *, b=2):
    return a, b


with cf.ThreadPoolExecutor(2, thread_name_prefix="pool") as pool:
    print([f.result() for f in [pool.submit(square, i) for i in range(50)]] == [i * i for i in range(50)])
    names = {f.result() for f in [pool.submit(who) for _ in range(8)]}
    print(sorted(names))
    print(list(pool.map(square, range(4))), list(pool.map(pow, [2, 3], [5, 2])))
    print(sorted(f.result() for f in cf.as_completed([pool.submit(square, i) for i in range(4)])))
    f = pool.submit(fails, "k")
    print(repr(f.exception()), f.done(), f.running(), f.cancelled())
    print(pool.submit(named, 1, b=3).result(), pool.submit(named, a=0).result())
    done, pending = cf.wait([pool.submit(square, 1), pool.submit(fails, 1)], return_when=cf.FIRST_EXCEPTION)
    print(len(done) + len(pending))
    called = []
    f = pool.submit(square, 5)
    f.add_done_callback(called.append)
    f.result()
    f.add_done_callback(called.append)
    while len(called) < 2:
        time.sleep(0.001)
    print(called == [f, f])


def waits():
    return go.wait()


pool = cf.ThreadPoolExecutor(1)
first, second, third = [pool.submit(waits) for _ in range(3)]
while not first.running():
    time.sleep(0.001)
print(second.cancel(), second.cancelled(), second.done(), first.cancel(), third.running())
try:
    first.result(timeout=0.01)
except TimeoutError as e:
    print(type(e).__name__)
try:
    second.result()
except cf.CancelledError as e:
    print(type(e).__name__)
go.set()
print(first.result(), third.result())
pool.shutdown(cancel_futures=True)
try:
    pool.submit(square, 1)
except RuntimeError as e:
    print(e)

local = threading.local()


def prepare(value):
    local.value = value


def read(n):
    return local.value + n


with cf.ThreadPoolExecutor(2, initializer=prepare, initargs=(40,)) as pool:
    print(list(pool.map(read, range(3))))


def bad_start():
    raise ValueError("bad start")


pool = cf.ThreadPoolExecutor(1, initializer=bad_start)
f = pool.submit(square, 1)
try:
    f.result()
except cf.thread.BrokenThreadPool as e:
    print(e)
try:
    pool.submit(square, 1)
except cf.thread.BrokenThreadPool as e:
    print(e)
pool.shutdown()
