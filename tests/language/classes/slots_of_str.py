# Subclasses of str may have __slots__; those of the other types of variable size may not.
class Tag(str):
    __slots__ = ("kind", "weight")


t = Tag("name")
print(t, hasattr(t, "kind"), hasattr(t, "__dict__"))
t.kind = "x"
t.weight = [1]
t.weight.append(2)
print(t.kind, t.weight, t + "!", len(t), {t: 1}["name"])
for action in (lambda: setattr(t, "other", 1), lambda: delattr(t, "kind"), lambda: t.kind, lambda: delattr(t, "kind")):
    try:
        print(action())
    except AttributeError as e:
        print(e)
print(Tag.kind, Tag.__slots__)


class More(Tag):
    __slots__ = ("third",)


class Open(Tag):
    pass


m = More("m")
m.kind, m.third = 1, 3
print(m.kind, m.third, hasattr(m, "weight"))
o = Open("o")
o.anything = 4
print(o.anything, hasattr(o, "kind"))

for base in (int, bytes, tuple, type):
    for slots in ((), ("a",), "__dict__"):
        try:
            type("X", (base,), {"__slots__": slots})
            print(base.__name__, slots, "works")
        except TypeError as e:
            print(base.__name__, slots, e)
