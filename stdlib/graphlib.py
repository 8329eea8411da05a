"""Putting things in an order in which each comes after what it needs."""

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """Things that need each other; args[1] is the list of one such cycle."""


class _Node:
    """A thing: how many it still waits for, and who waits for it."""

    __slots__ = ("waits_for", "successors", "state")

    def __init__(self):
        self.waits_for = 0
        self.successors = []
        self.state = "new"


class TopologicalSorter:
    """Sorts the nodes of a graph {node: those that must come before}."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, name):
        node = self._nodes.get(name)
        if node is None:
            node = self._nodes[name] = _Node()
        return node

    def add(self, node, *predecessors):
        """Add a node and what must come before it."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._node(node)
        info.waits_for += len(predecessors)
        for name in predecessors:
            self._node(name).successors.append(node)

    def prepare(self):
        """Look for cycles; no nodes can be added afterwards."""
        if self._ready is not None and self._passed_out > 0:
            raise ValueError("cannot prepare() after starting sort")
        if self._ready is None:
            self._ready = [name for name, node in self._nodes.items()
                           if node.waits_for == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """Return the tuple of the nodes that nothing stands before."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for name in result:
            self._nodes[name].state = "out"
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        """Return whether more can be got or is being worked on."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Say that nodes are finished: others may become ready."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for name in nodes:
            node = self._nodes.get(name)
            if node is None:
                raise ValueError(f"node {name!r} was not added using add()")
            if node.state == "new":
                raise ValueError(f"node {name!r} was not passed out (still "
                                 "not ready)")
            if node.state == "done":
                raise ValueError(f"node {name!r} was already marked done")
            node.state = "done"
            for successor in node.successors:
                info = self._nodes[successor]
                info.waits_for -= 1
                if info.waits_for == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        """Return the nodes of a cycle, the first one again last; or None."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path = []
            places = {}
            iterators = []
            name = start
            while True:
                if name in seen:
                    if name in places:
                        return path[places[name]:] + [name]
                else:
                    seen.add(name)
                    places[name] = len(path)
                    path.append(name)
                    iterators.append(iter(self._nodes[name].successors))
                while path:
                    try:
                        name = next(iterators[-1])
                        break
                    except StopIteration:
                        del places[path.pop()]
                        iterators.pop()
                else:
                    break
        return None

    def static_order(self):
        """Yield all nodes in order."""
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(GenericAlias)
