"""Logging: events of a program, by name and level, to where they are wanted."""

# Where threads have regions of their own, a logger is an object that all may
# hold, and its level, handlers and so on are each thread's (_here.py says how
# a thread begins). Functions get at data that changes by the module, which is
# each thread's own too.

import io
import logging
import os
import sys
import threading
import traceback
import weakref

from ._records import (BufferingFormatter, Filter, Filterer, Formatter,
                       LogRecord, PercentStyle, StrFormatStyle,
                       StringTemplateStyle, _started as _startTime, _style_of)
from ._output import (FileHandler, Handler, NullHandler, StreamHandler,
                      _StderrHandler)

__all__ = ["BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR",
           "FATAL", "FileHandler", "Filter", "Formatter", "Handler", "INFO",
           "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler",
           "StreamHandler", "WARN", "WARNING", "addLevelName", "basicConfig",
           "captureWarnings", "critical", "debug", "disable", "error",
           "exception", "fatal", "getLevelName", "getLogger",
           "getLoggerClass", "info", "log", "makeLogRecord",
           "setLoggerClass", "shutdown", "warn", "warning",
           "getLogRecordFactory", "setLogRecordFactory", "lastResort",
           "raiseExceptions", "getLevelNamesMapping", "getHandlerByName",
           "getHandlerNames"]

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

BASIC_FORMAT = _style_of("%")[1]
raiseExceptions = True
logThreads = True
logMultiprocessing = True
logProcesses = True
logAsyncioTasks = True

_levelToName = {CRITICAL: "CRITICAL", ERROR: "ERROR", WARNING: "WARNING",
                INFO: "INFO", DEBUG: "DEBUG", NOTSET: "NOTSET"}
_nameToLevel = {name: level for level, name in _levelToName.items()}
_nameToLevel |= {"FATAL": FATAL, "WARN": WARN}

_lock = threading.RLock()
_handlers = weakref.WeakValueDictionary()  # by name
_handlerList = []  # weak references, for shutdown()
_defaultFormatter = Formatter()
_logRecordFactory = LogRecord
_srcfile = os.path.normcase(__file__)
_shares_all = sys._is_gil_enabled()


def _is_own_file(filename):
    """Is this a file of the package?"""
    folder = os.path.dirname(__file__)
    return os.path.dirname(os.path.normcase(filename)) == folder


def _changed():
    """Something is configured otherwise now."""
    if not logging._shares_all:
        _here.publish()


# Levels

def getLevelNamesMapping():
    """Return a dict of the levels by their names."""
    return logging._nameToLevel.copy()


def getLevelName(level):
    """Return the name of a level, or the level of a name."""
    name = logging._levelToName.get(level)
    if name is None:
        name = logging._nameToLevel.get(level)
    return "Level %s" % level if name is None else name


def addLevelName(level, levelName):
    """Give a level a name."""
    with logging._lock:
        logging._levelToName[level] = levelName
        logging._nameToLevel[levelName] = level
    _changed()


def _checkLevel(level):
    """The number of a level that is given as number or name."""
    if isinstance(level, int):
        return level
    if str(level) != level:
        raise TypeError("Level not an integer or a valid string: %r"
                        % (level,))
    if level not in logging._nameToLevel:
        raise ValueError("Unknown level: %r" % (level,))
    return logging._nameToLevel[level]


# Records

def setLogRecordFactory(factory):
    """Let records be made by this callable."""
    logging._logRecordFactory = factory


def getLogRecordFactory():
    """Return what makes records."""
    return logging._logRecordFactory


def makeLogRecord(dict):
    """Return a record with these attributes."""
    record = logging._logRecordFactory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record


def currentframe():
    """Return the frame of the caller."""
    return sys._getframe(1)


def _is_internal_frame(frame):
    filename = os.path.normcase(frame.f_code.co_filename)
    return _is_own_file(filename) or (
        "importlib" in filename and "_bootstrap" in filename)


# Loggers

class PlaceHolder:
    """Stands where there are loggers below, but none yet."""

    def __init__(self, alogger):
        self.loggerMap = {alogger: None}

    def append(self, alogger):
        """Add a logger below."""
        self.loggerMap.setdefault(alogger)


class Manager:
    """Knows all loggers, as a tree."""

    def __init__(self, rootnode):
        self.root = rootnode
        self.disable = 0
        self.emittedNoHandlerWarning = False
        self.loggerDict = {}
        self.loggerClass = None
        self.logRecordFactory = None

    @property
    def disable(self):
        """The level up to which nothing is logged."""
        return self._disable

    @disable.setter
    def disable(self, value):
        self._disable = _checkLevel(value)

    def getLogger(self, name):
        """Return the logger of this name, making it if need be."""
        if not isinstance(name, str):
            raise TypeError("A logger name must be a string")
        with logging._lock:
            found = self.loggerDict.get(name)
            if found is None or isinstance(found, PlaceHolder):
                found = (self.loggerClass or logging._loggerClass)(name)
                if self.loggerDict.get(name) is not found:
                    self._place(name, found)
            return found

    def _place(self, name, logger):
        """Put a logger into the tree."""
        before = self.loggerDict.get(name)
        logger.manager = self
        self.loggerDict[name] = logger
        if isinstance(before, PlaceHolder):
            self._fixupChildren(before, logger)
        self._fixupParents(logger)

    def setLoggerClass(self, klass):
        """Let loggers be made of this class."""
        _check_class(klass)
        self.loggerClass = klass

    def setLogRecordFactory(self, factory):
        """Let records be made by this callable."""
        self.logRecordFactory = factory

    def _fixupParents(self, alogger):
        """Find the nearest logger above, leaving places for those between."""
        name = alogger.name
        end = name.rfind(".")
        parent = None
        while end > 0 and not parent:
            above = name[:end]
            found = self.loggerDict.get(above)
            if found is None:
                self.loggerDict[above] = PlaceHolder(alogger)
            elif isinstance(found, PlaceHolder):
                found.append(alogger)
            else:
                parent = found
            end = name.rfind(".", 0, end - 1)
        alogger.parent = parent or self.root

    def _fixupChildren(self, ph, alogger):
        """A logger comes between those below its place and their parents."""
        name = alogger.name
        for child in ph.loggerMap.keys():
            if child.parent.name[:len(name)] != name:
                alogger.parent = child.parent
                child.parent = alogger

    def _clear_cache(self):
        """Levels are to be looked up anew."""
        with logging._lock:
            for logger in self.loggerDict.values():
                if not isinstance(logger, PlaceHolder):
                    logger._cache.clear()
            self.root._cache.clear()


class _Told:
    """An attribute that the other threads are told of when it changes."""

    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner):
        return self if instance is None else instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value
        _changed()


class _ManagerHere:
    """Logger.manager, where each thread has one of its own."""

    def __get__(self, instance, owner):
        return logging._manager


class Logger(*((Filterer,) if _shares_all
               else (Filterer, threading.local))):
    """Takes events under one name, and passes them to handlers."""

    manager = None
    if not _shares_all:
        propagate = _Told("propagate")

    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name = name
        self.level = _checkLevel(level)
        self.parent = None
        self.__dict__["propagate"] = True
        self.handlers = []
        self.disabled = False
        self._cache = {}
        self._settle()

    def _settle(self):
        """Where a logger comes from another thread, give it its place among
        this thread's."""
        if logging._shares_all or not hasattr(logging, "_manager") \
                or threading.current_thread() is threading.main_thread():
            return
        manager = logging._manager
        known = manager.loggerDict.get(self.name)
        if self.name == "root" and type(self).__name__ == "RootLogger":
            if manager.root is not self:
                self.level = NOTSET
                self.parent = manager.root
                self._cache = manager.root._cache
        elif known is None or isinstance(known, PlaceHolder):
            manager._place(self.name, self)
        elif known is not self:
            # This thread has one of that name: it decides.
            self.parent = known
            self._cache = known._cache

    def setLevel(self, level):
        """Take only events of this level or above."""
        self.level = _checkLevel(level)
        self.manager._clear_cache()
        _changed()

    def debug(self, msg, *args, **kwargs):
        """Log at the level DEBUG."""
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Log at the level INFO."""
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Log at the level WARNING."""
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        """Old name of warning()."""
        import warnings
        warnings.warn("The 'warn' method is deprecated, use 'warning' "
                      "instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Log at the level ERROR."""
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """Log at the level ERROR, with the exception in flight."""
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Log at the level CRITICAL."""
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        """Another name of critical()."""
        self.critical(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        """Log at a level given by number."""
        if not isinstance(level, int):
            if logging.raiseExceptions:
                raise TypeError("level must be an integer")
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def findCaller(self, stack_info=False, stacklevel=1):
        """Return (file, line, function, stack) of who logs."""
        frame = sys._getframe(1)
        if frame is None:
            return "(unknown file)", 0, "(unknown function)", None
        while stacklevel > 0:
            above = frame.f_back
            if above is None:
                break
            frame = above
            if not _is_internal_frame(frame):
                stacklevel -= 1
        code = frame.f_code
        stack = None
        if stack_info:
            out = io.StringIO()
            out.write("Stack (most recent call last):\n")
            traceback.print_stack(frame, file=out)
            stack = out.getvalue()
            if stack[-1] == "\n":
                stack = stack[:-1]
        return code.co_filename, frame.f_lineno, code.co_name, stack

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None,
                   extra=None, sinfo=None):
        """Return the record of an event."""
        record = logging._logRecordFactory(name, level, fn, lno, msg, args,
                                           exc_info, func, sinfo)
        if extra is not None:
            for key in extra:
                if key in ("message", "asctime") or key in record.__dict__:
                    raise KeyError("Attempt to overwrite %r in LogRecord"
                                   % key)
                record.__dict__[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None,
             stack_info=False, stacklevel=1):
        stack = None
        if logging._srcfile:
            try:
                file, line, function, stack = self.findCaller(stack_info,
                                                              stacklevel)
            except ValueError:
                file, line, function = ("(unknown file)", 0,
                                        "(unknown function)")
        else:
            file, line, function = "(unknown file)", 0, "(unknown function)"
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, file, line, msg, args,
                                    exc_info, function, extra, stack))

    def handle(self, record):
        """Pass on a record, unless the logger is disabled or filters it."""
        if self.disabled:
            return
        passed = self.filter(record)
        if not passed:
            return
        if isinstance(passed, LogRecord):
            record = passed
        self.callHandlers(record)

    def addHandler(self, hdlr):
        """Add a handler, if it is not there yet."""
        with logging._lock:
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)
        _changed()

    def removeHandler(self, hdlr):
        """Remove a handler, if it is there."""
        with logging._lock:
            if hdlr in self.handlers:
                # Another list: somebody may be going through this one.
                handlers = self.handlers.copy()
                handlers.remove(hdlr)
                self.handlers = handlers
        _changed()

    def hasHandlers(self):
        """Return whether a record would find a handler."""
        logger = self
        while logger:
            if logger.handlers:
                return True
            if not logger.propagate:
                return False
            logger = logger.parent
        return False

    def callHandlers(self, record):
        """Give the record to all handlers, here and above."""
        logger = self
        found = False
        while logger:
            for handler in logger.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if found:
            return
        if logging.lastResort:
            if record.levelno >= logging.lastResort.level:
                logging.lastResort.handle(record)
        elif logging.raiseExceptions \
                and not self.manager.emittedNoHandlerWarning:
            sys.stderr.write("No handlers could be found for logger \"%s\"\n"
                             % self.name)
            self.manager.emittedNoHandlerWarning = True

    def getEffectiveLevel(self):
        """Return the level of the nearest logger that has one."""
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        """Return whether an event of this level would be taken."""
        if self.disabled:
            return False
        try:
            return self._cache[level]
        except KeyError:
            with logging._lock:
                manager = self.manager
                enabled = self._cache[level] = \
                    manager.disable < level \
                    and level >= self.getEffectiveLevel()
            return enabled

    def getChild(self, suffix):
        """Return the logger that has this name below here."""
        if self.root is not self:
            suffix = ".".join((self.name, suffix))
        return self.manager.getLogger(suffix)

    def getChildren(self):
        """Return the set of the loggers directly below."""
        with logging._lock:
            depth = 0 if self is self.manager.root \
                else self.name.count(".") + 1
            return {logger for logger in self.manager.loggerDict.values()
                    if isinstance(logger, Logger) and logger.parent is self
                    and logger.name.count(".") == depth}

    def __repr__(self):
        return "<%s %s (%s)>" % (type(self).__name__, self.name,
                                 getLevelName(self.getEffectiveLevel()))

    def __reduce__(self):
        if logging.getLogger(self.name) is not self:
            import pickle
            raise pickle.PicklingError("logger cannot be pickled")
        return getLogger, (self.name,)


class RootLogger(Logger):
    """The logger above all."""

    def __init__(self, level):
        Logger.__init__(self, "root", level)

    def __reduce__(self):
        return getLogger, ()


class _RootHere:
    """Logger.root, where each thread has one of its own."""

    def __get__(self, instance, owner):
        return logging.root


def _check_class(klass):
    if klass is not Logger and not issubclass(klass, Logger):
        raise TypeError("logger not derived from logging.Logger: "
                        + klass.__name__)


def setLoggerClass(klass):
    """Let loggers be made of this class."""
    _check_class(klass)
    logging._loggerClass = klass


def getLoggerClass():
    """Return the class loggers are made of."""
    return logging._loggerClass


class LoggerAdapter:
    """A logger that adds something to every event."""

    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra
        self.merge_extra = merge_extra

    def process(self, msg, kwargs):
        """Return the message and the keyword arguments to log."""
        if self.merge_extra and kwargs.get("extra") is not None:
            kwargs["extra"] = {**(self.extra or {}), **kwargs["extra"]}
        else:
            kwargs["extra"] = self.extra
        return msg, kwargs

    def debug(self, msg, *args, **kwargs):
        """Log at the level DEBUG."""
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Log at the level INFO."""
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Log at the level WARNING."""
        self.log(WARNING, msg, *args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        """Old name of warning()."""
        import warnings
        warnings.warn("The 'warn' method is deprecated, use 'warning' "
                      "instead", DeprecationWarning, 2)
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Log at the level ERROR."""
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """Log at the level ERROR, with the exception in flight."""
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Log at the level CRITICAL."""
        self.log(CRITICAL, msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        """Log at a level given by number."""
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        """Return whether an event of this level would be taken."""
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        """Take only events of this level or above."""
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        """Return the level of the nearest logger that has one."""
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        """Return whether a record would find a handler."""
        return self.logger.hasHandlers()

    def _log(self, level, msg, args, **kwargs):
        return self.logger._log(level, msg, args, **kwargs)

    @property
    def manager(self):
        return self.logger.manager

    @manager.setter
    def manager(self, value):
        self.logger.manager = value

    @property
    def name(self):
        return self.logger.name

    def __repr__(self):
        logger = self.logger
        return "<%s %s (%s)>" % (type(self).__name__, logger.name,
                                 getLevelName(logger.getEffectiveLevel()))

    __class_getitem__ = classmethod(type(list[int]))


_loggerClass = Logger
root = RootLogger(WARNING)
_manager = Manager(root)
if _shares_all:
    Logger.manager = _manager
    Logger.root = root
else:
    Logger.manager = _ManagerHere()
    Logger.root = _RootHere()
_defaultLastResort = _StderrHandler(WARNING)
lastResort = _defaultLastResort


# Configuration and functions of the root logger

def basicConfig(**kwargs):
    """Give the root logger a handler, unless it has one.

    filename, filemode, encoding, errors; stream; handlers; format, datefmt,
    style; level; force removes the handlers that are there.
    """
    root = logging.root
    with logging._lock:
        force = kwargs.pop("force", False)
        encoding = kwargs.pop("encoding", None)
        errors = kwargs.pop("errors", "backslashreplace")
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if len(root.handlers) > 0:
            return
        handlers = kwargs.pop("handlers", None)
        if handlers is None:
            if "stream" in kwargs and "filename" in kwargs:
                raise ValueError("'stream' and 'filename' should not be "
                                 "specified together")
        elif "stream" in kwargs or "filename" in kwargs:
            raise ValueError("'stream' or 'filename' should not be specified "
                             "together with 'handlers'")
        if handlers is None:
            filename = kwargs.pop("filename", None)
            mode = kwargs.pop("filemode", "a")
            if filename:
                if "b" in mode:
                    errors = None
                else:
                    encoding = io.text_encoding(encoding)
                handler = FileHandler(filename, mode, encoding=encoding,
                                      errors=errors)
            else:
                handler = StreamHandler(kwargs.pop("stream", None))
            handlers = [handler]
        datefmt = kwargs.pop("datefmt", None)
        style = kwargs.pop("style", "%")
        format = kwargs.pop("format", _style_of(style)[1])
        formatter = kwargs.pop("formatter", None)
        level = kwargs.pop("level", None)
        if kwargs:
            raise ValueError("Unrecognised argument(s): %s"
                             % ", ".join(kwargs.keys()))
        if formatter is None:
            formatter = Formatter(format, datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        if level is not None:
            root.setLevel(level)


def getLogger(name=None):
    """Return the logger of this name, the root logger without one."""
    if not name or isinstance(name, str) and name == logging.root.name:
        return logging.root
    return logging._manager.getLogger(name)


def _ready():
    """The root logger; with a handler, which it gets now if it has none."""
    root = logging.root
    if len(root.handlers) == 0:
        logging.basicConfig()
    return root


def critical(msg, *args, **kwargs):
    """Log with the root logger at the level CRITICAL."""
    _ready().critical(msg, *args, **kwargs)


def fatal(msg, *args, **kwargs):
    """Another name of critical()."""
    critical(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    """Log with the root logger at the level ERROR."""
    _ready().error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    """error() with the exception in flight."""
    error(msg, *args, exc_info=exc_info, **kwargs)


def warning(msg, *args, **kwargs):
    """Log with the root logger at the level WARNING."""
    _ready().warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    """Old name of warning()."""
    import warnings
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead",
                  DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    """Log with the root logger at the level INFO."""
    _ready().info(msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    """Log with the root logger at the level DEBUG."""
    _ready().debug(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    """Log with the root logger at a level given by number."""
    _ready().log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    """Log nothing up to this level, whoever wants to."""
    logging.root.manager.disable = level
    logging.root.manager._clear_cache()
    _changed()


def getHandlerByName(name):
    """Return the handler of this name, or None."""
    return logging._handlers.get(name)


def getHandlerNames():
    """Return the names of all handlers that have one."""
    return frozenset(logging._handlers)


def shutdown(handlerList=None):
    """Flush and close all handlers; called when the program ends."""
    if handlerList is None:
        handlerList = logging._handlerList
    for reference in reversed(handlerList[:]):
        try:
            handler = reference()
            if handler:
                try:
                    handler.acquire()
                    # MemoryHandlers may have asked not to be flushed.
                    if getattr(handler, "flushOnClose", True):
                        handler.flush()
                    handler.close()
                except (OSError, ValueError):
                    pass  # its stream is closed already
                finally:
                    handler.release()
        except Exception:
            if logging.raiseExceptions:
                raise


_warnings_showwarning = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    import warnings
    if file is not None:
        if logging._warnings_showwarning is not None:
            logging._warnings_showwarning(message, category, filename, lineno,
                                          file, line)
        return
    text = warnings.formatwarning(message, category, filename, lineno, line)
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(text))


def captureWarnings(capture):
    """Let warnings be logged by 'py.warnings', or shown again."""
    import warnings
    if capture:
        if logging._warnings_showwarning is None:
            logging._warnings_showwarning = warnings.showwarning
            warnings.showwarning = _showwarning
    elif logging._warnings_showwarning is not None:
        warnings.showwarning = logging._warnings_showwarning
        logging._warnings_showwarning = None


if not _shares_all:
    from . import _here
    _here.begin()

import atexit
atexit.register(shutdown)
