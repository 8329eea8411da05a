# since: 3.13
a = list(range(10))
print(a[0], a[-1], a[2:5], a[:3], a[7:], a[::2], a[::-1], a[8:2:-2], a[-3:], a[:-3], a[100:], a[-100:2], a[5:2], a[True], a[::100], a[:10 ** 30])
class I:
    def __index__(self): return 3
print(a[I()], a[I():], a[:I():], a[slice(1, 8, 3)])
for f in (lambda: a[10], lambda: a[-11], lambda: a["x"], lambda: a[1.0], lambda: a[None], lambda: a[::0], lambda: a["a":], lambda: a[1, 2], lambda: a[10 ** 30], lambda: [][0], lambda: a[1:2:"x"]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def s1(): a[10] = 1
def s2(): a["x"] = 1
def s3(): del a[10]
def s4(): del a["x"]
def s5(): a[0:1] = 5
def s6(): a[::2] = [1, 2]
def s7(): a[::0] = []
def s8(): a[1.5] = 0
def s9(): a[I.foo] = 1
def s10(): del a[::0]
def s11(): a[::-1] = [1]
for f in (s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
