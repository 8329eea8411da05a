class A:
    def __bool__(self): return False
class B:
    def __len__(self): return 0
class C:
    def __bool__(self): return 1
class D:
    def __len__(self): return -1
class E:
    def __len__(self): return "x"
class F:
    def __bool__(self): return True
    def __len__(self): raise RuntimeError("not called")
class G:
    def __bool__(self): raise ValueError("no truth")
class H: pass
class J:
    __bool__ = None
class K:
    def __len__(self): return 2 ** 70
for v in (
    [[]],
    (),
    ((),),
    {},
    {0: 0},
    set(),
    {0},
    frozenset(),
    range(0),
):
    print(type(v).__name__, "T" if v else "F", end=" ")
