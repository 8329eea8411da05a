"""A mistake that only a behaviour sees, whose result nobody asks for: the program itself ends well."""
from bocpy import Cown, quiesce, when

a, b, seen = Cown(0), Cown(0), Cown(0)


@when(a)
def first(a):
    @when(seen)
    def one(seen):
        seen.value = 1


@when(b)
def second(b):
    @when(seen)
    def two(seen):
        assert seen.value == 1, "two came before one"
        seen.value = 2


quiesce()
