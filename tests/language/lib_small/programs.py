import getpass, io, os, pkgutil, runpy, sys, tempfile, warnings

root = tempfile.mkdtemp()
os.chdir(root)
sys.path.insert(0, root)
def put(name, text):
    os.makedirs(os.path.dirname(os.path.abspath(name)), exist_ok=True)
    with open(name, "w") as f:
        f.write(text)
put("one.py", "import sys\nx = 1\nseen = __name__, __package__, given, sys.argv[0] and os.path.basename(sys.argv[0]), __spec__ and __spec__.name, __name__ in sys.modules\nimport os\n".replace("import sys\n", "import sys, os\n"))
put("pack/__init__.py", "")
put("pack/__main__.py", "main = __name__, __package__, __spec__.name\n")
put("pack/a.py", "from . import b\nvalue = b.value\nname = __name__\n")
put("pack/b.py", "value = 5\nclass C:\n    class D: pass\n")
put("pack/sub/__init__.py", "")
put("pack/sub/c.py", "")
put("pack/data/t.txt", "text")
put("bad/__init__.py", "raise ImportError('no')")
put("folder/__main__.py", "import beside\nr = __name__, beside.y")
put("folder/beside.py", "y = 3")
def tell(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, str(e).replace(root, "ROOT"), getattr(e, "name", ""))
def pick(*names):
    return lambda g: [g.get(n) for n in names]
tell(lambda: pick("x", "seen", "__name__")(runpy.run_module("one", {"given": 4})))
tell(lambda: pick("x", "seen")(runpy.run_module("one", {"given": 4}, "__main__", alter_sys=True)))
tell(lambda: pick("x", "seen")(runpy.run_path("one.py", {"given": 4})))
tell(lambda: pick("seen")(runpy.run_path("one.py", {"given": 4}, "a.b")))
tell(lambda: pick("main")(runpy.run_module("pack")))
tell(lambda: pick("value", "name")(runpy.run_module("pack.a", run_name="zz")))
tell(lambda: pick("r")(runpy.run_path("folder")))
for bad in ("nothing", "pack.nothing", "pack.sub", ".x", "one.two", "math", "pack.__init__.x", "one.py"):
    tell(lambda: runpy.run_module(bad, {"given": 1}))
tell(lambda: runpy.run_path("nothing.py"))
tell(lambda: runpy.run_path("pack/data"))
print([(m.name, m.ispkg) for m in pkgutil.iter_modules([root])], [(m.name, m.ispkg) for m in pkgutil.iter_modules(["pack"], "p.")])
failed = []
print([m.name for m in pkgutil.walk_packages([root], onerror=failed.append)], failed)
tell(lambda: list(pkgutil.iter_modules("x")))
print(pkgutil.get_data("pack", "data/t.txt"), pkgutil.get_data("nothing", "x"))
tell(lambda: pkgutil.get_data("pack", "none"))
for name in ("os.path.join", "os:path.join", "pack.b:C.D", "pack.b.C", "pack:", "a b", ".x", "pack.b:none", "nothing.x", "os.path", "", "os:"):
    tell(lambda: getattr(pkgutil.resolve_name(name), "__name__", None))
print(pkgutil.extend_path(["a"], "pack") == ["a", os.path.join(root, "pack")], pkgutil.extend_path("x", "y"), pkgutil.get_importer("/nonexistent") is None)

os.environ["LOGNAME"] = "me"
print(getpass.getuser())
sys.stdin = io.StringIO("secret\nlast")
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    out = io.StringIO()
    print(getpass.fallback_getpass("P: ", out), getpass.fallback_getpass("Q: ", out), repr(out.getvalue()))
    tell(lambda: getpass.fallback_getpass("", out))
    print([w.category.__name__ for w in seen])
for bad in ("ab", "é", "\n", 5):
    tell(lambda: getpass.getpass(echo_char=bad))
