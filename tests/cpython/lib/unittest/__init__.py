"""A small unittest for running CPython's own test files on a young interpreter.

It needs only sys and builtins; warnings may be missing, and re is imported where an assertion asks for it. The tests of
unittest itself use the library's own instead.
"""

from unittest.case import (
    FunctionTestCase,
    SkipTest,
    TestCase,
    addModuleCleanup,
    doModuleCleanups,
    enterModuleContext,
    expectedFailure,
    skip,
    skipIf,
    skipUnless,
)
from unittest.result import TestResult
from unittest.suite import TestLoader, TestSuite, TextTestRunner, defaultTestLoader, main, makeSuite

# A test file may look for the asynchronous variant only to derive from it.
IsolatedAsyncioTestCase = TestCase
