from collections import OrderedDict, defaultdict
def f(x):
    match x:
        case {"type": "circle", "r": r}: return "circle", r
        case {"type": t, **rest}: return t, rest
        case {1: a, 2: {"x": b}}: return a, b
        case {"k": None}: return "none val"
        case {None: v}: return "none key", v
        case {-1: v, 2.5: w}: return v, w
        case {"list": [a, *_]}: return "list", a
        case {}: return "any mapping", len(x)
        case _: return "no"
for v in ({"type": "circle", "r": 2, "z": 1}, {"type": "sq", "s": 3}, {1: 2, 2: {"x": 9}}, {"k": None}, {None: 5}, {-1: 1, 2.5: 2}, {"list": [1, 2]}, {}, {"q": 1}, [], [("a", 1)], OrderedDict(type="od")): print(f(v))
d = defaultdict(list)
match d:
    case {"missing": x}: print("created")
    case _: print("not created", dict(d))
class K: A = "a"; B = 2
match {"a": 1, 2: "two"}:
    case {K.A: x, K.B: y}: print(x, y)
class Get(dict):
    def get(self, k, d=None): print("get", k); return super().get(k, d)
match Get(a=1):
    case {"a": 1, "b": 2}: print("no")
    case {"a": v, **r}: print(v, r, type(r).__name__)
try:
    match {"a": 1}:
        case {K.A: x, "a": y}: print("dup")
except ValueError as e: print(e)
match {"x": {"y": {"z": [1, {"w": 2}]}}}:
    case {"x": {"y": {"z": [_, {"w": w}]}}}: print(w)
for src in ("match x:\n case {**r, 'a': 1}: pass", "match x:\n case {'a': 1, 'a': 2}: pass", "match x:\n case {**_}: pass", "match x:\n case {a: 1}: pass", "match x:\n case {**a, **b}: pass"):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(e.msg)
