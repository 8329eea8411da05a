def app(l, v): l.append(v); return l
def rebind(l): l = [9]; return l
def aug(l): l += [1]
def augt(t): t += (1,); return t
def delk(d, k): del d[k]
def cl(l): l[:] = []
a = [0]; app(a, 1); rebind(a); aug(a); print(a); t = (0,); print(augt(t), t); d = {1: 1, 2: 2}; delk(d, 1); print(d); cl(a); print(a)
def acc(x, into=[]): into.append(x); return into
print(acc(1), acc(2), acc(3, []), acc.__defaults__); b = [[]] * 3; b[0].append(1); print(b); c = [[] for _ in range(3)]; c[0].append(1); print(c)
x = [1, 2]; y = x; y = y + [3]; print(x, y); y = x; y += [3]; print(x, y); n = {"l": x}; m = dict(n); m["l"].append(4); m["k"] = 1; print(n, m)
def f(a=(), *, b=None): b = b or []; b.append(len(a)); return b
print(f(), f(), f([1, 2])); s = "a"; u = s; s += "b"; print(s, u); p = q = []; p.append(1); print(q); r = [1, 2, 3]; r2 = r[:]; r2[0] = 9; print(r, r2)
