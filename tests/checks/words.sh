#!/bin/sh
# What is not done is not left as a note in the source, and nothing names a path of somebody's machine.
marks='TO''DO|FIX''ME|XX''X'
found=$(grep -nrE "\b($marks)\b|/home/[a-z]|/tmp/w" src runtime grammar stdlib/*.c tests/unit tests/*.py tests/*.sh .ci Makefile 2>/dev/null)
[ -z "$found" ] || { printf '%s\n' "$found"; exit 1; }
