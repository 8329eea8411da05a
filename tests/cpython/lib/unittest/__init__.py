"""A small unittest for running CPython's own test files on a young interpreter.

It needs only sys and builtins; warnings may be missing, and re is imported where an assertion asks for it. The library's
own unittest takes its place once there is one.
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
