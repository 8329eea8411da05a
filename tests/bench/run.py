#!/usr/bin/env python3
"""Run the benchmark programs of this folder under lfpy and a CPython, side by side.

Each round runs every program once under each interpreter, one after the other, so that a
slow spell of the machine meets both.  What counts is processor time (user and system) of
the median round.  Both must print the same.  Exit status 1: some program failed or differed.
"""

import argparse
import math
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

import section

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TIME_LIMIT = 120

INSTANCES = """\
class Item:
    def __init__(self, number):
        self.number = number
        self.next = None
        self.name = "item"
items = [Item(i) for i in range(%d)]
"""
READY = "print('ready', flush=True)"


class Run:
    """One finished process: what it printed, its exit status and its processor time."""

    def __init__(self, command):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
            deadline = time.monotonic() + TIME_LIMIT
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            pause = 0.0005
            while pid == 0:
                if time.monotonic() > deadline:
                    process.kill()
                time.sleep(pause)
                pause = min(pause * 1.5, 0.02)
                pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            process.returncode = self.status = os.waitstatus_to_exitcode(status)
            self.seconds = usage.ru_utime + usage.ru_stime
            out.seek(0)
            err.seek(0)
            self.out = out.read()
            self.err = err.read().decode("utf-8", "replace")

    def complaint(self):
        lines = self.err.strip().splitlines()
        return "exit status %d: %s" % (self.status, lines[-1] if lines else "no message")


class Result:
    def __init__(self, name):
        self.name = name
        self.ours = []
        self.theirs = []
        self.trouble = None

    def add(self, ours, theirs):
        if theirs.status:
            self.trouble = "reference: " + theirs.complaint()
        elif ours.status:
            self.trouble = ours.complaint()
        elif ours.out != theirs.out:
            self.trouble = "other output"
        self.ours.append(ours.seconds)
        self.theirs.append(theirs.seconds)

    def medians(self):
        return statistics.median(self.ours), statistics.median(self.theirs)

    def ratio(self):
        ours, theirs = self.medians()
        return theirs / max(ours, 1e-4)

    def row(self):
        if self.trouble:
            return "%-18s %s" % (self.name, self.trouble)
        ours, theirs = self.medians()
        return "%-18s %8.3f %8.3f %7.2f" % (self.name, ours, theirs, self.ratio())


def programs(only):
    names = sorted(n[:-3] for n in os.listdir(HERE) if n.endswith(".py") and n not in ("run.py", "section.py"))
    return [n for n in names if not only or any(part in n for part in only)]


def run_all(names, ours, theirs, rounds):
    results = {name: Result(name) for name in names}
    for turn in range(rounds):
        for name in names:
            result = results[name]
            if result.trouble:
                continue
            path = os.path.join(HERE, name + ".py")
            result.add(Run([ours, path]), Run([theirs, path]))
            if turn == rounds - 1 or result.trouble:
                print(result.row(), flush=True)
    return list(results.values())


def peak_memory(command, program):
    """Peak memory in KiB of a program that has done its work and waits for input.

    The kernel's own record, because what wait4 says of a child counts the parent before exec.
    """
    pipe = subprocess.PIPE
    with subprocess.Popen([command, "-c", "%s\ninput()" % program], stdin=pipe, stdout=pipe) as process:
        if not is_waiting(process):
            raise RuntimeError("memory: the program ended too early")
        with open("/proc/%d/status" % process.pid) as status:
            peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
        process.communicate(b"\n")
    return peak


def is_waiting(process):
    """Waits until the process has printed the line that says it is ready."""
    return process.stdout.readline().strip() == b"ready"


def wall_time(command, rounds):
    times = []
    for _ in range(max(5, rounds * 4)):
        begin = time.perf_counter()
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


def instances(command):
    """Peak memory in KiB that a list of a million small instances adds."""
    few, many = (peak_memory(command, INSTANCES % count + READY) for count in (1, 1_000_000))
    return many - few


def version(command):
    done = subprocess.run([command, "-V"], capture_output=True, text=True)
    return (done.stdout or done.stderr).strip()


def processor():
    try:
        with open("/proc/cpuinfo") as info:
            for line in info:
                if line.startswith("model name"):
                    return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.machine()


def system():
    try:
        with open("/etc/os-release") as release:
            for line in release:
                if line.startswith("PRETTY_NAME="):
                    return line.partition("=")[2].strip().strip('"')
    except OSError:
        pass
    return platform.system()


def summary(results):
    good = [r for r in results if not r.trouble]
    lines = []
    if good:
        mean = math.exp(statistics.fmean(math.log(r.ratio()) for r in good))
        slowest = min(good, key=Result.ratio)
        below = [r.name for r in good if r.ratio() < 1]
        lines.append("geometric mean of %d programs: %.2f times as fast" % (len(good), mean))
        lines.append("least gain: %s, %.2f times" % (slowest.name, slowest.ratio()))
        lines.append("slower than the reference: %s" % (", ".join(below) or "none"))
    bad = [r.name for r in results if r.trouble]
    if bad:
        lines.append("failed: " + ", ".join(bad))
    return lines


def measures(ours, theirs, rounds):
    """Start-up and memory: rows of (what, unit, ours, theirs)."""
    empty = wall_time(["/bin/true"], rounds)
    table = (
        ("`-c pass`, wall time (an empty process: %.1f ms)" % empty, "ms", 1, start_up(rounds)),
        ("a program of one `print` and `input()`, peak memory", "MiB", 1024, smallest),
        ("a list of 1,000,000 instances with three attributes", "MiB", 1024, instances),
    )
    rows = []
    for what, unit, divisor, measure in table:
        try:
            rows.append((what, unit, measure(ours) / divisor, measure(theirs) / divisor))
        except (RuntimeError, subprocess.CalledProcessError) as error:
            print("%s: %s" % (what, error))
    return rows


def start_up(rounds):
    return lambda command: wall_time([command, "-c", "pass"], rounds)


def smallest(command):
    return peak_memory(command, READY)


def page(results, rows, arguments):
    good = [r for r in results if not r.trouble]
    lines = [
        "# Benchmarks",
        "",
        "Made by `%s`. Do not edit by hand." % arguments.shown,
        "",
        "- Machine: %s, %d processors; %s." % (processor(), os.cpu_count(), system()),
        "- lfpy: %s. Reference: CPython, %s." % (version(arguments.lfpy), version(arguments.reference)),
        "- Each program of `tests/bench` ran %d times under each interpreter, in turns;" % arguments.rounds,
        "  the times are medians of processor time (user and system) in seconds, start-up included.",
        "- Ratio: how many times as fast lfpy is. Both print the same.",
        "",
        "| Program | lfpy | CPython | Ratio |",
        "|---|---:|---:|---:|",
    ]
    for r in good:
        lines.append("| %s | %.3f | %.3f | %.2f |" % (r.name, *r.medians(), r.ratio()))
    for r in results:
        if r.trouble:
            lines.append("| %s | failed | | |" % r.name)
    lines += ["", *("- %s%s." % (s[0].upper(), s[1:]) for s in summary(results)), ""]
    lines += ["| Start-up and memory | Unit | lfpy | CPython |", "|---|---|---:|---:|"]
    lines += ["| %s | %s | %.1f | %.1f |" % row for row in rows]
    return "\n".join(lines) + "\n"


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lfpy", default=os.environ.get("LFPY", os.path.join(ROOT, "build", "lfpy")))
    parser.add_argument("--reference", "--python", default="/usr/bin/python3", metavar="PYTHON")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", metavar="PART", help="programs whose name contains a PART")
    parser.add_argument("--quick", action="store_true", help="one round, no start-up and memory")
    parser.add_argument("--publish", action="store_true", help="write docs/benchmarks.md")
    parser.add_argument("--list", action="store_true", help="print the programs' names")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.rounds = 1
    shown = ["tests/bench/run.py", "--rounds %d" % arguments.rounds]
    if arguments.only:
        shown.append("--only " + " ".join(arguments.only))
    arguments.shown = " ".join(shown + ["--publish"])
    return arguments


def main():
    arguments = parse()
    names = programs(arguments.only)
    if arguments.list:
        print("\n".join(names))
        return 0
    print("%-18s %8s %8s %7s" % ("program", "lfpy", "python3", "ratio"))
    results = run_all(names, arguments.lfpy, arguments.reference, arguments.rounds)
    print("\n".join(summary(results)))
    rows = []
    if not arguments.quick:
        rows = measures(arguments.lfpy, arguments.reference, arguments.rounds)
        for what, unit, ours, theirs in rows:
            print("%s: %.1f %s (python3: %.1f)" % (what, ours, unit, theirs))
    if arguments.publish:
        section.publish_top(page(results, rows, arguments))
    return 1 if any(r.trouble for r in results) else 0


if __name__ == "__main__":
    sys.exit(main())
