"""A list of ints goes to and fro between two processes through pipes."""
import multiprocessing
import sys

from clock import Clock

SIZE, HOPS = int(sys.argv[1]), int(sys.argv[2])


def other(pipe):
    while (items := pipe.recv()) is not None:
        items[0] += 1
        pipe.send(items)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    process = context.Process(target=other, args=(there,))
    process.start()
    items = list(range(SIZE))
    clock = Clock()
    for _ in range(HOPS // 2):
        here.send(items)
        items = here.recv()
    here.send(None)
    process.join()
    clock.tell(HOPS // 2 * 2)
