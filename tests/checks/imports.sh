#!/bin/sh
# Every library module that a program may name can be imported first: none needs that another one is there already.
[ -x build/lfpy ] || exit 0
status=0
for file in $(find stdlib -name '*.py' ! -path '*/_*'); do
    name=$(echo "${file#stdlib/}" | sed 's#/__init__\.py$##; s#\.py$##; s#/#.#g')
    build/lfpy -c "import $name" >/dev/null 2>&1 || { echo "stdlib: import $name fails in a program that imports nothing else"; status=1; }
done
exit $status
