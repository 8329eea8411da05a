# options: -X gil=1
# Threads of _thread: started, counted, waiting for a lock that the first one holds.
import _thread
import time


def wait_until(condition):
    for _ in range(10_000):
        if condition():
            return True
        time.sleep(0.01)
    return False


lock = _thread.allocate_lock()
lock.acquire()
steps = []


def work(name):
    steps.append("begins " + name)
    with lock:
        steps.append("has the lock")


before = _thread._count()
ident = _thread.start_new_thread(work, ("one",))
print(isinstance(ident, int), ident != _thread.get_ident())
print(wait_until(lambda: steps == ["begins one"]), _thread._count() - before)
lock.release()
print(wait_until(lambda: len(steps) == 2), steps)
print(wait_until(lambda: _thread._count() == before))
