import io
s = io.StringIO("line1\nline2\nline3")
s.seek(2)
s.seek(0, 2)
s.write("end")
s.writelines(["a", "b"])
s.close()
for f in (
    lambda: io.BytesIO().seek(-1),
    lambda: io.StringIO().fileno(),
    lambda: io.StringIO().read("a"),
    lambda: io.StringIO("a", newline="x"),
    lambda: io.StringIO().truncate(-1),
    lambda: io.BytesIO().readinto(b"x"),
    lambda: io.StringIO().foo,
    lambda: io.StringIO().writelines([1]),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
