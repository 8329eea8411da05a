"""Everything that could change an object is tried on a frozen one: build/lfpy tests/immutable/mutators.py [TYPE]

The table is made from the types themselves: every class that is not written in Python, every method, operator,
slot and attribute that it shows. Each is tried with many arguments through a call, through natives that call it,
as a statement, and as a statement that ran 10,000 times on mutable objects first; and with arguments whose own
code freezes the receiver in the midst of the operation. A frozen object must never change. A new type needs an
entry in SAMPLES, or in REFUSED or UNMADE.
"""
import array, bisect, collections, datetime, functools, heapq, itertools, operator, re, sys, types, weakref
from immutable import freeze, is_frozen, InterpreterLocal, SharedField
import bocpy, immutable, regions

for name in sys.builtin_module_names:
    __import__(name)
import _blake2, _bz2, _lzma, _md5, _random, _sha1, _sha2, _sha3, _socket, _struct, decimal, enum, fractions, typing, zlib
from string import templatelib


class Plain:
    def __init__(self):
        self.a = 1
        self.b = [2]
    def method(self): return self.a

class Slotted:
    __slots__ = ("x", "y")

class Callable:
    def __call__(self, *a): return 3

class SubList(list): pass
class SubDict(dict): pass
class SubSet(set): pass
class SubStr(str): pass
class SubInt(int): pass
class SubTuple(tuple): pass
class SubBytes(bytearray): pass
class SubDeque(collections.deque): pass
class SubException(Exception): pass
class SubDate(datetime.date): pass
class SubDecimal(decimal.Decimal): pass
class SubTime(datetime.time): pass
class SubMoment(datetime.datetime): pass
class SubDelta(datetime.timedelta): pass
class TwoHours(datetime.tzinfo):
    def utcoffset(self, dt): return datetime.timedelta(hours=2)
    def dst(self, dt): return datetime.timedelta(0)
    def tzname(self, dt): return "two"
class Full:
    def __init__(self): self.log = []
    def __setattr__(self, k, v): object.__setattr__(self, k, v)
    def __setitem__(self, k, v): self.log.append(k)
    def __delitem__(self, k): self.log.append(k)
    def __iadd__(self, o): self.log.append(o); return self
    p = property(lambda self: 1, lambda self, v: self.log.append(v), lambda self: self.log.clear())
Pair = collections.namedtuple("Pair", "x y")


def plain_function(a, b=[1], *, c={"k": 2}) -> int:
    "text"
    return a

def with_closure():
    cell = [1]
    def inner(): return cell
    return inner

def a_class():
    class Made(Plain):
        attribute = [1]
        def method(self): return 1
        @property
        def p(self): return 2
        @classmethod
        def c(cls): return 3
        @staticmethod
        def s(): return 4
    return Made

def instance(cls=Plain, **attributes):
    o = cls()
    for k, v in attributes.items():
        setattr(o, k, v)
    return o

def slotted():
    o = Slotted()
    o.x = [1]
    return o

def exception(cls, *args, **attributes):
    e = cls(*args)
    e.__cause__ = ValueError("cause")
    e.add_note("note")
    e.extra = [1]
    return e

def default_dict():
    d = collections.defaultdict(list)
    d["a"] = [1]
    return d

def with_many():
    o = Plain()
    for i in range(30):
        setattr(o, "n%d" % i, i)
    return o

def in_dict_mode():
    o = Plain()
    o.__dict__
    return o

def a_cell():
    return with_closure().__closure__[0]

def a_frame():
    return sys._getframe()

def a_traceback():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e.__traceback__

def a_module():
    m = types.ModuleType("mutators_made")
    m.value = [1]
    sys.modules["mutators_made"] = m
    return m

TARGET = Plain()
HASHES = [_md5.md5, _sha1.sha1, _sha2.sha224, _sha2.sha256, _sha2.sha384, _sha2.sha512, _sha3.sha3_224, _sha3.sha3_256,
          _sha3.sha3_384, _sha3.sha3_512, _sha3.shake_128, _sha3.shake_256, _blake2.blake2b, _blake2.blake2s]

SAMPLES = {
    bocpy.Matrix: [lambda: bocpy.Matrix(2, 2)],
    type(exit): [lambda: exit], type(license): [lambda: license], type(help): [lambda: help],
    list: [lambda: [3, 1, 2], lambda: [], SubList],
    dict: [lambda: {"a": 1, "b": [2]}, lambda: {i: i for i in range(40)}, lambda: {}, lambda: SubDict(a=1)],
    set: [lambda: {1, 2, 3}, lambda: set(range(50)), set, lambda: SubSet([1])],
    frozenset: [lambda: frozenset({1, (2,)})],
    tuple: [lambda: (1, [2]), lambda: SubTuple((1, 2)), lambda: Pair(1, [2])],
    bytearray: [lambda: bytearray(b"cab"), lambda: bytearray(), lambda: SubBytes(b"x")],
    collections.deque: [lambda: collections.deque([3, 1, 2]), lambda: collections.deque([1, 2], 2), SubDeque],
    collections.defaultdict: [default_dict],
    array.array: [lambda: array.array("i", [3, 1, 2]), lambda: array.array("d")],
    object: [object, Plain, slotted, Callable, Full, with_many, in_dict_mode,
             collections.OrderedDict, lambda: collections.OrderedDict(a=1, b=2), lambda: collections.Counter("aab"),
             lambda: collections.ChainMap({"a": 1}), lambda: collections.UserList([1]), lambda: fractions.Fraction(1, 3)],
    type: [a_class, lambda: enum.Enum("Colour", "red green"), lambda: type("T", (list,), {})],
    types.FunctionType: [lambda: types.FunctionType(plain_function.__code__, globals(), "f", ([1],)),
                         with_closure, lambda: (lambda x=[1]: x)],
    types.CodeType: [lambda: plain_function.__code__],
    templatelib.Template: [lambda: t"a{[1]}b{2!r:>3}", lambda: t""],
    templatelib.Interpolation: [lambda: t"{[1]}".interpolations[0]],
    types.CellType: [a_cell, types.CellType],
    types.MethodType: [lambda: Plain().method],
    types.BuiltinFunctionType: [lambda: [1].append, lambda: len],
    types.MappingProxyType: [lambda: types.MappingProxyType({"a": 1})],
    types.SimpleNamespace: [lambda: types.SimpleNamespace(a=1, b=[2])],
    types.GenericAlias: [lambda: list[int]],
    types.UnionType: [lambda: int | str],
    types.ModuleType: [a_module],
    types.FrameType: [a_frame],
    types.TracebackType: [a_traceback],
    property: [lambda: property(len, None, None, "text")],
    classmethod: [lambda: classmethod(plain_function)],
    staticmethod: [lambda: staticmethod(plain_function)],
    super: [lambda: super(Plain, Plain())],
    slice: [lambda: slice(1, [2], 3)],
    range: [lambda: range(3)],
    int: [lambda: 7, lambda: 10 ** 40, lambda: instance(SubInt, tag=[1])],
    bool: [lambda: True],
    float: [lambda: 1.5],
    complex: [lambda: 1j],
    str: [lambda: "text", lambda: "te" + str(TARGET.a), lambda: instance(SubStr, tag=[1])],
    bytes: [lambda: b"text"],
    type(None): [lambda: None],
    type(NotImplemented): [lambda: NotImplemented],
    type(...): [lambda: ...],
    type(list.append): [lambda: list.append],
    type(dict.__dict__["fromkeys"]): [lambda: dict.__dict__["fromkeys"]],
    type(list.__len__): [lambda: list.__len__],
    type([].__len__): [lambda: [1].__len__],
    type(types.FunctionType.__code__): [lambda: types.FunctionType.__code__],
    type(Slotted.x): [lambda: Slotted.x],
    weakref.ReferenceType: [lambda: weakref.ref(TARGET), lambda: weakref.ref(TARGET, print)],
    BaseException: [lambda: exception(Exception, 1), lambda: exception(SubException, [1]), lambda: exception(KeyError, 1),
                    lambda: exception(OSError, 2, "no", "file"), lambda: exception(StopIteration, 5),
                    lambda: exception(SystemExit, 5), lambda: exception(ImportError, "m"),
                    lambda: exception(SyntaxError, "m", ("f", 1, 2, "text")), lambda: exception(NameError, "n"),
                    lambda: exception(AttributeError, "n"), lambda: exception(ExceptionGroup, "g", [ValueError(1)]),
                    lambda: exception(UnicodeDecodeError, "ascii", b"x", 0, 1, "r"),
                    lambda: exception(UnicodeEncodeError, "ascii", "x", 0, 1, "r"),
                    lambda: exception(UnicodeTranslateError, "x", 0, 1, "r")],
    functools.partial: [lambda: functools.partial(plain_function, 1, c=2)],
    operator.itemgetter: [lambda: operator.itemgetter(1)],
    operator.attrgetter: [lambda: operator.attrgetter("a")],
    operator.methodcaller: [lambda: operator.methodcaller("method")],
    type(Pair.x): [lambda: Pair.x],
    re.Pattern: [lambda: re.compile("a(b)")],
    re.Match: [lambda: re.match("a(b)", "ab")],
    _struct.Struct: [lambda: _struct.Struct("i")],
    type(types.__spec__): [lambda: type(types.__spec__)("name", None)],
    InterpreterLocal: [lambda: InterpreterLocal([1])],
    regions.Region: [regions.Region],
    sys.version_info.__class__: [lambda: sys.version_info],
    datetime.date: [lambda: datetime.date(2024, 2, 29), lambda: instance(lambda: SubDate(2024, 2, 29), tag=[1])],
    datetime.time: [lambda: datetime.time(12, 30), lambda: datetime.time(1, tzinfo=TwoHours()),
                    lambda: instance(lambda: SubTime(12), tag=[1])],
    datetime.datetime: [lambda: datetime.datetime(2024, 2, 29, 12), lambda: datetime.datetime(2024, 2, 29, tzinfo=TwoHours()),
                        lambda: instance(lambda: SubMoment(2024, 2, 29), tag=[1])],
    datetime.timedelta: [lambda: datetime.timedelta(1, 2, 3), lambda: instance(lambda: SubDelta(1), tag=[1])],
    datetime.tzinfo: [lambda: instance(TwoHours, tag=[1])],
    datetime.timezone: [lambda: datetime.timezone(datetime.timedelta(hours=1), "one"), lambda: datetime.timezone.utc],
    decimal.Decimal: [lambda: decimal.Decimal("1.50"), lambda: instance(lambda: SubDecimal(2), tag=[1])],
    decimal.Context: [lambda: decimal.Context(prec=5, traps=[decimal.Inexact])],
    **{type(make()): [lambda make=make: make(b"text")] for make in HASHES},
}
# Freezing an instance is refused; a sample proves it where one can be made.
REFUSED = {
    "memoryview": lambda: memoryview(b"x"), "list_iterator": lambda: iter([1]), "tuple_iterator": lambda: iter((1,)),
    "list_reverseiterator": lambda: reversed([1]), "str_ascii_iterator": lambda: iter("a"),
    "str_iterator": lambda: iter("\u1234"), "bytes_iterator": lambda: iter(b"x"),
    "bytearray_iterator": lambda: iter(bytearray(b"x")), "dict_keys": lambda: {}.keys(),
    "dict_values": lambda: {}.values(), "dict_items": lambda: {}.items(), "dict_keyiterator": lambda: iter({1: 2}),
    "dict_valueiterator": lambda: iter({1: 2}.values()), "dict_itemiterator": lambda: iter({1: 2}.items()),
    "dict_reversekeyiterator": lambda: reversed({1: 2}), "dict_reversevalueiterator": lambda: reversed({1: 2}.values()),
    "dict_reverseitemiterator": lambda: reversed({1: 2}.items()), "set_iterator": lambda: iter({1}),
    "range_iterator": lambda: iter(range(3)), "longrange_iterator": lambda: iter(range(10 ** 30)),
    "enumerate": lambda: enumerate([1]), "zip": lambda: zip([1]), "map": lambda: map(str, [1]),
    "filter": lambda: filter(None, [1]), "reversed": lambda: reversed((1,)), "iterator": lambda: iter(WithItems()),
    "callable_iterator": lambda: iter(len, 1), "generic_alias_iterator": lambda: iter(list[int]),
    "generator": lambda: (x for x in [1]), "coroutine": None, "coroutine_wrapper": None, "async_generator": None,
    "async_generator_wrapped_value": None, "async_generator_asend": None, "arrayiterator": lambda: iter(array.array("i")),
    "_deque_iterator": lambda: iter(collections.deque()), "_deque_reverse_iterator": lambda: reversed(collections.deque()),
    "KeyWrapper": lambda: functools.cmp_to_key(len)(1), "_lru_cache_wrapper": lambda: functools.lru_cache(len),
    "DirEntry": None, "ScandirIterator": None, "Random": lambda: _random.Random(), "SRE_Scanner": None, "unpack_iterator": lambda: _struct.iter_unpack("i", b"0000"),
    "lock": None, "RLock": None, "_ThreadHandle": None, "FreezabilityOverride": None, "require_mutable": None,
    "ProxyType": lambda: None, "CallableProxyType": lambda: None, "FileIO": lambda: open("/dev/null", "rb", 0),
    "BytesIO": lambda: __import__("io").BytesIO(), "StringIO": lambda: __import__("io").StringIO(),
    "BufferedReader": lambda: open("/dev/null", "rb"), "BufferedWriter": lambda: open("/dev/null", "wb"),
    "BufferedRandom": None, "BufferedRWPair": None, "TextIOWrapper": lambda: open("/dev/null"),
    "IncrementalNewlineDecoder": None, "anext_awaitable": None, "formatteriterator": None, "fieldnameiterator": None,
    "odict_iterator": lambda: iter(collections.OrderedDict(a=1)), "poll": lambda: __import__("select").poll(),
    "TemplateIter": lambda: iter(t"a"), "FrameLocalsProxy": lambda: a_frame().f_locals, "Writer": lambda: __import__("_pickling").Writer(), "Reader": lambda: __import__("_pickling").Reader(),
    "memory_iterator": lambda: iter(memoryview(b"x")), "SharedField": None, "Cown": None, "_local": None, "ThreadHandle": None, "RegionRef": None, "async_generator_athrow": None,
    "Event": None, "Semaphore": None, "BoundedSemaphore": None, "Barrier": None, "SimpleQueue": None,
    "when": None, "read": None, "together": None, "Condition": lambda: __import__("threading").Condition(), "Queue": lambda: __import__("queue").Queue(),
    "_ZlibDecompressor": lambda: zlib._ZlibDecompressor(), "Compress": zlib.compressobj, "Decompress": zlib.decompressobj,
    "BZ2Compressor": _bz2.BZ2Compressor, "BZ2Decompressor": _bz2.BZ2Decompressor, "LZMACompressor": _lzma.LZMACompressor,
    "LZMADecompressor": _lzma.LZMADecompressor, "socket": _socket.socket,
    "LifoQueue": lambda: __import__("queue").LifoQueue(), "PriorityQueue": lambda: __import__("queue").PriorityQueue(),
}
REFUSED.update((name, None) for name in dir(itertools))
REFUSED.update({"_grouper": None, "_tee": None, "_tee_dataobject": None, "count": lambda: itertools.count(),
                "chain": lambda: itertools.chain([1]), "cycle": lambda: itertools.cycle([1])})
# Nothing of its own to freeze: bases without instances, results that are tuples, and what only the runtime makes.
UNMADE = {"_IOBase", "_RawIOBase", "_BufferedIOBase", "_TextIOBase", "Loader", "_PlaceholderType", "ImmutableModule",
          "_Call", "_RemovedType", "PinnedCown"}

class WithItems:
    def __getitem__(self, i): raise IndexError


# ---- what an object is, as a value -------------------------------------------------------------------------

ADDRESS = re.compile("0x[0-9a-f]+")
VOLATILE = {"__dict__", "__weakref__", "f_locals", "f_builtins", "tb_frame", "f_back", "co_positions", "_lrc", "_osc", "is_open",
            "__subclasshook__", "__init_subclass__", "__class_getitem__", "__traceback__"}

def show(v, depth=0):
    if isinstance(v, (list, tuple, collections.deque, set, frozenset)) and depth < 3:
        items = [show(x, depth + 1) for x in list.__iter__(v)] if isinstance(v, list) else [show(x, depth + 1) for x in v]
        return type(v).__name__ + repr(sorted(items) if isinstance(v, (set, frozenset)) else items)
    if isinstance(v, dict) and depth < 3:
        return type(v).__name__ + repr([(show(k, depth + 1), show(dict.__getitem__(v, k), depth + 1)) for k in dict.keys(v)])
    try:
        return ADDRESS.sub("", repr(v))[:2000]
    except Exception as e:
        return "unshown " + type(e).__name__

def value_of(o):
    if type(o) is immutable.ImmutableModule:
        return ["a proxy"]  # what it shows is that of its mutable half
    parts = [show(o)]
    cls = type(o)
    for name in sorted({n for c in cls.__mro__ for n in c.__dict__} - VOLATILE):
        kind = next(c.__dict__[name] for c in cls.__mro__ if name in c.__dict__)
        if type(kind) in (type(types.FunctionType.__code__), type(Slotted.x)):
            try:
                parts.append((name, show(kind.__get__(o, cls))))
            except Exception as e:
                parts.append((name, type(e).__name__))
    if isinstance(o, type):
        parts.append([(k, id(v)) for k, v in o.__dict__.items() if k not in ("__annotations_cache__", "__annotate_func__", "__abstractmethods__")])
    elif cls is not types.ModuleType and cls.__name__ != "ImmutableModule":
        try:
            parts.append(show(vars(o)))
        except TypeError:
            pass
    if isinstance(o, (bytearray, array.array)):
        parts.append(bytes(o))
    parts.append(cls.__name__)
    return parts


# ---- the ways to change it ---------------------------------------------------------------------------------

def pool():
    return [0, 1, "x", [9], {"k": 1}, (1, 2), b"x", None, len, slice(0, 1), {5}, "__class__"]

def small_pool():
    return [0, "x", [9], (1, 2), len, Plain]

SKIP = {"__subclasses__", "__init_subclass__", "__subclasshook__", "__sizeof__", "__dir__"}
TEMPLATES = [
    "o.a = 5", "o.new = 5", "del o.a", "o.x = 5", "del o.x", "o.a += 1", "o.__dict__ = {}", "o.__dict__['a'] = 5",
    "o.__dict__.update(z=1)", "o.__class__ = C", "o[0] = 5", "o['a'] = 5", "o['new'] = 5", "o[1] = 5", "del o[0]", "del o['a']",
    "o[0:1] = [7, 8]", "o[0:1] = b'zz'", "del o[0:1]", "o[::2] = [1, 2]", "o += [1]", "o += b'x'", "o *= 2", "o *= 0", "o |= {9}",
    "o |= {'n': 1}", "o &= {1}", "o -= {1}", "o ^= {1, 9}", "o += (1,)", "o += 1", "o.append(1)", "o.add(9)", "o.clear()",
    "o.pop()", "o.popitem()", "o.extend([1])", "o.update({'q': 1})", "o.update([99])", "o.sort()", "o.reverse()",
    "o.insert(0, 1)", "o.remove(1)", "o.discard(1)", "o.setdefault('n', 1)", "o.appendleft(1)", "o.rotate(1)",
    "for o.a in [7]: pass", "for o[0] in [7]: pass", "o.a, o.new = 1, 2", "o[0], o[1] = 8, 9", "with M() as o.a: pass",
    "import sys as s; o.a = s", "o.__name__ = 'n'", "o.__doc__ = 'n'", "o.__defaults__ = ()", "o.__code__ = C.m.__code__",
    "o.__kwdefaults__ = {}", "o.__bases__ = (C,)", "o.__module__ = 'n'", "o.__qualname__ = 'n'", "o.cell_contents = 5",
    "o.__annotations__ = {}", "o.args = ()", "o.__cause__ = None", "o.__context__ = None", "o.__traceback__ = None",
    "o.__suppress_context__ = True", "o.add_note('n')", "o.with_traceback(None)", "o.value = 3", "o.__type_params__ = ()",
    "raise o", "raise ValueError from o", "o.method = 3", "o.p = 3", "del o.p", "o.maxlen = 3", "o.default_factory = None",
    "o.f_lineno = 1", "o.f_trace = len", "o.tb_next = None", "o.__isabstractmethod__ = True", "o.__wrapped__ = 1",
    "o.start = 1", "o.real = 1", "o.__setstate__({})", "o.__setstate__(({'a': 5}, {}))", "o.__setstate__((len, (), {}, {}))",
    "o.__abstractmethods__ = {1}", "o.__func__ = 1", "o.__self__ = 1",
    "list(map(o.append, [1]))", "list(map(o.__setitem__, [0], [5]))", "list(map(setattr, [o], ['a'], [5]))",
    "list(map(operator.setitem, [o], [0], [5]))", "operator.setitem(o, 'a', 5)", "operator.delitem(o, 0)", "operator.iadd(o, [1])",
    "operator.ior(o, {9})", "operator.imul(o, 2)", "operator.iconcat(o, [1])", "functools.reduce(operator.iadd, [[1]], o)",
    "heapq.heapify(o)", "heapq.heappush(o, 0)", "heapq.heappop(o)", "heapq.heapreplace(o, 0)", "heapq.heappushpop(o, 9)",
    "heapq._heappop_max(o)", "heapq._heapify_max(o)", "bisect.insort(o, 0)", "bisect.insort_left(o, 0)", "sorted([1], key=o.append)",
    "max([1, 2], key=o.append)", "re.sub('a', lambda m: o.append(1) or '', 'aa')", "random.shuffle(o)", "memoryview(o)[0] = 1",
    "memoryview(o).cast('B')[0] = 1", "_struct.pack_into('b', o, 0, 5)", "open('/dev/zero', 'rb').readinto(o)",
    "__import__('io').BytesIO(b'zzz').readinto(o)", "object.__setattr__(o, 'a', 5)", "object.__delattr__(o, 'a')",
    "object.__setattr__(o, '__class__', C)", "type.__setattr__(o, 'attribute', 5)", "type.__delattr__(o, 'attribute')",
    "exec('z = 1', o)", "exec('z = 1', {}, o)", "dict.__init__(o, z=1)", "list.__init__(o, [1])", "set.__init__(o, [1])", "o.__init__()",
    "o.__init__([5])", "o.__init__(5)", "o.__init__('x')", "functools.update_wrapper(o, len)", "functools.partial.__setstate__(o, (len, (), {}, {}))",
    "setattr(o, '__class__', C)", "vars(o)['a'] = 5", "vars(o).clear()", "o.__dict__.pop('a')", "o.__dict__ |= {'z': 1}",
    "copy.copy(o).append(1)", "weakref.ref(o)", "abc.ABCMeta.register(o, int)", "o.__set_name__(C, 'n')", "o.__delete__(C())",
    "C.d = o", "f = o; f += [1]", "(lambda: o.clear())()", "[o.clear() for _ in '1']", "def g(v=o): v.clear()\n    g()",
    "match o:\n        case [*o.a]: pass", "next(iter(o.values())).append(1)", "next(iter(o)).append(1)",
]

class C:
    def m(self): pass
class M:
    def __enter__(self): return 5
    def __exit__(self, *e): return False

NAMES = dict(C=C, M=M, operator=operator, functools=functools, heapq=heapq, bisect=bisect, re=re, random=__import__("random"),
             _struct=_struct, copy=__import__("copy"), weakref=weakref, abc=__import__("abc"))

def template(text):
    try:
        scope = dict(NAMES)
        exec("def go(o):\n    %s\n" % text, scope)
        return scope["go"]
    except SyntaxError:
        return None


# ---- trying them -------------------------------------------------------------------------------------------

counts = {"passed": 0, "failed": 0, "tries": 0}
failures = []

def check(what, o, before):
    if value_of(o) == before and is_frozen(o):
        counts["passed"] += 1
        return True
    counts["failed"] += 1
    after = value_of(o)
    failures.append("%s: %s" % (what, next(((a, b) for a, b in zip(before, after) if a != b), (before, after))))
    return False

def attempt(fn, *args):
    counts["tries"] += 1
    try:
        fn(*args)
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException:
        pass

def argument_lists():
    yield ()
    for a in pool(): yield (a,)
    for a in small_pool() + ["a"]:
        for b in small_pool(): yield (a, b)
    for a in small_pool()[:3]:
        for b in small_pool()[:3]:
            for c in small_pool()[:3]: yield (a, b, c)

def try_names(label, make):
    o = make()
    try:
        freeze(o)
    except TypeError as e:
        counts["failed"] += 1
        failures.append("%s cannot be frozen: %s %s" % (label, e, getattr(e, "__notes__", "")))
        return
    before = value_of(o)
    arguments = list(argument_lists())
    for name in sorted({n for c in type(o).__mro__ for n in c.__dict__} - SKIP):
        kind = next(c.__dict__[name] for c in type(o).__mro__ if name in c.__dict__)
        try:
            fn = getattr(o, name, None)
        except Exception as e:
            fn = None
            if "immutable" in str(e):
                counts["failed"] += 1
                failures.append("reading %s.%s: %s" % (label, name, e))
        if callable(fn) and fn is not type(o):
            for args in arguments:
                attempt(fn, *args)
            attempt(fn, o, o)
            attempt(fn, Evil(), 1)
            for key in ("a", "k", "name", "value", "key"):
                try: fn(**{key: 1})
                except Exception: pass
        for value in (5, "v", None, (1,), {}, len, Plain):
            attempt(setattr, o, name, value)
            attempt(object.__setattr__, o, name, value)
            if hasattr(kind, "__set__"): attempt(kind.__set__, o, value)
        attempt(delattr, o, name)
        attempt(object.__delattr__, o, name)
        if hasattr(kind, "__delete__"): attempt(kind.__delete__, o)
        if not check("%s.%s" % (label, name), o, before):
            before = value_of(o)

class Evil:
    def __index__(self): return 0

def try_templates(label, make, warm):
    for text, go in ways:
        if "random" in text and warm: continue
        if warm:
            for _ in range(20):
                o = make()
                for _ in range(10): attempt(go, o)
        o = freeze(make())
        before = value_of(o)
        for _ in range(3): attempt(go, o)
        check("%s %s: %s" % (label, "warm" if warm else "cold", text), o, before)

def heat():
    """Each statement on objects that it suits, 10,000 times: inline caches and specialised forms are all there."""
    for text, go in ways:
        suited = 0
        for make in (list, dict, set, Plain, bytearray, collections.deque):
            try:
                o = make()
                if make in (list, bytearray, collections.deque): o.extend([3, 1, 2])
                go(o)
                suited = make
                break
            except BaseException:
                pass
        if not suited or "open(" in text or "random" in text: continue
        for turn in range(10_000 // HEAT_SHARE):
            o = suited()
            if suited in (list, bytearray, collections.deque): o.extend([3, 1, 2])
            attempt(go, o)


# ---- arguments whose code freezes the receiver -------------------------------------------------------------

class Freezer:
    """Freezes `target` when anything is asked of it, and remembers what the target was then."""
    def strike(self):
        if sys.target is not None and sys.before is None:
            target = sys.target
            try:
                freeze(target)
            except TypeError:
                sys.target = None
                return
            sys.before = value_of(target)
    def __eq__(self, other): self.strike(); return True
    def __lt__(self, other): self.strike(); return True
    def __hash__(self): self.strike(); return hash(1)
    def __index__(self): self.strike(); return 0
    def __len__(self): self.strike(); return 1
    def __iter__(self): self.strike(); yield (1, 2)
    def __call__(self, *a): self.strike(); return 0
    def keys(self): self.strike(); return [1]
    def __getitem__(self, k): self.strike(); return (1, 2)[k]
    def __radd__(self, o): self.strike(); return 1

def late():
    f = Freezer()
    return [f, (f, 1), {"k": f}, slice(f, None), [f], iter(f)]

def try_freezers(label, make):
    for name in sorted({n for c in type(make()).__mro__ for n in c.__dict__} - SKIP):
        for shape in range(3):
            for at in range(len(late())):
                o = make()
                sys.target = sys.before = None
                fn = getattr(o, name, None)
                if not callable(fn) or name in ("__class__", "__new__"): continue
                argument = late()[at]
                sys.target = o
                attempt(fn, *[(argument,), (argument, 1), (0, argument)][shape])
                if shape == 0: attempt(fn, *argument) if isinstance(argument, tuple) else None
                before, sys.target = sys.before, None
                if before is not None:
                    sys.before = None
                    check("%s.%s while frozen by its argument" % (label, name), o, before)
    if isinstance(make(), (list, dict, set, collections.deque)):
        for name in ("sort", "remove", "index", "count", "discard", "pop", "update", "__contains__", "setdefault"):
            o = make()
            f = Freezer()
            try:
                (o.append if hasattr(o, "append") else (lambda v: o.update({v: 1})) if isinstance(o, dict) else o.add)(f)
            except Exception:
                continue
            sys.target, sys.before = o, None
            attempt(getattr(o, name, len), 1)
            attempt(getattr(o, name, len))
            if name == "sort": attempt(lambda: o.sort(key=f))
            before, sys.target = sys.before, None
            sys.before = None
            if before is not None: check("%s.%s while its item froze it" % (label, name), o, before)


# ---- the table ---------------------------------------------------------------------------------------------

def native_types():
    seen = [object]
    for cls in seen:
        seen.extend(s for s in type.__subclasses__(cls) if s not in seen)
    return [cls for cls in seen if not cls.__flags__ & 1 << 9]

def find_samples(cls):
    if cls in SAMPLES:
        return SAMPLES[cls]
    if issubclass(cls, BaseException) or (issubclass(cls, tuple) and cls is not tuple):
        return []  # same layout as a base that has samples
    if cls.__name__ in REFUSED:
        make = REFUSED[cls.__name__]
        try:
            o = make and make()
            if type(o) is cls:
                freeze(o)
                failures.append("%s can be frozen: give it a sample" % cls.__name__)
                counts["failed"] += 1
        except TypeError:
            counts["passed"] += 1
        return []
    if cls.__name__ not in UNMADE:
        counts["failed"] += 1
        failures.append("no sample of %s.%s" % (cls.__module__, cls.__name__))
    return []

HEAT_SHARE = 1
ways = [(text, go) for text in TEMPLATES for go in [template(text)] if go]
wanted = sys.argv[1:]

def main():
    heated = False
    for phase in ("cold", "warm"):
        if phase == "warm":
            heat()
        for cls in native_types():
            if wanted and cls.__name__ not in wanted: continue
            if phase == "warm" and cls not in SAMPLES: continue
            for number, make in enumerate(find_samples(cls)):
                label = "%s[%d]" % (cls.__name__, number)
                if phase == "cold":
                    try_names(label, make)
                    try_templates(label, make, False)
                    if cls in (list, dict, set, bytearray, collections.deque, collections.defaultdict, array.array, object):
                        try_freezers(label, make)
                else:
                    try_templates(label, make, True)

main()
for line in failures[:60]:
    print("FAILED", line[:300])
print("%d tries" % counts["tries"])
print("%d passed, %d failed" % (counts["passed"], counts["failed"]))
sys.exit(counts["failed"] > 0)
