print(True, False, repr(True), str(False), bool(), bool(0), bool(""), bool([0]), bool(None), bool(0.0), bool(-0.0), bool("False"))
print(True + True, True * 10, True - False, -True, +True, ~2, True / 2, True // 2, True % 2, True ** 5, 5 ** True)
print(True & False, True | False, True ^ True, True & 1, 1 | True, type(True & True), type(True & 1), type(True ^ 2))
print(True == 1, True is True, False == 0.0, True != 2, True < 2, hash(True), {True: "a", 1: "b"}, [10, 20][True], "ab"[False])
print(isinstance(True, int), issubclass(bool, int), bool.__mro__, bool.__bases__, int(True), float(False), complex(True))
print(f"{True}", f"{True:d}", f"{True:5}", f"{True!r:>6}", f"{False:<7}|", "%s %d %r" % (True, True, False), f"{True:s}" if 0 else "", format(True, ""), f"{True:.1f}")
print(True.real, True.imag, True.bit_length(), True.numerator, True.to_bytes(1, "big"), bool.from_bytes(b"\0", "big"), int.from_bytes(b"\1", "big"))
print(not 0, not 1, not "", not not [], not (1, 2) == (1, 2))
for f in (lambda: bool(1, 2), lambda: bool(x=1), lambda: type("B", (bool,), {}), lambda: format(True, "s"), lambda: True + "a", lambda: True.x):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
