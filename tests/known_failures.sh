#!/bin/sh
# Writes tests/known_failures.txt anew from what fails now. The reasons are in docs/status.md, by area.
cd "$(dirname "$0")/.." || exit 1
python=${PYTHON:-/usr/bin/python3}
list=tests/known_failures.txt
found=$(mktemp)
trap 'rm -f "$found"' EXIT
: >"$list"
for suite in 'programs tests/run_programs.py tests/language tests/random' 'errors tests/errors/run.py' 'cli tests/cli/run.py'; do
    set -- $suite
    name=$1
    shift
    : >"$found"
    LFPY_LIST_FAILURES=$found "$python" "$@" --quiet >/dev/null
    sort "$found" | sed "s#^#$name/#" >>"$list"
done
{
    echo '# Programs of our own tests that do not pass yet: SUITE/NAME. A suite fails when another one fails, and when'
    echo '# one of these passes. docs/status.md says what is missing. Made by tests/known_failures.sh.'
    cat "$list"
} >"$found" && cp "$found" "$list"
grep -vc '^#' "$list"
