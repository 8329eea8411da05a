"""A planted mistake that needs a certain order, which few seeds bring: `late` must come to the queue of `flag` between
two behaviours that the end of another chain schedules."""
from regions import Cown, wait, when

flag, other = Cown(0), Cown(0)
seen = Cown(())


def step(n):
    @when(other)
    def go(other):
        other.value += 1
        if n:
            step(n - 1)
        else:

            @when(flag)
            def early(flag):
                flag.value = 1

            @when(flag)
            def back(flag):
                flag.value = 0


step(5)


@when(seen)
def begin(s):
    @when(flag, seen)
    def late(flag, seen):
        seen.value = (flag.value,)


wait()
with seen as s:
    assert s == (0,)
