"""Checks of warnings."""

import sys
import warnings


def import_deprecated(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        __import__(name)
    return sys.modules[name]


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    """Exactly one SyntaxWarning, and a SyntaxError with the same words where warnings are errors."""
    import re

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", SyntaxWarning)
        compile(statement, "<testcase>", "exec")
    testcase.assertEqual(len(caught), 1, caught)
    warning = caught[0]
    testcase.assertTrue(issubclass(warning.category, SyntaxWarning))
    if errtext:
        testcase.assertRegex(str(warning.message), errtext)
    testcase.assertEqual(warning.filename, "<testcase>")
    testcase.assertIsNotNone(warning.lineno)
    if lineno is not None:
        testcase.assertEqual(warning.lineno, lineno)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("error", SyntaxWarning)
        with testcase.assertRaisesRegex(SyntaxError, errtext) as raised:
            compile(statement, "<testcase>", "exec")
        if lineno is not None:
            testcase.assertEqual(raised.exception.lineno, lineno)
    testcase.assertEqual(caught, [])


def ignore_warnings(*, category):
    def decorate(test):
        def run(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", category=category)
                return test(self, *args, **kwargs)

        run.__name__ = test.__name__
        return run

    return decorate


class WarningsRecorder:
    """The warnings so far; its attributes are the last one's."""

    def __init__(self, warnings_list):
        self._warnings = warnings_list
        self._start = 0

    @property
    def warnings(self):
        return self._warnings[self._start :]

    def __getattr__(self, name):
        if len(self._warnings) > self._start:
            return getattr(self._warnings[-1], name)
        if name in warnings.WarningMessage._WARNING_DETAILS:
            return None
        raise AttributeError(repr(self) + " has no attribute " + repr(name))

    def reset(self):
        self._start = len(self._warnings)


def _forget_shown():
    """A warning that a module has shown before is shown again."""
    frame = sys._getframe(2)
    registry = frame.f_globals.get("__warningregistry__")
    if registry:
        registry.clear()
    for module in list(sys.modules.values()):
        registry = getattr(module, "__warningregistry__", None)
        if registry:
            registry.clear()


class _Warnings:
    """check_warnings((regex, category)..., quiet=False): every filter sees a warning, every warning a filter."""

    def __init__(self, *filters, **kwargs):
        quiet = kwargs.get("quiet")
        if not filters:
            filters = (("", Warning),)
            quiet = True if quiet is None else quiet
        self.filters = filters
        self.quiet = quiet

    def __enter__(self):
        _forget_shown()
        self.manager = warnings.catch_warnings(record=True)
        self.caught = self.manager.__enter__()
        sys.modules["warnings"].simplefilter("always")
        return WarningsRecorder(self.caught)

    def __exit__(self, kind, error, trace):
        self.manager.__exit__(kind, error, trace)
        if kind is not None:
            return False
        import re

        rest = list(self.caught)
        missing = []
        for pattern, category in self.filters:
            seen = [
                each
                for each in rest
                if issubclass(each.category, category) and re.match(pattern, str(each.message), re.I)
            ]
            if not seen and not self.quiet:
                missing.append((pattern, category.__name__))
            rest = [each for each in rest if each not in seen]
        if rest:
            raise AssertionError("unhandled warning " + str(rest[0]))
        if missing:
            raise AssertionError("filter (%r, %s) did not catch any warning" % missing[0])
        return False


def check_warnings(*filters, **kwargs):
    return _Warnings(*filters, **kwargs)


class _NoWarnings:
    def __init__(self, testcase, message="", category=Warning, force_gc=False):
        self.testcase = testcase
        self.message = message
        self.category = category
        self.force_gc = force_gc

    def __enter__(self):
        self.manager = warnings.catch_warnings(record=True)
        self.caught = self.manager.__enter__()
        warnings.filterwarnings("always", message=self.message, category=self.category)

    def __exit__(self, *error):
        if self.force_gc:
            from test.support import gc_collect

            gc_collect()
        self.manager.__exit__(*error)
        if error[0] is None:
            self.testcase.assertEqual(self.caught, [])


# A function: test classes take it in as a method.
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    return _NoWarnings(testcase, message, category, force_gc)


def check_no_resource_warning(testcase):
    return check_no_warnings(testcase, category=ResourceWarning, force_gc=True)


def save_restore_warnings_filters():
    return warnings.catch_warnings()
