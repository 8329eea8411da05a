#!/bin/sh
# The reference pages are what the docstrings say.
[ ! -x build/lfpy ] || build/lfpy docs/reference/make.py --check immutable ||
    { echo "docs/reference: run build/lfpy docs/reference/make.py immutable"; exit 1; }
