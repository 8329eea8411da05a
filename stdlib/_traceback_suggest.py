"""Did you mean: the known name that is nearest to a wrong one."""

import sys

__all__ = ["compute_suggestion"]

_MOVE = 2
_CASE = 1
_MOST_NAMES = 750
_LONGEST = 40


def _cost(a, b):
    if a == b:
        return 0
    return _CASE if a.lower() == b.lower() else _MOVE


def distance(a, b, limit):
    """Return how much must be edited to make b of a; limit + 1 if more."""
    if a == b:
        return 0
    start = 0
    while start < len(a) and start < len(b) and a[start] == b[start]:
        start += 1
    a, b = a[start:], b[start:]
    end = 0
    while end < len(a) and end < len(b) and a[-1 - end] == b[-1 - end]:
        end += 1
    if end:
        a, b = a[:-end], b[:-end]
    if not a or not b:
        return _MOVE * (len(a) + len(b))
    if len(a) > _LONGEST or len(b) > _LONGEST:
        return limit + 1
    if len(b) < len(a):
        a, b = b, a
    if (len(b) - len(a)) * _MOVE > limit:
        return limit + 1
    row = list(range(_MOVE, _MOVE * (len(a) + 1), _MOVE))
    result = 0
    for j, char in enumerate(b):
        left = result = j * _MOVE
        lowest = sys.maxsize
        for i, other in enumerate(a):
            replaced = left + _cost(char, other)
            left = row[i]
            result = min(replaced, min(result, left) + _MOVE)
            row[i] = result
            lowest = min(lowest, result)
        if lowest > limit:
            return limit + 1
    return result


def _nearest(names, wrong):
    if len(names) > _MOST_NAMES:
        return None
    best = None
    best_distance = None
    for name in names:
        if name == wrong:
            continue
        limit = (len(name) + len(wrong) + 3) * _MOVE // 6
        if best_distance is not None:
            limit = min(limit, best_distance - 1)
        found = distance(wrong, name, limit)
        if found > limit:
            continue
        if best is None or found < best_distance:
            best = name
            best_distance = found
    return best


def _inside(obj, tb):
    """Whether the error was made in a method of obj itself."""
    if tb is None:
        return False
    while tb.tb_next is not None:
        tb = tb.tb_next
    return tb.tb_frame.f_locals.get("self") is obj


def _candidates(exc, tb, wrong):
    """The names that could have been meant."""
    if isinstance(exc, AttributeError):
        obj = exc.obj
        try:
            names = dir(obj)
        except TypeError:
            names = list(type(obj).__dict__) + list(getattr(obj, "__dict__",
                                                            {}))
        names = sorted(name for name in names if isinstance(name, str))
        if wrong[:1] != "_" and not _inside(obj, tb):
            names = [name for name in names if name[:1] != "_"]
        return names
    if isinstance(exc, ImportError):
        module = __import__(exc.name)
        names = sorted(name for name in dir(module) if isinstance(name, str))
        if wrong[:1] != "_":
            names = [name for name in names if name[:1] != "_"]
        return names
    if tb is None:
        return []
    while tb.tb_next is not None:
        tb = tb.tb_next
    frame = tb.tb_frame
    names = list(frame.f_locals) + list(frame.f_globals) \
        + list(frame.f_builtins)
    names = [name for name in names if isinstance(name, str)]
    if "self" in frame.f_locals:
        try:
            if hasattr(frame.f_locals["self"], wrong):
                return [f"self.{wrong}"]
        except Exception:
            pass
    return names


def compute_suggestion(exc, tb, wrong):
    """Return the name that was probably meant instead of wrong, or None."""
    if not isinstance(wrong, str):
        return None
    try:
        names = _candidates(exc, tb, wrong)
    except Exception:
        return None
    if names == [f"self.{wrong}"]:
        return names[0]
    return _nearest(names, wrong)
