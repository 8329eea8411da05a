# Assignments to frame.f_lineno in a trace function: where they lead, what they drop, what is refused.
# since: 3.14
import asyncio
import io
import sys
import warnings

warnings.simplefilter("ignore")
def jump(f, event, frm, to, *a):
    first = f.__code__.co_firstlineno
    ev = []
    done = [False]
    def tr(fr, e, arg):
        if fr.f_code is not f.__code__: return None
        ev.append((e, fr.f_lineno - first))
        if not done[0] and e == event and fr.f_lineno - first == frm:
            done[0] = True
            try:
                fr.f_lineno = first + to if isinstance(to, int) else to
                ev.append(('now', fr.f_lineno - first))
            except BaseException as x:
                ev.append(repr(x))
        return tr
    sys.settrace(tr)
    out = []
    try: f(out, *a)
    except BaseException as x: out.append(repr(x))
    finally: sys.settrace(None)
    print(f.__name__, event, frm, to, out, ev)
def plain(o):
    o.append(1)
    o.append(2)
    o.append(3)
    o.append(4)
def loop(o):
    o.append(1)
    for i in [1, 2]:
        o.append(i)
        o.append(-i)
    o.append(5)
    for j in 7, 8:
        o.append(j)
        o.append(-j)
    o.append('end')
def tries(o):
    try:
        o.append(2)
        1/0
        o.append(4)
    except ZeroDivisionError as e:
        o.append(6)
        o.append(sys.exception())
    try:
        o.append(9)
        1/0
    except ZeroDivisionError:
        o.append(12)
        o.append(13)
    finally:
        o.append(15)
        o.append(16)
    o.append(sys.exception())
class M:
    def __enter__(self): return self
    def __exit__(self, *a): self.o.append('exit')
def withs(o):
    m = M(); m.o = o
    with m:
        o.append(3)
        o.append(4)
    o.append(5)
    with m as q:
        o.append(7)
    o.append(8)
def gen(o):
    def g(): pass
    x = (o.append(2),
         o.append(3),
         o.append(4))
    y = 1
    o.append(y)
    z = 3
    o.append(z)

    o.append(10)
jump(plain, 'line', 2, 4)
jump(plain, 'line', 3, 1)
jump(plain, 'line', 3, 3)
jump(plain, 'line', 2, -1)
jump(plain, 'line', 2, 5)
jump(plain, 'line', 2, 5000)
jump(plain, 'line', 2, "a")
jump(plain, 'line', 2, True)
jump(plain, 'line', 2, 1<<70)
jump(plain, 'call', 0, 2)
jump(plain, 'return', 4, 2)
jump(loop, 'line', 1, 5)
jump(loop, 'line', 1, 3)
jump(loop, 'line', 1, 2)
jump(loop, 'line', 3, 1)
jump(loop, 'line', 3, 5)
jump(loop, 'line', 3, 7)
jump(loop, 'line', 3, 6)
jump(loop, 'line', 4, 3)
jump(tries, 'line', 2, 4)
jump(tries, 'line', 1, 6)
jump(tries, 'line', 1, 5)
jump(tries, 'line', 6, 8)
jump(tries, 'line', 6, 13)
jump(tries, 'line', 6, 1)
jump(tries, 'line', 9, 15)
jump(tries, 'line', 12, 15)
jump(tries, 'line', 13, 16)
jump(tries, 'line', 13, 17)
jump(tries, 'line', 15, 17)
jump(tries, 'exception', 3, 4)
jump(withs, 'line', 3, 5)
jump(withs, 'line', 3, 4)
jump(withs, 'line', 1, 3)
jump(withs, 'line', 3, 7)
jump(withs, 'line', 7, 3)
jump(withs, 'line', 5, 6)
jump(withs, 'line', 5, 8)
jump(gen, 'line', 2, 5)
jump(gen, 'line', 2, 6)
jump(gen, 'line', 3, 6)
jump(gen, 'line', 2, 3)
jump(gen, 'line', 5, 9)
jump(gen, 'line', 6, 8)
try:
    sys._getframe().f_lineno = 3
except ValueError as x: print(x)
def loop(o):
    for i in [1, 2]:
        o.append(i)
        if i == 2: continue
        o.append(-i)
        while len(o) < 7:
            o.append(9)
            o.append(8)
    else:
        o.append('else')
    return o
jump(loop, 'line', 3, 1)
jump(loop, 'line', 6, 1)
jump(loop, 'line', 6, 5)
jump(loop, 'line', 6, 9)
jump(loop, 'line', 2, 7)
jump(loop, 'line', 1, 7)
jump(loop, 'line', 10, 9)
def nest(o):
    try:
        try:
            o.append(3)
            raise KeyError(1)
        except KeyError as e:
            o.append(6)
            try:
                raise ValueError(2)
            except ValueError:
                o.append(sys.exception())
                o.append(11)
            finally:
                o.append(13)
            o.append(sys.exception())
        o.append(sys.exception())
    finally:
        o.append(17)
    with io.StringIO() as f:
        o.append(f.closed)
    try: o.append(f.closed)
    except Exception as x: o.append(x)
    def inner(): return o, z
    z = 1
    o.append([k for k in o if k == z])
    match o:
        case [1, 2]:
            o.append('no')
        case [*x]:
            o.append(len(x))
for a, b in [(10, 14), (10, 15), (10, 17), (10, 1), (11, 6), (11, 20), (6, 3), (14, 10), (17, 21), (18, 3), (19, 20), (20, 19), (26, 29), (29, 26), (30, 27), (25, 23), (3, 25), (3, 28)]:
    jump(nest, 'line', a, b)
def cls(o):
    def tr(fr, e, arg):
        if fr.f_code.co_name == 'K':
            if e == 'line' and fr.f_lineno == first + 7: fr.f_lineno = first + 9
        return tr
    first = cls.__code__.co_firstlineno
    sys.settrace(tr)
    class K:
        a = 1
        b = 2
        c = 3
    sys.settrace(None)
    print(sorted(k for k in vars(K) if len(k) == 1))
async def ag():
    for i in range(3): yield i
async def co(o):
    async for i in ag():
        o.append(i)
        await asyncio.sleep(0)
        o.append(-i)
    o.append(5)
    await asyncio.sleep(0)
    o.append(7)
def run(frm, to):
    first = co.__code__.co_firstlineno
    done = []
    def tr(fr, e, arg):
        if fr.f_code is co.__code__:
            if e == 'line' and fr.f_lineno - first == frm and not done:
                done.append(1)
                try: fr.f_lineno = first + to
                except ValueError as x: print(x)
        return tr
    o = []
    sys.settrace(tr)
    asyncio.run(co(o))
    sys.settrace(None)
    print(frm, to, o)
run(2, 5); run(3, 2); run(2, 7); run(5, 2); run(5, 7); run(6, 5); run(4, 1)
def gen(n):
    for i in range(n):
        yield i
        x = yield -i
    yield 'end'
def drive(frm, to):
    first = gen.__code__.co_firstlineno
    done = []
    def tr(fr, e, arg):
        if fr.f_code is gen.__code__:
            if e == 'line' and fr.f_lineno - first == frm and not done:
                done.append(1)
                try: fr.f_lineno = first + to
                except ValueError as x: print(x)
        return tr
    sys.settrace(tr)
    print(frm, to, list(gen(3)))
    sys.settrace(None)
drive(2, 3); drive(3, 2); drive(3, 4); drive(1, 4); drive(4, 1); drive(4, 2)


def few():
    a = 1
    b = 2
    c = 3
    d = 4
    return a, b, c, d


def skip(frame, event, arg):
    if event == "line" and frame.f_lineno == few.__code__.co_firstlineno + 2:
        frame.f_lineno += 2
    return skip if frame.f_code is few.__code__ else None


for action in "always", "error":
    warnings.simplefilter(action)
    warnings.showwarning = lambda message, *rest: print(message)
    sys.settrace(skip)
    try:
        print(few())
    except RuntimeWarning as e:
        print(repr(e))
    sys.settrace(None)
