"""How long small pieces of a program take.

Command line: python -m timeit [-n N] [-r N] [-s S] [-u U] [-p] [-v] [-h]
                               [--] [statement ...]

  -n/--number N   how often the statement runs in a measurement
  -r/--repeat N   how many measurements there are (5)
  -s/--setup S    what runs once before a measurement (pass)
  -u/--unit U     the unit of time: nsec, usec, msec or sec
  -p/--process    measure the time of the process, not that of the clock
  -v/--verbose    print the raw times; -vv prints more digits
  -h/--help       print this text
"""

import gc
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
_globals = globals
dummy_src_name = "<timeit-src>"

_TEMPLATE = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


def reindent(src, indent):
    """Return src with its lines moved to the right."""
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    """Measures a statement (text or function), after a setup."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer,
                 globals=None):
        self.timer = timer
        namespace = {}
        outer = _globals() if globals is None else globals
        init = ""
        prefix = ""
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")
            prefix = setup + "\n"
            setup = reindent(setup, 4)
        elif callable(setup):
            namespace["_setup"] = setup
            init += ", _setup=_setup"
            setup = "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            compile(prefix + stmt, dummy_src_name, "exec")
            stmt = reindent(stmt, 8)
        elif callable(stmt):
            namespace["_stmt"] = stmt
            init += ", _stmt=_stmt"
            stmt = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        src = _TEMPLATE.format(stmt=stmt, setup=setup, init=init)
        self.src = src
        exec(compile(src, dummy_src_name, "exec"), outer, namespace)
        self.inner = namespace["inner"]

    def print_exc(self, file=None):
        """Print the traceback of an exception in the measured code."""
        import linecache
        import traceback
        if self.src is not None:
            linecache.cache[dummy_src_name] = (len(self.src), None,
                                               self.src.split("\n"),
                                               dummy_src_name)
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Return how many seconds number runs of the statement take."""
        it = itertools.repeat(None, number)
        gcold = gc.isenabled()
        gc.disable()
        try:
            return self.inner(it, self.timer)
        finally:
            if gcold:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """Return the list of the times of several measurements."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Return (number, time) for a number that takes 0.2 seconds or more."""
        scale = 1
        while True:
            for step in (1, 2, 5):
                number = scale * step
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer,
           number=default_number, globals=None):
    """Return how many seconds number runs of stmt take."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer,
           repeat=default_repeat, number=default_number, globals=None):
    """Return the list of the times of several measurements."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


def _options(args):
    """Return (options, statements) of a command line."""
    options = {"number": 0, "repeat": default_repeat, "setup": [],
               "unit": None, "verbose": 0, "timer": default_timer}
    args = list(args)
    while args and args[0].startswith("-") and args[0] != "-":
        arg = args.pop(0)
        if arg == "--":
            break
        name, equals, value = arg.partition("=")
        if not name.startswith("--"):
            name, value, equals = arg[:2], arg[2:], len(arg) > 2
        names = {"-n": "number", "--number": "number", "-r": "repeat",
                 "--repeat": "repeat", "-s": "setup", "--setup": "setup",
                 "-u": "unit", "--unit": "unit"}
        if name in names:
            if not equals:
                value = args.pop(0)
            key = names[name]
            if key == "setup":
                options[key].append(value)
            elif key == "unit":
                if value not in _UNITS:
                    raise ValueError("Unrecognized unit. Please select nsec, "
                                     "usec, msec, or sec.")
                options[key] = value
            else:
                options[key] = int(value)
        elif name in ("-v", "--verbose"):
            options["verbose"] += 1
        elif name in ("-p", "--process"):
            options["timer"] = time.process_time
        elif name in ("-h", "--help"):
            options["help"] = True
        else:
            raise ValueError(f"option {arg} not recognized\nuse -h/--help "
                             "for command line help")
    return options, args


def main(args=None, *, _wrap_timer=None):
    """What `-m timeit` does; return None or an exit code."""
    if args is None:
        args = sys.argv[1:]
    try:
        options, args = _options(args)
    except (ValueError, IndexError) as error:
        file = sys.stderr if "unit" in str(error) else sys.stdout
        print(error, file=file)
        return 2
    if options.get("help"):
        print(__doc__, end="")
        return 0
    timer = options["timer"]
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    number = options["number"]
    count = max(options["repeat"], 1)
    sys.path.insert(0, "")
    measure = Timer("\n".join(args) or "pass",
                    "\n".join(options["setup"]) or "pass", timer)
    precision = 3 + max(options["verbose"] - 1, 0)
    if number == 0:
        def tell(number, taken):
            plural = "s" if number != 1 else ""
            print(f"{number} loop{plural} -> {taken:.{precision}g} "
                  f"sec{plural}")

        callback = tell if options["verbose"] else None
        try:
            number, _ = measure.autorange(callback)
        except Exception:
            measure.print_exc()
            return 1
        if options["verbose"]:
            print()
    try:
        raw = measure.repeat(count, number)
    except Exception:
        measure.print_exc()
        return 1

    def show(seconds):
        unit = options["unit"]
        if unit is None:
            for unit, scale in reversed(_UNITS.items()):
                if seconds >= scale:
                    break
        return "%.*g %s" % (precision, seconds / _UNITS[unit], unit)

    if options["verbose"]:
        print("raw times: %s" % ", ".join(map(show, raw)))
        print()
    timings = [seconds / number for seconds in raw]
    best = min(timings)
    plural = "s" if number != 1 else ""
    print("%d loop%s, best of %d: %s per loop" % (number, plural, count,
                                                  show(best)))
    worst = max(timings)
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit(
            "The test results are likely unreliable. The worst time (%s) was "
            "more than four times slower than the best time (%s)."
            % (show(worst), show(best)), UserWarning, "", 0)
    return None


if __name__ == "__main__":
    sys.exit(main())
