"""The same with processes: each chain in a process of a pool of two."""
import multiprocessing
import sys

from clock import Clock

RINGS, CELLS, STEPS, WORK = 4, 8, int(sys.argv[1]), int(sys.argv[2])


def chain(cells):
    for k in range(STEPS):
        a, b = k % CELLS, (k + 1) % CELLS
        n = cells[a]
        for i in range(WORK):
            n = (n * 5 + i) % 65521
        cells[b] = (cells[b] + n) % 65521
        cells[a] = n
    return sum(cells)


if __name__ == "__main__":
    clock = Clock()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.map(chain, [list(range(CELLS)) for _ in range(RINGS)], 1)
        pool.close()
        pool.join()
    clock.tell(RINGS * STEPS)
