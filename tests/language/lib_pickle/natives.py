# Hooks of subclasses beside what is written natively, memos, large data, odd pickles.
import io
import pickle


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)


class Slotted:
    __slots__ = ("a", "b")


class Bag(list):
    pass


class Table(dict):
    pass


def attempt(what, *args, **kwargs):
    try:
        print(what(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", []))


# Every hook is asked about every object.
class Named(pickle.Pickler):
    def persistent_id(self, obj):
        if isinstance(obj, Point):
            return "point", obj.x
        return None


class Found(pickle.Unpickler):
    def persistent_load(self, name):
        return f"<{name}>"

    def find_class(self, module, name):
        print("find", module, name)
        return super().find_class(module, name)


for protocol in range(1, 6):
    file = io.BytesIO()
    Named(file, protocol).dump([Point(1, 2), {"k": Point(3, 4)}, len])
    print(Found(io.BytesIO(file.getvalue())).load())


class Overridden(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, Point):
            return str, (f"{obj.x}/{obj.y}",)
        return NotImplemented


file = io.BytesIO()
Overridden(file).dump((Point(1, 2), Bag([1]), Point))
print(pickle.loads(file.getvalue()))


class Tabled(pickle.Pickler):
    dispatch_table = {Point: lambda p: (complex, (p.x, p.y))}


file = io.BytesIO()
Tabled(file).dump([Point(1, 2)])
print(pickle.loads(file.getvalue()))

# Circles through every kind of container and instance.
for protocol in range(2, 6):
    p = Point(1, None)
    p.y = [p, (p,), {"p": p}]
    bag, table = Bag([1]), Table(a=1)
    bag.append(bag)
    bag.name = "bag"
    table["self"] = table
    s = Slotted.__new__(Slotted)
    s.a = s
    data = pickle.dumps([p, bag, table, s], protocol)
    p2, bag2, table2, s2 = pickle.loads(data)
    print(p2.y[0] is p2, p2.y[1][0] is p2, bag2[1] is bag2, bag2.name,
          table2["self"] is table2, s2.a is s2, list(vars(p2)))

# Batches, frames, data outside of frames.
for value in (list(range(1000)), list(range(1001)), dict.fromkeys(range(2000)),
              set(range(1000)), frozenset(range(1001)), ["x" * 70000, b"y" * 70000],
              [str(i) * 10 for i in range(9000)], "\ud800\u20ac\U0001f600",
              [1 << 63, -1 << 63, -128, 255, 256, 65536, -1 << 2100]):
    for protocol in (1, 2, 4, 5):
        assert pickle.loads(pickle.dumps(value, protocol)) == value
        file = io.BytesIO(pickle.dumps(value, protocol) * 2)
        assert pickle.load(file) == pickle.load(file) == value

# What is remembered stays from one pickle to the next.
file = io.BytesIO()
pickler = pickle.Pickler(file, 2)
shared = ["shared"]
pickler.dump(shared)
size = file.tell()
pickler.dump(shared)
print(file.tell() - size, sorted(place for place, _ in pickler.memo.copy().values()))
unpickler = pickle.Unpickler(io.BytesIO(file.getvalue()))
print(unpickler.load() is unpickler.load(), unpickler.memo.copy())
other = pickle.Pickler(io.BytesIO(), 2)
other.memo = pickler.memo
pickler.memo.clear()
print(len(pickler.memo.copy()), len(other.memo.copy()))
pickler.fast = True
pickler.dump((shared, shared))
print(len(pickler.memo.copy()))

# Places of the memo that lie far apart take no room.
print(pickle.loads(b"K\x07r\x00\x00\x10\x000K\x08\x94j\x00\x00\x10\x00h\x01\x87."))

# Odd pickles.
for data in (b"", b".", b"(.", b"]", b"K", b"]K\x01K\x02s.", b"(]K\x01K\x02e.", b"(K\x01d.",
             b"}(K\x01u.", b"K\x01\x85", b"\x85.", b"(\x86.", b"h\x00.", b"j\x00\x00\x00\x40.",
             b"\x94.", b"K\x01K\x02\x81.", b"cbuiltins\nint\nK\x01\x81.", b"K\x01)R.", b"cbuiltins\nint\nK\x01R.",
             b"K\x01}b.", b"]}b.", b"]K\x01b.", b"K\x01K\x02\x93.", b"\x80\x63.", b"\x95\xff\x00.",
             b"\x8d\xff\xff\xff\xff\xff\xff\xff\xff.", b"\x8b\xff\xff\xff\xff.", b"\x8a\x05a.", b"z", b"\xff",
             b"\x8f(]\x90.", b"\x8fK\x01\x90.", b"(]\x91.", b"}]K\x01s.", b"\x8c\x02\xff\xfe.", b"1.", b"0.", b"2."):
    attempt(pickle.loads, data)
    attempt(pickle.load, io.BytesIO(data))


# What goes wrong deep inside says where.
class Bad:
    def __reduce__(self):
        raise ValueError("no")


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __reduce__(self):
        return self.answer


for value in (Bad(), [1, Bad()], {"k": (Bad(),)}, {Bad(): 1}, {frozenset([Bad()])}, Point(1, Bad()),
              Bag([Bad()]), Table(k=Bad()), Odd(1), Odd((1,)), Odd((1, ())), Odd((int, 1)),
              Odd((int, (), None, 5)), Odd((int, (), None, None, iter([1]))), Odd((int, (), None, None, None, 5)),
              Odd(("int", "7"))):
    attempt(pickle.dumps, value)


class Grows:
    def __init__(self, owner):
        self.owner = owner

    def __reduce__(self):
        if isinstance(self.owner, list):
            self.owner.clear()
        elif isinstance(self.owner, dict):
            self.owner[len(self.owner)] = 0
        return int, ()


items = []
items += [Grows(items), 2, 3]
attempt(pickle.dumps, items)
pairs = {}
pairs.update(a=Grows(pairs), b=2)
attempt(pickle.dumps, pairs)

deep = []
for _ in range(100000):
    deep = [deep]
try:
    pickle.dumps([deep] * 3)
    print("deep enough")
except RecursionError:
    print("deep enough")
