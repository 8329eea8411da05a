# The same work on local objects, on those of an open region, and reading on frozen ones: seconds each, in turns.
import json
import statistics
import time
from immutable import freeze
from regions import Region


class Point:
    def __init__(self, x, y, name):
        self.x = x
        self.y = y
        self.name = name
        self.next = None
        self.seen = 0


class Board:
    def __init__(self, size):
        self.points = [Point(i, i * 0.5, "point %d" % i) for i in range(size)]
        self.names = {p.name: p for p in self.points}
        self.counts = {}
        for p, q in zip(self.points, self.points[1:]):
            p.next = q

    def move(self, by):
        total = 0.0
        for p in self.points:
            p.x += by
            p.y = p.y * 0.5 + p.x
            p.seen += 1
            total += p.x * p.y
        return total

    def rename(self, turn):
        length = 0
        for p in self.points:
            words = p.name.split(" ")
            p.name = words[0] + " " + str(turn + len(words[1]))
            self.counts[p.name] = self.counts.get(p.name, 0) + 1
            length += len(p.name)
        return length

    def look(self):
        total, p = 0, self.points[0]
        while p is not None:
            total += p.x + len(p.name)
            p = p.next
        for name, p in self.names.items():
            if name == p.name:
                total += self.points[p.x].x
        return total


def numbers(board):
    for turn in range(60):
        board.move(1)


def texts(board):
    for turn in range(25):
        board.rename(turn)


def reads(board):
    for turn in range(60):
        board.look()


def timed(work, board):
    begin = time.process_time()
    work(board)
    return time.process_time() - begin


def compare(work, other):
    times = [], []
    for turn in range(9):
        boards = Board(2000), other(Board(2000))
        for k in (0, 1) if turn % 2 else (1, 0):
            times[k].append(timed(work, boards[k]))
    local, changed = (statistics.median(t[1:]) for t in times)
    return [local, changed]


region = Region()


def owned(board):
    region.board = board
    return board


print(json.dumps({"numbers": compare(numbers, owned), "texts": compare(texts, owned), "reads": compare(reads, freeze)}))
