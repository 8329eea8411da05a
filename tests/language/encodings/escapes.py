# unicode_escape, raw_unicode_escape and the codecs' functions.
import codecs

texts = ["", "plain", "tab\tnl\ncr\r", "q'\"\\", "\x00\x1f\x7f\x80\xff", "\u0100\u20ac\ud800", "\U0001f600", "\\u0041"]
for text in texts:
    for codec in "unicode_escape", "raw_unicode_escape":
        data = text.encode(codec)
        print(ascii(text), codec, data, data.decode(codec) == text)
for data in (rb"\u1234\x41\n\101\U0001f600\N{BULLET}", rb"\u12", rb"\x4", rb"\N{FOO}", rb"\N", rb"\N{", rb"\N{}", rb"\U00110000",
             b"a\\", b"\\\nb", rb"\777", rb"\8", b"\xe9\xff", rb"\U0001f6", rb"\ud83d\ude00"):
    for codec in "unicode_escape", "raw_unicode_escape":
        for errors in "strict", "replace", "ignore":
            try:
                print(data, codec, errors, ascii(data.decode(codec, errors)))
            except UnicodeDecodeError as e:
                print(data, codec, errors, e.args)
print(codecs.escape_decode(rb"a\n\x41\101\\\'\q"), codecs.escape_encode(b"a\n\xff'\\"))
for data in b"\\x4", b"\\", b"\\xg":
    for errors in "strict", "replace", "ignore":
        try:
            print(codecs.escape_decode(data, errors))
        except ValueError as e:
            print(e)
print(codecs.utf_8_decode(b"a\xe4\xb8"), codecs.utf_8_decode(b"a\xe4\xb8\xad", "strict", True))
print(codecs.utf_16_ex_decode(b"\xff\xfea\0"), codecs.utf_16_ex_decode(b"\0a", "strict", 1))
print(codecs.charmap_build("abc"), codecs.charmap_encode("ab", "strict", {97: 1, 98: b"xy"}))
print(codecs.charmap_decode(b"\0\1\2", "replace", "a\ufffeb"), codecs.charmap_decode(b"\0\1", "strict", {0: "xy", 1: 65}))
print(codecs.latin_1_encode("\xe9"), codecs.ascii_decode(b"a"), codecs.readbuffer_encode("\xe9"))
