# since: 3.14
# dictConfig, handlers for files, buffers and queues.
import io
import logging
import logging.config
import logging.handlers
import os
import queue
import sys
import tempfile

folder = tempfile.TemporaryDirectory()
path = os.path.join(folder.name, "log")


class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


def only_even(level=0):
    return lambda record: record.levelno % 20 == 0


config = {
    "version": 1,
    "formatters": {"plain": {"format": "%(name)s:%(message)s"}, "upper": {"()": Upper, "fmt": "{levelname} {message}", "style": "{"}},
    "filters": {"even": {"()": only_even, "level": 3}, "app": {"name": "app"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": "INFO"},
        "file": {"class": "logging.FileHandler", "filename": path, "mode": "w", "encoding": "utf-8", "formatter": "upper", "filters": ["even"]},
        "memory": {"class": "logging.handlers.MemoryHandler", "capacity": 3, "target": "out", "flushLevel": "ERROR"},
        "by_name": {"class": "logging.StreamHandler", "stream": "cfg://streams.main[0]", "formatter": "plain"},
    },
    "streams": {"main": [sys.stdout]},
    "loggers": {"app": {"level": "DEBUG", "handlers": ["file"]}, "app.mem": {"handlers": ["memory"], "propagate": False}},
    "root": {"level": "WARNING", "handlers": ["out"]},
}
old = logging.getLogger("old")
logging.config.dictConfig(config)
app = logging.getLogger("app")
app.info("info")
app.error("error é")
app.warning("warning")
old.error("disabled, as it was there before")
logging.getLogger("app.mem").warning("1")
logging.getLogger("app.mem").warning("2")
print("two wait")
logging.getLogger("app.mem").error("3")
print(sorted(logging.getHandlerNames()), logging.getHandlerByName("out").level, open(path, encoding="utf-8").read())
logging.config.dictConfig({"version": 1, "incremental": True, "handlers": {"out": {"level": "ERROR"}}, "root": {"level": "DEBUG"}})
app.warning("too low now")
print(logging.getLogger().level)

for bad in (
    {}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "logging.Nothing"}}}, {"version": 1, "root": {"handlers": ["x"]}},
    {"version": 1, "loggers": {"a": {"level": "NO"}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "x"}}},
    {"version": 1, "formatters": {"f": {"format": "x", "style": "?"}}}, {"version": 1, "incremental": True, "handlers": {"zz": {}}},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "stream": "cfg://no.where"}}},
):
    try:
        logging.config.dictConfig(bad)
    except Exception as error:
        print(type(error).__name__, error, "|", type(error.__cause__).__name__, error.__cause__)

root = logging.getLogger()


def use(handler, *messages):
    for each in root.handlers[:]:
        root.removeHandler(each)
        each.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for message in messages:
        root.info(message)
    handler.close()
    root.removeHandler(handler)
    names = sorted(os.listdir(folder.name))
    print([(name, open(os.path.join(folder.name, name)).read()) for name in names])
    for name in names:
        os.unlink(os.path.join(folder.name, name))


use(logging.handlers.RotatingFileHandler(path, maxBytes=12, backupCount=2), "first one", "second", "third one", "4", "5", "6")
late = logging.FileHandler(path, delay=True)
print(os.path.exists(path), late.stream)
use(late, "late")
watched = logging.handlers.WatchedFileHandler(path)
root.addHandler(watched)
root.info("before")
os.rename(path, path + ".moved")
use(watched, "after")
timed = logging.handlers.TimedRotatingFileHandler(path, when="S", backupCount=1, utc=True)
timed.rolloverAt = 1000
timed.namer = lambda name: name.replace("log.", "old.")
use(timed, "one", "two")
for when in ("X", "W", "W9"):
    try:
        logging.handlers.TimedRotatingFileHandler(path, when=when, delay=True)
    except ValueError as error:
        print(error)
for when, interval in (("S", 5), ("midnight", 1), ("W0", 1), ("D", 2)):
    h = logging.handlers.TimedRotatingFileHandler(path, when=when, interval=interval, utc=True, delay=True)
    print(when, h.computeRollover(1000000000), h.suffix, h.interval)

pipe = queue.Queue()
out = io.StringIO()
target = logging.StreamHandler(out)
target.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
sender = logging.handlers.QueueHandler(pipe)
root.addHandler(sender)
listener = logging.handlers.QueueListener(pipe, target, respect_handler_level=True)
listener.start()
root.info("through %s", "a queue")
root.warning("again")
listener.stop()
print(out.getvalue(), pipe.qsize())
print(logging.Handler("ERROR"), logging.FileHandler(os.devnull), logging.StreamHandler(sys.stdout), logging.StreamHandler(out))
folder.cleanup()
