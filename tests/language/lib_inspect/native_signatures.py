# The signatures of what is written in C: functions of modules, methods, types and their subclasses.
import functools
import inspect
import itertools
import math
import operator
import os
import re


class Pile(list):
    pass


class Alike(dict):
    pass


for f in (math.acos, math.hypot, math.isclose, math.gcd, os.stat, os.getcwd, print, sum, len, pow, isinstance,
          str.center, bytes.ljust, str.encode, bytes.decode, bytes.translate, "".join, [].append, [].index, (1,).index,
          list, tuple, set, frozenset, bool, complex, float, enumerate, zip, map, filter, reversed, property, object,
          memoryview, classmethod, itertools.chain, itertools.accumulate, itertools.zip_longest, itertools.product,
          functools.partial, operator.itemgetter, operator.methodcaller, Pile, os.stat_result,
          re.compile("x").match, ValueError("x").add_note, int, str, dict, Alike, range,
          getattr, max, type, dict().pop):
    try:
        print(f.__qualname__, inspect.signature(f))
    except ValueError:
        print(f.__qualname__, "has none")
s = inspect.signature(math.isclose)
print(s.bind(1, 2, rel_tol=0.5).arguments, [p.kind.name for p in s.parameters.values()])
print(repr(str.__text_signature__), repr(list.__text_signature__), repr(len.__text_signature__))
