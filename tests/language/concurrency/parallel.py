# only: lfpy
# options: -X workers=2
# timeout: 90
# Readers of one cown, and behaviours on different cowns, run at the same time; an idle pool costs nothing.
import os
import time
from regions import Cown, Region, read, wait, when

c = Cown(Region())
with c: c.value.items = list(range(100))

# Two readers that take a second each: together little more than one. A machine that is busy gets more tries, and
# longer ones.
def read_together(seconds):
    def reads(c):
        total = sum(c.value.items)
        time.sleep(seconds)
        return total
    start = time.monotonic()
    both = [when(read(c))(reads), when(read(c))(reads)]
    return [b.wait() for b in both], time.monotonic() - start < 1.6 * seconds
for seconds in 1, 2, 4, 8:
    totals, together = read_together(seconds)
    if together: break
print(totals, together)

# Both are inside at the same time: each sees the other begin before it ends.
def computes(c, flags, mine, other):
    os.write(flags[mine][1], b"x")
    seen = False
    while not seen:
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
print([b.wait(timeout=600) for b in both])

# Nothing to do: no time is used.
wait()
def idle():
    before = time.process_time()
    time.sleep(0.5)
    return time.process_time() - before < 0.05
print(any(idle() for i in range(10)))
