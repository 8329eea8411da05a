"""Inverting 4x4 matrices in threads, one a batch."""
import sys
import threading

from clock import Clock
from invert import batch, trace_of_inverses

BATCHES, EACH = int(sys.argv[1]), int(sys.argv[2])
totals = []
batches = [batch(k * EACH, EACH) for k in range(BATCHES)]
clock = Clock()
threads = [threading.Thread(target=lambda b=b: totals.append(trace_of_inverses(b))) for b in batches]
for t in threads:
    t.start()
for t in threads:
    t.join()
clock.tell(BATCHES * EACH, total=round(sum(totals), 6))
