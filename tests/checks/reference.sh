#!/bin/sh
# The reference pages are what the docstrings say.
for module in immutable regions bocpy concurrent.interpreters; do
    [ ! -x build/lfpy ] || build/lfpy docs/reference/make.py --check $module ||
        { echo "docs/reference: run build/lfpy docs/reference/make.py $module"; exit 1; }
done
