from collections import ChainMap, UserDict, UserList, UserString
a, b = {"x": 1}, {"x": 2, "y": 3}; c = ChainMap(a, b); print(c, c["x"], c["y"], len(c), sorted(c), c.maps, c.parents, c.new_child({"x": 0})["x"], "y" in c, c.get("q", 5), dict(c)); c["y"] = 9; print(a, b); del c["y"]; print(c["y"])
for f in (lambda: c["q"], lambda: c.pop("y"), lambda: ChainMap().popitem()):
    try: print(f())
    except KeyError as e: print(repr(e))
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
u = U(A=1, B=2); u["C"] = 3; u.update(D=4); print(u, u.data, len(u), "a" in u, u == {"a": 1, "b": 2, "c": 3, "d": 4}, u | {"E": 5})
class L(UserList):
    def __getitem__(self, i): return ("L", super().__getitem__(i))
l = L([1, 2]); l.append(3); print(l, l[0], l + [4], len(l), l.data, UserList([3, 1]).count(3), UserList("ab") == ["a", "b"]); s = UserString("abc"); print(s, s.upper(), s + "d", s[1:], len(s), s == "abc", type(s * 2).__name__, "b" in s)
