"""What the test runners share: running one program, running many side by side, showing a difference.

A program is a .py file whose first comment lines may say how it is to be run:

    # since: 3.12          older versions of Python do not know what it shows
    # args: one "two 2"    its sys.argv[1:]
    # options: -O -W error options of the interpreter
    # env: NAME=value      one more variable of the environment (may be repeated)
    # exit: 1              the exit status it must end with (0 unless said)
    # stderr: full|last|no what of its standard error is compared (the last line unless said)
    # timeout: 90          seconds, for one that needs long (a machine that is busy gives it more, see starved())
    # only: lfpy           no other Python can run it; the recorded output is then written by hand

FILE.in beside it is its standard input. It runs in its own folder.
"""

import concurrent.futures
import difflib
import glob
import os
import pathlib
import shlex
import signal
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORES = len(os.sched_getaffinity(0))
DEFAULT_TIMEOUT = 60
HAS_PROC = os.path.exists("/proc/self/stat")
SINGLE = {"since", "args", "options", "exit", "stderr", "timeout", "only"}


class Program:
    """A .py file with what its header says."""

    def __init__(self, path):
        self.path = pathlib.Path(path).resolve()
        self.fields = {"env": []}
        with open(self.path, "rb") as file:
            for raw in file:
                line = raw.decode("utf-8", "replace").strip()
                if not line.startswith("#"):
                    break
                name, colon, value = line[1:].strip().partition(":")
                if name in SINGLE and colon:
                    self.fields[name] = value.strip()
                elif name == "env" and colon:
                    self.fields["env"].append(value.strip())

    @property
    def since(self):
        return version_of(self.fields.get("since", "3.0"))

    @property
    def exit(self):
        return int(self.fields.get("exit", 0))

    @property
    def only(self):
        return self.fields.get("only")

    def beside(self, suffix):
        return self.path.with_suffix(suffix)


class Outcome:
    """How a run ended. `status` is the exit status, minus the signal's number, or None after a timeout."""

    def __init__(self, status, stdout, stderr, seconds):
        self.status = status
        self.stdout = stdout
        self.stderr = stderr
        self.seconds = seconds

    @property
    def last_line(self):
        lines = self.stderr.strip().splitlines()
        return lines[-1] if lines else ""

    def says(self):
        if self.status is None:
            return "timed out"
        if self.status < 0:
            return "ended by " + signal_name(-self.status)
        return f"exit status {self.status}"


def signal_name(number):
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def version_of(text):
    """(3, 12) from "3.12"."""
    return tuple(int(part) for part in text.split(".")[:2])


def environment(extra=()):
    """The same for every interpreter: what the caller's shell exports must not decide a test."""
    keep = {"PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"}
    env = {
        name: value
        for name, value in os.environ.items()
        if name in keep or name.endswith("SAN_OPTIONS") or name.startswith("LF_")
    }
    env.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", TZ="UTC")
    for pair in extra:
        name, _, value = pair.partition("=")
        env[name] = value
    return env


def heed_interrupts():
    """A runner started in the background ignores SIGINT, and so would what it starts."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def run(command, cwd=None, stdin=b"", timeout=DEFAULT_TIMEOUT, env=None):
    """Runs a command in a session of its own, so a timeout ends what it started too."""
    begin = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=cwd,
        env=env or environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        stdout, stderr = communicate(process, stdin, timeout)
        status = process.returncode
    except subprocess.TimeoutExpired:
        end_group(process)
        stdout, stderr = process.communicate()
        status = None
    return Outcome(
        status,
        stdout.decode("utf-8", "backslashreplace"),
        stderr.decode("utf-8", "backslashreplace"),
        time.monotonic() - begin,
    )


def communicate(process, stdin, timeout):
    """process.communicate(), whose limit of time is for the program and not for a machine that is busy."""
    given = [stdin]
    return patiently(lambda seconds: process.communicate(given.pop() if given else None, seconds), process.pid, timeout)


def patiently(wait, session, timeout):
    """wait(seconds) again and again as long as the session is only slow."""
    while True:
        try:
            return wait(timeout)
        except subprocess.TimeoutExpired:
            if not starved(session, timeout):
                raise


def starved(session, seconds):
    """Of a program whose time is over: does it want to go on, and has computed for less than that time?

    Then others had the processors. A program that hangs wants none, and one that loops has had them.
    """
    first = computed_by(session)
    for _ in range(20):
        spent, wants = activity(session)
        if wants or not HAS_PROC and spent > first + 0.005:
            return spent < 0.9 * seconds
        time.sleep(0.1)
    return False


def computed_by(process):
    """Seconds, of the clock that Linux has for each process."""
    try:
        return time.clock_gettime(~process << 3 | 2)
    except OSError:
        return 0.0


def activity(session):
    """(seconds that the processes of a session have computed, whether one of their threads wants to)

    Without /proc: what the first of them has computed; of the rest nobody knows.
    """
    if not HAS_PROC:
        return computed_by(session), False
    ticks, runs = 0, False
    for path in glob.glob("/proc/[0-9]*/stat"):
        words = stat_words(path)
        if words and int(words[3]) == session:
            ticks += sum(map(int, words[11:15]))
            folder = os.path.dirname(path)
            runs |= any(stat_words(task)[:1] in (["R"], ["D"]) for task in glob.glob(folder + "/task/*/stat"))
    return ticks / os.sysconf("SC_CLK_TCK"), runs


def stat_words(path):
    """The words of a stat file from the third one on, the state; none when the process has gone."""
    try:
        with open(path, "rb") as file:
            return file.read().rpartition(b")")[2].decode().split()
    except OSError:
        return []


def end_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def run_program(interpreter, program, timeout=DEFAULT_TIMEOUT, options=()):
    """Runs a program by its name in its own folder; the folder's path is cut from what it prints."""
    fields = program.fields
    stdin = program.beside(".in")
    # The folder goes into PWD because some commands (a chroot's wrapper) look there.
    outcome = run(
        [
            *interpreter,
            *options,
            *shlex.split(fields.get("options", "")),
            program.path.name,
            *shlex.split(fields.get("args", "")),
        ],
        cwd=program.path.parent,
        stdin=stdin.read_bytes() if stdin.exists() else b"",
        timeout=float(fields.get("timeout", timeout)),
        env=environment([*fields["env"], f"PWD={program.path.parent}"]),
    )
    folder = f"{program.path.parent}/"
    outcome.stdout = outcome.stdout.replace(folder, "")
    outcome.stderr = outcome.stderr.replace(folder, "")
    return outcome


def interpreter_command(text):
    """["/abs/path/python3", "-X", "dev"] from "python3 -X dev"; programs run in folders of their own."""
    words = shlex.split(text)
    if os.sep in words[0]:
        words[0] = os.path.abspath(words[0])
    return words


def interpreter_version(command):
    """((3, 11), "CPython 3.11.2") of an interpreter, or None where it cannot say."""
    code = "import sys; print(sys.implementation.name, *sys.version_info[:3])"
    outcome = run([*command, "-c", code])
    words = outcome.stdout.split()
    if outcome.status != 0 or len(words) != 4:
        return None
    name = {"cpython": "CPython"}.get(words[0], words[0])
    return tuple(map(int, words[1:3])), f"{name} {'.'.join(words[1:])}"


def find_programs(paths):
    """Every .py file below the paths, in order. A folder with __init__.py is a package some program imports,
    and so is what lies in a folder called `lib` or begins with an underscore."""
    found = []
    for path in map(pathlib.Path, paths):
        if path.is_file():
            found.append(path)
            continue
        for file in sorted(path.rglob("*.py")):
            inside = file.relative_to(path).parts
            if (file.parent / "__init__.py").exists() or file.name.startswith("_"):
                continue
            if any(part == "lib" or part.startswith(("_", ".")) for part in inside[:-1]):
                continue
            found.append(file)
    return found


def side_by_side(function, items, jobs=None):
    """Results of function(item) in the order of the items."""
    with concurrent.futures.ThreadPoolExecutor(jobs or CORES) as pool:
        yield from pool.map(function, items)


def difference(expected, actual, limit=20):
    """The first lines of a unified difference."""
    lines = list(
        difflib.unified_diff(
            expected.splitlines(), actual.splitlines(), "expected", "got", lineterm="", n=1
        )
    )
    if not lines and expected != actual:
        lines = ["the text is the same but for the end of the last line"]
    if len(lines) > limit:
        lines[limit:] = [f"… {len(lines) - limit} more lines"]
    return "\n".join("    " + line[:300] for line in lines)


class Verdicts:
    """Counts what passed and failed, against the list of known failures in tests/known_failures.txt.

    A program that stands there (as SUITE/NAME, with the reason behind it) may fail without failing the suite; as
    soon as it passes, or when anything else fails, the suite fails. The list says what is not done; it only shrinks.
    """

    LIST = ROOT / "tests/known_failures.txt"

    def __init__(self, suite):
        lines = self.LIST.read_text().splitlines() if self.LIST.exists() else []
        entries = (line.split() for line in lines if line and not line.startswith("#"))
        self.known = {words[0][len(suite) + 1:] for words in entries if words[0].startswith(suite + "/")}
        self.passed = self.failed = self.skipped = self.expected = 0
        self.names = []

    def add(self, name, wrong, crashed=False):
        """True when the difference is worth showing: a failure that nobody knew."""
        if wrong:
            self.names.append(name)
            if name in self.known and not crashed:
                self.expected += 1
                return False
            self.failed += 1
            return True
        if name in self.known:
            print(f"FAILED {name} passes now: take it off {self.LIST.name}")
            self.failed += 1
        else:
            self.passed += 1
        return False

    def finish(self):
        if self.expected:
            print(f"{self.expected} failures that {self.LIST.name} lists")
        if os.environ.get("LFPY_LIST_FAILURES"):
            with open(os.environ["LFPY_LIST_FAILURES"], "a") as file:
                file.writelines(name + "\n" for name in self.names)
        finish(self.passed, self.failed, self.skipped)


def finish(passed, failed, skipped=0):
    """The closing line every suite ends with, and its exit status."""
    tail = f", {skipped} skipped" if skipped else ""
    print(f"{passed} passed, {failed} failed{tail}", flush=True)
    sys.exit(1 if failed else 0)
