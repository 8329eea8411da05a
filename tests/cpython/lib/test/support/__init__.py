"""What CPython's test files take from test.support, written anew as far as the chosen files need it."""

import sys
import unittest

# ---- what kind of run this is ----------------------------------------------------------------------------

verbose = 1
failfast = False
use_resources = ["cpu", "walltime"]
max_memuse = 0
real_max_memuse = 0
PGO = PGO_EXTENDED = False
is_android = is_emscripten = is_wasi = is_apple_mobile = is_jython = False
MS_WINDOWS = False
Py_DEBUG = False
Py_GIL_DISABLED = False
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = False
has_fork_support = has_subprocess_support = has_socket_support = True
has_strftime_extensions = True
unix_shell = "/bin/sh"
LOOPBACK_TIMEOUT = 5.0
INTERNET_TIMEOUT = 60.0
SHORT_TIMEOUT = 30.0
LONG_TIMEOUT = 300.0
PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
SOCK_MAX_SIZE = 16 * 1024 * 1024 + 1
_1M = 1024 * 1024
_1G = 1024 * _1M
_2G = 2 * _1G
_4G = 4 * _1G
MAX_Py_ssize_t = sys.maxsize
NHASHBITS = sys.hash_info.width if hasattr(sys, "hash_info") else 64
TEST_HTTP_URL = "http://www.pythontest.net"
TEST_SUPPORT_DIR = __file__.rpartition("/")[0]
TEST_HOME_DIR = TEST_SUPPORT_DIR.rpartition("/")[0]


class Error(Exception):
    pass


class TestFailed(Error):
    pass


class TestDidNotRun(Error):
    pass


class ResourceDenied(unittest.SkipTest):
    pass


# The runner does not count a method that is skipped for this reason.
IMPLEMENTATION_DETAIL = "implementation detail"


def check_impl_detail(**guards):
    """True when the running implementation is meant: check_impl_detail(cpython=False), check_impl_detail()."""
    default = not any(guards.values()) if guards else False
    return guards.get(sys.implementation.name, default if guards else sys.implementation.name == "cpython")


def impl_detail(msg=None, **guards):
    if check_impl_detail(**guards):
        return _same
    return unittest.skip(IMPLEMENTATION_DETAIL + (": " + msg if msg else ""))


def cpython_only(test):
    return impl_detail(cpython=True)(test)


def _same(item):
    return item


def _skip(reason):
    """Something this runner never has."""
    return unittest.skip(IMPLEMENTATION_DETAIL + ": " + reason)


# ---- requirements ----------------------------------------------------------------------------------------


def is_resource_enabled(resource):
    return resource in use_resources


def requires(resource, msg=None):
    if not is_resource_enabled(resource):
        raise ResourceDenied("resource " + resource + " is not enabled")


def requires_resource(resource):
    return unittest.skipUnless(is_resource_enabled(resource), "resource " + resource + " is not enabled")


def _has_module(name):
    try:
        __import__(name)
        return True
    except ImportError:
        return False


def requires_zlib(reason="requires zlib"):
    return unittest.skipUnless(_has_module("zlib"), reason)


def requires_gzip(reason="requires gzip"):
    return unittest.skipUnless(_has_module("gzip"), reason)


def requires_bz2(reason="requires bz2"):
    return unittest.skipUnless(_has_module("bz2"), reason)


def requires_lzma(reason="requires lzma"):
    return unittest.skipUnless(_has_module("lzma"), reason)


def requires_fork():
    return _same


def requires_subprocess():
    return unittest.skipUnless(_has_module("subprocess"), "requires subprocess")


def requires_working_socket(*, module=False):
    """Those who use sockets themselves import the module; an event loop may do without."""
    return _same


def requires_mac_ver(*min_version):
    return _same


def requires_linux_version(*min_version):
    return _same


def requires_freebsd_version(*min_version):
    return _same


def skip_if_buggy_ucrt_strfptime(test):
    return test


def skip_if_pgo_task(test):
    return test


def skip_if_sanitizer(reason=None, **kinds):
    return _same


def skip_if_buildbot(reason=None):
    return _same


def skip_on_s390x(test):
    return test


def check_sanitizer(**kinds):
    return False


def requires_legacy_unicode_capi(test=None):
    return test if test else _same


def requires_docstrings(test):
    return test


def has_no_debug_ranges():
    return False


def requires_debug_ranges(reason="requires co_positions / debug_ranges"):
    return _same


def requires_IEEE_754(test):
    return test


def requires_limited_api(test):
    return _skip("C API")(test)


def requires_specialization(test):
    return _skip("specialization")(test)


def requires_gil_enabled(msg="needs the GIL"):
    return _same


def with_pymalloc():
    return False


def no_tracing(test):
    return test


def refcount_test(test):
    return cpython_only(test)


def anticipate_failure(condition):
    return unittest.expectedFailure if condition else _same


def python_is_optimized():
    return True


def bigaddrspacetest(test):
    return unittest.skip("needs the whole address space")(test)


def bigmemtest(size, memuse, dry_run=True):
    """With no memory to spare such a test runs once, with a size that is small but larger than a few pages."""

    def decorate(test):
        def run(self):
            if not dry_run:
                raise unittest.SkipTest("needs a lot of memory")
            test(self, 5147)

        run.size = size
        run.memuse = memuse
        run.__name__ = test.__name__
        return run

    return decorate


# ---- contexts ------------------------------------------------------------------------------------------


class _Replaced:
    """A context in which `put(new)` holds, and `put(old)` afterwards; also a decorator of what runs in it."""

    def __init__(self, put, old, new, value=None):
        self.put = put
        self.old = old
        self.new = new
        self.value = value

    def __enter__(self):
        self.put(self.new)
        return self.value

    def __exit__(self, *error):
        self.put(self.old)
        return False

    def __call__(self, function):
        def run(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        run.__name__ = function.__name__
        return run


def captured_output(stream_name):
    import io

    stream = io.StringIO()
    old = getattr(sys, stream_name)
    return _Replaced(lambda value: setattr(sys, stream_name, value), old, stream, stream)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


_absent = object()


def swap_attr(obj, attr, new_val):
    old = getattr(obj, attr, _absent)

    def put(value):
        if value is _absent:
            delattr(obj, attr)
        else:
            setattr(obj, attr, value)

    return _Replaced(put, old, new_val, None if old is _absent else old)


def swap_item(obj, item, new_val):
    old = obj[item] if item in obj else _absent

    def put(value):
        if value is _absent:
            if item in obj:
                del obj[item]
        else:
            obj[item] = value

    return _Replaced(put, old, new_val, None if old is _absent else old)


def patch(test_instance, object_to_patch, attr_name, new_value):
    context = swap_attr(object_to_patch, attr_name, new_value)
    context.__enter__()
    test_instance.addCleanup(context.__exit__)


def disable_gc():
    import gc

    return _Replaced(lambda on: gc.enable() if on else gc.disable(), gc.isenabled(), False)


def disable_faulthandler():
    return _Replaced(lambda value: None, None, None)


def adjust_int_max_str_digits(max_digits):
    return _Replaced(sys.set_int_max_str_digits, sys.get_int_max_str_digits(), max_digits)


def infinite_recursion(max_depth=75):
    # 3.14 makes it 20,000 deep at most, older ones 75; deeper than any test's own frames is what counts.
    limit = sys.getrecursionlimit()
    depth = 0
    frame = sys._getframe()
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return _Replaced(sys.setrecursionlimit, limit, depth + max(max_depth or 75, 75))


def setswitchinterval(interval):
    return sys.setswitchinterval(max(interval, 1e-5))


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


class SaveSignals:
    """Signal handlers, saved and restored."""

    def __init__(self):
        import signal

        self.signal = signal
        self.handlers = {}

    def save(self):
        for number in self.signal.valid_signals():
            if number not in (self.signal.SIGKILL, self.signal.SIGSTOP):
                self.handlers[number] = self.signal.getsignal(number)

    def restore(self):
        for number, handler in self.handlers.items():
            if handler is not None:
                self.signal.signal(number, handler)


class catch_unraisable_exception:
    """Keeps what sys.unraisablehook was called with."""

    def __enter__(self):
        self.unraisable = None
        self.old = sys.unraisablehook
        sys.unraisablehook = self._hook
        return self

    def _hook(self, unraisable):
        self.unraisable = unraisable

    def __exit__(self, *error):
        sys.unraisablehook = self.old
        del self.unraisable


class run_with_locale:
    """The function, or the block, runs in the first of these locales that there is, or as it is when there is none."""

    def __init__(self, catstr, *locales):
        self.catstr = catstr
        self.locales = locales

    def __enter__(self):
        import locale

        self.category = getattr(locale, self.catstr)
        self.old = locale.setlocale(self.category)
        for name in self.locales:
            try:
                locale.setlocale(self.category, name)
                break
            except locale.Error:
                pass

    def __exit__(self, *error):
        import locale

        locale.setlocale(self.category, self.old)

    def __call__(self, function):
        def run(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        run.__name__ = function.__name__
        run.__doc__ = function.__doc__
        return run


def run_with_tz(tz):
    def decorate(function):
        def run(*args, **kwargs):
            import os
            import time

            old = os.environ.get("TZ")
            os.environ["TZ"] = tz
            time.tzset()
            try:
                return function(*args, **kwargs)
            finally:
                if old is None:
                    del os.environ["TZ"]
                else:
                    os.environ["TZ"] = old
                time.tzset()

        run.__name__ = function.__name__
        return run

    return decorate


def subTests(arg_names, arg_values, /, *, _do_cleanups=False):
    single = isinstance(arg_names, str)
    names = arg_names.replace(",", " ").split() if single else arg_names
    single = len(names) == 1

    def decorate(function):
        def run(self, *args, **kwargs):
            for values in arg_values:
                named = dict(zip(names, (values,) if single else values))
                with self.subTest(**named):
                    function(self, *args, **kwargs, **named)
                if _do_cleanups:
                    self.doCleanups()

        run.__name__ = function.__name__
        return run

    return decorate


# ---- checks ----------------------------------------------------------------------------------------------


def gc_collect():
    import gc

    for _ in range(3):
        gc.collect()


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    error = caught.exception
    testcase.assertIsNotNone(error.lineno)
    testcase.assertIsNotNone(error.offset)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest("object " + repr(obj) + " has no attribute " + repr(name)) from None


def check_free_after_iterating(test, iter, cls, args=()):
    """An exhausted iterator has let go of what it ran over when the last item was asked for."""
    freed = []

    def exhaust():
        class Watched(cls):
            def __del__(self):
                freed.append(True)
                try:
                    next(iterator)
                except StopIteration:
                    pass

        iterator = iter(Watched(*args))
        test.assertRaises(StopIteration, next, iterator)

    exhaust()
    gc_collect()
    test.assertTrue(freed)


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    module, name = tp.__module__, tp.__name__
    qualified = name if module == "builtins" else module + "." + name
    import re

    pattern = "cannot create '" + re.escape(qualified) + "' instances"
    testcase.assertRaisesRegex(TypeError, pattern, tp, *args, **kwds)


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    missing = set(dir(ref_api)) - set(dir(other_api)) - set(ignore)
    return {name for name in missing if not name.startswith("_") or name.endswith("__")}


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    if name_of_module is None:
        name_of_module = (module.__name__,)
    elif isinstance(name_of_module, str):
        name_of_module = (name_of_module,)
    expected = set(extra)
    import types

    for name in dir(module):
        if name.startswith("_") or name in not_exported:
            continue
        obj = getattr(module, name)
        home = getattr(obj, "__module__", None)
        if home in name_of_module or (home is None and not isinstance(obj, types.ModuleType)):
            expected.add(name)
    test_case.assertCountEqual(module.__all__, expected)


def check_sizeof(test, o, size):
    raise unittest.SkipTest(IMPLEMENTATION_DETAIL + ": sizes of objects")


def calcobjsize(fmt):
    raise unittest.SkipTest(IMPLEMENTATION_DETAIL + ": sizes of objects")


calcvobjsize = calcobjsize


def run_in_subinterp(code):
    raise unittest.SkipTest(IMPLEMENTATION_DETAIL + ": subinterpreters")


def collision_stats(nbins, nballs):
    """Mean and standard deviation of the collisions when balls fall into bins."""
    n, k = nbins, nballs
    if k == 1:
        return 0.0, 0.0
    # The chance that a bin stays empty, and that two given bins do.
    empty_one = 1.0
    empty_two = 1.0
    import math

    empty_one = math.exp(k * math.log1p(-1.0 / n))
    empty_two = math.exp(k * math.log1p(-2.0 / n)) if n > 2 else 0.0
    mean_empty = n * empty_one
    variance = n * (n - 1) * empty_two + mean_empty - mean_empty * mean_empty
    return k - (n - mean_empty), math.sqrt(max(variance, 0.0))


def reap_children():
    pass


def wait_process(pid, *, exitcode, timeout=None):
    import os

    _, status = os.waitpid(pid, 0)
    found = os.waitstatus_to_exitcode(status)
    if found != exitcode:
        raise AssertionError("process exited with " + str(found) + " instead of " + str(exitcode))


def findfile(filename, subdir=None):
    import os
    import test

    if os.path.isabs(filename):
        return filename
    for folder in list(test.__path__) + sys.path:
        path = os.path.join(folder, subdir or "", filename)
        if os.path.exists(path):
            return path
    return filename


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def sortdict(dict):
    return "{" + ", ".join("%r: %r" % pair for pair in sorted(dict.items())) + "}"


def run_unittest(*classes):
    """The driver runs the classes of a file itself."""


def run_doctest(module, verbosity=None, optionflags=0):
    import doctest

    failed, tried = doctest.testmod(module, verbose=False, optionflags=optionflags)
    if failed:
        raise TestFailed(str(failed) + " of " + str(tried) + " doctests failed")
    return failed, tried


def maybe_get_event_loop_policy():
    return None


def args_from_interpreter_flags():
    return []


def optim_args_from_interpreter_flags():
    return []


def set_recursion_limit(limit):
    return _Replaced(sys.setrecursionlimit, sys.getrecursionlimit(), limit)


def get_pagesize():
    return 4096


def exceeds_recursion_limit():
    return 100_000


def force_not_colorized(function):
    return function


def force_not_colorized_test_class(cls):
    return cls


# ---- objects that compare in a known way -------------------------------------------------------------------


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False

    def __le__(self, other):
        return self == other

    def __gt__(self, other):
        return not self == other

    def __ge__(self, other):
        return True


class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False

    def __ge__(self, other):
        return self == other

    def __lt__(self, other):
        return not self == other

    def __le__(self, other):
        return True


ALWAYS_EQ = _AlwaysEqual()
NEVER_EQ = _NeverEqual()
LARGEST = _Largest()
SMALLEST = _Smallest()


# ---- what suites after 3.11 ask for ----------------------------------------------------------------------

# Submodules that are not among ours come from the installed suite.
import test

__path__.extend(folder + "/support" for folder in test.__path__[1:])

HAVE_PY_DOCSTRINGS = True
HAVE_ASAN_FORK_BUG = Py_TRACE_REFS = is_apple = is_s390x = False
REPO_ROOT = TEST_HOME_DIR


def linked_to_musl():
    return False


def without_optimizer(function):
    return function


def suppress_immortalization(suppress=True):
    return _Replaced(lambda value: None, None, None)


def skip_if_suppress_immortalization():
    return _same


def skip_if_unlimited_stack_size(test):
    return test


skip_emscripten_stack_overflow = skip_wasi_stack_overflow = skip_if_suppress_immortalization


def gc_threshold(*values):
    import gc

    return _Replaced(lambda each: gc.set_threshold(*each), gc.get_threshold(), values)


def get_c_recursion_limit():
    return 10_000


def get_recursion_depth():
    depth = 0
    frame = sys._getframe(1)
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return depth


def get_recursion_available():
    return sys.getrecursionlimit() - get_recursion_depth()


def run_code(code, extra_names=None):
    import textwrap

    names = dict(extra_names or ())
    exec(textwrap.dedent(code), names)
    return names


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.010, max_delay=1.0, error=True):
    """A loop that goes round, ever more slowly, until its body breaks it off or the time is over."""
    import time

    end = time.monotonic() + timeout
    delay = init_delay
    while True:
        yield
        if time.monotonic() > end:
            break
        time.sleep(delay)
        delay = min(delay * 2, max_delay)
    if error:
        raise AssertionError(err_msg or "timeout")


busy_retry = sleeping_retry


class CPUStopwatch:
    """Measures the processor time of a with block."""

    def __enter__(self):
        import time

        self.clock = time.process_time
        self.clock_info = time.get_clock_info("process_time") if hasattr(time, "get_clock_info") else None
        self.begin = self.clock()
        return self

    def __exit__(self, *error):
        self.seconds = self.clock() - self.begin


class BrokenIter:
    """An iterator in which the chosen step divides by zero."""

    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            1 / 0
        self.next_raises = next_raises
        self.iter_raises = iter_raises

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self

    def __next__(self):
        if self.next_raises:
            1 / 0


def iter_builtin_types():
    import builtins

    for value in vars(builtins).values():
        if isinstance(value, type) and value.__module__ == "builtins":
            yield value


def iter_slot_wrappers(cls):
    raise unittest.SkipTest(IMPLEMENTATION_DETAIL + ": slot wrappers")


class Matcher:
    """Compares the attributes of a log record; texts of some of them need only hold what is wanted."""

    _partial_matches = ("msg", "message")

    def matches(self, record, **wanted):
        return all(self.match_value(key, record.get(key), value) for key, value in wanted.items())

    def match_value(self, key, value, wanted):
        if type(value) is not type(wanted):
            return False
        if type(value) is str and key in self._partial_matches:
            return wanted in value
        return value == wanted


def skip_if_broken_multiprocessing_synchronize():
    raise unittest.SkipTest("needs the module multiprocessing")
