def a():
    try: yield 1; return "r"
    finally: yield "fin"; print("after")
it = a(); print(next(it), next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value)
def b():
    for i in range(3):
        try:
            if i == 1: continue
            yield i
        finally: yield f"f{i}"
print(list(b()))
def c():
    try:
        try: yield 1; 1 / 0
        except ZeroDivisionError as e: yield repr(e)
        else: yield "else"
        finally: yield "inner"
    finally: yield "outer"
print(list(c()))
def d():
    while True:
        try:
            yield 1
            break
        finally: yield 2
    yield 3
print(list(d()))
def e():
    with cm("x") as v:
        yield v
        yield v * 2
class cm:
    def __init__(s, v): s.v = v
    def __enter__(s): print("enter"); return s.v
    def __exit__(s, *a): print("exit", a[0] and a[0].__name__); return True
it = e(); next(it); it.close(); print(list(e())); it = e(); next(it)
try:
    print(it.throw(ValueError))
except StopIteration:
    print("stopped")
def f():
    try: raise ValueError("orig")
    except ValueError:
        yield 1
        try: raise
        except ValueError as q: yield str(q)
print(list(f()))
import sys
def ctx():
    try: raise KeyError(1)
    except KeyError:
        yield repr(sys.exception())
        yield repr(sys.exception())
g = ctx(); print(next(g), sys.exception())
try:
    1 / 0
except ZeroDivisionError: print(next(g), repr(sys.exception()))
