import os.path as p, os
for s in ("/a/b/c.txt", "a/b", "/", "//a", "a//b/", "c.tar.gz", ".bashrc", "..", "", "a/../b/./c", "/..", "a/b/..", ".a.b", "dir.d/file"): print(repr(s), p.basename(s), p.dirname(s), p.split(s), p.splitext(s), p.normpath(s), p.isabs(s))
print(p.join("a", "b"), p.join("a", "/b"), p.join("a/", "b", ""), p.join("", "x"), p.join("a", "", "b"), p.commonpath(["/a/b", "/a/c"]), p.commonprefix(["abc", "abd"]), p.relpath("/a/b/c", "/a/d"), p.relpath("/a", "/a"), p.splitdrive("/x"), p.exists("/"), p.isdir("/"), p.isfile("/"), p.exists("/nonexistent_q"), p.islink("/"), p.expanduser("x~"), os.sep, os.pathsep, os.linesep == "\n", os.curdir, os.pardir, os.extsep, p.normcase("A/b"), p.join(b"a", b"b"), p.commonprefix([]), p.expandvars("$NOPE_X/a"), p.abspath("/a/../b"), p.realpath("/") , os.fspath("a"))
for f in (
    lambda: p.join(5),
    lambda: p.join("a", b"b"),
    lambda: p.commonpath([]),
    lambda: p.commonpath(["/a", "b"]),
    lambda: p.relpath(""),
    lambda: p.getsize("/nonexistent_q"),
    lambda: p.basename(None),
    lambda: p.exists([]),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import tempfile; d = tempfile.mkdtemp(); os.makedirs(p.join(d, "x/y")); open(p.join(d, "x/f"), "w").close(); print(sorted(os.listdir(d)), [(r.replace(d, ""), ds, fs) for r, ds, fs in os.walk(d)], p.isdir(p.join(d, "x")), sorted(e.name for e in os.scandir(p.join(d, "x")))); os.rename(p.join(d, "x/f"), p.join(d, "g")); os.remove(p.join(d, "g")); os.removedirs(p.join(d, "x/y")); print(p.exists(d)); os.environ["LF_T"] = "v"; print(os.getenv("LF_T"), os.getenv("NOPE_X", "d"), p.expandvars("$LF_T/${LF_T}"), "LF_T" in os.environ); del os.environ["LF_T"]; print(os.environ.get("LF_T"))
