"""Inverting 4x4 matrices: plain, in behaviours over frozen batches, in behaviours over batches that moved."""
import sys

from clock import Clock
from invert import batch, trace_of_inverses

HOW, BATCHES, EACH = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])

if HOW == "plain":
    batches = [batch(k * EACH, EACH) for k in range(BATCHES)]
    clock = Clock()
    totals = [trace_of_inverses(b) for b in batches]
else:
    from immutable import freeze
    from regions import Cown, Region, wait, when

    def moved(k):
        r = Region()
        r.matrices = batch(k * EACH, EACH)
        return Cown(move(r))

    def start_frozen(b):
        @when()
        def work():
            return trace_of_inverses(b)

        return work

    def start_moved(c):
        @when(c)
        def work(c):
            return trace_of_inverses(c.value.matrices)

        return work

    frozen = HOW == "frozen"
    batches = [freeze(batch(k * EACH, EACH)) if frozen else moved(k) for k in range(BATCHES)]
    clock = Clock()
    results = [start_frozen(b) if frozen else start_moved(b) for b in batches]
    wait()
    totals = [r.wait() for r in results]
clock.tell(BATCHES * EACH, total=round(sum(totals), 6))
