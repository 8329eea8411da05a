# only: lfpy
from regions import Region, Cown, dump, freeze
import io, re
class A: pass
r = Region(); r.a = A(); r.a.l = [r.a]; r.s = Region(); r.s.x = A(); r.f = freeze([1]); r.c = Cown(Region())
box = [r]
print(re.sub(r"subgraph r\d+", "subgraph r", dump(box)))
file = io.StringIO()
dump(r, file)
print(file.getvalue().splitlines()[0])
