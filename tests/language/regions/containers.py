# only: lfpy
# Every mutating operation of a container in a region: a refused one changes nothing, counts agree afterwards.
from regions import *
from collections import deque, OrderedDict, defaultdict, Counter
import functools
class A:
    def __init__(self, n=0): self.n = n
    def __repr__(self): return "A%s" % getattr(self, "n", "-")
    def __lt__(self, o): return self.n < o.n
    def __iadd__(self, o): return self

def show(c):
    return repr(c)

def attempt(name, make, op):
    r = Region(); other = Region(); other.x = A(99)
    r.c = make()
    before, lrc = show(r.c), r._lrc
    for value in ("foreign", "local"):
        v = other.x if value == "foreign" else A(5)
        try:
            res = op(r.c, v)
            outcome = "ok"
        except RegionError:
            outcome = "RegionError" + ("" if show(r.c) == before else " CHANGED")
        except Exception as e:
            outcome = type(e).__name__ + " " + str(e)[:60]
        res = None; v = None
        try: verify()
        except RuntimeError as e: outcome += " VERIFY " + str(e)
        print(name, value, outcome, r._lrc)
        before = show(r.c)

def assign(c, key, v): c[key] = v
def delete(c, key): del c[key]
def iadd(c, v):
    c += v
def imul(c, n):
    c *= n
def ior(c, v):
    c |= v
def gen(*vs):
    for v in vs: yield v

L = lambda: [A(3), A(1), A(2)]
lists = {
    "append": lambda c, v: c.append(v), "insert": lambda c, v: c.insert(1, v), "extend list": lambda c, v: c.extend([A(7), v]),
    "extend tuple": lambda c, v: c.extend((A(7), v)), "extend gen": lambda c, v: c.extend(gen(A(7), v)),
    "setitem": lambda c, v: assign(c, 0, v), "setslice": lambda c, v: assign(c, slice(0, 2), [A(7), v, A(8)]),
    "setslice gen": lambda c, v: assign(c, slice(1, 1), gen(A(7), v)), "ext slice": lambda c, v: assign(c, slice(None, None, 2), [A(1)] * ((len(c) + 1) // 2 - 1) + [v]),
    "iadd": lambda c, v: iadd(c, [v]), "imul": lambda c, v: imul(c, 2), "imul0": lambda c, v: imul(c, 0), "pop": lambda c, v: c.pop(), "pop0": lambda c, v: c.pop(0),
    "remove": lambda c, v: c.remove(c[1]), "delitem": lambda c, v: delete(c, 0), "delslice": lambda c, v: delete(c, slice(0, 2)),
    "delstep": lambda c, v: delete(c, slice(None, None, 2)), "clear": lambda c, v: c.clear(), "sort": lambda c, v: c.sort(),
    "sort key": lambda c, v: c.sort(key=lambda a: -a.n), "reverse": lambda c, v: c.reverse(), "copy": lambda c, v: c.copy(),
    "sorted": lambda c, v: sorted(c), "reversed": lambda c, v: list(reversed(c)), "init": lambda c, v: c.__init__([v]), "add": lambda c, v: c + [v],
    "mul": lambda c, v: c * 2, "slice": lambda c, v: c[0:2], "iter": lambda c, v: [x for x in c], "unpack": lambda c, v: (lambda *a: len(a))(*c),
    "zip": lambda c, v: list(zip(c, c)), "map": lambda c, v: list(map(str, c)), "enumerate": lambda c, v: list(enumerate(c)), "max": lambda c, v: max(c, key=lambda a: a.n),
    "partial": lambda c, v: functools.partial(c.append, v), "index": lambda c, v: c.index(c[0]), "count": lambda c, v: c.count(c[0]), "set": lambda c, v: set(c), "dict": lambda c, v: dict.fromkeys(c),
    "store self": lambda c, v: c.append(c), "augattr": lambda c, v: setattr(c[0], "z", v),
}
for name, op in lists.items(): attempt("list." + name, L, op)
D = lambda: {"a": A(1), "b": A(2), 3: A(3)}
dicts = {
    "setitem": lambda c, v: assign(c, "q", v), "replace": lambda c, v: assign(c, "a", v), "key": lambda c, v: assign(c, v, 1), "setdefault": lambda c, v: c.setdefault("q", v),
    "update": lambda c, v: c.update(q=A(1), w=v), "update dict": lambda c, v: c.update({"q": A(1), "w": v}), "update pairs": lambda c, v: c.update([("q", A(1)), ("w", v)]),
    "update gen": lambda c, v: c.update(gen(("q", A(1)), ("w", v))), "ior": lambda c, v: ior(c, {"q": A(1), "w": v}), "pop": lambda c, v: c.pop("a"), "popitem": lambda c, v: c.popitem(), "del": lambda c, v: delete(c, "b"),
    "clear": lambda c, v: c.clear(), "copy": lambda c, v: c.copy(), "items": lambda c, v: list(c.items()), "values": lambda c, v: list(c.values()), "keys": lambda c, v: [k for k in c], "init": lambda c, v: c.__init__(z=v), "or": lambda c, v: c | {"z": v}, "kw": lambda c, v: (lambda **k: len(k))(**{k: x for k, x in c.items() if type(k) is str}),
    "get": lambda c, v: c.get("a"), "view": lambda c, v: c.items(), "reversed": lambda c, v: list(reversed(c)),
}
for name, op in dicts.items(): attempt("dict." + name, D, op)
for name, op in dicts.items():
    if name not in ("init",): attempt("defaultdict." + name, lambda: defaultdict(int, D()), op)
S = lambda: {A(1), A(2)}
sets = {
    "add": lambda c, v: c.add(v), "update": lambda c, v: c.update([A(3), v]), "update set": lambda c, v: c.update({A(3), v}), "update gen": lambda c, v: c.update(gen(A(3), v)), "ior": lambda c, v: ior(c, {A(3), v}), "pop": lambda c, v: c.pop(),
    "discard": lambda c, v: c.discard(v), "clear": lambda c, v: c.clear(), "copy": lambda c, v: c.copy(), "or": lambda c, v: c | {v}, "and": lambda c, v: c.intersection_update([v]), "sub": lambda c, v: c.difference_update([v]),
    "xor": lambda c, v: c.symmetric_difference_update([A(3), v]), "iter": lambda c, v: list(c), "init": lambda c, v: c.__init__([v]), "frozenset": lambda c, v: frozenset(c),
}
def show(c): return repr(len(c)) if isinstance(c, set) else repr(c)
for name, op in sets.items(): attempt("set." + name, S, op)
Q = lambda: deque([A(1), A(2), A(3)], 5)
deques = {
    "append": lambda c, v: c.append(v), "appendleft": lambda c, v: c.appendleft(v), "extend": lambda c, v: c.extend([A(4), v]), "extendleft": lambda c, v: c.extendleft([A(4), v]), "extend gen": lambda c, v: c.extend(gen(A(4), v)),
    "insert": lambda c, v: c.insert(1, v), "setitem": lambda c, v: assign(c, 0, v), "del": lambda c, v: delete(c, 0), "pop": lambda c, v: c.pop(), "popleft": lambda c, v: c.popleft(), "rotate": lambda c, v: c.rotate(1),
    "remove": lambda c, v: c.remove(c[0]), "reverse": lambda c, v: c.reverse(), "clear": lambda c, v: c.clear(), "copy": lambda c, v: c.copy(), "iadd": lambda c, v: iadd(c, [A(4), v]), "imul": lambda c, v: imul(c, 2), "iter": lambda c, v: list(c), "init": lambda c, v: c.__init__([v]),
}
for name, op in deques.items(): attempt("deque." + name, Q, op)
def plain():
    a = A(1); a.p = A(2); a.q = [A(3)]; return a
def many(c, v):
    for i in range(30): setattr(c, "f%d" % i, A(i))
    c.last = v
attrs = {
    "set": lambda c, v: setattr(c, "z", v), "replace": lambda c, v: setattr(c, "p", v), "del": lambda c, v: delattr(c, "p"), "dict": lambda c, v: c.__dict__, "dict set": lambda c, v: assign(c.__dict__, "z", v),
    "dict update": lambda c, v: c.__dict__.update(z=A(1), y=v), "dict replace": lambda c, v: setattr(c, "__dict__", {"n": 1, "v": v}), "many": many, "vars": lambda c, v: vars(c).clear(), "bound": lambda c, v: c.__iadd__,
    "class": lambda c, v: setattr(c, "__class__", A), "move": lambda c, v: move(c.q),
}
for name, op in attrs.items(): attempt("attr." + name, plain, op)
class Slots:
    __slots__ = ("a", "b")
    def __init__(self): self.a = A(1)
    def __repr__(self): return repr([getattr(self, k, None) for k in self.__slots__])
for name, op in {"set": lambda c, v: setattr(c, "a", v), "new": lambda c, v: setattr(c, "b", v), "del": lambda c, v: delattr(c, "a")}.items(): attempt("slots." + name, Slots, op)
class SubL(list): pass
class SubD(dict): pass
for name, op in lists.items(): attempt("sublist." + name, lambda: SubL(L()), op)
for name, op in dicts.items(): attempt("subdict." + name, lambda: SubD(D()), op)
attempt("ordered.move", lambda: OrderedDict(D()), lambda c, v: c.move_to_end("a"))
attempt("counter.update", lambda: Counter("abca"), lambda c, v: c.update("xyz"))
