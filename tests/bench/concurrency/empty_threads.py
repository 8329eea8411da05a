"""Empty jobs for one thread of a pool, under a lock."""
import concurrent.futures
import sys
import threading

from clock import Clock

N = int(sys.argv[1])
lock = threading.Lock()


def nothing():
    with lock:
        pass


with concurrent.futures.ThreadPoolExecutor(1) as pool:
    clock = Clock()
    for _ in range(N):
        pool.submit(nothing)
clock.tell(N)
