# Keys derived from passwords: the vectors of RFC 6070 and more.
import hashlib

for args in (
    ("sha1", b"password", b"salt", 1, 20),
    ("sha1", b"password", b"salt", 2, 20),
    ("sha1", b"password", b"salt", 4096, 20),
    ("sha1", b"passwordPASSWORDpassword", b"saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, 25),
    ("sha1", b"pass\0word", b"sa\0lt", 4096, 16),
    ("sha256", b"password", b"salt", 10),
    ("sha512", bytearray(b"p" * 300), memoryview(b"salt"), 3, 200),
    ("md5", b"", b"", 1),
):
    print(hashlib.pbkdf2_hmac(*args).hex())
for args in (("sha1", b"p", b"s", 0), ("sha1", b"p", b"s", 1, 0), ("sha1", "p", b"s", 1), ("sha1", b"p", "s", 1),
             ("nonsense", b"p", b"s", 1), (b"sha1", b"p", b"s", 1)):
    try:
        hashlib.pbkdf2_hmac(*args)
    except Exception as e:
        print(ValueError if isinstance(e, ValueError) else type(e))
