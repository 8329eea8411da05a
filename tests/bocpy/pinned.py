# only: lfpy
# stderr: no
# PinnedCown, pump, the watchdog: values that stay on the main thread.
import threading
import time
from bocpy import (Cown, PinnedCown, PumpResult, pump, quiesce, set_pump_watchdog, set_wait_pump_poll, start, wait,
                   when)
from regions import spawn, verify


def attempt(f):
    try:
        print("fine:", f())
    except BaseException as e:
        print(type(e).__name__ + ":", e)


attempt(pump)
start()
print(pump())


class Canvas:
    def __init__(self):
        self.lines = []
        self.file = open("/dev/null")


canvas = Canvas()
p, c = PinnedCown(canvas), Cown([1])
main = threading.get_ident()


@when(p)
def draw(p):
    p.value.lines.append("drawn")
    return id(p.value), threading.get_ident() == main


@when(c, p)
def both(c, p):
    p.value.lines.append(c.value[0])
    c.value.append(2)
    p.value.lines.append(len(c.value))
    return threading.get_ident() == main


@when(c)
def worker(c, p=p):
    try:
        p.value
    except RuntimeError as e:
        first = str(e)

    @when(p)
    def late(p):
        p.value.lines.append("late")
    return first, isinstance(p, PinnedCown)


r = pump()
while r.executed < 3:
    time.sleep(0.001)
    more = pump()
    r = PumpResult(r.executed + more.executed, False, 0)
print(r)
quiesce()
print(draw.unwrap() == (id(canvas), True), both.unwrap(), worker.unwrap(), canvas.lines[0], canvas.lines[2:])
def block():
    try:
        with p:
            pass
    except RuntimeError as e:
        return str(e)


print(spawn(block).join())
with p as v:
    print(v is canvas, p.acquired)
attempt(lambda: p.value)

print("--- bounds")
for i in range(5):
    @when(p)
    def _(p, i=i):
        p.value.lines.append(i)
print(pump(max_behaviors=2), pump(max_behaviors=1), pump())


def busy(p):
    time.sleep(0.03)


for i in range(3):
    when(p)(busy)
r = pump(deadline_ms=10)
print(r.deadline_reached, r.executed < 3, pump().executed + r.executed)
for f in (lambda: pump(0), lambda: pump(True), lambda: pump(max_behaviors=-1), lambda: pump("x"),
          lambda: pump(1 << 62), lambda: set_pump_watchdog(0), lambda: set_pump_watchdog(1.5),
          lambda: set_pump_watchdog(1 << 62), lambda: set_pump_watchdog(10, 3), lambda: set_wait_pump_poll(0),
          lambda: set_wait_pump_poll(20)):
    attempt(f)

print("--- exceptions")


@when(p)
def bad(p):
    raise ValueError("in the pump")


@when(p)
def fine(p):
    p.value = Canvas()
    return "fine"


print(pump())
attempt(bad.unwrap)
print(fine.unwrap())


@when(p)
def bad(p):
    raise ValueError("raised again")


@when(p)
def nested(p):
    try:
        pump()
    except RuntimeError as e:
        return str(e)


attempt(lambda: pump(raise_on_error=True))
print(nested.unwrap())


@when(p)
def leaves(p):
    raise SystemExit(3)


@when(p)
def stays(p):
    return "stayed"


attempt(pump)
print(pump(), stays.unwrap())

print("--- the watchdog")
seen = []
set_pump_watchdog(5, lambda severity, text: seen.append((severity, text.split(" for ")[0])))


@when(p)
def waits(p):
    pass


time.sleep(0.05)
pump()
pump()
print(seen)
set_pump_watchdog(None)


@when(p)
def waits(p):
    pass


time.sleep(0.02)
pump()
print(len(seen))

print("--- from other threads")


def from_thread(p):
    try:
        PinnedCown(1)
    except RuntimeError as e:
        print(e)
    try:
        pump()
    except RuntimeError as e:
        print(e)

    @when(p)
    def sent(p):
        p.value.lines.append("sent")


t = threading.Thread(target=from_thread, args=(p,))
t.start()
t.join()
wait()
print(p.unwrap().lines, p.unwrap())


ends = []


class Loud:
    def __del__(self):
        ends.append(threading.get_ident() == main)


held = [PinnedCown(Loud())]


@when(c)
def keeps(c, q=held[0]):
    c.value = q


held.clear()
quiesce()


@when(c)
def drops(c):
    c.value = None


quiesce()
for _ in range(10000):
    wait()
    if ends:
        break
    time.sleep(0.001)
print("dropped on main:", *ends)
print(Cown(PinnedCown([1])).unwrap().unwrap())
verify()
