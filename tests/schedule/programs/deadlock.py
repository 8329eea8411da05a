"""A planted mistake: two threads take two locks in opposite orders."""
import threading
from regions import spawn

a, b = threading.Lock(), threading.Lock()


def work(first, second):
    for i in range(3):
        with first:
            with second:
                pass


one, other = spawn(work, a, b), spawn(work, b, a)
one.join()
other.join()
