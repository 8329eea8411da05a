# options: -X gil=1
# threading.local: values of one thread each; they go when the thread or the local goes.
import gc
import threading
import weakref

here = threading.local()
here.x = "main"
seen = []
def other(value):
    seen.append(hasattr(here, "x"))
    here.x = value
    seen.append(here.x)
for v in 1, 2:
    t = threading.Thread(target=other, args=(v,))
    t.start()
    t.join()
print(seen, here.x, here.__dict__)

class Counted(threading.local):
    made = 0
    def __init__(self, start):
        type(self).made += 1
        self.n = start
c = Counted(10)
c.n += 1
def use():
    c.n += 5
    seen.append(c.n)
t = threading.Thread(target=use)
t.start()
t.join()
print(c.n, seen[-1], Counted.made)

class Thing: pass
refs = []
def leave():
    here.thing = Thing()
    refs.append(weakref.ref(here.thing))
t = threading.Thread(target=leave)
t.start()
t.join()
print(refs[0]())

l = threading.local()
l.thing = Thing()
r = weakref.ref(l.thing)
del l
gc.collect()
print(r())
try:
    here.missing
except AttributeError as e:
    print(type(e).__name__)
del here.x
print(hasattr(here, "x"))
