# since: 3.14
vals = [0j, 1j, 1 + 2j, -1.5 - 0.5j, 3, 2.5, True]
for a in vals[:4]:
    for b in vals:
        row = [a + b, a - b, a * b, a == b]
        try: row.append(a / b)
        except ZeroDivisionError as e: row.append(str(e))
        try: row.append(a ** b)
        except ZeroDivisionError as e: row.append(str(e))
        print(a, b, row)
z = 1 + 1j; z += 1; z -= 2j; z *= 2; z /= 1j; z **= 2; print(z)
print(sum([1j, 2, 3.5]), [abs(v) for v in vals], 1j.real, 1j.imag, (2 + 0j) == 2, 2 in [2 + 0j], {1 + 0j: "a"}[1], -1j, -(0 + 1j), +1j, (1 + 2j).conjugate())
