z = 3.14159 - 2.5j
for spec in ("", ".2f", ".3e", "g", ".1f", "+.1f", "20.2f", "<20.2f", "^20.1f", ">15", "*>20.1f", ",.1f", ".3", "e", "G"):
    print(repr(spec), repr(format(z, spec)), repr(format(1234567j, spec)))
for spec in ("d", "s", "010", "=10", "%", "x", "<010"):
    try:
        print(format(z, spec))
    except ValueError as e:
        print(repr(spec), e)
print(f"{z!r:>20}|{z!s}|{1j:.0f}|{complex(float('inf'), -0.0)}|{0j:f}")
print("%s %r" % (z, 1 + 0j))
try:
    "%d" % 1j
except TypeError as e:
    print(e)
try:
    "%f" % 1j
except TypeError as e:
    print(e)
