print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(3, "big", signed=True), (255).to_bytes(), (0).to_bytes(0, "big"))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\x04\x00", "little"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes(b""), int.from_bytes([1, 2, 3], "big"))
n = 0x0123456789ABCDEF0123456789ABCDEF
print(n.to_bytes(16, "big").hex(), n.to_bytes(20, "little").hex(), (-n).to_bytes(17, "big", signed=True).hex())
assert int.from_bytes((-n).to_bytes(17, "little", signed=True), "little", signed=True) == -n
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (128).to_bytes(1, "big", signed=True),
          lambda: (1).to_bytes(-1, "big"), lambda: (1).to_bytes(1, "middle"), lambda: int.from_bytes("ab", "big"),
          lambda: int.from_bytes([300], "big"), lambda: int.from_bytes(b"a", "x"), lambda: (1).to_bytes("a"), lambda: (1).to_bytes(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print((-128).to_bytes(1, "big", signed=True), (127).to_bytes(1, "big", signed=True), (-129).to_bytes(2, "little", signed=True))
class I(int):
    pass
print(type(I.from_bytes(b"\x01")), type(I(5).to_bytes()))
