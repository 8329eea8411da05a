import math, cmath
def fft(a):
    n = len(a)
    if n == 1:
        return a
    e, o = fft(a[::2]), fft(a[1::2])
    w = [cmath.exp(-2j * math.pi * k / n) * o[k] for k in range(n // 2)]
    return [e[k] + w[k] for k in range(n // 2)] + [e[k] - w[k] for k in range(n // 2)]
def show(z):
    return f"{z.real + 0:.4f}{z.imag:+.4f}j".replace("-0.0000", "+0.0000")
print([show(z) for z in fft([complex(x) for x in (1, 2, 3, 4, 4, 3, 2, 1)])])
def roots(c):
    z = [(0.4 + 0.9j) ** i for i in range(len(c) - 1)]
    for _ in range(80):
        for i in range(len(z)):
            v = 0j
            for k in c:
                v = v * z[i] + k
            d = 1
            for j in range(len(z)):
                if j != i:
                    d *= z[i] - z[j]
            z[i] -= v / d
    return sorted(z, key=lambda q: (round(q.real, 6), round(q.imag, 6)))
for c in ([1, -6, 11, -6], [1, 0, 1], [1, 0, 0, -1]):
    print([show(complex(round(z.real, 6), round(z.imag, 6))) for z in roots(c)])
