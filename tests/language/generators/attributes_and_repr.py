# since: 3.13
def g(a, b=2):
    "gen doc"
    c = yield a
    yield b
it = g(1); print(it.__name__, it.__qualname__, repr(it).split(" at ")[0], it.gi_running, it.gi_frame.f_locals, it.gi_code is g.__code__, it.gi_yieldfrom); next(it); print(it.gi_frame.f_lineno > 0, sorted(it.gi_frame.f_locals)); it.__name__ = "renamed"; print(it.__name__, hasattr(it, "send"), iter(it) is it, it.gi_frame is not None); list(it); print(it.gi_frame)
for f in (
    lambda: it.foo,
    lambda: it[0],
    lambda: len(it),
    lambda: it(),
    lambda: setattr(it, "x", 1),
    lambda: setattr(it, "__name__", 5),
    lambda: it.send(),
    lambda: it.throw(),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
from types import GeneratorType
from collections.abc import Generator, Iterator
print(isinstance(it, GeneratorType), isinstance(it, Generator), isinstance(it, Iterator), g.__code__.co_flags & 0x20, bool(it), hash(it) == hash(it), it == it, g.__doc__)
class Counter(Generator):
    def __init__(self): self.n = 0
    def send(self, v):
        self.n += v or 1
        if self.n > 5: raise StopIteration("big")
        return self.n
    def throw(self, t, v=None, tb=None): raise t if v is None else v
c = Counter(); print(next(c), c.send(3), list(c)); c.close()
