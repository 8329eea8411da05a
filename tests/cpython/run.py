"""Runs files of an installed CPython's own test suite under lfpy, with the small unittest in lib/.

    run.py                        every file of files.txt against the known failures
    run.py test_list test_re      these only (--only TEXT: only methods whose name holds TEXT; -v: all that fails)
    run.py --update               writes the list of known failures anew
    run.py --summary              percentages only, no judgement
    run.py --self-check           the interpreter is CPython itself: what differs is the fault of our lib/

What counts is a method that CPython of the same version passes with its own unittest (found out first and
kept in build/), unless it is marked there as an implementation detail or stands in changed_3.N.txt, the list
of methods that assert what a later version has changed. A counted method that does not pass has to stand in
known_failures_3.N.txt; one that passes must not (with another suite than that of Debian 12 this is only said:
its list is made less often).

A file runs in a process of its own, in an empty folder. A method that crashes it or takes too long is a
failure and the file goes on behind it.
"""

import argparse
import ast
import collections
import json
import os
import pathlib
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import zlib

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import harness

BUILD = harness.ROOT / "build/cpython"
# The version whose list is kept exact.
EXACT = "3.11"
# Skips that do not count: CPython's own parts, and the modules it has only for its tests.
DETAILS = ("implementation detail", "_testcapi", "_testinternalcapi", "ContainerNoGC extension type")
# What differs from run to run in the text of a failure.
PASSING = [
    (r"\b0x[0-9a-f]{6,}\b", "0x..."),
    (r"\b\d+\.\d+ seconds", "... seconds"),
    (r"/tmp/[^ :']*/", ""),
    (r"/[^ :']*/test/(?=test_)", ""),
]


class FileResult:
    """How the methods of a file ended: `verdicts` is {id: (verdict, text)}."""

    def __init__(self, name):
        self.name = name
        self.verdicts = {}
        self.unloadable = None
        self.seconds = 0.0


# ---- one file -----------------------------------------------------------------------------------------------


class Session:
    """One process of the driver, read line by line with a limit on each method's time."""

    def __init__(self, command, folder, timeout):
        self.stderr = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=harness.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self.stderr,
            start_new_session=True,
        )
        self.timeout = timeout
        self.lines = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for raw in self.process.stdout:
            if raw.startswith(b"@@ "):
                self.lines.put(raw[3:].decode("utf-8", "replace").rstrip("\n"))
        self.lines.put(None)

    def next(self):
        """A line, or None when the process ended. Raises queue.Empty after too long."""
        computed = harness.activity(self.process.pid)[0]
        while True:
            try:
                return self.lines.get(timeout=self.timeout)
            except queue.Empty:
                if not harness.starved(self.process.pid, computed + self.timeout):
                    raise

    def end(self):
        """What is to be said of the way it ended."""
        harness.end_group(self.process)
        status = self.process.wait()
        self.stderr.seek(0)
        tail = self.stderr.read()[-2000:].decode("utf-8", "replace").strip().splitlines()
        how = harness.signal_name(-status) if status < 0 else f"status {status}"
        return f"the process ended ({how}): {tail[-1][:200] if tail else ''}"


def run_file(command, suite, name, options, real=False):
    result = FileResult(name)
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"{name}."))
    after = None
    restarts = 0
    try:
        while True:
            words = [*command, str(HERE / "lib/driver.py"), str(suite), name, *(["--real"] if real else [])]
            words += ["--after", after] if after else []
            words += ["--only", options.only] if options.only else []
            current, ended = follow(Session(words, folder, options.timeout), result)
            if current is None:
                if ended and result.unloadable is None:
                    result.unloadable = ended
                return result
            result.verdicts[current] = ("crash", ended)
            after = current
            restarts += 1
            if restarts > 200:
                return result
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def follow(session, result):
    """(None, None) when the driver came to its end, otherwise the method it was in and what happened."""
    current = None
    while True:
        try:
            line = session.next()
        except queue.Empty:
            session.end()
            return current, "timed out"
        if line is None:
            return current, session.end()
        word, _, rest = line.partition(" ")
        if word == "start":
            current = rest
        elif word in ("ok", "fail", "error", "skip"):
            test, _, text = rest.partition(" ")
            result.verdicts[test] = (word, ast.literal_eval(text))
            current = None
        elif word == "unloadable":
            result.unloadable = ast.literal_eval(rest)
        elif word == "done":
            session.end()
            return None, None


# ---- lists ----------------------------------------------------------------------------------------------------


def read_files(suite):
    """({section: [file...]}, {file: [option...]}) of files.txt, as far as this suite has them."""
    sections = collections.defaultdict(list)
    switches = {}
    section = ""
    for line in (HERE / "files.txt").read_text().splitlines():
        line = line.partition("#")[0].strip()
        if line.startswith("["):
            section = line.strip("[]")
        elif line:
            names, *words = line.split()
            present = [name for name in names.split("|") if exists(suite, name)]
            sections[section] += present[:1]
            switches |= {name: words for name in present[:1]}
    return sections, switches


def exists(suite, name):
    # The tests of unittest lay with it up to 3.11.
    path = (suite.parent if name.startswith("unittest.") else suite) / name.replace(".", "/")
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def read_list(path):
    """{id: reason} of a list of methods; an id may end with .* """
    entries = {}
    if path.exists():
        for line in path.read_text().splitlines():
            if line.strip() and not line.startswith("#"):
                test, _, reason = line.partition(" ")
                entries[test] = reason.strip()
    return entries


def listed(test, entries):
    """The entry that covers this method: its own, its class's or its file's."""
    if test in entries:
        return test
    name = test
    while "." in name:
        name = name.rpartition(".")[0]
        if name + ".*" in entries:
            return name + ".*"
    return None


# ---- what CPython itself passes ------------------------------------------------------------------------------


def baseline(python, suite, names, options):
    """{file: [methods that pass]}, from build/ where it is known."""
    way = zlib.crc32((HERE / "lib/driver.py").read_bytes())
    cache = BUILD / f"baseline_{options.version}_{way:08x}.json"
    known = json.loads(cache.read_text()) if cache.exists() else {}
    missing = [name for name in names if name not in known]
    quiet = argparse.Namespace(only="", timeout=120)
    runs = harness.side_by_side(lambda name: run_file(python, suite, name, quiet, real=True), missing)
    for name, result in zip(missing, runs):
        known[name] = [test for test, (verdict, _) in result.verdicts.items() if verdict == "ok"]
        if result.unloadable:
            print(f"{name}: CPython itself cannot load it: {result.unloadable}")
    if missing:
        BUILD.mkdir(parents=True, exist_ok=True)
        cache.write_text(json.dumps(known, indent=0))
    return {name: known[name] for name in names}


# ---- judgement --------------------------------------------------------------------------------------------------


class Judgement:
    """Which of the counted methods of a file pass, and how that fits the list of known failures."""

    def __init__(self, result, expected, known, changed, only):
        self.name = result.name
        self.passed, self.failed = [], {}
        for test in expected:
            if only not in test or listed(test, changed):
                continue
            verdict, text = result.verdicts.get(test, ("missing", result.unloadable or "it was not found"))
            if verdict == "ok":
                self.passed.append(test)
            elif verdict != "skip" or not any(detail in text for detail in DETAILS):
                self.failed[test] = f"{verdict}: {text}" if verdict in ("crash", "skip") else text
        self.new = {test: text for test, text in self.failed.items() if not listed(test, known)}
        self.cured = sorted({entry for entry in (listed(test, known) for test in self.passed) if entry})

    @property
    def surprises(self):
        return bool(self.new or self.cured)

    def agree(self, other):
        """What another run of the file shows otherwise depends on timing, and is no surprise."""
        self.new = {test: text for test, text in self.new.items() if test in other.new}
        self.cured = [entry for entry in self.cured if entry in other.cured]

    @property
    def counted(self):
        return len(self.passed) + len(self.failed)

    def line(self):
        share = 100 * len(self.passed) / self.counted if self.counted else 100.0
        return f"{self.name:34} {len(self.passed):5} of {self.counted:5}  {share:5.1f} %"


def update_list(path, judgements, known, full, suite_version):
    """Writes the known failures; a reason that somebody wrote stays as long as the method fails."""
    done = {judgement.name for judgement in judgements}
    lines = [
        f"# Methods of CPython {suite_version}'s suite that CPython passes and lfpy does not (run.py --update).",
        "# file.Class.method  reason; .* stands for all below",
    ]
    entries = {} if full else {test: why for test, why in known.items() if file_of(test, done) is None}
    for judgement in judgements:
        reasons = set(judgement.failed.values())
        if judgement.failed and not judgement.passed and len(reasons) == 1:
            entries[judgement.name + ".*"] = known.get(judgement.name + ".*") or reasons.pop()
            continue
        for test, text in judgement.failed.items():
            entries[test] = known.get(test) or text
    lines += [f"{test}  {settled(why)}".rstrip() for test, why in sorted(entries.items())]
    path.write_text("\n".join(lines) + "\n")
    print(f"{path.relative_to(harness.ROOT)}: {len(entries)} lines")


def settled(text):
    """The text of a failure on one line, without what differs from run to run."""
    for pattern, instead in PASSING:
        text = re.sub(pattern, instead, text)
    return " ".join(text.split())[:140]


def file_of(test, names):
    return next((name for name in names if test == name + ".*" or test.startswith(name + ".")), None)


# ---- main --------------------------------------------------------------------------------------------------------


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/lfpy"), help="instead of build/lfpy")
    parser.add_argument("--python", default="/usr/bin/python3", help="the CPython whose suite is installed")
    parser.add_argument("--only", default="", metavar="TEXT")
    parser.add_argument("--timeout", type=float, default=20, help="seconds for a method")
    parser.add_argument("--section", help="only this section of files.txt")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--summary", action="store_true")
    parser.add_argument("--self-check", action="store_true")
    parser.add_argument("--out", metavar="JSON", help="every verdict, for a later look")
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args()


def main():
    options = parse_arguments()
    python = harness.interpreter_command(options.python)
    suite_of = "import os, sys, test.support as s; print('%d.%d' % sys.version_info[:2], os.path.dirname(s.TEST_SUPPORT_DIR))"
    outcome = harness.run([*python, "-c", suite_of])
    if outcome.status != 0:
        sys.exit(f"{options.python} has no test suite (Debian: libpython3.N-testsuite)")
    options.version, folder = outcome.stdout.split()
    suite = pathlib.Path(folder)
    sections, switches = read_files(suite)
    if options.files:
        sections = {"": options.files}
    elif options.section:
        sections = {options.section: sections[options.section]}
    names = [name for section in sections.values() for name in section]
    command = python if options.self_check else harness.interpreter_command(options.interpreter)

    expected = baseline(python, suite, names, options)
    known_path = HERE / f"known_failures_{options.version}.txt"
    if not (options.update or options.summary or options.self_check or known_path.exists()):
        print(f"there is no list of known failures for {options.version}: nothing is judged")
        options.summary = True
    known = {} if options.self_check or options.summary else read_list(known_path)
    changed = {} if options.self_check else read_list(HERE / f"changed_{options.version}.txt")
    if options.self_check:
        switches = {}
    judged = not (options.update or options.summary or options.self_check)

    def outcome_of(name):
        return run_file([*command, *switches.get(name, [])], suite, name, options)

    results = harness.side_by_side(outcome_of, names)
    judgements, verdicts = {}, {}
    for result in results:
        judgement = Judgement(result, expected[result.name], known, changed, options.only)
        for _ in range(2):
            if judged and judgement.surprises:
                judgement.agree(Judgement(outcome_of(result.name), expected[result.name], known, changed, options.only))
        judgements[result.name] = judgement
        verdicts[result.name] = {"unloadable": result.unloadable, "methods": result.verdicts}
        show(judgement, options)
    if options.out:
        pathlib.Path(options.out).write_text(json.dumps(verdicts, indent=1))
    if options.update:
        update_list(known_path, list(judgements.values()), known, not options.files and not options.section, options.version)
    else:
        close(sections, judgements, options)


def show(judgement, options):
    if options.update or options.summary:
        return
    print(judgement.line(), flush=True)
    for test, text in (judgement.failed if options.verbose else judgement.new).items():
        print(f"  FAILED {test}\n    {text}")
    for entry in judgement.cured:
        print(f"  PASSES {entry}: take it from the list of known failures")


def close(sections, judgements, options):
    for section, names in sections.items():
        passed = sum(len(judgements[name].passed) for name in names)
        counted = sum(judgements[name].counted for name in names)
        if options.summary:
            for name in names:
                print(judgements[name].line())
        print(f"== {section or 'in all'}: {passed} of {counted}, {100 * passed / max(counted, 1):.1f} %")
    every = judgements.values()
    new = sum(len(judgement.new) + (len(judgement.cured) if options.version == EXACT else 0) for judgement in every)
    known = sum(len(judgement.failed) - len(judgement.new) for judgement in every)
    harness.finish(sum(len(judgement.passed) for judgement in every), 0 if options.summary else new, known)


if __name__ == "__main__":
    main()
