"""Runs the examples in docstrings and compares what they print."""

import inspect
import linecache
import os
import sys
import traceback
from collections import namedtuple
from io import StringIO

__all__ = ["register_optionflag", "DONT_ACCEPT_TRUE_FOR_1",
           "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
           "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF",
           "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
           "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest",
           "DocTestParser", "DocTestFinder", "DocTestRunner", "OutputChecker",
           "DocTestFailure", "UnexpectedException", "testmod", "testfile",
           "run_docstring_examples", "script_from_examples", "TestResults",
           "master"]

TestResults_ = namedtuple("TestResults", "failed attempted")


class TestResults(TestResults_):
    """(failed, attempted); the attribute skipped counts examples left out."""

    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        text = f"failed={self.failed}, attempted={self.attempted}"
        if self.skipped:
            text += f", skipped={self.skipped}"
        return f"TestResults({text})"


OPTIONFLAGS_BY_NAME = {}


def __getattr__(name):
    # unittest is only needed by those who ask for test cases.
    if name in ("DocTestCase", "DocTestSuite", "DocFileSuite"):
        import _doctest_unittest
        return getattr(_doctest_unittest, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")



def register_optionflag(name):
    """Return the number of an option flag, a new one for a new name."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE
                    | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                    | IGNORE_EXCEPTION_DETAIL)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF
                   | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST)
BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."
master = None


def _indent(text, indent=4):
    pad = " " * indent
    return "".join([pad + line if line.strip("\n") else line
                    for line in text.splitlines(True)])


class Example:
    """One statement with the output that is expected."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0,
                 options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.exc_msg = exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _all(self):
        return (self.source, self.want, self.lineno, self.indent, self.options,
                self.exc_msg)

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._all() == other._all()

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent,
                     self.exc_msg))


class DocTest:
    """The examples of one docstring and the names they run with."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        if not self.examples:
            count = "no examples"
        elif len(self.examples) == 1:
            count = "1 example"
        else:
            count = "%d examples" % len(self.examples)
        return "<%s %s from %s:%s (%s)>" % (
            self.__class__.__name__, self.name, self.filename, self.lineno,
            count)

    def _all(self):
        return (self.examples, self.docstring, self.globs, self.name,
                self.filename, self.lineno)

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._all() == other._all()

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        mine = self.lineno if self.lineno is not None else -1
        theirs = other.lineno if other.lineno is not None else -1
        return ((self.name, self.filename or "", mine, id(self))
                < (other.name, other.filename or "", theirs, id(other)))


class DocTestParser:
    """Finds the examples in a text."""

    def parse(self, string, name="<string>"):
        """Return a list of Examples and the texts between them."""
        string = string.expandtabs()
        margin = _margin(string)
        if margin:
            string = "\n".join([line[margin:] for line in string.split("\n")])
        lines = string.split("\n")
        output = []
        between = []
        i = 0
        while i < len(lines):
            if not _starts_example(lines[i]):
                between.append(lines[i])
                i += 1
                continue
            output.append("\n".join(between) + ("\n" if between else ""))
            between = []
            example, i = self._read_example(lines, i, name)
            if example is not None:
                output.append(example)
        output.append("\n".join(between))
        return output

    def get_doctest(self, string, globs, name, filename, lineno):
        """Return the DocTest of a text."""
        return DocTest(self.get_examples(string, name), globs, name, filename,
                       lineno, string)

    def get_examples(self, string, name="<string>"):
        """Return the Examples in a text."""
        return [part for part in self.parse(string, name)
                if isinstance(part, Example)]

    def _read_example(self, lines, start, name):
        """Read the example at line start; return (Example or None, end)."""
        indent = len(lines[start]) - len(lines[start].lstrip(" "))
        source = [lines[start]]
        i = start + 1
        while i < len(lines) and _is_continuation(lines[i], indent):
            source.append(lines[i])
            i += 1
        want = []
        while i < len(lines):
            line = lines[i]
            if not line.strip() or _starts_example(line):
                break
            want.append(line)
            i += 1
        for number, line in enumerate(source):
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError(
                    "line %r of the docstring for %s lacks blank after %s: %r"
                    % (start + number + 1, name, line[indent:indent + 3],
                       line))
        for number, line in enumerate(source[1:] + want):
            if line and not line.startswith(" " * indent):
                raise ValueError(
                    "line %r of the docstring for %s has inconsistent leading "
                    "whitespace: %r" % (start + number + 2, name, line))
        text = "\n".join([line[indent + 4:] for line in source])
        wanted = "\n".join([line[indent:] for line in want])
        options = self._find_options(text, name, start)
        if all(not line.strip() or line.lstrip().startswith("#")
               for line in text.split("\n")):
            return None, i
        return Example(text, wanted, _exception_message(wanted), start,
                       indent, options), i

    def _find_options(self, source, name, lineno):
        """Return the options in `# doctest: +NAME` comments."""
        options = {}
        for line in source.split("\n"):
            at = line.find("#")
            while at >= 0:
                comment = line[at + 1:].strip()
                if comment.startswith("doctest:") and "'" not in comment \
                        and '"' not in comment:
                    for option in comment[8:].replace(",", " ").split():
                        if (option[0] not in "+-" or option[1:]
                                not in OPTIONFLAGS_BY_NAME):
                            raise ValueError(
                                "line %r of the doctest for %s has an invalid "
                                "option: %r" % (lineno + 1, name, option))
                        flag = OPTIONFLAGS_BY_NAME[option[1:]]
                        options[flag] = option[0] == "+"
                    break
                at = line.find("#", at + 1)
        if options and not any(line.strip() and not line.strip().startswith(
                "#") for line in source.split("\n")):
            raise ValueError("line %r of the doctest for %s has an option "
                             "directive on a line with no example: %r"
                             % (lineno, name, source))
        return options


def _margin(text):
    """The smallest indentation of the lines that are not blank."""
    sizes = [len(line) - len(line.lstrip(" ")) for line in text.split("\n")
             if line.strip(" ")]
    return min(sizes, default=0)


def _starts_example(line):
    return line.lstrip(" ").startswith(">>>") and (
        line.lstrip(" ")[3:4] != ">")


def _is_continuation(line, indent):
    rest = line.lstrip(" ")
    return rest == "..." or rest.startswith("... ") or (
        rest.startswith("...") and len(line) - len(rest) == indent
        and rest[3:4] not in ("", " ", "."))


def _exception_message(want):
    """The last part of a traceback in an expected output, or None."""
    lines = want.split("\n")
    if lines[0].rstrip() not in ("Traceback (most recent call last):",
                                 "Traceback (innermost last):"):
        return None
    for i, line in enumerate(lines[1:], 1):
        if line and (line[0].isalnum() or line[0] == "_"):
            return "\n".join(lines[i:])
    return None


class DocTestFinder:
    """Finds the docstrings of a module, class or function."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True,
                 exclude_empty=True):
        self._verbose = verbose
        self._parser = parser
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """Return the list of the DocTests of obj and what is in it."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when "
                                 "obj.__name__ doesn't exist: %r" % type(obj))
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        file = getattr(module, "__file__", None)
        if file is None:
            try:
                file = inspect.getsourcefile(obj) or inspect.getfile(obj)
            except (TypeError, OSError):
                file = None
        lines = None
        if file is not None:
            if module is not None:
                lines = linecache.getlines(file, module.__dict__)
            else:
                lines = linecache.getlines(file)
            lines = lines or None
        globs = {} if globs is None and module is None else \
            module.__dict__.copy() if globs is None else globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        if "__name__" not in globs:
            globs["__name__"] = "__main__"
        tests = []
        self._find(tests, obj, name, module, lines, globs, {})
        tests.sort()
        return tests

    def _from_module(self, module, object):
        if module is None:
            return True
        if inspect.getmodule(object) is not None:
            return module is inspect.getmodule(object)
        if inspect.isfunction(object):
            return module.__dict__ is object.__globals__
        if isinstance(object, property):
            return True
        if hasattr(object, "__module__"):
            return module.__name__ == object.__module__
        return False

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if id(obj) in seen:
            return
        seen[id(obj)] = 1
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, value in list(obj.__dict__.items()):
                inner = inspect.unwrap(value) if callable(value) else value
                if (inspect.isroutine(inner) or inspect.isclass(value)) and \
                        self._from_module(module, inner):
                    self._find(tests, value, f"{name}.{key}", module, lines,
                               globs, seen)
            for key, value in getattr(obj, "__test__", {}).items():
                if not isinstance(key, str):
                    raise ValueError("DocTestFinder.find: __test__ keys must "
                                     "be strings: %r" % (type(key),))
                self._find(tests, value, f"{name}.__test__.{key}", module,
                           lines, globs, seen)
        elif inspect.isclass(obj):
            for key, value in list(obj.__dict__.items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if ((inspect.isroutine(value) or inspect.isclass(value)
                     or isinstance(value, property))
                        and self._from_module(module, value)):
                    self._find(tests, value, f"{name}.{key}", module, lines,
                               globs, seen)

    def _get_test(self, obj, name, module, globs, lines):
        if isinstance(obj, str):
            doc = obj
        else:
            doc = getattr(obj, "__doc__", None)
            if doc is None:
                doc = ""
            elif not isinstance(doc, str):
                doc = str(doc)
        lineno = self._find_lineno(obj, lines)
        if self._exclude_empty and not doc:
            return None
        if module is None:
            filename = None
        else:
            filename = getattr(module, "__file__", None) or module.__name__
        return self._parser.get_doctest(doc, globs, name, filename, lineno)

    def _find_lineno(self, obj, lines):
        """The line on which the docstring of obj begins, from 0."""
        if inspect.ismodule(obj):
            return 0 if getattr(obj, "__doc__", None) is not None else None
        if isinstance(obj, property):
            obj = obj.fget
        if inspect.isclass(obj):
            if obj.__doc__ is None:
                return None
            lineno = obj.__dict__.get("__firstlineno__")
            lineno = None if lineno is None else lineno - 1
        else:
            if inspect.ismethod(obj):
                obj = obj.__func__
            if inspect.isfunction(obj) and getattr(obj, "__doc__", None):
                obj = inspect.unwrap(obj)
                obj = getattr(obj, "__code__", None)
            if not inspect.iscode(obj):
                return None
            lineno = obj.co_firstlineno - 1
        if lineno is None:
            return None
        if lines is None:
            return lineno + 1
        for number in range(lineno, len(lines)):
            text = lines[number].lstrip().lower()
            prefix = text[:1] if text[:1] in ("r", "u") else ""
            if text[len(prefix):len(prefix) + 1] in ('"', "'"):
                return number
        return None


class OutputChecker:
    """Compares what was printed with what was expected."""

    def check_output(self, want, got, optionflags):
        """Return whether got is as good as want."""
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            if (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
                return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = "\n".join(["" if line.strip() == BLANKLINE_MARKER else line
                              for line in want.split("\n")])
            got = "\n".join(["" if line.isspace() else line
                             for line in got.split("\n")])
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got = " ".join(got.split())
            want = " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS and _ellipsis_match(want, got))

    def output_difference(self, example, got, optionflags):
        """Return a text that says what is different."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = "\n".join([BLANKLINE_MARKER if not line.strip() and i <
                             got.count("\n") else line
                             for i, line in enumerate(got.split("\n"))])
        if optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF) and \
                want.count("\n") > 2 and got.count("\n") > 2:
            return self._diff(want, got, optionflags)
        if want and got:
            return "Expected:\n%sGot:\n%s" % (_indent(want), _indent(got))
        if want:
            return "Expected:\n%sGot nothing\n" % _indent(want)
        if got:
            return "Expected nothing\nGot:\n%s" % _indent(got)
        return "Expected nothing\nGot nothing\n"

    def _diff(self, want, got, optionflags):
        import difflib
        want_lines = want.splitlines(keepends=True)
        got_lines = got.splitlines(keepends=True)
        if optionflags & REPORT_UDIFF:
            kind = "unified diff with -expected +actual"
            diff = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:]
        elif optionflags & REPORT_CDIFF:
            kind = "context diff with expected followed by actual"
            diff = list(difflib.context_diff(want_lines, got_lines, n=2))[2:]
        else:
            kind = "ndiff with -expected +actual"
            diff = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK
                                       ).compare(want_lines, got_lines))
        return "Differences (%s):\n" % kind + _indent("".join(diff))


def _ellipsis_match(want, got):
    """Whether got is want with something in place of each '...'."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    pieces = want.split(ELLIPSIS_MARKER)
    start, end = 0, len(got)
    first, last = pieces[0], pieces[-1]
    if first:
        if not got.startswith(first):
            return False
        start = len(first)
    if last:
        if not got.endswith(last):
            return False
        end -= len(last)
    if start > end:
        return False
    for piece in pieces[1:-1]:
        start = got.find(piece, start, end)
        if start < 0:
            return False
        start += len(piece)
    return True


def _strip_exception_details(msg):
    """The name of the exception in a message, without module and text."""
    end = msg.find("\n")
    end = len(msg) if end < 0 else end
    colon = msg.find(":", 0, end)
    if colon >= 0:
        end = colon
    dot = msg.rfind(".", 0, end)
    return msg[dot + 1:end]


class DocTestRunner:
    """Runs DocTests and says what went wrong."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        if verbose is None:
            verbose = "-v" in sys.argv
        self._verbose = verbose
        self.optionflags = optionflags
        self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self.skips = 0
        self._stats = {}

    def report_start(self, out, test, example):
        """Called before an example is run."""
        if self._verbose:
            if example.want:
                out("Trying:\n" + _indent(example.source) + "Expecting:\n"
                    + _indent(example.want))
            else:
                out("Trying:\n" + _indent(example.source)
                    + "Expecting nothing\n")

    def report_success(self, out, test, example, got):
        """Called after an example that printed what was expected."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """Called after an example that printed something else."""
        out(self._failure_header(test, example)
            + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Called after an example that raised an exception."""
        text = "".join(traceback.format_exception(*exc_info))
        out(self._failure_header(test, example) + "Exception raised:\n"
            + _indent(text))

    def _failure_header(self, test, example):
        out = [self.DIVIDER]
        if test.filename:
            if test.lineno is not None and example.lineno is not None:
                lineno = test.lineno + example.lineno + 1
            else:
                lineno = "?"
            out.append('File "%s", line %s, in %s' % (test.filename, lineno,
                                                      test.name))
        else:
            out.append("Line %s, in %s" % (example.lineno + 1, test.name))
        out.append("Failed example:")
        out.append(_indent(example.source))
        return "\n".join(out)

    def _run(self, test, compileflags, out):
        """Run all examples of a test; return its TestResults."""
        failures = attempted = skips = 0
        original = self.optionflags
        check = self._checker.check_output
        for number, example in enumerate(test.examples):
            attempted += 1
            quiet = (self.optionflags & REPORT_ONLY_FIRST_FAILURE
                     and failures > 0)
            self.optionflags = original
            for flag, on in example.options.items():
                if on:
                    self.optionflags |= flag
                else:
                    self.optionflags &= ~flag
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            filename = "<doctest %s[%d]>" % (test.name, number)
            exc_info = None
            try:
                exec(compile(example.source, filename, "single", compileflags,
                             True), test.globs)
            except KeyboardInterrupt:
                raise
            except BaseException:
                kind, value, tb = sys.exc_info()
                # The frame of this function is of no interest.
                exc_info = kind, value, tb.tb_next
            got = self._fakeout.getvalue()
            if got and not got.endswith("\n"):
                got += "\n"  # expected output always ends with a newline
            self._fakeout.seek(0)
            self._fakeout.truncate()
            if exc_info is None:
                good = check(example.want, got, self.optionflags)
            else:
                good, got = self._check_exception(example, exc_info, got,
                                                  check)
            if good:
                if not quiet:
                    self.report_success(out, test, example, got)
                continue
            if not quiet:
                if good is None:
                    self.report_unexpected_exception(out, test, example,
                                                     exc_info)
                else:
                    self.report_failure(out, test, example, got)
            failures += 1
            if self.optionflags & FAIL_FAST:
                break
        self.optionflags = original
        self._stats[test.name] = [
            old + new for old, new in zip(
                self._stats.get(test.name, (0, 0, 0)),
                (failures, attempted, skips))]
        self.failures += failures
        self.tries += attempted
        self.skips += skips
        return TestResults(failures, attempted, skipped=skips)

    def _check_exception(self, example, exc_info, got, check):
        """Return (was the exception the expected one, output); None: no."""
        lines = traceback.format_exception_only(*exc_info[:2])
        if issubclass(exc_info[0], SyntaxError):
            for i, line in enumerate(lines):
                if line.startswith(exc_info[0].__name__ + ":") or \
                        line.strip() == exc_info[0].__name__:
                    lines = lines[i:]
                    break
        message = "".join(lines)
        got += "".join(traceback.format_exception(*exc_info))
        if example.exc_msg is None:
            return None, got
        if check(example.exc_msg, message, self.optionflags):
            return True, got
        if self.optionflags & IGNORE_EXCEPTION_DETAIL and check(
                _strip_exception_details(example.exc_msg),
                _strip_exception_details(message), self.optionflags):
            return True, got
        return False, got

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run a DocTest; return its TestResults."""
        self.test = test
        if compileflags is None:
            compileflags = _future_flags(test.globs)
        save_stdout = sys.stdout
        if out is None:
            out = save_stdout.write
        sys.stdout = self._fakeout = StringIO()
        save_displayhook = sys.displayhook
        sys.displayhook = sys.__displayhook__
        saved_lines = linecache.getlines

        def getlines(filename, module_globals=None):
            if filename.startswith("<doctest ") and filename.endswith("]>"):
                name, _, number = filename[9:-2].rpartition("[")
                if name == test.name:
                    source = test.examples[int(number)].source
                    return source.splitlines(keepends=True)
            return saved_lines(filename, module_globals)

        linecache.getlines = getlines
        try:
            return self._run(test, compileflags, out)
        finally:
            sys.stdout = save_stdout
            sys.displayhook = save_displayhook
            linecache.getlines = saved_lines
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins._ = None

    def summarize(self, verbose=None):
        """Print how it went; return the TestResults of all."""
        if verbose is None:
            verbose = self._verbose
        empty, passed, failed = [], [], []
        failures = tries = skips = 0
        for name, (bad, tried, skipped) in self._stats.items():
            failures += bad
            tries += tried
            skips += skipped
            if tried == 0:
                empty.append(name)
            elif bad == 0:
                passed.append((name, tried))
            else:
                failed.append((name, (bad, tried, skipped)))

        def plural(count, word):
            return f"{count} {word}" + ("" if count == 1 else "s")

        if verbose:
            if empty:
                print(f"{plural(len(empty), 'item')} had no tests:")
                for name in sorted(empty):
                    print(f"    {name}")
            if passed:
                print(f"{plural(len(passed), 'item')} passed all tests:")
                for name, count in sorted(passed):
                    word = "test" if count == 1 else "tests"
                    print(f" {count:3d} {word} in {name}")
        if failed:
            print(self.DIVIDER)
            print(f"{plural(len(failed), 'item')} had failures:")
            for name, (bad, tried, skipped) in sorted(failed):
                print(f" {bad:3d} of {tried:3d} in {name}")
        if verbose:
            print(f"{plural(tries, 'test')} in "
                  f"{plural(len(self._stats), 'item')}.")
            text = f"{tries - failures} passed"
            if failures:
                text += f" and {failures} failed"
            print(text + ".")
        if failures:
            text = f"***Test Failed*** {plural(failures, 'failure')}"
            if skips:
                text += f" and {plural(skips, 'skipped test')}"
            print(f"{text}.")
        elif verbose:
            print("Test passed.")
        return TestResults(failures, tries, skipped=skips)

    def merge(self, other):
        """Add the results of another runner."""
        for name, counts in other._stats.items():
            mine = self._stats.get(name, (0, 0, 0))
            self._stats[name] = [a + b for a, b in zip(mine, counts)]


def _future_flags(globs):
    import __future__
    flags = 0
    for name in __future__.all_feature_names:
        feature = globs.get(name, None)
        if feature is getattr(__future__, name):
            flags |= feature.compiler_flag
    return flags


class DocTestFailure(Exception):
    """An example printed something else (DebugRunner)."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised an exception (DebugRunner)."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """A runner that raises an exception at the first failure."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run a DocTest; return its TestResults."""
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Raise UnexpectedException."""
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        """Raise DocTestFailure."""
        raise DocTestFailure(test, example, got)


def _finish(runner, report):
    global master
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(m=None, name=None, globs=None, verbose=None, report=True,
            optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    """Test the examples of a module (__main__); return TestResults."""
    if m is None:
        m = sys.modules.get("__main__")
    if not inspect.ismodule(m):
        raise TypeError("testmod: module required; %r" % (m,))
    if name is None:
        name = m.__name__
    finder = DocTestFinder(exclude_empty=exclude_empty)
    kind = DebugRunner if raise_on_error else DocTestRunner
    runner = kind(verbose=verbose, optionflags=optionflags)
    for test in finder.find(m, name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    return _finish(runner, report)


def testfile(filename, module_relative=True, name=None, package=None,
             globs=None, verbose=None, report=True, optionflags=0,
             extraglobs=None, raise_on_error=False, parser=DocTestParser(),
             encoding=None):
    """Test the examples of a text file; return TestResults."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative "
                         "paths.")
    if module_relative:
        if package is None:
            base = sys._getframe(1).f_globals.get("__file__", "")
        else:
            if isinstance(package, str):
                package = __import__(package, globals(), locals(), ["*"])
            base = package.__file__
        filename = os.path.join(os.path.dirname(base), *filename.split("/"))
    with open(filename, encoding=encoding or "utf-8") as file:
        text = file.read()
    if name is None:
        name = os.path.basename(filename)
    globs = {} if globs is None else globs.copy()
    if extraglobs is not None:
        globs.update(extraglobs)
    globs.setdefault("__name__", "__main__")
    kind = DebugRunner if raise_on_error else DocTestRunner
    runner = kind(verbose=verbose, optionflags=optionflags)
    runner.run(parser.get_doctest(text, globs, name, filename, 0))
    return _finish(runner, report)


def run_docstring_examples(f, globs, verbose=False, name="NoName",
                           compileflags=None, optionflags=0):
    """Test the examples of one object and print what fails."""
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    """Return the examples of a text as a program, the rest as comments."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append("# Expected:")
                output += ["## " + line for line in
                           piece.want.split("\n")[:-1]]
        else:
            output += ["# " + line if line else "#"
                       for line in piece.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


def _main():
    """What `-m doctest` does."""
    args = sys.argv[1:]
    verbose = "-v" in args
    status = 0
    for filename in [arg for arg in args if not arg.startswith("-")]:
        if filename.endswith(".py"):
            directory, filename = os.path.split(filename)
            sys.path.insert(0, directory)
            module = __import__(filename[:-3])
            del sys.path[0]
            failed, _ = testmod(module, verbose=verbose)
        else:
            failed, _ = testfile(filename, module_relative=False,
                                 verbose=verbose)
        if failed:
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(_main())
