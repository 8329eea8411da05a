"""Looking at live objects: what they are, their members, source, signature."""

import enum
import functools
import sys
import types

from _inspect_members import (Attribute, classify_class_attrs, getattr_static,
                              getclasstree, getmembers, getmembers_static,
                              getmro, walktree)
from _inspect_signature import (Parameter, Signature, BoundArguments,
                                _ParameterKind, _empty, _void, signature,
                                unwrap)

__all__ = [
    "Parameter", "Signature", "BoundArguments", "signature", "unwrap",
    "ismodule", "isclass", "ismethod", "isfunction", "isbuiltin", "isroutine",
    "isgenerator", "isgeneratorfunction", "iscoroutine", "iscoroutinefunction",
    "isawaitable", "isasyncgen", "isasyncgenfunction", "istraceback",
    "isframe", "iscode", "isabstract", "ismethoddescriptor",
    "isdatadescriptor", "isgetsetdescriptor", "ismemberdescriptor",
    "ismethodwrapper", "markcoroutinefunction", "getmembers",
    "getmembers_static", "getmro", "getdoc", "getcomments", "getfile",
    "getsourcefile", "getmodule", "getmodulename", "findsource", "getsource",
    "getsourcelines", "getblock", "cleandoc", "indentsize", "getfullargspec",
    "getcallargs", "formatannotation", "getattr_static", "getclasstree",
    "classify_class_attrs", "Attribute", "FullArgSpec", "currentframe",
    "stack", "trace", "getouterframes", "getinnerframes", "getframeinfo",
    "getlineno", "FrameInfo", "Traceback", "getargvalues", "ArgInfo",
    "getclosurevars", "ClosureVars", "getgeneratorstate", "getcoroutinestate",
    "getgeneratorlocals", "getcoroutinelocals", "get_annotations",
    "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED",
    "getasyncgenstate", "getasyncgenlocals", "ispackage", "BufferFlags",
    "Arguments", "getargs", "formatargvalues", "formatannotationrelativeto",
    "getabsfile", "walktree", "TPFLAGS_IS_ABSTRACT",
    "CO_HAS_DOCSTRING", "CO_METHOD",
    "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED",
    "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED",
    "EndOfBlock", "ClassFoundException",
    "CO_OPTIMIZED", "CO_NEWLOCALS", "CO_VARARGS", "CO_VARKEYWORDS",
    "CO_NESTED", "CO_GENERATOR", "CO_NOFREE", "CO_COROUTINE",
    "CO_ITERABLE_COROUTINE", "CO_ASYNC_GENERATOR"]

CO_OPTIMIZED = 0x1
CO_NEWLOCALS = 0x2
CO_VARARGS = 0x4
CO_VARKEYWORDS = 0x8
CO_NESTED = 0x10
CO_GENERATOR = 0x20
CO_NOFREE = 0x40
CO_COROUTINE = 0x80
CO_ITERABLE_COROUTINE = 0x100
CO_ASYNC_GENERATOR = 0x200
CO_HAS_DOCSTRING = 0x4000000
CO_METHOD = 0x8000000
TPFLAGS_IS_ABSTRACT = 1 << 20


class BufferFlags(enum.IntFlag):
    """What a buffer is asked for, for __buffer__()."""
    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200


def __getattr__(name):
    if name == "get_annotations":
        from annotationlib import get_annotations
        return get_annotations
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


# ---- what kind of object it is

def _is_instance_of(name, kind):
    def test(object):
        return isinstance(object, kind)
    test.__name__ = test.__qualname__ = name
    test.__doc__ = f"Return whether object is a {kind.__name__}."
    return test


ismodule = _is_instance_of("ismodule", types.ModuleType)
isclass = _is_instance_of("isclass", type)
ismethod = _is_instance_of("ismethod", types.MethodType)
isfunction = _is_instance_of("isfunction", types.FunctionType)
isbuiltin = _is_instance_of("isbuiltin", types.BuiltinFunctionType)
isgenerator = _is_instance_of("isgenerator", types.GeneratorType)
iscoroutine = _is_instance_of("iscoroutine", types.CoroutineType)
isasyncgen = _is_instance_of("isasyncgen", types.AsyncGeneratorType)
istraceback = _is_instance_of("istraceback", types.TracebackType)
isframe = _is_instance_of("isframe", types.FrameType)
iscode = _is_instance_of("iscode", types.CodeType)
ismethodwrapper = _is_instance_of("ismethodwrapper", types.MethodWrapperType)
isgetsetdescriptor = _is_instance_of("isgetsetdescriptor",
                                     types.GetSetDescriptorType)
ismemberdescriptor = _is_instance_of("ismemberdescriptor",
                                     types.MemberDescriptorType)


def isroutine(object):
    """Return whether object is any kind of function or method."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object)
            or ismethoddescriptor(object) or ismethodwrapper(object))


def _has_flag(function, flag):
    function = functools._unwrap_partialmethod(function)
    while ismethod(function):
        function = function.__func__
    function = functools._unwrap_partial(function)
    if not isfunction(function):
        return False
    return bool(function.__code__.co_flags & flag)


_coroutine_mark = object()


def markcoroutinefunction(func):
    """Let iscoroutinefunction() be true for func; return func."""
    target = getattr(func, "__func__", func)
    target._is_coroutine_mark = _coroutine_mark
    return func


def isgeneratorfunction(obj):
    """Return whether obj is a function with yield."""
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Return whether obj is an `async def` function."""
    inner = functools._unwrap_partial(functools._unwrap_partialmethod(obj))
    mark = getattr(getattr(inner, "__func__", inner), "_is_coroutine_mark",
                   None)
    return _has_flag(obj, CO_COROUTINE) or mark is _coroutine_mark


def isasyncgenfunction(obj):
    """Return whether obj is an `async def` function with yield."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isawaitable(object):
    """Return whether `await` accepts object."""
    if isinstance(object, types.CoroutineType):
        return True
    if isinstance(object, types.GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return hasattr(type(object), "__await__")


def isabstract(object):
    """Return whether object is a class with abstract methods."""
    if not isinstance(object, type):
        return False
    if object.__flags__ & TPFLAGS_IS_ABSTRACT:
        return True
    from abc import ABCMeta
    if not issubclass(type(object), ABCMeta) or \
            "__abstractmethods__" in object.__dict__:
        return False
    # In __init_subclass__: ABCMeta has not gathered the names yet.
    if any(getattr(value, "__isabstractmethod__", False)
           for value in object.__dict__.values()):
        return True
    return any(getattr(getattr(object, name, None), "__isabstractmethod__",
                       False)
               for base in object.__bases__
               for name in getattr(base, "__abstractmethods__", ()))


def ispackage(object):
    """Return whether object is a package."""
    return ismodule(object) and hasattr(object, "__path__")


def ismethoddescriptor(object):
    """Return whether object has __get__ but not __set__, and is no function."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return (hasattr(cls, "__get__") and not hasattr(cls, "__set__")
            and not hasattr(cls, "__delete__"))


def isdatadescriptor(object):
    """Return whether object has __set__ or __delete__."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def _named(name, fields, doc):
    from collections import namedtuple
    cls = namedtuple(name, fields, module="inspect")
    cls.__doc__ = doc
    return cls


# ---- documentation

def _class_of(function):
    """The class in whose body a function was written, if it is found."""
    cls = sys.modules.get(function.__module__)
    if cls is None:
        return None
    for part in function.__qualname__.split(".")[:-1]:
        cls = getattr(cls, part, None)
    return cls if isinstance(cls, type) else None


def _finddoc(obj):
    """The docstring of obj, or of what it overrides."""
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name = obj.__func__.__name__
        cls = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
    elif isfunction(obj):
        name, cls = obj.__name__, _class_of(obj)
    elif isbuiltin(obj):
        name = obj.__name__
        cls = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
    elif isinstance(obj, (property, functools.cached_property)):
        name = getattr(obj, "fget", None) or obj.func
        name, cls = name.__name__, _class_of(name)
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name, cls = obj.__name__, obj.__objclass__
        slots = getattr(cls, "__slots__", None)
        if ismemberdescriptor(obj) and isinstance(slots, dict) \
                and name in slots:
            return slots[name]
    else:
        return None
    for base in getattr(cls, "__mro__", ()):
        try:
            doc = _owndoc(getattr(base, name))
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def _owndoc(obj):
    """The docstring of obj itself, not of its class."""
    try:
        doc = object.__getattribute__(obj, "__doc__")
    except AttributeError:
        return None
    if doc is None or obj is type:
        return doc
    if isinstance(obj, type):
        return doc
    of_class = type(obj).__doc__
    return doc if not (isinstance(of_class, str) and doc is of_class) else None


def getdoc(object):
    """Return the docstring of object without its indentation, or None."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _finddoc(object)
        except (AttributeError, TypeError):
            return None
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def cleandoc(doc):
    """Return a docstring without its indentation and outer blank lines."""
    lines = doc.expandtabs().split("\n")
    margin = sys.maxsize
    for line in lines[1:]:
        content = len(line.lstrip(" "))
        if content:
            margin = min(margin, len(line) - content)
    if lines:
        lines[0] = lines[0].lstrip(" ")
    if margin < sys.maxsize:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def indentsize(line):
    """Return how many columns of white space a line begins with."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


# ---- source

def getfile(object):
    """Return the file that object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or "
                    "code object was expected, got {}".format(
                        type(object).__name__))


def getmodulename(path):
    """Return the module name that a file name stands for, or None."""
    import os
    name = os.path.basename(path)
    for suffix in (".py", ".so"):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getsourcefile(object):
    """Return the file with the source of object, or None."""
    import linecache
    import os
    filename = getfile(object)
    if os.path.exists(filename) or filename in linecache.cache:
        return filename
    module = getmodule(object, filename)
    if getattr(module, "__loader__", None) is not None:
        return filename
    if getattr(getattr(module, "__spec__", None), "loader", None) is not None:
        return filename
    return None


def getabsfile(object, _filename=None):
    """Return the absolute path of the file that object comes from."""
    import os
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    """Return the module that object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = _filename or getfile(object)
    except (TypeError, FileNotFoundError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) == file:
            return module
    return None


class ClassFoundException(Exception):
    """Kept for programs that name it."""


def findsource(object):
    """Return (all lines of the file, index of the first line of object)."""
    import linecache
    file = getsourcefile(object)
    if file:
        linecache.checkcache(file)
    else:
        file = getfile(object)
        if not (file.startswith("<") and file.endswith(">")):
            raise OSError("source code not available")
    module = getmodule(object, file)
    if module:
        lines = linecache.getlines(file, module.__dict__)
    else:
        lines = linecache.getlines(file)
    if not lines and iscode(getattr(object, "__code__", None)):
        lines = linecache._getlines_from_code(object.__code__)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = object.__dict__.get("__firstlineno__")
        if first is None:
            raise OSError("source code not available")
        if first > len(lines):
            raise OSError("lineno is out of bounds")
        return lines, first - 1
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        if not hasattr(object, "co_firstlineno"):
            raise OSError("could not find function definition")
        index = object.co_firstlineno - 1
        if index >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, max(index, 0)
    raise OSError("could not find code object")


def getcomments(object):
    """Return the comment lines right above object, or None."""
    try:
        lines, index = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == "#":
            end += 1
        found = [line.expandtabs() for line in lines[start:end]]
        return "".join(found) if found else None
    indent = indentsize(lines[index])
    found = []
    index -= 1
    while (index >= 0 and lines[index].lstrip()[:1] == "#"
           and indentsize(lines[index]) == indent):
        found.append(lines[index].expandtabs().lstrip())
        index -= 1
    return "".join(reversed(found)) if found else None


class EndOfBlock(Exception):
    """Kept for programs that name it."""


def getblock(lines):
    """Return the lines of the block that begins with the first line."""
    from _inspect_block import block_length
    return lines[:block_length(lines)]


def getsourcelines(object):
    """Return (lines of object, line number of the first)."""
    object = unwrap(object)
    lines, index = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object)
                            and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[index:]), index + 1


def getsource(object):
    """Return the text of the source of object."""
    lines, _ = getsourcelines(object)
    return "".join(lines)


# ---- arguments

FullArgSpec = _named("FullArgSpec", "args, varargs, varkw, defaults, "
                     "kwonlyargs, kwonlydefaults, annotations",
                     "The parameters of a function, the old way.")
ArgInfo = _named("ArgInfo", "args varargs keywords locals",
                 "The arguments a frame was called with.")


def getfullargspec(func):
    """Return the FullArgSpec of a function."""
    try:
        sig = Signature.from_callable(func, follow_wrapped=False,
                                      _skip_bound=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args = []
    varargs = varkw = None
    positional = []
    kwonly = []
    defaults = ()
    kwdefaults = {}
    annotations = {}
    if sig.return_annotation is not sig.empty:
        annotations["return"] = sig.return_annotation
    for param in sig.parameters.values():
        kind, name = param.kind, param.name
        if kind in (Parameter.POSITIONAL_ONLY,
                    Parameter.POSITIONAL_OR_KEYWORD):
            (positional if kind is Parameter.POSITIONAL_ONLY
             else args).append(name)
            if param.default is not param.empty:
                defaults += (param.default,)
        elif kind is Parameter.VAR_POSITIONAL:
            varargs = name
        elif kind is Parameter.KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not param.empty:
                kwdefaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not param.empty:
            annotations[name] = param.annotation
    return FullArgSpec(positional + args, varargs, varkw, defaults or None,
                       kwonly, kwdefaults or None, annotations)


Arguments = _named("Arguments", "args, varargs, varkw",
                   "The names of the parameters of a code object.")


def getargs(co):
    """Return the Arguments of a code object."""
    if not iscode(co):
        raise TypeError("{!r} is not a code object".format(co))
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    rest = list(names[count:count + 2])
    varargs = rest.pop(0) if co.co_flags & CO_VARARGS else None
    varkw = rest.pop(0) if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(list(names[:count]), varargs, varkw)


def getargvalues(frame):
    """Return the ArgInfo of a frame."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str,
                    formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name,
                    formatvalue=lambda value: "=" + repr(value)):
    """Return the text of what getargvalues() returned."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(parts) + ")"


def _listed(names):
    names = [repr(name) for name in names]
    if len(names) < 3:
        return " and ".join(names)
    return "{} and {}".format(", ".join(names[:-1]), names[-1])


def _missing(f_name, names, positional):
    raise TypeError("{}() missing {} required {} argument{}: {}".format(
        f_name, len(names), "positional" if positional else "keyword-only",
        "" if len(names) == 1 else "s", _listed(names)))


def _too_many(f_name, args, kwonly, varargs, optional, given, values):
    least = len(args) - optional
    named = len([name for name in kwonly if name in values])
    if varargs:
        plural, takes = least != 1, "at least %d" % least
    elif optional:
        plural, takes = True, "from %d to %d" % (least, len(args))
    else:
        plural, takes = len(args) != 1, str(len(args))
    more = ""
    if named:
        more = " positional argument{} (and {} keyword-only argument{})".format(
            "s" if given != 1 else "", named, "s" if named != 1 else "")
    raise TypeError("{}() takes {} positional argument{} but {}{} {} given"
                    .format(f_name, takes, "s" if plural else "", given, more,
                            "was" if given == 1 and not named else "were"))


def getcallargs(func, /, *positional, **named):
    """Return name -> value as func(*positional, **named) would have them."""
    args, varargs, varkw, defaults, kwonly, kwdefaults, _ = \
        getfullargspec(func)
    f_name = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    values = dict(zip(args, positional))
    if varargs:
        values[varargs] = tuple(positional[len(args):])
    if varkw:
        values[varkw] = {}
    for name, value in named.items():
        if name in args or name in kwonly:
            if name in values:
                raise TypeError("{}() got multiple values for argument {!r}"
                                .format(f_name, name))
            values[name] = value
        elif varkw:
            values[varkw][name] = value
        else:
            raise TypeError("{}() got an unexpected keyword argument {!r}"
                            .format(f_name, name))
    optional = len(defaults or ())
    if len(positional) > len(args) and not varargs:
        _too_many(f_name, args, kwonly, varargs, optional, len(positional),
                  values)
    least = len(args) - optional
    missing = [name for name in args[:least] if name not in values]
    if missing:
        _missing(f_name, missing, True)
    for name, value in zip(args[least:], defaults or ()):
        values.setdefault(name, value)
    for name in kwonly:
        if name not in values and kwdefaults and name in kwdefaults:
            values[name] = kwdefaults[name]
    missing = [name for name in kwonly if name not in values]
    if missing:
        _missing(f_name, missing, False)
    return values


def formatannotation(annotation, base_module=None, *,
                     quote_annotation_strings=True):
    """Return the text of an annotation."""
    from _inspect_signature import format_annotation
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    return format_annotation(annotation, base_module)


def formatannotationrelativeto(object):
    """Return formatannotation() for what is in the module of object."""
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


ClosureVars = _named("ClosureVars", "nonlocals globals builtins unbound",
                     "The names a function uses from outside.")


def getclosurevars(func):
    """Return the ClosureVars of a function."""
    import builtins
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError("{!r} is not a Python function".format(func))
    code = func.__code__
    here = func.__globals__.get("__builtins__", builtins.__dict__)
    if ismodule(here):
        here = here.__dict__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    found_globals = {}
    found_builtins = {}
    unbound = set()
    for name in code.co_names:
        if name in func.__globals__:
            found_globals[name] = func.__globals__[name]
        elif name in here:
            found_builtins[name] = here[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found_globals, found_builtins, unbound)


# ---- frames

_Traceback = _named("_Traceback",
                    "filename lineno function code_context index", None)
_FrameInfo = _named("_FrameInfo",
                    "frame filename lineno function code_context index", None)


def _with_positions(name, base, doc):
    """A named tuple with the place in the line, which is no item of it."""
    def __new__(cls, *args, positions=None, **named):
        self = base.__new__(cls, *args, **named)
        self.positions = positions
        return self

    def __repr__(self):
        parts = [f"{field}={value!r}"
                 for field, value in zip(self._fields, self)]
        parts.append(f"positions={self.positions!r}")
        return "{}({})".format(name, ", ".join(parts))

    parameters = [Parameter("cls", Parameter.POSITIONAL_OR_KEYWORD)]
    parameters += [Parameter(field, Parameter.POSITIONAL_OR_KEYWORD)
                   for field in base._fields]
    parameters.append(Parameter("positions", Parameter.KEYWORD_ONLY,
                                default=None))
    __new__.__signature__ = Signature(parameters)
    return type(name, (base,), {"__new__": __new__, "__repr__": __repr__,
                                "__doc__": doc, "__module__": "inspect"})


Traceback = _with_positions("Traceback", _Traceback, "Where a frame is.")
FrameInfo = _with_positions("FrameInfo", _FrameInfo,
                            "A frame and where it is.")
_Positions = _named("Positions",
                   "lineno end_lineno col_offset end_col_offset",
                   "The place of an instruction in the source.")
_Positions.__new__.__defaults__ = (None, None, None, None)


def _positions(code, lasti):
    """The Positions of an instruction, or None."""
    if lasti < 0:
        return None
    import itertools
    found = next(itertools.islice(code.co_positions(), lasti // 2, None), None)
    return _Positions(*found) if found else None


def getlineno(frame):
    """Return the line a frame is at."""
    return frame.f_lineno


def getframeinfo(frame, context=1):
    """Return the Traceback of a frame, with lines of source around it."""
    if istraceback(frame):
        lineno = frame.tb_lineno
        lasti = frame.tb_lasti
        frame = frame.tb_frame
    elif isframe(frame):
        lineno = frame.f_lineno
        lasti = frame.f_lasti
    if not isframe(frame):
        raise TypeError("{!r} is not a frame or traceback object".format(
            frame))
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            source, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(start, len(source) - context))
            lines = source[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index,
                     positions=_positions(frame.f_code, lasti))


def getouterframes(frame, context=1):
    """Return the FrameInfos from a frame outwards."""
    result = []
    while frame:
        info = getframeinfo(frame, context)
        result.append(FrameInfo(frame, *info, positions=info.positions))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """Return the FrameInfos of a traceback."""
    result = []
    while tb:
        info = getframeinfo(tb, context)
        result.append(FrameInfo(tb.tb_frame, *info, positions=info.positions))
        tb = tb.tb_next
    return result


def currentframe():
    """Return the frame of the caller."""
    return sys._getframe(1) if hasattr(sys, "_getframe") else None


def stack(context=1):
    """Return the FrameInfos from the caller outwards."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return the FrameInfos of the exception that is being handled."""
    exc = sys.exception()
    return getinnerframes(exc.__traceback__ if exc else None, context)


# ---- generators

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"
AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


def _state(running, suspended, frame):
    if running:
        return "RUNNING"
    if suspended:
        return "SUSPENDED"
    return "CLOSED" if frame is None else "CREATED"


def getgeneratorstate(generator):
    """Return GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    return "GEN_" + _state(generator.gi_running, generator.gi_suspended,
                           generator.gi_frame)


def getcoroutinestate(coroutine):
    """Return CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    return "CORO_" + _state(coroutine.cr_running, coroutine.cr_suspended,
                            coroutine.cr_frame)


def getgeneratorlocals(generator):
    """Return the local variables of a generator."""
    if not isgenerator(generator):
        raise TypeError("{!r} is not a Python generator".format(generator))
    frame = generator.gi_frame
    return {} if frame is None else frame.f_locals


def getcoroutinelocals(coroutine):
    """Return the local variables of a coroutine."""
    frame = getattr(coroutine, "cr_frame", None)
    return {} if frame is None else frame.f_locals


def getasyncgenstate(agen):
    """Return AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED or AGEN_CLOSED."""
    return "AGEN_" + _state(agen.ag_running, agen.ag_suspended, agen.ag_frame)


def getasyncgenlocals(agen):
    """Return the local variables of an asynchronous generator."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return {} if agen.ag_frame is None else agen.ag_frame.f_locals
