#!/bin/sh
# Includes point one way: docs/internals/overview.md says which. The exceptions name their files here.
includes() { grep -nE "#include \"src/($1)/" -r src/$2 2>/dev/null; }
found=$(grep -nE '#include "src/' runtime/*.[ch]
    grep -nE '#include "(src/(compile|vm|objects|jit|builtins|modules|main)|runtime)/' src/syntax/*.[ch] grammar/*
    includes 'compile|vm|jit|builtins|modules|main' objects
    # the compiler warns, and leaves the prompt word of what is incomplete, in the state of the thread
    includes 'jit|builtins|modules|main' compile
    includes vm compile | grep -vE ':#include "src/vm/(interp|import)\.h"'
    # what starts a thread with its library, and what imports and reports
    includes 'builtins|modules|main' vm | grep -vE '^src/vm/(state|threads|import|captures|failure|ops_build)\.c:'
    includes 'modules|main' jit
    includes main builtins
    includes main modules)
[ -z "$found" ] || { printf '%s\n' "$found"; exit 1; }
