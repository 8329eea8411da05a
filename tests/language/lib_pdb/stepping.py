"""Stepping with pdb: next, step, return, until, breakpoints with conditions, clear."""
import io
import os
import pdb
import sys


def add(a, b):
    c = a + b
    return c


def twice(x):
    y = add(x, x)
    return y


def work(debugger):
    debugger.set_trace()
    total = 0
    for i in range(3):
        total += twice(i)
    print("total", total)
    return total


def session(*commands):
    out = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("\n".join(commands) + "\n"), stdout=out)
    result = work(debugger)
    sys.settrace(None)
    print(out.getvalue().replace(os.path.dirname(__file__) + os.sep, ""))
    return result


session("n", "n", "n", "s", "s", "n", "s", "s", "n", "r", "c")
session("b add", "b 23, total > 100", "b", "c", "p a", "r", "r", "cl 1", "c")
session("tbreak add", "c", "c")
session("n", "n", "n", "n", "unt", "n", "unt 23", "c")
session("b 2000", "b nothing", "c")
import warnings
warnings.simplefilter("ignore")
session("j", "j x", "n", "j 19", "j 21", "j 3", "j 900", "j 24", "n", "r", "c")
session("b add", "c", "u", "j 15", "d", "j 9", "p a, b", "n", "n", "tbreak 24", "c", "c", "c", "c", "c")
