# since: 3.14
class C:
    def __complex__(self): return 1 + 2j
class D:
    def __float__(self): return 2.5
class E:
    def __complex__(self): return 5
class F:
    def __index__(self): return 3
for v in (C(), D(), E(), F(), object()):
    try:
        print(complex(v))
    except TypeError as e:
        print(e)
print(complex(D(), 1), (1 + 2j).__complex__(), (1j).__add__(1), (1j).__lt__(2), (1j).__eq__(1j), (1j).__eq__("x"))
class Z(complex):
    def __repr__(self): return f"Z<{self.real},{self.imag}>"
z = Z(1, 2)
print(z, z + 1, type(z + 1), z == 1 + 2j, [z], z.conjugate(), abs(Z(3, 4)), Z("2j"))
def mandel(c):
    z = 0j
    for n in range(50):
        if abs(z) > 2:
            return n
        z = z * z + c
    return 50
for y in range(-6, 7):
    print("".join(" .:-=+*#%@"[mandel(complex(x / 16, y / 5)) // 6] for x in range(-36, 14)))
