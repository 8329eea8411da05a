#!/usr/bin/env python3
"""-X schedule, -X explore and -X trace: planted mistakes are found and come again, right programs stay right.

The last line printed is "N passed, N failed".
"""
import argparse
import collections
import json
import pathlib
import re
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMS = HERE / "programs"
sys.path.insert(0, str(HERE.parent))
import harness  # noqa: E402

SEEDS = 1000


class Wrong(Exception):
    pass


def lfpy(options, program=None, *more):
    command = [*harness.interpreter_command(ARGUMENTS.interpreter), *options]
    if program:
        command.append(f"{program}.py")
    env = harness.environment()
    del env["PYTHONHASHSEED"]  # hashes are a matter of the seed, too
    return harness.run([*command, *more], cwd=PROGRAMS, timeout=300, env=env)


def expect(condition, what, done=None):
    if not condition:
        raise Wrong(what + (f"\n{done.says()}\n{done.stdout}{done.stderr}" if done else ""))


def explored(program, seeds):
    """What -X explore says of a program that must fail, and the seed."""
    done = lfpy(["-X", f"explore={seeds}"], program)
    expect(done.status == 1, f"{program} does not fail under -X explore={seeds}", done)
    found = re.search(r"^The same again: -X schedule=(\d+)$", done.stderr, re.M)
    expect(found, f"no seed for {program}", done)
    return done, int(found[1])


def planted(program, *texts, status=1):
    done, seed = explored(program, SEEDS)
    for text in texts:
        expect(text in done.stderr, f"{text!r} is not said", done)
    again = [lfpy(["-X", f"schedule={seed}"], program) for _ in range(10)]
    for run in again:
        expect(run.status == status, f"the seed {seed} does not bring the mistake again", run)
        expect(run.stderr == again[0].stderr and run.stderr in done.stderr, "the seed brings another one", run)


def lost_update():
    planted("lost_update", "AssertionError: the total is ", "Behaviours, in the order in which they began:",
            'add.<locals>.read(), file "', 'lost_update.py", line 12')  # fmt: skip


def rare():
    planted("rare", "AssertionError", 'late(), file "')


def unasked():
    planted("unasked", "AssertionError: two came before one", "second.<locals>.two(), file", status=0)


def deadlock():
    planted("deadlock", "every thread waits for another", status=3)


def right():
    done = lfpy(["-X", "explore=60"], "right")
    expect(done.status == 0 and done.stderr == "lfpy: -X explore: 60 runs, none failed\n", "it fails", done)


def same_seed_same_run():
    runs = {}
    for seed in range(1, 9):
        for _ in range(4):
            done = lfpy(["-X", f"schedule={seed}"], "order")
            expect(done.status == 0, "it fails", done)
            expect(runs.setdefault(seed, done.stdout) == done.stdout, f"two runs with seed {seed} differ", done)
    expect(len(set(runs.values())) > 4, "the seeds make little difference")


def trace(*options):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "trace.json")
        done = lfpy([*options, "-X", f"trace={path}"], "events")
        expect(done.status == 0, "it fails", done)
        events = json.loads(path.read_text())["traceEvents"]
    names = collections.Counter(e["name"] for e in events)
    for name in ("spawn", "schedule", "ready", "move", "freeze", "acquire", "acquired", "release", "thread_name"):
        expect(names[name], f"no {name!r} in {names}")
    bars = [e for e in events if e["ph"] == "B" and "work(), file" in e["name"]]
    expect(len(bars) == 3 and all("events.py" in e["name"] for e in bars), f"no bars of behaviours in {names}")
    depth = collections.Counter()
    for e in events:
        expect(e["pid"] == 1 and e["tid"] > 0, f"what is {e}")
        depth[e["tid"]] += {"B": 1, "E": -1}.get(e["ph"], 0)
        expect(depth[e["tid"]] >= 0, "a bar ends that has not begun")
    starts = {e["id"] for e in events if e["ph"] == "s"}
    expect(starts == {e["id"] for e in events if e["ph"] == "f"} and len(starts) == 3, "arrows have one end")


def trace_system():
    trace()


def trace_seed():
    trace("-X", "schedule=7")


def bad_options():
    for options, text in (
        (["-X", "schedule=0"], "lfpy: -X schedule=0: expected a number from 1 on, or os\n"),
        (["-X", "schedule=many"], "lfpy: -X schedule=many: expected a number from 1 on, or os\n"),
        (["-X", "explore=0"], "lfpy: -X explore=0: expected a number from 1 to 1000000\n"),
        (["-X", "explore"], "lfpy: -X explore: expected a number from 1 to 1000000\n"),
        (["-X", "trace="], "lfpy: -X trace=: expected the name of a file\n"),
        (["-X", "trace=/nowhere/at/all"], "lfpy: -X trace=/nowhere/at/all: No such file or directory\n"),
        (["-X", "gil=on", "-X", "schedule=1"], "lfpy: -X gil=on: its turns cannot be told what to do by -X schedule or "
                                              "-X explore\n"),
    ):  # fmt: skip
        done = lfpy(options, "right")
        expect(done.status == 2 and done.stderr == text and not done.stdout, f"{options} is taken", done)
    done = lfpy(["-X", "explore=3", "-"])
    expect(done.status == 2 and done.stderr == "lfpy: -X explore: a program must be given\n", "no program", done)


def system_order():
    done = lfpy(["-X", "schedule=os"], "right")
    expect(done.status == 0 and done.stdout == "all is well\n", "schedule=os", done)


TESTS = [lost_update, rare, unasked, deadlock, right, same_seed_same_run, trace_system, trace_seed, bad_options, system_order]


def main():
    failed = 0
    for test in TESTS:
        try:
            test()
        except (Wrong, ValueError, KeyError) as e:
            failed += 1
            print(f"{test.__name__}: {e}")
    print(f"{len(TESTS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--interpreter", default="build/lfpy")
    ARGUMENTS = parser.parse_args()
    harness.heed_interrupts()
    sys.exit(main())
