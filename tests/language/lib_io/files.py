import os, tempfile, io
d = tempfile.mkdtemp(); p = os.path.join(d, "f.txt")
with open(p, "w", encoding="utf-8") as f: print(f.write("one\ntwo é\nthree"), f.writable(), f.readable(), f.mode, f.encoding, f.closed, f.name == p)
print(f.closed, open(p, encoding="utf-8").read().split())
with open(p, encoding="utf-8") as f: print(f.readline(), f.tell() > 0, next(f), f.read(), f.read(), f.seek(0), [l.rstrip() for l in f])
with open(p, "a", encoding="utf-8") as f: f.write("\nfour"); print("x", 1, file=f)
with open(p, "rb") as f: b = f.read(); print(b, f.seek(-5, 2), f.read(2), f.peek(1)[:1], type(f).__name__, f.mode)
with open(p, "r+b") as f: f.seek(1); f.write(b"ZZ"); f.seek(0); print(f.read(5), f.truncate(4)); 
print(os.path.getsize(p), open(p, "rb", buffering=0).read(), type(open(p, "rb", buffering=0)).__name__)
with open(p, "w+", newline="") as f: f.write("a\r\nb\n"); f.seek(0); print(f.readlines())
with open(p, newline=None) as f: print(f.readlines(), f.newlines)
with open(p, "w", newline="\r\n") as f: f.write("x\ny\n")
print(open(p, "rb").read()); open(p, "wb").write(b"\xff\xfe"); print(open(p, encoding="latin-1").read(), ascii(open(p, encoding="utf-8", errors="replace").read()))
for g in (
    lambda: open(p, encoding="utf-8").read(),
    lambda: open(d),
    lambda: open(os.path.join(d, "none")),
    lambda: open(p, "x"),
    lambda: open(p, "q"),
    lambda: open(p, "rw"),
    lambda: open(p, "rb", encoding="utf-8"),
    lambda: open(p, "w").read(),
    lambda: open(p).write("x"),
    lambda: open(p, "wb").write("x"),
):
    try: r = g(); print("ok")
    except Exception as e: print(type(e).__name__, str(e).replace(d, "D"))
import warnings
