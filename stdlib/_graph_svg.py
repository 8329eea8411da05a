"""An object graph by regions as SVG that needs nothing else: no script, no font, no network."""

import unicodedata

import _graph_layout as layout
from _graph import cut

CHAR, SMALL_CHAR = 7.25, 6.05  # widths of a character, of 12 and 10 pixels
TITLE, ROW, SIDE = 24, 18, 10  # heights, and what is left free at the sides
LABEL_MAX, VALUE_MAX, TITLE_MAX = 22, 30, 30
FONT = 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace'
HUES = (212, 145, 32, 280, 350, 180)

# selector, property, in the light, in the dark
COLOURS = (
    (".paper", "fill", "#ffffff", "#14171c"),
    ("text", "fill", "#1d2430", "#e4e8ee"),
    (".note, .label", "fill", "#5c6778", "#9aa5b5"),
    (".box", "fill", "#ffffff", "#20252d"),
    (".box", "stroke", "#77839a", "#76839a"),
    (".rule", "stroke", "#dde2ea", "#39414d"),
    (".frame .box", "fill", "#eef0f4", "#2a303a"),
    (".frozen .box", "fill", "#e3f4fb", "#14323f"),
    (".frozen .box", "stroke", "#2b8fb8", "#4fb3da"),
    (".cown .box", "fill", "#fdf1d6", "#3b2f14"),
    (".cown .box", "stroke", "#b07d10", "#d9a941"),
    (".group", "fill", "#f7f8fa", "#1a1e25"),
    (".group", "stroke", "#c5ccd8", "#3d4654"),
    (".ice .group", "fill", "#f1fafd", "#10222b"),
    (".ice .group", "stroke", "#9fd0e4", "#2a5c72"),
    (".edge path, .port", "stroke", "#6b7689", "#8e9aac"),
    (".edge .head, .port", "fill", "#6b7689", "#8e9aac"),
    (".owner path", "stroke", "#1d2430", "#e4e8ee"),
    (".owner .head, .owner .port", "fill", "#1d2430", "#e4e8ee"),
    (".borrow path", "stroke", "#c2410c", "#fb923c"),
    (".borrow .head, .borrow .port", "fill", "#c2410c", "#fb923c"),
    (".marked .box", "stroke", "#dc2626", "#f87171"),
)
FIXED = f"""\
text {{ font: 12px {FONT}; white-space: pre }}
.title {{ font-weight: 600 }}
.note {{ font-size: 10px }}
.box {{ stroke-width: 1.2 }}
.bridge .box {{ stroke-width: 2 }}
.marked .box {{ stroke-width: 2.5 }}
.edge path {{ fill: none; stroke-width: 1.3 }}
.edge .head {{ stroke: none }}
.owner path {{ stroke-width: 2.6 }}
.borrow path {{ stroke-dasharray: 5 3.5 }}
.region > .group {{ stroke-width: 1.6 }}
"""


def region_colours():
    for i, hue in enumerate(HUES):
        yield f".hue{i} > .group", "fill", f"hsl({hue}, 70%, 97%)", f"hsl({hue}, 30%, 12%)"
        yield f".hue{i} > .group", "stroke", f"hsl({hue}, 45%, 62%)", f"hsl({hue}, 40%, 45%)"
        yield f".hue{i} > .name", "fill", f"hsl({hue}, 60%, 32%)", f"hsl({hue}, 65%, 75%)"
        yield f".hue{i} > .bridge .box", "stroke", f"hsl({hue}, 50%, 45%)", f"hsl({hue}, 55%, 60%)"


def style(prefix=""):
    """The rules; with a prefix, for pictures inside of a page."""
    rows = [*COLOURS, *region_colours()]

    def rules(column):
        for row in rows:
            selector = ", ".join(f"{prefix}{part.strip()}" for part in row[0].split(","))
            yield f"{selector} {{ {row[1]}: {row[column]} }}\n"
    fixed = "".join(f"{prefix}{line}\n" for line in FIXED.splitlines())
    return f"{fixed}{''.join(rules(2))}@media (prefers-color-scheme: dark) {{\n{''.join(rules(3))}}}\n"


# ---- text -------------------------------------------------------------------------------------------------

def escaped(text):
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#39;")


def columns(text):
    """How many characters wide the text is: those of East Asia are wider."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def number(value):
    return f"{value:.1f}".rstrip("0").rstrip(".")


def text_at(x, y, text, kind, anchor=""):
    anchor = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text class="{kind}" x="{number(x)}" y="{number(y)}"{anchor}>{escaped(text)}</text>'


# ---- boxes ------------------------------------------------------------------------------------------------

class NodeBox(layout.Box):
    """An object or the variables of a call: a title and a row for each reference or value."""

    slant = 0

    def __init__(self, node):
        self.node = node
        self.title = cut(node.title, TITLE_MAX)
        self.rows = [(cut(label, LABEL_MAX), target if type(target) is int else None,
                      "…" if target is None else "" if type(target) is int else cut(target, VALUE_MAX))
                     for label, target in node.rows]
        if node.cut:
            self.rows.append((f"{node.cut:,} more", None, "…"))
        self.label_width = max((columns(label) for label, _, _ in self.rows), default=0) * CHAR
        widths = [columns(self.title) * CHAR + (columns(node.note) * SMALL_CHAR + 12 if node.note else 0)]
        widths += [self.label_width + (CHAR if label and value else 0) + columns(value) * CHAR + 6 * (target is not None)
                   for label, target, value in self.rows]
        height = TITLE + ROW * len(self.rows) + (4 if self.rows else 0)
        super().__init__(max(max(widths), 40) + 2 * SIDE + 2 * self.slant, height, first=node.kind == "frame")

    def row_y(self, i):
        return TITLE + ROW * i + ROW / 2 + 1

    def outline(self):
        return (f'<rect class="box" x="{number(self.x)}" y="{number(self.y)}" width="{number(self.width)}" '
                f'height="{number(self.height)}" rx="{4 if self.node.kind != "frozen" else 9}"/>')

    def polygon(self, *points):
        text = " ".join(f"{number(self.x + x)},{number(self.y + y)}" for x, y in points)
        return f'<polygon class="box" points="{text}" stroke-linejoin="round"/>'

    def draw(self):
        node, left, right = self.node, self.x + SIDE + self.slant, self.x + self.width - SIDE - self.slant
        kind = f"node {node.kind}" + (" marked" if node.marks else "")
        yield f'<g class="{kind}" data-id="{node.number}"><title>{escaped(self.hint())}</title>{self.outline()}'
        yield text_at(left, self.y + 16, self.title, "title")
        if node.note:
            yield text_at(right, self.y + 16, node.note, "note", "end")
        if self.rows:
            yield (f'<path class="rule" d="M{number(self.x + self.inset(TITLE) + 1)} {number(self.y + TITLE)}'
                   f'H{number(self.x + self.width - self.inset(TITLE) - 1)}"/>')
        for i, (label, target, value) in enumerate(self.rows):
            y = self.y + self.row_y(i) + 4
            if label:
                yield text_at(left, y, label, "label")
            if value:
                yield text_at(left + self.label_width + (CHAR if self.label_width else 0), y, value, "value")
        yield "</g>"

    def hint(self):
        node = self.node
        where = f" in {node.region.title}" if node.region else " (frozen)" if node.kind == "frozen" else ""
        what = "bridge of " + node.region.title if node.kind == "bridge" else node.title + where
        return f"{what} {node.note}".strip()


class BridgeBox(NodeBox):
    slant = 12

    def inset(self, y):
        return self.slant * (1 - y / self.height)

    def outline(self):
        return self.polygon((self.slant, 0), (self.width - self.slant, 0), (self.width, self.height), (0, self.height))


class CownBox(NodeBox):
    slant = 12

    def inset(self, y):
        return self.slant * abs(1 - 2 * y / self.height)

    def outline(self):
        s, w, h = self.slant, self.width, self.height
        return self.polygon((s, 0), (w - s, 0), (w, h / 2), (w - s, h), (s, h), (0, h / 2))


class GroupBox(layout.Box):
    """What belongs together: the local objects, a region, what is frozen."""

    def __init__(self, kind, title, note=""):
        self.kind, self.title, self.note = kind, title, note
        width = columns(title) * CHAR + (columns(note) * SMALL_CHAR + 16 if note else 0) + 28
        super().__init__(width, 0, padding=(16, 34, 16, 16))

    def draw(self):
        yield (f'<g class="{self.kind}"><rect class="group" x="{number(self.x)}" y="{number(self.y)}" '
               f'width="{number(self.width)}" height="{number(self.height)}" rx="10"/>')
        yield text_at(self.x + 14, self.y + 20, self.title, "title name")
        if self.note:
            yield text_at(self.x + self.width - 14, self.y + 20, self.note, "note", "end")
        for child in self.children:
            yield from child.draw()
        yield "</g>"


BOXES = {"bridge": BridgeBox, "cown": CownBox}


def boxes_of(graph):
    """The box around everything, and the box of every node."""
    root = layout.Box()
    local, ice = GroupBox("local", "local"), GroupBox("ice", "frozen")
    local.first = True
    regions = [GroupBox(f"region hue{r.shown_as % len(HUES)}", r.title, r.note) for r in graph.regions]
    boxes = [BOXES.get(node.kind, NodeBox)(node) for node in graph.nodes]
    for box, node in zip(boxes, graph.nodes):
        group = (regions[node.region.number] if node.region else ice if node.kind == "frozen"
                 else root if node.kind in ("cown", "shared") else local)
        if not group.children and group in (local, ice):
            root.add(group)
        group.add(box)
    for region, box in zip(graph.regions, regions):
        (regions[region.parent.number] if region.parent else root).add(box)
    return root, boxes


class Edge(layout.Line):
    """A reference, from the row of a box to the title of another."""

    def __init__(self, graph, boxes, node, row, target):
        self.kind = graph.stroke(node, graph.nodes[target])
        super().__init__(boxes[node.number], boxes[target], boxes[node.number].row_y(row), TITLE / 2)

    def way(self):
        (x, y), *rest = self.points
        parts = [f"M{number(x)} {number(y)}"]
        if self.source is self.target:
            (end, top), = rest
            return f"{parts[0]}C{number(x + 26)} {number(y)} {number(end + 26)} {number(top)} {number(end + 6)} {number(top)}"
        step = -6 if self.points[-1][0] < self.points[-2][0] or self.backward else 6
        rest[-1] = (rest[-1][0] - step, rest[-1][1])
        for to_x, to_y in rest:
            if abs(to_y - y) < 0.05:
                parts.append(f"H{number(to_x)}")
            else:
                middle = number((x + to_x) / 2)
                parts.append(f"C{middle} {number(y)} {middle} {number(to_y)} {number(to_x)} {number(to_y)}")
            x, y = to_x, to_y
        return "".join(parts)

    def draw(self):
        x, y = self.points[-1]
        back = 7 if self.backward or self.source is self.target else -7
        head = f"M{number(x)} {number(y)}l{back} -4v8z"
        port_x, port_y = self.points[0]
        yield (f'<g class="edge {self.kind}" data-from="{self.source.node.number}" data-to="{self.target.node.number}">'
               f'<path d="{self.way()}"/><path class="head" d="{head}"/>'
               f'<circle class="port" cx="{number(port_x)}" cy="{number(port_y)}" r="2"/></g>')


# ---- the whole --------------------------------------------------------------------------------------------

MARGIN = 16
LEGEND = (("owner", "owns"), ("borrow", "borrows"), ("ref", "refers to"))
SAMPLES = ((BridgeBox, "bridge", "bridge of a region"), (CownBox, "cown", "cown"), (NodeBox, "frozen", "frozen"))
COUNTS = "rc references to an object · LRC borrows of a region · OSC open subregions"


def legend(y):
    """One line that says what the strokes and outlines mean; answers its width, too."""
    x, parts = MARGIN, []
    for kind, text in LEGEND:
        parts.append(f'<g class="edge {kind}"><path d="M{x} {number(y)}h24"/><path class="head" '
                     f'd="M{x + 30} {number(y)}l-7 -4v8z"/></g>')
        parts.append(text_at(x + 36, y + 3.5, text, "note"))
        x += 36 + len(text) * SMALL_CHAR + 16
    for box, kind, text in SAMPLES:
        s, top, bottom = (6, number(y - 6), number(y + 6))
        a, b, c, d = number(x), number(x + s), number(x + 22 - s), number(x + 22)
        shape = {"bridge": f"{b},{top} {c},{top} {d},{bottom} {a},{bottom}",
                 "cown": f"{b},{top} {c},{top} {d},{number(y)} {c},{bottom} {b},{bottom} {a},{number(y)}",
                 "frozen": f"{a},{top} {d},{top} {d},{bottom} {a},{bottom}"}[kind]
        parts.append(f'<g class="{kind}"><polygon class="box" points="{shape}"/></g>')
        parts.append(text_at(x + 28, y + 3.5, text, "note"))
        x += 28 + len(text) * SMALL_CHAR + 16
    parts.append(text_at(MARGIN, y + 20, COUNTS, "note"))
    return parts, max(x, MARGIN + len(COUNTS) * SMALL_CHAR + MARGIN)


def picture(graph, *, with_legend=True, attributes=""):
    """The svg element, without its rules."""
    root, boxes = boxes_of(graph)
    edges = [Edge(graph, boxes, node, i, target) for node in graph.nodes
             for i, (_, target) in enumerate(node.rows) if type(target) is int]
    root.padding = (MARGIN, MARGIN, MARGIN, MARGIN)
    layout.arrange(root, edges)
    width, height = root.width, root.height
    parts = [part for child in root.children for part in child.draw()]
    parts += [part for edge in edges for part in edge.draw()]
    if graph.remark:
        parts.append(text_at(MARGIN, height + 8, graph.remark, "title more"))
        width, height = max(width, 2 * MARGIN + len(graph.remark) * CHAR), height + 22
    if with_legend:
        drawn, legend_width = legend(height + 10)
        parts += drawn
        width, height = max(width, legend_width), height + 44
    size = f'width="{number(width)}" height="{number(height)}" viewBox="0 0 {number(width)} {number(height)}"'
    body = "\n".join(parts)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="objects by regions"{attributes}>\n'
            f"%s<rect class=\"paper\" width=\"100%%\" height=\"100%%\"/>\n" % "{style}" + body + "\n</svg>\n")


def legend_picture():
    """The legend alone, for a page."""
    parts, width = legend(12)
    size = f'width="{number(width)}" height="40" viewBox="0 0 {number(width)} 40"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="legend">{"".join(parts)}</svg>'


def document(graph):
    """The text of a file."""
    return picture(graph).replace("{style}", f"<style>\n{style()}</style>\n", 1)
