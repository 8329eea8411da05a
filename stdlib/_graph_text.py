"""The few objects that a RegionError is about as a graph in plain text: who holds what, in which region.

The error carries the graph of all that its thread could see when it was raised (-X explain). Shown are the two
ends of the refused reference, the bridges of their regions, who else refers into these, and the shortest way to
each from a variable. Without ends it is what the innermost call refers to.
"""

from _graph import Graph, cut

ARROWS = {"ref": "-->", "owner": "==>", "borrow": "..>"}
MOST, ROWS = 16, 6  # objects and references of each that are shown


def holders(graph):
    """The nodes that refer to each node."""
    result = {node.number: [] for node in graph.nodes}
    for node in graph.nodes:
        for target in node.targets:
            result[target].append(node.number)
    return result


def ways(graph):
    """The node through which each is reached first, from the variables on."""
    queue = [node.number for node in graph.nodes if node.kind == "frame"]
    before = dict.fromkeys(queue)
    for number in queue:
        for target in graph.nodes[number].targets:
            if target not in before:
                before[target] = number
                queue.append(target)
    return before


def with_parents(region):
    while region is not None:
        yield region
        region = region.parent


def chosen(graph):
    """The numbers of the nodes worth showing, the most important first, without doubles."""
    ends = [node for node in graph.nodes if node.marks]
    if not ends:
        frames = [node for node in graph.nodes if node.kind == "frame"]
        ends = [graph.nodes[n] for n in frames[-1].targets] if frames else []
        ends = [node for node in ends if node.region or node.kind == "cown"]
    regions = {region.key for node in ends for region in with_parents(node.region)}
    bridges = [node for node in graph.nodes if node.kind == "bridge" and node.region.key in regions]
    before, refer = ways(graph), holders(graph)
    order = [node.number for node in ends + bridges]
    for number in list(order):
        order += refer[number][:6]
    order += [number for node in graph.nodes if not node.region
              for n in node.targets if graph.nodes[n].region and graph.nodes[n].region.key in regions
              for number in (n, node.number)]
    for number in list(order[:MOST]):
        while number is not None:
            order.append(number)
            number = before.get(number)
    return list(dict.fromkeys(order))


def place_lines(graph, shown, region, indent):
    """The nodes of a region (or of none), then the regions in it."""
    nodes = [graph.nodes[n] for n in shown if graph.nodes[n].region is region]
    for node in nodes:
        where = {"bridge": " (bridge)", "frozen": " (frozen)"}.get(node.kind, "")
        note = f", {node.note}" if node.line or node.state else ""
        yield f"{indent}[{shown[node.number]}] {cut(node.title, 40)}{where}{note}"
        rows = [row for row in node.rows if type(row[1]) is int and row[1] in shown]
        for label, target in rows[:ROWS]:
            arrow = ARROWS[graph.stroke(node, graph.nodes[target])]
            yield f"{indent}      {cut(label, 30)} {arrow} [{shown[target]}]"
        if len(rows) > ROWS:
            yield f"{indent}      and {len(rows) - ROWS} more"
    for inner in graph.regions:
        if inner.parent is region and any(inner in with_parents(graph.nodes[n].region) for n in shown):
            yield f"{indent}{inner.title}: {inner.note.replace(' · ', ', ')}"
            yield from place_lines(graph, shown, inner, indent + "    ")


def lines(graph):
    numbers = chosen(graph)
    shown = {number: i + 1 for i, number in enumerate(sorted(numbers[:MOST]))}
    if not shown:
        return
    yield "Who holds what ('-->' refers to, '==>' owns, '..>' borrows):"
    yield from place_lines(graph, shown, None, "  ")
    if len(numbers) > MOST:
        yield f"  and {len(numbers) - MOST} more objects that refer to these"
    ends = {mark: node for node in graph.nodes for mark in node.marks}
    names = {mark: f"[{shown[node.number]}] {cut(node.title, 40)}" for mark, node in ends.items()}
    if len(ends) == 2 and ends["target"].number not in ends["source"].targets:
        yield f"Refused: {names['source']} --x {names['target']}"
    elif ends:
        yield f"In question: {', '.join(names.values())}"


def explanation(error):
    text = error._graph
    return "".join(f"{line}\n" for line in lines(Graph(text))) if text else ""
