#!/bin/sh
# Runs the programs it is given, each a suite made with Check, and adds up their results.
passed=0 failed=0
for program in "$@"; do
    output=$(CK_DEFAULT_TIMEOUT=600 "$program" 2>&1)
    status=$?
    # "87%: Checks: 8, Failures: 1, Errors: 0"
    line=$(printf '%s\n' "$output" | grep -a '^[0-9]*%: Checks: ' | tail -n 1)
    if [ -z "$line" ]; then
        echo "FAILED $program: ended with status $status and no result"
        printf '%s\n' "$output"
        failed=$((failed + 1))
        continue
    fi
    read -r checks failures errors <<END
$(printf '%s\n' "$line" | sed 's/^[0-9]*%: Checks: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\).*/\1 \2 \3/')
END
    bad=$((failures + errors))
    if [ "$bad" -gt 0 ] || [ "$status" -ne 0 ]; then
        echo "FAILED $program"
        printf '%s\n' "$output"
        [ "$bad" -gt 0 ] || bad=1
    fi
    passed=$((passed + checks - (bad < checks ? bad : checks)))
    failed=$((failed + bad))
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
