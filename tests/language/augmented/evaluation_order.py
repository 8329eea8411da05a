log = []
def t(v, r=None): log.append(v); return v if r is None else r
l = [1, 2, 3]; t("l", l)[t(0)] += t(5); print(l, log); log.clear()
class O: pass
o = O(); o.a = 1; t("o", o).a += t(2); print(o.a, log); log.clear(); d = {"k": [1]}; t("d", d)[t("k")] += t("v", [2]); print(d, log); log.clear(); l[t(0):t(1)] += t("r", [9]); print(l, log); log.clear()
def f():
    x = 1
    x += t("a", 2) * t("b", 3); return x
print(f(), log); log.clear(); x = 5; x += (x := 10); print(x); x = 5; x *= x + 1; print(x); i = 0; a = [10, 20]; i += 1; a[i] += i; print(a); n = [1]; n += n; print(n); n *= 2; print(n); m = [[0]] * 2; m[0] += [1]; print(m); m[0] = m[0] + [2]; print(m); s = "a"; s += s * 2; print(s); tup = (1,); old = tup; tup += tup; print(tup, old); v = 2; v **= v ** v; print(v); y = 7; y //= 2; y %= 2; y -= -5; y /= 2; print(y); z = 6; z &= z >> 1; z |= 8; z ^= 1; z <<= 2; print(z)
try: l[t("idx", 99)] += t("never")
except IndexError as e: print(e, log); log.clear()
try: o.zz += t("never")
except AttributeError as e: print(e, log)
try: d[t("zz")] += t("never")
except KeyError as e: print(repr(e), log)
