# Codecs with a state or a shape of their own: UTF-7, marks of the byte order, bytes to bytes, notes at errors.
import codecs
import io
import warnings


def attempt(label, function, *arguments):
    try:
        print(label, ascii(function(*arguments)))
    except BaseException as error:
        print(label, type(error).__name__, ascii(str(error)), getattr(error, "__notes__", None))


for text in ("a+b", "\u20ac", "a\u20acb", "\u20ac-", "\u20acA", "\U0001f600", "~\\", "a b\tc\n", "\ud800", "\ud83d\ude00", "\xe9\xe8+", ""):
    data = text.encode("utf-7")
    print(data, ascii(data.decode("utf-7")))
    decoder = codecs.getincrementaldecoder("utf-7")()
    print(ascii("".join(decoder.decode(data[i : i + 1]) for i in range(len(data))) + decoder.decode(b"", True)))
for data in (b"\xff", b"a+IK", b"a+IK-b", b"a+IKx", b"a+IKwgr,", b"a+/,+IKw-b", b"a+@b", b"+", b"+2AE-b", b"+2AE", b"+AGE", b"+AGEB-", b"a\x80b", b"+AG\xff", b"+AGF-", b"+AGF"):
    for errors in ("strict", "replace", "ignore"):
        attempt(data, codecs.decode, data, "utf-7", errors)
    attempt("part", codecs.utf_7_decode, data, "replace", False)

for name in ("utf-16", "utf-32", "utf-8-sig", "utf-8", "utf-16-be"):
    stream = io.BytesIO()
    writer = codecs.getwriter(name)(stream)
    writer.write("ab")
    writer.write("c\n")
    print(name, stream.getvalue())
    reader = codecs.getreader(name)(io.BytesIO(stream.getvalue()))
    print(reader.read(1), ascii(reader.readline()))
    attempt("without", codecs.getreader(name)(io.BytesIO(b"abcdefgh")).read)
    attempt("without", codecs.getincrementaldecoder(name)().decode, b"abcdefgh")
    decoder = codecs.getincrementaldecoder(name)()
    encoder = codecs.getincrementalencoder(name)()
    for state in range(3):
        print(encoder.getstate(), encoder.encode("x" * state), decoder.getstate())
        attempt("mark", decoder.decode, "\ufeff".encode(name)[: state + 1])

for name in ("hex", "base64", "uu", "quopri", "rot13"):
    info = codecs.lookup(name)
    print(info.name, info._is_text_encoding)
    for value in (b"", b"some text = \xff\xfe", b"line\r\n. \t\n" * 9, "Text", 5):
        attempt(name, codecs.encode, value, name)
        try:
            print(codecs.decode(codecs.encode(value, name), name) == value)
        except Exception:
            pass
    for value in (b"", b"zz", b"=4", "text"):
        attempt(name, codecs.decode, value, name)
    attempt("text", "x".encode, name)
for errors in ("strict", "replace", "ignore"):
    attempt("punycode", codecs.encode, "b\xfccher\u20ac", "punycode")
    for data in (b"bcher-kva8445foa", b"abc", b"abc-", b"-", b"a-b-!", b"w&", b"\xffab", b"zzzzzzzzzzzzzz"):
        attempt("punycode", codecs.decode, data, "punycode", errors)
attempt("undefined", codecs.encode, "", "undefined")
attempt("ascii", codecs.encode, "\xe9", "ascii")
attempt("method", "\xe9".encode, "ascii")
attempt("str", codecs.utf_8_decode, "text")
attempt("half", codecs.utf_8_decode, b"a\xed\xa0", "strict", False)
attempt("whole", codecs.utf_8_decode, b"a\xed\xa0\x80", "surrogatepass", False)
attempt("backslash", codecs.raw_unicode_escape_decode, b"a\\\\\\", "strict", False)
attempt("map", codecs.charmap_decode, b"\0", "strict", {0: "\ufffe"})
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    for function in (codecs.escape_decode, codecs.unicode_escape_decode):
        for data in (rb"\n\x41\101", rb"a\z\y", rb"\777", rb"\\z", b"\\\n", rb"\u0041"):
            function(data)
print(*(str(each.message) for each in found), sep="\n")
