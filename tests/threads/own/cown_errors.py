# only: lfpy
# Errors that name a cown, kept longer than the cown would have lived.
from regions import Cown, Region, RegionError


def refused():
    c = Cown(Region())
    try:
        c.value
    except RegionError as e:
        return e


errors = [refused() for i in range(500)]
print(len(errors), all(type(e.source) is Cown for e in errors), errors[0].source is not errors[1].source)
del errors[::2]
with errors[0].source as r:
    r.x = 1
    print(r.x)
