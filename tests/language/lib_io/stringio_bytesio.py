import io
s = io.StringIO("line1\nline2\nline3"); print(s.readline(), s.read(3), s.tell(), s.readlines(), s.read(), s.seek(0), list(s), s.getvalue()); s.seek(2); print(s.write("XX"), s.getvalue(), s.truncate(4), s.getvalue(), s.seekable(), s.readable(), s.writable(), s.closed, s.isatty()); s.seek(0, 2); s.write("end"); s.writelines(["a", "b"]); print(s.getvalue()); s.close()
for f in (
    lambda: s.read(),
    lambda: io.StringIO(5),
    lambda: io.StringIO().write(b"x"),
    lambda: io.BytesIO().write("x"),
    lambda: io.BytesIO("x"),
    lambda: io.StringIO().seek(-1),
    lambda: io.StringIO("abc").seek(1, 1),
    lambda: io.StringIO("a").seek(0, 5),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b = io.BytesIO(b"hello\nworld"); print(b.read(2), b.readline(), b.read1(3), b.getbuffer()[0], b.tell(), b.seek(-3, 2), b.read(), b.seek(0), b.readinto(bytearray(4)), b.getvalue(), list(io.BytesIO(b"a\nb")), b.write(b"!!"), b.getvalue())
print(repr(io.StringIO("a\r\nb\rc").read()), repr(io.StringIO("a\r\nb\rc", newline=None).read()), io.StringIO("a\r\nb\rc", newline="").readlines(), repr(io.StringIO("a\nb", newline="\r\n").getvalue()), io.StringIO("a\nb").readline(1), io.StringIO("abc\n").readlines(2)); t = io.TextIOWrapper(io.BytesIO(b"caf\xc3\xa9\r\nx"), encoding="utf-8"); print(repr(t.read()), t.encoding, repr(t.newlines), t.errors, t.line_buffering); w = io.TextIOWrapper(raw := io.BytesIO(), encoding="latin-1", newline="\r\n"); w.write("é\n"); w.flush(); print(raw.getvalue(), io.IncrementalNewlineDecoder(None, True).decode("a\r\nb"), issubclass(io.StringIO, io.TextIOBase), isinstance(b, io.IOBase), io.SEEK_END, io.DEFAULT_BUFFER_SIZE > 0, io.UnsupportedOperation.__mro__[1:3])
