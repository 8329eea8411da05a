"""The same with threads: a thread for each chain, a lock for each cell."""
import sys
import threading

from clock import Clock

RINGS, CELLS, STEPS, WORK = 4, 8, int(sys.argv[1]), int(sys.argv[2])


def chain(cells, locks):
    for k in range(STEPS):
        a, b = k % CELLS, (k + 1) % CELLS
        with locks[min(a, b)], locks[max(a, b)]:
            n = cells[a]
            for i in range(WORK):
                n = (n * 5 + i) % 65521
            cells[b] = (cells[b] + n) % 65521
            cells[a] = n


clock = Clock()
threads = [
    threading.Thread(target=chain, args=(list(range(CELLS)), [threading.Lock() for _ in range(CELLS)]))
    for _ in range(RINGS)
]
for t in threads:
    t.start()
for t in threads:
    t.join()
clock.tell(RINGS * STEPS)
