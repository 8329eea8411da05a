# since: 3.13
print(chr(97), chr(8364), ascii(chr(0x10ffff)), ord("a"), ord("€"), ord(b"a"), ord(bytearray(b"z")), [chr(i) for i in range(48, 58)], ascii("aé€😀\n"), ascii(["é"]), ascii({"k": "ü"}), ascii(5))
class I:
    def __index__(self): return 66
print(chr(I()), chr(True) == "\x01")
for f in (lambda: chr(), lambda: chr("a"), lambda: chr(1.5), lambda: chr(-1), lambda: chr(1114112), lambda: ord(), lambda: ord(5), lambda: ord("ab"), lambda: ord(b""), lambda: ascii(), lambda: chr(2 ** 100)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
