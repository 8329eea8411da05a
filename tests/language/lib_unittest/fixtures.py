# since: 3.14
# Fixtures of tests, classes and modules, cleanups, subtests, coroutines, suites and loaders.
import contextlib
import io
import logging
import re
import sys
import unittest
import warnings

events = []


@contextlib.contextmanager
def managed(name):
    events.append("enter " + name)
    yield name
    events.append("leave " + name)


def setUpModule():
    events.append("setUpModule")
    unittest.addModuleCleanup(events.append, "module cleanup")
    unittest.enterModuleContext(managed("module"))


def tearDownModule():
    events.append("tearDownModule")


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        events.append("setUpClass")
        cls.addClassCleanup(events.append, "class cleanup")
        cls.enterClassContext(managed("class"))

    @classmethod
    def tearDownClass(cls):
        events.append("tearDownClass")

    def setUp(self):
        events.append("setUp")
        self.addCleanup(events.append, "cleanup 1")
        self.addCleanup(events.append, "cleanup 2")
        self.enterContext(managed("test"))

    def tearDown(self):
        events.append("tearDown")

    def test_one(self):
        events.append(self.id())

    def test_two(self):
        events.append(str(self))
        raise KeyError("two")


class Coroutines(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        events.append("setUp")

    async def asyncSetUp(self):
        import asyncio

        await asyncio.sleep(0)
        events.append("asyncSetUp")
        self.addAsyncCleanup(self.later, 1)

    async def later(self, x):
        events.append("async cleanup %d" % x)

    async def asyncTearDown(self):
        events.append("asyncTearDown")

    async def test_coroutine(self):
        import asyncio

        events.append(await asyncio.wait_for(asyncio.sleep(0, "slept"), 10))

    async def test_fails(self):
        self.assertEqual(1, 2)

    def test_plain(self):
        events.append("plain")


class Expecting(unittest.TestCase):
    def test_raises(self):
        with self.assertRaises((KeyError, ValueError)) as caught:
            int("x")
        self.assertIn("invalid literal", str(caught.exception))
        self.assertRaises(ZeroDivisionError, lambda x: 1 / x, 0)
        with self.assertRaisesRegex(ValueError, "lit.*10"):
            int("x")
        with self.assertRaises(KeyError):
            with self.assertRaises(ValueError):
                raise KeyError("passes through")
        with self.assertRaises(TypeError) as caught:
            self.assertRaises(3)
        events.append(str(caught.exception))

    def test_warns(self):
        with self.assertWarns(UserWarning) as caught:
            warnings.warn("careful")
        events.append((str(caught.warning), caught.lineno > 0))
        with self.assertWarnsRegex(DeprecationWarning, "old"):
            warnings.warn("very old", DeprecationWarning)

    def test_logs(self):
        with self.assertLogs("part", "INFO") as caught:
            logging.getLogger("part.low").info("one %d", 1)
            logging.getLogger("part").error("two")
            logging.getLogger("part").debug("not this")
        events.append(caught.output)
        with self.assertNoLogs("part", "ERROR"):
            logging.getLogger("part").warning("low")

    def test_equal_enough(self):
        self.assertAlmostEqual(1, 1.00000001)
        self.assertNotAlmostEqual(1, 1.1)
        self.assertAlmostEqual(10, 11, delta=1)
        self.assertCountEqual([1, [2], 3], [3, 1, [2]])
        self.assertSequenceEqual((1, 2), [1, 2])
        self.assertDictEqual({}, {})
        self.assertRegex("abc", "b+")
        self.assertNotRegex("abc", "d")
        self.assertIsNot([], [])
        self.assertLessEqual(1, 1)
        self.assertNotIsInstance(1, str)
        self.assertNotIsSubclass(int, str)
        self.assertEndsWith("abc", ("x", "c"))
        self.assertNotHasAttr(3, "x")

    def test_parts(self):
        for i in range(3):
            with self.subTest("outer", i=i):
                with self.subTest(j=i * 2):
                    self.assertNotEqual(i, 1)
                if i == 2:
                    self.skipTest("two")


class Skipped(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest("the whole class")

    def test_x(self):
        events.append("never")


@unittest.skipIf(True, "because")
class SkippedToo(unittest.TestCase):
    def test_y(self):
        events.append("never")


@unittest.expectedFailure
class Fails(unittest.TestCase):
    def test_fails(self):
        self.fail("as it should")


class Recorder(unittest.TestResult):
    def addSuccess(self, test):
        events.append("ok")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        events.append((str(subtest), err and err[0].__name__))

    def addDuration(self, test, elapsed):
        events.append(elapsed >= 0)


loader = unittest.TestLoader()
module = sys.modules["__main__"]
suite = loader.loadTestsFromModule(module)
print(suite.countTestCases(), loader.getTestCaseNames(Expecting))
result = Recorder()
suite.run(result)
for event in events:
    print(event)
print(result, [(str(t), e.splitlines()[-1]) for t, e in result.errors + result.failures], result.skipped, len(result.expectedFailures))

events.clear()
for name in ("Fixtures.test_one", "Expecting", "nothing", "Fixtures.nothing", "unittest.nothing"):
    found = loader.loadTestsFromName(name, None if name.startswith("unittest") else module)
    print(name, found.countTestCases(), [type(test).__name__ for test in found])
print([message.splitlines()[-1] for message in loader.errors])
loader.testNamePatterns = ["*.test_r*", "*one"]
print(loader.loadTestsFromModule(module))
print(unittest.FunctionTestCase(lambda: None, description="a function").shortDescription())
test = Expecting("test_warns")
print(test, repr(test), test.id(), test == Expecting("test_warns"), test.countTestCases())
for make in (lambda: Expecting("nothing"), lambda: unittest.TestSuite("abc"), lambda: unittest.TestSuite([3]), lambda: suite.addTest(Expecting),
             lambda: Fixtures("test_two").debug(), lambda: loader.loadTestsFromName("events", module), lambda: loader.loadTestsFromTestCase(unittest.TestSuite)):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
out = io.StringIO()
sys.stderr = out
for arguments in (["-v", "Expecting.test_raises"], ["-f", "Fixtures.test_two", "Fixtures.test_one"], ["-k", "nothing at all"]):
    out.truncate(0)
    try:
        unittest.main(argv=["prog", *arguments])
    except SystemExit as end:
        text = re.sub(r"\d+\.\d+s", "...s", out.getvalue().replace("\0", ""))
        print("exit", end.code, [line for line in text.splitlines() if line and "File" not in line and "^" not in line and "~" not in line])
