"""An object graph as text for Mermaid."""

from _graph import cut

SHAPES = {"bridge": ('[/"', '"\\]'), "cown": ('{{"', '"}}'), "frame": ('("', '")')}
ARROWS = {"ref": "-->", "owner": "==>", "borrow": "-.->"}
STYLES = ("  classDef frozen fill:#dff,stroke:#08a", "  classDef frame fill:#eee,stroke:#888")
ESCAPES = {"&": "#amp;", "<": "#lt;", ">": "#gt;", '"': "#quot;", "#": "#35;", "`": "#96;", "\\": "#92;", "|": "#124;"}


def escaped(text, limit=40):
    return "".join(ESCAPES.get(c, c) for c in cut(text, limit))


def node_text(node):
    before, after = SHAPES.get(node.kind, ('["', '"]'))
    style = f":::{node.kind}" if node.kind in ("frozen", "frame") else ""
    note = f" {escaped(node.note)}" if node.note else ""
    return f"  n{node.number}{before}{escaped(node.title)}{note}{after}{style}"


def region_lines(graph, region):
    yield f'  subgraph r{region.number} ["{escaped(f"{region.title} {region.note}", 80)}"]'
    yield from (node_text(node) for node in graph.nodes if node.region is region)
    for inner in graph.regions:
        if inner.parent is region:
            yield from region_lines(graph, inner)
    yield "  end"


def edge_lines(graph):
    for node in graph.nodes:
        for label, target in node.rows:
            if type(target) is not int:
                continue
            label = f'|"{escaped(label, 24)}"|' if label else ""
            yield f"  n{node.number} {ARROWS[graph.stroke(node, graph.nodes[target])]}{label} n{target}"


def lines(graph):
    yield "graph LR"
    yield from (node_text(node) for node in graph.nodes if node.region is None)
    for region in graph.regions:
        if region.parent is None:
            yield from region_lines(graph, region)
    yield from edge_lines(graph)
    if graph.remark:
        yield f'  more["{graph.remark}"]'
    yield from STYLES


def text(graph):
    return "".join(f"{line}\n" for line in lines(graph))
