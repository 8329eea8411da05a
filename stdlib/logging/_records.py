"""What is logged, and how it becomes text."""

# Functions here name no data that changes: where threads have regions of
# their own, the classes go along with what a thread is given.

import io
import logging
import os
import re
import sys
import threading
import time
import traceback

_started = time.time_ns()


class LogRecord:
    """One event that is logged, with all that is known about it."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info,
                 func=None, sinfo=None, **kwargs):
        now = time.time_ns()
        if args and len(args) == 1 and args[0]:
            from collections.abc import Mapping
            if isinstance(args[0], Mapping):
                args = args[0]
        self.name = name
        self.msg = msg
        self.args = args
        self.levelname = logging.getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        try:
            self.filename = os.path.basename(pathname)
            self.module = os.path.splitext(self.filename)[0]
        except (TypeError, ValueError, AttributeError):
            self.filename = pathname
            self.module = "Unknown module"
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now / 1e9
        self.msecs = now % 1_000_000_000 // 1_000_000 + 0.0
        if int(self.created) != now // 1_000_000_000:
            self.msecs = 0.0  # created was rounded to the next second
        self.relativeCreated = (now - logging._startTime) / 1e6
        if logging.logThreads:
            self.thread = threading.get_ident()
            self.threadName = threading.current_thread().name
        else:
            self.thread = self.threadName = None
        self.processName = None
        if logging.logMultiprocessing:
            self.processName = "MainProcess"
            processes = sys.modules.get("multiprocessing")
            if processes is not None:
                try:
                    self.processName = processes.current_process().name
                except Exception:
                    pass
        self.process = os.getpid() if logging.logProcesses \
            and hasattr(os, "getpid") else None
        self.taskName = None
        if logging.logAsyncioTasks:
            asyncio = sys.modules.get("asyncio")
            if asyncio is not None:
                try:
                    self.taskName = asyncio.current_task().get_name()
                except Exception:
                    pass

    def __repr__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (
            self.name, self.levelno, self.pathname, self.lineno, self.msg)

    def getMessage(self):
        """Return the message with its arguments in it."""
        msg = str(self.msg)
        return msg % self.args if self.args else msg


class PercentStyle:
    """Formats with %(name)s."""

    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"
    _fields = r"%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]"

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        """Return whether the time is to be shown."""
        return self._fmt.find(self.asctime_search) >= 0

    def validate(self):
        """ValueError when the format has no field that can be filled in."""
        if not re.search(self._fields, self._fmt, re.IGNORECASE):
            raise ValueError("Invalid format '%s' for '%s' style"
                             % (self._fmt, self.default_format[0]))

    def _values(self, record):
        if self._defaults:
            return self._defaults | record.__dict__
        return record.__dict__

    def _format(self, record):
        return self._fmt % self._values(record)

    def format(self, record):
        """Return the text of a record."""
        try:
            return self._format(record)
        except KeyError as error:
            raise ValueError("Formatting field not found in record: %s"
                             % error)


class StrFormatStyle(PercentStyle):
    """Formats with {name}."""

    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def _format(self, record):
        return self._fmt.format(**self._values(record))

    def validate(self):
        from string import Formatter
        fields = set()
        try:
            for _, name, spec, conversion in Formatter().parse(self._fmt):
                if name:
                    if not re.fullmatch(r"(\d+|\w+)(\.\w+|\[[^]]+\])*", name):
                        raise ValueError("invalid field name/expression: %r"
                                         % name)
                    fields.add(name)
                if conversion and conversion not in "rsa":
                    raise ValueError("invalid conversion: %r" % conversion)
                if spec and not re.fullmatch(
                        r"(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?"
                        r"(\.(\d+|{\w+}))?[bcdefgnosx%]?", spec,
                        re.IGNORECASE):
                    raise ValueError("bad specifier: %r" % spec)
        except ValueError as error:
            raise ValueError("invalid format: %s" % error)
        if not fields:
            raise ValueError("invalid format: no fields")


class StringTemplateStyle(PercentStyle):
    """Formats with ${name}."""

    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        from string import Template
        self._tpl = Template(self._fmt)

    def usesTime(self):
        return "$asctime" in self._fmt or self.asctime_search in self._fmt

    def validate(self):
        from string import Template
        fields = set()
        for match in Template.pattern.finditer(self._fmt):
            groups = match.groupdict()
            if groups["named"]:
                fields.add(groups["named"])
            elif groups["braced"]:
                fields.add(groups["braced"])
            elif match.group(0) == "$":
                raise ValueError("invalid format: bare '$' not allowed")
        if not fields:
            raise ValueError("invalid format: no fields")

    def _format(self, record):
        return self._tpl.substitute(**self._values(record))


def _style_of(style):
    """The class of a style and the format that basicConfig() begins with."""
    if style == "%":
        return PercentStyle, "%(levelname)s:%(name)s:%(message)s"
    if style == "{":
        return StrFormatStyle, "{levelname}:{name}:{message}"
    if style == "$":
        return StringTemplateStyle, "${levelname}:${name}:${message}"
    raise ValueError("Style must be one of: %s" % "%,{,$")


class Formatter:
    """Makes text of records, by a format in one of three styles."""

    converter = time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *,
                 defaults=None):
        self._style = _style_of(style)[0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        """Return when the record was made, as text."""
        moment = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        text = time.strftime(self.default_time_format, moment)
        if self.default_msec_format:
            text = self.default_msec_format % (text, record.msecs)
        return text

    def formatException(self, ei):
        """Return the traceback of (class, exception, traceback) as text."""
        out = io.StringIO()
        traceback.print_exception(ei[0], ei[1], ei[2], limit=None, file=out)
        text = out.getvalue()
        return text[:-1] if text[-1:] == "\n" else text

    def usesTime(self):
        """Return whether the format shows the time."""
        return self._style.usesTime()

    def formatMessage(self, record):
        """Return the format filled in."""
        return self._style.format(record)

    def formatStack(self, stack_info):
        """Return the text of the stack of calls."""
        return stack_info

    def format(self, record):
        """Return the whole text: message, traceback, stack of calls."""
        message = record.getMessage()
        try:
            record.message = message
        except TypeError:
            # An immutable one, from another thread.
            import copy
            record = copy.copy(record)
            record.message = message
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            # It stays with the record, for other formatters.
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text += ("" if text[-1:] == "\n" else "\n") + record.exc_text
        if record.stack_info:
            text += ("" if text[-1:] == "\n" else "\n") \
                + self.formatStack(record.stack_info)
        return text


class BufferingFormatter:
    """Makes one text of many records."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or Formatter()

    def formatHeader(self, records):
        """Return what stands in front of all."""
        return ""

    def formatFooter(self, records):
        """Return what stands behind all."""
        return ""

    def format(self, records):
        """Return the text of the records; '' if there are none."""
        if not records:
            return ""
        return (self.formatHeader(records)
                + "".join(map(self.linefmt.format, records))
                + self.formatFooter(records))


class Filter:
    """Lets pass what a logger or one below it has logged."""

    def __init__(self, name=""):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        """Return whether the record may pass."""
        if not self.nlen or self.name == record.name:
            return True
        return record.name.startswith(self.name + ".")


class Filterer:
    """What has filters: loggers and handlers."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        """Add a filter, if it is not there yet."""
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        """Remove a filter, if it is there."""
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        """Return the record that passes, perhaps another one, or what is
        false."""
        for each in self.filters:
            result = each.filter(record) if hasattr(each, "filter") \
                else each(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record


for _class in (LogRecord, PercentStyle, StrFormatStyle, StringTemplateStyle,
               Formatter, BufferingFormatter, Filter, Filterer):
    _class.__module__ = "logging"
