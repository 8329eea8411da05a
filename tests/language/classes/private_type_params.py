# since: 3.14
# Names of type parameters change with the class that they belong to, but other names before its body do not.
class A[__T, __U: __T = __T]:
    def method(self):
        return __T

    x: __T
    __y = 1

    def other[__V](self, x: __V):
        return __V, [name for name in type(self).__dict__ if "y" in name]


print(A().method(), A.__type_params__, A().other(1)[1], A.__annotations__)
print(A.__type_params__[1].__bound__, A.__type_params__[1].__default__, A.other.__annotations__)
__Base = list


class B[__T](__Base):
    pass


print(B.__bases__, B.__type_params__[0].__name__)


def f(a: int = 1, /, b: str = "", *c: float, d: bytes = b"", **e: bool) -> None:
    pass


print(list(f.__annotations__))


def imported():
    import os
    global os
    return os.sep


print(imported(), os.sep)
