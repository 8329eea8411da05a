# Threads begin with the main thread's configuration, with streams of their own; what they change is their own.
import io
import logging
import logging.handlers
import queue
import sys
import tempfile
import threading

from regions import wait, when

folder = tempfile.TemporaryDirectory()
path = folder.name + "/log"
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(name)s %(funcName)s %(message)s")
log = logging.getLogger("app.part")
logging.getLogger("app").setLevel(logging.DEBUG)
to_file = logging.FileHandler(path)
to_file.setFormatter(logging.Formatter("{message}", style="{"))
logging.getLogger("filed").addHandler(to_file)
logging.getLogger("filed").propagate = False
logging.getLogger("filed").warning("main")


def run(function, *args):
    thread = threading.Thread(target=function, args=args, name="T")
    thread.start()
    thread.join()


def work(n):
    log.debug("in thread %d", n)
    logging.info("the root logger")
    logging.getLogger("app.part.low").warning("below")
    logging.getLogger("filed").error("thread %d", n)
    print(log is logging.getLogger("app.part"), log.parent, log.getEffectiveLevel())


def alone():
    logging.getLogger("app").setLevel(logging.ERROR)
    log.warning("not shown")
    log.error("shown")


def known_before():
    logging.getLogger("app.part").disabled = False
    print(log is logging.getLogger("app.part"), log.parent)
    logging.getLogger("app").setLevel(logging.CRITICAL)
    log.error("not shown")
    log.critical("shown")


run(work, 1)
run(work, 2)
run(alone)
run(known_before)
log.debug("main's level has not changed")


@when()
def behaviour():
    log.info("in a behaviour")
    logging.getLogger("filed").error("behaviour")


wait()
print(open(path).read().split())

# A queue carries records from threads; handlers of the package work in the listener's thread, others in stop().
pipe = queue.Queue()
sender = logging.handlers.QueueHandler(pipe)
sender.setFormatter(logging.Formatter("%(name)s says %(message)s"))
queued = logging.getLogger("queued")
queued.addHandler(sender)
queued.propagate = False


class Keep(logging.Handler):
    kept = None

    def emit(self, record):
        self.kept.append(self.format(record))


def send(n):
    logging.getLogger("queued").warning("number %d", n)


keep = Keep()
keep.kept = []
for handlers in ([logging.StreamHandler(sys.stdout)], [keep]):
    with logging.handlers.QueueListener(pipe, *handlers):
        run(send, 1)
        queued.error("from main")
        run(send, 2)
    print(keep.kept, pipe.qsize())
out = io.StringIO()
logging.getLogger("mine").addHandler(logging.StreamHandler(out))


def other():
    logging.getLogger("mine").warning("a handler that cannot be made again is left out")


run(other)
print(repr(out.getvalue()))
logging.shutdown()
folder.cleanup()
