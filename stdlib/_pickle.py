"""Writing pickles: the Pickler, its errors, and the buffers that stay outside.

The reader is in _unpickle; pickle is the module to import.
"""

import sys
from codecs import encode
from copyreg import (__newobj__, __newobj_ex__, _extension_registry,
                     dispatch_table)
from functools import partial
from itertools import islice
from struct import pack
from types import FunctionType

from _pickle_codes import (BATCH, CODES, DEFAULT_PROTOCOL, FRAME_MINIMUM,
                           FRAME_TARGET, HIGHEST_PROTOCOL, OLD_MODULES,
                           OLD_NAMES)

globals().update(CODES)
_MISSING = object()


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


class PickleBuffer:
    """Data that a pickle of protocol 5 may leave outside."""

    __slots__ = ("_view", "__weakref__")

    def __init__(self, object, /):
        try:
            self._view = memoryview(object)
        except TypeError:
            raise TypeError("a bytes-like object is required, not "
                            f"{type(object).__name__!r}") from None

    def _held(self):
        if self._view is None:
            raise ValueError("operation forbidden on released PickleBuffer "
                             "object")
        return self._view

    def __buffer__(self, flags, /):
        return self._held()

    def __release_buffer__(self, buffer, /):
        pass

    def raw(self):
        """Return the bytes as a flat memoryview."""
        view = self._held()
        if not view.contiguous:
            raise BufferError("cannot extract raw buffer from "
                              "non-contiguous buffer")
        return view.cast("B")

    def release(self):
        """Let go of the underlying object."""
        if self._view is not None:
            self._view.release()
            self._view = None


PickleBuffer.__module__ = "pickle"


def type_name(obj):
    """The name of obj's class as messages have it."""
    cls = type(obj)
    if cls.__module__ in ("builtins", "__main__"):
        return cls.__qualname__
    return f"{cls.__module__}.{cls.__qualname__}"


def _noted(error, what):
    error.add_note("when serializing " + what)


def follow(obj, path):
    """The attribute of obj that a path of names leads to."""
    for name in path:
        obj = getattr(obj, name)
    return obj


def whichmodule(obj, name):
    """Return the name of the module where obj is found as name."""
    path = name.split(".")
    if "<locals>" in path:
        raise PicklingError(f"Can't pickle local object {obj!r}")
    module_name = getattr(obj, "__module__", None)
    if module_name is not None:
        return module_name
    for module_name, module in sys.modules.copy().items():
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if follow(module, path) is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


def encode_long(number):
    """The bytes of an int, least first, in two's complement and no more than
    it needs."""
    if number == 0:
        return b""
    size = (number.bit_length() >> 3) + 1
    data = number.to_bytes(size, "little", signed=True)
    if number < 0 and size > 1 and data[-1] == 0xff and data[-2] & 0x80:
        data = data[:-1]
    return data


class Pickler:
    """Writes pickles of objects into a file."""

    _write = None

    def __init__(self, file, protocol=None, fix_imports=True,
                 buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        elif protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        try:
            self._write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self._buffer_callback = buffer_callback
        self.memo = {}
        self._protocol = protocol
        self.bin = 1 if protocol >= 1 else 0
        self.fast = 0
        self._fix_imports = bool(fix_imports) and protocol < 3
        self._framing = False
        self._out = bytearray()

    def persistent_id(self, obj, /):
        """What stands for obj in the pickle; None: obj itself."""
        return None

    def clear_memo(self):
        """Forget which objects were written."""
        self.memo.clear()

    def dump(self, obj, /):
        """Write a pickle of obj."""
        if self._write is None:
            raise PicklingError("Pickler.__init__() was not called by "
                                f"{type(self).__name__}.__init__()")
        persistent = getattr(self, "persistent_id", None)
        if getattr(persistent, "__func__", None) is Pickler.persistent_id:
            persistent = None
        self._persistent = persistent
        self._table = getattr(self, "dispatch_table", dispatch_table)
        self._override = getattr(self, "reducer_override", None)
        self._out = bytearray()
        if self._protocol >= 2:
            self._write(PROTO + bytes([self._protocol]))
        self._framing = self._protocol >= 4
        try:
            self._save(obj)
            self._out += STOP
            self._end_frame()
        finally:
            self._framing = False

    # ---- bytes ----

    def _end_frame(self):
        data = self._out
        if self._framing and len(data) >= FRAME_MINIMUM:
            self._write(FRAME + len(data).to_bytes(8, "little"))
        self._write(bytes(data))
        self._out = bytearray()

    def _put_data(self, head, data):
        """Large data stays outside of frames."""
        if len(data) < FRAME_TARGET:
            self._out += head
            self._out += data
            return
        self._end_frame()
        self._write(head)
        self._write(data)

    def _memoize(self, obj):
        if self.fast:
            return
        place = len(self.memo)
        self.memo[id(obj)] = place, obj
        if self._protocol >= 4:
            self._out += MEMOIZE
        elif not self.bin:
            self._out += b"p%d\n" % place
        elif place < 256:
            self._out += BINPUT + bytes([place])
        else:
            self._out += LONG_BINPUT + pack("<I", place)

    def _get(self, place):
        if not self.bin:
            self._out += b"g%d\n" % place
        elif place < 256:
            self._out += BINGET + bytes([place])
        else:
            self._out += LONG_BINGET + pack("<I", place)

    # ---- any object ----

    def _save(self, obj, by_name=True):
        if len(self._out) >= FRAME_TARGET:
            self._end_frame()
        if by_name and self._persistent is not None:
            name = self._persistent(obj)
            if name is not None:
                self._save_persistent(name)
                return
        cls = type(obj)
        save = _ATOMS.get(cls)
        if save is not None:
            save(self, obj)
            return
        known = self.memo.get(id(obj))
        if known is not None:
            self._get(known[0])
            return
        save = _SAVERS.get(cls)
        if save is not None:
            save(self, obj)
            return
        self._save_by_reduction(obj, cls)

    def _save_persistent(self, name):
        if self.bin:
            self._save(name, False)
            self._out += BINPERSID
            return
        try:
            self._out += PERSID + str(name).encode("ascii") + b"\n"
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII "
                                "strings")

    def _save_by_reduction(self, obj, cls):
        parts = NotImplemented
        if self._override is not None:
            parts = self._override(obj)
        if parts is NotImplemented:
            if cls is type:
                self._save_type(obj)
                return
            if cls is FunctionType:
                self._save_global(obj)
                return
            reduce = self._table.get(cls) if type(self._table) is dict else (
                _looked_up(self._table, cls))
            if reduce is not None:
                parts = reduce(obj)
            elif issubclass(cls, type):
                self._save_global(obj)
                return
            else:
                parts = self._reduction(obj)
        if isinstance(parts, str):
            self._save_global(obj, parts)
            return
        try:
            self._save_reduction(obj, *_checked(parts), obj=obj)
        except BaseException as error:
            _noted(error, f"{type_name(obj)} object")
            raise

    def _reduction(self, obj):
        reduce = getattr(obj, "__reduce_ex__", None)
        if reduce is not None:
            return reduce(self._protocol)
        reduce = getattr(obj, "__reduce__", None)
        if reduce is not None:
            return reduce()
        raise PicklingError(f"Can't pickle {type(obj).__name__!r} object: "
                            f"{obj!r}")

    def _part(self, obj, owner, what):
        try:
            self._save(obj)
        except BaseException as error:
            _noted(error, f"{type_name(owner)} {what}")
            raise

    def _save_reduction(self, owner, func, args, state=None, items=None,
                        pairs=None, set_state=None, obj=_MISSING):
        """Write how to make owner; obj: the object to be remembered."""
        kind = getattr(func, "__name__", "") if self._protocol >= 2 else ""
        if kind == "__newobj_ex__":
            self._save_new_with_keywords(owner, args)
        elif kind == "__newobj__":
            self._save_new(owner, args)
        else:
            self._part(func, owner, "reconstructor")
            self._part(args, owner, "reconstructor arguments")
            self._out += REDUCE
        if obj is not _MISSING:
            known = self.memo.get(id(obj))
            if known is not None:
                # The arguments led back to the object itself.
                self._out += POP
                self._get(known[0])
            else:
                self._memoize(obj)
        if items is not None:
            self._append_all(items, owner)
        if pairs is not None:
            self._set_all(pairs, owner)
        if state is None:
            return
        if set_state is None:
            self._part(state, owner, "state")
            self._out += BUILD
            return
        self._part(set_state, owner, "state setter")
        self._save(owner)
        self._part(state, owner, "state")
        self._out += TUPLE2 + REDUCE + POP

    def _save_new(self, owner, args):
        if not args:
            raise PicklingError("__newobj__ expected at least 1 argument, "
                                "got 0")
        cls, *rest = args
        if not hasattr(cls, "__new__"):
            raise PicklingError("first argument to __newobj__() has no "
                                "__new__")
        if owner is not None and cls is not owner.__class__:
            raise PicklingError(
                f"first argument to __newobj__() must be {owner.__class__!r}, "
                f"not {cls!r}")
        self._part(cls, owner, "class")
        self._part(tuple(rest), owner, "__new__ arguments")
        self._out += NEWOBJ

    def _save_new_with_keywords(self, owner, args):
        if len(args) != 3:
            raise PicklingError("__newobj_ex__ expected 3 arguments, got "
                                f"{len(args)}")
        cls, args, kwargs = args
        if not hasattr(cls, "__new__"):
            raise PicklingError("first argument to __newobj_ex__() has no "
                                "__new__")
        if not isinstance(args, tuple):
            raise PicklingError("second argument to __newobj_ex__() must be a "
                                f"tuple, not {type_name(args)}")
        if not isinstance(kwargs, dict):
            raise PicklingError("third argument to __newobj_ex__() must be a "
                                f"dict, not {type_name(kwargs)}")
        if self._protocol >= 4:
            self._part(cls, owner, "class")
            self._part(args, owner, "__new__ arguments")
            self._part(kwargs, owner, "__new__ arguments")
            self._out += NEWOBJ_EX
            return
        maker = partial(cls.__new__, cls, *args, **kwargs)
        self._part(maker, owner, "reconstructor")
        self._save(())
        self._out += REDUCE

    # ---- names ----

    def _save_type(self, cls):
        for value in (None, NotImplemented, ...):
            if cls is type(value):
                self._save_reduction(cls, type, (value,), obj=cls)
                return
        self._save_global(cls)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None)
        if name is None:
            name = obj.__name__
        path = name.split(".")
        module_name = whichmodule(obj, name)
        if not isinstance(module_name, str):
            module_name = str(module_name)
        self._check_global(obj, module_name, name, path)
        if self._protocol >= 2:
            code = _extension_registry.get((module_name, name))
            if code is not None:
                self._out += (EXT1 + pack("<B", code) if code <= 0xff else
                              EXT2 + pack("<H", code) if code <= 0xffff else
                              EXT4 + pack("<i", code))
                return
        if self._protocol >= 4:
            self._save(module_name)
            self._save(name)
            self._out += STACK_GLOBAL
        elif len(path) > 1:
            self._put_path(obj, module_name, path)
        else:
            self._put_name(obj, module_name, name)
        self._memoize(obj)

    def _check_global(self, obj, module_name, name, path):
        try:
            __import__(module_name, level=0)
            module = sys.modules[module_name]
        except (ImportError, ValueError, KeyError) as error:
            raise PicklingError(f"Can't pickle {obj!r}: {error!s}")
        try:
            found = follow(module, path)
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: it's not found as "
                                f"{module_name}.{name}")
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same "
                                f"object as {module_name}.{name}")

    def _put_name(self, obj, module_name, name):
        if self._fix_imports:
            if (module_name, name) in OLD_NAMES:
                module_name, name = OLD_NAMES[module_name, name]
            else:
                module_name = OLD_MODULES.get(module_name, module_name)
        encoding = "utf-8" if self._protocol >= 3 else "ascii"
        try:
            module_data = module_name.encode(encoding)
        except UnicodeEncodeError:
            raise PicklingError(f"can't pickle module identifier "
                                f"{module_name!r} using pickle protocol "
                                f"{self._protocol}")
        try:
            name_data = name.encode(encoding)
        except UnicodeEncodeError:
            raise PicklingError(f"can't pickle global identifier {name!r} "
                                f"using pickle protocol {self._protocol}")
        self._out += GLOBAL + module_data + b"\n" + name_data + b"\n"

    def _put_path(self, obj, module_name, path):
        """A name with dots: getattr() for each of them."""
        for _ in path[1:]:
            self._save(getattr)
            if self._protocol < 2:
                self._out += MARK
        self._put_name(obj, module_name, path[0])
        for name in path[1:]:
            self._save(name)
            self._out += TUPLE if self._protocol < 2 else TUPLE2
            self._out += REDUCE

    # ---- containers ----

    def _append_all(self, items, owner):
        """Write the items that an iterator gives, in batches."""
        place = 0
        while batch := list(islice(items, BATCH if self.bin else 1)):
            alone = len(batch) == 1
            if not alone:
                self._out += MARK
            for item in batch:
                try:
                    self._save(item)
                except BaseException as error:
                    _noted(error, f"{type_name(owner)} item {place}")
                    raise
                place += 1
            self._out += APPEND if alone else APPENDS

    def _set_all(self, pairs, owner):
        while batch := list(islice(pairs, BATCH if self.bin else 1)):
            alone = len(batch) == 1
            if not alone:
                self._out += MARK
            for pair in batch:
                if type(pair) is not tuple or len(pair) != 2:
                    raise PicklingError("dict items iterator must return "
                                        "2-tuples")
                self._save_pair(*pair, owner)
            self._out += SETITEM if alone else SETITEMS

    def _save_pair(self, key, value, owner):
        self._save(key)
        try:
            self._save(value)
        except BaseException as error:
            _noted(error, f"{type_name(owner)} item {key!r}")
            raise

    def _elements(self, batch, owner):
        for item in batch:
            try:
                self._save(item)
            except BaseException as error:
                _noted(error, f"{type_name(owner)} element")
                raise


Pickler.__module__ = "_pickle"


def _looked_up(table, cls):
    try:
        return table[cls]
    except KeyError:
        return None


_ITEMS = [(0, "first", "callable", callable),
          (1, "second", "a tuple", lambda item: isinstance(item, tuple)),
          (3, "fourth", "an iterator", lambda item: hasattr(item, "__next__")),
          (4, "fifth", "an iterator", lambda item: hasattr(item, "__next__")),
          (5, "sixth", "callable", callable)]


def _checked(parts):
    """The answer of a __reduce__, when it is one."""
    if not isinstance(parts, tuple):
        raise PicklingError("__reduce__ must return a string or tuple, not "
                            + type_name(parts))
    if not 2 <= len(parts) <= 6:
        raise PicklingError("tuple returned by __reduce__ must contain "
                            "2 through 6 elements")
    for place, ordinal, what, fits in _ITEMS:
        if place < len(parts) and not fits(parts[place]):
            if place < 2 or parts[place] is not None:
                raise PicklingError(f"{ordinal} item of the tuple returned by "
                                    f"__reduce__ must be {what}, not "
                                    + type_name(parts[place]))
    return parts


# ---- objects of builtin types ----


def _save_none(self, obj):
    self._out += NONE


def _save_bool(self, obj):
    if self._protocol >= 2:
        self._out += NEWTRUE if obj else NEWFALSE
    else:
        self._out += TRUE if obj else FALSE


def _save_int(self, obj):
    if -0x80000000 <= obj <= 0x7fffffff:
        if not self.bin:
            self._out += b"I%d\n" % obj
        elif 0 <= obj <= 0xff:
            self._out += BININT1 + bytes((obj,))
        elif 0 <= obj <= 0xffff:
            self._out += BININT2 + pack("<H", obj)
        else:
            self._out += BININT + pack("<i", obj)
    elif self._protocol < 2:
        self._out += b"L%dL\n" % obj
    else:
        data = encode_long(obj)
        if len(data) < 256:
            self._out += LONG1 + bytes((len(data),)) + data
        else:
            self._put_data(LONG4 + pack("<i", len(data)), data)


def _save_float(self, obj):
    if self.bin:
        self._out += BINFLOAT + pack(">d", obj)
    else:
        self._out += b"F" + repr(obj).encode("ascii") + b"\n"


def _save_bytes(self, obj):
    if self._protocol < 3:
        if obj:
            text = str(obj, "latin1")
            self._save_reduction(obj, encode, (text, "latin1"), obj=obj)
        else:
            self._save_reduction(obj, bytes, (), obj=obj)
        return
    size = len(obj)
    if size <= 0xff:
        head = SHORT_BINBYTES + bytes((size,))
    elif size <= 0xffffffff:
        head = BINBYTES + pack("<I", size)
    else:
        head = BINBYTES8 + pack("<Q", size)
    self._put_data(head, obj)
    self._memoize(obj)


def _save_bytearray(self, obj):
    if self._protocol < 5:
        args = (bytes(obj),) if obj else ()
        self._save_reduction(obj, bytearray, args, obj=obj)
        return
    self._put_data(BYTEARRAY8 + pack("<Q", len(obj)), bytes(obj))
    self._memoize(obj)


def _save_buffer(self, obj):
    if self._protocol < 5:
        raise PicklingError("PickleBuffer can only be pickled with "
                            "protocol >= 5")
    with obj.raw() as view:
        if not view.contiguous:
            raise PicklingError("PickleBuffer can not be pickled when "
                                "pointing to a non-contiguous buffer")
        inside = True
        if self._buffer_callback is not None:
            inside = bool(self._buffer_callback(obj))
        if inside:
            data = view.tobytes()
            if view.readonly:
                _save_bytes(self, data)
            else:
                _save_bytearray(self, bytearray(data))
        else:
            self._out += NEXT_BUFFER
            if view.readonly:
                self._out += READONLY_BUFFER


def _save_str(self, obj):
    if self.bin:
        data = obj.encode("utf-8", "surrogatepass")
        size = len(data)
        if size <= 0xff and self._protocol >= 4:
            head = SHORT_BINUNICODE + bytes((size,))
        elif size <= 0xffffffff:
            head = BINUNICODE + pack("<I", size)
        elif self._protocol >= 4:
            head = BINUNICODE8 + pack("<Q", size)
        else:
            raise OverflowError("serializing a string larger than 4 GiB "
                                "requires pickle protocol 4 or higher")
        self._put_data(head, data)
    else:
        text = obj.replace("\\", "\\u005c")
        for char in "\0\n\r\x1a":
            text = text.replace(char, f"\\u{ord(char):04x}")
        self._out += UNICODE + text.encode("raw-unicode-escape") + b"\n"
    self._memoize(obj)


def _save_tuple(self, obj):
    size = len(obj)
    if not size:
        self._out += EMPTY_TUPLE if self.bin else MARK + TUPLE
        return
    short = size <= 3 and self._protocol >= 2
    if not short:
        self._out += MARK
    for place, item in enumerate(obj):
        try:
            self._save(item)
        except BaseException as error:
            _noted(error, f"{type_name(obj)} item {place}")
            raise
    known = self.memo.get(id(obj))
    if known is not None:
        # An item led back to the tuple, which is written already.
        if short:
            self._out += POP * size
        else:
            self._out += POP_MARK if self.bin else POP * (size + 1)
        self._get(known[0])
        return
    self._out += (TUPLE1, TUPLE2, TUPLE3)[size - 1] if short else TUPLE
    self._memoize(obj)


def _save_list(self, obj):
    self._out += EMPTY_LIST if self.bin else MARK + LIST
    self._memoize(obj)
    if self.bin and len(obj) > 1:
        _save_exact(self, obj)
    else:
        self._append_all(iter(obj), obj)


def _save_exact(self, obj):
    """As _append_all, for a list itself: its last batch may have one item."""
    place = 0
    while place < len(obj):
        self._out += MARK
        for item in obj[place:place + BATCH]:
            try:
                self._save(item)
            except BaseException as error:
                _noted(error, f"{type_name(obj)} item {place}")
                raise
            place += 1
        self._out += APPENDS


def _save_dict(self, obj):
    self._out += EMPTY_DICT if self.bin else MARK + DICT
    self._memoize(obj)
    if not self.bin or len(obj) <= 1:
        self._set_all(iter(obj.items()), obj)
        return
    size = len(obj)
    pairs = iter(obj.items())
    while batch := list(islice(pairs, BATCH)):
        self._out += MARK
        for key, value in batch:
            self._save_pair(key, value, obj)
        self._out += SETITEMS
        if len(obj) != size:
            raise RuntimeError("dictionary changed size during iteration")


def _save_set(self, obj):
    if self._protocol < 4:
        self._save_reduction(obj, set, (list(obj),), obj=obj)
        return
    self._out += EMPTY_SET
    self._memoize(obj)
    items = iter(obj)
    more = bool(obj)
    while more:
        batch = list(islice(items, BATCH))
        self._out += MARK
        self._elements(batch, obj)
        self._out += ADDITEMS
        more = len(batch) == BATCH


def _save_frozenset(self, obj):
    if self._protocol < 4:
        self._save_reduction(obj, frozenset, (list(obj),), obj=obj)
        return
    self._out += MARK
    self._elements(obj, obj)
    known = self.memo.get(id(obj))
    if known is not None:
        self._out += POP_MARK
        self._get(known[0])
        return
    self._out += FROZENSET
    self._memoize(obj)


_ATOMS = {type(None): _save_none, bool: _save_bool, int: _save_int,
          float: _save_float}
_SAVERS = {bytes: _save_bytes, str: _save_str, bytearray: _save_bytearray,
           tuple: _save_tuple, list: _save_list, dict: _save_dict,
           set: _save_set, frozenset: _save_frozenset,
           PickleBuffer: _save_buffer}


# ---- functions ----


class _Pieces:
    """A file that only collects."""

    def __init__(self):
        self.pieces = []
        self.write = self.pieces.append


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write a pickle of obj into file."""
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Return a pickle of obj as bytes."""
    file = _Pieces()
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)
    return b"".join(file.pieces)
