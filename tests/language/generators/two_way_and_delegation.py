def acc():
    t = 0
    while (x := (yield t)) is not None: t += x
    return t
def gather(res):
    while True: res.append((yield from acc()))
res = []; g = gather(res); next(g); print([g.send(v) for v in (1, 2, None, 10, None)], res)
def flat(o):
    for x in o:
        if isinstance(x, (list, tuple)): n = yield from flat(x); print("sub", n)
        else: yield x
    return len(o)
print(list(flat([1, [2, (3, 4)], [], 5])))
def proxy(it):
    r = None
    try:
        r = yield from it
    except ValueError as e: print("proxy caught", e); yield "recovered"
    return r
def src():
    try:
        while True:
            v = yield "v"
            if v == "stop": return "returned"
    finally: print("src closed")
p = proxy(src()); next(p); print(p.send("x"))
try: p.send("stop")
except StopIteration as e: print(e.value)
p = proxy(src()); next(p); print(p.throw(ValueError("boom")), list(p)); p = proxy(src()); next(p); p.close(); p = proxy(iter([1, 2])); print(next(p), p.send(None), list(p))
def ping(n):
    for i in range(n): r = yield f"ping {i}"; print("  ponged", r)
def drive(g):
    m = next(g)
    try:
        while True: print(m); m = g.send(m.replace("ping", "pong"))
    except StopIteration: print("over")
drive(ping(2)); drive(proxy(ping(1)))
def tree(n): return None if n == 0 else (tree(n - 1), n, tree(n - 1))
def inorder(t):
    if t: yield from inorder(t[0]); yield t[1]; yield from inorder(t[2])
print(list(inorder(tree(4))), sum(inorder(tree(8))))
