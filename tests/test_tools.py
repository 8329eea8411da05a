"""The test tools are tested too: that a runner sees what is wrong, and counts it."""

import pathlib
import subprocess
import sys
import tempfile

import harness

TESTS = pathlib.Path(__file__).resolve().parent
passed = failed = 0


def check(name, condition, output=""):
    global passed, failed
    if condition:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {name}\n{output}")


def tool(name, *arguments):
    command = [sys.executable, str(TESTS / name), *map(str, arguments)]
    result = subprocess.run(command, capture_output=True, text=True)
    return result.returncode, result.stdout + result.stderr


def check_programs(folder):
    (folder / "good.py").write_text("# args: 1 'b c'\n# exit: 3\nimport sys\nprint(sys.argv[1:])\nsys.exit(3)\n")
    (folder / "input.py").write_text("print(input())\n")
    (folder / "input.in").write_text("from a file\n")
    (folder / "future.py").write_text("# since: 3.99\nprint(1)\n")
    (folder / "raises.py").write_text("# exit: 1\nprint(1, flush=True)\nraise ValueError('the end')\n")
    status, output = tool("run_programs.py", "--record", sys.executable, folder)
    check("what is too new is not recorded", status == 1 and "3 passed, 1 failed" in output, output)
    check("arguments reach the program", (folder / "good.out").read_text() == "['1', 'b c']\n")
    check("input reaches the program", (folder / "input.out").read_text() == "from a file\n")
    check("the last line of an error is recorded", (folder / "raises.err").read_text() == "ValueError: the end\n")
    check("the version is recorded", (folder / "RECORDED").read_text().startswith("CPython 3."))
    own = ["run_programs.py", "--interpreter", sys.executable]
    status, output = tool(*own, folder)
    check("a missing record is a failure", status == 1 and "3 passed, 1 failed" in output, output)
    status, output = tool(*own, "--live", sys.executable, folder)
    check("live, what is too new is skipped", status == 0 and "3 passed, 0 failed, 1 skipped" in output, output)
    (folder / "future.py").unlink()
    (folder / "good.out").write_text("something else\n")
    status, output = tool(*own, folder)
    check("other output is a failure", status == 1 and "-something else" in output, output)
    (folder / "good.out").write_text("['1', 'b c']\n")
    (folder / "good.py").write_text("# exit: 3\n# args: 1 'b c'\nimport sys\nprint(sys.argv[1:])\n")
    status, output = tool(*own, folder)
    check("another status is a failure", status == 1 and "exit status 0 instead of 3" in output, output)
    (folder / "good.py").write_text("# timeout: 0.3\nwhile True: pass\n")
    status, output = tool(*own, folder)
    check("an endless program is ended", status == 1 and "timed out" in output, output)


def check_folders(folder):
    (folder / "a").mkdir()
    (folder / "a/same.py").write_text("print(1)\n")
    (folder / "a/other.py").write_text("import sys\nprint(sys.flags.optimize)\n")
    (folder / "b.py").write_text("raise KeyError(1)\n")
    arguments = ["--python", sys.executable, "--interpreter", f"{sys.executable} -O", folder]
    status, output = tool("compare_folder.py", *arguments)
    check("folders are compared", status == 1 and output.endswith("2 passed, 1 failed\n"), output)


def check_header():
    check("versions are numbers", harness.version_of("3.9") < harness.version_of("3.12.1"))


for group in (check_programs, check_folders):
    with tempfile.TemporaryDirectory() as name:
        group(pathlib.Path(name))
check_header()
harness.finish(passed, failed)
