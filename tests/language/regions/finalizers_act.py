# only: lfpy
# Finalizers of items that a container in a region loses freeze, take out, save, dissolve, merge and clean up in the
# middle of the operation: the counts hold all the time.
import sys
from immutable import freeze, is_frozen
from regions import Region, verify, dissolve, merge, get_region, Cown, spawn, RegionError
from collections import deque, OrderedDict, defaultdict
act = None
class D:
    def __init__(self, name): self.name = name
    def __del__(self):
        import __main__; __main__.act(self)


def mk(kind, n=5):
    it = [D(i) for i in range(n)]
    return {"list": lambda: it, "dict": lambda: dict(enumerate(it)), "set": lambda: set(it), "deque": lambda: deque(it),
      "odict": lambda: OrderedDict(enumerate(it)), "dict2": lambda: {a: D(9) for a in it}}[kind]()
ops = {
 "list": ["x.clear()", "x[:]=[1]", "del x[::2]", "x[1:3]=[]", "x.pop()", "del x[0]", "x[0]=1", "x.__init__()", "x*=0", "x.remove(x[0])", "x[:2]=[[],[]]"],
 "dict": ["x.clear()", "x.pop(1)", "x.popitem()", "x[0]=1", "x.update({0:1,1:2})", "x|={0:[],1:[]}"],
 "dict2": ["x.clear()", "x.popitem()"],
 "set": ["x.clear()", "x.pop()", "x&=set()", "x-=set(x)", "x.__init__()"],
 "deque": ["x.clear()", "x.pop()", "x.popleft()", "del x[1]", "x[0]=3", "x.__init__()", "x*=0", "x.extend(range(9))", "x.rotate(2)"],
 "odict": ["x.clear()", "x.popitem()", "x[0]=1", "x.move_to_end(0)"],
}
def acts(r):
    c = [0]
    def once(f):
        def g(o):
            if not c[0]:
                c[0] = 1
                try: f(o)
                except (RegionError, TypeError, RuntimeError) as e: refused.add(type(e).__name__)
            try: verify()
            except RuntimeError as e: print("wrong:", e)
        return g
    x = r.x
    yield "freeze", once(lambda o: freeze(r))
    yield "freezex", once(lambda o: freeze(x))
    yield "freezeo", once(lambda o: freeze(o))
    yield "dissolve", once(lambda o: dissolve(r))
    yield "close", once(lambda o: r.close())
    yield "clean", once(lambda o: (r._make_dirty(), r.clean()))
    yield "collect", once(lambda o: r.collect())
    yield "take", once(lambda o: r.take(x))
    yield "save", once(lambda o: setattr(r, "saved", o))
    yield "savel", once(lambda o: keep.append(o))
    yield "clear", once(lambda o: x.clear())
    yield "refill", once(lambda o: x.append(o) if hasattr(x, "append") else x.add(o) if hasattr(x, "add") else x.__setitem__(77, o))
    yield "drop", once(lambda o: setattr(r, "x", None))
    yield "cown", once(lambda o: Cown(r))
    yield "merge", once(lambda o: merge(r, r.parent) if r.parent else None)
    yield "raise", once(lambda o: 1/0)
keep = []
refused = set()
def run(kind, op, i, nested):
    global act
    act = lambda o: None
    r = Region()
    r.x = mk(kind)
    if nested: 
        p = Region(); p.r = r
    name, act = list(acts(r))[i]
    D.__del__  # noqa
    x = r.x
    try:
        exec(op, globals() | {"x": x}, {"x": x})
    except (TypeError, RegionError, RuntimeError, KeyError, IndexError) as e:
        refused.add(type(e).__name__)
    try: verify()
    except RuntimeError as e: print('wrong:', kind, op, name, e)
    return name
sys.unraisablehook = lambda u: print("   unraisable", u.exc_type.__name__, u.exc_value) if u.exc_type is not ZeroDivisionError else None

runs = 0
for nested in (0, 1):
    for kind in ops:
        for op in ops[kind]:
            for i in range(16):
                run(kind, op, i, nested)
                keep.clear()
                runs += 1
print(runs, sorted(refused))
