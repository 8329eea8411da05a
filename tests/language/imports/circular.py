# since: 3.13
import sys, os, tempfile
d = tempfile.mkdtemp(); sys.path.insert(0, d); sys.dont_write_bytecode = True
def w(p, s): open(os.path.join(d, p), "w").write(s)
w("ca.py", "print('ca start')\nimport cb\nx = 1\ndef fa(): return cb.fb()\nprint('ca end')\n")
w("cb.py", "print('cb start')\nimport ca\nprint(hasattr(ca, 'x'))\ndef fb(): return ca.x\nprint('cb end')\n")
w("da.py", "from db import y\nx = 1\n"); w("db.py", "from da import x\ny = 2\n"); w("ea.py", "import eb\nx = 1\n"); w("eb.py", "import ea\nprint(ea.x)\n"); w("me.py", "import me\nprint(me is __import__('sys').modules['me'], me.__name__)\nv = 1\n")
import ca; print(ca.fa())
for m in ("da", "ea"):
    try: __import__(m)
    except Exception as e: print(type(e).__name__, str(e).replace(d, "DIR").split(" (/")[0].split("from '")[0])
print([n in sys.modules for n in ("da", "db", "ea", "eb")])
import me; print(me.v)
w("lazy.py", "def __getattr__(n):\n    if n.startswith('dyn'): return 'dynamic ' + n\n    raise AttributeError(f'no {n} here')\ndef __dir__(): return ['b', 'a']\n")
import lazy; print(lazy.dyn_x, dir(lazy)); from lazy import dyn_y; print(dyn_y)
try: lazy.other
except AttributeError as e: print(e)
try: from lazy import zip_
except ImportError as e: print(str(e).split(" (")[0])
