"""An object graph by regions, read from the text that the interpreter writes about it.

The text is JSON: "nodes", a list of boxes, "regions", and "more", the number of objects that are not among
the nodes. The rows of a node are pairs of a label and either a text (a value that needs no box), the number
of another node, or null for one that is not shown.
"""

import json


def cut(text, limit):
    """The text with at most limit characters, fit to be written."""
    text = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return text if len(text) <= limit else text[:limit - 1] + "…"


class Node:
    """A box: an object, or the variables of a call.

    kind is "frame", "object", "bridge", "cown", "frozen" or "shared"; region is a Region or None.
    """

    def __init__(self, number, record, regions):
        self.number = number
        self.rows = [tuple(row) for row in record["rows"]]
        self.cut = record.get("cut", 0)
        self.rc = record.get("rc")
        self.state = record.get("cown")
        self.line = record.get("line")
        self.region = regions[record["region"]] if "region" in record else None
        self.marks = [mark for mark in ("source", "target") if mark in record]
        self.title = record["frame"] if "frame" in record else record["type"].removeprefix("regions.")
        self.kind = ("frame" if "frame" in record else "cown" if self.state else "bridge" if "bridge" in record
                     else "frozen" if "frozen" in record else "shared" if "shared" in record else "object")

    @property
    def note(self):
        """What stands beside the title."""
        if self.state:
            return self.state
        if self.line:
            return f"line {self.line}"
        return f"rc {self.rc}" if self.rc is not None else ""

    @property
    def targets(self):
        return [row[1] for row in self.rows if type(row[1]) is int]


class Region:
    """A region: its counts, and the region around it or None.

    number is its place in the graph, shown_as the number that people see; key names it as long as it lives.
    """

    def __init__(self, number, record):
        self.number, self.shown_as, self.key = number, number, record["id"]
        self.name = record.get("name")
        self.lrc, self.osc = record["lrc"], record["osc"]
        self.is_open = "open" in record
        self.is_dirty = "dirty" in record
        self.parent = record.get("parent")

    @property
    def title(self):
        return f"region {cut(self.name, 24)}" if self.name else f"region {self.shown_as + 1}"

    @property
    def note(self):
        state = "dirty" if self.is_dirty else "open" if self.is_open else "closed"
        return f"{state} · LRC {self.lrc} · OSC {self.osc}"


class Graph:
    """nodes and regions by number; more: how many objects are not shown."""

    def __init__(self, text):
        record = json.loads(text) if isinstance(text, str) else text
        self.more = record["more"]
        self.regions = [Region(i, r) for i, r in enumerate(record["regions"])]
        for region in self.regions:
            if region.parent is not None:
                region.parent = self.regions[region.parent]
        self.nodes = [Node(i, n, self.regions) for i, n in enumerate(record["nodes"])]

    def stroke(self, source, target):
        """What a reference is: "owner" of a region, "borrow" from outside, or an ordinary "ref"."""
        if target.region is None or target.region is source.region:
            return "ref"
        return "owner" if source.region or source.kind == "cown" else "borrow"

    @property
    def remark(self):
        """A line about what is left out, or ""."""
        return f"and {self.more:,} more object{'s' * (self.more != 1)}" if self.more else ""
