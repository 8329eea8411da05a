# since: 3.13
class T:
    log = []
    def __init__(s, n): s.n = n
    def __lt__(s, o): T.log.append(f"{s.n}<{getattr(o, 'n', o)}"); return s.n < getattr(o, "n", o)
    def __eq__(s, o): T.log.append(f"{s.n}=={getattr(o, 'n', o)}"); return s.n == getattr(o, "n", o)
    def __gt__(s, o): T.log.append(f"{s.n}>{getattr(o, 'n', o)}"); return s.n > getattr(o, "n", o)
    def __le__(s, o): T.log.append(f"{s.n}<={getattr(o, 'n', o)}"); return NotImplemented
def show(r): print(r, T.log); T.log.clear()
a, b, c = T(1), T(2), T(3)
show(a < b < c); show(a < c < b); show(c < b < a); show(a == a == 1 < 2); show(1 < b); show(3 > a); show(a != b); show(a in [b, a]); show([a, b] == [a, c]); show((a, b) < (a, c)); show(max(a, b, c).n); show(sorted([c, a, b])[0].n); show(a < 5 > 3)
for f in (lambda: a <= b, lambda: a >= b, lambda: 5 <= a, lambda: a <= 5):
    try: show(f())
    except TypeError as e: print(e, T.log); T.log.clear()
class Arr(list):
    def __lt__(s, o): return Arr(x < o for x in s)
    def __eq__(s, o): return Arr(x == o for x in s)
    __hash__ = None
print(Arr([1, 5]) < 3, Arr([1, 2]) == 2, 5 > Arr([1]) < 3, bool(Arr([]) < 3), not Arr([1]) == 1)
