# only: lfpy
# bocpy.Cown: what it takes and gives, copies, order, flags, acquiring, unwrap, errors.
from bocpy import Cown, Matrix, quiesce, wait, when
from regions import Region, freeze, verify
import regions


def attempt(f):
    try:
        print("fine:", f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


a, b = Cown([1]), Cown(2)
print(a < b, b < a, a <= a, a == a, a != b, sorted([b, a]) == [a, b], {a: 1}[a], len({a, b, a}))
print(isinstance(a, regions.Cown), isinstance(regions.Cown(1), Cown), a.acquired, repr(a).startswith("<bocpy.Cown released"))
attempt(lambda: a < 3)
attempt(lambda: a.value)
attempt(lambda: setattr(a, "value", 3))
attempt(lambda: a.exception)
attempt(lambda: a.release())
attempt(lambda: Cown())
attempt(lambda: Cown((i for i in ())))
attempt(lambda: a.other)
print(Cown(value=7).unwrap(), Cown[int])

print("--- what others refer to is copied, the rest is moved")
x = [1, [2]]
c = Cown(x)
x.append(3)
with c as v:
    print(v, v is x, v[1] is x[1], c.acquired)
    attempt(lambda: c.acquire())
print(c.acquired, v)
v.append(4)
with c as w:
    print(w)
c.acquire()
part = c.value[1]
c.value = "new"
c.release()
print(part, c.unwrap(), c.unwrap())


class Node:
    def __init__(self):
        self.me = self
        self.items = [self]


n = Node()
c = Cown(n)
with c as m:
    print(m is not n, m.me is m, m.items[0] is m, type(m) is Node)
c = Cown(Node())
with c as m:
    print(m.me is m)
    m.items.append({"k": (1, [2])})
print(c.unwrap().items[1:])
f = freeze({"t": [1]})
inner = Cown(5)
y = [f, inner, [1]]
c = Cown(y)
with c as v:
    print(v[0] is f, v[1] is inner, v[2] is not y[2])
del v
r = Region()
r.x = [1]
c = Cown(move(r))
with c as r2:
    print(type(r2).__name__, r2.x)
attempt(lambda: r2)
print(type(c.unwrap()).__name__)
m = Matrix(2, 2, [1, 2, 3, 4])
c = Cown(m)
print(m.acquired)
attempt(lambda: m[0, 0])
with c as v:
    print(v.acquired, v.sum())
    v.x = 9
print(v.acquired, c.unwrap())
c = Cown([ValueError("in a list")])
with c as v:
    print(repr(v[0]))

print("--- values inside of behaviors")
log, other = Cown([]), Cown({"k": [1]})


@when(log, other)
def mix(log, other):
    log.value.append(other.value["k"][0])
    try:
        log.value.append(other.value["k"])
    except Exception as e:
        print(type(e).__name__)
    log.value = other.value["k"]
    log.value.append(2)
    return other.value["k"], log.value


@when(mix)
def got(mix):
    return [part for part in mix.value], mix.exception


quiesce()
print(got.unwrap(), log.unwrap(), other.unwrap())


@when(b)
def store(b):
    local = [1]
    b.value = local
    local.append(2)
    b.value = {"again": local}


@when(b)
def look(b):
    return b.value


quiesce()
print(look.unwrap(), b.unwrap())

print("--- exceptions")
z = Cown(0)


@when(z)
def bad(z):
    raise ValueError("v", 1)


@when(bad)
def flags(bad):
    seen = [bad.exception]
    bad.exception = False
    seen += [bad.exception, repr(bad.value)]
    bad.exception = True
    seen += [bad.exception, repr(bad.value)]
    bad.value = 5
    return seen + [bad.exception, bad.value]


quiesce()
print(flags.unwrap())


class Own(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


@when(z)
def own(z):
    raise Own(1, [2])


@when(z)
def returned(z):
    try:
        1 // z.value
    except ZeroDivisionError as e:
        return e


@when(z)
def leak(z):
    global kept
    z.value = [1]
    kept = z.value


quiesce()
try:
    own.unwrap()
except Own as e:
    print(e.args, e.b)
print(own.unwrap(), repr(returned.unwrap()), returned.unwrap())
attempt(leak.unwrap)
with z:
    attempt(lambda: setattr(z, "exception", True))
    z.value = KeyError("k")
    z.exception = True
attempt(z.unwrap)
wait()
verify()

print("--- patterns are frozen, what copies as itself is made anew")
import fractions
import re

parts = Cown({"pattern": re.compile("a+"), "half": fractions.Fraction(1, 2)})


@when(parts)
def found(parts):
    return parts.value["pattern"].match("aab").span(), parts.value["pattern"].pattern


@when(parts)
def half(parts):
    return parts.value["half"]


quiesce()
print(found.unwrap(), half.unwrap() + 1)
