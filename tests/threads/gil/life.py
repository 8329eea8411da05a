# options: -X gil=1
# A thread's life as threading tells it: names, states, errors of misuse, enumerate.
import threading
import _thread

main = threading.main_thread()
print(main.name, main is threading.current_thread(), main.is_alive(), main.daemon, main.ident == threading.get_ident())

go = threading.Event()
t = threading.Thread(target=go.wait, name="worker")
print(t.name, t.is_alive(), t.ident, t.daemon, repr(t))
try:
    t.join()
except RuntimeError as e:
    print(e)
t.start()
print(t.is_alive(), t.ident is not None, t.native_id is not None, threading.active_count())
print(t in threading.enumerate(), repr(t).replace(str(t.ident), "N"))
try:
    t.start()
except RuntimeError as e:
    print(e)
try:
    t.daemon = True
except RuntimeError as e:
    print(e)
go.set()
t.join()
print(t.is_alive(), threading.active_count(), repr(t).replace(str(t.ident), "N"))
t.join()

def own():
    try:
        threading.current_thread().join()
    except RuntimeError as e:
        print(e)
t = threading.Thread(target=own)
t.start()
t.join()

def named(): pass
print(threading.Thread(target=named).name.split()[1])

d = threading.Thread(target=named, daemon=True)
print(d.daemon, repr(d).split(",")[1])

class Mine(threading.Thread):
    def __init__(self, x):
        super().__init__()
        self.x = x
    def run(self):
        self.x *= 2
m = Mine(21)
m.start()
m.join(timeout=600)
print(m.x)

class Forgot(threading.Thread):
    def __init__(self): pass
try:
    Forgot().start()
except RuntimeError as e:
    print(e)

done = _thread.allocate_lock()
done.acquire()
seen = []
def plain(a, b=0):
    seen.append((a, b, threading.get_ident() != main.ident))
    done.release()
ident = _thread.start_new_thread(plain, (1,), {"b": 2})
done.acquire()
print(type(ident), seen)
for args in [(1, ()), (plain, 1), (plain, (), 1)]:
    try:
        _thread.start_new_thread(*args)
    except TypeError as e:
        print(e)

def quits():
    raise SystemExit
t = threading.Thread(target=quits)
t.start()
t.join()
print("ended")

slow = threading.Event()
t = threading.Thread(target=slow.wait)
t.start()
t.join(0.01)
print(t.is_alive())
t.join(-1)
slow.set()
t.join()
