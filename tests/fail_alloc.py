"""Lets the n-th allocation fail, for many n, in the hostile build (LFPY_FAIL_ALLOC=n): a program then ends with a
MemoryError, or goes on as if nothing had happened; never with a signal, and never hangs.

    fail_alloc.py [--interpreter build/hostile/lfpy] [--each N] [PROGRAM...]

Without programs it takes one from every folder of tests/language. n begins at 1 and grows until the program
no longer notices.
"""

import argparse
import pathlib

import harness


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("programs", nargs="*")
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/hostile/lfpy"))
    parser.add_argument("--each", type=int, default=40, help="how many n for a program")
    return parser.parse_args()


def chosen():
    """The smallest program of every folder."""
    folders = {}
    for path in harness.find_programs([harness.ROOT / "tests/language"]):
        folders.setdefault(path.parent, []).append(path)
    return [min(paths, key=lambda path: path.stat().st_size) for paths in folders.values()]


def points(count):
    """1, 2, 3 ... and then ever wider apart, up to some hundred thousands."""
    n = 1.0
    for _ in range(count):
        yield int(n)
        n = max(n + 1, n * 1.37)


def judge(command, program, each):
    """What went wrong, as lines."""
    wrong = []
    quiet = 0
    for n in points(each):
        program.fields["env"] = [f"LFPY_FAIL_ALLOC={n}"]
        outcome = harness.run_program(command, program, timeout=60)
        if outcome.status is None or outcome.status < 0 or outcome.status >= 128:
            wrong.append(f"    n = {n}: {outcome.says()}: {outcome.last_line[:200]}")
        elif outcome.status not in (0, 1, program.exit):
            wrong.append(f"    n = {n}: {outcome.says()}: {outcome.last_line[:200]}")
        quiet = quiet + 1 if "MemoryError" not in outcome.stderr and outcome.status == program.exit else 0
        if quiet == 6:
            break
    return wrong


def main():
    options = parse_arguments()
    command = harness.interpreter_command(options.interpreter)
    programs = [harness.Program(path) for path in map(pathlib.Path, options.programs or chosen())]
    passed = failed = 0
    results = harness.side_by_side(lambda program: judge(command, program, options.each), programs)
    for program, wrong in zip(programs, results):
        passed += not wrong
        failed += bool(wrong)
        if wrong:
            print(f"FAILED {program.path.relative_to(harness.ROOT)}")
            print("\n".join(wrong[:5]))
    harness.finish(passed, failed)


if __name__ == "__main__":
    main()
