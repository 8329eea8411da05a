"""Where the picture of an object graph goes: into a file, or back to who asked."""

import os

from _graph import Graph


def drawn(text, name):
    """The picture of the graph that the text tells of, in the form that belongs to the name of a file."""
    graph = Graph(text)
    if name.lower().endswith(".svg"):
        import _graph_svg
        return _graph_svg.document(graph)
    import _graph_mermaid
    return _graph_mermaid.text(graph)


def write(text, file):
    """Writes the picture to a path or an open file; without one it is returned."""
    if file is None:
        return drawn(text, "")
    if hasattr(file, "write"):
        name = getattr(file, "name", "")
        file.write(drawn(text, name if isinstance(name, str) else ""))
        return None
    path = os.fspath(file)
    name = os.fsdecode(path)
    picture = drawn(text, name)
    with open(path, "w", encoding="utf-8", errors="replace") as out:
        out.write(picture)
    return None
