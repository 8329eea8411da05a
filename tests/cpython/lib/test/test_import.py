"""What other files of CPython's suite take from its test_import."""


def no_rerun(reason):
    """A mark of tests that may run only once in a process: here none runs twice."""
    return lambda test: test
