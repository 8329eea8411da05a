# shutil, tempfile and fileinput: copies, trees, moves, removals, lines of files.
import fileinput
import io
import os
import shutil
import stat
import sys
import tempfile


def attempt(label, function, *arguments, **options):
    try:
        result = function(*arguments, **options)
        print(label, result.replace(top, "") if isinstance(result, str) else result)
    except BaseException as error:
        print(label, type(error).__name__, str(error).replace(top, ""))


def put(name, text):
    with open(os.path.join(top, name), "w") as file:
        file.write(text)


def tree(name):
    for folder, dirs, files in sorted(os.walk(os.path.join(top, name))):
        print(folder.replace(top, ""), sorted(dirs), sorted(files))


with tempfile.TemporaryDirectory() as top:
    at = lambda *names: os.path.join(top, *names)
    os.makedirs(at("a", "b", "c"))
    put("a/one", "1" * 100)
    put("a/b/two.py", "2")
    put("a/b/three.txt", "")
    os.symlink("one", at("a", "link"))
    os.symlink("nothing", at("a", "dangling"))
    os.chmod(at("a", "one"), 0o640)
    os.utime(at("a", "one"), (1, 2))
    attempt("copy", shutil.copy, at("a", "one"), at("copy"))
    attempt("copy2", shutil.copy2, at("a", "one"), at("a", "b"))
    status = os.stat(at("a", "b", "one"))
    print(oct(stat.S_IMODE(status.st_mode)), status.st_mtime, os.stat(at("copy")).st_mtime > 2)
    attempt("same", shutil.copyfile, at("copy"), at("copy"))
    attempt("missing", shutil.copyfile, at("nothing"), at("copy2"))
    attempt("folder", shutil.copyfile, at("a"), at("copy2"))
    attempt("into nothing", shutil.copyfile, at("copy"), at("no", "thing"))
    attempt("link", shutil.copyfile, at("a", "link"), at("link"), follow_symlinks=False)
    print(os.readlink(at("link")))
    attempt("tree", shutil.copytree, at("a"), at("t1"), symlinks=True, ignore=shutil.ignore_patterns("*.py", "c"))
    tree("t1")
    attempt("dangling", shutil.copytree, at("a"), at("t2"))
    tree("t2")
    attempt("ignored", shutil.copytree, at("a"), at("t3"), ignore_dangling_symlinks=True)
    attempt("again", shutil.copytree, at("a"), at("t3"), ignore_dangling_symlinks=True)
    attempt("over", shutil.copytree, at("a"), at("t3"), ignore_dangling_symlinks=True, dirs_exist_ok=True)
    tree("t3")
    attempt("move", shutil.move, at("t3"), at("t1"))
    attempt("move", shutil.move, at("t1"), at("t1", "b"))
    attempt("move", shutil.move, at("copy"), at("t1"))
    attempt("move", shutil.move, at("link"), at("t1"))
    attempt("move", shutil.move, at("a", "b", "two.py"), at("two"))
    tree("t1")
    attempt("rmtree", shutil.rmtree, at("nothing"))
    attempt("rmtree", shutil.rmtree, at("two"))
    os.symlink("t1", at("totree"))
    attempt("rmtree", shutil.rmtree, at("totree"))
    attempt("rmtree", shutil.rmtree, at("nothing"), ignore_errors=True)
    attempt("rmtree", shutil.rmtree, at("nothing"), onexc=lambda function, path, error: print(function.__name__, path.replace(top, ""), type(error).__name__))
    attempt("rmtree", shutil.rmtree, at("nothing"), onerror=lambda function, path, what: print(function.__name__, what[0].__name__))
    attempt("rmtree", shutil.rmtree, at("t1"))
    attempt("rmtree", shutil.rmtree, os.fsencode(at("t2")))
    print(sorted(os.listdir(top)))
    attempt("which", shutil.which, "tool", path=top)
    put("tool", "")
    os.chmod(at("tool"), 0o755)
    attempt("which", shutil.which, "tool", path=os.pathsep.join(["/nothing", top]))
    attempt("which", shutil.which, at("two"))
    attempt("archive", shutil.make_archive, at("x"), "nothing")
    attempt("unpack", shutil.unpack_archive, at("x.nothing"))
    attempt("chown", shutil.chown, at("tool"))
    attempt("chown", shutil.chown, at("tool"), user="no such user here")
    used = shutil.disk_usage(top)
    print(type(used).__name__, used._fields, used.total >= used.used)
    os.environ["COLUMNS"], os.environ["LINES"] = "7", "x"
    print(shutil.get_terminal_size((3, 4)).columns)

    put("first", "1\n2\n")
    put("second", "3\n4")
    with fileinput.input([at("first"), at("second")], encoding="ascii") as lines:
        for line in lines:
            print(lines.lineno(), lines.filelineno(), os.path.basename(lines.filename()), lines.isfirstline(), repr(line))
            if line == "1\n":
                lines.nextfile()
    with fileinput.FileInput(at("first"), inplace=True, backup=".old", encoding="ascii") as lines:
        for line in lines:
            print("<" + line.strip() + ">")
    print(open(at("first")).read(), open(at("first.old")).read())
    sys.stdin = io.StringIO("from standard input")
    print(list(fileinput.input("-")), fileinput.filename(), fileinput.lineno(), fileinput.isstdin())
    fileinput.close()
    attempt("none", fileinput.lineno)
    attempt("mode", fileinput.FileInput, mode="w")

    tempfile.tempdir = top
    with tempfile.NamedTemporaryFile("w+", prefix="p", suffix="s", encoding="ascii") as file:
        name = file.name
        write = file.write
        print(write("text"), os.path.dirname(name) == top, os.path.basename(name)[:: len(os.path.basename(name)) - 1], os.path.exists(name))
    print(os.path.exists(name))
    with tempfile.NamedTemporaryFile(delete_on_close=False) as file:
        file.close()
        print(os.path.exists(file.name))
    print(os.path.exists(file.name))
    with tempfile.TemporaryFile() as file:
        file.write(b"bytes")
        file.seek(0)
        print(file.read(), type(file.name).__name__)
    with tempfile.SpooledTemporaryFile(4) as file:
        print(file.write(b"1234"), file._rolled, file.write(b"5"), file._rolled, file.seek(1), file.read())
    attempt("mixed", tempfile.mkstemp, b"a", "b")
    try:
        tempfile.mkdtemp(dir=at("nothing"))
    except FileNotFoundError as error:
        print(os.path.dirname(error.filename) == at("nothing"))
    print(isinstance(tempfile.mkdtemp(b""), bytes), tempfile.gettempprefix(), tempfile.gettempprefixb())
print(os.path.exists(top))
