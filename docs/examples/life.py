# only: lfpy
"""Conway's game of life on a torus, drawn in the terminal.

The board is cut into bands of rows, each in a cown. The behavior that makes the next band needs the band itself
and reads its two neighbours; `read` lets several behaviors look into one band at the same time. The new bands are
the result cowns, from which the next generation begins: nobody waits for a whole generation to end.
"""
from bocpy import Cown, quiesce, read, wait, when

WIDTH, BANDS, HEIGHT, FRAMES = 48, 4, 4, 12
PATTERN = {  # a glider, an exploder, blinkers
    (1, 0), (2, 1), (0, 2), (1, 2), (2, 2),
    (7, 20), (7, 21), (6, 21), (8, 21), (6, 22), (8, 22), (7, 23),
    (12, 5), (12, 6), (12, 7), (4, 40), (5, 40), (6, 40),
}


def next_row(above, row, below):
    new = []
    for x in range(WIDTH):
        left, right = x - 1, (x + 1) % WIDTH
        n = (above[left] + above[x] + above[right] + row[left] + row[right]
             + below[left] + below[x] + below[right])
        new.append(int(n == 3 or (row[x] and n == 2)))
    return new


def step(bands):
    def evolve(above, band, below):
        @when(read(above), read(band), read(below))
        def new(above, band, below):
            rows = [above.value[-1], *band.value, below.value[0]]
            return [next_row(*rows[i - 1:i + 2]) for i in range(1, len(rows) - 1)]
        return new
    return [evolve(bands[i - 1], bands[i], bands[(i + 1) % BANDS]) for i in range(BANDS)]


def draw(bands, number):
    @when([read(band) for band in bands])
    def picture(bands, number=number):
        rows = [row for band in bands for row in band.value]
        lines = ["".join(".O"[cell] for cell in row) for row in rows]
        return "generation %d, %d alive\n%s" % (number, sum(map(sum, rows)), "\n".join(lines))
    return picture


board = [[int((y, x) in PATTERN) for x in range(WIDTH)] for y in range(BANDS * HEIGHT)]
bands = [Cown(board[i * HEIGHT:(i + 1) * HEIGHT]) for i in range(BANDS)]
pictures = []
for number in range(FRAMES):
    pictures.append(draw(bands, number))
    bands = step(bands)
quiesce()
for picture in pictures[::3] + pictures[-1:]:
    print(picture.unwrap(), end="\n\n")
wait()
