"""TestCase: running one test method, and the assertions."""

import sys

try:
    import warnings
except ImportError:
    warnings = None

from unittest.result import TestResult, error_info


class SkipTest(Exception):
    """Raised in a test that cannot run here."""


class _ShouldStop(Exception):
    """A subtest failed and the rest of the test is not wanted."""


# ---- skipping and cleanup -------------------------------------------------------------------------------


def skip(reason):
    def decorate(item):
        if isinstance(item, type):
            item.__unittest_skip__ = True
            item.__unittest_skip_why__ = reason
            return item

        def skipped(*args, **kwargs):
            raise SkipTest(reason)

        skipped.__name__ = getattr(item, "__name__", "skipped")
        skipped.__wrapped__ = item
        skipped.__unittest_skip__ = True
        skipped.__unittest_skip_why__ = reason
        return skipped

    if callable(reason) and not isinstance(reason, str):
        item, reason = reason, ""
        return decorate(item)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    return _same if condition else skip(reason)


def _same(item):
    return item


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(manager):
    return _enter(manager, addModuleCleanup)


def doModuleCleanups():
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        function(*args, **kwargs)


def _enter(manager, add_cleanup):
    kind = type(manager)
    value = kind.__enter__(manager)
    add_cleanup(kind.__exit__, manager, None, None, None)
    return value


# ---- contexts of assertRaises and its relatives -----------------------------------------------------------


def _regex(pattern):
    if isinstance(pattern, (str, bytes)):
        import re

        return re.compile(pattern)
    return pattern


def _names(expected):
    if isinstance(expected, tuple):
        return " or ".join(each.__name__ for each in expected)
    return expected.__name__


class _RaisesContext:
    def __init__(self, case, expected, regex, message):
        self.test_case = case
        self.expected = expected
        self.expected_regex = regex
        self.message = message
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.test_case._complain(_names(self.expected) + " not raised", self.message)
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self.expected_regex is not None and not _regex(self.expected_regex).search(str(error)):
            wanted = getattr(self.expected_regex, "pattern", self.expected_regex)
            self.test_case._complain(repr(wanted) + " does not match " + repr(str(error)), self.message)
        return True

    def call(self, function, args, kwargs):
        with self:
            function(*args, **kwargs)

    def __class_getitem__(cls, item):
        return cls


_AssertRaisesContext = _RaisesContext


class _WarnsContext:
    def __init__(self, case, expected, regex, message):
        self.test_case = case
        self.expected = expected
        self.expected_regex = regex
        self.message = message

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.manager = warnings.catch_warnings(record=True)
        self.warnings = self.manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, error, trace):
        self.manager.__exit__(kind, error, trace)
        if kind is not None:
            return False
        first = None
        for record in self.warnings:
            if not isinstance(record.message, self.expected):
                continue
            first = first or record.message
            if self.expected_regex is None or _regex(self.expected_regex).search(str(record.message)):
                self.warning = record.message
                self.filename = record.filename
                self.lineno = record.lineno
                return None
        if first is not None:
            wanted = getattr(self.expected_regex, "pattern", self.expected_regex)
            self.test_case._complain(repr(wanted) + " does not match " + repr(str(first)), self.message)
        self.test_case._complain(_names(self.expected) + " not triggered", self.message)

    def call(self, function, args, kwargs):
        with self:
            function(*args, **kwargs)


class _SubTest:
    """One round of `with self.subTest(...)`: its failure is noted, and the test goes on."""

    def __init__(self, case, message, params):
        self.case = case
        self.message = message
        self.params = params
        self.failureException = case.failureException

    def id(self):
        return self.case.id() + " " + repr(self.message or "") + repr(self.params)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        case = self.case
        if kind is None or case._result is None or not issubclass(kind, Exception):
            return False
        if issubclass(kind, SkipTest):
            case._result.addSkip(self, str(error))
            return True
        if issubclass(kind, _ShouldStop):
            return False
        case._failed = True
        case._result.addSubTest(case, self, error_info(error))
        return True


# ---- a test ------------------------------------------------------------------------------------------------


def _short(value):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text if len(text) <= 300 else text[:200] + " … " + text[-90:]


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _class_cleanups = []

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._result = None
        self._failed = False
        self._type_equality = {}
        if methodName != "runTest" and not hasattr(self, methodName):
            raise ValueError("no such test method in " + str(type(self)) + ": " + methodName)
        self._testMethodDoc = getattr(getattr(self, methodName, None), "__doc__", None)

    def __init_subclass__(cls, *args, **kwargs):
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return self._testMethodName + " (" + self.id() + ")"

    def id(self):
        return type(self).__module__ + "." + type(self).__qualname__ + "." + self._testMethodName

    def shortDescription(self):
        return self._testMethodDoc.strip().split("\n")[0].strip() if self._testMethodDoc else None

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def addTypeEqualityFunc(self, kind, function):
        self._type_equality[kind] = function

    # fixtures

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    def enterContext(self, manager):
        return _enter(manager, self.addCleanup)

    @classmethod
    def enterClassContext(cls, manager):
        return _enter(manager, cls.addClassCleanup)

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._guarded(function, *args, **kwargs)
        return not self._failed

    @classmethod
    def doClassCleanups(cls):
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            function(*args, **kwargs)

    # running

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=None, **params):
        return _SubTest(self, msg, params)

    def _guarded(self, function, /, *args, **kwargs):
        """Calls the function; True when nothing went wrong. What went wrong goes to the result."""
        try:
            function(*args, **kwargs)
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as error:
            self._skipped = True
            self._result.addSkip(self, str(error))
        except BaseException as error:
            if self._expecting:
                self._expected_error = error_info(error)
            else:
                self._failed = True
                if isinstance(error, self.failureException):
                    self._result.addFailure(self, error_info(error))
                else:
                    self._result.addError(self, error_info(error))
        return False

    def run(self, result=None):
        if result is None:
            result = self.defaultTestResult()
        method = getattr(self, self._testMethodName)
        result.startTest(self)
        try:
            if getattr(type(self), "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
                reason = getattr(type(self), "__unittest_skip_why__", "")
                result.addSkip(self, reason or getattr(method, "__unittest_skip_why__", ""))
                return result
            self._run_method(method, result)
        finally:
            result.stopTest(self)
        return result

    def _run_method(self, method, result):
        self._result = result
        self._failed = self._skipped = False
        self._expected_error = None
        expecting = getattr(type(self), "__unittest_expecting_failure__", False)
        expecting = expecting or getattr(method, "__unittest_expecting_failure__", False)
        self._expecting = False
        if self._guarded(self.setUp):
            self._expecting = expecting
            self._guarded(method)
            self._expecting = False
            self._guarded(self.tearDown)
        self.doCleanups()
        if expecting and not self._failed:
            if self._expected_error:
                result.addExpectedFailure(self, self._expected_error)
            else:
                result.addUnexpectedSuccess(self)
        elif not self._failed and not self._skipped:
            result.addSuccess(self)
        self._result = None

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    # assertions

    def _complain(self, standard, message=None):
        raise self.failureException(self._formatMessage(message, standard))

    def _formatMessage(self, msg, standardMsg):
        if msg is None:
            return standardMsg
        return standardMsg + " : " + str(msg) if self.longMessage else msg

    def fail(self, msg=None):
        raise self.failureException(msg)

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._complain(_short(expr) + " is not true", msg)

    def assertFalse(self, expr, msg=None):
        if expr:
            self._complain(_short(expr) + " is not false", msg)

    def _equality(self, first, second):
        if type(first) is type(second):
            return self._type_equality.get(type(first))
        return None

    def _getAssertEqualityFunc(self, first, second):
        return self._equality(first, second) or self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._complain(_short(first) + " != " + _short(second), msg)

    def assertEqual(self, first, second, msg=None):
        function = self._equality(first, second)
        if function is not None:
            if isinstance(function, str):
                function = getattr(self, function)
            function(first, second, msg=msg)
        elif not first == second:
            self._complain(_short(first) + " != " + _short(second), msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._complain(_short(first) + " == " + _short(second), msg)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if seq_type is not None:
            for each in (seq1, seq2):
                if not isinstance(each, seq_type):
                    self._complain(_short(each) + " is not a " + seq_type.__name__, msg)
        if seq1 == seq2:
            return
        if len(seq1) == len(seq2) and all(seq1[i] == seq2[i] for i in range(len(seq1))):
            return
        self._complain("sequences differ: " + _short(seq1) + " != " + _short(seq2), msg)

    def assertListEqual(self, list1, list2, msg=None):
        self._same_type(list1, list2, list, msg)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self._same_type(tuple1, tuple2, tuple, msg)

    def assertDictEqual(self, d1, d2, msg=None):
        self._same_type(d1, d2, dict, msg)

    def assertMultiLineEqual(self, first, second, msg=None):
        self._same_type(first, second, str, msg)

    def _same_type(self, first, second, kind, msg):
        self.assertIsInstance(first, kind, msg)
        self.assertIsInstance(second, kind, msg)
        self._baseAssertEqual(first, second, msg)

    def assertSetEqual(self, set1, set2, msg=None):
        if set1.difference(set2) or set2.difference(set1):
            self._complain("sets differ: " + _short(set1) + " != " + _short(set2), msg)

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        missing = []
        for each in first:
            if each in rest:
                rest.remove(each)
            else:
                missing.append(each)
        if rest or missing:
            self._complain("only the first has " + _short(missing) + ", only the second " + _short(rest), msg)

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._complain(_short(member) + " not found in " + _short(container), msg)

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._complain(_short(member) + " unexpectedly found in " + _short(container), msg)

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._complain(_short(expr1) + " is not " + _short(expr2), msg)

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._complain("unexpectedly identical: " + _short(expr1), msg)

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._complain(_short(obj) + " is not None", msg)

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._complain("unexpectedly None", msg)

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._complain(_short(obj) + " is not an instance of " + _short(cls), msg)

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._complain(_short(obj) + " is an instance of " + _short(cls), msg)

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._complain(_short(a) + " not less than " + _short(b), msg)

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._complain(_short(a) + " not less than or equal to " + _short(b), msg)

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._complain(_short(a) + " not greater than " + _short(b), msg)

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._complain(_short(a) + " not greater than or equal to " + _short(b), msg)

    def _close(self, first, second, places, delta):
        if first == second:
            return True
        if places is not None and delta is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta
        return round(difference, 7 if places is None else places) == 0

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if not self._close(first, second, places, delta):
            self._complain(_short(first) + " is not almost " + _short(second), msg)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if self._close(first, second, places, delta):
            self._complain(_short(first) + " is almost " + _short(second), msg)

    def assertRegex(self, text, expected_regex, msg=None):
        if not _regex(expected_regex).search(text):
            self._complain(_short(expected_regex) + " does not match " + _short(text), msg)

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if _regex(unexpected_regex).search(text):
            self._complain(_short(unexpected_regex) + " matches " + _short(text), msg)

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not issubclass(cls, superclass):
            self._complain(_short(cls) + " is not a subclass of " + _short(superclass), msg)

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if issubclass(cls, superclass):
            self._complain(_short(cls) + " is a subclass of " + _short(superclass), msg)

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self._complain(_short(obj) + " has no attribute " + repr(name), msg)

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self._complain(_short(obj) + " has the attribute " + repr(name), msg)

    def assertStartsWith(self, s, prefix, msg=None):
        if not s.startswith(prefix):
            self._complain(_short(s) + " does not start with " + _short(prefix), msg)

    def assertEndsWith(self, s, suffix, msg=None):
        if not s.endswith(suffix):
            self._complain(_short(s) + " does not end with " + _short(suffix), msg)

    def assertRaises(self, expected_exception, *args, **kwargs):
        return self._expect(_RaisesContext, expected_exception, None, args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return self._expect(_RaisesContext, expected_exception, expected_regex, args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return self._expect(_WarnsContext, expected_warning, None, args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return self._expect(_WarnsContext, expected_warning, expected_regex, args, kwargs)

    def _expect(self, context_class, expected, regex, args, kwargs):
        if not args:
            return context_class(self, expected, regex, kwargs.pop("msg", None))
        context_class(self, expected, regex, None).call(args[0], args[1:], kwargs)


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self.function = testFunc

    def runTest(self):
        self.function()
