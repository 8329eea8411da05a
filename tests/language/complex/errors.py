# since: 3.14
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for s in ("", "1+", "1+2", "1 + 2j", "(1", "1+2j)", "x", "1+2jj", "+-1j", "1e+j", "()", "((1))", "1j+2"):
    t(lambda: complex(s))
t(lambda: 1j < 2)
t(lambda: 1j // 1)
t(lambda: 1j % 2)
t(lambda: divmod(1j, 2))
t(lambda: 1j / 0)
t(lambda: 0j ** -1)
t(lambda: 0j ** 1j)
t(lambda: int(1j))
t(lambda: float(1 + 0j))
t(lambda: complex("1", 2))
t(lambda: complex(1, "2"))
t(lambda: complex([]))
t(lambda: complex(1, []))
t(lambda: round(1j))
t(lambda: sorted([1j, 2j]))
t(lambda: max(1j, 2))
t(lambda: pow(1j, 2, 3))
t(lambda: 1j & 1)
t(lambda: 1j + "a")
t(lambda: [1][1j])
t(lambda: complex(10 ** 400))
t(lambda: abs(complex(1e308, 1e308)))
def seta():
    z = 1j
    z.real = 5
t(seta)
