# since: 3.12
import sys
import importlib
try: importlib.import_module(".x")
except TypeError as e: print(e)
import types
m = types.ModuleType("made", "doc")
m.v = 5
sys.modules["made"] = m
import made
from made import v
try: from made import w
except ImportError as e: print(e, e.name, e.path)
import math
old = math.pi
math.pi = 3
from math import pi
math.pi = old
for src in (
    "from a import ()",
    "import *",
    "from a import (*)",
    "from .. import a.b",
    "import a.",
    "def f():\n from a import *",
    "class C:\n from os import *",
    "from a import b c",
    "import a from b",
    "from a.b import c as d, e",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
