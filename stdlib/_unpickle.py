"""Reading pickles."""

import copyreg
import sys
from codecs import escape_decode
from struct import unpack_from

from _pickle import PicklingError, UnpicklingError, follow
from _pickle_codes import CODES, HIGHEST_PROTOCOL, NEW_MODULES, NEW_NAMES

_TRUNCATED = "pickle data was truncated"


class _Stop(Exception):
    """The end of a pickle; its value is the object."""


class Unpickler:
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
        self._begin(fix_imports, encoding, errors, buffers)

    def _begin(self, fix_imports, encoding, errors, buffers):
        self._fix_imports = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._buffers = iter(buffers) if buffers not in (None, ()) else None
        self.memo = {}
        self._data = b""
        self._at = 0

    def load(self):
        """Read one pickle and return the object."""
        if self._read is None:
            raise UnpicklingError("Unpickler.__init__() was not called by "
                                  f"{type(self).__name__}.__init__()")
        self._stack = []
        self._marks = []
        self._floor = 0
        self._protocol = 0
        dispatch = _DISPATCH
        try:
            while True:
                at = self._at
                if at < len(self._data):
                    code = self._data[at]
                    self._at = at + 1
                else:
                    code = self._read(1)
                    if not code:
                        raise EOFError("Ran out of input")
                    code = code[0]
                action = dispatch[code]
                if action is None:
                    raise UnpicklingError(f"invalid load key, {_key(code)}.")
                action(self)
        except _Stop as end:
            return end.args[0]

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

    # ---- bytes ----

    def _take(self, size):
        end = self._at + size
        if end <= len(self._data):
            data = self._data[self._at:end]
            self._at = end
            return data
        if self._at < len(self._data):
            raise UnpicklingError(_TRUNCATED)
        data = self._read(size)
        if len(data) < size:
            raise UnpicklingError(_TRUNCATED)
        return data

    def _line(self):
        """A line with its end."""
        at = self._at
        if at < len(self._data):
            end = self._data.find(b"\n", at) + 1
            line = self._data[at:end] if end else b""
            self._at = end or at
        else:
            line = self._readline()
        if not line.endswith(b"\n"):
            raise UnpicklingError(_TRUNCATED)
        return bytes(line)

    def _number(self, form, size):
        return unpack_from(form, self._take(size))[0]

    # ---- the stack ----

    def _pop(self):
        if len(self._stack) <= self._floor:
            if self._marks:
                raise UnpicklingError("unexpected MARK found")
            raise UnpicklingError("unpickling stack underflow")
        return self._stack.pop()

    def _top(self):
        if len(self._stack) <= self._floor:
            if self._marks:
                raise UnpicklingError("unexpected MARK found")
            raise UnpicklingError("unpickling stack underflow")
        return self._stack[-1]

    def _since_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        place = self._marks.pop()
        self._floor = self._marks[-1] if self._marks else 0
        items = self._stack[place:]
        del self._stack[place:]
        return items


Unpickler.__module__ = "_pickle"


def _key(code):
    return f"'{chr(code)}'" if 32 <= code < 127 else f"'\\x{code:02x}'"


# ---- one function for each instruction ----


def _mark(self):
    self._floor = len(self._stack)
    self._marks.append(self._floor)


def _stop(self):
    raise _Stop(self._pop())


def _pop(self):
    if self._marks and len(self._stack) == self._marks[-1]:
        self._marks.pop()
        self._floor = self._marks[-1] if self._marks else 0
    else:
        self._pop()


def _pop_mark(self):
    self._since_mark()


def _dup(self):
    self._stack.append(self._top())


def _proto(self):
    version = self._take(1)[0]
    if version > HIGHEST_PROTOCOL:
        raise ValueError(f"unsupported pickle protocol: {version}")
    self._protocol = version


def _frame(self):
    size = self._number("<Q", 8)
    if size > sys.maxsize:
        raise OverflowError("FRAME length exceeds system's maximum of "
                            f"{sys.maxsize} bytes")
    if self._at < len(self._data):
        if self._at + size > len(self._data):
            raise UnpicklingError(_TRUNCATED)
        return
    self._data = self._read(size)
    self._at = 0
    if len(self._data) < size:
        raise UnpicklingError(_TRUNCATED)


def _constant(value):
    return lambda self: self._stack.append(value)


def _int(self):
    line = self._line()
    if line == b"00\n" or line == b"01\n":
        self._stack.append(line == b"01\n")
        return
    try:
        self._stack.append(int(line, 0))
    except ValueError:
        raise ValueError("could not convert string to int") from None


def _long(self):
    line = self._line()
    if line[-2:-1] == b"L":
        line = line[:-2]
    self._stack.append(int(line.decode("ascii")))


def _sized_long(form, size):
    def load(self):
        length = self._number(form, size)
        if length < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self._stack.append(int.from_bytes(self._take(length), "little",
                                          signed=True))
    return load


def _packed(form, size):
    return lambda self: self._stack.append(self._number(form, size))


def _float(self):
    self._stack.append(float(self._line().decode("ascii")))


def _decoded(self, data):
    """What Python 2 called str."""
    if self._encoding == "bytes":
        return data
    return data.decode(self._encoding, self._errors)


def _string(self):
    data = self._line()[:-1].rstrip()
    if len(data) < 2 or data[:1] != data[-1:] or data[:1] not in b"\"'":
        raise UnpicklingError("the STRING opcode argument must be quoted")
    self._stack.append(_decoded(self, escape_decode(data[1:-1])[0]))


def _sized_string(form, size):
    def load(self):
        length = self._number(form, size)
        if length < 0:
            raise UnpicklingError("BINSTRING pickle has negative byte count")
        self._stack.append(_decoded(self, bytes(self._take(length))))
    return load


def _unicode(self):
    self._stack.append(self._line()[:-1].decode("raw-unicode-escape"))


def _length(self, form, size, what):
    length = self._number(form, size)
    if length > sys.maxsize:
        raise OverflowError(f"{what} exceeds system's maximum size of "
                            f"{sys.maxsize} bytes")
    return length


def _sized_unicode(form, size, what):
    def load(self):
        data = self._take(_length(self, form, size, what))
        self._stack.append(str(data, "utf-8", "surrogatepass"))
    return load


def _sized_bytes(form, size, kind, what):
    def load(self):
        self._stack.append(kind(self._take(_length(self, form, size, what))))
    return load


def _next_buffer(self):
    if self._buffers is None:
        raise UnpicklingError("pickle stream refers to out-of-band data but "
                              "no *buffers* argument was given")
    try:
        self._stack.append(next(self._buffers))
    except StopIteration:
        raise UnpicklingError("not enough out-of-band buffers") from None


def _readonly_buffer(self):
    view = memoryview(self._top())
    if not view.readonly:
        self._stack[-1] = view.toreadonly()


def _tuple(self):
    self._stack.append(tuple(self._since_mark()))


def _short_tuple(size):
    def load(self):
        items = [self._pop() for _ in range(size)]
        items.reverse()
        self._stack.append(tuple(items))
    return load


def _list(self):
    self._stack.append(self._since_mark())


def _dict(self):
    items = self._since_mark()
    if len(items) % 2:
        raise UnpicklingError("odd number of items for DICT")
    self._stack.append(dict(zip(items[::2], items[1::2])))


def _frozenset(self):
    self._stack.append(frozenset(self._since_mark()))


def _extend(self, items):
    target = self._top()
    if type(target) is list:
        target.extend(items)
        return
    extend = getattr(target, "extend", None)
    if extend is not None:
        extend(items)
        return
    append = target.append
    for item in items:
        append(item)


def _append(self):
    item = self._pop()
    target = self._top()
    if type(target) is list:
        target.append(item)
    else:
        target.append(item)


def _appends(self):
    _extend(self, self._since_mark())


def _setitem(self):
    value = self._pop()
    key = self._pop()
    self._top()[key] = value


def _setitems(self):
    items = self._since_mark()
    if len(items) % 2:
        raise UnpicklingError("odd number of items for SETITEMS")
    target = self._top()
    for place in range(0, len(items), 2):
        target[items[place]] = items[place + 1]


def _additems(self):
    items = self._since_mark()
    target = self._top()
    if isinstance(target, set):
        target.update(items)
        return
    add = target.add
    for item in items:
        add(item)


# ---- memo ----


def _memo_get(self, place):
    try:
        self._stack.append(self.memo[place])
    except KeyError:
        raise UnpicklingError(f"Memo value not found at index {place}") \
            from None


def _get(self):
    _memo_get(self, int(self._line().decode("ascii")))


def _memo_put(self, place):
    self.memo[place] = self._top()


def _put(self):
    place = int(self._line().decode("ascii"))
    if place < 0:
        raise ValueError("negative PUT argument")
    _memo_put(self, place)


def _memoize(self):
    _memo_put(self, len(self.memo))


def _from_memo(action, form, size):
    return lambda self: action(self, self._number(form, size))


# ---- objects ----


def _global(self):
    module_name = self._line()[:-1].decode("utf-8")
    name = self._line()[:-1].decode("utf-8")
    self._stack.append(self.find_class(module_name, name))


def _stack_global(self):
    name = self._pop()
    module_name = self._pop()
    if type(name) is not str or type(module_name) is not str:
        raise UnpicklingError("STACK_GLOBAL requires str")
    self._stack.append(self.find_class(module_name, name))


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
        self._stack.append(cache[code])
    return load


def _instance(cls, args):
    if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
        return cls(*args)
    return cls.__new__(cls)


def _inst(self):
    module_name = self._line()[:-1].decode("ascii")
    name = self._line()[:-1].decode("ascii")
    args = self._since_mark()
    self._stack.append(_instance(self.find_class(module_name, name), args))


def _obj(self):
    parts = self._since_mark()
    if not parts:
        raise UnpicklingError("unpickling stack underflow")
    self._stack.append(_instance(parts[0], parts[1:]))


def _checked_new(name, cls, args):
    if not isinstance(cls, type):
        raise UnpicklingError(f"{name} class argument must be a type, not "
                              + type(cls).__name__)
    if not isinstance(args, tuple):
        raise UnpicklingError(f"{name} args argument must be a tuple, not "
                              + type(args).__name__)


def _newobj(self):
    args = self._pop()
    cls = self._pop()
    _checked_new("NEWOBJ", cls, args)
    self._stack.append(cls.__new__(cls, *args))


def _newobj_ex(self):
    kwargs = self._pop()
    args = self._pop()
    cls = self._pop()
    _checked_new("NEWOBJ_EX", cls, args)
    if not isinstance(kwargs, dict):
        raise UnpicklingError("NEWOBJ_EX kwargs argument must be a dict, not "
                              + type(kwargs).__name__)
    self._stack.append(cls.__new__(cls, *args, **kwargs))


def _reduce(self):
    args = self._pop()
    func = self._pop()
    if not isinstance(args, tuple):
        raise TypeError("argument list must be a tuple")
    self._stack.append(func(*args))


def _build(self):
    state = self._pop()
    obj = self._top()
    set_state = getattr(obj, "__setstate__", None)
    if set_state is not None:
        set_state(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        if not isinstance(state, dict):
            raise UnpicklingError("state is not a dictionary")
        attributes = obj.__dict__
        for key, value in state.items():
            attributes[sys.intern(key) if type(key) is str else key] = value
    if slots is not None:
        if not isinstance(slots, dict):
            raise UnpicklingError("slot state is not a dictionary")
        for key, value in slots.items():
            setattr(obj, key, value)


def _persid(self):
    try:
        name = self._line()[:-1].decode("ascii")
    except UnicodeDecodeError:
        raise UnpicklingError("persistent IDs in protocol 0 must be ASCII "
                              "strings") from None
    self._stack.append(self.persistent_load(name))


def _binpersid(self):
    self._stack.append(self.persistent_load(self._pop()))


_ACTIONS = {
    "MARK": _mark, "STOP": _stop, "POP": _pop, "POP_MARK": _pop_mark,
    "DUP": _dup, "PROTO": _proto, "FRAME": _frame,
    "NONE": _constant(None), "NEWTRUE": _constant(True),
    "NEWFALSE": _constant(False), "EMPTY_TUPLE": _constant(()),
    "EMPTY_LIST": lambda self: self._stack.append([]),
    "EMPTY_DICT": lambda self: self._stack.append({}),
    "EMPTY_SET": lambda self: self._stack.append(set()),
    "INT": _int, "LONG": _long, "BININT": _packed("<i", 4),
    "BININT1": _packed("<B", 1), "BININT2": _packed("<H", 2),
    "LONG1": _sized_long("<B", 1), "LONG4": _sized_long("<i", 4),
    "FLOAT": _float, "BINFLOAT": _packed(">d", 8),
    "STRING": _string, "BINSTRING": _sized_string("<i", 4),
    "SHORT_BINSTRING": _sized_string("<B", 1), "UNICODE": _unicode,
    "SHORT_BINUNICODE": _sized_unicode("<B", 1, "SHORT_BINUNICODE"),
    "BINUNICODE": _sized_unicode("<I", 4, "BINUNICODE"),
    "BINUNICODE8": _sized_unicode("<Q", 8, "BINUNICODE8"),
    "SHORT_BINBYTES": _sized_bytes("<B", 1, bytes, "SHORT_BINBYTES"),
    "BINBYTES": _sized_bytes("<I", 4, bytes, "BINBYTES"),
    "BINBYTES8": _sized_bytes("<Q", 8, bytes, "BINBYTES8"),
    "BYTEARRAY8": _sized_bytes("<Q", 8, bytearray, "BYTEARRAY8"),
    "NEXT_BUFFER": _next_buffer, "READONLY_BUFFER": _readonly_buffer,
    "TUPLE": _tuple, "TUPLE1": _short_tuple(1), "TUPLE2": _short_tuple(2),
    "TUPLE3": _short_tuple(3), "LIST": _list, "DICT": _dict,
    "FROZENSET": _frozenset, "APPEND": _append, "APPENDS": _appends,
    "SETITEM": _setitem, "SETITEMS": _setitems, "ADDITEMS": _additems,
    "GET": _get, "BINGET": _from_memo(_memo_get, "<B", 1),
    "LONG_BINGET": _from_memo(_memo_get, "<I", 4), "PUT": _put,
    "BINPUT": _from_memo(_memo_put, "<B", 1),
    "LONG_BINPUT": _from_memo(_memo_put, "<I", 4), "MEMOIZE": _memoize,
    "GLOBAL": _global, "STACK_GLOBAL": _stack_global,
    "EXT1": _extension("<B", 1), "EXT2": _extension("<H", 2),
    "EXT4": _extension("<i", 4), "INST": _inst, "OBJ": _obj,
    "NEWOBJ": _newobj, "NEWOBJ_EX": _newobj_ex, "REDUCE": _reduce,
    "BUILD": _build, "PERSID": _persid, "BINPERSID": _binpersid,
}
_DISPATCH = [None] * 256
for _name, _action in _ACTIONS.items():
    _DISPATCH[CODES[_name][0]] = _action


class _Whole(Unpickler):
    """Reads from bytes that are all there."""

    def __init__(self, data, fix_imports, encoding, errors, buffers):
        self._begin(fix_imports, encoding, errors, buffers)
        self._data = data

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
