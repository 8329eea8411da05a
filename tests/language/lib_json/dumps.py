# since: 3.12
import json
print(json.dumps({"a": [1, 2.5, None, True, False, "x\"\n\té😀"], "b": {}, "c": [], 1: 2, None: 3, True: 4, 1.5: 5}), json.dumps("é", ensure_ascii=False), json.dumps([1, 2], separators=(",", ":")), json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps((1, (2,))), json.dumps(10 ** 20), json.dumps(1e100), json.dumps(float("inf")), json.dumps(float("nan")), json.dumps(0.1), json.dumps(""), json.dumps("\x00\x1f\x7f\u2028/\\"))
print(json.dumps({"a": [1, {"b": 2}], "c": {}, "d": []}, indent=2)); print(json.dumps([1, [2]], indent="\t")); print(json.dumps([1, 2], indent=0)); print(json.dumps({"k": [1]}, indent=1, separators=(", ", " : ")))
class S(str): pass
class I(int):
    def __repr__(self): return "nope"
print(json.dumps([S("s"), I(5)]), json.dumps({"x": {1, 2}}, default=sorted), json.dumps(1j, default=lambda o: [o.real, o.imag]))
class E(json.JSONEncoder):
    def default(self, o): return f"<{type(o).__name__}>" if isinstance(o, range) else super().default(o)
print(json.dumps({"r": range(3)}, cls=E), "".join(E().iterencode([1, {"a": range(1)}])), json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
l = []; l.append(l); d = {}; d["d"] = d
for f in (lambda: json.dumps({1, 2}), lambda: json.dumps(object), lambda: json.dumps({(1,): 2}), lambda: json.dumps(l), lambda: json.dumps(d), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps(b"x"), lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True), lambda: json.dumps([1j], cls=E)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
