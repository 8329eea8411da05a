# only: lfpy
# Readers share a cown; what they may not do.
import threading
from regions import Cown, Region, RegionError, read, wait, when
import weakref

class Thing: pass

c = Cown(Region("shelf"))
with c as r:
    r.items = [1, 2, 3]
    r.thing = Thing()
    r.thing.sub = Region()
    r.thing.sub.deep = {"k": [0]}
    r.text = bytearray(b"abc")

# Two readers are inside at the same time.
gate = threading.Barrier(2)
def meet(c):
    gate.wait(600)
    return len(c.value.items)
print([x.wait(timeout=600) for x in [when(read(c))(meet), when(read(c))(meet)]])

def attempt(f):
    def body(c):
        try:
            return f(c)
        except Exception as e:
            return type(e).__name__ + " " + str(e)
    print(str(when(read(c))(body).wait(timeout=600)).replace(__file__, "FILE"))

def store(c): c.value.new = 1
def append(c): c.value.items.append(4)
def item(c): c.value.thing.sub.deep["k"][0] = 1
def attribute(c): c.value.thing.x = 1
def raw(c): c.value.text[0] = 0
def replace(c): c.value = None
def close(c): c.value.close()
def take(c): c.value.take(c.value.thing)
def collect(c): c.value.collect()
def clean(c): return c.value.clean()
def lrc(c): return c.value._lrc >= 0
def block(c):
    with c.value: pass
def ref(c): weakref.ref(c.value.thing)
def own(c):
    r = Region()
    r.x = c.value.items
def freeze_it(c):
    import regions
    regions.freeze(c.value.thing)
def release(c): c.release()
def reads(c): return (tuple(c.value.items[1:]), sum(c.value.items), c.value.thing.sub.deep["k"][0], bytes(c.value.text),
                      c.value.name, min(c.value.items), c.locked())
for f in (store, append, item, attribute, raw, replace, close, take, collect, clean, lrc, block, ref, own, freeze_it,
          release, reads):
    print(f.__name__, end=": ")
    attempt(f)

# What an object only shows when it is asked for is not made inside it; what a stream reads moves its position.
import array
import copy
import functools
import io
import json
class Plain:
    def __init__(self): self.a = 1
e = Cown(Region())
with e as r:
    r.plain, r.part, r.array = Plain(), functools.partial(max, 1), array.array("i", [1, 2])
    r.text, r.bytes, r.stream, r.lines = bytearray(b"abc"), io.BytesIO(b"bytes"), io.BytesIO(), io.StringIO("lines\n")
def looks(c):
    v = c.value
    own = vars(v.plain)
    return (json.dumps(dict(own)), copy.copy(v.plain).a, "plain" in vars(v), v.part(5), v.part.__reduce__()[2][1] == (1,),
            bytes(memoryview(v.text)), memoryview(v.array)[1], bytes(v.bytes.getbuffer()), bytes(v.stream.getbuffer()),
            v.bytes.tell(), v.lines.__getstate__()[0])
def own_dict(c): vars(c.value.plain)["a"] = 2
def view_item(c): memoryview(c.value.text)[0] = 0
def view_number(c): memoryview(c.value.array)[0] = 0
def view_stream(c): c.value.bytes.getbuffer()[0] = 0
def reads_bytes(c): c.value.bytes.read()
def seeks(c): c.value.bytes.seek(1)
def reads_lines(c): c.value.lines.readline()
def next_line(c): next(c.value.lines)
def closes(c): c.value.lines.close()
first = c
c = e
for f in (looks, own_dict, view_item, view_number, view_stream, reads_bytes, seeks, reads_lines, next_line, closes):
    print(f.__name__, end=": ")
    attempt(f)
@when(c)
def writes_again(c):
    v = c.value
    v.plain.b = 2
    v.text.append(100)
    v.array.append(3)
    v.stream.write(b"more")
    return v.plain.__dict__ == {"a": 1, "b": 2}, bytes(v.text), v.bytes.read(), v.lines.readline()
print(writes_again.wait(timeout=600))
c = first

# A writer after readers, readers after a writer: in order.
def write(c): c.value.items.append(len(c.value.items) + 1)
def count(c): return len(c.value.items)
results = []
for i in range(5):
    results += [when(read(c))(count), when(read(c))(count), when(c)(write)]
print([r.wait(timeout=600) for r in results])

# Mixed, and the same cown both ways: writing wins.
d = Cown(Region())
with d: d.value.n = 0
@when(read(c), d, read([c]))
def mixed(c, d, cs):
    d.value.n = len(c.value.items)
    return cs[0] is c
print(mixed.wait(timeout=600))
@when(read(d), d)
def both(x, y):
    x.value.n += 1
    return y.value.n
print(both.wait(timeout=600))

# A reader that keeps something.
import sys
def keep(c): sys.kept = c.value.items
try:
    when(read(c))(keep).wait(timeout=600)
except RegionError as e:
    print("RegionError", str(e).split(", file")[0], e.__notes__[0])
when(c)(write)
print(when(read(c))(count).wait(timeout=600))
with c: print(c.value.is_open, len(c.value.items))
