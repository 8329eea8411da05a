# Generators driven by machine code: throw, close, reentrance, return values.
import sys
def g(n, log):
    try:
        for i in range(n):
            try:
                got = yield i
                if got: log.append(got)
            except ValueError as e:
                log.append(("caught", str(e), sys.exception() is e))
                yield "after"
    finally:
        log.append("finally")
    return n
def use(n):
    log = []
    x = g(n, log)
    for v in x:
        log.append(v)
        if v == 1: log.append(x.throw(ValueError("v")))
        if v == 2: log.append(x.send("sent"))
        if v == 4: x.close()
    return log
def outer(log):
    r = yield from g(3, log)
    log.append(("r", r))
    r = yield from outer2(log)
    return r
def outer2(log):
    try: yield from g(100, log)
    except KeyError as e: log.append("key")
    return 7
def use2():
    log = []
    x = outer(log)
    for v in x:
        log.append(v)
        if v == 1: log.append(x.throw(ValueError("deep")))
        if v == 5:
            try: x.throw(KeyError)
            except StopIteration as e: log.append(e.value)
    return log
def self_running():
    def h():
        for v in it: yield v
    it = h()
    try: return list(it)
    except ValueError as e: return str(e)
def self_sent():
    def h():
        yield from it
    it = h()
    try:
        for v in it: pass
    except ValueError as e: return str(e)
def dropped():
    log = []
    def h():
        try:
            yield 1
            yield 2
        finally: log.append("closed")
    for v in h():
        if v: break
    return log
def stop():
    def h():
        yield 1
        raise StopIteration
    try:
        for v in h(): pass
    except RuntimeError as e: return str(e), type(e.__cause__)
def handled():
    def h():
        try: raise KeyError("inner")
        except KeyError:
            yield sys.exception()
            yield sys.exception()
    out = []
    try: raise ValueError("outer")
    except ValueError:
        for e in h(): out.append((repr(e), repr(sys.exception())))
    out.append(sys.exception())
    return out
def inner_locals():
    def h(a):
        b = a + 1
        yield sys._getframe().f_locals
        b = "str"
        yield b
    out = []
    for v in h(3): out.append(dict(v) if not isinstance(v, str) else v)
    return out
async def co(n):
    t = 0
    for i in range(n): t += await co2(i)
    return t
async def co2(i):
    if i == 3:
        try: await Wait()
        except ValueError: return 1000
    return i
class Wait:
    def __await__(self):
        x = yield "w"
        return x
def drive():
    c = co(6)
    out = [c.send(None)]
    try: c.throw(ValueError())
    except StopIteration as e: out.append(e.value)
    return out
for _ in range(4):
    print(use(8)); print(use2()); print(self_running(), self_sent(), dropped(), stop(), handled(), inner_locals(), drive())
