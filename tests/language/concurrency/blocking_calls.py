# only: lfpy
# options: -X workers=1
# timeout: 90
# What blocks outside of the interpreter lets other behaviours run: with one worker each of these would wait for ever
# otherwise, because what it waits for is done by a behaviour that begins later.
import os
import queue
import subprocess
import tempfile
import threading
from regions import Cown, RegionError, read, wait, when

# A queue with a bound: who puts waits, too.
q = queue.Queue(1)
def puts():
    for i in range(3): q.put(i, timeout=600)
    return "put"
def gets(): return tuple(q.get(timeout=600) for i in range(3))
both = [when()(puts), when()(gets)]
print([b.wait(timeout=600) for b in both])

# A file that is a named pipe: opening waits for the other side, reading for what it writes.
folder = tempfile.mkdtemp()
path = os.path.join(folder, "pipe")
os.mkfifo(path)
def reads():
    with open(path) as f: return tuple(line.strip() for line in f)
def writes():
    with open(path, "w") as f:
        print("first", file=f, flush=True)
        print("second", file=f)
both = [when()(reads), when()(writes)]
print(both[0].wait(timeout=600))
os.remove(path)
os.rmdir(folder)

# Processes that end when another behaviour has written into a pipe.
folder = tempfile.mkdtemp()
path = os.path.join(folder, "pipe")
os.mkfifo(path)
def writes():
    with open(path, "w") as f: print("said", file=f)
status = when()(lambda: os.system("read line < %s" % path))
when()(writes)
print(status.wait(timeout=600))
def listens():
    with os.popen("cat %s" % path) as f: return f.read()
heard = when()(listens)
when()(writes)
print(heard.wait(timeout=600))
def runs():
    command = "read line < %s; echo $line" % path
    return subprocess.run(command, shell=True, capture_output=True, text=True).stdout
heard = when()(runs)
when()(writes)
print(heard.wait(timeout=600))
def starts():
    with subprocess.Popen(["cat", path], stdout=subprocess.DEVNULL) as child: return child.wait()
heard = when()(starts)
when()(writes)
print(heard.wait(timeout=600))
os.remove(path)
os.rmdir(folder)

# A condition and a semaphore.
condition, ready = threading.Condition(), threading.Event()
def waits():
    with condition:
        ready.set()
        return condition.wait(600)
def notifies():
    ready.wait(600)
    with condition: condition.notify()
waited = when()(waits)
when()(notifies)
print(waited.wait(timeout=600))
places = threading.Semaphore(0)
entered = when()(lambda: places.acquire(timeout=600))
when()(places.release)
print(entered.wait(timeout=600))

# Readers of one cown that meet.
c = Cown(5)
gate = threading.Barrier(2)
def meets(c): return gate.wait(600) >= 0, c.value
both = [when(read(c))(meets), when(read(c))(meets)]
print([b.wait(timeout=600) for b in both])

# A cown is listed, not waited for.
def acquires():
    try: c.acquire()
    except RegionError as e: return str(e)
print(when()(acquires).wait(timeout=600).replace(__file__, "FILE"))

# A thread that holds a cown keeps nobody else from running.
c.acquire()
after = when(c)(lambda c: c.value)
other = when()(lambda: "meanwhile")
c.release()
print(other.wait(timeout=600), after.wait(timeout=600))
wait()
