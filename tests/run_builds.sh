#!/bin/sh
# What must be true of the build itself: mimalloc is there, both compilers are content, an installed copy
# needs nothing of the checkout, the system's allocator does as well.
cd "$(dirname "$0")/.." || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
make() { command make --no-print-directory "$@" </dev/null >"$work/log" 2>&1 || { tail -n 20 "$work/log"; return 1; }; }
check() { # what it shows, command
    shows=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $shows"
    fi
}

uses_mimalloc() { grep -q LF_ALLOC_MIMALLOC build/deps/config.mk && readelf -d build/lfpy | grep -q 'NEEDED.*libmimalloc'; }
runs() { [ "$("$1" -c 'print("runs")')" = runs ]; }
# The library that an executable loads: of the checkout, of the installation.
library() { ldd "$1" | sed -n 's/.*libmimalloc[^ ]* => \([^ ]*\) .*/\1/p' | xargs -r readlink -f; }
installs() {
    make install PREFIX="$work/first" && mv "$work/first" "$work/second" && runs "$work/second/bin/lfpy" &&
        case $(library "$work/second/bin/lfpy") in "$work"/second/lib/lfpy/*) ;; *) return 1 ;; esac
}
# Where nothing is mounted at /proc, the loader does not know the place of a program. The path that the linker
# was given does not exist any more after the move.
installs_without_proc() {
    make install HAS_PROC= PREFIX="$work/third" && mv "$work/third" "$work/fourth" || return 1
    ln -s "$work/fourth/bin/lfpy" "$work/link"
    for start in "$work/fourth/bin/lfpy" "$work/link"; do
        runs "$start" && [ "$("$start" -c 'import sys; print(sys.executable)')" = "$work/fourth/bin/lfpy" ] || return 1
    done
    "$work/fourth/bin/lfpy" -c 'import os; print(os.environ["LD_LIBRARY_PATH"])' | grep -qx "$work/fourth/lib/lfpy"
}
# A copy of the sources without build/, so that what is built here does not disturb the other suites.
copy() { mkdir "$work/copy" && tar -c --exclude=./build --exclude=./.git . | tar -x -C "$work/copy"; }
other_compiler() { make -C "$work/copy" CC=clang LF_ALLOC=sys && runs "$work/copy/build/lfpy"; }
own_allocator() { ! readelf -d "$work/copy/build/lfpy" | grep -q 'NEEDED.*libmimalloc'; }
again() { make -C "$work/copy" CC=clang LF_ALLOC=sys && stat -c %Y.%y "$work/copy/build/lfpy"; }
notices_change() {
    before=$(again) && [ "$(again)" = "$before" ] && touch "$work/copy/src/main/main.c" && [ "$(again)" != "$before" ]
}
# One file has flags of its own, the other has not: whichever is asked for first, both are still good.
stays_made() {
    for object in gen/lexer vm/call; do
        case $object in gen/*) from=build ;; *) from=src ;; esac
        make -C "$work/copy" CC=clang LF_ALLOC=sys "build/release/obj/$from/$object.o" || return 1
        ! grep -q '  CC ' "$work/log" || return 1
    done
}
# Every file is at least compiled for the other processor, with the cross headers of its C library; stencils are
# there for x86-64 alone.
for_aarch64() {
    [ "$(uname -m)" != aarch64 ] || return 0
    make build/gen/grammar.c build/gen/lexer.c || return 1
    stencils=$(sed -n 's/^STENCILS *:= *//p' Makefile)
    find src runtime build/gen -name '*.c' ! -path 'build/gen/stdlib*' -print | grep -vxF "$(printf '%s\n' $stencils)" | xargs -P "$(nproc)" -n 8 clang \
        --target=aarch64-linux-gnu -fsyntax-only -std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror -Wno-unused -Wno-unused-parameter \
        -DLF_ALLOC_SYS -I. -Ibuild/gen -nostdlibinc -isystem /usr/aarch64-linux-gnu/include \
        -idirafter /usr/include -idirafter "/usr/include/$(gcc -print-multiarch)"
}

check 'make finds a mimalloc and the executable uses it' uses_mimalloc
check 'an installed copy runs from wherever it is, with its own mimalloc' installs
check 'one made without /proc runs from wherever it is, and knows its place' installs_without_proc
check 'the sources can be copied' copy
check 'clang builds it without a warning, with the allocator of the system' other_compiler
check 'LF_ALLOC=sys needs no mimalloc' own_allocator
check 'it compiles for aarch64' for_aarch64
check 'an object with flags of its own does not make the others old' stays_made
check 'a second make has nothing to do until a source changes' notices_change
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
