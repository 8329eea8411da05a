# since: 3.14
# Files and folders by their paths.
import os
import tempfile
from pathlib import Path

home = Path.cwd()
folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder.name, "TOP"))


def tree(top):
    return sorted(str(p) for p in Path(top).rglob("*"))


(Path("a") / "b").mkdir(parents=True)
print(Path("a/x.txt").write_text("one\ntwo\n"), Path("a/y.bin").write_bytes(b"\0\1\2"), Path("a/x.txt").read_text(), Path("a/y.bin").read_bytes())
Path("a/b/z.txt").touch()
Path("a/link").symlink_to("x.txt")
Path("a/away").symlink_to("nothing")
Path("a/low").symlink_to("b", target_is_directory=True)
Path("a/hard").hardlink_to("a/x.txt")
for name in ("a", "a/x.txt", "a/link", "a/away", "a/low", "nothing"):
    p = Path(name)
    print(name, p.exists(), p.exists(follow_symlinks=False), p.is_dir(), p.is_file(), p.is_symlink(), p.is_file(follow_symlinks=False),
          p.is_fifo(), p.is_socket(), p.is_mount(), p.is_junction(), p.info.exists(), p.info.is_dir(), p.info.is_symlink())
print(Path("a/link").readlink(), Path("a/link").resolve().name, Path("a/link").samefile("a/hard"), Path("a/low/z.txt").resolve().relative_to(Path.cwd()))
print(sorted(p.name for p in Path("a").iterdir()), sorted(map(str, Path().iterdir())))
print(tree("."))
for pattern in ("*", "*.txt", "**", "**/", "*/", "**/*.txt", "a/../a/*.txt", "?", "[ab]/b", "A/*", "a/b/z.txt", "no", "a/**/z.txt", "..", "*/../*"):
    print(pattern, sorted(map(str, Path(".").glob(pattern))), sorted(map(str, Path("a").rglob(pattern, recurse_symlinks=True))))
print(sorted(map(str, Path(".").glob("A/X*", case_sensitive=False))), type(Path().glob("*")).__name__ in ("generator", "map"))
for way in (True, False):
    print([(str(p), sorted(d), sorted(f)) for p, d, f in Path("a").walk(top_down=way)])
for p, folders, files in Path("a").walk(follow_symlinks=True):
    folders.sort()
    print(p, folders)

with Path("a/new").open("w", encoding="utf-8") as file:
    file.write("é")
print(Path("a/new").stat().st_size, oct(Path("a/new").stat().st_mode)[-3:] != "", Path("a/new").read_text(encoding="latin-1"))
Path("a/new").chmod(0o600)
print(oct(Path("a/new").stat().st_mode), oct(Path("a/link").lstat().st_mode)[:4])
print(Path("a/new").rename("a/newer"), Path("a/newer").replace(Path("a/b/new")))
Path("a/away").unlink()
print(Path("a").copy("c"), tree("c"), Path("c/link").is_symlink())
print(Path("a").copy("d", follow_symlinks=False), tree("d"), Path("d/link").readlink())
print(Path("a/b/z.txt").copy("z2", preserve_metadata=True), Path("a/b/z.txt").copy_into("."), Path("z2").move("z3"), Path("z3").move_into("a/b"))
print(tree("."))
print(Path("a/b").move("moved"), tree("moved"))
for make in (
    lambda: Path("no").read_text(), lambda: Path("no").iterdir(), lambda: Path("a").mkdir(), lambda: Path("a/x.txt").mkdir(exist_ok=True),
    lambda: Path("q/r").mkdir(), lambda: Path("a").mkdir(exist_ok=True), lambda: Path("a/x.txt").touch(exist_ok=False),
    lambda: Path("no").unlink(), lambda: Path("no").unlink(missing_ok=True), lambda: Path("a").rmdir(), lambda: Path("no").stat(),
    lambda: Path("no").resolve(strict=True), lambda: Path("no/../b").resolve().name, lambda: Path("a/x.txt").write_text(b""),
    lambda: Path("a/x.txt").write_bytes(""), lambda: Path("a").copy("a"), lambda: Path("a").copy("a/z"), lambda: Path("/").copy_into("a"),
    lambda: Path("no").move("b"), lambda: Path("no").samefile("a"), lambda: Path("a/x.txt").open("rb", encoding="x"),
    lambda: Path("\0").exists(), lambda: Path("\0").stat(), lambda: list(Path("no").walk()), lambda: list(Path("no").glob("*")),
    lambda: list(Path("no").walk(on_error=lambda e: print(type(e).__name__, e.filename))),
):
    show(make)
os.environ["HOME"] = "/home/me"
print(Path.home(), Path("~/x").expanduser(), Path("a/~").expanduser(), Path("x").absolute().relative_to(Path.cwd()), Path("/x").absolute())
show(lambda: Path("~no such user").expanduser())
os.chdir(home)
folder.cleanup()
