print(list(b"abc"), [*bytearray(b"ab")], max(b"abc"), sorted(b"cab"), sum(b"\1\2\3"), list(reversed(b"abc")), list(zip(b"ab", "ab")), bytes(map(lambda x: x ^ 1, b"abc")), bytes(sorted(b"hello")), dict(enumerate(b"ab")))
print(b"a" == bytearray(b"a"), b"a" < bytearray(b"b"), bytearray(b"z") > b"a", b"abc" == memoryview(b"abc"), {b"a": 1}[b"a"], b"a" != "a", b"" == "", b"" == b"", b"ab" in b"cabd", bytearray(b"x") in b"xyz", b"" in b"")
x, y, *z = b"hello"
print(x, y, z, type(z))
def crc(data, poly=0xEDB88320):
    c = 0xFFFFFFFF
    for byte in data:
        c ^= byte
        for _ in range(8):
            c = c >> 1 ^ (poly if c & 1 else 0)
    return c ^ 0xFFFFFFFF
print(hex(crc(b"123456789")), hex(crc(bytearray(range(256)))))
def b64(data):
    t = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    out = ""
    for i in range(0, len(data), 3):
        ch = data[i:i + 3]
        n = int.from_bytes(ch + bytes(3 - len(ch)), "big")
        out += "".join(t[n >> s & 63] for s in (18, 12, 6, 0))[:len(ch) + 1] + "=" * (3 - len(ch))
    return out
print(b64(b"Many hands make light work."), b64(b"a"), b64(b""))
def xor(a, k): return bytes(c ^ k[i % len(k)] for i, c in enumerate(a))
print(xor(b"secret", b"key"), xor(xor(b"secret", b"key"), b"key"))
