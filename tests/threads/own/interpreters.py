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
        print(type(e).__name__)
items = q.shared
i.call(lambda: items.put("from the other"))
print(q.get())
i.close()
try:
    i.exec("1")
except interpreters.InterpreterNotFoundError as e:
    print(type(e).__name__)
