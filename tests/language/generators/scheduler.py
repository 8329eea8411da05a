from collections import deque
def task(name, n):
    for i in range(n): print(name, i); yield
    return name.upper()
def run(tasks):
    q, res = deque(tasks), []
    while q:
        t = q.popleft()
        try: next(t); q.append(t)
        except StopIteration as e: res.append(e.value)
    return res
print(run([task("a", 3), task("b", 1), task("c", 2)]))
def producer(q):
    for i in range(5): q.append(i); yield "p"
    q.append(None)
def consumer(q, out):
    while True:
        while not q: yield "wait"
        x = q.popleft()
        if x is None: return
        out.append(x * x); yield "c"
q, out = deque(), []
run([producer(q), consumer(q, out)]); print(out)
def parser():
    tok, res, stack = (yield), [], []
    while tok is not None:
        if tok == "(": stack.append(res); res = []
        elif tok == ")": stack[-1].append(res); res = stack.pop()
        else: res.append(tok)
        tok = yield
    return res
p = parser(); next(p)
try:
    for t in [*"(a(bc)d)e", None]: p.send(t)
except StopIteration as e:
    print(e.value)
def state():
    s = "idle"
    while s != "stop":
        ev = yield s
        s = {"idle": {"go": "run"}, "run": {"pause": "idle", "end": "stop"}}[s].get(ev, s)
m = state(); print(next(m), [m.send(e) for e in ("x", "go", "pause", "go")])
try:
    m.send("end")
except StopIteration:
    print("stopped")
