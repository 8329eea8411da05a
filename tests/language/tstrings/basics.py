# since: 3.14
# What t"..." is: texts, interpolations, and how they are written.
from string.templatelib import Interpolation, Template, convert

x, width, name = 1, 5, "w"
print(t"")
print(t"plain")
print(t"{x}")
print(t"a{x}b{name!r:>{width}}c")
print(t"{x}{name}", t"{x} {name}".strings, t"{x} {name}".values)
print(t"{{}} {x} }}{{", t"{ {1: 2}[1] }", t"{ {x} }")
print(t"{ x }", t"{x = }", t"{x=!s}", t"{x=:>3}", t"{x!a:}")
print(t"{x:{name}{width}}", t"{x:a{width!r}b}", t"{x:{width=}}")
print(t"{(lambda y: y + x)(2)}", t"{[i for i in range(x)]}", t"{x if x else name}")
print(t"{x,}", t"{x, name}", t"{*[x, 2], 3}", t"{(y := 4)}", y, t"{x:=5}")
print(t"{f'{x}' + 'a'}", t"{t"{x}"}", f"{t'{x}'}", t"{"same" "quotes"}")
print(t'''{
    x  # a comment
    + 1
}''')
print(rt"\n{x}\d", tr'\{x}', Rt"\\", tR"", T"{x}", RT"{x}")
print(t"\n\t\x41\N{DIGIT ONE}{x}\u00e9", t"é{'é'}")

# Side by side they are one; nothing else goes with them.
print(t"a" t"b{x}" t"" t"c" t'''d{name}''')
print((t"a{x}"
       t"b"))
for source in ('t"a" "b"', '"a" t"b"', 't"a" f"b"', 'f"a" t"b"', 'b"a" t"b"',
               't"a" b"b"', '"a" b"b" t"c"', '"x" "a" t"{b}" "c"'):
    try:
        compile(source, "", "eval")
    except SyntaxError as e:
        print(source, "->", e, e.offset, e.end_offset)

# All is evaluated at once, from left to right.
seen = []


def note(value):
    seen.append(value)
    return value


made = t"{note(1)} {note(2):{note(3)}} {note(4)!r:{note(5)}{note(6)}}"
print(seen, made)
x = 2
print(made.values, t"{x}".values)
try:
    t"{note(7)}{1 / 0}{note(8)}"
except ZeroDivisionError as e:
    print(e, seen)


class Loud:
    def __format__(self, spec):
        return f"formatted with {spec!r}"

    def __str__(self):
        return "as text"


# Values are kept as they are; only what stands in a specification is formatted.
loud = Loud()
print(t"{loud!s:>9}".values[0] is loud, t"{x:{loud:q}}".interpolations[0].format_spec)


def generator():
    received = yield t"{(yield 1)} {(yield 2)!r}"
    print(received)


g = generator()
print(next(g), g.send("a"), g.send("b"))


async def coroutine():
    async def one():
        return 1
    return t"{await one()} {[await one() for i in range(2)]}"


try:
    coroutine().send(None)
except StopIteration as e:
    print(e.value)


def html(template):
    """What programs do with templates."""
    parts = []
    for part in template:
        match part:
            case str() as text:
                parts.append(text)
            case Interpolation(value, _, conversion, spec):
                shown = format(convert(value, conversion), spec)
                parts.append(shown.replace("<", "&lt;"))
    return "".join(parts)


print(html(t"<p>{'<b>'} {3.14159:.2f} {'q'!r} {None!s:>6}</p>"))
many = eval('t"' + "".join(f"{i}{{x}}" for i in range(1000)) + '"')
print(len(many.strings), len(many.values), many.strings[998:], sum(many.values))


def documented():
    t"no docstring"


print(documented.__doc__)
print(Template is type(t""), Interpolation is type(many.interpolations[0]))
