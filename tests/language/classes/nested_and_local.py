class Outer:
    x = 1
    class Inner:
        y = 2
        class Deep: z = 3
        def make(self): return Outer.Inner.Deep()
    def build(self):
        class Local:
            def __init__(s): s.outer = self.x
        return Local
print(Outer.Inner.Deep.z, Outer.Inner().make().z, Outer.Inner.Deep.__qualname__, Outer().build().__qualname__, Outer().build()().outer, Outer().build() is Outer().build(), Outer.Inner.make.__qualname__, Outer.Inner.__name__)
def factory(n):
    class C:
        k = n
        def get(self): return n * 10
        def __repr__(self): return f"C{n}"
    return C
A, B = factory(1), factory(2); print(A.k, B().get(), A is B, A(), isinstance(A(), B), A.__name__, {A: 1}[A])
def tree(d): return None if d == 0 else type(f"N{d}", (), {"kid": tree(d - 1), "d": d})
t = tree(3); print(t.kid.kid.d, t.__name__, t.kid.kid.kid)
for i in range(2):
    class Loop:
        v = i
        @staticmethod
        def f(): return i
print(Loop.v, Loop.f(), [type("T", (object,), dict(a=j)).a for j in range(3)])
class Self:
    def clone(self): return type(self)()
    def __class_name(self): return self.__class__.__name__
    def name(self): return self.__class_name()
class Sub(Self): pass
print(type(Sub().clone()).__name__, Sub().name()); del Outer.Inner
try: Outer.Inner
except AttributeError as e: print(e)
