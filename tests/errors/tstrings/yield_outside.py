t'{(yield)}'
