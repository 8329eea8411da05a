# only: lfpy
# A pinned behaviour runs while the main thread waits in the middle of something: it knows nothing of that.
import sys

from bocpy import Cown, PinnedCown, wait, when
from regions import together

pinned, cown = PinnedCown([1]), Cown([1, 2, 3])


def handling():
    """An exception is being handled."""
    try:
        raise KeyError("of the thread that waits")
    except KeyError as outer:

        @when(pinned)
        def look(p):
            return repr(sys.exception())

        @when(pinned)
        def again(p):
            try:
                raise
            except RuntimeError as e:
                return str(e)

        @when(pinned)
        def fails(p):
            raise ValueError("of the behaviour")

        wait()
        print(sys.exception() is outer)
    print(look.unwrap(), again.unwrap(), sep="; ")
    try:
        fails.unwrap()
    except ValueError as e:
        print("KeyError" in "".join(e.__notes__) if hasattr(e, "__notes__") else "no notes")


def in_together():
    """What the thread schedules is kept back until the end of a block; what the behaviour schedules is not."""
    done = []

    @when(pinned)
    def schedules(p):
        @when(cown)
        def inner(c):
            c.value.append(4)
        p.value.append(2)

    with together():

        @when(cown)
        def later(c):
            return list(c.value)

        wait()
        with cown:
            print(cown.value)
    wait()
    print(later.unwrap())


class Holder:
    def __init__(self, held):
        self.held = held


class Waits:
    """The end of a chain that is taken apart."""

    def __del__(self):
        @when(pinned, cown)
        def holds(p, c):
            holder = Holder(c.value)
            return len(holder.held)

        wait()
        print(holds.unwrap())


def in_the_end_of_a_chain():
    chain = Waits()
    for _ in range(200):
        chain = Holder(chain)
    del chain


handling()
in_together()
in_the_end_of_a_chain()
wait()
