# only: lfpy
# ThreadPoolExecutor whose threads have regions of their own.
import concurrent.futures as cf
from regions import RegionError


def square(n):
    return n * n


def fails():
    raise KeyError("k")


data = []
with cf.ThreadPoolExecutor(2) as pool:
    print([f.result() for f in [pool.submit(square, i) for i in range(6)]])
    print(list(pool.map(square, range(4))))
    print(sorted(f.result() for f in cf.as_completed([pool.submit(square, i) for i in range(4)])))
    f = pool.submit(fails)
    print(repr(f.exception()), f.done())
    done, pending = cf.wait([pool.submit(square, 1)])
    print(len(done), len(pending))
    try:
        pool.submit(lambda: data)
    except RegionError as e:
        print(e)
