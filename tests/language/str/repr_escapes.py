# since: 3.13
for c in ["\n", "\t", "\r", "\\", "'", '"', "'\"", "\x00", "\x1f", "\x7f", "\x80", "\xa0", "\xad", "é", "\u200b", "\u2028", "\ud800", "\ue000", "日", "😀", "\U0010ffff", "\u0378", "\u0300", "\x1b[0m"]:
    print(ascii(repr(c)), ascii(c))
print(repr("it's"), repr('say "hi"'), repr('both \' "'), ["a'b"], {"k\n": "v\t"}, ("\\",))
print("\x41\u0042\U00000043\103\N{LATIN SMALL LETTER E WITH ACUTE}\N{greek small letter alpha}", "a\
b", r"\n\x", "\0\01\012z".encode(), "\7" == "\a", "\b\f\v".encode(), len("\1234"))
for src in (r"'\x4'", r"'\u12'", r"'\U00110000'", r"'\N{foo bar}'", r"'\N{'", r"'\U1'", r"b'\x1'", "'\\N'", "r'\\'", r"b'\xzz'"):
    try:
        print(ascii(eval(src)))
    except SyntaxError as e:
        print(src, type(e).__name__, e.msg)
print(b"\x41\101\n\\\'\"\u0041", rb"\x41", Rb"\n", bR"\\", len(r"\""), r'\'', "a" 'b' """c
d""" '''e''')
print(ascii("é\n'"), ascii(["é", "\U0001F600"]), "%a" % "é", f"{'é'!a}")
