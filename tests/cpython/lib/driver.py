"""Runs the test methods of one file of CPython's suite and says how each ended.

    driver.py SUITE NAME [--real] [--after ID] [--only TEXT]

SUITE is the folder of the installed suite, NAME the file's name (test_list, test_json.test_scanner). With
--real, the interpreter's own unittest and test.support are used instead of ours. What it says, each on a line
of its own that begins with "@@ ":

    loaded N                 the file was imported and has N methods
    start ID                 (ID is file.Class.method)
    VERDICT ID 'text'        ok, fail, error or skip
    unloadable 'text'        the file cannot be imported
    done

After a crash the runner starts it again with --after, and it goes on behind that method.
"""

import sys

arguments = sys.argv[1:]
real = "--real" in arguments
if real:
    arguments.remove("--real")
    del sys.path[0]
suite, name = arguments[0], arguments[1]
own = name.startswith("unittest.")  # a test of unittest itself, which is then the interpreter's
options = dict(zip(arguments[2::2], arguments[3::2]))
out = sys.stdout
home = sys.path[0]


def say(*words):
    out.write("\n@@ " + " ".join(words) + "\n")
    out.flush()


# ---- modules that are not there ---------------------------------------------------------------------------


def need(module):
    """Why a method that uses a missing module is skipped. What CPython has only for its own tests does not count,
    nor what shows its bytecode, nor its second implementations in Python (_pyio)."""
    detail = module.startswith(("_test", "_xx", "xx", "_interp", "ctypes", "_py")) or module in ("dis", "opcode")
    return ("implementation detail: " if detail else "") + "needs the module " + module


class MissingKind(type):
    """The type of everything in a module that is missing: whoever uses it is skipped."""

    def __call__(cls, *args, **kwargs):
        if loading:
            return cls
        raise unittest.SkipTest(need(cls.missing))

    def __getattr__(cls, attribute):
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return missing_thing(cls.missing)

    def __index__(cls):
        raise unittest.SkipTest(need(cls.missing))

    def __iter__(cls):
        cls()
        return iter(())

    @property
    def __flags__(cls):
        raise unittest.SkipTest(need(cls.missing))

    def operate(cls, *other):
        """What a file computes of it while it is imported, to be used by methods later, is missing as well."""
        return cls()

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = operate
    __lshift__ = __rlshift__ = __neg__ = __getitem__ = operate

    def __iter__(cls):
        return iter(() if cls() else ())


def missing_thing(module):
    return MissingKind("Missing", (Exception,), {"missing": module})


def missing_operator(cls, *operands):
    """What a class body or a constant computes with a missing thing is missing too."""
    return cls()


for operator in "getitem add radd sub rsub mul rmul mod floordiv truediv lshift rlshift rshift pow and rand or ror invert neg lt le gt ge".split():
    setattr(MissingKind, f"__{operator}__", missing_operator)


class MissingModule(type(sys)):
    """A file may import what this interpreter does not have yet; only the methods that use it are skipped."""

    def __getattr__(self, attribute):
        if attribute.startswith("__") and attribute != "__all__":
            raise AttributeError(attribute)
        return [] if attribute == "__all__" else missing_thing(self.__name__)


loading = True


def load(name):
    """The test module. What it imports and is not there becomes a missing module, and it is imported again."""
    full = name if own else "test." + name
    replaced = []
    while True:
        try:
            __import__(full)
            return sys.modules[full]
        except ImportError as error:
            lacking = getattr(error, "name", None)
            if real or not lacking or lacking in replaced or lacking == full or len(replaced) > 20:
                raise
            if lacking in sys.modules:
                # "cannot import name 'mock' from 'unittest'": the submodule is what is missing.
                wanted = getattr(error, "name_from", None)
                if not wanted:
                    raise
                setattr(sys.modules[lacking], wanted, MissingModule(lacking + "." + wanted))
                lacking = lacking + "." + wanted
                if lacking in replaced:
                    raise
            replace(lacking, replaced, full)
        except AttributeError:
            # A file that does without _testcapi only as far as its class bodies do not use it.
            if real or "_testcapi" in replaced or "_testcapi" in sys.modules:
                raise
            replace("_testcapi", replaced, full)
        except LookupError as error:
            # An encoding that a class body uses.
            lacking = str(error).removeprefix("unknown encoding: ")
            if real or lacking == str(error) or lacking in replaced:
                raise
            replaced.append(lacking)
            stand_in_for_encoding(lacking)


def stand_in_for_encoding(name):
    """An encoding that is missing: what a class body computes with it is empty, whoever uses it later is skipped."""
    import codecs

    def use(text, errors="strict"):
        if loading:
            return b"", len(text)
        raise unittest.SkipTest("needs the encoding " + name)

    codecs.register(lambda asked: codecs.CodecInfo(use, use, name=name) if asked == name else None)


def replace(lacking, replaced, full):
    replaced.append(lacking)
    sys.modules[lacking] = MissingModule(lacking)
    sys.modules.pop(full, None)


# ---- running ------------------------------------------------------------------------------------------------


def brief(text):
    lines = [line for line in str(text).strip().split("\n") if line.strip()]
    return lines[-1][:400] if lines else ""


class Reporter:
    """Made into a result class below, when it is known whose unittest it is."""

    def startTest(self, test):
        self.verdict = "ok"
        self.text = ""

    def note(self, verdict, text):
        if self.verdict in ("ok", "skip"):
            self.verdict = verdict
            self.text = text

    def addFailure(self, test, err):
        self.note("fail", self.describe(err))

    def addError(self, test, err):
        self.note("error", self.describe(err))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.note("fail", self.describe(err))

    def addSkip(self, test, reason):
        self.note("skip", reason)

    def addExpectedFailure(self, test, err):
        self.note("skip", "implementation detail: a known failure of CPython itself")

    def addUnexpectedSuccess(self, test):
        self.note("fail", "passes, though it is marked as expected to fail")

    def describe(self, err):
        if real or own:
            return err[0].__name__ + ": " + str(err[1])
        from unittest.result import format_error

        return format_error(err[1])


def guarded(function):
    """None, or (verdict, text) of what the fixture raised."""
    try:
        function()
    except unittest.SkipTest as error:
        return "skip", str(error)
    except Exception as error:
        return "error", function.__name__ + ": " + type(error).__name__ + ": " + str(error)
    return None


def classes_of(module):
    """The test classes: all of the module, or those that its load_tests() chooses (it may give them attributes)."""
    chosen = chosen_classes(module)
    for key in dir(module):
        value = getattr(module, key)
        if isinstance(value, type) and issubclass(value, unittest.TestCase):
            if value is not unittest.TestCase and value is not unittest.FunctionTestCase:
                if chosen is None or value in chosen:
                    yield key, value


def chosen_classes(module):
    """None when the module has no load_tests, or one that only adds tests of another kind."""
    if not hasattr(module, "load_tests"):
        return None
    loader = unittest.TestLoader()
    given = loader.suiteClass()
    try:
        suite = module.load_tests(loader, given, None)
    except Exception:
        return None
    if suite is given:
        return None
    found = set()
    waiting = [suite]
    while waiting:
        each = waiting.pop()
        if isinstance(each, unittest.TestCase):
            found.add(type(each))
        else:
            waiting.extend(each)
    return found


def of_second_implementation(cls):
    """Is this a test of a module that CPython has in Python besides its own in C, and that is not here?"""
    values = {name: value for each in reversed(cls.__mro__) for name, value in vars(each).items()}.values()
    missing = [getattr(value, "missing", None) for value in values if type(value) is MissingKind]
    missing += [value.__name__ for value in values if isinstance(value, MissingModule)]
    if not real:
        missing += [value for value in values if isinstance(value, str) and value == "_pyio"]
    return next((name for name in missing if name and name.startswith("_py")), None)


def methods_of(cls):
    names = [key for key in dir(cls) if key.startswith("test") and callable(getattr(cls, key))]
    return names or (["runTest"] if hasattr(cls, "runTest") else [])


def prepare():
    """Gives modules the names that a file of an older suite knows parts of them by (lib/older). What is returned is
    to be called with the test module."""
    space = {}
    try:
        with open(home + "/older/" + name + ".py") as file:
            exec(file.read(), space)
    except FileNotFoundError:
        pass
    return space.get("loaded", lambda module: None)


def main():
    try:
        change = (lambda module: None) if real else prepare()
        module = load(name)
        change(module)
    except unittest.SkipTest as error:
        say("unloadable", repr("skip: " + str(error)))
        return
    except BaseException as error:
        say("unloadable", repr(type(error).__name__ + ": " + brief(error)))
        return
    plan = []
    for key, cls in classes_of(module):
        plan.append((key, cls, [name + "." + key + "." + method for method in methods_of(cls)]))
    global loading
    loading = False
    say("loaded", str(sum(len(ids) for _, _, ids in plan)))
    after = options.get("--after")
    only = options.get("--only", "")
    trouble = guarded(getattr(module, "setUpModule", lambda: None))
    for key, cls, ids in plan:
        if after:
            if after not in ids:
                continue
            ids = ids[ids.index(after) + 1 :]
            after = None
        ids = [each for each in ids if only in each]
        if ids:
            run_class(cls, ids, trouble)
    getattr(module, "tearDownModule", lambda: None)()
    say("done")


def run_class(cls, ids, trouble):
    second = of_second_implementation(cls)
    if second:
        trouble = "skip", need(second)
    if trouble is None and not getattr(cls, "__unittest_skip__", False):
        trouble = guarded(cls.setUpClass)
    for each in ids:
        say("start", each)
        result = Result()
        if trouble is not None:
            result.verdict, result.text = trouble
        else:
            try:
                cls(each.rpartition(".")[2]).run(result)
            except Exception as error:
                result.verdict, result.text = "error", type(error).__name__ + ": " + str(error)
        say(result.verdict, each, ascii(brief(result.text)))
    if trouble is None:
        guarded(cls.tearDownClass)
        guarded(cls.doClassCleanups)


import test

if own and not real:
    sys.path.remove(home)
    import unittest

    sys.path.insert(0, home)
    unittest.__path__.append(suite.rpartition("/")[0] + "/unittest")
else:
    import unittest

if suite not in test.__path__:
    test.__path__.append(suite)
Result = type("Result", (Reporter, unittest.TestResult), {})
main()
