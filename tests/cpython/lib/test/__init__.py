"""The package that CPython's test files belong to. Its helpers (test.support) are ours; the driver appends the
folder of the installed suite to __path__, so everything else comes from there."""
