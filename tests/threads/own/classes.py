# What threads may share, and classes of threads: the same as where everything is shared.
import threading, queue, time

class Worker(threading.Thread):
    def __init__(self, todo, done, factor=2):
        super().__init__(name="worker")
        self.todo, self.done, self.factor = todo, done, factor
        self.seen = []
        self.count = 0

    def run(self):
        while (n := self.todo.get()) is not None:
            self.seen.append(n)
            self.count += 1
            self.done.put(self.work(n))
            self.todo.task_done()
        self.todo.task_done()
        self.summary = {"n": len(self.seen), "name": threading.current_thread().name,
                        "me": threading.current_thread() is self}

    def work(self, n):
        return n * self.factor

todo, done = queue.Queue(), queue.Queue()
w = Worker(todo, done)
for i in range(5):
    todo.put(i)
todo.put(None)
w.start()
todo.join()
w.join()
print([done.get() for _ in range(5)], w.seen, w.count, w.summary, w.is_alive(), w.name)

class Failing(threading.Thread):
    def run(self):
        raise ValueError("no")
def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name, flush=True)
old = threading.excepthook
threading.excepthook = hook
t = Failing(name="failing")
t.start(); t.join()
def fails():
    1 / 0
t = threading.Thread(target=fails, name="plain")
t.start(); t.join()
threading.excepthook = old

fired = threading.Event()
t = threading.Timer(0.01, fired.set)
t.start()
print(fired.wait(600))
t.join()
t = threading.Timer(6000, print, ["never"])
t.start(); t.cancel(); t.join()
out = queue.SimpleQueue()
t = threading.Timer(0.0, out.put, args=["x"], kwargs={})
t.start(); print(out.get()); t.join()

cond = threading.Condition()
flag = threading.Event()
def waiter():
    with cond:
        print("notified", cond.wait_for(flag.is_set, timeout=600), flush=True)
t = threading.Thread(target=waiter)
t.start()
with cond:
    flag.set()
    cond.notify_all()
t.join()

q = queue.PriorityQueue()
def producer():
    for i in (5, 1, 3):
        q.put((i, "x"))
t = threading.Thread(target=producer)
t.start(); t.join()
got = [q.get()[0] for _ in range(3)]
print(got)
l = queue.LifoQueue()
def lifo():
    for i in range(3): l.put(i)
t = threading.Thread(target=lifo); t.start(); t.join()
print([l.get() for _ in range(3)])
q = queue.Queue()
def closer():
    time.sleep(0.02)
    q.shutdown()
t = threading.Thread(target=closer); t.start()
try: q.get()
except queue.ShutDown: print("shut")
t.join()
print(isinstance(q, queue.Queue), isinstance(l, queue.Queue), isinstance(cond, threading.Condition), isinstance(q, queue.LifoQueue))
