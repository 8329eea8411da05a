#!/bin/sh
# A reference is stored by lf_store, or by lf_init where nobody has seen the slot yet: never by an assignment.
# The fields of a thread and of its interpreter state are roots, no slots.
found=$(grep -nrE -e '->[a-z_]+(\[[^]]*\])* = lf_(retain|take)\(' --include='*.[ch]' src runtime |
    grep -vE '\b(T|T->interp|in|interp)->[a-z_]+ = ')
[ -z "$found" ] || { printf '%s\n' "$found"; exit 1; }
