if (n := len([1, 2, 3])) > 2: print(n)
data = iter([3, 2, 1, 0, 9]); out = []
while (x := next(data)): out.append(x)
print(out, x, [y := 1, y + 1], (z := 5, z), [last := i for i in range(4)], last, any((hit := v) > 2 for v in (1, 3, 5)), hit)
print({(k := "key"): (v := 1)}, k, v, (a := b if (b := 0) else 7), f"{(w := 3)} {w}", (lambda q: (r := q + 1) * r)(2), [s for t in "ab" if (s := t * 2)], (c := 1) + (c := c + 1) + c)
def f(x=(d := 4)): return x, d
print(f(), d, max((m := [1, 5, 3]), key=lambda e: -e), m, not (g := 0), g, [h := 1, h := 2], (i := (j := 1) + 1), i, j)
class C:
    attr = (val := 3) + 1
print(C.attr, C.val, (lambda: [u := 1, u])()); print(x := 10, x)
def comp():
    total = 0
    return [total := total + e for e in range(5)], total
print(comp()); p = [0]; p[(idx := 0)] = (q := 5); print(p, idx, q, p[(s2 := 0):(e2 := 1)], {(t2 := 1), t2})
def g1():
    while (cmd := (yield)) != "stop": print("got", cmd)
it = g1(); next(it); it.send("a")
try: it.send("stop")
except StopIteration: print("stopped")
for src in (
    "x := 1",
    "(x.y := 1)",
    "(x[0] := 1)",
    "((a, b) := 1)",
    "x = y := 1",
    "f(x=y:=1)",
    "lambda: x := 1",
    "(lambda: (x := 1))",
    "def f(a := 1): pass",
    "[x := 1, 2]",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
