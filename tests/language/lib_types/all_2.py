import types as t
n = t.SimpleNamespace(x=1)
n.y = [n]
del n.x
m = t.MappingProxyType(d := {"k": 1})
d["z"] = 2
C = t.new_class("C", (int,), {}, lambda ns: ns.update(x=5))
class E:
    @t.DynamicClassAttribute
    def v(self): return "dyn"
@t.coroutine
def co(): yield 1; return 2
async def use(): return await co()
u = use()
try: u.send(None)
except StopIteration as e: print(e.value)
for f in (
    lambda: t.CodeType(),
    lambda: t.GeneratorType(),
    lambda: t.ModuleType(),
    lambda: t.ModuleType("q").zz,
    lambda: t.CellType().cell_contents,
    lambda: t.EllipsisType(5),
    lambda: hash(n),
    lambda: t.FunctionType((lambda: 1).__code__, {})(),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
