# options: -X gil=1
# stderr: no
# What happens to exceptions that end threads.
import sys
import threading
import _thread

def fails():
    raise ValueError("in the thread")

caught = []
def hook(args):
    caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name, args.exc_traceback is not None))
threading.excepthook = hook
t = threading.Thread(target=fails, name="failing")
t.start()
t.join()
print(caught)
threading.excepthook = threading.__excepthook__

import io
def report(f, **kw):
    old, sys.stderr = sys.stderr, io.StringIO()
    try:
        t = threading.Thread(target=f, **kw)
        t.start()
        t.join()
        lines = sys.stderr.getvalue().splitlines()
    finally:
        sys.stderr = old
    return lines[:2] + lines[-1:]
print(report(fails, name="one"))

def bad_hook(args):
    1 / 0
threading.excepthook = bad_hook
print(report(fails, name="two")[0])
threading.excepthook = threading.__excepthook__
print(report(lambda: sys.exit(3)))

unraisable = []
sys.unraisablehook = lambda u: unraisable.append((u.exc_type.__name__, u.err_msg.split(" <")[0]))
done = threading.Event()
class Last:
    def __del__(self):
        done.set()
def f(x):
    raise KeyError("k")
_thread.start_new_thread(f, (Last(),))
done.wait()
while not unraisable:
    pass
print(unraisable)
print(threading.excepthook is threading.__excepthook__)
