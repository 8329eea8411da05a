# Encoders and decoders that are fed piece by piece, and lookups.
import codecs

for name in "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be", "latin-1", "ascii", "cp1252":
    info = codecs.lookup(name)
    text = "a\xe9b" if name in ("latin-1", "cp1252") else "abc" if name == "ascii" else "a\u20ac\U0001f600z"
    encoder = codecs.getincrementalencoder(name)()
    pieces = [encoder.encode(c) for c in text] + [encoder.encode("", True)]
    print(info.name, pieces)
    data = b"".join(pieces)
    print(data == text.encode(name))
    decoder = codecs.getincrementaldecoder(name)()
    print(ascii([decoder.decode(data[i:i + 1]) for i in range(len(data))] + [decoder.decode(b"", True)]))
decoder = codecs.getincrementaldecoder("utf-8")()
print(repr(decoder.decode(b"a\xe2\x82")), decoder.getstate())
try:
    decoder.decode(b"", True)
except UnicodeDecodeError as e:
    print(e)
print(codecs.encode("Hello", "rot13"), codecs.decode(b"68656c6c6f", "hex"), codecs.encode(b"hi", "base64"))
for fn in (lambda: "a".encode("hex"), lambda: b"a".decode("rot13"), lambda: codecs.lookup("nothing"), lambda: codecs.encode("a", "nothing")):
    try:
        print(fn())
    except LookupError as e:
        print(e)
print(list(codecs.iterencode(["a", "\xe9"], "utf-8")), list(codecs.iterdecode([b"a\xc3", b"\xa9"], "utf-8")))


def search(name):
    if name == "shout":
        return codecs.CodecInfo(lambda s, e="strict": (s.upper().encode(), len(s)),
                                lambda b, e="strict": (bytes(b).decode().lower(), len(b)), name="shout")
    return None


codecs.register(search)
print("abc".encode("shout"), b"ABC".decode("Shout"), str(b"XY", "shout"))
codecs.unregister(search)
try:
    "abc".encode("shout")
except LookupError as e:
    print(e)
