# options: -X gil=1
# A thread in a system call lets the others run; printing by several at once loses nothing.
import os
import threading
import time

r, w = os.pipe()
got = []
t = threading.Thread(target=lambda: got.append(os.read(r, 10)))
t.start()
n = 0
for i in range(1000):
    n += i
os.write(w, b"data")
t.join()
print(n, got)

# One after the other they would take 8 times as long. A machine that is busy gets more tries, and longer ones.
def sleep_together(seconds):
    start = time.monotonic()
    threads = [threading.Thread(target=time.sleep, args=(seconds,)) for _ in range(8)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return time.monotonic() - start < 6 * seconds
print(any(sleep_together(seconds) for seconds in (0.2, 0.8, 3)))

pid = os.fork()
if pid == 0:
    os._exit(7)
status = []
t = threading.Thread(target=lambda: status.append(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])))
t.start()
t.join()
print(status)

import io
class Slow(io.RawIOBase):
    def __init__(self):
        self.parts = []
    def writable(self): return True
    def write(self, b):
        time.sleep(0.0005)
        self.parts.append(bytes(b))
        return len(b)
raw = Slow()
stream = io.BufferedWriter(raw, 16)
def write(c):
    for _ in range(40):
        stream.write(c * 5)
threads = [threading.Thread(target=write, args=(c,)) for c in (b"a", b"b", b"c")]
for t in threads:
    t.start()
for t in threads:
    t.join()
stream.flush()
data = b"".join(raw.parts)
print({c: data.count(c) for c in (b"a", b"b", b"c")})
