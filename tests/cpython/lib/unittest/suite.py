"""The little of suites, loaders and runners that test files touch."""

import sys

from unittest.case import TestCase
from unittest.result import TestResult


class TestSuite:
    def __init__(self, tests=()):
        self._tests = list(tests)

    def __iter__(self):
        return iter(self._tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self._tests)

    def run(self, result):
        for test in self._tests:
            test.run(result)
        return result

    __call__ = run


class TestLoader:
    testMethodPrefix = "test"
    suiteClass = TestSuite

    def getTestCaseNames(self, testCaseClass):
        return [
            name
            for name in dir(testCaseClass)
            if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))
        ]

    def loadTestsFromTestCase(self, testCaseClass):
        return self.suiteClass([testCaseClass(name) for name in self.getTestCaseNames(testCaseClass)])

    def loadTestsFromModule(self, module):
        classes = [getattr(module, name) for name in dir(module)]
        return self.suiteClass(
            [
                self.loadTestsFromTestCase(each)
                for each in classes
                if isinstance(each, type) and issubclass(each, TestCase) and each is not TestCase
            ]
        )

    def loadTestsFromName(self, name, module=None):
        return self.suiteClass()

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        return self.suiteClass()


defaultTestLoader = TestLoader()


def makeSuite(testCaseClass, prefix="test"):
    return defaultTestLoader.loadTestsFromTestCase(testCaseClass)


class TextTestRunner:
    resultclass = TestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, **options):
        self.stream = stream

    def run(self, test):
        result = self.resultclass()
        test.run(result)
        return result


def main(module="__main__", *arguments, **options):
    result = TextTestRunner().run(defaultTestLoader.loadTestsFromModule(sys.modules[module]))
    for test, text in result.failures + result.errors:
        print("FAILED", test.id(), text)
    print("ran", result.testsRun)
    sys.exit(not result.wasSuccessful())
