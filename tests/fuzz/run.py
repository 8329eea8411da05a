"""Runs a libFuzzer program for some time, on the corpus and on every program of the other suites as seeds.

    run.py [--seconds N] build/fuzz/fuzz_syntax

One passed test when nothing was found; otherwise the input that shows the finding is kept in build/fuzz/found.
"""

import argparse
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import harness


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seconds", type=int, default=30)
    options = parser.parse_args()
    harness.heed_interrupts()
    grown = harness.ROOT / "build/fuzz/corpus"
    found = harness.ROOT / "build/fuzz/found"
    for folder in (grown, found):
        folder.mkdir(parents=True, exist_ok=True)
    seeds = [HERE / "corpus", HERE.parent / "language", HERE.parent / "errors", harness.ROOT / "stdlib"]
    command = [
        options.program,
        f"-max_total_time={options.seconds}",
        "-timeout=60",  # a machine that is busy makes an input slow
        "-rss_limit_mb=2500",
        "-max_len=8192",
        f"-artifact_prefix={found}/",
        "-print_final_stats=1",
        str(grown),
        *(str(seed) for seed in seeds if seed.exists()),
    ]
    outcome = harness.run(command, timeout=options.seconds + 600)
    runs = re.search(r"number_of_executed_units: *(\d+)", outcome.stderr)
    print(f"{options.program}: {runs.group(1) if runs else 'unknown number of'} inputs")
    if outcome.status != 0:
        print("\n".join(outcome.stderr.splitlines()[-60:]))
        print(f"FAILED {options.program}: {outcome.says()}")
    harness.finish(int(outcome.status == 0), int(outcome.status != 0))


if __name__ == "__main__":
    main()
