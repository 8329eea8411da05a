# since: 3.13
def g():
    try: yield
    except GeneratorExit: return 42
it = g(); next(it); print(it.close(), it.close())
def h(): yield
i = h(); print(i.close()); j = h(); next(j); print(j.close())
def outer(): return (yield from g())
o = outer(); next(o); print(o.close())
