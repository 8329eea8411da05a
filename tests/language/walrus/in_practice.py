import re
lines = ["a=1", "# c", "b = 2", "", "bad"]; out = {}
for l in lines:
    if m := re.match(r"(\w+)\s*=\s*(\d+)", l): out[m[1]] = int(m[2])
    elif not (s := l.strip()): print("blank", repr(s))
    else: print("skip", s)
print(out); it = iter(range(5)); tot = 0
while (v := next(it, None)) is not None: tot += v
print(tot, v, [r for x in "1 a 2 b".split() if (r := x.isdigit() and int(x))], any((w := x) > 3 for x in [1, 5, 9]), w, not any((q := x) > 30 for x in [1, 5]), q)
def f(n): return (k := n * 2) + k
print(f(3), (lambda x: [y := x, y * 2])(4), [prev := 0] and [prev := prev + x for x in [1, 2, 3]], (a := (b := 1) + 1) + a + b, {(k := i): k * k for i in range(3)}, k)
print([i for i in range(20) if (h := i // 3) % 2 and h > 2], (n := 10) and [n := n - 1 for _ in range(3)], n, (lambda: (zz := 1) + zz)()); x = [z := 3, z ** 2, z ** 3]; print(x, z, f"{(t := 5):>3}|{t}", f"{z:=5}|", {**(d := {"a": 1}), "b": len(d)}, (*(e := [1, 2]), len(e)))
with open(p := __file__) as fh: print(p == __file__)
assert (u := 5) == 5, u
print(max((best := c) for c in [1, 3, 2]), best, (g := lambda: 7)(), g())
