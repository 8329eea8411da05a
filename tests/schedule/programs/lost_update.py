"""A planted mistake: the total is read in one behaviour and written in another, so what comes between is lost.

The system's own order shows it rarely; the seeds find it.
"""
from regions import Cown, wait, when

total = Cown(0)
done = Cown(0)


def add(n):
    @when(total)
    def read(total):
        seen = total.value

        @when(total)
        def write(total):
            total.value = seen + n


@when(done)
def first(done):
    add(1)
    done.value += 1


@when(first)
def second(first):
    add(10)


wait()
with total as value:
    assert value == 11, f"the total is {value}"
