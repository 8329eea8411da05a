"""Runs the wrong programs of this folder and compares how they end with what CPython 3.14 said.

    run.py                     build/lfpy against the records
    run.py --record PYTHON     makes the records that are missing (--again: all of them)
    run.py --filter TEXT       only programs with TEXT in "group/name"

GROUP/NAME.py is a program; NAME.err beside it what it wrote to its standard error, NAME.out what it printed,
where it printed something. Addresses and the places of the library's modules do not count. `manifest` has a
line for each: "group/name", the exit status, and, where the whole text does not count, what does:

    syntax  an error of the source: only the line's number, the line with the carets and the last line
    depth   as a whole, but the number of repeated lines in a traceback is the interpreter's own

A program whose header says "only: lfpy" shows what CPython does not survive; its record is written by hand.

The last line printed is "N passed, N failed".
"""

import argparse
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import harness  # noqa: E402

MANIFEST = HERE / "manifest"
ADDRESS = re.compile(r"0x[0-9a-f]{6,}")
REPEATED = re.compile(r"\[Previous line repeated \d+ more times?\]")
TRACEMALLOC = re.compile(r"^RuntimeWarning: Enable tracemalloc .*\n", re.M)
LIBRARY = re.compile(r"(from '[\w.]+') \((?:/|<|unknown)[^)\n]*\)")
PLACE = re.compile(r'\s*File "[^"]*", (line \d+)')
SYNTAX, DEPTH = "syntax", "depth"


class Case:
    """A wrong program and how it is to end."""

    def __init__(self, program):
        self.program = program
        self.name = f"{program.path.parent.name}/{program.path.stem}"
        self.status = None
        self.mode = ""

    def normal(self, text):
        text = TRACEMALLOC.sub("", ADDRESS.sub("0x…", text))
        text = LIBRARY.sub(r"\1 (…)", text)
        if self.mode == DEPTH:
            text = REPEATED.sub("[Previous line repeated … more times]", text)
        return text

    def compared(self, stderr):
        """What counts of a standard error."""
        text = self.normal(stderr)
        return syntax_essence(text) if self.mode == SYNTAX else text

    def recorded(self, suffix):
        path = self.program.beside(suffix)
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def keep(self, suffix, text):
        path = self.program.beside(suffix)
        if text:
            path.write_text(text, encoding="utf-8")
        elif path.exists():
            path.unlink()

    def run(self, command, timeout):
        return harness.run_program(command, self.program, timeout)

    def differences(self, outcome):
        found = []
        if outcome.status != self.status:
            found.append(f"    {outcome.says()}, expected {self.status}")
        for suffix, got in ((".err", outcome.stderr), (".out", outcome.stdout)):
            counts = self.compared if suffix == ".err" else self.normal
            expected, got = counts(self.recorded(suffix)), counts(got)
            if expected != got:
                found.append(harness.difference(expected, got))
        return found


def syntax_essence(text):
    """Line number, carets and last line of a syntax error's report."""
    lines = text.rstrip("\n").split("\n")
    place = [i for i, line in enumerate(lines) if PLACE.match(line)]
    if not place:
        return text
    carets = [line.rstrip() for line in lines[place[-1] :] if line.strip() and not line.strip("^ ")]
    return "\n".join([PLACE.match(lines[place[-1]]).group(1), *carets, lines[-1]]) + "\n"


def read_manifest():
    """name -> (exit status, mode)"""
    table = {}
    if MANIFEST.exists():
        for line in MANIFEST.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                name, status, *mode = line.split()
                table[name] = (int(status), mode[0] if mode else "")
    return table


def write_manifest(table, version):
    lines = [f"# recorded with {version}; columns: program, exit status, what is compared (see run.py)"]
    for name in sorted(table):
        status, mode = table[name]
        lines.append(f"{name} {status} {mode}".rstrip())
    MANIFEST.write_text("\n".join(lines) + "\n", encoding="utf-8")


def find_cases(pattern):
    table = read_manifest()
    cases = []
    for path in harness.find_programs(path for path in sorted(HERE.iterdir()) if path.is_dir()):
        case = Case(harness.Program(path))
        case.status, case.mode = table.get(case.name, (None, ""))
        if not pattern or pattern in case.name:
            cases.append(case)
    return cases


def mode_of(case, stderr):
    """The mode of a new case: an error of the program's own source, or anything else."""
    if case.mode:
        return case.mode
    lines = stderr.splitlines()
    return SYNTAX if lines and lines[0].startswith(f'  File "{case.program.path.name}"') else ""


def record(options):
    command = harness.interpreter_command(options.record)
    version = harness.interpreter_version(command) or sys.exit(f"{options.record} cannot be run")
    table = read_manifest()
    cases = find_cases(options.filter)
    names = {case.name for case in find_cases("")}
    for case in cases:
        if case.program.only:
            table[case.name] = (case.status or 0, case.mode)
    wanted = [case for case in cases if not case.program.only and (options.again or case.status is None)]
    outcomes = harness.side_by_side(lambda case: case.run(command, options.timeout), wanted, options.jobs)
    for case, outcome in zip(wanted, outcomes):
        if outcome.status is None:
            print(f"{case.name}: {outcome.says()}, not recorded")
            continue
        case.keep(".err", case.normal(outcome.stderr))
        case.keep(".out", case.normal(outcome.stdout))
        table[case.name] = (outcome.status, mode_of(case, outcome.stderr))
        print(f"recorded {case.name}: {outcome.status} {outcome.last_line}")
    write_manifest({name: entry for name, entry in table.items() if name in names}, version[1])


def compare(options):
    command = harness.interpreter_command(options.interpreter)
    cases = find_cases(options.filter)
    verdicts = harness.Verdicts("errors")
    groups = {}
    outcomes = harness.side_by_side(lambda case: case.run(command, options.timeout), cases, options.jobs)
    for case, outcome in zip(cases, outcomes):
        found = case.differences(outcome)
        right, all_of = groups.get(case.program.path.parent.name, (0, 0))
        groups[case.program.path.parent.name] = (right + (not found), all_of + 1)
        if verdicts.add(case.name, found):
            print(f"FAILED {case.name}", *([] if options.quiet else found), sep="\n", flush=True)
    for group, (right, all_of) in groups.items():
        print(f"{group:12} {right} of {all_of}")
    verdicts.finish()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/lfpy"), help="instead of build/lfpy")
    parser.add_argument("--record", metavar="PYTHON")
    parser.add_argument("--again", action="store_true", help="with --record: replace existing records too")
    parser.add_argument("--filter", metavar="TEXT", default="")
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--quiet", action="store_true", help="names only, no differences")
    options = parser.parse_args()
    if options.record:
        record(options)
    else:
        compare(options)


if __name__ == "__main__":
    main()
