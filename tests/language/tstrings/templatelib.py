# since: 3.14
# string.templatelib: Template, Interpolation, convert.
import copy
import pickle
import string.templatelib
from string.templatelib import Interpolation, Template, convert


def attempt(what, *args, **kwargs):
    try:
        print(what(*args, **kwargs) if kwargs else what(*args))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


one = Interpolation(1, "x", "r", ">5")
plain = Interpolation("v")
template = Template("a", one, "b", "c", plain)
print(one, plain, template, sep="\n")
print(one.value, one.expression, one.conversion, one.format_spec)
print([plain.expression, plain.conversion, plain.format_spec])
print(template.strings, template.interpolations, template.values)
print(Interpolation(value=1, expression="e", conversion="a", format_spec="s"))
print(Template(), Template(plain), Template(plain, one), Template("", "a", ""))
print(Template.__module__, Template.__qualname__, Interpolation.__match_args__)

# What the constructors refuse.
attempt(Interpolation)
attempt(Interpolation, 1, 2)
attempt(Interpolation, 1, "x", "z")
attempt(Interpolation, 1, "x", "rr")
attempt(Interpolation, 1, "x", "")
attempt(Interpolation, 1, "x", 5)
attempt(Interpolation, 1, "x", None, None)
attempt(Interpolation, 1, "x", None, "", 5)
attempt(Interpolation, 1, other=2)
attempt(Template, 1)
attempt(Template, "a", None)
attempt(Template, a=1)
attempt(type, "Sub", (Template,), {})
attempt(type, "Sub", (Interpolation,), {})

# Iteration leaves out what is empty.
print(list(template))
print(list(t""), list(t"{1}{2}"), list(t"a{1}b"))
iterator = iter(template)
print(type(iterator), iter(iterator) is iterator, next(iterator), len(list(iterator)), list(iterator))
attempt(type(iterator))
print(Template(*template).strings == template.strings)

# Concatenation.
print(t"a{1}b" + t"c{2}d", t"" + t"", t"{1}" + t"{2}", sep="\n")
joined = t"a"
joined += t"b{3}"
print(joined)
attempt(lambda: t"a" + "b")
attempt(lambda: "a" + t"b")
attempt(lambda: t"a" + 1)
attempt(lambda: 1 + t"a")
attempt(lambda: t"a" * 2)
attempt(lambda: t"a" % 2)
attempt(lambda: "".join([t"a"]))

# Equal is what is the same; nothing can be changed.
print(template == template, t"a" == t"a", one == one, one == Interpolation(1, "x", "r", ">5"))
print(len({t"a", t"a"}), hash(template) == hash(template), bool(t""))
attempt(lambda: t"a" < t"b")
attempt(lambda: template[0])
attempt(lambda: len(template))
attempt(setattr, template, "strings", ())
attempt(setattr, template, "interpolations", ())
attempt(setattr, one, "value", 2)
attempt(delattr, one, "value")
attempt(setattr, one, "other", 2)
attempt(setattr, template, "other", 2)
attempt(setattr, Template, "other", 2)
attempt(format, template, ">5")
attempt(format, one, ">5")
print(f"{one} {template!s}")

# Copies and pickles.
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    again = pickle.loads(pickle.dumps(template, protocol))
    print(again.strings == template.strings, again.values, pickle.loads(pickle.dumps(one, protocol)))
print(copy.copy(template), copy.deepcopy(t"{[1]}"), copy.copy(one))
inner = []
deep = copy.deepcopy(t"{inner}")
print(deep.values[0] is inner, copy.copy(t"{inner}").values[0] is inner)
print(one.__reduce__() == (Interpolation, (1, "x", "r", ">5")), template.__reduce__()[1] == (template.strings, template.interpolations))

# Patterns.
match template:
    case Template(strings=("a", *rest), values=(1, last)):
        print(rest, last)
match one:
    case Interpolation(int(v), "x", "r" | "s", spec):
        print(v, spec)
attempt(exec, "match template:\n    case Template(a): pass", globals())

# convert
print(convert(1, None), convert("é", "r"), convert("é", "a"), convert(5, "s") == "5")
attempt(convert, 1, "z")
attempt(convert, 1)
print(Template[int], Interpolation[str])

# A template that contains itself.
items = []
items.append(t"{items}")
print(items)
