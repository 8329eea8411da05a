class Event(list):
    def __call__(self, *a):
        for f in list(self): f(*a)
class Model:
    def __init__(self): self._d, self.changed, self._undo, self._redo = {}, Event(), [], []
    def set(self, k, v): old = self._d.get(k, self); self._undo.append((k, old, v)); self._redo.clear(); self._apply(k, v)
    def _apply(self, k, v):
        if v is self: self._d.pop(k, None)
        else: self._d[k] = v
        self.changed(k, None if v is self else v)
    def undo(self):
        if not self._undo: return False
        k, o, n = self._undo.pop(); self._redo.append((k, o, n)); self._apply(k, o); return True
    def redo(self):
        if not self._redo: return False
        k, o, n = self._redo.pop(); self._undo.append((k, o, n)); self._apply(k, n); return True
    def __str__(self): return str(self._d)
m = Model(); log = []; m.changed.append(lambda k, v: log.append(f"{k}={v}")); m.changed += [lambda *a: None]
m.set("a", 1); m.set("b", 2); m.set("a", 3); print(m); m.undo(); print(m, m.redo(), m, m.redo()); m.undo(); m.undo(); m.undo(); print(m, m.undo()); m.redo(); m.set("z", 0); print(m, m.redo(), log)
class Bus:
    def __init__(self): self.h = {}
    def on(self, n, f=None):
        if f is None: return lambda g: self.on(n, g)
        self.h.setdefault(n, []).append(f); return f
    def emit(self, n, *a, **k): return [f(*a, **k) for f in self.h.get(n, ())]
b = Bus()
@b.on("greet")
@b.on("hi")
def greet(n, p="!"): return f"hello {n}{p}"
b.on("hi", str.upper); print(b.emit("greet", "bob", p="?"), b.emit("hi", "al"), b.emit("none"), list(b.h))
