"""A list as a priority queue: heap[k] <= heap[2k+1] and heap[2k+2].

The …_max functions keep the largest item first instead.
"""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest",
           "nsmallest", "heappushpop", "heappush_max", "heappop_max",
           "heapify_max", "heapreplace_max", "heappushpop_max"]


def _up(heap, start, pos):
    """Move the item at pos towards start until its parent is not larger."""
    item = heap[pos]
    while pos > start:
        parent = (pos - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[pos] = above
        pos = parent
    heap[pos] = item


def _down(heap, pos):
    """Put the item at pos in its place below, by way of the bottom."""
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _up(heap, start, pos)


def _up_max(heap, start, pos):
    item = heap[pos]
    while pos > start:
        parent = (pos - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[pos] = above
        pos = parent
    heap[pos] = item


def _down_max(heap, pos):
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _up_max(heap, start, pos)


def heappush(heap, item):
    """Add item to the heap."""
    heap.append(item)
    _up(heap, 0, len(heap) - 1)


def heappop(heap):
    """Remove and return the smallest item; IndexError if there is none."""
    last = heap.pop()
    if heap:
        result = heap[0]
        heap[0] = last
        _down(heap, 0)
        return result
    return last


def heapreplace(heap, item):
    """Remove and return the smallest item, then add item."""
    result = heap[0]
    heap[0] = item
    _down(heap, 0)
    return result


def heappushpop(heap, item):
    """Add item, then remove and return the smallest one."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _down(heap, 0)
    return item


def heapify(x):
    """Make the list x a heap, in place."""
    for i in reversed(range(len(x) // 2)):
        _down(x, i)


def heappush_max(heap, item):
    """Add item to the max-heap."""
    heap.append(item)
    _up_max(heap, 0, len(heap) - 1)


def heappop_max(heap):
    """Remove and return the largest item of the max-heap."""
    last = heap.pop()
    if heap:
        result = heap[0]
        heap[0] = last
        _down_max(heap, 0)
        return result
    return last


def heapreplace_max(heap, item):
    """Remove and return the largest item, then add item."""
    result = heap[0]
    heap[0] = item
    _down_max(heap, 0)
    return result


def heappushpop_max(heap, item):
    """Add item, then remove and return the largest one."""
    if heap and item < heap[0]:
        item, heap[0] = heap[0], item
        _down_max(heap, 0)
    return item


def heapify_max(x):
    """Make the list x a max-heap, in place."""
    for i in reversed(range(len(x) // 2)):
        _down_max(x, i)


try:
    from _heapq import *
except ImportError:
    pass


class _Backwards:
    """A key with its order turned round, for merge(reverse=True)."""

    __slots__ = ("key",)

    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        return other.key < self.key

    def __eq__(self, other):
        return self.key == other.key


def merge(*iterables, key=None, reverse=False):
    """Yield the items of several sorted iterables in order."""
    heap = []
    for order, it in enumerate(map(iter, iterables)):
        for value in it:
            rank = value if key is None else key(value)
            heap.append([_Backwards(rank) if reverse else rank, order, value, it])
            break
    heapify(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            rank = value if key is None else key(value)
            entry[0] = _Backwards(rank) if reverse else rank
            entry[2] = value
            heapreplace(heap, entry)
            break
        else:
            heappop(heap)
    if heap:
        yield heap[0][2]
        yield from heap[0][3]


def nsmallest(n, iterable, key=None):
    """Return the n smallest items in order, as sorted(iterable, key=key)[:n]."""
    if n == 1:
        return _single(min, iterable, key)
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key)[:max(n, 0)]
    it = iter(iterable)
    heap = []
    for order, item in zip(range(n), it):
        heap.append((item if key is None else key(item), order, item))
    if not heap:
        return []
    heapify_max(heap)
    largest = heap[0][0]
    order = n
    for item in it:
        rank = item if key is None else key(item)
        if rank < largest:
            heapreplace_max(heap, (rank, order, item))
            largest = heap[0][0]
            order += 1
    heap.sort()
    return [entry[2] for entry in heap]


def nlargest(n, iterable, key=None):
    """Return the n largest items, largest first."""
    if n == 1:
        return _single(max, iterable, key)
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
    it = iter(iterable)
    heap = []
    for order, item in zip(range(0, -n, -1), it):
        heap.append((item if key is None else key(item), order, item))
    if not heap:
        return []
    heapify(heap)
    smallest = heap[0][0]
    order = -n
    for item in it:
        rank = item if key is None else key(item)
        if smallest < rank:
            heapreplace(heap, (rank, order, item))
            smallest = heap[0][0]
            order -= 1
    heap.sort(reverse=True)
    return [entry[2] for entry in heap]


def _single(choose, iterable, key):
    nothing = object()
    found = choose(iter(iterable), default=nothing, key=key)
    return [] if found is nothing else [found]
