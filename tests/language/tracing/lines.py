"""The events of sys.settrace in functions of many shapes."""
import sys
def tr(frame, event, arg):
    if event == 'exception': arg = arg[0].__name__
    out.append((frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, event, arg))
    return tr
def run(fn, *a):
    global out
    out = []
    sys.settrace(tr)
    try:
        fn(*a)
    except Exception as e:
        out.append(repr(e))
    finally:
        sys.settrace(None)
    print(fn.__name__)
    for o in out: print("  ", o)

def simple(a):
    b = a + 1
    c = b * 2
    return c
def loop():
    for i in range(3):
        x = i
    return x
def wh():
    n = 2
    while n:
        n -= 1
    else:
        n = 5
def passes():
    for i in range(2):
        pass
    if i:
        pass
    try:
        pass
    except ValueError:
        pass
def exc():
    try:
        raise ValueError(1)
    except ValueError as e:
        y = 1
    finally:
        z = 2
    return z
def inner(): 
    return 1 / 0
def outer():
    inner()
def gen():
    yield 1
    x = yield 2
    return 3
def usegen():
    for v in gen():
        v
    return list(gen())
def yf():
    r = yield from gen()
    yield r
def useyf():
    for v in yf():
        v
class CM:
    def __enter__(self):
        return 1
    def __exit__(self, *a):
        return True
def withs():
    with CM() as c:
        x = 1
        1/0
    return x
def comp():
    a = [i for i in range(2)]
    b = {i: 1 for i in range(2)}
    g = list(x for x in a)
    l = lambda: 3
    return l()
def multi():
    x = simple(
        1
    ) + simple(
        2)
    if (x
        and not x):
        return 1
    elif x:
        return 2
    return 3
def tryret():
    try:
        return 1
    finally:
        x = 2
def nested():
    def f():
        return 1
    class C:
        a = 1
        def m(self): return self.a
    return C().m() + f()
def brk():
    for i in range(5):
        if i == 1:
            continue
        if i == 2:
            break
    while True:
        if i:
            break
    return i
def one(): return 1
def asrt(x):
    assert x, "no"
def tern(x):
    return (len('a')
            if x
            else len('ab'))
def match_(x):
    match x:
        case 1:
            return 'a'
        case [a, b]:
            return 'b'
        case _:
            return 'c'
def delg():
    x = 1
    del x
    global qq
    qq = 2
def doc():
    "doc"
    x: int
    y: int = 3
    1
    "s"
    return None
for f, a in [(simple,(1,)),(loop,()),(wh,()),(passes,()),(exc,()),(outer,()),(usegen,()),(useyf,()),(withs,()),(comp,()),(multi,()),(tryret,()),(nested,()),(brk,()),(one,()),(asrt,(0,)),(asrt,(1,)),(tern,(0,)),(match_,([1,2],)),(match_,(5,)),(delg,()),(doc,())]:
    run(f, *a)
