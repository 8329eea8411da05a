"""Compares what syntax_main prints for files with what this Python makes of them.

    syntax_main FILE... | python3.14 compare.py FILE...
    syntax_main -b -e FILE... | python3.14 compare.py -b -e FILE...
    python3.14 compare.py --record wrong.txt right.txt

Each line that differs is shown around its first difference; the last line counts.

--record writes what this Python says into files of programs, for tests/unit/test_syntax.c. After each program of
such a file stands a line "#=> ": the error with its position, or a hash of the tree.
"""

import ast
import re
import sys
import threading
import warnings


def dump(node, out):
    """Like ast.dump(node, include_attributes=True), quicker and with ints as they are."""
    out.append(type(node).__name__ + "(")
    first = True

    def field(name):
        nonlocal first
        out.append(f"{name}=" if first else f", {name}=")
        first = False

    for name in node._fields:
        value = getattr(node, name, None)
        if name in ("type_ignores", "type_comment") or value == [] and isinstance(value, list):
            continue
        if value is None and not (name == "value" and isinstance(node, (ast.Constant, ast.MatchSingleton))):
            continue
        field(name)
        if isinstance(value, list):
            for i, item in enumerate(value):
                out.append(", " if i else "[")
                dump(item, out) if isinstance(item, ast.AST) else out.append(ascii(item))
            out.append("]")
        elif isinstance(value, ast.AST):
            dump(value, out)
        elif isinstance(value, (float, complex)):
            out.append(repr(value).replace("inf", "1e309"))
        else:
            out.append(ascii(value))
    if node._attributes:
        for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
            field(name)
            out.append(str(getattr(node, name)))
    out.append(")")


def read(name, is_str):
    with open(name, "rb") as f:
        source = f.read()
    return source.decode("utf-8", "surrogateescape") if is_str else source


def reference(source, name, mode):
    try:
        tree = compile(source, name, mode, ast.PyCF_ONLY_AST)
    except SyntaxError as e:
        kind = type(e).__name__
        return f"{kind}: {e.msg} ({e.lineno or 0}, {e.offset or 0}, {e.end_lineno or 0}, {e.end_offset or 0})"
    except Exception as e:
        return f"{type(e).__name__}: {e}"
    out = []
    dump(tree, out)
    return "".join(out)


def fnv(text):
    """FNV-1a of 64 bits."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


def record(name):
    with open(name, encoding="utf-8", newline="") as f:
        programs = re.split(r"^#=> .*\n", f.read(), flags=re.M)[:-1]
    with open(name, "w", encoding="utf-8", newline="") as f:
        for program in programs:
            said = reference(program, name, "exec")
            f.write(f"{program}#=> {said if 'Error: ' in said[:30] else 'tree ' + fnv(said)}\n")


def decimal(match):
    return str(int(match[0], 0))


def difference(ours, theirs):
    n = 0
    while n < min(len(ours), len(theirs)) and ours[n] == theirs[n]:
        n += 1
    if "Error: " in ours[:30] or "Error: " in theirs[:30]:
        n = 0
    start = max(0, n - 120)
    return f"  ours:   {ours[start:n + 160]}\n  theirs: {theirs[start:n + 160]}"


def main():
    args = sys.argv[1:]
    sys.set_int_max_str_digits(0)
    warnings.simplefilter("ignore")
    if args and args[0] == "--record":
        for name in args[1:]:
            record(name)
        return
    mode, is_str = "exec", False
    while args and args[0].startswith("-"):
        option = args.pop(0)
        if option == "-e":
            mode = "eval"
        elif option == "-s":
            mode = "single"
        elif option == "-b":
            is_str = True
    bad = 0
    lines = sys.stdin.buffer.read().decode("utf-8", "replace").split("\n")
    for name, ours in zip(args, lines):
        ours = re.sub(r"(?<=value=)0[xob][0-9a-f]+", decimal, ours)
        theirs = reference(read(name, is_str), name, mode)
        if ours != theirs:
            bad += 1
            print(f"{name}:\n{difference(ours, theirs)}")
    print(f"{len(args)} compared, {bad} different")


if __name__ == "__main__":
    sys.setrecursionlimit(100000)
    threading.stack_size(512 * 1024 * 1024)
    thread = threading.Thread(target=main)
    thread.start()
    thread.join()
