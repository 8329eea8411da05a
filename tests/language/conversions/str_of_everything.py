# since: 3.14
def f(): pass
class C:
    def m(self): pass
gen = (i for i in [])
for v in (None, True, 5, -1.5, 2j, "s", b"b", bytearray(b"x"), [1], (1,), {1: 2}, {3}, frozenset([4]), range(3), slice(1), ..., NotImplemented, int, C, type, object, len, [].append.__name__, print, str.upper, int.__add__, Exception("e"), ValueError, KeyError("k"), property, enumerate, zip, map, memoryview, dict.keys, type(None), type(...), type(f), type(gen), type(len), type([].append), type(C().m), type(str.join), type(C.__dict__), list[int], int | str, {}.keys(), {1: 2}.items(), dict.fromkeys, int.from_bytes.__name__, type(iter([])), type({}.keys()), super, BaseException, __name__):
    print(str(v), repr(v), sep=" ~ ")
print(repr(f)[:12], repr(C())[:17], repr(gen)[:27], repr(C().m)[:22], repr(C.m)[:16], repr(lambda: 0)[:21], repr(iter([]))[:22], repr([].append)[:36], repr(object())[:15])
