"""Runs every program of some folders under two interpreters and counts, folder by folder, where they agree:
standard output, exit status, and the last line of standard error.

    compare_folder.py FOLDER...                       build/lfpy against python3
    compare_folder.py --out results.json FOLDER...    every verdict, for a later look

Programs that the reference itself does not finish in time are skipped, and with --only-good those that it
ends with an error.
"""

import argparse
import collections
import json
import pathlib
import sys

import harness


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("paths", nargs="+", metavar="FOLDER")
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/lfpy"), help="instead of build/lfpy")
    parser.add_argument("--python", default="python3", help="the reference")
    parser.add_argument("--timeout", type=float, default=harness.DEFAULT_TIMEOUT)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--only-good", action="store_true")
    parser.add_argument("--all-files", action="store_true", help="also files that look like parts of a package")
    parser.add_argument("--quiet", action="store_true", help="only the counts")
    parser.add_argument("--out", metavar="FILE")
    return parser.parse_args()


def verdict(reference, outcome, only_good):
    """("same" | "different" | "crash" | "timeout" | "skipped", what is wrong)"""
    if reference.status is None or (only_good and reference.status != 0):
        return "skipped", ""
    if outcome.status is None:
        return "timeout", f"    timed out; the reference took {reference.seconds:.1f} s"
    wrong = []
    if outcome.status != reference.status:
        wrong.append(f"    {outcome.says()} instead of {reference.status}")
    if outcome.last_line != reference.last_line:
        wrong.append(f"    stderr ends: {outcome.last_line[:300]}\n    instead of:  {reference.last_line[:300]}")
    if outcome.stdout != reference.stdout:
        wrong.append(harness.difference(reference.stdout, outcome.stdout))
    crashed = outcome.status < 0 and outcome.status != reference.status
    return "crash" if crashed else "different" if wrong else "same", "\n".join(wrong)


def main():
    options = parse_arguments()
    ours = harness.interpreter_command(options.interpreter)
    theirs = harness.interpreter_command(options.python)
    jobs = []
    for root in map(pathlib.Path, options.paths):
        files = sorted(root.rglob("*.py")) if options.all_files else harness.find_programs([root])
        jobs += [(root, file) for file in files]

    def judge(job):
        program = harness.Program(job[1])
        reference = harness.run_program(theirs, program, options.timeout)
        if reference.status is None:
            return "skipped", ""
        outcome = harness.run_program(ours, program, options.timeout)
        return verdict(reference, outcome, options.only_good)

    counts = collections.defaultdict(collections.Counter)
    records = []
    for (root, file), (kind, wrong) in zip(jobs, harness.side_by_side(judge, jobs, options.jobs)):
        counts[file.parent][kind] += 1
        records.append({"file": str(file), "verdict": kind, "wrong": wrong})
        if wrong and not options.quiet:
            print(f"{kind.upper()} {file}\n{wrong}", flush=True)
    if options.out:
        pathlib.Path(options.out).write_text(json.dumps(records, indent=1) + "\n")
    report(counts)


KINDS = ["same", "different", "crash", "timeout", "skipped"]


def report(counts):
    print(f"{'folder':40}" + "".join(f"{kind:>11}" for kind in KINDS))
    total = collections.Counter()
    for folder, counter in sorted(counts.items()):
        print(f"{str(folder)[-40:]:40}" + "".join(f"{counter[kind]:11}" for kind in KINDS))
        total += counter
    harness.finish(total["same"], sum(total.values()) - total["same"] - total["skipped"], total["skipped"])


if __name__ == "__main__":
    main()
