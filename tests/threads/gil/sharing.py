# options: -X gil=1
# Threads that share lists, counters under locks, and dicts.
import threading

out = []
def append(n):
    for i in range(n):
        out.append(i)

def run(f, n, *args):
    threads = [threading.Thread(target=f, args=args) for _ in range(n)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

run(append, 4, 5000)
print(len(out), sum(out))

count = 0
lock = threading.Lock()
def add(n):
    global count
    for _ in range(n):
        with lock:
            count += 1
run(add, 4, 5000)
print(count)

rlock = threading.RLock()
depth = []
def nested(n):
    with rlock:
        if n:
            nested(n - 1)
        else:
            depth.append(len(depth))
run(nested, 5, 10)
print(depth)

table = {}
def fill(*keys):
    for k in keys:
        table.setdefault(k, []).append(threading.current_thread().name)
threads = [threading.Thread(target=fill, args=("a", "b"), name=f"t{i}") for i in range(3)]
for t in threads:
    t.start()
    t.join()
print(table)

# A thread that never lets go by itself is interrupted.
stop = False
turns = 0
def spin():
    global turns
    while not stop:
        turns += 1
t = threading.Thread(target=spin)
t.start()
while turns < 1000:
    pass
stop = True
t.join()
print(turns >= 1000, t.is_alive())

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
results = []
run(lambda: results.append(fib(15)), 3)
print(results)
