"""The zones that were made. A module of its own: freezing ZoneInfo leaves it
alone."""

import weakref
from collections import OrderedDict

_KEPT = 8       # so many stay although nobody else has them


class _Table:
    def __init__(self):
        self.all = weakref.WeakValueDictionary()
        self.recent = OrderedDict()

    def use(self, key, zone):
        self.recent[key] = zone
        self.recent.move_to_end(key)
        if len(self.recent) > _KEPT:
            self.recent.popitem(last=False)


_tables = weakref.WeakKeyDictionary()       # by class


def _table_of(cls):
    table = _tables.get(cls)
    if table is None:
        table = _tables[cls] = _Table()
    return table


def find(cls, key):
    """The zone of that name, or None."""
    table = _table_of(cls)
    zone = table.all.get(key)
    if zone is not None:
        table.use(key, zone)
    return zone


def enter(cls, key, zone):
    """Keeps a new zone; returns it, or the one that came first."""
    table = _table_of(cls)
    zone = table.all.setdefault(key, zone)
    table.use(key, zone)
    return zone


def clear(cls, keys):
    if keys is None:
        _tables.pop(cls, None)
        return
    table = _table_of(cls)
    for key in keys:
        table.all.pop(key, None)
        table.recent.pop(key, None)
