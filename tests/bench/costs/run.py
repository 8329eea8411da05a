#!/usr/bin/env python3
"""What regions and immutability cost: each row is a ratio of times that were taken in one run, in turns.

Every program beside this one measures itself and prints its times as JSON. Rounds run all of them one after the
other; what counts is the median of the rounds. Exit status 1: a program failed. `--publish` writes the section of
docs/benchmarks.md; `--plain LFPY` names a build without the check that a store is made to (make plain),
which the row on programs without regions needs.
"""

import argparse
import json
import math
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
TITLE = "What regions cost"
sys.path.insert(0, os.path.dirname(HERE))
import run as programs  # noqa: E402  the runner of the benchmark programs
import section  # noqa: E402

PICKLE_BARS = {"dict str->int": 8, "dict str->instance": 20, "tuple of str": 5, "binary tree": 12}


class Row:
    """One line of the table: what, the bar in words, the number reached, and whether it meets the bar."""

    def __init__(self, what, bar, reached, good):
        self.what, self.bar, self.reached, self.good = what, bar, reached, good

    def line(self):
        return "| %s | %s | %s | %s |" % (self.what, self.bar, self.reached, "yes" if self.good else "no")


def measured(interpreter, name):
    done = subprocess.run([interpreter, os.path.join(HERE, name + ".py")], capture_output=True, text=True, timeout=600)
    if done.returncode:
        raise SystemExit("%s: %s" % (name, done.stderr.strip()[-500:]))
    return json.loads(done.stdout)


def middle(samples, pick):
    return statistics.median(pick(s) for s in samples)


def flat(name, what, samples):
    spread = middle(samples, lambda s: max(s.values()) / min(s.values()))
    times = " / ".join("%.1f" % (1e6 * middle(samples, lambda s, k=k: s[k])) for k in samples[0])
    return Row("%s, of 1 / 1,000 / 1,000,000 objects" % what, "largest at most 1.5 times the smallest",
               "%.2f (%s µs)" % (spread, times), spread <= 1.5)


def drop(samples):
    ratio = middle(samples, lambda s: s["local"] / s["region"])
    return Row("drop a region of 1,000,000 plain objects made in `with r:`", "10 times as fast as the same local graph",
               "%.0f times" % ratio, ratio >= 10)


def pickled(samples):
    for name, bar in PICKLE_BARS.items():
        ratio = middle(samples, lambda s, n=name: s[1][n] / s[0][n])
        yield Row("`freeze` of 1,000,000 entries, %s" % name,
                  "pickle.dumps + loads of CPython take %d times as long" % bar, "%.1f times" % ratio, ratio >= bar)


def work(samples):
    for kind, what, bar in (("numbers", "a numeric loop on an open region", 1.35),
                            ("texts", "a loop of texts on an open region", 1.35),
                            ("reads", "reading a frozen graph on one thread", 1.1)):
        ratio = middle(samples, lambda s, k=kind: s[k][1] / s[k][0])
        yield Row("%s, against local objects" % what, "at most %.2f times" % bar, "%.2f times" % ratio, ratio <= bar)


def parallel(samples):
    ratio = middle(samples, lambda s: 2 * s["one"] / s["two"])
    return Row("two threads that read one frozen graph and call its functions", "1.9 times the work of one",
               "%.2f times" % ratio, ratio >= 1.9)


def memory(samples):
    peak = middle(samples, lambda s: s["KiB"]) / 1024
    return Row("100,000 live regions of 10 objects", "under 100 MiB", "%.0f MiB" % peak, peak < 100)


def barrier(lfpy, plain, rounds):
    """The benchmark programs, with the check on stores and without."""
    names = programs.programs(None)
    times = {name: ([], []) for name in names}
    for turn in range(rounds):
        for name in names:
            path = os.path.join(os.path.dirname(HERE), name + ".py")
            for k in (0, 1) if turn % 2 else (1, 0):
                times[name][k].append(programs.Run([(lfpy, plain)[k], path]).seconds)
    logs = [math.log(statistics.median(a) / statistics.median(b)) for a, b in times.values()]
    more = 100 * (math.exp(statistics.fmean(logs)) - 1)
    return Row("programs that use no regions, against a build without the check (%d programs)" % len(names),
               "at most 2 % more time", "%.1f %%" % more, more <= 2)


def table(options):
    singles = ("move", "freeze_region", "drop", "work", "parallel", "memory")
    samples = {name: [] for name in singles}
    graphs = []
    for turn in range(options.rounds):
        for name in singles:
            samples[name].append(measured(options.lfpy, name))
        graphs.append((measured(options.lfpy, "graphs"), measured(options.reference, "graphs")))
    rows = [flat("move", "move a closed region to another thread and back", samples["move"]),
            flat("freeze_region", "freeze a closed region", samples["freeze_region"]), drop(samples["drop"]),
            *pickled(graphs), *work(samples["work"]), parallel(samples["parallel"]), memory(samples["memory"])]
    if options.plain:
        rows.append(barrier(options.lfpy, options.plain, options.rounds))
    return rows


def text(rows, options):
    command = "tests/bench/costs/run.py --rounds %d%s --publish" % (
        options.rounds, " --plain build/plain/lfpy" if options.plain else "")
    return "\n".join(["Made by `%s`: ratios of times taken in one run, in turns; medians. Machine as above;"
                      % command, "the reference for pickle is CPython, %s." % programs.version(options.reference), "",
                      "| What | Aim | Measured | Met |", "|---|---|---:|---|", *(row.line() for row in rows)])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lfpy", default=os.environ.get("LFPY", os.path.join(ROOT, "build", "lfpy")))
    parser.add_argument("--plain", metavar="LFPY", help="a build without the check on stores")
    parser.add_argument("--reference", "--python", default="/usr/bin/python3", metavar="PYTHON")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--publish", action="store_true", help="write the section of docs/benchmarks.md")
    options = parser.parse_args()
    rows = table(options)
    for row in rows:
        print("%-4s %s: %s (aim: %s)" % ("ok" if row.good else "MISS", row.what, row.reached, row.bar))
    if options.publish:
        section.publish(TITLE, text(rows, options))


if __name__ == "__main__":
    main()
