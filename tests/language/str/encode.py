s = "aé日😀"
for enc in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf8", "UTF_8", "U8", "utf-8-sig"):
    b = s.encode(enc)
    print(enc, b, b.decode(enc) == s)
for enc in ("ascii", "latin-1", "iso-8859-1", "us-ascii"):
    for h in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
        print(enc, h, s.encode(enc, h))
    try:
        s.encode(enc)
    except UnicodeEncodeError as e:
        print(e, e.encoding, e.start, e.end, e.reason, ascii(e.object))
for f in (lambda: "\ud800".encode(), lambda: "a\ud800\udfffb".encode("utf-8"), lambda: "\ud800".encode("utf-16"), lambda: "a".encode("nope"), lambda: "é".encode("ascii", "nope"), lambda: "a".encode("ascii", "nope"), lambda: "a".encode(1), lambda: "éé".encode("ascii")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print("\ud800".encode("utf-8", "surrogatepass"), "a\udc80".encode("utf-8", "surrogateescape"), "\ud800x".encode("utf-8", "replace"), "\ud800".encode("utf-8", "backslashreplace"), "é".encode(encoding="latin-1", errors="strict"), "".encode())
