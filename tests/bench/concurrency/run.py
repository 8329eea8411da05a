#!/usr/bin/env python3
"""Measures behaviours: ratios between runs of one program with one and two workers, sizes, and the same in CPython.

    run.py                 prints the tables
    run.py --quick         one round, a tenth of the work: does everything run?
    run.py --publish       also writes the section "Behaviours" of docs/benchmarks.md

Each round runs every variant in turns, the short ones several times. What counts is the shortest time of each: others
use the machine as well, and what two processors tell each other takes longer in some minutes than in others. Variants
that are compared with each other run on in turns until none of them has become faster for a while, whatever their
ratio is. Two separate processes against one, measured in the same turns, tell what the machine gives at most. Exit
status 1: a program failed, or two variants disagree about a result.
"""
import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import section  # noqa: E402

LFPY = os.path.join(section.ROOT, "build", "lfpy")
TIME_LIMIT = 300
SETTLED = 8  # turns without a shorter time
GAIN = 0.003  # shorter by less than this part of it is not shorter
TURNS = 60  # at most
LOAD = os.getloadavg()[0]


class Variant:
    """One way to run a program: which interpreter, how many workers, what arguments, how often in a round."""

    def __init__(self, program, *arguments, workers=None, cpython=False, times=1):
        self.program, self.arguments = program, [str(a) for a in arguments]
        self.workers, self.cpython, self.times = workers, cpython, times
        self.runs = []
        self.unchanged = 0  # runs since the shortest time fell

    def command(self, options):
        first = [options.python] if self.cpython else [LFPY]
        if self.workers:
            first += ["-X", "workers=%d" % self.workers]
        return [*first, os.path.join(HERE, self.program), *self.arguments]

    def start(self, options):
        return subprocess.Popen(self.command(options), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def end(self, process):
        """What the program told."""
        out, error = process.communicate(timeout=TIME_LIMIT)
        if process.returncode:
            lines = error.strip().splitlines() or ["no message"]
            raise SystemExit("%s: exit status %d: %s" % (self.program, process.returncode, lines[-1]))
        return json.loads(out.splitlines()[-1])

    def run(self, options):
        self.note(self.end(self.start(options)))

    def note(self, told):
        shorter = not self.runs or told["seconds"] < (1 - GAIN) * self.least("seconds")
        self.unchanged = 0 if shorter else self.unchanged + 1
        self.runs.append(told)

    def median(self, name):
        return statistics.median(r[name] for r in self.runs)

    def least(self, name):
        return min(r[name] for r in self.runs)

    def each(self, name="seconds"):
        """Microseconds for one of what the program did."""
        return self.least(name) / self.runs[0]["n"] * 1e6


class Twice(Variant):
    """A program in two processes at once: from the first one's start to the last one's end."""

    def run(self, options):
        both = [self.end(p) for p in [self.start(options) for _ in range(2)]]
        seconds = max(t["began"] + t["seconds"] for t in both) - min(t["began"] for t in both)
        self.note({"n": sum(t["n"] for t in both), "seconds": seconds, "cpu": sum(t["cpu"] for t in both)})


class Interrupted(Variant):
    """A program that never ends by itself: from the interrupt to its end."""

    def run(self, options):
        process = self.start(options)
        process.stdout.readline()
        time.sleep(0.3)
        start = time.monotonic()
        process.send_signal(signal.SIGINT)
        error = process.communicate(timeout=TIME_LIMIT)[1]
        seconds = time.monotonic() - start
        if process.returncode != -signal.SIGINT or "wait()" not in error or "KeyboardInterrupt" not in error:
            raise SystemExit("%s: exit status %d: %s" % (self.program, process.returncode, error))
        self.note({"n": 1, "seconds": seconds, "cpu": seconds})


def ratio(a, b, key="seconds"):
    """How many times as long a took as b."""
    return a.least(key) / b.least(key)


def possible(a, b):
    """How many times as fast b, with two workers, would be on two processors that it had for itself: what its second
    worker costs in processor time."""
    return 2 * ratio(a, b, "cpu")


def variants(scale):
    def few(n):
        return max(n // scale, 4)

    each = few(200000)  # matrices a worker
    of, batches = 1000, each // 1000
    return {
        "ring1": Variant("ring.py", few(10000), 2000, workers=1, times=5),
        "ring2": Variant("ring.py", few(10000), 2000, workers=2, times=5),
        "ring threads": Variant("ring_threads.py", few(10000), 2000, cpython=True),
        "ring processes": Variant("ring_processes.py", few(10000), 2000, cpython=True),
        "short1": Variant("ring.py", few(50000), 0, workers=1, times=3),
        "short2": Variant("ring.py", few(50000), 0, workers=2, times=3),
        "empty": Variant("empty.py", few(300000), "main", workers=1, times=5),
        "empty inside": Variant("empty.py", few(300000), "behaviour", workers=1, times=3),
        "empty threads": Variant("empty_threads.py", few(100000), cpython=True),
        "hand 10": Variant("handover.py", 10, few(20000), workers=2),
        "hand 10000": Variant("handover.py", 10000, few(20000), workers=2),
        "hand 1000000": Variant("handover.py", 1000000, few(20000), workers=2),
        "pipe 10": Variant("handover_processes.py", 10, few(20000), cpython=True),
        "pipe 10000": Variant("handover_processes.py", 10000, few(2000), cpython=True),
        "pipe 1000000": Variant("handover_processes.py", 1000000, 10, cpython=True),
        "plain": Variant("matrices.py", "plain", batches, of, times=5),
        "plain twice": Twice("matrices.py", "plain", batches, of, times=5),
        "frozen half": Variant("matrices.py", "frozen", batches, of, workers=1, times=5),
        "frozen1": Variant("matrices.py", "frozen", 2 * batches, of, workers=1, times=4),
        "frozen2": Variant("matrices.py", "frozen", 2 * batches, of, workers=2, times=4),
        "moved1": Variant("matrices.py", "moved", 2 * batches, of, workers=1, times=4),
        "moved2": Variant("matrices.py", "moved", 2 * batches, of, workers=2, times=4),
        "matrices plain": Variant("matrices.py", "plain", 2, each, cpython=True),
        "matrices threads": Variant("matrices_threads.py", 2, each, cpython=True),
        "matrices processes": Variant("matrices_processes.py", 2, each, cpython=True),
        "bank1": Variant("bank.py", few(20000), 500, workers=1, times=10),
        "bank2": Variant("bank.py", few(20000), 500, workers=2, times=10),
        "bank threads": Variant("bank_threads.py", few(20000), 500, cpython=True),
        "million": Variant("million.py", few(1000000)),
        "readers": Variant("readers.py", 1 if scale == 1 else 0.05, workers=2),
        "wake": Variant("wake.py", few(1000), workers=1, times=3),
        "interrupted": Interrupted("interrupted.py", workers=2),
    }


# Variants that are compared: they run until all of them have settled.
GROUPS = [
    ("ring1", "ring2"),
    ("plain", "plain twice", "frozen half", "frozen1", "frozen2", "moved1", "moved2"),
    ("bank1", "bank2"),
]


def settle(chosen, options):
    for names in GROUPS:
        group = [chosen[n] for n in names if n in chosen]
        while group and min(v.unchanged for v in group) < SETTLED and len(group[0].runs) < TURNS:
            for v in group:
                v.run(options)
            print("%-20s turn %d" % (names[0], len(group[0].runs)), flush=True)


def ratios(v):
    """(what, bar as text, measured, unit, is it reached)"""
    hand = [v["hand %d" % n].each("cpu") for n in (10, 10000, 1000000)]
    rows = [
        ("chains around rings: 2 workers against 1", 1.95, ratio(v["ring1"], v["ring2"])),
        ("4x4 inverses, one worker, frozen batches, against the plain loop (CPU)", 0.97, ratio(v["plain"], v["frozen half"], "cpu")),
        ("4x4 inverses, frozen: 2 workers against 1", 1.95, ratio(v["frozen1"], v["frozen2"])),
        ("4x4 inverses, moved: 2 workers against 1", 1.95, ratio(v["moved1"], v["moved2"])),
        ("bank transfers: 2 workers against 1", 1.7, ratio(v["bank1"], v["bank2"])),
    ]
    for what, bar, value in rows:
        yield what, "at least %.2f times" % bar, "%.2f times" % value, value >= bar
    value = 2 * ratio(v["plain"], v["plain twice"])
    yield "for comparison, what the machine gives: the plain loop in 2 processes against 1", "", "%.2f times" % value, None
    for what, a in (("rings", "ring"), ("inverses, frozen", "frozen"), ("inverses, moved", "moved"), ("transfers", "bank")):
        value = possible(v[a + "1"], v[a + "2"])
        yield "the same if both workers have a processor, by their CPU time: " + what, "at least 1.95 times", "%.2f times" % value, value >= 1.95
    for how, a in (("main thread makes it, a worker runs it", "empty"), ("worker makes it and runs it", "empty inside")):
        cpu = v[a].each("cpu")
        yield "an empty behaviour, schedule, run, release: the " + how, "under 1 µs of CPU", "%.2f µs" % cpu, cpu < 1
    flat = max(hand) / min(hand)
    yield "hand-over of 10 / 10,000 / 1,000,000 ints (CPU)", "flat: at most 1.5 times", "%.2f times" % flat, flat <= 1.5
    grown = v["million"].median("after") - v["million"].median("before")
    for who, bar in (("looking", "under 10 µs"), ("sleeping", "under 10 µs"), ("thread", "")):
        best, median = (v["wake"].least("%s %s" % (who, what)) for what in ("best", "median"))
        what = {"looking": "a worker that ran out of work just now", "sleeping": "a worker that sleeps",
                "thread": "for comparison, a plain thread that sleeps for a lock"}[who]  # fmt: skip
        yield "waking " + what, bar, "best %.1f µs, median %.1f µs" % (best, median), median < 10 if bar else None
    both, alone = v["readers"].least("both"), v["readers"].least("alone")
    yield "two readers of one cown, each of which computes for %.1f s" % alone, "under %.1f s" % (1.2 * alone), "%.2f s" % both, both < 1.2 * alone
    end = v["interrupted"].least("seconds")
    yield "Ctrl-C while all workers compute: until the program has ended, with the main thread's traceback", "under 1 s", "%.2f s" % end, end < 1
    yield "1,000,000 behaviours over 10,000 cowns: memory", "back at the start: under 1 MiB more", "%.1f MiB" % (grown / 1024), grown < 1024


def costs(v):
    """(what, lfpy, CPython threads, CPython processes): microseconds of wall time for one operation"""

    def us(name, key="seconds"):
        return "%.2f" % v[name].each(key) if name in v else ""

    yield "a step of a chain with arithmetic", us("ring2"), us("ring threads"), us("ring processes")
    yield "a step of a chain without (1 worker: %s)" % us("short1"), us("short2"), "", ""
    yield "an empty behaviour / job, CPU", us("empty", "cpu"), us("empty threads", "cpu"), ""
    for n in (10, 10000, 1000000):
        yield "handing over a list of {:,} ints".format(n), us("hand %d" % n), "", us("pipe %d" % n)
    yield "a 4x4 inverse, 2 workers, frozen", us("frozen2"), us("matrices threads"), us("matrices processes")
    yield "a 4x4 inverse, 2 workers, moved", us("moved2"), "", ""
    yield "a transfer", us("bank2"), us("bank threads"), ""
    yield "a behaviour on one of 10,000 cowns", us("million"), "", ""


def table(head, rows):
    return "\n".join("| %s |" % " | ".join(row) for row in [head, ["---"] * len(head), *rows])


def report(v, options):
    version = subprocess.run([options.python, "-V"], capture_output=True, text=True).stdout.strip()
    said = {True: "yes", False: "**no**", None: ""}
    first = [(a, b, c, said[ok]) for a, b, c, ok in ratios(v)]
    return "\n\n".join([
        "Made by `tests/bench/concurrency/run.py --rounds %d --publish`; the programs lie beside it. Ratios are of the\n"
        "shortest wall times of both; what is compared ran in turns until none became faster in %d turns (rings %d turns,\n"
        "inverses %d, transfers %d; at most %d); on %d processors, on which %.1f processes wanted to run when it began (for a\n"
        "fair ratio of 2 workers to 1 it must be near 0)."
        % (options.rounds, SETTLED, len(v["ring1"].runs), len(v["frozen1"].runs), len(v["bank1"].runs), TURNS,
           os.cpu_count(), LOAD),
        table(["What", "Aim", "Measured", "Reached"], first),
        "The same work in %s, with threads and locks, and with processes. Microseconds of wall\n"
        "time for one operation, unless it says CPU." % version,
        table(["Operation", "lfpy", "CPython threads", "CPython processes"], list(costs(v))),
    ])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--publish", action="store_true")
    parser.add_argument("--only", help="variants whose names contain this; prints their numbers alone")
    parser.add_argument("--python", default="/usr/bin/python3")
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background it is ignored, also by what we start
    if options.quick:
        options.rounds = 1
    all_variants = variants(100 if options.quick else 1)
    chosen = {n: v for n, v in all_variants.items() if not options.only or options.only in n}
    for _ in range(options.rounds * max(v.times for v in chosen.values())):
        for name, variant in chosen.items():
            if len(variant.runs) >= (1 if options.quick else options.rounds * variant.times):
                continue
            variant.run(options)
            print("%-20s %10.3f s wall, shortest %10.2f µs each, %8.2f µs CPU" % (name, variant.runs[-1]["seconds"], variant.each(), variant.each("cpu")), flush=True)
    if not options.quick:
        settle(chosen, options)
    totals = {round(v.runs[0]["total"] / v.runs[0]["n"], 4) for v in chosen.values() if "total" in v.runs[0]}
    if options.only:
        return 0
    text = report(all_variants, options)
    print(text)
    if options.publish:
        section.publish("Behaviours", text)
    return 0 if len(totals) == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
