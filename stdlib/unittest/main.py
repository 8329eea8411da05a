"""The command line of a program of tests."""

import sys

from . import loader, runner
from .signals import installHandler

__unittest = True

_NO_TESTS_EXITCODE = 5

MAIN_EXAMPLES = """\
Examples:
  %(prog)s test_module               - run tests from test_module
  %(prog)s module.TestClass          - run tests from module.TestClass
  %(prog)s module.Class.test_method  - run specified test method
  %(prog)s path/to/test_file.py      - run tests from test_file.py
"""

MODULE_EXAMPLES = """\
Examples:
  %(prog)s                           - run default set of tests
  %(prog)s MyTestSuite               - run suite 'MyTestSuite'
  %(prog)s MyTestCase.testSomething  - run MyTestCase.testSomething
  %(prog)s MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
"""


def _convert_name(name):
    """The name of a module, if it is given as the path of a file."""
    import os
    if not os.path.isfile(name) or not name.lower().endswith(".py"):
        return name
    if os.path.isabs(name):
        relative = os.path.relpath(name, os.getcwd())
        if os.path.isabs(relative) or relative.startswith(os.pardir):
            return name
        name = relative
    return os.path.normpath(name)[:-3].replace("\\", ".").replace("/", ".")


# Options of both command lines: flags, attribute, help, and what argparse wants to know besides.
_VERBOSITY = [
    (("-v", "--verbose"), "verbosity", "Verbose output", {"action": "store_const", "const": 2}),
    (("-q", "--quiet"), "verbosity", "Quiet output", {"action": "store_const", "const": 0}),
    (("--locals",), "tb_locals", "Show local variables in tracebacks", {"action": "store_true"}),
    (("--durations",), "durations", "Show the N slowest test cases (N=0 for all)", {"type": int, "metavar": "N"}),
]
# Options that are there unless the program has set them itself.
_SETTABLE = [
    (("-f", "--failfast"), "failfast", "Stop on first fail or error", {"action": "store_true"}),
    (("-c", "--catch"), "catchbreak", "Catch Ctrl-C and display results so far", {"action": "store_true"}),
    (("-b", "--buffer"), "buffer", "Buffer stdout and stderr during tests", {"action": "store_true"}),
    (("-k",), "testNamePatterns", "Only run tests which match the given substring",
     {"action": "append", "type": lambda text: text if "*" in text else f"*{text}*"}),
]
# Where discovery begins, which files it takes, and from where names are imported; each may be given by position, too.
_DISCOVERY = [
    (("-s", "--start-directory"), "start", "Directory to start discovery ('.' default)", "."),
    (("-p", "--pattern"), "pattern", "Pattern to match tests ('test*.py' default)", "test*.py"),
    (("-t", "--top-level-directory"), "top",
     "Top level directory of project (defaults to start directory)", None),
]


def _module_at(name):
    """Import a module by its dotted name."""
    module = __import__(name)
    for part in name.split(".")[1:]:
        module = getattr(module, part)
    return module


class TestProgram:
    """Reads the command line, runs tests, and ends the program with whether
    they have passed."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = None
    testNamePatterns = None
    _discovery_parser = None

    def __init__(self, module="__main__", defaultTest=None, argv=None,
                 testRunner=None, testLoader=loader.defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False,
                 durations=None):
        given = dict(locals())
        for name in ("defaultTest", "testRunner", "testLoader", "exit",
                     "verbosity", "failfast", "catchbreak", "buffer",
                     "tb_locals", "durations"):
            setattr(self, name, given[name])
        self.module = _module_at(module) if isinstance(module, str) else module
        # Each warning is shown once a place, unless -W or the caller says otherwise.
        quiet = warnings is None and not sys.warnoptions
        self.warnings = "default" if quiet else warnings
        words = sys.argv if argv is None else argv
        self.progName = words[0].rpartition("/")[2]
        self.parseArgs(words)
        self.runTests()

    # ---- the command line

    def parseArgs(self, argv):
        """Read the command line and find the tests that it names."""
        self._initArgParsers()
        words = argv[1:]
        if self.module is None and words and words[0].lower() == "discover":
            return self._do_discovery(words[1:])
        self._parser.parse_args(words, self)
        if self.tests:
            self.testNames = [_convert_name(name) for name in self.tests]
            if __name__ == "__main__":
                self.module = None
        elif self.module is None:
            return self._do_discovery([])
        elif self.defaultTest is None or not isinstance(self.defaultTest, str):
            self.testNames = self.defaultTest and list(self.defaultTest)
        else:
            self.testNames = (self.defaultTest,)
        self.createTests()

    def _initArgParsers(self):
        from argparse import SUPPRESS, ArgumentParser
        options = list(_VERBOSITY)
        for option in _SETTABLE:
            name = option[1]
            if getattr(self, name) is None:
                options.append(option)
                setattr(self, name, [] if name == "testNamePatterns" else False)
        common = ArgumentParser(add_help=False)
        for flags, name, text, more in options:
            common.add_argument(*flags, dest=name, help=text, **more)

        names = ArgumentParser(prog=self.progName, parents=[common])
        names.print_help = self._help
        names.add_argument("tests", nargs="*", help="a list of any number of "
                           "test modules, classes and test methods.")

        finds = ArgumentParser(
            prog=f"{self.progName} discover", parents=[common],
            epilog="For test discovery all test modules must be importable "
                   "from the top level directory of the project.")
        for flags, name, text, _ in _DISCOVERY:
            finds.add_argument(*flags, dest=name, help=text)
        for _, name, _, _ in _DISCOVERY:
            finds.add_argument(name, nargs="?", default=SUPPRESS, help=SUPPRESS)
        self._parser, self._discovery_parser = names, finds

    def _help(self, file=None):
        examples = MAIN_EXAMPLES if self.module is None else MODULE_EXAMPLES
        print(self._parser.format_help())
        print(examples % {"prog": self.progName})
        if self.module is None:
            self._discovery_parser.print_help()

    def _do_discovery(self, argv, Loader=None):
        for _, name, _, default in _DISCOVERY:
            setattr(self, name, default)
        if argv is not None:
            if self._discovery_parser is None:
                self._initArgParsers()
            self._discovery_parser.parse_args(argv, self)
        self.createTests(from_discovery=True, Loader=Loader)

    # ---- the tests

    def createTests(self, from_discovery=False, Loader=None):
        """Find the tests."""
        finds = self.testLoader
        if self.testNamePatterns:
            finds.testNamePatterns = self.testNamePatterns
        if from_discovery:
            finds = finds if Loader is None else Loader()
            self.test = finds.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = finds.loadTestsFromModule(self.module)
        else:
            self.test = finds.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        """Run the tests; end the program if exit says so."""
        if self.catchbreak:
            installHandler()
        runs = self.testRunner = self.testRunner or runner.TextTestRunner
        if isinstance(runs, type):
            runs = self._make_runner()
        self.result = runs.run(self.test)
        if not self.exit:
            return
        if not self.result.wasSuccessful():
            sys.exit(1)
        some = self.result.testsRun or self.result.skipped
        sys.exit(0 if some else _NO_TESTS_EXITCODE)

    def _make_runner(self):
        """A runner with as many of the settings as its class knows."""
        settings = {"verbosity": self.verbosity, "failfast": self.failfast,
                    "buffer": self.buffer, "warnings": self.warnings}
        try:
            try:
                return self.testRunner(**settings, tb_locals=self.tb_locals,
                                       durations=self.durations)
            except TypeError:
                return self.testRunner(**settings)
        except TypeError:
            return self.testRunner()


main = TestProgram
