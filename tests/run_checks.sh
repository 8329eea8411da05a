#!/bin/sh
# Runs every executable tests/checks/*.sh in the top folder: a check of the source text itself, which passes
# when it exits with 0 and says what is wrong otherwise.
cd "$(dirname "$0")/.." || exit 2
passed=0 failed=0
for check in tests/checks/*.sh; do
    [ -x "$check" ] || continue
    if "$check"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $check"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
