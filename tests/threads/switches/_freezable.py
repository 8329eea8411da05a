"""What may be frozen when a class does not say: run under each value of -X freezable."""
from immutable import freezable, freeze, is_frozen, unfreezable
from regions import Region


class Plain:
    pass


@freezable
class Said:
    pass


@unfreezable
class Never:
    pass


class Sub(Said):
    pass


def attempt(name, f, *args):
    try:
        f(*args)
        print(name, "-> frozen")
    except TypeError as e:
        print(name, "->", type(e).__name__ + ":", e)


def fields(o):
    o.x = 1
    return o


def in_region(cls):
    r = Region()
    r.o = cls()


attempt("an object of a class that does not say", lambda: freeze(fields(Plain())))
attempt("in a list", lambda: freeze([fields(Plain())]))
attempt("the class itself", lambda: freeze(Plain))
attempt("with its class", lambda: freeze(Plain, Plain()))
attempt("a class that says yes", lambda: freeze([fields(Said())]))
attempt("a subclass of one", lambda: freeze([fields(Sub())]))
attempt("a class that says no", lambda: freeze(fields(Never())))
attempt("plain data", lambda: freeze([{"a": (1, {2})}]))
attempt("a member of a region", in_region, Plain)
print(is_frozen(Plain))
