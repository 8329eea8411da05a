"""Writing pickles: the Pickler, its errors, and the buffers that stay outside.

The reader is in _unpickle; pickle is the module to import.
"""

import sys
from codecs import encode
from copyreg import (__newobj__, __newobj_ex__, _extension_registry,
                     dispatch_table)
from functools import partial
from struct import pack
from types import FunctionType

from _pickle_codes import (CODES, DEFAULT_PROTOCOL, HIGHEST_PROTOCOL,
                           OLD_MODULES, OLD_NAMES)
from _pickling import Writer

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


class MemoProxy:
    """What a pickler or an unpickler remembers."""

    __slots__ = ("_owner",)

    def __init__(self, owner, /):
        self._owner = owner

    def clear(self):
        """Forget all of it."""
        self._owner.clear_memo()

    def copy(self):
        """Return it as a dict."""
        return self._owner._memo_copy()

    def __reduce__(self):
        return dict, (self.copy(),)


class PicklerMemoProxy(MemoProxy):
    __slots__ = ()
    __module__ = "_pickle"


class Pickler(Writer):
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
        self._protocol = protocol
        self.bin = 1 if protocol >= 1 else 0
        self.fast = 0
        self._fix_imports = bool(fix_imports) and protocol < 3
        self.clear_memo()

    @property
    def memo(self):
        """What was written: {id: (place, object)}."""
        return PicklerMemoProxy(self)

    @memo.setter
    def memo(self, memo):
        if isinstance(memo, PicklerMemoProxy):
            memo = memo.copy()
        elif not isinstance(memo, dict):
            raise TypeError("'memo' attribute must be a PicklerMemoProxy "
                            f"object or dict, not {type_name(memo)}")
        self.clear_memo()
        for place, obj in memo.values():
            self._memo_put(obj, place)

    def persistent_id(self, obj, /):
        """What stands for obj in the pickle; None: obj itself."""
        return None

    def dump(self, obj, /):
        """Write a pickle of obj."""
        if self._write is None:
            raise PicklingError("Pickler.__init__() was not called by "
                                f"{type(self).__name__}.__init__()")
        if type(self) is Pickler:
            persistent = override = None
            table = self.__dict__.get("dispatch_table", dispatch_table)
            if "persistent_id" in self.__dict__:
                persistent = self.persistent_id
            if "reducer_override" in self.__dict__:
                override = self.reducer_override
        else:
            persistent = getattr(self, "persistent_id", None)
            if getattr(persistent, "__func__", None) is Pickler.persistent_id:
                persistent = None
            table = getattr(self, "dispatch_table", dispatch_table)
            override = getattr(self, "reducer_override", None)
        self._table = table
        self._override = override
        self._begin(self._write, self._protocol, self.bin, self.fast,
                    persistent, override, table, PickleBuffer)
        self._dump(obj)

    # ---- any object ----

    def _save_persistent(self, name):
        if self.bin:
            self._save(name, False)
            self._emit(BINPERSID)
            return
        try:
            self._emit(PERSID + str(name).encode("ascii") + b"\n")
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII "
                                "strings")

    def _save_old(self, obj):
        """Write an object of a builtin type as old protocols do."""
        _OLD[type(obj)](self, obj)

    def _save_other(self, obj):
        cls = type(obj)
        if cls is PickleBuffer:
            _save_buffer(self, obj)
            return
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
        self._save_parts(obj, parts)

    def _save_parts(self, obj, parts):
        """Write what __reduce_ex__ answered."""
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
            self._emit(REDUCE)
        if obj is not _MISSING:
            if self._is_known(obj):
                # The arguments led back to the object itself.
                self._emit(POP)
                self._get_known(obj)
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
            self._emit(BUILD)
            return
        self._part(set_state, owner, "state setter")
        self._save(owner)
        self._part(state, owner, "state")
        self._emit(TUPLE2 + REDUCE + POP)

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
        self._emit(NEWOBJ)

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
            self._emit(NEWOBJ_EX)
            return
        maker = partial(cls.__new__, cls, *args, **kwargs)
        self._part(maker, owner, "reconstructor")
        self._save(())
        self._emit(REDUCE)

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
                self._emit(EXT1 + pack("<B", code) if code <= 0xff else
                           EXT2 + pack("<H", code) if code <= 0xffff else
                           EXT4 + pack("<i", code))
                return
        if self._protocol >= 4:
            self._save(module_name)
            self._save(name)
            self._emit(STACK_GLOBAL)
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
        self._emit(GLOBAL + module_data + b"\n" + name_data + b"\n")

    def _put_path(self, obj, module_name, path):
        """A name with dots: getattr() for each of them."""
        for _ in path[1:]:
            self._save(getattr)
            if self._protocol < 2:
                self._emit(MARK)
        self._put_name(obj, module_name, path[0])
        for name in path[1:]:
            self._save(name)
            self._emit(TUPLE if self._protocol < 2 else TUPLE2)
            self._emit(REDUCE)

    def _not_a_pair(self, pair):
        raise TypeError("dict items iterator must return 2-tuples")


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


def _save_bytes(self, obj):
    if self._protocol >= 3:
        self._put_bytes(obj)
    elif obj:
        text = str(obj, "latin1")
        self._save_reduction(obj, encode, (text, "latin1"), obj=obj)
    else:
        self._save_reduction(obj, bytes, (), obj=obj)


def _save_bytearray(self, obj):
    args = (bytes(obj),) if obj else ()
    self._save_reduction(obj, bytearray, args, obj=obj)


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
                self._put_bytes(data)
            else:
                self._put_bytearray(bytearray(data))
        else:
            self._emit(NEXT_BUFFER)
            if view.readonly:
                self._emit(READONLY_BUFFER)


def _save_str(self, obj):
    text = obj.replace("\\", "\\u005c")
    for char in "\0\n\r\x1a":
        text = text.replace(char, f"\\u{ord(char):04x}")
    self._emit(UNICODE + text.encode("raw-unicode-escape") + b"\n")
    self._memoize(obj)


def _save_set(self, obj):
    self._save_reduction(obj, set, (list(obj),), obj=obj)


def _save_frozenset(self, obj):
    self._save_reduction(obj, frozenset, (list(obj),), obj=obj)


_OLD = {bytes: _save_bytes, str: _save_str, bytearray: _save_bytearray,
        set: _save_set, frozenset: _save_frozenset}


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
