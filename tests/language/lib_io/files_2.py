import os, tempfile, io
d = tempfile.mkdtemp()
p = os.path.join(d, "f.txt")
with open(p, "w", encoding="utf-8") as f: print(f.write("one\ntwo é\nthree"), f.writable(), f.readable(), f.mode, f.encoding, f.closed, f.name == p)
with open(p, encoding="utf-8") as f: print(f.readline(), f.tell() > 0, next(f), f.read(), f.read(), f.seek(0), [l.rstrip() for l in f])
with open(p, "a", encoding="utf-8") as f: f.write("\nfour"); print("x", 1, file=f)
with open(p, "rb") as f: b = f.read(); print(b, f.seek(-5, 2), f.read(2), f.peek(1)[:1], type(f).__name__, f.mode)
with open(p, "r+b") as f: f.seek(1); f.write(b"ZZ"); f.seek(0); print(f.read(5), f.truncate(4));
with open(p, "w+", newline="") as f: f.write("a\r\nb\n"); f.seek(0); print(f.readlines())
with open(p, newline=None) as f: print(f.readlines(), f.newlines)
with open(p, "w", newline="\r\n") as f: f.write("x\ny\n")
open(p, "wb").write(b"\xff\xfe")
for g in (
    lambda: open(5.5),
    lambda: open(p, encoding="nope"),
    lambda: f.read(),
    lambda: open(p, "rt+b"),
    lambda: open(p, buffering=0),
    lambda: open(p, newline="x"),
    lambda: open("a\0b"),
    lambda: open(-1),
    lambda: open(p, "wx"),
    lambda: open(p, ""),
):
    try: r = g(); print("ok")
    except Exception as e: print(type(e).__name__, str(e).replace(d, "D"))
