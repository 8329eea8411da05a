# since: 3.13
tests = [b"abc", b"\xc3\xa9", b"\xff", b"a\xc3", b"\xe6\x97", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\x80a\x80", b"\xe2\x28\xa1", b"\xf0\x9f\x98a"]
for b in tests:
    for enc in ("utf-8", "ascii", "latin-1"):
        try:
            print(b, enc, ascii(b.decode(enc)))
        except UnicodeDecodeError as e:
            print(b, enc, e, e.start, e.end)
    print([ascii(b.decode("utf-8", h)) for h in ("ignore", "replace", "backslashreplace", "surrogateescape")])
print(ascii(b"\xed\xa0\x80".decode("utf-8", "surrogatepass")), b"\xff\xfea\0".decode("utf-16"), b"\xfe\xff\0a".decode("utf-16"), b"a\0".decode("utf-16-le"))
for b, enc in ((b"a", "utf-16"), (b"\0\xd8", "utf-16-le"), (b"abc", "utf-32"), (b"\0\0\x11\0", "utf-32-le"), (b"\0\xdca\0", "utf-16-le"), (b"a", "foo"), (b"ab", "utf-32-be")):
    try:
        print(ascii(b.decode(enc)))
    except Exception as e:
        print(type(e).__name__, e)
print(str(b"abc", "ascii"), str(bytearray(b"x"), "utf-8"), str(b"\xff", errors="replace") == "\ufffd", str(b"a"), str(memoryview(b"ok"), "latin1"))
for f in (lambda: str("a", "utf-8"), lambda: str(1, "utf-8"), lambda: str(b"a", 1), lambda: str(b"", "x", "y", "z")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
