def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return x, y
def outer():
    r = yield from inner()
    print("result", r)
    r2 = yield from [10, 20]
    print(r2); yield from "ab"; yield from range(2); yield from {5: 6}; yield from (i for i in (7, 8))
    return (yield from ()) 
o = outer(); print(next(o), o.send("A"), o.send("B"), list(o))
def deep(n):
    if n: yield from deep(n - 1)
    yield n
print(list(deep(50))[-3:], sum(deep(100)))
def tree(t):
    if isinstance(t, list):
        for x in t: yield from tree(x)
    else: yield t
print(list(tree([1, [2, [3, [4]], 5], [], [[6]]])))
def bad(): yield from 5
def bad2():
    x = yield from [1]
    yield x
try:
    next(bad())
except TypeError as e:
    print(e)
b = bad2(); next(b); print(next(b)); b = bad2(); next(b)
try:
    b.send(3)
except AttributeError as e:
    print(e)
o = outer(); next(o); print(o.gi_yieldfrom.__name__); o.close(); print(o.gi_yieldfrom)
