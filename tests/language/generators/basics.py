def g(n):
    print("start")
    for i in range(n):
        x = yield i
        print("got", x)
    return "done"
it = g(2); print(next(it), it.send("a"))
try:
    next(it)
except StopIteration as e:
    print(e.value, repr(e))
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
it = g(1)
try:
    it.send(5)
except TypeError as e:
    print(e)
print(it.send(None), list(it), it.gi_frame, it.gi_running, it.gi_yieldfrom, it.gi_code.co_name, it.__name__, it.__qualname__, type(it).__name__, iter(it) is it)
def empty():
    return
    yield
print(list(empty()), [x for x in (i * i for i in range(4))], sum(i for i in range(5)), (lambda: (yield 1))().__next__(), tuple(c for c in "ab"), dict((i, i) for i in range(2)), max((x for x in []), default=0))
