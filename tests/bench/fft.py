"""Fast Fourier transform: in place over lists of floats, and recursive on complex numbers."""

from cmath import exp
from math import cos, pi, sin


def transform(re, im, sign):
    n = len(re)
    j = 0
    for i in range(1, n):
        bit = n >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            re[i], re[j] = re[j], re[i]
            im[i], im[j] = im[j], im[i]
    size = 2
    while size <= n:
        half = size >> 1
        angle = sign * 2.0 * pi / size
        step_re, step_im = cos(angle), sin(angle)
        w_re, w_im = 1.0, 0.0
        for k in range(half):
            for a in range(k, n, size):
                b = a + half
                t_re = w_re * re[b] - w_im * im[b]
                t_im = w_re * im[b] + w_im * re[b]
                re[b] = re[a] - t_re
                im[b] = im[a] - t_im
                re[a] += t_re
                im[a] += t_im
            w_re, w_im = w_re * step_re - w_im * step_im, w_re * step_im + w_im * step_re
        size <<= 1


def recursive(values):
    n = len(values)
    if n == 1:
        return values
    even = recursive(values[::2])
    odd = recursive(values[1::2])
    turned = [exp(-2j * pi * k / n) * odd[k] for k in range(n // 2)]
    return [e + t for e, t in zip(even, turned)] + [e - t for e, t in zip(even, turned)]


def run(n):
    re = [(i * 7919 % 1009) / 1009.0 for i in range(n)]
    im = [0.0] * n
    start = re[:]
    transform(re, im, -1)
    peak = max(abs(v) for v in re[1:])
    transform(re, im, 1)
    worst = max(abs(a / n - b) for a, b in zip(re, start))
    return round(peak, 6), worst < 1e-9


for _ in range(2):
    print(run(65536))
print(run(32768))
values = [complex(i % 17, i % 5) for i in range(65536)]
print(round(abs(recursive(values)[3]), 6))
