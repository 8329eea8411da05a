"""Looking at live objects: what they are, their members, source, signature."""

import sys
import types
import functools

from _inspect_signature import (Parameter, Signature, BoundArguments,
                                signature, unwrap)

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
    return isinstance(object, type) and bool(
        getattr(object, "__abstractmethods__", None))


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


# ---- members

def _members(object, predicate, getter):
    if isclass(object):
        mro = getmro(object)
    else:
        mro = ()
    names = dir(object)
    try:
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    except AttributeError:
        pass
    results = []
    seen = set()
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((name, value))
        seen.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """Return the (name, value) pairs of the members, sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers, without running properties."""
    return _members(object, predicate, getattr_static)


def getmro(cls):
    """Return the classes that are searched for attributes, in order."""
    return cls.__mro__


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    """getattr() that runs no code of the object."""
    found = _sentinel
    if not isinstance(obj, type):
        cls = type(obj)
        try:
            values = object.__getattribute__(obj, "__dict__")
        except (AttributeError, TypeError):
            values = {}
        if isinstance(values, dict):
            found = dict.get(values, attr, _sentinel)
    else:
        cls = obj
    in_class = _sentinel
    for base in type.__dict__["__mro__"].__get__(cls):
        if attr in base.__dict__:
            in_class = base.__dict__[attr]
            break
    if found is not _sentinel and in_class is not _sentinel:
        kind = type(in_class)
        if hasattr(kind, "__get__") and (hasattr(kind, "__set__")
                                         or hasattr(kind, "__delete__")):
            return in_class
    if found is not _sentinel:
        return found
    if in_class is not _sentinel:
        return in_class
    if obj is cls:
        for base in type(cls).__mro__:
            if attr in base.__dict__:
                return base.__dict__[attr]
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def _named(name, fields, doc):
    from collections import namedtuple
    cls = namedtuple(name, fields, module="inspect")
    cls.__doc__ = doc
    return cls


Attribute = _named("Attribute", "name kind defining_class object",
                   "One attribute, as classify_class_attrs() sees it.")


def classify_class_attrs(cls):
    """Return the list of the Attributes of a class."""
    mro = getmro(cls)
    result = []
    for name in dir(cls):
        home = None
        value = None
        for base in mro:
            if name in base.__dict__:
                home, value = base, base.__dict__[name]
                break
        else:
            try:
                value = getattr(cls, name)
            except Exception:
                continue
            home = type(cls)
        if isinstance(value, (staticmethod,)):
            kind = "static method"
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(value, property):
            kind = "property"
        elif isroutine(value):
            kind = "method"
        else:
            kind = "data"
        result.append(Attribute(name, kind, home, value))
    return result


def getclasstree(classes, unique=False):
    """Return the classes as a tree of nested lists."""
    children = {}
    roots = []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """The part of getclasstree() that calls itself."""
    results = []
    for cls in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


# ---- documentation

def _find_doc(obj):
    """The docstring of a method, taken from the class that has one."""
    if isinstance(obj, type):
        for base in obj.__mro__:
            if base is not object:
                doc = base.__doc__
                if doc is not None:
                    return doc
        return None
    if ismethod(obj):
        name = obj.__func__.__name__
        owner = obj.__self__
        cls = owner if isinstance(owner, type) else owner.__class__
    elif isfunction(obj):
        name = obj.__name__
        cls = sys.modules.get(obj.__module__)
        for part in obj.__qualname__.split(".")[:-1]:
            cls = getattr(cls, part, None)
        if not isinstance(cls, type):
            return None
    elif isinstance(obj, property):
        func = obj.fget
        if func is None:
            return None
        name = func.__name__
        cls = sys.modules.get(func.__module__)
        for part in func.__qualname__.split(".")[:-1]:
            cls = getattr(cls, part, None)
        if not isinstance(cls, type):
            return None
    else:
        return None
    for base in cls.__mro__:
        doc = getattr(base.__dict__.get(name), "__doc__", None)
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """Return the docstring of object without its indentation, or None."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _find_doc(object)
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


def getargvalues(frame):
    """Return the ArgInfo of a frame."""
    code = frame.f_code
    names = code.co_varnames
    count = code.co_argcount
    args = list(names[:count + code.co_kwonlyargcount])
    count += code.co_kwonlyargcount
    varargs = varkw = None
    if code.co_flags & CO_VARARGS:
        varargs = names[count]
        count += 1
    if code.co_flags & CO_VARKEYWORDS:
        varkw = names[count]
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def getcallargs(func, /, *positional, **named):
    """Return name -> value as func(*positional, **named) would have them."""
    sig = signature(getattr(func, "__func__", func))
    if ismethod(func):
        positional = (func.__self__,) + positional
    bound = sig.bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)


def formatannotation(annotation, base_module=None, *,
                     quote_annotation_strings=True):
    """Return the text of an annotation."""
    from _inspect_signature import format_annotation
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    return format_annotation(annotation, base_module)


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
        elif hasattr(builtins, name):
            found_builtins[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found_globals, found_builtins, unbound)


# ---- frames

Traceback = _named("Traceback", "filename lineno function code_context index",
                   "Where a frame is.")
FrameInfo = _named("FrameInfo",
                   "frame filename lineno function code_context index",
                   "A frame and where it is.")


def getlineno(frame):
    """Return the line a frame is at."""
    return frame.f_lineno


def getframeinfo(frame, context=1):
    """Return the Traceback of a frame, with lines of source around it."""
    if istraceback(frame):
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
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
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    """Return the FrameInfos from a frame outwards."""
    result = []
    while frame:
        result.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """Return the FrameInfos of a traceback."""
    result = []
    while tb:
        result.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
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


def getgeneratorstate(generator):
    """Return GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getcoroutinestate(coroutine):
    """Return CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


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
