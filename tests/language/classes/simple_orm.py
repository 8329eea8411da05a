class Field:
    n = 0
    def __init__(self, t, default=None, check=None): self.t, self.default, self.check = t, default, check; self.order = Field.n; Field.n += 1
    def __set_name__(self, o, name): self.name = name
    def __get__(self, o, c): return self if o is None else o.__dict__.get(self.name, self.default)
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(f"{type(o).__name__}.{self.name}: expected {self.t.__name__}, got {v!r}")
        if self.check and not self.check(v): raise ValueError(f"{self.name}: bad value {v!r}")
        o.__dict__[self.name] = v
class Meta(type):
    tables = {}
    def __new__(m, name, bases, ns):
        c = super().__new__(m, name, bases, ns)
        fs = {}
        for b in reversed(c.__mro__): fs |= {k: v for k, v in vars(b).items() if isinstance(v, Field)}
        c.fields = dict(sorted(fs.items(), key=lambda t: t[1].order)); c.rows = []; m.tables[name.lower()] = c
        return c
    def where(cls, **k): return [r for r in cls.rows if all(getattr(r, f) == v for f, v in k.items())]
    def __len__(cls): return len(cls.rows)
    def __getitem__(cls, i): return cls.rows[i]
class Model(metaclass=Meta):
    def __init__(self, **k):
        for n, v in k.items():
            if n not in self.fields: raise AttributeError(f"no field {n!r}")
            setattr(self, n, v)
        type(self).rows.append(self)
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"
class User(Model): name = Field(str); age = Field(int, 0, lambda v: v >= 0)
class Admin(User): level = Field(int, 1)
User(name="al", age=3); User(name="bo"); Admin(name="cy", level=9); print(User.rows, Admin[0], len(User), User.where(age=0), list(Admin.fields), sorted(Meta.tables), User.name.t)
for f in (lambda: User(name=5), lambda: User(age=-1), lambda: User(zip=1), lambda: setattr(User[0], "age", "x"), lambda: User[9], lambda: User.where(nope=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(len(User), bool(Model))
