"""Threads with a run() of their own, where threads do not share everything.

The object is made again in the new thread. Attributes that threads may share
are there on both sides; the others move to the thread in a region, which must
be possible, and come back with join(): what run() has set, too.
"""

from _thread import _may_cross, _share_function, _start_own
from regions import Region, RegionError, dissolve

__all__ = ["start", "bring_back", "find", "check_here"]

# What a Thread keeps about itself on either side.
_ITS_OWN = frozenset({"_name", "_daemonic", "_ident", "_native_id", "_handle",
                      "_started", "_initialized", "_away", "_left"})
_CODE = type(start := lambda: None), type


def _unpack(region):
    held = region.held
    dissolve(region)
    return held


def start(thread, about):
    """Let run() of the thread's class run in a new thread."""
    cls, d = type(thread), thread.__dict__
    _share_function(cls)
    shared = []
    names = []
    for name in d:
        if name in _ITS_OWN:
            continue
        if isinstance(d[name], _CODE):
            _share_function(d[name])
        if _may_cross(d[name]) and not isinstance(d[name], Region):
            shared.append((name, d[name]))
        else:
            names.append(name)
    region = Region()
    region.held = {}
    try:
        for name in names:
            region.held[name] = d[name]
            del d[name]
        args = cls, tuple(shared), move(region)
    except (RegionError, TypeError) as e:
        d.update(_unpack(region))
        e.add_note(f"attribute {name!r} of the {cls.__name__} cannot move to "
                   "its thread")
        raise
    d["_away"] = frozenset(names)
    try:
        _start_own(_run, args, {}, about, thread._handle, True)
    except BaseException as e:
        del d["_away"]
        region = args[2]
        del args
        d.update(_unpack(region))
        moving = ", ".join(n for n in names if n not in ("_args", "_kwargs"))
        if isinstance(e, RegionError) and moving:
            e.add_note(f"attributes of the {cls.__name__} move to its thread: "
                       f"{moving}")
        raise


def _run(cls, shared, moved):
    import threading
    self = object.__new__(cls)
    d = self.__dict__
    mine = threading.current_thread()
    for name in _ITS_OWN:
        if name in mine.__dict__:
            d[name] = mine.__dict__[name]
    with threading._active_lock:
        threading._active[mine._ident] = self
    del mine
    d.update(shared)
    d.update(_unpack(move(moved)))
    try:
        self.run()
    except BaseException as e:
        threading._uncaught(e)
    with threading._active_lock:
        del threading._active[self._ident]
    return _pack(self)


def _pack(self):
    d = self.__dict__
    cls = type(self).__name__
    for name in _ITS_OWN:
        d.pop(name, None)
    del self
    left = {}
    region = Region()
    region.held = {}
    for name in list(d):
        try:
            region.held[name] = d.pop(name)
        except (RegionError, TypeError) as e:
            left[name] = f"attribute {name!r} of the {cls} stayed in its " \
                         f"thread: {e}"
            del e
    if region._lrc != 1:
        for name in region.held:
            left[name] = f"attribute {name!r} of the {cls} stayed in its " \
                         "thread: something there still refers to it"
        region = Region()
        region.held = {}
    region.left = left
    return region


def bring_back(thread):
    """Give the ended thread's object the attributes that run() left."""
    d = thread.__dict__
    if "_away" not in d:
        return
    region = thread._handle._result()
    del d["_away"]
    d["_left"] = region.left
    d.update(_unpack(region))


def find(thread, name):
    """Return an attribute that is not here, or say where it is."""
    d = thread.__dict__
    if "_away" in d:
        if thread._handle.is_done():
            bring_back(thread)
            return getattr(thread, name)
        if name in d["_away"]:
            raise RegionError(f"attribute {name!r} of the "
                              f"{type(thread).__name__} is with its thread "
                              "until join()")
    if name in d.get("_left", ()):
        raise RegionError(d["_left"][name])
    raise AttributeError(f"{type(thread).__name__!r} object has no "
                         f"attribute {name!r}", name=name, obj=thread)


def check_here(thread, name):
    """Refuse to change what the running thread would not see."""
    if thread._handle.is_done():
        bring_back(thread)
    elif name not in _ITS_OWN:
        raise RegionError(f"attribute {name!r} of the "
                          f"{type(thread).__name__} belongs to its thread "
                          "until join()")
