# only: lfpy
# concurrent.interpreters: modules of their own, frozen objects by pointer.
import sys
from concurrent import interpreters
from immutable import freeze
from regions import Region, RegionError

i = interpreters.create()
print(i.id > 0, i in interpreters.list_all(), interpreters.get_current() is interpreters.get_main(), i.is_running())
i.exec("import sys; sys.flag = 1; x = 5")
print(hasattr(sys, "flag"))
i.exec("x += 1; print('x is', x, sys.flag)")
shared = freeze({"k": [1]})
print(i.call(lambda o: id(o), shared) == id(shared), i.call(pow, 2, 10))
i.prepare_main(y=7, z=shared)
i.exec("print(y, z)")


def add(a, b=1):
    return a + b


print(i.call(add, 2), i.call(add, 2, b=5))
try:
    i.exec("1 / 0")
except interpreters.ExecutionFailed as e:
    print(str(e).splitlines()[0], e.excinfo.type.__name__, e.excinfo.msg)
try:
    i.call(lambda: int("x"))
except interpreters.ExecutionFailed as e:
    print(e.excinfo.formatted)
data = []
for bad in (lambda: i.call(lambda: data), lambda: i.call(print, []), lambda: i.prepare_main(d=[])):
    try:
        bad()
    except (RegionError, interpreters.NotShareableError) as e:
        print(type(e).__name__, e)


def make():
    from regions import Region
    r = Region()
    r.l = [1]
    return r


r = i.call(make)
print(r.l, isinstance(r, Region))
print(interpreters.is_shareable(1), interpreters.is_shareable(shared), interpreters.is_shareable([]))

q = interpreters.create_queue(2)
q.put(1)
q.put(shared)
print(q.full(), q.qsize(), q.get(), q.get() is shared, q.empty())
for bad in (lambda: q.get(timeout=0.01), lambda: q.get_nowait(), lambda: q.put([])):
    try:
        bad()
    except (interpreters.QueueEmpty, interpreters.NotShareableError) as e:
        print(type(e).__name__, e)
i.call(lambda: q.put("from the other"))
print(q.get(), interpreters.is_shareable(q), repr(q), interpreters.Queue(q.id) is q)


# Regions move: as arguments, by name, through queues, as results.
def fill(r, *, more=None):
    r.items = [1, 2]
    if more is not None:
        r.more = move(more)
    return r


r = i.call(fill, Region(), more=Region())
print(r.items, isinstance(r.more, Region), r.owns(r.items))
try:
    i.call(fill, r)
except RegionError as e:
    print(e, e.__notes__[-2])
q.put(move(r))


def through():
    r = q.get()
    r.items.append(3)
    q.put(move(r))


i.call(through)
print(q.get().items)
i.prepare_main({"name": "n"}, r=Region())
i.exec("r.x = [name]; print(r.x)")
i.exec(compile("print('code', name)", "a.py", "exec"))
t = i.call_in_thread(print, "in a thread")
t.join()
i.exec("""if True:
    from concurrent import interpreters
    me = interpreters.get_current()
    print(me, me == interpreters.get_main(), interpreters.list_all())
""")
for bad in (lambda: i.exec(5), lambda: i.call(5), lambda: i.exec("1 +"), lambda: i.prepare_main(),
            lambda: interpreters.Interpreter(99), lambda: interpreters.Interpreter("x"),
            lambda: interpreters.Queue(99), lambda: interpreters.get_main().exec("1"),
            lambda: interpreters.get_main().close(), lambda: q.get(timeout=-1), lambda: q.get_nowait(),
            lambda: [q.put_nowait(n) for n in range(9)]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
try:
    i.exec("class A(Exception): pass\nraise A('t')")
except interpreters.ExecutionFailed as e:
    print(e.excinfo.type, e.excinfo.formatted)
    print(e)
i.close()
try:
    i.exec("1")
except interpreters.InterpreterNotFoundError as e:
    print(type(e).__name__)
