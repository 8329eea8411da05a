class T:
    def __init__(s, *v): s.v = list(v); s.n = 0
    def __bool__(s): s.n += 1; return s.v.pop(0)
t = T(True, True, False); n = 0
while t: n += 1
print(n, t.n); a = T(False); b = T(True); print((a or b) is b, a.n, b.n); a, b = T(True), T(True); print((a and b) is b, a.n, b.n); print("yes" if T(True) else "no", not T(True), [x for x in (1, 2) if T(x == 2)], all([T(True), T(False)]), any([T(False), T(True)]), list(filter(None, [T(True), T(False)])).__len__())
try: assert T(False), "asserted"
except AssertionError as e: print(e)
class L:
    def __len__(s): print("len"); return 0
if L(): print("no")
else: print("empty")
x = T(False, True); r = x or 5; print(r, x and 6); print(bool(L()), not L())
class E:
    def __bool__(s): raise ZeroDivisionError("truth")
for f in (lambda: not E(), lambda: E() and 1, lambda: E() or 1, lambda: 1 if E() else 2, lambda: [1 for _ in [1] if E()], lambda: all([E()]), lambda: any([E()]), lambda: bool(E()), lambda: list(filter(None, [E()])), lambda: 1 and E() is None):
    try: print(f())
    except ZeroDivisionError as e: print(e)
class C:
    def __eq__(s, o): return E()
try: [C()] == [1]
except ZeroDivisionError as e: print("in list eq", e)
try: 1 in [C()]
except ZeroDivisionError as e: print("in contains", e)
print(type(C() == 1).__name__)
