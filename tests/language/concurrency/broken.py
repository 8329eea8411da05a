# only: lfpy
# options: -X workers=1
# A behaviour leaves a reference behind that nobody can cut: the cown cannot be used any more, and says so to all that
# want it; nobody waits for ever.
from regions import Cown, Region, read, when


def make():
    c = Cown(Region())
    with c: c.value.items = [1]
    return c


def show(f, *args):
    try:
        print(f.__name__, f(*args))
    except Exception as e:
        print(f.__name__, type(e).__name__, str(e).replace(__file__, "FILE").replace(f"cown {c.id}", "the cown"))


def leaves(c):
    import contextvars
    contextvars.ContextVar("kept").set(c.value.items)


def writes(c): c.value.items.append(2)
def counts(c): return len(c.value.items)
def write(access=lambda c: c): return when(access(c))(writes).wait(timeout=600)
def count(access=lambda c: c): return when(access(c))(counts).wait(timeout=600)
def block():
    with c: return "inside"
def leave(access): return when(access(c))(leaves).wait(timeout=600)


def itself(c): return c
for access in itself, read:
    c = make()
    show(leave, access)
    for i in range(2):
        show(write)
        show(count, read)
        show(block)
