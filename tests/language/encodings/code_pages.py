# All 256 bytes of encodings with one byte a character, and the way back.
for name in ("cp437 cp850 cp852 cp866 cp1250 cp1251 cp1252 cp1253 cp1257 iso8859-2 iso8859-5 iso8859-7 iso8859-15 koi8-r "
             "koi8-u latin-1 ascii").split():
    text = bytes(range(256)).decode(name, "replace")
    print(name, ascii(text))
    back = text.encode(name, "replace")
    print(name, [i for i in range(256) if back[i] != i][:20])
for name in ("windows-1252", "CP1252", "ISO-8859-15", "latin9", "l1", "L2", "KOI8_R", "iso_8859-5", "cyrillic", "8859", "646"):
    print(name, ascii(b"\x41\xa4\xe4".decode(name, "replace")))
for name in "", "nothing", "utf-9", "utf-8\0", "cp99999":
    try:
        print(b"a".decode(name))
    except (LookupError, ValueError) as e:
        print(type(e).__name__, ascii(str(e)))
