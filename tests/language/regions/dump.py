# only: lfpy
from regions import Region, Cown, dump, freeze
import io, os, tempfile
class A: pass
r = Region(); r.a = A(); r.a.l = [r.a]; r.s = Region(); r.s.x = A(); r.f = freeze([1]); r.c = Cown(Region())
box = [r]
print(dump(box))
file = io.StringIO()
print(dump(box, file), file.getvalue() == dump(box))
path = os.path.join(tempfile.mkdtemp(), "picture.mmd")
print(dump(box, path), open(path).read() == dump(box))

print("-- counts are those without the call")
named = Region("bank")
named.items = []
print(dump(named) == dump(named), named._lrc, "LRC 1" in dump(named), "region bank" in dump(named))
print(dump(named.items).count("LRC 1"), named._lrc)

print("-- atoms need no box; labels are escaped and cut")
print(dump({"a|b\"<&>`#": [1, "x" * 100, b"y", (1, 2), None], "k" * 60: {1: []}, (1, 2): [2.5]}))
print(dump(5), dump("text"))

print("-- cowns: pending, acquired, released")
p = Cown(Region())
q = Region()
c = Cown(q)
print(dump([p, c]))
q = None
with c:
    print([line for line in dump(c).splitlines() if "Cown" in line])
print([line for line in dump(c).splitlines() if "Cown" in line])

print("-- limits")
chain = None
for i in range(10000):
    chain = [chain]
lines = dump(chain).splitlines()
print(sum("list rc" in line for line in lines), lines[-3])
lines = dump([[] for i in range(10000)], limit=5).splitlines()
print(sum("list rc" in line for line in lines), lines[-3])
lines = dump([[], []], limit=2).splitlines()
print(lines[-3])
for limit in (0, 10001, "x"):
    try:
        dump([], limit=limit)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    dump([], 5)
except TypeError as e:
    print(e)
try:
    dump([], "/nowhere/x.svg")
except OSError as e:
    print(e)

print("-- what dump looks at stays as it was")
import regions
class Odd:
    def __getattribute__(self, name): raise RuntimeError(name)
    def __repr__(self): raise RuntimeError
class Text(str):
    def __repr__(self): raise RuntimeError
o = Odd()
print(dump([o, Text("a"), {Text("b"): 1}, Exception("e"), ValueError([o]), len, Odd, regions, lambda: 1]))
regions.verify()

print("-- without an object: the variables of the running calls")
def inner(argument):
    local = [argument]
    print("\n".join(line for line in dump(limit=400).splitlines() if "()" in line or "argument" in line))
inner(Region("given"))
