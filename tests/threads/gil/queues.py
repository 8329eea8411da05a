# options: -X gil=1
# Queues that threads hand things through.
import queue
import threading
import time

def pipeline(q):
    out = []
    def produce():
        for i in range(50):
            q.put((i * 7) % 50)
        q.put(99)
    def consume():
        while (x := q.get(timeout=600)) != 99:
            out.append(x)
            time.sleep(0)
    p, c = threading.Thread(target=produce), threading.Thread(target=consume)
    p.start(); c.start(); p.join(); c.join()
    return out

print(pipeline(queue.Queue()) == [(i * 7) % 50 for i in range(50)])
print(pipeline(queue.Queue(2)) == [(i * 7) % 50 for i in range(50)])
print(sum(pipeline(queue.SimpleQueue())))

q = queue.Queue()
done = []
def worker():
    while True:
        item = q.get()
        done.append(item)
        q.task_done()
for _ in range(3):
    threading.Thread(target=worker, daemon=True).start()
for i in range(30):
    q.put(i)
q.join()
print(sorted(done) == list(range(30)), q.empty())

for make in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
    q = make(3)
    for x in 2, 3, 1:
        q.put(x)
    try:
        q.put(4, timeout=0.01)
    except queue.Full:
        print("full", q.full(), q.qsize())
    print([q.get() for _ in range(3)])
    try:
        q.get(timeout=0.01)
    except queue.Empty:
        print("empty")

q = queue.Queue()
ended = []
def reader():
    try:
        q.get()
    except queue.ShutDown:
        ended.append("shut down")
t = threading.Thread(target=reader)
t.start()
time.sleep(0.01)
q.shutdown()
t.join()
print(ended)
