"""Runs the command lines of cases.py and compares what they do with CPython 3.14, or with what is written there.

    run.py                     build/lfpy
    run.py --record PYTHON     keeps what a CPython does, in recorded.json (--again: all of it anew)
    run.py --filter TEXT       only cases with TEXT in their name

The last line printed is "N passed, N failed".
"""

import argparse
import dataclasses
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import termios
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.modules.setdefault("run", sys.modules[__name__])

import harness  # noqa: E402

RECORDED = HERE / "recorded.json"
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")
SOURCELESS = re.compile(r'^  File "<[\w ]+>", line \d+, in _\w+\n|^  File "<frozen [\w.]+>".*\n', re.M)
CLEAN = re.compile(r"^(SyntaxError|IndentationError|TabError|RecursionError|MemoryError|NameError|TypeError|"
                   r"ZeroDivisionError|UnicodeDecodeError|ValueError|OverflowError)\b")  # fmt: skip
BANNER_END = ">>> "


@dataclasses.dataclass
class Case:
    """One command line.

    What it does is compared with recorded.json, unless one of these says what is to be compared:
      own     stdout, stderr and status, given by hand (nothing else is printed, status 0, unless said)
      has     texts that its output must contain, with status (a number or some)
      clean   it ends with status 0, or with 1 and one of the errors a wrong program may get
    files, links  what lies in the folder it runs in; {DIR} in arguments and variables is that folder
    pipe          there lies a named pipe in it too, called "pipe", that gives this to its reader
    any_status    the recorded status does not count
    stdin         None: closed; stdout: "closed", "full", or "broken" for a pipe nobody reads
    interrupt     SIGINT is sent when it has printed the line "ready"
    keys          lines typed at a terminal, each when a prompt has come; "^C" also when none comes and it computes
    """

    name: str
    arguments: list = dataclasses.field(default_factory=list)
    files: dict = dataclasses.field(default_factory=dict)
    links: dict = dataclasses.field(default_factory=dict)
    pipe: str = None
    env: dict = dataclasses.field(default_factory=dict)
    stdin: object = ""
    stdout: str = "pipe"
    stderr: str = "pipe"
    own: dict = None
    has: list = None
    status: object = 0
    any_status: bool = False
    clean: bool = False
    interrupt: bool = False
    keys: list = None
    prompts: list = dataclasses.field(default_factory=list)
    banner: bool = False

    @property
    def is_recorded(self):
        return self.own is None and self.has is None and not self.clean

    def prepare(self, folder):
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        for name, target in self.links.items():
            (folder / name).symlink_to(target)
        if self.pipe is not None:
            os.mkfifo(folder / "pipe")
            threading.Thread(target=(folder / "pipe").write_text, args=(self.pipe,), daemon=True).start()

    def environment(self, folder):
        env = {
            name: value
            for name, value in os.environ.items()
            if name in ("PATH", "LD_LIBRARY_PATH") or name.endswith("SAN_OPTIONS") or name.startswith("LF_")
        }
        env.update(HOME=str(folder), PWD=str(folder), LC_ALL="C.UTF-8", TZ="UTC")
        for name, value in self.env.items():
            env[name] = value.replace("{DIR}", str(folder))
        return env

    def run(self, command, timeout):
        """(status, stdout, stderr), the texts made independent of folder and program."""
        folder = pathlib.Path(tempfile.mkdtemp(prefix="cli"))
        try:
            self.prepare(folder)
            arguments = [a.replace("{DIR}", str(folder)) if isinstance(a, str) else a for a in self.arguments]
            start = self.at_terminal if self.keys is not None else self.through_pipes
            status, out, err = start([*command, *arguments], folder, self.environment(folder), timeout)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return status, *(normal(text, command[0], folder) for text in (out, err))

    # ---- without a terminal

    def through_pipes(self, command, folder, env, timeout):
        out = self.output()
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=env,
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=subprocess.PIPE,
            start_new_session=True,
            preexec_fn=self.close_streams,
        )
        if isinstance(out, int) and out != subprocess.PIPE:
            os.close(out)
        try:
            if self.interrupt:
                first = process.stdout.readline()
                settle(process.pid)
                process.send_signal(signal.SIGINT)
                harness.patiently(process.wait, process.pid, timeout)  # before communicate(), which closes its input
                rest, err = process.communicate()
                return process.returncode, first + rest, err
            content = self.stdin or b""
            content = content.encode() if isinstance(content, str) else content
            stdout, stderr = harness.communicate(process, content, timeout)
            return process.returncode, stdout or b"", stderr
        except subprocess.TimeoutExpired:
            harness.end_group(process)
            process.communicate()
            return None, b"", b""

    def output(self):
        if self.stdout == "full":
            return os.open("/dev/full", os.O_WRONLY)
        if self.stdout == "broken":
            read, write = os.pipe()
            os.close(read)
            return write
        return subprocess.PIPE

    def close_streams(self):
        """In the child, before the program starts."""
        for number, closed in enumerate((self.stdin is None, self.stdout == "closed", self.stderr == "closed")):
            if closed:
                os.close(number)

    # ---- at a terminal

    def at_terminal(self, command, folder, env, timeout):
        env.update(TERM="dumb", PYTHON_BASIC_REPL="1", NO_COLOR="1", PYTHON_COLORS="0")
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, env)
        settings = termios.tcgetattr(terminal)
        settings[3] &= ~termios.ECHO
        termios.tcsetattr(terminal, termios.TCSANOW, settings)
        try:
            output = self.type_keys(terminal, pid, timeout)
        finally:
            os.close(terminal)
        status = wait_or_kill(pid, timeout)
        text = ESCAPES.sub("", output.decode("utf-8", "backslashreplace").replace("\r\n", "\n"))
        if not self.banner and BANNER_END in text and "-i" not in self.arguments and "PYTHONINSPECT" not in self.env:
            text = text[text.index(BANNER_END) :]
        return status, text.encode(), b""

    def type_keys(self, terminal, pid, timeout):
        output = b""
        deadline = time.monotonic() + timeout

        def over():
            return time.monotonic() > deadline and not harness.starved(pid, timeout)

        prompts = tuple(p.encode() for p in (">>> ", "... ", *self.prompts))
        for key in [*self.keys, None]:
            fresh = b""
            computed = harness.activity(pid)[0]
            while not fresh.endswith(prompts) and not over():
                piece = read_some(terminal, 0.1)
                if piece is None:
                    return output + fresh
                fresh += piece
                if key == "\x03" and harness.activity(pid)[0] > computed + 0.2:
                    break
            output += fresh
            if key == "\x03":
                settle(pid)
            try:
                os.write(terminal, b"\x04" if key is None else b"\x03" if key == "\x03" else key.encode() + b"\n")
            except OSError:
                return output
        rest = b""
        while not over():
            piece = read_some(terminal, 0.1)
            if piece is None:
                break
            rest += piece
            if rest.endswith(prompts):  # the end of the input closed a block; once more closes the prompt
                output, rest = output + rest, b""
                os.write(terminal, b"\x04")
        return output + rest


def read_some(terminal, timeout):
    """Bytes, b"" when none came in time, None when the other side has gone."""
    if not select.select([terminal], [], [], timeout)[0]:
        return b""
    try:
        return os.read(terminal, 65536) or None
    except OSError:
        return None


def settle(pid):
    """Waits until the program's first thread sleeps, or has computed for a while: it is where a signal is to find it."""
    path = f"/proc/{pid}/task/{pid}/stat"
    begin, asleep = None, 0
    while asleep < 3:
        words = harness.stat_words(path)
        if not words:  # it has gone, or nobody knows
            return time.sleep(1)
        ticks = sum(map(int, words[11:13]))
        begin = ticks if begin is None else begin
        if ticks > begin + os.sysconf("SC_CLK_TCK") / 10:
            return
        asleep = asleep + 1 if words[0] == "S" else 0
        time.sleep(0.02)


def wait_or_kill(pid, seconds):
    deadline = time.monotonic() + seconds
    while True:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > deadline and not harness.starved(pid, seconds):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            return None
        time.sleep(0.02)


def normal(raw, program, folder):
    """Output without what differs between two machines or two names of the program."""
    text = raw.decode("utf-8", "backslashreplace").replace(str(folder), "DIR")
    names = r"^(?:%s|\S*\bpython3?(?:\.\d+)?|\S*\blfpy)?: " % re.escape(program)
    text = re.sub(names + "(?=can't|No module|Error|Relative)", "PROGRAM: ", text, flags=re.M)
    text = re.sub(r"^usage: \S+ ", "usage: PROGRAM ", text, flags=re.M)
    text = re.sub(r"^Try `\S+ -h'", "Try `PROGRAM -h'", text, flags=re.M)
    return re.sub(r"0x[0-9a-f]{6,}", "0x…", SOURCELESS.sub("", text))


def faults(case, got, records):
    """What is wrong, as lines; nothing when all is right."""
    status, out, err = got
    if status is None:
        return ["    timed out"]
    if case.clean:
        last = err.strip().rpartition("\n")[2]
        if status == 0 or status == 1 and CLEAN.match(last):
            return []
        return [f"    status {status}: {last[:200]}"]
    if case.has is not None:
        lines = [f"    missing: {text!r}" for text in case.has if text not in out + err]
        wanted = case.status if isinstance(case.status, tuple) else (case.status,)
        if status not in wanted:
            lines.append(f"    status {status}, expected {wanted}")
        return lines + ([f"    got: {(out + err)[-600:]!r}"] if lines else [])
    if case.own is not None:
        expected = (case.own.get("status", 0), case.own.get("stdout", ""), case.own.get("stderr", ""))
    elif case.name in records:
        expected = tuple(records[case.name])
    else:
        return ["    nothing recorded"]
    lines = []
    if status != expected[0] and not case.any_status:
        lines.append(f"    status {status}, expected {expected[0]}")
    for want, have in zip(expected[1:], (out, err)):
        if want != have:
            lines.append(harness.difference(want, have))
    return lines


def read_records():
    return json.loads(RECORDED.read_text(encoding="utf-8"))["cases"] if RECORDED.exists() else {}


def record(options, cases, everything):
    command = harness.interpreter_command(options.record)
    version = harness.interpreter_version(command) or sys.exit(f"{options.record} cannot be run")
    records = read_records()
    wanted = [case for case in cases if case.is_recorded and (options.again or case.name not in records)]
    results = harness.side_by_side(lambda case: case.run(command, options.timeout), wanted, options.jobs)
    for case, got in zip(wanted, results):
        print(f"recorded {case.name}: {got[0]}")
        records[case.name] = got
    names = {case.name for case in everything if case.is_recorded}
    kept = {name: records[name] for name in sorted(records) if name in names}
    with RECORDED.open("w", encoding="utf-8") as file:
        json.dump({"by": version[1], "cases": kept}, file, indent=1, ensure_ascii=False)
        file.write("\n")


def has_terminals():
    try:
        for descriptor in os.openpty():
            os.close(descriptor)
    except OSError:
        return False
    return True


def compare(options, cases):
    if not has_terminals():
        print("No terminals here: what is typed at one is left out.")
        cases = [case for case in cases if case.keys is None]
    command = harness.interpreter_command(options.interpreter)
    records = read_records()
    verdicts = harness.Verdicts("cli")
    results = harness.side_by_side(lambda case: case.run(command, options.timeout), cases, options.jobs)
    for case, got in zip(cases, results):
        lines = faults(case, got, records)
        if verdicts.add(case.name, lines):
            print(f"FAILED {case.name}", *([] if options.quiet else lines), sep="\n", flush=True)
    verdicts.finish()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/lfpy"), help="instead of build/lfpy")
    parser.add_argument("--record", metavar="PYTHON")
    parser.add_argument("--again", action="store_true", help="with --record: all of it anew")
    parser.add_argument("--filter", metavar="TEXT", default="")
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--quiet", action="store_true", help="names only, no differences")
    options = parser.parse_args()
    harness.heed_interrupts()
    import cases

    chosen = [case for case in cases.CASES if options.filter in case.name]
    if options.record:
        record(options, chosen, cases.CASES)
    else:
        compare(options, chosen)


if __name__ == "__main__":
    main()
