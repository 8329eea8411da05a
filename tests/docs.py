"""Runs what the pages show and follows what they name.

    docs.py                     docs/differences.md and README.md against build/lfpy; links and names of all pages
    docs.py --cpython COMMAND   docs/differences.md against a CPython 3.14 as well

In docs/differences.md a block of Python is followed by a block of text: a line with the name of an interpreter and its
options, then, indented, what that prints; of an uncaught exception the last line. A page may name a file of the
repository, in a link or between backquotes, if it is there, and a target of make if the Makefile has it. With
a CPython, the list of missing library modules in docs/status.md must be true.

The last line printed is "N passed, N failed".
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import harness

SHOWN = re.compile(r"^```python\n(.*?)^```\n+^```\n((?:lfpy|CPython).*?)^```$", re.S | re.M)
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.S | re.M)
LINK = re.compile(r"\]\(([^)#\s]*)(#[^)]*)?\)")
NAMED = re.compile(r"`((?:docs|grammar|runtime|src|stdlib|tests|\.ci)/[\w./-]*)")
TARGET = re.compile(r"`make ([a-z][\w-]*)|^make ([a-z][\w-]*)", re.M)

NOT_FOR_PROGRAMS = {"idlelib", "nt", "ntpath", "nturl2path", "pydoc_data", "turtledemo"}


def prints(interpreter, text):
    """What a program prints, with the last line of what it says when it fails."""
    env = harness.environment()
    del env["PYTHONHASHSEED"]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "program.py")
        path.write_text(text)
        outcome = harness.run([*interpreter, str(path)], cwd=folder, env=env)
    return outcome.stdout + (outcome.last_line + "\n" if outcome.status else "")


def said(text):
    """(interpreter, what it prints) for each interpreter of a block."""
    for name, lines in re.findall(r"^(\S.*)\n((?:^(?: .*)?\n)*)", text, re.M):
        yield name, re.sub(r"^    ", "", lines, flags=re.M)


def differences(interpreter, cpython):
    """A line for each output that is not as the page says, and how many were compared."""
    page = (harness.ROOT / "docs/differences.md").read_text()
    wrong, n = [], 0
    for program, outputs in SHOWN.findall(page):
        for name, wanted in said(outputs):
            words = name.split()
            if words[0] == "CPython" and not cpython:
                continue
            n += 1
            got = prints([*(cpython if words[0] == "CPython" else interpreter), *words[1:]], program)
            if got != wanted:
                wrong.append(f"docs/differences.md: {program}{name} prints {got!r}, the page says {wanted!r}")
    return wrong, n


def readme(interpreter):
    """The programs of README.md print what the block below, or a comment at a print, says."""
    page = (harness.ROOT / "README.md").read_text()
    wrong, n = [], 0
    for match in PYTHON.finditer(page):
        below = re.match(r"\n+```\n(.*?)```", page[match.end():], re.S)
        wanted = below[1] if below else re.findall(r"print\(.*#\s*([^:]*)", match[1])[0].strip()
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "program.py")
            path.write_text(match[1])
            outcome = harness.run([*interpreter, str(path)])
        n += 1
        if not (outcome.stdout + outcome.stderr).strip().endswith(wanted.strip()):
            wrong.append(f"README.md: a program prints {outcome.stdout + outcome.stderr!r}, not {wanted!r}")
    return wrong, n


def library(interpreter, names):
    program = f"import sys, importlib.util; print(*(n for n in {names} if n[0] != '_'))"
    return set(harness.run([*interpreter, "-c", program]).stdout.split())


def missing_modules(interpreter, cpython):
    """docs/status.md names the modules of a CPython's library that cannot be imported, and no others."""
    if not cpython:
        return [], 0
    page = (harness.ROOT / "docs/status.md").read_text()
    listed = set(re.search(r"^\| modules of .* missing \| (.*?) \|", page, re.M)[1].split(", "))
    theirs = library(cpython, "(n for n in sys.stdlib_module_names if importlib.util.find_spec(n))")
    ours = library(interpreter, "sys.stdlib_module_names")
    wrong = sorted(listed & ours) + sorted(theirs - ours - listed - NOT_FOR_PROGRAMS)
    return [f"docs/status.md: the list of missing modules is wrong: {' '.join(wrong)}"] if wrong else [], 1


def anchors(page):
    """The places in a page that a link may name, as Markdown's usual tools make them of headings."""
    for heading in re.findall(r"^#+ (.*)$", page, re.M):
        yield "#" + re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def names(path, targets):
    """What a page names and is not there."""
    page = path.read_text()
    for link, anchor in LINK.findall(page):
        if "://" in link:
            continue
        to = (path.parent / link).resolve() if link else path
        if not to.exists():
            yield f"no {link}"
        elif anchor and anchor not in anchors(to.read_text()):
            yield f"no {anchor} in {to.name}"
    for name in NAMED.findall(page):
        name = name.rstrip(".")
        if not (list(harness.ROOT.glob(name + "*")) if name.endswith(("_", "/")) else (harness.ROOT / name).exists()):
            yield f"no {name}"
    for name in {a or b for a, b in TARGET.findall(page)} - targets:
        yield f"make {name}: no such target"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/lfpy"))
    parser.add_argument("--cpython", default="")
    options = parser.parse_args()
    interpreter = [options.interpreter]
    wrong, n = differences(interpreter, options.cpython.split())
    for more, m in (readme(interpreter), missing_modules(interpreter, options.cpython.split())):
        wrong += more
        n += m
    makefiles = "".join((harness.ROOT / name).read_text() for name in ("Makefile", "tests/tests.mk"))
    targets = {name for line in re.findall(r"^([\w -]+):(?!=)", makefiles, re.M) for name in line.split()}
    pages = subprocess.run(["git", "ls-files", "*.md"], cwd=harness.ROOT, capture_output=True, text=True).stdout.split()
    for name in pages or [str(p.relative_to(harness.ROOT)) for p in harness.ROOT.glob("docs/**/*.md")]:
        n += 1
        missing = "; ".join(names(harness.ROOT / name, targets))
        wrong += [f"{name}: {missing}"] if missing else []
    print(*wrong, sep="\n") if wrong else None
    print(f"{n - len(wrong)} passed, {len(wrong)} failed")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
