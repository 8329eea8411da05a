"""The zones that were made. A module of its own: freezing ZoneInfo leaves it
alone."""

import weakref
from collections import OrderedDict

_KEPT = 8       # so many stay although nobody else has them


class _Table:
    def __init__(self):
        self.all = weakref.WeakValueDictionary()
        self.recent = OrderedDict()


_tables = weakref.WeakKeyDictionary()       # by class
_NONE = (None, None, None)
last = _NONE    # class, name and zone of the last use


def _table_of(cls):
    table = _tables.get(cls)
    if table is None:
        table = _tables[cls] = _Table()
    return table


def _use(cls, table, key, zone):
    global last
    last = cls, key, zone
    recent = table.recent
    recent[key] = zone
    recent.move_to_end(key)
    if len(recent) > _KEPT:
        recent.popitem(last=False)


def find(cls, key):
    """The zone of that name, or None."""
    table = _table_of(cls)
    zone = table.all.get(key)
    if zone is not None:
        _use(cls, table, key, zone)
    return zone


def enter(cls, key, zone):
    """Keeps a new zone; returns it, or the one that came first."""
    table = _table_of(cls)
    zone = table.all.setdefault(key, zone)
    _use(cls, table, key, zone)
    return zone


def clear(cls, keys):
    """Forgets all names of a class, or some."""
    global last
    last = _NONE
    if keys is None:
        _tables.pop(cls, None)
        return
    table = _table_of(cls)
    for key in keys:
        table.all.pop(key, None)
        table.recent.pop(key, None)
