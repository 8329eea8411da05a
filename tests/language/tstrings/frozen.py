# only: lfpy
# Templates are as immutable as what they hold; they go into regions and to other threads like any object.
from string.templatelib import Interpolation

from immutable import freeze, is_frozen
from regions import Region, spawn, verify


def attempt(what, *args):
    try:
        print(what(*args))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


name = "w"
print(is_frozen(t"a"), is_frozen(t"a{name}b{1:>{5}}"), is_frozen(Interpolation((1, "x"))))
items = [1]
t = t"a{items}b"
print(is_frozen(t), is_frozen(items))
freeze(t)
print(is_frozen(t), is_frozen(items), t)
attempt(items.append, 2)
more = t + t"{2}"
print(more, is_frozen(more))

r = Region()
r.template = t"in {[1, 2]} region"
with r:
    r.template.values[0].append(3)
    print(r.template)
    attempt(setattr, r, "other", Region())
outer = [1]
with r:
    r.more = t"{outer}"
    print(r.more, r.more + t"{4}")
    frozen = t"{t}"
    r.frozen = frozen
    print(r.frozen.values[0] is t)


del outer, frozen


def work(region):
    with region:
        region.template.values[0].append("work")
        return str(region.template + region.more)


verify()
print(spawn(work, move(r)).join())
verify()
