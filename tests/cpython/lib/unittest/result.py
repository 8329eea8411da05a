"""Where the outcome of a test goes."""

import sys


def format_error(error):
    """One line: the exception, and where it came from."""
    name = type(error).__qualname__
    try:
        text = str(error)
    except Exception:
        text = "<its text cannot be had>"
    places = []
    trace = getattr(error, "__traceback__", None)
    while trace is not None:
        code = trace.tb_frame.f_code
        file = code.co_filename.rpartition("/")[2]
        if "unittest" not in code.co_filename:
            places.append(file + ":" + str(trace.tb_lineno))
        trace = trace.tb_next
    where = " at " + " > ".join(places[:1] + places[-1:] if len(places) > 1 else places) if places else ""
    return name + ": " + text + where


class TestResult:
    """Collects (test, text) pairs; a runner derives from it to hear of each as it comes."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures = []
        self.errors = []
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.testsRun = 0
        self.shouldStop = False
        self.failfast = False

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def addSuccess(self, test):
        pass

    def addFailure(self, test, err):
        self.failures.append((test, format_error(err[1])))

    def addError(self, test, err):
        self.errors.append((test, format_error(err[1])))

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, format_error(err[1])))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            if issubclass(err[0], test.failureException):
                self.addFailure(subtest, err)
            else:
                self.addError(subtest, err)

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True


def error_info(error):
    return (type(error), error, error.__traceback__)
