#!/usr/bin/env python3
"""Random programs of threads, behaviours, regions, cowns and queues.

    tests/stress/run.py --seconds 60 --interpreter build/lfpy [--seed N] [--planted]

Each program is made from a seed. Its threads do random work on cowns, frozen graphs, shared classes and queues; at the end it
recomputes all counts (regions.verify) and compares what it counted with what must come out. A program fails when it prints
anything but "ok", ends with another status, or takes too long. --planted: tests/stress/planted.py must fail, too.
"""

import argparse
import os
import pathlib
import random
import shlex
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import harness  # noqa: E402

HEAD = """\
import queue
import threading
from regions import Cown, Region, RegionError, move, read, spawn, together, verify, wait, when
from immutable import freeze


class Point:
    def __init__(self, x):
        self.x = x

    def moved(self, by):
        p = Point(self.x + by)
        p.extra = by
        return p


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def bump(c):
    c.value.n += 1


def look(c):
    assert c.value.n >= 0
    return sum(1 for item in c.value.items)


table = freeze({"a": [1, 2, 3], "b": {"c": (4, "five" * 9)}, "d": [[i, str(i)] for i in range(20)]})
results = queue.SimpleQueue()
parcels = queue.SimpleQueue()
"""

# Each step adds a known number to `total`, or nothing.
STEPS = [
    ("with cowns[{c}]:\n    cowns[{c}].value.n += {k}\n    cowns[{c}].value.items.append({k})", "{c}", "{k}"),
    ("with cowns[{c}]:\n    cowns[{c}].value.items.append({{'k': [{k}]}})\n    cowns[{c}].value.n += 1", "{c}", "1"),
    ("with cowns[{c}]:\n    cowns[{c}].value.items.clear()", None, None),
    ("assert sum(table['a']) == 6 and table['b']['c'][0] == 4", None, None),
    ("assert [r[1] for r in table['d']][{s}] == '{s}'", None, None),
    ("assert fib({s}) >= 0", None, None),
    ("p = Point({k}).moved({s})\np.y{s} = p\ndel p.y{s}\nassert p.extra == {s}", None, None),
    ("s = 'x' * {k}\ns += table['b']['c'][1]\nd = {{s: [s], 'n': {k}}}\nassert d[s][0] is s", None, None),
    ("r = Region()\nr.items = [{k}] * {s}\nr.me = r\nparcels.put(move(r))", None, None),
    ("try:\n    r = parcels.get_nowait()\n    r.items.append(1)\n    r.child = Region()\n    del r\n"
     "except queue.Empty:\n    pass", None, None),
    ("try:\n    cowns[{c}].value = []\nexcept (RegionError, RuntimeError):\n    pass", None, None),
    ("try:\n    table['a'].append(1)\nexcept TypeError:\n    pass", None, None),
    ("x = []\nx.append(x)\ndel x", None, None),
    ("@when(cowns[{c}])\ndef _(c):\n    c.value.n += {k}\n    c.value.items.append({k})", "{c}", "{k}"),
    ("@when(cowns[{c}], cowns[{d}], read(cowns[{e}]))\ndef _(c, d, e):\n    c.value.n += {k}\n    d.value.m += 1\n"
     "    assert e.value.n >= 0", "{c}", "{k}"),
    ("@when(cowns[{c}])\ndef _(c):\n    c.value.n += 1\n    when(c, cowns[{d}])(lambda c, d: bump(c))", "{c}", "2"),
    ("assert when(read(cowns[{c}]))(look).wait() >= 0", None, None),
    ("a, b = when(read([cowns[{c}], cowns[{d}]]))(lambda g: len(g)), when(read(cowns[{c}]))(look)\n"
     "assert when(a, read(b))(lambda a, b: (a.value, b.value)).wait()[0] == 2", None, None),
    ("with together():\n    when(cowns[{c}])(bump)\n    when(cowns[{d}], cowns[{c}])(lambda d, c: bump(c))", "{c}", "2"),
    ("@when([cowns[{d}], cowns[{c}]])\ndef failing(g):\n    bump(g[1])\n    raise KeyError({k})\n"
     "try:\n    failing.wait()\nexcept KeyError:\n    pass", "{c}", "1"),
    ("r = Region()\nr.items = [{k}] * {s}\n\n@when(cowns[{c}])\ndef _(c, r=move(r)):\n    c.value.n += len(r.items)",
     "{c}", "{s}"),
    ("def make(c):\n    r = Region()\n    r.n = c.value.n\n    return r\nassert when(cowns[{c}])(make).wait().n >= 0",
     None, None),
    ("if cowns[{c}].acquire(timeout=0.001):\n    bump(cowns[{c}])\n    cowns[{c}].release()\nelse:\n"
     "    when(cowns[{c}])(bump)", "{c}", "1"),
    ("f = freeze([{k}, 'fresh'])\nparcel = Cown(f)\nwith parcel:\n    assert parcel.value[0] == {k}", None, None),
]


def indent(text, by):
    return "".join(" " * by + line + "\n" for line in text.split("\n"))


def program(seed):
    rng = random.Random(seed)
    ncowns, nthreads = rng.randint(1, 4), rng.randint(2, 4)
    expected = [0] * ncowns
    out = HEAD + "cowns = (" + "Cown(Region()), " * ncowns + ")\nfor c in cowns:\n    with c:\n        c.value.n = 0\n"
    out += "        c.value.m = 0\n        c.value.items = []\n\n"
    for t in range(nthreads):
        rounds = rng.randint(1, 12)
        out += f"\ndef work{t}():\n    for _ in range({rounds}):\n"
        for _ in range(rng.randint(1, 8)):
            text, cown, by = rng.choice(STEPS)
            names = {letter: rng.randrange(ncowns) for letter in "cde"}
            names |= {"k": rng.randint(1, 99), "s": rng.randint(1, 12)}
            out += indent(text.format(**names), 8)
            if cown:
                expected[int(cown.format(**names))] += rounds * int(by.format(**names))
        out += f"    return {t}\n"
    out += "\nhandles = [" + ", ".join(f"spawn(work{t})" for t in range(nthreads)) + "]\n"
    out += f"assert [h.join() for h in handles] == list(range({nthreads}))\n"
    out += "wait()\ncounts = []\nfor c in cowns:\n    with c:\n        counts.append(c.value.n)\n"
    out += f"assert counts == {expected}, counts\nverify()\nprint('ok')\n"
    return out


def run(command, path):
    done = harness.run([*command, path], timeout=120)
    if done.status != 0 or done.stdout != "ok\n":
        return f"{done.says()}, printed {done.stdout[-200:]!r}", done.stderr
    return None, ""


def race_is_reported(command):
    """Whether the sanitizer sees it depends on how far one thread comes before the other begins: they begin anew."""
    planted = pathlib.Path(__file__).with_name("planted.py")
    return any("data race" in harness.run([*command, planted], timeout=120).stderr for _ in range(10))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--interpreter", default="build/lfpy")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--planted", action="store_true")
    options = parser.parse_args()
    harness.heed_interrupts()
    command = shlex.split(options.interpreter)
    passed = failed = 0
    if options.planted:
        if race_is_reported(command):
            passed += 1
        else:
            failed += 1
            print("FAILED the planted race was not reported")
    end = time.monotonic() + options.seconds
    seed = int(time.time()) if options.seed is None else options.seed
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "program.py")
        while time.monotonic() < end:
            with open(path, "w") as file:
                file.write(program(seed))
            wrong, stderr = run(command, path)
            if wrong:
                failed += 1
                print(f"FAILED seed {seed}: {wrong}\n{stderr[-3000:]}")
            else:
                passed += 1
            seed += 1
            if options.seed is not None:
                break
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
