class State:
    registry = {}
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); State.registry[cls.__name__.lower()] = cls
    def on(self, ev): return self.registry.get(self.moves.get(ev), type(self))()
    def __eq__(self, o): return type(self) is type(o)
    def __hash__(self): return hash(type(self))
    def __repr__(self): return f"<{type(self).__name__}>"
class Idle(State): moves = {"start": "running"}
class Running(State): moves = {"pause": "paused", "stop": "idle"}
class Paused(State): moves = {"resume": "running", "stop": "idle"}
s = Idle()
for ev in "pause start pause bogus resume stop start".split(): s = s.on(ev); print(ev, s, end="; ")
print(s == Running(), len({Idle(), Idle(), Running()}), sorted(State.registry))
class ConstMeta(type):
    def __setattr__(c, n, v): raise AttributeError(f"can't rebind {n}")
    def __delattr__(c, n): raise AttributeError(f"can't delete {n}")
    def __iter__(c): return ((k, v) for k, v in vars(c).items() if k.isupper())
    def __contains__(c, v): return v in dict(c).values()
    def __call__(c, v): return next((k for k, x in c if x == v), None) or c._fail(v)
    def _fail(c, v): raise ValueError(f"{v!r} is not in {c.__name__}")
class Level(metaclass=ConstMeta): LOW = 1; HIGH = 2
print(dict(Level), 2 in Level, Level(1))
for f in (lambda: setattr(Level, "LOW", 5), lambda: delattr(Level, "LOW"), lambda: Level(9), lambda: Level.MID):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class Borg:
    _s = {}
    def __init__(self, **k): self.__dict__ = self._s; self.__dict__.update(k)
a, b = Borg(x=1), Borg(y=2); print(a.x, a.y, a is b, a.__dict__ is b.__dict__)
