# since: 3.14
import binascii as b
def t(f, *a, **k):
    try: print(f.__name__, a, k, f(*a, **k))
    except Exception as e: print(f.__name__, a, k, type(e).__name__, e)
for d in (b"", b"a", b"ab", b"abc", b"abcd", bytes(range(256)), bytearray(b"xy"), ):
    t(b.b2a_base64, d); t(b.b2a_base64, d, newline=False); t(b.hexlify, d); t(b.crc32, d); t(b.crc32, d, 77); t(b.crc_hqx, d, 0); t(b.crc_hqx, d, 9)
    if len(d) <= 45: t(b.b2a_uu, d); t(b.b2a_uu, d, backtick=True); t(b.a2b_uu, b.b2a_uu(d))
    t(b.a2b_base64, b.b2a_base64(d)); t(b.unhexlify, b.hexlify(d))
for s in ("YQ==", "YQ=", "YQ", "Y", "", "=", "==", "YQ==YQ==", "YWI=", "YWJj\nZGVm", "Y W I =", "YQ=Q=", "!!!!", "YWJjZ", "YWJjZA", "YQ===", "A===", "AB=C", "ABC=D", b"YWJj", 5, "é", None, "YWJjYQ==\n", "YWJj="):
    t(b.a2b_base64, s); t(b.a2b_base64, s, strict_mode=True)
for s in ("", "00", "0", "0g", "ABcd", b"ff", "é", 5, "  "):
    t(b.unhexlify, s); t(b.a2b_hex, s)
t(b.hexlify, b"abcdef", "-"); t(b.hexlify, b"abcdef", "-", 2); t(b.hexlify, b"abcdef", b":", -4); t(b.hexlify, "x"); t(b.hexlify, b"a", "--"); t(b.hexlify, b"abc", sep=":")
t(b.b2a_uu, b"x" * 46); t(b.a2b_uu, b""); t(b.a2b_uu, b"#86)C"); t(b.a2b_uu, b"#86)C\n"); t(b.a2b_uu, b"#86)Cxx\n"); t(b.a2b_uu, b"#\x01\n"); t(b.a2b_uu, "!  \n"); t(b.b2a_base64, "x"); t(b.crc32, "x")
print(issubclass(b.Error, ValueError), b.Incomplete.__mro__[1].__name__)
