# What is true of a text is its length: a subclass may say another one.
import types


class S(str):
    def __len__(self):
        return 0


class B(bytes):
    def __len__(self):
        return 3


class A(bytearray):
    def __len__(self):
        return 0


class T(str):
    def __bool__(self):
        return False


for v in [S("x"), B(b""), A(b"x"), T("x"), "", "x", b"", b"x", bytearray(), bytearray(1)]:
    print(type(v).__name__, bool(v), not v, "yes" if v else "no", [1 for _ in range(2) if v])
print([t.__name__ for t in (str, bytes, bytearray, list, dict, tuple, set) if hasattr(t, "__bool__")])
for t in (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType):
    print(t[int, str])
