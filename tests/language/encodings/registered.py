# Handlers that a program registers, and what they may return.
import codecs


def spell(error):
    part = error.object[error.start:error.end]
    return "<%s %s %d:%d %s>" % (type(error).__name__, ascii(part), error.start, error.end, error.reason), error.end


codecs.register_error("spell", spell)
codecs.register_error("one", lambda e: ("?", e.start + 1))
codecs.register_error("bytes", lambda e: (b"\xfe", e.end))
codecs.register_error("back", lambda e: ("!", -1))
codecs.register_error("far", lambda e: ("!", 100))
codecs.register_error("number", lambda e: 5)
codecs.register_error("short", lambda e: ("x",))
codecs.register_error("list", lambda e: ["x", 1])
codecs.register_error("wide", lambda e: ("\u4e2d", e.end))


def raising(error):
    raise KeyError("from the handler")


codecs.register_error("raising", raising)

for name in "spell one bytes back far number short list wide raising nobody".split():
    for what in ("a\xe9\u4e2db", "ascii"), ("\u4e2d\u4e2d\xe9", "latin-1"), ("\ud800\ud801x", "utf-8"), ("\u4e2dz", "cp1252"):
        try:
            print(name, ascii(what), what[0].encode(what[1], name))
        except Exception as e:
            print(name, ascii(what), type(e).__name__, ascii(str(e)))
    for what in (b"a\xff\xfeb", "utf-8"), (b"a\xffb", "ascii"), (b"\x81\x8dz", "cp1252"), (b"\x00\xd8z", "utf-16-le"):
        if name == "back" and what[1] != "utf-8":
            continue
        try:
            print(name, what, ascii(what[0].decode(what[1], name)))
        except Exception as e:
            print(name, what, type(e).__name__, ascii(str(e)))

for name in "strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape":
    handler = codecs.lookup_error(name)
    for error in (UnicodeEncodeError("ascii", "a\xe9\u20acb", 1, 3, "why"), UnicodeDecodeError("ascii", b"a\xe9\xffb", 1, 3, "why"),
                  UnicodeTranslateError("a\xe9\u20acb", 1, 3, "why"), ValueError("other")):
        try:
            print(name, type(error).__name__, ascii(handler(error)))
        except Exception as e:
            print(name, type(error).__name__, type(e).__name__, ascii(str(e)))
try:
    codecs.lookup_error("nobody")
except LookupError as e:
    print(e)
try:
    codecs.register_error("x", 5)
except TypeError as e:
    print(e)
