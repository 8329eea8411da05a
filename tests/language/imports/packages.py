import sys, os, tempfile
d = tempfile.mkdtemp(); sys.path.insert(0, d); sys.dont_write_bytecode = True
def w(p, s=""):
    p = os.path.join(d, p); os.makedirs(os.path.dirname(p), exist_ok=True); open(p, "w").write(s)
w("pkg/__init__.py", "print('pkg init', __name__, __package__, __path__ is not None)\nfrom . import a\nfrom .a import va as from_a\nval = 1\n")
w("pkg/a.py", "print('a', __name__, __package__)\nva = 'A'\ndef up():\n    from . import val\n    return val\n")
w("pkg/sub/__init__.py", "from .. import a as parent_a\nfrom ..a import va\nfrom .deep import thing\n__all__ = ['deep', 'other']\n")
w("pkg/sub/deep.py", "from ... import nope if False else None\n" if 0 else "thing = __name__\nfrom .. import val\nfrom ..a import up\n"); w("pkg/sub/other.py", "o = 'other loaded'\nprint(o)\n")
w("pkg/bad.py", "from .... import x\n"); w("pkg/bad2.py", "from .nothere import x\n"); w("pkg/bad3.py", "from .a import nothing\n"); w("ns/inner.py", "q = 5\n"); w("pkg/__main__.py", "print('main')")
import pkg.sub.deep
print(pkg.val, pkg.a.va, pkg.from_a, pkg.sub.deep.thing, pkg.sub.parent_a is pkg.a, pkg.sub.deep.up())
import pkg.sub as ps, pkg.sub.deep as dp; print(ps.__name__, dp.__name__, ps.__package__, dp.__package__)
from pkg import sub; from pkg.sub import *; print(sub is ps, deep is dp, other.o); import ns.inner; print(ns.inner.q, ns.__name__, hasattr(ns, "__file__") and ns.__file__)
for s in ("import pkg.bad", "import pkg.bad2", "import pkg.bad3", "from pkg import zilch", "import pkg.zilch", "from pkg.zilch import x", "import pkg.a.b", "from . import x", "from .x import y", "from pkg.a import nope"):
    try: exec(s, {"__name__": "__main__"})
    except Exception as e: print(s, "->", type(e).__name__, str(e).replace(d, "DIR").split(" (")[0])
try: exec("from . import x", {"__package__": "pkg", "__name__": "pkg.fake"})
except ImportError as e: print(str(e).split(" (")[0])
print(sorted(m for m in sys.modules if m.startswith("pkg")))
