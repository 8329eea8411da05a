def step(c):
    n = {}
    for x, y in c:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: n[x + dx, y + dy] = n.get((x + dx, y + dy), 0) + 1
    return {p for p, k in n.items() if k == 3 or k == 2 and p in c}
def show(c, w=8, h=6): return "\n".join("".join("#" if (x, y) in c else "." for x in range(w)) for y in range(h))
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for i in range(5): print(show(glider)); print(); glider = step(glider)
rp = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
for i in range(60): rp = step(rp)
print(len(rp), min(rp), max(rp))
