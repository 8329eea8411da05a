# since: 3.14
# Paths as text: parts, joins, comparison, patterns, errors.
import pickle
import warnings
from pathlib import Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath, UnsupportedOperation, WindowsPath

warnings.simplefilter("ignore")


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ("", ".", "/", "//", "///", "a", "a/", "./a", "a/./b", "a//b/..", "/a/b.tar.gz", "//a/b", ".hidden", "a.", "..", "...a"):
    path = PurePosixPath(text)
    print(repr(text), path, path.parts, repr(path.anchor), repr(path.name), repr(path.stem), repr(path.suffix), path.suffixes,
          path.parent, list(path.parents), path.is_absolute())
for text in ("", "c:", "c:a", "C:/a/b", "//server/share", "//server/share/x/y.txt", "//?/c:/x", "//./dev", "\\a", "a\\b/c", "./c:a"):
    path = PureWindowsPath(text)
    print(repr(text), path, path.parts, repr(path.drive), repr(path.root), repr(path.name), path.parent, path.is_absolute(), path.as_posix())

p = PurePath("/usr/lib/python")
print(p / "x" / "../y", "top" / PurePath("low"), p.joinpath("a", "/b", "c"), p.joinpath())
print(p.with_name("perl"), p.with_suffix(".old"), PurePath("a.b.c").with_stem("z"), PurePath("a.b").with_suffix(""))
print(p.relative_to("/usr"), p.relative_to("/var/x", walk_up=True), p.is_relative_to("/usr"), p.is_relative_to("/us"))
print(p.parents[0], p.parents[-1], p.parents[1:], len(p.parents), p.parents)
print(PureWindowsPath("C:/A/b") == PureWindowsPath("c:/a/B"), hash(PureWindowsPath("A")) == hash(PureWindowsPath("a")))
print(PurePath("a") == PureWindowsPath("a"), PurePath("a") < PurePath("a.b") < PurePath("a/b") < PurePath("b"))
print(sorted(map(PurePath, ["b/a", "a/b", "a-b", "a", "B"])))
print(PureWindowsPath("c:/x") / "d:/y", PureWindowsPath("c:/x") / "/y", PureWindowsPath("c:/x") / "c:y")
print(PureWindowsPath(PurePosixPath("a/b")), PurePosixPath(PureWindowsPath("a\\b")))
print(bytes(PurePath("a/é")), PureWindowsPath("c:/ü x").as_uri(), PureWindowsPath("//s/t/u").as_uri(), PurePath("/a b").as_uri())
print(PurePath("a//b", "c").__reduce__(), pickle.loads(pickle.dumps(PurePath("/x/y"))), type(PurePath("a")), type(Path("a")))
print(issubclass(PosixPath, PurePosixPath), isinstance(Path("a"), PurePath), {PurePath("a"): 1}[PurePath("a/")])

for path, pattern in [("a/b.py", "*.py"), ("a/b.py", "a/*.py"), ("/a/b.py", "/*.py"), ("a/b/c.py", "a/**/c.py"), ("a/b", "A/B"),
                      ("a/b/c/d", "**/d"), ("a/b", "**"), ("a/.b", "a/*"), ("a/b", "*/*/*"), ("a/b/c", "a/[!x]/c"), ("a", "?")]:
    print(path, pattern, PurePath(path).match(pattern), PurePath(path).full_match(pattern),
          PurePath(path).match(pattern, case_sensitive=False), PureWindowsPath(path).full_match(pattern))


class Tagged(PurePosixPath):
    def __init__(self, *args, tag=0):
        super().__init__(*args)
        self.tag = tag

    def with_segments(self, *args):
        return type(self)(*args, tag=self.tag + 1)


t = Tagged("a/b.c", tag=5)
print([(x, x.tag) for x in (t / "d", t.parent, t.with_name("q"), t.relative_to("a"), t.parents[1])])

for make in (
    lambda: PurePath(b"a"), lambda: PurePath(None), lambda: PurePath("a") / 1, lambda: [] / PurePath("a"),
    lambda: PurePath("a").with_name(""), lambda: PurePath("a").with_name("b/c"), lambda: PurePath("").with_name("a"),
    lambda: PurePath("a").with_suffix("b"), lambda: PurePath("/").with_suffix(".b"), lambda: PurePath("a.b").with_stem(""),
    lambda: PurePath("a").as_uri(), lambda: PurePath("a/b").relative_to("c"), lambda: PurePath("/a").relative_to("b", walk_up=True),
    lambda: PurePath("/a").relative_to("/b/..", walk_up=True), lambda: PurePath("a").parents[1], lambda: PurePath("a").match(""),
    lambda: PurePath("a") < "a", lambda: PurePath("a") < PureWindowsPath("a"), lambda: WindowsPath("a"),
    lambda: Path("a").glob(""), lambda: Path("a").glob("/x"), lambda: Path.from_uri("http://a"), lambda: Path.from_uri("file:a"),
    lambda: Path.from_uri("file:///a%20b"), lambda: Path.from_uri("file://localhost/x"), lambda: PurePath("a", x=1),
    lambda: UnsupportedOperation.__mro__[1], lambda: PureWindowsPath("con.txt").is_reserved(), lambda: Path("a").as_uri(),
):
    show(make)
