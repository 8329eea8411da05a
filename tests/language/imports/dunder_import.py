# since: 3.14
import sys
print(__import__("os").__name__, __import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "ntpath"), __import__("math", globals(), locals(), [], 0).pi > 3)
for args in ((), (5,), ("",), ("nope_x",), ("os", None, None, (), -1), ("x", {}, {}, (), 1), ("os", 5, 5, 5)):
    try: print(__import__(*args).__name__)
    except Exception as e: print(args, type(e).__name__, e)
import importlib; print(importlib.import_module("math") is sys.modules["math"], importlib.import_module("os.path").__name__ != "")
try: importlib.import_module(".x")
except TypeError as e: print(e)
import types; m = types.ModuleType("made", "doc"); m.v = 5; sys.modules["made"] = m; import made; from made import v; print(made.v, v, made.__doc__, made)
try: from made import w
except ImportError as e: print(e, e.name, e.path)
import math; print(math.__name__, type(math), repr(math).startswith("<module 'math'"), math.__doc__ is not None, "__name__" in vars(math))
old = math.pi; math.pi = 3; from math import pi; print(pi); math.pi = old
for src in (
    "import",
    "import a.b as",
    "from a import",
    "from a import (",
    "import a as b.c",
    "from . import *, a",
    "from a import b as",
    "import a, ",
    "from a import b,",
    "from a import (b,)",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
