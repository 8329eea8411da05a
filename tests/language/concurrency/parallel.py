# only: lfpy
# options: -X workers=2
# timeout: 60
# Readers of one cown, and behaviours on different cowns, run at the same time; an idle pool costs nothing.
import os
import time
from regions import Cown, Region, read, wait, when

c = Cown(Region())
with c: c.value.items = list(range(100))

# Two readers that take a second each: together little more than one.
def reads(c):
    total = sum(c.value.items)
    time.sleep(1)
    return total
start = time.monotonic()
both = [when(read(c))(reads), when(read(c))(reads)]
print([b.wait() for b in both], time.monotonic() - start < 1.6)

# Both are inside at the same time: each sees the other begin before it ends.
def computes(c, flags, mine, other):
    os.write(flags[mine][1], b"x")
    seen = False
    end = time.monotonic() + 20
    while not seen and time.monotonic() < end:
        os.set_blocking(flags[other][0], False)
        try:
            seen = os.read(flags[other][0], 1) == b"x"
        except BlockingIOError:
            pass
    return seen
flags = (os.pipe(), os.pipe())
def first(c): return computes(c, flags, 0, 1)
def second(c): return computes(c, flags, 1, 0)
both = [when(read(c))(first), when(read(c))(second)]
print([b.wait(timeout=40) for b in both])

# Nothing to do: no time is used.
wait()
before = time.process_time()
time.sleep(0.5)
print(time.process_time() - before < 0.05)
