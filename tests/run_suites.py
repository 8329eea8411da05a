"""Runs the suites of tests/suites one after the other and prints the sum of their closing lines.

    run_suites.py [NAME...]       these, or those of the class "test"
    run_suites.py --class ci      those of a class and of all classes before it

A suite is any command that ends with the line "N passed, N failed" (", N skipped" may follow). One that
ends badly without having counted a failure counts as one failure.
"""

import argparse
import os
import re
import subprocess
import sys
import time

import harness

CLOSING = re.compile(r"^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$")
CLASSES = ["test", "ci", "nightly"]


def suites():
    """(name, class, command) for each line of tests/suites."""
    for line in (harness.ROOT / "tests/suites").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            name, kind, command = line.split(None, 2)
            yield name, kind, command


def suite_environment():
    """A make inside a suite must not think it belongs to the one that runs us, and no Python heeds the caller's wishes."""
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL") and not name.startswith(("PYTHON", "BOCPY"))
    }
    home = {"HOME": env.get("HOME", "/")}
    return {**env, **home, "LC_ALL": "C.UTF-8", "PYTHON": sys.executable, "PYTHONDONTWRITEBYTECODE": "1"}


def run_suite(name, command):
    print(f"==== {name}: {command}", flush=True)
    begin = time.monotonic()
    process = subprocess.Popen(
        ["/bin/sh", "-c", command],
        cwd=harness.ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=suite_environment(),
    )
    passed = failed = skipped = 0
    counted = False
    for raw in process.stdout:
        line = raw.decode("utf-8", "replace").rstrip("\n")
        print(line, flush=True)
        closing = CLOSING.match(line.strip())
        if closing:
            numbers = [int(number or 0) for number in closing.groups()]
            passed, failed, skipped = numbers
            counted = True
    status = process.wait()
    if status and not failed or not counted:
        print(f"{name}: ended with status {status} and {'no failure' if counted else 'no total'} counted")
        failed += 1
    return passed, failed, skipped, time.monotonic() - begin


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--class", dest="kind", choices=CLASSES, default="test")
    options = parser.parse_args()
    harness.heed_interrupts()
    wanted = CLASSES[: CLASSES.index(options.kind) + 1]
    chosen = [
        (name, command)
        for name, kind, command in suites()
        if (name in options.names if options.names else kind in wanted)
    ]
    results = [(name, *run_suite(name, command)) for name, command in chosen]
    print("==== all suites")
    for name, passed, failed, skipped, seconds in results:
        print(f"{name:14} {passed:6} passed {failed:5} failed {skipped:5} skipped {seconds:7.1f} s")
    harness.finish(*(sum(result[column] for result in results) for column in (1, 2)))


if __name__ == "__main__":
    main()
