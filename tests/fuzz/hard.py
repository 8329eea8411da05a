"""Sources that are hard on a compiler: very deep, very long, or not text at all. Each has to end as a clean
SyntaxError, RecursionError, MemoryError, ... or run; never with a signal, and never late.

    hard.py [--interpreter build/lfpy]
"""

import argparse
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import harness

DEEP = 10_000
MEGABYTE = 1 << 20

# name: (source, the errors it may end with; "" means that it may also run)
CASES = {
    "parentheses": (b"(" * DEEP + b"1" + b")" * DEEP, "", "SyntaxError", "MemoryError", "RecursionError"),
    "open parentheses": (b"(" * DEEP, "SyntaxError"),
    "lists": (b"x = " + b"[" * DEEP + b"]" * DEEP, "", "SyntaxError", "MemoryError", "RecursionError"),
    "braces": (b"{" * DEEP, "SyntaxError"),
    "closing brackets": (b"]" * DEEP, "SyntaxError"),
    "minus signs": (b"x = " + b"-" * DEEP + b"1", "", "SyntaxError", "MemoryError", "RecursionError"),
    "not": (b"x = " + b"not " * DEEP + b"1", "", "SyntaxError", "MemoryError", "RecursionError"),
    "lambdas": (b"x = " + b"lambda: " * DEEP + b"1", "", "SyntaxError", "MemoryError", "RecursionError"),
    "additions": (b"x = " + b"1+" * DEEP + b"1", "", "RecursionError", "MemoryError"),
    "powers": (b"x = " + b"1**" * DEEP + b"1", "", "RecursionError", "MemoryError", "SyntaxError"),
    "attributes": (b"lambda: a" + b".a" * DEEP, "", "RecursionError", "MemoryError"),
    "calls": (b"lambda: a" + b"()" * DEEP, "", "RecursionError", "MemoryError"),
    "subscripts": (b"lambda: a" + b"[0]" * DEEP, "", "RecursionError", "MemoryError"),
    "conditions": (b"x = " + b"1 if 1 else " * DEEP + b"1", "", "RecursionError", "MemoryError", "SyntaxError"),
    "comparisons": (b"x = " + b"1<" * DEEP + b"1", ""),
    "or": (b"x = " + b"0 or " * DEEP + b"1", ""),
    "elif": (b"if 0: pass\n" + b"elif 0: pass\n" * DEEP, "", "RecursionError", "MemoryError"),
    "nested if": (b"".join(b" " * i + b"if 1:\n" for i in range(1000)) + b" " * 1000 + b"pass\n", "", "IndentationError", "SyntaxError"),
    "nested def": (b"".join(b" " * i + b"def f():\n" for i in range(90)) + b" " * 90 + b"pass\n", "", "SyntaxError", "RecursionError"),
    "nested f-strings": (b'x = f"' + b'{f"' * 200 + b'"}' * 200 + b'"', "", "SyntaxError"),
    "f-string braces": (b'x = f"' + b"{" * (DEEP + 1) + b'"', "SyntaxError"),
    "format specs": (b'x = f"' + b"{1:" * 1000 + b"}" * 1000 + b'"', "SyntaxError", "ValueError"),
    "generators": (b"x = " + b"(i for i in " * 500 + b"[]" + b")" * 500, "", "SyntaxError", "MemoryError", "RecursionError"),
    "patterns": (b"match 1:\n case " + b"[" * DEEP + b"]" * DEEP + b": pass\n", "", "SyntaxError", "MemoryError", "RecursionError"),
    "starred": (b"print(" + b"*" * DEEP + b"a)", "SyntaxError"),
    "decorators": (b"@a\n" * DEEP + b"def f(): pass\n", "NameError"),
    "targets": (b"x = " * DEEP + b"1\n", ""),
    "long name": (b"a" * MEGABYTE + b" = 1\n", ""),
    "long line": (b"x = [" + b"1," * (MEGABYTE // 2) + b"]\n", ""),
    "long string": (b"x = '" + b"a" * MEGABYTE + b"'\n", ""),
    "long comment": (b"#" + b"a" * MEGABYTE + b"\n", ""),
    "many lines": (b"x = 1\n" * 50_000, ""),
    "many arguments": (b"print(" + b"1," * 5000 + b")\n", ""),
    "many parameters": (b"def f(" + b",".join(b"a%d" % i for i in range(2000)) + b"): pass\n", ""),
    "many names": (b"".join(b"a%d = %d\n" % (i, i) for i in range(20_000)), ""),
    "many locals": (b"def f():\n" + b"".join(b" a%d = %d\n" % (i, i) for i in range(2000)) + b"f()\n", ""),
    "more names than 16 bits": (
        b"".join(b"n%d = 'v%d'\n" % (i, i) for i in range(70_000))
        + b"class X: pass\nx = X()\n"
        + b"".join(b"x.a%d = n%d\n" % (i, i) for i in range(70_000))
        + b"def last(): return n69999\nassert x.a69999 is last() and n5 == 'v5'\n"
        b"try: x.nope\nexcept AttributeError: pass\ndel n69999\nassert 'n69999' not in globals()\n",
        "",
    ),
    "many constants": (b"x = (" + b"".join(b"'%d'," % i for i in range(70_000)) + b")\n", ""),
    "backslashes": (b"x = 1 + \\\n" * 1 + b"\\\n" * DEEP + b"1\n", ""),
    "unterminated string": (b"'" + b"a" * MEGABYTE, "SyntaxError"),
    "unterminated block": (b'"""' + b"a\n" * (MEGABYTE // 2), "SyntaxError"),
    "digits": (b"x = " + b"9" * 100_000, "SyntaxError"),
    "hexadecimal": (b"x = 0x" + b"f" * 100_000, ""),
    "float digits": (b"x = 1." + b"9" * 100_000, ""),
    "exponent": (b"x = 1e" + b"9" * 1000, ""),
    "nul": (b"x = 1\0\n", "SyntaxError"),
    "nul in a string": (b"x = '\0'\n", "SyntaxError"),
    "nul first": (b"\0", "SyntaxError"),
    "bad utf-8": (b"x = '\xff'\n", "SyntaxError"),
    "bad utf-8 in a comment": (b"# \xc3\n", "", "SyntaxError"),
    "surrogate": (b"x = '\xed\xa0\x80'\n", "SyntaxError"),
    "overlong": (b"x = '\xc0\x80'\n", "SyntaxError"),
    "cut off": (b"x = '\xe2\x82", "SyntaxError"),
    "utf-16": ("\ufeffx = 1\n".encode("utf-16"), "SyntaxError"),
    "bom only": (b"\xef\xbb\xbf", ""),
    "unknown cookie": (b"# coding: nonsense\n", "SyntaxError"),
    "carriage returns": (b"x = 1\r" * 1000, ""),
    "form feeds": (b"\f" * 1000 + b"x = 1\n", ""),
    "tabs": (b"if 1:\n\tx = 1\n        y = 1\n", "TabError"),
    "empty": (b"", ""),
    "only spaces": (b" " * MEGABYTE, ""),
    "no newline": (b"if 1:\n  x = 1", ""),
    "random bytes": (bytes((i * 7919 + i * i) % 256 for i in range(4096)), "SyntaxError"),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--interpreter", default=str(harness.ROOT / "build/lfpy"))
    command = harness.interpreter_command(parser.parse_args().interpreter)

    def judge(case):
        name, (source, *allowed) = case
        with tempfile.NamedTemporaryFile(suffix=".py") as file:
            file.write(source)
            file.flush()
            outcome = harness.run([*command, file.name], timeout=60)
        if outcome.status == 0:
            return None if "" in allowed else f"{name}: it runs, instead of {' or '.join(allowed)}"
        error = outcome.last_line.partition(":")[0]
        if outcome.status == 1 and error in allowed:
            return None
        return f"{name}: {outcome.says()}: {outcome.last_line[:200]}"

    wrong = [each for each in harness.side_by_side(judge, CASES.items()) if each]
    verdicts = harness.Verdicts("hard")
    for name in CASES:
        message = next((each for each in wrong if each.split(":")[0] == name), "")
        if verdicts.add(name.replace(" ", "_"), message, "ended by SIG" in message):
            print("FAILED", message)
    verdicts.finish()


if __name__ == "__main__":
    main()
