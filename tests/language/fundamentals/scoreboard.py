scores = {"alice": [90, 85, 77], "bob": [60, 75, 88], "carol": [100, 95, 98], "dave": []}
def avg(l): return sum(l) / len(l) if l else None
def grade(a):
    if a is None: return "-"
    for lim, g in ((90, "A"), (80, "B"), (70, "C")):
        if a >= lim: return g
    return "F"
print(f"{'name':<10}{'n':>3}{'avg':>8} grade"); print("-" * 27)
for n, l in sorted(scores.items(), key=lambda t: -(avg(t[1]) or 0)):
    a = avg(l); print(f"{n.title():<10}{len(l):>3}{a if a is None else round(a, 2)!s:>8} {grade(a)}")
best = max((n for n in scores if scores[n]), key=lambda n: avg(scores[n])); print(best, {g: [n for n in scores if grade(avg(scores[n])) == g] for g in "ABCF-"})
flat = [s for l in scores.values() for s in l]; print(min(flat), max(flat), sorted(flat)[len(flat) // 2], len(set(flat)))
