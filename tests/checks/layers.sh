#!/bin/sh
# Includes point one way: runtime/ knows nothing of src/, src/syntax nothing of what comes after it,
# objects nothing of the compiler and the library, the compiler nothing of the library.
found=$(grep -nE '#include "src/' runtime/*.[ch] 2>/dev/null
    grep -nE '#include "(src/(compile|vm|objects|builtins|modules|main)|runtime)/' src/syntax/*.[ch] grammar/* 2>/dev/null
    grep -nE '#include "src/(compile|modules|main)/' src/objects/*.[ch]
    grep -nE '#include "src/(builtins|modules|main)/' src/compile/*.[ch]
    grep -nE '#include "src/main/' -r src/syntax src/compile src/vm src/objects src/builtins src/modules 2>/dev/null | grep -v 'src/main/version.h')
[ -z "$found" ] || { printf '%s\n' "$found"; exit 1; }
