import sys, os, tempfile, importlib
d = tempfile.mkdtemp(); sys.path.insert(0, d); sys.dont_write_bytecode = True
def w(p, s):
    p = os.path.join(d, p); os.makedirs(os.path.dirname(p), exist_ok=True); open(p, "w").write(s)
w("moda.py", "print('loading', __name__)\nx = 1\n_private = 2\ndef f(): return x\n__version__ = '3'\n")
w("modb.py", "__all__ = ['y', '_z']\ny = 1\n_z = 2\nhidden = 3\n")
w("bad_all.py", "__all__ = ['nope']\n"); w("synt.py", "x = = 1\n"); w("raises.py", "import sys\nvalue = 1\n1 / 0\n")
import moda, moda as m2
from moda import x, f as g, __version__
from moda import (x as xx, f,)
print(moda is m2, x, xx, g(), __version__, moda.__name__, sorted(n for n in dir(moda) if not n.startswith("__")), moda.__file__.endswith("moda.py"), moda.__package__ == "", moda.__spec__.name, type(moda).__name__, "moda" in sys.modules)
ns = {}; exec("from moda import *", ns); print(sorted(k for k in ns if k != "__builtins__")); ns = {}; exec("from modb import *", ns); print(sorted(k for k in ns if k != "__builtins__"))
moda.x = 99; print(f(), x); del moda.x
try: f()
except NameError as e: print(e)
for s in ("from bad_all import *", "import nope_mod", "import moda.sub", "import synt", "import raises", "from os import nope_name", "import os.nope_sub"):
    try: exec(s)
    except Exception as e: print(s, "->", type(e).__name__, str(e).replace(d, "DIR").split(" (")[0], getattr(e, "name", None))
print("raises" in sys.modules, "synt" in sys.modules)
del sys.modules["moda"]; import moda as m3; print(m3 is m2, m3.x); importlib.reload(m3); print(__import__("moda") is m3)
sys.modules["fake"] = 5; import fake; print(fake); sys.modules["none"] = None
try: import none
except ImportError as e: print(type(e).__name__, e)
def local():
    import modb
    from modb import y as q
    return modb.hidden, q
print(local(), "modb" in globals())
