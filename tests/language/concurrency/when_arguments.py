# only: lfpy
# What when() takes, and what the function gets.
from regions import Cown, Region, RegionError, freeze, is_frozen, move, read, wait, when

a, b, c = (Cown(n) for n in (1, 2, 3))


def show(result):
    try:
        print(result.wait(timeout=600))
    except Exception as e:
        print(type(e).__name__, str(e).replace(__file__, "FILE"))


@when()
def nothing(): return "no cowns"
show(nothing)

@when(a, [b, c], (a,))
def groups(x, ys, zs): return x.value, sum(y.value for y in ys), zs[0] is x, type(ys).__name__
show(groups)

@when(a, a, [a, b])
def twice(x, y, group): return x is y and y is group[0]
show(twice)

@when([])
def empty(group): return len(group)
show(empty)

@when(a)
def defaults(x, y=freeze([5, 6]), *, z="keyword"): return x.value, y, z
show(defaults)

@when(a, b)
def star(*cowns): return [cown.value for cown in cowns] == [1, 2]
show(star)

show(when(a)(lambda x: x.value * 10))

class Tool:
    def __init__(self, n): self.n = n
    def use(self, x): return x.value + self.n
show(when(a)(freeze(Tool(4)).use))
show(when()(float))

for wrong in (1, [a, None], {"a": a}, "text"):
    try:
        when(wrong)(lambda x: x)
    except TypeError as e:
        print("TypeError", e)
try:
    @when
    def forgotten(): pass
except TypeError as e:
    print("TypeError", e, e.__notes__)
for wrong in (1, None):
    try:
        read(wrong)
    except TypeError as e:
        print("TypeError", e)
try:
    when(a)(5)
except TypeError as e:
    print("TypeError", e)


def too_many(x, y): pass
def too_few(): pass
def generator(x): yield x
async def coroutine(x): pass
for f in (too_many, too_few, generator, coroutine):
    try:
        when(a)(f)
    except TypeError as e:
        print("TypeError", str(e).replace(__file__, "FILE"))

# A function that was refused is as it was.
print(is_frozen(too_many))

# A region moves in with a default; a borrowed one does not.
r = Region()
r.items = [1, 2]

@when(a)
def moved(x, given=move(r)):
    given.items.append(3)
    return len(given.items)
show(moved)
print("r" in globals())

r = Region()
try:
    @when(a)
    def borrowed(x, given=r): pass
except RegionError as e:
    print("RegionError", e)
print(r.is_open)

# Somebody else has the tuple of the defaults.
def shares(x, given=Region("shared")): pass
defaults = shares.__defaults__
try:
    when(a)(shares)
except RegionError as e:
    print("RegionError", e)
print(defaults[0].name, defaults is shares.__defaults__ or defaults == shares.__defaults__)
del defaults
show(when(a)(shares))

# Names of the function: constants go along, data must be shareable.
LIMIT = 7
table = {"k": 1}
def helper(n): return n + LIMIT

@when(a)
def uses(x): return helper(x.value)
show(uses)
for f in (lambda x: table, lambda x, t=table: t):
    try:
        when(a)(f)
    except RegionError as e:
        print("RegionError", e)
print(is_frozen(table))

def outer():
    local, frozen = [], freeze([1])
    @when(a)
    def uses_frozen(x): return frozen
    show(uses_frozen)
    try:
        @when(a)
        def uses_local(x): return local
    except RegionError as e:
        print("RegionError", e)
outer()
