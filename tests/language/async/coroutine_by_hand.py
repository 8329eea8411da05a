# since: 3.14
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return ("resumed", r)
async def inner(x): return x * 2
async def main():
    a = await Aw(1); b = await inner(21); c = await Aw(2)
    return a, b, c
c = main(); print(type(c).__name__, c.send(None), c.send("A"))
try:
    c.send("B")
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
print(run(main()), run(inner(5)), main.__name__, main.__code__.co_flags & 0x80 != 0, c.cr_frame, c.cr_running, c.cr_await)
async def bad(): await 5
async def bad2(): await [1]
class BadAw:
    def __await__(self): return 5
async def bad3(): await BadAw()
class BadAw2:
    def __await__(self): return inner(1)
def gen(): yield 1
async def bad4(): await gen()
for f in (bad, bad2, bad3, bad4):
    try:
        run(f())
    except TypeError as e:
        print(e)
c = inner(1)
for op in (lambda: next(c), lambda: iter(c), lambda: list(c), lambda: c.send(5), lambda: c[0], lambda: [*c]):
    try:
        op()
    except TypeError as e:
        print(e)
print(c.close(), run((lambda: inner(3))()))
def yf(): yield from inner(2)
c2 = None
try:
    next(yf())
except TypeError as e:
    print(e)
