class Base:
    def __init__(self, **k): self.log = ["Base"]; assert not k, k
    def go(self): return ["Base.go"]
class Named(Base):
    def __init__(self, *, name, **k): super().__init__(**k); self.name = name; self.log.append("Named")
    def go(self): return ["Named.go"] + super().go()
class Aged(Base):
    def __init__(self, *, age=0, **k): super().__init__(**k); self.age = age; self.log.append("Aged")
    def go(self): return ["Aged.go"] + super().go()
class Person(Named, Aged):
    def __init__(self, **k): super().__init__(**k); self.log.append("Person")
    def go(self): return ["Person.go"] + super().go()
p = Person(name="n", age=3); print(p.log, p.go(), [c.__name__ for c in Person.__mro__])
try: Person(name="x", zz=1)
except AssertionError as e: print(e)
try: Person(age=1)
except TypeError as e: print(e)
class Mixin:
    def describe(self): return f"{type(self).__name__}:{sorted(vars(self))}"
class X(Mixin, dict): pass
x = X(a=1); x.q = 1; print(x.describe(), x); class_ = type("Dyn", (Mixin, Person), {"go": lambda s: "dyn"}); print(class_(name="d").go(), class_.__mro__[2].__name__)
class L1: m = "L1"
class L2(L1): pass
class R1(L1): m = "R1"
class Bt(L2, R1): pass
print(Bt.m, Bt().m)
