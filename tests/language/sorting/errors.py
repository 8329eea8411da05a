# since: 3.12
for f in (
    lambda: sorted([1, "a"]),
    lambda: sorted([None, 1]),
    lambda: sorted([1j, 2j]),
    lambda: sorted([{}, {}]),
    lambda: sorted(5),
    lambda: sorted(),
    lambda: sorted([1], key=5),
    lambda: sorted([1, 2], key=lambda: 0),
    lambda: sorted([1], str),
    lambda: sorted([1, 2], reverse="x"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class L:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        if o.v == 5: raise ValueError("five!")
        return self.v < o.v
    def __repr__(self): return str(self.v)
l = [L(3), L(1), L(2)]; l.sort(); print(l)
l = [L(3), L(5), L(1)]
try:
    l.sort()
except ValueError as e:
    print(e, len(l))
