# Every protocol: the bytes, and what is read back.
import collections
import copyreg
import enum
import io
import pickle


class Plain:
    class Inner:
        pass

    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __repr__(self):
        return f"Plain({self.__dict__})"

    def method(self):
        pass


class Slots:
    __slots__ = "a", "__b"

    def __init__(self):
        self.a, self.__b = 1, 2

    def __repr__(self):
        return f"Slots({self.a}, {self.__b})"


class Keywords(int):
    def __new__(cls, *, value):
        return int.__new__(cls, value)

    def __getnewargs_ex__(self):
        return (), {"value": int(self)}


class Arguments(str):
    def __getnewargs__(self):
        return (str(self),)


class Color(enum.Enum):
    RED = 1


class State:
    def __getstate__(self):
        return 5

    def __setstate__(self, state):
        self.state = state

    def __repr__(self):
        return f"State({self.state})"


class Setter:
    def __reduce__(self):
        return Setter, (), "given", None, None, set_it

    def __repr__(self):
        return f"Setter({self.what})"


def set_it(obj, state):
    obj.what = state


class Many(list):
    pass


Pair = collections.namedtuple("Pair", "left right")
loop = [1]
loop.append(loop)
knot = ([], {})
knot[0].append(knot)
knot[1]["again"] = knot
things = [
    None, True, ..., NotImplemented, 0, -1, 255, 256, 65536, 2**31, -2**31, -2**63, 10**30, -128, 1.5, -0.0, 1 + 2j,
    "", "é☃\n\\", "\ud800", "\0\r\x1a", b"", b"ab\xff", bytearray(b"xy"), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [],
    [1], [1, 2], {}, {"a": 1}, {"a": 1, "b": 2}, set(), {1}, frozenset([1]), range(3), slice(1, 2, 3), int, type(None), len,
    zip, ValueError, FileNotFoundError, Plain, Plain.Inner, Plain.method, "a".upper, Plain(x=1), Slots(), Keywords(value=4),
    Arguments("q"), Color.RED, State(), Setter(), Many([1, 2]), Pair(1, 2), collections.OrderedDict(a=1),
    collections.defaultdict(list, a=[1]), ValueError("x", 1), OSError(2, "no", "file"), loop, knot,
    iter([1, 2]), list[int], int | str,
]
for thing in things:
    for protocol in range(6):
        try:
            data = pickle.dumps(thing, protocol)
        except (TypeError, pickle.PicklingError) as error:
            print(protocol, str(error).split(" at 0x")[0], getattr(error, "__notes__", ""))
            continue
        back = pickle.loads(data)
        print(protocol, data, repr(back)[:60] if "0x" not in repr(back) else type(back))

print(len(pickle.dumps(list(range(3000)))), len(pickle.dumps("x" * 70000)), len(pickle.dumps(["y" * 9000] * 9)))
big = [dict.fromkeys(range(1001)), set(range(1000)), list(range(1001)), ["%d" % i * 3000 for i in range(50)], b"z" * 70000]
for protocol in range(6):
    data = pickle.dumps(big, protocol)
    print(protocol, len(data), pickle.loads(data) == big)

# Several in one file, the memo, persistent names, tables, out-of-band buffers.
file = io.BytesIO()
pickler = pickle.Pickler(file, 4)
pickler.dump("first")
pickler.dump(["first"])
pickler.clear_memo()
pickler.dump("second")
file.seek(0)
unpickler = pickle.Unpickler(file)
print(file.getvalue(), unpickler.load(), unpickler.load(), unpickler.load(), file.read())


class Namer(pickle.Pickler):
    def persistent_id(self, obj):
        return "the-plain" if isinstance(obj, Plain) else None


class Finder(pickle.Unpickler):
    def persistent_load(self, name):
        return f"<{name}>"


for protocol in range(6):
    file = io.BytesIO()
    Namer(file, protocol).dump([Plain(), 1])
    file.seek(0)
    print(file.getvalue(), Finder(file).load())


class Other(pickle.Pickler):
    def reducer_override(self, obj):
        return (str, ("replaced",)) if obj is Plain else NotImplemented


file = io.BytesIO()
Other(file).dump([Plain, Plain.Inner])
print(pickle.loads(file.getvalue()))
file = io.BytesIO()
pickler = pickle.Pickler(file)
pickler.dispatch_table = {complex: lambda number: (str, (repr(number),))}
pickler.dump([3 + 4j])
print(pickle.loads(file.getvalue()))

copyreg.add_extension("__main__", "Plain", 200)
print(pickle.dumps(Plain, 2), pickle.loads(pickle.dumps(Plain, 4)))
copyreg.remove_extension("__main__", "Plain", 200)

kept = []
data = pickle.dumps([pickle.PickleBuffer(bytearray(b"out")), pickle.PickleBuffer(b"ro")], 5, buffer_callback=kept.append)
print(data, [bytes(buffer.raw()) for buffer in kept], [bytes(part) for part in pickle.loads(data, buffers=kept)])
print(pickle.loads(pickle.dumps(pickle.PickleBuffer(bytearray(b"in")))))
print(pickle.loads(b"(S'old'\nI5\nL6L\nF2.5\nU\x03abcT\x02\0\0\0deV\\u0041\nt."))
print(pickle.loads(b"U\x01\xff.", encoding="latin1"), pickle.loads(b"U\x01\xff.", encoding="bytes"))
print(pickle.loads(b"(i__main__\nPlain\n."), pickle.loads(b"(c__builtin__\nxrange\nI3\no."))
