# Trees: their texts, their places, going through them.
import ast

SOURCE = '''
"""Doc."""
from a.b import c as d, e
import x.y

@deco(1)
class K[T: int](Base, metaclass=M):
    z: int = 3
    def f[**P](self, a, /, b: str = "s", *args, k, l=2, **kw) -> None:
        "doc of f"
        for i, (j, *rest) in enumerate(q):
            if i < j <= 3 and not rest or k is not None:
                continue
            elif x: break
            else: del a[1:2, ...], b.c
        while True: pass
        else: return
        return lambda u, *, v=1: (yield)

async def g():
    async with a as b, c:
        async for i in x: await i
    return [n async for n in y if n if m], {*s, 1}, {**m, 'k': v}, {p: q for p, q in r}

try:
    raise E from None
except (A, B) as error:
    assert a, "text"
except C: ...
else: x = y = (1, 2)
finally: x @= 2 ** -3

match v:
    case 1 | "two" | None | -3.5 | 1 + 2j: pass
    case [a, *_, {"k": b, **rest}] if a: pass
    case P(x, y=Q.z) as w: pass
    case _: pass
type Alias[T = int] = list[T]
with open(f) as handle: global_ = f"{x!r:>{width}} {{}} {y=}" "tail" f'{z}'
if (n := 10) > 5: print(n, *a, sep="", **k)
x = b"bytes\\x00" if a else 1_000 + 0xff + 1e3 + 2j
'''

tree = ast.parse(SOURCE)
print(ast.dump(tree, indent=2))
print(ast.dump(tree, annotate_fields=False))
print(ast.dump(tree.body[2], include_attributes=True, show_empty=True))
print(repr(tree))
print([type(node).__name__ for node in ast.walk(tree)][:40])
print(ast.get_docstring(tree), ast.get_docstring(tree.body[3].body[1]))
for node in tree.body[3:6]:
    print(ast.get_source_segment(SOURCE, node))
print(ast.get_source_segment(SOURCE, tree.body[3].body[1].body[1], padded=True))

E = ast.parse("f(a.b[c])", mode="eval")
print([(name, type(value).__name__) for name, value in ast.iter_fields(E.body)])
print([type(node).__name__ for node in ast.iter_child_nodes(E.body)])
print(ast.Name.__doc__, ast.Name._fields, ast.Name._attributes, ast.Return._fields)
print(ast.Call.__doc__, "|", ast.boolop.__doc__, "|", ast.Load.__doc__)
print(ast.Name.__mro__)
print(ast.FunctionDef._field_types)
print(isinstance(ast.parse("1", mode="eval").body.value, int))
