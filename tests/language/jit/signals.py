# Loops of every form are left when a signal comes.
import signal
class Stop(Exception): pass
def handler(*a): raise Stop
signal.signal(signal.SIGALRM, handler)
def always():
    while True: pass
def flag(x):
    while x: pass
def negated(x):
    while not x: pass
def none(x):
    while x is None: pass
def not_none(x):
    while x is not None: pass
def less(x):
    while x < 5: pass
def both(x, y):
    while x and y: pass
def either(x, y):
    while x or y: pass
def contains(x, y):
    while x in y: pass
def identity(x, y):
    while x is y: pass
def called(f):
    while f(): pass
def forever():
    while True: yield 1
def generated():
    for x in forever(): pass
def delegated():
    def outer(): yield from forever()
    for x in outer(): pass
def comprehended():
    return [x for x in forever() if not x]
def cont(x):
    while x:
        if x: continue
        x = 0
def tried(x):
    while x:
        try: x + None
        except TypeError: pass
for f, args in ((always, ()), (flag, (True,)), (flag, ([1],)), (negated, (0,)), (none, (None,)), (not_none, (1,)),
    (less, (1,)), (less, (1.5,)), (both, (1, "x")), (either, (0, 1)), (contains, (1, [1])), (identity, (None, None)),
    (called, (lambda: True,)), (generated, ()), (delegated, ()), (comprehended, ()), (cont, (1,)), (tried, (1,))):
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    try: f(*args)
    except Stop: print(f.__name__, "stopped")
