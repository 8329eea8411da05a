"""Writes the reference page of a module from its docstrings: build/lfpy docs/reference/make.py immutable

With --check it compares instead: exit status 1 when docs/reference/MODULE.md is not what it would write.
"""
import importlib
import inspect
import os
import re
import sys
import textwrap
import types


OF_THE_MACHINE = {"WORKER_COUNT"}  # constants whose value says nothing to others


def signature(name, value):
    text = getattr(value, "__text_signature__", None)
    if isinstance(value, types.FunctionType):
        text = str(inspect.signature(value))
    if text is None and isinstance(value, type):
        text = getattr(value.__new__, "__text_signature__", None)
    if text is None:
        return name
    text = text.replace("=<unrepresentable>", "=...")  # a default that no literal writes
    return name + re.sub(r"^\((\$\w+|self|cls)(, )?((?:/)(?:, )?)?", "(", text)


def paragraphs(text):
    return [textwrap.fill(" ".join(block.split()), 110) for block in (text or "").strip().split("\n\n")]


def members(cls):
    for name in sorted(vars(cls)):
        value = vars(cls)[name]
        doc = getattr(value, "__doc__", None)
        if (not name.startswith("_") or name in ("__enter__", "__exit__")) and doc:
            yield name, value, doc


def page(name):
    module = importlib.import_module(name)
    out = ["# `%s`" % name, ""]
    for text in paragraphs(module.__doc__):
        out += [text, ""]
    public = [(n, v) for n, v in sorted(vars(module).items()) if not n.startswith("_")]
    functions = [(n, v) for n, v in public if callable(v) and not isinstance(v, type)]
    types = [(n, v) for n, v in public if isinstance(v, type)]
    constants = [(n, v) for n, v in public if not callable(v)]
    for title, group in (("Functions", functions), ("Types", types)):
        if group:
            out += ["## " + title, ""]
        for n, value in group:
            out += ["### `%s`" % signature(n, value), ""]
            for text in paragraphs(value.__doc__):
                out += [text, ""]
            if isinstance(value, type):
                for m, member, doc in members(value):
                    out.append("- `%s`: %s" % (signature(m, member), " ".join(doc.split())))
                if out[-1].startswith("- "):
                    out.append("")
    if constants:
        out += ["## Constants", "", "| name | value |", "|---|---|"]
        out += ["| `%s` | `%r` |" % pair for pair in sorted(constants, key=lambda pair: str(pair[1]))
                if pair[0] not in OF_THE_MACHINE]
        out += ["| `%s` | depends on the machine |" % n for n, _ in constants if n in OF_THE_MACHINE]
        out.append("")
    return "\n".join(out)


def main(arguments):
    check = "--check" in arguments
    same = True
    for name in [a for a in arguments if a != "--check"]:
        path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".md")
        text = page(name)
        if check:
            same = same and os.path.exists(path) and open(path, encoding="utf-8").read() == text
        else:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
    return not same


sys.exit(main(sys.argv[1:]))
