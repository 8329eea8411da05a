# Every built-in handler on texts and bytes that the encodings cannot handle.
CODECS = ["utf-8", "utf-8-sig", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-32-be", "cp1252"]
HANDLERS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape",
            "surrogatepass"]
TEXTS = ["", "abc", "h\xe9llo", "\u20ac10", "a\ud800b", "\udcff\udc80", "\U0001f600\u4e2d", "x\udcfey\ud900"]
DATA = [b"", b"abc", b"\xff", b"a\xe4\xb8", b"a\xe4\xb8b", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", b"\xc0\xaf",
        b"\xef\xbb\xbfa", b"\xff\xfea\x00", b"\xfe\xff\x00a", b"\x3d\xd8\x00\xde", b"\x00\xd8a\x00", b"\x00\xdc\x00",
        b"\x81\x8d"]


def attempt(fn, *args):
    try:
        return ascii(fn(*args))
    except UnicodeError as e:
        return "%s %s" % (type(e).__name__, (e.encoding, e.start, e.end, e.reason))
    except Exception as e:
        return "%s %s" % (type(e).__name__, e)


for codec in CODECS:
    for handler in HANDLERS:
        for text in TEXTS:
            print(codec, handler, ascii(text), "->", attempt(text.encode, codec, handler))
        for data in DATA:
            print(codec, handler, data, "->", attempt(data.decode, codec, handler))
