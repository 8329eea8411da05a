"""Search and insert in lists that are sorted."""


def insort_right(a, x, lo=0, hi=None, *, key=None):
    """Insert x into the sorted list a, after items equal to it."""
    rank = x if key is None else key(x)
    place = bisect_right(a, rank, lo, hi, key=key)
    a.insert(place, x)


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    """Return where to insert x in sorted a, after items equal to it."""
    if lo < 0:
        raise ValueError("lo must be non-negative")
    if hi is None:
        hi = len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if x < (a[mid] if key is None else key(a[mid])):
            hi = mid
        else:
            lo = mid + 1
    return lo


def insort_left(a, x, lo=0, hi=None, *, key=None):
    """Insert x into the sorted list a, before items equal to it."""
    rank = x if key is None else key(x)
    place = bisect_left(a, rank, lo, hi, key=key)
    a.insert(place, x)


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    """Return where to insert x in sorted a, before items equal to it."""
    if lo < 0:
        raise ValueError("lo must be non-negative")
    if hi is None:
        hi = len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if (a[mid] if key is None else key(a[mid])) < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


try:
    from _bisect import *
except ImportError:
    pass

bisect = bisect_right
insort = insort_right
