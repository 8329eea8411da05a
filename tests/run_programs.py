"""Runs programs and compares what they print with what was recorded beside them (FILE.out, FILE.err).

    run_programs.py FOLDER...                     build/lfpy against the records
    run_programs.py --record PYTHON FOLDER...     makes the records that are missing (--again: all of them)
    run_programs.py --live PYTHON FOLDER...       against another Python here and now, without records

FOLDER/RECORDED names the version that made the records of a folder tree. How a program's header can change
a run is told in harness.py.
"""

import argparse
import pathlib
import sys

import harness


def main():
    options = parse_arguments()
    harness.heed_interrupts()
    programs = [harness.Program(path) for path in harness.find_programs(options.paths)]
    if options.filter:
        programs = [program for program in programs if options.filter in str(program.path)]
    if options.record:
        record(options, programs)
    elif options.live:
        compare(options, programs, live_expectation(options))
    else:
        compare(options, programs, recorded_expectation)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("paths", nargs="+", metavar="FOLDER", help="folders or single programs")
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/lfpy"), help="instead of build/lfpy")
    parser.add_argument("--options", default="", help="more options for the interpreter: '-X check=safepoint'")
    parser.add_argument("--record", metavar="PYTHON")
    parser.add_argument("--live", metavar="PYTHON")
    parser.add_argument("--again", action="store_true", help="with --record: replace existing records too")
    parser.add_argument("--filter", metavar="TEXT", help="only programs with TEXT in their path")
    parser.add_argument("--timeout", type=float, default=harness.DEFAULT_TIMEOUT)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--quiet", action="store_true", help="names only, no differences")
    return parser.parse_args()


# An expectation is (stdout, stderr as the header wants it, exit status), or a text that says why there is none.


def compared_stderr(program, outcome):
    """The part of stderr that counts. Warnings and such carry positions that are nobody's promise, so
    without a word in the header it is the last line, and that only when the program fails."""
    mode = program.fields.get("stderr", "last" if program.exit else "no")
    if mode == "full":
        return outcome.stderr
    return outcome.last_line + "\n" if mode == "last" else ""


def recorded_expectation(program):
    out = program.beside(".out")
    if not out.exists():
        return f"nothing recorded: {out.name} is missing"
    err = program.beside(".err")
    return out.read_text(), err.read_text() if err.exists() else "", program.exit


def live_expectation(options):
    command = harness.interpreter_command(options.live)
    version, name = harness.interpreter_version(command) or sys.exit(f"{options.live} cannot be run")
    print(f"compared with {name}")

    def expectation(program):
        if program.only or program.since > version:
            return None
        outcome = harness.run_program(command, program, options.timeout)
        if outcome.status != program.exit:
            return f"{name}: {outcome.says()}, the header says {program.exit}: {outcome.last_line}"
        return outcome.stdout, compared_stderr(program, outcome), outcome.status

    return expectation


def compare(options, programs, expectation):
    command = harness.interpreter_command(options.interpreter)
    words = options.options.split()

    def judge(program):
        """None: skipped, "": passed, otherwise what is wrong."""
        expected = expectation(program)
        if expected is None or isinstance(expected, str):
            return expected and "    " + expected
        outcome = harness.run_program(command, program, options.timeout, words)
        stdout, stderr, status = expected
        wrong = []
        if outcome.status != status:
            wrong.append(f"    {outcome.says()} instead of {status}: {outcome.last_line[:300]}")
            if outcome.status is not None and outcome.status < 0 or "Sanitizer" in outcome.stderr:
                wrong.append(harness.difference("", outcome.stderr, 60))
        if outcome.stdout != stdout:
            wrong.append(harness.difference(stdout, outcome.stdout))
        actual = compared_stderr(program, outcome)
        if actual != stderr and outcome.status == status:
            wrong.append("    on stderr:\n" + harness.difference(stderr, actual))
        return "\n".join(wrong)

    verdicts = harness.Verdicts("" if options.live else "programs")
    for program, wrong in zip(programs, harness.side_by_side(judge, programs, options.jobs)):
        if wrong is None:
            verdicts.skipped += 1
            continue
        crashed = "Sanitizer" in wrong or "ended by SIG" in wrong
        if verdicts.add(str(shown(program.path)), wrong, crashed):
            print(f"FAILED {shown(program.path)}")
            if not options.quiet:
                print(wrong, flush=True)
    verdicts.finish()


def shown(path):
    try:
        return path.relative_to(pathlib.Path.cwd())
    except ValueError:
        return path


def record(options, programs):
    command = harness.interpreter_command(options.record)
    version, name = harness.interpreter_version(command) or sys.exit(f"{options.record} cannot be run")
    for folder in {manifest_folder(path) for path in options.paths}:
        manifest = folder / "RECORDED"
        before = manifest.read_text().strip() if manifest.exists() else name
        if before != name and not options.again:
            sys.exit(f"{manifest} says {before}, this is {name}: record all of it again, with --again")
        manifest.write_text(name + "\n")

    def make(program):
        if program.only or (program.beside(".out").exists() and not options.again):
            return None
        if program.since > version:
            return f"needs {program.fields['since']}"
        outcome = harness.run_program(command, program, options.timeout)
        if outcome.status != program.exit:
            return f"{outcome.says()}, the header says {program.exit}: {outcome.last_line}"
        program.beside(".out").write_text(outcome.stdout)
        stderr = compared_stderr(program, outcome)
        if stderr:
            program.beside(".err").write_text(stderr)
        else:
            program.beside(".err").unlink(missing_ok=True)
        return ""

    made = failed = 0
    for program, wrong in zip(programs, harness.side_by_side(make, programs, options.jobs)):
        made += wrong == ""
        if wrong:
            failed += 1
            print(f"FAILED {shown(program.path)}\n    {wrong}")
    print(f"recorded by {name}:")
    harness.finish(made, failed)


def manifest_folder(path):
    """The suite's own folder, tests/NAME, however deep the path leads into it."""
    path = pathlib.Path(path).resolve()
    tests = harness.ROOT / "tests"
    if tests in path.parents:
        return tests / path.relative_to(tests).parts[0]
    return path if path.is_dir() else path.parent


if __name__ == "__main__":
    main()
