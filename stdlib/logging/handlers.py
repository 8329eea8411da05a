"""More handlers: files that rotate, buffers, queues."""

import io
import logging
import os
import time
from stat import ST_DEV, ST_INO, ST_MTIME

_MIDNIGHT = 24 * 60 * 60


class BaseRotatingHandler(logging.FileHandler):
    """A file that is now and then put aside for a new one."""

    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False,
                 errors=None):
        logging.FileHandler.__init__(self, filename, mode=mode,
                                     encoding=encoding, delay=delay,
                                     errors=errors)

    def emit(self, record):
        """Write the record, into a new file if it is time for one."""
        try:
            if self.shouldRollover(record):
                self.doRollover()
            logging.FileHandler.emit(self, record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        """Return the name that a file put aside gets."""
        if callable(self.namer):
            return self.namer(default_name)
        return default_name

    def rotate(self, source, dest):
        """Put a file aside."""
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _reopen(self):
        if not self.delay:
            self.stream = self._open()

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None


class RotatingFileHandler(BaseRotatingHandler):
    """A file that is put aside before it gets larger than maxBytes; name.1 is
    the newest of backupCount old ones."""

    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0,
                 encoding=None, delay=False, errors=None):
        if maxBytes > 0:
            mode = "a"
        if "b" not in mode:
            encoding = io.text_encoding(encoding)
        BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding,
                                     delay=delay, errors=errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        """Put the file aside and begin a new one."""
        self._close_stream()
        if self.backupCount > 0:
            for number in range(self.backupCount - 1, 0, -1):
                source = self.rotation_filename(
                    "%s.%d" % (self.baseFilename, number))
                if os.path.exists(source):
                    target = self.rotation_filename(
                        "%s.%d" % (self.baseFilename, number + 1))
                    if os.path.exists(target):
                        os.remove(target)
                    os.rename(source, target)
            target = self.rotation_filename(self.baseFilename + ".1")
            if os.path.exists(target):
                os.remove(target)
            self.rotate(self.baseFilename, target)
        self._reopen()

    def shouldRollover(self, record):
        """Return whether the record would make the file too large."""
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes <= 0:
            return False
        try:
            position = self.stream.tell()
        except io.UnsupportedOperation:
            return False
        if not position:
            return False  # a record that is too large alone stays alone
        text = "%s\n" % self.format(record)
        if position + len(text) < self.maxBytes:
            return False
        return not (os.path.exists(self.baseFilename)
                    and not os.path.isfile(self.baseFilename))


class TimedRotatingFileHandler(BaseRotatingHandler):
    """A file that is put aside every so often; its name gets the time."""

    # By the letter: seconds, format of the time in the name, its pattern.
    _PERIODS = (
        ("S", 1, "%Y-%m-%d_%H-%M-%S",
         r"(?<!\d)\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(?!\d)"),
        ("M", 60, "%Y-%m-%d_%H-%M",
         r"(?<!\d)\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(?!\d)"),
        ("H", 3600, "%Y-%m-%d_%H", r"(?<!\d)\d{4}-\d{2}-\d{2}_\d{2}(?!\d)"),
        ("D", _MIDNIGHT, "%Y-%m-%d", r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)"),
        ("MIDNIGHT", _MIDNIGHT, "%Y-%m-%d",
         r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)"),
        ("W", 7 * _MIDNIGHT, "%Y-%m-%d", r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)"))

    def __init__(self, filename, when="h", interval=1, backupCount=0,
                 encoding=None, delay=False, utc=False, atTime=None,
                 errors=None):
        encoding = io.text_encoding(encoding)
        BaseRotatingHandler.__init__(self, filename, "a", encoding=encoding,
                                     delay=delay, errors=errors)
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        key = self.when
        if key.startswith("W"):
            if len(key) != 2:
                raise ValueError("You must specify a day for weekly rollover "
                                 "from 0 to 6 (0 is Monday): %s" % key)
            if not "0" <= key[1] <= "6":
                raise ValueError("Invalid day specified for weekly rollover: "
                                 "%s" % key)
            self.dayOfWeek = int(key[1])
            key = "W"
        for name, seconds, suffix, pattern in self._PERIODS:
            if name == key:
                break
        else:
            raise ValueError("Invalid rollover interval specified: %s"
                             % self.when)
        import re
        self.suffix = suffix
        self.extMatch = re.compile(pattern, re.ASCII)
        self.interval = seconds * interval
        path = self.baseFilename
        begun = int(os.stat(path)[ST_MTIME]) if os.path.exists(path) \
            else int(time.time())
        self.rolloverAt = self.computeRollover(begun)

    def computeRollover(self, currentTime):
        """Return when the next file is to begin."""
        if self.when != "MIDNIGHT" and not self.when.startswith("W"):
            return currentTime + self.interval
        now = time.gmtime(currentTime) if self.utc \
            else time.localtime(currentTime)
        seconds = (now.tm_hour * 60 + now.tm_min) * 60 + now.tm_sec
        goal = _MIDNIGHT
        if self.atTime is not None:
            goal = (self.atTime.hour * 60 + self.atTime.minute) * 60 \
                + self.atTime.second
        wait = goal - seconds
        day = now.tm_wday
        if wait <= 0:
            # The moment is over for today.
            wait += _MIDNIGHT
            day = (day + 1) % 7
        result = currentTime + wait
        if self.when.startswith("W"):
            if day != self.dayOfWeek:
                result += (self.dayOfWeek - day) % 7 * _MIDNIGHT
            result += self.interval - 7 * _MIDNIGHT
        else:
            result += self.interval - _MIDNIGHT
        if not self.utc:
            result += self._shift(now[-1], result)
        return result

    def _shift(self, summer, moment):
        """How much later it is when summer time begins or ends between."""
        then = time.localtime(moment)[-1]
        if summer == then:
            return 0
        if summer:
            return 3600
        return 0 if not time.localtime(moment - 3600)[-1] else -3600

    def shouldRollover(self, record):
        """Return whether it is time for a new file."""
        now = int(time.time())
        if now < self.rolloverAt:
            return False
        if os.path.exists(self.baseFilename) \
                and not os.path.isfile(self.baseFilename):
            # Not a file that can be put aside: look again later.
            self.rolloverAt = self.computeRollover(now)
            return False
        return True

    def getFilesToDelete(self):
        """Return the files put aside that are too many, oldest first."""
        folder, base = os.path.split(self.baseFilename)
        found = []
        prefix = base + "."
        for name in os.listdir(folder):
            if self.namer is None:
                if name.startswith(prefix) \
                        and self.extMatch.fullmatch(name[len(prefix):]):
                    found.append(os.path.join(folder, name))
                continue
            # Whoever named it has used what the time looked like.
            match = self.extMatch.search(name)
            while match:
                given = self.namer(self.baseFilename + "." + match[0])
                if os.path.basename(given) == name:
                    found.append(os.path.join(folder, name))
                    break
                match = self.extMatch.search(name, match.start() + 1)
        if len(found) < self.backupCount:
            return []
        found.sort()
        return found[:len(found) - self.backupCount]

    def doRollover(self):
        """Put the file aside under the time it began, and begin a new one."""
        now = int(time.time())
        begun = self.rolloverAt - self.interval
        if self.utc:
            when = time.gmtime(begun)
        else:
            when = time.localtime(begun)
            summer = time.localtime(now)[-1]
            if summer != when[-1]:
                when = time.localtime(begun + (3600 if summer else -3600))
        target = self.rotation_filename(
            self.baseFilename + "." + time.strftime(self.suffix, when))
        if os.path.exists(target):
            return
        self._close_stream()
        self.rotate(self.baseFilename, target)
        if self.backupCount > 0:
            for path in self.getFilesToDelete():
                os.remove(path)
        self._reopen()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """A file that is opened again when somebody has moved it away."""

    def __init__(self, filename, mode="a", encoding=None, delay=False,
                 errors=None):
        if "b" not in mode:
            encoding = io.text_encoding(encoding)
        logging.FileHandler.__init__(self, filename, mode=mode,
                                     encoding=encoding, delay=delay,
                                     errors=errors)
        self.dev, self.ino = -1, -1
        self._statstream()

    def _statstream(self):
        if self.stream is None:
            return
        status = os.fstat(self.stream.fileno())
        self.dev, self.ino = status[ST_DEV], status[ST_INO]

    def reopenIfNeeded(self):
        """Open the file again if its name means another one now."""
        if self.stream is None:
            return
        try:
            status = os.stat(self.baseFilename)
            same = (status[ST_DEV], status[ST_INO]) == (self.dev, self.ino)
        except FileNotFoundError:
            same = False
        if same:
            return
        self.stream.flush()
        self.stream.close()
        self.stream = None
        self.stream = self._open()
        self._statstream()

    def emit(self, record):
        """Write the record to what has the name now."""
        self.reopenIfNeeded()
        logging.FileHandler.emit(self, record)


class BufferingHandler(logging.Handler):
    """Keeps records until there are as many as capacity."""

    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        """Return whether the buffer is full."""
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        """Keep the record; flush if it is time."""
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        """Forget all records."""
        with self.lock:
            self.buffer.clear()

    def close(self):
        """Flush and give up what is held."""
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Keeps records for another handler, which gets them when there are many
    or when one is grave."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None,
                 flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        """Return whether the buffer is full or the record grave."""
        return (len(self.buffer) >= self.capacity
                or record.levelno >= self.flushLevel)

    def setTarget(self, target):
        """Let another handler get the records."""
        with self.lock:
            self.target = target

    def flush(self):
        """Give the records to the target, if there is one."""
        with self.lock:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()

    def close(self):
        """Flush, if flushOnClose says so, and let the target go."""
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            with self.lock:
                self.target = None
                BufferingHandler.close(self)


class QueueHandler(logging.Handler):
    """Puts records into a queue, for a QueueListener at its other end."""

    def __init__(self, queue):
        logging.Handler.__init__(self)
        self.queue = queue
        self.listener = None

    def enqueue(self, record):
        """Put a record into the queue, without waiting."""
        if not logging._shares_all:
            import _thread
            record = _thread._freeze_to_share(record)
        self.queue.put_nowait(record)

    def prepare(self, record):
        """Return a copy of the record that can go anywhere: its message is
        complete, what it was made from is gone."""
        text = self.format(record)
        import copy
        record = copy.copy(record)
        record.message = text
        record.msg = text
        record.args = None
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
        return record

    def emit(self, record):
        """Put the record into the queue."""
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """Takes records from a queue and gives them to handlers, in a thread.

    Where threads have regions of their own, that thread makes the handlers of
    this package for itself; if there are others, stop() does the work.
    """

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self._thread = None
        self.respect_handler_level = respect_handler_level

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.stop()

    def dequeue(self, block):
        """Return the next record of the queue."""
        return self.queue.get(block)

    def start(self):
        """Start the thread."""
        if self._thread is not None:
            raise RuntimeError("Listener already started")
        import threading
        if logging._shares_all:
            thread = threading.Thread(target=self._monitor)
        else:
            from ._here import recipes_of
            recipes = recipes_of(self.handlers)
            if recipes is None or type(self) is not QueueListener:
                self._thread = _NoThread(self)
                return
            thread = threading.Thread(target=_listen, args=(
                self.queue, recipes, self.respect_handler_level))
        self._thread = thread
        thread.daemon = True
        thread.start()

    def prepare(self, record):
        """Return the record as the handlers are to get it."""
        return record

    def handle(self, record):
        """Give a record to the handlers."""
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level \
                    or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        import queue
        source = self.queue
        has_task_done = hasattr(source, "task_done")
        while True:
            try:
                record = self.dequeue(True)
                if record is self._sentinel:
                    if has_task_done:
                        source.task_done()
                    break
                self.handle(record)
                if has_task_done:
                    source.task_done()
            except queue.Empty:
                break

    def enqueue_sentinel(self):
        """Put what ends the thread into the queue."""
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        """End the thread, when it has dealt with all that is there."""
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None


class _NoThread:
    """In the place of a listener's thread: the work is done by join()."""

    def __init__(self, listener):
        self.listener = listener

    def is_alive(self):
        return True

    def join(self):
        self.listener._monitor()


def _listen(queue, recipes, respect_handler_level):
    """The thread of a listener, with handlers of its own."""
    from logging import _here, handlers
    listener = handlers.QueueListener(
        queue, *map(_here.make, recipes),
        respect_handler_level=respect_handler_level)
    listener._monitor()
    for handler in listener.handlers:
        handler.close()
