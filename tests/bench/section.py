"""Sections of docs/benchmarks.md: each is written by the program that measures it, and leaves the others alone."""
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PAGE = os.path.join(ROOT, "docs", "benchmarks.md")


def read():
    if not os.path.exists(PAGE):
        return ""
    with open(PAGE, encoding="utf-8") as page:
        return page.read()


def write(text):
    os.makedirs(os.path.dirname(PAGE), exist_ok=True)
    with open(PAGE, "w", encoding="utf-8") as page:
        page.write(text)


def publish_top(text):
    """Everything before the first section."""
    at = read().find("\n## ")
    write(text.rstrip("\n") + "\n" + (read()[at:] if at >= 0 else ""))


def publish(title, text):
    """The section of that title; at the end when there was none."""
    parts = re.split(r"(?m)^(?=## )", read())
    section = "## %s\n\n%s\n" % (title, text.strip("\n"))
    for i, part in enumerate(parts):
        if part.startswith("## %s\n" % title):
            parts[i] = section + ("\n" if i + 1 < len(parts) else "")
            break
    else:
        parts[-1] = parts[-1].rstrip("\n") + "\n\n"
        parts.append(section)
    write("".join(parts))
