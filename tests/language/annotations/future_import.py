from __future__ import annotations
def f(a: undefined.thing, b: 1 + 2 = 3, c: "quoted" = 4, *, d: list[int] | None = None) -> x if y else z: pass
print(f.__annotations__)
class A:
    a: int
    b: Dict[str, (1, 2)] = 5
    c: lambda x: x + 1
    d: [i for i in range(3)]
    e: {"k": v, **w}
    f: -a ** 2 + ~b
    g: not a and b or c
    h: f"{x!r:>{w}}"
    i: a[1:2, ::3, ...]
    j: await_(x)(*a, k=1, **b)
    k: a < b <= c is not d not in e
    l: (yield_, *z)
    m: 'it''s'
    n: 1.50e3
    o: x.y.z[0]
    p: (a, )
    q: ()
    r: {1, 2}
    s: (i for i in x if y)
    t: {k: v for k, v in z}
    v: b'x' + r'\n'
for k, v in A.__annotations__.items(): print(k, v)
print(__import__("__future__").annotations.compiler_flag != 0)
