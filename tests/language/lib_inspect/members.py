# Members of objects and classes: getmembers, getattr_static, classify_class_attrs, isabstract, getdoc, generators' states.
import abc
import enum
import inspect
import types


class Meta(type):
    def __getattr__(cls, name):
        if name == "ham":
            return "spam"
        raise AttributeError(name)


class Virtual(metaclass=Meta):
    __slots__ = {"power": "measured in kilowatts"}

    @types.DynamicClassAttribute
    def ham(self):
        """Of the instance."""
        return "eggs"

    @staticmethod
    def s(): pass

    @classmethod
    def c(cls): pass

    @property
    def p(self): raise RuntimeError("never asked")

    def m(self):
        """The method."""


class Below(Virtual):
    def m(self): pass


print([a[:3] for a in inspect.classify_class_attrs(Virtual) if not a.name.startswith("__")])
print([(a.name, a.kind, a.defining_class) for a in inspect.classify_class_attrs(bool) if a.name in ("__new__", "real", "bit_count")])
print([n for n, _ in inspect.getmembers(Virtual) if not n.startswith("__")], inspect.getmembers(Virtual)[-3:][0][0])
print([n for n, _ in inspect.getmembers_static(Below()) if not n.startswith("__")])
print(inspect.getdoc(Virtual.power), inspect.getdoc(Below.m), inspect.getdoc(Below().m), inspect.getdoc(int.to_bytes) is not None)


class Shadow(dict):
    a = 3

    @property
    def __dict__(self): raise RuntimeError("never asked")

    def __getattr__(self, name): raise RuntimeError("never asked")


s = Shadow()
s.a = 4
print(inspect.getattr_static(s, "a"), inspect.getattr_static(s, "b", "none"), type(inspect.getattr_static(Below(), "p")))
try:
    inspect.getattr_static(s, "b")
except AttributeError as e:
    print("AttributeError", e)
seen = []


class Watching(abc.ABC):
    def __init_subclass__(cls):
        seen.append((cls.__name__, inspect.isabstract(cls)))


class Part(Watching):
    @abc.abstractmethod
    def f(self): pass


class Whole(Part):
    def f(self): pass


print(seen, inspect.isabstract(Part), inspect.isabstract(Whole))


async def agen():
    yield 1


async def states():
    a = agen()
    out = [inspect.getasyncgenstate(a)]
    await a.__anext__()
    out.append(inspect.getasyncgenstate(a))
    await a.aclose()
    return out + [inspect.getasyncgenstate(a)]
try:
    states().send(None)
except StopIteration as e:
    print(e.value)


def where(x, *rest, k=1, **more):
    frame = inspect.currentframe()
    values = inspect.getargvalues(frame)
    info = inspect.getframeinfo(frame)
    print(inspect.formatargvalues(*values), info.function, info.positions, info[3:])
    return inspect.stack()[1].function


print(where(1, 2, z=3), inspect.getargs(where.__code__), inspect.BufferFlags.FULL, inspect.getclasstree([int, bool, Whole]))


@staticmethod
def long(a,
         b=lambda x: (x,
                      1),
         ):
    # first

    return """
text
"""
    # last
  # outside


print(inspect.getsource(long), inspect.getsourcelines(inspect.signature(long).parameters["b"].default))
