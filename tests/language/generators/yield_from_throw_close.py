log = []
def inner():
    try:
        while True:
            try: log.append((yield len(log)))
            except ValueError as e: log.append(str(e))
    finally: log.append("inner fin")
def outer():
    try: yield from inner()
    except KeyError as e: log.append(f"outer {e!r}"); yield "after"
    finally: log.append("outer fin")
o = outer(); next(o); print(o.throw(ValueError("v")), o.send("s"), o.throw(KeyError("k")), log); o.close(); print(log); log.clear()
o = outer(); next(o); o.close(); print(log); log.clear()
class It:
    def __iter__(self): return self
    def __next__(self): return "n"
    def send(self, v): return ("send", v)
    def throw(self, *a): log.append(type(a[0]).__name__ if not isinstance(a[0], type) else a[0].__name__); return "thrown"
    def close(self): log.append("closed")
def d(): yield from It()
g = d(); print(next(g), g.send(5), g.send(None), g.throw(ValueError("x"))); g.close(); print(log)
class It2:
    def __iter__(self): return self
    def __next__(self): return 1
def d2(): yield from It2()
g = d2(); next(g)
try:
    g.throw(ValueError("no throw attr"))
except ValueError as e:
    print(e)
g = d2(); next(g); g.close()
class It3(It2):
    def close(self): raise OSError("close failed")
def d3(): yield from It3()
g = d3(); next(g)
try:
    g.close()
except OSError as e:
    print(e)
class It4:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("value!")
def d4(): return (yield from It4())
try:
    next(d4())
except StopIteration as e:
    print(e.value)
