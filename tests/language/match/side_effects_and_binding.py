log = []
class A:
    def __init__(s, v): s.v = v
    def __eq__(s, o): log.append(("eq", o)); return s.v == o
class Props:
    @property
    def a(s): log.append("get a"); return 1
    @property
    def b(s): log.append("get b"); return 2
    @property
    def bad(s): raise AttributeError("nope")
    @property
    def worse(s): raise ValueError("worse")
match A(2):
    case 1: print("one")
    case 2: print("two")
print(log); log.clear()
match Props():
    case Props(a=5): print("no")
    case Props(a=1, b=3): print("no")
    case Props(bad=_): print("no")
    case Props(a=x, b=y): print("yes", x, y)
print(log); log.clear()
try:
    match Props():
        case Props(worse=_): pass
except ValueError as e: print(e)
match [1, 2, 3]:
    case [a, b]: pass
    case [a, b, 9]: print("no")
    case [c, *d]: print(c, d)
print("a" in dir(), "c" in dir())
def subj(): log.append("subject"); return 5
match subj():
    case 1 | 2 | 3: pass
    case 4: pass
    case 5: log.append("five")
print(log); log.clear()
class M(type):
    def __instancecheck__(c, o): log.append("check"); return True
class K(metaclass=M): z = 1
match 5:
    case K(): print("K!", log)
match {"a": 1, "b": {"c": [1, 2, {"d": "deep"}]}}:
    case {"b": {"c": [_, _, {"d": v}]}, **rest}: print(v, rest)
def f(x):
    match x:
        case [y, z] if (t := y + z) > 5: return "big", t
        case [y, z]: return "small", y, z, t
print(f([1, 2]), f([5, 5])); x = 1
match x:
    case x if x > 5: pass
print(x)
match 1, [2, 3]:
    case a, [b, c] if a + b == c: print("sum", a, b, c)
