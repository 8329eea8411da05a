# Lines that threads print stay whole, long ones and several at once, too; a new thread knows paths, arguments and flags.
# only: lfpy
# args: one "two 2"
# options: -O -B -W ignore::UserWarning
import os
import sys
import threading

N = 20


def lines(c):
    for i in range(N):
        print(c * 20, c, i, sep="-")
        print(c * 100_000 + "\n" + c * 10, c, sep=",")


read, write = os.pipe()
saved = os.dup(1)
sys.stdout.flush()
os.dup2(write, 1)
got = []


def reader(fd, found):
    import os
    text = b""
    while part := os.read(fd, 100_000):
        text += part
    wrong = 0
    rows = text.decode().split("\n")
    for row in rows:
        wrong += len(set(row) - set("-, 0123456789")) > 1
    found.put((wrong, len(rows)))


import queue
found = queue.SimpleQueue()
r = threading.Thread(target=reader, args=(read, found))
r.start()
threads = [threading.Thread(target=lines, args=(c,)) for c in "abc"]
for t in threads:
    t.start()
for t in threads:
    t.join()
sys.stdout.flush()
os.dup2(saved, 1)
os.close(write)
print(found.get())
r.join()


def about(out):
    import sys
    out.put((tuple(sys.path), tuple(sys.argv), tuple(sys.flags), sys.executable, sys.dont_write_bytecode,
             tuple(sys.warnoptions), tuple(sys.orig_argv), sys.getrecursionlimit()))


sys.path.append("/somewhere")
sys.setrecursionlimit(900)
out, here = queue.SimpleQueue(), queue.SimpleQueue()
t = threading.Thread(target=about, args=(out,))
t.start()
t.join()
about(here)
print(out.get() == here.get(), sys.argv[1:])
