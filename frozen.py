# only: lfpy
# Templates are as immutable as what they hold; they go into regions and to other threads like any object.
import regions
from string.templatelib import Interpolation, Template

from immutable import freeze, isfrozen
from regions import Region


def attempt(what, *args):
    try:
        print(what(*args))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


name = "w"
print(isfrozen(t"a"), isfrozen(t"a{name}b{1:>{5}}"), isfrozen(Interpolation((1, "x"))))
items = [1]
t = t"a{items}b"
print(isfrozen(t), isfrozen(items))
freeze(t)
print(isfrozen(t), isfrozen(items), t)
attempt(items.append, 2)
more = t + t"{2}"
print(more, isfrozen(more))

r = Region()
r.template = t"in {[1, 2]} region"
with r:
    r.template.values[0].append(3)
    print(r.template)
    inner = r.template.interpolations[0].value
    del inner
print(r.is_open() if hasattr(r, "is_open") else "")
outer = [1]
holder = t"{outer}"
r.other = Region()


def work(r):
    with r:
        return str(r.template)


handle = regions.spawn(work, regions.move(r))
print(handle.join())
regions.verify() if hasattr(regions, "verify") else None
