import filecmp, os, tempfile
os.chdir(tempfile.mkdtemp())
for d in ("a", "b", "a/sub", "b/sub", "a/only", "a/.git", "a/mixed"):
    os.mkdir(d)
def put(name, text):
    with open(name, "w") as f:
        f.write(text)
    os.utime(name, (1, 1))
for name, text in (("a/same", "x"), ("b/same", "x"), ("a/diff", "x"), ("b/diff", "yy"), ("a/deep", "1"), ("b/deep", "2"), ("b/right", ""), ("a/sub/f", "q"), ("b/sub/f", "qq"), ("b/mixed", "")):
    put(name, text)
print(filecmp.cmp("a/same", "b/same"), filecmp.cmp("a/diff", "b/diff"), filecmp.cmp("a/deep", "b/deep"), filecmp.cmp("a/deep", "b/deep", shallow=False), filecmp.cmp("a", "b"))
print(filecmp.cmpfiles("a", "b", ["same", "diff", "deep", "nothing", "sub"]), filecmp.cmpfiles("a", "b", ["deep"], False))
for shallow in (True, False):
    d = filecmp.dircmp("a", "b", shallow=shallow)
    for n in sorted(d.methodmap):
        print(n, getattr(d, n) if n != "subdirs" else sorted(d.subdirs))
    d.report_full_closure()
filecmp.dircmp("a", "b", ignore=["same"]).report_partial_closure()
try:
    d.nothing
except AttributeError as e:
    print(e)
try:
    filecmp.cmp("a/none", "b/none")
except OSError as e:
    print(type(e).__name__)
print(filecmp.dircmp[str], filecmp.DEFAULT_IGNORES)
