# threading.local where threads have regions: values of one thread each.
import gc
import threading
import weakref

here = threading.local()
here.x = "main"


def other(value):
    print(hasattr(here, "x"))
    here.x = value
    here.list = [value]
    print(here.x, here.list, sorted(here.__dict__))


for v in 1, 2:
    t = threading.Thread(target=other, args=(v,))
    t.start()
    t.join()
print(here.x, here.__dict__)


class Counted(threading.local):
    kind = "counted"

    def __init__(self, start, *, step=1):
        self.n = start
        self.step = step

    def up(self):
        self.n += self.step
        return self.n

    @property
    def double(self):
        return self.n * 2


c = Counted(10, step=2)
c.up()


def use():
    print(c.n, c.up(), c.up(), c.kind, c.double)
    c.kind = "own"
    del c.step
    print(c.kind, hasattr(c, "step"))


t = threading.Thread(target=use)
t.start()
t.join()
print(c.n, c.kind, c.step, c.double)


def given(local):
    local.y = 1
    print(local.y, hasattr(local, "x"))


t = threading.Thread(target=given, args=(here,))
t.start()
t.join()
print(hasattr(here, "y"))


class Thing:
    pass


l = threading.local()
l.thing = Thing()
r = weakref.ref(l.thing)
del l
gc.collect()
print(r())
for bad in (lambda: here.missing, lambda: setattr(here, "__dict__", {}), lambda: delattr(here, "zzz"),
            lambda: threading.local(1)):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
del here.x
print(hasattr(here, "x"), isinstance(c, threading.local), type(here).__name__)
many = [threading.local() for _ in range(50)]
for i, l in enumerate(many):
    l.i = i
del many[::2]
print([l.i for l in many] == list(range(1, 50, 2)))


class Fails(threading.local):
    def __init__(self, bad):
        if bad and threading.current_thread() is not threading.main_thread():
            raise ValueError("not here")
        self.ok = True


f = Fails(True)


def tries():
    for _ in range(2):
        try:
            f.ok
        except ValueError as e:
            print(e)


t = threading.Thread(target=tries)
t.start()
t.join()
print(f.ok)
