"""A page that steps through the run of a program, from the record that the interpreter keeps for -X graph.

The record is a list of entries in their order: the text of a program ("source"), a line that began ("thread",
"file", "line", "graph"), what was written ("out"), the exception that ended the program ("error"), what was
left at its end ("final"), and counts ("steps").
"""

import json
import os

import _graph_page_text as text
import _graph_svg as svg
from _graph import Graph

SOURCE_MAX = 400000  # characters of a program that the page shows


def decoded(characters):
    """Bytes, one a character, as text."""
    return characters.encode("latin-1").decode("utf-8", "replace")


def source_lines(source):
    return source[:SOURCE_MAX].splitlines() or [""]


class Page:
    """What the page knows, made from the entries one by one: `data` is what its script reads."""

    def __init__(self, record):
        self.files, self.pictures, self.numbers, self.output = {}, [], {}, []
        self.regions = {}  # their numbers and colours, the same in all steps
        self.steps, self.error, self.final, self.counts = [], None, None, {}
        for entry in record:
            self.take(entry)
        if self.error:
            self.add(self.error, self.final, "error", self.error["type"], self.error["text"])
        elif self.final:
            self.add({"thread": 0, "file": None, "line": 0}, self.final, "end")

    def take(self, entry):
        if "file" in entry:
            entry["file"] = decoded(entry["file"])
        if "source" in entry:
            self.files[entry["file"]] = source_lines(decoded(entry["source"]))
        elif "out" in entry:
            self.output.append((entry["fd"], entry["out"]))
        elif "error" in entry:
            self.error = {"thread": 0, "file": entry.get("file"), "line": entry.get("line", 0),
                          "type": decoded(entry["error"]), "text": decoded(entry["text"])}
        elif "final" in entry:
            self.final = entry["final"]
        elif "steps" in entry:
            self.counts = entry
        else:
            self.add(entry, entry["graph"], "line")

    def add(self, place, graph, kind, *more):
        graph = graph and Graph(graph)
        for region in graph.regions if graph else ():
            region.shown_as = self.regions.setdefault((region.key, region.name), len(self.regions))
        self.steps.append({"kind": kind, "thread": place["thread"], "file": place["file"], "line": place["line"],
                           "picture": self.picture(graph) if graph else None, "out": len(self.output),
                           "variables": self.variables(graph) if graph else [], "more": list(more)})
        if place["file"] not in self.files and place["file"] is not None:
            self.files[place["file"]] = self.read(place["file"])

    def read(self, path):
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                return source_lines(file.read())
        except OSError:
            return ["(the text is not to be had)"]

    def picture(self, graph):
        """The number of the picture; the same one serves for steps that look alike."""
        drawn = svg.picture(graph, with_legend=False).replace("{style}", "", 1)
        if drawn not in self.numbers:
            self.numbers[drawn] = len(self.pictures)
            self.pictures.append(drawn)
        return self.numbers[drawn]

    def variables(self, graph):
        """Calls, the innermost first: title and rows of name, text and perhaps the number of a box."""
        def described(target):
            if type(target) is str:
                return [target, None]
            if target is None:
                return ["…", None]
            node = graph.nodes[target]
            where = (f" · {node.region.title}" if node.region else " · frozen" if node.kind == "frozen"
                     else f" · {node.state}" if node.state else "")
            return [node.title + where, target]
        calls = [node for node in graph.nodes if node.kind == "frame"]
        return [[call.title, call.line or 0, [[label, *described(target)] for label, target in call.rows]]
                for call in reversed(calls)]

    def threads(self):
        return max((step["thread"] for step in self.steps), default=0) + 1

    def remark(self):
        """What the page leaves out."""
        steps, limit = self.counts.get("steps", 0), self.counts.get("limit", 0)
        parts = ["The marked line is about to run."]
        parts.append(f"The first {limit} of {steps:,} steps are recorded; the program ran on to its end."
                     if steps > limit else f"Up to {limit} steps are recorded.")
        parts.append(f"A picture shows up to {self.counts.get('objects', 0)} objects and 10 references of each; "
                     "functions, classes and modules are left out, and a cown's content is shown only to the "
                     "thread that holds it.")
        if self.counts.get("output", 0) > 100000:
            parts.append("Only the first 100,000 bytes of output are shown.")
        return " ".join(parts)

    def data(self):
        return {"files": self.files, "pictures": self.pictures, "steps": self.steps, "threads": self.threads(),
                "output": [[fd, decoded(characters)] for fd, characters in self.joined()]}

    def joined(self):
        """Output in whole characters: what a write cut off goes to the piece before it."""
        pieces = []
        for fd, characters in self.output:
            if pieces and pieces[-1][0] == fd and "\x80" <= characters[0] < "\xc0":
                cut = next((i for i, c in enumerate(characters) if not "\x80" <= c < "\xc0"), len(characters))
                pieces[-1][1] += characters[:cut]
                characters = characters[cut:]
            pieces.append([fd, characters])
        return pieces

    def html(self):
        name = next((os.path.basename(step["file"]) for step in self.steps if step["file"]), "program")
        data = json.dumps(self.data(), ensure_ascii=True, separators=(",", ":")).replace("<", "\\u003c")
        return text.PAGE.format(name=svg.escaped(name), remark=svg.escaped(self.remark()), data=data,
                                style=text.STYLE + svg.style(".picture "), script=text.SCRIPT,
                                legend=svg.legend_picture())


def write(path, record):
    page = Page(json.loads(record)).html()
    with open(path, "w", encoding="utf-8", errors="replace") as out:
        out.write(page)
