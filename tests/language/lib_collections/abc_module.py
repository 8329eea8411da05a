# since: 3.12
from collections import abc
for o in (
    1,
    "a",
    b"",
    [],
    (),
    {},
    set(),
    frozenset(),
    range(1),
    iter([]),
):
    print(type(o).__name__, [n for n in ("Hashable", "Iterable", "Iterator", "Reversible", "Sized", "Container", "Callable", "Collection", "Sequence", "MutableSequence", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView", "Generator") if isinstance(o, getattr(abc, n))])
class Seq(abc.Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = Seq(1, 2, 2, 3); print(list(s), 2 in s, s.index(2), s.count(2), list(reversed(s)), isinstance(s, abc.Iterable))
class MM(abc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = MM(); m.update(a=1, b=2); print(m.pop("a"), m.setdefault("c", 3), dict(m), m.get("z"), "b" in m, list(m.items()), m == {"b": 2, "c": 3}, m.popitem(), m.keys() & {"c", "b"}, len(m.values())); m.clear(); print(len(m))
class MS(abc.Set):
    def __init__(self, i): self.s = list(dict.fromkeys(i))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
print(list(MS([1, 2]) | MS([3])), list(MS([1, 2]) & [2]), MS([1]) <= MS([1, 2]), MS([1]) == {1}, list(MS([1, 2]) ^ MS([2, 3])), MS([1]).isdisjoint([2]))
for c in (abc.Sequence, abc.Mapping, abc.Iterable, abc.Callable):
    try: c()
    except TypeError as e: print(e)
class Has:
    def __iter__(self): pass
    def __len__(self): pass
    def __contains__(self, x): pass
print(issubclass(Has, abc.Collection), isinstance(Has(), abc.Iterable), issubclass(list, abc.Sequence), abc.Sequence.register(Has) is Has, issubclass(Has, abc.Sequence))
