"""Logging as a dict or a file describes it."""

import logging
import re

_IDENTIFIER = re.compile("[a-z_][a-z0-9_]*$", re.IGNORECASE)
_PROTOCOL = re.compile("([a-z]+)://(.*)$")
_STEP = re.compile(r"\.(\w+)\s*|\[([^]]*)\]\s*")
IDENTIFIER = _IDENTIFIER


def _resolve(name):
    """The object of a dotted name, importing what has to be."""
    names = name.split(".")
    path = names.pop(0)
    found = __import__(path)
    for each in names:
        path += "." + each
        try:
            found = getattr(found, each)
        except AttributeError:
            __import__(path)
            found = getattr(found, each)
    return found


def valid_ident(s):
    """Return True if s is an identifier; ValueError otherwise."""
    if not _IDENTIFIER.match(s):
        raise ValueError("Not a valid Python identifier: %r" % s)
    return True


class ConvertingMixin:
    """A container that turns texts with a protocol into what they mean."""

    def convert_with_key(self, key, value, replace=True):
        """Return what value means, and keep it under key."""
        result = self.configurator.convert(value)
        if value is not result:
            if replace:
                self[key] = result
            if type(result) in (ConvertingDict, ConvertingList,
                                ConvertingTuple):
                result.parent = self
                result.key = key
        return result

    def convert(self, value):
        """Return what value means."""
        result = self.configurator.convert(value)
        if value is not result and type(result) in (
                ConvertingDict, ConvertingList, ConvertingTuple):
            result.parent = self
        return result


class ConvertingDict(dict, ConvertingMixin):
    """A dict of that kind."""

    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default),
                                     replace=False)


class ConvertingList(list, ConvertingMixin):
    """A list of that kind."""

    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    """A tuple of that kind."""

    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key),
                                     replace=False)


class BaseConfigurator:
    """Knows how to turn what stands in a description into objects."""

    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        """Return the object of a dotted name."""
        names = s.split(".")
        path = names.pop(0)
        try:
            found = self.importer(path)
            for each in names:
                path += "." + each
                try:
                    found = getattr(found, each)
                except AttributeError:
                    self.importer(path)
                    found = getattr(found, each)
            return found
        except ImportError as error:
            raise ValueError(f"Cannot resolve {s!r}: {error}") from error

    def ext_convert(self, value):
        """ext://name is the object of that name."""
        return self.resolve(value)

    def cfg_convert(self, value):
        """cfg://a.b[c] is a part of the description."""
        match = re.match(r"\w+\s*", value)
        if match is None:
            raise ValueError("Unable to convert %r" % value)
        found = self.config[match[0].strip()]
        rest = value[match.end():]
        while rest:
            step = _STEP.match(rest)
            if step is None:
                raise ValueError("Unable to convert %r at %r" % (value, rest))
            if step[1]:
                found = found[step[1]]
            else:
                index = step[2]
                if index.isdigit():
                    try:
                        found = found[int(index)]
                    except TypeError:
                        found = found[index]
                else:
                    found = found[index]
            rest = rest[step.end():]
        return found

    def convert(self, value):
        """Return what a value of the description means."""
        if isinstance(value, (ConvertingDict, ConvertingList,
                              ConvertingTuple)):
            return value
        if isinstance(value, dict):
            value = ConvertingDict(value)
        elif isinstance(value, list):
            value = ConvertingList(value)
        elif isinstance(value, tuple) and not hasattr(value, "_fields"):
            value = ConvertingTuple(value)
        elif isinstance(value, str):
            match = _PROTOCOL.match(value)
            converter = match and self.value_converters.get(match[1])
            return getattr(self, converter)(match[2]) if converter else value
        else:
            return value
        value.configurator = self
        return value

    def configure_custom(self, config):
        """Return what the callable '()' makes of the rest."""
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        attributes = config.pop(".", None)
        arguments = {key: config[key] for key in config
                     if valid_ident(key)}
        result = factory(**arguments)
        if attributes:
            for name, value in attributes.items():
                setattr(result, name, value)
        return result

    def as_tuple(self, value):
        """Return a list as a tuple, anything else as it is."""
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    """Configures logging as a dict describes it."""

    def configure(self):
        """Do it."""
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])
        with logging._lock:
            if config.pop("incremental", False):
                self._increment(config)
            else:
                self._anew(config)
        logging._changed()

    def _increment(self, config):
        """Change levels only."""
        handlers = config.get("handlers", {})
        for name in handlers:
            if name not in logging._handlers:
                raise ValueError("No handler found with name %r" % name)
            try:
                level = handlers[name].get("level", None)
                if level:
                    logging._handlers[name].setLevel(
                        logging._checkLevel(level))
            except Exception as error:
                raise ValueError("Unable to configure handler %r" % name
                                 ) from error
        self._configure_loggers(config, True)
        self._configure_root(config, True)

    def _configure_loggers(self, config, incremental=False):
        loggers = config.get("loggers", {})
        for name in loggers:
            try:
                self.configure_logger(name, loggers[name], incremental)
            except Exception as error:
                raise ValueError("Unable to configure logger %r" % name
                                 ) from error

    def _configure_root(self, config, incremental=False):
        root = config.get("root", None)
        if root:
            try:
                self.configure_root(root, incremental)
            except Exception as error:
                raise ValueError("Unable to configure root logger"
                                 ) from error

    def _anew(self, config):
        disable_existing = config.pop("disable_existing_loggers", True)
        _clear_handlers()
        for section, configure, what in (
                ("formatters", self.configure_formatter, "formatter"),
                ("filters", self.configure_filter, "filter")):
            described = config.get(section, {})
            for name in described:
                try:
                    described[name] = configure(described[name])
                except Exception as error:
                    raise ValueError("Unable to configure %s %r"
                                     % (what, name)) from error
        self._configure_handlers(config.get("handlers", {}))
        before = set(logging.root.manager.loggerDict)
        loggers = config.get("loggers", {})
        self._configure_loggers(config)
        _handle_existing(before, set(loggers), disable_existing)
        self._configure_root(config)

    def _configure_handlers(self, handlers):
        """Make the handlers; one that needs another comes after it."""
        waiting = []
        for name in sorted(handlers):
            try:
                handler = self.configure_handler(handlers[name])
                handler.name = name
                handlers[name] = handler
            except Exception as error:
                if "target not configured yet" in str(error.__cause__) \
                        or "handlers not configured yet" \
                        in str(error.__cause__):
                    waiting.append(name)
                else:
                    raise ValueError("Unable to configure handler %r" % name
                                     ) from error
        for name in waiting:
            try:
                handler = self.configure_handler(handlers[name])
                handler.name = name
                handlers[name] = handler
            except Exception as error:
                raise ValueError("Unable to configure handler %r" % name
                                 ) from error

    def configure_formatter(self, config):
        """Return the formatter that is described."""
        if "()" in config:
            whole = dict(config)
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                # It knows the format by the name of Formatter's parameter.
                config.update(whole)
                config["fmt"] = config.pop("format")
                return self.configure_custom(config)
        options = {}
        if "validate" in config:
            options["validate"] = config["validate"]
        if "defaults" in config:
            options["defaults"] = config["defaults"]
        name = config.get("class", None)
        cls = _resolve(name) if name else logging.Formatter
        return cls(config.get("format", None), config.get("datefmt", None),
                   config.get("style", "%"), **options)

    def configure_filter(self, config):
        """Return the filter that is described."""
        if "()" in config:
            return self.configure_custom(config)
        return logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        """Give a logger or handler its filters."""
        for each in filters:
            try:
                if callable(each) or callable(getattr(each, "filter", None)):
                    found = each
                else:
                    found = self.config["filters"][each]
                filterer.addFilter(found)
            except Exception as error:
                raise ValueError("Unable to add filter %r" % each) from error

    def _configure_queue_handler(self, klass, **kwargs):
        queue = kwargs.pop("queue", None)
        if queue is None:
            import queue as queues
            queue = queues.Queue()
        make = kwargs.pop("listener", None) or _listener_class()
        respect = kwargs.pop("respect_handler_level", False)
        handlers = kwargs.pop("handlers", [])
        handler = klass(queue, **kwargs)
        handler.listener = make(queue, *handlers,
                                respect_handler_level=respect)
        return handler

    def configure_handler(self, config):
        """Return the handler that is described."""
        original = dict(config)
        formatter = config.get("formatter", None)
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]
            except Exception as error:
                raise ValueError("Unable to set formatter %r" % formatter
                                 ) from error
        for name in ("formatter",):
            config.pop(name, None)
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        if "()" in config:
            factory = config.pop("()")
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            name = config.pop("class")
            klass = name if callable(name) else self.resolve(name)
            factory = self._handler_factory(klass, config, original)
        attributes = config.pop(".", None)
        arguments = {key: config[key] for key in config if valid_ident(key)}
        try:
            result = factory(**arguments)
        except TypeError as error:
            if "'stream'" not in str(error):
                raise
            # An old name of the parameter.
            import warnings
            warnings.warn(
                "Support for custom logging handlers with the 'strm' argument "
                "is deprecated and scheduled for removal in Python 3.16. "
                "Define handlers with the 'stream' argument instead.",
                DeprecationWarning, stacklevel=2)
            arguments["strm"] = arguments.pop("stream")
            result = factory(**arguments)
        if formatter:
            result.setFormatter(formatter)
        if level is not None:
            result.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(result, filters)
        if attributes:
            for name, value in attributes.items():
                setattr(result, name, value)
        return result

    def _handler_factory(self, klass, config, original):
        """What makes a handler of the class; names of other handlers in the
        description are replaced by them."""
        if not isinstance(klass, type):
            return klass
        from . import handlers as more
        if issubclass(klass, more.MemoryHandler):
            if "flushLevel" in config:
                config["flushLevel"] = logging._checkLevel(
                    config["flushLevel"])
            if "target" in config:
                try:
                    target = self.config["handlers"][config["target"]]
                    if not isinstance(target, logging.Handler):
                        config.update(original)
                        raise TypeError("target not configured yet")
                    config["target"] = target
                except Exception as error:
                    raise ValueError("Unable to set target handler %r"
                                     % config["target"]) from error
        elif issubclass(klass, more.QueueHandler):
            self._prepare_queue(config, original)
            import functools
            return functools.partial(self._configure_queue_handler, klass)
        return klass

    def _prepare_queue(self, config, original):
        from . import handlers as more
        if "queue" in config:
            given = config["queue"]
            if isinstance(given, str):
                given = self.resolve(given)
                given = given() if callable(given) else given
            elif isinstance(given, dict):
                if "()" not in given:
                    raise TypeError("Invalid queue specifier %r" % given)
                given = self.configure_custom(dict(given))
            elif not _is_queue(given):
                raise TypeError("Invalid queue specifier %r" % given)
            config["queue"] = given
        if "listener" in config:
            given = config["listener"]
            if isinstance(given, type):
                if not issubclass(given, more.QueueListener):
                    raise TypeError("Invalid listener specifier %r" % given)
            else:
                if isinstance(given, str):
                    made = self.resolve(given)
                    if isinstance(made, type) \
                            and not issubclass(made, more.QueueListener):
                        raise TypeError("Invalid listener specifier %r"
                                        % given)
                elif isinstance(given, dict):
                    if "()" not in given:
                        raise TypeError("Invalid listener specifier %r"
                                        % given)
                    made = self.configure_custom(dict(given))
                else:
                    raise TypeError("Invalid listener specifier %r" % given)
                if not callable(made):
                    raise TypeError("Invalid listener specifier %r" % given)
                config["listener"] = made
        if "handlers" in config:
            found = []
            try:
                for name in config["handlers"]:
                    handler = self.config["handlers"][name]
                    if not isinstance(handler, logging.Handler):
                        config.update(original)
                        raise TypeError("Required handler %r is not "
                                        "configured yet: handlers not "
                                        "configured yet" % name)
                    found.append(handler)
            except Exception as error:
                raise ValueError("Unable to set required handler %r" % name
                                 ) from error
            config["handlers"] = found

    def add_handlers(self, logger, handlers):
        """Give a logger its handlers."""
        for name in handlers:
            try:
                logger.addHandler(self.config["handlers"][name])
            except Exception as error:
                raise ValueError("Unable to add handler %r" % name) from error

    def common_logger_config(self, logger, config, incremental=False):
        """Set what the root logger has, too."""
        level = config.get("level", None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        handlers = config.get("handlers", None)
        if handlers:
            self.add_handlers(logger, handlers)
        filters = config.get("filters", None)
        if filters:
            self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        """Configure a logger."""
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate", None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        """Configure the root logger."""
        self.common_logger_config(logging.getLogger(), config, incremental)


def _listener_class():
    from .handlers import QueueListener
    return QueueListener


def _is_queue(thing):
    """Has it what the handlers need of a queue?"""
    return all(callable(getattr(thing, name, None))
               for name in ("put_nowait", "get"))


def _clear_handlers():
    """Close and forget all handlers."""
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


def _handle_existing(before, named, disable_existing):
    """Disable loggers that are not named now, unless one above is: that
    decides for them."""
    existing = logging.root.manager.loggerDict
    for name in before - named:
        logger = existing[name]
        if isinstance(logger, logging.PlaceHolder):
            continue
        above = name
        below = False
        while "." in above:
            above = above.rpartition(".")[0]
            below = below or above in named and above in before
        if below:
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True
        else:
            logger.disabled = disable_existing


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure logging as a dict describes it."""
    dictConfigClass(config).configure()


# Files

def fileConfig(fname, defaults=None, disable_existing_loggers=True,
               encoding=None):
    """Configure logging as a file for configparser describes it."""
    import configparser
    import os
    if isinstance(fname, str):
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f"{fname} is an empty file")
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        try:
            parser = configparser.ConfigParser(defaults)
            if hasattr(fname, "readline"):
                parser.read_file(fname)
            else:
                import io
                parser.read(fname, encoding=io.text_encoding(encoding))
        except configparser.ParsingError as error:
            raise RuntimeError(f"{fname} is invalid: {error}")
    formatters = _file_formatters(parser)
    with logging._lock:
        _clear_handlers()
        handlers = _file_handlers(parser, formatters)
        _file_loggers(parser, handlers, disable_existing_loggers)
    logging._changed()


def _names(text):
    return [name.strip() for name in text.split(",") if name.strip()]


def _file_formatters(parser):
    formatters = {}
    for name in _names(parser["formatters"]["keys"]):
        section = "formatter_" + name
        fmt = parser.get(section, "format", raw=True, fallback=None)
        datefmt = parser.get(section, "datefmt", raw=True, fallback=None)
        style = parser.get(section, "style", raw=True, fallback="%")
        defaults = parser.get(section, "defaults", raw=True, fallback=None)
        cls = parser[section].get("class")
        cls = _resolve(cls) if cls else logging.Formatter
        options = {}
        if defaults is not None:
            options["defaults"] = eval(defaults, vars(logging))
        formatters[name] = cls(fmt, datefmt, style, **options)
    return formatters


def _file_handlers(parser, formatters):
    names = _names(parser["handlers"]["keys"])
    handlers = {}
    targets = []
    from . import handlers as more
    for name in names:
        section = parser["handler_" + name]
        text = section["class"]
        space = dict(vars(logging), handlers=more)
        try:
            klass = eval(text, space)
        except (AttributeError, NameError):
            klass = _resolve(text)
        args = eval(section.get("args", "()"), space)
        kwargs = eval(section.get("kwargs", "{}"), space)
        handler = klass(*args, **kwargs)
        handler.name = name
        if "level" in section:
            handler.setLevel(section["level"])
        formatter = section.get("formatter", "")
        if formatter:
            handler.setFormatter(formatters[formatter])
        if issubclass(klass, more.MemoryHandler):
            target = section.get("target", "")
            if target:
                targets.append((handler, target))
        handlers[name] = handler
    for handler, target in targets:
        handler.setTarget(handlers[target])
    return handlers


def _file_loggers(parser, handlers, disable_existing):
    names = _names(parser["loggers"]["keys"])
    names.remove("root")
    root = logging.root
    _file_logger(root, parser["logger_root"], handlers)
    before = set(root.manager.loggerDict)
    named = set()
    for name in names:
        section = parser["logger_" + name]
        logger = logging.getLogger(section["qualname"])
        _file_logger(logger, section, handlers)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = False
        named.add(section["qualname"])
    _handle_existing(before, named, disable_existing)


def _file_logger(logger, section, handlers):
    if "level" in section:
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _names(section["handlers"]):
        logger.addHandler(handlers[name])
