"""Tests found in modules and folders."""

import functools
import os
import re
import sys
import traceback
import types
from fnmatch import fnmatch, fnmatchcase

from . import case, suite, util

__unittest = True

VALID_MODULE_NAME = re.compile(r"[_a-z]\w*\.py$", re.IGNORECASE)


class _FailedTest(case.TestCase):
    """In the place of what could not be loaded."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def test_failure():
            raise self._exception
        return test_failure


def _failed_test(name, exception, suite_class, message):
    return suite_class((_FailedTest(name, exception),)), message


def _failed_import(name, suite_class):
    message = "Failed to import test module: %s\n%s" % (
        name, traceback.format_exc())
    return _failed_test(name, ImportError(message), suite_class, message)


def _skipped(name, exception, suite_class):
    @case.skip(str(exception))
    def test_skipped(self):
        pass

    cls = type("ModuleSkipped", (case.TestCase,), {name: test_skipped})
    return suite_class((cls(name),))


class TestLoader:
    """Makes suites of what it finds."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()

    def loadTestsFromTestCase(self, testCaseClass):
        """Return a suite of all tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from "
                            "TestSuite. Maybe you meant to derive from "
                            "TestCase?")
        if testCaseClass in (case.TestCase, case.FunctionTestCase) \
                or _is_abstract(testCaseClass):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """Return a suite of all tests of a module, or what its load_tests()
        makes of that."""
        tests = []
        for name in dir(module):
            thing = getattr(module, name)
            if (isinstance(thing, type)
                    and issubclass(thing, case.TestCase)
                    and thing not in (case.TestCase, case.FunctionTestCase)
                    and not _is_abstract(thing)):
                tests.append(self.loadTestsFromTestCase(thing))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                message = "Failed to call load_tests:\n" \
                    + traceback.format_exc()
                failed, message = _failed_test(module.__name__, error,
                                               self.suiteClass, message)
                self.errors.append(message)
                return failed
        return tests

    def loadTestsFromName(self, name, module=None):
        """Return a suite of what a dotted name means: a module, a class, a
        method, or a function that returns tests."""
        parts = name.split(".")
        failed = message = None
        if module is None:
            rest = parts[:]
            while rest:
                try:
                    path = ".".join(rest)
                    module = __import__(path)
                    break
                except ImportError:
                    last = rest.pop()
                    failed, message = _failed_import(last, self.suiteClass)
                    if not rest:
                        self.errors.append(message)
                        return failed
            parts = parts[1:]
        found = parent = module
        for index, part in enumerate(parts):
            try:
                parent, found = found, getattr(found, part)
            except AttributeError as error:
                if getattr(found, "__path__", None) is not None \
                        and failed is not None:
                    self.errors.append(message)
                    return failed
                failed, message = _failed_test(
                    part, error, self.suiteClass,
                    "Failed to access attribute:\n" + traceback.format_exc())
                self.errors.append(message)
                return failed
        return self._tests_of(name, found, parent, parts)

    def _tests_of(self, name, found, parent, parts):
        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, case.TestCase):
            return self.loadTestsFromTestCase(found)
        if (isinstance(found, types.FunctionType)
                and isinstance(parent, type)
                and issubclass(parent, case.TestCase)):
            if _is_abstract(parent):
                raise TypeError("Cannot instantiate abstract test case %s"
                                % parent.__name__)
            instance = parent(parts[-1])
            if not isinstance(getattr(instance, parts[-1]),
                              types.FunctionType):
                return self.suiteClass([instance])
        elif isinstance(found, suite.TestSuite):
            return found
        if not callable(found):
            raise TypeError("don't know how to make test from: %s" % found)
        test = found()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError("calling %s returned %s, not a test" % (found, test))

    def loadTestsFromNames(self, names, module=None):
        """Return a suite of suites, one for each name."""
        return self.suiteClass([self.loadTestsFromName(name, module)
                                for name in names])

    def getTestCaseNames(self, testCaseClass):
        """Return the names of the tests of a class, in order."""
        def is_test(name):
            if not name.startswith(self.testMethodPrefix):
                return False
            function = getattr(testCaseClass, name)
            if not callable(function):
                return False
            full = f"{testCaseClass.__module__}." \
                   f"{testCaseClass.__qualname__}.{name}"
            return self.testNamePatterns is None or any(
                fnmatchcase(full, pattern)
                for pattern in self.testNamePatterns)
        names = list(filter(is_test, dir(testCaseClass)))
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """Return a suite of all tests in the files below a folder whose names
        match the pattern."""
        before = self._top_level_dir
        implicit = False
        if top_level_dir is None and self._top_level_dir is not None:
            top_level_dir = self._top_level_dir
        elif top_level_dir is None:
            implicit = True
            top_level_dir = start_dir
        top_level_dir = os.path.abspath(top_level_dir)
        if top_level_dir not in sys.path:
            # In front of all, for there may be another of the name.
            sys.path.insert(0, top_level_dir)
        self._top_level_dir = top_level_dir
        importable = True
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            if start_dir != top_level_dir:
                importable = os.path.isfile(os.path.join(start_dir,
                                                         "__init__.py"))
        else:
            # The dotted name of a package.
            try:
                __import__(start_dir)
            except ImportError:
                importable = False
            else:
                module = sys.modules[start_dir]
                top = start_dir.partition(".")[0]
                if getattr(module, "__file__", None) is None:
                    if module.__name__ in sys.builtin_module_names:
                        raise TypeError("Can not use builtin modules as "
                                        "dotted module names") from None
                    raise TypeError("don't know how to discover from "
                                    f"{module!r}")
                start_dir = os.path.abspath(os.path.dirname(module.__file__))
                if implicit:
                    self._top_level_dir = self._folder_above(top)
                    sys.path.remove(top_level_dir)
        if not importable:
            raise ImportError("Start directory is not importable: %r"
                              % start_dir)
        tests = list(self._find_tests(start_dir, pattern))
        self._top_level_dir = before
        return self.suiteClass(tests)

    def _folder_above(self, name):
        """The folder that a package lies in."""
        path = os.path.abspath(sys.modules[name].__file__)
        if os.path.basename(path).lower().startswith("__init__.py"):
            return os.path.dirname(os.path.dirname(path))
        return os.path.dirname(path)

    def _get_name_from_path(self, path):
        if path == self._top_level_dir:
            return "."
        path = os.path.splitext(os.path.normpath(path))[0]
        relative = os.path.relpath(path, self._top_level_dir)
        return relative.replace(os.path.sep, ".")

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]

    def _match_path(self, path, full_path, pattern):
        """Is this a file to look at? For subclasses."""
        return fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        """Yield the suites of the files of a folder and those below."""
        name = self._get_name_from_path(start_dir)
        if name != "." and name not in self._loading_packages:
            tests, deeper = self._find_test_path(start_dir, pattern)
            if tests is not None:
                yield tests
            if not deeper:
                return
        for path in sorted(os.listdir(start_dir)):
            full = os.path.join(start_dir, path)
            tests, deeper = self._find_test_path(full, pattern)
            if tests is not None:
                yield tests
            if deeper:
                name = self._get_name_from_path(full)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(full, pattern)
                finally:
                    self._loading_packages.discard(name)

    def _find_test_path(self, full_path, pattern):
        """(the suite of a file or package or None, whether to go into it)"""
        base = os.path.basename(full_path)
        if os.path.isfile(full_path):
            if not VALID_MODULE_NAME.match(base) \
                    or not self._match_path(base, full_path, pattern):
                return None, False
            return self._load_file(full_path, pattern), False
        if not os.path.isdir(full_path) or not os.path.isfile(
                os.path.join(full_path, "__init__.py")):
            return None, False
        name = self._get_name_from_path(full_path)
        load_tests = None
        tests = None
        try:
            package = self._get_module_from_name(name)
        except case.SkipTest as error:
            return _skipped(name, error, self.suiteClass), False
        except:
            failed, message = _failed_import(name, self.suiteClass)
            self.errors.append(message)
            return failed, False
        load_tests = getattr(package, "load_tests", None)
        self._loading_packages.add(name)
        try:
            tests = self.loadTestsFromModule(package, pattern=pattern)
        finally:
            self._loading_packages.discard(name)
        # Its load_tests() has looked into it, if there is one.
        return tests, load_tests is None

    def _load_file(self, full_path, pattern):
        name = self._get_name_from_path(full_path)
        try:
            module = self._get_module_from_name(name)
        except case.SkipTest as error:
            return _skipped(name, error, self.suiteClass)
        except:
            failed, message = _failed_import(name, self.suiteClass)
            self.errors.append(message)
            return failed
        there = os.path.abspath(getattr(module, "__file__", full_path))
        real = _without_suffix(os.path.realpath(there))
        wanted = _without_suffix(os.path.realpath(full_path))
        if real.lower() != wanted.lower():
            raise ImportError(
                "%r module incorrectly imported from %r. Expected %r. Is "
                "this module globally installed?"
                % (_without_suffix(os.path.basename(full_path)),
                   os.path.dirname(real), os.path.dirname(full_path)))
        return self.loadTestsFromModule(module, pattern=pattern)


def _is_abstract(cls):
    return bool(getattr(cls, "__abstractmethods__", None))


def _without_suffix(path):
    return os.path.splitext(path)[0]


defaultTestLoader = TestLoader()
