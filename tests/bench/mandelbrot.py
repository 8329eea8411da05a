"""The Mandelbrot set as text, with floats and with complex numbers."""


def escape(cr, ci, limit):
    zr = zi = 0.0
    for turn in range(limit):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return turn
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return limit


def escape_complex(c, limit):
    z = 0j
    for turn in range(limit):
        if abs(z) > 2.0:
            return turn
        z = z * z + c
    return limit


def picture(width, height, limit):
    rows = []
    total = 0
    for row in range(height):
        line = []
        for column in range(width):
            turns = escape(column / width * 3.0 - 2.25, row / height * 2.4 - 1.2, limit)
            total += turns
            line.append(" .:-=+*#%@"[turns * 9 // limit])
        rows.append("".join(line))
    return total, rows


total, rows = picture(720, 420, 200)
print(total, rows[210][:60])
print(sum(escape_complex(complex(x / 30 - 2, y / 30 - 1), 100) for x in range(90) for y in range(60)))
