from contextlib import contextmanager
log = []
@contextmanager
def cm(n, swallow=()):
    log.append(f"+{n}")
    try: yield n
    except swallow as e: log.append(f"!{n}:{e}")
    finally: log.append(f"-{n}")
def show(): print(" ".join(log)); log.clear()
with cm("a"), cm("b"), cm("c"): log.append("body")
show()
with cm("a", KeyError), cm("b", ValueError): raise ValueError("v")
show()
with cm("a", ValueError), cm("b", KeyError): raise ValueError("v")
show()
def gen():
    with cm("g"):
        yield 1
        yield 2
for x in gen(): break
show()
g = gen(); next(g); g.close(); show()
def ret():
    with cm("r"):
        for i in range(5):
            with cm(i):
                if i == 1: return i
print(ret()); show()
def loop():
    for i in range(3):
        with cm(i):
            if i == 0: continue
            if i == 1: break
loop(); show()
try:
    with cm("x"):
        with cm("y"): 1 / 0
except ZeroDivisionError as e: log.append(str(e))
show()
with cm("outer", RuntimeError):
    try:
        with cm("inner"): raise KeyError("k")
    except KeyError as k: raise RuntimeError("from k") from k
show()
def nest(n):
    if n == 0: return "deep"
    with cm(n): return nest(n - 1)
print(nest(3)); show(); import sys
with cm("s"): print(sys.exception())
try: raise ValueError("active")
except ValueError:
    with cm("e"): print(repr(sys.exception()))
show()
