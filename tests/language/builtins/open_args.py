import tempfile, os
d = tempfile.mkdtemp(); p = os.path.join(d, "t")
f = open(p, mode="w"); print(f.mode, f.closed); f.close(); print(f.closed); open(p, "w").close(); fd = os.open(p, os.O_RDWR | os.O_CREAT); f = open(fd, "w"); f.write("via fd"); f.close(); print(open(p).read())
class P:
    def __fspath__(self): return p
print(open(P()).read(), open(p.encode()).read(), open(p, "x" if 0 else "r", -1, None, None, None, True, None).read()); open(p, "w").write("a\nb\n"); print([l for l in open(p)], sum(1 for _ in open(p)), open(p).readlines(), list(map(str.strip, open(p))))
def opener(path, flags): return os.open(path, flags)
print(open(p, opener=opener).read())
try: open(p, "x")
except FileExistsError as e: print(e.errno, e.strerror, e.filename == p)
for a in ((), (None,), ([],), (p, 5), (p, "rr"), (p, "r", "a"), (p, "U"), (p, "rb", -1, None, "strict"), (p, "rb", -1, None, None, "\n"), (p, "b"), (p, "+"), (p, "ra")):
    try: open(*a); print("ok")
    except Exception as e: print(type(e).__name__, str(e).replace(d, "D"))
