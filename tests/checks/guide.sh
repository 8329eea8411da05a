#!/bin/sh
# The guide shows the programs and outputs that the tests run: docs/guide/programs.
/usr/bin/python3 - <<'END'
import pathlib
import sys

page = pathlib.Path("docs/guide/concurrency.md").read_text(encoding="utf-8")
for program in sorted(pathlib.Path("docs/guide/programs").glob("*.py")):
    lines = program.read_text(encoding="utf-8").split("\n")
    while lines[0].startswith("# "):
        del lines[0]
    for text in "\n".join(lines).strip(), program.with_suffix(".out").read_text(encoding="utf-8"):
        if text not in page:
            sys.exit("docs/guide/concurrency.md does not have what %s is or prints" % program)
END
