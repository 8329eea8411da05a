"""Examples of docstrings as test cases of unittest."""

import sys
import unittest
from io import StringIO

import doctest

__all__ = ["DocTestCase", "DocTestSuite", "DocFileSuite"]


class DocTestCase(unittest.TestCase):
    """One docstring as a test case."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None,
                 checker=None):
        unittest.TestCase.__init__(self)
        self._dt_optionflags = optionflags
        self._dt_checker = checker
        self._dt_test = test
        self._dt_setUp = setUp
        self._dt_tearDown = tearDown

    def setUp(self):
        self._dt_globs = self._dt_test.globs.copy()
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        test = self._dt_test
        out = StringIO()
        runner = doctest.DocTestRunner(optionflags=self._dt_optionflags,
                                       checker=self._dt_checker, verbose=False)
        results = runner.run(test, out=out.write, clear_globs=False)
        if results.failed:
            lineno = "unknown line number" if test.lineno is None \
                else "%s" % test.lineno
            last = test.name.split(".")[-1]
            raise self.failureException(
                'Failed doctest test for %s\n  File "%s", line %s, in %s\n\n%s'
                % (test.name, test.filename, lineno, last, out.getvalue()))

    def id(self):
        return self._dt_test.name

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._dt_test == other._dt_test

    def __hash__(self):
        return hash((self._dt_optionflags, self._dt_setUp, self._dt_tearDown,
                     self._dt_checker))

    def __repr__(self):
        name = self._dt_test.name.split(".")
        return "%s (%s)" % (name[-1], ".".join(name[:-1]))

    __str__ = __repr__

    def shortDescription(self):
        return "Doctest: " + self._dt_test.name


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None,
                 **options):
    """Return the examples of a module as a unittest.TestSuite."""
    if test_finder is None:
        test_finder = doctest.DocTestFinder()
    if module is None:
        module = sys._getframe(1).f_globals["__name__"]
    if isinstance(module, str):
        module = __import__(module, globals(), locals(), ["*"])
    suite = unittest.TestSuite()
    for test in test_finder.find(module, globs=globs, extraglobs=extraglobs):
        if not test.examples:
            continue
        if not test.filename:
            test.filename = module.__file__
        suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileSuite(*paths, **kw):
    """Return the examples of text files as a unittest.TestSuite."""
    import os
    suite = unittest.TestSuite()
    relative = kw.pop("module_relative", True)
    package = kw.pop("package", None)
    globs = kw.pop("globs", None) or {}
    encoding = kw.pop("encoding", None)
    base = ""
    if relative:
        if isinstance(package, str):
            package = __import__(package, globals(), locals(), ["*"])
        base = os.path.dirname(
            package.__file__ if package is not None
            else sys._getframe(1).f_globals.get("__file__", ""))
    for path in paths:
        full = os.path.join(base, path)
        with open(full, encoding=encoding or "utf-8") as file:
            text = file.read()
        test = doctest.DocTestParser().get_doctest(
            text, {"__file__": full, **globs}, os.path.basename(path), full, 0)
        suite.addTest(DocTestCase(test, **kw))
    return suite
