# since: 3.14
a = bytearray(b"abc")
a.append(100)
a.extend(b"ef")
a.extend([103])
a += b"h"
a.insert(0, 48)
a.insert(100, 57)
a[0] = 65
a[1:3] = b"XYZ"
a[-1:] = []
del a[0]
del a[::2]
a = bytearray(b"hello")
a.reverse()
a.remove(108)
a *= 2
a[::2] = b"12345"[:len(a[::2])]
a.clear()
c = bytearray(5)
d = c.copy()
d[0] = 1
a = bytearray(b"abcdef")
def e1(): a[0] = 256
def e2(): a[0] = "a"
def e3(): a[10] = 1
def e4(): a[::2] = b"1"
def e5(): a[0:2] = 5
def e6(): a[0:1] = "x"
def e7(): a.append(-1)
def e8(): a.append("a")
def e9(): a.extend("ab")
def e10(): a.pop(99)
def e11(): bytearray().pop()
def e12(): a.remove(200)
def e13(): hash(a)
def e14(): del a[77]
def e15(): a.extend([300])
def e16(): a.extend(5)
def e17(): {a: 1}
def e18(): bytearray(b"", "x")
def e19(): a.insert("x", 1)
def e20(): a.remove("x")
for f in (
    e11,
    e12,
    e13,
    e14,
    e15,
    e16,
    e17,
    e18,
    e19,
    e20,
):
    try:
        f()
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
