"""Warnings: who is told about them, how often, and in what words."""

import sys

try:
    from _warnings import warn, warn_explicit
except ImportError:
    # The same without the interpreter's help, with a frame more.
    def warn(message, category=None, stacklevel=1, source=None, *,
             skip_file_prefixes=()):
        """Warn, for the line of the caller (stacklevel 1) or its callers."""
        _warn(message, category, stacklevel, source, skip_file_prefixes, 2)

    def warn_explicit(message, category, filename, lineno, module=None,
                      registry=None, module_globals=None, source=None):
        """Warn, for a file and a line; the filters decide what happens."""
        _warn_explicit(message, category, filename, lineno, module, registry,
                       module_globals, source)

    _in_python = True
else:
    _in_python = False

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning",
           "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings", "deprecated"]

# Each filter: (action, message pattern, category, module pattern, line).
filters = []
_defaultaction = "default"
_onceregistry = {}
_registries = {}  # by file, of functions whose globals are frozen
onceregistry = _onceregistry
defaultaction = _defaultaction
_version = 1
_last_filters = [filters]  # for when a program deletes the name
_ACTIONS = ("default", "error", "ignore", "always", "all", "module", "once")


class WarningMessage:
    """One warning that was shown or recorded."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file",
                        "line", "source")

    def __init__(self, message, category, filename, lineno, file=None,
                 line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, "
                "line : %r}" % (self.message, self._category_name,
                                self.filename, self.lineno, self.line))

    def __repr__(self):
        return (f"<{type(self).__module__}.{type(self).__qualname__} "
                f"{self}>")


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file (stderr)."""
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno,
                                     file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """Return the text of a warning."""
    return _formatwarnmsg_impl(WarningMessage(message, category, filename,
                                              lineno, None, line))


def _showwarnmsg_impl(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    try:
        file.write(_formatwarnmsg(msg))
    except OSError:
        pass


def _formatwarnmsg_impl(msg):
    text = f"{msg.filename}:{msg.lineno}: {msg.category.__name__}: " \
           f"{msg.message}\n"
    line = msg.line
    if line is None:
        try:
            import linecache
            line = linecache.getline(msg.filename, msg.lineno)
        except Exception:
            line = None
    if line:
        text += "  %s\n" % line.strip()
    if msg.source is not None and not sys.is_finalizing():
        text += f"{msg.category.__name__}: Enable tracemalloc to get the " \
                "object allocation traceback\n"
    return text


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg(msg):
    """Show a warning, by the user's showwarning if there is one."""
    show = globals().get("showwarning", _showwarning_orig)
    if show is not _showwarning_orig:
        if not callable(show):
            raise TypeError("warnings.showwarning() must be set to a function "
                            "or method")
        show(msg.message, msg.category, msg.filename, msg.lineno,
                    msg.file, msg.line)
        return
    _showwarnmsg_impl(msg)


_showwarnmsg_orig = _showwarnmsg


def _formatwarnmsg(msg):
    if formatwarning is not _formatwarning_orig:
        return formatwarning(msg.message, msg.category, msg.filename,
                             msg.lineno, msg.line)
    return _formatwarnmsg_impl(msg)


def filterwarnings(action, message="", category=Warning, module="", lineno=0,
                   append=False):
    """Add a filter; message and module are regular expressions."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    if message or module:
        import re
        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    else:
        message = module = None
    _add_filter(action, message, category, module, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a filter for all messages of all modules."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    if not append:
        try:
            filters.remove(item)
        except ValueError:
            pass
        filters.insert(0, item)
    elif item not in filters:
        filters.append(item)
    _filters_mutated()


def _filters_mutated():
    """Let remembered answers be asked for again."""
    global _version
    _version += 1
    _last_filters[0] = globals().get("filters", _last_filters[0])


def resetwarnings():
    """Remove all filters."""
    filters[:] = []
    _filters_mutated()


def _is_internal(frame):
    name = frame.f_code.co_filename
    return "importlib" in name and "_bootstrap" in name


def _is_filename_to_skip(filename, prefixes):
    return any(filename.startswith(prefix) for prefix in prefixes)


def _next_frame(frame, prefixes):
    frame = frame.f_back
    while frame is not None and (
            _is_internal(frame)
            or _is_filename_to_skip(frame.f_code.co_filename, prefixes)):
        frame = frame.f_back
    return frame


def _warn(message, category, stacklevel, source, skip_file_prefixes, depth=1):
    """What warn() does; frames up to depth are not its caller's."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '{:s}'"
                        .format(type(category).__name__))
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
    try:
        frame = sys._getframe(depth)
        if stacklevel > 1:
            for _ in range(stacklevel - 1):
                frame = _next_frame(frame, skip_file_prefixes)
                if frame is None:
                    raise ValueError
    except (ValueError, AttributeError):
        scope = sys.__dict__
        filename = "<sys>"
        lineno = 0
    else:
        scope = frame.f_globals
        filename = frame.f_code.co_filename
        lineno = frame.f_lineno
    module = scope.get("__name__", "<string>")
    try:
        registry = scope.setdefault("__warningregistry__", {})
    except TypeError:  # the globals of a frozen function
        registry = _registries.setdefault(filename, {})
    _warn_explicit(message, category, filename, lineno, module, registry,
                   scope, source)


def _warn_explicit(message, category, filename, lineno, module=None,
                   registry=None, module_globals=None, source=None):
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    # A program may replace or even delete what it finds in this module.
    setting = globals().get
    action = setting("defaultaction", _defaultaction)
    for item in setting("filters", _last_filters[0]):
        act, pattern, kind, where, line = item
        if ((pattern is None or _matches(pattern, text))
                and issubclass(category, kind)
                and (where is None or _matches(where, module))
                and (line == 0 or lineno == line)):
            action = act
            break
    if action == "ignore":
        return
    if module_globals and "linecache" in sys.modules:
        sys.modules["linecache"].lazycache(filename, module_globals)
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        key = (text, category)
        once = setting("onceregistry", _onceregistry)
        if once.get(key):
            return
        once[key] = 1
    elif action == "module":
        registry[key] = 1
        key = (text, category, 0)
        if registry.get(key):
            return
        registry[key] = 1
    elif action == "default":
        registry[key] = 1
    elif action not in ("always", "all"):
        raise RuntimeError("Unrecognized action (%r) in warnings.filters:\n %s"
                           % (action, item))
    show = setting("_showwarnmsg", _showwarnmsg_orig)
    show(WarningMessage(message, category, filename, lineno, source=source))


def _matches(pattern, text):
    if isinstance(pattern, str):
        return pattern == text
    return pattern.match(text) is not None


class catch_warnings:
    """A block after which filters and showwarning are as before.

    With record=True, entering gives a list to which warnings are added.
    """

    def __init__(self, *, record=False, module=None, action=None,
                 category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = (None if action is None
                        else (action, category, lineno, append))

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append("module=" + repr(self._module))
        return "%s(%s)" % (type(self).__name__, ", ".join(args))

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        module = self._module
        self._saved = (module.filters, module.showwarning,
                       module._showwarnmsg_impl)
        module.filters = module.filters[:]
        module._filters_mutated()
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        module = self._module
        (module.filters, module.showwarning,
         module._showwarnmsg_impl) = self._saved
        module._filters_mutated()


class deprecated:
    """Decorator: using the class or function gives a DeprecationWarning."""

    def __init__(self, message, /, *, category=DeprecationWarning,
                 stacklevel=1):
        if not isinstance(message, str):
            raise TypeError("Expected an object of type str for 'message', "
                            f"not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category = self.message, self.category
        level = self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return _deprecated_class(arg, message, category, level)
        if not callable(arg):
            raise TypeError("@deprecated decorator with non-None category "
                            "must be applied to a class or callable, not "
                            f"{arg!r}")
        import functools
        import inspect

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=level + 1)
            return arg(*args, **kwargs)

        if inspect.iscoroutinefunction(arg):
            wrapper = inspect.markcoroutinefunction(wrapper)
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


def _deprecated_class(cls, message, category, level):
    import functools
    original_new = cls.__new__

    @functools.wraps(original_new)
    def __new__(cls_, /, *args, **kwargs):
        if cls_ is cls:
            warn(message, category=category, stacklevel=level + 1)
        if original_new is not object.__new__:
            return original_new(cls_, *args, **kwargs)
        if cls_.__init__ is object.__init__ and (args or kwargs):
            raise TypeError(f"{cls_.__name__}() takes no arguments")
        return original_new(cls_)

    cls.__new__ = staticmethod(__new__)
    original = cls.__dict__.get("__init_subclass__")
    inherited = cls.__init_subclass__
    if isinstance(original, classmethod):
        inner = original.__func__

        @functools.wraps(inner)
        def __init_subclass__(cls_, *args, **kwargs):
            warn(message, category=category, stacklevel=level + 1)
            return inner(cls_, *args, **kwargs)

        cls.__init_subclass__ = classmethod(__init_subclass__)
    else:
        @functools.wraps(inherited)
        def __init_subclass__(*args, **kwargs):
            warn(message, category=category, stacklevel=level + 1)
            return inherited(*args, **kwargs)

        cls.__init_subclass__ = __init_subclass__
    cls.__deprecated__ = message
    __new__.__deprecated__ = message
    __init_subclass__.__deprecated__ = message
    return cls


def _deprecated(name, message=None, *, remove, _version=None):
    """Warn about the use of something that goes away in version remove."""
    version = sys.version_info if _version is None else _version
    where = f"{remove[0]}.{remove[1]}"
    if version[:2] > remove or (version[:2] == remove
                                and version[3] != "alpha"):
        raise RuntimeError(f"{name!r} was slated for removal after Python "
                           f"{where} alpha")
    if message is None:
        message = "{name!r} is deprecated and slated for removal in Python " \
                  "{remove}"
    warn(message.format(name=name, remove=where), DeprecationWarning,
         stacklevel=3)


def _warn_unawaited_coroutine(coro):
    """Warn about a coroutine that was never awaited, and say where it was made."""
    text = f"coroutine '{coro.__qualname__}' was never awaited"
    if coro.cr_origin is not None:
        import linecache
        import traceback
        calls = [(file, line, function, linecache.getline(file, line))
                 for file, line, function in reversed(coro.cr_origin)]
        text += "\nCoroutine created at (most recent call last)\n"
        text += "".join(traceback.format_list(calls)).rstrip("\n")
    warn(text, category=RuntimeWarning, stacklevel=2, source=coro)


# ---- filters from the command line and at start

def _processoptions(args):
    """Add the filters of -W options."""
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError as error:
            print("Invalid -W option ignored:", error, file=sys.stderr)


class _OptionError(Exception):
    """A -W option that makes no sense."""


def _setoption(arg):
    parts = arg.split(":")
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    parts += [""] * (5 - len(parts))
    action, message, category, module, lineno = [s.strip() for s in parts]
    action = _getaction(action)
    category = _getcategory(category)
    if message or module:
        import re
        message = re.escape(message) if message else message
        module = re.escape(module) + r"\z" if module else module
    if lineno:
        try:
            lineno = int(lineno)
            if lineno < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise _OptionError(f"invalid lineno {lineno!r}") from None
    else:
        lineno = 0
    filterwarnings(action, message, category, module, lineno)


def _getaction(action):
    if not action:
        return "default"
    for known in ("default", "always", "ignore", "module", "once", "error",
                  "all"):
        if known.startswith(action):
            return known
    raise _OptionError(f"invalid action: {action!r}")


def _getcategory(category):
    if not category:
        return Warning
    module, _, name = category.rpartition(".")
    if not module:
        module = "builtins"
    try:
        found = getattr(__import__(module, None, None, [name]), name)
    except ImportError:
        raise _OptionError(f"invalid module name: {module!r}") from None
    except AttributeError:
        raise _OptionError(f"unknown warning category: {category!r}"
                           ) from None
    if not issubclass(found, Warning):
        raise _OptionError(f"invalid warning category: {category!r}")
    return found


def _set_defaults():
    main = "__main__"
    if _in_python:
        import re
        main = re.compile(main)
    filters[:] = [
        ("default", None, DeprecationWarning, main, 0),
        ("ignore", None, DeprecationWarning, None, 0),
        ("ignore", None, PendingDeprecationWarning, None, 0),
        ("ignore", None, ImportWarning, None, 0),
        ("ignore", None, ResourceWarning, None, 0)]


_set_defaults()
_processoptions(sys.warnoptions)
