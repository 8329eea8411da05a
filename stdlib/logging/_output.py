"""Where records go: handlers."""

import logging
import os
import sys
import threading
import traceback
import weakref

from ._records import Filterer


class Handler(Filterer):
    """Does something with records; a subclass says what, by emit()."""

    def __init__(self, level=0):
        Filterer.__init__(self)
        self._name = None
        self.level = logging._checkLevel(level)
        self.formatter = None
        self._closed = False
        with logging._lock:
            known = logging._handlerList
            known[:] = [ref for ref in known if ref() is not None]
            known.append(weakref.ref(self))
        self.createLock()

    def get_name(self):
        return self._name

    def set_name(self, name):
        with logging._lock:
            if self._name in logging._handlers:
                del logging._handlers[self._name]
            self._name = name
            if name:
                logging._handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        """Make the lock that one record at a time is handled under."""
        self.lock = threading.RLock()

    def acquire(self):
        """Take the lock."""
        if self.lock:
            self.lock.acquire()

    def release(self):
        """Give the lock back."""
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        """Let only records of this level or above pass."""
        self.level = logging._checkLevel(level)
        logging._changed()

    def setFormatter(self, fmt):
        """Let this formatter make the text."""
        self.formatter = fmt
        logging._changed()

    def format(self, record):
        """Return the text of a record."""
        formatter = self.formatter
        if formatter is None:
            formatter = logging._defaultFormatter
        return formatter.format(record)

    def emit(self, record):
        """Do what is to be done with a record."""
        raise NotImplementedError("emit must be implemented by Handler "
                                  "subclasses")

    def handle(self, record):
        """emit() under the lock, if the filters let the record pass."""
        passed = self.filter(record)
        if not passed:
            return passed
        if passed is not True and hasattr(passed, "levelno"):
            record = passed
        lock = self.lock
        if lock:
            with lock:
                self.emit(record)
        else:
            self.emit(record)
        return passed

    def flush(self):
        """See to it that all is written."""

    def close(self):
        """Give up what is held."""
        with logging._lock:
            self._closed = True
            if self._name and self._name in logging._handlers:
                del logging._handlers[self._name]

    def handleError(self, record):
        """Say on stderr what went wrong in emit()."""
        if not logging.raiseExceptions or not sys.stderr:
            return
        error = sys.exception()
        try:
            err = sys.stderr
            err.write("--- Logging error ---\n")
            traceback.print_exception(error, limit=None, file=err)
            err.write("Call stack:\n")
            # The calls of the program, without those of logging itself.
            frame = sys._getframe(1)
            while frame and logging._is_own_file(frame.f_code.co_filename):
                frame = frame.f_back
            if frame:
                traceback.print_stack(frame, file=err)
            else:
                err.write("Logged from file %s, line %s\n"
                          % (record.filename, record.lineno))
            try:
                err.write("Message: %r\nArguments: %s\n"
                          % (record.msg, record.args))
            except RecursionError:
                raise
            except Exception:
                err.write("Unable to print the message and arguments - "
                          "possible formatting error.\nUse the traceback "
                          "above to help find the error.\n")
        except OSError:
            pass
        finally:
            del error

    def __repr__(self):
        return "<%s (%s)>" % (type(self).__name__,
                              logging.getLevelName(self.level))


class StreamHandler(Handler):
    """Writes to a stream, stderr if none is given."""

    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        if stream is None:
            stream = sys.stderr
        self.stream = stream

    def flush(self):
        with self.lock:
            if self.stream and hasattr(self.stream, "flush"):
                self.stream.flush()

    def emit(self, record):
        """Write the text of the record and a line end."""
        try:
            text = self.format(record)
            self.stream.write(text + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        """Go on with another stream; return the old one, or None if it is
        the same."""
        if stream is self.stream:
            return None
        old = self.stream
        with self.lock:
            self.flush()
            self.stream = stream
        return old

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        return "<%s %s(%s)>" % (type(self).__name__, name + " " if name
                                else "", logging.getLevelName(self.level))

    __class_getitem__ = classmethod(type(list[int]))


class FileHandler(StreamHandler):
    """Writes to a file."""

    def __init__(self, filename, mode="a", encoding=None, delay=False,
                 errors=None):
        filename = os.fspath(filename)
        self.baseFilename = os.path.abspath(filename)
        self.mode = mode
        self.encoding = encoding
        if "b" not in mode:
            import io
            self.encoding = io.text_encoding(encoding)
        self.errors = errors
        self.delay = delay
        self._builtin_open = open
        if delay:
            # Opened by the first record.
            Handler.__init__(self)
            self.stream = None
        else:
            StreamHandler.__init__(self, self._open())

    def close(self):
        with self.lock:
            try:
                if self.stream:
                    try:
                        self.flush()
                    finally:
                        stream = self.stream
                        self.stream = None
                        if hasattr(stream, "close"):
                            stream.close()
            finally:
                StreamHandler.close(self)

    def _open(self):
        return self._builtin_open(self.baseFilename, self.mode,
                                  encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        """Write the record, opening the file if that is still to be done."""
        if self.stream is None and (self.mode != "w" or not self._closed):
            try:
                self.stream = self._open()
            except Exception:
                self.handleError(record)
                return
        if self.stream:
            StreamHandler.emit(self, record)

    def __repr__(self):
        return "<%s %s (%s)>" % (type(self).__name__, self.baseFilename,
                                 logging.getLevelName(self.level))


class _StderrHandler(StreamHandler):
    """Writes to what sys.stderr is at the time."""

    def __init__(self, level=0):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


class NullHandler(Handler):
    """Does nothing; for libraries whose users may not want logs."""

    def handle(self, record):
        """Do nothing."""

    def emit(self, record):
        """Do nothing."""

    def createLock(self):
        self.lock = None


for _class in (Handler, StreamHandler, FileHandler, NullHandler,
               _StderrHandler):
    _class.__module__ = "logging"
