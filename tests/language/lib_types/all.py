# since: 3.14
import types as t
print(t.FunctionType is type(lambda: 0), t.GeneratorType.__name__, t.MethodType(lambda s, x: (s, x), 5)(6), t.SimpleNamespace(a=1, b="x"), t.SimpleNamespace(a=1) == t.SimpleNamespace(a=1), t.NoneType, t.EllipsisType, t.NotImplementedType, t.UnionType, t.ModuleType("m"), t.BuiltinFunctionType is type(len), t.CodeType, t.CellType(5).cell_contents, t.LambdaType is t.FunctionType, t.TracebackType.__name__, t.GenericAlias(list, (int,)), t.MappingProxyType({"a": 1}), t.CoroutineType.__name__, t.FrameType.__name__)
n = t.SimpleNamespace(x=1); n.y = [n]; print(n, n.x, vars(n)["x"]); del n.x; print(hasattr(n, "x")); m = t.MappingProxyType(d := {"k": 1}); d["z"] = 2; print(m["z"], len(m), dict(m), m.get("q"), "k" in m, list(m), m | {"n": 1}, m == {"k": 1, "z": 2}, m.copy(), repr(m))
C = t.new_class("C", (int,), {}, lambda ns: ns.update(x=5)); print(C(3) + 1, C.x, C.__mro__, t.prepare_class("D", (C,))[0].__name__, t.resolve_bases((C,)), t.get_original_bases(C) if hasattr(t, "get_original_bases") else "")
class E:
    @t.DynamicClassAttribute
    def v(self): return "dyn"
print(E().v)
@t.coroutine
def co(): yield 1; return 2
async def use(): return await co()
u = use(); print(u.send(None))
try: u.send(None)
except StopIteration as e: print(e.value)
for f in (
    lambda: m.__setitem__("a", 1),
    lambda: exec("m['a'] = 1", {"m": m}),
    lambda: t.MappingProxyType(5),
    lambda: t.SimpleNamespace(1) if 0 else t.SimpleNamespace(5),
    lambda: n.q,
    lambda: t.FunctionType(5, {}),
    lambda: t.NoneType(1),
    lambda: t.MethodType(5, 1),
    lambda: t.MethodType(len, None),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
