"""Inverting 4x4 matrices in a pool of processes; batches are sent."""
import multiprocessing
import sys

from clock import Clock
from invert import batch, trace_of_inverses

BATCHES, EACH = int(sys.argv[1]), int(sys.argv[2])
if __name__ == "__main__":
    batches = [batch(k * EACH, EACH) for k in range(BATCHES)]
    clock = Clock()
    with multiprocessing.get_context("fork").Pool(BATCHES) as pool:
        totals = pool.map(trace_of_inverses, batches, 1)
        pool.close()
        pool.join()
    clock.tell(BATCHES * EACH, total=round(sum(totals), 6))
