#!/usr/bin/env python3
"""Runs the cases of a folder's cases.txt (tests/regions, or the one named) and compares what they print.

    run.py                          every case, in each form that its text allows
    run.py tests/immutable          those of another folder
    run.py --only C21,C22 -v        these, with what they printed
    run.py --form function          one form of all

A case is '=== ID title', the program, '---', what it prints. It runs at module level; in a function body, where
its names are registers; in a generator that yields after each statement; and in a function that was called
10,000 times before (or for three seconds). Each run ends with verify(). A case whose meaning changes in a form
(it looks at globals, or captures variables by name) says so in FORMS below. open.txt lists cases that do not
pass yet, as ID or ID/form: one that passes must not stand there.
"""

import argparse
import ast
import concurrent.futures
import os
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import harness  # noqa: E402

PRELUDES = {"regions": "from regions import *\nclass A: pass\n"}
VERIFY = "__import__('regions').verify()\n"
FORMS = ("module", "function", "generator", "warm")
FORMS_OF = {"immutable": ("module",)}  # these are about what functions take along: globals and cells differ
ONLY = {
    # cases whose programs look at globals() or delete what a function captured
    "C15": ("module", "function", "generator"),
    "C62": ("module",),
    "C63": ("module", "function", "generator"),
    "C94": ("module",),
    "C97": ("module",),
    "C98": ("module",),
    "C99": ("module",),
    "C100": ("module",),
    "C115": ("module",),
    "C116": ("module",),
    "C121": ("module",),
    "C123": ("module",),
}


def load(path):
    cases, part = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("=== "):
            name = line.split()[1]
            cases[name] = case = {"code": [], "want": []}
            part = "code"
        elif line == "---" and part == "code":
            part = "want"
        else:
            case[part].append(line)
    return {name: {key: "\n".join(lines).rstrip("\n") + "\n" for key, lines in case.items()}
            for name, case in cases.items()}


def body(code, between=""):
    """The program as the body of a function, with `between` after each of its statements."""
    lines, out = code.splitlines(), []
    ends = set()
    statements = ast.parse(hide_soft_move(code)).body
    for at, statement in enumerate(statements):
        following = statements[at + 1].lineno if at + 1 < len(statements) else None
        if statement.end_lineno != following:
            ends.add(statement.end_lineno)
    for number, line in enumerate(lines, 1):
        out.append("    " + line)
        if between and number in ends:
            out.append("    " + between)
    return "\n".join(out) + "\n"


def hide_soft_move(code):
    """`move x` is no Python that the running interpreter knows; its places are what counts here."""
    return code.replace("move r\n", "(r)\n").replace("= move r", "= (r)").replace("= move o.f", "= (o.f)")


def program(prelude, code, form):
    if form == "module":
        return prelude + code + VERIFY
    if form == "function":
        return prelude + "def case():\n" + body(code) + "case()\n" + VERIFY
    if form == "generator":
        return prelude + "def case():\n" + body(code, "yield") + "for _ in case(): pass\n" + VERIFY
    return (prelude + "import time\ndef case(print):\n" + body(code) + "def quiet(*values): pass\n"
            "end = time.monotonic() + 3\n"
            "for warm in range(10000):\n"
            "    case(quiet)\n"
            "    if time.monotonic() > end: break\n"
            "case(print)\n" + VERIFY)


def run(options, name, case, form):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "case.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(program(PRELUDES.get(options.folder.name, ""), case["code"], form))
        done = harness.run([*options.interpreter.split(), path], timeout=options.timeout)
    passed = done.status == 0 and done.stdout == case["want"]
    report = "" if passed else "%s\n  got  %r\n  want %r\n  %s" % (
        done.says(), done.stdout, case["want"], done.stderr.strip()[-600:])
    return passed, done.status is not None and done.status < 0, report


def main():
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    cli.add_argument("folder", type=pathlib.Path, nargs="?", default=HERE)
    cli.add_argument("--interpreter", default=str(HERE.parent.parent / "build/lfpy"))
    cli.add_argument("--only", default="")
    cli.add_argument("--form", choices=FORMS)
    cli.add_argument("--timeout", type=float, default=60)
    cli.add_argument("--list", action="store_true", help="print what fails, for open.txt")
    cli.add_argument("-v", action="store_true")
    options = cli.parse_args()
    harness.heed_interrupts()
    only = set(filter(None, options.only.split(",")))
    listed = {line.split("#")[0].strip() for line in (options.folder / "open.txt").read_text().splitlines()} - {""}
    jobs = [(name, case, form) for name, case in load(options.folder / "cases.txt").items()
            for form in ONLY.get(name, FORMS_OF.get(options.folder.name, FORMS))
            if (not only or name in only) and (not options.form or form == options.form)]
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for (name, case, form), (good, crash, report) in zip(
                jobs, pool.map(lambda job: run(options, *job), jobs)):
            label = name + "/" + form
            known = name in listed or label in listed
            if options.list:
                if not good:
                    print(label)
                continue
            if good == (not known) or (known and not good and not crash):
                passed += 1
            else:
                failed += 1
                print("FAILED %s%s" % (label, ": passes, take it off open.txt" if good else ""))
            if report and (options.v or not known):
                print(" ", report)
    print("%d passed, %d failed" % (passed, failed))
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
