# since: 3.14
# Levels, loggers in a tree, formats, filters, exceptions, errors of handlers.
import io
import logging
import sys

out = io.StringIO()
handler = logging.StreamHandler(out)


def shown():
    text = out.getvalue()
    out.seek(0)
    out.truncate()
    return text


root = logging.getLogger()
root.addHandler(handler)
a, ab, abc = (logging.getLogger(name) for name in ("a", "a.b", "a.b.c"))
print(a.parent is root, abc.parent is ab, ab.parent is a, logging.getLogger("a.x.y").parent is a, logging.getLogger("") is root)
print(root, a, abc, handler, sorted(x.name for x in a.getChildren()), a.getChild("q").name, root.getChild("r").name)
for logger in (root, a, abc):
    for level in (5, "debug", "info", "warning", "error", "critical"):
        if isinstance(level, int):
            logger.log(level, "at %d", level)
        else:
            getattr(logger, level)("%s of %s", level, logger.name)
print(shown())
ab.setLevel("INFO")
handler.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(funcName)s|%(lineno)d|%(module)s|%(filename)s|%(message)s"))


def work():
    abc.info("inside")
    abc.debug("hidden")
    abc.info("outside", stacklevel=2)


work()
print(shown(), ab.isEnabledFor(logging.DEBUG), abc.getEffectiveLevel(), a.getEffectiveLevel())
for fmt, style in (("{levelname}:{message:>12}:{levelno:03d}", "{"), ("$levelname ${message} $$", "$"), ("%(message)s %(extra)s", "%")):
    handler.setFormatter(logging.Formatter(fmt, style=style, defaults={"extra": "none"}))
    abc.warning("w %(x)s", {"x": 1})
    abc.warning("no arguments %s")
    abc.warning("more", extra={"extra": 42})
print(shown())
for fmt, style in (("x", "%"), ("{", "{"), ("{x!z}", "{"), ("{a b}", "{"), ("x", "{"), ("$", "$"), ("x", "$"), ("x", "?"), ("%(a)Z", "%"), ("{x:@}", "{")):
    try:
        logging.Formatter(fmt, style=style)
    except ValueError as error:
        print(repr(fmt), style, error)

handler.setFormatter(logging.Formatter("%(message)s"))


class Short(logging.Formatter):
    def formatException(self, info):
        return "<" + info[0].__name__ + ">"


handler.setFormatter(Short())
try:
    1 / 0
except ZeroDivisionError as error:
    a.exception("failed")
    a.error("given", exc_info=error)
    a.warning("tuple", exc_info=(KeyError, KeyError("k"), None))
a.error("nothing in flight", exc_info=True) if False else None
print(shown())

handler.setFormatter(None)
handler.addFilter(logging.Filter("a.b"))
a.warning("dropped")
ab.warning("kept")
abc.warning("kept too")
logging.getLogger("a.bc").warning("dropped")
handler.filters.clear()
handler.addFilter(lambda record: "secret" not in record.getMessage())


class Change(logging.Filter):
    def filter(self, record):
        record.msg = record.msg.upper()
        return record


a.addFilter(Change())
a.warning("a secret")
a.warning("loud")
ab.warning("not filtered by a")
print(shown())
a.filters.clear()
ab.propagate = False
abc.error("no handler: the last resort")
ab.propagate = True
logging.disable(logging.WARNING)
a.warning("disabled")
a.error("not disabled")
logging.disable(logging.NOTSET)
a.disabled = True
a.error("disabled")
a.disabled = False
print(shown())
logging.addLevelName(35, "NOTICE")
a.log(35, "notice")
handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
a.log(35, "notice")
a.log(36, "unnamed")
print(shown(), logging.getLevelName("NOTICE"), logging.getLevelName(99), logging.getLevelName("x"), sorted(logging.getLevelNamesMapping()))
adapter = logging.LoggerAdapter(a, {"user": "me"})
handler.setFormatter(logging.Formatter("%(user)s %(message)s"))
adapter.warning("x")
logging.LoggerAdapter(a, {"user": "me"}, merge_extra=True).warning("y", extra={"user": "you"})
print(shown(), adapter, adapter.isEnabledFor(10))
record = logging.makeLogRecord({"msg": "m %s", "args": ("a",), "name": "n"})
print(record, record.getMessage(), record.levelname, record.created > 0, record.threadName, record.processName, record.taskName)
for make in (
    lambda: a.setLevel("NO"), lambda: a.setLevel(1.5), lambda: a.log("x", "y"), lambda: logging.getLogger(5), lambda: logging.Handler().emit(None),
    lambda: a.warning("m", extra={"message": 1}), lambda: logging.setLoggerClass(int), lambda: logging.basicConfig(force=True, nothing=1),
    lambda: logging.basicConfig(force=True, stream=out, filename="x"), lambda: logging.Formatter("%(nothing)s").format(record),
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
logging.basicConfig(stream=sys.stdout, force=True, level="DEBUG", format="{levelname}/{message}", style="{")
logging.debug("to stdout")
logging.log(15, "between")
logging.getLogger("quiet").addHandler(logging.NullHandler())
logging.captureWarnings(True)
import warnings

warnings.showwarning("w", UserWarning, "file", 3)
logging.captureWarnings(False)
sys.stderr = sys.stdout
logging.raiseExceptions = False
logging.warning("%d", "wrong")
logging.shutdown()
