# select and selectors: waiting for pipes.
import os
import select
import selectors
import signal
import time


def tried(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


r, w = os.pipe()
print(select.select([r], [w], [], 0) == ([], [w], []), select.select([r], [], [], 0.01))
os.write(w, b"x")
print(select.select([r], [w], [r], None) == ([r], [w], []))
p = select.poll()
p.register(r, select.POLLIN)
p.register(w)
print(sorted(p.poll()) == sorted([(r, select.POLLIN), (w, select.POLLOUT)]))
p.modify(w, select.POLLIN)
print(p.poll(0) == [(r, select.POLLIN)])
p.unregister(w)
print(tried(p.unregister, w) == "KeyError: " + str(w), tried(p.modify, w, 1), tried(p.register, -1), tried(p.register, "x"))
print(tried(p.register, r, -1), tried(p.register, r, 1 << 20), tried(p.poll, "soon"), tried(select.select, 1, [], []))
print(tried(select.select, [r], [], [], -1), tried(select.select, [r], [], [], "1"), tried(select.select, ["x"], [], []))
os.read(r, 1)
start = time.monotonic()
print(p.poll(20), time.monotonic() - start >= 0.02)
os.close(w)
print(p.poll() == [(r, select.POLLHUP)], select.select([r], [], [], 0) == ([r], [], []))
os.close(r)
print(p.poll() == [(r, select.POLLNVAL)], tried(select.select, [r], [], []))

r, w = os.pipe()
for kind in selectors.SelectSelector, selectors.PollSelector, selectors.DefaultSelector:
    with kind() as s:
        key = s.register(r, selectors.EVENT_READ, "reader")
        s.register(w, selectors.EVENT_WRITE, "writer")
        print(key.fd == r, key.events, key.data, len(s.get_map()), s.get_key(w).data)
        print([(k.data, e) for k, e in s.select()], tried(s.register, r, 1).replace(str(r), "R"), tried(s.register, 99, 8))
        s.modify(w, selectors.EVENT_WRITE, "other")
        os.write(w, b"y")
        print(sorted((k.data, e) for k, e in s.select(1)))
        s.unregister(w)
        print([(k.data, e) for k, e in s.select(1)], tried(s.get_key, w).replace(str(w), "W"), tried(s.unregister, w).replace(str(w), "W"))
        os.read(r, 1)
        print(s.select(0), s.select(-1))
    print(s.get_map(), tried(s.get_key, r))

# A signal's handler runs while a program waits, and the wait goes on.
seen = []
signal.signal(signal.SIGALRM, lambda *a: (seen.append("signal"), os.write(w, b"z")))
signal.setitimer(signal.ITIMER_REAL, 0.02)
print(select.select([r], [], []) == ([r], [], []), seen)
