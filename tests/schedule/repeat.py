#!/usr/bin/env python3
"""Runs every case and program about behaviours and threads again and again, and under many seeds.

    repeat.py --times 20 --seeds 20       as the system likes, and with -X schedule=1 to 20
    repeat.py --only C97,BC03             these cases alone
    repeat.py --times 1000 --seeds 1000   goes round by round, so that a run that is ended early has tried all cases;
                                          says after each round how far it came

Cases come from tests/concurrency/cases.txt and, those about `when`, from tests/regions/cases.txt; programs are those
of tests/schedule/programs that are not meant to fail. A run that prints something else is shown with its seed. The
last line printed is "N passed, N failed": cases, not runs.
"""
import argparse
import concurrent.futures
import os
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TESTS = HERE.parent
sys.path.insert(0, str(TESTS))
sys.path.insert(0, str(TESTS / "regions"))
import harness  # noqa: E402
from run import PRELUDES, load  # noqa: E402

ROUND = 50
ABOUT_WHEN = {"C94", "C95", "C96", "C97", "C98", "C99", "C100", "C117", "C118", "C119", "C120", "C121", "C122"}


def open_cases(folder):
    """Cases that do not pass yet."""
    path = folder / "open.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {line.split("/")[0].split()[0] for line in lines if line.strip() and not line.startswith("#")}


def all_cases():
    """(name, program, what it prints)"""
    for name, prelude in (("concurrency", ""), ("regions", PRELUDES["regions"])):
        path = TESTS / name / "cases.txt"
        if not path.exists():
            continue
        known = open_cases(path.parent)
        for case, parts in load(path).items():
            if case not in known and (name == "concurrency" or case in ABOUT_WHEN):
                yield case, prelude + parts["code"], parts["want"].strip()
    program = HERE / "programs" / "right.py"
    yield "right", program.read_text(encoding="utf-8"), "all is well"


def run(path, seed, command):
    options = ["-X", f"schedule={seed}"] if seed else []
    done = harness.run([*command, *options, path.name], cwd=path.parent)
    return done.stdout.strip() if done.status == 0 else f"{done.stdout}{done.stderr}({done.says()})"


def judge(case, folder, seeds, command):
    """What is wrong with the case under one of the seeds (0: as the system likes), if anything."""
    name, program, want = case
    path = pathlib.Path(folder, f"{name}.py")
    path.write_text(program, encoding="utf-8")
    for seed in seeds:
        printed = run(path, seed, command)
        if printed != want:
            how = f"with -X schedule={seed}" if seed else "as the system likes"
            return f"{name} {how} printed\n{printed}\ninstead of\n{want}\n"
    return None


def rounds_of(times, seeds):
    """The seeds of each round: at most ROUND runs without one, and at most ROUND with one."""
    for done in range(0, max(times, seeds), ROUND):
        plain = max(0, min(ROUND, times - done))
        yield [0] * plain + list(range(done + 1, min(done + ROUND, seeds) + 1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--interpreter", default="build/lfpy")
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    harness.heed_interrupts()
    command = harness.interpreter_command(options.interpreter)
    chosen = [c for c in all_cases() if not options.only or c[0] in options.only.split(",")]
    right = chosen
    rounds = list(rounds_of(options.times, options.seeds))
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, seeds in enumerate(rounds, 1):
            told = list(pool.map(lambda case: judge(case, folder, seeds, command), right))
            for wrong in filter(None, told):
                print(wrong, flush=True)
            right = [case for case, wrong in zip(right, told) if not wrong]
            if len(rounds) > 1:
                print(f"round {number} of {len(rounds)}: {len(right)} of {len(chosen)} cases are right", flush=True)
    print(f"{len(right)} passed, {len(chosen) - len(right)} failed")
    return 0 if len(right) == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
