# only: lfpy
# stderr: full
# Behaviours that are scheduled together.
from regions import Cown, Region, RegionError, spawn, together, wait, when

def make(n):
    cowns = [Cown(Region()) for i in range(n)]
    for c in cowns:
        with c: c.value.log = []
    return cowns

a, b, c = make(3)

def writer(name, rounds):
    for i in range(rounds):
        with together():
            @when(a)
            def f(a): a.value.log.append((name, i))
            @when(b, c)
            def g(b, c):
                b.value.log.append((name, i))
                c.value.log.append((name, i))

# From several threads: the order is the same in all three.
def start(name):
    writer(name, 50)
threads = [spawn(start, n) for n in (1, 2, 3)]
for t in threads: t.join()
wait()
with a, b, c:
    print(a.value.log == b.value.log == c.value.log, len(a.value.log), sorted(a.value.log) == [(n, i) for n in (1, 2, 3) for i in range(50)])

# Nothing runs before the end of the block; results are there at once.
with together():
    x = when(a)(lambda a: "x")
    with together():
        y = when(a)(lambda a: "y")
    try:
        x.wait(timeout=0.05)
    except TimeoutError as e:
        print("TimeoutError", e)
print(x.wait(timeout=600), y.wait(timeout=600))

# One after the other in one block, on the same cown.
with a: a.value.log = []
with together():
    for i in range(5):
        @when(a)
        def _(a): a.value.log.append(i)
wait()
with a: print(a.value.log)

# An exception in the block: none runs.
try:
    with together():
        lost = when(a)(lambda a: a.value.log.append("lost"))
        when(a, b)(lambda a, b: a.value.log.append("lost, and nobody asks"))
        1 / 0
except ZeroDivisionError:
    print("ZeroDivisionError")
try:
    lost.wait(timeout=600)
except RegionError as e:
    print("RegionError", e)
with a: print(a.value.log)
with together(): pass
