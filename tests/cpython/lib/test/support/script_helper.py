"""Runs the interpreter on scripts, by way of the shell: a young interpreter has no subprocess module."""

import os
import sys
import textwrap
import unittest

from test.support.os_helper import TESTFN_ASCII


def interpreter_requires_environment():
    return False


class _PythonRunResult(tuple):
    """(rc, out, err), by name too."""

    rc = property(lambda self: self[0])
    out = property(lambda self: self[1])
    err = property(lambda self: self[2])

    def fail(self, cmd_line):
        raise AssertionError(
            "Process return code is %d\ncommand line: %r\n\nstdout:\n%s\n\nstderr:\n%s"
            % (self.rc, cmd_line, self.out.decode("utf-8", "replace"), self.err.decode("utf-8", "replace"))
        )


_runs = 0


def _quote(word):
    return "'" + os.fsdecode(word).replace("'", "'\\''") + "'"


def run_python_until_end(*args, **env_vars):
    global _runs
    _runs += 1
    isolated = env_vars.pop("__isolated", None)
    cwd = env_vars.pop("__cwd", None)
    cleared = env_vars.pop("__cleanenv", False)
    command = [sys.executable]
    if isolated or (isolated is None and not env_vars):
        command.append("-I")
    elif not env_vars:
        command.append("-E")
    if sys._xoptions.get("gil"):
        command.extend(["-X", "gil=" + sys._xoptions["gil"]])
    if len(args) > 1 and args[0] == "-c" and ("from test" in args[1] or "import test" in args[1] or "unittest" in args[1]):
        # The packages test and unittest are no part of the interpreter here.
        import test

        folders = [os.path.dirname(test.__path__[0])] + test.__path__[1:]
        more = "import sys; sys.path.append(%r); import test; test.__path__ += %r\n" % (folders[0], folders[1:])
        args = ("-c", more + textwrap.dedent(args[1]), *args[2:])
    command.extend(args)
    names = [os.path.abspath(TESTFN_ASCII + "_run" + str(_runs) + suffix) for suffix in (".out", ".err")]
    line = " ".join(_quote(word) for word in command)
    variables = " ".join(_quote(name + "=" + value) for name, value in env_vars.items())
    if cleared:
        line = "env -i " + variables + " " + line
    elif variables:
        line = "env " + variables + " " + line
    if cwd:
        line = "cd " + _quote(cwd) + " && " + line
    status = os.system("(" + line + ") </dev/null >" + _quote(names[0]) + " 2>" + _quote(names[1]))
    code = os.waitstatus_to_exitcode(status)
    contents = []
    for name in names:
        with open(name, "rb") as file:
            contents.append(file.read())
        os.unlink(name)
    # The shell says 128 + n of what signal n ended.
    return _PythonRunResult((128 - code if code > 128 else code, *contents)), command


def _assert_python(expected_success, /, *args, **env_vars):
    result, command = run_python_until_end(*args, **env_vars)
    if (result.rc == 0) != bool(expected_success):
        result.fail(command)
    return result


def assert_python_ok(*args, **env_vars):
    return _assert_python(True, *args, **env_vars)


def assert_python_failure(*args, **env_vars):
    return _assert_python(False, *args, **env_vars)


def spawn_python(*args, **kwargs):
    raise unittest.SkipTest("needs subprocess")


kill_python = spawn_python


def make_script(script_dir, script_basename, source, omit_suffix=False):
    path = os.path.join(script_dir, script_basename if omit_suffix else script_basename + ".py")
    with open(path, "wb") as file:
        file.write(source if isinstance(source, bytes) else source.encode("utf-8"))
    return path


def make_pkg(pkg_dir, init_source=""):
    os.mkdir(pkg_dir)
    make_script(pkg_dir, "__init__", init_source)
