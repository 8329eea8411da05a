"""How a thread with a region of its own begins to log.

The main thread publishes what it has configured: levels, and handlers of this
package. Another thread that logs for the first time makes the same for itself,
with streams and open files of its own. What it configures then is its own.
"""

import logging
import sys
import _sync
from _thread import _get_main_thread_ident, _publish, _published, get_ident

# How each kind of handler can be made again: its attributes by the names of
# the parameters.
_PARAMETERS = {
    "NullHandler": (),
    "StreamHandler": ("stream",),
    "FileHandler": ("filename", "encoding", "delay", "errors"),
    "WatchedFileHandler": ("filename", "encoding", "delay", "errors"),
    "RotatingFileHandler": ("filename", "encoding", "delay", "errors",
                            "maxBytes", "backupCount"),
    "TimedRotatingFileHandler": ("filename", "encoding", "delay", "errors",
                                 "when", "backupCount", "utc", "atTime"),
    "QueueHandler": ("queue",),
}
_ATTRIBUTES = {"filename": "baseFilename"}


def publish():
    """Show the other threads what the main thread has configured."""
    if get_ident() != _get_main_thread_ident() \
            or not hasattr(logging, "lastResort"):
        return
    handlers = {}  # by id: (number, recipe)
    loggers = [_describe(logging.root, handlers)]
    for logger in logging._manager.loggerDict.values():
        if not isinstance(logger, logging.PlaceHolder):
            if (logger.level or logger.handlers or logger.disabled
                    or not logger.propagate):
                loggers.append(_describe(logger, handlers))
    names = tuple(logging._levelToName.items()) \
        if len(logging._levelToName) > 6 else ()
    _publish((logging._manager.disable, names,
              tuple(recipe for _, recipe in handlers.values()),
              tuple(loggers)))


def _describe(logger, handlers):
    numbers = []
    for handler in logger.handlers:
        if id(handler) not in handlers:
            recipe = _recipe(handler)
            if recipe is None:
                continue
            handlers[id(handler)] = len(handlers), recipe
        numbers.append(handlers[id(handler)][0])
    return (logger.name, logger.level, logger.propagate, logger.disabled,
            tuple(numbers))


def _recipe(handler):
    """How to make a handler again, or None."""
    cls = type(handler)
    if cls.__module__ not in ("logging", "logging.handlers") \
            or cls.__name__ not in _PARAMETERS:
        return None
    values = []
    for parameter in _PARAMETERS[cls.__name__]:
        value = getattr(handler, _ATTRIBUTES.get(parameter, parameter), None)
        if parameter == "stream":
            for name in ("stderr", "stdout"):
                if value is getattr(sys, name) \
                        or value is getattr(sys, f"__{name}__"):
                    value = name
                    break
            else:
                return None
        elif parameter == "queue":
            if not isinstance(value, (_sync.Queue, _sync.SimpleQueue,
                                      _sync.LifoQueue, _sync.PriorityQueue)):
                return None
        values.append((parameter, value))
    formatter = handler.formatter
    if formatter is not None:
        style = {logging.StrFormatStyle: "{",
                 logging.StringTemplateStyle: "$"}.get(type(formatter._style),
                                                       "%")
        defaults = formatter._style._defaults
        formatter = (formatter._fmt, formatter.datefmt, style,
                     tuple(defaults.items()) if defaults else ())
    filters = tuple(each.name for each in handler.filters
                    if type(each) is logging.Filter)
    return (cls.__module__, cls.__name__, tuple(values), handler.level,
            formatter, handler.name, filters)


def begin():
    """Take over what the main thread has published."""
    if get_ident() == _get_main_thread_ident():
        import atexit
        atexit.register(_publish, None)
        return
    published = _published()
    if published is None:
        return
    disabled, names, recipes, loggers = published
    for level, name in names:
        logging._levelToName[level] = name
        logging._nameToLevel[name] = level
    logging._manager.disable = disabled
    handlers = [make(recipe) for recipe in recipes]
    for name, level, propagate, disabled, numbers in loggers:
        logger = logging.getLogger(name)
        logger.level = level
        logger.__dict__["propagate"] = propagate
        logger.disabled = disabled
        logger.handlers[:] = [handlers[number] for number in numbers]


def recipes_of(handlers):
    """How to make all of them again, or None."""
    recipes = tuple(_recipe(handler) for handler in handlers)
    return None if None in recipes else recipes


def make(recipe):
    """The handler that a recipe describes."""
    module, name, values, level, formatter, label, filters = recipe
    if module == "logging.handlers":
        from . import handlers as source
    else:
        source = logging
    arguments = dict(values)
    if "stream" in arguments:
        arguments["stream"] = getattr(sys, arguments["stream"])
    handler = getattr(source, name)(**arguments)
    handler.level = level
    if formatter is not None:
        fmt, datefmt, style, defaults = formatter
        handler.formatter = logging.Formatter(
            fmt, datefmt, style, False, defaults=dict(defaults) or None)
    handler.name = label
    for each in filters:
        handler.addFilter(logging.Filter(each))
    return handler
