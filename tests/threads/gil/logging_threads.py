# options: -X gil=on
# Handlers, levels and the listener of a queue are everybody's.
import logging
import logging.handlers
import queue
import threading

lines = []


class Keep(logging.Handler):
    def emit(self, record):
        lines.append(self.format(record))


log = logging.getLogger("part")
log.addHandler(Keep())
log.setLevel(logging.INFO)
barrier = threading.Barrier(4)


def work(n):
    barrier.wait()
    for i in range(50):
        log.info("%d %d", n, i)


threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(lines), len(set(lines)))

lines.clear()
pipe = queue.Queue()
sender = logging.handlers.QueueHandler(pipe)
queued = logging.getLogger("queued")
queued.addHandler(sender)
listener = logging.handlers.QueueListener(pipe, Keep())
listener.start()
threads = [threading.Thread(target=queued.warning, args=("number %d", n)) for n in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
listener.stop()
print(sorted(lines))
