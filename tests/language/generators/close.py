log = []
def g(n):
    try:
        yield n; yield n + 1
    except GeneratorExit as e:
        log.append(("GE", e.args)); raise
    finally: log.append(("fin", n))
a = g(1); print(a.close(), log); list(a)
b = g(2); next(b); b.close(); b.close(); print(log, list(b)); log.clear()
def bad():
    try: yield 1
    except GeneratorExit: yield 2
c = bad(); next(c)
try:
    c.close()
except RuntimeError as e:
    print(e)
def exc():
    try: yield
    finally: raise ValueError("in close")
d = exc(); next(d)
try:
    d.close()
except ValueError as e:
    print(e, repr(e.__context__))
def swallow():
    try: yield
    except GeneratorExit: return "swallowed"
e = swallow(); next(e); print(e.close() in (None, "swallowed"), list(e))
f = g(5); next(f); del f
import gc; gc.collect(); print(log)
def si():
    yield 1
    raise StopIteration("bad")
s = si(); next(s)
try:
    next(s)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__cause__ is e.__context__)
def running():
    try: it.send(None)
    except ValueError as e: yield str(e)
it = running(); print(next(it))
