def run(f):
    d = {i: i for i in range(5)}
    try:
        print(f(d))
    except RuntimeError as e:
        print(type(e).__name__, e)
def add(d):
    for k in d: d[k + 100] = 1
def rem(d):
    for k in d: del d[k]
def clear(d):
    for k, v in d.items(): d.clear()
def vals(d):
    for v in d.values(): d.pop(0)
def swap(d):
    for k in d:
        del d[k]; d[k + 10] = 1
def upd(d):
    for k in d: d[k] = -k
    return d
def last(d):
    for k in d:
        if k == 4: d[99] = 1
def comp(d): return [d.setdefault(k + 7, 1) for k in d]
def rev(d):
    for k in reversed(d): d["x"] = 1
def brk(d):
    for k in d:
        d["new"] = 1
        break
    return d
def lst(d):
    for k in list(d): del d[k]
    return d
for f in (add, rem, clear, vals, swap, upd, last, comp, rev, brk, lst): print(f.__name__, end=": "); run(f)
def setrun():
    s = {1, 2, 3}
    for x in s: s.add(x + 10)
try:
    setrun()
except RuntimeError as e:
    print(e)
d = {1: 2}; it = iter(d); d[3] = 4
for _ in range(2):
    try:
        print(next(it))
    except (RuntimeError, StopIteration) as e:
        print(repr(e))
print(it.__length_hint__())
