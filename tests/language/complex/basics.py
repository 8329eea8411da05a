# since: 3.14
z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, +z, ~1, z * z, z / (1 - 2j), z ** 2, z ** 0.5, z - 1, 1 - z, 2 * z, z == 3 + 4j, z != 3)
print(1j, -1j, 0j, -0j, 1 + 0j, 1 - 0j, complex(0, -0.0), complex(-0.0, 1), complex(-0.0, -0.0), 1e20 + 1e-20j, 1.5 - 2.25j)
inf, nan = float("inf"), float("nan")
print(complex(inf, nan), complex(nan, -inf), complex(1, inf), complex(0, nan), complex(-inf, 0))
print(repr(1 + 2j), str(2j), [1j, 2 + 0j], bool(0j), bool(1j), hash(3 + 0j) == hash(3), hash(1j) == hash(complex(0, 1)), 3 + 0j == 3 == 3.0)
print(complex(), complex(1), complex(1.5, 2), complex("1+2j"), complex(" 3j "), complex("(1-2j)"), complex("inf+nanj"), complex("-1e3-2.5E-1J"), complex("j"), complex("-j"), complex(True), complex("1_0j"))
print(complex(1j, 2), complex(1, 2j) if False else "x", complex(real=1, imag=2), 1j ** 2, 1j ** 1j, 0j ** 0, (1 + 1j) ** 10, (1 + 1j) ** -3, 2 ** 1j)
