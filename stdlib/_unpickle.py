"""Reading pickles."""

import copyreg
import sys
from codecs import escape_decode
from struct import unpack_from

from _pickle import MemoProxy, PicklingError, UnpicklingError, follow
from _pickle_codes import CODES, NEW_MODULES, NEW_NAMES
from _pickling import Reader


class UnpicklerMemoProxy(MemoProxy):
    __slots__ = ()
    __module__ = "_pickle"


class Unpickler(Reader):
    """Reads pickles from a file."""

    _read = None

    def __init__(self, file, *, fix_imports=True, encoding="ASCII",
                 errors="strict", buffers=()):
        try:
            self._read = file.read
            self._readline = file.readline
        except AttributeError:
            raise TypeError("file must have 'read' and 'readline' "
                            "attributes") from None
        self._prepare(fix_imports, encoding, errors, buffers)
        self._begin(b"")
        self._memo_clear()

    def _prepare(self, fix_imports, encoding, errors, buffers):
        self._fix_imports = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._buffers = iter(buffers) if buffers not in (None, ()) else None

    @property
    def memo(self):
        """What was remembered: {place: object}."""
        return UnpicklerMemoProxy(self)

    @memo.setter
    def memo(self, memo):
        if isinstance(memo, UnpicklerMemoProxy):
            memo = memo.copy()
        elif not isinstance(memo, dict):
            raise TypeError("'memo' attribute must be an UnpicklerMemoProxy "
                            f"object or dict, not {type(memo).__name__}")
        for place in memo:
            if not isinstance(place, int):
                raise TypeError("memo key must be integers")
            if place < 0:
                raise ValueError("memo key must be positive integers.")
        self._memo_clear()
        for place, obj in memo.items():
            self._memo_set(place, obj)

    def clear_memo(self):
        """Forget what was remembered."""
        self._memo_clear()

    def load(self):
        """Read one pickle and return the object."""
        if self._read is None:
            raise UnpicklingError("Unpickler.__init__() was not called by "
                                  f"{type(self).__name__}.__init__()")
        return self._run(UnpicklingError)

    def _rare(self, code):
        """Do what an instruction says that the Reader itself does not know."""
        action = _DISPATCH[code]
        if action is None:
            raise UnpicklingError(f"invalid load key, {_key(code)}.")
        action(self)

    def persistent_load(self, pid, /):
        """The object that a name of persistent_id stands for."""
        raise UnpicklingError(
            "A load persistent id instruction was encountered, but no "
            "persistent_load function was specified.")

    def find_class(self, module_name, global_name, /):
        """The object of that name in that module."""
        sys.audit("pickle.find_class", module_name, global_name)
        if self._protocol < 3 and self._fix_imports:
            key = module_name, global_name
            if key in NEW_NAMES:
                module_name, global_name = NEW_NAMES[key]
            else:
                module_name = NEW_MODULES.get(module_name, module_name)
        __import__(module_name, level=0)
        module = sys.modules[module_name]
        if self._protocol < 4 or "." not in global_name:
            return getattr(module, global_name)
        path = global_name.split(".")
        try:
            return follow(module, path)
        except AttributeError:
            raise AttributeError(f"Can't resolve path {global_name!r} on "
                                 f"module {module_name!r}")

    def _number(self, form, size):
        return unpack_from(form, self._take(size))[0]

    def _extend(self, target, items):
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
            return
        append = target.append
        for item in items:
            append(item)

    def _add_all(self, target, items):
        if isinstance(target, set):
            target.update(items)
            return
        add = target.add
        for item in items:
            add(item)


Unpickler.__module__ = "_pickle"


def _key(code):
    return f"'{chr(code)}'" if 32 <= code < 127 else f"'\\x{code:02x}'"


# ---- one function for each instruction ----


def _int(self):
    line = self._line()
    if line == b"00\n" or line == b"01\n":
        self._push(line == b"01\n")
        return
    try:
        self._push(int(line, 0))
    except ValueError:
        raise ValueError("could not convert string to int") from None


def _long(self):
    line = self._line()
    if line[-2:-1] == b"L":
        line = line[:-2]
    self._push(int(line.decode("ascii")))


def _float(self):
    self._push(float(self._line().decode("ascii")))


def _decoded(self, data):
    """What Python 2 called str."""
    if self._encoding == "bytes":
        return data
    return data.decode(self._encoding, self._errors)


def _string(self):
    data = self._line()[:-1].rstrip()
    if len(data) < 2 or data[:1] != data[-1:] or data[:1] not in b"\"'":
        raise UnpicklingError("the STRING opcode argument must be quoted")
    self._push(_decoded(self, escape_decode(data[1:-1])[0]))


def _sized_string(form, size):
    def load(self):
        length = self._number(form, size)
        if length < 0:
            raise UnpicklingError("BINSTRING pickle has negative byte count")
        self._push(_decoded(self, bytes(self._take(length))))
    return load


def _unicode(self):
    self._push(self._line()[:-1].decode("raw-unicode-escape"))


def _next_buffer(self):
    if self._buffers is None:
        raise UnpicklingError("pickle stream refers to out-of-band data but "
                              "no *buffers* argument was given")
    try:
        self._push(next(self._buffers))
    except StopIteration:
        raise UnpicklingError("not enough out-of-band buffers") from None


def _readonly_buffer(self):
    view = memoryview(self._top())
    if not view.readonly:
        self._pop()
        self._push(view.toreadonly())


# ---- memo ----


def _get(self):
    place = int(self._line().decode("ascii"))
    if not 0 <= place <= sys.maxsize:
        raise UnpicklingError(f"Memo value not found at index {place}")
    self._memo_get(place)


def _put(self):
    place = int(self._line().decode("ascii"))
    if place < 0:
        raise ValueError("negative PUT argument")
    self._memo_put(place)


# ---- objects ----


def _global(self):
    module_name = self._line()[:-1].decode("utf-8")
    name = self._line()[:-1].decode("utf-8")
    self._push(self.find_class(module_name, name))


def _extension(form, size):
    def load(self):
        code = self._number(form, size)
        if code <= 0:
            raise UnpicklingError("EXT specifies code <= 0")
        cache = copyreg._extension_cache
        if code not in cache:
            key = copyreg._inverted_registry.get(code)
            if key is None:
                raise ValueError(f"unregistered extension code {code}")
            cache[code] = self.find_class(*key)
        self._push(cache[code])
    return load


def _instance(cls, args):
    if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
        return cls(*args)
    return cls.__new__(cls)


def _inst(self):
    module_name = self._line()[:-1].decode("ascii")
    name = self._line()[:-1].decode("ascii")
    args = self._since_mark()
    self._push(_instance(self.find_class(module_name, name), args))


def _obj(self):
    parts = self._since_mark()
    if not parts:
        raise UnpicklingError("unpickling stack underflow")
    self._push(_instance(parts[0], parts[1:]))


def _checked_new(name, cls, args):
    if not isinstance(cls, type):
        raise UnpicklingError(f"{name} class argument must be a type, not "
                              + type(cls).__name__)
    if not isinstance(args, tuple):
        raise UnpicklingError(f"{name} args argument must be a tuple, not "
                              + type(args).__name__)


def _newobj_ex(self):
    kwargs = self._pop()
    args = self._pop()
    cls = self._pop()
    _checked_new("NEWOBJ_EX", cls, args)
    if not isinstance(kwargs, dict):
        raise UnpicklingError("NEWOBJ_EX kwargs argument must be a dict, not "
                              + type(kwargs).__name__)
    self._push(cls.__new__(cls, *args, **kwargs))


def _persid(self):
    try:
        name = self._line()[:-1].decode("ascii")
    except UnicodeDecodeError:
        raise UnpicklingError("persistent IDs in protocol 0 must be ASCII "
                              "strings") from None
    self._push(self.persistent_load(name))


def _binpersid(self):
    self._push(self.persistent_load(self._pop()))


_ACTIONS = {
    "INT": _int, "LONG": _long, "FLOAT": _float, "STRING": _string,
    "BINSTRING": _sized_string("<i", 4),
    "SHORT_BINSTRING": _sized_string("<B", 1), "UNICODE": _unicode,
    "NEXT_BUFFER": _next_buffer, "READONLY_BUFFER": _readonly_buffer,
    "GET": _get, "PUT": _put, "GLOBAL": _global,
    "EXT1": _extension("<B", 1), "EXT2": _extension("<H", 2),
    "EXT4": _extension("<i", 4), "INST": _inst, "OBJ": _obj,
    "NEWOBJ_EX": _newobj_ex, "PERSID": _persid, "BINPERSID": _binpersid,
}
_DISPATCH = [None] * 256
for _name, _action in _ACTIONS.items():
    _DISPATCH[CODES[_name][0]] = _action


class _Whole(Unpickler):
    """Reads from bytes that are all there."""

    def __init__(self, data, fix_imports, encoding, errors, buffers):
        self._prepare(fix_imports, encoding, errors, buffers)
        self._begin(data)

    def _read(self, size):
        return b""

    def _readline(self):
        return b""


_Whole.__module__ = "_pickle"


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict",
         buffers=()):
    """Read one pickle from file and return the object."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding,
                     errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict",
          buffers=()):
    """Return the object whose pickle data is."""
    if type(data) is not bytes:
        try:
            data = memoryview(data).tobytes()
        except TypeError:
            raise TypeError("a bytes-like object is required, not "
                            f"{type(data).__name__!r}") from None
    return _Whole(data, fix_imports, encoding, errors, buffers).load()
