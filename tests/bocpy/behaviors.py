# only: lfpy
# when, whencall, start, quiesce, wait: rules for functions and their texts, captures, nesting, order, time.
import threading
from bocpy import (Cown, Matrix, WaitResult, get_include, quiesce, read, start, wait, when, whencall)
from regions import verify, freeze
import regions
import bocpy


def attempt(f):
    try:
        print("fine:", f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = Cown(2)


async def coroutine(c):
    pass


def generator(c):
    yield 1


def outer():
    local = [1]

    @when(d)
    def closes(d):
        return local


attempt(lambda: when(d)(coroutine))
attempt(lambda: when(d)(generator))
attempt(outer)
attempt(lambda: when(d)(lambda d, k: 1))
attempt(lambda: when(d, d)(lambda d: 1))
attempt(lambda: when()(lambda d: 1))
attempt(lambda: when(5)(lambda a: 1))
attempt(lambda: when([5])(lambda a: 1))
attempt(lambda: when([d, None])(lambda a: 1))
attempt(lambda: when(d)(5))
attempt(lambda: when(d)(len))
attempt(lambda: when(d)())
attempt(lambda: whencall("name", [], []))
attempt(lambda: whencall(len, [], []))
attempt(lambda: whencall(generator, [d], []))
attempt(lambda: whencall(lambda c, k: 1, [d], []))
attempt(lambda: whencall(lambda c: 1, [3], []))
attempt(lambda: start(0))
attempt(lambda: start("two"))
attempt(get_include)


print("--- captures")
items = [1, [2]]
matrix = Matrix(1, 2, [3, 4])
table = {"limit": [10]}
constant = freeze([7])
helper_calls = (1, 2)


def helper(x):
    return x + table["limit"][0] + len(helper_calls)


@when(d)
def captured(d, items=items, matrix=matrix, k=3, fresh=[5]):
    items.append(9)
    fresh.append(6)
    matrix.x = 8
    return items, fresh, matrix, k, helper(d.value), constant[0]


@when(d)
def changes(d):
    table["limit"] = 0


items.append("later")
quiesce()
print(captured.unwrap(), items, matrix)


@when(d)
def makes(d):
    m = Matrix(1, 2, [1, 2])
    d.value = m
    m.x = 5
    return m


@when(d, makes)
def made(d, m):
    return d.value.x, m.value.sum()


quiesce()
print(made.unwrap(), d.unwrap())
with d:
    d.value = 2
attempt(changes.unwrap)
print(table)
called = whencall(lambda c, k, j: (c.value, k, j), [d], [[1], 2])
copied = whencall(lambda c, k: k + [c.value], [d], ([1],))  # the tuple of the captures is the call's own, too
attempt(lambda: whencall(lambda c, k: 1, [d], 5))
quiesce()
print(called.unwrap(), copied.unwrap())
attempt(lambda: when(d)(lambda d, g=(i for i in ()): 1))


def scope():
    word, cown, shared = "w", Cown([1]), freeze([3])

    def twice(x):
        return 2 * x

    class Local:
        y = 4

    @when(d, cown)
    def uses(d, c):
        c.value.append(word)
        return twice(d.value), Local().y, shared, c.value, cown is c
    return uses


u = scope()
quiesce()
print(u.unwrap())

print("--- groups, duplicates, readers, none")
cowns = [Cown(i) for i in range(4)]


@when(cowns, (d, d), d)
def groups(cs, pair, d):
    pair[0].value += 1
    return type(cs).__name__, [c.value for c in cs], pair[0] is pair[1] is d, d.value


@when([])
def empty(cs):
    return cs


@when(read(cowns), read(d))
def reading(cs, d):
    try:
        d.value = 5
    except RuntimeError as e:
        return sum(c.value for c in cs), str(e).replace(__file__, "FILE")


@when(*cowns, d)
def many(*cs):
    return len(cs)


@when()
def none():
    return "ran"


quiesce()
for c in groups, empty, reading, many, none:
    print(c.unwrap())

print("--- nesting and order")
order = Cown([])


@when(order)
def first(o):
    o.value.append("first")

    @when(o)
    def third(o):
        o.value.append("third")
    o.value.append("first again")

    @when(o, third)
    def fourth(o, third):
        o.value.append("fourth")
        return Cown(5)
    return fourth


@when(order)
def second(o):
    o.value.append("second")


quiesce()
fourth = first.unwrap()
order = order.unwrap()  # `second` may be made before or after `third`
print(order[:2], order.index("third") < order.index("fourth"), sorted(order))
print(type(fourth).__name__, fourth.unwrap().unwrap())


def count_down(c, n):
    @when(c)
    def _(c, n=n):
        c.value += 1
        if n:
            count_down(c, n - 1)


steps = Cown(0)
count_down(steps, 500)
quiesce()
print(steps.unwrap())

print("--- waiting")
slow, awake = Cown(0), threading.Event()


@when(slow)
def sleeps(slow):
    awake.wait()
    return "slept"


attempt(lambda: quiesce(0.01))
attempt(lambda: sleeps.unwrap())
awake.set()
print(quiesce(600), sleeps.unwrap())


@when(d)
def inside(d):
    seen = []
    for f in (quiesce, wait, d.acquire, slow.acquire, lambda: slow.value, lambda: sleeps.unwrap(), start,
              bocpy.pump, lambda: bocpy.PinnedCown(1), lambda: bocpy.notice_seed("k", 1)):
        try:
            f()
            seen.append("fine")
        except RuntimeError as e:
            seen.append(type(e).__name__)
    return seen


quiesce()
print(inside.unwrap())
stats = quiesce(stats=True)
print([sorted(s) for s in stats], stats[0]["executed"] > 500)
both = wait(5, stats=True, noticeboard=True)
print(isinstance(both, WaitResult), both._fields, both.noticeboard, wait(), wait(noticeboard=True), quiesce())
start(worker_count=3)
attempt(lambda: start(worker_count=2))
start()
start(3)


@when(d)
def again(d):
    return "again"


quiesce()
print(again.unwrap(), bocpy.WORKER_COUNT >= 1)
wait()
start(worker_count=1)
total = Cown(0)
for i in range(200):
    @when(total)
    def _(total, i=i):
        total.value += i
quiesce()
print(total.unwrap())
wait()
verify()
