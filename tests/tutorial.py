"""Runs the programs of docs/tutorial and compares what they print and draw with what lies beside them.

    tutorial.py                build/lfpy against NAME.out and NAME.svg, and the page against all of them
    tutorial.py --record       writes outputs, pictures and the page's blocks anew (`make tutorial`)

A program runs in a folder of its own, once for each line `# run: OPTIONS` of its header, or once. In the page the
block of text after `<!-- NAME.py -->` is the program without its header, after `<!-- NAME.out -->` its output.

The last line printed is "N passed, N failed".
"""

import argparse
import difflib
import pathlib
import re
import shlex
import shutil
import sys
import tempfile

import harness

FOLDER = harness.ROOT / "docs/tutorial"
PAGE = FOLDER / "README.md"
BLOCK = re.compile(r"(<!-- (\w+\.(?:py|out)) -->\n```\w*\n)(.*?)(^```$)", re.S | re.M)
HEADER = re.compile(r"\A(?:#.*\n)+")


def runs_of(path):
    """The options of each run."""
    runs = re.findall(r"^# run:(.*)$", path.read_text(), re.M)
    return [shlex.split(options) for options in runs] or [shlex.split(harness.Program(path).fields.get("options", ""))]


def run(path, interpreter):
    """What it prints, as one sees it at a terminal, and the pictures it draws; or a text that says what is wrong."""
    parts, wanted = [], harness.Program(path).exit
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(path, folder)
        for options in runs_of(path):
            outcome = harness.run([interpreter, *options, path.name], cwd=folder)
            if outcome.status != wanted:
                return None, None, f"{outcome.says()}\n{outcome.stdout}{outcome.stderr}"
            text = outcome.stdout + outcome.stderr
            parts.append(f"$ {' '.join(['lfpy', *options, path.name])}\n{text.replace(folder + '/', '')}")
        pictures = {p.name: p.read_text() for p in pathlib.Path(folder).glob("*.svg")}
    return "\n".join(parts), pictures, None


def program_text(path):
    return HEADER.sub("", path.read_text())


def page_text():
    """The page with its blocks as they must be."""
    def block(match):
        path = FOLDER / match[2]
        text = program_text(path) if path.suffix == ".py" else path.read_text()
        return match[1] + text + match[4]
    return BLOCK.sub(block, PAGE.read_text())


def difference(name, was, is_now):
    lines = difflib.unified_diff(was.splitlines(), is_now.splitlines(), f"docs/tutorial/{name}", "now", lineterm="")
    return [line[:200] for line in list(lines)[:30]]


def settled(text):
    """Without the lines of the library, which change with it."""
    return re.sub(r'("<stdlib>/\S+", line )\d+', r"\1N", text)


def check(path, interpreter):
    """Names of files that are not as they must be, with the differences."""
    output, pictures, wrong = run(path, interpreter)
    if wrong:
        return [wrong]
    problems = [] if path.with_suffix(".svg").name in pictures else ["it draws no picture"]
    for name, text in {path.with_suffix(".out").name: output, **pictures}.items():
        kept = FOLDER / name
        was = kept.read_text() if kept.exists() else ""
        if settled(was) != settled(text):
            problems += difference(name, was, text)
    return problems


def record(programs, interpreter):
    for path in programs:
        output, pictures, wrong = run(path, interpreter)
        if wrong:
            sys.exit(f"{path.name}: {wrong}")
        path.with_suffix(".out").write_text(output)
        for name, text in pictures.items():
            (FOLDER / name).write_text(text)
    PAGE.write_text(page_text())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/lfpy"))
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    programs = sorted(FOLDER.glob("*.py"))
    if options.record:
        record(programs, options.interpreter)
    failed = 0
    for path in programs:
        problems = check(path, options.interpreter)
        failed += bool(problems)
        for problem in problems:
            print(f"{path.name}: {problem}")
    page = PAGE.read_text()
    missing = [path.name for path in programs for kind in (".py", ".out", ".svg") if path.with_suffix(kind).name not in page]
    stale = difference("README.md", page, page_text())
    for problem in [*(f"README.md does not show {name}" for name in missing), *stale]:
        print(problem)
    wrong = bool(missing or stale)
    print(f"{len(programs) + 1 - failed - wrong} passed, {failed + wrong} failed")
    return failed + wrong > 0


if __name__ == "__main__":
    sys.exit(main())
